import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { readConfig } from '../platform/config';
import type { Database } from '../platform/database/database';
import { atConsole, say } from './at-console';
import { signUpInput } from '@quandary/rules';
import { grant, listMembers, ranks, revoke, type Change, type Rank } from './grants';
import { newPassword, passwordFrom } from './password';
import { reset, type Reset } from './reset';

/**
 * npm run members -- grant HANDLE coach --topics dating,family | grant HANDLE moderator | revoke HANDLE coach
 * [--topics dating] | revoke HANDLE admin | list [--role coach] | reset HANDLE [--stdin] [--email ADDRESS]. It takes
 * effect on the member's next request.
 */

const usage = `Say what to do, for example:
    npm run members -- grant HANDLE coach --topics dating,family
    npm run members -- grant HANDLE moderator        (or admin)
    npm run members -- revoke HANDLE coach           (with --topics: only these)
    npm run members -- list --role coach
    npm run members -- reset HANDLE                  (a new password; with --stdin: the one that is piped in)`;

type Wish =
  | { act: 'list'; role: Rank | null }
  | ({ act: 'grant' | 'revoke' } & Change)
  | ({ act: 'reset'; madeUp: boolean } & Reset);

await atConsole({
  read: () => wishOf(process.argv.slice(2)),
  async work(wish, database) {
    if (wish.act === 'list') await list(wish.role, database);
    else if (wish.act === 'reset') await resetPassword(wish, database);
    else say(process.stdout, await (wish.act === 'grant' ? grant : revoke)(wish, database));
    return 0;
  },
});

async function wishOf(args: string[]): Promise<Wish> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      topics: { type: 'string' },
      role: { type: 'string' },
      stdin: { type: 'boolean', default: false },
      email: { type: 'string' },
    },
  });
  const [act, handle, rank, ...more] = positionals;
  if (act === 'reset' && handle && rank === undefined) return resetOf(handle, values);
  if (act === 'list' && handle === undefined)
    return { act, role: values.role === undefined ? null : rankIn(values.role) };
  if ((act !== 'grant' && act !== 'revoke') || !handle || !rank || more.length > 0) throw new Error(usage);
  const topics = values.topics
    ?.split(',')
    .map((slug) => slug.trim().toLowerCase())
    .filter(Boolean);
  return { act, handle: handle.replace(/^@/, ''), rank: rankIn(rank), topics };
}

async function resetOf(
  handle: string,
  { stdin, email: given }: { stdin: boolean; email?: string },
): Promise<Wish> {
  const email = given === undefined ? undefined : signUpInput.in.shape.email.safeParse(given);
  if (email && !email.success) throw new Error(email.error.issues[0]?.message);
  const password = stdin ? await passwordFrom(process.stdin) : newPassword();
  return { act: 'reset', handle: handle.replace(/^@/, ''), password, madeUp: !stdin, email: email?.data };
}

/** What was made up is shown once, when it is true, and kept nowhere. */
async function resetPassword(
  { madeUp, ...wish }: Reset & { madeUp: boolean },
  database: Database,
): Promise<void> {
  const { siteName } = readConfig(process.env);
  const done = await reset({ ...wish, siteName }, database);
  say(process.stdout, madeUp ? `${done}\n\n    ${wish.password}\n\n  It is shown this once.` : done);
}

function rankIn(word: string): Rank {
  const rank = ranks.find((known) => known === word.toLowerCase());
  if (!rank) throw new Error(`There is no role "${word}". The roles are ${ranks.join(', ')}.`);
  return rank;
}

async function list(role: Rank | null, database: Database): Promise<void> {
  const members = await listMembers(role, database);
  if (members.length === 0) say(process.stdout, role ? `Nobody is ${role}.` : 'Nobody holds a role.');
  for (const { handle, name, roles, topics, until } of members) {
    const coach = topics ? [`coach of ${topics.join(', ')} until ${until}`] : [];
    process.stdout.write(`  ${handle.padEnd(20)} ${name.padEnd(24)} ${[...roles, ...coach].join('; ')}\n`);
  }
}
