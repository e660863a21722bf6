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
  });

  it('gives back what was typed, form by form', () => {
    store.save('ask', { title: 'Ghosted', body: 'Eight months' });
    store.save('comment:1', { body: 'Other' });

    expect(store.load('ask')).toEqual({ title: 'Ghosted', body: 'Eight months' });
    expect(store.load('comment:2')).toBeNull();
  });

  it('forgets a form that was emptied or sent', () => {
    store.save('ask', { body: 'text' });
    store.save('ask', { body: '  ' });
    expect(store.load('ask')).toBeNull();

    store.save('ask', { body: 'text' });
    store.clear('ask');
    expect(store.load('ask')).toBeNull();
  });

  it('forgets after a week', () => {
    store.save('ask', { body: 'text' });
    now += 8 * 24 * 60 * 60 * 1000;

    expect(store.load('ask')).toBeNull();
    expect(shelf).toHaveLength(0);
  });

  it('leaves nothing behind on signing out, and touches nothing else', () => {
    shelf.setItem('other', 'stays');
    store.save('ask', { body: 'text' });
    store.save('comment:1', { body: 'text' });
    store.clearAll();

    expect(shelf.key(0)).toBe('other');
    expect(shelf).toHaveLength(1);
  });

  it('goes on without a draft when the storage is full, broken or missing', () => {
    shelf.full = true;
    expect(() => store.save('ask', { body: 'text' })).not.toThrow();

    shelf.full = false;
    shelf.setItem('draft:ask', '{not json');
    expect(store.load('ask')).toBeNull();
    expect(new DraftStore(undefined).load('ask')).toBeNull();
  });
});
