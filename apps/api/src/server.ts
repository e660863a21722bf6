import { NestFactory } from '@nestjs/core';
import { ExpressAdapter, type NestExpressApplication } from '@nestjs/platform-express';
import type { Express } from 'express';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module';
import type { Config } from './platform/config';
import { mountHealth } from './platform/health/health';
import { listenToPages } from './platform/logging/failure';
import { openLog, type Log } from './platform/logging/log';
import { MetricsPage } from './platform/metrics/metrics-page';
import { Watch } from './platform/metrics/watch';
import { openDoor } from './platform/web/door';
import { tellRequestId } from './platform/web/request-id';
import { Site, type DemoLogins } from './platform/web/site';

/** A request that takes longer than this was given up by whoever sent it. */
const requestTimeoutMs = 15_000;
const headersTimeoutMs = 10_000;

export interface ServerOptions {
  config: Config;
  /** Connected and migrated. */
  source: DataSource;
  /** The build of apps/web; without it only /graphql is served. */
  pages?: string;
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
}

/** The whole application, not yet listening. */
export async function createServer({
  config,
  source,
  pages,
  demo,
  log = openLog({ level: config.logLevel }),
}: ServerOptions): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(
    AppModule.forRoot(config, source),
    new PagesBehind(),
    {
      bodyParser: false, // graphql-http and React Router read their bodies themselves
      logger: log,
    },
  );
  const express: Express = app.getHttpAdapter().getInstance();
  express.disable('x-powered-by');
  express.set('etag', false);
  mountHealth(express, source);
  await app.init();
  if (pages) await app.get(Site).mount(express, pages, demo);
  const server = app.getHttpServer();
  listenToPages();
  openDoor(server, [tellRequestId, app.get(Watch).step(log), app.get(MetricsPage).step]);
  server.requestTimeout = requestTimeoutMs;
  server.headersTimeout = headersTimeoutMs;
  return app;
}
