-- # =
-- PostgreSQL
SELECT "customers"."id" FROM "customers" WHERE "customers"."name" = $1;
-- MySQL
SELECT `customers`.`id` FROM `customers` WHERE `customers`.`name` = ?;
-- MariaDB
SELECT `customers`.`id` FROM `customers` WHERE `customers`.`name` = ?;
-- SQLite
SELECT "customers"."id" FROM "customers" WHERE "customers"."name" = ?1;
-- SQL Server
SELECT [customers].[id] FROM [customers] WHERE [customers].[name] = @p1;

-- # <>
-- PostgreSQL
SELECT "customers"."id" FROM "customers" WHERE "customers"."name" <> $1;
-- MySQL
SELECT `customers`.`id` FROM `customers` WHERE `customers`.`name` <> ?;
-- MariaDB
SELECT `customers`.`id` FROM `customers` WHERE `customers`.`name` <> ?;
-- SQLite
SELECT "customers"."id" FROM "customers" WHERE "customers"."name" <> ?1;
-- SQL Server
SELECT [customers].[id] FROM [customers] WHERE [customers].[name] <> @p1;

-- # <, <=, >, >=
-- PostgreSQL
SELECT "customers"."id" FROM "customers" WHERE "customers"."id" < $1 AND "customers"."id" <= $2 AND "customers"."id" > $3 AND "customers"."id" >= $4;
-- MySQL
SELECT `customers`.`id` FROM `customers` WHERE `customers`.`id` < ? AND `customers`.`id` <= ? AND `customers`.`id` > ? AND `customers`.`id` >= ?;
-- MariaDB
SELECT `customers`.`id` FROM `customers` WHERE `customers`.`id` < ? AND `customers`.`id` <= ? AND `customers`.`id` > ? AND `customers`.`id` >= ?;
-- SQLite
SELECT "customers"."id" FROM "customers" WHERE "customers"."id" < ?1 AND "customers"."id" <= ?2 AND "customers"."id" > ?3 AND "customers"."id" >= ?4;
-- SQL Server
SELECT [customers].[id] FROM [customers] WHERE [customers].[id] < @p1 AND [customers].[id] <= @p2 AND [customers].[id] > @p3 AND [customers].[id] >= @p4;

-- # between columns
-- PostgreSQL
SELECT "customers"."id" FROM "customers" WHERE "customers"."name" = "customers"."city";
-- MySQL
SELECT `customers`.`id` FROM `customers` WHERE `customers`.`name` = `customers`.`city`;
-- MariaDB
SELECT `customers`.`id` FROM `customers` WHERE `customers`.`name` = `customers`.`city`;
-- SQLite
SELECT "customers"."id" FROM "customers" WHERE "customers"."name" = "customers"."city";
-- SQL Server
SELECT [customers].[id] FROM [customers] WHERE [customers].[name] = [customers].[city];

-- # IS NULL, IS NOT NULL
-- PostgreSQL
SELECT "customers"."id" FROM "customers" WHERE "customers"."city" IS NULL AND "customers"."email" IS NOT NULL;
-- MySQL
SELECT `customers`.`id` FROM `customers` WHERE `customers`.`city` IS NULL AND `customers`.`email` IS NOT NULL;
-- MariaDB
SELECT `customers`.`id` FROM `customers` WHERE `customers`.`city` IS NULL AND `customers`.`email` IS NOT NULL;
-- SQLite
SELECT "customers"."id" FROM "customers" WHERE "customers"."city" IS NULL AND "customers"."email" IS NOT NULL;
-- SQL Server
SELECT [customers].[id] FROM [customers] WHERE [customers].[city] IS NULL AND [customers].[email] IS NOT NULL;

-- # IS NOT DISTINCT FROM
-- PostgreSQL
SELECT "customers"."id" FROM "customers" WHERE "customers"."city" IS NOT DISTINCT FROM $1;
-- MySQL
SELECT `customers`.`id` FROM `customers` WHERE `customers`.`city` <=> ?;
-- MariaDB
SELECT `customers`.`id` FROM `customers` WHERE `customers`.`city` <=> ?;
-- SQLite
SELECT "customers"."id" FROM "customers" WHERE "customers"."city" IS ?1;
-- SQL Server
SELECT [customers].[id] FROM [customers] WHERE [customers].[city] IS NOT DISTINCT FROM @p1;

-- # IS DISTINCT FROM
-- PostgreSQL
SELECT "customers"."id" FROM "customers" WHERE "customers"."city" IS DISTINCT FROM "customers"."email";
-- MySQL
SELECT `customers`.`id` FROM `customers` WHERE NOT (`customers`.`city` <=> `customers`.`email`);
-- MariaDB
SELECT `customers`.`id` FROM `customers` WHERE NOT (`customers`.`city` <=> `customers`.`email`);
-- SQLite
SELECT "customers"."id" FROM "customers" WHERE "customers"."city" IS NOT "customers"."email";
-- SQL Server
SELECT [customers].[id] FROM [customers] WHERE [customers].[city] IS DISTINCT FROM [customers].[email];

-- # BETWEEN
-- PostgreSQL
SELECT "customers"."id" FROM "customers" WHERE "customers"."id" BETWEEN $1 AND $2;
-- MySQL
SELECT `customers`.`id` FROM `customers` WHERE `customers`.`id` BETWEEN ? AND ?;
-- MariaDB
SELECT `customers`.`id` FROM `customers` WHERE `customers`.`id` BETWEEN ? AND ?;
-- SQLite
SELECT "customers"."id" FROM "customers" WHERE "customers"."id" BETWEEN ?1 AND ?2;
-- SQL Server
SELECT [customers].[id] FROM [customers] WHERE [customers].[id] BETWEEN @p1 AND @p2;

-- # BETWEEN expressions
-- PostgreSQL
SELECT "customers"."id" FROM "customers" WHERE "customers"."id" + $1 BETWEEN "customers"."id" - $2 AND "customers"."id" * $3;
-- MySQL
SELECT `customers`.`id` FROM `customers` WHERE `customers`.`id` + ? BETWEEN `customers`.`id` - ? AND `customers`.`id` * ?;
-- MariaDB
SELECT `customers`.`id` FROM `customers` WHERE `customers`.`id` + ? BETWEEN `customers`.`id` - ? AND `customers`.`id` * ?;
-- SQLite
SELECT "customers"."id" FROM "customers" WHERE "customers"."id" + ?1 BETWEEN "customers"."id" - ?2 AND "customers"."id" * ?3;
-- SQL Server
SELECT [customers].[id] FROM [customers] WHERE [customers].[id] + @p1 BETWEEN [customers].[id] - @p2 AND [customers].[id] * @p3;

-- # a truth value
-- PostgreSQL
SELECT "customers"."id" FROM "customers" WHERE "customers"."newsletter";
-- MySQL
SELECT `customers`.`id` FROM `customers` WHERE `customers`.`newsletter`;
-- MariaDB
SELECT `customers`.`id` FROM `customers` WHERE `customers`.`newsletter`;
-- SQLite
SELECT "customers"."id" FROM "customers" WHERE "customers"."newsletter";
-- SQL Server
SELECT [customers].[id] FROM [customers] WHERE [customers].[newsletter] = 1;

-- # NOT a truth value
-- PostgreSQL
SELECT "customers"."id" FROM "customers" WHERE NOT "customers"."newsletter";
-- MySQL
SELECT `customers`.`id` FROM `customers` WHERE NOT `customers`.`newsletter`;
-- MariaDB
SELECT `customers`.`id` FROM `customers` WHERE NOT `customers`.`newsletter`;
-- SQLite
SELECT "customers"."id" FROM "customers" WHERE NOT "customers"."newsletter";
-- SQL Server
SELECT [customers].[id] FROM [customers] WHERE NOT [customers].[newsletter] = 1;

-- # a truth value is true
-- PostgreSQL
SELECT "customers"."id" FROM "customers" WHERE "customers"."newsletter" = $1;
-- MySQL
SELECT `customers`.`id` FROM `customers` WHERE `customers`.`newsletter` = ?;
-- MariaDB
SELECT `customers`.`id` FROM `customers` WHERE `customers`.`newsletter` = ?;
-- SQLite
SELECT "customers"."id" FROM "customers" WHERE "customers"."newsletter" = ?1;
-- SQL Server
SELECT [customers].[id] FROM [customers] WHERE [customers].[newsletter] = @p1;

-- # a comparison of comparisons
-- PostgreSQL
SELECT "customers"."id" FROM "customers" WHERE ("customers"."id" > $1) = ("customers"."name" = $2);
-- MySQL
SELECT `customers`.`id` FROM `customers` WHERE (`customers`.`id` > ?) = (`customers`.`name` = ?);
-- MariaDB
SELECT `customers`.`id` FROM `customers` WHERE (`customers`.`id` > ?) = (`customers`.`name` = ?);
-- SQLite
SELECT "customers"."id" FROM "customers" WHERE ("customers"."id" > ?1) = ("customers"."name" = ?2);
-- SQL Server
SELECT [customers].[id] FROM [customers] WHERE (CASE WHEN [customers].[id] > @p1 THEN CAST(1 AS bit) WHEN NOT ([customers].[id] > @p1) THEN CAST(0 AS bit) END) = (CASE WHEN [customers].[name] = @p2 THEN CAST(1 AS bit) WHEN NOT ([customers].[name] = @p2) THEN CAST(0 AS bit) END);

-- # whether a condition is NULL
-- PostgreSQL
SELECT "customers"."id" FROM "customers" WHERE ("customers"."city" = $1) IS NULL;
-- MySQL
SELECT `customers`.`id` FROM `customers` WHERE (`customers`.`city` = ?) IS NULL;
-- MariaDB
SELECT `customers`.`id` FROM `customers` WHERE (`customers`.`city` = ?) IS NULL;
-- SQLite
SELECT "customers"."id" FROM "customers" WHERE ("customers"."city" = ?1) IS NULL;
-- SQL Server
SELECT [customers].[id] FROM [customers] WHERE (CASE WHEN [customers].[city] = @p1 THEN CAST(1 AS bit) WHEN NOT ([customers].[city] = @p1) THEN CAST(0 AS bit) END) IS NULL;
