import type { PostKind, PostStatus } from '@quandary/rules';

/** Who asks about a post; `expired` holds the token of a session that has ended. */
export const roles = [
  'guest',
  'expired',
  'newcomer',
  'member',
  'coach',
  'moderator',
  'admin',
  'suspended',
] as const;
export type Role = (typeof roles)[number];

/** How a post stands: its status, or what became of its letter. */
export const states = ['published', 'held', 'hidden', 'removed', 'withdrawn', 'locked', 'gone'] as const;
export type State = (typeof states)[number];

/** Whose it is; `sealed` is the viewer's own behind a pen name. */
export const owners = ['other', 'own', 'sealed'] as const;
export type Owner = (typeof owners)[number];

/** One cell of the table. Whose an answer or a comment is, its letter is, too. */
export interface Cell {
  kind: PostKind;
  state: State;
  owner: Owner;
  role: Role;
}

const kinds = ['dilemma', 'answer', 'comment'] as const;

export const cells: readonly Cell[] = kinds
  .flatMap((kind) =>
    states.flatMap((state) => owners.flatMap((owner) => roles.map((role) => ({ kind, state, owner, role })))),
  )
  .filter(({ kind, state, owner, role }) => isPossible({ kind, state, owner, role }));

function isStranger(role: Role): boolean {
  return role === 'guest' || role === 'expired';
}

/** A letter is gone by its own status; answers are signed; who has no session owns nothing. */
function isPossible({ kind, state, owner, role }: Cell): boolean {
  if (kind === 'dilemma' && state === 'gone') return false;
  if (kind === 'answer' && owner === 'sealed') return false;
  return owner === 'other' || !isStranger(role);
}

/** The statuses of the post and of its letter. */
export function statusesOf({ kind, state }: Cell): { post: PostStatus; letter: PostStatus } {
  if (state === 'gone') return { post: 'published', letter: 'removed' };
  const post = state === 'locked' ? 'published' : state;
  return { post, letter: kind === 'dilemma' ? post : 'published' };
}

type Is = (cell: Cell) => boolean;
type Outcome =
  'OK' | 'NOTHING' | 'TOMBSTONE' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'CONFLICT' | 'INVALID';
/** The first that is so decides; the last has no condition. */
export type Rules = readonly (readonly [Outcome, Is] | readonly [Outcome])[];

const stranger: Is = ({ role }) => isStranger(role);
const suspended: Is = ({ role }) => role === 'suspended';
const staff: Is = ({ role }) => role === 'moderator' || role === 'admin';
const own: Is = ({ owner }) => owner !== 'other';
const not =
  (is: Is): Is =>
  (cell) =>
    !is(cell);
const all =
  (...conditions: Is[]): Is =>
  (cell) =>
    conditions.every((is) => is(cell));
const any =
  (...conditions: Is[]): Is =>
  (cell) =>
    conditions.some((is) => is(cell));
const kind =
  (wanted: PostKind): Is =>
  (cell) =>
    cell.kind === wanted;
const open: Is = (cell) => statusesOf(cell).post === 'published' && statusesOf(cell).letter === 'published';
const locked: Is = ({ state }) => state === 'locked';
const in_ =
  (...wanted: State[]): Is =>
  ({ state }) =>
    wanted.includes(state);

/** What only its author and moderators know of: it never had a number, it is a letter, or its letter is gone. */
const unknown: Is = all(not(staff), not(own), not(open), any(kind('dilemma'), in_('held', 'gone')));
/** What left its number behind: that it was there is known, and nothing of it can be read. */
const unreadable: Is = all(not(staff), not(own), not(open));

const reading: Rules = [['NOTHING', unknown], ['TOMBSTONE', unreadable], ['OK']];

/**
 * What each operation about a post answers: one table of rules. An operation of the schema that is neither here nor in
 * `others` fails the spec.
 */
export const rules: Readonly<Record<string, Rules>> = {
  node: reading,
  post: reading,
  dilemma: [['NOTHING', not(kind('dilemma'))], ['NOTHING', unknown], ['OK']],
  castVote: [
    ['UNAUTHENTICATED', stranger],
    ['FORBIDDEN', suspended],
    ['NOT_FOUND', unreadable],
    ['CONFLICT', not(open)],
    ['FORBIDDEN', own],
    ['OK'],
  ],
  reportPost: [
    ['NOT_FOUND', unreadable],
    ['CONFLICT', in_('held', 'hidden', 'removed', 'withdrawn')],
    ['FORBIDDEN', any(own, stranger, suspended)],
    ['OK'],
  ],
  postComment: [
    ['UNAUTHENTICATED', stranger],
    ['FORBIDDEN', suspended],
    ['NOT_FOUND', unreadable],
    ['CONFLICT', any(not(open), locked)],
    ['OK'],
  ],
  answerDilemma: [
    ['UNAUTHENTICATED', stranger],
    ['FORBIDDEN', suspended],
    ['NOT_FOUND', any(not(kind('dilemma')), unreadable)],
    ['CONFLICT', not(open)],
    ['FORBIDDEN', any(own, ({ role }) => role !== 'coach')],
    ['OK'],
  ],
  markHelped: [
    ['UNAUTHENTICATED', stranger],
    ['FORBIDDEN', suspended],
    ['NOT_FOUND', any(not(kind('answer')), unknown)],
    ['FORBIDDEN'],
  ],
  editPost: [
    ['UNAUTHENTICATED', stranger],
    ['FORBIDDEN', suspended],
    ['NOT_FOUND', unknown],
    ['FORBIDDEN', not(own)],
    ['CONFLICT', in_('hidden', 'removed', 'withdrawn')],
    ['OK'],
  ],
  // Asked about words that are nowhere, and by moderators without a reason.
  redactPost: [
    ['UNAUTHENTICATED', stranger],
    ['NOT_FOUND', unreadable],
    ['FORBIDDEN', all(not(own), not(staff))],
    ['INVALID'],
  ],
  // Asked to move it to a topic that there is not.
  moveDilemma: [
    ['UNAUTHENTICATED', stranger],
    ['FORBIDDEN', not(staff)],
    ['NOT_FOUND', not(kind('dilemma'))],
    ['FORBIDDEN', own],
    ['INVALID'],
  ],
  withdrawPost: [
    ['UNAUTHENTICATED', stranger],
    ['NOT_FOUND', unknown],
    ['FORBIDDEN', not(own)],
    ['CONFLICT', in_('removed', 'withdrawn')],
    ['OK'],
  ],
};

/** What depends on no post: the spec of roles has it (access.api.spec.ts). */
export const others: readonly string[] = [
  ...['unmaskingProposals', 'proposeUnmasking', 'confirmUnmasking', 'reversals'],
  ...['appeal', 'decideAppeal', 'acknowledgeWarning', 'liftSuspension'],
  ...['suspensionProposals', 'proposeSuspension', 'confirmSuspension'],
  ...['checkText', 'helpLines', 'helpLineCountries'],
  ...[
    'viewer',
    'refusals',
    'topics',
    'member',
    'dilemmas',
    'article',
    'articles',
    'search',
    'suggestArticles',
  ],
  ...['similarDilemmas', 'unservedLetters', 'moderationLog', 'reviewQueue', 'reviewItem', 'signUp', 'signIn'],
  ...[
    'postDilemma',
    'claimReview',
    'decideReview',
    'publishArticle',
    'openSuggestion',
    'markHelpful',
    'signOut',
  ],
];

export function expected(operation: string, cell: Cell): Outcome {
  const found = rules[operation]?.find(([, is]) => !is || is(cell));
  if (!found) throw new Error(`The rules of ${operation} end without saying what else.`);
  return found[0];
}
