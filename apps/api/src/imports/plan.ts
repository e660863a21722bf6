import { markdownToHtml } from '@quandary/text';
import { likenessesOf } from '../accounts/likeness';
import { letterParts } from '../dilemmas/dilemma.kind';
import type { HeldPost } from '../publishing/publish-many';
import { signedBy, type Signature } from '../publishing/published-kind';
import { replyParts } from '../publishing/reply-kind';
import type { Batch } from './batch';
import { pairKey, type KnownPost } from './known';
import type { PostRecord, RecordOf, RecordType } from './records';
import { reject, Rejection, type RecordOutcome } from './tally';

const plans: { [Type in RecordType]: (record: RecordOf<Type>, batch: Batch) => RecordOutcome } = {
  topic: planTopic,
  member: planMember,
  dilemma: planDilemma,
  answer: planAnswer,
  comment: planComment,
  vote: planVote,
  article: planArticle,
};

/** What becomes of a record. */
export function plan<Type extends RecordType>(record: RecordOf<Type>, batch: Batch): RecordOutcome {
  try {
    return plans[record.type as Type](record, batch);
  } catch (error) {
    if (error instanceof Rejection) return { because: error.message };
    throw error;
  }
}

function planTopic({ slug, name }: RecordOf<'topic'>, batch: Batch): RecordOutcome {
  batch.refuseAgain('topics', slug);
  if (batch.isTaken('topics', slug)) return 'there';

  batch.give('topics', slug);
  batch.take('topics', slug);
  batch.topics.push({ slug, name });
  return 'added';
}

function planMember({ type: _, ...record }: RecordOf<'member'>, batch: Batch): RecordOutcome {
  const { id: name, handle, email } = record;
  batch.refuseAgain('members', name);
  if (record.coach) batch.give('coaches', name);
  if (batch.known.members.has(name)) return 'there';
  if (batch.isTaken('handles', handle)) reject(`somebody else has the handle "${handle}"`);
  if (email !== undefined && batch.isTaken('emails', email))
    reject(`somebody else has the e-mail address "${email}"`);
  const topics = batch.topicsOf(record.coach ?? []);

  batch.give('members', name);
  batch.take('handles', handle);
  if (email !== undefined) batch.take('emails', email);
  const member = { id: batch.idFor('member', name), coach: topics.length > 0 };
  batch.known.members.set(name, member);
  const likenesses = likenessesOf(handle, record.name);
  batch.members.push({ ...record, ...member, likenesses, roles: [...new Set(record.roles)] });
  batch.credentials.push(...topics.map((topicSlug) => ({ memberId: member.id, topicSlug })));
  return 'added';
}

function planDilemma(record: RecordOf<'dilemma'>, batch: Batch): RecordOutcome {
  if (isThere(record, batch)) return 'there';
  batch.topicsOf([record.topic]);
  const memberId = record.author === undefined ? null : batch.member(record.author).id;

  const id = batch.idFor('post', record.id);
  const penNameId = record.penName === undefined ? null : batch.freshId();
  const letterPenName = record.penName ?? null;
  if (penNameId !== null) batch.penNames.push({ id: penNameId, name: letterPenName ?? '', memberId });
  if (penNameId !== null && memberId !== null) batch.known.ties.add(pairKey(penNameId, memberId));
  const letter = { letterPenNameId: penNameId, letterPenName };
  const signature: Signature = { authorId: penNameId === null ? memberId : null, penNameId };
  add(record, { id, ...letterParts(record, id), ...signature, locked: record.locked, letter }, batch);
  return 'added';
}

function planAnswer(record: RecordOf<'answer'>, batch: Batch): RecordOutcome {
  if (isThere(record, batch)) return 'there';
  const letter = batch.known.posts.get(record.dilemma);
  if (letter?.kind !== 'dilemma') return reject(`there is no dilemma "${record.dilemma}"`);
  const author = batch.member(record.author);
  if (!author.coach && batch.lineGiving('coaches', record.author) === undefined)
    reject(`"${record.author}" is not a coach, and only coaches write answers`);

  const id = batch.idFor('post', record.id);
  const { helped } = record;
  add(record, { id, ...replyParts(letter), ...signedBy(author.id), helped, letter }, batch);
  return 'added';
}

function planComment(record: RecordOf<'comment'>, batch: Batch): RecordOutcome {
  if (isThere(record, batch)) return 'there';
  const parent = batch.post(record.parent);
  if (parent.held) reject(`"${record.parent}" is held: it has no number, and nobody can have answered it`);
  const { letterPenNameId: penNameId, letterPenName } = parent;
  if (record.penName !== undefined && record.penName !== letterPenName)
    reject(`"${record.penName}" is not how the letter is signed`);
  const author = record.author === undefined ? undefined : batch.member(record.author);

  const isWriter = batch.isBehind(penNameId, author?.id);
  if (author && record.penName !== undefined && !isWriter)
    reject(`"${record.author}" did not write the letter signed "${letterPenName}"`);

  // Under a sealed letter its writer speaks with the pen name: one word under the own name would tell.
  const signature = author && !isWriter ? signedBy(author.id) : { authorId: null, penNameId };
  const id = batch.idFor('post', record.id);
  add(record, { id, ...replyParts(parent), ...signature, letter: parent }, batch);
  return 'added';
}

function planVote(
  { post: name, member: who, value, createdAt }: RecordOf<'vote'>,
  batch: Batch,
): RecordOutcome {
  const pair = pairKey(name, who);
  batch.refuseAgain('votes', pair);
  const { id: postId, dilemmaId, authorId, penNameId } = batch.post(name);
  const { id: memberId } = batch.member(who);
  if (authorId === memberId || batch.isBehind(penNameId, memberId))
    reject('members do not vote on their own posts');
  if (batch.known.ties.has(pairKey(postId, memberId))) return 'there';

  batch.give('votes', pair);
  batch.known.ties.add(pairKey(postId, memberId));
  batch.votes.push({ postId, memberId, value, createdAt });
  batch.votedLetterIds.push(dilemmaId);
  return 'added';
}

function planArticle({ type: _, author: by, ...article }: RecordOf<'article'>, batch: Batch): RecordOutcome {
  const { id: name, slug } = article;
  batch.refuseAgain('articles', name);
  if (batch.isTaken('articles', name)) return 'there';
  if (batch.isTaken('articleSlugs', slug)) reject(`another article has the slug "${slug}"`);
  const { id: authorId } = batch.member(by);
  const topics = batch.topicsOf(article.topics);

  batch.give('articles', name);
  batch.take('articleSlugs', slug);
  const id = batch.idFor('article', name);
  batch.articles.push({ ...article, id, topics, bodyHtml: markdownToHtml(article.body), authorId });
  return 'added';
}

function isThere({ type, id }: PostRecord, batch: Batch): boolean {
  batch.refuseAgain('posts', id);
  const there = batch.known.posts.get(id);
  if (there && there.kind !== type) reject(`"${id}" is the id of another kind of post: ${there.kind}`);
  return there !== undefined;
}

type Parts = Omit<HeldPost, 'kind' | 'body' | 'bodyHtml' | 'status' | 'createdAt'>;
type Letter = Pick<KnownPost, 'letterPenNameId' | 'letterPenName'>;

function add(
  { id: name, type: kind, body, status, createdAt }: PostRecord,
  { letter, ...parts }: Parts & { letter: Letter },
  batch: Batch,
): void {
  const { letterPenNameId, letterPenName } = letter;
  batch.give('posts', name);
  batch.posts.push({ ...parts, kind, body, bodyHtml: markdownToHtml(body), status, createdAt });
  const held = status === 'held' && kind !== 'dilemma';
  batch.known.posts.set(name, { ...parts, kind, held, letterPenNameId, letterPenName });
}
