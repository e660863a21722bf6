import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { ArticleRow } from '../articles/article.queries';
import type { Collection } from '../suggestions/collection';
import { findUnserved, type NewLetter } from './unserved-letters';

const about = (topicSlug: string, bodies: string[]): NewLetter[] =>
  bodies.map((body, at) => ({
    id: `${topicSlug}${at}`,
    title: '',
    ask: null,
    body,
    topicSlug,
    topicName: topicSlug.toUpperCase(),
  }));

const home = about('home', [
  'The neighbour plays the trumpet at night and the walls are thin',
  'Thin walls, and a trumpet next door every night since Easter',
  'My neighbour has bought a trumpet; he practises at night',
]);
const love = about('love', [
  'My sister will not return the wedding dress that I lent her',
  'She lent me her wedding dress and now my sister wants it returned',
  'I cannot decide between Lisbon and staying with grandmother',
  'He has ghosted me',
]);

/** Knows of ghosting, and of nothing else. */
function library() {
  const state = { now: 0, most: 0, asked: 0 };
  const find = async ({ body }: { body: string }) => {
    state.asked += 1;
    state.now += 1;
    state.most = Math.max(state.most, state.now);
    await turn();
    state.now -= 1;
    return body.includes('ghosted') ? [{}] : [];
  };
  return { state, collection: { find } as unknown as Collection<ArticleRow> };
}

describe('the letters that the library has nothing for', () => {
  it('are put together by topic and matter, most letters first, with the newest of each', async () => {
    const { read, unserved, clusters } = await findUnserved([...love, ...home], library().collection);

    expect({ read, unserved }).toEqual({ read: 7, unserved: 6 });
    expect(clusters.map(({ topic, letterCount, examples }) => [topic, letterCount, examples])).toEqual([
      [{ slug: 'home', name: 'HOME' }, 3, ['home0', 'home1', 'home2']],
      [{ slug: 'love', name: 'LOVE' }, 2, ['love0', 'love1']],
      [{ slug: 'love', name: 'LOVE' }, 1, ['love2']],
    ]);
    expect(clusters[0]?.words).toContain('trumpet');
  });

  it('are looked up two at a time', async () => {
    const { state, collection } = library();
    await findUnserved([...love, ...home], collection);
    expect(state).toMatchObject({ asked: 7, most: 2 });
  });

  it('are thirty clusters at the most, the largest, with five letters of each', async () => {
    const alone = about(
      'self',
      Array.from({ length: 40 }, (_, at) => `Wordless${String.fromCharCode(97 + (at % 26), 97 + at)}`),
    );
    const many = about(
      'work',
      Array.from({ length: 7 }, () => 'The manager sings in the corridor'),
    );
    const { unserved, clusters } = await findUnserved([...alone, ...many], library().collection);

    expect(unserved).toBe(47);
    expect(clusters).toHaveLength(30);
    expect(clusters.find(({ topic }) => topic.slug === 'work')).toMatchObject({
      letterCount: 7,
      examples: ['work0', 'work1', 'work2', 'work3', 'work4'],
    });
  });

  it('are none in an empty community', async () => {
    expect(await findUnserved([], library().collection)).toEqual({ read: 0, unserved: 0, clusters: [] });
  });
});
