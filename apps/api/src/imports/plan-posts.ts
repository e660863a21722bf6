import { parentForReply, slugOf } from '@quandary/rules';
import { markdownToHtml } from '@quandary/text';
import {
  freshId,
  give,
  idFor,
  lineGiving,
  pair,
  placeKey,
  refusalToGive,
  type Draft,
  type KnownMember,
  type NewPost,
  type Place,
} from './draft';
import type { AnswerRecord, CommentRecord, DilemmaRecord, PostRecord } from './records';
import type { Verdict } from './tally';

const because = (why: string) => ({ because: why });
const noMember = (name: string) => because(`there is no member "${name}"`);
const noPost = (name: string) => because(`there is no post "${name}"`);

export function planDilemma(record: DilemmaRecord, draft: Draft): Verdict {
  const before = postBefore(record, draft);
  if (before) return before;
  if (!draft.known.topics.has(record.topic)) return because(`there is no topic "${record.topic}"`);
  const author = record.author === undefined ? null : draft.known.members.get(record.author);
  if (author === undefined) return noMember(record.author ?? '');

  const { title, topic, penName = null, ask = null, locked } = record;
  const penNameId = penName === null ? null : newPen(penName, author, draft);
  const post = newPost(
    record,
    { authorId: penNameId === null ? (author?.id ?? null) : null, penNameId, penName },
    draft,
  );
  Object.assign(post, {
    letterId: post.id,
    path: [],
    title,
    slug: slugOf(title),
    ask,
    topic,
    locked,
    lastActivityAt: record.createdAt,
  });
  return add(post, record, draft);
}

export function planAnswer(record: AnswerRecord, draft: Draft): Verdict {
  const before = postBefore(record, draft);
  if (before) return before;
  const letter = draft.known.posts.get(record.dilemma);
  if (letter?.kind !== 'dilemma') return because(`there is no dilemma "${record.dilemma}"`);
  const author = draft.known.members.get(record.author);
  if (!author) return noMember(record.author);
  if (!author.coach && lineGiving(draft, 'coach', record.author) === undefined)
    return because(`"${record.author}" is not a coach, and only coaches write answers`);

  const post = newPost(record, { authorId: author.id, penNameId: null, penName: null }, draft);
  Object.assign(post, { letterId: letter.id, parentId: letter.id, helped: record.helped });
  if (post.status !== 'held') post.path = [++letter.lastAnswer];
  if (post.status === 'published') {
    letter.answerCount += 1;
    enliven(letter, post);
  }
  draft.additions.moved.add(letter);
  return add(post, record, draft);
}

export function planComment(record: CommentRecord, draft: Draft): Verdict {
  const before = postBefore(record, draft);
  if (before) return before;
  const parent = draft.known.posts.get(record.parent);
  const letter = parent && draft.known.places.get(placeKey(parent.letterId, []));
  if (!parent || !letter) return noPost(record.parent);
  if (parent.path === null)
    return because(`"${record.parent}" is held: it has no number, and nobody can have answered it`);
  const signature = signatureOf(record, letter, draft);
  if ('because' in signature) return signature;

  const post = newPost(record, signature, draft);
  Object.assign(post, { letterId: letter.id, parentId: parent.id });
  if (post.status !== 'held') post.path = takeNumber(parent.path, letter, draft);
  if (post.status === 'published') countComment(post, letter, draft);
  return add(post, record, draft);
}

function postBefore(record: PostRecord, draft: Draft): Verdict | undefined {
  const again = refusalToGive(draft, 'post', record.id);
  if (again) return again;
  const there = draft.known.posts.get(record.id);
  if (!there) return undefined;
  return there.kind === record.type
    ? 'there'
    : because(`"${record.id}" is the id of another kind of post: ${there.kind}`);
}

type Signature = Pick<Place, 'authorId' | 'penNameId' | 'penName'>;

/** Under a sealed letter its writer speaks with the pen name: one word under the own name would tell. */
function signatureOf(record: CommentRecord, letter: Place, draft: Draft): Signature | { because: string } {
  const { penNameId, penName } = letter;
  if (record.penName !== undefined && record.penName !== penName) {
    return because(`"${record.penName}" is not how the letter is signed`);
  }
  const pen = { authorId: null, penNameId, penName };
  if (record.author === undefined) return pen;
  const author = draft.known.members.get(record.author);
  if (!author) return noMember(record.author);
  if (penNameId !== null && draft.known.sealedAuthors.has(pair(penNameId, author.id))) return pen;
  if (record.penName !== undefined)
    return because(`"${record.author}" did not write the letter signed "${penName}"`);
  return { authorId: author.id, penNameId: null, penName: null };
}

function newPen(name: string, author: KnownMember | null, draft: Draft): string {
  const id = freshId(draft);
  draft.additions.penNames.push({ id, name, authorId: author?.id ?? null });
  if (author) draft.known.sealedAuthors.add(pair(id, author.id));
  return id;
}

function newPost(record: PostRecord, signature: Signature, draft: Draft): NewPost {
  const { body, status, createdAt } = record;
  return {
    id: idFor(draft, 'post', record.id),
    kind: record.type,
    letterId: '',
    parentId: null,
    path: null,
    ...signature,
    body,
    bodyHtml: markdownToHtml(body),
    status,
    createdAt,
    helped: false,
    title: null,
    slug: null,
    ask: null,
    topic: null,
    locked: false,
    lastReply: 0,
    branchCount: 0,
    lastAnswer: 0,
    answerCount: 0,
    commentCount: 0,
    lastActivityAt: null,
  };
}

function add(post: NewPost, record: PostRecord, draft: Draft): Verdict {
  const { known, additions } = draft;
  give(draft, 'post', record.id);
  known.posts.set(record.id, post);
  if (post.path !== null) known.places.set(placeKey(post.letterId, post.path), post);
  additions.posts.push(post);
  if (post.status === 'held') additions.reviews.push({ postId: post.id, source: 'screening' });
  if (post.status === 'hidden') additions.reviews.push({ postId: post.id, source: 'report' });
  return 'added';
}

/** The next number under the parent; at the deepest level, under the post above it (see domain rules). */
function takeNumber(parentPath: number[], letter: Place, draft: Draft): number[] {
  const path = parentForReply(parentPath);
  const counter = draft.known.places.get(placeKey(letter.id, path));
  if (!counter) throw new Error(`Nothing stands at ${path.join('.')} under ${letter.id}.`);
  counter.lastReply += 1;
  draft.additions.moved.add(counter);
  return [...(path.length === 0 ? [0] : path), counter.lastReply];
}

function countComment(post: NewPost, letter: Place, draft: Draft): void {
  const branch = post.path?.[0] ?? 0;
  const opening = branch === 0 ? letter : draft.known.places.get(placeKey(letter.id, [branch]));
  letter.commentCount += 1;
  enliven(letter, post);
  draft.additions.moved.add(letter);
  if (!opening) return;
  opening.branchCount += 1;
  draft.additions.moved.add(opening);
}

function enliven(letter: Place, post: NewPost): void {
  const last = letter.lastActivityAt;
  if (last === null || Date.parse(last) < Date.parse(post.createdAt)) letter.lastActivityAt = post.createdAt;
}
