import type { RequestListener } from 'node:http';
import { NestFactory } from '@nestjs/core';
import { ExpressAdapter, type NestExpressApplication } from '@nestjs/platform-express';
import type { Express } from 'express';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module';
import type { Config } from './platform/config';
import { GraphiqlPage } from './platform/graphql/graphiql-page';
import { probes } from './platform/health/probes';
import { ReadinessService } from './platform/health/readiness';
import { listenToPages } from './platform/logging/failure';
import { openLog, type Log } from './platform/logging/log';
import { MetricsPage } from './platform/metrics/metrics-page';
import { Watch } from './platform/metrics/watch';
import { openDoor } from './platform/web/door';
import { Draining } from './platform/web/draining';
import { fromHere } from './platform/web/from-here';
import { Gate } from './platform/web/gate';
import { boundedServer } from './platform/web/http-server';
import { ownAddress } from './platform/web/own-address';
import { PageTurns } from './platform/web/page-turns';
import { Refusals } from './platform/web/refusals';
import { tellRequestId } from './platform/web/request-id';
import { headersOfEveryAnswer } from './platform/web/security-headers';
import { Site, type DemoLogins } from './platform/web/site';
import { SparePages } from './platform/web/spare-pages';
import { visitorAddress, warnOfUnknownProxy } from './platform/web/visitor-address';

export interface ServerOptions {
  config: Config;
  /** Connected and migrated. */
  source: DataSource;
  /** The build of apps/web; without it only /graphql is served. */
  pages?: string;
  /** Where the pages come from instead: while somebody works on them. */
  mountPages?: (app: NestExpressApplication, demo?: DemoLogins) => Promise<void>;
  /** The build of apps/graphiql, for where GRAPHIQL is on. */
  graphiql?: string;
  /** What the sign-in page offers in demo mode. */
  demo?: DemoLogins;
  /** Opened by whoever has something to say before; else standard output, as LOG_LEVEL says. */
  log?: Log;
}

/** Nest answers what it does not know with 404 at once; here the pages still come behind it. */
class PagesBehind extends ExpressAdapter {
  override setNotFoundHandler(): this {
    return this;
  }

  override initHttpServer(): void {
    this.httpServer = boundedServer(this.getInstance<RequestListener>());
  }
}

/** The whole application, not yet listening. */
export async function createServer({
  config,
  source,
  pages,
  mountPages,
  graphiql,
  demo,
  log = openLog({ level: config.logLevel }),
}: ServerOptions): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(
    AppModule.forRoot(config, source),
    new PagesBehind(),
    {
      bodyParser: false, // the door reads every body, before it is anybody's turn
      logger: log,
    },
  );
  const express: Express = app.getHttpAdapter().getInstance();
  express.disable('x-powered-by');
  express.set('etag', false);
  await app.init();
  if (graphiql) app.get(GraphiqlPage).mount(express, graphiql);
  if (pages) await app.get(Site).mount(express, pages, demo);
  await mountPages?.(app, demo);
  listenToPages();
  openDoorOf(app, config, log);
  return app;
}

/** Behind it is everything that answers requests so far. */
function openDoorOf(app: NestExpressApplication, config: Config, log: Log): void {
  const steps = [
    tellRequestId,
    headersOfEveryAnswer(config.publicUrl?.startsWith('https:') ?? false),
    app.get(Watch).step(log),
    app.get(Draining).step,
    app.get(MetricsPage).step, // while it can still be seen whether a proxy asks
    visitorAddress(config), // while it can still be seen whether a proxy asks
    ownAddress(config),
    probes(app.get(ReadinessService)),
    fromHere(app.get(Refusals)),
  ];
  app.get(PageTurns).watch(app.getHttpServer());
  openDoor(app.getHttpServer(), {
    steps,
    gate: app.get(Gate),
    refusals: app.get(Refusals),
    spare: app.get(SparePages),
  });
  warnOfUnknownProxy(config);
}
