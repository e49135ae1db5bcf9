//! The queries.

/// Default schema and existing schemas.
pub(super) const SESSION: &str = "\
SELECT current_schema()::text,
  ARRAY(SELECT nspname::text FROM pg_catalog.pg_namespace
        WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' ORDER BY nspname)";

/// Tables, partitioned tables, foreign tables, views and materialised views of the schemas `$1`.
/// Partitions, temporary tables and members of extensions are left out.
pub(super) const TABLES: &str = "\
SELECT c.oid, n.nspname::text, c.relname::text, c.relkind::text, d.description
FROM pg_catalog.pg_class AS c
JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_description AS d
  ON d.classoid = 'pg_catalog.pg_class'::regclass AND d.objoid = c.oid AND d.objsubid = 0
WHERE n.nspname::text = ANY($1::text[])
  AND c.relkind IN ('r', 'p', 'f', 'v', 'm')
  AND NOT c.relispartition
  AND c.relpersistence <> 't'
  AND NOT EXISTS (
    SELECT FROM pg_catalog.pg_depend AS e
    WHERE e.classid = 'pg_catalog.pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')
ORDER BY n.nspname, c.relname";

/// The types that a query finds, and the types that those are made of.
macro_rules! types {
    ($used:literal) => {
        concat!(
            "WITH RECURSIVE used (oid) AS (",
            $used,
            "
  UNION
  SELECT part.oid
  FROM used
  JOIN pg_catalog.pg_type AS t ON t.oid = used.oid
  CROSS JOIN LATERAL (VALUES (t.typbasetype), (t.typelem)) AS part (oid)
  WHERE part.oid <> 0
)
SELECT t.oid, n.nspname::text, t.typname::text, t.typtype::text, t.typbasetype,
  CASE WHEN t.typcategory = 'A' AND t.typname NOT IN ('int2vector', 'oidvector')
    THEN t.typelem ELSE 0::oid END,
  t.typnotnull, t.typdefault
FROM used
JOIN pg_catalog.pg_type AS t ON t.oid = used.oid
JOIN pg_catalog.pg_namespace AS n ON n.oid = t.typnamespace"
        )
    };
}

/// The types of the columns of the tables `$1`.
pub(super) const TYPES: &str = types!(
    "SELECT atttypid FROM pg_catalog.pg_attribute
  WHERE attrelid = ANY($1::oid[]) AND attnum > 0 AND NOT attisdropped"
);

/// The types `$1`.
pub(super) const TYPES_BY_OID: &str = types!("SELECT unnest($1::oid[])");

/// The functions of the schemas `$1` that return one value, and the procedures that return none.
///
/// Aggregates, window functions, triggers, functions of pseudo-types (polymorphic ones, `void`) and
/// members of extensions are left out, and so is what has OUT or VARIADIC parameters.
pub(super) const ROUTINES: &str = "\
SELECT n.nspname::text, p.proname::text, p.prokind::text, p.proargtypes::oid[],
  ARRAY(SELECT pg_catalog.format_type(a.oid, NULL)
        FROM unnest(p.proargtypes::oid[]) WITH ORDINALITY AS a (oid, place)
        ORDER BY a.place),
  p.proargnames::text[], p.prorettype, pg_catalog.format_type(p.prorettype, NULL), d.description
FROM pg_catalog.pg_proc AS p
JOIN pg_catalog.pg_namespace AS n ON n.oid = p.pronamespace
JOIN pg_catalog.pg_type AS r ON r.oid = p.prorettype
LEFT JOIN pg_catalog.pg_description AS d
  ON d.classoid = 'pg_catalog.pg_proc'::regclass AND d.objoid = p.oid AND d.objsubid = 0
WHERE n.nspname::text = ANY($1::text[])
  AND (p.prokind = 'p' OR p.prokind = 'f' AND NOT p.proretset AND r.typtype NOT IN ('p', 'c'))
  AND coalesce(p.proargmodes <@ '{i}'::\"char\"[], true)
  AND NOT EXISTS (
    SELECT FROM unnest(p.proargtypes::oid[]) AS a (oid)
    JOIN pg_catalog.pg_type AS t ON t.oid = a.oid
    WHERE t.typtype = 'p')
  AND NOT EXISTS (
    SELECT FROM pg_catalog.pg_depend AS e
    WHERE e.classid = 'pg_catalog.pg_proc'::regclass AND e.objid = p.oid AND e.deptype = 'e')
ORDER BY n.nspname, p.proname";

/// The functions and procedures of the schemas `$1` with OUT or VARIADIC parameters.
pub(super) const ROUTINES_LEFT_OUT: &str = "\
SELECT n.nspname::text, p.proname::text, p.prokind::text,
  pg_catalog.pg_get_function_identity_arguments(p.oid)
FROM pg_catalog.pg_proc AS p
JOIN pg_catalog.pg_namespace AS n ON n.oid = p.pronamespace
WHERE n.nspname::text = ANY($1::text[]) AND p.prokind IN ('p', 'f')
  AND p.proargmodes && '{o,b,v}'::\"char\"[]
  AND NOT EXISTS (
    SELECT FROM pg_catalog.pg_depend AS e
    WHERE e.classid = 'pg_catalog.pg_proc'::regclass AND e.objid = p.oid AND e.deptype = 'e')
ORDER BY n.nspname, p.proname, 4";

/// The columns of the tables `$1`.
pub(super) const COLUMNS: &str = "\
SELECT a.attrelid, a.attname::text, a.atttypid,
  pg_catalog.format_type(a.atttypid, a.atttypmod),
  a.attndims::int4, a.attnotnull, a.attidentity <> '', a.attgenerated <> '',
  pg_catalog.pg_get_expr(d.adbin, d.adrelid), c.description
FROM pg_catalog.pg_attribute AS a
LEFT JOIN pg_catalog.pg_attrdef AS d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
LEFT JOIN pg_catalog.pg_description AS c
  ON c.classoid = 'pg_catalog.pg_class'::regclass AND c.objoid = a.attrelid
  AND c.objsubid = a.attnum
WHERE a.attrelid = ANY($1::oid[]) AND a.attnum > 0 AND NOT a.attisdropped
ORDER BY a.attrelid, a.attnum";

/// The enums of the schemas `$1`, and the enums `$2` wherever they are.
pub(super) const ENUMS: &str = "\
SELECT n.nspname::text, t.typname::text,
  ARRAY(SELECT e.enumlabel::text FROM pg_catalog.pg_enum AS e
        WHERE e.enumtypid = t.oid ORDER BY e.enumsortorder),
  d.description
FROM pg_catalog.pg_type AS t
JOIN pg_catalog.pg_namespace AS n ON n.oid = t.typnamespace
LEFT JOIN pg_catalog.pg_description AS d
  ON d.classoid = 'pg_catalog.pg_type'::regclass AND d.objoid = t.oid AND d.objsubid = 0
WHERE t.typtype = 'e' AND (t.oid = ANY($2::oid[])
  OR n.nspname::text = ANY($1::text[]) AND NOT EXISTS (
    SELECT FROM pg_catalog.pg_depend AS e
    WHERE e.classid = 'pg_catalog.pg_type'::regclass AND e.objid = t.oid AND e.deptype = 'e'))
ORDER BY n.nspname, t.typname";

/// Primary keys, unique constraints, foreign keys and CHECK constraints of the tables `$1`.
///
/// A key of a partitioned table has a twin for each partition (`conparentid`); a temporal foreign
/// key (`conperiod`, from PostgreSQL 18 on) does not compare for equality and is left out, and so
/// is the period of a temporal key (`WITHOUT OVERLAPS`), which appears as NULL.
pub(super) const CONSTRAINTS: &str = "\
SELECT k.conrelid, k.contype::text, k.conname::text,
  ARRAY(SELECT CASE WHEN c.place < cardinality(k.conkey) OR NOT p.temporal THEN a.attname::text END
        FROM unnest(k.conkey) WITH ORDINALITY AS c (number, place)
        JOIN pg_catalog.pg_attribute AS a ON a.attrelid = k.conrelid AND a.attnum = c.number
        ORDER BY c.place),
  n.nspname::text, t.relname::text,
  ARRAY(SELECT a.attname::text
        FROM unnest(k.confkey) WITH ORDINALITY AS c (number, place)
        JOIN pg_catalog.pg_attribute AS a ON a.attrelid = k.confrelid AND a.attnum = c.number
        ORDER BY c.place),
  k.confdeltype::text, k.confupdtype::text,
  CASE WHEN k.contype = 'c' THEN pg_catalog.pg_get_expr(k.conbin, k.conrelid) END,
  k.condeferrable
FROM pg_catalog.pg_constraint AS k
CROSS JOIN LATERAL (SELECT coalesce((to_jsonb(k) ->> 'conperiod')::boolean, false)) AS p (temporal)
LEFT JOIN pg_catalog.pg_class AS t ON t.oid = k.confrelid
LEFT JOIN pg_catalog.pg_namespace AS n ON n.oid = t.relnamespace
WHERE k.conrelid = ANY($1::oid[]) AND k.contype IN ('p', 'u', 'f', 'c') AND k.conparentid = 0
  AND NOT (k.contype = 'f' AND p.temporal)
ORDER BY k.conrelid, k.conname";

/// The unique indexes of the tables `$1` that belong to no constraint. An expression has no
/// column and appears as NULL.
pub(super) const UNIQUE_INDEXES: &str = "\
SELECT i.indrelid, c.relname::text,
  ARRAY(SELECT a.attname::text
        FROM generate_series(0, i.indnkeyatts - 1) AS s (place)
        LEFT JOIN pg_catalog.pg_attribute AS a
          ON a.attrelid = i.indrelid AND a.attnum = i.indkey[s.place] AND a.attnum <> 0
        ORDER BY s.place),
  pg_catalog.pg_get_expr(i.indpred, i.indrelid)
FROM pg_catalog.pg_index AS i
JOIN pg_catalog.pg_class AS c ON c.oid = i.indexrelid
WHERE i.indrelid = ANY($1::oid[]) AND i.indisunique AND i.indisvalid
  AND NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint AS k
    WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
ORDER BY i.indrelid, c.relname";
