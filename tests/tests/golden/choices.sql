-- # nullif
-- PostgreSQL
SELECT NULLIF("customers"."name", CAST($1 AS text)), NULLIF("customers"."id", CAST($2 AS bigint)) FROM "customers";
-- MySQL
SELECT NULLIF(`customers`.`name`, ?), NULLIF(`customers`.`id`, ?) FROM `customers`;
-- MariaDB
SELECT NULLIF(`customers`.`name`, ?), NULLIF(`customers`.`id`, ?) FROM `customers`;
-- SQLite
SELECT NULLIF("customers"."name", ?1), NULLIF("customers"."id", ?2) FROM "customers";
-- SQL Server
SELECT NULLIF([customers].[name], @p1), NULLIF([customers].[id], @p2) FROM [customers];

-- # coalesce of several
-- PostgreSQL
SELECT COALESCE("customers"."city", "customers"."email", "customers"."name", CAST($1 AS text)) FROM "customers";
-- MySQL
SELECT COALESCE(`customers`.`city`, `customers`.`email`, `customers`.`name`, ?) FROM `customers`;
-- MariaDB
SELECT COALESCE(`customers`.`city`, `customers`.`email`, `customers`.`name`, ?) FROM `customers`;
-- SQLite
SELECT COALESCE("customers"."city", "customers"."email", "customers"."name", ?1) FROM "customers";
-- SQL Server
SELECT COALESCE([customers].[city], [customers].[email], [customers].[name], @p1) FROM [customers];

-- # CASE with conditions
-- PostgreSQL
SELECT CASE WHEN "customers"."id" > $1 THEN CAST($2 AS text) WHEN "customers"."newsletter" THEN "customers"."city" ELSE CAST($3 AS text) END FROM "customers";
-- MySQL
SELECT CASE WHEN `customers`.`id` > ? THEN ? WHEN `customers`.`newsletter` THEN `customers`.`city` ELSE ? END FROM `customers`;
-- MariaDB
SELECT CASE WHEN `customers`.`id` > ? THEN ? WHEN `customers`.`newsletter` THEN `customers`.`city` ELSE ? END FROM `customers`;
-- SQLite
SELECT CASE WHEN "customers"."id" > ?1 THEN ?2 WHEN "customers"."newsletter" THEN "customers"."city" ELSE ?3 END FROM "customers";
-- SQL Server
SELECT CASE WHEN [customers].[id] > @p1 THEN @p2 WHEN [customers].[newsletter] = 1 THEN [customers].[city] ELSE @p3 END FROM [customers];

-- # CASE without ELSE
-- PostgreSQL
SELECT CASE WHEN "customers"."city" IS NULL THEN CAST($1 AS integer) END FROM "customers";
-- MySQL
SELECT CASE WHEN `customers`.`city` IS NULL THEN ? END FROM `customers`;
-- MariaDB
SELECT CASE WHEN `customers`.`city` IS NULL THEN ? END FROM `customers`;
-- SQLite
SELECT CASE WHEN "customers"."city" IS NULL THEN ?1 END FROM "customers";
-- SQL Server
SELECT CASE WHEN [customers].[city] IS NULL THEN @p1 END FROM [customers];

-- # CASE of a value
-- PostgreSQL
SELECT CASE "customers"."city" WHEN $1 THEN CAST($2 AS integer) WHEN "customers"."name" THEN CAST($3 AS integer) ELSE CAST($4 AS integer) END FROM "customers";
-- MySQL
SELECT CASE `customers`.`city` WHEN ? THEN ? WHEN `customers`.`name` THEN ? ELSE ? END FROM `customers`;
-- MariaDB
SELECT CASE `customers`.`city` WHEN ? THEN ? WHEN `customers`.`name` THEN ? ELSE ? END FROM `customers`;
-- SQLite
SELECT CASE "customers"."city" WHEN ?1 THEN ?2 WHEN "customers"."name" THEN ?3 ELSE ?4 END FROM "customers";
-- SQL Server
SELECT CASE [customers].[city] WHEN @p1 THEN @p2 WHEN [customers].[name] THEN @p3 ELSE @p4 END FROM [customers];

-- # CASE as a condition and as a sort key
-- PostgreSQL
SELECT "customers"."id" FROM "customers" WHERE CASE WHEN "customers"."newsletter" THEN "customers"."city" = $1 ELSE CAST($2 AS boolean) END ORDER BY CASE WHEN "customers"."city" = $3 THEN CAST($4 AS integer) ELSE CAST($5 AS integer) END, "customers"."name";
-- MySQL
SELECT `customers`.`id` FROM `customers` WHERE CASE WHEN `customers`.`newsletter` THEN `customers`.`city` = ? ELSE ? END ORDER BY CASE WHEN `customers`.`city` = ? THEN ? ELSE ? END, `customers`.`name`;
-- MariaDB
SELECT `customers`.`id` FROM `customers` WHERE CASE WHEN `customers`.`newsletter` THEN `customers`.`city` = ? ELSE ? END ORDER BY CASE WHEN `customers`.`city` = ? THEN ? ELSE ? END, `customers`.`name`;
-- SQLite
SELECT "customers"."id" FROM "customers" WHERE CASE WHEN "customers"."newsletter" THEN "customers"."city" = ?1 ELSE ?2 END ORDER BY CASE WHEN "customers"."city" = ?3 THEN ?4 ELSE ?5 END, "customers"."name";
-- SQL Server
SELECT [customers].[id] FROM [customers] WHERE CASE WHEN [customers].[newsletter] = 1 THEN CASE WHEN [customers].[city] = @p1 THEN CAST(1 AS bit) WHEN NOT ([customers].[city] = @p1) THEN CAST(0 AS bit) END ELSE @p2 END = 1 ORDER BY CASE WHEN [customers].[city] = @p3 THEN @p4 ELSE @p5 END, [customers].[name];

-- # tests of a truth value
-- PostgreSQL
SELECT "customers"."newsletter" IS TRUE, ("customers"."city" = $1) IS NOT FALSE FROM "customers" WHERE ("customers"."city" = $2) IS NOT TRUE AND "customers"."newsletter" IS FALSE;
-- MySQL
SELECT `customers`.`newsletter` IS TRUE, (`customers`.`city` = ?) IS NOT FALSE FROM `customers` WHERE (`customers`.`city` = ?) IS NOT TRUE AND `customers`.`newsletter` IS FALSE;
-- MariaDB
SELECT `customers`.`newsletter` IS TRUE, (`customers`.`city` = ?) IS NOT FALSE FROM `customers` WHERE (`customers`.`city` = ?) IS NOT TRUE AND `customers`.`newsletter` IS FALSE;
-- SQLite
SELECT "customers"."newsletter" IS TRUE, ("customers"."city" = ?1) IS NOT FALSE FROM "customers" WHERE ("customers"."city" = ?2) IS NOT TRUE AND "customers"."newsletter" IS FALSE;
-- SQL Server
SELECT CASE WHEN CASE WHEN [customers].[newsletter] = 1 THEN 1 ELSE 0 END = 1 THEN CAST(1 AS bit) WHEN NOT (CASE WHEN [customers].[newsletter] = 1 THEN 1 ELSE 0 END = 1) THEN CAST(0 AS bit) END, CASE WHEN CASE WHEN NOT ([customers].[city] = @p1) THEN 0 ELSE 1 END = 1 THEN CAST(1 AS bit) WHEN NOT (CASE WHEN NOT ([customers].[city] = @p1) THEN 0 ELSE 1 END = 1) THEN CAST(0 AS bit) END FROM [customers] WHERE CASE WHEN [customers].[city] = @p2 THEN 0 ELSE 1 END = 1 AND CASE WHEN NOT ([customers].[newsletter] = 1) THEN 1 ELSE 0 END = 1;

-- # constants
-- PostgreSQL
SELECT 2, -2, 'it''s \' FROM "customers";
-- MySQL
SELECT 2, -2, 'it''s \\' FROM `customers`;
-- MariaDB
SELECT 2, -2, 'it''s \\' FROM `customers`;
-- SQLite
SELECT 2, -2, 'it''s \' FROM "customers";
-- SQL Server
SELECT 2, -2, N'it''s \' FROM [customers];

-- # constants as operands
-- PostgreSQL
SELECT "customers"."id" - -2 FROM "customers";
-- MySQL
SELECT `customers`.`id` - -2 FROM `customers`;
-- MariaDB
SELECT `customers`.`id` - -2 FROM `customers`;
-- SQLite
SELECT "customers"."id" - -2 FROM "customers";
-- SQL Server
SELECT [customers].[id] - -2 FROM [customers];

-- # a random UUID
-- PostgreSQL
SELECT GEN_RANDOM_UUID() FROM "customers";
-- MySQL
SELECT LOWER(CONCAT(HEX(RANDOM_BYTES(4)), '-', HEX(RANDOM_BYTES(2)), '-4', SUBSTRING(HEX(RANDOM_BYTES(2)), 2), '-', SUBSTRING('89ab', 1 + FLOOR(RAND() * 4), 1), SUBSTRING(HEX(RANDOM_BYTES(2)), 2), '-', HEX(RANDOM_BYTES(6)))) FROM `customers`;
-- MariaDB: does not compile
-- SQLite
SELECT LOWER(HEX(RANDOMBLOB(4)) || '-' || HEX(RANDOMBLOB(2)) || '-4' || SUBSTRING(HEX(RANDOMBLOB(2)), 2) || '-' || SUBSTRING('89ab', 1 + ABS(RANDOM() % 4), 1) || SUBSTRING(HEX(RANDOMBLOB(2)), 2) || '-' || HEX(RANDOMBLOB(6))) FROM "customers";
-- SQL Server
SELECT NEWID() FROM [customers];
