import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { createRequestHandler } from '@react-router/express';
import compression from 'compression';
import express, {
  type Express,
  type NextFunction,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import type { AppLoadContext, ServerBuild } from 'react-router';
import { CONFIG, type Config } from '../config';
import { GraphqlExecutor, type Operation } from '../graphql/executor';
import { ContextFactory, type RequestContext } from '../graphql/request-context';
import { tellFailure } from '../logging/failure';
import { bodyLimit } from './body-limit';
import { incomingOf } from './incoming';
import { Routes } from './routes';
import { securityHeaders } from './security-headers';

/** Hashed file names never change their content. */
const forever = { immutable: true, maxAge: '1y', index: false } as const;

export interface DemoLogins {
  demoAccounts: { email: string; role: string }[];
  demoPassword: string;
}

type SiteFacts = { name: string; url: string } & DemoLogins;

const noDemo: DemoLogins = { demoAccounts: [], demoPassword: '' };

declare module 'react-router' {
  interface AppLoadContext {
    graphql(document: { toString(): string }, variables?: unknown): Promise<unknown>;
    cspNonce: string;
    site: SiteFacts;
    theme: string;
  }
}

/** Renders the site: React Router's handler in this process, its GraphQL run by the same executor as /graphql. */
@Injectable()
export class Site {
  private readonly log = new Logger('site');

  constructor(
    private readonly executor: GraphqlExecutor,
    private readonly contexts: ContextFactory,
    private readonly routes: Routes,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Adds the pages behind everything that is there already.
   * @param directory the build of apps/web
   * @param demo what the sign-in page offers in demo mode
   */
  async mount(app: Express, directory: string, demo: DemoLogins = noDemo): Promise<void> {
    const server = join(resolve(directory), 'server', 'index.js');
    if (!existsSync(server)) {
      this.log.warn('There are no pages; only /graphql is served.', { directory });
      return;
    }
    const build = (await import(/* @vite-ignore */ pathToFileURL(server).href)) as ServerBuild;
    this.routes.learn(build.routes);
    const client = join(resolve(directory), 'client');
    app.use(compression());
    app.use('/assets', express.static(join(client, 'assets'), forever));
    app.use(onlyFiles(express.static(client, { maxAge: '1h', index: false })));
    app.use(securityHeaders, bodyLimit);
    app.use(
      createRequestHandler({
        build,
        mode: 'production',
        getLoadContext: (request, response) => this.loadContext(request, response, demo),
      }),
    );
    app.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
      tellFailure(error);
      if (response.headersSent) return next(error);
      response
        .status(500)
        .type('text/plain')
        .send('Something broke on our side. Please try again in a moment.');
    });
  }

  private async loadContext(request: Request, response: Response, demo: DemoLogins): Promise<AppLoadContext> {
    const context = await this.contexts.create(incomingOf(request, response));
    const shared = context.viewer === null;
    response.setHeader('Cache-Control', shared ? 'no-cache' : 'private, no-store');
    return {
      graphql: (document, variables) => this.run(document.toString(), variables, context),
      cspNonce: response.locals.cspNonce as string,
      site: { name: this.config.siteName, url: this.config.publicUrl, ...demo },
      theme: themeOf(request.get('Cookie')),
    };
  }

  private run(query: string, variables: unknown, context: RequestContext) {
    return this.executor.runForPage({ query, variables: variables as Operation['variables'] }, context);
  }
}

/** Only what is named like a file is looked for on the disk; no page has a dot near its end. */
function onlyFiles(files: RequestHandler): RequestHandler {
  return (request, response, next) => (/\.\w+$/.test(request.path) ? files(request, response, next) : next());
}

function themeOf(cookie: string | undefined): string {
  return /(?:^|;\s*)theme=(light|dark)(?:;|$)/.exec(cookie ?? '')?.[1] ?? 'system';
}
