import 'react-router';
import type { RefusalDetails } from '@quandary/rules';
import type { TypedDocumentString } from './generated/graphql';

/** One failure as the GraphQL server tells it; `code` and `reason` are of closed lists, and what is INTERNAL has no reason. */
export interface Failure {
  message: string;
  path?: readonly (string | number)[];
  extensions: RefusalDetails & {
    code: string;
    reason?: string;
    errorId?: string;
    sendAs?: { id: string; name: string };
  };
}

export interface Executed<Result> {
  data: Result | null;
  errors?: readonly Failure[];
}

/** Runs a document in this very process, as the visitor whose request is being answered. */
export type RunDocument = <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
) => Promise<Executed<Result>>;

export type Theme = 'light' | 'dark' | 'system';

interface Site {
  name: string;
  url: string;
  /** Offered on the sign-in page of a demonstration; empty everywhere else. */
  demoAccounts: { email: string; role: string }[];
  demoPassword: string;
}

declare module 'react-router' {
  /** What the host hands to every loader and action. Cookies set by a mutation are the host's to send. */
  interface AppLoadContext {
    graphql: RunDocument;
    /** Who is signed in; null for a guest. */
    memberId: string | null;
    cspNonce: string;
    /** Resolves when this page may take the time of the process to be rendered. */
    turnToRender: () => Promise<void>;
    site: Site;
    theme: Theme;
  }
}
