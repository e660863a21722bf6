import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSite, type TestMember, type TestSite } from '../../test/harness';
import { moderating, threeLinks } from '../../test/moderating';

let site: TestSite;
let desk: ReturnType<typeof moderating>;
let writer: TestMember;
let newcomer: TestMember;
let moderator: TestMember;

const fields = `id status body heldBecause path`;
const editPost = `mutation ($input: EditPostInput!) { editPost(input: $input) { ${fields} } }`;
const edit = async (by: TestMember, postId: string, body: string) =>
  (await site.as(by).get(editPost, { input: { postId, body } })).editPost;
const commentsUnder = async (dilemmaId: string) => {
  const [row] = await site.sql<{ comment_count: number }>('SELECT comment_count FROM posts WHERE id = $1', [
    dilemmaId,
  ]);
  return row!.comment_count;
};

beforeAll(async () => {
  site = await openSite();
  desk = moderating(site);
  [writer, newcomer] = [await site.member(), await site.member({ daysOld: 0 })];
  moderator = await site.member({ roles: ['moderator'] });
});
afterAll(() => site.close());

describe('an edit that brings what would have been held', () => {
  it('is hidden with its reason until a moderator has looked at it, and keeps its number', async () => {
    const letter = await site.letter(writer);
    const comment = await site.comment(newcomer, letter.id, 'Two words');
    const hidden = await edit(newcomer, comment.id, threeLinks);

    expect(hidden).toMatchObject({
      status: 'HIDDEN',
      body: threeLinks,
      heldBecause: expect.stringContaining('several links'),
      path: [0, 1],
    });
    expect(await desk.post(null, comment.id)).toMatchObject({ status: 'HIDDEN', body: '', path: [0, 1] });
    expect(await commentsUnder(letter.id)).toBe(0);
    const item = await desk.itemOf(comment.id);
    expect(await site.sql('SELECT source, revision FROM review_items WHERE id = $1', [item])).toEqual([
      { source: 'screening', revision: 1 },
    ]);

    await desk.decide(moderator, item, 'KEEP');
    expect(await desk.post(null, comment.id)).toMatchObject({
      status: 'PUBLISHED',
      body: threeLinks,
      path: [0, 1],
    });
    expect(await commentsUnder(letter.id)).toBe(1);
  });

  it('counts what an addition makes of the whole text', async () => {
    const letter = await site.letter(writer);
    const comment = await site.comment(newcomer, letter.id, 'https://a.test and https://b.test');
    await site.sql(`UPDATE posts SET published_at = now() - interval '16 minutes' WHERE id = $1`, [
      comment.id,
    ]);
    expect(await edit(newcomer, comment.id, 'And https://c.test')).toMatchObject({ status: 'HIDDEN' });
  });

  it('asks again after a moderator has kept what stood there', async () => {
    const letter = await site.letter(writer);
    const comment = await site.comment(newcomer, letter.id, 'Words');
    await edit(newcomer, comment.id, threeLinks);
    await desk.decide(moderator, await desk.itemOf(comment.id), 'KEEP');
    expect(await edit(newcomer, comment.id, `${threeLinks} https://d.test`)).toMatchObject({
      status: 'HIDDEN',
    });
  });

  it('hides a letter, too', async () => {
    const letter = await site.letter(newcomer);
    await edit(newcomer, letter.id, threeLinks);
    expect(await desk.letterAt(letter.number)).toBeNull();
    await desk.decide(moderator, await desk.itemOf(letter.id), 'KEEP');
    expect(await desk.letterAt(letter.number)).toMatchObject({ status: 'PUBLISHED' });
  });
});

describe('an edit that brings nothing of that', () => {
  it('is public at once, and the same text again or a hundredth edit is no breach', async () => {
    const letter = await site.letter(writer);
    const comment = await site.comment(newcomer, letter.id, 'Words');
    for (const body of ['Words', 'Words', 'Other words']) {
      expect(await edit(newcomer, comment.id, body)).toMatchObject({
        status: 'PUBLISHED',
        heldBecause: null,
      });
    }
  });

  it('is public with as many links, by somebody who is no longer new', async () => {
    const letter = await site.letter(writer);
    const comment = await site.comment(writer, letter.id, 'Words');
    await site.comment(writer, letter.id, 'More words');
    expect(await edit(writer, comment.id, threeLinks)).toMatchObject({ status: 'PUBLISHED' });
  });

  it('leaves what waits for a moderator waiting, for only they publish it', async () => {
    const letter = await site.letter(writer);
    const { id, newcomer: author } = await desk.hold(letter.id);
    expect(await edit(author, id, 'No link any more')).toMatchObject({
      status: 'HELD',
      heldBecause: expect.stringContaining('several links'),
      path: null,
    });
  });
});
