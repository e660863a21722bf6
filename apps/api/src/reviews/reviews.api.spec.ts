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

describe('the queue', () => {
  it('is for moderators', async () => {
    expect(codeOf(await site.as(null).run(reviewQueue, { state: 'OPEN', first: 5 }))).toBe('UNAUTHENTICATED');
    expect(codeOf(await site.as(reader).run(reviewQueue, { state: 'OPEN', first: 5 }))).toBe('FORBIDDEN');
    expect(codeOf(await site.as(moderator).run(reviewQueue, { state: 'OPEN', first: 5, after: 'x' }))).toBe(
      'INVALID',
    );
  });

  it.each(['OPEN', 'DECIDED'])('pages through what is %s without losing or repeating', async (state) => {
    for (let made = 0; made < 5; made++) {
      const id = await reported((await site.letter(writer)).id);
      if (state === 'DECIDED') await desk.decide(moderator, id, 'KEEP');
    }
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { reviewQueue: page }: any = await site
        .as(moderator)
        .get(reviewQueue, { state, first: 2, after });
      ids.push(...page.edges.map(({ node }: any) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    const { reviewQueue: whole } = await site.as(moderator).get(reviewQueue, { state, first: 50 });
    expect(ids.length).toBeGreaterThan(4);
    expect(ids).toEqual(whole.edges.map(({ node }: any) => node.id));
  });

  it('puts danger first, then weight by age', async () => {
    const quiet = await openSite();
    try {
      const [author, one, mod] = [
        await quiet.member(),
        await quiet.member(),
        await quiet.member({ roles: ['moderator'] }),
      ];
      const letters = [];
      for (const reason of ['SPAM', 'OTHER', 'CRISIS']) {
        const letter = await quiet.letter(author);
        letters.push(letter.id);
        await moderating(quiet).report(one, letter.id, reason);
      }
      await quiet.sql(`UPDATE review_items SET created_at = now() - interval '5 hours' WHERE post_id = $1`, [
        letters[1],
      ]);
      await quiet.sql(`UPDATE review_items SET weight = 4 WHERE post_id = $1`, [letters[0]]);
      const { reviewQueue: queue } = await quiet.as(mod).get(reviewQueue, { state: 'OPEN', first: 9 });
      expect(queue.edges.map(({ node }: any) => node.post.id)).toEqual([letters[2], letters[1], letters[0]]);
    } finally {
      await quiet.close();
    }
  });

  it('offers nobody their own posts, or letters under which they wrote', async () => {
    const letter = await site.letter(writer);
    const own = await site.comment(moderator, letter.id);
    const other = await site.comment(commenter, letter.id);
    const sealed = await site.letter(moderator, { penName: 'A Quiet Moderator' });
    for (const id of [own.id, other.id, sealed.id]) {
      const itemId = await reported(id);
      const seen = await desk.review(moderator, itemId);
      expect(seen).toMatchObject({ viewerCanClaim: false, viewerCanDecide: false });
      expect(codeOf(await desk.claim(moderator, itemId))).toBe('FORBIDDEN');
      expect(codeOf(await desk.decide(moderator, itemId, 'KEEP'))).toBe('FORBIDDEN');
      expect((await desk.claim(colleague, itemId)).data?.claimReview.state).toBe('CLAIMED');
    }
  });
});

describe('a claim', () => {
  it('is won by one of two moderators at once, and the other cannot decide', async () => {
    for (let race = 0; race < 10; race++) {
      const letter = await site.letter(writer);
      const id = await reported(letter.id);
      const answers = await Promise.all([moderator, colleague].map((by) => desk.claim(by, id)));

      expect(answers.filter(({ data }) => data)).toHaveLength(1);
      expect(answers.map(codeOf).filter(Boolean)).toEqual(['CONFLICT']);
      const [winner, loser] = answers[0]?.data ? [moderator, colleague] : [colleague, moderator];
      expect(codeOf(await desk.decide(loser, id, 'KEEP'))).toBe('CONFLICT');
      expect((await desk.claim(winner, id)).data?.claimReview.state).toBe('CLAIMED');
      expect((await desk.decide(winner, id, 'KEEP')).errors).toBeUndefined();
    }
  });

  it('of two decisions at once only one counts', async () => {
    const letter = await site.letter(writer);
    const comment = await site.comment(commenter, letter.id);
    const id = await reported(comment.id);
    const answers = await Promise.all(
      [moderator, colleague, moderator].map((by) => desk.decide(by, id, 'REMOVE', { reason: 'SPAM' })),
    );

    expect(answers.filter(({ data }) => data)).toHaveLength(1);
    expect(answers.map(codeOf).filter(Boolean)).toEqual(['CONFLICT', 'CONFLICT']);
    expect(await site.sql('SELECT 1 FROM decisions WHERE review_item_id = $1', [id])).toHaveLength(1);
    expect(await desk.letterAt(letter.number)).toMatchObject({ commentCount: 0 });
  });

  it('runs out', async () => {
    const letter = await site.letter(writer);
    const id = await reported(letter.id);
    await desk.claim(moderator, id);
    await site.sql(`UPDATE review_items SET claimed_until = now() - interval '1 second' WHERE id = $1`, [id]);

    const seen = await desk.review(colleague, id);
    expect(seen).toMatchObject({
      state: 'OPEN',
      claimedBy: null,
      claimExpiresAt: null,
      viewerCanClaim: true,
    });
    expect((await desk.decide(colleague, id, 'KEEP')).errors).toBeUndefined();
  });

  it('binds to the text that was seen', async () => {
    const letter = await site.letter(writer);
    const comment = await site.comment(commenter, letter.id, 'First words');
    const id = await reported(comment.id);
    await desk.claim(moderator, id);
    const edit = 'mutation ($input: EditPostInput!) { editPost(input: $input) { id } }';
    await site.as(commenter).get(edit, { input: { postId: comment.id, body: 'Better words' } });

    const refused = await desk.decide(moderator, id, 'REMOVE', { reason: 'OTHER' });
    expect(refused.errors?.[0]?.message).toMatch(/edited/);
    expect(codeOf(refused)).toBe('CONFLICT');
    await desk.claim(moderator, id);
    expect((await desk.decide(moderator, id, 'KEEP')).errors).toBeUndefined();
  });

  it('ends when the author withdraws the post', async () => {
    const letter = await site.letter(writer);
    const comment = await site.comment(commenter, letter.id);
    const id = await reported(comment.id);
    await desk.claim(moderator, id);
    await site
      .as(commenter)
      .get('mutation ($id: ID!) { withdrawPost(postId: $id) { id } }', { id: comment.id });

    expect(codeOf(await desk.decide(moderator, id, 'REMOVE', { reason: 'SPAM' }))).toBe('CONFLICT');
  });
});
