import './node-version.mjs';
import { randomUUID } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { hardTexts, wideDocument } from './hard-requests.mjs';

/**
 * npm run attempts -- URL [--my-own-site]: tries on a running site what once was too much for it, or went past a limit
 * when it came all at once, and prints what held. It makes two accounts and a letter there, and some comments, votes and
 * reports; each attempt is bounded and harms nobody who answers in time. Only on this machine, unless you say that the
 * site is yours. Exits with 1 when something did not hold.
 */

/** As many at once as people press by mistake, and programs on purpose. */
const atOnce = 40;
/** In milliseconds. While a site takes an attempt, everybody else's page still comes within this. */
const longestForOthers = 2_000;
/** In milliseconds: after this an answer is none. */
const patience = 30_000;

/** What an account of today may do in a day (libs/rules). */
const ofNewMember = { comments: 20, votes: 20, reports: 10, guesses: 10 };

class Site {
  constructor(url) {
    this.url = url;
  }

  async ask(query, variables = {}, token = undefined) {
    const response = await fetch(new URL('/graphql', this.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { cookie: token }) },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(patience),
    }).catch(() => undefined);
    if (!response) return { code: 'NO_ANSWER' };
    const { data, errors } = await response.json().catch(() => ({}));
    const cookie = response.headers.getSetCookie?.()[0]?.split(';', 1)[0];
    const code = errors?.[0]?.extensions?.code ?? (data ? 'OK' : `HTTP ${response.status}`);
    return { code, reason: errors?.[0]?.extensions?.reason, data, cookie };
  }

  mutate(name, type, { fields = '', values, token }) {
    return this.ask(
      `mutation ($input: ${type}!) { ${name}(input: $input) ${fields} }`,
      { input: values },
      token,
    );
  }

  /** An account of its own. */
  async join() {
    const handle = `attempt-${randomUUID().slice(0, 12)}`;
    const values = { handle, email: `${handle}@example.test`, password: `four quiet grey ${handle}` };
    const { cookie, code, reason } = await this.mutate('signUp', 'SignUpInput', {
      fields: '{ email }',
      values,
    });
    if (!cookie) throw new Error(`Nobody can sign up there: ${reason ?? code}.`);
    return { ...values, cookie };
  }

  letter(by, body) {
    const values = { title: `An attempt ${randomUUID().slice(0, 8)}`, body, topic: by.topic };
    return this.mutate('postDilemma', 'PostDilemmaInput', {
      fields: '{ __typename ... on Dilemma { id number } ... on HeldForReview { post { id } } }',
      values,
      token: by.cookie,
    });
  }
}

const many = (work) => Promise.all(Array.from({ length: atOnce }, (_, at) => work(at)));
const counted = (answers, code) => answers.filter((answer) => answer.code === code).length;

/** How long the slowest of the others waited while this was going on, in milliseconds. */
async function othersDuring(site, work) {
  let done = false;
  let slowest = 0;
  const others = (async () => {
    do {
      const began = performance.now();
      await fetch(new URL('/readyz', site.url), { signal: AbortSignal.timeout(patience) }).catch(
        () => undefined,
      );
      slowest = Math.max(slowest, performance.now() - began);
      await new Promise((next) => setTimeout(next, 50)); // as often as a crowd comes
    } while (!done);
  })();
  const result = await work();
  done = true;
  await others;
  return { result, slowest: Math.round(slowest) };
}

const most = (limit) => (found) => found <= limit;

async function attempt({ name, expected, holds, run }, site) {
  const { result, slowest } = await othersDuring(site, run);
  const held = holds(result) && slowest <= longestForOthers;
  return { name, expected, found: String(result), slowest, held };
}

/** Two accounts of today, and what they do to a letter of the first. */
class Scene {
  constructor(site, { writer, crowd, letter }) {
    Object.assign(this, { site, writer, crowd, letter });
    /** The comments that the crowd got through. */
    this.comments = [];
  }

  say(by, body, requestId) {
    return this.site.mutate('postComment', 'PostCommentInput', {
      fields: '{ __typename ... on Comment { id } }',
      values: { parentId: this.letter, body, requestId },
      token: by.cookie,
    });
  }

  edit(body) {
    return this.site.mutate('editPost', 'EditPostInput', {
      fields: '{ id }',
      values: { postId: this.letter, body },
      token: this.writer.cookie,
    });
  }

  vote(at) {
    return this.site.mutate('castVote', 'CastVoteInput', {
      fields: '{ id }',
      values: { postId: this.comment(at), value: 'UP' },
      token: this.writer.cookie,
    });
  }

  report(at) {
    return this.site.mutate('reportPost', 'ReportPostInput', {
      values: { postId: this.comment(at), reason: 'OTHER' },
      token: this.writer.cookie,
    });
  }

  guess(at) {
    return this.site.mutate('signIn', 'SignInInput', {
      fields: '{ email }',
      values: { email: this.writer.email, password: `wrong ${at}` },
    });
  }

  comment(at) {
    return this.comments[at % this.comments.length] ?? this.letter;
  }
}

async function sceneOn(site) {
  const { data } = await site.ask('{ topics { slug } }');
  const topic = data?.topics[0]?.slug;
  if (!topic) throw new Error('There is no site of Quandary with topics.');
  const [writer, crowd] = [await site.join(), await site.join()];
  const { data: posted } = await site.letter({ ...writer, topic }, `Should I? ${randomUUID()}`);
  const letter = posted?.postDilemma.id;
  if (!letter) throw new Error('No letter can be posted there.');
  return new Scene(site, { writer, crowd, letter });
}

const answered = (found) => !/INTERNAL|UNAVAILABLE|NO_ANSWER|HTTP 5/.test(found);

const heavy = (scene) => [
  {
    name: 'a document that is much work to check',
    expected: 'refused or answered',
    holds: answered,
    run: async () => summary([await scene.site.ask(wideDocument())]),
  },
  {
    name: 'texts that are hard to index',
    expected: 'each answered',
    holds: answered,
    run: async () => {
      const answers = [];
      for (const text of hardTexts()) answers.push(await scene.edit(text));
      return summary(answers);
    },
  },
  {
    name: `${atOnce} edits at once`,
    expected: 'each answered',
    holds: answered,
    run: async () => summary(await many((at) => scene.edit(`Edit ${at} ${randomUUID()}`))),
  },
];

const pressedOften = (scene) => [
  {
    name: `${atOnce} times the same comment, one requestId`,
    expected: '1 comment',
    holds: (found) => found === 1,
    run: async () => {
      const requestId = randomUUID();
      const answers = await many(() => scene.say(scene.writer, 'Pressed in a hurry.', requestId));
      return new Set(answers.flatMap(({ data }) => data?.postComment.id ?? [])).size;
    },
  },
];

const atOneMoment = (scene) => [
  {
    name: `${atOnce} comments at once`,
    expected: `at most ${ofNewMember.comments}`,
    holds: most(ofNewMember.comments),
    run: async () => {
      const answers = await many((at) => scene.say(scene.crowd, `Comment ${at} ${randomUUID()}`));
      scene.comments = answers.flatMap(({ data }) => data?.postComment.id ?? []);
      return counted(answers, 'OK');
    },
  },
  {
    name: `${atOnce} votes at once`,
    expected: `at most ${ofNewMember.votes}`,
    holds: most(ofNewMember.votes),
    run: async () => {
      await many((at) => scene.vote(at));
      return votesOn(scene.site, scene.comments);
    },
  },
  {
    name: `${atOnce} reports at once`,
    expected: `at most ${ofNewMember.reports}`,
    holds: most(ofNewMember.reports),
    run: async () => counted(await many((at) => scene.report(at)), 'OK'),
  },
  {
    name: `${atOnce} wrong passwords at once`,
    expected: `at most ${ofNewMember.guesses} compared`,
    holds: most(ofNewMember.guesses),
    run: async () =>
      (await many((at) => scene.guess(at))).filter(({ reason }) => reason === 'WRONG_CREDENTIALS').length,
  },
];

async function votesOn(site, ids) {
  let sum = 0;
  for (const id of ids)
    sum +=
      (await site.ask('query ($id: ID!) { post(id: $id) { upVotes } }', { id })).data?.post?.upVotes ?? 0;
  return sum;
}

function summary(answers) {
  const words = answers.map(({ code, reason }) => reason ?? code);
  return [...new Set(words)]
    .map((word) => `${words.filter((each) => each === word).length} ${word}`)
    .join(', ');
}

function print(rows) {
  const columns = ['name', 'expected', 'found', 'slowest', 'held'];
  const titles = {
    name: 'attempt',
    expected: 'expected',
    found: 'found',
    slowest: 'others, ms',
    held: 'held',
  };
  const lines = [titles, ...rows.map((row) => ({ ...row, held: row.held ? 'yes' : 'NO' }))];
  const widths = columns.map((column) => Math.max(...lines.map((line) => String(line[column]).length)));
  for (const line of lines)
    process.stdout.write(
      `${columns
        .map((column, at) => String(line[column]).padEnd(widths[at]))
        .join('  ')
        .trimEnd()}\n`,
    );
}

function addressIn(words) {
  const [given] = words.filter((word) => !word.startsWith('--'));
  if (!given || !URL.canParse(given)) throw new Error('Say where: npm run attempts -- http://127.0.0.1:3000');
  const { hostname } = new URL(given);
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  if (!isHere && !words.includes('--my-own-site'))
    throw new Error('That is another machine. If the site is yours, add --my-own-site.');
  return given;
}

async function main(words) {
  const site = new Site(addressIn(words));
  const rows = [];
  const scene = await sceneOn(site);
  for (const each of [...heavy(scene), ...pressedOften(scene), ...atOneMoment(scene)])
    rows.push(await attempt(each, site));
  print(rows);
  return rows.every(({ held }) => held) ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await main(process.argv.slice(2)).catch((error) => {
    process.stderr.write(`\n  ${error.message}\n\n`);
    return 2;
  });
}
