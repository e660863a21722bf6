import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSite, type TestMember, type TestSite } from '../../test/harness';
import { codeOf, moderating } from '../../test/moderating';
import { inDatabase, placesOf } from '../../test/places-of-word';

let site: TestSite;
let desk: ReturnType<typeof moderating>;
let writer: TestMember;
let reader: TestMember;
let moderator: TestMember;
let made = 0;

const fields = `id body bodyHtml revision redactions { words by at } viewerCanRedact revisions { body current reported }
  decision { kind reason explanation } ... on Dilemma { title ask slug excerpt changes { part was by } }`;
const redactPost = `mutation ($input: RedactPostInput!) { redactPost(input: $input) { post { ${fields} } } }`;
const redact = (by: TestMember | null, postId: string, passages: string[], more: object = {}) =>
  site.as(by).run(redactPost, { input: { postId, passages, ...more } });
const editPost = `mutation ($input: EditPostInput!) { editPost(input: $input) { revision } }`;
const edit = (by: TestMember, postId: string, more: object) =>
  site.as(by).run(editPost, { input: { postId, body: '', ...more } });
const read = async (by: TestMember | null, id: string) =>
  (await site.as(by).get(`query ($id: ID!) { post(id: $id) { ${fields} } }`, { id })).post;
const settle = (id: string) =>
  site.sql(
    `UPDATE posts SET published_at = now() - interval '1 hour', created_at = now() - interval '1 hour' WHERE id = $1`,
    [id],
  );
const why = { reason: 'IDENTIFIES_SOMEONE', explanation: 'Somebody could be found by this.' };

beforeAll(async () => {
  site = await openSite();
  desk = moderating(site);
  [writer, reader] = [await site.member(), await site.member()];
  moderator = await site.member({ roles: ['moderator'] });
});
afterAll(() => site.close());

describe('what is stated', () => {
  it('is how many words went, by whom and in which hour, at the post and where it was quoted', async () => {
    const letter = await site.letter(writer, { body: 'My sister Anna Weiss called me.' });
    const comment = await site.comment(
      reader,
      letter.id,
      '> My sister *Anna* Weiss called me.\n\nAnna again?',
    );
    const { data } = await redact(writer, letter.id, ['anna  WEISS']);
    expect(data!.redactPost.post).toMatchObject({
      body: 'My sister […] called me.',
      bodyHtml: '<p>My sister […] called me.</p>',
      redactions: [{ words: 2, by: 'AUTHOR', at: expect.stringMatching(/:00:00\.000Z$/) }],
    });
    expect(await read(null, comment.id)).toMatchObject({
      body: '> My sister *[…]* called me.\n\nAnna again?',
      redactions: [{ words: 2, by: 'QUOTED_AUTHOR' }],
    });
    await redact(writer, letter.id, ['called']);
    expect((await read(null, letter.id)).redactions).toMatchObject([{ words: 3 }]);
  });

  it.each([true, false])(
    'is appealed like any decision, and the words stay gone (upheld: %s)',
    async (uphold) => {
      const letter = await site.letter(writer, { body: `The yellow house number ${++made} is hers.` });
      await redact(moderator, letter.id, ['yellow house'], why);
      const [{ id: decisionId, viewerCanAppeal }] = (await desk.heldAgainst(writer)).decisions;
      expect(viewerCanAppeal).toBe(true);
      const { data } = await desk.act(writer, 'appeal', { decisionId, text: 'It is my own house.' });
      const decide = { appealId: data!.appeal.appeal.id, uphold, text: 'We looked again.' };
      expect(codeOf(await desk.act(moderator, 'decideAppeal', decide))).toBe('FORBIDDEN');
      const colleague = await site.member({ roles: ['moderator'] });
      expect((await desk.act(colleague, 'decideAppeal', decide)).data?.decideAppeal.appeal).toMatchObject({
        state: uphold ? 'UPHELD' : 'REVERSED',
        answer: 'We looked again.',
      });
      expect(await read(null, letter.id)).toMatchObject({ body: expect.stringMatching(/^The \[…\] number/) });
    },
  );

  it('is told to the author by a decision, in the log, and through the seal', async () => {
    const letter = await site.letter(writer, { body: 'The yellow house is hers.', penName: 'Under Glass' });
    expect((await redact(moderator, letter.id, ['yellow house'], why)).errors).toBeUndefined();
    expect((await read(writer, letter.id)).decision).toMatchObject({ kind: 'REDACT', ...why });
    expect((await read(reader, letter.id)).decision).toBeNull();
    expect(await inDatabase(site, 'SELECT text FROM sealed.notices')).toContainEqual({
      text: why.explanation,
    });
    const log = 'query { moderationLog(first: 1) { edges { node { action reason dilemmaNumber } } } }';
    expect((await site.as(null).get(log)).moderationLog.edges[0].node).toEqual({
      ...{ action: 'REDACT', reason: 'IDENTIFIES_SOMEONE', dilemmaNumber: letter.number },
    });
  });
});

describe('who may', () => {
  it('is the author at any time, whatever became of the post, the thread and themselves', async () => {
    const author = await site.member();
    const letter = await site.letter(author, { body: 'Anna and Berta and Carla and Dora and Emma.' });
    const names = ['Anna', 'Berta', 'Carla', 'Dora'];
    const states = [
      `UPDATE posts SET locked_at = now() WHERE id = $1`,
      `UPDATE posts SET status = 'hidden' WHERE id = $1`,
      `UPDATE posts SET status = 'removed', removed_for = 'other' WHERE id = $1`,
      `UPDATE members SET suspended_until = now() + interval '1 day' WHERE id = (SELECT author_id FROM posts WHERE id = $1)`,
    ];
    for (const [at, state] of states.entries()) {
      await site.sql(state, [letter.id]);
      expect((await redact(author, letter.id, [names[at]!])).errors).toBeUndefined();
    }
    expect((await read(author, letter.id)).body).toBe('[…] and […] and […] and […] and Emma.');
  });

  it('is nobody else', async () => {
    const letter = await site.letter(writer, { body: `Anna came. ${++made}` });
    expect(codeOf(await redact(null, letter.id, ['Anna']))).toBe('UNAUTHENTICATED');
    expect(codeOf(await redact(reader, letter.id, ['Anna'], why))).toBe('FORBIDDEN');
    expect((await read(reader, letter.id)).viewerCanRedact).toBe(false);
    expect((await read(writer, letter.id)).viewerCanRedact).toBe(true);
  });

  it('is a moderator with a reason and a text without the words, where they took no part', async () => {
    const letter = await site.letter(writer, { body: `Anna came. ${++made}` });
    const comment = await site.comment(reader, letter.id, 'Anna is nice.');
    expect((await redact(moderator, comment.id, ['Anna'])).errors?.[0]?.extensions.field).toBe(
      'input.reason',
    );
    const { explanation: _, ...untold } = why;
    expect((await redact(moderator, comment.id, ['Anna'], untold)).errors?.[0]?.extensions.field).toBe(
      'input.explanation',
    );
    const repeated = await redact(moderator, comment.id, ['Anna'], {
      ...why,
      explanation: 'You say **An**na.',
    });
    expect(repeated.errors?.[0]?.extensions.reason).toBe('EXPLANATION_REPEATS_PASSAGE');
    await site.comment(moderator, letter.id, 'I have an opinion.');
    expect((await redact(moderator, comment.id, ['Anna'], why)).errors?.[0]?.extensions.reason).toBe(
      'REVIEW_AFTER_TAKING_PART',
    );
    expect((await read(null, comment.id)).body).toBe('Anna is nice.');
  });
});

describe('what cannot be done', () => {
  it.each([
    [['Anna', 'Nobody'], 'PASSAGE_NOT_THERE', 'input.passages'],
    [['Anna came to us'], 'NOTHING_LEFT', 'input.passages'],
    [['A'], 'TOO_SHORT', 'input.passages.0'],
    [['x'.repeat(501)], 'TOO_LONG', 'input.passages.0'],
    [Array.from({ length: 21 }, () => 'Anna'), 'TOO_MANY_PASSAGES', 'input.passages'],
    [[], 'MISSING', 'input.passages'],
    [['**'], 'MISSING', 'input.passages'],
  ])('is refused for %j and changes nothing', async (passages, reason, field) => {
    const author = await site.member();
    const letter = await site.letter(author, { body: 'Anna came to us.' });
    const { errors } = await redact(author, letter.id, passages);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'INVALID', reason, field } });
    if (reason === 'PASSAGE_NOT_THERE') expect(errors?.[0]?.message).toContain('"Nobody"');
    expect(await read(author, letter.id)).toMatchObject({
      body: 'Anna came to us.',
      redactions: [],
      revision: 0,
    });
  });
});

/** Sent again as the refusal says, when too many write to one letter; what was stored without an answer is there then. */
async function again(send: () => ReturnType<typeof redact>): Promise<string | undefined> {
  const { errors } = await send();
  const { code, reason } = errors?.[0]?.extensions ?? {};
  if (code !== 'UNAVAILABLE') return reason;
  const later = await again(send);
  return later === 'PASSAGE_NOT_THERE' ? undefined : later;
}

describe('at once', () => {
  it('loses neither edits nor redactions, and no revision brings a word back', async () => {
    const names = Array.from({ length: 10 }, (_, at) => `Zorra${at}q`);
    const letter = await site.letter(writer, { body: `Of ${names.join(', ')} none came.` });
    await settle(letter.id);
    const work = names.flatMap((name, at) => [
      again(() => redact(writer, letter.id, [name])),
      again(() => edit(writer, letter.id, { body: `Addition number ${at}.`, meaning: 'ADD' })),
    ]);
    const answers = await Promise.all(work);

    expect(answers).toEqual(answers.map(() => undefined));
    const { body, redactions } = await read(writer, letter.id);
    for (const at of names.keys()) expect(body).toContain(`Addition number ${at}.`);
    expect(redactions.reduce((sum: number, { words }: any) => sum + words, 0)).toBe(names.length);
    for (const name of names) expect(await placesOf(site, name)).toEqual([]);
  });

  it('meets an edit from an older tab', async () => {
    const letter = await site.letter(writer, { body: `Anna came. ${++made}` });
    await redact(writer, letter.id, ['Anna']);
    const { errors } = await edit(writer, letter.id, { body: 'Anna came again.', revision: 0 });
    expect(errors?.[0]?.extensions).toMatchObject({
      reason: 'EDITED_MEANWHILE',
      currentBody: expect.stringContaining('[…] came.'),
    });
  });

  it('lets a moderator who cuts decide on, and one who did not look again', async () => {
    const letter = await site.letter(writer, { body: 'A letter.' });
    const comment = await site.comment(reader, letter.id, 'Anna and Berta came.');
    await desk.report(writer, comment.id);
    const item = await desk.itemOf(comment.id);
    await desk.claim(moderator, item);
    await redact(moderator, comment.id, ['Anna'], why);
    await redact(reader, comment.id, ['Berta']);
    expect((await desk.decide(moderator, item, 'KEEP')).errors?.[0]?.extensions.reason).toBe(
      'EDITED_SINCE_CLAIM',
    );
    await desk.claim(moderator, item);
    await redact(moderator, comment.id, ['came'], why).then(({ errors }) => expect(errors).toBeUndefined());
    expect((await desk.decide(moderator, item, 'KEEP')).errors).toBeUndefined();
  });
});

describe('earlier versions', () => {
  it('are read by the author, who learns of no report, and by moderators', async () => {
    const letter = await site.letter(writer, { body: 'The first text.' });
    await desk.report(reader, letter.id);
    await edit(writer, letter.id, { body: 'The second text.' });
    expect((await read(writer, letter.id)).revisions).toEqual([
      { body: 'The first text.', current: false, reported: false },
      { body: 'The second text.', current: true, reported: false },
    ]);
    expect((await read(moderator, letter.id)).revisions[0]).toMatchObject({ reported: true });
    expect((await read(reader, letter.id)).revisions).toBeNull();
    expect((await read(null, letter.id)).revisions).toBeNull();
  });

  it('can have words cut out that stand nowhere else, without a word to anybody', async () => {
    const letter = await site.letter(writer, { body: `Anna came. ${++made}` });
    await edit(writer, letter.id, { body: 'Somebody came.' });
    expect((await redact(writer, letter.id, ['Anna'])).data!.redactPost.post).toMatchObject({
      redactions: [],
      revisions: [{ body: expect.stringContaining('[…] came.') }, { body: 'Somebody came.' }],
    });
  });
});
