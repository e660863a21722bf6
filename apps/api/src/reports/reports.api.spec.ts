import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSite, type TestMember, type TestSite } from '../../test/harness';
import { codeOf, moderating, reviewQueue } from '../../test/moderating';

let site: TestSite;
let desk: ReturnType<typeof moderating>;
let writer: TestMember;
let commenter: TestMember;
let reader: TestMember;
let moderator: TestMember;
let colleague: TestMember;

beforeAll(async () => {
  site = await openSite();
  desk = moderating(site);
  [writer, commenter, reader] = [await site.member(), await site.member(), await site.member()];
  moderator = await site.member({ roles: ['moderator'] });
  colleague = await site.member({ roles: ['admin'] });
});
afterAll(() => site.close());

/** Reported once, and the item of it. */
async function reported(postId: string): Promise<string> {
  await desk.report(reader, postId);
  return desk.itemOf(postId);
}

describe('reporting', () => {
  it('is refused for own posts, for what one replied to, twice, and for what cannot be seen', async () => {
    const letter = await site.letter(writer);
    const comment = await site.comment(commenter, letter.id);
    await site.comment(reader, comment.id);

    expect(codeOf(await desk.report(commenter, comment.id))).toBe('FORBIDDEN');
    expect(codeOf(await desk.report(reader, comment.id))).toBe('FORBIDDEN');
    expect((await desk.report(writer, comment.id)).data).toEqual({ reportPost: true });
    expect(codeOf(await desk.report(writer, comment.id, 'OTHER'))).toBe('CONFLICT');
    const held = await desk.hold(letter.id);
    expect(codeOf(await desk.report(reader, held.id))).toBe('NOT_FOUND');
    expect(codeOf(await desk.report(reader, 'nonsense'))).toBe('NOT_FOUND');
    const sealed = await site.letter(reader, { penName: 'Sealed and Sound' });
    expect(codeOf(await desk.report(reader, sealed.id))).toBe('FORBIDDEN');
  });

  it('lets a guest report what is illegal, once from an address', async () => {
    const letter = await site.letter(writer);

    expect(codeOf(await desk.report(null, letter.id, 'SPAM'))).toBe('FORBIDDEN');
    expect((await desk.report(null, letter.id, 'ILLEGAL')).data).toEqual({ reportPost: true });
    expect(codeOf(await desk.report(null, letter.id, 'ILLEGAL'))).toBe('CONFLICT');
    const [row] = await site.sql('SELECT weight, reporter_id FROM reports WHERE post_id = $1', [letter.id]);
    expect(row).toEqual({ weight: 1, reporter_id: null });
  });

  it('weighs who reports, in one item', async () => {
    const letter = await site.letter(writer);
    const old = await site.member();
    await site.letter(old);
    await site.letter(old);
    const coach = await site.member({ coach: ['work'] });
    for (const by of [reader, old, coach]) await desk.report(by, letter.id);

    const rows = await site.sql('SELECT weight, state FROM review_items WHERE post_id = $1', [letter.id]);
    expect(rows).toEqual([{ weight: 1 + 2 + 3, state: 'open' }]);
  });

  it('counts two who report at once', async () => {
    const letter = await site.letter(writer);
    const crowd = await Promise.all(Array.from({ length: 6 }, () => site.member()));
    await Promise.all(crowd.map((by) => desk.report(by, letter.id)));

    expect(await site.sql('SELECT weight FROM review_items WHERE post_id = $1', [letter.id])).toEqual([
      { weight: 6 },
    ]);
  });

  it('hides a comment at eight, and a decision brings it back', async () => {
    const letter = await site.letter(writer);
    const comment = await site.comment(commenter, letter.id);
    await desk.report(moderator, comment.id);
    await desk.report(reader, comment.id);
    expect((await desk.post(null, comment.id)).status).toBe('PUBLISHED');
    await desk.report(writer, comment.id);

    expect(await desk.post(null, comment.id)).toMatchObject({ status: 'HIDDEN', body: '' });
    expect(await desk.letterAt(letter.number)).toMatchObject({ commentCount: 0 });
    expect((await desk.log(null))[0]).toMatchObject({
      act: 'HIDE',
      by: 'the reports of readers',
      postNumber: '1',
    });
    await desk.decide(colleague, await desk.itemOf(comment.id), 'KEEP');
    expect(await desk.post(null, comment.id)).toMatchObject({ status: 'PUBLISHED', number: '1' });
    expect(await desk.letterAt(letter.number)).toMatchObject({ commentCount: 1 });
  });

  it('never hides a letter: its comments pause, and keeping it opens them again', async () => {
    const letter = await site.letter(writer);
    for (const by of [moderator, colleague]) await desk.report(by, letter.id);

    expect(await desk.letterAt(letter.number)).toMatchObject({ status: 'PUBLISHED', locked: true });
    expect((await desk.log(null))[0]).toMatchObject({
      act: 'PAUSE',
      dilemmaNumber: letter.number,
      postNumber: null,
    });
    const { reviewQueue: queue } = await site.as(moderator).get(reviewQueue, { state: 'OPEN', first: 1 });
    expect(queue.edges[0].node.post.id).toBe(letter.id);
    await desk.decide(moderator, await desk.itemOf(letter.id), 'KEEP');
    expect(await desk.letterAt(letter.number)).toMatchObject({ locked: false });
  });

  it('leaves a lock by hand in place when a paused letter is kept', async () => {
    const letter = await site.letter(writer);
    const comment = await site.comment(commenter, letter.id);
    for (const by of [moderator, colleague]) await desk.report(by, letter.id);
    await desk.decide(moderator, await reported(comment.id), 'LOCK_COMMENTS');
    await desk.decide(moderator, await desk.itemOf(letter.id), 'KEEP');

    expect(await desk.letterAt(letter.number)).toMatchObject({ locked: true });
  });

  it('ends after ten a day', async () => {
    const strict = await openSite({ limits: true });
    try {
      const busy = await strict.member();
      const authors = await Promise.all(Array.from({ length: 6 }, () => strict.member()));
      const letters = [];
      for (const author of authors) letters.push(await strict.letter(author), await strict.letter(author));
      const codes = [];
      for (const { id } of letters.slice(0, 11)) {
        codes.push(await moderating(strict).report(busy, id));
      }
      expect(codes.slice(0, 10).every(({ errors }) => !errors)).toBe(true);
      expect(codes[10]?.errors?.[0]?.extensions).toMatchObject({
        code: 'TOO_SOON',
        retryAfter: expect.any(Number),
      });
    } finally {
      await strict.close();
    }
  });
});
