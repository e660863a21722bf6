import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Inject, Injectable, Logger } from '@nestjs/common';
import compression from 'compression';
import express, { type Express, type Request, type RequestHandler, type Response } from 'express';
import type { AppLoadContext, createRequestHandler, ServerBuild } from 'react-router';
import { CONFIG, type Config } from '../config';
import { meaningOf } from '../database/failures';
import { unavailable } from '../errors';
import { GraphqlExecutor, type Operation } from '../graphql/executor';
import { ContextFactory, type RequestContext } from '../graphql/request-context';
import { tellFailure, tellLater } from '../logging/failure';
import { incomingOf } from './incoming';
import { originOf } from './own-address';
import { asWebRequest, sendPage } from './page-exchange';
import { PageTurns } from './page-turns';
import { Refusals, type ComeBack } from './refusals';
import { Routes } from './routes';
import { nonceOf, securityHeaders } from './security-headers';
import { SparePages } from './spare-pages';
import { visitOf } from './visit';

/** Hashed file names never change their content. */
const forever = { immutable: true, maxAge: '1y', index: false } as const;

export interface DemoLogins {
  demoAccounts: { email: string; role: string }[];
  demoPassword: string;
}

/** What the build of the pages gives besides pages. */
interface PageModule extends ServerEntryModule {
  createRequestHandler: typeof createRequestHandler;
  renderComeBack(comeBack: ComeBack): string;
  documents: readonly string[];
}

type ServerEntryModule = ServerBuild['entry']['module'];

interface Served {
  handle: ReturnType<PageModule['createRequestHandler']>;
  /** A step of Express that says what a page may do. */
  headers: RequestHandler;
  demo?: DemoLogins;
}

interface Asked extends Required<Omit<Served, 'headers'>> {
  request: Request;
  response: Response;
}

/** The least status that is our fault and not the visitor's. */
const leastOfOurs = 500;
/** A lock, a burst or a restart of the database is over in some seconds. */
const laterSeconds = 5;

/** Too soon, and not now: the page says in words, and its header in seconds, when. */
const toldWhen = new Set([429, 503]);

const later = () =>
  unavailable(
    'NOT_KEPT',
    'The site could not keep this at this moment. It is all below: please send it again.',
    laterSeconds,
  );
const broken = () =>
  unavailable('BROKEN', 'Something broke on our side, and this was not saved. Please try again in a minute.');

type SiteFacts = { name: string; url: string } & DemoLogins;

const noDemo: DemoLogins = { demoAccounts: [], demoPassword: '' };

declare module 'react-router' {
  interface AppLoadContext {
    graphql(document: { toString(): string }, variables?: unknown): Promise<unknown>;
    memberId: string | null;
    cspNonce: string;
    turnToRender: () => Promise<void>;
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
    private readonly refusals: Refusals,
    private readonly turns: PageTurns,
    private readonly spare: SparePages,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Adds the pages behind everything that is there already.
   * @param directory the build of apps/web
   * @param demo what the sign-in page offers in demo mode
   */
  async mount(app: Express, directory: string, demo?: DemoLogins): Promise<void> {
    const server = join(resolve(directory), 'server', 'index.js');
    if (!existsSync(server)) {
      this.log.warn('There are no pages; only /graphql is served.', { directory });
      return;
    }
    const build = (await import(/* @vite-ignore */ pathToFileURL(server).href)) as ServerBuild;
    const client = join(resolve(directory), 'client');
    const handle = this.learn(build).createRequestHandler(build, 'production');
    this.executor.trust(pagesOf(build).documents);
    app.use('/assets', compression(), express.static(join(client, 'assets'), forever));
    app.use(onlyFiles(express.static(client, { maxAge: '1h', index: false })));
    this.serve(app, { handle, headers: securityHeaders, demo });
  }

  /** Takes from a build what the host itself says and names by it. */
  learn(build: ServerBuild): PageModule {
    const pages = pagesOf(build);
    this.routes.learn(build.routes);
    this.refusals.page = pages.renderComeBack;
    return pages;
  }

  /** Answers whatever nobody before has answered. */
  serve(app: Express, { handle, headers, demo = noDemo }: Served): void {
    app.use(headers);
    app.use((request: Request, response: Response) => this.answer({ request, response, handle, demo }));
  }

  /** A page; or, when the site cannot make it now, one that says so and has what was typed in it. */
  private async answer({ request, response, handle, demo }: Asked): Promise<void> {
    visitOf(request).writes = request.method === 'POST';
    const keep = this.spare.keeper(request);
    try {
      const context = await this.loadContext(request, response, demo);
      const page = await handle(asWebRequest(request, response), context);
      if (page.status >= leastOfOurs && request.method === 'POST' && !isForScripts(request)) {
        const error = page.status === 503 ? later() : broken();
        return this.refusals.answer(request, response, { status: page.status, error });
      }
      if (toldWhen.has(page.status)) {
        const seconds = visitOf(request).retryAfter ?? laterSeconds;
        response.setHeader('Retry-After', String(seconds));
      }
      await sendPage(page, { request, response, keep });
    } catch (thrown) {
      const error = meaningOf(thrown);
      if (error) tellLater(thrown);
      else tellFailure(thrown);
      this.refusals.answer(request, response, { status: error ? 503 : 500, error: error ?? broken() });
    }
  }

  private async loadContext(request: Request, response: Response, demo: DemoLogins): Promise<AppLoadContext> {
    const context = await this.contexts.create(incomingOf(request, response));
    const shared = context.viewer === null;
    response.setHeader('Cache-Control', shared ? 'no-cache' : 'private, no-store');
    return {
      graphql: (document, variables) => this.run(document.toString(), variables, context),
      memberId: context.viewer?.id ?? null,
      cspNonce: nonceOf(response),
      turnToRender: this.turns.next,
      site: { name: this.config.siteName, url: originOf(request), ...this.demoFor(request, demo) },
      theme: themeOf(request),
    };
  }

  /** The logins of a demonstration are offered to whom they let in. */
  private demoFor(request: Request, demo: DemoLogins): DemoLogins {
    return visitOf(request).isOnThisMachine || this.config.demoLogins === 'anywhere' ? demo : noDemo;
  }

  private run(query: string, variables: unknown, context: RequestContext) {
    return this.executor.runForPage({ query, variables: variables as Operation['variables'] }, context);
  }
}

const pagesOf = (build: ServerBuild) => build.entry.module as PageModule;

/** What the site's own scripts send: they keep the form where it is. */
const isForScripts = ({ path }: Request) => path.endsWith('.data');

const plainTheme = /(?:^|;\s*)theme=(light|dark)(?:;|$)/;
const hostsTheme = /(?:^|;\s*)__Host-theme=(light|dark)(?:;|$)/;

/** Only what is named like a file is looked for on the disk; no page has a dot near its end. */
function onlyFiles(files: RequestHandler): RequestHandler {
  return (request, response, next) => (/\.\w+$/.test(request.path) ? files(request, response, next) : next());
}

/** The cookie is bound to this host where that can be: apps/web's route of the theme sets it. */
function themeOf(request: Request): string {
  const cookie = request.secure ? hostsTheme : plainTheme;
  return cookie.exec(request.get('Cookie') ?? '')?.[1] ?? 'system';
}
