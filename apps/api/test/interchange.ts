import { exportSite } from '../src/imports/export-site';
import { importLines } from '../src/imports/import-lines';
import { Database } from '../src/platform/database/database';
import type { TestSite } from './harness';

/** Where its commands run. */
type Console = Pick<TestSite, 'operator'>;

/** What an import made of some records. */
interface Outcome {
  added: number;
  there: number;
  rejected: string[];
}

/** Imports records, or lines as they are, into a site. */
export async function importInto(site: Console, records: (object | string)[]): Promise<Outcome> {
  const rejected: string[] = [];
  const database = new Database(await site.operator(), 'job');
  const lines = records.map((record) => (typeof record === 'string' ? record : JSON.stringify(record)));
  const tally = await importLines(lines, {
    transaction: (work) => database.transaction(work),
    onReject: (line, because) => rejected.push(`${line}: ${because}`),
  });
  const sum = (what: 'added' | 'there') =>
    Object.values(tally).reduce((total, each) => total + each[what], 0);
  return { added: sum('added'), there: sum('there'), rejected };
}

/** The whole site in the interchange format. */
export async function exportOf(site: Console): Promise<string> {
  let text = '';
  await exportSite(new Database(await site.operator(), 'job'), { write: async (piece) => (text += piece) });
  return text;
}

export const at = (hour: number) => `2024-05-01T${String(hour).padStart(2, '0')}:00:00Z`;
export const member = (id: string, more = {}) => ({
  type: 'member',
  id,
  handle: id,
  name: `Name ${id}`,
  ...more,
});
export const dilemma = (id: string, author: string, more = {}) => ({
  type: 'dilemma',
  id,
  author,
  title: `Title of ${id}`,
  body: `Body of ${id}`,
  topic: 'family',
  createdAt: at(1),
  ...more,
});
export const answer = (id: string, of: string, author: string, more = {}) => ({
  type: 'answer',
  id,
  dilemma: of,
  author,
  body: `Body of ${id}`,
  createdAt: at(2),
  ...more,
});
export const comment = (id: string, parent: string, author: string | undefined, more = {}) => ({
  type: 'comment',
  id,
  parent,
  author,
  body: `Body of ${id}`,
  createdAt: at(3),
  ...more,
});
export const vote = (post: string, who: string, value: number) => ({
  type: 'vote',
  post,
  member: who,
  value,
});
