import type { Server } from 'node:http';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Express, RequestHandler } from 'express';
import type { ServerBuild } from 'react-router';
import type { ViteDevServer } from 'vite';
import { headersOfPages } from './security-headers';
import { Site, type DemoLogins } from './site';

/** React Router's own name for what it makes of the routes. */
const serverBuild = 'virtual:react-router/server-build';

/** As the build's headers, and the browser may hear from Vite what has changed, and be shown its mistakes as markup. */
export const headersInDevelopment = headersOfPages({ connect: ['ws:', 'wss:'], trustedTypes: false });

/**
 * The sibling of `Site.mount` for `npm run dev`: Vite makes the pages from their sources, inside this process. It begins
 * when the server listens: /graphql answers a second earlier than pages do.
 */
export async function mountPagesInDevelopment(app: NestExpressApplication, demo?: DemoLogins): Promise<void> {
  const express: Express = app.getHttpAdapter().getInstance();
  const site = app.get(Site);
  const starting = listening(app.getHttpServer()).then(() => startVite(app));
  starting.catch((error: unknown) => new Logger('vite').error('Vite did not start.', { err: error }));
  const files: RequestHandler = (request, response, next) => {
    starting.then((vite) => vite.middlewares(request, response, next), next);
  };
  express.use(files);
  site.serve(express, {
    headers: headersInDevelopment,
    demo,
    async handle(request, context) {
      const vite = await starting;
      const build = (await vite.ssrLoadModule(serverBuild)) as ServerBuild;
      return site.learn(build).createRequestHandler(build, 'development')(request, context);
    },
  });
}

const listening = (server: Server) => new Promise<void>((done) => server.once('listening', done));

async function startVite(app: NestExpressApplication): Promise<ViteDevServer> {
  const { createServer } = await import('vite'); // half a second
  const root = join(process.cwd(), 'apps', 'web');
  const vite = await createServer({
    root,
    configFile: join(root, 'vite.config.ts'),
    appType: 'custom',
    server: { middlewareMode: true, hmr: { server: app.getHttpServer() } },
  });
  // Before anybody asks: the door ends what takes 15 seconds, and a cold start on a busy machine may.
  void vite.ssrLoadModule(serverBuild).catch(() => undefined); // the page says what is wrong with it
  return vite;
}
