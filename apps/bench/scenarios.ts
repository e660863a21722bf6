import type { Targets } from './corpus/targets';
import { documents } from './documents';
import type { FeedPage } from './feed-pages';
import type { Variant } from './load';
import { nonce } from './nonce';

/** The ways into the site: its GraphQL, and its rendered pages. */
export const doors = ['graphql', 'page'] as const;
export type Door = (typeof doors)[number];

/** Who answers: the anchor, the site by one of its doors, or the build that it is compared with, beside it. */
export const cells = ['bare', 'graphql', 'graphql of the other', 'page', 'page of the other'] as const;
export type Cell = (typeof cells)[number];
export const otherOf = (door: Door) => `${door} of the other` as const;
export const isOther = (cell: Cell) => doors.some((door) => otherOf(door) === cell);

/** In this order one round asks them; it goes back the same way. */
export const cellsOf = ({ sides }: Scenario): Cell[] => cells.filter((cell) => sides[cell]);

export interface Side {
  variants: Variant[];
  /** What is wrong with an answer, or undefined. Anything that parses wrongly may throw. */
  check(text: string): string | undefined;
  /** The least share of the bare requests a second. */
  goal?: number;
}

export interface Scenario {
  name: string;
  sides: Partial<Record<Cell, Side>>;
  /** A quick run leaves it out unless it is asked for by name. */
  seldom?: boolean;
  /** A statement that counts the rows that answered requests leave behind. */
  written?: string;
}

const get = (path: string): Variant => ({ method: 'GET', path });
const ask = (query: string, variables: object, token?: string): Variant => ({
  method: 'POST',
  path: '/graphql',
  token,
  body: JSON.stringify({ query, variables }),
});

const expected = (what: string, found: number | undefined, wanted: number) =>
  found === wanted ? undefined : `${found} ${what} instead of ${wanted}`;

type Json = { [key: string]: Json } & Json[];
const parse = (text: string) => JSON.parse(text) as Json;

/** The rows under `data` of a GraphQL answer; throws on errors. */
function granted(text: string): Json {
  const { data, errors } = parse(text);
  if (errors) throw new Error(JSON.stringify(errors).slice(0, 400));
  return data as Json;
}

const times = (text: string, mark: string) => text.split(mark).length - 1;
const items = { feed: 20, answers: 3, comments: 10, hotComments: 100, hits: 20 };

const feed = (): Scenario => ({
  name: 'feed of 20',
  sides: {
    bare: { variants: [get('/feed')], check: (text) => expected('letters', parse(text).length, items.feed) },
    graphql: {
      variants: [ask(documents.feed, {})],
      check: (text) => expected('letters', granted(text).dilemmas?.edges?.length, items.feed),
      goal: 0.25,
    },
    page: {
      variants: [get('/')],
      check: (text) => expected('letters', new Set(text.match(/href="\/d\/\d+/g)).size, items.feed),
    },
  },
});

/** The anchor is a first page: of bare Postgres, every page of a feed costs the same. */
const feedPage = ({ name, sort, word, topic, after }: FeedPage): Scenario => {
  const address = new URLSearchParams({ sort: word, ...(topic && { topic }), after });
  const { bare, page } = feed().sides;
  return {
    name,
    seldom: name !== 'feed page 2, NEW',
    sides: {
      bare,
      graphql: {
        variants: [ask(documents.feedPage, { sort, topic, after })],
        check: (text) => expected('letters', granted(text).dilemmas?.edges?.length, items.feed),
      },
      page: page && { ...page, variants: [get(`/?${address.toString()}`)] },
    },
  };
};

const dilemmaPage = ({ typicalNumbers }: Targets): Scenario => ({
  name: 'dilemma page',
  sides: {
    bare: {
      variants: typicalNumbers.map((number) => get(`/dilemma?number=${number}&first=10`)),
      check: (text) => {
        const { answers, comments } = parse(text);
        return (
          expected('answers', answers?.length, items.answers) ??
          expected('comments', comments?.length, items.comments)
        );
      },
    },
    graphql: {
      variants: typicalNumbers.map((number) => ask(documents.dilemma, { number, first: 10 })),
      check: (text) => {
        const { dilemma } = granted(text);
        return (
          expected('answers', dilemma?.answers?.length, items.answers) ??
          expected('comments', dilemma?.comments?.edges?.length, items.comments)
        );
      },
      goal: 0.25,
    },
    page: {
      variants: typicalNumbers.map((number) => get(`/d/${number}`)),
      check: (text) => expected('posts', times(text, '<article'), 1 + items.answers + items.comments),
      goal: 0.04,
    },
  },
});

const hotDilemma = ({ hotNumber }: Targets): Scenario => ({
  name: 'dilemma of 500 comments, first 100',
  sides: {
    bare: {
      variants: [get(`/dilemma?number=${hotNumber}&first=100`)],
      check: (text) => expected('comments', parse(text).comments?.length, items.hotComments),
    },
    graphql: {
      variants: [ask(documents.dilemma, { number: hotNumber, first: 100 })],
      check: (text) => {
        const comments = granted(text).dilemma?.comments;
        return (
          expected('comments', comments?.edges?.length, items.hotComments) ??
          expected('in all', Number(comments?.totalCount), 500)
        );
      },
    },
    page: {
      variants: [get(`/d/${hotNumber}`)],
      check: (text) =>
        times(text, '<article') >= items.hotComments ? undefined : `${times(text, '<article')} comments`,
    },
  },
});

const search = ({ searches }: Targets): Scenario => ({
  name: 'search',
  sides: {
    bare: {
      variants: searches.map((text) => get(`/search?text=${encodeURIComponent(text)}`)),
      check: (text) => expected('hits', parse(text).length, items.hits),
    },
    graphql: {
      variants: searches.map((text) => ask(documents.search, { text })),
      check: (text) => expected('hits', granted(text).search?.edges?.length, items.hits),
      goal: 0.45,
    },
    page: {
      variants: searches.map((text) => get(`/search?q=${encodeURIComponent(text)}`)),
      check: (text) => {
        const found = new Set(text.match(/href="\/(d\/\d+|articles\/[\w-]+)/g)).size;
        return found >= items.hits ? undefined : `${found} hits`;
      },
    },
  },
});

const choices = [
  { value: 1, choice: 'UP' },
  { value: -1, choice: 'DOWN' },
  { value: 0, choice: 'NONE' },
];

const vote = ({ sessions, votes }: Targets): Scenario => {
  const pairs = sessions.flatMap(({ token, memberId }, at) =>
    (votes[at] ?? []).flatMap((postId) => choices.map((choice) => ({ token, memberId, postId, ...choice }))),
  );
  return {
    name: 'vote',
    written: `SELECT coalesce(sum(s.rows), 0)::integer AS rows FROM pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid
      WHERE d.datname = current_database() AND s.query LIKE '%INSERT INTO votes%'`,
    sides: {
      bare: {
        variants: pairs.map(({ memberId, postId, value }) => ({
          method: 'POST',
          path: '/vote',
          body: JSON.stringify({ postId, memberId, value }),
        })),
        check: (text) => (parse(text).id ? undefined : 'no post'),
      },
      graphql: {
        variants: pairs.map(({ token, postId, choice }) =>
          ask(documents.vote, { input: { postId, value: choice } }, token),
        ),
        check: (text) => (granted(text).castVote?.id ? undefined : 'no post'),
        goal: 0.45,
      },
    },
  };
};

/** About forty words, like most comments; the nonce makes each a text of its own. */
const commentBody =
  `I would sleep on it and then say one plain sentence, because the long talk in the kitchen never helped
anybody in our family, and the short one did, even if it took three attempts and a walk around the block (${nonce}).`.replace(
    /\n/g,
    ' ',
  );

const comment = ({ sessions, commented }: Targets): Scenario => {
  const pairs = sessions.flatMap((session, at) =>
    [0, 1, 2, 3].map((step) => ({
      ...session,
      parentId: commented[(at * 7 + step * 53) % commented.length]!,
    })),
  );
  return {
    name: 'comment',
    written: `SELECT count(*)::integer AS rows FROM posts WHERE kind = 'comment'`,
    sides: {
      bare: {
        variants: pairs.map(({ memberId, parentId }) => ({
          method: 'POST',
          path: '/comment',
          body: JSON.stringify({ parentId, memberId, body: commentBody }),
        })),
        check: (text) => (parse(text).id ? undefined : 'no comment'),
      },
      graphql: {
        variants: pairs.map(({ token, parentId }) =>
          ask(documents.comment, { input: { parentId, body: commentBody, requestId: nonce } }, token),
        ),
        check: (text) => (granted(text).postComment?.number ? undefined : 'no number'),
      },
    },
  };
};

export const scenariosFor = (targets: Targets, feedPages: readonly FeedPage[]): Scenario[] => [
  feed(),
  ...feedPages.map(feedPage),
  ...[dilemmaPage, hotDilemma, search, vote, comment].map((scenario) => scenario(targets)),
];
