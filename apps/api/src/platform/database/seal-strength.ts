import { Connection, PooledConnection } from './connection';
import type { Address } from './data-source';

/** What the role of the site could do to find a sealed author, if somebody made it run a statement of theirs. */
const asks = `
  SELECT r.rolsuper AS superuser,
    pg_has_role(c.relowner, 'MEMBER') OR pg_has_role(n.nspowner, 'MEMBER') OR pg_has_role(s.relowner, 'MEMBER') AS owner,
    has_table_privilege(c.oid, 'SELECT') OR has_table_privilege(s.oid, 'INSERT')
      OR has_column_privilege(m.oid, 'password_hash', 'SELECT') OR has_column_privilege(m.oid, 'roles', 'UPDATE') AS rights,
    r.rolcreaterole OR has_schema_privilege('public', 'CREATE') OR has_database_privilege(current_database(), 'CREATE, TEMP')
      AS makes
  FROM pg_roles r, pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, pg_class s, pg_class m
  WHERE r.rolname = current_user AND c.oid = 'sealed.authors'::regclass AND s.oid = 'public.sessions'::regclass
    AND m.oid = 'public.members'::regclass`;

const remedy =
  'Give the site a role of its own in DATABASE_URL, and the owner in DATABASE_OWNER_URL: README.md, "Three roles".';

/** @returns a sentence when the role of the site could open sealed letters; undefined when the database keeps them */
export async function weaknessOfSeal({ url, pooled }: Address): Promise<string | undefined> {
  const connection = new (pooled ? PooledConnection : Connection)({ connectionString: url });
  try {
    await connection.connect();
    const { rows } =
      await connection.query<Record<'superuser' | 'owner' | 'rights' | 'makes', boolean>>(asks);
    const found = rows[0];
    if (!found || !Object.values(found).some(Boolean)) return undefined;
    const why = found.superuser
      ? 'is a superuser'
      : found.owner
        ? 'owns the tables'
        : 'may more than it needs';
    return `The site's role in the database ${why}: who wrote sealed letters is only as safe as that role. ${remedy}`;
  } finally {
    await connection.end().catch(() => undefined);
  }
}
