import { afterEach, expect, it, jest } from '@jest/globals';
import type { Viewer } from '../accounts/viewer';
import type { ArticlesService } from '../articles/articles.service';
import type { Database } from '../platform/database/database';
import type { Meanings } from '../embeddings/meanings';
import { UnservedService } from './unserved.service';

const coach = { coachTopics: ['love'], roles: [] as string[] } as Viewer;
const articles = { whenPublished: () => undefined } as unknown as ArticlesService;

afterEach(() => {
  jest.useRealTimers();
});

it('asks to come back when there is too much to read, and answers once it is read', async () => {
  jest.useFakeTimers();
  let finish: (letters: unknown[]) => void = () => undefined;
  const rows = () => new Promise<unknown[]>((done) => (finish = done));
  const service = new UnservedService(
    { rows, background: { rows } } as unknown as Database,
    {} as Meanings,
    articles,
  );

  const first = service.letters(coach);
  await jest.advanceTimersByTimeAsync(3_000);
  expect(await first).toBeNull();

  finish([]);
  await jest.advanceTimersByTimeAsync(0);
  expect(await service.letters(coach)).toEqual({ read: 0, unserved: 0, clusters: [] });
});
