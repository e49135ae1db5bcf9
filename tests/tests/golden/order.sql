-- # a NOT NULL column
-- PostgreSQL
SELECT "artists"."id" FROM "artists" ORDER BY "artists"."id";
-- MySQL
SELECT `artists`.`id` FROM `artists` ORDER BY `artists`.`id`;
-- MariaDB
SELECT `artists`.`id` FROM `artists` ORDER BY `artists`.`id`;
-- SQLite
SELECT "artists"."id" FROM "artists" ORDER BY "artists"."id";
-- SQL Server
SELECT [artists].[id] FROM [artists] ORDER BY [artists].[id];

-- # constants, which are no positions
-- PostgreSQL
SELECT "artists"."id" FROM "artists" ORDER BY (SELECT 1) DESC, (SELECT 'a'), CAST($1 AS integer);
-- MySQL
SELECT `artists`.`id` FROM `artists` ORDER BY (SELECT 1) DESC, (SELECT 'a'), CAST(? AS SIGNED);
-- MariaDB
SELECT `artists`.`id` FROM `artists` ORDER BY (SELECT 1) DESC, (SELECT 'a'), CAST(? AS SIGNED);
-- SQLite
SELECT "artists"."id" FROM "artists" ORDER BY (SELECT 1) DESC, (SELECT 'a'), CAST(?1 AS INTEGER);
-- SQL Server
SELECT [artists].[id] FROM [artists] ORDER BY (SELECT 1) DESC, (SELECT N'a'), (SELECT CAST(@p1 AS int));

-- # distinct, by a column of the list and an expression with a name
-- PostgreSQL
SELECT DISTINCT "artists"."id", LOWER("artists"."name") FROM "artists" ORDER BY LOWER("artists"."name"), "artists"."id" DESC;
-- MySQL
SELECT DISTINCT `artists`.`id`, ANY_VALUE(LOWER(`artists`.`name`)) FROM `artists` ORDER BY ANY_VALUE(LOWER(`artists`.`name`)), `artists`.`id` DESC;
-- MariaDB
SELECT DISTINCT `artists`.`id`, LOWER(`artists`.`name`) FROM `artists` ORDER BY LOWER(`artists`.`name`), `artists`.`id` DESC;
-- SQLite
SELECT DISTINCT "artists"."id", querent_lower("artists"."name") FROM "artists" ORDER BY querent_lower("artists"."name"), "artists"."id" DESC;
-- SQL Server
SELECT DISTINCT [artists].[id], LOWER([artists].[name]) FROM [artists] ORDER BY LOWER([artists].[name]), [artists].[id] DESC;

-- # a nullable column, ascending
-- PostgreSQL
SELECT "artists"."id" FROM "artists" ORDER BY "artists"."country" NULLS FIRST;
-- MySQL
SELECT `artists`.`id` FROM `artists` ORDER BY `artists`.`country`;
-- MariaDB
SELECT `artists`.`id` FROM `artists` ORDER BY `artists`.`country`;
-- SQLite
SELECT "artists"."id" FROM "artists" ORDER BY "artists"."country";
-- SQL Server
SELECT [artists].[id] FROM [artists] ORDER BY [artists].[country];

-- # a nullable column, descending
-- PostgreSQL
SELECT "artists"."id" FROM "artists" ORDER BY "artists"."country" DESC NULLS LAST;
-- MySQL
SELECT `artists`.`id` FROM `artists` ORDER BY `artists`.`country` DESC;
-- MariaDB
SELECT `artists`.`id` FROM `artists` ORDER BY `artists`.`country` DESC;
-- SQLite
SELECT "artists"."id" FROM "artists" ORDER BY "artists"."country" DESC;
-- SQL Server
SELECT [artists].[id] FROM [artists] ORDER BY [artists].[country] DESC;

-- # ascending, NULLS FIRST
-- PostgreSQL
SELECT "artists"."id" FROM "artists" ORDER BY "artists"."country" NULLS FIRST;
-- MySQL
SELECT `artists`.`id` FROM `artists` ORDER BY `artists`.`country`;
-- MariaDB
SELECT `artists`.`id` FROM `artists` ORDER BY `artists`.`country`;
-- SQLite
SELECT "artists"."id" FROM "artists" ORDER BY "artists"."country";
-- SQL Server
SELECT [artists].[id] FROM [artists] ORDER BY [artists].[country];

-- # ascending, NULLS LAST
-- PostgreSQL
SELECT "artists"."id" FROM "artists" ORDER BY "artists"."country";
-- MySQL
SELECT `artists`.`id` FROM `artists` ORDER BY `artists`.`country` IS NULL, `artists`.`country`;
-- MariaDB
SELECT `artists`.`id` FROM `artists` ORDER BY `artists`.`country` IS NULL, `artists`.`country`;
-- SQLite
SELECT "artists"."id" FROM "artists" ORDER BY "artists"."country" NULLS LAST;
-- SQL Server
SELECT [artists].[id] FROM [artists] ORDER BY CASE WHEN [artists].[country] IS NULL THEN 1 ELSE 0 END, [artists].[country];

-- # descending, NULLS FIRST
-- PostgreSQL
SELECT "artists"."id" FROM "artists" ORDER BY "artists"."country" DESC;
-- MySQL
SELECT `artists`.`id` FROM `artists` ORDER BY `artists`.`country` IS NOT NULL, `artists`.`country` DESC;
-- MariaDB
SELECT `artists`.`id` FROM `artists` ORDER BY `artists`.`country` IS NOT NULL, `artists`.`country` DESC;
-- SQLite
SELECT "artists"."id" FROM "artists" ORDER BY "artists"."country" DESC NULLS FIRST;
-- SQL Server
SELECT [artists].[id] FROM [artists] ORDER BY CASE WHEN [artists].[country] IS NULL THEN 0 ELSE 1 END, [artists].[country] DESC;

-- # descending, NULLS LAST
-- PostgreSQL
SELECT "artists"."id" FROM "artists" ORDER BY "artists"."country" DESC NULLS LAST;
-- MySQL
SELECT `artists`.`id` FROM `artists` ORDER BY `artists`.`country` DESC;
-- MariaDB
SELECT `artists`.`id` FROM `artists` ORDER BY `artists`.`country` DESC;
-- SQLite
SELECT "artists"."id" FROM "artists" ORDER BY "artists"."country" DESC;
-- SQL Server
SELECT [artists].[id] FROM [artists] ORDER BY [artists].[country] DESC;

-- # NULLS LAST of a NOT NULL column
-- PostgreSQL
SELECT "artists"."id" FROM "artists" ORDER BY "artists"."name";
-- MySQL
SELECT `artists`.`id` FROM `artists` ORDER BY `artists`.`name` IS NULL, `artists`.`name`;
-- MariaDB
SELECT `artists`.`id` FROM `artists` ORDER BY `artists`.`name` IS NULL, `artists`.`name`;
-- SQLite
SELECT "artists"."id" FROM "artists" ORDER BY "artists"."name";
-- SQL Server
SELECT [artists].[id] FROM [artists] ORDER BY CASE WHEN [artists].[name] IS NULL THEN 1 ELSE 0 END, [artists].[name];

-- # a NOT NULL column of the outer side
-- PostgreSQL
SELECT "albums"."id" FROM "albums" LEFT JOIN "artists" ON "albums"."artist_id" = "artists"."id" ORDER BY "artists"."name" NULLS FIRST, "artists"."country" DESC;
-- MySQL
SELECT `albums`.`id` FROM `albums` LEFT JOIN `artists` ON `albums`.`artist_id` = `artists`.`id` ORDER BY `artists`.`name`, `artists`.`country` IS NOT NULL, `artists`.`country` DESC;
-- MariaDB
SELECT `albums`.`id` FROM `albums` LEFT JOIN `artists` ON `albums`.`artist_id` = `artists`.`id` ORDER BY `artists`.`name`, `artists`.`country` IS NOT NULL, `artists`.`country` DESC;
-- SQLite
SELECT "albums"."id" FROM "albums" LEFT JOIN "artists" ON "albums"."artist_id" = "artists"."id" ORDER BY "artists"."name", "artists"."country" DESC NULLS FIRST;
-- SQL Server
SELECT [albums].[id] FROM [albums] LEFT JOIN [artists] ON [albums].[artist_id] = [artists].[id] ORDER BY [artists].[name], CASE WHEN [artists].[country] IS NULL THEN 0 ELSE 1 END, [artists].[country] DESC;

-- # an expression with a value
-- PostgreSQL
SELECT "artists"."id" FROM "artists" ORDER BY "artists"."id" * $1 DESC;
-- MySQL
SELECT `artists`.`id` FROM `artists` ORDER BY `artists`.`id` * ? IS NOT NULL, `artists`.`id` * ? DESC;
-- MariaDB
SELECT `artists`.`id` FROM `artists` ORDER BY `artists`.`id` * ? IS NOT NULL, `artists`.`id` * ? DESC;
-- SQLite
SELECT "artists"."id" FROM "artists" ORDER BY "artists"."id" * ?1 DESC;
-- SQL Server
SELECT [artists].[id] FROM [artists] ORDER BY CASE WHEN [artists].[id] * @p1 IS NULL THEN 0 ELSE 1 END, [artists].[id] * @p2 DESC;

-- # several keys, given in two calls
-- PostgreSQL
SELECT "artists"."id" FROM "artists" ORDER BY "artists"."name", "artists"."country" DESC NULLS LAST, "artists"."id";
-- MySQL
SELECT `artists`.`id` FROM `artists` ORDER BY `artists`.`name`, `artists`.`country` DESC, `artists`.`id`;
-- MariaDB
SELECT `artists`.`id` FROM `artists` ORDER BY `artists`.`name`, `artists`.`country` DESC, `artists`.`id`;
-- SQLite
SELECT "artists"."id" FROM "artists" ORDER BY "artists"."name", "artists"."country" DESC, "artists"."id";
-- SQL Server
SELECT [artists].[id] FROM [artists] ORDER BY [artists].[name], [artists].[country] DESC, [artists].[id];

-- # an optional key that is there
-- PostgreSQL
SELECT "artists"."id" FROM "artists" ORDER BY "artists"."country", "artists"."id";
-- MySQL
SELECT `artists`.`id` FROM `artists` ORDER BY `artists`.`country` IS NULL, `artists`.`country`, `artists`.`id`;
-- MariaDB
SELECT `artists`.`id` FROM `artists` ORDER BY `artists`.`country` IS NULL, `artists`.`country`, `artists`.`id`;
-- SQLite
SELECT "artists"."id" FROM "artists" ORDER BY "artists"."country" NULLS LAST, "artists"."id";
-- SQL Server
SELECT [artists].[id] FROM [artists] ORDER BY CASE WHEN [artists].[country] IS NULL THEN 1 ELSE 0 END, [artists].[country], [artists].[id];

-- # an optional key that is not there
-- PostgreSQL
SELECT "artists"."id" FROM "artists" ORDER BY "artists"."id";
-- MySQL
SELECT `artists`.`id` FROM `artists` ORDER BY `artists`.`id`;
-- MariaDB
SELECT `artists`.`id` FROM `artists` ORDER BY `artists`.`id`;
-- SQLite
SELECT "artists"."id" FROM "artists" ORDER BY "artists"."id";
-- SQL Server
SELECT [artists].[id] FROM [artists] ORDER BY [artists].[id];

-- # only an optional key, not there
-- PostgreSQL
SELECT "artists"."id" FROM "artists";
-- MySQL
SELECT `artists`.`id` FROM `artists`;
-- MariaDB
SELECT `artists`.`id` FROM `artists`;
-- SQLite
SELECT "artists"."id" FROM "artists";
-- SQL Server
SELECT [artists].[id] FROM [artists];

-- # LIMIT
-- PostgreSQL
SELECT "artists"."id" FROM "artists" ORDER BY "artists"."id" LIMIT $1;
-- MySQL
SELECT `artists`.`id` FROM `artists` ORDER BY `artists`.`id` LIMIT ?;
-- MariaDB
SELECT `artists`.`id` FROM `artists` ORDER BY `artists`.`id` LIMIT ?;
-- SQLite
SELECT "artists"."id" FROM "artists" ORDER BY "artists"."id" LIMIT ?1;
-- SQL Server
SELECT [artists].[id] FROM [artists] ORDER BY [artists].[id] OFFSET 0 ROWS FETCH NEXT @p1 ROWS ONLY;

-- # LIMIT without a sort order
-- PostgreSQL
SELECT "artists"."id" FROM "artists" LIMIT $1;
-- MySQL
SELECT `artists`.`id` FROM `artists` LIMIT ?;
-- MariaDB
SELECT `artists`.`id` FROM `artists` LIMIT ?;
-- SQLite
SELECT "artists"."id" FROM "artists" LIMIT ?1;
-- SQL Server
SELECT [artists].[id] FROM [artists] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT @p1 ROWS ONLY;

-- # OFFSET
-- PostgreSQL
SELECT "artists"."id" FROM "artists" ORDER BY "artists"."id" OFFSET $1;
-- MySQL
SELECT `artists`.`id` FROM `artists` ORDER BY `artists`.`id` LIMIT 18446744073709551615 OFFSET ?;
-- MariaDB
SELECT `artists`.`id` FROM `artists` ORDER BY `artists`.`id` LIMIT 18446744073709551615 OFFSET ?;
-- SQLite
SELECT "artists"."id" FROM "artists" ORDER BY "artists"."id" LIMIT -1 OFFSET ?1;
-- SQL Server
SELECT [artists].[id] FROM [artists] ORDER BY [artists].[id] OFFSET @p1 ROWS;

-- # LIMIT and OFFSET
-- PostgreSQL
SELECT "artists"."id" FROM "artists" ORDER BY "artists"."id" LIMIT $1 OFFSET $2;
-- MySQL
SELECT `artists`.`id` FROM `artists` ORDER BY `artists`.`id` LIMIT ? OFFSET ?;
-- MariaDB
SELECT `artists`.`id` FROM `artists` ORDER BY `artists`.`id` LIMIT ? OFFSET ?;
-- SQLite
SELECT "artists"."id" FROM "artists" ORDER BY "artists"."id" LIMIT ?1 OFFSET ?2;
-- SQL Server
SELECT [artists].[id] FROM [artists] ORDER BY [artists].[id] OFFSET @p2 ROWS FETCH NEXT @p1 ROWS ONLY;

-- # a page after a condition with values
-- PostgreSQL
SELECT "artists"."id" FROM "artists" WHERE "artists"."id" > $1 ORDER BY "artists"."id" LIMIT $2 OFFSET $3;
-- MySQL
SELECT `artists`.`id` FROM `artists` WHERE `artists`.`id` > ? ORDER BY `artists`.`id` LIMIT ? OFFSET ?;
-- MariaDB
SELECT `artists`.`id` FROM `artists` WHERE `artists`.`id` > ? ORDER BY `artists`.`id` LIMIT ? OFFSET ?;
-- SQLite
SELECT "artists"."id" FROM "artists" WHERE "artists"."id" > ?1 ORDER BY "artists"."id" LIMIT ?2 OFFSET ?3;
-- SQL Server
SELECT [artists].[id] FROM [artists] WHERE [artists].[id] > @p1 ORDER BY [artists].[id] OFFSET @p3 ROWS FETCH NEXT @p2 ROWS ONLY;

-- # DISTINCT and LIMIT without a sort order
-- PostgreSQL
SELECT DISTINCT "artists"."country" FROM "artists" LIMIT $1;
-- MySQL
SELECT DISTINCT `artists`.`country` FROM `artists` LIMIT ?;
-- MariaDB
SELECT DISTINCT `artists`.`country` FROM `artists` LIMIT ?;
-- SQLite
SELECT DISTINCT "artists"."country" FROM "artists" LIMIT ?1;
-- SQL Server
SELECT DISTINCT [artists].[country] FROM [artists] ORDER BY 1 OFFSET 0 ROWS FETCH NEXT @p1 ROWS ONLY;

-- # LIMIT after an optional key that is not there
-- PostgreSQL
SELECT "artists"."id" FROM "artists" LIMIT $1;
-- MySQL
SELECT `artists`.`id` FROM `artists` LIMIT ?;
-- MariaDB
SELECT `artists`.`id` FROM `artists` LIMIT ?;
-- SQLite
SELECT "artists"."id" FROM "artists" LIMIT ?1;
-- SQL Server
SELECT [artists].[id] FROM [artists] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT @p1 ROWS ONLY;
