/**
 * A time as the format writes it: RFC 3339 in UTC, to the millisecond, or to the microsecond when the database
 * knows more, so that importing it again gives the same time. SQL; `column` is a name in a constant text.
 */
export const rfc3339 = (column: string) =>
  `regexp_replace(to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '000$', '') || 'Z'`;
