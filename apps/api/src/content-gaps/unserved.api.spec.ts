import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSite, type TestMember, type TestSite } from '../../test/harness';

let site: TestSite;
let coach: TestMember;
let writer: TestMember;
let trumpets: { id: string; number: number }[];

const guide = (title: string, body: string) => ({ title, summary: title, body, topics: ['love'] });
const ghosting = guide(
  'When you have been ghosted',
  'Somebody who ghosts you has answered, only not in words. Write one message, then put the phone away.',
);
const noise = guide(
  'A trumpet behind a thin wall',
  'A neighbour who plays the trumpet at night rarely knows how thin the walls are. Knock, and say which night.',
);

async function publish(input: object): Promise<void> {
  await site
    .as(coach)
    .get(`mutation ($input: PublishArticleInput!) { publishArticle(input: $input) { id } }`, { input });
}

const query = `{ unservedLetters { read unserved clusters { topic { slug name } letterCount words
  letters { id number title author { name member { handle } } } } } }`;
const ask = async (by = coach) => (await site.as(by).get(query)).unservedLetters;
const topicsOf = ({ clusters }: { clusters: { topic: { slug: string }; letterCount: number }[] }) =>
  clusters.map(({ topic, letterCount }) => [topic.slug, letterCount]);

beforeAll(async () => {
  site = await openSite();
  coach = await site.member({ coach: ['love'] });
  writer = await site.member({ handle: 'verysecret' });
  await publish(ghosting);
  const write = (topic: string, body: string, penName?: string) =>
    site.letter(writer, { title: body.slice(0, 40), topic, body, penName });
  await write('love', 'He ghosted me after one message. Do I put the phone away?');
  trumpets = [
    await write('family', 'The neighbour plays the trumpet at night and the walls are thin.'),
    await write('family', 'Thin walls, and a trumpet next door every night since Easter.'),
    await write('family', 'My neighbour has bought a trumpet; he practises at night.', 'Sleepless in Siena'),
  ];
  await write('work', 'The manager sings in the corridor.', 'Deaf in Denver');
});
afterAll(() => site.close());

describe('the letters that no article speaks to', () => {
  it('are told by topic, with what they have in common, and never who sealed them', async () => {
    const found = await ask();
    const [family, work] = found.clusters;

    expect(found).toMatchObject({ read: 5, unserved: 4 });
    expect(topicsOf(found)).toEqual([
      ['family', 3],
      ['work', 1],
    ]);
    expect(family.words).toContain('trumpet');
    // The newest first; the time of a sealed one is that of its hour, so it stands behind the others.
    const [first, second, sealed] = trumpets.map(({ number }) => number);
    const numbers = family.letters.map(({ number }: { number: number }) => number);
    expect(numbers).toEqual([second, first, sealed]);
    expect(family.letters.at(-1).author).toEqual({ name: 'Sleepless in Siena', member: null });
    expect(work.letters[0].author).toEqual({ name: 'Deaf in Denver', member: null });
    expect(work.words).toContain('corridor');
  });

  it('name no sealed author to anybody, not even to the author', async () => {
    const both = await site.member({ roles: ['moderator'] });
    await site.sql('UPDATE members SET roles = $2 WHERE id = $1', [writer.id, ['moderator']]);
    for (const viewer of [both, writer]) {
      const { clusters } = await ask(viewer);
      expect(JSON.stringify(clusters[1])).not.toContain('verysecret');
    }
    await site.sql('UPDATE members SET roles = $2 WHERE id = $1', [writer.id, []]);
  });

  it('cost two statements once they are known: who asks, and the letters', async () => {
    await ask();
    expect(await site.statements(() => ask())).toHaveLength(2);
  });

  it('are offered to those who plan the library, and to nobody else', async () => {
    const may = async (by: TestMember) =>
      (await site.as(by).get(`{ viewer { canSeeUnservedLetters } }`)).viewer.canSeeUnservedLetters;
    expect(await may(coach)).toBe(true);
    expect(await may(await site.member({ roles: ['moderator'] }))).toBe(true);
    expect(await may(await site.member({ roles: ['admin'] }))).toBe(true);
    expect(await may(writer)).toBe(false);
    expect((await site.as(writer).run(query)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it.each(['held', 'hidden', 'removed', 'withdrawn'])(
    'are not shown once they are %s, nor what they said',
    async (status) => {
      await ask();
      const [newest] = trumpets.slice(-1);
      await site.sql(`UPDATE posts SET status = $1 WHERE id = $2 OR topic_slug = 'work'`, [
        status,
        newest?.id,
      ]);
      const { clusters } = await ask();
      expect(topicsOf({ clusters })).toEqual([['family', 3]]);
      expect(clusters[0].letters).toHaveLength(2);
      await site.sql(`UPDATE posts SET status = 'published' WHERE status = $1`, [status]);
    },
  );

  it('are served as soon as an article for them is published', async () => {
    expect(topicsOf(await ask())).toContainEqual(['family', 3]);
    await publish(noise);
    let found = await ask();
    // Found anew in the background: the old ones are served meanwhile, for a few questions.
    for (let questions = 0; questions < 500 && found.unserved > 1; questions += 1) found = await ask();
    expect(topicsOf(found)).toEqual([['work', 1]]);
  });
});
