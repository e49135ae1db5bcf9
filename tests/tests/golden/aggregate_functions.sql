-- # DISTINCT
-- PostgreSQL
SELECT COUNT(DISTINCT "order_lines"."quantity"), CAST(SUM(DISTINCT "order_lines"."quantity") AS bigint), SUM(DISTINCT "order_lines"."unit_price"), AVG(DISTINCT CAST("order_lines"."quantity" AS double precision)) FROM "order_lines";
-- MySQL
SELECT COUNT(DISTINCT `order_lines`.`quantity`), SUM(DISTINCT `order_lines`.`quantity`), SUM(DISTINCT `order_lines`.`unit_price`), AVG(DISTINCT CAST(`order_lines`.`quantity` AS DOUBLE)) FROM `order_lines`;
-- MariaDB
SELECT COUNT(DISTINCT `order_lines`.`quantity`), SUM(DISTINCT `order_lines`.`quantity`), SUM(DISTINCT `order_lines`.`unit_price`), AVG(DISTINCT CAST(`order_lines`.`quantity` AS DOUBLE)) FROM `order_lines`;
-- SQLite
SELECT COUNT(DISTINCT "order_lines"."quantity"), SUM(DISTINCT "order_lines"."quantity"), querent_sum(DISTINCT "order_lines"."unit_price"), AVG(DISTINCT CAST("order_lines"."quantity" AS REAL)) FROM "order_lines";
-- SQL Server
SELECT COUNT_BIG(DISTINCT [order_lines].[quantity]), SUM(DISTINCT CAST([order_lines].[quantity] AS bigint)), SUM(DISTINCT [order_lines].[unit_price]), AVG(DISTINCT CAST([order_lines].[quantity] AS float)) FROM [order_lines];

-- # FILTER
-- PostgreSQL
SELECT COUNT(*) FILTER (WHERE "order_lines"."quantity" > $1), COUNT(DISTINCT "order_lines"."order_id") FILTER (WHERE "order_lines"."quantity" > $2), CAST(SUM("order_lines"."quantity" + $3) FILTER (WHERE "order_lines"."quantity" = $4) AS bigint), AVG(CAST("order_lines"."unit_price" AS double precision)) FILTER (WHERE "order_lines"."quantity" <= $5) FROM "order_lines";
-- MySQL
SELECT COUNT(CASE WHEN `order_lines`.`quantity` > ? THEN 1 END), COUNT(DISTINCT CASE WHEN `order_lines`.`quantity` > ? THEN `order_lines`.`order_id` END), SUM(CASE WHEN `order_lines`.`quantity` = ? THEN `order_lines`.`quantity` + ? END), AVG(CAST(CASE WHEN `order_lines`.`quantity` <= ? THEN `order_lines`.`unit_price` END AS DOUBLE)) FROM `order_lines`;
-- MariaDB
SELECT COUNT(CASE WHEN `order_lines`.`quantity` > ? THEN 1 END), COUNT(DISTINCT CASE WHEN `order_lines`.`quantity` > ? THEN `order_lines`.`order_id` END), SUM(CASE WHEN `order_lines`.`quantity` = ? THEN `order_lines`.`quantity` + ? END), AVG(CAST(CASE WHEN `order_lines`.`quantity` <= ? THEN `order_lines`.`unit_price` END AS DOUBLE)) FROM `order_lines`;
-- SQLite
SELECT COUNT(*) FILTER (WHERE "order_lines"."quantity" > ?1), COUNT(DISTINCT "order_lines"."order_id") FILTER (WHERE "order_lines"."quantity" > ?2), SUM("order_lines"."quantity" + ?3) FILTER (WHERE "order_lines"."quantity" = ?4), AVG(CAST("order_lines"."unit_price" AS REAL)) FILTER (WHERE "order_lines"."quantity" <= ?5) FROM "order_lines";
-- SQL Server
SELECT COUNT_BIG(CASE WHEN [order_lines].[quantity] > @p1 THEN 1 END), COUNT_BIG(DISTINCT CASE WHEN [order_lines].[quantity] > @p2 THEN [order_lines].[order_id] END), SUM(CAST(CASE WHEN [order_lines].[quantity] = @p3 THEN [order_lines].[quantity] + @p4 END AS bigint)), AVG(CAST(CASE WHEN [order_lines].[quantity] <= @p5 THEN [order_lines].[unit_price] END AS float)) FROM [order_lines];

-- # FILTER by a truth value, in HAVING and ORDER BY
-- PostgreSQL
SELECT "orders"."sold_by_id" FROM "orders" GROUP BY "orders"."sold_by_id" HAVING COUNT(*) FILTER (WHERE "orders"."paid") > $1 ORDER BY MIN("orders"."ordered_at") FILTER (WHERE NOT "orders"."paid") DESC NULLS LAST;
-- MySQL
SELECT `orders`.`sold_by_id` FROM `orders` GROUP BY `orders`.`sold_by_id` HAVING COUNT(CASE WHEN `orders`.`paid` THEN 1 END) > ? ORDER BY MIN(CASE WHEN NOT `orders`.`paid` THEN `orders`.`ordered_at` END) DESC;
-- MariaDB
SELECT `orders`.`sold_by_id` FROM `orders` GROUP BY `orders`.`sold_by_id` HAVING COUNT(CASE WHEN `orders`.`paid` THEN 1 END) > ? ORDER BY MIN(CASE WHEN NOT `orders`.`paid` THEN `orders`.`ordered_at` END) DESC;
-- SQLite
SELECT "orders"."sold_by_id" FROM "orders" GROUP BY "orders"."sold_by_id" HAVING COUNT(*) FILTER (WHERE "orders"."paid") > ?1 ORDER BY MIN("orders"."ordered_at") FILTER (WHERE NOT "orders"."paid") DESC;
-- SQL Server
SELECT [orders].[sold_by_id] FROM [orders] GROUP BY [orders].[sold_by_id] HAVING COUNT_BIG(CASE WHEN [orders].[paid] = 1 THEN 1 END) > @p1 ORDER BY MIN(CASE WHEN NOT [orders].[paid] = 1 THEN [orders].[ordered_at] END) DESC;

-- # BOOL_AND, BOOL_OR
-- PostgreSQL
SELECT BOOL_AND("orders"."paid"), BOOL_OR("orders"."paid") FILTER (WHERE "orders"."id" > $1), BOOL_AND("orders"."note" = $2) FROM "orders" GROUP BY "orders"."sold_by_id" HAVING BOOL_OR("orders"."note" IS NULL);
-- MySQL
SELECT MIN(`orders`.`paid`), MAX(CASE WHEN `orders`.`id` > ? THEN `orders`.`paid` END), MIN(`orders`.`note` = ?) FROM `orders` GROUP BY `orders`.`sold_by_id` HAVING MAX(`orders`.`note` IS NULL);
-- MariaDB
SELECT MIN(`orders`.`paid`), MAX(CASE WHEN `orders`.`id` > ? THEN `orders`.`paid` END), MIN(`orders`.`note` = ?) FROM `orders` GROUP BY `orders`.`sold_by_id` HAVING MAX(`orders`.`note` IS NULL);
-- SQLite
SELECT MIN("orders"."paid"), MAX("orders"."paid") FILTER (WHERE "orders"."id" > ?1), MIN("orders"."note" = ?2) FROM "orders" GROUP BY "orders"."sold_by_id" HAVING MAX("orders"."note" IS NULL);
-- SQL Server
SELECT CAST(MIN(CAST([orders].[paid] AS int)) AS bit), CAST(MAX(CAST(CASE WHEN [orders].[id] > @p1 THEN [orders].[paid] END AS int)) AS bit), CAST(MIN(CAST(CASE WHEN [orders].[note] = @p2 THEN CAST(1 AS bit) WHEN NOT ([orders].[note] = @p2) THEN CAST(0 AS bit) END AS int)) AS bit) FROM [orders] GROUP BY [orders].[sold_by_id] HAVING CAST(MAX(CAST(CASE WHEN [orders].[note] IS NULL THEN CAST(1 AS bit) WHEN NOT ([orders].[note] IS NULL) THEN CAST(0 AS bit) END AS int)) AS bit) = 1;

-- # standard deviation and variance
-- PostgreSQL
SELECT STDDEV_POP(CAST("tracks"."loudness" AS double precision)), STDDEV_SAMP(CAST("tracks"."loudness" AS double precision)), VAR_POP(CAST("tracks"."number" AS double precision)), VAR_SAMP(CAST("tracks"."number" AS double precision)) FILTER (WHERE "tracks"."album_id" < $1) FROM "tracks";
-- MySQL
SELECT STDDEV_POP(CAST(`tracks`.`loudness` AS DOUBLE)), STDDEV_SAMP(CAST(`tracks`.`loudness` AS DOUBLE)), VAR_POP(CAST(`tracks`.`number` AS DOUBLE)), VAR_SAMP(CAST(CASE WHEN `tracks`.`album_id` < ? THEN `tracks`.`number` END AS DOUBLE)) FROM `tracks`;
-- MariaDB
SELECT STDDEV_POP(CAST(`tracks`.`loudness` AS DOUBLE)), STDDEV_SAMP(CAST(`tracks`.`loudness` AS DOUBLE)), VAR_POP(CAST(`tracks`.`number` AS DOUBLE)), VAR_SAMP(CAST(CASE WHEN `tracks`.`album_id` < ? THEN `tracks`.`number` END AS DOUBLE)) FROM `tracks`;
-- SQLite
SELECT querent_stddev_pop(CAST("tracks"."loudness" AS REAL)), querent_stddev_samp(CAST("tracks"."loudness" AS REAL)), querent_var_pop(CAST("tracks"."number" AS REAL)), querent_var_samp(CAST("tracks"."number" AS REAL)) FILTER (WHERE "tracks"."album_id" < ?1) FROM "tracks";
-- SQL Server
SELECT STDEVP(CAST([tracks].[loudness] AS float)), STDEV(CAST([tracks].[loudness] AS float)), VARP(CAST([tracks].[number] AS float)), VAR(CAST(CASE WHEN [tracks].[album_id] < @p1 THEN [tracks].[number] END AS float)) FROM [tracks];

-- # BIT_AND, BIT_OR, BIT_XOR
-- PostgreSQL
SELECT COALESCE(BIT_AND("tracks"."number"), -1), COALESCE(BIT_OR("tracks"."number") FILTER (WHERE "tracks"."album_id" < $1), 0), COALESCE(BIT_XOR("tracks"."number"), 0) FROM "tracks";
-- MySQL
SELECT CAST(BIT_AND(`tracks`.`number`) AS SIGNED), CAST(BIT_OR(CASE WHEN `tracks`.`album_id` < ? THEN `tracks`.`number` END) AS SIGNED), CAST(BIT_XOR(`tracks`.`number`) AS SIGNED) FROM `tracks`;
-- MariaDB
SELECT CAST(BIT_AND(`tracks`.`number`) AS SIGNED), CAST(BIT_OR(CASE WHEN `tracks`.`album_id` < ? THEN `tracks`.`number` END) AS SIGNED), CAST(BIT_XOR(`tracks`.`number`) AS SIGNED) FROM `tracks`;
-- SQLite
SELECT querent_bit_and("tracks"."number"), querent_bit_or("tracks"."number") FILTER (WHERE "tracks"."album_id" < ?1), querent_bit_xor("tracks"."number") FROM "tracks";
-- SQL Server: does not compile
