-- # LIKE
-- PostgreSQL
SELECT "albums"."id" FROM "albums" WHERE "albums"."title" LIKE $1;
-- MySQL
SELECT `albums`.`id` FROM `albums` WHERE `albums`.`title` LIKE ? COLLATE utf8mb4_bin;
-- MariaDB
SELECT `albums`.`id` FROM `albums` WHERE `albums`.`title` LIKE ? COLLATE utf8mb4_bin;
-- SQLite
SELECT "albums"."id" FROM "albums" WHERE "albums"."title" GLOB ?1;
-- SQL Server
SELECT [albums].[id] FROM [albums] WHERE [albums].[title] LIKE @p1 COLLATE Latin1_General_100_BIN2 ESCAPE '\';

-- # NOT LIKE
-- PostgreSQL
SELECT "albums"."id" FROM "albums" WHERE "albums"."title" NOT LIKE $1;
-- MySQL
SELECT `albums`.`id` FROM `albums` WHERE `albums`.`title` NOT LIKE ? COLLATE utf8mb4_bin;
-- MariaDB
SELECT `albums`.`id` FROM `albums` WHERE `albums`.`title` NOT LIKE ? COLLATE utf8mb4_bin;
-- SQLite
SELECT "albums"."id" FROM "albums" WHERE "albums"."title" NOT GLOB ?1;
-- SQL Server
SELECT [albums].[id] FROM [albums] WHERE [albums].[title] NOT LIKE @p1 COLLATE Latin1_General_100_BIN2 ESCAPE '\';

-- # starts_with, ends_with, contains
-- PostgreSQL
SELECT "albums"."id" FROM "albums" WHERE ("albums"."title" LIKE $1 OR "albums"."title" LIKE $2 OR "albums"."title" LIKE $3);
-- MySQL
SELECT `albums`.`id` FROM `albums` WHERE (`albums`.`title` LIKE ? COLLATE utf8mb4_bin OR `albums`.`title` LIKE ? COLLATE utf8mb4_bin OR `albums`.`title` LIKE ? COLLATE utf8mb4_bin);
-- MariaDB
SELECT `albums`.`id` FROM `albums` WHERE (`albums`.`title` LIKE ? COLLATE utf8mb4_bin OR `albums`.`title` LIKE ? COLLATE utf8mb4_bin OR `albums`.`title` LIKE ? COLLATE utf8mb4_bin);
-- SQLite
SELECT "albums"."id" FROM "albums" WHERE ("albums"."title" GLOB ?1 OR "albums"."title" GLOB ?2 OR "albums"."title" GLOB ?3);
-- SQL Server
SELECT [albums].[id] FROM [albums] WHERE ([albums].[title] LIKE @p1 COLLATE Latin1_General_100_BIN2 ESCAPE '\' OR [albums].[title] LIKE @p2 COLLATE Latin1_General_100_BIN2 ESCAPE '\' OR [albums].[title] LIKE @p3 COLLATE Latin1_General_100_BIN2 ESCAPE '\');

-- # LIKE of an expression
-- PostgreSQL
SELECT "albums"."id" FROM "albums" WHERE LOWER("albums"."title") LIKE $1 AND "albums"."id" > $2;
-- MySQL
SELECT `albums`.`id` FROM `albums` WHERE LOWER(`albums`.`title`) LIKE ? COLLATE utf8mb4_bin AND `albums`.`id` > ?;
-- MariaDB
SELECT `albums`.`id` FROM `albums` WHERE LOWER(`albums`.`title`) LIKE ? COLLATE utf8mb4_bin AND `albums`.`id` > ?;
-- SQLite
SELECT "albums"."id" FROM "albums" WHERE querent_lower("albums"."title") GLOB ?1 AND "albums"."id" > ?2;
-- SQL Server
SELECT [albums].[id] FROM [albums] WHERE LOWER([albums].[title]) LIKE @p1 COLLATE Latin1_General_100_BIN2 ESCAPE '\' AND [albums].[id] > @p2;

-- # LIKE as a value
-- PostgreSQL
SELECT "albums"."title" LIKE $1 FROM "albums";
-- MySQL
SELECT `albums`.`title` LIKE ? COLLATE utf8mb4_bin FROM `albums`;
-- MariaDB
SELECT `albums`.`title` LIKE ? COLLATE utf8mb4_bin FROM `albums`;
-- SQLite
SELECT "albums"."title" GLOB ?1 FROM "albums";
-- SQL Server
SELECT CASE WHEN [albums].[title] LIKE @p1 COLLATE Latin1_General_100_BIN2 ESCAPE '\' THEN CAST(1 AS bit) WHEN NOT ([albums].[title] LIKE @p1 COLLATE Latin1_General_100_BIN2 ESCAPE '\') THEN CAST(0 AS bit) END FROM [albums];

-- # IN integers
-- PostgreSQL
SELECT "albums"."id" FROM "albums" WHERE "albums"."id" = ANY($1);
-- MySQL
SELECT `albums`.`id` FROM `albums` WHERE `albums`.`id` IN (?, ?, ?);
-- MariaDB
SELECT `albums`.`id` FROM `albums` WHERE `albums`.`id` IN (?, ?, ?);
-- SQLite
SELECT "albums"."id" FROM "albums" WHERE "albums"."id" IN (?1, ?2, ?3);
-- SQL Server
SELECT [albums].[id] FROM [albums] WHERE [albums].[id] IN (SELECT v FROM OPENJSON(@p1) WITH (v bigint '$'));

-- # NOT IN integers
-- PostgreSQL
SELECT "albums"."id" FROM "albums" WHERE "albums"."id" <> ALL($1);
-- MySQL
SELECT `albums`.`id` FROM `albums` WHERE `albums`.`id` NOT IN (?);
-- MariaDB
SELECT `albums`.`id` FROM `albums` WHERE `albums`.`id` NOT IN (?);
-- SQLite
SELECT "albums"."id" FROM "albums" WHERE "albums"."id" NOT IN (?1);
-- SQL Server
SELECT [albums].[id] FROM [albums] WHERE [albums].[id] NOT IN (SELECT v FROM OPENJSON(@p1) WITH (v bigint '$'));

-- # IN no integers
-- PostgreSQL
SELECT "albums"."id" FROM "albums" WHERE "albums"."id" = ANY($1);
-- MySQL
SELECT `albums`.`id` FROM `albums` WHERE `albums`.`id` IN (SELECT v FROM JSON_TABLE(?, '$[*]' COLUMNS (v BIGINT PATH '$')) t);
-- MariaDB
SELECT `albums`.`id` FROM `albums` WHERE `albums`.`id` IN (SELECT v FROM JSON_TABLE(?, '$[*]' COLUMNS (v BIGINT PATH '$')) t);
-- SQLite
SELECT "albums"."id" FROM "albums" WHERE "albums"."id" IN (SELECT value FROM json_each(?1));
-- SQL Server
SELECT [albums].[id] FROM [albums] WHERE [albums].[id] IN (SELECT v FROM OPENJSON(@p1) WITH (v bigint '$'));

-- # IN 17 integers
-- PostgreSQL
SELECT "albums"."id" FROM "albums" WHERE "albums"."id" = ANY($1);
-- MySQL
SELECT `albums`.`id` FROM `albums` WHERE `albums`.`id` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
-- MariaDB
SELECT `albums`.`id` FROM `albums` WHERE `albums`.`id` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
-- SQLite
SELECT "albums"."id" FROM "albums" WHERE "albums"."id" IN (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17);
-- SQL Server
SELECT [albums].[id] FROM [albums] WHERE [albums].[id] IN (SELECT v FROM OPENJSON(@p1) WITH (v bigint '$'));

-- # IN three integers of a Vec
-- PostgreSQL
SELECT "albums"."id" FROM "albums" WHERE "albums"."id" = ANY($1);
-- MySQL
SELECT `albums`.`id` FROM `albums` WHERE `albums`.`id` IN (?, ?, ?);
-- MariaDB
SELECT `albums`.`id` FROM `albums` WHERE `albums`.`id` IN (?, ?, ?);
-- SQLite
SELECT "albums"."id" FROM "albums" WHERE "albums"."id" IN (?1, ?2, ?3);
-- SQL Server
SELECT [albums].[id] FROM [albums] WHERE [albums].[id] IN (SELECT v FROM OPENJSON(@p1) WITH (v bigint '$'));

-- # IN 17 integers of a Vec
-- PostgreSQL
SELECT "albums"."id" FROM "albums" WHERE "albums"."id" = ANY($1);
-- MySQL
SELECT `albums`.`id` FROM `albums` WHERE `albums`.`id` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
-- MariaDB
SELECT `albums`.`id` FROM `albums` WHERE `albums`.`id` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
-- SQLite
SELECT "albums"."id" FROM "albums" WHERE "albums"."id" IN (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20);
-- SQL Server
SELECT [albums].[id] FROM [albums] WHERE [albums].[id] IN (SELECT v FROM OPENJSON(@p1) WITH (v bigint '$'));

-- # IN 1,025 integers of a Vec
-- PostgreSQL
SELECT "albums"."id" FROM "albums" WHERE "albums"."id" = ANY($1);
-- MySQL
SELECT `albums`.`id` FROM `albums` WHERE `albums`.`id` IN (SELECT v FROM JSON_TABLE(?, '$[*]' COLUMNS (v BIGINT PATH '$')) t);
-- MariaDB
SELECT `albums`.`id` FROM `albums` WHERE `albums`.`id` IN (SELECT v FROM JSON_TABLE(?, '$[*]' COLUMNS (v BIGINT PATH '$')) t);
-- SQLite
SELECT "albums"."id" FROM "albums" WHERE "albums"."id" IN (SELECT value FROM json_each(?1));
-- SQL Server
SELECT [albums].[id] FROM [albums] WHERE [albums].[id] IN (SELECT v FROM OPENJSON(@p1) WITH (v bigint '$'));

-- # IN no integers of a Vec
-- PostgreSQL
SELECT "albums"."id" FROM "albums" WHERE "albums"."id" = ANY($1);
-- MySQL
SELECT `albums`.`id` FROM `albums` WHERE `albums`.`id` IN (SELECT v FROM JSON_TABLE(?, '$[*]' COLUMNS (v BIGINT PATH '$')) t);
-- MariaDB
SELECT `albums`.`id` FROM `albums` WHERE `albums`.`id` IN (SELECT v FROM JSON_TABLE(?, '$[*]' COLUMNS (v BIGINT PATH '$')) t);
-- SQLite
SELECT "albums"."id" FROM "albums" WHERE "albums"."id" IN (SELECT value FROM json_each(?1));
-- SQL Server
SELECT [albums].[id] FROM [albums] WHERE [albums].[id] IN (SELECT v FROM OPENJSON(@p1) WITH (v bigint '$'));

-- # IN one text
-- PostgreSQL
SELECT "artists"."id" FROM "artists" WHERE "artists"."name" = ANY($1);
-- MySQL
SELECT `artists`.`id` FROM `artists` WHERE `artists`.`name` IN (?);
-- MariaDB
SELECT `artists`.`id` FROM `artists` WHERE `artists`.`name` IN (?);
-- SQLite
SELECT "artists"."id" FROM "artists" WHERE "artists"."name" IN (?1);
-- SQL Server
SELECT [artists].[id] FROM [artists] WHERE [artists].[name] IN (SELECT v FROM OPENJSON(@p1) WITH (v nvarchar(max) '$'));

-- # IN three texts
-- PostgreSQL
SELECT "artists"."id" FROM "artists" WHERE "artists"."name" = ANY($1);
-- MySQL
SELECT `artists`.`id` FROM `artists` WHERE `artists`.`name` IN (?, ?, ?);
-- MariaDB
SELECT `artists`.`id` FROM `artists` WHERE `artists`.`name` IN (?, ?, ?);
-- SQLite
SELECT "artists"."id" FROM "artists" WHERE "artists"."name" IN (?1, ?2, ?3);
-- SQL Server
SELECT [artists].[id] FROM [artists] WHERE [artists].[name] IN (SELECT v FROM OPENJSON(@p1) WITH (v nvarchar(max) '$'));

-- # NOT IN two texts
-- PostgreSQL
SELECT "artists"."id" FROM "artists" WHERE "artists"."name" <> ALL($1);
-- MySQL
SELECT `artists`.`id` FROM `artists` WHERE `artists`.`name` NOT IN (?, ?);
-- MariaDB
SELECT `artists`.`id` FROM `artists` WHERE `artists`.`name` NOT IN (?, ?);
-- SQLite
SELECT "artists"."id" FROM "artists" WHERE "artists"."name" NOT IN (?1, ?2);
-- SQL Server
SELECT [artists].[id] FROM [artists] WHERE [artists].[name] NOT IN (SELECT v FROM OPENJSON(@p1) WITH (v nvarchar(max) '$'));

-- # IN no texts
-- PostgreSQL
SELECT "artists"."id" FROM "artists" WHERE "artists"."name" = ANY($1);
-- MySQL
SELECT `artists`.`id` FROM `artists` WHERE 1 = 0;
-- MariaDB
SELECT `artists`.`id` FROM `artists` WHERE 1 = 0;
-- SQLite
SELECT "artists"."id" FROM "artists" WHERE "artists"."name" IN (SELECT value FROM json_each(?1));
-- SQL Server
SELECT [artists].[id] FROM [artists] WHERE [artists].[name] IN (SELECT v FROM OPENJSON(@p1) WITH (v nvarchar(max) '$'));

-- # IN three texts of a Vec
-- PostgreSQL
SELECT "artists"."id" FROM "artists" WHERE "artists"."name" = ANY($1);
-- MySQL
SELECT `artists`.`id` FROM `artists` WHERE `artists`.`name` IN (?, ?, ?);
-- MariaDB
SELECT `artists`.`id` FROM `artists` WHERE `artists`.`name` IN (?, ?, ?);
-- SQLite
SELECT "artists"."id" FROM "artists" WHERE "artists"."name" IN (?1, ?2, ?3);
-- SQL Server
SELECT [artists].[id] FROM [artists] WHERE [artists].[name] IN (SELECT v FROM OPENJSON(@p1) WITH (v nvarchar(max) '$'));

-- # NOT IN no texts of a Vec
-- PostgreSQL
SELECT "artists"."id" FROM "artists" WHERE "artists"."name" <> ALL($1);
-- MySQL
SELECT `artists`.`id` FROM `artists` WHERE 1 = 1;
-- MariaDB
SELECT `artists`.`id` FROM `artists` WHERE 1 = 1;
-- SQLite
SELECT "artists"."id" FROM "artists" WHERE "artists"."name" NOT IN (SELECT value FROM json_each(?1));
-- SQL Server
SELECT [artists].[id] FROM [artists] WHERE [artists].[name] NOT IN (SELECT v FROM OPENJSON(@p1) WITH (v nvarchar(max) '$'));

-- # NOT IN no texts
-- PostgreSQL
SELECT "artists"."id" FROM "artists" WHERE "artists"."name" <> ALL($1);
-- MySQL
SELECT `artists`.`id` FROM `artists` WHERE 1 = 1;
-- MariaDB
SELECT `artists`.`id` FROM `artists` WHERE 1 = 1;
-- SQLite
SELECT "artists"."id" FROM "artists" WHERE "artists"."name" NOT IN (SELECT value FROM json_each(?1));
-- SQL Server
SELECT [artists].[id] FROM [artists] WHERE [artists].[name] NOT IN (SELECT v FROM OPENJSON(@p1) WITH (v nvarchar(max) '$'));

-- # IN dates
-- PostgreSQL
SELECT "artists"."id" FROM "artists" WHERE "artists"."formed_on" = ANY($1);
-- MySQL
SELECT `artists`.`id` FROM `artists` WHERE `artists`.`formed_on` IN (?);
-- MariaDB
SELECT `artists`.`id` FROM `artists` WHERE `artists`.`formed_on` IN (?);
-- SQLite
SELECT "artists"."id" FROM "artists" WHERE "artists"."formed_on" IN (?1);
-- SQL Server
SELECT [artists].[id] FROM [artists] WHERE [artists].[formed_on] IN (SELECT v FROM OPENJSON(@p1) WITH (v date '$'));

-- # IN of an expression, with others
-- PostgreSQL
SELECT "artists"."id" FROM "artists" WHERE "artists"."id" + $1 = ANY($2) AND UPPER("artists"."name") = ANY($3) AND "artists"."id" < $4;
-- MySQL
SELECT `artists`.`id` FROM `artists` WHERE `artists`.`id` + ? IN (?, ?) AND UPPER(`artists`.`name`) IN (?, ?) AND `artists`.`id` < ?;
-- MariaDB
SELECT `artists`.`id` FROM `artists` WHERE `artists`.`id` + ? IN (?, ?) AND UPPER(`artists`.`name`) IN (?, ?) AND `artists`.`id` < ?;
-- SQLite
SELECT "artists"."id" FROM "artists" WHERE "artists"."id" + ?1 IN (?2, ?3) AND querent_upper("artists"."name") IN (?4, ?5) AND "artists"."id" < ?6;
-- SQL Server
SELECT [artists].[id] FROM [artists] WHERE [artists].[id] + @p1 IN (SELECT v FROM OPENJSON(@p2) WITH (v bigint '$')) AND UPPER([artists].[name]) IN (SELECT v FROM OPENJSON(@p3) WITH (v nvarchar(max) '$')) AND [artists].[id] < @p4;
