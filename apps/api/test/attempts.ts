/**
 * What somebody tries who can make the site run any statement. What they know stands in braces: ids that anybody may
 * read, and the proof of their own session.
 */

/** Attempts that the database refuses, and with what code. */
export const refused: readonly (readonly [string, readonly string[], string?])[] = [
  ['reading the vault', ['SELECT * FROM sealed.authors']],
  ['reading what authors were told', ['SELECT * FROM sealed.notices']],
  ['reading who was unmasked', ['SELECT * FROM sealed.unmaskings']],
  ['reading the proposals', ['SELECT * FROM sealed.proposals']],
  ['reading whom something binds', ['SELECT * FROM sealed.restrictions']],
  ['binding an author without a decision of its own', [`SELECT sealed.restrict_author('{pen}', '{proof}')`]],
  ['lifting what binds with an own session', [`SELECT sealed.lift_restriction('{pen}', '{proof}')`]],
  ['copying the vault', ['COPY sealed.authors TO STDOUT']],
  ['locking the vault, as a dump does', ['LOCK TABLE sealed.authors IN ACCESS SHARE MODE']],
  ['locking a row of the vault', ['SELECT FROM sealed.authors FOR UPDATE NOWAIT']],
  ['a unique violation in the vault', [`INSERT INTO sealed.authors VALUES ('{pen}', '{author}')`]],
  [
    'asking about everybody by id',
    [`SELECT m.handle FROM members m, pen_names n WHERE sealed.is_written_by(n.id, m.id)`],
  ],
  ['sealing for somebody else', [`SELECT sealed.seal_for('{pen}', '{author}')`]],
  ['unmasking as the console does', [`SELECT sealed.unmask('{pen}', 'because')`]],
  ['proposing with an own session', [`SELECT sealed.propose_unmasking('{pen}', 'because', '{proof}')`]],
  ['becoming the vault', ['SET ROLE quandary_vault']],
  ['becoming the owner', ['SET ROLE quandary']],
  ['becoming the operator', ['SET ROLE quandary_operator']],
  ['becoming the superuser', ['SET SESSION AUTHORIZATION postgres']],
  ['making a role', ['CREATE ROLE mole']],
  ['granting itself the vault', ['GRANT quandary_vault TO quandary_site'], '42501'],
  ['granting itself a table', ['GRANT SELECT ON sealed.authors TO quandary_site']],
  ['reading the passwords of roles', ['SELECT rolpassword FROM pg_authid']],
  ['reading the hash of a member’s password', ['SELECT password_hash FROM members']],
  ['reading it with the whole row', ['SELECT m FROM members m']],
  ['changing a member’s password', [`UPDATE members SET password_hash = 'known'`]],
  [
    'changing it by inserting the member again',
    [
      `INSERT INTO members (handle, name, password_hash) SELECT handle, name, 'known' FROM members WHERE id = '{author}' ON CONFLICT (handle) DO UPDATE SET password_hash = EXCLUDED.password_hash`,
    ],
  ],
  ['becoming an admin', [`UPDATE members SET roles = '{admin}' WHERE id = '{attacker}'`]],
  [
    'signing up as an admin',
    [`INSERT INTO members (handle, name, roles) VALUES ('boss', 'Boss', '{admin}')`],
  ],
  [
    'beginning a session for somebody else',
    [
      `INSERT INTO sessions (token_hash, member_id, expires_at) VALUES (sha256(sha256('mine')), '{author}', now() + interval '1 day')`,
    ],
  ],
  [
    'giving an own session to somebody else',
    [`UPDATE sessions SET member_id = '{author}' WHERE member_id = '{attacker}'`],
  ],
  ['learning by deleting whom the vault keeps', ['DELETE FROM members']],
  ['learning by renaming whom the vault keeps', [`UPDATE members SET id = uuidv7() WHERE id = '{author}'`]],
  [
    'a function of its own',
    ['CREATE FUNCTION public.sha256(bytea) RETURNS bytea LANGUAGE sql AS $$ SELECT $1 $$'],
  ],
  [
    'an operator of its own',
    ['CREATE OPERATOR public.= (LEFTARG = uuid, RIGHTARG = uuid, FUNCTION = uuid_ne)'],
  ],
  ['a table of its own', ['CREATE TABLE public.spy (proof bytea)']],
  [
    'a temporary table before ours',
    ['CREATE TEMP TABLE sessions (token_hash bytea, member_id uuid, expires_at timestamptz)'],
  ],
  ['a schema of its own', ['CREATE SCHEMA spy']],
  ['an extension', ['CREATE EXTENSION pg_trgm']],
  ['changing a function of the vault', ['ALTER FUNCTION sealed.own_pen_names(bytea) RESET ALL'], '42501'],
  [
    'replacing a function of the vault',
    [
      'CREATE OR REPLACE FUNCTION sealed.own_pen_names(proof bytea) RETURNS uuid[] LANGUAGE sql AS $$ SELECT NULL::uuid[] $$',
    ],
  ],
  [
    'a trigger on a table of ours',
    ['CREATE TRIGGER spy AFTER INSERT ON posts EXECUTE FUNCTION refuse_to_rewrite()'],
  ],
  ['a rule on a table of ours', ['CREATE RULE spy AS ON INSERT TO pen_names DO ALSO NOTHING']],
  ['an event trigger', ['CREATE EVENT TRIGGER spy ON ddl_command_end EXECUTE FUNCTION refuse_to_rewrite()']],
  ['dropping the schema', ['DROP SCHEMA sealed CASCADE'], '42501'],
  ['dropping the log', ['DROP TABLE log_entries CASCADE']],
  ['emptying the log', ['TRUNCATE log_entries']],
  ['rewriting the log', [`UPDATE log_entries SET note = 'nothing happened'`]],
  ['rewriting decisions', ['DELETE FROM decisions']],
  ['disabling the triggers of the log', ['ALTER TABLE log_entries DISABLE TRIGGER ALL']],
  ['skipping triggers', [`SET session_replication_role = replica`]],
  ['reading a file of the server', [`SELECT pg_read_file('postgresql.conf')`]],
  ['importing a file of the server', [`SELECT lo_import('/etc/passwd')`]],
  ['running a program on the server', [`COPY (SELECT 1) TO PROGRAM 'id'`]],
  ['reading a file by COPY', [`COPY topics FROM '/etc/passwd'`]],
  ['writing parameters to the log', [`SET log_statement = 'all'`]],
  ['asking for the planner’s statistics', ['SELECT * FROM pg_statistic']],
];

/** Everything that can be asked of everybody, or of the site's tables, about who wrote it: rows that name somebody. */
export const silent: [string, string[]][] = [
  [
    'with proofs made of the table',
    [
      'SELECT m.handle FROM sessions s JOIN members m ON m.id = s.member_id, pen_names n WHERE sealed.is_author(n.id, s.token_hash)',
    ],
  ],
  [
    'with proofs made of ids',
    [
      `SELECT m.handle FROM members m, pen_names n WHERE sealed.is_author(n.id, sha256(convert_to(m.id::text, 'UTF8')))`,
    ],
  ],
  ['with an own session about others', [`SELECT 1 FROM pen_names n WHERE sealed.is_author(n.id, '{proof}')`]],
  ['all at once', [`SELECT unnest(sealed.own_pen_names(token_hash)) FROM sessions`]],
  [
    'with a session for whoever has no password',
    [`SELECT 1 FROM members WHERE open_session(id, NULL, 'mine', 60)`],
  ],
  [
    'with a session for whoever has an empty one',
    [`SELECT 1 FROM members WHERE open_session(id, '', 'mine', 60)`],
  ],
  ['of what binds others', [`SELECT r.* FROM sessions s, sealed.own_restrictions(s.token_hash) r`]],
  ['of what binds others, with an own session', [`SELECT * FROM sealed.own_restrictions('{proof}')`]],
  ['from the list of proposals', [`SELECT author FROM sealed.proposals_for('{proof}')`]],
  ['from an invented proposal', [`SELECT 1 FROM sealed.own_unmaskings('{proof}')`]],
  [
    'from the locks that sealing left',
    [`SELECT m.handle FROM members m JOIN posts p ON p.xmin = m.xmax WHERE p.pen_name_id = '{pen}'`],
  ],
  [
    'from the locks that a notice leaves',
    [
      `SELECT sealed.tell_author('{pen}', 'hello')`,
      `SELECT handle FROM members WHERE xmax::text = (pg_current_xact_id()::text::bigint % 4294967296)::text`,
    ],
  ],
  [
    'from the rows that a notice writes',
    [
      `SELECT sealed.tell_author('{pen}', 'hello')`,
      `SELECT 1 FROM members WHERE xmin::text = (pg_current_xact_id()::text::bigint % 4294967296)::text`,
    ],
  ],
  [
    'from the id of a request that somebody could guess',
    [
      `SELECT m.handle FROM members m JOIN requests r ON r.key = sha256(convert_to(m.id::text || ' {request}', 'UTF8'))`,
    ],
  ],
  ['from statistics', [`SELECT * FROM pg_stats WHERE schemaname = 'sealed'`]],
  ['from extended statistics', [`SELECT * FROM pg_stats_ext WHERE schemaname = 'sealed'`]],
  [
    'from what others run',
    [
      `SELECT query FROM pg_stat_activity WHERE usename IN ('quandary', 'quandary_operator', 'postgres') AND query NOT LIKE '<insufficient%' AND query <> ''`,
    ],
  ],
  [
    'from its own temporary names',
    [
      `SET search_path = pg_temp, sealed, public`,
      `SELECT unnest(sealed.own_pen_names(token_hash)) FROM sessions`,
    ],
  ],
];
