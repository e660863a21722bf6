import { readFragment, type FragmentType } from '../graphql/generated/fragment-masking';
import { graphql } from '../graphql/generated/gql';
import { sameOriginPath } from '../ui/same-origin-path';

const PostPlaceFragment = graphql(`
  fragment PostPlace on Post {
    __typename
    ... on Dilemma {
      number
      slug
      title
    }
    ... on Answer {
      label
      dilemma {
        number
        slug
        title
      }
    }
    ... on Comment {
      commentNumber: number
      dilemma {
        number
        slug
        title
      }
    }
  }
`);

export type PlacedPost = FragmentType<typeof PostPlaceFragment>;

function anchorOf(post: PlacedPost): string {
  const place = readFragment(PostPlaceFragment, post);
  if (place.__typename === 'Answer') return place.label;

  return place.__typename === 'Comment' ? place.commentNumber : 'letter';
}

/** The address of the letter that the post is, or stands under. */
export function letterPathOf(post: PlacedPost): string {
  const place = readFragment(PostPlaceFragment, post);
  const { number, slug } = place.__typename === 'Dilemma' ? place : place.dilemma;

  return `/d/${number}/${slug}`;
}

/** The address at which a post stands among the others. */
export function placeOfPost(post: PlacedPost): string {
  const place = readFragment(PostPlaceFragment, post);
  const anchor = anchorOf(post);
  const page = place.__typename === 'Comment' ? `?comment=${anchor}` : '';

  return `${letterPathOf(post)}${page}#${anchor}`;
}

/** Where a page about a post leads back to: where its reader came from, or the post. */
export function wayBack(url: URL, post: PlacedPost): string {
  return sameOriginPath(url.searchParams.get('returnTo'), placeOfPost(post));
}

/** The title of the letter that the post is, or stands under. */
export function letterTitleOf(post: PlacedPost): string {
  const place = readFragment(PostPlaceFragment, post);

  return place.__typename === 'Dilemma' ? place.title : place.dilemma.title;
}

/** What kind of post it is, and the letter or number by which people call it. */
export function callOf(post: PlacedPost): { kind: 'Dilemma' | 'Answer' | 'Comment'; number: string } {
  return { kind: readFragment(PostPlaceFragment, post).__typename ?? 'Comment', number: anchorOf(post) };
}
