import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openSite, type TestMember, type TestSite } from '../../test/harness';
import { codeOf, moderating } from '../../test/moderating';

let site: TestSite;
let desk: ReturnType<typeof moderating>;
let writer: TestMember;
let coach: TestMember;
let reader: TestMember;
let moderator: TestMember;

const editPost = `mutation ($input: EditPostInput!) { editPost(input: $input) { id status body revision edits heldFor } }`;
const edit = (by: TestMember, postId: string, input: object) =>
  site.as(by).run(editPost, { input: { postId, ...input } });
/** Its fifteen minutes are over. */
const settle = (id: string) =>
  site.sql(`UPDATE posts SET published_at = now() - interval '16 minutes' WHERE id = $1`, [id]);
const bodyOf = async (id: string) => {
  const [row] = await site.sql<{ body: string }>('SELECT body FROM posts WHERE id = $1', [id]);
  return row!.body;
};
const refusalOf = ({ errors }: Awaited<ReturnType<typeof edit>>) => errors?.[0]?.extensions;

beforeAll(async () => {
  site = await openSite();
  desk = moderating(site);
  [writer, reader, coach] = [
    await site.member(),
    await site.member(),
    await site.member({ coach: ['family'] }),
  ];
  moderator = await site.member({ roles: ['moderator'] });
});
afterAll(() => site.close());

describe('an edit of a text that was changed meanwhile', () => {
  it.each(['REPLACE', 'ADD', null])(
    'meaning %s, brings both texts back and changes nothing',
    async (meaning) => {
      const letter = await site.letter(writer, { body: 'Should I go?' });
      await edit(writer, letter.id, { body: 'Should I stay?', revision: 0 });
      const older = await edit(writer, letter.id, { body: 'Should I really go?', revision: 0, meaning });

      expect(refusalOf(older)).toMatchObject({
        code: 'CONFLICT',
        reason: 'EDITED_MEANWHILE',
        currentBody: 'Should I stay?',
        currentRevision: 1,
        givenBody: 'Should I really go?',
      });
      expect(await bodyOf(letter.id)).toBe('Should I stay?');
      const again = await edit(writer, letter.id, {
        body: 'Should I leave?',
        revision: 1,
        meaning: 'REPLACE',
      });
      expect(again.data?.editPost).toMatchObject({ body: 'Should I leave?', revision: 2 });
    },
  );

  it('of several tabs that replace at once lets one, and tells the others', async () => {
    const letter = await site.letter(writer, { body: 'Nothing yet.' });
    const texts = Array.from({ length: 6 }, (_, at) => `What tab ${at} says.`);
    const answers = await Promise.all(
      texts.map((body) => edit(writer, letter.id, { body, revision: 0, meaning: 'REPLACE' })),
    );
    expect(answers.filter(({ data }) => data?.editPost)).toHaveLength(1);
    const winner = await bodyOf(letter.id);
    for (const refused of answers.map(refusalOf).filter(Boolean)) {
      expect(refused).toMatchObject({ reason: 'EDITED_MEANWHILE', currentBody: winner, currentRevision: 1 });
    }
  });
});

describe('an edit that began in the free minutes and ends after them', () => {
  const original = 'He left me in spring.\n\nI do not know whether to write to him, or to wait.';
  let someone: TestMember;
  beforeEach(async () => (someone = await site.member())); // the same text again is refused within minutes
  const changed = 'He left me in early spring.\n\nI do not know whether to write to him, or to wait for him.';

  it('is asked what it should be when it replaces', async () => {
    const letter = await site.letter(someone, { body: original });
    await settle(letter.id);
    const late = await edit(someone, letter.id, { body: changed, revision: 0, meaning: 'REPLACE' });
    expect(refusalOf(late)).toMatchObject({
      reason: 'FREE_EDIT_OVER',
      currentBody: original,
      givenBody: changed,
    });
    const short = await edit(someone, letter.id, { body: 'Yes.', meaning: 'REPLACE' });
    expect(refusalOf(short)).toMatchObject({ reason: 'FREE_EDIT_OVER' });
    expect(await bodyOf(letter.id)).toBe(original);
  });

  it.each([
    ['a program that does not say', {}],
    ['who says that it adds', { meaning: 'ADD', revision: 0 }],
  ])('publishes no letter twice for %s', async (_who, more) => {
    const letter = await site.letter(someone, { body: original });
    await settle(letter.id);
    for (const body of [changed, original.replace('spring', 'autumn'), `P.S. first.\n\n${original}`]) {
      const late = await edit(someone, letter.id, { body, ...more });
      expect(refusalOf(late)).toMatchObject({ code: 'CONFLICT', reason: 'ADDENDUM_REPEATS_TEXT' });
    }
    expect(await bodyOf(letter.id)).toBe(original);
    const added = await edit(someone, letter.id, { body: 'He wrote today.', ...more });
    expect(added.data?.editPost.body).toMatch(/to wait\.\n\n\*\*Added on [\d-]+:\*\* He wrote today\.$/);
  });

  it('is asked, too, when the text was added to in between', async () => {
    const letter = await site.letter(someone, { body: original });
    await settle(letter.id);
    await edit(someone, letter.id, { body: 'He wrote today.' });
    expect(refusalOf(await edit(someone, letter.id, { body: changed }))).toMatchObject({
      reason: 'ADDENDUM_REPEATS_TEXT',
    });
  });

  it('adds within the minutes when it says so', async () => {
    const letter = await site.letter(someone, { body: original });
    const added = await edit(someone, letter.id, { body: 'He called.', meaning: 'ADD', revision: 0 });
    expect(added.data?.editPost).toMatchObject({ edits: 'FREE', revision: 1 });
    expect(added.data?.editPost.body).toMatch(/^He left[^]*\*\* He called\.$/);
  });
});

describe('a requestId', () => {
  it('edits once, also when it comes from many sides, and refuses another text', async () => {
    const letter = await site.letter(writer, { body: 'A text.' });
    await settle(letter.id);
    const once = { body: 'He called.', requestId: `once ${letter.id}` };
    const answers = await Promise.all(Array.from({ length: 5 }, () => edit(writer, letter.id, once)));
    for (const { data } of answers) expect(data?.editPost).toMatchObject({ revision: 1 });
    expect((await bodyOf(letter.id)).match(/He called/g)).toHaveLength(1);
    const other = await edit(writer, letter.id, { ...once, body: 'She called.' });
    expect(refusalOf(other)).toMatchObject({ code: 'CONFLICT', reason: 'REQUEST_ID_REUSED' });
    expect((await edit(writer, letter.id, once)).data?.editPost).toMatchObject({ revision: 1 });
  });

  const acts: [string, () => Promise<{ send: (text: string, requestId: string) => Promise<any> }>][] = [
    [
      'postDilemma',
      async () => ({
        send: (body, requestId) =>
          site
            .as(writer)
            .run(
              `mutation ($input: PostDilemmaInput!) { postDilemma(input: $input) { ... on Dilemma { id body } } }`,
              { input: { title: 'A title', topic: 'family', body, requestId } },
            ),
      }),
    ],
    [
      'answerDilemma',
      async () => {
        const letter = await site.letter(writer);
        return {
          send: (body, requestId) =>
            site
              .as(coach)
              .run(
                `mutation ($input: AnswerDilemmaInput!) { answerDilemma(input: $input) { ... on Answer { id body } } }`,
                { input: { dilemmaId: letter.id, body, requestId } },
              ),
        };
      },
    ],
    [
      'postComment',
      async () => {
        const letter = await site.letter(writer);
        return {
          send: (body, requestId) =>
            site
              .as(reader)
              .run(
                `mutation ($input: PostCommentInput!) { postComment(input: $input) { ... on Comment { id body } } }`,
                { input: { parentId: letter.id, body, requestId } },
              ),
        };
      },
    ],
  ];
  it.each(acts)(
    'of %s gives the same answer to the same words, and CONFLICT to others',
    async (name, begin) => {
      const { send } = await begin();
      const first = await send('One text.', `id of ${name}`);
      expect(await send('One text.', `id of ${name}`)).toEqual(first);
      const other = await send('Another text.', `id of ${name}`);
      expect(other.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', reason: 'REQUEST_ID_REUSED' });
      const sides = await Promise.all(
        ['Left.', 'Right.', 'Left.', 'Right.'].map((text) => send(text, `two ${name}`)),
      );
      const kept = sides.filter(({ data }) => data).map(({ data }) => data[name].body);
      expect(kept).toHaveLength(2);
      expect(new Set(kept).size).toBe(1);
      expect(sides.map(codeOf).filter(Boolean)).toEqual(['CONFLICT', 'CONFLICT']);
    },
  );

  it('belongs to one act, and what an earlier release remembered without its words is the same', async () => {
    const letter = await site.letter(writer);
    const input = { parentId: letter.id, body: 'One.', requestId: 'shared' };
    const post = `mutation ($input: PostCommentInput!) { postComment(input: $input) { ... on Comment { id } } }`;
    const { data } = await site.as(writer).run(post, { input });
    const { id } = data!.postComment;
    expect(refusalOf(await edit(writer, id, { body: 'One.', requestId: 'shared' }))).toMatchObject({
      reason: 'REQUEST_ID_REUSED',
    });
    await site.sql('UPDATE requests SET content = NULL WHERE post_id = $1', [id]);
    const old = await site.as(writer).run(post, { input: { ...input, body: 'Two.' } });
    expect(old.data?.postComment).toEqual({ id });
  });
});

describe('an edit while a moderator holds the claim', () => {
  it('hides what was public until they have decided about the new text, which they can', async () => {
    const letter = await site.letter(writer);
    const comment = await site.comment(reader, letter.id, 'Old words');
    await desk.report(writer, comment.id);
    const item = await desk.itemOf(comment.id);
    await desk.claim(moderator, item);

    const edited = await edit(reader, comment.id, { body: 'New words' });
    expect(edited.data?.editPost).toMatchObject({ status: 'HIDDEN', heldFor: 'EDITED_UNDER_REVIEW' });
    expect(refusalOf(await edit(reader, comment.id, { body: 'Newer words' }))).toMatchObject({
      code: 'CONFLICT',
    });
    expect(codeOf(await desk.decide(moderator, item, 'KEEP'))).toBe('CONFLICT');
    await desk.claim(moderator, item);
    expect((await desk.decide(moderator, item, 'KEEP')).errors).toBeUndefined();
    expect(await desk.post(null, comment.id)).toMatchObject({ status: 'PUBLISHED', body: 'New words' });
  });

  it('waits when the post is held, so that a decision can be made', async () => {
    const letter = await site.letter(writer);
    const { id, newcomer } = await desk.hold(letter.id);
    const item = await desk.itemOf(id);
    await desk.claim(moderator, item);
    const waits = await edit(newcomer, id, { body: 'No links' });
    expect(refusalOf(waits)).toMatchObject({ code: 'CONFLICT', reason: 'UNDER_REVIEW' });
    expect((await desk.decide(moderator, item, 'KEEP')).errors).toBeUndefined();
  });

  it('is as before when the claim has run out', async () => {
    const letter = await site.letter(writer);
    await desk.report(reader, letter.id);
    const item = await desk.itemOf(letter.id);
    await desk.claim(moderator, item);
    await site.sql(`UPDATE review_items SET claimed_until = now() - interval '1 second' WHERE id = $1`, [
      item,
    ]);
    expect((await edit(writer, letter.id, { body: 'Calm words' })).data?.editPost.status).toBe('PUBLISHED');
  });
});
