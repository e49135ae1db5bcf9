-- # both filters
-- PostgreSQL
SELECT "customers"."id" FROM "customers" WHERE "customers"."city" = $1 AND ("customers"."id" > $2 OR "customers"."newsletter") ORDER BY "customers"."id" LIMIT $3;
-- MySQL
SELECT `customers`.`id` FROM `customers` WHERE `customers`.`city` = ? AND (`customers`.`id` > ? OR `customers`.`newsletter`) ORDER BY `customers`.`id` LIMIT ?;
-- MariaDB
SELECT `customers`.`id` FROM `customers` WHERE `customers`.`city` = ? AND (`customers`.`id` > ? OR `customers`.`newsletter`) ORDER BY `customers`.`id` LIMIT ?;
-- SQLite
SELECT "customers"."id" FROM "customers" WHERE "customers"."city" = ?1 AND ("customers"."id" > ?2 OR "customers"."newsletter") ORDER BY "customers"."id" LIMIT ?3;
-- SQL Server
SELECT [customers].[id] FROM [customers] WHERE [customers].[city] = @p1 AND ([customers].[id] > @p2 OR [customers].[newsletter] = 1) ORDER BY [customers].[id] OFFSET 0 ROWS FETCH NEXT @p3 ROWS ONLY;

-- # the first filter
-- PostgreSQL
SELECT "customers"."id" FROM "customers" WHERE "customers"."city" = $1 ORDER BY "customers"."id" LIMIT $2;
-- MySQL
SELECT `customers`.`id` FROM `customers` WHERE `customers`.`city` = ? ORDER BY `customers`.`id` LIMIT ?;
-- MariaDB
SELECT `customers`.`id` FROM `customers` WHERE `customers`.`city` = ? ORDER BY `customers`.`id` LIMIT ?;
-- SQLite
SELECT "customers"."id" FROM "customers" WHERE "customers"."city" = ?1 ORDER BY "customers"."id" LIMIT ?2;
-- SQL Server
SELECT [customers].[id] FROM [customers] WHERE [customers].[city] = @p1 ORDER BY [customers].[id] OFFSET 0 ROWS FETCH NEXT @p2 ROWS ONLY;

-- # the second filter
-- PostgreSQL
SELECT "customers"."id" FROM "customers" WHERE ("customers"."id" > $1 OR "customers"."newsletter") ORDER BY "customers"."id" LIMIT $2;
-- MySQL
SELECT `customers`.`id` FROM `customers` WHERE (`customers`.`id` > ? OR `customers`.`newsletter`) ORDER BY `customers`.`id` LIMIT ?;
-- MariaDB
SELECT `customers`.`id` FROM `customers` WHERE (`customers`.`id` > ? OR `customers`.`newsletter`) ORDER BY `customers`.`id` LIMIT ?;
-- SQLite
SELECT "customers"."id" FROM "customers" WHERE ("customers"."id" > ?1 OR "customers"."newsletter") ORDER BY "customers"."id" LIMIT ?2;
-- SQL Server
SELECT [customers].[id] FROM [customers] WHERE ([customers].[id] > @p1 OR [customers].[newsletter] = 1) ORDER BY [customers].[id] OFFSET 0 ROWS FETCH NEXT @p2 ROWS ONLY;

-- # no filter
-- PostgreSQL
SELECT "customers"."id" FROM "customers" ORDER BY "customers"."id" LIMIT $1;
-- MySQL
SELECT `customers`.`id` FROM `customers` ORDER BY `customers`.`id` LIMIT ?;
-- MariaDB
SELECT `customers`.`id` FROM `customers` ORDER BY `customers`.`id` LIMIT ?;
-- SQLite
SELECT "customers"."id" FROM "customers" ORDER BY "customers"."id" LIMIT ?1;
-- SQL Server
SELECT [customers].[id] FROM [customers] ORDER BY [customers].[id] OFFSET 0 ROWS FETCH NEXT @p1 ROWS ONLY;

-- # one that is always there between two that are not
-- PostgreSQL
SELECT "orders"."id" FROM "orders" WHERE "orders"."paid";
-- MySQL
SELECT `orders`.`id` FROM `orders` WHERE `orders`.`paid`;
-- MariaDB
SELECT `orders`.`id` FROM `orders` WHERE `orders`.`paid`;
-- SQLite
SELECT "orders"."id" FROM "orders" WHERE "orders"."paid";
-- SQL Server
SELECT [orders].[id] FROM [orders] WHERE [orders].[paid] = 1;
