-- # a value in a range
-- PostgreSQL
SELECT "bookings"."id" FROM "bookings" WHERE "bookings"."seats" @> CAST($1 AS integer) AND "bookings"."days" @> CAST($2 AS date);
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite: does not compile
-- SQL Server: does not compile

-- # a column in a range
-- PostgreSQL
SELECT "bookings"."id" FROM "bookings" WHERE "bookings"."seats" @> "bookings"."seat";
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite: does not compile
-- SQL Server: does not compile

-- # a column of another width in a range
-- PostgreSQL
SELECT "bookings"."id" FROM "bookings" WHERE "bookings"."seats" @> CAST("bookings"."id" AS integer);
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite: does not compile
-- SQL Server: does not compile

-- # a range in a range
-- PostgreSQL
SELECT "bookings"."id" FROM "bookings" WHERE ("bookings"."seats" @> CAST($1 AS int4range) OR "bookings"."seats" <@ CAST($2 AS int4range));
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite: does not compile
-- SQL Server: does not compile

-- # overlaps
-- PostgreSQL
SELECT "bookings"."id" FROM "bookings" WHERE "bookings"."days" && CAST($1 AS daterange) AND "bookings"."days" && "bookings"."days";
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite: does not compile
-- SQL Server: does not compile

-- # left and right
-- PostgreSQL
SELECT "bookings"."id" FROM "bookings" WHERE "bookings"."seats" << CAST($1 AS int4range) AND "bookings"."seats" >> CAST($2 AS int4range) AND "bookings"."seats" &< CAST($3 AS int4range) AND "bookings"."seats" &> CAST($4 AS int4range) AND "bookings"."seats" -|- CAST($5 AS int4range);
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite: does not compile
-- SQL Server: does not compile

-- # comparisons
-- PostgreSQL
SELECT "bookings"."id" FROM "bookings" WHERE "bookings"."seats" = $1 AND "bookings"."days" <> $2;
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite: does not compile
-- SQL Server: does not compile

-- # ends
-- PostgreSQL
SELECT LOWER("bookings"."seats"), UPPER("bookings"."days") FROM "bookings";
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite: does not compile
-- SQL Server: does not compile

-- # what the ends are
-- PostgreSQL
SELECT ISEMPTY("bookings"."seats"), LOWER_INC("bookings"."seats"), UPPER_INC("bookings"."seats"), LOWER_INF("bookings"."days"), UPPER_INF("bookings"."days") FROM "bookings";
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite: does not compile
-- SQL Server: does not compile

-- # a condition alone
-- PostgreSQL
SELECT "bookings"."id" FROM "bookings" WHERE NOT ISEMPTY("bookings"."days");
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite: does not compile
-- SQL Server: does not compile

-- # made of others
-- PostgreSQL
SELECT "bookings"."seats" + CAST($1 AS int4range), "bookings"."seats" * CAST($2 AS int4range), "bookings"."seats" - CAST($3 AS int4range), RANGE_MERGE("bookings"."seats", CAST($4 AS int4range)) FROM "bookings";
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite: does not compile
-- SQL Server: does not compile

-- # compound operands
-- PostgreSQL
SELECT LOWER(("bookings"."seats" + CAST($1 AS int4range)) - ("bookings"."seats" * "bookings"."seats")) FROM "bookings";
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite: does not compile
-- SQL Server: does not compile

-- # made of ends
-- PostgreSQL
SELECT daterange("bookings"."day", CAST($1 AS date)), int4range("bookings"."seat", CAST($2 AS integer), '[]'), int8range("bookings"."id", "bookings"."id") FROM "bookings";
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite: does not compile
-- SQL Server: does not compile

-- # every type
-- PostgreSQL
SELECT CAST($1 AS int8range), CAST($2 AS numrange), tsrange(CAST($3 AS timestamp), CAST($4 AS timestamp)), tstzrange(CAST($5 AS timestamptz), CAST($6 AS timestamptz)) FROM "bookings";
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite: does not compile
-- SQL Server: does not compile

-- # written
-- PostgreSQL
INSERT INTO "bookings" ("seats", "days") VALUES ($1, $2);
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite: does not compile
-- SQL Server: does not compile

-- # set
-- PostgreSQL
UPDATE "bookings" SET "seats" = "bookings"."seats" + CAST($1 AS int4range) WHERE "bookings"."id" = $2;
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite: does not compile
-- SQL Server: does not compile
