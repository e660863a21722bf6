import { asSuperuser } from './databases';

/**
 * Whatever a migration can make, a line each: its kind, its name, what it is, whose it is and who may what. What the
 * roles of the site and the console may, and everybody, is not a migration's.
 */
const catalogue = `
  WITH ours AS (SELECT oid, nspname FROM pg_namespace WHERE nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema'),
  roles AS (SELECT array_agg(oid) || 0::oid AS ours FROM pg_roles WHERE rolname IN ('quandary_site', 'quandary_operator')),
  extension AS (SELECT classid, objid FROM pg_depend WHERE deptype = 'e')
  SELECT line FROM (
    SELECT format('schema %s %s', nspname, nspowner::regrole) AS line FROM pg_namespace JOIN ours USING (oid, nspname)
    UNION ALL
    SELECT format('relation %s %s %s %s', c.relkind, c.oid::regclass, c.relowner::regrole, (SELECT string_agg(format('%s=%s', a.grantee::regrole, a.privilege_type), ',' ORDER BY a.grantee, a.privilege_type)
        FROM aclexplode(coalesce(c.relacl, acldefault((CASE c.relkind WHEN 'S' THEN 's' ELSE 'r' END)::"char", c.relowner))) a WHERE NOT a.grantee = ANY(roles.ours)))
      FROM roles, pg_class c JOIN ours ON ours.oid = c.relnamespace WHERE c.relkind <> 'i'
    UNION ALL
    SELECT format('column %s.%s %s %s %s %s', c.oid::regclass, a.attname, format_type(a.atttypid, a.atttypmod),
        a.attnotnull, a.attgenerated, pg_get_expr(d.adbin, d.adrelid))
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN ours ON ours.oid = c.relnamespace
        LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
      WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'v', 'm', 'p')
    UNION ALL
    SELECT format('index %s', pg_get_indexdef(i.indexrelid))
      FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN ours ON ours.oid = c.relnamespace
    UNION ALL
    SELECT format('constraint %s %s %s', t.conrelid::regclass, t.conname, pg_get_constraintdef(t.oid))
      FROM pg_constraint t JOIN ours ON ours.oid = t.connamespace
    UNION ALL
    SELECT format('trigger %s', pg_get_triggerdef(t.oid))
      FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN ours ON ours.oid = c.relnamespace WHERE NOT t.tgisinternal
    UNION ALL
    SELECT format('function %s %s %s', pg_get_functiondef(p.oid), p.proowner::regrole, (SELECT string_agg(format('%s=%s', a.grantee::regrole, a.privilege_type), ',' ORDER BY a.grantee, a.privilege_type)
        FROM aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a WHERE NOT a.grantee = ANY(roles.ours)))
      FROM roles, pg_proc p JOIN ours ON ours.oid = p.pronamespace
      WHERE p.prokind IN ('f', 'p') AND NOT EXISTS (SELECT FROM extension e WHERE e.classid = 'pg_proc'::regclass AND e.objid = p.oid)
    UNION ALL
    SELECT format('type %s %s', t.oid::regtype, t.typtype)
      FROM pg_type t JOIN ours ON ours.oid = t.typnamespace
      WHERE t.typtype IN ('e', 'd', 'r') AND NOT EXISTS (SELECT FROM extension e WHERE e.classid = 'pg_type'::regclass AND e.objid = t.oid)
    UNION ALL
    SELECT format('extension %s', extname) FROM pg_extension
  ) AS everything ORDER BY line`;

/** What there is in the database of this URL, sorted; two that are alike are the same schema. */
export async function catalogueOf(url: string): Promise<string[]> {
  const { rows } = await asSuperuser(
    (client) => client.query<{ line: string }>(catalogue),
    new URL(url).pathname,
  );
  return rows.map(({ line }) => line);
}
