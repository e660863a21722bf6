/**
 * Optimisation: OFFSET 0.
 * A row that is looked up for each row before it, as an item of FROM. OFFSET 0 keeps the planner from joining in any
 * other way: whatever it guesses of a page's length (of a LIMIT that is a parameter, a tenth of the table), looking up
 * what belongs to each row of a page is cheaper than reading all there is. A list therefore takes its page in a
 * subselect first and joins then; `lists.api.spec.ts` counts the rows that each of them reads.
 * @param from what follows FROM, a constant
 * @param columns of a table that the site's role may not read whole
 */
export const lookedUp = (from: string, columns = '*') => `LATERAL (SELECT ${columns} FROM ${from} OFFSET 0)`;
