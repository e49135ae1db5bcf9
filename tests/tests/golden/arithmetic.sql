-- # +, -, *
-- PostgreSQL
SELECT "tracks"."album_id" + "tracks"."number", "tracks"."album_id" - $1, "tracks"."album_id" * $2 FROM "tracks";
-- MySQL
SELECT `tracks`.`album_id` + `tracks`.`number`, `tracks`.`album_id` - ?, `tracks`.`album_id` * ? FROM `tracks`;
-- MariaDB
SELECT `tracks`.`album_id` + `tracks`.`number`, `tracks`.`album_id` - ?, `tracks`.`album_id` * ? FROM `tracks`;
-- SQLite
SELECT "tracks"."album_id" + "tracks"."number", "tracks"."album_id" - ?1, "tracks"."album_id" * ?2 FROM "tracks";
-- SQL Server
SELECT [tracks].[album_id] + [tracks].[number], [tracks].[album_id] - @p1, [tracks].[album_id] * @p2 FROM [tracks];

-- # / and % of integers
-- PostgreSQL
SELECT "tracks"."album_id" / NULLIF("tracks"."number", CAST(0 AS bigint)), "tracks"."album_id" % NULLIF($1, CAST(0 AS bigint)) FROM "tracks";
-- MySQL
SELECT `tracks`.`album_id` DIV NULLIF(`tracks`.`number`, 0), `tracks`.`album_id` % NULLIF(?, 0) FROM `tracks`;
-- MariaDB
SELECT `tracks`.`album_id` DIV NULLIF(`tracks`.`number`, 0), `tracks`.`album_id` % NULLIF(?, 0) FROM `tracks`;
-- SQLite
SELECT "tracks"."album_id" / NULLIF("tracks"."number", 0), "tracks"."album_id" % NULLIF(?1, 0) FROM "tracks";
-- SQL Server
SELECT [tracks].[album_id] / NULLIF([tracks].[number], 0), [tracks].[album_id] % NULLIF(@p1, 0) FROM [tracks];

-- # / of decimals
-- PostgreSQL
SELECT "albums"."price" / NULLIF($1, CAST(0 AS numeric)) FROM "albums";
-- MySQL
SELECT `albums`.`price` / NULLIF(CAST(? AS DECIMAL(38, 10)), 0) FROM `albums`;
-- MariaDB
SELECT `albums`.`price` / NULLIF(CAST(? AS DECIMAL(38, 10)), 0) FROM `albums`;
-- SQLite
SELECT CAST("albums"."price" AS REAL) / NULLIF(?1, 0) FROM "albums";
-- SQL Server
SELECT [albums].[price] / NULLIF(@p1, 0) FROM [albums];

-- # / of floating point numbers
-- PostgreSQL
SELECT "tracks"."loudness" / NULLIF($1, CAST(0 AS double precision)) FROM "tracks";
-- MySQL
SELECT `tracks`.`loudness` / NULLIF(?, 0) FROM `tracks`;
-- MariaDB
SELECT `tracks`.`loudness` / NULLIF(?, 0) FROM `tracks`;
-- SQLite
SELECT "tracks"."loudness" / NULLIF(?1, 0) FROM "tracks";
-- SQL Server
SELECT [tracks].[loudness] / NULLIF(@p1, 0) FROM [tracks];

-- # the sign
-- PostgreSQL
SELECT -"tracks"."album_id", -("tracks"."album_id" + "tracks"."number"), -(-"tracks"."album_id"), "tracks"."album_id" - -"tracks"."number" FROM "tracks";
-- MySQL
SELECT -`tracks`.`album_id`, -(`tracks`.`album_id` + `tracks`.`number`), -(-`tracks`.`album_id`), `tracks`.`album_id` - -`tracks`.`number` FROM `tracks`;
-- MariaDB
SELECT -`tracks`.`album_id`, -(`tracks`.`album_id` + `tracks`.`number`), -(-`tracks`.`album_id`), `tracks`.`album_id` - -`tracks`.`number` FROM `tracks`;
-- SQLite
SELECT -"tracks"."album_id", -("tracks"."album_id" + "tracks"."number"), -(-"tracks"."album_id"), "tracks"."album_id" - -"tracks"."number" FROM "tracks";
-- SQL Server
SELECT -[tracks].[album_id], -([tracks].[album_id] + [tracks].[number]), -(-[tracks].[album_id]), [tracks].[album_id] - -[tracks].[number] FROM [tracks];

-- # precedence
-- PostgreSQL
SELECT "tracks"."album_id" + "tracks"."number" * $1, ("tracks"."album_id" + "tracks"."number") * $2, "tracks"."album_id" - ("tracks"."number" - $3), "tracks"."album_id" - "tracks"."number" - $4, "tracks"."album_id" * ("tracks"."number" % NULLIF($5, CAST(0 AS bigint))), "tracks"."album_id" / NULLIF("tracks"."number" / NULLIF($6, CAST(0 AS bigint)), CAST(0 AS bigint)) FROM "tracks";
-- MySQL
SELECT `tracks`.`album_id` + `tracks`.`number` * ?, (`tracks`.`album_id` + `tracks`.`number`) * ?, `tracks`.`album_id` - (`tracks`.`number` - ?), `tracks`.`album_id` - `tracks`.`number` - ?, `tracks`.`album_id` * (`tracks`.`number` % NULLIF(?, 0)), `tracks`.`album_id` DIV NULLIF(`tracks`.`number` DIV NULLIF(?, 0), 0) FROM `tracks`;
-- MariaDB
SELECT `tracks`.`album_id` + `tracks`.`number` * ?, (`tracks`.`album_id` + `tracks`.`number`) * ?, `tracks`.`album_id` - (`tracks`.`number` - ?), `tracks`.`album_id` - `tracks`.`number` - ?, `tracks`.`album_id` * (`tracks`.`number` % NULLIF(?, 0)), `tracks`.`album_id` DIV NULLIF(`tracks`.`number` DIV NULLIF(?, 0), 0) FROM `tracks`;
-- SQLite
SELECT "tracks"."album_id" + "tracks"."number" * ?1, ("tracks"."album_id" + "tracks"."number") * ?2, "tracks"."album_id" - ("tracks"."number" - ?3), "tracks"."album_id" - "tracks"."number" - ?4, "tracks"."album_id" * ("tracks"."number" % NULLIF(?5, 0)), "tracks"."album_id" / NULLIF("tracks"."number" / NULLIF(?6, 0), 0) FROM "tracks";
-- SQL Server
SELECT [tracks].[album_id] + [tracks].[number] * @p1, ([tracks].[album_id] + [tracks].[number]) * @p2, [tracks].[album_id] - ([tracks].[number] - @p3), [tracks].[album_id] - [tracks].[number] - @p4, [tracks].[album_id] * ([tracks].[number] % NULLIF(@p5, 0)), [tracks].[album_id] / NULLIF([tracks].[number] / NULLIF(@p6, 0), 0) FROM [tracks];

-- # in a comparison
-- PostgreSQL
SELECT "tracks"."album_id" FROM "tracks" WHERE "tracks"."album_id" + "tracks"."number" > "tracks"."album_id" * $1;
-- MySQL
SELECT `tracks`.`album_id` FROM `tracks` WHERE `tracks`.`album_id` + `tracks`.`number` > `tracks`.`album_id` * ?;
-- MariaDB
SELECT `tracks`.`album_id` FROM `tracks` WHERE `tracks`.`album_id` + `tracks`.`number` > `tracks`.`album_id` * ?;
-- SQLite
SELECT "tracks"."album_id" FROM "tracks" WHERE "tracks"."album_id" + "tracks"."number" > "tracks"."album_id" * ?1;
-- SQL Server
SELECT [tracks].[album_id] FROM [tracks] WHERE [tracks].[album_id] + [tracks].[number] > [tracks].[album_id] * @p1;
