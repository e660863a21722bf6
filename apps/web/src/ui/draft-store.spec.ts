import { beforeEach, describe, expect, it } from '@jest/globals';
import { DraftStore } from './draft-store';

class Shelf implements Storage {
  [name: string]: unknown;
  private readonly items = new Map<string, string>();
  full = false;

  get length() {
    return this.items.size;
  }
  key = (index: number) => [...this.items.keys()][index] ?? null;
  getItem = (name: string) => this.items.get(name) ?? null;
  removeItem = (name: string) => void this.items.delete(name);
  clear = () => this.items.clear();
  setItem = (name: string, value: string) => {
    if (this.full) throw new Error('QuotaExceededError');
    this.items.set(name, value);
  };
}

describe('drafts on the device', () => {
  let shelf: Shelf;
  let now: number;
  let store: DraftStore;

  beforeEach(() => {
    shelf = new Shelf();
    now = 1_000_000;
    store = new DraftStore(shelf, () => now);
    store.beginAs('anna');
  });

  const of = (owner: string | null, form: string) => ({ owner, form });
  const ask = of('anna', 'ask');
  const comment = of('anna', 'comment:1');
  const names = () => Array.from({ length: shelf.length }, (_, at) => shelf.key(at));

  it('gives back what was typed, form by form', () => {
    expect(store.save(ask, { title: 'Ghosted', body: 'Eight months' })).toBe(true);
    store.save(comment, { body: 'Other' });

    expect(store.load(ask)).toEqual({ title: 'Ghosted', body: 'Eight months' });
    expect(store.load(of('anna', 'comment:2'))).toBeNull();
  });

  it('forgets a form that was emptied or sent', () => {
    store.save(ask, { body: 'text' });
    expect(store.save(ask, { body: '  ' })).toBe(false);
    expect(store.load(ask)).toBeNull();

    store.save(ask, { body: 'text' });
    store.clear(ask);
    expect(store.load(ask)).toBeNull();
  });

  it('forgets after a week', () => {
    store.save(ask, { body: 'text' });
    now += 8 * 24 * 60 * 60 * 1000;

    expect(store.load(ask)).toBeNull();
    expect(names()).toEqual(['drafts-of']);
  });

  it('shows the next member nothing of the one before, and gives it back to whose it is', () => {
    store.save(ask, { title: 'A secret', body: 'Nobody knows.' });
    store.beginAs('ben');

    expect(store.load(of('ben', 'ask'))).toBeNull();
    expect(store.load(ask)).toBeNull();
    expect(store.save(ask, { body: 'typed on in a tab of before' })).toBe(false);
    store.clear(ask);
    store.beginAs('anna');
    expect(store.load(ask)).toEqual({ title: 'A secret', body: 'Nobody knows.' });
  });

  it.each([
    ['signed out in another tab', (other: DraftStore) => other.clearAll()],
    ['become a guest in another tab', (other: DraftStore) => other.beginAs(null)],
  ])('keeps nothing for whoever has %s', (_what, leave) => {
    leave(new DraftStore(shelf));

    expect(store.save(ask, { body: 'typed on' })).toBe(false);
    expect(names()).toEqual([]);
  });

  it('keeps nothing for a guest', () => {
    store.beginAs(null);

    expect(store.save(of(null, 'ask'), { body: 'text' })).toBe(false);
    expect(store.load(of(null, 'ask'))).toBeNull();
    expect(names()).toEqual([]);
  });

  it('cleans away what earlier releases kept without an owner', () => {
    shelf.setItem('draft:ask', JSON.stringify({ at: now, fields: { body: 'whose?' } }));
    store.beginAs('ben');

    expect(names()).toEqual(['drafts-of']);
  });

  it('leaves nothing behind on signing out, and touches nothing else', () => {
    shelf.setItem('other', 'stays');
    store.save(ask, { body: 'text' });
    store.save(comment, { body: 'text' });
    store.clearAll();

    expect(names()).toEqual(['other']);
  });

  it('goes on without a draft when the storage is full, broken or missing', () => {
    shelf.full = true;
    expect(store.save(ask, { body: 'text' })).toBe(false);
    expect(() => store.beginAs('ben')).not.toThrow();

    shelf.full = false;
    store.beginAs('anna');
    shelf.setItem('drafts:anna:ask', '{not json');
    expect(store.load(ask)).toBeNull();
    const without = new DraftStore(undefined);
    without.beginAs('anna');
    expect(without.save(ask, { body: 'text' })).toBe(false);
    expect(without.load(ask)).toBeNull();
  });
});
