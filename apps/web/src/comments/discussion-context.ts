import { createContext, use } from 'react';

interface Discussion {
  /** Makes the request ids of this page's forms. */
  seed: string;
  /** What the reader writes here carries the pen name of the letter. */
  sealed: boolean;
  /** Leads `#6.1` in a text to where comment 6.1 is: on this page, or on the page that has it. */
  linkTo: (fragment: string) => string;
}

/** What every comment of a page needs to know of the page. */
export const DiscussionContext = createContext<Discussion>({
  seed: '',
  sealed: false,
  linkTo: (fragment) => fragment,
});

export function useDiscussion(): Discussion {
  return use(DiscussionContext);
}
