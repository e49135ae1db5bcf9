-- # in FROM
-- PostgreSQL
SELECT "totals"."artist_id", "totals"."albums", "totals"."price" FROM (SELECT "albums"."artist_id" AS "artist_id", COUNT(*) AS "albums", SUM("albums"."price") AS "price" FROM "albums" GROUP BY "albums"."artist_id" ORDER BY COUNT(*)) AS "totals" WHERE "totals"."albums" > $1;
-- MySQL
SELECT `totals`.`artist_id`, `totals`.`albums`, `totals`.`price` FROM (SELECT `albums`.`artist_id` AS `artist_id`, COUNT(*) AS `albums`, SUM(`albums`.`price`) AS `price` FROM `albums` GROUP BY `albums`.`artist_id` ORDER BY COUNT(*)) AS `totals` WHERE `totals`.`albums` > ?;
-- MariaDB
SELECT `totals`.`artist_id`, `totals`.`albums`, `totals`.`price` FROM (SELECT `albums`.`artist_id` AS `artist_id`, COUNT(*) AS `albums`, SUM(`albums`.`price`) AS `price` FROM `albums` GROUP BY `albums`.`artist_id` ORDER BY COUNT(*)) AS `totals` WHERE `totals`.`albums` > ?;
-- SQLite
SELECT "totals"."artist_id", "totals"."albums", "totals"."price" FROM (SELECT "albums"."artist_id" AS "artist_id", COUNT(*) AS "albums", querent_sum("albums"."price") AS "price" FROM "albums" GROUP BY "albums"."artist_id" ORDER BY COUNT(*)) AS "totals" WHERE "totals"."albums" > ?1;
-- SQL Server
SELECT [totals].[artist_id], [totals].[albums], [totals].[price] FROM (SELECT [albums].[artist_id] AS [artist_id], COUNT_BIG(*) AS [albums], SUM([albums].[price]) AS [price] FROM [albums] GROUP BY [albums].[artist_id]) AS [totals] WHERE [totals].[albums] > @p1;

-- # in a join
-- PostgreSQL
SELECT "artists"."name", "totals"."price" FROM "artists" LEFT JOIN (SELECT "albums"."artist_id" AS "artist_id", COUNT(*) AS "albums", SUM("albums"."price") AS "price" FROM "albums" GROUP BY "albums"."artist_id" ORDER BY COUNT(*)) AS "totals" ON "totals"."artist_id" = "artists"."id";
-- MySQL
SELECT `artists`.`name`, `totals`.`price` FROM `artists` LEFT JOIN (SELECT `albums`.`artist_id` AS `artist_id`, COUNT(*) AS `albums`, SUM(`albums`.`price`) AS `price` FROM `albums` GROUP BY `albums`.`artist_id` ORDER BY COUNT(*)) AS `totals` ON `totals`.`artist_id` = `artists`.`id`;
-- MariaDB
SELECT `artists`.`name`, `totals`.`price` FROM `artists` LEFT JOIN (SELECT `albums`.`artist_id` AS `artist_id`, COUNT(*) AS `albums`, SUM(`albums`.`price`) AS `price` FROM `albums` GROUP BY `albums`.`artist_id` ORDER BY COUNT(*)) AS `totals` ON `totals`.`artist_id` = `artists`.`id`;
-- SQLite
SELECT "artists"."name", "totals"."price" FROM "artists" LEFT JOIN (SELECT "albums"."artist_id" AS "artist_id", COUNT(*) AS "albums", querent_sum("albums"."price") AS "price" FROM "albums" GROUP BY "albums"."artist_id" ORDER BY COUNT(*)) AS "totals" ON "totals"."artist_id" = "artists"."id";
-- SQL Server
SELECT [artists].[name], [totals].[price] FROM [artists] LEFT JOIN (SELECT [albums].[artist_id] AS [artist_id], COUNT_BIG(*) AS [albums], SUM([albums].[price]) AS [price] FROM [albums] GROUP BY [albums].[artist_id]) AS [totals] ON [totals].[artist_id] = [artists].[id];

-- # an alias of a table
-- PostgreSQL
SELECT "dearest"."title" FROM (SELECT "albums"."id" AS "id", "albums"."artist_id" AS "artist_id", "albums"."title" AS "title", "albums"."released_on" AS "released_on", "albums"."price" AS "price", "albums"."in_print" AS "in_print" FROM "albums" ORDER BY "albums"."price" DESC LIMIT $1) AS "dearest";
-- MySQL
SELECT `dearest`.`title` FROM (SELECT `albums`.`id` AS `id`, `albums`.`artist_id` AS `artist_id`, `albums`.`title` AS `title`, `albums`.`released_on` AS `released_on`, `albums`.`price` AS `price`, `albums`.`in_print` AS `in_print` FROM `albums` ORDER BY `albums`.`price` DESC LIMIT ?) AS `dearest`;
-- MariaDB
SELECT `dearest`.`title` FROM (SELECT `albums`.`id` AS `id`, `albums`.`artist_id` AS `artist_id`, `albums`.`title` AS `title`, `albums`.`released_on` AS `released_on`, `albums`.`price` AS `price`, `albums`.`in_print` AS `in_print` FROM `albums` ORDER BY `albums`.`price` DESC LIMIT ?) AS `dearest`;
-- SQLite
SELECT "dearest"."title" FROM (SELECT "albums"."id" AS "id", "albums"."artist_id" AS "artist_id", "albums"."title" AS "title", "albums"."released_on" AS "released_on", "albums"."price" AS "price", "albums"."in_print" AS "in_print" FROM "albums" ORDER BY "albums"."price" DESC LIMIT ?1) AS "dearest";
-- SQL Server
SELECT [dearest].[title] FROM (SELECT [albums].[id] AS [id], [albums].[artist_id] AS [artist_id], [albums].[title] AS [title], [albums].[released_on] AS [released_on], [albums].[price] AS [price], [albums].[in_print] AS [in_print] FROM [albums] ORDER BY [albums].[price] DESC OFFSET 0 ROWS FETCH NEXT @p1 ROWS ONLY) AS [dearest];

-- # crossed
-- PostgreSQL
SELECT "artists"."name", "totals"."albums" FROM "artists" CROSS JOIN (SELECT "albums"."artist_id" AS "artist_id", COUNT(*) AS "albums", SUM("albums"."price") AS "price" FROM "albums" GROUP BY "albums"."artist_id" ORDER BY COUNT(*)) AS "totals";
-- MySQL
SELECT `artists`.`name`, `totals`.`albums` FROM `artists` CROSS JOIN (SELECT `albums`.`artist_id` AS `artist_id`, COUNT(*) AS `albums`, SUM(`albums`.`price`) AS `price` FROM `albums` GROUP BY `albums`.`artist_id` ORDER BY COUNT(*)) AS `totals`;
-- MariaDB
SELECT `artists`.`name`, `totals`.`albums` FROM `artists` CROSS JOIN (SELECT `albums`.`artist_id` AS `artist_id`, COUNT(*) AS `albums`, SUM(`albums`.`price`) AS `price` FROM `albums` GROUP BY `albums`.`artist_id` ORDER BY COUNT(*)) AS `totals`;
-- SQLite
SELECT "artists"."name", "totals"."albums" FROM "artists" CROSS JOIN (SELECT "albums"."artist_id" AS "artist_id", COUNT(*) AS "albums", querent_sum("albums"."price") AS "price" FROM "albums" GROUP BY "albums"."artist_id" ORDER BY COUNT(*)) AS "totals";
-- SQL Server
SELECT [artists].[name], [totals].[albums] FROM [artists] CROSS JOIN (SELECT [albums].[artist_id] AS [artist_id], COUNT_BIG(*) AS [albums], SUM([albums].[price]) AS [price] FROM [albums] GROUP BY [albums].[artist_id]) AS [totals];

-- # lateral
-- PostgreSQL
SELECT "artists"."name", "dearest"."title" FROM "artists" INNER JOIN LATERAL (SELECT "albums"."id" AS "id", "albums"."artist_id" AS "artist_id", "albums"."title" AS "title", "albums"."released_on" AS "released_on", "albums"."price" AS "price", "albums"."in_print" AS "in_print" FROM "albums" WHERE "albums"."artist_id" = "artists"."id" ORDER BY "albums"."price" LIMIT $1) AS "dearest" ON TRUE;
-- MySQL
SELECT `artists`.`name`, `dearest`.`title` FROM `artists` INNER JOIN LATERAL (SELECT `albums`.`id` AS `id`, `albums`.`artist_id` AS `artist_id`, `albums`.`title` AS `title`, `albums`.`released_on` AS `released_on`, `albums`.`price` AS `price`, `albums`.`in_print` AS `in_print` FROM `albums` WHERE `albums`.`artist_id` = `artists`.`id` ORDER BY `albums`.`price` LIMIT ?) AS `dearest` ON TRUE;
-- MariaDB: does not compile
-- SQLite: does not compile
-- SQL Server
SELECT [artists].[name], [dearest].[title] FROM [artists] CROSS APPLY (SELECT [albums].[id] AS [id], [albums].[artist_id] AS [artist_id], [albums].[title] AS [title], [albums].[released_on] AS [released_on], [albums].[price] AS [price], [albums].[in_print] AS [in_print] FROM [albums] WHERE [albums].[artist_id] = [artists].[id] ORDER BY [albums].[price] OFFSET 0 ROWS FETCH NEXT @p1 ROWS ONLY) AS [dearest];

-- # lateral, where there may be no row
-- PostgreSQL
SELECT "artists"."name", "dearest"."title" FROM "artists" LEFT JOIN LATERAL (SELECT "albums"."id" AS "id", "albums"."artist_id" AS "artist_id", "albums"."title" AS "title", "albums"."released_on" AS "released_on", "albums"."price" AS "price", "albums"."in_print" AS "in_print" FROM "albums" WHERE "albums"."artist_id" = "artists"."id" ORDER BY "albums"."price" LIMIT $1) AS "dearest" ON TRUE;
-- MySQL
SELECT `artists`.`name`, `dearest`.`title` FROM `artists` LEFT JOIN LATERAL (SELECT `albums`.`id` AS `id`, `albums`.`artist_id` AS `artist_id`, `albums`.`title` AS `title`, `albums`.`released_on` AS `released_on`, `albums`.`price` AS `price`, `albums`.`in_print` AS `in_print` FROM `albums` WHERE `albums`.`artist_id` = `artists`.`id` ORDER BY `albums`.`price` LIMIT ?) AS `dearest` ON TRUE;
-- MariaDB: does not compile
-- SQLite: does not compile
-- SQL Server
SELECT [artists].[name], [dearest].[title] FROM [artists] OUTER APPLY (SELECT [albums].[id] AS [id], [albums].[artist_id] AS [artist_id], [albums].[title] AS [title], [albums].[released_on] AS [released_on], [albums].[price] AS [price], [albums].[in_print] AS [in_print] FROM [albums] WHERE [albums].[artist_id] = [artists].[id] ORDER BY [albums].[price] OFFSET 0 ROWS FETCH NEXT @p1 ROWS ONLY) AS [dearest];

-- # a common table expression
-- PostgreSQL
WITH "totals"("artist_id", "albums", "price") AS (SELECT "albums"."artist_id", COUNT(*), SUM("albums"."price") FROM "albums" GROUP BY "albums"."artist_id" ORDER BY COUNT(*)) SELECT "artists"."name", "totals"."albums" FROM "artists" INNER JOIN "totals" ON "totals"."artist_id" = "artists"."id";
-- MySQL
WITH `totals`(`artist_id`, `albums`, `price`) AS (SELECT `albums`.`artist_id`, COUNT(*), SUM(`albums`.`price`) FROM `albums` GROUP BY `albums`.`artist_id` ORDER BY COUNT(*)) SELECT `artists`.`name`, `totals`.`albums` FROM `artists` INNER JOIN `totals` ON `totals`.`artist_id` = `artists`.`id`;
-- MariaDB
WITH `totals`(`artist_id`, `albums`, `price`) AS (SELECT `albums`.`artist_id`, COUNT(*), SUM(`albums`.`price`) FROM `albums` GROUP BY `albums`.`artist_id` ORDER BY COUNT(*)) SELECT `artists`.`name`, `totals`.`albums` FROM `artists` INNER JOIN `totals` ON `totals`.`artist_id` = `artists`.`id`;
-- SQLite
WITH "totals"("artist_id", "albums", "price") AS (SELECT "albums"."artist_id", COUNT(*), querent_sum("albums"."price") FROM "albums" GROUP BY "albums"."artist_id" ORDER BY COUNT(*)) SELECT "artists"."name", "totals"."albums" FROM "artists" INNER JOIN "totals" ON "totals"."artist_id" = "artists"."id";
-- SQL Server
WITH [totals]([artist_id], [albums], [price]) AS (SELECT [albums].[artist_id], COUNT_BIG(*), SUM([albums].[price]) FROM [albums] GROUP BY [albums].[artist_id]) SELECT [artists].[name], [totals].[albums] FROM [artists] INNER JOIN [totals] ON [totals].[artist_id] = [artists].[id];

-- # two of them, one over the other
-- PostgreSQL
WITH "totals"("artist_id", "albums", "price") AS (SELECT "albums"."artist_id", COUNT(*), SUM("albums"."price") FROM "albums" GROUP BY "albums"."artist_id" ORDER BY COUNT(*)), "tree"("id", "depth") AS (SELECT "totals"."artist_id", "totals"."albums" FROM "totals") SELECT "tree"."id", "tree"."depth" FROM "tree" ORDER BY "tree"."id" LIMIT $1;
-- MySQL
WITH `totals`(`artist_id`, `albums`, `price`) AS (SELECT `albums`.`artist_id`, COUNT(*), SUM(`albums`.`price`) FROM `albums` GROUP BY `albums`.`artist_id` ORDER BY COUNT(*)), `tree`(`id`, `depth`) AS (SELECT `totals`.`artist_id`, `totals`.`albums` FROM `totals`) SELECT `tree`.`id`, `tree`.`depth` FROM `tree` ORDER BY `tree`.`id` LIMIT ?;
-- MariaDB
WITH `totals`(`artist_id`, `albums`, `price`) AS (SELECT `albums`.`artist_id`, COUNT(*), SUM(`albums`.`price`) FROM `albums` GROUP BY `albums`.`artist_id` ORDER BY COUNT(*)), `tree`(`id`, `depth`) AS (SELECT `totals`.`artist_id`, `totals`.`albums` FROM `totals`) SELECT `tree`.`id`, `tree`.`depth` FROM `tree` ORDER BY `tree`.`id` LIMIT ?;
-- SQLite
WITH "totals"("artist_id", "albums", "price") AS (SELECT "albums"."artist_id", COUNT(*), querent_sum("albums"."price") FROM "albums" GROUP BY "albums"."artist_id" ORDER BY COUNT(*)), "tree"("id", "depth") AS (SELECT "totals"."artist_id", "totals"."albums" FROM "totals") SELECT "tree"."id", "tree"."depth" FROM "tree" ORDER BY "tree"."id" LIMIT ?1;
-- SQL Server
WITH [totals]([artist_id], [albums], [price]) AS (SELECT [albums].[artist_id], COUNT_BIG(*), SUM([albums].[price]) FROM [albums] GROUP BY [albums].[artist_id]), [tree]([id], [depth]) AS (SELECT [totals].[artist_id], [totals].[albums] FROM [totals]) SELECT [tree].[id], [tree].[depth] FROM [tree] ORDER BY [tree].[id] OFFSET 0 ROWS FETCH NEXT @p1 ROWS ONLY;

-- # materialised
-- PostgreSQL
WITH "totals"("artist_id", "albums", "price") AS MATERIALIZED (SELECT "albums"."artist_id", COUNT(*), SUM("albums"."price") FROM "albums" GROUP BY "albums"."artist_id" ORDER BY COUNT(*)) SELECT COUNT(*) FROM "totals";
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite
WITH "totals"("artist_id", "albums", "price") AS MATERIALIZED (SELECT "albums"."artist_id", COUNT(*), querent_sum("albums"."price") FROM "albums" GROUP BY "albums"."artist_id" ORDER BY COUNT(*)) SELECT COUNT(*) FROM "totals";
-- SQL Server: does not compile

-- # recursive
-- PostgreSQL
WITH RECURSIVE "tree"("id", "depth") AS (SELECT "employees"."id", CAST($1 AS bigint) FROM "employees" WHERE "employees"."manager_id" IS NULL UNION ALL SELECT "employees"."id", "tree"."depth" + $2 FROM "employees" INNER JOIN "tree" ON "employees"."manager_id" = "tree"."id") SELECT "tree"."id", "tree"."depth" FROM "tree" ORDER BY "tree"."depth", "tree"."id";
-- MySQL
WITH RECURSIVE `tree`(`id`, `depth`) AS (SELECT `employees`.`id`, CAST(? AS SIGNED) FROM `employees` WHERE `employees`.`manager_id` IS NULL UNION ALL SELECT `employees`.`id`, `tree`.`depth` + ? FROM `employees` INNER JOIN `tree` ON `employees`.`manager_id` = `tree`.`id`) SELECT `tree`.`id`, `tree`.`depth` FROM `tree` ORDER BY `tree`.`depth`, `tree`.`id`;
-- MariaDB
WITH RECURSIVE `tree`(`id`, `depth`) AS (SELECT `employees`.`id`, CAST(? AS SIGNED) FROM `employees` WHERE `employees`.`manager_id` IS NULL UNION ALL SELECT `employees`.`id`, `tree`.`depth` + ? FROM `employees` INNER JOIN `tree` ON `employees`.`manager_id` = `tree`.`id`) SELECT `tree`.`id`, `tree`.`depth` FROM `tree` ORDER BY `tree`.`depth`, `tree`.`id`;
-- SQLite
WITH RECURSIVE "tree"("id", "depth") AS (SELECT "employees"."id", CAST(?1 AS INTEGER) FROM "employees" WHERE "employees"."manager_id" IS NULL UNION ALL SELECT "employees"."id", "tree"."depth" + ?2 FROM "employees" INNER JOIN "tree" ON "employees"."manager_id" = "tree"."id") SELECT "tree"."id", "tree"."depth" FROM "tree" ORDER BY "tree"."depth", "tree"."id";
-- SQL Server
WITH [tree]([id], [depth]) AS (SELECT [employees].[id], CAST(@p1 AS bigint) FROM [employees] WHERE [employees].[manager_id] IS NULL UNION ALL SELECT [employees].[id], [tree].[depth] + @p2 FROM [employees] INNER JOIN [tree] ON [employees].[manager_id] = [tree].[id]) SELECT [tree].[id], [tree].[depth] FROM [tree] ORDER BY [tree].[depth], [tree].[id] OPTION (MAXRECURSION 0);

-- # a write inside WITH
-- PostgreSQL
WITH "totals"("artist_id", "albums", "price") AS (DELETE FROM "albums" WHERE "albums"."price" > $1 RETURNING "artist_id", "id", "price") SELECT COUNT(*) FROM "totals";
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite: does not compile
-- SQL Server: does not compile

-- # an UPDATE after WITH
-- PostgreSQL
WITH "totals"("artist_id", "albums", "price") AS (SELECT "albums"."artist_id", COUNT(*), SUM("albums"."price") FROM "albums" GROUP BY "albums"."artist_id" ORDER BY COUNT(*)) UPDATE "artists" SET "country" = $1 WHERE "artists"."id" IN (SELECT "totals"."artist_id" FROM "totals");
-- MySQL
WITH `totals`(`artist_id`, `albums`, `price`) AS (SELECT `albums`.`artist_id`, COUNT(*), SUM(`albums`.`price`) FROM `albums` GROUP BY `albums`.`artist_id` ORDER BY COUNT(*)) UPDATE `artists` SET `country` = ? WHERE `artists`.`id` IN (SELECT `totals`.`artist_id` FROM `totals`);
-- MariaDB: does not compile
-- SQLite
WITH "totals"("artist_id", "albums", "price") AS (SELECT "albums"."artist_id", COUNT(*), querent_sum("albums"."price") FROM "albums" GROUP BY "albums"."artist_id" ORDER BY COUNT(*)) UPDATE "artists" SET "country" = ?1 WHERE "artists"."id" IN (SELECT "totals"."artist_id" FROM "totals");
-- SQL Server
WITH [totals]([artist_id], [albums], [price]) AS (SELECT [albums].[artist_id], COUNT_BIG(*), SUM([albums].[price]) FROM [albums] GROUP BY [albums].[artist_id]) UPDATE [artists] SET [country] = @p1 WHERE [artists].[id] IN (SELECT [totals].[artist_id] FROM [totals]);

-- # a DELETE after a write
-- PostgreSQL
WITH "totals"("artist_id", "albums", "price") AS (DELETE FROM "albums" WHERE "albums"."price" > $1 RETURNING "artist_id", "id", "price") DELETE FROM "artists" WHERE "artists"."id" IN (SELECT "totals"."artist_id" FROM "totals") RETURNING "name";
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite: does not compile
-- SQL Server: does not compile

-- # recursive, with a text
-- PostgreSQL
WITH RECURSIVE "path"("id", "names") AS (SELECT NULL, CAST(NULL AS text) WHERE FALSE UNION ALL SELECT "employees"."id", "employees"."name" FROM "employees" UNION ALL SELECT "employees"."id", "path"."names" || CAST($1 AS text) || "employees"."name" FROM "employees" INNER JOIN "path" ON "employees"."manager_id" = "path"."id") SELECT "path"."id", "path"."names" FROM "path";
-- MySQL
WITH RECURSIVE `path`(`id`, `names`) AS (SELECT NULL, REPEAT(' ', 65536) FROM DUAL WHERE FALSE UNION ALL SELECT `employees`.`id`, `employees`.`name` FROM `employees` UNION ALL SELECT `employees`.`id`, CONCAT(`path`.`names`, ?, `employees`.`name`) FROM `employees` INNER JOIN `path` ON `employees`.`manager_id` = `path`.`id`) SELECT `path`.`id`, `path`.`names` FROM `path`;
-- MariaDB
WITH RECURSIVE `path`(`id`, `names`) AS (SELECT NULL, REPEAT(' ', 65536) FROM DUAL WHERE FALSE UNION ALL SELECT `employees`.`id`, `employees`.`name` FROM `employees` UNION ALL SELECT `employees`.`id`, CONCAT(`path`.`names`, ?, `employees`.`name`) FROM `employees` INNER JOIN `path` ON `employees`.`manager_id` = `path`.`id`) SELECT `path`.`id`, `path`.`names` FROM `path`;
-- SQLite
WITH RECURSIVE "path"("id", "names") AS (SELECT "employees"."id", "employees"."name" FROM "employees" UNION ALL SELECT "employees"."id", "path"."names" || ?1 || "employees"."name" FROM "employees" INNER JOIN "path" ON "employees"."manager_id" = "path"."id") SELECT "path"."id", "path"."names" FROM "path";
-- SQL Server
WITH [path]([id], [names]) AS (SELECT [employees].[id], [employees].[name] FROM [employees] UNION ALL SELECT [employees].[id], [path].[names] + @p1 + [employees].[name] FROM [employees] INNER JOIN [path] ON [employees].[manager_id] = [path].[id]) SELECT [path].[id], [path].[names] FROM [path] OPTION (MAXRECURSION 0);

-- # recursive, equal rows once
-- PostgreSQL
WITH RECURSIVE "path"("id", "names") AS (SELECT NULL, CAST(NULL AS text) WHERE FALSE UNION SELECT "employees"."id", "employees"."name" FROM "employees" UNION SELECT "employees"."id", "path"."names" || CAST($1 AS text) || "employees"."name" FROM "employees" INNER JOIN "path" ON "employees"."manager_id" = "path"."id") SELECT "path"."id", "path"."names" FROM "path";
-- MySQL
WITH RECURSIVE `path`(`id`, `names`) AS (SELECT NULL, REPEAT(' ', 65536) FROM DUAL WHERE FALSE UNION SELECT `employees`.`id`, `employees`.`name` FROM `employees` UNION SELECT `employees`.`id`, CONCAT(`path`.`names`, ?, `employees`.`name`) FROM `employees` INNER JOIN `path` ON `employees`.`manager_id` = `path`.`id`) SELECT `path`.`id`, `path`.`names` FROM `path`;
-- MariaDB
WITH RECURSIVE `path`(`id`, `names`) AS (SELECT NULL, REPEAT(' ', 65536) FROM DUAL WHERE FALSE UNION SELECT `employees`.`id`, `employees`.`name` FROM `employees` UNION SELECT `employees`.`id`, CONCAT(`path`.`names`, ?, `employees`.`name`) FROM `employees` INNER JOIN `path` ON `employees`.`manager_id` = `path`.`id`) SELECT `path`.`id`, `path`.`names` FROM `path`;
-- SQLite
WITH RECURSIVE "path"("id", "names") AS (SELECT "employees"."id", "employees"."name" FROM "employees" UNION SELECT "employees"."id", "path"."names" || ?1 || "employees"."name" FROM "employees" INNER JOIN "path" ON "employees"."manager_id" = "path"."id") SELECT "path"."id", "path"."names" FROM "path";
-- SQL Server: does not compile

-- # a DELETE after a recursive one
-- PostgreSQL
WITH RECURSIVE "path"("id", "names") AS (SELECT NULL, CAST(NULL AS text) WHERE FALSE UNION ALL SELECT "employees"."id", "employees"."name" FROM "employees" UNION ALL SELECT "employees"."id", "path"."names" || CAST($1 AS text) || "employees"."name" FROM "employees" INNER JOIN "path" ON "employees"."manager_id" = "path"."id") DELETE FROM "artists" WHERE "artists"."id" IN (SELECT "path"."id" FROM "path");
-- MySQL
WITH RECURSIVE `path`(`id`, `names`) AS (SELECT NULL, REPEAT(' ', 65536) FROM DUAL WHERE FALSE UNION ALL SELECT `employees`.`id`, `employees`.`name` FROM `employees` UNION ALL SELECT `employees`.`id`, CONCAT(`path`.`names`, ?, `employees`.`name`) FROM `employees` INNER JOIN `path` ON `employees`.`manager_id` = `path`.`id`) DELETE FROM `artists` WHERE `artists`.`id` IN (SELECT `path`.`id` FROM `path`);
-- MariaDB: does not compile
-- SQLite
WITH RECURSIVE "path"("id", "names") AS (SELECT "employees"."id", "employees"."name" FROM "employees" UNION ALL SELECT "employees"."id", "path"."names" || ?1 || "employees"."name" FROM "employees" INNER JOIN "path" ON "employees"."manager_id" = "path"."id") DELETE FROM "artists" WHERE "artists"."id" IN (SELECT "path"."id" FROM "path");
-- SQL Server
WITH [path]([id], [names]) AS (SELECT [employees].[id], [employees].[name] FROM [employees] UNION ALL SELECT [employees].[id], [path].[names] + @p1 + [employees].[name] FROM [employees] INNER JOIN [path] ON [employees].[manager_id] = [path].[id]) DELETE FROM [artists] WHERE [artists].[id] IN (SELECT [path].[id] FROM [path]) OPTION (MAXRECURSION 0);

-- # inside another query
-- PostgreSQL
SELECT "artists"."id" FROM "artists" WHERE EXISTS (WITH "totals"("artist_id", "albums", "price") AS (SELECT "albums"."artist_id", COUNT(*), SUM("albums"."price") FROM "albums" GROUP BY "albums"."artist_id" ORDER BY COUNT(*)) SELECT "totals"."albums" FROM "totals");
-- MySQL
SELECT `artists`.`id` FROM `artists` WHERE EXISTS (WITH `totals`(`artist_id`, `albums`, `price`) AS (SELECT `albums`.`artist_id`, COUNT(*), SUM(`albums`.`price`) FROM `albums` GROUP BY `albums`.`artist_id` ORDER BY COUNT(*)) SELECT `totals`.`albums` FROM `totals`);
-- MariaDB
SELECT `artists`.`id` FROM `artists` WHERE EXISTS (WITH `totals`(`artist_id`, `albums`, `price`) AS (SELECT `albums`.`artist_id`, COUNT(*), SUM(`albums`.`price`) FROM `albums` GROUP BY `albums`.`artist_id` ORDER BY COUNT(*)) SELECT `totals`.`albums` FROM `totals`);
-- SQLite
SELECT "artists"."id" FROM "artists" WHERE EXISTS (WITH "totals"("artist_id", "albums", "price") AS (SELECT "albums"."artist_id", COUNT(*), querent_sum("albums"."price") FROM "albums" GROUP BY "albums"."artist_id" ORDER BY COUNT(*)) SELECT "totals"."albums" FROM "totals");
-- SQL Server: does not compile
