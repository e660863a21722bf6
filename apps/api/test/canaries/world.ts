import { asSuperuser } from '../databases';
import type { LetterWish, TestMember, TestSite } from '../harness';
import { moderating } from '../moderating';
import { plantedWords, wordOf, type Canary, type Viewer } from './canaries';
import { identities, joined, type Cast } from './identities';

/** A site in which every hidden thing has its canary. */
export interface World {
  people: Record<Viewer, TestMember | null>;
  canaries: readonly Canary[];
  /** The numbers of all letters, by what they are. */
  letters: Record<string, { id: string; number: number }>;
  /** Ids of posts: one of every kind, status, sort of signature and status of the letter. */
  posts: string[];
  /** The ids of everything that is a Node, the members left out whom nothing public leads to. */
  nodes: string[];
  reviewItems: string[];
  article: { id: string; slug: string };
  /** Handles that everybody may ask for. */
  handles: string[];
}

async function castOf(site: TestSite): Promise<Cast> {
  const cast = {
    member: await site.member({ handle: 'mem' }),
    sealed: await site.member({ handle: wordOf('sealed handle') }),
    author: await site.member({ handle: 'anna' }),
    coach: await site.member({ handle: 'cora', coach: ['family'] }),
    moderator: await site.member({ handle: 'mo', roles: ['moderator'] }),
    admin: await site.member({ handle: 'ada', roles: ['admin'] }),
    suspended: await site.member({ handle: 'sue' }),
    quiet: await site.member({ handle: wordOf('quiet handle') }),
    judge: await site.member({ handle: wordOf('judge handle'), roles: ['moderator'] }),
  };
  for (const who of ['sealed', 'quiet', 'judge', 'author'] as const) {
    const hidden = who !== 'author';
    await site.sql('UPDATE members SET name = $2, email = $3, password_hash = $4 WHERE id = $1', [
      cast[who].id,
      hidden ? wordOf(`${who} name`) : 'Anna Author',
      `${wordOf(`${who} mail`)}@example.test`,
      wordOf(`${who} hash`),
    ]);
  }
  for (const who of ['sealed', 'quiet'] as const)
    await site.sql('UPDATE members SET created_at = $2 WHERE id = $1', [cast[who].id, joined[who]]);
  return cast;
}

const lettersOf = [
  'held',
  'hidden',
  'removed',
  'withdrawn',
  'sealed held',
  'sealed removed',
  'sealed withdrawn',
];

/** The letters, open ones first. */
async function writeLetters(site: TestSite, cast: Cast): Promise<World['letters']> {
  const letters: World['letters'] = {
    open: await site.letter(cast.author, {
      title: 'The neighbour has my key',
      body: 'Shall I ask for the key back?',
    }),
    sealed: await site.letter(cast.sealed, {
      title: 'My sister reads my post',
      body: `My sister reads my letters. ${wordOf('sealed before edit')}`,
      penName: 'Read in Leeds',
      requestId: wordOf('request id'),
    }),
  };
  for (const name of lettersOf) {
    const isSealed = name.startsWith('sealed ');
    const wish: LetterWish = {
      title: `About ${wordOf(`${name} title`)}`,
      ask: `And ${wordOf(`${name} ask`)}?`,
      body: `I have a neighbour with a key, and ${wordOf(`${name} body`)}.`,
      ...(isSealed && { penName: `Pen ${wordOf(`${name} pen`)}` }),
    };
    letters[name] = await site.letter(isSealed ? cast.sealed : cast.author, wish);
  }
  return letters;
}

async function setStatus(site: TestSite, id: string, status: string): Promise<void> {
  await site.sql(
    `UPDATE posts SET status = $2, held_because = $3, removed_for = $4,
       path = CASE WHEN $2 = 'held' AND kind <> 'dilemma' THEN NULL ELSE path END,
       published_at = CASE WHEN $2 = 'held' THEN NULL ELSE published_at END WHERE id = $1`,
    [id, status, status === 'held' ? wordOf('hold reason') : null, status === 'removed' ? 'other' : null],
  );
}

async function writeReplies(site: TestSite, cast: Cast, letters: World['letters']): Promise<void> {
  const { open, sealed, removed } = letters;
  const say = async (by: TestMember, under: string, name: string) => {
    const { id } = await site.comment(by, under, `I say ${wordOf(name)}.`);
    await setStatus(site, id, name.split(' ').find((part) => lettersOf.includes(part)) ?? 'published');
  };
  for (const status of ['held', 'hidden', 'removed', 'withdrawn'])
    await say(cast.author, open!.id, `${status} comment`);
  await say(cast.sealed, sealed!.id, 'sealed removed comment');
  for (const status of ['held', 'removed', 'withdrawn']) {
    const { id } = await site.answer(cast.coach, open!.id, `I advise ${wordOf(`${status} answer`)}.`);
    await setStatus(site, id, status);
  }
  await site.comment(cast.member, removed!.id, `Under it ${wordOf('comment under removed')}.`);
  await site.answer(cast.coach, open!.id, 'Ask for the key, kindly.');
  for (const [by, id] of [
    [cast.member, open!.id],
    [cast.sealed, sealed!.id],
    [cast.suspended, open!.id],
  ] as const)
    await site.comment(by, id, `An ordinary comment ${id.slice(-4)} ${by.handle.slice(0, 2)}`);
  for (const name of lettersOf) await setStatus(site, letters[name]!.id, name.split(' ').at(-1)!);
}

async function rewrite(site: TestSite, by: TestMember, postId: string, body: string): Promise<void> {
  await site
    .as(by)
    .get('mutation ($input: EditPostInput!) { editPost(input: $input) { id } }', { input: { postId, body } });
}

async function retitle(site: TestSite, by: TestMember, postId: string, title: string): Promise<void> {
  await site.as(by).get('mutation ($input: EditPostInput!) { editPost(input: $input) { id } }', {
    input: { postId, body: '', title },
  });
}

/** What was edited, voted, reported, claimed and decided; a mail and a note of the operator. */
async function live(site: TestSite, cast: Cast, letters: World['letters']): Promise<void> {
  const { open, sealed } = letters;
  for (const title of [`The neighbour, ${wordOf('title before')}`, 'The neighbour has my key'])
    await retitle(site, cast.author, open!.id, title);
  const edited = await site.comment(cast.author, open!.id, `First ${wordOf('before edit')}`);
  await rewrite(site, cast.author, edited.id, 'Then I thought better of it.');
  await rewrite(site, cast.sealed, sealed!.id, 'My sister reads my letters, still.');
  const vote = 'mutation ($input: CastVoteInput!) { castVote(input: $input) { id } }';
  for (const { id } of [open!, sealed!, edited])
    await site.as(cast.quiet).get(vote, { input: { postId: id, value: 'UP' } });

  const house = moderating(site);
  const reported = await site.comment(cast.author, open!.id, 'I was too loud.');
  await house.report(cast.quiet, reported.id, 'OTHER', `Look: ${wordOf('report note')}`);
  await site.sql('UPDATE review_items SET author_note = $1 WHERE post_id = $2', [
    wordOf('author note'),
    reported.id,
  ]);
  await house.report(cast.quiet, sealed!.id, 'OTHER');
  const item = await house.itemOf(reported.id);
  await house.claim(cast.judge, item);
  await house.decide(cast.judge, item, 'WARN', {
    reason: 'OTHER',
    explanation: `Because ${wordOf('explanation')}`,
  });
  const [warning] = (await house.heldAgainst(cast.author)).decisions;
  await house.act(cast.author, 'appeal', { decisionId: warning.id, text: `No: ${wordOf('appeal')}` });
  await site.sql(`UPDATE appeals SET state = 'upheld', answer = $1, decided_by = $2, decided_at = now()`, [
    wordOf('answer to appeal'),
    cast.judge.id,
  ]);
  await site.sql(
    `INSERT INTO suspension_proposals (review_item_id, post_id, revision, reason, explanation, suspend_until, proposed_by)
     VALUES ($1, $2, 0, 'other', $3, now() + interval '30 days', $4)`,
    [item, reported.id, wordOf('suspension proposal'), cast.judge.id],
  );
  await house.claim(cast.judge, await house.itemOf(sealed!.id));
  await house.hold(open!.id, 'An advertisement.');
  await site.sql(`UPDATE members SET suspended_until = now() + interval '1 day' WHERE id = $1`, [
    cast.suspended.id,
  ]);
}

/** What no operation of today writes, or only the console does. */
async function plantRows(site: TestSite, letters: World['letters']): Promise<void> {
  const database = new URL(site.config.databaseUrl!).pathname;
  const [pen] = await site.sql('SELECT pen_name_id AS id FROM posts WHERE id = $1', [letters.sealed!.id]);
  await site.sql(`INSERT INTO log_entries (act, note) VALUES ('grant_role', $1)`, [wordOf('operator note')]);
  await site.sql(`INSERT INTO external_ids (kind, external_id, id) VALUES ('post', $1, $2)`, [
    wordOf('external id'),
    letters.open!.id,
  ]);
  await asSuperuser(async (client) => {
    await client.query(
      `INSERT INTO sealed.notices (pen_name_id, member_id, text)
       SELECT pen_name_id, member_id, $2 FROM sealed.authors WHERE pen_name_id = $1`,
      [pen!.id, wordOf('notice')],
    );
    await client.query(
      `INSERT INTO sealed.proposals (pen_name_id, reason, proposed_by)
       SELECT $1, $2, id FROM members WHERE roles @> ARRAY['admin'] LIMIT 1`,
      [pen!.id, wordOf('proposal reason')],
    );
    await client.query('INSERT INTO sealed.unmaskings (pen_name_id, reason) VALUES ($1, $2)', [
      pen!.id,
      wordOf('unmasking reason'),
    ]);
  }, database);
}

/** What only a request carries: whoever sends it is seen by nobody, and neither is what they looked for. */
async function knock(site: TestSite, cast: Cast): Promise<void> {
  const send = (query: string, variables: object) =>
    fetch(`${site.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-forwarded-for': '203.0.113.77',
        'user-agent': wordOf('agent'),
        authorization: `Bearer ${cast.quiet.token}`,
      },
      body: JSON.stringify({ query, variables }),
    });
  await send('mutation ($input: SignInInput!) { signIn(input: $input) { email } }', {
    input: { email: `${wordOf('wrong mail')}@example.test`, password: wordOf('wrong password') },
  });
  await send('query ($text: String!) { search(text: $text) { edges { cursor } } }', {
    text: wordOf('search'),
  });
  await send('query ($text: String!) { suggestArticles(title: $text, body: $text) { score } }', {
    text: wordOf('draft'),
  });
}

export async function makeWorld(site: TestSite): Promise<World> {
  const cast = await castOf(site);
  const letters = await writeLetters(site, cast);
  await writeReplies(site, cast, letters);
  await live(site, cast, letters);
  await plantRows(site, letters);
  await knock(site, cast);
  const [article] = await site.sql<{ id: string; slug: string }>(
    `INSERT INTO articles (slug, title, summary, body, body_html, author_id)
     VALUES ('a-key-is-a-loan', 'A key is a loan', 'About keys.', 'Ask the neighbour for the key.', '<p>Ask the neighbour for the key.</p>', $1)
     RETURNING id, slug`,
    [cast.coach.id],
  );
  await site.sql(`INSERT INTO article_topics (article_id, topic_slug) VALUES ($1, 'family')`, [article!.id]);
  const ids = async (text: string) => (await site.sql<{ id: string }>(text)).map(({ id }) => id);
  const posts = await ids(`
    SELECT DISTINCT ON (kind, status, pen_name_id IS NULL, (SELECT d.status FROM posts d WHERE d.id = p.dilemma_id)) id
    FROM posts p ORDER BY kind, status, pen_name_id IS NULL, (SELECT d.status FROM posts d WHERE d.id = p.dilemma_id), created_at`);
  const reviewItems = await ids('SELECT id FROM review_items ORDER BY created_at');
  const others = await ids('SELECT id FROM decisions UNION ALL SELECT id FROM log_entries ORDER BY 1');
  const { quiet: _, judge: __, ...people } = cast;
  return {
    people: { guest: null, ...people },
    canaries: [...plantedWords, ...(await identities(site, cast))],
    letters,
    posts,
    nodes: [
      ...Object.values(letters).map(({ id }) => id),
      ...reviewItems,
      ...others,
      article!.id,
      cast.author.id,
      cast.coach.id,
    ],
    reviewItems,
    article: article!,
    handles: ['anna', 'cora', 'mem'],
  };
}
