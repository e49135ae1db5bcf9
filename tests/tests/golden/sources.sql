-- # a list of values
-- PostgreSQL
SELECT "prices"."title" FROM (VALUES (CAST($1 AS bigint), CAST($2 AS text), CAST($3 AS numeric)), ($4, $5, $6)) AS "prices"("id", "title", "price");
-- MySQL
SELECT `prices`.`title` FROM (VALUES ROW(CAST(? AS SIGNED), CAST(? AS CHAR), CAST(? AS DECIMAL(38, 10))), ROW(CAST(? AS SIGNED), CAST(? AS CHAR), CAST(? AS DECIMAL(38, 10)))) AS `prices`(`id`, `title`, `price`);
-- MariaDB
SELECT `prices`.`title` FROM (SELECT CAST(? AS SIGNED) AS `id`, CAST(? AS CHAR) AS `title`, CAST(? AS DECIMAL(38, 10)) AS `price` UNION ALL SELECT CAST(? AS SIGNED), CAST(? AS CHAR), CAST(? AS DECIMAL(38, 10))) AS `prices`;
-- SQLite
SELECT "prices"."title" FROM (SELECT column1 AS "id", column2 AS "title", column3 AS "price" FROM (VALUES (?1, ?2, ?3), (?4, ?5, ?6))) AS "prices";
-- SQL Server
SELECT [prices].[title] FROM (VALUES (CAST(@p1 AS bigint), CAST(@p2 AS nvarchar(max)), CAST(@p3 AS decimal(38, 10))), (@p4, @p5, @p6)) AS [prices]([id], [title], [price]);

-- # a list of values, joined
-- PostgreSQL
SELECT "albums"."title", "prices"."price" FROM "albums" INNER JOIN (VALUES (CAST($1 AS bigint), CAST($2 AS text), CAST($3 AS numeric)), ($4, $5, $6)) AS "prices"("id", "title", "price") ON "prices"."id" = "albums"."id";
-- MySQL
SELECT `albums`.`title`, `prices`.`price` FROM `albums` INNER JOIN (VALUES ROW(CAST(? AS SIGNED), CAST(? AS CHAR), CAST(? AS DECIMAL(38, 10))), ROW(CAST(? AS SIGNED), CAST(? AS CHAR), CAST(? AS DECIMAL(38, 10)))) AS `prices`(`id`, `title`, `price`) ON `prices`.`id` = `albums`.`id`;
-- MariaDB
SELECT `albums`.`title`, `prices`.`price` FROM `albums` INNER JOIN (SELECT CAST(? AS SIGNED) AS `id`, CAST(? AS CHAR) AS `title`, CAST(? AS DECIMAL(38, 10)) AS `price` UNION ALL SELECT CAST(? AS SIGNED), CAST(? AS CHAR), CAST(? AS DECIMAL(38, 10))) AS `prices` ON `prices`.`id` = `albums`.`id`;
-- SQLite
SELECT "albums"."title", "prices"."price" FROM "albums" INNER JOIN (SELECT column1 AS "id", column2 AS "title", column3 AS "price" FROM (VALUES (?1, ?2, ?3), (?4, ?5, ?6))) AS "prices" ON "prices"."id" = "albums"."id";
-- SQL Server
SELECT [albums].[title], [prices].[price] FROM [albums] INNER JOIN (VALUES (CAST(@p1 AS bigint), CAST(@p2 AS nvarchar(max)), CAST(@p3 AS decimal(38, 10))), (@p4, @p5, @p6)) AS [prices]([id], [title], [price]) ON [prices].[id] = [albums].[id];

-- # a list of values in WITH
-- PostgreSQL
WITH "prices"("id", "title", "price") AS (VALUES (CAST($1 AS bigint), CAST($2 AS text), CAST($3 AS numeric)), ($4, $5, $6)) SELECT COUNT(*) FROM "prices";
-- MySQL
WITH `prices`(`id`, `title`, `price`) AS (VALUES ROW(CAST(? AS SIGNED), CAST(? AS CHAR), CAST(? AS DECIMAL(38, 10))), ROW(CAST(? AS SIGNED), CAST(? AS CHAR), CAST(? AS DECIMAL(38, 10)))) SELECT COUNT(*) FROM `prices`;
-- MariaDB
WITH `prices`(`id`, `title`, `price`) AS (SELECT CAST(? AS SIGNED) AS `id`, CAST(? AS CHAR) AS `title`, CAST(? AS DECIMAL(38, 10)) AS `price` UNION ALL SELECT CAST(? AS SIGNED), CAST(? AS CHAR), CAST(? AS DECIMAL(38, 10))) SELECT COUNT(*) FROM `prices`;
-- SQLite
WITH "prices"("id", "title", "price") AS (VALUES (?1, ?2, ?3), (?4, ?5, ?6)) SELECT COUNT(*) FROM "prices";
-- SQL Server
WITH [prices]([id], [title], [price]) AS (SELECT * FROM (VALUES (CAST(@p1 AS bigint), CAST(@p2 AS nvarchar(max)), CAST(@p3 AS decimal(38, 10))), (@p4, @p5, @p6)) AS t([id], [title], [price])) SELECT COUNT_BIG(*) FROM [prices];

-- # a list without values
-- PostgreSQL
SELECT "prices"."title" FROM (SELECT CAST(NULL AS bigint) AS "id", CAST(NULL AS text) AS "title", CAST(NULL AS numeric) AS "price" WHERE 1 = 0) AS "prices";
-- MySQL
SELECT `prices`.`title` FROM (SELECT NULL AS `id`, NULL AS `title`, NULL AS `price` FROM DUAL WHERE 1 = 0) AS `prices`;
-- MariaDB
SELECT `prices`.`title` FROM (SELECT NULL AS `id`, NULL AS `title`, NULL AS `price` FROM DUAL WHERE 1 = 0) AS `prices`;
-- SQLite
SELECT "prices"."title" FROM (SELECT NULL AS "id", NULL AS "title", NULL AS "price" WHERE 1 = 0) AS "prices";
-- SQL Server
SELECT [prices].[title] FROM (SELECT CAST(NULL AS bigint) AS [id], CAST(NULL AS nvarchar(max)) AS [title], CAST(NULL AS decimal(38, 10)) AS [price] WHERE 1 = 0) AS [prices];

-- # a series
-- PostgreSQL
SELECT "numbers"."n" FROM (SELECT n AS "n" FROM generate_series(CAST($1 AS bigint), CAST($2 AS bigint), CAST($3 AS bigint)) AS t(n)) AS "numbers";
-- MySQL
SELECT `numbers`.`n` FROM (SELECT n AS `n` FROM (SELECT a + k * (high.i * 1000 + low.i - 1001) AS n, a, b, k FROM (SELECT CAST(? AS SIGNED) AS a, CAST(? AS SIGNED) AS b, CAST(? AS SIGNED) AS k) AS s CROSS JOIN JSON_TABLE(CONCAT('[0', REPEAT(',0', LEAST(GREATEST((b - a) DIV k, 0), 999)), ']'), '$[*]' COLUMNS (i FOR ORDINALITY)) AS low CROSS JOIN JSON_TABLE(CONCAT('[0', REPEAT(',0', GREATEST((b - a) DIV k, 0) DIV 1000), ']'), '$[*]' COLUMNS (i FOR ORDINALITY)) AS high) AS t WHERE (k > 0 AND n BETWEEN a AND b) OR (k < 0 AND n BETWEEN b AND a)) AS `numbers`;
-- MariaDB
SELECT `numbers`.`n` FROM (SELECT n AS `n` FROM (SELECT a + k * (high.i * 1000 + low.i - 1001) AS n, a, b, k FROM (SELECT CAST(? AS SIGNED) AS a, CAST(? AS SIGNED) AS b, CAST(? AS SIGNED) AS k) AS s CROSS JOIN JSON_TABLE(CONCAT('[0', REPEAT(',0', LEAST(GREATEST((b - a) DIV k, 0), 999)), ']'), '$[*]' COLUMNS (i FOR ORDINALITY)) AS low CROSS JOIN JSON_TABLE(CONCAT('[0', REPEAT(',0', GREATEST((b - a) DIV k, 0) DIV 1000), ']'), '$[*]' COLUMNS (i FOR ORDINALITY)) AS high) AS t WHERE (k > 0 AND n BETWEEN a AND b) OR (k < 0 AND n BETWEEN b AND a)) AS `numbers`;
-- SQLite
SELECT "numbers"."n" FROM (SELECT n AS "n" FROM (WITH RECURSIVE querent_series(n) AS (SELECT ?1 WHERE (?2 > 0 AND ?1 <= ?3) OR (?2 < 0 AND ?1 >= ?3) UNION ALL SELECT n + ?2 FROM querent_series WHERE (?2 > 0 AND ?3 - n >= ?2) OR (?2 < 0 AND ?3 - n <= ?2)) SELECT n FROM querent_series) AS t) AS "numbers";
-- SQL Server
SELECT [numbers].[n] FROM (SELECT n AS [n] FROM (SELECT value AS n FROM GENERATE_SERIES(CAST(@p1 AS bigint), CAST(@p2 AS bigint), CAST(@p3 AS bigint))) AS t) AS [numbers];

-- # a lateral series
-- PostgreSQL
SELECT "albums"."id", "numbers"."n" FROM "albums" LEFT JOIN LATERAL (SELECT n AS "n" FROM generate_series(CAST($1 AS bigint), "albums"."id", CAST($2 AS bigint)) AS t(n)) AS "numbers" ON TRUE;
-- MySQL
SELECT `albums`.`id`, `numbers`.`n` FROM `albums` LEFT JOIN LATERAL (SELECT n AS `n` FROM (SELECT a + k * (high.i * 1000 + low.i - 1001) AS n, a, b, k FROM (SELECT CAST(? AS SIGNED) AS a, CAST(`albums`.`id` AS SIGNED) AS b, CAST(? AS SIGNED) AS k) AS s CROSS JOIN JSON_TABLE(CONCAT('[0', REPEAT(',0', LEAST(GREATEST((b - a) DIV k, 0), 999)), ']'), '$[*]' COLUMNS (i FOR ORDINALITY)) AS low CROSS JOIN JSON_TABLE(CONCAT('[0', REPEAT(',0', GREATEST((b - a) DIV k, 0) DIV 1000), ']'), '$[*]' COLUMNS (i FOR ORDINALITY)) AS high) AS t WHERE (k > 0 AND n BETWEEN a AND b) OR (k < 0 AND n BETWEEN b AND a)) AS `numbers` ON TRUE;
-- MariaDB: does not compile
-- SQLite: does not compile
-- SQL Server
SELECT [albums].[id], [numbers].[n] FROM [albums] OUTER APPLY (SELECT n AS [n] FROM (SELECT value AS n FROM GENERATE_SERIES(CAST(@p1 AS bigint), CAST([albums].[id] AS bigint), CAST(@p2 AS bigint))) AS t) AS [numbers];

-- # elements of a JSON array
-- PostgreSQL
SELECT "elements"."place" FROM (SELECT CAST(value AS integer) AS "value", place AS "place" FROM jsonb_array_elements_text(CAST($1 AS jsonb)) WITH ORDINALITY AS t(value, place)) AS "elements";
-- MySQL
SELECT `elements`.`place` FROM (SELECT CAST(value AS SIGNED) AS `value`, place AS `place` FROM JSON_TABLE(?, '$[*]' COLUMNS (place FOR ORDINALITY, value LONGTEXT PATH '$')) AS t) AS `elements`;
-- MariaDB
SELECT `elements`.`place` FROM (SELECT CAST(value AS SIGNED) AS `value`, place AS `place` FROM JSON_TABLE(?, '$[*]' COLUMNS (place FOR ORDINALITY, value LONGTEXT PATH '$')) AS t) AS `elements`;
-- SQLite
SELECT "elements"."place" FROM (SELECT CAST(value AS INTEGER) AS "value", key + 1 AS "place" FROM json_each(?1) AS t) AS "elements";
-- SQL Server
SELECT [elements].[place] FROM (SELECT CAST(value AS int) AS [value], CAST([key] AS bigint) + 1 AS [place] FROM OPENJSON(@p1) AS t) AS [elements];

-- # elements of an array
-- PostgreSQL
SELECT "elements"."value" FROM (SELECT value AS "value", place AS "place" FROM unnest(CAST($1 AS integer[])) WITH ORDINALITY AS t(value, place)) AS "elements";
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite: does not compile
-- SQL Server: does not compile
