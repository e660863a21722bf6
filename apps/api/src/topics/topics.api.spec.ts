import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSite, type TestMember, type TestSite } from '../../test/harness';

let site: TestSite;
let writer: TestMember;

beforeAll(async () => {
  site = await openSite();
  writer = await site.member();
});
afterAll(() => site.close());

const counts = async (viewer: TestMember | null) => {
  const { topics } = await site.as(viewer).get('{ topics { slug dilemmaCount } }');
  return Object.fromEntries(
    topics.map((topic: { slug: string; dilemmaCount: number }) => [topic.slug, topic.dilemmaCount]),
  );
};

describe('topics', () => {
  it('count the letters that everybody can read, in two statements for all of them', async () => {
    const gone = await site.letter(writer, { topic: 'love' });
    await site.letter(writer, { topic: 'love' });
    await site.letter(writer, { topic: 'work' });
    await site
      .as(writer)
      .get(`mutation ($id: ID!) { withdrawPost(postId: $id) { status } }`, { id: gone.id });

    for (const viewer of [null, writer])
      expect(await counts(viewer)).toEqual({ family: 0, love: 1, work: 1 });
    expect(await site.statements(() => counts(null))).toHaveLength(2);
  });
});
