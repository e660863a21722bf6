import type { MigrationInterface, QueryRunner } from 'typeorm';
import { likenessesOf } from '../src/accounts/likeness';

/** Read and written at a time: some megabytes of memory, however many members there are. */
const membersAtOnce = 5_000;
const firstId = '00000000-0000-0000-0000-000000000000';

interface Named {
  id: string;
  handle: string;
  name: string;
}

/**
 * What members' names look like, each once, with who bears it: a new member claims the ones of their handle and name, and
 * is refused when somebody has them. Of members who look alike already, the first to have joined bears the likeness, and
 * all keep their names.
 */
export class NamesThatLookAlike1763940000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SET LOCAL statement_timeout = 0'); // a large site has many members
    await runner.query(`
      CREATE TABLE member_names (
        likeness text COLLATE "C" PRIMARY KEY,
        member_id uuid NOT NULL REFERENCES members (id) ON DELETE CASCADE
      );
      CREATE INDEX member_names_member ON member_names (member_id);
    `);
    for (let last = firstId; ;) {
      const members = (await runner.query(
        'SELECT id, handle::text AS handle, name FROM members WHERE id > $1 ORDER BY id LIMIT $2',
        [last, membersAtOnce],
      )) as Named[];
      await claim(members, runner);
      if (members.length < membersAtOnce) break;
      last = members.at(-1)!.id;
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE member_names');
  }
}

async function claim(members: readonly Named[], runner: QueryRunner): Promise<void> {
  const claims = members.flatMap(({ id, handle, name }) =>
    likenessesOf(handle, name).map((likeness) => ({ likeness, id })),
  );
  await runner.query(
    `INSERT INTO member_names (likeness, member_id) SELECT likeness, id
     FROM unnest($1::text[], $2::uuid[]) AS claim(likeness, id) ON CONFLICT DO NOTHING`,
    [claims.map(({ likeness }) => likeness), claims.map(({ id }) => id)],
  );
}
