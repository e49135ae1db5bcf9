-- # a whole table
-- PostgreSQL
SELECT "artists"."id", "artists"."name", "artists"."country", "artists"."formed_on" FROM "artists";
-- MySQL
SELECT `artists`.`id`, `artists`.`name`, `artists`.`country`, `artists`.`formed_on` FROM `artists`;
-- MariaDB
SELECT `artists`.`id`, `artists`.`name`, `artists`.`country`, `artists`.`formed_on` FROM `artists`;
-- SQLite
SELECT "artists"."id", "artists"."name", "artists"."country", "artists"."formed_on" FROM "artists";
-- SQL Server
SELECT [artists].[id], [artists].[name], [artists].[country], [artists].[formed_on] FROM [artists];

-- # a view
-- PostgreSQL
SELECT "contacts"."email", "contacts"."city" FROM "contacts" WHERE "contacts"."city" IS NOT NULL;
-- MySQL
SELECT `contacts`.`email`, `contacts`.`city` FROM `contacts` WHERE `contacts`.`city` IS NOT NULL;
-- MariaDB
SELECT `contacts`.`email`, `contacts`.`city` FROM `contacts` WHERE `contacts`.`city` IS NOT NULL;
-- SQLite
SELECT "contacts"."email", "contacts"."city" FROM "contacts" WHERE "contacts"."city" IS NOT NULL;
-- SQL Server
SELECT [contacts].[email], [contacts].[city] FROM [contacts] WHERE [contacts].[city] IS NOT NULL;

-- # a column
-- PostgreSQL
SELECT "artists"."name" FROM "artists";
-- MySQL
SELECT `artists`.`name` FROM `artists`;
-- MariaDB
SELECT `artists`.`name` FROM `artists`;
-- SQLite
SELECT "artists"."name" FROM "artists";
-- SQL Server
SELECT [artists].[name] FROM [artists];

-- # a tuple of columns and expressions
-- PostgreSQL
SELECT "artists"."id", "artists"."id" + $1, "artists"."name" FROM "artists";
-- MySQL
SELECT `artists`.`id`, `artists`.`id` + ?, `artists`.`name` FROM `artists`;
-- MariaDB
SELECT `artists`.`id`, `artists`.`id` + ?, `artists`.`name` FROM `artists`;
-- SQLite
SELECT "artists"."id", "artists"."id" + ?1, "artists"."name" FROM "artists";
-- SQL Server
SELECT [artists].[id], [artists].[id] + @p1, [artists].[name] FROM [artists];

-- # every column of one of two tables
-- PostgreSQL
SELECT "albums"."title", "artists"."id", "artists"."name", "artists"."country", "artists"."formed_on" FROM "albums" INNER JOIN "artists" ON "albums"."artist_id" = "artists"."id";
-- MySQL
SELECT `albums`.`title`, `artists`.`id`, `artists`.`name`, `artists`.`country`, `artists`.`formed_on` FROM `albums` INNER JOIN `artists` ON `albums`.`artist_id` = `artists`.`id`;
-- MariaDB
SELECT `albums`.`title`, `artists`.`id`, `artists`.`name`, `artists`.`country`, `artists`.`formed_on` FROM `albums` INNER JOIN `artists` ON `albums`.`artist_id` = `artists`.`id`;
-- SQLite
SELECT "albums"."title", "artists"."id", "artists"."name", "artists"."country", "artists"."formed_on" FROM "albums" INNER JOIN "artists" ON "albums"."artist_id" = "artists"."id";
-- SQL Server
SELECT [albums].[title], [artists].[id], [artists].[name], [artists].[country], [artists].[formed_on] FROM [albums] INNER JOIN [artists] ON [albums].[artist_id] = [artists].[id];

-- # a struct in a struct
-- PostgreSQL
SELECT "albums"."title", "albums"."price", "artists"."name", "artists"."country" FROM "albums" LEFT JOIN "artists" ON "albums"."artist_id" = "artists"."id";
-- MySQL
SELECT `albums`.`title`, `albums`.`price`, `artists`.`name`, `artists`.`country` FROM `albums` LEFT JOIN `artists` ON `albums`.`artist_id` = `artists`.`id`;
-- MariaDB
SELECT `albums`.`title`, `albums`.`price`, `artists`.`name`, `artists`.`country` FROM `albums` LEFT JOIN `artists` ON `albums`.`artist_id` = `artists`.`id`;
-- SQLite
SELECT "albums"."title", "albums"."price", "artists"."name", "artists"."country" FROM "albums" LEFT JOIN "artists" ON "albums"."artist_id" = "artists"."id";
-- SQL Server
SELECT [albums].[title], [albums].[price], [artists].[name], [artists].[country] FROM [albums] LEFT JOIN [artists] ON [albums].[artist_id] = [artists].[id];

-- # a struct among other items
-- PostgreSQL
SELECT "artists"."name", "artists"."country", "albums"."id" FROM "albums" INNER JOIN "artists" ON "albums"."artist_id" = "artists"."id";
-- MySQL
SELECT `artists`.`name`, `artists`.`country`, `albums`.`id` FROM `albums` INNER JOIN `artists` ON `albums`.`artist_id` = `artists`.`id`;
-- MariaDB
SELECT `artists`.`name`, `artists`.`country`, `albums`.`id` FROM `albums` INNER JOIN `artists` ON `albums`.`artist_id` = `artists`.`id`;
-- SQLite
SELECT "artists"."name", "artists"."country", "albums"."id" FROM "albums" INNER JOIN "artists" ON "albums"."artist_id" = "artists"."id";
-- SQL Server
SELECT [artists].[name], [artists].[country], [albums].[id] FROM [albums] INNER JOIN [artists] ON [albums].[artist_id] = [artists].[id];

-- # conditions as values
-- PostgreSQL
SELECT "orders"."paid", "orders"."id" > $1, NOT "orders"."paid", "orders"."note" IS NULL FROM "orders";
-- MySQL
SELECT `orders`.`paid`, `orders`.`id` > ?, NOT `orders`.`paid`, `orders`.`note` IS NULL FROM `orders`;
-- MariaDB
SELECT `orders`.`paid`, `orders`.`id` > ?, NOT `orders`.`paid`, `orders`.`note` IS NULL FROM `orders`;
-- SQLite
SELECT "orders"."paid", "orders"."id" > ?1, NOT "orders"."paid", "orders"."note" IS NULL FROM "orders";
-- SQL Server
SELECT [orders].[paid], CASE WHEN [orders].[id] > @p1 THEN CAST(1 AS bit) WHEN NOT ([orders].[id] > @p1) THEN CAST(0 AS bit) END, CASE WHEN NOT [orders].[paid] = 1 THEN CAST(1 AS bit) WHEN NOT (NOT [orders].[paid] = 1) THEN CAST(0 AS bit) END, CASE WHEN [orders].[note] IS NULL THEN CAST(1 AS bit) WHEN NOT ([orders].[note] IS NULL) THEN CAST(0 AS bit) END FROM [orders];

-- # DISTINCT
-- PostgreSQL
SELECT DISTINCT "customers"."city" FROM "customers";
-- MySQL
SELECT DISTINCT `customers`.`city` FROM `customers`;
-- MariaDB
SELECT DISTINCT `customers`.`city` FROM `customers`;
-- SQLite
SELECT DISTINCT "customers"."city" FROM "customers";
-- SQL Server
SELECT DISTINCT [customers].[city] FROM [customers];
