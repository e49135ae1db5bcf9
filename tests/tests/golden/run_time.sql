-- # a condition
-- PostgreSQL
SELECT "albums"."id" FROM "albums" WHERE ("albums"."title" LIKE $1) AND NOT ("albums"."price" IS NULL);
-- MySQL
SELECT `albums`.`id` FROM `albums` WHERE (`albums`.`title` LIKE ? COLLATE utf8mb4_bin) AND NOT (`albums`.`price` IS NULL);
-- MariaDB
SELECT `albums`.`id` FROM `albums` WHERE (`albums`.`title` LIKE ? COLLATE utf8mb4_bin) AND NOT (`albums`.`price` IS NULL);
-- SQLite
SELECT "albums"."id" FROM "albums" WHERE ("albums"."title" GLOB ?1) AND NOT ("albums"."price" IS NULL);
-- SQL Server
SELECT [albums].[id] FROM [albums] WHERE ([albums].[title] LIKE @p1 COLLATE Latin1_General_100_BIN2 ESCAPE '\') AND NOT ([albums].[price] IS NULL);

-- # lists of conditions
-- PostgreSQL
SELECT "albums"."id" FROM "albums" WHERE ("albums"."title" LIKE $1) AND ("albums"."price" IS NULL) AND (("albums"."title" LIKE $2) OR ("albums"."title" LIKE $3)) AND (1 = 0);
-- MySQL
SELECT `albums`.`id` FROM `albums` WHERE (`albums`.`title` LIKE ? COLLATE utf8mb4_bin) AND (`albums`.`price` IS NULL) AND ((`albums`.`title` LIKE ? COLLATE utf8mb4_bin) OR (`albums`.`title` LIKE ? COLLATE utf8mb4_bin)) AND (1 = 0);
-- MariaDB
SELECT `albums`.`id` FROM `albums` WHERE (`albums`.`title` LIKE ? COLLATE utf8mb4_bin) AND (`albums`.`price` IS NULL) AND ((`albums`.`title` LIKE ? COLLATE utf8mb4_bin) OR (`albums`.`title` LIKE ? COLLATE utf8mb4_bin)) AND (1 = 0);
-- SQLite
SELECT "albums"."id" FROM "albums" WHERE ("albums"."title" GLOB ?1) AND ("albums"."price" IS NULL) AND (("albums"."title" GLOB ?2) OR ("albums"."title" GLOB ?3)) AND (1 = 0);
-- SQL Server
SELECT [albums].[id] FROM [albums] WHERE ([albums].[title] LIKE @p1 COLLATE Latin1_General_100_BIN2 ESCAPE '\') AND ([albums].[price] IS NULL) AND (([albums].[title] LIKE @p2 COLLATE Latin1_General_100_BIN2 ESCAPE '\') OR ([albums].[title] LIKE @p3 COLLATE Latin1_General_100_BIN2 ESCAPE '\')) AND (1 = 0);

-- # sort keys
-- PostgreSQL
SELECT "albums"."id" FROM "albums" ORDER BY "albums"."price" DESC NULLS LAST, "albums"."released_on" NULLS FIRST, "albums"."id";
-- MySQL
SELECT `albums`.`id` FROM `albums` ORDER BY `albums`.`price` DESC, `albums`.`released_on`, `albums`.`id`;
-- MariaDB
SELECT `albums`.`id` FROM `albums` ORDER BY `albums`.`price` DESC, `albums`.`released_on`, `albums`.`id`;
-- SQLite
SELECT "albums"."id" FROM "albums" ORDER BY "albums"."price" DESC, "albums"."released_on", "albums"."id";
-- SQL Server
SELECT [albums].[id] FROM [albums] ORDER BY [albums].[price] DESC, [albums].[released_on], [albums].[id];

-- # rows after a cursor
-- PostgreSQL
SELECT "tracks"."title" FROM "tracks" WHERE ("tracks"."title" < $1 OR ("tracks"."title" = $2 AND ("tracks"."album_id" > $3 OR ("tracks"."album_id" = $4 AND "tracks"."number" > $5)))) ORDER BY "tracks"."title" DESC, "tracks"."album_id", "tracks"."number" LIMIT $6;
-- MySQL
SELECT `tracks`.`title` FROM `tracks` WHERE (`tracks`.`title` < ? OR (`tracks`.`title` = ? AND (`tracks`.`album_id` > ? OR (`tracks`.`album_id` = ? AND `tracks`.`number` > ?)))) ORDER BY `tracks`.`title` DESC, `tracks`.`album_id`, `tracks`.`number` LIMIT ?;
-- MariaDB
SELECT `tracks`.`title` FROM `tracks` WHERE (`tracks`.`title` < ? OR (`tracks`.`title` = ? AND (`tracks`.`album_id` > ? OR (`tracks`.`album_id` = ? AND `tracks`.`number` > ?)))) ORDER BY `tracks`.`title` DESC, `tracks`.`album_id`, `tracks`.`number` LIMIT ?;
-- SQLite
SELECT "tracks"."title" FROM "tracks" WHERE ("tracks"."title" < ?1 OR ("tracks"."title" = ?2 AND ("tracks"."album_id" > ?3 OR ("tracks"."album_id" = ?4 AND "tracks"."number" > ?5)))) ORDER BY "tracks"."title" DESC, "tracks"."album_id", "tracks"."number" LIMIT ?6;
-- SQL Server
SELECT [tracks].[title] FROM [tracks] WHERE ([tracks].[title] < @p1 OR ([tracks].[title] = @p2 AND ([tracks].[album_id] > @p3 OR ([tracks].[album_id] = @p4 AND [tracks].[number] > @p5)))) ORDER BY [tracks].[title] DESC, [tracks].[album_id], [tracks].[number] OFFSET 0 ROWS FETCH NEXT @p6 ROWS ONLY;

-- # rows after a cursor, over an optional join
-- PostgreSQL
SELECT "albums"."title", "artists"."name" FROM "albums" LEFT JOIN "artists" ON "albums"."artist_id" = "artists"."id" WHERE "albums"."id" > $1 ORDER BY "albums"."id";
-- MySQL
SELECT `albums`.`title`, `artists`.`name` FROM `albums` LEFT JOIN `artists` ON `albums`.`artist_id` = `artists`.`id` WHERE `albums`.`id` > ? ORDER BY `albums`.`id`;
-- MariaDB
SELECT `albums`.`title`, `artists`.`name` FROM `albums` LEFT JOIN `artists` ON `albums`.`artist_id` = `artists`.`id` WHERE `albums`.`id` > ? ORDER BY `albums`.`id`;
-- SQLite
SELECT "albums"."title", "artists"."name" FROM "albums" LEFT JOIN "artists" ON "albums"."artist_id" = "artists"."id" WHERE "albums"."id" > ?1 ORDER BY "albums"."id";
-- SQL Server
SELECT [albums].[title], [artists].[name] FROM [albums] LEFT JOIN [artists] ON [albums].[artist_id] = [artists].[id] WHERE [albums].[id] > @p1 ORDER BY [albums].[id];

-- # rows after a cursor, over an optional join
-- PostgreSQL
SELECT "albums"."title", "artists"."name" FROM "albums" LEFT JOIN "artists" ON 1 = 0 WHERE "albums"."id" > $1 ORDER BY "albums"."id";
-- MySQL
SELECT `albums`.`title`, `artists`.`name` FROM `albums` LEFT JOIN `artists` ON 1 = 0 WHERE `albums`.`id` > ? ORDER BY `albums`.`id`;
-- MariaDB
SELECT `albums`.`title`, `artists`.`name` FROM `albums` LEFT JOIN (SELECT * FROM `artists` LIMIT 0) AS `artists` ON TRUE WHERE `albums`.`id` > ? ORDER BY `albums`.`id`;
-- SQLite
SELECT "albums"."title", "artists"."name" FROM "albums" LEFT JOIN (SELECT * FROM "artists" LIMIT 0) AS "artists" ON TRUE WHERE "albums"."id" > ?1 ORDER BY "albums"."id";
-- SQL Server
SELECT [albums].[title], [artists].[name] FROM [albums] LEFT JOIN [artists] ON 1 = 0 WHERE [albums].[id] > @p1 ORDER BY [albums].[id];

-- # a page with the total
-- PostgreSQL
SELECT "albums"."title", COUNT(*) OVER () FROM "albums" ORDER BY "albums"."id" LIMIT $1;
-- MySQL
SELECT `albums`.`title`, COUNT(*) OVER () FROM `albums` ORDER BY `albums`.`id` LIMIT ?;
-- MariaDB
SELECT `albums`.`title`, COUNT(*) OVER () FROM `albums` ORDER BY `albums`.`id` LIMIT ?;
-- SQLite
SELECT "albums"."title", COUNT(*) OVER () FROM "albums" ORDER BY "albums"."id" LIMIT ?1;
-- SQL Server
SELECT [albums].[title], COUNT_BIG(*) OVER () FROM [albums] ORDER BY [albums].[id] OFFSET 0 ROWS FETCH NEXT @p1 ROWS ONLY;
