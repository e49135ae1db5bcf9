-- # STRING_AGG
-- PostgreSQL
SELECT STRING_AGG("artists"."name", $1) FROM "artists";
-- MySQL
SELECT SUBSTRING(GROUP_CONCAT(CONCAT(?, `artists`.`name`) SEPARATOR ''), CHAR_LENGTH(?) + 1) FROM `artists`;
-- MariaDB
SELECT SUBSTRING(GROUP_CONCAT(CONCAT(?, `artists`.`name`) SEPARATOR ''), CHAR_LENGTH(?) + 1) FROM `artists`;
-- SQLite
SELECT GROUP_CONCAT("artists"."name", ?1) FROM "artists";
-- SQL Server
SELECT STRING_AGG(CAST([artists].[name] AS nvarchar(max)), @p1) FROM [artists];

-- # STRING_AGG with an order
-- PostgreSQL
SELECT STRING_AGG("artists"."name", $1 ORDER BY "artists"."country" DESC NULLS LAST, "artists"."id" NULLS FIRST) FROM "artists";
-- MySQL
SELECT SUBSTRING(GROUP_CONCAT(CONCAT(?, `artists`.`name`) ORDER BY `artists`.`country` DESC, `artists`.`id` SEPARATOR ''), CHAR_LENGTH(?) + 1) FROM `artists`;
-- MariaDB
SELECT SUBSTRING(GROUP_CONCAT(CONCAT(?, `artists`.`name`) ORDER BY `artists`.`country` DESC, `artists`.`id` SEPARATOR ''), CHAR_LENGTH(?) + 1) FROM `artists`;
-- SQLite
SELECT GROUP_CONCAT("artists"."name", ?1 ORDER BY "artists"."country" DESC, "artists"."id") FROM "artists";
-- SQL Server
SELECT STRING_AGG(CAST([artists].[name] AS nvarchar(max)), @p1) WITHIN GROUP (ORDER BY [artists].[country] DESC, [artists].[id]) FROM [artists];

-- # STRING_AGG with an order of its own for NULL, and a condition
-- PostgreSQL
SELECT STRING_AGG(COALESCE("artists"."country", $1), $2 ORDER BY "artists"."country") FILTER (WHERE "artists"."id" > $3) FROM "artists";
-- MySQL
SELECT SUBSTRING(GROUP_CONCAT(CASE WHEN `artists`.`id` > ? THEN CONCAT(?, COALESCE(`artists`.`country`, ?)) END ORDER BY `artists`.`country` IS NULL, `artists`.`country` SEPARATOR ''), CHAR_LENGTH(?) + 1) FROM `artists`;
-- MariaDB
SELECT SUBSTRING(GROUP_CONCAT(CASE WHEN `artists`.`id` > ? THEN CONCAT(?, COALESCE(`artists`.`country`, ?)) END ORDER BY `artists`.`country` IS NULL, `artists`.`country` SEPARATOR ''), CHAR_LENGTH(?) + 1) FROM `artists`;
-- SQLite
SELECT GROUP_CONCAT(COALESCE("artists"."country", ?1), ?2 ORDER BY "artists"."country" NULLS LAST) FILTER (WHERE "artists"."id" > ?3) FROM "artists";
-- SQL Server
SELECT STRING_AGG(CAST(CASE WHEN [artists].[id] > @p1 THEN COALESCE([artists].[country], @p2) END AS nvarchar(max)), @p3) WITHIN GROUP (ORDER BY CASE WHEN [artists].[country] IS NULL THEN 1 ELSE 0 END, [artists].[country]) FROM [artists];

-- # ARRAY_AGG
-- PostgreSQL
SELECT ARRAY_AGG("albums"."title" ORDER BY "albums"."price" NULLS FIRST) FILTER (WHERE "albums"."id" > $1) FROM "albums" GROUP BY "albums"."artist_id";
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite: does not compile
-- SQL Server: does not compile

-- # JSON arrays
-- PostgreSQL
SELECT JSONB_AGG("artists"."id"), JSONB_AGG("artists"."country" ORDER BY "artists"."name" DESC NULLS LAST) FILTER (WHERE "artists"."id" > $1) FROM "artists";
-- MySQL
SELECT CAST(CONCAT('[', GROUP_CONCAT(JSON_EXTRACT(JSON_ARRAY(`artists`.`id`), '$[0]') SEPARATOR ','), ']') AS JSON), CAST(CONCAT('[', GROUP_CONCAT(CASE WHEN `artists`.`id` > ? THEN JSON_EXTRACT(JSON_ARRAY(`artists`.`country`), '$[0]') END ORDER BY `artists`.`name` DESC SEPARATOR ','), ']') AS JSON) FROM `artists`;
-- MariaDB
SELECT CONCAT('[', GROUP_CONCAT(JSON_EXTRACT(JSON_ARRAY(`artists`.`id`), '$[0]') SEPARATOR ','), ']'), CONCAT('[', GROUP_CONCAT(CASE WHEN `artists`.`id` > ? THEN JSON_EXTRACT(JSON_ARRAY(`artists`.`country`), '$[0]') END ORDER BY `artists`.`name` DESC SEPARATOR ','), ']') FROM `artists`;
-- SQLite
SELECT NULLIF(JSON_GROUP_ARRAY("artists"."id"), '[]'), NULLIF(JSON_GROUP_ARRAY("artists"."country" ORDER BY "artists"."name" DESC) FILTER (WHERE "artists"."id" > ?1), '[]') FROM "artists";
-- SQL Server: does not compile

-- # JSON objects
-- PostgreSQL
SELECT JSONB_OBJECT_AGG("artists"."name", "artists"."id") FILTER (WHERE "artists"."id" > $1) FROM "artists";
-- MySQL
SELECT CAST(CONCAT('{', GROUP_CONCAT(CASE WHEN `artists`.`id` > ? THEN CONCAT(JSON_QUOTE(`artists`.`name`), ':', JSON_EXTRACT(JSON_ARRAY(`artists`.`id`), '$[0]')) END SEPARATOR ','), '}') AS JSON) FROM `artists`;
-- MariaDB
SELECT CONCAT('{', GROUP_CONCAT(CASE WHEN `artists`.`id` > ? THEN CONCAT(JSON_QUOTE(`artists`.`name`), ':', JSON_EXTRACT(JSON_ARRAY(`artists`.`id`), '$[0]')) END SEPARATOR ','), '}') FROM `artists`;
-- SQLite
SELECT NULLIF(JSON_GROUP_OBJECT("artists"."name", "artists"."id") FILTER (WHERE "artists"."id" > ?1), '{}') FROM "artists";
-- SQL Server: does not compile

-- # MODE and percentiles
-- PostgreSQL
SELECT MODE() WITHIN GROUP (ORDER BY "tracks"."number"), PERCENTILE_CONT(CAST($1 AS double precision)) WITHIN GROUP (ORDER BY CAST("tracks"."number" AS double precision)), PERCENTILE_DISC(CAST($2 AS double precision)) WITHIN GROUP (ORDER BY "tracks"."title") FILTER (WHERE "tracks"."album_id" > $3) FROM "tracks";
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite: does not compile
-- SQL Server: does not compile
