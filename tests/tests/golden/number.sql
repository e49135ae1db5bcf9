-- # abs, sign
-- PostgreSQL
SELECT ABS("tracks"."number" - $1), CAST(SIGN("tracks"."loudness") AS integer) FROM "tracks";
-- MySQL
SELECT ABS(`tracks`.`number` - ?), SIGN(`tracks`.`loudness`) FROM `tracks`;
-- MariaDB
SELECT ABS(`tracks`.`number` - ?), SIGN(`tracks`.`loudness`) FROM `tracks`;
-- SQLite
SELECT ABS("tracks"."number" - ?1), querent_sign("tracks"."loudness") FROM "tracks";
-- SQL Server
SELECT ABS([tracks].[number] - @p1), CAST(SIGN([tracks].[loudness]) AS int) FROM [tracks];

-- # round of a floating point number
-- PostgreSQL
SELECT CAST(ROUND(CAST("tracks"."loudness" AS numeric), CAST($1 AS integer)) AS double precision), TRUNC("tracks"."loudness"), FLOOR("tracks"."loudness"), CEILING("tracks"."loudness") FROM "tracks";
-- MySQL
SELECT CASE WHEN ABS(`tracks`.`loudness`) < 1e15 THEN CAST(ROUND(CAST(`tracks`.`loudness` AS DECIMAL(65, 30)), ?) AS DOUBLE) ELSE `tracks`.`loudness` END, TRUNCATE(`tracks`.`loudness`, 0), FLOOR(`tracks`.`loudness`), CEILING(`tracks`.`loudness`) FROM `tracks`;
-- MariaDB
SELECT CASE WHEN ABS(`tracks`.`loudness`) < 1e15 THEN CAST(ROUND(CAST(`tracks`.`loudness` AS DECIMAL(65, 30)), ?) AS DOUBLE) ELSE `tracks`.`loudness` END, TRUNCATE(`tracks`.`loudness`, 0), FLOOR(`tracks`.`loudness`), CEILING(`tracks`.`loudness`) FROM `tracks`;
-- SQLite
SELECT querent_round("tracks"."loudness", ?1), querent_trunc("tracks"."loudness"), querent_floor("tracks"."loudness"), querent_ceil("tracks"."loudness") FROM "tracks";
-- SQL Server
SELECT CASE WHEN ABS([tracks].[loudness]) < 1e15 THEN CAST(ROUND(CAST([tracks].[loudness] AS decimal(38, 20)), @p1) AS float) ELSE [tracks].[loudness] END, ROUND([tracks].[loudness], 0, 1), FLOOR([tracks].[loudness]), CEILING([tracks].[loudness]) FROM [tracks];

-- # round of a decimal
-- PostgreSQL
SELECT ROUND("albums"."price", CAST($1 AS integer)), TRUNC("albums"."price"), FLOOR("albums"."price"), CEILING("albums"."price") FROM "albums";
-- MySQL
SELECT ROUND(`albums`.`price`, ?), TRUNCATE(`albums`.`price`, 0), FLOOR(`albums`.`price`), CEILING(`albums`.`price`) FROM `albums`;
-- MariaDB
SELECT ROUND(`albums`.`price`, ?), TRUNCATE(`albums`.`price`, 0), FLOOR(`albums`.`price`), CEILING(`albums`.`price`) FROM `albums`;
-- SQLite
SELECT querent_round("albums"."price", ?1), querent_trunc("albums"."price"), querent_floor("albums"."price"), querent_ceil("albums"."price") FROM "albums";
-- SQL Server
SELECT ROUND([albums].[price], @p1), ROUND([albums].[price], 0, 1), FLOOR([albums].[price]), CEILING([albums].[price]) FROM [albums];

-- # sqrt, exp
-- PostgreSQL
SELECT SQRT(CASE WHEN "tracks"."loudness" >= 0 THEN "tracks"."loudness" END), EXP("tracks"."loudness") FROM "tracks";
-- MySQL
SELECT SQRT(`tracks`.`loudness`), EXP(`tracks`.`loudness`) FROM `tracks`;
-- MariaDB
SELECT SQRT(`tracks`.`loudness`), EXP(`tracks`.`loudness`) FROM `tracks`;
-- SQLite
SELECT querent_sqrt("tracks"."loudness"), querent_exp("tracks"."loudness") FROM "tracks";
-- SQL Server
SELECT SQRT(CASE WHEN [tracks].[loudness] >= 0 THEN [tracks].[loudness] END), EXP([tracks].[loudness]) FROM [tracks];

-- # logarithms
-- PostgreSQL
SELECT LN(CASE WHEN "tracks"."loudness" > 0 THEN "tracks"."loudness" END), LOG10(CASE WHEN "tracks"."loudness" > 0 THEN "tracks"."loudness" END) FROM "tracks";
-- MySQL
SELECT LN(`tracks`.`loudness`), LOG10(`tracks`.`loudness`) FROM `tracks`;
-- MariaDB
SELECT LN(`tracks`.`loudness`), LOG10(`tracks`.`loudness`) FROM `tracks`;
-- SQLite
SELECT querent_ln("tracks"."loudness"), querent_log10("tracks"."loudness") FROM "tracks";
-- SQL Server
SELECT LOG(CASE WHEN [tracks].[loudness] > 0 THEN [tracks].[loudness] END), LOG10(CASE WHEN [tracks].[loudness] > 0 THEN [tracks].[loudness] END) FROM [tracks];

-- # power
-- PostgreSQL
SELECT CASE WHEN CAST($1 AS double precision) > 0 OR CAST($1 AS double precision) = 0 AND CAST("tracks"."number" AS double precision) >= 0 OR CAST($1 AS double precision) < 0 AND CAST("tracks"."number" AS double precision) = FLOOR(CAST("tracks"."number" AS double precision)) THEN POWER(CAST($1 AS double precision), CAST("tracks"."number" AS double precision)) END FROM "tracks";
-- MySQL
SELECT CASE WHEN ? > 0 OR ? = 0 AND CAST(`tracks`.`number` AS DOUBLE) >= 0 OR ? < 0 AND CAST(`tracks`.`number` AS DOUBLE) = FLOOR(CAST(`tracks`.`number` AS DOUBLE)) THEN POWER(?, CAST(`tracks`.`number` AS DOUBLE)) END FROM `tracks`;
-- MariaDB
SELECT CASE WHEN ? > 0 OR ? = 0 AND CAST(`tracks`.`number` AS DOUBLE) >= 0 OR ? < 0 AND CAST(`tracks`.`number` AS DOUBLE) = FLOOR(CAST(`tracks`.`number` AS DOUBLE)) THEN POWER(?, CAST(`tracks`.`number` AS DOUBLE)) END FROM `tracks`;
-- SQLite
SELECT querent_power(?1, CAST("tracks"."number" AS REAL)) FROM "tracks";
-- SQL Server
SELECT CASE WHEN @p1 > 0 OR @p1 = 0 AND CAST([tracks].[number] AS float) >= 0 OR @p1 < 0 AND CAST([tracks].[number] AS float) = FLOOR(CAST([tracks].[number] AS float)) THEN POWER(@p1, CAST([tracks].[number] AS float)) END FROM [tracks];

-- # angles
-- PostgreSQL
SELECT SIN("tracks"."loudness"), COS("tracks"."loudness"), TAN("tracks"."loudness"), ATAN2("tracks"."loudness", CAST($1 AS double precision)), DEGREES("tracks"."loudness"), RADIANS("tracks"."loudness"), PI() FROM "tracks";
-- MySQL
SELECT SIN(`tracks`.`loudness`), COS(`tracks`.`loudness`), TAN(`tracks`.`loudness`), ATAN2(`tracks`.`loudness`, ?), DEGREES(`tracks`.`loudness`), RADIANS(`tracks`.`loudness`), PI() FROM `tracks`;
-- MariaDB
SELECT SIN(`tracks`.`loudness`), COS(`tracks`.`loudness`), TAN(`tracks`.`loudness`), ATAN2(`tracks`.`loudness`, ?), DEGREES(`tracks`.`loudness`), RADIANS(`tracks`.`loudness`), PI() FROM `tracks`;
-- SQLite
SELECT querent_sin("tracks"."loudness"), querent_cos("tracks"."loudness"), querent_tan("tracks"."loudness"), querent_atan2("tracks"."loudness", ?1), querent_degrees("tracks"."loudness"), querent_radians("tracks"."loudness"), querent_pi() FROM "tracks";
-- SQL Server
SELECT SIN([tracks].[loudness]), COS([tracks].[loudness]), TAN([tracks].[loudness]), ATN2([tracks].[loudness], @p1), DEGREES([tracks].[loudness]), RADIANS([tracks].[loudness]), PI() FROM [tracks];

-- # random
-- PostgreSQL
SELECT RANDOM() * $1 FROM "tracks" ORDER BY RANDOM();
-- MySQL
SELECT RAND() * ? FROM `tracks` ORDER BY RAND();
-- MariaDB
SELECT RAND() * ? FROM `tracks` ORDER BY RAND();
-- SQLite
SELECT (ABS(RANDOM() % 9007199254740992) / 9007199254740992.0) * ?1 FROM "tracks" ORDER BY ABS(RANDOM() % 9007199254740992) / 9007199254740992.0;
-- SQL Server
SELECT RAND(CHECKSUM(NEWID())) * @p1 FROM [tracks] ORDER BY RAND(CHECKSUM(NEWID()));

-- # greatest, least
-- PostgreSQL
SELECT CASE WHEN "tracks"."number" IS NOT NULL AND "tracks"."album_id" IS NOT NULL THEN GREATEST("tracks"."number", "tracks"."album_id", CAST($1 AS bigint)) END, CASE WHEN "tracks"."loudness" IS NOT NULL THEN LEAST("tracks"."loudness", CAST($2 AS double precision)) END FROM "tracks";
-- MySQL
SELECT GREATEST(`tracks`.`number`, `tracks`.`album_id`, ?), LEAST(`tracks`.`loudness`, ?) FROM `tracks`;
-- MariaDB
SELECT GREATEST(`tracks`.`number`, `tracks`.`album_id`, ?), LEAST(`tracks`.`loudness`, ?) FROM `tracks`;
-- SQLite
SELECT MAX("tracks"."number", "tracks"."album_id", ?1), MIN("tracks"."loudness", ?2) FROM "tracks";
-- SQL Server
SELECT CASE WHEN [tracks].[number] IS NOT NULL AND [tracks].[album_id] IS NOT NULL THEN GREATEST([tracks].[number], [tracks].[album_id], @p1) END, CASE WHEN [tracks].[loudness] IS NOT NULL THEN LEAST([tracks].[loudness], @p2) END FROM [tracks];

-- # bits
-- PostgreSQL
SELECT "tracks"."number" | CAST($1 AS bigint), "tracks"."number" # "tracks"."album_id", ~"tracks"."number", (CAST("tracks"."number" AS bigint) << CAST($2 AS integer)) + $3, CAST("tracks"."number" AS bigint) >> CAST($4 AS integer) FROM "tracks" WHERE ("tracks"."number" & CAST($5 AS bigint)) = $6;
-- MySQL
SELECT CAST(`tracks`.`number` | ? AS SIGNED), CAST(`tracks`.`number` ^ `tracks`.`album_id` AS SIGNED), CAST(~`tracks`.`number` AS SIGNED), CAST(`tracks`.`number` << ? AS SIGNED) + ?, CASE WHEN `tracks`.`number` < 0 THEN CAST(~(~`tracks`.`number` >> ?) AS SIGNED) ELSE CAST(`tracks`.`number` >> ? AS SIGNED) END FROM `tracks` WHERE CAST(`tracks`.`number` & ? AS SIGNED) = ?;
-- MariaDB
SELECT CAST(`tracks`.`number` | ? AS SIGNED), CAST(`tracks`.`number` ^ `tracks`.`album_id` AS SIGNED), CAST(~`tracks`.`number` AS SIGNED), CAST(`tracks`.`number` << ? AS SIGNED) + ?, CASE WHEN `tracks`.`number` < 0 THEN CAST(~(~`tracks`.`number` >> ?) AS SIGNED) ELSE CAST(`tracks`.`number` >> ? AS SIGNED) END FROM `tracks` WHERE CAST(`tracks`.`number` & ? AS SIGNED) = ?;
-- SQLite
SELECT "tracks"."number" | ?1, ("tracks"."number" | "tracks"."album_id") - ("tracks"."number" & "tracks"."album_id"), ~"tracks"."number", ("tracks"."number" << ?2) + ?3, "tracks"."number" >> ?4 FROM "tracks" WHERE ("tracks"."number" & ?5) = ?6;
-- SQL Server
SELECT [tracks].[number] | @p1, [tracks].[number] ^ [tracks].[album_id], ~[tracks].[number], LEFT_SHIFT(CAST([tracks].[number] AS bigint), @p2) + @p3, CASE WHEN [tracks].[number] < 0 THEN ~RIGHT_SHIFT(~CAST([tracks].[number] AS bigint), @p4) ELSE RIGHT_SHIFT(CAST([tracks].[number] AS bigint), @p4) END FROM [tracks] WHERE ([tracks].[number] & @p5) = @p6;
