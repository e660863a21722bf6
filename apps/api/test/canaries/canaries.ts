/** Who asks: everybody whom the rules of seeing tell apart. */
export const viewers = [
  'guest',
  'member',
  'sealed',
  'author',
  'coach',
  'moderator',
  'admin',
  'suspended',
] as const;
export type Viewer = (typeof viewers)[number];

/** What nobody asks for by name and others read: the operator's file, and what leaves the process beside answers. */
export type Outlet = 'export' | 'log' | 'metrics';

/** Words that stand in one place of the database or of a request, and who may come to see them. */
export interface Canary {
  name: string;
  /** Every way in which it could be written; none is part of anything else. */
  words: string[];
  /** Everybody else must never see it. Who may see it has to, or the harness looks in the wrong place. */
  seenBy: readonly (Viewer | Outlet)[];
  /** The columns it was planted in, `table.column`; none for what only a request carries. */
  columns: readonly string[];
}

const staff = ['moderator', 'admin'] as const;
const file = 'export' as const;

/** One word for each place: lower case, so that addresses, handles and slugs keep it. */
export const wordOf = (name: string) => `zq${name.replaceAll(' ', '')}zq`;

const word = (name: string, column: string, seenBy: Canary['seenBy']): Canary => ({
  name,
  words: [wordOf(name)],
  seenBy,
  columns: [column],
});

/** A letter of this state: its title (and so its address), question and text. */
const letter = (name: string, seenBy: Canary['seenBy']): Canary[] => [
  { ...word(`${name} title`, 'posts.title', seenBy), columns: ['posts.title', 'posts.slug'] },
  word(`${name} ask`, 'posts.ask', seenBy),
  {
    ...word(`${name} body`, 'posts.body', seenBy),
    columns: ['posts.body', 'posts.body_html', 'posts.search'],
  },
];

const reply = (name: string, seenBy: Canary['seenBy']): Canary => ({
  ...word(name, 'posts.body', seenBy),
  columns: ['posts.body', 'posts.body_html'],
});

/** Of the account of whoever only seals, votes and reports: nothing public leads to it, and the operator's file lists it. */
const account = (name: string, self: readonly Viewer[]): Canary[] => [
  word(`${name} handle`, 'members.handle', [...self, file]),
  word(`${name} name`, 'members.name', [...self, file]),
  word(`${name} mail`, 'members.email', [...self, file]),
  word(`${name} hash`, 'members.password_hash', []),
];

/** What stands in the world from the start; ids, times and tokens are added when it is made. */
export const plantedWords: readonly Canary[] = [
  ...account('sealed', ['sealed']),
  ...account('quiet', []),
  ...account('judge', []).map((canary) =>
    /name|handle/.test(canary.name) ? { ...canary, seenBy: [...staff, file] as const } : canary,
  ),
  word('author mail', 'members.email', ['author', file]),
  word('author hash', 'members.password_hash', []),

  ...letter('held', ['author', ...staff, file]),
  ...letter('hidden', ['author', ...staff, file]),
  ...letter('removed', ['author', ...staff, file]),
  ...letter('withdrawn', ['author', ...staff, file]),
  ...letter('sealed held', ['sealed', ...staff, file]),
  ...letter('sealed removed', ['sealed', ...staff, file]),
  ...letter('sealed withdrawn', ['sealed', ...staff, file]),
  word('sealed held pen', 'pen_names.name', ['sealed', ...staff, file]),
  word('sealed removed pen', 'pen_names.name', ['sealed', ...staff, file]),
  word('sealed withdrawn pen', 'pen_names.name', ['sealed', ...staff, file]),

  reply('held comment', ['author', ...staff, file]),
  reply('hidden comment', ['author', ...staff, file]),
  reply('removed comment', ['author', ...staff, file]),
  reply('withdrawn comment', ['author', ...staff, file]),
  reply('sealed removed comment', ['sealed', ...staff, file]),
  reply('comment under removed', ['member', 'author', ...staff, file]),
  reply('held answer', ['coach', ...staff, file]),
  reply('removed answer', ['coach', ...staff, file]),
  reply('withdrawn answer', ['coach', ...staff, file]),

  word('hold reason', 'posts.held_because', ['author', 'sealed', 'coach', ...staff]),
  word('before edit', 'revisions.body', ['author', ...staff]),
  word('sealed before edit', 'revisions.body', ['sealed', ...staff]),
  word('title before', 'posts.changes', ['author', ...staff]),
  word('report note', 'reports.note', staff),
  word('author note', 'review_items.author_note', staff),
  word('explanation', 'decisions.explanation', ['author', ...staff]),
  word('appeal', 'appeals.text', ['author', ...staff]),
  word('answer to appeal', 'appeals.answer', ['author', ...staff]),
  word('suspension proposal', 'suspension_proposals.explanation', ['admin']),
  word('operator note', 'log_entries.note', []),
  word('notice', 'sealed.notices.text', []),
  word('proposal reason', 'sealed.proposals.reason', ['admin']),
  word('unmasking reason', 'sealed.unmaskings.reason', []),
  { ...word('external id', 'external_ids.external_id', [file]) },
  // Of requests, which are stored nowhere or as a digest.
  ...['request id', 'agent', 'wrong password', 'wrong mail', 'search', 'draft'].map((name) => ({
    ...word(name, '', []),
    columns: [],
  })),
  { name: 'address', words: ['203.0.113.77'], seenBy: [], columns: [] },
];
