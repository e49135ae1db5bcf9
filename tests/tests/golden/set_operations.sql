-- # union
-- PostgreSQL
SELECT "artists"."name" FROM "artists" UNION SELECT "albums"."title" FROM "albums";
-- MySQL
SELECT `artists`.`name` FROM `artists` UNION SELECT `albums`.`title` FROM `albums`;
-- MariaDB
SELECT `artists`.`name` FROM `artists` UNION SELECT `albums`.`title` FROM `albums`;
-- SQLite
SELECT "artists"."name" FROM "artists" UNION SELECT "albums"."title" FROM "albums";
-- SQL Server
SELECT [artists].[name] FROM [artists] UNION SELECT [albums].[title] FROM [albums];

-- # union all, sorted and paged
-- PostgreSQL
SELECT "artists"."name" FROM "artists" UNION ALL SELECT "albums"."title" FROM "albums" ORDER BY 1 DESC LIMIT $1 OFFSET $2;
-- MySQL
SELECT `artists`.`name` FROM `artists` UNION ALL SELECT `albums`.`title` FROM `albums` ORDER BY 1 DESC LIMIT ? OFFSET ?;
-- MariaDB
SELECT `artists`.`name` FROM `artists` UNION ALL SELECT `albums`.`title` FROM `albums` ORDER BY 1 DESC LIMIT ? OFFSET ?;
-- SQLite
SELECT "artists"."name" FROM "artists" UNION ALL SELECT "albums"."title" FROM "albums" ORDER BY 1 DESC LIMIT ?1 OFFSET ?2;
-- SQL Server
SELECT [artists].[name] FROM [artists] UNION ALL SELECT [albums].[title] FROM [albums] ORDER BY 1 DESC OFFSET @p2 ROWS FETCH NEXT @p1 ROWS ONLY;

-- # a nullable column sorts first
-- PostgreSQL
SELECT "artists"."name", "artists"."country" FROM "artists" UNION SELECT "artists"."name", "artists"."name" FROM "artists" ORDER BY 2 NULLS FIRST, 1;
-- MySQL
SELECT `artists`.`name`, `artists`.`country` FROM `artists` UNION SELECT `artists`.`name`, `artists`.`name` FROM `artists` ORDER BY 2, 1;
-- MariaDB
SELECT `artists`.`name`, `artists`.`country` FROM `artists` UNION SELECT `artists`.`name`, `artists`.`name` FROM `artists` ORDER BY 2, 1;
-- SQLite
SELECT "artists"."name", "artists"."country" FROM "artists" UNION SELECT "artists"."name", "artists"."name" FROM "artists" ORDER BY 2, 1;
-- SQL Server
SELECT [artists].[name], [artists].[country] FROM [artists] UNION SELECT [artists].[name], [artists].[name] FROM [artists] ORDER BY 2, 1;

-- # limit without an order
-- PostgreSQL
SELECT "artists"."name" FROM "artists" UNION ALL SELECT "albums"."title" FROM "albums" LIMIT $1;
-- MySQL
SELECT `artists`.`name` FROM `artists` UNION ALL SELECT `albums`.`title` FROM `albums` LIMIT ?;
-- MariaDB
SELECT `artists`.`name` FROM `artists` UNION ALL SELECT `albums`.`title` FROM `albums` LIMIT ?;
-- SQLite
SELECT "artists"."name" FROM "artists" UNION ALL SELECT "albums"."title" FROM "albums" LIMIT ?1;
-- SQL Server
SELECT [artists].[name] FROM [artists] UNION ALL SELECT [albums].[title] FROM [albums] ORDER BY 1 OFFSET 0 ROWS FETCH NEXT @p1 ROWS ONLY;

-- # intersect and except
-- PostgreSQL
SELECT "artists"."name" FROM "artists" INTERSECT SELECT "albums"."title" FROM "albums" EXCEPT SELECT "artists"."name" FROM "artists";
-- MySQL
SELECT `artists`.`name` FROM `artists` INTERSECT SELECT `albums`.`title` FROM `albums` EXCEPT SELECT `artists`.`name` FROM `artists`;
-- MariaDB
SELECT `artists`.`name` FROM `artists` INTERSECT SELECT `albums`.`title` FROM `albums` EXCEPT SELECT `artists`.`name` FROM `artists`;
-- SQLite
SELECT "artists"."name" FROM "artists" INTERSECT SELECT "albums"."title" FROM "albums" EXCEPT SELECT "artists"."name" FROM "artists";
-- SQL Server
SELECT [artists].[name] FROM [artists] INTERSECT SELECT [albums].[title] FROM [albums] EXCEPT SELECT [artists].[name] FROM [artists];

-- # intersect after union
-- PostgreSQL
(SELECT "artists"."name" FROM "artists" UNION SELECT "albums"."title" FROM "albums") INTERSECT SELECT "artists"."name" FROM "artists";
-- MySQL
(SELECT `artists`.`name` FROM `artists` UNION SELECT `albums`.`title` FROM `albums`) INTERSECT SELECT `artists`.`name` FROM `artists`;
-- MariaDB
(SELECT `artists`.`name` FROM `artists` UNION SELECT `albums`.`title` FROM `albums`) INTERSECT SELECT `artists`.`name` FROM `artists`;
-- SQLite
SELECT "artists"."name" FROM "artists" UNION SELECT "albums"."title" FROM "albums" INTERSECT SELECT "artists"."name" FROM "artists";
-- SQL Server
SELECT * FROM (SELECT [artists].[name] AS [c1] FROM [artists] UNION SELECT [albums].[title] AS [c2] FROM [albums]) AS t INTERSECT SELECT [artists].[name] FROM [artists];

-- # union with an intersection
-- PostgreSQL
SELECT "artists"."name" FROM "artists" UNION (SELECT "albums"."title" FROM "albums" INTERSECT SELECT "artists"."name" FROM "artists");
-- MySQL
SELECT `artists`.`name` FROM `artists` UNION (SELECT `albums`.`title` FROM `albums` INTERSECT SELECT `artists`.`name` FROM `artists`);
-- MariaDB
SELECT `artists`.`name` FROM `artists` UNION (SELECT `albums`.`title` FROM `albums` INTERSECT SELECT `artists`.`name` FROM `artists`);
-- SQLite
SELECT "artists"."name" FROM "artists" UNION SELECT * FROM (SELECT "albums"."title" AS "c1" FROM "albums" INTERSECT SELECT "artists"."name" AS "c2" FROM "artists") AS t;
-- SQL Server
SELECT [artists].[name] FROM [artists] UNION SELECT * FROM (SELECT [albums].[title] AS [c1] FROM [albums] INTERSECT SELECT [artists].[name] AS [c2] FROM [artists]) AS t;

-- # sides with limits
-- PostgreSQL
(SELECT "albums"."title" FROM "albums" ORDER BY "albums"."id" LIMIT $1) UNION ALL (SELECT "albums"."title" FROM "albums" ORDER BY "albums"."id" LIMIT $2 OFFSET $3);
-- MySQL
(SELECT `albums`.`title` FROM `albums` ORDER BY `albums`.`id` LIMIT ?) UNION ALL (SELECT `albums`.`title` FROM `albums` ORDER BY `albums`.`id` LIMIT ? OFFSET ?);
-- MariaDB
(SELECT `albums`.`title` FROM `albums` ORDER BY `albums`.`id` LIMIT ?) UNION ALL (SELECT `albums`.`title` FROM `albums` ORDER BY `albums`.`id` LIMIT ? OFFSET ?);
-- SQLite
SELECT * FROM (SELECT "albums"."title" AS "c1" FROM "albums" ORDER BY "albums"."id" LIMIT ?1) AS t UNION ALL SELECT * FROM (SELECT "albums"."title" AS "c1" FROM "albums" ORDER BY "albums"."id" LIMIT ?2 OFFSET ?3) AS t;
-- SQL Server
SELECT * FROM (SELECT [albums].[title] AS [c1] FROM [albums] ORDER BY [albums].[id] OFFSET 0 ROWS FETCH NEXT @p1 ROWS ONLY) AS t UNION ALL SELECT * FROM (SELECT [albums].[title] AS [c1] FROM [albums] ORDER BY [albums].[id] OFFSET @p3 ROWS FETCH NEXT @p2 ROWS ONLY) AS t;

-- # all variants
-- PostgreSQL
SELECT "artists"."name" FROM "artists" INTERSECT ALL SELECT "albums"."title" FROM "albums" EXCEPT ALL SELECT "artists"."name" FROM "artists";
-- MySQL
SELECT `artists`.`name` FROM `artists` INTERSECT ALL SELECT `albums`.`title` FROM `albums` EXCEPT ALL SELECT `artists`.`name` FROM `artists`;
-- MariaDB
SELECT `artists`.`name` FROM `artists` INTERSECT ALL SELECT `albums`.`title` FROM `albums` EXCEPT ALL SELECT `artists`.`name` FROM `artists`;
-- SQLite: does not compile
-- SQL Server: does not compile

-- # in a subquery
-- PostgreSQL
SELECT "artists"."id" FROM "artists" WHERE "artists"."name" IN (SELECT "artists"."name" FROM "artists" UNION SELECT "albums"."title" FROM "albums");
-- MySQL
SELECT `artists`.`id` FROM `artists` WHERE `artists`.`name` IN (SELECT `artists`.`name` FROM `artists` UNION SELECT `albums`.`title` FROM `albums`);
-- MariaDB
SELECT `artists`.`id` FROM `artists` WHERE `artists`.`name` IN (SELECT `artists`.`name` FROM `artists` UNION SELECT `albums`.`title` FROM `albums`);
-- SQLite
SELECT "artists"."id" FROM "artists" WHERE "artists"."name" IN (SELECT "artists"."name" FROM "artists" UNION SELECT "albums"."title" FROM "albums");
-- SQL Server
SELECT [artists].[id] FROM [artists] WHERE [artists].[name] IN (SELECT [artists].[name] FROM [artists] UNION SELECT [albums].[title] FROM [albums]);
