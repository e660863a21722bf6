import { RATES_OF_ADDRESS as RATES, type Rate } from '@quandary/rules';
import { Attempts } from '../src/platform/attempts/attempts';
import type { TestSite } from './harness';
import { countOf, literal, manyPosts, report, reportsOf, tried, type Attempt, type Limiter } from './trying';

let accounts = 0;
let networks = 0;
/** An address of a network that nobody has used yet. */
export const newAddress = () => `198.51.${(networks += 1)}.1`;
const newEmail = () => `stranger${(accounts += 1)}@example.test`;

const isWrong = (error: { reason?: string }) => error.reason === 'WRONG_CREDENTIALS';
const signIn = (email: string, from: string): Attempt => ({
  by: null,
  from,
  field: `signIn(input: ${literal({ email, password: 'not the right one' })}) { email }`,
});

/** Of limits that are larger than what is tried, so many are left. */
export const left = 10;

/** As if others of the same network had used the rest. */
async function useUp(site: TestSite, one: { what: string; of: string; rate: Rate }): Promise<void> {
  for (let at = left; at < one.rate.most; at++) await site.app.get(Attempts).take([one]);
}

const signUps = (what: string, rate: Rate): Limiter => ({
  name: what,
  most: left,
  reason: 'TOO_MANY_SIGN_UPS_FROM_ADDRESS',
  async prepare(site) {
    const from = newAddress();
    await useUp(site, { what, of: from, rate });
    const begin = `s${(accounts += 1)}-`;
    const account = (handle: string) => ({
      handle,
      email: `${handle}@example.test`,
      password: 'four quiet grey',
    });
    return {
      attempt: (at) => ({
        by: null,
        from,
        field: `signUp(input: ${literal(account(`${begin}${at}`))}) { email }`,
      }),
      kept: () => countOf(site, 'members WHERE handle LIKE $1', [`${begin}%`]),
    };
  },
});

/** What the database counts for strangers, by where they are. */
export const strangerLimiters: Limiter[] = [
  {
    name: 'guesses of one password',
    most: RATES.guessesOfAccount.most,
    reason: 'TOO_MANY_WRONG_PASSWORDS',
    passes: isWrong,
    async prepare() {
      const [email, from] = [newEmail(), newAddress()];
      return { attempt: () => signIn(email, from) };
    },
  },
  {
    name: 'guesses of the passwords of many accounts',
    most: left,
    reason: 'TOO_MANY_WRONG_PASSWORDS_FROM_ADDRESS',
    passes: isWrong,
    async prepare(site) {
      const from = newAddress();
      await useUp(site, { what: 'password', of: from, rate: RATES.guesses });
      return { attempt: () => signIn(newEmail(), from) };
    },
  },
  signUps('sign-ups of an hour', RATES.signUpsAnHour),
  signUps('sign-ups of a day', RATES.signUpsADay),
  {
    name: 'reports of guests',
    most: RATES.reports.most,
    reason: 'DAILY_LIMIT_OF_REPORTS_FROM_ADDRESS',
    async prepare(site) {
      const posts = await manyPosts(site, { many: tried });
      const from = newAddress();
      return { attempt: (at) => report(null, posts[at]!, 'ILLEGAL', from), kept: reportsOf(site, posts) };
    },
  },
  {
    name: 'reports of one post by guests',
    most: RATES.reportsOfPost.most,
    reason: 'ALREADY_REPORTED_FROM_ADDRESS',
    async prepare(site) {
      const posts = await manyPosts(site, { many: 1 });
      const from = newAddress();
      return { attempt: () => report(null, posts[0]!, 'ILLEGAL', from), kept: reportsOf(site, posts) };
    },
  },
];
