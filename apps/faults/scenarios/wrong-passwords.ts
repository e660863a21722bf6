import type { Scenario } from '../scenario';
import { ask, kindOf, speak, type Spoken } from '../scene/asking';
import { canaryPassword } from '../scene/community';
import { Site } from '../scene/site';
import { inMs } from '../scene/sightings';

const attempts = 60;
/** More than any queue of hashes should hold. */
const tooManyAttempts = 200;
/** A page meanwhile. */
const pageWithinMs = 1_000;
const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) { member { handle } } }`;

export const wrongPasswords: Scenario = {
  goal: 'GR7',
  name: 'reads on while many try passwords',
  withinSeconds: [80, 80],
  async play(stage) {
    const { url } = await stage.cluster.base();
    // Behind a proxy, so that each comes from an address of their own: from one the guesses would be counted.
    const env = { DATABASE_URL: url, TRUSTED_PROXIES: '127.0.0.1' };
    const site = await Site.open(stage.ground, { env });
    const read = () => ask(site.url, { headers: { 'accept-encoding': 'gzip, br' } });
    await read();
    const tried = tryPasswords(site, attempts);
    await tried[0];
    const page = await read();
    stage.timed(
      `a compressed page takes a second at most while ${attempts} people try passwords`,
      page.status === 200 && page.ms <= pageWithinMs,
      `${page.status} after ${inMs(page.ms)}, ${page.headers['content-encoding'] ?? 'not compressed'}`,
    );
    await Promise.all(tried);
    const answers = await Promise.all(tryPasswords(site, tooManyAttempts));
    const later = answers.filter((spoken) => kindOf(spoken)[0] === 'later').length;
    const refused = answers.filter(isRefusal).length;
    stage.found(
      `the queue of hashes has an end: of ${tooManyAttempts} some are told “later”, typed`,
      later > 0 && later + refused === tooManyAttempts,
      `${refused} told that it is wrong, ${later} told “later”, ${tooManyAttempts - later - refused} otherwise`,
    );
  },
};

const isRefusal = ({ errors }: Spoken) =>
  errors.length > 0 && errors.every(({ extensions }) => extensions?.code === 'INVALID');

function tryPasswords({ url }: Site, count: number): Promise<Spoken>[] {
  return Array.from({ length: count }, (_none, at) => {
    const input = { email: `nobody${at}@canary.test`, password: canaryPassword };
    const headers = { 'x-forwarded-for': `198.51.100.${at}` };
    return speak(url, { query: signIn, variables: { input } }, { headers });
  });
}
