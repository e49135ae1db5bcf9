-- # conditions
-- PostgreSQL
SELECT "files"."id" FROM "files" WHERE ("files"."tags" @> $1 OR "files"."tags" <@ $2);
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite: does not compile
-- SQL Server: does not compile

-- # overlaps, has
-- PostgreSQL
SELECT "files"."id" FROM "files" WHERE "files"."tags" && $1 AND CAST($2 AS text) = ANY ("files"."tags") AND "files"."name" = ANY ("files"."tags");
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite: does not compile
-- SQL Server: does not compile

-- # parts
-- PostgreSQL
SELECT ("files"."tags")[CAST($1 AS integer)], ("files"."tags")[CAST($2 AS integer):CAST($3 AS integer)], CARDINALITY("files"."tags"), ARRAY_POSITION("files"."tags", $4) FROM "files";
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite: does not compile
-- SQL Server: does not compile

-- # made of others
-- PostgreSQL
SELECT ARRAY_APPEND("files"."tags", $1), ARRAY_PREPEND($2, "files"."tags"), "files"."tags" || $3, ARRAY_REMOVE("files"."tags", $4) FROM "files";
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite: does not compile
-- SQL Server: does not compile

-- # made of expressions
-- PostgreSQL
SELECT ARRAY["files"."name", $1, ("files"."tags")[CAST($2 AS integer)]] FROM "files";
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite: does not compile
-- SQL Server: does not compile

-- # of an expression
-- PostgreSQL
SELECT ("files"."tags" || "files"."tags")[(CARDINALITY("files"."tags") + $1)] FROM "files";
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite: does not compile
-- SQL Server: does not compile
