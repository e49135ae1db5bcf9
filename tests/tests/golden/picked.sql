-- # DISTINCT ON
-- PostgreSQL
SELECT DISTINCT ON ("artists"."country", "albums"."artist_id") "albums"."artist_id", "albums"."title", "artists"."country" FROM "albums" INNER JOIN "artists" ON "albums"."artist_id" = "artists"."id" WHERE "artists"."name" <> $1 ORDER BY "artists"."country" NULLS FIRST, "albums"."artist_id", "albums"."price" DESC LIMIT $2;
-- MySQL
SELECT c000, c001, c002 FROM (SELECT ROW_NUMBER() OVER (PARTITION BY `artists`.`country`, `albums`.`artist_id` ORDER BY `albums`.`price` DESC) AS `querent_first`, ROW_NUMBER() OVER (ORDER BY `artists`.`country`, `albums`.`artist_id`, `albums`.`price` DESC) AS `querent_order`, `albums`.`artist_id` AS `c000`, `albums`.`title` AS `c001`, `artists`.`country` AS `c002` FROM `albums` INNER JOIN `artists` ON `albums`.`artist_id` = `artists`.`id` WHERE `artists`.`name` <> ?) AS t WHERE querent_first = 1 ORDER BY querent_order LIMIT ?;
-- MariaDB
SELECT c000, c001, c002 FROM (SELECT ROW_NUMBER() OVER (PARTITION BY `artists`.`country`, `albums`.`artist_id` ORDER BY `albums`.`price` DESC) AS `querent_first`, ROW_NUMBER() OVER (ORDER BY `artists`.`country`, `albums`.`artist_id`, `albums`.`price` DESC) AS `querent_order`, `albums`.`artist_id` AS `c000`, `albums`.`title` AS `c001`, `artists`.`country` AS `c002` FROM `albums` INNER JOIN `artists` ON `albums`.`artist_id` = `artists`.`id` WHERE `artists`.`name` <> ?) AS t WHERE querent_first = 1 ORDER BY querent_order LIMIT ?;
-- SQLite
SELECT c000, c001, c002 FROM (SELECT ROW_NUMBER() OVER (PARTITION BY "artists"."country", "albums"."artist_id" ORDER BY "albums"."price" DESC) AS "querent_first", ROW_NUMBER() OVER (ORDER BY "artists"."country", "albums"."artist_id", "albums"."price" DESC) AS "querent_order", "albums"."artist_id" AS "c000", "albums"."title" AS "c001", "artists"."country" AS "c002" FROM "albums" INNER JOIN "artists" ON "albums"."artist_id" = "artists"."id" WHERE "artists"."name" <> ?1) AS t WHERE querent_first = 1 ORDER BY querent_order LIMIT ?2;
-- SQL Server
SELECT c000, c001, c002 FROM (SELECT ROW_NUMBER() OVER (PARTITION BY [artists].[country], [albums].[artist_id] ORDER BY [albums].[price] DESC) AS [querent_first], ROW_NUMBER() OVER (ORDER BY [artists].[country], [albums].[artist_id], [albums].[price] DESC) AS [querent_order], [albums].[artist_id] AS [c000], [albums].[title] AS [c001], [artists].[country] AS [c002] FROM [albums] INNER JOIN [artists] ON [albums].[artist_id] = [artists].[id] WHERE [artists].[name] <> @p1) AS t WHERE querent_first = 1 ORDER BY querent_order OFFSET 0 ROWS FETCH NEXT @p2 ROWS ONLY;

-- # DISTINCT ON of whole rows in a subquery
-- PostgreSQL
SELECT "artists"."id", "artists"."name", "artists"."country", "artists"."formed_on" FROM "artists" WHERE "artists"."id" IN (SELECT "numbers"."n" FROM (SELECT DISTINCT ON ("albums"."artist_id") "albums"."artist_id" AS "n" FROM "albums" ORDER BY "albums"."artist_id", "albums"."id") AS "numbers");
-- MySQL
SELECT `artists`.`id`, `artists`.`name`, `artists`.`country`, `artists`.`formed_on` FROM `artists` WHERE `artists`.`id` IN (SELECT `numbers`.`n` FROM (SELECT c000 AS `n` FROM (SELECT ROW_NUMBER() OVER (PARTITION BY `albums`.`artist_id` ORDER BY `albums`.`id`) AS `querent_first`, ROW_NUMBER() OVER (ORDER BY `albums`.`artist_id`, `albums`.`id`) AS `querent_order`, `albums`.`artist_id` AS `c000` FROM `albums`) AS t WHERE querent_first = 1 ORDER BY querent_order) AS `numbers`);
-- MariaDB
SELECT `artists`.`id`, `artists`.`name`, `artists`.`country`, `artists`.`formed_on` FROM `artists` WHERE `artists`.`id` IN (SELECT `numbers`.`n` FROM (SELECT c000 AS `n` FROM (SELECT ROW_NUMBER() OVER (PARTITION BY `albums`.`artist_id` ORDER BY `albums`.`id`) AS `querent_first`, ROW_NUMBER() OVER (ORDER BY `albums`.`artist_id`, `albums`.`id`) AS `querent_order`, `albums`.`artist_id` AS `c000` FROM `albums`) AS t WHERE querent_first = 1 ORDER BY querent_order) AS `numbers`);
-- SQLite
SELECT "artists"."id", "artists"."name", "artists"."country", "artists"."formed_on" FROM "artists" WHERE "artists"."id" IN (SELECT "numbers"."n" FROM (SELECT c000 AS "n" FROM (SELECT ROW_NUMBER() OVER (PARTITION BY "albums"."artist_id" ORDER BY "albums"."id") AS "querent_first", ROW_NUMBER() OVER (ORDER BY "albums"."artist_id", "albums"."id") AS "querent_order", "albums"."artist_id" AS "c000" FROM "albums") AS t WHERE querent_first = 1 ORDER BY querent_order) AS "numbers");
-- SQL Server
SELECT [artists].[id], [artists].[name], [artists].[country], [artists].[formed_on] FROM [artists] WHERE [artists].[id] IN (SELECT [numbers].[n] FROM (SELECT c000 AS [n] FROM (SELECT ROW_NUMBER() OVER (PARTITION BY [albums].[artist_id] ORDER BY [albums].[id]) AS [querent_first], ROW_NUMBER() OVER (ORDER BY [albums].[artist_id], [albums].[id]) AS [querent_order], [albums].[artist_id] AS [c000] FROM [albums]) AS t WHERE querent_first = 1 ORDER BY querent_order OFFSET 0 ROWS) AS [numbers]);

-- # index hints
-- PostgreSQL: does not compile
-- MySQL
SELECT `albums`.`id` FROM `albums` USE INDEX (`by_title`) INNER JOIN `artists` FORCE INDEX (`by``name`) ON `artists`.`id` = `albums`.`artist_id`;
-- MariaDB
SELECT `albums`.`id` FROM `albums` USE INDEX (`by_title`) INNER JOIN `artists` FORCE INDEX (`by``name`) ON `artists`.`id` = `albums`.`artist_id`;
-- SQLite: does not compile
-- SQL Server: does not compile

-- # a sample
-- PostgreSQL
SELECT "albums"."id" FROM "albums" TABLESAMPLE SYSTEM (10);
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite: does not compile
-- SQL Server
SELECT [albums].[id] FROM [albums] TABLESAMPLE SYSTEM (10 PERCENT);

-- # a sample of rows
-- PostgreSQL
SELECT "albums"."id" FROM "albums" TABLESAMPLE BERNOULLI (10);
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite: does not compile
-- SQL Server: does not compile
