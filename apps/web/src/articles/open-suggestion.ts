import { useEffect } from 'react';
import { useFetcher, useLocation } from 'react-router';
import { text, write, type Submission } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';

const OpenSuggestion = graphql(`
  mutation OpenSuggestion($input: OpenSuggestionInput!) {
    openSuggestion(input: $input) {
      __typename
    }
  }
`);

/** What a link beside a letter leaves for the page that it leads to: in no address, and gone with the tab. */
export const suggested = { suggested: true };

/** Nobody waits for it, and nothing is said when it is not counted. */
export async function openSuggestion({ form, run }: Submission) {
  await write(run, OpenSuggestion, { input: { articleId: text(form, 'articleId') } });

  return null;
}

/** Tells the site, in the background, that a member followed a suggestion to this article. Guests do not count. */
export function useOpenedSuggestion({ id, signedIn }: { id: string; signedIn: boolean }): void {
  const { state } = useLocation() as { state: unknown };
  const { submit } = useFetcher();
  const counts = signedIn && typeof state === 'object' && state !== null && 'suggested' in state;

  useEffect(() => {
    if (counts) void submit({ act: 'open', articleId: id }, { method: 'post' });
  }, [counts, id, submit]);
}
