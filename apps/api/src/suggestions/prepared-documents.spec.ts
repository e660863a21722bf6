import { expect, it } from '@jest/globals';
import { PreparedDocuments } from './prepared-documents';

it('reads a document once, and again when its text changes', async () => {
  const documents = new PreparedDocuments();
  const source = { id: 'a', title: 'Silence', summary: '', body: 'He went silent after eight months.' };
  const [one] = await documents.of([source]);
  const [same] = await documents.of([{ ...source }]);
  const [changed] = await documents.of([{ ...source, body: 'She went silent.' }]);

  expect(same).toBe(one);
  expect(changed).not.toBe(one);
});

it('keeps the order of many and lets others work in between', async () => {
  const documents = new PreparedDocuments();
  const sources = Array.from({ length: 60 }, (_, at) => ({
    id: String(at),
    title: `Title ${at}`,
    body: 'Some words here. '.repeat(400),
  }));
  let turns = 0;
  const ticking = setInterval(() => (turns += 1), 1);
  const prepared = await documents.of(sources);
  clearInterval(ticking);

  expect(prepared.map(({ id }) => id)).toEqual(sources.map(({ id }) => id));
  expect(turns).toBeGreaterThan(0);
});
