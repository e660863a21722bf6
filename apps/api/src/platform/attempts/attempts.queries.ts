import { boolean, bytea, integer, sql } from '../database/sql';

/** Made by Postgres, 244 random bits: the key is never a parameter, and so in no log. */
export const makeKey = sql({
  name: 'make-key-of-the-day',
  parameters: {},
  row: {},
  text: () => `
    INSERT INTO today.keys (day, key)
    SELECT current_date, sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))
    ON CONFLICT (day) DO NOTHING`,
});

const digest = (name: string) => `sha256(k.key || ${name})`;

/**
 * Counts one attempt for each name that has room for it. What has none counts nothing more. In the order of the digests, so
 * that nobody waits in a circle; no row where there is no key of the day yet.
 */
export const takeAttempts = sql({
  name: 'take-attempts',
  parameters: { names: bytea.array, most: integer.array, seconds: integer.array },
  /** In the order of the names. */
  row: { passed: boolean, retryAfter: integer },
  text: ({ names, most, seconds }) => `
    WITH wanted AS (
      SELECT ${digest('w.name')} AS digest, w.most, w.seconds, w.at
      FROM today.keys k
        CROSS JOIN unnest(${names}::bytea[], ${most}::integer[], ${seconds}::integer[]) WITH ORDINALITY AS w(name, most, seconds, at)
      WHERE k.day = current_date
    ), taken AS (
      INSERT INTO today.attempts AS a (digest, used, ends_at)
      SELECT digest, 1, now() + seconds * interval '1 second' FROM wanted ORDER BY digest
      ON CONFLICT (digest) DO UPDATE SET
        used = CASE WHEN a.ends_at <= now() THEN 1
          ELSE least(a.used + 1, (SELECT greatest(w.most, a.used) FROM wanted w WHERE w.digest = a.digest)) END,
        ends_at = CASE WHEN a.ends_at <= now() THEN EXCLUDED.ends_at ELSE a.ends_at END
      RETURNING new.digest, new.ends_at, old.digest IS NULL OR old.ends_at <= now() OR new.used > old.used AS passed
    )
    SELECT passed, ceil(extract(epoch FROM taken.ends_at - now()))::integer AS "retryAfter"
    FROM taken JOIN wanted USING (digest) ORDER BY at`,
});

/** Takes back what was counted: so many of each. What counts nothing any more goes: keys come from outside. */
export const giveBackAttempts = sql({
  name: 'give-back-attempts',
  parameters: { names: bytea.array, many: integer.array },
  row: {},
  text: ({ names, many }) => `
    WITH given AS (
      SELECT ${digest('w.name')} AS digest, w.many
      FROM today.keys k CROSS JOIN unnest(${names}::bytea[], ${many}::integer[]) AS w(name, many)
      WHERE k.day = current_date
    ), locked AS (
      SELECT a.digest, given.many FROM today.attempts a JOIN given USING (digest) ORDER BY a.digest FOR UPDATE OF a
    ), gone AS (
      DELETE FROM today.attempts a USING locked WHERE a.digest = locked.digest AND a.used <= locked.many
    )
    UPDATE today.attempts a SET used = a.used - locked.many FROM locked WHERE a.digest = locked.digest AND a.used > locked.many`,
});
