import { markdownToHtml } from '@quandary/text';
import { letterParts } from '../dilemmas/dilemma.kind';
import type { Batch, PlannedPost } from './batch';
import type { KnownPost } from './known';
import type {
  AnswerRecord,
  ArticleRecord,
  CommentRecord,
  DilemmaRecord,
  InterchangeRecord,
  MemberRecord,
  PostRecord,
  TopicRecord,
  VoteRecord,
} from './records';
import type { Verdict } from './tally';

const because = (why: string) => ({ because: why });
const noMember = (name: string) => because(`there is no member "${name}"`);
const noPost = (name: string) => because(`there is no post "${name}"`);
const noTopic = (name: string) => because(`there is no topic "${name}"`);

/** What becomes of a record; undefined for a vote, which only the database can judge. */
export function plan(record: InterchangeRecord, batch: Batch): Verdict | undefined {
  switch (record.type) {
    case 'topic':
      return planTopic(record, batch);
    case 'member':
      return planMember(record, batch);
    case 'dilemma':
      return planDilemma(record, batch);
    case 'answer':
      return planAnswer(record, batch);
    case 'comment':
      return planComment(record, batch);
    case 'vote':
      return planVote(record, batch);
    case 'article':
      return planArticle(record, batch);
  }
}

function planTopic({ slug, name }: TopicRecord, batch: Batch): Verdict {
  const again = batch.refusalToGive('topics', slug);
  if (again) return again;
  if (batch.isTaken('topics', slug)) return 'there';

  batch.give('topics', slug);
  batch.take('topics', slug);
  batch.topics.push({ slug, name });
  return 'added';
}

function planMember(record: MemberRecord, batch: Batch): Verdict {
  const { handle, email, name, createdAt } = record;
  const again = batch.refusalToGive('members', record.id);
  if (again) return again;
  if (record.coach) batch.give('coaches', record.id);
  if (batch.known.members.has(record.id)) return 'there';
  if (batch.isTaken('handles', handle)) return because(`somebody else has the handle "${handle}"`);
  if (email !== undefined && batch.isTaken('emails', email.toLowerCase()))
    return because(`somebody else has the e-mail address "${email}"`);
  const topics = [...new Set(record.coach)];
  const unknown = topics.find((topic) => !batch.isTaken('topics', topic));
  if (unknown !== undefined) return noTopic(unknown);

  batch.give('members', record.id);
  batch.take('handles', handle);
  if (email !== undefined) batch.take('emails', email.toLowerCase());
  const member = { id: batch.idFor('member', record.id), coach: topics.length > 0 };
  batch.known.members.set(record.id, member);
  batch.members.push({ ...member, handle, name, email, roles: [...new Set(record.roles)], createdAt });
  batch.credentials.push(...topics.map((topicSlug) => ({ memberId: member.id, topicSlug })));
  return 'added';
}

function planDilemma(record: DilemmaRecord, batch: Batch): Verdict {
  const before = postBefore(record, batch);
  if (before) return before;
  if (!batch.isTaken('topics', record.topic)) return noTopic(record.topic);
  const author = record.author === undefined ? undefined : batch.known.members.get(record.author);
  if (!author && record.author !== undefined) return noMember(record.author);

  const id = batch.idFor('post', record.id);
  const penNameId = record.penName === undefined ? null : batch.freshId();
  const letterPenName = record.penName ?? null;
  if (penNameId !== null)
    batch.penNames.push({ id: penNameId, name: letterPenName ?? '', authorId: author?.id });
  const letter = { dilemmaId: id, letterPenNameId: penNameId, letterPenName };
  const parts = { ...letterParts(record, id), locked: record.locked };
  const authorId = penNameId === null ? (author?.id ?? null) : null;
  add(record, { id, ...parts, authorId, penNameId, letter }, batch);
  return 'added';
}

function planAnswer(record: AnswerRecord, batch: Batch): Verdict {
  const before = postBefore(record, batch);
  if (before) return before;
  const letter = batch.known.posts.get(record.dilemma);
  if (letter?.kind !== 'dilemma') return because(`there is no dilemma "${record.dilemma}"`);
  const author = batch.known.members.get(record.author);
  if (!author) return noMember(record.author);
  if (!author.coach && batch.lineGiving('coaches', record.author) === undefined)
    return because(`"${record.author}" is not a coach, and only coaches write answers`);

  const signature = { authorId: author.id, penNameId: null };
  const { helped } = record;
  const id = batch.idFor('post', record.id);
  add(record, { id, dilemmaId: letter.id, parentId: letter.id, ...signature, helped, letter }, batch);
  return 'added';
}

function planComment(record: CommentRecord, batch: Batch): Verdict {
  const before = postBefore(record, batch);
  if (before) return before;
  const parent = batch.known.posts.get(record.parent);
  if (!parent) return noPost(record.parent);
  if (parent.held)
    return because(`"${record.parent}" is held: it has no number, and nobody can have answered it`);
  const { letterPenNameId: penNameId, letterPenName, dilemmaId } = parent;
  if (record.penName !== undefined && record.penName !== letterPenName)
    return because(`"${record.penName}" is not how the letter is signed`);
  const author = record.author === undefined ? undefined : batch.known.members.get(record.author);
  if (!author && record.author !== undefined) return noMember(record.author);

  const signature = author ? { authorId: author.id, penNameId: null } : { authorId: null, penNameId };
  const id = batch.idFor('post', record.id);
  const post = add(record, { id, dilemmaId, parentId: parent.id, ...signature, letter: parent }, batch);
  if (author && penNameId !== null) {
    const stranger = `"${record.author}" did not write the letter signed "${letterPenName}"`;
    const otherwise = record.penName === undefined ? undefined : stranger;
    batch.claims.push({ post, penNameId, memberId: author.id, otherwise });
  }
  return 'added';
}

function planVote({ post: name, member: who, value, createdAt }: VoteRecord, batch: Batch) {
  const pair = `${name}\0${who}`; // NUL is in no id
  const again = batch.refusalToGive('votes', pair);
  if (again) return again;
  const post = batch.known.posts.get(name);
  if (!post) return noPost(name);
  const member = batch.known.members.get(who);
  if (!member) return noMember(who);

  const planned = batch.votes.get(pair);
  if (planned) planned.at.push(batch.at);
  else {
    const { id: postId, dilemmaId } = post;
    const { line, at } = batch;
    batch.votes.set(pair, { postId, dilemmaId, memberId: member.id, value, createdAt, line, at: [at] });
  }
  return undefined;
}

function planArticle(record: ArticleRecord, batch: Batch): Verdict {
  const { type: _, author: by, ...article } = record;
  const again = batch.refusalToGive('articles', record.id);
  if (again) return again;
  if (batch.isTaken('articles', record.id)) return 'there';
  if (batch.isTaken('articleSlugs', record.slug))
    return because(`another article has the slug "${record.slug}"`);
  const author = batch.known.members.get(by);
  if (!author) return noMember(by);
  const unknown = record.topics.find((topic) => !batch.isTaken('topics', topic));
  if (unknown !== undefined) return noTopic(unknown);

  batch.give('articles', record.id);
  batch.take('articleSlugs', record.slug);
  const id = batch.idFor('article', record.id);
  const topics = [...new Set(record.topics)];
  const bodyHtml = markdownToHtml(record.body);
  batch.articles.push({ ...article, id, topics, bodyHtml, authorId: author.id });
  return 'added';
}

function postBefore(record: PostRecord, batch: Batch): Verdict | undefined {
  const again = batch.refusalToGive('posts', record.id);
  if (again) return again;
  const there = batch.known.posts.get(record.id);
  if (!there) return undefined;
  return there.kind === record.type
    ? 'there'
    : because(`"${record.id}" is the id of another kind of post: ${there.kind}`);
}

type Parts = Omit<PlannedPost, 'kind' | 'body' | 'bodyHtml' | 'status' | 'createdAt'>;
type Letter = Pick<KnownPost, 'letterPenNameId' | 'letterPenName'>;

function add(
  record: PostRecord,
  { letter, ...parts }: Parts & { letter: Letter },
  batch: Batch,
): PlannedPost {
  const { type: kind, body, status, createdAt } = record;
  const { id, dilemmaId } = parts;
  const { letterPenNameId, letterPenName } = letter;
  const post = { ...parts, kind, body, bodyHtml: markdownToHtml(body), status, createdAt };
  const held = status === 'held' && kind !== 'dilemma';
  batch.give('posts', record.id);
  batch.known.posts.set(record.id, { id, kind, dilemmaId, held, letterPenNameId, letterPenName });
  batch.posts.push(post);
  return post;
}
