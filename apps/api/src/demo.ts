import type { DataSource } from 'typeorm';
import { community } from '../seeds';
import { DEMO_PASSWORD, loadSeeds } from '../seeds/load';
import type { DemoLogins } from './platform/web/site';

/** What the roles of the demo logins are called at the start and on the sign-in page. */
const roleOf = new Map([
  ['letter-writer@demo.test', 'letter-writer'],
  ['coach@demo.test', 'coach'],
  ['moderator@demo.test', 'moderator'],
  ['admin@demo.test', 'admin'],
]);

const logins: DemoLogins = {
  demoAccounts: [...roleOf].map(([email, role]) => ({ email, role })),
  demoPassword: DEMO_PASSWORD,
};

/**
 * Fills an embedded database that has no members yet, on its first start.
 * @returns the logins to offer, when the seed community is what lives there
 */
export async function openDemo(source: DataSource): Promise<DemoLogins | undefined> {
  const [{ lived }] = await source.query<[{ lived: boolean }]>(
    'SELECT EXISTS (SELECT FROM members) AS lived',
  );
  if (!lived) await loadSeeds(source);
  const demo = community.members.find(({ email }) => email !== undefined);
  const [found] = await source.query<object[]>('SELECT FROM members WHERE email = $1', [demo?.email]);
  return found ? logins : undefined;
}
