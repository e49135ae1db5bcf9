-- # AND
-- PostgreSQL
SELECT "customers"."id" FROM "customers" WHERE "customers"."id" > $1 AND "customers"."name" = $2;
-- MySQL
SELECT `customers`.`id` FROM `customers` WHERE `customers`.`id` > ? AND `customers`.`name` = ?;
-- MariaDB
SELECT `customers`.`id` FROM `customers` WHERE `customers`.`id` > ? AND `customers`.`name` = ?;
-- SQLite
SELECT "customers"."id" FROM "customers" WHERE "customers"."id" > ?1 AND "customers"."name" = ?2;
-- SQL Server
SELECT [customers].[id] FROM [customers] WHERE [customers].[id] > @p1 AND [customers].[name] = @p2;

-- # OR
-- PostgreSQL
SELECT "customers"."id" FROM "customers" WHERE ("customers"."id" > $1 OR "customers"."name" = $2);
-- MySQL
SELECT `customers`.`id` FROM `customers` WHERE (`customers`.`id` > ? OR `customers`.`name` = ?);
-- MariaDB
SELECT `customers`.`id` FROM `customers` WHERE (`customers`.`id` > ? OR `customers`.`name` = ?);
-- SQLite
SELECT "customers"."id" FROM "customers" WHERE ("customers"."id" > ?1 OR "customers"."name" = ?2);
-- SQL Server
SELECT [customers].[id] FROM [customers] WHERE ([customers].[id] > @p1 OR [customers].[name] = @p2);

-- # AND of OR
-- PostgreSQL
SELECT "customers"."id" FROM "customers" WHERE ("customers"."id" > $1 OR "customers"."name" = $2) AND "customers"."newsletter";
-- MySQL
SELECT `customers`.`id` FROM `customers` WHERE (`customers`.`id` > ? OR `customers`.`name` = ?) AND `customers`.`newsletter`;
-- MariaDB
SELECT `customers`.`id` FROM `customers` WHERE (`customers`.`id` > ? OR `customers`.`name` = ?) AND `customers`.`newsletter`;
-- SQLite
SELECT "customers"."id" FROM "customers" WHERE ("customers"."id" > ?1 OR "customers"."name" = ?2) AND "customers"."newsletter";
-- SQL Server
SELECT [customers].[id] FROM [customers] WHERE ([customers].[id] > @p1 OR [customers].[name] = @p2) AND [customers].[newsletter] = 1;

-- # OR of AND
-- PostgreSQL
SELECT "customers"."id" FROM "customers" WHERE ("customers"."id" > $1 AND "customers"."name" = $2 OR "customers"."newsletter");
-- MySQL
SELECT `customers`.`id` FROM `customers` WHERE (`customers`.`id` > ? AND `customers`.`name` = ? OR `customers`.`newsletter`);
-- MariaDB
SELECT `customers`.`id` FROM `customers` WHERE (`customers`.`id` > ? AND `customers`.`name` = ? OR `customers`.`newsletter`);
-- SQLite
SELECT "customers"."id" FROM "customers" WHERE ("customers"."id" > ?1 AND "customers"."name" = ?2 OR "customers"."newsletter");
-- SQL Server
SELECT [customers].[id] FROM [customers] WHERE ([customers].[id] > @p1 AND [customers].[name] = @p2 OR [customers].[newsletter] = 1);

-- # AND of AND
-- PostgreSQL
SELECT "customers"."id" FROM "customers" WHERE "customers"."id" > $1 AND "customers"."name" = $2 AND "customers"."newsletter";
-- MySQL
SELECT `customers`.`id` FROM `customers` WHERE `customers`.`id` > ? AND `customers`.`name` = ? AND `customers`.`newsletter`;
-- MariaDB
SELECT `customers`.`id` FROM `customers` WHERE `customers`.`id` > ? AND `customers`.`name` = ? AND `customers`.`newsletter`;
-- SQLite
SELECT "customers"."id" FROM "customers" WHERE "customers"."id" > ?1 AND "customers"."name" = ?2 AND "customers"."newsletter";
-- SQL Server
SELECT [customers].[id] FROM [customers] WHERE [customers].[id] > @p1 AND [customers].[name] = @p2 AND [customers].[newsletter] = 1;

-- # NOT of AND
-- PostgreSQL
SELECT "customers"."id" FROM "customers" WHERE NOT ("customers"."id" > $1 AND "customers"."name" = $2);
-- MySQL
SELECT `customers`.`id` FROM `customers` WHERE NOT (`customers`.`id` > ? AND `customers`.`name` = ?);
-- MariaDB
SELECT `customers`.`id` FROM `customers` WHERE NOT (`customers`.`id` > ? AND `customers`.`name` = ?);
-- SQLite
SELECT "customers"."id" FROM "customers" WHERE NOT ("customers"."id" > ?1 AND "customers"."name" = ?2);
-- SQL Server
SELECT [customers].[id] FROM [customers] WHERE NOT ([customers].[id] > @p1 AND [customers].[name] = @p2);

-- # AND of NOT
-- PostgreSQL
SELECT "customers"."id" FROM "customers" WHERE NOT ("customers"."id" > $1) AND NOT "customers"."newsletter";
-- MySQL
SELECT `customers`.`id` FROM `customers` WHERE NOT (`customers`.`id` > ?) AND NOT `customers`.`newsletter`;
-- MariaDB
SELECT `customers`.`id` FROM `customers` WHERE NOT (`customers`.`id` > ?) AND NOT `customers`.`newsletter`;
-- SQLite
SELECT "customers"."id" FROM "customers" WHERE NOT ("customers"."id" > ?1) AND NOT "customers"."newsletter";
-- SQL Server
SELECT [customers].[id] FROM [customers] WHERE NOT ([customers].[id] > @p1) AND NOT [customers].[newsletter] = 1;

-- # NOT of NOT
-- PostgreSQL
SELECT "customers"."id" FROM "customers" WHERE NOT (NOT ("customers"."id" > $1));
-- MySQL
SELECT `customers`.`id` FROM `customers` WHERE NOT (NOT (`customers`.`id` > ?));
-- MariaDB
SELECT `customers`.`id` FROM `customers` WHERE NOT (NOT (`customers`.`id` > ?));
-- SQLite
SELECT "customers"."id" FROM "customers" WHERE NOT (NOT ("customers"."id" > ?1));
-- SQL Server
SELECT [customers].[id] FROM [customers] WHERE NOT (NOT ([customers].[id] > @p1));

-- # several filters
-- PostgreSQL
SELECT "customers"."id" FROM "customers" WHERE "customers"."id" > $1 AND ("customers"."name" = $2 OR "customers"."newsletter") AND NOT ("customers"."name" = $3);
-- MySQL
SELECT `customers`.`id` FROM `customers` WHERE `customers`.`id` > ? AND (`customers`.`name` = ? OR `customers`.`newsletter`) AND NOT (`customers`.`name` = ?);
-- MariaDB
SELECT `customers`.`id` FROM `customers` WHERE `customers`.`id` > ? AND (`customers`.`name` = ? OR `customers`.`newsletter`) AND NOT (`customers`.`name` = ?);
-- SQLite
SELECT "customers"."id" FROM "customers" WHERE "customers"."id" > ?1 AND ("customers"."name" = ?2 OR "customers"."newsletter") AND NOT ("customers"."name" = ?3);
-- SQL Server
SELECT [customers].[id] FROM [customers] WHERE [customers].[id] > @p1 AND ([customers].[name] = @p2 OR [customers].[newsletter] = 1) AND NOT ([customers].[name] = @p3);

-- # a condition as a value
-- PostgreSQL
SELECT "customers"."id" FROM "customers" WHERE ("customers"."id" > $1 AND "customers"."name" = $2) = "customers"."newsletter";
-- MySQL
SELECT `customers`.`id` FROM `customers` WHERE (`customers`.`id` > ? AND `customers`.`name` = ?) = `customers`.`newsletter`;
-- MariaDB
SELECT `customers`.`id` FROM `customers` WHERE (`customers`.`id` > ? AND `customers`.`name` = ?) = `customers`.`newsletter`;
-- SQLite
SELECT "customers"."id" FROM "customers" WHERE ("customers"."id" > ?1 AND "customers"."name" = ?2) = "customers"."newsletter";
-- SQL Server
SELECT [customers].[id] FROM [customers] WHERE (CASE WHEN [customers].[id] > @p1 AND [customers].[name] = @p2 THEN CAST(1 AS bit) WHEN NOT ([customers].[id] > @p1 AND [customers].[name] = @p2) THEN CAST(0 AS bit) END) = [customers].[newsletter];
