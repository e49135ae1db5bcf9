-- # a value
-- PostgreSQL
SELECT REPLACE("albums"."title", CAST($1 AS text), 'x') FROM "albums";
-- MySQL
SELECT REPLACE(`albums`.`title`, ?, 'x') FROM `albums`;
-- MariaDB
SELECT REPLACE(`albums`.`title`, ?, 'x') FROM `albums`;
-- SQLite
SELECT REPLACE("albums"."title", ?1, 'x') FROM "albums";
-- SQL Server
SELECT REPLACE([albums].[title], @p1, 'x') FROM [albums];

-- # a compound argument and a compound text
-- PostgreSQL
SELECT (("albums"."id" + $1) - 3) * $2 FROM "albums" ORDER BY ABS("albums"."id");
-- MySQL
SELECT ((`albums`.`id` + ?) - 3) * ? FROM `albums` ORDER BY ABS(`albums`.`id`);
-- MariaDB
SELECT ((`albums`.`id` + ?) - 3) * ? FROM `albums` ORDER BY ABS(`albums`.`id`);
-- SQLite
SELECT (("albums"."id" + ?1) - 3) * ?2 FROM "albums" ORDER BY ABS("albums"."id");
-- SQL Server
SELECT (([albums].[id] + @p1) - 3) * @p2 FROM [albums] ORDER BY ABS([albums].[id]);

-- # a condition
-- PostgreSQL
SELECT "albums"."id" FROM "albums" WHERE ("albums"."id" % 2 = 0);
-- MySQL
SELECT `albums`.`id` FROM `albums` WHERE (`albums`.`id` % 2);
-- MariaDB
SELECT `albums`.`id` FROM `albums` WHERE (`albums`.`id` % 2);
-- SQLite
SELECT "albums"."id" FROM "albums" WHERE ("albums"."id" % 2);
-- SQL Server: does not compile

-- # a key
-- PostgreSQL
SELECT LENGTH("albums"."title"), COUNT(*) FROM "albums" GROUP BY LENGTH("albums"."title");
-- MySQL
SELECT ANY_VALUE(LENGTH(`albums`.`title`)), COUNT(*) FROM `albums` GROUP BY LENGTH(`albums`.`title`);
-- MariaDB
SELECT LENGTH(`albums`.`title`), COUNT(*) FROM `albums` GROUP BY LENGTH(`albums`.`title`);
-- SQLite
SELECT LENGTH("albums"."title"), COUNT(*) FROM "albums" GROUP BY LENGTH("albums"."title");
-- SQL Server
SELECT LENGTH([albums].[title]), COUNT_BIG(*) FROM [albums] GROUP BY LENGTH([albums].[title]);

-- # a whole statement
-- PostgreSQL
SELECT id FROM albums WHERE title LIKE CAST($1 AS text) AND price > CAST($2 AS double precision);
-- MySQL
SELECT id FROM albums WHERE title LIKE ? AND price > ?;
-- MariaDB
SELECT id FROM albums WHERE title LIKE ? AND price > ?;
-- SQLite
SELECT id FROM albums WHERE title LIKE ?1 AND price > ?2;
-- SQL Server
SELECT id FROM albums WHERE title LIKE @p1 AND price > @p2;
