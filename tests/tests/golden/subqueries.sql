-- # exists
-- PostgreSQL
SELECT "artists"."name" FROM "artists" WHERE EXISTS (SELECT 1 FROM "albums" WHERE "albums"."artist_id" = "artists"."id");
-- MySQL
SELECT `artists`.`name` FROM `artists` WHERE EXISTS (SELECT 1 FROM `albums` WHERE `albums`.`artist_id` = `artists`.`id`);
-- MariaDB
SELECT `artists`.`name` FROM `artists` WHERE EXISTS (SELECT 1 FROM `albums` WHERE `albums`.`artist_id` = `artists`.`id`);
-- SQLite
SELECT "artists"."name" FROM "artists" WHERE EXISTS (SELECT 1 FROM "albums" WHERE "albums"."artist_id" = "artists"."id");
-- SQL Server
SELECT [artists].[name] FROM [artists] WHERE EXISTS (SELECT 1 FROM [albums] WHERE [albums].[artist_id] = [artists].[id]);

-- # not exists, with a join and no select list
-- PostgreSQL
SELECT "artists"."name" FROM "artists" WHERE NOT EXISTS (SELECT 1 FROM "albums" INNER JOIN "tracks" ON "albums"."id" = "tracks"."album_id" WHERE "albums"."artist_id" = "artists"."id");
-- MySQL
SELECT `artists`.`name` FROM `artists` WHERE NOT EXISTS (SELECT 1 FROM `albums` INNER JOIN `tracks` ON `albums`.`id` = `tracks`.`album_id` WHERE `albums`.`artist_id` = `artists`.`id`);
-- MariaDB
SELECT `artists`.`name` FROM `artists` WHERE NOT EXISTS (SELECT 1 FROM `albums` INNER JOIN `tracks` ON `albums`.`id` = `tracks`.`album_id` WHERE `albums`.`artist_id` = `artists`.`id`);
-- SQLite
SELECT "artists"."name" FROM "artists" WHERE NOT EXISTS (SELECT 1 FROM "albums" INNER JOIN "tracks" ON "albums"."id" = "tracks"."album_id" WHERE "albums"."artist_id" = "artists"."id");
-- SQL Server
SELECT [artists].[name] FROM [artists] WHERE NOT EXISTS (SELECT 1 FROM [albums] INNER JOIN [tracks] ON [albums].[id] = [tracks].[album_id] WHERE [albums].[artist_id] = [artists].[id]);

-- # exists as a value
-- PostgreSQL
SELECT "artists"."name", EXISTS (SELECT 1 FROM "albums" WHERE "albums"."artist_id" = "artists"."id") FROM "artists";
-- MySQL
SELECT `artists`.`name`, EXISTS (SELECT 1 FROM `albums` WHERE `albums`.`artist_id` = `artists`.`id`) FROM `artists`;
-- MariaDB
SELECT `artists`.`name`, EXISTS (SELECT 1 FROM `albums` WHERE `albums`.`artist_id` = `artists`.`id`) FROM `artists`;
-- SQLite
SELECT "artists"."name", EXISTS (SELECT 1 FROM "albums" WHERE "albums"."artist_id" = "artists"."id") FROM "artists";
-- SQL Server
SELECT [artists].[name], CASE WHEN EXISTS (SELECT 1 FROM [albums] WHERE [albums].[artist_id] = [artists].[id]) THEN CAST(1 AS bit) WHEN NOT (EXISTS (SELECT 1 FROM [albums] WHERE [albums].[artist_id] = [artists].[id])) THEN CAST(0 AS bit) END FROM [artists];

-- # a scalar
-- PostgreSQL
SELECT "artists"."name", (SELECT "albums"."title" FROM "albums" WHERE "albums"."artist_id" = "artists"."id" ORDER BY "albums"."price" DESC LIMIT $1), (SELECT COUNT(*) FROM "albums" WHERE "albums"."artist_id" = "artists"."id") + $2 FROM "artists";
-- MySQL
SELECT `artists`.`name`, (SELECT `albums`.`title` FROM `albums` WHERE `albums`.`artist_id` = `artists`.`id` ORDER BY `albums`.`price` DESC LIMIT ?), (SELECT COUNT(*) FROM `albums` WHERE `albums`.`artist_id` = `artists`.`id`) + ? FROM `artists`;
-- MariaDB
SELECT `artists`.`name`, (SELECT `albums`.`title` FROM `albums` WHERE `albums`.`artist_id` = `artists`.`id` ORDER BY `albums`.`price` DESC LIMIT ?), (SELECT COUNT(*) FROM `albums` WHERE `albums`.`artist_id` = `artists`.`id`) + ? FROM `artists`;
-- SQLite
SELECT "artists"."name", (SELECT "albums"."title" FROM "albums" WHERE "albums"."artist_id" = "artists"."id" ORDER BY "albums"."price" DESC LIMIT ?1), (SELECT COUNT(*) FROM "albums" WHERE "albums"."artist_id" = "artists"."id") + ?2 FROM "artists";
-- SQL Server
SELECT [artists].[name], (SELECT [albums].[title] FROM [albums] WHERE [albums].[artist_id] = [artists].[id] ORDER BY [albums].[price] DESC OFFSET 0 ROWS FETCH NEXT @p1 ROWS ONLY), (SELECT COUNT_BIG(*) FROM [albums] WHERE [albums].[artist_id] = [artists].[id]) + @p2 FROM [artists];

-- # in a query
-- PostgreSQL
SELECT "artists"."name" FROM "artists" WHERE "artists"."id" IN (SELECT "albums"."artist_id" FROM "albums" ORDER BY "albums"."id");
-- MySQL
SELECT `artists`.`name` FROM `artists` WHERE `artists`.`id` IN (SELECT `albums`.`artist_id` FROM `albums` ORDER BY `albums`.`id`);
-- MariaDB
SELECT `artists`.`name` FROM `artists` WHERE `artists`.`id` IN (SELECT `albums`.`artist_id` FROM `albums` ORDER BY `albums`.`id`);
-- SQLite
SELECT "artists"."name" FROM "artists" WHERE "artists"."id" IN (SELECT "albums"."artist_id" FROM "albums" ORDER BY "albums"."id");
-- SQL Server
SELECT [artists].[name] FROM [artists] WHERE [artists].[id] IN (SELECT [albums].[artist_id] FROM [albums]);

-- # not in a query with a limit
-- PostgreSQL
SELECT "artists"."name" FROM "artists" WHERE "artists"."id" NOT IN (SELECT "albums"."artist_id" FROM "albums" ORDER BY "albums"."id" LIMIT $1);
-- MySQL
SELECT `artists`.`name` FROM `artists` WHERE `artists`.`id` NOT IN (SELECT * FROM (SELECT `albums`.`artist_id` AS `c1` FROM `albums` ORDER BY `albums`.`id` LIMIT ?) AS t);
-- MariaDB
SELECT `artists`.`name` FROM `artists` WHERE `artists`.`id` NOT IN (SELECT * FROM (SELECT `albums`.`artist_id` AS `c1` FROM `albums` ORDER BY `albums`.`id` LIMIT ?) AS t);
-- SQLite
SELECT "artists"."name" FROM "artists" WHERE "artists"."id" NOT IN (SELECT "albums"."artist_id" FROM "albums" ORDER BY "albums"."id" LIMIT ?1);
-- SQL Server
SELECT [artists].[name] FROM [artists] WHERE [artists].[id] NOT IN (SELECT [albums].[artist_id] FROM [albums] ORDER BY [albums].[id] OFFSET 0 ROWS FETCH NEXT @p1 ROWS ONLY);

-- # two levels
-- PostgreSQL
SELECT "artists"."id" FROM "artists" WHERE EXISTS (SELECT 1 FROM "albums" WHERE "albums"."artist_id" = "artists"."id" AND EXISTS (SELECT 1 FROM "tracks" WHERE "tracks"."album_id" = "albums"."id" AND "tracks"."title" = "artists"."name"));
-- MySQL
SELECT `artists`.`id` FROM `artists` WHERE EXISTS (SELECT 1 FROM `albums` WHERE `albums`.`artist_id` = `artists`.`id` AND EXISTS (SELECT 1 FROM `tracks` WHERE `tracks`.`album_id` = `albums`.`id` AND `tracks`.`title` = `artists`.`name`));
-- MariaDB
SELECT `artists`.`id` FROM `artists` WHERE EXISTS (SELECT 1 FROM `albums` WHERE `albums`.`artist_id` = `artists`.`id` AND EXISTS (SELECT 1 FROM `tracks` WHERE `tracks`.`album_id` = `albums`.`id` AND `tracks`.`title` = `artists`.`name`));
-- SQLite
SELECT "artists"."id" FROM "artists" WHERE EXISTS (SELECT 1 FROM "albums" WHERE "albums"."artist_id" = "artists"."id" AND EXISTS (SELECT 1 FROM "tracks" WHERE "tracks"."album_id" = "albums"."id" AND "tracks"."title" = "artists"."name"));
-- SQL Server
SELECT [artists].[id] FROM [artists] WHERE EXISTS (SELECT 1 FROM [albums] WHERE [albums].[artist_id] = [artists].[id] AND EXISTS (SELECT 1 FROM [tracks] WHERE [tracks].[album_id] = [albums].[id] AND [tracks].[title] = [artists].[name]));

-- # any and all
-- PostgreSQL
SELECT "albums"."title" FROM "albums" WHERE "albums"."price" > ANY (SELECT "others"."price" FROM "albums" AS "others" WHERE "others"."in_print" = $1) AND "albums"."price" <= ALL (SELECT "others"."price" FROM "albums" AS "others");
-- MySQL
SELECT `albums`.`title` FROM `albums` WHERE `albums`.`price` > ANY (SELECT `others`.`price` FROM `albums` AS `others` WHERE `others`.`in_print` = ?) AND `albums`.`price` <= ALL (SELECT `others`.`price` FROM `albums` AS `others`);
-- MariaDB
SELECT `albums`.`title` FROM `albums` WHERE `albums`.`price` > ANY (SELECT `others`.`price` FROM `albums` AS `others` WHERE `others`.`in_print` = ?) AND `albums`.`price` <= ALL (SELECT `others`.`price` FROM `albums` AS `others`);
-- SQLite: does not compile
-- SQL Server
SELECT [albums].[title] FROM [albums] WHERE [albums].[price] > ANY (SELECT [others].[price] FROM [albums] AS [others] WHERE [others].[in_print] = @p1) AND [albums].[price] <= ALL (SELECT [others].[price] FROM [albums] AS [others]);

-- # tuples
-- PostgreSQL
SELECT "tracks"."title" FROM "tracks" WHERE ("tracks"."album_id", "tracks"."number") > ($1, $2) AND ("tracks"."album_id", "tracks"."number") IN (SELECT "tracks"."album_id", MIN("tracks"."number") FROM "tracks" GROUP BY "tracks"."album_id");
-- MySQL
SELECT `tracks`.`title` FROM `tracks` WHERE (`tracks`.`album_id`, `tracks`.`number`) > (?, ?) AND (`tracks`.`album_id`, `tracks`.`number`) IN (SELECT `tracks`.`album_id`, MIN(`tracks`.`number`) FROM `tracks` GROUP BY `tracks`.`album_id`);
-- MariaDB
SELECT `tracks`.`title` FROM `tracks` WHERE (`tracks`.`album_id`, `tracks`.`number`) > (?, ?) AND (`tracks`.`album_id`, `tracks`.`number`) IN (SELECT `tracks`.`album_id`, MIN(`tracks`.`number`) FROM `tracks` GROUP BY `tracks`.`album_id`);
-- SQLite
SELECT "tracks"."title" FROM "tracks" WHERE ("tracks"."album_id", "tracks"."number") > (?1, ?2) AND ("tracks"."album_id", "tracks"."number") IN (SELECT "tracks"."album_id", MIN("tracks"."number") FROM "tracks" GROUP BY "tracks"."album_id");
-- SQL Server: does not compile

-- # without FROM
-- PostgreSQL
SELECT (SELECT COUNT(*) FROM "albums"), CAST($1 AS bigint);
-- MySQL
SELECT (SELECT COUNT(*) FROM `albums`), CAST(? AS SIGNED);
-- MariaDB
SELECT (SELECT COUNT(*) FROM `albums`), CAST(? AS SIGNED);
-- SQLite
SELECT (SELECT COUNT(*) FROM "albums"), CAST(?1 AS INTEGER);
-- SQL Server
SELECT (SELECT COUNT_BIG(*) FROM [albums]), CAST(@p1 AS bigint);

-- # in an update
-- PostgreSQL
UPDATE "albums" SET "in_print" = $1 WHERE NOT EXISTS (SELECT 1 FROM "tracks" WHERE "tracks"."album_id" = "albums"."id");
-- MySQL
UPDATE `albums` SET `in_print` = ? WHERE NOT EXISTS (SELECT 1 FROM `tracks` WHERE `tracks`.`album_id` = `albums`.`id`);
-- MariaDB
UPDATE `albums` SET `in_print` = ? WHERE NOT EXISTS (SELECT 1 FROM `tracks` WHERE `tracks`.`album_id` = `albums`.`id`);
-- SQLite
UPDATE "albums" SET "in_print" = ?1 WHERE NOT EXISTS (SELECT 1 FROM "tracks" WHERE "tracks"."album_id" = "albums"."id");
-- SQL Server
UPDATE [albums] SET [in_print] = @p1 WHERE NOT EXISTS (SELECT 1 FROM [tracks] WHERE [tracks].[album_id] = [albums].[id]);

-- # in a delete
-- PostgreSQL
DELETE FROM "artists" WHERE "artists"."id" NOT IN (SELECT "albums"."artist_id" FROM "albums");
-- MySQL
DELETE FROM `artists` WHERE `artists`.`id` NOT IN (SELECT `albums`.`artist_id` FROM `albums`);
-- MariaDB
DELETE FROM `artists` WHERE `artists`.`id` NOT IN (SELECT `albums`.`artist_id` FROM `albums`);
-- SQLite
DELETE FROM "artists" WHERE "artists"."id" NOT IN (SELECT "albums"."artist_id" FROM "albums");
-- SQL Server
DELETE FROM [artists] WHERE [artists].[id] NOT IN (SELECT [albums].[artist_id] FROM [albums]);
