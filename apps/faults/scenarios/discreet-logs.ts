import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../scenario';
import { speak } from '../scene/asking';
import { canaries, canaryPassword, membersOf } from '../scene/community';
import { logsOf, Site } from '../scene/site';

const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) { email } }`;
const signUp = `mutation ($input: SignUpInput!) { signUp(input: $input) { email } }`;

/** Last: it reads what every site of the run has said. */
export const discreetLogs: Scenario = {
  goal: 'Logs',
  name: 'says nothing in its logs that is nobody’s business',
  withinSeconds: [60, 60],
  async play(stage) {
    const { url, store } = await stage.cluster.base();
    const site = await Site.open(stage.ground, { env: { DATABASE_URL: url } });
    const [member] = await membersOf(store, 1);
    const account = {
      email: 'new@canary.test',
      handle: 'canary_member',
      password: `${canaryPassword} and more`,
    };
    await speak(site.url, { query: signUp, variables: { input: account } });
    const input = { email: account.email, password: canaryPassword };
    await speak(site.url, { query: signIn, variables: { input } });
    // What fails on our side is written down with its reason.
    await store.run('ALTER TABLE members RENAME TO members_away');
    await speak(site.url, { query: signIn, variables: { input } }, { token: member?.token });
    await site.stop('SIGTERM', 10_000);
    const log = logsOf(join(stage.ground.folder, '..'));
    const text = existsSync(log) ? readFileSync(log, 'utf8') : '';
    const seen = canaries().filter((canary) => text.includes(canary));
    const lines = text.split('\n');
    const objects = lines.filter((line) => line.startsWith('{')).length;
    stage.found(
      'no password, session or e-mail address stands in the logs of the run',
      seen.length === 0 && text.length > 0,
      `${lines.length} lines, ${objects} of them JSON; ${seen.length} canaries seen`,
    );
  },
};
