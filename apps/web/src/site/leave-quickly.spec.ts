/** @jest-environment <rootDir>/apps/web/test/dom-environment.mjs */
import { afterEach, describe, expect, it } from '@jest/globals';
import { countEscapes, leaveQuickly, neutralSite } from './leave-quickly';

const press = (timeStamp: number, key = 'Escape', repeat = false) => ({ key, repeat, timeStamp });

describe('Escape', () => {
  it.each([
    ['three times in a row', [press(0), press(400), press(900)], true],
    ['twice', [press(0), press(400)], false],
    ['three times, slowly', [press(0), press(1000), press(1600)], false],
    ['slowly once and then three times', [press(0), press(5000), press(5300), press(5600)], true],
    ['held down', [press(0), press(30, 'Escape', true), press(60, 'Escape', true)], false],
    ['with another key between', [press(0), press(200), press(300, 'a'), press(400)], false],
  ])('%s leaves the page: %s', (_name, events, leaves) => {
    const isThird = countEscapes();

    expect(events.map(isThird).at(-1)).toBe(leaves);
  });
});

describe('leaving', () => {
  afterEach(() => {
    document.body.hidden = false;
    sessionStorage.clear();
  });

  it('blanks the page and its title before it goes', () => {
    document.title = 'He reads my post';
    const seen: unknown[] = [];
    leaveQuickly((address) => seen.push([address, document.body.hidden, document.title.trim()]));

    expect(seen).toEqual([[neutralSite, true, '']]);
  });
});
