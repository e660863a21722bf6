/**
 * What every resolver gets as its context: one for each request, whether it came over HTTP or from a page that
 * is being rendered. Rooms add what they bring by declaration merging (accounts: the viewer).
 */
export interface RequestContext {
  /** The address of the peer, for limits. */
  address: string;
  /** Whether whoever asks sits at the machine of the site. */
  isOnThisMachine: boolean;
  /** The header Accept-Language, as it came. */
  acceptLanguage?: string | undefined;
}

/** The parts of a request that a context is made from. */
export interface Incoming {
  address: string;
  isOnThisMachine: boolean;
  cookie: string | undefined;
  authorization: string | undefined;
  acceptLanguage?: string | undefined;
  /** Appends a Set-Cookie header to the response. */
  setCookie(header: string): void;
  /** Has the browser forget what it keeps for this site. */
  clearSiteData(): void;
}

/** Makes the context of a request; the room that knows who is asking provides it. */
export abstract class ContextFactory {
  abstract create(incoming: Incoming): Promise<RequestContext>;
}
