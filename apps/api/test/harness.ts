import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { proofOf } from '../src/accounts/sessions.service';
import { readConfig, type Config } from '../src/platform/config';
import { Connection } from '../src/platform/database/connection';
import { dataSource, type Address } from '../src/platform/database/data-source';
import { Database } from '../src/platform/database/database';
import type { Log } from '../src/platform/logging/log';
import { Gate } from '../src/platform/web/gate';
import { createServer } from '../src/server';
import { asRole, freshDatabase } from './databases';

/** Rooms speak in topics; these exist on every test site. */
export const topics = ['family', 'love', 'work'];

export interface TestMember {
  id: string;
  handle: string;
  token: string;
}

export interface Answered<Data> {
  data: Data | null | undefined;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; reason?: string; field?: string; retryAfter?: number; errorId?: string };
  }[];
  status: number;
}

export interface SiteOptions {
  /** Daily limits; off unless a spec is about them. */
  limits?: boolean;
  /** Where its database is, migrated; a new one unless a spec is about that. */
  at?: Address;
  env?: Record<string, string>;
  /** Where the site writes what it does. */
  log?: Log;
  /** Turns away at the door like a site in production; otherwise the door has the patience that a busy machine needs. */
  impatient?: boolean;
  /** A folder of pages to serve beside GraphQL. */
  pages?: string;
  /** A folder with a build of GraphiQL. */
  graphiql?: string;
}

/** A whole site on a database of its own: GraphQL over real HTTP, Postgres underneath. */
export async function openSite(options: SiteOptions = {}): Promise<TestSite> {
  const { url, pooled } = options.at ?? { url: await freshDatabase() };
  const config = readConfig({
    DATABASE_URL: url,
    PORT: '0',
    LIMITS: options.limits ? 'on' : 'off',
    LOG_LEVEL: process.env.QUANDARY_TEST_LOG ?? 'silent',
    ...options.env,
  });
  const source = await dataSource({ url, pooled, poolSize: 8 }).initialize();
  const { log, pages, graphiql } = options;
  const app = await createServer({ config, source, log, pages, graphiql }).catch(async (error: unknown) => {
    await source.destroy();
    throw error;
  });
  if (!options.impatient) Object.assign(app.get(Gate)['settings'], patient);
  await app.listen(0, '127.0.0.1');
  const site = new TestSite(app, source, config);
  await site.sql(
    'INSERT INTO topics (slug, name) SELECT slug, initcap(slug) FROM unnest($1::text[]) AS slug ON CONFLICT DO NOTHING',
    [topics],
  );
  return site;
}

/** In milliseconds. Specs that are about something else press at once from many sides, while another spec has the cores. */
const patient = { patienceMs: { reading: 20_000, rest: 20_000 }, longestWaitMs: 20_000 };

export class TestSite {
  private made = 0;
  private readonly others: Partial<Record<'owner' | 'operator', Promise<DataSource>>> = {};

  constructor(
    readonly app: NestExpressApplication,
    readonly source: DataSource,
    readonly config: Config,
  ) {}

  get url(): string {
    const address = this.app.getHttpServer().address() as { port: number };
    return `http://127.0.0.1:${address.port}`;
  }

  /**
   * Speaks GraphQL as this member, or as a guest.
   * @param address where they are, as a proxy says it: for sites that trust one
   */
  as(member: TestMember | null, address?: string) {
    return {
      run: async <Data = Record<string, any>>(
        query: string,
        variables: object = {},
      ): Promise<Answered<Data>> => {
        const response = await fetch(`${this.url}/graphql`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            ...(member && { authorization: `Bearer ${member.token}` }),
            ...(address && { 'x-forwarded-for': address }),
          },
          body: JSON.stringify({ query, variables }),
        });
        return { ...((await response.json()) as Answered<Data>), status: response.status };
      },
      /** The data, when nothing went wrong; a spec that expects trouble uses `run`. */
      get: async <Data = Record<string, any>>(query: string, variables: object = {}): Promise<Data> => {
        const { data, errors } = await this.as(member, address).run<Data>(query, variables);
        if (errors || !data) throw new Error(JSON.stringify(errors));
        return data;
      },
    };
  }

  /** A member with a session, a month old unless told otherwise. */
  async member({
    roles = [],
    coach = [],
    daysOld = 30,
    handle = `member${++this.made}`,
  }: MemberWish = {}): Promise<TestMember> {
    const [row] = await this.sql<{ id: string }>(
      `INSERT INTO members (handle, name, email, roles, created_at, coach_until)
       VALUES ($1, $2, $3, $4, now() - make_interval(days => $5), CASE WHEN $6 THEN now() + interval '1 year' END)
       RETURNING id`,
      [handle, `Name of ${handle}`, `${handle}@example.test`, roles, daysOld, coach.length > 0],
    );
    const id = row!.id;
    await this.sql(
      `INSERT INTO coach_credentials (member_id, topic_slug, expires_at)
       SELECT $1, slug, now() + interval '1 year' FROM unnest($2::text[]) AS slug`,
      [id, coach],
    );
    const token = randomBytes(32).toString('base64url');
    await this.sql(
      `INSERT INTO sessions (token_hash, member_id, expires_at) VALUES (sha256($1), $2, now() + interval '1 day')`,
      [proofOf(token), id],
    );
    return { id, handle, token };
  }

  /** Posts a letter. */
  async letter(by: TestMember, wish: LetterWish = {}): Promise<{ id: string; number: number }> {
    const input = {
      title: `A letter ${++this.made}`,
      body: `What should I do about number ${this.made}?`,
      topic: 'family',
      ...wish,
    };
    const { postDilemma } = await this.as(by).get(
      `mutation ($input: PostDilemmaInput!) { postDilemma(input: $input) { ... on Dilemma { id number } } }`,
      { input },
    );
    return postDilemma;
  }

  /** Answers a letter, as a coach. */
  async answer(
    by: TestMember,
    dilemmaId: string,
    body = `I would wait ${++this.made} days.`,
  ): Promise<{ id: string; letter: string }> {
    const { answerDilemma } = await this.as(by).get(
      `mutation ($input: AnswerDilemmaInput!) { answerDilemma(input: $input) { ... on Answer { id letter } } }`,
      { input: { dilemmaId, body } },
    );
    return answerDilemma;
  }

  /** Comments on a letter, an answer or a comment. */
  async comment(
    by: TestMember,
    parentId: string,
    body = `Comment text ${++this.made}`,
  ): Promise<{ id: string; number: string }> {
    const { postComment } = await this.as(by).get(
      `mutation ($input: PostCommentInput!) { postComment(input: $input) { ... on Comment { id number } } }`,
      { input: { parentId, body } },
    );
    return postComment;
  }

  /** The statements that `work` sends to Postgres. */
  async statements(work: () => Promise<unknown>): Promise<string[]> {
    const database = this.app.get(Database);
    const seen: string[] = [];
    database.onStatement = (text) => seen.push(text);
    await work();
    database.onStatement = undefined;
    return seen;
  }

  /** What the owner of the site's database does to it, on connections without the web's limits of time. */
  async sql<Row = Record<string, any>>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.connectedAs('owner')).query(text, values);
  }

  /** What the commands of the console run on. */
  operator(): Promise<DataSource> {
    return this.connectedAs('operator');
  }

  private connectedAs(role: 'owner' | 'operator'): Promise<DataSource> {
    return (this.others[role] ??= connectAs(role, this.source, this.config.databaseUrl ?? ''));
  }

  async close(): Promise<void> {
    await this.app.close();
    for (const other of Object.values(this.others)) await (await other).destroy();
    if (this.source.isInitialized) await this.source.destroy();
  }
}

/** The same database, for hundreds of rows at once on a slow machine. */
async function connectAs(
  role: 'owner' | 'operator',
  { options }: DataSource,
  siteUrl: string,
): Promise<DataSource> {
  const url = await asRole(siteUrl, role);
  const extra = { Client: Connection, options: '-c timezone=UTC' };
  return new DataSource({ ...options, url, poolSize: 4, extra } as DataSourceOptions).initialize();
}

export interface MemberWish {
  roles?: ('moderator' | 'admin')[];
  /** Topics with a valid credential. */
  coach?: string[];
  daysOld?: number;
  handle?: string;
}

export interface LetterWish {
  title?: string;
  body?: string;
  ask?: string;
  topic?: string;
  penName?: string;
  requestId?: string;
}

/** What is done in the background is a transaction of its own; that it begins and ends asks for nothing. */
export const asks = (text: string) => !/^(START|SET LOCAL|COMMIT)\b/.test(text);
