//! The queries. Each reads one database, whose name is the parameter: MariaDB answers from the
//! whole server unless the name is compared for equality.

/// Version, default database and existing databases.
pub(super) const SESSION: &str = "SELECT VERSION(), DATABASE()";

/// The databases that are not the server's own.
pub(super) const DATABASES: &str = "\
SELECT SCHEMA_NAME FROM information_schema.SCHEMATA
WHERE SCHEMA_NAME NOT IN ('information_schema', 'mysql', 'performance_schema', 'sys')
ORDER BY SCHEMA_NAME";

pub(super) const TABLES: &str = "\
SELECT TABLE_NAME, TABLE_TYPE, TABLE_COMMENT FROM information_schema.TABLES
WHERE TABLE_SCHEMA = ?
  AND TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED', 'VIEW')
ORDER BY TABLE_NAME";

pub(super) const COLUMNS: &str = "\
SELECT TABLE_NAME, COLUMN_NAME, DATA_TYPE, COLUMN_TYPE, IS_NULLABLE, COLUMN_DEFAULT, EXTRA,
  COLUMN_COMMENT
FROM information_schema.COLUMNS
WHERE TABLE_SCHEMA = ?
ORDER BY TABLE_NAME, ORDINAL_POSITION";

/// The primary keys are among the unique indexes. The column of an expression is NULL, and so is that of a prefix
/// (`name(10)`): rows with other values can be equal in it.
pub(super) const UNIQUE_INDEXES: &str = "\
SELECT TABLE_NAME, INDEX_NAME, IF(SUB_PART IS NULL, COLUMN_NAME, NULL)
FROM information_schema.STATISTICS
WHERE TABLE_SCHEMA = ? AND NON_UNIQUE = 0
ORDER BY TABLE_NAME, INDEX_NAME, SEQ_IN_INDEX";

/// What the foreign keys do. Their columns are read apart: MySQL joins the two views by comparing
/// every row of one with every row of the other.
pub(super) const FOREIGN_KEYS: &str = "\
SELECT TABLE_NAME, CONSTRAINT_NAME, DELETE_RULE, UPDATE_RULE
FROM information_schema.REFERENTIAL_CONSTRAINTS
WHERE CONSTRAINT_SCHEMA = ?";

pub(super) const FOREIGN_KEY_COLUMNS: &str = "\
SELECT TABLE_NAME, CONSTRAINT_NAME, COLUMN_NAME,
  REFERENCED_TABLE_SCHEMA, REFERENCED_TABLE_NAME, REFERENCED_COLUMN_NAME
FROM information_schema.KEY_COLUMN_USAGE
WHERE TABLE_SCHEMA = ? AND REFERENCED_TABLE_NAME IS NOT NULL
ORDER BY TABLE_NAME, CONSTRAINT_NAME, ORDINAL_POSITION";

/// MySQL names a check uniquely in its database, and keeps the table elsewhere.
pub(super) const MYSQL_CHECKS: &str = "\
SELECT CONSTRAINT_NAME, CHECK_CLAUSE FROM information_schema.CHECK_CONSTRAINTS
WHERE CONSTRAINT_SCHEMA = ?";

pub(super) const MYSQL_TABLES_OF_CHECKS: &str = "\
SELECT TABLE_NAME, CONSTRAINT_NAME FROM information_schema.TABLE_CONSTRAINTS
WHERE TABLE_SCHEMA = ? AND CONSTRAINT_TYPE = 'CHECK'
ORDER BY TABLE_NAME, CONSTRAINT_NAME";

/// MariaDB's aggregate functions, which fetch their rows, are left out.
pub(super) const ROUTINES: &str = "\
SELECT ROUTINE_NAME, ROUTINE_TYPE, ROUTINE_COMMENT
FROM information_schema.ROUTINES
WHERE ROUTINE_SCHEMA = ? AND ROUTINE_TYPE IN ('FUNCTION', 'PROCEDURE')
  AND COALESCE(ROUTINE_DEFINITION, '') NOT LIKE '%FETCH GROUP NEXT ROW%'
ORDER BY ROUTINE_NAME, ROUTINE_TYPE";

/// The parameters; the result of a function is its parameter 0.
pub(super) const PARAMETERS: &str = "\
SELECT SPECIFIC_NAME, ROUTINE_TYPE, PARAMETER_MODE, PARAMETER_NAME, DATA_TYPE, DTD_IDENTIFIER
FROM information_schema.PARAMETERS
WHERE SPECIFIC_SCHEMA = ?
ORDER BY SPECIFIC_NAME, ROUTINE_TYPE, ORDINAL_POSITION";

/// MariaDB names a check uniquely in its table only.
pub(super) const MARIADB_CHECKS: &str = "\
SELECT TABLE_NAME, CONSTRAINT_NAME, CHECK_CLAUSE
FROM information_schema.CHECK_CONSTRAINTS
WHERE CONSTRAINT_SCHEMA = ?
ORDER BY TABLE_NAME, CONSTRAINT_NAME";
