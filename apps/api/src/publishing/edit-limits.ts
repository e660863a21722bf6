import { EDITS_OF_MEMBER, EDITS_OF_POST } from '@quandary/rules';
import { Inject, Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import { RateHere } from '../platform/attempts/rate-here';
import { CONFIG, type Config } from '../platform/config';
import type { Transaction } from '../platform/database/database';
import { tooSoon } from '../platform/errors';
import { editsOfDay } from './editing.queries';

/** Every edit keeps the text that it replaces, for months: without a bound one member fills the disk. */
@Injectable()
export class EditLimits {
  private readonly ofMember = new RateHere(EDITS_OF_MEMBER, (limit, retryAfter) =>
    tooSoon(
      'DAILY_LIMIT_OF_EDITS',
      `You have edited ${limit} times in a day, which is the limit. Your text is kept; save it tomorrow.`,
      { limit, retryAfter },
    ),
  );

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Throws TOO_SOON. */
  async countOf(viewer: Viewer): Promise<void> {
    if (this.config.limits) await this.ofMember.spend(viewer.id);
  }

  /** Under the lock of the post, so that nobody edits it meanwhile. Throws TOO_SOON. */
  async assertMore(postId: string, transaction: Transaction): Promise<void> {
    if (!this.config.limits) return;
    const { most: limit, seconds } = EDITS_OF_POST;
    const [edits] = await transaction.rows(editsOfDay, { postId, seconds });
    if (!edits || edits.many < limit) return;
    throw tooSoon(
      'DAILY_LIMIT_OF_EDITS_OF_POST',
      `This was edited ${limit} times in a day, which is the limit. Your text is kept; save it tomorrow.`,
      { limit, retryAfter: edits.retryAfter },
    );
  }
}
