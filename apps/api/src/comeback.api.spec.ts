import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { createServer } from './server';
import { readConfig } from './platform/config';
import { dataSource } from './platform/database/data-source';
import { siteDatabase } from './platform/database/database-url';
import { startEmbeddedPostgres, type EmbeddedServer } from './platform/database/embedded-postgres';
import { makeReady } from './platform/database/open-database';

let home: string;
let postgres: EmbeddedServer;
let app: NestExpressApplication;
let site: string;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'quandary-comeback-'));
  postgres = await startEmbeddedPostgres(home);
  const { site: url, owner, operator } = await siteDatabase(postgres.url);
  await makeReady({ site: { url }, owner: { url: owner }, operator: { url: operator } }, () => undefined);
  const source = await dataSource({ url, poolSize: 2 }).initialize();
  app = await createServer({ config: readConfig({ DATABASE_URL: url, LOG_LEVEL: 'silent' }), source });
  await app.listen(0, '127.0.0.1');
  site = await app.getUrl();
});
afterAll(async () => {
  await app.close();
  await postgres.stop();
  rmSync(home, { recursive: true, force: true });
});

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions: { code: string; retryAfter?: number } }[];
}

async function ask(query: string, variables: object = {}): Promise<Answer> {
  const response = await fetch(`${site}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  expect(response.status).toBe(200);
  return (await response.json()) as Answer;
}

const signUp = (handle: string) =>
  ask(`mutation ($input: SignUpInput!) { signUp(input: $input) { email } }`, {
    input: { email: `${handle}@example.org`, password: 'a long enough one', handle },
  });

it('a Postgres that stops and comes back is said in words, and nothing has to be started again', async () => {
  expect((await signUp('before')).errors).toBeUndefined();

  await postgres.stop();
  for (const answer of await Promise.all([
    signUp('meanwhile'),
    ask('{ dilemmas(sort: NEW) { edges { node { id } } } }'),
    ask('{ member(handle: "before") { handle } }'),
  ])) {
    expect(answer.errors?.[0]?.extensions.code).toBe('UNAVAILABLE');
    expect(answer.errors?.[0]?.extensions.retryAfter).toBeGreaterThan(0);
    expect(answer.errors?.[0]?.message).toContain('send it again in some seconds');
    expect(JSON.stringify(answer)).not.toMatch(/ECONN|postgres|node_modules/);
  }

  postgres = await startEmbeddedPostgres(home, { port: Number(new URL(postgres.url).port) });
  expect((await ask('{ member(handle: "before") { handle } }')).data).toEqual({
    member: { handle: 'before' },
  });
  expect((await signUp('after')).errors).toBeUndefined();
});
