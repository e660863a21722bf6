import { In, type DataSource } from 'typeorm';
import { loadSeeds } from '../seeds/load';
import { DEMO_PASSWORD } from './accounts/demo-logins';
import { MemberEntity } from './accounts/member.entity';
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
  const members = source.getRepository(MemberEntity);
  if (!(await members.exists())) await loadSeeds(source);
  return (await members.existsBy({ email: In([...roleOf.keys()]) })) ? logins : undefined;
}
