import { useState } from 'react';
import { useRouteLoaderData } from 'react-router';

interface Root {
  viewer: { member?: { id: string } } | null;
}

/** The id of the member who is signed in, as far as this page knows; null for a guest. */
export function useMemberId(): string | null {
  const root = useRouteLoaderData<() => Root>('root');

  return root?.viewer?.member?.id ?? null;
}

/** Who was signed in when the form was opened: a form stays theirs, whoever signs in while it is open. */
export function useOpener(): string | null {
  const member = useMemberId();

  return useState(member)[0];
}
