import { useCallback, useMemo } from 'react';
import { readFragment, type FragmentType } from '../graphql/generated/fragment-masking';
import { graphql } from '../graphql/generated/gql';

const FragmentLinksFragment = graphql(`
  fragment FragmentLinks on Dilemma {
    comments(sort: $order, first: $first, after: $after, at: $at) {
      edges {
        node {
          number
        }
      }
    }
    answers {
      letter
      comments(first: $answerFirst, after: $answerAfter, at: $answerAt) {
        edges {
          node {
            number
          }
        }
      }
    }
  }
`);

/** Where a number quoted in a text leads: down this page if it is here, else to the page that has it. */
export function fragmentLink(onPage: ReadonlySet<string>, fragment: string): string {
  const number = fragment.slice(1);

  return onPage.has(number) || !/^([A-Z]+|\d+|[A-Z]+\.\d+)(\.\d+)*$/.test(number)
    ? fragment
    : `?comment=${number}${fragment}`;
}

export function useFragmentLinks(masked: FragmentType<typeof FragmentLinksFragment>) {
  const dilemma = readFragment(FragmentLinksFragment, masked);
  const onPage = useMemo(() => {
    const comments = [dilemma, ...dilemma.answers].flatMap((post) =>
      post.comments.edges.map(({ node }) => node.number),
    );

    return new Set([...comments, ...dilemma.answers.map(({ letter }) => letter)]);
  }, [dilemma]);

  return useCallback((fragment: string) => fragmentLink(onPage, fragment), [onPage]);
}
