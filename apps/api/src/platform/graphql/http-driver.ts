import { Injectable } from '@nestjs/common';
import { AbstractGraphQLDriver, type GqlModuleOptions } from '@nestjs/graphql';
import { text, type Application, type NextFunction, type Request, type Response } from 'express';
import { GraphQLError, type ExecutionResult } from 'graphql';
import type { Response as Written } from 'graphql-http';
import { createHandler } from 'graphql-http/lib/use/express';
import { GraphqlExecutor, type Operation, type Outcome } from './executor';
import { formatError } from './error-format';
import { invalid } from '../errors';
import { longestBody } from '../web/body-limit';
import { incomingOf } from '../web/incoming';
import { ContextFactory } from './request-context';

/** As text: the handler itself says what is wrong with malformed JSON. */
const readBody = text({ type: () => true, limit: longestBody });

/**
 * Serves the schema that Nest builds over HTTP, by the reference implementation of GraphQL over HTTP and our own
 * executor (docs/decisions/0003 says why not Apollo Server).
 */
@Injectable()
export class GraphqlHttpDriver extends AbstractGraphQLDriver<GqlModuleOptions> {
  constructor(
    private readonly executor: GraphqlExecutor,
    private readonly contexts: ContextFactory,
  ) {
    super();
  }

  async start(options: GqlModuleOptions): Promise<void> {
    const app = this.httpAdapterHost.httpAdapter.getInstance<Application>();
    const handler = createHandler({
      schema: options.schema,
      // What is thrown before a document is known is about the request itself: malformed JSON, a missing query.
      formatError: (error) =>
        formatError(error instanceof GraphQLError ? error : invalid('query', error.message)) as GraphQLError,
      onSubscribe: ({ raw, context: { res } }, operation) => this.answer(raw, res, operation as Operation),
    });
    app.use(
      options.path ?? '/graphql',
      readBody,
      (request: Request, response: Response, next: NextFunction) => {
        response.setHeader('Cache-Control', 'no-store');
        if (request.get('Sec-Fetch-Site') === 'cross-site') {
          refuse(response, 403, 'Another site sent this request; only programs and this site may.');
          return;
        }
        void handler(request, response, next);
      },
    );
  }

  private async answer(
    request: Request,
    response: Response,
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

const isSuccess = (outcome: Outcome): outcome is ExecutionResult =>
  !('length' in outcome) && outcome.errors === undefined;

/**
 * The handler looks at every single value for errors while it writes, which took a tenth of a page's time; where
 * there are none, nothing has to be looked for. With its length, the answer leaves in one piece.
 */
function written(result: ExecutionResult, request: Request): Written {
  const body = JSON.stringify(result);
  const type = request.accepts(['application/json', 'application/graphql-response+json']);
  const headers = {
    'content-type': `${type || 'application/json'}; charset=utf-8`,
    'content-length': String(Buffer.byteLength(body)),
  };
  return [body, { status: 200, statusText: 'OK', headers }];
}

function refuse(response: Response, status: number, message: string): void {
  if (response.headersSent) return;
  response.status(status).json({ errors: [formatError(invalid('query', message))] });
}
