import type { RedactPostInput as RedactPostValues } from '@quandary/rules';
import { canBeFound, redact } from '@quandary/text';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import { DecisionEntity } from '../decisions/decision.entity';
import { tellSealedAuthor } from '../decisions/decision.queries';
import { LogEntryEntity } from '../log/log-entry.entity';
import { Database, type Transaction } from '../platform/database/database';
import { invalid, obey } from '../platform/errors';
import { refusalToRedact } from '../posts/post.policy';
import { PostsService } from '../posts/posts.service';
import type { SeenPost } from '../posts/seen-post';
import { lockPost } from '../publishing/lock-post';
import { redactedPost, withCut, type Standing, type Version, type WrittenPost } from './redacted-post';
import { patternsOf, redactedQuotations, type RedactedQuotations } from './redacted-quotations';
import { refusalOfReason, refusalToJudge } from './redaction.policy';
import {
  findRedacted,
  lockPosts,
  notesAbout,
  textsInThread,
  versionsOf,
  writeNotes,
  writePosts,
  writeVersions,
} from './redaction.queries';

@Injectable()
export class RedactionsService {
  constructor(
    private readonly database: Database,
    private readonly posts: PostsService,
  ) {}

  /**
   * Cuts words out of a post wherever they are kept: in its text, title and ask, its earlier versions, what reporters,
   * its author and moderators wrote about it, and where others quote it. It works on what stands there, whatever was changed since the viewer looked.
   * Throws NOT_FOUND, FORBIDDEN or INVALID, and has changed nothing then.
   */
  async redact(input: RedactPostValues, viewer: Viewer): Promise<SeenPost> {
    const { postId } = input;
    const seen = await this.posts.getSeen(postId, viewer);
    obey(refusalToRedact(seen, viewer));
    if (!seen.mine) obey(refusalOfReason(input));
    const passages = input.passages.filter(canBeFound);
    if (passages.length < input.passages.length) throw nothingToFind();

    await this.database.transaction(async (transaction) => {
      await lockPost(seen, transaction);
      const asked = { viewerId: viewer.id, proof: viewer.proof, postId: seen.id };
      const [standing] = await transaction.rows(findRedacted, asked);
      if (!standing) throw new Error('A post was gone under its lock.');
      if (!seen.mine) obey(refusalToJudge(standing));

      await this.cut(seen, { standing, passages, viewer }, transaction);
      if (!seen.mine) await record(seen, { ...input, standing, viewer }, transaction);
    }, seen.dilemmaId);

    return this.posts.getSeen(postId, viewer);
  }

  private async cut(
    { id: postId, kind, dilemmaId, mine }: SeenPost,
    { standing, passages, viewer }: { standing: Standing; passages: readonly string[]; viewer: Viewer },
    transaction: Transaction,
  ): Promise<void> {
    const { rows } = transaction;
    const rowsOfVersions = await rows(versionsOf, { postId });
    const versions = rowsOfVersions.map((version): Version => ({ ...version, postId }));
    const by = mine ? 'author' : 'moderator';
    const redacted = redactedPost({ postId, kind, passages, by }, standing, versions);

    const said = [standing, ...versions].map(({ body }) => body);
    said.push(
      standing.title ?? '',
      standing.ask ?? '',
      ...(standing.changed ?? []).map(({ was }) => was ?? ''),
    );
    const since = standing.createdAt;
    const texts = await rows(textsInThread, { dilemmaId, postId, since, patterns: patternsOf(passages) });
    const quotations = redactedQuotations(texts, passages, said);

    const quoting = await withQuotations(quotations, standing.askedAt, transaction);
    const posts = [redacted.post, ...quoting];
    await rows(writeVersions, {
      versions: JSON.stringify([...redacted.versions, ...quotations.versions]),
    });
    await rows(writePosts, { posts: JSON.stringify(posts), byModerator: mine ? null : viewer.id });
    await cutNotes(
      posts.map(({ id }) => id),
      passages,
      transaction,
    );
  }
}

/** The quoting posts as they are written: they keep what only a letter has, which none of them is. */
async function withQuotations(
  { posts }: RedactedQuotations,
  at: Date,
  { rows }: Transaction,
): Promise<WrittenPost[]> {
  if (posts.length === 0) return [];
  const locked = await rows(lockPosts, { ids: posts.map(({ postId }) => postId) });
  const cutsOf = new Map(locked.map(({ id, cuts }) => [id, cuts]));
  return posts.map(({ postId: id, body, bodyHtml, words }) => ({
    ...{ id, body, bodyHtml, title: null, slug: null, ask: null, changed: null },
    cuts: withCut(cutsOf.get(id) ?? null, { words, by: 'quoted_author', at }),
  }));
}

async function cutNotes(
  ids: readonly string[],
  passages: readonly string[],
  { rows }: Transaction,
): Promise<void> {
  const notes = (await rows(notesAbout, { ids })).flatMap(({ note, ...about }) => {
    const { text, words } = redact({ text: note }, passages);
    return words > 0 ? [{ ...about, note: text }] : [];
  });
  if (notes.length > 0) await rows(writeNotes, { notes: JSON.stringify(notes) });
}

/** The decision, which its author reads, and its line in the log. Neither says which words. */
async function record(
  post: SeenPost,
  {
    reason,
    explanation = '',
    standing,
    viewer,
  }: Pick<RedactPostValues, 'reason' | 'explanation'> & { standing: Standing; viewer: Viewer },
  { rows, manager }: Transaction,
): Promise<void> {
  const { id: postId, penName } = post;
  const { id: decidedBy } = viewer;
  const kind = 'redact' as const;
  if (penName !== null) await rows(tellSealedAuthor, { postId, text: explanation });
  await manager.insert(LogEntryEntity, { act: kind, actorId: decidedBy, postId, reason });
  const revision = standing.revision + 1;
  await manager.insert(DecisionEntity, { postId, kind, reason, explanation, revision, decidedBy });
}

const nothingToFind = () =>
  invalid('MISSING', 'Please say which words are to go.', { field: 'input.passages', about: 'PASSAGE' });
