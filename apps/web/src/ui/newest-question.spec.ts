import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { longestWait, NewestQuestion, pause } from './newest-question';

interface Asked {
  question: string;
  signal: AbortSignal;
  answer: (found: string) => Promise<void>;
  fail: () => Promise<void>;
}

/** Every question asked, each with the means to answer it, and every answer shown. */
function desk() {
  const asked: Asked[] = [];
  const shown: string[] = [];
  const questions = new NewestQuestion<string, string>({
    ask: (question, signal) =>
      new Promise((resolve, reject) => {
        const settled = () => jest.advanceTimersByTimeAsync(0).then(() => undefined);
        signal.addEventListener('abort', () => reject(new DOMException('given up', 'AbortError')));
        asked.push({
          question,
          signal,
          answer: (found) => (resolve(found), settled()),
          fail: () => (reject(new TypeError('offline')), settled()),
        });
      }),
    show: (found) => shown.push(found),
  });

  return { asked, shown, questions, words: () => asked.map(({ question }) => question) };
}

const paused = () => jest.advanceTimersByTimeAsync(pause);

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe('what is asked while somebody writes', () => {
  it('is asked within 150 ms after the last key, and not while keys follow each other', async () => {
    const { questions, words } = desk();
    for (const text of ['g', 'gh', 'gho']) {
      questions.change(text);
      await jest.advanceTimersByTimeAsync(pause - 1);
    }
    expect(words()).toEqual([]);

    questions.change('ghost');
    await jest.advanceTimersByTimeAsync(150);
    expect(words()).toEqual(['ghost']);
  });

  it('is one question at a time, and then only the newest', async () => {
    const { asked, questions, words } = desk();
    questions.change('one');
    await paused();
    for (const text of ['two', 'three', 'four']) {
      questions.change(text);
      await paused();
    }
    expect(words()).toEqual(['one']);

    await asked[0]?.answer('about one');
    expect(words()).toEqual(['one', 'four']);
  });

  it('still waits for the pause when an answer comes while somebody types', async () => {
    const { asked, questions, words } = desk();
    questions.change('one');
    await paused();
    questions.change('two');
    await asked[0]?.answer('about one');
    expect(words()).toEqual(['one']);

    await paused();
    expect(words()).toEqual(['one', 'two']);
  });

  it('is shown only while it is about what is written', async () => {
    const { asked, shown, questions } = desk();
    questions.change('one');
    await paused();
    questions.change('two');
    await asked[0]?.answer('about one');
    await paused();
    expect(shown).toEqual([]);

    await asked[1]?.answer('about two');
    expect(shown).toEqual(['about two']);
  });

  it('is asked again after a failure, once something else is written', async () => {
    const { asked, shown, questions, words } = desk();
    questions.change('one');
    await paused();
    await asked[0]?.fail();
    questions.change('two');
    await paused();
    await asked[1]?.answer('about two');

    expect(words()).toEqual(['one', 'two']);
    expect(shown).toEqual(['about two']);
  });

  it('does not wait for ever for a site that does not answer', async () => {
    const { questions, words } = desk();
    questions.change('one');
    await paused();
    questions.change('two');
    await jest.advanceTimersByTimeAsync(longestWait);

    expect(words()).toEqual(['one', 'two']);
  });

  it('is given up when the page goes away', async () => {
    const { asked, shown, questions, words } = desk();
    questions.change('one');
    await paused();
    questions.change('two');
    questions.close();
    await paused();

    expect(asked[0]?.signal.aborted).toBe(true);
    await asked[0]?.answer('about one');
    expect(words()).toEqual(['one']);
    expect(shown).toEqual([]);
  });
});
