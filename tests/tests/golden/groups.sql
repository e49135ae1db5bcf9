-- # by a column
-- PostgreSQL
SELECT "albums"."artist_id", COUNT(*), SUM("albums"."price") FROM "albums" GROUP BY "albums"."artist_id" HAVING COUNT(*) > $1 ORDER BY COUNT(*) DESC;
-- MySQL
SELECT `albums`.`artist_id`, COUNT(*), SUM(`albums`.`price`) FROM `albums` GROUP BY `albums`.`artist_id` HAVING COUNT(*) > ? ORDER BY COUNT(*) DESC;
-- MariaDB
SELECT `albums`.`artist_id`, COUNT(*), SUM(`albums`.`price`) FROM `albums` GROUP BY `albums`.`artist_id` HAVING COUNT(*) > ? ORDER BY COUNT(*) DESC;
-- SQLite
SELECT "albums"."artist_id", COUNT(*), querent_sum("albums"."price") FROM "albums" GROUP BY "albums"."artist_id" HAVING COUNT(*) > ?1 ORDER BY COUNT(*) DESC;
-- SQL Server
SELECT [albums].[artist_id], COUNT_BIG(*), SUM([albums].[price]) FROM [albums] GROUP BY [albums].[artist_id] HAVING COUNT_BIG(*) > @p1 ORDER BY COUNT_BIG(*) DESC;

-- # a primary key covers its table
-- PostgreSQL
SELECT "artists"."name", "artists"."country", COUNT(*) FROM "artists" INNER JOIN "albums" ON "artists"."id" = "albums"."artist_id" GROUP BY "artists"."id";
-- MySQL
SELECT `artists`.`name`, `artists`.`country`, COUNT(*) FROM `artists` INNER JOIN `albums` ON `artists`.`id` = `albums`.`artist_id` GROUP BY `artists`.`id`;
-- MariaDB
SELECT `artists`.`name`, `artists`.`country`, COUNT(*) FROM `artists` INNER JOIN `albums` ON `artists`.`id` = `albums`.`artist_id` GROUP BY `artists`.`id`;
-- SQLite
SELECT "artists"."name", "artists"."country", COUNT(*) FROM "artists" INNER JOIN "albums" ON "artists"."id" = "albums"."artist_id" GROUP BY "artists"."id";
-- SQL Server
SELECT [artists].[name], [artists].[country], COUNT_BIG(*) FROM [artists] INNER JOIN [albums] ON [artists].[id] = [albums].[artist_id] GROUP BY [artists].[id], [artists].[name], [artists].[country], [artists].[formed_on];

-- # by a named expression
-- PostgreSQL
SELECT UPPER(LOWER("artists"."name")), "artists"."country", COUNT(*) FROM "artists" WHERE "artists"."country" IS NOT NULL GROUP BY LOWER("artists"."name"), "artists"."country" HAVING LOWER("artists"."name") <> $1;
-- MySQL
SELECT UPPER(ANY_VALUE(LOWER(`artists`.`name`))), `artists`.`country`, COUNT(*) FROM `artists` WHERE `artists`.`country` IS NOT NULL GROUP BY LOWER(`artists`.`name`), `artists`.`country` HAVING MIN(LOWER(`artists`.`name`)) <> ?;
-- MariaDB
SELECT UPPER(LOWER(`artists`.`name`)), `artists`.`country`, COUNT(*) FROM `artists` WHERE `artists`.`country` IS NOT NULL GROUP BY LOWER(`artists`.`name`), `artists`.`country` HAVING MIN(LOWER(`artists`.`name`)) <> ?;
-- SQLite
SELECT querent_upper(querent_lower("artists"."name")), "artists"."country", COUNT(*) FROM "artists" WHERE "artists"."country" IS NOT NULL GROUP BY querent_lower("artists"."name"), "artists"."country" HAVING querent_lower("artists"."name") <> ?1;
-- SQL Server
SELECT UPPER(LOWER([artists].[name])), [artists].[country], COUNT_BIG(*) FROM [artists] WHERE [artists].[country] IS NOT NULL GROUP BY LOWER([artists].[name]), [artists].[country] HAVING LOWER([artists].[name]) <> @p1;

-- # rollup
-- PostgreSQL
SELECT "albums"."artist_id", "albums"."in_print", COUNT(*) FROM "albums" GROUP BY ROLLUP ("albums"."artist_id", "albums"."in_print");
-- MySQL
SELECT `albums`.`artist_id`, `albums`.`in_print`, COUNT(*) FROM `albums` GROUP BY `albums`.`artist_id`, `albums`.`in_print` WITH ROLLUP;
-- MariaDB
SELECT `albums`.`artist_id`, `albums`.`in_print`, COUNT(*) FROM `albums` GROUP BY `albums`.`artist_id`, `albums`.`in_print` WITH ROLLUP;
-- SQLite: does not compile
-- SQL Server
SELECT [albums].[artist_id], [albums].[in_print], COUNT_BIG(*) FROM [albums] GROUP BY ROLLUP ([albums].[artist_id], [albums].[in_print]);

-- # cube
-- PostgreSQL
SELECT "albums"."artist_id", "albums"."in_print", COUNT(*) FROM "albums" GROUP BY CUBE ("albums"."artist_id", "albums"."in_print");
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite: does not compile
-- SQL Server
SELECT [albums].[artist_id], [albums].[in_print], COUNT_BIG(*) FROM [albums] GROUP BY CUBE ([albums].[artist_id], [albums].[in_print]);

-- # grouping sets
-- PostgreSQL
SELECT "albums"."artist_id", "albums"."in_print", COUNT(*) FROM "albums" GROUP BY GROUPING SETS (("albums"."artist_id", "albums"."in_print"), ("albums"."artist_id"), ());
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite: does not compile
-- SQL Server
SELECT [albums].[artist_id], [albums].[in_print], COUNT_BIG(*) FROM [albums] GROUP BY GROUPING SETS (([albums].[artist_id], [albums].[in_print]), ([albums].[artist_id]), ());
