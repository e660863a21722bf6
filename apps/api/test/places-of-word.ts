import { textColumns } from './canaries/text-columns';
import { asSuperuser } from './databases';
import type { TestSite } from './harness';

/** As the superuser, who alone reads the vault. */
export const inDatabase = <Row>(site: TestSite, text: string, values: unknown[] = []): Promise<Row[]> =>
  asSuperuser(
    async (client) => (await client.query(text, values)).rows as Row[],
    new URL(site.config.databaseUrl!).pathname,
  );

/** Where in the database a word stands, in letters or in bytes: every column of every schema that can hold one. */
export async function placesOf(site: TestSite, word: string): Promise<string[]> {
  const places = (await textColumns(site)).map((column) => {
    const [name, ...table] = column.split('.').reverse();
    const said = `lower(t.${name}::text)`;
    return `SELECT '${column}' AS place WHERE EXISTS (SELECT FROM ${table.reverse().join('.')} t
      WHERE ${said} LIKE $1 OR ${said} LIKE $2)`;
  });
  const small = word.toLowerCase();
  const patterns = [`%${small}%`, `%${Buffer.from(word).toString('hex')}%`];
  return (await inDatabase<{ place: string }>(site, places.join(' UNION ALL '), patterns)).map(
    ({ place }) => place,
  );
}
