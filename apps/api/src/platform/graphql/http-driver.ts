import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { Injectable } from '@nestjs/common';
import { AbstractGraphQLDriver, type GqlModuleOptions } from '@nestjs/graphql';
import { GraphQLError, type ExecutionResult } from 'graphql';
import { createHandler, type Handler, type Response as Written } from 'graphql-http';
import { GraphqlExecutor, type Operation, type Outcome } from './executor';
import { formatError } from './error-format';
import { invalid } from '../errors';
import { incomingOf } from '../web/incoming';
import { visitOf } from '../web/visit';
import { ContextFactory } from './request-context';

/**
 * Serves the schema that Nest builds over HTTP, by the reference implementation of GraphQL over HTTP and our own
 * executor (docs/decisions/0003 says why not Apollo Server). It stands before Express, whose way through routers and
 * body parsers cost as much as a statement.
 */
@Injectable()
export class GraphqlHttpDriver extends AbstractGraphQLDriver<GqlModuleOptions> {
  constructor(
    private readonly executor: GraphqlExecutor,
    private readonly contexts: ContextFactory,
  ) {
    super();
  }

  async start({ schema, path = '/graphql' }: GqlModuleOptions): Promise<void> {
    const handle = createHandler<IncomingMessage, { response: ServerResponse }>({
      schema,
      // What is thrown before a document is known is about the request itself: malformed JSON, a missing query.
      formatError: (error) =>
        formatError(error instanceof GraphQLError ? error : invalid('query', error.message)) as GraphQLError,
      onSubscribe: ({ raw, context: { response } }, operation) => this.answer(raw, response, operation),
    });
    const server = this.httpAdapterHost.httpAdapter.getHttpServer() as Server;
    const others = server.listeners('request') as RequestListener[];
    server.removeAllListeners('request');
    server.on('request', (request, response) => {
      if (isAt(path, request.url)) void serve(request, response, handle);
      else for (const other of others) other(request, response);
    });
  }

  private async answer(
    request: IncomingMessage,
    response: ServerResponse,
    operation: Operation,
  ): Promise<Outcome | Written> {
    try {
      const context = await this.contexts.create(incomingOf(request, response));
      const outcome = await this.executor.runForStranger(operation, context, request.method === 'GET');
      return isSuccess(outcome) ? written(outcome, request) : outcome;
    } catch (error) {
      // A session that cannot be looked up while the database is away: typed like every other failure.
      return [new GraphQLError('', { originalError: error as Error })];
    }
  }

  async stop(): Promise<void> {
    // The HTTP server stops with the application.
  }
}

const isAt = (path: string, url = '') => {
  if (!url.startsWith(path)) return false;
  const rest = url.slice(path.length);
  return ['', '/'].includes(rest.split('?', 1)[0]!);
};

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  handle: Handler<IncomingMessage, { response: ServerResponse }>,
): Promise<void> {
  const { method = '', url = '', headers } = request;
  response.setHeader('Cache-Control', 'no-store');
  if (headers['sec-fetch-site'] === 'cross-site') return refuse(response);
  const body = () => visitOf(request).body.toString();
  const [text, { status, statusText, headers: about }] = await handle({
    method,
    url,
    headers,
    body,
    raw: request,
    context: { response },
  });
  // Whoever waited too long has been told so already.
  if (!response.headersSent) response.writeHead(status, statusText, about).end(text);
}

const isSuccess = (outcome: Outcome): outcome is ExecutionResult =>
  !('length' in outcome) && outcome.errors === undefined;

const newType = 'application/graphql-response+json';

/**
 * The handler looks at every single value for errors while it writes, which took a tenth of a page's time; where
 * there are none, nothing has to be looked for. With its length, the answer leaves in one piece.
 */
function written(result: ExecutionResult, { headers }: IncomingMessage): Written {
  const body = JSON.stringify(result);
  const type = headers.accept?.includes(newType) ? newType : 'application/json';
  const about = {
    'content-type': `${type}; charset=utf-8`,
    'content-length': String(Buffer.byteLength(body)),
  };
  return [body, { status: 200, statusText: 'OK', headers: about }];
}

function refuse(response: ServerResponse): void {
  const error = invalid('query', 'Another site sent this request; only programs and this site may.');
  response.writeHead(403, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify({ errors: [formatError(error)] }));
}
