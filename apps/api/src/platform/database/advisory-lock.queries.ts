import { sql, text } from './sql';

/**
 * Who holds it is alone with its name until the transaction ends: what is counted in a later statement is all that
 * counts. A null name locks nothing.
 * @param name a placeholder
 */
export const lockOf = (name: string) => `pg_advisory_xact_lock(hashtextextended(${name}::text, 0))`;

/** Where no other statement of the transaction can carry it. */
export const takeLock = sql({
  name: 'take-lock',
  parameters: { lock: text },
  row: {},
  text: ({ lock }) => `SELECT FROM (SELECT ${lockOf(lock)}) AS held`,
});
