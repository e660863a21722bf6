import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Database } from '../platform/database/database';
import { openSite, type TestMember, type TestSite } from '../../test/harness';
import { dilemmaMeanings } from './meaning.queries';
import { Meanings, type Model } from './meanings';

/** Understands two things: what is about silence, and what is about money. */
class TwoMeanings implements Model {
  read: string[] = [];
  trouble: Error | undefined;

  embed(texts: readonly string[]): Promise<Float32Array[]> {
    if (this.trouble) return Promise.reject(this.trouble);
    this.read.push(...texts);
    return Promise.resolve(
      texts.map((text) => Float32Array.from(/silen|ghost|quiet/i.test(text) ? [1, 0.1] : [0.1, 1])),
    );
  }

  async stop(): Promise<void> {
    // Nothing runs.
  }
}

let site: TestSite;
let writer: TestMember;
let model: TwoMeanings;
let meanings: Meanings;
let quiet: { id: string };

beforeAll(async () => {
  site = await openSite();
  writer = await site.member();
  quiet = await site.letter(writer, {
    title: 'It is so quiet',
    body: 'Nobody has written to me since the party.',
  });
  await site.letter(writer, { title: 'The bill', body: 'Who pays for the party that nobody wanted?' });
});
beforeEach(() => {
  model = new TwoMeanings();
  meanings = new Meanings(site.app.get(Database), { ...site.config, vectors: true }, model);
});
afterAll(() => site.close());

const vectors = () => site.sql('SELECT dilemma_id, vector, made_at FROM dilemma_vectors ORDER BY dilemma_id');

describe('what letters mean', () => {
  it('is read once in the background, and again when a letter has changed', async () => {
    await meanings.start();
    await meanings.onApplicationShutdown();
    expect(await vectors()).toHaveLength(2);
    const before = model.read.length;

    await site.sql(`UPDATE posts SET edited_at = now() WHERE id = $1`, [quiet.id]);
    const again = new Meanings(site.app.get(Database), { ...site.config, vectors: true }, model);
    await again.start();
    await again.onApplicationShutdown();

    expect(model.read.slice(before).filter((text) => text.includes('quiet'))).not.toHaveLength(0);
    expect(model.read.slice(before).filter((text) => text.includes('bill'))).toHaveLength(0);
  });

  it('is a direction of length one', async () => {
    await meanings.start();
    const found = await meanings.ofDocuments(dilemmaMeanings, [quiet.id]);
    const [x = 0, y = 0] = found.get(quiet.id) ?? [];
    await meanings.onApplicationShutdown();

    expect(Math.hypot(x, y)).toBeCloseTo(1);
    expect(x).toBeGreaterThan(y);
  });

  it('is not asked for while it cannot be known', async () => {
    expect(await meanings.ofText({ title: 'Silence', body: '' })).toBeUndefined();
    await meanings.start();
    expect(await meanings.ofText({ title: 'Silence', body: '' })).toHaveLength(2);

    model.trouble = new Error('out of memory');

    expect(await meanings.ofText({ title: 'Silence again', body: '' })).toBeUndefined();
    expect(await meanings.ofText({ title: 'Silence', body: '' })).toBeUndefined();
    await meanings.onApplicationShutdown();
  });

  it('is asked for once when articles and letters are looked for with the same text', async () => {
    await meanings.start();
    const before = model.read.length;

    const both = await Promise.all(
      [1, 2].map(() => meanings.ofText({ title: 'Silence', body: 'For weeks.' })),
    );
    await meanings.onApplicationShutdown();

    expect(both[0]).toBe(both[1]);
    expect(model.read.slice(before)).toEqual(['Silence\nFor weeks.']);
  });

  it('goes with the letter', async () => {
    await meanings.start();
    await meanings.onApplicationShutdown();
    const gone = await site.letter(writer, { title: 'Gone', body: 'Please forget this letter, all of it.' });
    const other = new Meanings(site.app.get(Database), { ...site.config, vectors: true }, model);
    await other.start();
    await other.onApplicationShutdown();
    expect(await vectors()).toHaveLength(3);

    await site.sql('DELETE FROM posts WHERE id = $1', [gone.id]);

    expect(await vectors()).toHaveLength(2);
  });

  it('is left alone where the site says so', async () => {
    const off = new Meanings(site.app.get(Database), { ...site.config, vectors: false }, model);
    await off.start();

    expect(model.read).toEqual([]);
    expect(await off.ofText({ title: 'Silence', body: '' })).toBeUndefined();
  });
});
