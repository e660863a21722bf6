import type {
  BylineFragment,
  CommentFragment,
  FeedEntryFragment,
  PostLinksFragment,
  PostStateFragment,
  RedactionsFragment,
  VoteBoxFragment,
} from '../src/graphql/generated/graphql';

/** A fragment's data as the component that asks for it takes it. */
export function masked<Ref>(data: object): Ref {
  return data as Ref;
}

export const anna: BylineFragment = { name: 'Anna', badges: [], member: { handle: 'anna' } };

export const nobody: BylineFragment = {
  name: 'Doctor Nobody',
  badges: ['LETTER_WRITER'],
  member: null,
};

const post: VoteBoxFragment & PostLinksFragment & PostStateFragment & RedactionsFragment = {
  id: 'p1',
  bodyHtml: '<p>Call him.</p>',
  upVotes: 3,
  downVotes: 1,
  viewerVote: 'NONE',
  viewerCanVote: true,
  viewerCanEdit: false,
  viewerCanWithdraw: false,
  viewerCanReport: false,
  viewerCanRedact: false,
  revision: 0,
  redactions: [],
  viewerIsAuthor: false,
  status: 'PUBLISHED',
  removedFor: null,
  heldFor: null,
  decision: null,
};

const comment = {
  ...post,
  number: '6.1',
  path: [0, 6, 1],
  replyTo: '6',
  publishedAt: '2026-11-20T08:00:00Z',
  createdAt: '2026-11-20T08:00:00Z',
  editedAt: null,
  viewerCanReply: true,
  author: anna,
};

const entry = {
  number: 7,
  slug: 'ghosted',
  title: 'Ghosted',
  excerpt: 'He is gone.',
  publishedAt: '2026-11-20T08:00:00Z',
  createdAt: '2026-11-19T08:00:00Z',
  answerCount: 0,
  commentCount: 0,
  upVotes: 1,
  topic: { slug: 'dating', name: 'Dating' },
  author: nobody,
};

export function somePost<Ref>(different: Partial<typeof post> = {}): Ref {
  return masked({ ...post, ...different });
}

type Comment = typeof post & Omit<CommentFragment, 'author'> & { author: BylineFragment };

export function someComment<Ref>(different: Partial<Comment> = {}): Ref {
  return masked({ ...comment, ...different });
}

export function someEntry<Ref>(different: Partial<Omit<FeedEntryFragment, 'author'>> = {}): Ref {
  return masked({ ...entry, ...different });
}
