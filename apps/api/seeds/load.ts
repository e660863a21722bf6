import type { DataSource } from 'typeorm';
import { DEMO_PASSWORD } from '../src/accounts/demo-logins';
import { hashPassword } from '../src/accounts/passwords';
import { importLines } from '../src/imports/import-lines';
import { Database, type Transaction } from '../src/platform/database/database';
import { clockAt } from './clock';
import { idOfMember } from './ids';
import { community } from './index';
import { lockOf, removalsIn, reportsIn } from './moderation';
import { recordsOf } from './records';
import { insertLocks, insertRemovals, insertReports, isLoaded, setPassword, takeTurn } from './seed.queries';

/** Any constant that the migrations and the import do not use. */
const seedLock = 7_824_003;

/** Puts the seed community into an empty site: all of it, or nothing. Loading it again changes nothing. */
export async function loadSeeds(source: DataSource): Promise<void> {
  const password = await hashPassword(DEMO_PASSWORD);
  await new Database(source, 'job').transaction(async (runner) => {
    await runner.rows(takeTurn, { lock: seedLock });
    const loaded = await runner.rows(isLoaded, { member: idOfMember(community.members[0]?.handle ?? '') });
    if (loaded.length === 0) await load(password, runner);
  });
}

async function load(password: string, runner: Transaction): Promise<void> {
  const { stories, members } = community;
  const clock = clockAt(Date.now());
  await importLines(
    recordsOf(community, clock).map((record) => JSON.stringify(record)),
    {
      transaction: (work) => work(runner),
      onReject: (line, because) => {
        throw new Error(`The seed community has a mistake in record ${line}: ${because}.`);
      },
    },
  );
  await runner.rows(setPassword, { hash: password, emails: members.flatMap(({ email }) => email ?? []) });
  const sorts = [
    { statement: insertRemovals, rows: stories.flatMap((story) => removalsIn(story, clock)) },
    { statement: insertLocks, rows: stories.flatMap((story) => lockOf(story, clock)) },
    { statement: insertReports, rows: stories.flatMap((story) => reportsIn(story, members, clock)) },
  ];
  for (const { statement, rows } of sorts) await runner.rows(statement, { rows: JSON.stringify(rows) });
}
