import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSite, type Answered, type TestSite } from '../test/harness';
import { dailyLimiters } from '../test/limiters';
import { budgetLimiters, processLimiters } from '../test/process-limiters';
import { makeSmallSite } from '../test/small-site';
import { strangerLimiters } from '../test/stranger-limiters';
import { tally, tried, type Attempt, type Limiter, type Tally } from '../test/trying';

/** No limit is passed: not one after the other, not at once, not in one document, not by forms, not at two processes. */

const small = makeSmallSite();
let site: TestSite;
let second: TestSite;

beforeAll(async () => {
  const options = { limits: true, env: { TRUSTED_PROXIES: '127.0.0.1' }, pages: small.pages };
  site = await openSite(options);
  second = await openSite({ ...options, at: { url: site.config.databaseUrl!, pooled: false } });
});
afterAll(async () => {
  await second.close();
  await site.close();
  small.remove();
});

const documentOf = (attempts: readonly Attempt[]) =>
  `${attempts[0]?.kind ?? 'mutation'} { ${attempts.map(({ field }, at) => `a${at}: ${field}`).join(' ')} }`;

const send = (attempts: readonly Attempt[], to: TestSite) => {
  const [{ by, from }] = attempts as [Attempt];
  return to.as(by, from).run(documentOf(attempts));
};

/** As a browser without scripts does. */
async function sendForm(attempt: Attempt, to: TestSite): Promise<Answered<object>> {
  const { by, from } = attempt;
  const response = await fetch(`${to.url}/says`, {
    method: 'POST',
    headers: { ...(by && { cookie: `session=${by.token}` }), ...(from && { 'x-forwarded-for': from }) },
    body: new URLSearchParams({ document: documentOf([attempt]) }),
  });
  if (response.status === 503) return turnedAway;
  const answered = (await response.json()) as Answered<object>;
  const after = answered.errors?.[0]?.extensions.retryAfter;
  expect(response.headers.get('retry-after')).toBe(
    answered.errors ? String(after ?? secondsUnlessTold) : null,
  );
  return answered;
}
/** At the door, in one plain sentence: this site has no pages that could say it. */
const turnedAway: Answered<object> = {
  data: null,
  errors: [{ message: '', extensions: { code: 'UNAVAILABLE' } }],
  status: 503,
};
/** What the host says of a page that does not know when. */
const secondsUnlessTold = 5;

const ways: Record<string, (attempts: Attempt[]) => Promise<Answered<object>[]>> = {
  'forty at once': (attempts) => Promise.all(attempts.map((one) => send([one], site))),
  'as forty forms at once': (attempts) => Promise.all(attempts.map((one) => sendForm(one, site))),
};

const alternately = (attempts: Attempt[]) =>
  Promise.all(attempts.map((one, at) => send([one], at % 2 === 0 ? site : second)));

const tryingOf = async (limiter: Limiter, many: number) => {
  const { attempt, kept } = await limiter.prepare(site, [second]);
  return { attempts: Array.from({ length: many }, (_, at) => attempt(at)), kept };
};

/** So many pass, and the others are refused for this reason, when there was time to tell all of them. */
async function expectLimited(
  { passed, refused, untold }: Tally,
  { most, reason, kept }: { most: number; reason: string; kept?: () => Promise<number> },
) {
  expect(passed).toBeLessThanOrEqual(most);
  expect(passed + untold).toBeGreaterThanOrEqual(most);
  expect({ [reason]: 0, ...refused }).toEqual({ [reason]: tried - passed - untold });
  const stands = (await kept?.()) ?? passed;
  expect(stands).toBeLessThanOrEqual(most);
  expect(stands).toBeGreaterThanOrEqual(passed);
}

/** As many aliases as a stranger's document may have, so that forty take several documents. */
const inDocuments = 10;

describe.each([...dailyLimiters, ...strangerLimiters, ...processLimiters])('$name', (limiter) => {
  const { most, reason } = limiter;

  it('pass as far as the limit and not beyond it, one after the other', async () => {
    const { attempts, kept } = await tryingOf(limiter, most + 1);
    const answers = [];
    for (const one of attempts) answers.push(await send([one], site));
    expect(tally(limiter, answers)).toEqual({ passed: most, refused: { [reason]: 1 }, untold: 0 });
    if (kept) expect(await kept()).toBe(most);
  });

  it.each(Object.entries(ways))('do not pass it %s', async (_, way) => {
    const { attempts, kept } = await tryingOf(limiter, tried);
    const answers = tally(limiter, await way(attempts));
    await expectLimited(answers, { most, reason, kept });
  });

  it('do not pass it as aliases of one document, or of several at once', async () => {
    const { attempts, kept } = await tryingOf(limiter, tried);
    const documents = Array.from({ length: tried / inDocuments }, (_, at) =>
      attempts.slice(at * inDocuments, (at + 1) * inDocuments),
    );
    const answers = await Promise.all(documents.map((some) => send(some, site)));
    // The first refusal ends a document, so what the others did says nothing of how many passed.
    const { passed, untold } = tally(limiter, answers);
    expect(passed).toBeLessThanOrEqual(most);
    const stands = await kept?.();
    if (stands !== undefined) expect(stands).toBeLessThanOrEqual(most);
    if (stands !== undefined && untold === 0) expect(stands).toBe(most);
  });
});

describe.each([...dailyLimiters, ...strangerLimiters])('$name, at two processes', (limiter) => {
  it('do not pass the limit', async () => {
    const { most, reason } = limiter;
    const { attempts, kept } = await tryingOf(limiter, tried);
    const answers = tally(limiter, await alternately(attempts));
    await expectLimited(answers, { most, reason, kept });
  });
});

describe.each([...processLimiters, ...budgetLimiters])('$name, at two processes', (limiter) => {
  it('pass twice as far, and no further', async () => {
    const { most, reason } = limiter;
    const { attempts } = await tryingOf(limiter, tried);
    const answers = tally(limiter, await alternately(attempts));
    await expectLimited(answers, { most: 2 * most, reason });
  });
});

describe.each(budgetLimiters)('$name', (limiter) => {
  it('is bounded for all documents together, and a refusal is one of the whole request', async () => {
    const { most, reason } = limiter;
    const { attempts } = await tryingOf(limiter, most + 1);
    const answers = [];
    for (const one of attempts) answers.push(await send([one], site));
    expect(tally(limiter, answers)).toEqual({ passed: most, refused: { [reason]: 1 }, untold: 0 });
    expect(answers.map(({ status }) => status)).toEqual([...Array.from({ length: most }, () => 200), 429]);
  });

  it('is bounded whether they come at once, or as one document', async () => {
    const { most, reason } = limiter;
    const { attempts } = await tryingOf(limiter, tried);
    await expectLimited(tally(limiter, await ways['forty at once']!(attempts)), { most, reason });
    const { attempts: more } = await tryingOf(limiter, most + 1);
    expect((await send(more, site)).errors?.[0]?.extensions.reason).toBe(reason);
    expect((await send(more.slice(1), site)).errors).toBeUndefined();
  });
});
