import { HeaderMap, type ApolloServerOptions, type ApolloServerPlugin } from '@apollo/server';
import { currentVisit } from '../web/visit';
import { formatError } from './error-format';
import { isMutation, type GraphqlExecutor } from './executor';
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
export const trustedDocumentsCompiled = (executor: GraphqlExecutor): Plugin => ({
  requestDidStart: async () => ({
    async responseForOperation({ queryHash, request, contextValue }) {
      const trusted = executor.trustedBy(queryHash);
      if (!trusted) return null;
      const { data, errors } = await executor.run(trusted, request, contextValue);
      const singleResult = {
        ...(data !== undefined && { data }),
        ...(errors && { errors: errors.map(formatError) }),
      };
      // As Apollo Server has it for everybody else: variables that do not fit are the caller's mistake.
      const http = { status: data === undefined ? 400 : 200, headers: new HeaderMap() };
      return { http, body: { kind: 'single', singleResult } };
    },
  }),
});

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
