import type { RequestContext } from './request-context';

/** What the documents of strangers may cost together; the room that knows who is asking provides it. */
export abstract class QueryBudget {
  /** Throws TOO_SOON. */
  abstract spend(context: RequestContext, cost: number): Promise<void>;
}
