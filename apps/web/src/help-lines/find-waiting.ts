import { read } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import type { WaitingPostFragment } from '../graphql/generated/graphql';
import { readFragment, type FragmentType } from '../graphql/generated/fragment-masking';
import type { RunDocument } from '../graphql/load-context';
import { findHelp, type Help } from './find-help';
import type { WaitingPost } from './help-first';

const WaitingPostFragment = graphql(`
  fragment WaitingPost on Post {
    id
    heldFor
    reviewDueAt
    viewerIsAuthor
  }
`);

const WaitingPostQuery = graphql(`
  query WaitingPost($id: ID!) {
    post(id: $id) {
      ...WaitingPost
    }
  }
`);

type WaitingPostRef = FragmentType<typeof WaitingPostFragment>;

/** In the address of a page: which of the reader's posts has just been held because of danger. */
const heldParameter = 'danger';

export const heldAddress = (path: string, id: string) => `${path}?${heldParameter}=${id}#held`;

/**
 * What a reader is shown before anything else on the page of a letter: their letter waits because somebody in it may be in
 * danger, or what they have just sent does. Null for everybody else.
 */
export async function findHelpFirst(
  { run, request }: { run: RunDocument; request: Request },
  letter: WaitingPostRef,
): Promise<{ help: Help; post: WaitingPost } | null> {
  const id = new URL(request.url).searchParams.get(heldParameter);
  const other = id ? (await read(run, WaitingPostQuery, { id })).post : null;
  const post = [letter, other]
    .flatMap((each) => (each ? [readFragment(WaitingPostFragment, each)] : []))
    .find(isInDanger);
  if (!post) return null;

  const dueAt = post.reviewDueAt ?? null;
  const late = dueAt !== null && Date.parse(dueAt) < Date.now();

  return { help: await findHelp(run, request), post: { id: post.id, dueAt, late } };
}

const isInDanger = ({ heldFor, viewerIsAuthor }: WaitingPostFragment) =>
  heldFor === 'CRISIS' && viewerIsAuthor;
