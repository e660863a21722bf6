import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { ApolloServer, HeaderMap, type HTTPGraphQLRequest, type HTTPGraphQLResponse } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { AbstractGraphQLDriver, type GqlModuleOptions } from '@nestjs/graphql';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { CONFIG, type Config } from '../config';
import { meaningOf } from '../database/failures';
import { DomainError, invalid } from '../errors';
import { fromElsewhere } from '../web/from-here';
import { incomingOf } from '../web/incoming';
import { visitOf } from '../web/visit';
import { mostTokens, noIntrospection, strangerRules } from './document-rules';
import { formatError, withoutSuggestion } from './error-format';
import { GraphqlExecutor } from './executor';
import { GraphiqlPage } from './graphiql-page';
import { QueryBudget } from './query-budget';
import { RequestContext, ContextFactory } from './request-context';
import { DocumentStore } from './document-store';
import {
  mutationsAreFinished,
  refusalsSayWhen,
  strangersAreBounded,
  trustedDocumentsByHash,
  trustedDocumentsCompiled,
} from './apollo-plugins';

/** More of them tell nobody anything. */
const mostErrors = 5;

/**
 * Apollo Server answers `/graphql`. It is asked on the Node server, before Express, whose way through routers and body
 * parsers costs as much as a statement (docs/decisions/0019).
 */
@Injectable()
export class ApolloDriver extends AbstractGraphQLDriver<GqlModuleOptions> {
  private apollo: ApolloServer<RequestContext> | undefined;

  constructor(
    private readonly executor: GraphqlExecutor,
    private readonly contexts: ContextFactory,
    private readonly documents: DocumentStore,
    private readonly graphiql: GraphiqlPage,
    @Inject(CONFIG) private readonly config: Pick<Config, 'introspection'>,
    private readonly budget: QueryBudget,
  ) {
    super();
  }

  async start({ schema, path = '/graphql' }: GqlModuleOptions): Promise<void> {
    const apollo = this.serverFor(schema!);
    await apollo.start();
    this.apollo = apollo;
    const server = this.httpAdapterHost.httpAdapter.getHttpServer() as Server;
    const others = server.listeners('request') as RequestListener[];
    server.removeAllListeners('request');
    server.on('request', (request, response) => {
      if (isAt(path, request.url))
        this.answer(apollo, request, response).catch((error: unknown) => fail(response, error));
      else for (const other of others) other(request, response);
    });
  }

  async stop(): Promise<void> {
    await this.apollo?.stop();
  }

  private serverFor(schema: GraphQLSchema): ApolloServer<RequestContext> {
    const { introspection } = this.config;
    const format = introspection ? formatError : withoutSuggestion;
    return new ApolloServer<RequestContext>({
      schema,
      introspection: true, // where it is off, a rule of ours refuses it in our words
      csrfPrevention: true,
      allowBatchedHttpRequests: false,
      parseOptions: { maxTokens: mostTokens },
      validationRules: introspection ? strangerRules : [...strangerRules, noIntrospection],
      validationOptions: { maxErrors: mostErrors },
      documentStore: this.documents,
      persistedQueries: { cache: trustedDocumentsByHash(this.executor) },
      formatError: (_formatted, error) => format(error),
      includeStacktraceInErrorResponses: false,
      stringifyResult: JSON.stringify,
      logger: loggerOf(new Logger('graphql')),
      stopOnTerminationSignals: false, // the whole process is stopped in its own order
      plugins: [
        strangersAreBounded(this.executor, this.budget),
        trustedDocumentsCompiled(this.executor, format),
        mutationsAreFinished(this.executor),
        refusalsSayWhen,
        // It wraps every field of the schema, which the pages' executor shares; and no answer is the same for everybody.
        ApolloServerPluginCacheControlDisabled(),
        // Nothing is reported to anybody, whatever stands in the environment, and no page comes from elsewhere.
        ApolloServerPluginUsageReportingDisabled(),
        ApolloServerPluginSchemaReportingDisabled(),
        ApolloServerPluginInlineTraceDisabled(),
        this.graphiql.plugin(),
      ],
    });
  }

  private async answer(
    apollo: ApolloServer<RequestContext>,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    response.setHeader('Cache-Control', 'no-store');
    if (request.headers['sec-fetch-site'] === 'cross-site') return refuse(response, 403, fromElsewhere);
    const body = bodyOf(request);
    if (body instanceof DomainError) return refuse(response, 400, body);
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: asApolloReads(request, body),
      context: () => this.contextOf(request, response),
    });
    // Whoever waited too long has been told so already.
    if (response.headersSent) return;
    if (answer.headers.get('content-type') === 'text/html') this.graphiql.protect(request, response);
    send(answer, response);
  }

  /** A session that cannot be looked up while the database is away is told as such. */
  private async contextOf(request: IncomingMessage, response: ServerResponse): Promise<RequestContext> {
    try {
      return await this.contexts.create(incomingOf(request, response));
    } catch (error) {
      const seconds = meaningOf(error)?.details.retryAfter;
      const http =
        seconds === undefined
          ? { status: 500 }
          : { status: 503, headers: new HeaderMap([['retry-after', String(seconds)]]) };
      throw new GraphQLError('', { originalError: error as Error, extensions: { http } });
    }
  }
}

const loggerOf = (log: Logger) => ({
  debug: (message: unknown) => log.debug(message),
  info: (message: unknown) => log.log(message),
  warn: (message: unknown) => log.warn(message),
  error: (message: unknown) => log.error(message),
});

const isAt = (path: string, url = '') => {
  if (!url.startsWith(path)) return false;
  const rest = url.slice(path.length);
  return ['', '/'].includes(rest.split('?', 1)[0]!);
};

/** @returns undefined for what is not sent as JSON, which Apollo Server refuses; an error for what does not read as JSON */
function bodyOf(request: IncomingMessage): unknown {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return undefined;
  const text = visitOf(request).body.toString();
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return invalid('NOT_JSON', 'The body is not JSON. Send an object with a query.', { field: 'query' });
  }
}

function asApolloReads(
  { method = '', url = '', headers }: IncomingMessage,
  body: unknown,
): HTTPGraphQLRequest {
  const map = new HeaderMap();
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const question = url.indexOf('?');
  return { method, headers: map, search: question < 0 ? '' : url.slice(question), body };
}

function send({ status, headers, body }: HTTPGraphQLResponse, response: ServerResponse): void {
  for (const [name, value] of headers) response.setHeader(name, value);
  // Answers in pieces are for @defer, which the schema does not have.
  const text = body.kind === 'complete' ? body.string : '';
  response.setHeader('Content-Length', Buffer.byteLength(text));
  response.writeHead(status ?? 200).end(text);
}

function fail(response: ServerResponse, error: unknown): void {
  if (response.headersSent) response.destroy();
  else refuse(response, 500, error);
}

function refuse(response: ServerResponse, status: number, error: unknown): void {
  const text = JSON.stringify({ errors: [formatError(error)] });
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(text);
}
