import 'reflect-metadata';
import { setTimeout as pause } from 'node:timers/promises';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { DataSource } from 'typeorm';
import { loadSeeds } from '../seeds/load';
import { readConfig } from '../src/platform/config';
import { dataSource } from '../src/platform/database/data-source';
import { siteDatabase } from '../src/platform/database/database-url';
import { startEmbeddedPostgres, type EmbeddedServer } from '../src/platform/database/embedded-postgres';
import { makeReady } from '../src/platform/database/open-database';
import { createServer } from '../src/server';

interface Answer {
  data?: Record<string, any> | null;
  errors?: { message: string }[];
  cookie: string;
}

const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { email } }';
const post = `mutation ($input: PostDilemmaInput!) { postDilemma(input: $input) { ... on Dilemma { id number } } }`;

/** A site on an embedded database of its own, as `npm start` makes it, without pages. */
export class EmbeddedSite {
  private constructor(
    readonly directory: string,
    readonly postgres: EmbeddedServer,
    readonly source: DataSource,
    readonly app: NestExpressApplication,
    readonly url: string,
  ) {}

  /** @param env settings beside those that every such site has */
  static async open(directory: string, env: Record<string, string> = {}): Promise<EmbeddedSite> {
    const postgres = await startEmbeddedPostgres(directory);
    const { site, owner, operator } = await siteDatabase(postgres.url);
    await makeReady(
      { site: { url: site }, owner: { url: owner }, operator: { url: operator } },
      () => undefined,
    );
    const console = await dataSource({ url: operator, poolSize: 1 }).initialize();
    await loadSeeds(console).finally(() => console.destroy());
    const source = await dataSource({ url: site, poolSize: 4 }).initialize();
    const config = readConfig({ DATA_DIR: directory, LIMITS: 'off', LOG_LEVEL: 'silent', ...env });
    const app = await createServer({ config, source });
    await app.listen(0, '127.0.0.1');
    return new EmbeddedSite(directory, postgres, source, app, await app.getUrl());
  }

  async ask(query: string, variables: object = {}, cookie = ''): Promise<Answer> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables }),
    });
    const cookies = response.headers.getSetCookie().map((each) => each.split(';')[0]);
    return { ...((await response.json()) as object), cookie: cookies.join('; ') };
  }

  /** A session's cookie; throws when the site refuses. */
  async signIn(email: string, password: string): Promise<string> {
    const { errors, cookie } = await this.ask(signIn, { input: { email, password } });
    if (errors) throw new Error(JSON.stringify(errors));
    return cookie;
  }

  /** People who post sealed letters one after another, until they are told to stop. */
  writers(many: number, cookie: string): Writers {
    return new Writers(many, (title) => {
      const input = {
        title,
        body: `What should I do about it? This is ${title}.`,
        topic: 'family',
        penName: `Pen of ${title}`,
      };
      return this.ask(post, { input }, cookie).then(({ errors }) => {
        if (errors) throw new Error(JSON.stringify(errors));
      });
    });
  }

  async close(): Promise<void> {
    await this.app.close();
    if (this.source.isInitialized) await this.source.destroy();
    await this.postgres.stop();
  }
}

/** What was promised to whom, and what was refused. */
export class Writers {
  /** Titles that the site has acknowledged, and when. */
  readonly written: { title: string; at: Date }[] = [];
  readonly failed: string[] = [];
  private writing = true;
  private readonly all: Promise<void>[];

  constructor(
    many: number,
    private readonly write: (title: string) => Promise<void>,
  ) {
    this.all = Array.from({ length: many }, (_, who) => this.go(who));
  }

  async stop(): Promise<void> {
    this.writing = false;
    await Promise.all(this.all);
  }

  async until(written: number): Promise<void> {
    while (this.written.length < written) {
      if (this.failed.length > 0) throw new Error(this.failed[0]);
      await pause(10);
    }
  }

  private async go(who: number): Promise<void> {
    for (let each = 0; this.writing && this.failed.length === 0; each++) {
      const title = `Letter ${each} of writer ${who}`;
      await this.write(title).then(
        () => this.written.push({ title, at: new Date() }),
        (error: Error) => this.failed.push(error.message),
      );
    }
  }
}
