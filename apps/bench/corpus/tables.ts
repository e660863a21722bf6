import { slugOf } from '@quandary/rules';
import type { Community } from './community';
import { size } from './community';
import type { Cell } from './copy-rows';
import { corpusStart, day, type Person } from './people';
import {
  answerText,
  articleText,
  askText,
  commentText,
  letterText,
  paragraphsToHtml,
  summaryText,
  titleText,
} from './prose';
import { Random } from '@quandary/random';
import { sessionHashes } from './sessions';
import type { PostOutline } from './threads';
import { uuidAt } from './uuid-at';
import { properName, topics } from './vocabulary';

export interface Table {
  /** Name and columns, as COPY reads them. */
  target: string;
  rows: Iterable<readonly Cell[]>;
}

const at = (milliseconds: number) => new Date(milliseconds).toISOString();
const forever = '2099-01-01T00:00:00Z';

/** Every table with its rows, in an order in which what is referred to comes first. */
export function tables(members: readonly Person[], { letters, posts }: Community): Table[] {
  const sealed = letters.filter((letter) => letter.penNameId !== null);
  return [
    {
      target: 'topics (slug, name, position)',
      rows: topics.map(({ slug, name }, position) => [slug, name, position]),
    },
    {
      target: 'members (id, handle, name, email, roles, coach_until, created_at)',
      rows: members.map(({ id, handle, name, joinedAt, coaches }) => [
        id,
        handle,
        name,
        `${handle}@bench.test`,
        [],
        coaches.length > 0 ? forever : null,
        at(joinedAt),
      ]),
    },
    {
      target: 'coach_credentials (member_id, topic_slug, granted_at, expires_at)',
      rows: members.flatMap(({ id, coaches, joinedAt }) =>
        coaches.map((slug) => [id, slug, at(joinedAt), forever]),
      ),
    },
    {
      target: 'sessions (token_hash, member_id, created_at, expires_at)',
      rows: sessionHashes(members).map(({ hash, memberId }) => [
        `\\x${hash}`,
        memberId,
        at(corpusStart),
        forever,
      ]),
    },
    {
      target: 'pen_names (id, name)',
      rows: sealed.map(({ penNameId, number }) => [penNameId, penName(number)]),
    },
    {
      target: 'sealed.authors (pen_name_id, member_id)',
      rows: sealed.map(({ penNameId, author }) => [penNameId, author.id]),
    },
    { target: postColumns, rows: postRows(posts) },
    ...library(members),
  ];
}

const postColumns = `posts (id, kind, dilemma_id, parent_id, path, author_id, pen_name_id, body, body_html, status, up, down,
  last_reply, branch_count, created_at, published_at, number, slug, title, ask, topic_slug, answer_count, comment_count,
  last_answer, last_activity_at)`;

const writers = { dilemma: letterText, answer: answerText, comment: commentText };

function* postRows(posts: readonly PostOutline[]): Generator<Cell[]> {
  for (const [position, post] of posts.entries()) {
    const { letter, kind } = post;
    const random = new Random(4, position);
    const body = writers[kind](random, letter.topic);
    const time = at(post.writtenAt);
    yield [
      post.id,
      kind,
      letter.id,
      post.parentId,
      post.path,
      post.sealed ? null : post.author.id,
      post.sealed ? letter.penNameId : null,
      body,
      paragraphsToHtml(body),
      'published',
      post.up,
      post.down,
      post.lastReply,
      post.branchCount,
      time,
      time,
      ...(kind === 'dilemma' ? letterCells(post, random) : commentCells),
    ];
  }
}

/** number, slug, title, ask, topic_slug, answer_count, comment_count, last_answer, last_activity_at */
const commentCells: readonly Cell[] = [null, null, null, null, null, 0, 0, 0, null];

function letterCells({ letter }: PostOutline, random: Random): Cell[] {
  const title = titleText(random, letter.topic);
  const { number, topic, answerCount, commentCount, lastActivityAt } = letter;
  const ask = random.chance(0.7) ? askText(random, topic) : null;
  return [
    number,
    slugOf(title),
    title,
    ask,
    topic.slug,
    answerCount,
    commentCount,
    answerCount,
    at(lastActivityAt),
  ];
}

function penName(number: number): string {
  const random = new Random(5, number);
  return `${random.pick(['Torn', 'Sleepless', 'Quiet', 'Tired', 'Hopeful', 'Lost', 'Patient'])} in ${properName(random)}`;
}

function library(members: readonly Person[]): Table[] {
  const random = new Random(6);
  const articles = Array.from({ length: size.articles }, (_, position) => {
    const writtenAt = corpusStart + random.below(1_000 * day);
    const topic = random.pick(topics);
    const body = articleText(random, topic);
    const title = titleText(random, topic);
    const author = members[position % 60] as Person;
    return {
      id: uuidAt(writtenAt, random),
      slug: `${slugOf(title).slice(0, 70)}-${position + 1}`,
      title,
      body,
      topic,
      author,
      writtenAt,
      summary: summaryText(random, topic),
    };
  });
  return [
    {
      target: 'articles (id, slug, title, summary, body, body_html, author_id, published_at)',
      rows: articles.map(({ id, slug, title, summary, body, author, writtenAt }) => [
        id,
        slug,
        title,
        summary,
        body,
        paragraphsToHtml(body),
        author.id,
        at(writtenAt),
      ]),
    },
    {
      target: 'article_topics (article_id, topic_slug)',
      rows: articles.map(({ id, topic }) => [id, topic.slug]),
    },
  ];
}
