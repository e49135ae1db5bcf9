-- # of two arguments
-- PostgreSQL
SELECT CORR("tracks"."loudness", CAST($1 AS double precision)), CORR("tracks"."loudness", "tracks"."loudness") FILTER (WHERE "tracks"."album_id" > $2) FROM "tracks";
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite: does not compile
-- SQL Server: does not compile

-- # of any type, grouped and over a window
-- PostgreSQL
SELECT ANY_VALUE("tracks"."title"), ANY_VALUE("tracks"."album_id") OVER () FROM "tracks" GROUP BY "tracks"."album_id";
-- MySQL
SELECT ANY_VALUE(`tracks`.`title`), ANY_VALUE(`tracks`.`album_id`) OVER () FROM `tracks` GROUP BY `tracks`.`album_id`;
-- MariaDB: does not compile
-- SQLite
SELECT MIN("tracks"."title"), MIN("tracks"."album_id") OVER () FROM "tracks" GROUP BY "tracks"."album_id";
-- SQL Server: does not compile
