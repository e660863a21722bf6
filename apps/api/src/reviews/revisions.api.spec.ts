import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSite, type TestMember, type TestSite } from '../../test/harness';
import { codeOf, moderating } from '../../test/moderating';

let site: TestSite;
let desk: ReturnType<typeof moderating>;
let writer: TestMember;
let author: TestMember;
let reader: TestMember;
let moderator: TestMember;

const editPost = `mutation ($input: EditPostInput!) { editPost(input: $input) { revision } }`;
const edit = (by: TestMember, postId: string, body: string) =>
  site.as(by).get(editPost, { input: { postId, body } });
const textsOf = async (id: string) => {
  const query = `query ($id: ID!) { reviewItem(id: $id) { revision
    revisions { number body createdAt current reported } } }`;
  return (await site.as(moderator).get(query, { id })).reviewItem;
};
const withdraw = (by: TestMember, id: string) =>
  site.as(by).get('mutation ($id: ID!) { withdrawPost(postId: $id) { id } }', { id });

beforeAll(async () => {
  site = await openSite();
  desk = moderating(site);
  [writer, author, reader] = [await site.member(), await site.member(), await site.member()];
  moderator = await site.member({ roles: ['moderator'] });
});
afterAll(() => site.close());

describe('a review', () => {
  it('has what was reported beside what stands there now', async () => {
    const letter = await site.letter(writer);
    const comment = await site.comment(author, letter.id, 'An insult.');
    await edit(author, comment.id, 'A worse insult.');
    await desk.report(reader, comment.id);
    await edit(author, comment.id, 'Something in between.');
    await edit(author, comment.id, 'A kind word.');

    const item = await textsOf(await desk.itemOf(comment.id));
    expect(item.revision).toBe(3);
    expect(item.revisions).toMatchObject([
      { number: 1, body: 'A worse insult.', current: false, reported: true },
      { number: 3, body: 'A kind word.', current: true, reported: false },
    ]);
    const [then, now] = item.revisions.map(({ createdAt }: any) => Date.parse(createdAt));
    expect(then).toBeLessThan(now);
  });

  it('has one text when nobody changed it, and the one of before when an edit brought it', async () => {
    const letter = await site.letter(writer);
    const calm = await site.comment(author, letter.id, 'Unchanged.');
    await desk.report(reader, calm.id);
    expect((await textsOf(await desk.itemOf(calm.id))).revisions).toMatchObject([
      { number: 0, body: 'Unchanged.', current: true, reported: true },
    ]);
    const newcomer = await site.member({ daysOld: 0 });
    const edited = await site.comment(newcomer, letter.id, 'No link yet.');
    await edit(newcomer, edited.id, 'https://a.test https://b.test https://c.test');
    expect((await textsOf(await desk.itemOf(edited.id))).revisions).toMatchObject([
      { number: 0, body: 'No link yet.', reported: false },
      { number: 1, current: true, reported: false },
    ]);
  });

  it('takes the text that the reporter read, and none that never was', async () => {
    const letter = await site.letter(writer);
    const comment = await site.comment(author, letter.id, 'Read and reported.');
    await edit(author, comment.id, 'Never read.');
    const report = 'mutation ($input: ReportPostInput!) { reportPost(input: $input) }';
    await site.as(reader).get(report, { input: { postId: comment.id, reason: 'OTHER', revision: 0 } });
    await site.as(moderator).get(report, { input: { postId: comment.id, reason: 'OTHER', revision: 99 } });
    expect((await textsOf(await desk.itemOf(comment.id))).revisions).toMatchObject([
      { number: 0, body: 'Read and reported.', reported: true },
      { number: 1, body: 'Never read.', reported: true, current: true },
    ]);
  });

  it('is decided about the text that the moderator read', async () => {
    const letter = await site.letter(writer);
    const comment = await site.comment(author, letter.id, 'Seen.');
    await desk.report(reader, comment.id);
    const item = await desk.itemOf(comment.id);
    const { revision } = await textsOf(item);
    await edit(author, comment.id, 'Not seen.');
    const blind = await desk.decide(moderator, item, 'KEEP', { revision });
    expect(blind.errors?.[0]?.extensions).toMatchObject({ reason: 'CHANGED_WHILE_DECIDING' });
    expect((await desk.decide(moderator, item, 'KEEP', { revision: revision + 1 })).errors).toBeUndefined();
  });
});

describe('what was withdrawn', () => {
  const age = (id: string, days: number) =>
    site.sql(`UPDATE posts SET withdrawn_at = withdrawn_at - make_interval(days => $2) WHERE id = $1`, [
      id,
      days,
    ]);

  it('can be reported for seven days, is read by who decides, and never comes back', async () => {
    const letter = await site.letter(writer);
    const comment = await site.comment(author, letter.id, 'A threat.');
    await withdraw(author, comment.id);
    await age(comment.id, 6);
    const seen = 'query ($id: ID!) { post(id: $id) { body viewerCanReport } }';
    expect(await site.as(reader).get(seen, { id: comment.id })).toEqual({
      post: { body: '', viewerCanReport: true },
    });
    expect((await desk.report(reader, comment.id)).errors).toBeUndefined();

    const item = await desk.itemOf(comment.id);
    expect((await textsOf(item)).revisions).toMatchObject([{ body: 'A threat.', reported: true }]);
    await desk.claim(moderator, item);
    expect(codeOf(await desk.decide(moderator, item, 'RESTORE'))).toBe('CONFLICT');
    expect(
      (await desk.decide(moderator, item, 'LOCK_COMMENTS', { reason: 'HARASSMENT' })).errors,
    ).toBeUndefined();
    expect(await desk.post(null, comment.id)).toMatchObject({ status: 'WITHDRAWN', body: '' });
  });

  it('hides nothing more and counts nothing twice, however many report it', async () => {
    const letter = await site.letter(writer);
    const comment = await site.comment(author, letter.id, 'Gone.');
    await withdraw(author, comment.id);
    for (const by of [reader, moderator, await site.member({ roles: ['moderator'] })]) {
      expect((await desk.report(by, comment.id)).errors).toBeUndefined();
    }
    expect(await desk.post(null, comment.id)).toMatchObject({ status: 'WITHDRAWN' });
    expect(await desk.letterAt(letter.number)).toMatchObject({ commentCount: 0 });
    const admin = await site.member({ roles: ['admin'] });
    const removed = await desk.decide(admin, await desk.itemOf(comment.id), 'REMOVE', { reason: 'SPAM' });
    expect(removed.errors).toBeUndefined();
    expect(await desk.post(null, comment.id)).toMatchObject({ status: 'REMOVED', removedFor: 'SPAM' });
    expect(await desk.letterAt(letter.number)).toMatchObject({ commentCount: 0 });
  });

  it('cannot be reported later, by its author, or when nobody had read it', async () => {
    const letter = await site.letter(writer);
    const comment = await site.comment(author, letter.id);
    await withdraw(author, comment.id);
    expect(codeOf(await desk.report(author, comment.id))).toBe('CONFLICT');
    await age(comment.id, 8);
    expect(codeOf(await desk.report(reader, comment.id))).toBe('NOT_FOUND');
    const held = await desk.hold(letter.id);
    await withdraw(held.newcomer, held.id);
    expect(codeOf(await desk.report(reader, held.id))).toBe('NOT_FOUND');
  });

  it('may be a letter', async () => {
    const letter = await site.letter(author, { body: 'A letter with a name in it.' });
    await withdraw(author, letter.id);
    expect((await desk.report(reader, letter.id, 'IDENTIFIES_SOMEONE')).errors).toBeUndefined();
    expect((await textsOf(await desk.itemOf(letter.id))).revisions).toMatchObject([
      { body: 'A letter with a name in it.' },
    ]);
  });
});
