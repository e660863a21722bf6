import { GraphQLError } from 'graphql';
import { HeaderMap, type ApolloServerOptions, type ApolloServerPlugin } from '@apollo/server';
import { DomainError, invalid } from '../errors';
import { currentVisit } from '../web/visit';
import { costOf } from './document-cost';
import { longestMs, mostCost } from './document-rules';
import type { formatError } from './error-format';
import { isMutation, type GraphqlExecutor } from './executor';
import type { QueryBudget } from './query-budget';
import type { RequestContext } from './request-context';
import { hashIn } from './document-store';

type Plugin = ApolloServerPlugin<RequestContext>;
type Cache = NonNullable<
  Exclude<ApolloServerOptions<RequestContext>['persistedQueries'], false | undefined>['cache']
>;

/** A trusted document may be asked for by its hash alone. What a stranger sends with a hash is not remembered for others. */
export const trustedDocumentsByHash = (executor: GraphqlExecutor): Cache => ({
  get: async (key) => executor.trustedBy(hashIn(key))?.text,
  set: async () => undefined,
  delete: async () => false,
});

/** Trusted documents run as they do for pages, compiled; everybody else's are walked by Apollo Server, under limits. */
export const trustedDocumentsCompiled = (executor: GraphqlExecutor, format: typeof formatError): Plugin => ({
  requestDidStart: async () => ({
    async responseForOperation({ queryHash, request, contextValue }) {
      const trusted = executor.trustedBy(queryHash);
      if (!trusted) return null;
      const { data, errors } = await executor.run(trusted, request, contextValue);
      const singleResult = {
        ...(data !== undefined && { data }),
        ...(errors && { errors: errors.map(format) }),
      };
      // As Apollo Server has it for everybody else: variables that do not fit are the caller's mistake.
      const http = { status: data === undefined ? 400 : 200, headers: new HeaderMap() };
      return { http, body: { kind: 'single', singleResult } };
    },
  }),
});

/**
 * What a stranger's document may ask for has a bound before it runs, and a deadline while it does; what all documents of
 * one reader ask for together has a bound, too.
 */
export const strangersAreBounded = (executor: GraphqlExecutor, budget: QueryBudget): Plugin => ({
  requestDidStart: async () => ({
    async didResolveOperation({ schema, document, request, queryHash, contextValue }) {
      if (executor.trustedBy(queryHash)) return;
      const { variables, operationName } = request;
      const cost = costOf(schema, { document, variables, operationName });
      if (cost > mostCost) throw tooMuch();
      await budget.spend(contextValue, cost).catch(refused);
      const visit = currentVisit();
      if (visit) visit.until = performance.now() + longestMs;
    },
  }),
});

const tooMuch = () =>
  new GraphQLError('', {
    originalError: invalid(
      'TOO_MUCH_AT_ONCE',
      `This document asks for more than ${mostCost} values at once. Ask for shorter pages, or for fewer fields below a list.`,
      { field: 'query', limit: mostCost },
    ),
    extensions: { http: { status: 400, headers: new HeaderMap() } },
  });

/** The whole request is refused, so its status says so. */
function refused(error: unknown): never {
  const extensions = error instanceof DomainError ? { http: { status: 429, headers: new HeaderMap() } } : {};
  throw new GraphQLError('', { originalError: error as Error, extensions });
}

/** A request of which nothing was done says when to come back where programs look for it; a part of one says so itself. */
export const refusalsSayWhen: Plugin = {
  requestDidStart: async () => ({
    async willSendResponse({ response: { body, http } }) {
      if (body.kind !== 'single' || (body.singleResult.data ?? null) !== null) return;
      const seconds =
        body.singleResult.errors?.map(({ extensions }) => Number(extensions?.retryAfter ?? 0)) ?? [];
      const longest = Math.max(0, ...seconds);
      if (longest > 0) http.headers.set('retry-after', String(longest));
    },
  }),
};

/** What changes something is done to its end, even when whoever sent it has left; then whoever keeps pages is told. */
export const mutationsAreFinished = (executor: GraphqlExecutor): Plugin => ({
  requestDidStart: async () => ({
    async didResolveOperation({ document, request }) {
      const visit = currentVisit();
      if (visit && isMutation(document, request.operationName)) visit.writes = true;
    },
    async willSendResponse({ document, request }) {
      if (document && isMutation(document, request.operationName)) executor.onMutation?.();
    },
  }),
});
