import { Injectable } from '@nestjs/common';
import { markdownToHtml } from '@quandary/text';
import { Database, type Runner } from '../platform/database/database';
import { findRequest } from './posting.queries';

const uniqueViolation = '23505';
const requestConstraint = 'requests_pkey';

/** What posting a letter, an answer and a comment have in common. */
@Injectable()
export class PostingService {
  constructor(private readonly database: Database) {}

  /**
   * Runs `write` in a transaction, once for each requestId of a member: pressing twice posts once, and the second
   * press gets what the first one got.
   * @param request.key of the request, which `write` inserts with the post
   * @param request.at the letter that is written to; a new letter has nobody to wait for
   * @returns what was posted, or the id of what the same request posted just before
   */
  async once<Posted>(
    { key, at }: { key: Buffer | null; at?: string },
    write: (runner: Runner) => Promise<Posted>,
  ): Promise<Posted | { before: string }> {
    try {
      return await this.database.transaction(write, at);
    } catch (error) {
      const before = key && isRepeat(error) ? await this.postOf(key) : undefined;
      if (!before) throw error;
      return { before };
    }
  }

  render(markdown: string): string {
    return markdownToHtml(markdown);
  }

  private async postOf(key: Buffer): Promise<string | undefined> {
    return (await this.database.row<{ postId: string }>(findRequest, [key]))?.postId;
  }
}

function isRepeat(error: unknown): boolean {
  const { code, constraint } = (error ?? {}) as { code?: string; constraint?: string };
  return code === uniqueViolation && constraint === requestConstraint;
}
