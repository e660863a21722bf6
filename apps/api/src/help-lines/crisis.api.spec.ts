import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openSite, type TestMember, type TestSite } from '../../test/harness';
import { moderating } from '../../test/moderating';

let site: TestSite;
let desk: ReturnType<typeof moderating>;
let writer: TestMember;
let reader: TestMember;
let moderator: TestMember;

const danger = 'I cannot do this any more. I want to kill myself tonight.';
const held =
  '__typename ... on HeldForReview { reasonCode heldFor helpLines(country: "GB") { name phone country } post { id status reviewDueAt } }';
const postDilemma = `mutation ($input: PostDilemmaInput!) { postDilemma(input: $input) { ${held} } }`;
const postComment = `mutation ($input: PostCommentInput!) { postComment(input: $input) { ${held} } }`;
const checkText = `query ($title: String, $body: String!, $kind: PostKind!, $sealed: Boolean! = false) {
  checkText(title: $title, body: $body, kind: $kind, sealed: $sealed) {
    crisis helpLines(country: "GB") { phone }
    identifying { kind field text start end replacement holds } unkind { text start end }
  }
}`;
const letter = (more: object) => ({ title: 'A letter', body: 'What now?', topic: 'family', ...more });

beforeAll(async () => {
  site = await openSite();
  desk = moderating(site);
  [writer, reader] = [await site.member(), await site.member()];
  moderator = await site.member({ roles: ['moderator'] });
  await site.sql(`DELETE FROM help_lines`);
  await site.sql(`
    INSERT INTO help_lines (country, name, phone, url, kinds, source, reviewed_at, position) VALUES
      ('GB', 'Samaritans', '116 123', 'https://www.samaritans.org/', '{suicide}', 'https://www.samaritans.org/how-we-can-help/', '2026-11-28', 1),
      ('DE', 'TelefonSeelsorge', '116 123', 'https://www.telefonseelsorge.de/', '{suicide}', 'https://www.telefonseelsorge.de/', '2026-11-28', 1)`);
});
afterAll(() => site.close());
beforeEach(() => site.sql('DELETE FROM screening_settings'));

const source = async (postId: string) =>
  (await site.sql('SELECT source, due_at FROM review_items WHERE post_id = $1', [postId]))[0];

describe('words of danger', () => {
  it.each([
    ['in the letter', { body: danger }],
    ['in its title', { title: 'I want to kill myself' }],
    ['in its question', { ask: 'Should I kill myself?' }],
    ['behind a pen name', { body: danger, penName: 'Tired in Leeds' }],
  ])('%s: held, with help lines before anything else, and at the top of the queue', async (_where, more) => {
    const author = await site.member();
    const ordinary = await site.letter(writer);
    for (let many = 0; many < 3; many++) await desk.report(await site.member(), ordinary.id);
    const { postDilemma: result } = await site.as(author).get(postDilemma, { input: letter(more) });

    expect(result).toMatchObject({
      __typename: 'HeldForReview',
      reasonCode: 'CRISIS',
      heldFor: 'CRISIS',
      helpLines: [{ name: 'Samaritans', phone: '116 123', country: 'GB' }],
      post: { status: 'HELD' },
    });
    const due = new Date(result.post.reviewDueAt).getTime() - Date.now();
    expect(due).toBeGreaterThan(3 * 3_600_000);
    expect(due).toBeLessThan(5.1 * 3_600_000);
    expect(await source(result.post.id)).toMatchObject({ source: 'crisis' });
    expect(await desk.post(reader, result.post.id)).toBeNull();

    const { reviewQueue } = await site
      .as(moderator)
      .get(
        'query { reviewQueue(first: 50) { edges { node { id source dueAt post { id } marks { kind text } } } } }',
      );
    const places = reviewQueue.edges.map(({ node }: any) => node.post.id);
    expect(places.indexOf(result.post.id)).toBeLessThan(places.indexOf(ordinary.id));
    const mine = reviewQueue.edges.find(({ node }: any) => node.post.id === result.post.id).node;
    expect(mine).toMatchObject({ source: 'CRISIS', dueAt: result.post.reviewDueAt });
    expect(mine.marks).toContainEqual({ kind: 'suicide', text: expect.stringContaining('kill myself') });
    await desk.decide(moderator, mine.id, 'KEEP');
    expect(await desk.post(author, result.post.id)).toMatchObject({ status: 'PUBLISHED' });
  });

  it('hold a comment, and an edit that brings them', async () => {
    const { id } = await site.letter(writer);
    const { postComment: result } = await site
      .as(reader)
      .get(postComment, { input: { parentId: id, body: danger } });
    expect(result).toMatchObject({ reasonCode: 'CRISIS', helpLines: [{ phone: '116 123' }] });

    const comment = await site.comment(reader, id, 'Two words');
    const { editPost } = await site
      .as(reader)
      .get('mutation ($input: EditPostInput!) { editPost(input: $input) { status heldFor } }', {
        input: { postId: comment.id, body: danger },
      });
    expect(editPost).toEqual({ status: 'HIDDEN', heldFor: 'CRISIS' });
    expect(await source(comment.id)).toMatchObject({ source: 'crisis' });
  });

  it('raise what waits already for something else', async () => {
    const newcomer = await site.member({ daysOld: 0 });
    const { id } = await site.letter(writer);
    const waiting = await desk.hold(id);
    expect(await source(waiting.id)).toEqual({ source: 'screening', due_at: null });
    await site
      .as(waiting.newcomer)
      .get('mutation ($input: EditPostInput!) { editPost(input: $input) { status } }', {
        input: { postId: waiting.id, body: danger },
      });
    expect(await source(waiting.id)).toEqual({ source: 'crisis', due_at: expect.any(Date) });
    expect(newcomer.id).toBeTruthy();
  });

  it('tell nobody but the author and moderators until when', async () => {
    const { id } = await site.letter(writer);
    const comment = await site.comment(reader, id, 'Two words');
    await site.as(reader).get('mutation ($input: EditPostInput!) { editPost(input: $input) { status } }', {
      input: { postId: comment.id, body: danger },
    });
    const due = 'query ($id: ID!) { post(id: $id) { reviewDueAt } }';
    for (const [viewer, expected] of [
      [reader, expect.any(String)],
      [moderator, expect.any(String)],
      [writer, null],
      [null, null],
    ] as const) {
      expect((await site.as(viewer).get(due, { id: comment.id })).post).toEqual({ reviewDueAt: expected });
    }
  });

  it('reported by a stranger send the author nothing and hide nothing', async () => {
    const { id } = await site.letter(writer);
    await desk.report(reader, id, 'CRISIS');
    const own = 'query ($id: ID!) { post(id: $id) { status heldFor decision { kind } reviewDueAt } }';
    expect((await site.as(writer).get(own, { id })).post).toEqual({
      status: 'PUBLISHED',
      heldFor: null,
      decision: null,
      reviewDueAt: null,
    });
  });
});

describe('checkText', () => {
  it('says what a letter gives away, where, and what could stand there', async () => {
    const body = 'Write to anna@example.com, please.';
    const { checkText: found } = await site
      .as(writer)
      .get(checkText, { title: 'Ask anna@example.com', body, kind: 'DILEMMA' });

    expect(found.crisis).toBe(false);
    expect(found.helpLines).toEqual([]);
    expect(found.identifying).toHaveLength(2);
    for (const mark of found.identifying) {
      expect(mark).toMatchObject({ kind: 'email', text: 'anna@example.com', holds: true });
      const text = mark.field === 'title' ? 'Ask anna@example.com' : body;
      expect(text.slice(mark.start, mark.end)).toBe(mark.text);
      expect(mark.replacement).toEqual(expect.any(String));
    }
    expect(found.identifying.map(({ field }: any) => field)).toEqual(['title', 'body']);
  });

  it('says that somebody may be in danger, with help lines, and keeps nothing', async () => {
    const before = await site.sql('SELECT count(*)::int AS many FROM review_items');
    const { checkText: found } = await site.as(writer).get(checkText, { body: danger, kind: 'DILEMMA' });
    expect(found).toMatchObject({ crisis: true, helpLines: [{ phone: '116 123' }] });
    expect(await site.sql('SELECT count(*)::int AS many FROM review_items')).toEqual(before);
  });

  it('asks about unkind sentences of comments and answers, never of letters', async () => {
    const body = 'I read this twice. You are an idiot and you deserve it.';
    const unkind = async (kind: string) =>
      (await site.as(writer).get(checkText, { body, kind })).checkText.unkind;
    const [mark] = await unkind('COMMENT');
    expect(body.slice(mark.start, mark.end)).toBe(mark.text);
    expect(mark.text).toMatch(/you are an idiot/i);
    expect(await unkind('DILEMMA')).toEqual([]);
  });

  it('refuses what is longer than any letter', async () => {
    const { errors } = await site.as(null).run(checkText, { body: 'a '.repeat(20_001), kind: 'DILEMMA' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', field: 'body' });
  });
});

describe('what gives people away', () => {
  const body = 'You reach me at anna@example.com any time.';

  it.each([null, 'Anna in Ulm'])(
    'waits for a moderator, with what its author says (pen name %s)',
    async (penName) => {
      const author = await site.member();
      const { postDilemma: result } = await site.as(author).get(postDilemma, {
        input: letter({ body, penName, insistBecause: 'It is the address of a shop.' }),
      });
      expect(result).toMatchObject({ reasonCode: 'IDENTIFYING', helpLines: [], post: { reviewDueAt: null } });
      const item = await desk.itemOf(result.post.id);
      const { reviewItem } = await site
        .as(moderator)
        .get(
          'query ($id: ID!) { reviewItem(id: $id) { source authorNote marks { kind text holds field } } }',
          {
            id: item,
          },
        );
      expect(reviewItem).toMatchObject({
        source: 'SCREENING',
        authorNote: 'It is the address of a shop.',
        marks: [{ kind: 'email', text: 'anna@example.com', holds: true, field: 'body' }],
      });
    },
  );

  it('goes by what the admins of the site changed, in every process, from the next post on', async () => {
    const post = async () =>
      (await site.as(await site.member()).get(postDilemma, { input: letter({ body }) })).postDilemma
        .__typename;
    expect(await post()).toBe('HeldForReview');
    await site.sql(`INSERT INTO screening_settings (key, value) VALUES ('heldWhenSigned', '["phone"]')`);
    expect(await post()).toBe('Dilemma');
    await site.sql(`UPDATE screening_settings SET value = '["email"]'`);
    expect(await post()).toBe('HeldForReview');
  });

  it('knows the words of the site, and topics in which everything waits', async () => {
    const { id } = await site.letter(writer);
    const comment = async (text: string) =>
      (await site.as(await site.member()).get(postComment, { input: { parentId: id, body: text } }))
        .postComment;
    await site.sql(
      `INSERT INTO screened_words (list, language, word) VALUES ('blocked', 'en', 'snakeoil'), ('suspect', 'en', 'blockhead')`,
    );
    expect(await comment('Buy my snakeoil')).toMatchObject({ reasonCode: 'BLOCKED_WORDS' });
    expect(await comment('Only a blockhead buys that')).toEqual({ __typename: 'Comment' });
    const items = await site.sql(
      `SELECT r.source, p.status FROM review_items r JOIN posts p ON p.id = r.post_id WHERE p.body LIKE 'Only a blockhead%'`,
    );
    expect(items).toEqual([{ source: 'screening', status: 'published' }]);
    await site.sql(`DELETE FROM screened_words`);
    await site.sql(`UPDATE topics SET holds_posts = true WHERE slug = 'family'`);
    expect(await comment('Nothing at all')).toMatchObject({ reasonCode: 'TOPIC' });
    await site.sql(`UPDATE topics SET holds_posts = false`);
    expect(await comment('Nothing else')).toEqual({ __typename: 'Comment' });
  });

  it('costs no statement more', async () => {
    const { id } = await site.letter(writer);
    const send = () => site.comment(reader, id);
    await send();
    expect(
      (await site.statements(send)).filter((text) => /screening_settings|screened_words/.test(text)),
    ).toEqual([]);
  });
});

describe('help lines', () => {
  it('are those of the country that is asked for, or where the language of the browser is spoken', async () => {
    const lines =
      'query ($country: String) { helpLines(country: $country) { name source reviewedAt url kinds } helpLineCountries }';
    const { helpLines, helpLineCountries } = await site.as(null).get(lines, { country: 'DE' });
    expect(helpLines).toEqual([
      {
        name: 'TelefonSeelsorge',
        source: 'https://www.telefonseelsorge.de/',
        url: 'https://www.telefonseelsorge.de/',
        reviewedAt: '2026-11-28',
        kinds: ['SUICIDE'],
      },
    ]);
    expect(helpLineCountries).toEqual(['DE', 'GB']);
    const response = await fetch(`${site.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en-GB,de;q=0.5' },
      body: JSON.stringify({ query: 'query { helpLines { country } }' }),
    });
    expect(await response.json()).toEqual({ data: { helpLines: [{ country: 'GB' }] } });
  });
});
