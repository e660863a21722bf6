import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { Inject, Injectable } from '@nestjs/common';
import express, { type Express } from 'express';
import helmet from 'helmet';
import { CONFIG, type Config } from '../config';

/** Hashed file names never change their content. */
const forever = { immutable: true, maxAge: '1y', index: false } as const;

/** Its editor writes its own styles as it goes; besides that nothing comes from anywhere but the build. */
const headers = helmet({
  strictTransportSecurity: false, // the site's pages say it
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      workerSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'", 'data:'], // they stand in its style sheet
      connectSrc: ["'self'"],
      formAction: ["'none'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  referrerPolicy: { policy: 'same-origin' },
});

const notBuilt = `<!doctype html>
<html lang="en-GB">
  <head><meta charset="utf-8" /><title>GraphiQL</title></head>
  <body><p>GraphiQL is not built yet. Load this page again in some seconds; if it stays, run npm run build.</p></body>
</html>
`;

/** GraphiQL for people who open /graphql in a browser, where GRAPHIQL is on: the build of apps/graphiql. */
@Injectable()
export class GraphiqlPage {
  private folder: string | undefined;

  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'graphiql'>) {}

  /**
   * Adds the files that the page is made of.
   * @param folder the build of apps/graphiql; it may come later
   */
  mount(app: Express, folder: string): void {
    if (!this.config.graphiql) return;
    this.folder = folder;
    app.use('/graphiql', headers, express.static(folder, forever)); // a worker obeys the policy of its own file
  }

  /** What Apollo Server shows to a browser: this page, or none at all, for its own comes from elsewhere. */
  plugin(): ApolloServerPlugin {
    if (!this.config.graphiql) return ApolloServerPluginLandingPageDisabled();
    const html = () => this.html();
    return { serverWillStart: async () => ({ renderLandingPage: async () => ({ html }) }) };
  }

  /** To be called before any answer that is a page and no JSON. */
  protect(request: IncomingMessage, response: ServerResponse): void {
    headers(request, response, () => undefined);
  }

  private async html(): Promise<string> {
    if (this.folder === undefined) return notBuilt;
    return readFile(join(this.folder, 'index.html'), 'utf8').catch(() => notBuilt);
  }
}
