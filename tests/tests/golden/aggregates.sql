-- # COUNT
-- PostgreSQL
SELECT COUNT(*), COUNT("artists"."country") FROM "artists";
-- MySQL
SELECT COUNT(*), COUNT(`artists`.`country`) FROM `artists`;
-- MariaDB
SELECT COUNT(*), COUNT(`artists`.`country`) FROM `artists`;
-- SQLite
SELECT COUNT(*), COUNT("artists"."country") FROM "artists";
-- SQL Server
SELECT COUNT_BIG(*), COUNT_BIG([artists].[country]) FROM [artists];

-- # MIN, MAX
-- PostgreSQL
SELECT MIN("orders"."ordered_at"), MAX("orders"."id") FROM "orders";
-- MySQL
SELECT MIN(`orders`.`ordered_at`), MAX(`orders`.`id`) FROM `orders`;
-- MariaDB
SELECT MIN(`orders`.`ordered_at`), MAX(`orders`.`id`) FROM `orders`;
-- SQLite
SELECT MIN("orders"."ordered_at"), MAX("orders"."id") FROM "orders";
-- SQL Server
SELECT MIN([orders].[ordered_at]), MAX([orders].[id]) FROM [orders];

-- # SUM of integers
-- PostgreSQL
SELECT CAST(SUM("order_lines"."quantity") AS bigint) FROM "order_lines";
-- MySQL
SELECT SUM(`order_lines`.`quantity`) FROM `order_lines`;
-- MariaDB
SELECT SUM(`order_lines`.`quantity`) FROM `order_lines`;
-- SQLite
SELECT SUM("order_lines"."quantity") FROM "order_lines";
-- SQL Server
SELECT SUM(CAST([order_lines].[quantity] AS bigint)) FROM [order_lines];

-- # SUM of decimals
-- PostgreSQL
SELECT SUM("order_lines"."unit_price") FROM "order_lines";
-- MySQL
SELECT SUM(`order_lines`.`unit_price`) FROM `order_lines`;
-- MariaDB
SELECT SUM(`order_lines`.`unit_price`) FROM `order_lines`;
-- SQLite
SELECT querent_sum("order_lines"."unit_price") FROM "order_lines";
-- SQL Server
SELECT SUM([order_lines].[unit_price]) FROM [order_lines];

-- # SUM of floating point numbers
-- PostgreSQL
SELECT SUM("tracks"."loudness") FROM "tracks";
-- MySQL
SELECT SUM(`tracks`.`loudness`) FROM `tracks`;
-- MariaDB
SELECT SUM(`tracks`.`loudness`) FROM `tracks`;
-- SQLite
SELECT SUM("tracks"."loudness") FROM "tracks";
-- SQL Server
SELECT SUM([tracks].[loudness]) FROM [tracks];

-- # AVG of integers and decimals
-- PostgreSQL
SELECT AVG(CAST("order_lines"."quantity" AS double precision)), AVG(CAST("order_lines"."unit_price" AS double precision)) FROM "order_lines";
-- MySQL
SELECT AVG(CAST(`order_lines`.`quantity` AS DOUBLE)), AVG(CAST(`order_lines`.`unit_price` AS DOUBLE)) FROM `order_lines`;
-- MariaDB
SELECT AVG(CAST(`order_lines`.`quantity` AS DOUBLE)), AVG(CAST(`order_lines`.`unit_price` AS DOUBLE)) FROM `order_lines`;
-- SQLite
SELECT AVG(CAST("order_lines"."quantity" AS REAL)), AVG(CAST("order_lines"."unit_price" AS REAL)) FROM "order_lines";
-- SQL Server
SELECT AVG(CAST([order_lines].[quantity] AS float)), AVG(CAST([order_lines].[unit_price] AS float)) FROM [order_lines];

-- # expressions in and over aggregates
-- PostgreSQL
SELECT CAST(SUM("order_lines"."quantity" * $1) AS bigint) + $2, COALESCE(MAX("order_lines"."quantity"), $3), COUNT(*) - COUNT("orders"."note") FROM "order_lines" INNER JOIN "orders" ON "order_lines"."order_id" = "orders"."id" WHERE "orders"."paid";
-- MySQL
SELECT SUM(`order_lines`.`quantity` * ?) + ?, COALESCE(MAX(`order_lines`.`quantity`), ?), COUNT(*) - COUNT(`orders`.`note`) FROM `order_lines` INNER JOIN `orders` ON `order_lines`.`order_id` = `orders`.`id` WHERE `orders`.`paid`;
-- MariaDB
SELECT SUM(`order_lines`.`quantity` * ?) + ?, COALESCE(MAX(`order_lines`.`quantity`), ?), COUNT(*) - COUNT(`orders`.`note`) FROM `order_lines` INNER JOIN `orders` ON `order_lines`.`order_id` = `orders`.`id` WHERE `orders`.`paid`;
-- SQLite
SELECT SUM("order_lines"."quantity" * ?1) + ?2, COALESCE(MAX("order_lines"."quantity"), ?3), COUNT(*) - COUNT("orders"."note") FROM "order_lines" INNER JOIN "orders" ON "order_lines"."order_id" = "orders"."id" WHERE "orders"."paid";
-- SQL Server
SELECT SUM(CAST([order_lines].[quantity] * @p1 AS bigint)) + @p2, COALESCE(MAX([order_lines].[quantity]), @p3), COUNT_BIG(*) - COUNT_BIG([orders].[note]) FROM [order_lines] INNER JOIN [orders] ON [order_lines].[order_id] = [orders].[id] WHERE [orders].[paid] = 1;
