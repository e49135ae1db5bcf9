-- # GROUPING
-- PostgreSQL
SELECT "orders"."sold_by_id", GROUPING("orders"."paid") = 1, COUNT(*) FROM "orders" GROUP BY ROLLUP ("orders"."sold_by_id", "orders"."paid") HAVING (GROUPING("orders"."paid") = 1 OR COUNT(*) > $1) ORDER BY GROUPING("orders"."sold_by_id") = 1, "orders"."sold_by_id" NULLS FIRST;
-- MySQL
SELECT `orders`.`sold_by_id`, GROUPING(`orders`.`paid`) = 1, COUNT(*) FROM `orders` GROUP BY `orders`.`sold_by_id`, `orders`.`paid` WITH ROLLUP HAVING (GROUPING(`orders`.`paid`) = 1 OR COUNT(*) > ?) ORDER BY GROUPING(`orders`.`sold_by_id`) = 1, `orders`.`sold_by_id`;
-- MariaDB: does not compile
-- SQLite: does not compile
-- SQL Server
SELECT [orders].[sold_by_id], CASE WHEN GROUPING([orders].[paid]) = 1 THEN CAST(1 AS bit) WHEN NOT (GROUPING([orders].[paid]) = 1) THEN CAST(0 AS bit) END, COUNT_BIG(*) FROM [orders] GROUP BY ROLLUP ([orders].[sold_by_id], [orders].[paid]) HAVING (GROUPING([orders].[paid]) = 1 OR COUNT_BIG(*) > @p1) ORDER BY CASE WHEN GROUPING([orders].[sold_by_id]) = 1 THEN CAST(1 AS bit) WHEN NOT (GROUPING([orders].[sold_by_id]) = 1) THEN CAST(0 AS bit) END, [orders].[sold_by_id];

-- # GROUPING of a named key
-- PostgreSQL
SELECT LOWER("artists"."name"), GROUPING(LOWER("artists"."name")) = 1, MAX("artists"."id") FROM "artists" GROUP BY CUBE (LOWER("artists"."name"), "artists"."country");
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite: does not compile
-- SQL Server
SELECT LOWER([artists].[name]), CASE WHEN GROUPING(LOWER([artists].[name])) = 1 THEN CAST(1 AS bit) WHEN NOT (GROUPING(LOWER([artists].[name])) = 1) THEN CAST(0 AS bit) END, MAX([artists].[id]) FROM [artists] GROUP BY CUBE (LOWER([artists].[name]), [artists].[country]);
