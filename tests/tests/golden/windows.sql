-- # ranks
-- PostgreSQL
SELECT ROW_NUMBER() OVER (PARTITION BY "artists"."country" ORDER BY "artists"."name" NULLS FIRST, "artists"."id" NULLS FIRST), RANK() OVER (PARTITION BY "artists"."country" ORDER BY "artists"."name" NULLS FIRST, "artists"."id" NULLS FIRST), DENSE_RANK() OVER (PARTITION BY "artists"."country" ORDER BY "artists"."name" NULLS FIRST, "artists"."id" NULLS FIRST), NTILE(CAST($1 AS integer)) OVER (PARTITION BY "artists"."country" ORDER BY "artists"."name" NULLS FIRST, "artists"."id" NULLS FIRST) FROM "artists";
-- MySQL
SELECT ROW_NUMBER() OVER (PARTITION BY `artists`.`country` ORDER BY `artists`.`name`, `artists`.`id`), RANK() OVER (PARTITION BY `artists`.`country` ORDER BY `artists`.`name`, `artists`.`id`), DENSE_RANK() OVER (PARTITION BY `artists`.`country` ORDER BY `artists`.`name`, `artists`.`id`), NTILE(?) OVER (PARTITION BY `artists`.`country` ORDER BY `artists`.`name`, `artists`.`id`) FROM `artists`;
-- MariaDB
SELECT ROW_NUMBER() OVER (PARTITION BY `artists`.`country` ORDER BY `artists`.`name`, `artists`.`id`), RANK() OVER (PARTITION BY `artists`.`country` ORDER BY `artists`.`name`, `artists`.`id`), DENSE_RANK() OVER (PARTITION BY `artists`.`country` ORDER BY `artists`.`name`, `artists`.`id`), NTILE(?) OVER (PARTITION BY `artists`.`country` ORDER BY `artists`.`name`, `artists`.`id`) FROM `artists`;
-- SQLite
SELECT ROW_NUMBER() OVER (PARTITION BY "artists"."country" ORDER BY "artists"."name", "artists"."id"), RANK() OVER (PARTITION BY "artists"."country" ORDER BY "artists"."name", "artists"."id"), DENSE_RANK() OVER (PARTITION BY "artists"."country" ORDER BY "artists"."name", "artists"."id"), NTILE(?1) OVER (PARTITION BY "artists"."country" ORDER BY "artists"."name", "artists"."id") FROM "artists";
-- SQL Server
SELECT ROW_NUMBER() OVER (PARTITION BY [artists].[country] ORDER BY [artists].[name], [artists].[id]), RANK() OVER (PARTITION BY [artists].[country] ORDER BY [artists].[name], [artists].[id]), DENSE_RANK() OVER (PARTITION BY [artists].[country] ORDER BY [artists].[name], [artists].[id]), NTILE(@p1) OVER (PARTITION BY [artists].[country] ORDER BY [artists].[name], [artists].[id]) FROM [artists];

-- # fractions
-- PostgreSQL
SELECT PERCENT_RANK() OVER (PARTITION BY "artists"."country" ORDER BY "artists"."name" NULLS FIRST, "artists"."id" NULLS FIRST), CUME_DIST() OVER (PARTITION BY "artists"."country" ORDER BY "artists"."name" NULLS FIRST, "artists"."id" NULLS FIRST) FROM "artists";
-- MySQL
SELECT PERCENT_RANK() OVER (PARTITION BY `artists`.`country` ORDER BY `artists`.`name`, `artists`.`id`), CUME_DIST() OVER (PARTITION BY `artists`.`country` ORDER BY `artists`.`name`, `artists`.`id`) FROM `artists`;
-- MariaDB
SELECT COALESCE(CAST(RANK() OVER (PARTITION BY `artists`.`country` ORDER BY `artists`.`name`, `artists`.`id`) - 1 AS DOUBLE) / NULLIF(COUNT(*) OVER (PARTITION BY `artists`.`country` ORDER BY `artists`.`name`, `artists`.`id` ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1, 0), 0), (CAST(COUNT(*) OVER (PARTITION BY `artists`.`country` ORDER BY `artists`.`name`, `artists`.`id`) AS DOUBLE) / COUNT(*) OVER (PARTITION BY `artists`.`country` ORDER BY `artists`.`name`, `artists`.`id` ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)) FROM `artists`;
-- SQLite
SELECT PERCENT_RANK() OVER (PARTITION BY "artists"."country" ORDER BY "artists"."name", "artists"."id"), CUME_DIST() OVER (PARTITION BY "artists"."country" ORDER BY "artists"."name", "artists"."id") FROM "artists";
-- SQL Server
SELECT PERCENT_RANK() OVER (PARTITION BY [artists].[country] ORDER BY [artists].[name], [artists].[id]), CUME_DIST() OVER (PARTITION BY [artists].[country] ORDER BY [artists].[name], [artists].[id]) FROM [artists];

-- # fractions over a window with values
-- PostgreSQL
SELECT PERCENT_RANK() OVER (PARTITION BY "tracks"."number" % NULLIF($1, CAST(0 AS bigint)) ORDER BY "tracks"."album_id" + $2 NULLS FIRST), "tracks"."album_id" + $3 FROM "tracks";
-- MySQL
SELECT PERCENT_RANK() OVER (PARTITION BY `tracks`.`number` % NULLIF(?, 0) ORDER BY `tracks`.`album_id` + ?), `tracks`.`album_id` + ? FROM `tracks`;
-- MariaDB
SELECT COALESCE(CAST(RANK() OVER (PARTITION BY `tracks`.`number` % NULLIF(?, 0) ORDER BY `tracks`.`album_id` + ?) - 1 AS DOUBLE) / NULLIF(COUNT(*) OVER (PARTITION BY `tracks`.`number` % NULLIF(?, 0) ORDER BY `tracks`.`album_id` + ? ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1, 0), 0), `tracks`.`album_id` + ? FROM `tracks`;
-- SQLite
SELECT PERCENT_RANK() OVER (PARTITION BY "tracks"."number" % NULLIF(?1, 0) ORDER BY "tracks"."album_id" + ?2), "tracks"."album_id" + ?3 FROM "tracks";
-- SQL Server
SELECT PERCENT_RANK() OVER (PARTITION BY [tracks].[number] % NULLIF(@p1, 0) ORDER BY [tracks].[album_id] + @p2), [tracks].[album_id] + @p3 FROM [tracks];

-- # rows before and after
-- PostgreSQL
SELECT LAG("artists"."name", CAST($1 AS integer)) OVER (PARTITION BY "artists"."country" ORDER BY "artists"."name" NULLS FIRST, "artists"."id" NULLS FIRST), LEAD("artists"."country", CAST($2 AS integer)) OVER (PARTITION BY "artists"."country" ORDER BY "artists"."name" NULLS FIRST, "artists"."id" NULLS FIRST) FROM "artists";
-- MySQL
SELECT LAG(`artists`.`name`, ?) OVER (PARTITION BY `artists`.`country` ORDER BY `artists`.`name`, `artists`.`id`), LEAD(`artists`.`country`, ?) OVER (PARTITION BY `artists`.`country` ORDER BY `artists`.`name`, `artists`.`id`) FROM `artists`;
-- MariaDB
SELECT LAG(`artists`.`name`, ?) OVER (PARTITION BY `artists`.`country` ORDER BY `artists`.`name`, `artists`.`id`), LEAD(`artists`.`country`, ?) OVER (PARTITION BY `artists`.`country` ORDER BY `artists`.`name`, `artists`.`id`) FROM `artists`;
-- SQLite
SELECT LAG("artists"."name", ?1) OVER (PARTITION BY "artists"."country" ORDER BY "artists"."name", "artists"."id"), LEAD("artists"."country", ?2) OVER (PARTITION BY "artists"."country" ORDER BY "artists"."name", "artists"."id") FROM "artists";
-- SQL Server
SELECT LAG([artists].[name], @p1) OVER (PARTITION BY [artists].[country] ORDER BY [artists].[name], [artists].[id]), LEAD([artists].[country], @p2) OVER (PARTITION BY [artists].[country] ORDER BY [artists].[name], [artists].[id]) FROM [artists];

-- # rows before and after, or a default
-- PostgreSQL
SELECT LAG("artists"."name", CAST($1 AS integer), $2) OVER (PARTITION BY "artists"."country" ORDER BY "artists"."name" NULLS FIRST, "artists"."id" NULLS FIRST), LEAD("artists"."country", CAST($3 AS integer), "artists"."name") OVER (PARTITION BY "artists"."country" ORDER BY "artists"."name" NULLS FIRST, "artists"."id" NULLS FIRST) FROM "artists";
-- MySQL
SELECT LAG(`artists`.`name`, ?, ?) OVER (PARTITION BY `artists`.`country` ORDER BY `artists`.`name`, `artists`.`id`), LEAD(`artists`.`country`, ?, `artists`.`name`) OVER (PARTITION BY `artists`.`country` ORDER BY `artists`.`name`, `artists`.`id`) FROM `artists`;
-- MariaDB
SELECT CASE WHEN LAG(1, ?) OVER (PARTITION BY `artists`.`country` ORDER BY `artists`.`name`, `artists`.`id`) IS NULL THEN ? ELSE LAG(`artists`.`name`, ?) OVER (PARTITION BY `artists`.`country` ORDER BY `artists`.`name`, `artists`.`id`) END, CASE WHEN LEAD(1, ?) OVER (PARTITION BY `artists`.`country` ORDER BY `artists`.`name`, `artists`.`id`) IS NULL THEN `artists`.`name` ELSE LEAD(`artists`.`country`, ?) OVER (PARTITION BY `artists`.`country` ORDER BY `artists`.`name`, `artists`.`id`) END FROM `artists`;
-- SQLite
SELECT LAG("artists"."name", ?1, ?2) OVER (PARTITION BY "artists"."country" ORDER BY "artists"."name", "artists"."id"), LEAD("artists"."country", ?3, "artists"."name") OVER (PARTITION BY "artists"."country" ORDER BY "artists"."name", "artists"."id") FROM "artists";
-- SQL Server
SELECT LAG([artists].[name], @p1, @p2) OVER (PARTITION BY [artists].[country] ORDER BY [artists].[name], [artists].[id]), LEAD([artists].[country], @p3, [artists].[name]) OVER (PARTITION BY [artists].[country] ORDER BY [artists].[name], [artists].[id]) FROM [artists];

-- # the first and the last value
-- PostgreSQL
SELECT FIRST_VALUE("artists"."name") OVER (PARTITION BY "artists"."country" ORDER BY "artists"."name" NULLS FIRST, "artists"."id" NULLS FIRST), LAST_VALUE("artists"."name") OVER (PARTITION BY "artists"."country" ORDER BY "artists"."name" NULLS FIRST, "artists"."id" NULLS FIRST ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) FROM "artists";
-- MySQL
SELECT FIRST_VALUE(`artists`.`name`) OVER (PARTITION BY `artists`.`country` ORDER BY `artists`.`name`, `artists`.`id`), LAST_VALUE(`artists`.`name`) OVER (PARTITION BY `artists`.`country` ORDER BY `artists`.`name`, `artists`.`id` ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) FROM `artists`;
-- MariaDB
SELECT FIRST_VALUE(`artists`.`name`) OVER (PARTITION BY `artists`.`country` ORDER BY `artists`.`name`, `artists`.`id`), LAST_VALUE(`artists`.`name`) OVER (PARTITION BY `artists`.`country` ORDER BY `artists`.`name`, `artists`.`id` ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) FROM `artists`;
-- SQLite
SELECT FIRST_VALUE("artists"."name") OVER (PARTITION BY "artists"."country" ORDER BY "artists"."name", "artists"."id"), LAST_VALUE("artists"."name") OVER (PARTITION BY "artists"."country" ORDER BY "artists"."name", "artists"."id" ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) FROM "artists";
-- SQL Server
SELECT FIRST_VALUE([artists].[name]) OVER (PARTITION BY [artists].[country] ORDER BY [artists].[name], [artists].[id]), LAST_VALUE([artists].[name]) OVER (PARTITION BY [artists].[country] ORDER BY [artists].[name], [artists].[id] ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) FROM [artists];

-- # NTH_VALUE
-- PostgreSQL
SELECT NTH_VALUE("artists"."name", CAST($1 AS integer)) OVER (PARTITION BY "artists"."country" ORDER BY "artists"."name" NULLS FIRST, "artists"."id" NULLS FIRST) FROM "artists";
-- MySQL
SELECT NTH_VALUE(`artists`.`name`, ?) OVER (PARTITION BY `artists`.`country` ORDER BY `artists`.`name`, `artists`.`id`) FROM `artists`;
-- MariaDB
SELECT NTH_VALUE(`artists`.`name`, ?) OVER (PARTITION BY `artists`.`country` ORDER BY `artists`.`name`, `artists`.`id`) FROM `artists`;
-- SQLite
SELECT NTH_VALUE("artists"."name", ?1) OVER (PARTITION BY "artists"."country" ORDER BY "artists"."name", "artists"."id") FROM "artists";
-- SQL Server: does not compile

-- # aggregates
-- PostgreSQL
SELECT COUNT(*) OVER (), CAST(SUM("albums"."id") OVER (PARTITION BY "albums"."artist_id") AS bigint), SUM("albums"."price") OVER (ORDER BY "albums"."title" DESC NULLS LAST), AVG(CAST("albums"."price" AS double precision)) OVER (PARTITION BY "albums"."artist_id", "albums"."title"), MAX("albums"."title") FILTER (WHERE "albums"."id" > $1) OVER () FROM "albums";
-- MySQL
SELECT COUNT(*) OVER (), SUM(`albums`.`id`) OVER (PARTITION BY `albums`.`artist_id`), SUM(`albums`.`price`) OVER (ORDER BY `albums`.`title` DESC), AVG(CAST(`albums`.`price` AS DOUBLE)) OVER (PARTITION BY `albums`.`artist_id`, `albums`.`title`), MAX(CASE WHEN `albums`.`id` > ? THEN `albums`.`title` END) OVER () FROM `albums`;
-- MariaDB
SELECT COUNT(*) OVER (), SUM(`albums`.`id`) OVER (PARTITION BY `albums`.`artist_id`), SUM(`albums`.`price`) OVER (ORDER BY `albums`.`title` DESC), AVG(CAST(`albums`.`price` AS DOUBLE)) OVER (PARTITION BY `albums`.`artist_id`, `albums`.`title`), MAX(CASE WHEN `albums`.`id` > ? THEN `albums`.`title` END) OVER () FROM `albums`;
-- SQLite
SELECT COUNT(*) OVER (), SUM("albums"."id") OVER (PARTITION BY "albums"."artist_id"), querent_sum("albums"."price") OVER (ORDER BY "albums"."title" DESC), AVG(CAST("albums"."price" AS REAL)) OVER (PARTITION BY "albums"."artist_id", "albums"."title"), MAX("albums"."title") FILTER (WHERE "albums"."id" > ?1) OVER () FROM "albums";
-- SQL Server
SELECT COUNT_BIG(*) OVER (), SUM(CAST([albums].[id] AS bigint)) OVER (PARTITION BY [albums].[artist_id]), SUM([albums].[price]) OVER (ORDER BY [albums].[title] DESC), AVG(CAST([albums].[price] AS float)) OVER (PARTITION BY [albums].[artist_id], [albums].[title]), MAX(CASE WHEN [albums].[id] > @p1 THEN [albums].[title] END) OVER () FROM [albums];

-- # in a grouped query
-- PostgreSQL
SELECT "albums"."artist_id", CAST(SUM(COUNT(*)) OVER () AS bigint), RANK() OVER (ORDER BY MAX("albums"."price") DESC) FROM "albums" GROUP BY "albums"."artist_id" ORDER BY RANK() OVER (ORDER BY COUNT(*) DESC);
-- MySQL
SELECT `albums`.`artist_id`, SUM(COUNT(*)) OVER (), RANK() OVER (ORDER BY MAX(`albums`.`price`) IS NOT NULL, MAX(`albums`.`price`) DESC) FROM `albums` GROUP BY `albums`.`artist_id` ORDER BY RANK() OVER (ORDER BY COUNT(*) DESC);
-- MariaDB
SELECT `albums`.`artist_id`, SUM(COUNT(*)) OVER (), RANK() OVER (ORDER BY MAX(`albums`.`price`) IS NOT NULL, MAX(`albums`.`price`) DESC) FROM `albums` GROUP BY `albums`.`artist_id` ORDER BY RANK() OVER (ORDER BY COUNT(*) DESC);
-- SQLite
SELECT "albums"."artist_id", SUM(COUNT(*)) OVER (), RANK() OVER (ORDER BY MAX("albums"."price") DESC NULLS FIRST) FROM "albums" GROUP BY "albums"."artist_id" ORDER BY RANK() OVER (ORDER BY COUNT(*) DESC);
-- SQL Server
SELECT [albums].[artist_id], SUM(CAST(COUNT_BIG(*) AS bigint)) OVER (), RANK() OVER (ORDER BY CASE WHEN MAX([albums].[price]) IS NULL THEN 0 ELSE 1 END, MAX([albums].[price]) DESC) FROM [albums] GROUP BY [albums].[artist_id] ORDER BY RANK() OVER (ORDER BY COUNT_BIG(*) DESC);

-- # in expressions and sort keys
-- PostgreSQL
SELECT "tracks"."album_id" * $1 - COALESCE(LAG("tracks"."album_id", CAST($2 AS integer)) OVER (ORDER BY "tracks"."album_id" NULLS FIRST), $3) FROM "tracks" ORDER BY ROW_NUMBER() OVER (ORDER BY "tracks"."album_id" NULLS FIRST) DESC;
-- MySQL
SELECT `tracks`.`album_id` * ? - COALESCE(LAG(`tracks`.`album_id`, ?) OVER (ORDER BY `tracks`.`album_id`), ?) FROM `tracks` ORDER BY ROW_NUMBER() OVER (ORDER BY `tracks`.`album_id`) DESC;
-- MariaDB
SELECT `tracks`.`album_id` * ? - COALESCE(LAG(`tracks`.`album_id`, ?) OVER (ORDER BY `tracks`.`album_id`), ?) FROM `tracks` ORDER BY ROW_NUMBER() OVER (ORDER BY `tracks`.`album_id`) DESC;
-- SQLite
SELECT "tracks"."album_id" * ?1 - COALESCE(LAG("tracks"."album_id", ?2) OVER (ORDER BY "tracks"."album_id"), ?3) FROM "tracks" ORDER BY ROW_NUMBER() OVER (ORDER BY "tracks"."album_id") DESC;
-- SQL Server
SELECT [tracks].[album_id] * @p1 - COALESCE(LAG([tracks].[album_id], @p2) OVER (ORDER BY [tracks].[album_id]), @p3) FROM [tracks] ORDER BY ROW_NUMBER() OVER (ORDER BY [tracks].[album_id]) DESC;

-- # a truth value
-- PostgreSQL
SELECT LAG("orders"."paid", CAST($1 AS integer)) OVER (ORDER BY "orders"."id" NULLS FIRST), NOT FIRST_VALUE("orders"."paid") OVER (ORDER BY "orders"."id" NULLS FIRST) FROM "orders";
-- MySQL
SELECT LAG(`orders`.`paid`, ?) OVER (ORDER BY `orders`.`id`), NOT FIRST_VALUE(`orders`.`paid`) OVER (ORDER BY `orders`.`id`) FROM `orders`;
-- MariaDB
SELECT LAG(`orders`.`paid`, ?) OVER (ORDER BY `orders`.`id`), NOT FIRST_VALUE(`orders`.`paid`) OVER (ORDER BY `orders`.`id`) FROM `orders`;
-- SQLite
SELECT LAG("orders"."paid", ?1) OVER (ORDER BY "orders"."id"), NOT FIRST_VALUE("orders"."paid") OVER (ORDER BY "orders"."id") FROM "orders";
-- SQL Server
SELECT LAG([orders].[paid], @p1) OVER (ORDER BY [orders].[id]), CASE WHEN NOT FIRST_VALUE([orders].[paid]) OVER (ORDER BY [orders].[id]) = 1 THEN CAST(1 AS bit) WHEN NOT (NOT FIRST_VALUE([orders].[paid]) OVER (ORDER BY [orders].[id]) = 1) THEN CAST(0 AS bit) END FROM [orders];

-- # orders of NULL
-- PostgreSQL
SELECT RANK() OVER (ORDER BY "artists"."country" NULLS FIRST), RANK() OVER (ORDER BY "artists"."country" DESC NULLS LAST), RANK() OVER (ORDER BY "artists"."country"), RANK() OVER (ORDER BY COALESCE("artists"."country", $1) DESC) FROM "artists";
-- MySQL
SELECT RANK() OVER (ORDER BY `artists`.`country`), RANK() OVER (ORDER BY `artists`.`country` DESC), RANK() OVER (ORDER BY `artists`.`country` IS NULL, `artists`.`country`), RANK() OVER (ORDER BY COALESCE(`artists`.`country`, ?) IS NOT NULL, COALESCE(`artists`.`country`, ?) DESC) FROM `artists`;
-- MariaDB
SELECT RANK() OVER (ORDER BY `artists`.`country`), RANK() OVER (ORDER BY `artists`.`country` DESC), RANK() OVER (ORDER BY `artists`.`country` IS NULL, `artists`.`country`), RANK() OVER (ORDER BY COALESCE(`artists`.`country`, ?) IS NOT NULL, COALESCE(`artists`.`country`, ?) DESC) FROM `artists`;
-- SQLite
SELECT RANK() OVER (ORDER BY "artists"."country"), RANK() OVER (ORDER BY "artists"."country" DESC), RANK() OVER (ORDER BY "artists"."country" NULLS LAST), RANK() OVER (ORDER BY COALESCE("artists"."country", ?1) DESC) FROM "artists";
-- SQL Server
SELECT RANK() OVER (ORDER BY [artists].[country]), RANK() OVER (ORDER BY [artists].[country] DESC), RANK() OVER (ORDER BY CASE WHEN [artists].[country] IS NULL THEN 1 ELSE 0 END, [artists].[country]), RANK() OVER (ORDER BY CASE WHEN COALESCE([artists].[country], @p1) IS NULL THEN 0 ELSE 1 END, COALESCE([artists].[country], @p2) DESC) FROM [artists];
