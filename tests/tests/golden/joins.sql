-- # INNER JOIN by a relation to many
-- PostgreSQL
SELECT "artists"."name", "albums"."title" FROM "artists" INNER JOIN "albums" ON "artists"."id" = "albums"."artist_id";
-- MySQL
SELECT `artists`.`name`, `albums`.`title` FROM `artists` INNER JOIN `albums` ON `artists`.`id` = `albums`.`artist_id`;
-- MariaDB
SELECT `artists`.`name`, `albums`.`title` FROM `artists` INNER JOIN `albums` ON `artists`.`id` = `albums`.`artist_id`;
-- SQLite
SELECT "artists"."name", "albums"."title" FROM "artists" INNER JOIN "albums" ON "artists"."id" = "albums"."artist_id";
-- SQL Server
SELECT [artists].[name], [albums].[title] FROM [artists] INNER JOIN [albums] ON [artists].[id] = [albums].[artist_id];

-- # INNER JOIN by a relation to one
-- PostgreSQL
SELECT "artists"."name", "albums"."title" FROM "albums" INNER JOIN "artists" ON "albums"."artist_id" = "artists"."id";
-- MySQL
SELECT `artists`.`name`, `albums`.`title` FROM `albums` INNER JOIN `artists` ON `albums`.`artist_id` = `artists`.`id`;
-- MariaDB
SELECT `artists`.`name`, `albums`.`title` FROM `albums` INNER JOIN `artists` ON `albums`.`artist_id` = `artists`.`id`;
-- SQLite
SELECT "artists"."name", "albums"."title" FROM "albums" INNER JOIN "artists" ON "albums"."artist_id" = "artists"."id";
-- SQL Server
SELECT [artists].[name], [albums].[title] FROM [albums] INNER JOIN [artists] ON [albums].[artist_id] = [artists].[id];

-- # LEFT JOIN
-- PostgreSQL
SELECT "artists"."name", "albums"."title" FROM "artists" LEFT JOIN "albums" ON "artists"."id" = "albums"."artist_id";
-- MySQL
SELECT `artists`.`name`, `albums`.`title` FROM `artists` LEFT JOIN `albums` ON `artists`.`id` = `albums`.`artist_id`;
-- MariaDB
SELECT `artists`.`name`, `albums`.`title` FROM `artists` LEFT JOIN `albums` ON `artists`.`id` = `albums`.`artist_id`;
-- SQLite
SELECT "artists"."name", "albums"."title" FROM "artists" LEFT JOIN "albums" ON "artists"."id" = "albums"."artist_id";
-- SQL Server
SELECT [artists].[name], [albums].[title] FROM [artists] LEFT JOIN [albums] ON [artists].[id] = [albums].[artist_id];

-- # RIGHT JOIN
-- PostgreSQL
SELECT "artists"."name", "albums"."title" FROM "artists" RIGHT JOIN "albums" ON "artists"."id" = "albums"."artist_id";
-- MySQL
SELECT `artists`.`name`, `albums`.`title` FROM `artists` RIGHT JOIN `albums` ON `artists`.`id` = `albums`.`artist_id`;
-- MariaDB
SELECT `artists`.`name`, `albums`.`title` FROM `artists` RIGHT JOIN `albums` ON `artists`.`id` = `albums`.`artist_id`;
-- SQLite
SELECT "artists"."name", "albums"."title" FROM "artists" RIGHT JOIN "albums" ON "artists"."id" = "albums"."artist_id";
-- SQL Server
SELECT [artists].[name], [albums].[title] FROM [artists] RIGHT JOIN [albums] ON [artists].[id] = [albums].[artist_id];

-- # FULL JOIN
-- PostgreSQL
SELECT "artists"."name", "albums"."title" FROM "artists" FULL JOIN "albums" ON "artists"."id" = "albums"."artist_id";
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite
SELECT "artists"."name", "albums"."title" FROM "artists" FULL JOIN "albums" ON "artists"."id" = "albums"."artist_id";
-- SQL Server
SELECT [artists].[name], [albums].[title] FROM [artists] FULL JOIN [albums] ON [artists].[id] = [albums].[artist_id];

-- # CROSS JOIN
-- PostgreSQL
SELECT "artists"."name", "albums"."title" FROM "artists" CROSS JOIN "albums";
-- MySQL
SELECT `artists`.`name`, `albums`.`title` FROM `artists` CROSS JOIN `albums`;
-- MariaDB
SELECT `artists`.`name`, `albums`.`title` FROM `artists` CROSS JOIN `albums`;
-- SQLite
SELECT "artists"."name", "albums"."title" FROM "artists" CROSS JOIN "albums";
-- SQL Server
SELECT [artists].[name], [albums].[title] FROM [artists] CROSS JOIN [albums];

-- # a condition of one's own
-- PostgreSQL
SELECT "artists"."name", "albums"."title" FROM "artists" LEFT JOIN "albums" ON "albums"."artist_id" = "artists"."id" AND "albums"."price" > $1;
-- MySQL
SELECT `artists`.`name`, `albums`.`title` FROM `artists` LEFT JOIN `albums` ON `albums`.`artist_id` = `artists`.`id` AND `albums`.`price` > ?;
-- MariaDB
SELECT `artists`.`name`, `albums`.`title` FROM `artists` LEFT JOIN `albums` ON `albums`.`artist_id` = `artists`.`id` AND `albums`.`price` > ?;
-- SQLite
SELECT "artists"."name", "albums"."title" FROM "artists" LEFT JOIN "albums" ON "albums"."artist_id" = "artists"."id" AND "albums"."price" > ?1;
-- SQL Server
SELECT [artists].[name], [albums].[title] FROM [artists] LEFT JOIN [albums] ON [albums].[artist_id] = [artists].[id] AND [albums].[price] > @p1;

-- # a condition with OR in it
-- PostgreSQL
SELECT "artists"."name", "albums"."title" FROM "artists" INNER JOIN "albums" ON "albums"."artist_id" = "artists"."id" OR "albums"."title" = "artists"."name";
-- MySQL
SELECT `artists`.`name`, `albums`.`title` FROM `artists` INNER JOIN `albums` ON `albums`.`artist_id` = `artists`.`id` OR `albums`.`title` = `artists`.`name`;
-- MariaDB
SELECT `artists`.`name`, `albums`.`title` FROM `artists` INNER JOIN `albums` ON `albums`.`artist_id` = `artists`.`id` OR `albums`.`title` = `artists`.`name`;
-- SQLite
SELECT "artists"."name", "albums"."title" FROM "artists" INNER JOIN "albums" ON "albums"."artist_id" = "artists"."id" OR "albums"."title" = "artists"."name";
-- SQL Server
SELECT [artists].[name], [albums].[title] FROM [artists] INNER JOIN [albums] ON [albums].[artist_id] = [artists].[id] OR [albums].[title] = [artists].[name];

-- # a truth value as the condition
-- PostgreSQL
SELECT "artists"."name", "albums"."title" FROM "artists" INNER JOIN "albums" ON "albums"."in_print";
-- MySQL
SELECT `artists`.`name`, `albums`.`title` FROM `artists` INNER JOIN `albums` ON `albums`.`in_print`;
-- MariaDB
SELECT `artists`.`name`, `albums`.`title` FROM `artists` INNER JOIN `albums` ON `albums`.`in_print`;
-- SQLite
SELECT "artists"."name", "albums"."title" FROM "artists" INNER JOIN "albums" ON "albums"."in_print";
-- SQL Server
SELECT [artists].[name], [albums].[title] FROM [artists] INNER JOIN [albums] ON [albums].[in_print] = 1;

-- # an alias
-- PostgreSQL
SELECT "employees"."name", "managers"."name" FROM "employees" LEFT JOIN "employees" AS "managers" ON "managers"."id" = "employees"."manager_id";
-- MySQL
SELECT `employees`.`name`, `managers`.`name` FROM `employees` LEFT JOIN `employees` AS `managers` ON `managers`.`id` = `employees`.`manager_id`;
-- MariaDB
SELECT `employees`.`name`, `managers`.`name` FROM `employees` LEFT JOIN `employees` AS `managers` ON `managers`.`id` = `employees`.`manager_id`;
-- SQLite
SELECT "employees"."name", "managers"."name" FROM "employees" LEFT JOIN "employees" AS "managers" ON "managers"."id" = "employees"."manager_id";
-- SQL Server
SELECT [employees].[name], [managers].[name] FROM [employees] LEFT JOIN [employees] AS [managers] ON [managers].[id] = [employees].[manager_id];

-- # a relation to an alias
-- PostgreSQL
SELECT "employees"."name", "managers"."name" FROM "employees" LEFT JOIN "employees" AS "managers" ON "employees"."manager_id" = "managers"."id";
-- MySQL
SELECT `employees`.`name`, `managers`.`name` FROM `employees` LEFT JOIN `employees` AS `managers` ON `employees`.`manager_id` = `managers`.`id`;
-- MariaDB
SELECT `employees`.`name`, `managers`.`name` FROM `employees` LEFT JOIN `employees` AS `managers` ON `employees`.`manager_id` = `managers`.`id`;
-- SQLite
SELECT "employees"."name", "managers"."name" FROM "employees" LEFT JOIN "employees" AS "managers" ON "employees"."manager_id" = "managers"."id";
-- SQL Server
SELECT [employees].[name], [managers].[name] FROM [employees] LEFT JOIN [employees] AS [managers] ON [employees].[manager_id] = [managers].[id];

-- # a relation from an alias
-- PostgreSQL
SELECT "employees"."name", "packers"."name" FROM "employees" INNER JOIN "employees" AS "managers" ON "employees"."manager_id" = "managers"."id" LEFT JOIN "employees" AS "packers" ON "managers"."manager_id" = "packers"."id";
-- MySQL
SELECT `employees`.`name`, `packers`.`name` FROM `employees` INNER JOIN `employees` AS `managers` ON `employees`.`manager_id` = `managers`.`id` LEFT JOIN `employees` AS `packers` ON `managers`.`manager_id` = `packers`.`id`;
-- MariaDB
SELECT `employees`.`name`, `packers`.`name` FROM `employees` INNER JOIN `employees` AS `managers` ON `employees`.`manager_id` = `managers`.`id` LEFT JOIN `employees` AS `packers` ON `managers`.`manager_id` = `packers`.`id`;
-- SQLite
SELECT "employees"."name", "packers"."name" FROM "employees" INNER JOIN "employees" AS "managers" ON "employees"."manager_id" = "managers"."id" LEFT JOIN "employees" AS "packers" ON "managers"."manager_id" = "packers"."id";
-- SQL Server
SELECT [employees].[name], [packers].[name] FROM [employees] INNER JOIN [employees] AS [managers] ON [employees].[manager_id] = [managers].[id] LEFT JOIN [employees] AS [packers] ON [managers].[manager_id] = [packers].[id];

-- # an alias first
-- PostgreSQL
SELECT "managers"."name", "managers"."id", "managers"."name", "managers"."manager_id", "managers"."hired_on" FROM "employees" AS "managers" INNER JOIN "employees" ON "employees"."manager_id" = "managers"."id";
-- MySQL
SELECT `managers`.`name`, `managers`.`id`, `managers`.`name`, `managers`.`manager_id`, `managers`.`hired_on` FROM `employees` AS `managers` INNER JOIN `employees` ON `employees`.`manager_id` = `managers`.`id`;
-- MariaDB
SELECT `managers`.`name`, `managers`.`id`, `managers`.`name`, `managers`.`manager_id`, `managers`.`hired_on` FROM `employees` AS `managers` INNER JOIN `employees` ON `employees`.`manager_id` = `managers`.`id`;
-- SQLite
SELECT "managers"."name", "managers"."id", "managers"."name", "managers"."manager_id", "managers"."hired_on" FROM "employees" AS "managers" INNER JOIN "employees" ON "employees"."manager_id" = "managers"."id";
-- SQL Server
SELECT [managers].[name], [managers].[id], [managers].[name], [managers].[manager_id], [managers].[hired_on] FROM [employees] AS [managers] INNER JOIN [employees] ON [employees].[manager_id] = [managers].[id];

-- # two foreign keys to one table
-- PostgreSQL
SELECT "orders"."id", "sellers"."name", "packers"."name" FROM "orders" INNER JOIN "employees" AS "sellers" ON "orders"."sold_by_id" = "sellers"."id" LEFT JOIN "employees" AS "packers" ON "orders"."packed_by_id" = "packers"."id";
-- MySQL
SELECT `orders`.`id`, `sellers`.`name`, `packers`.`name` FROM `orders` INNER JOIN `employees` AS `sellers` ON `orders`.`sold_by_id` = `sellers`.`id` LEFT JOIN `employees` AS `packers` ON `orders`.`packed_by_id` = `packers`.`id`;
-- MariaDB
SELECT `orders`.`id`, `sellers`.`name`, `packers`.`name` FROM `orders` INNER JOIN `employees` AS `sellers` ON `orders`.`sold_by_id` = `sellers`.`id` LEFT JOIN `employees` AS `packers` ON `orders`.`packed_by_id` = `packers`.`id`;
-- SQLite
SELECT "orders"."id", "sellers"."name", "packers"."name" FROM "orders" INNER JOIN "employees" AS "sellers" ON "orders"."sold_by_id" = "sellers"."id" LEFT JOIN "employees" AS "packers" ON "orders"."packed_by_id" = "packers"."id";
-- SQL Server
SELECT [orders].[id], [sellers].[name], [packers].[name] FROM [orders] INNER JOIN [employees] AS [sellers] ON [orders].[sold_by_id] = [sellers].[id] LEFT JOIN [employees] AS [packers] ON [orders].[packed_by_id] = [packers].[id];

-- # five tables
-- PostgreSQL
SELECT "tracks"."title", "artists"."name", "reviews"."stars", "customers"."name" FROM "tracks" INNER JOIN "albums" ON "tracks"."album_id" = "albums"."id" INNER JOIN "artists" ON "albums"."artist_id" = "artists"."id" LEFT JOIN "reviews" ON "albums"."id" = "reviews"."album_id" LEFT JOIN "customers" ON "reviews"."customer_id" = "customers"."id" WHERE "artists"."country" = $1;
-- MySQL
SELECT `tracks`.`title`, `artists`.`name`, `reviews`.`stars`, `customers`.`name` FROM `tracks` INNER JOIN `albums` ON `tracks`.`album_id` = `albums`.`id` INNER JOIN `artists` ON `albums`.`artist_id` = `artists`.`id` LEFT JOIN `reviews` ON `albums`.`id` = `reviews`.`album_id` LEFT JOIN `customers` ON `reviews`.`customer_id` = `customers`.`id` WHERE `artists`.`country` = ?;
-- MariaDB
SELECT `tracks`.`title`, `artists`.`name`, `reviews`.`stars`, `customers`.`name` FROM `tracks` INNER JOIN `albums` ON `tracks`.`album_id` = `albums`.`id` INNER JOIN `artists` ON `albums`.`artist_id` = `artists`.`id` LEFT JOIN `reviews` ON `albums`.`id` = `reviews`.`album_id` LEFT JOIN `customers` ON `reviews`.`customer_id` = `customers`.`id` WHERE `artists`.`country` = ?;
-- SQLite
SELECT "tracks"."title", "artists"."name", "reviews"."stars", "customers"."name" FROM "tracks" INNER JOIN "albums" ON "tracks"."album_id" = "albums"."id" INNER JOIN "artists" ON "albums"."artist_id" = "artists"."id" LEFT JOIN "reviews" ON "albums"."id" = "reviews"."album_id" LEFT JOIN "customers" ON "reviews"."customer_id" = "customers"."id" WHERE "artists"."country" = ?1;
-- SQL Server
SELECT [tracks].[title], [artists].[name], [reviews].[stars], [customers].[name] FROM [tracks] INNER JOIN [albums] ON [tracks].[album_id] = [albums].[id] INNER JOIN [artists] ON [albums].[artist_id] = [artists].[id] LEFT JOIN [reviews] ON [albums].[id] = [reviews].[album_id] LEFT JOIN [customers] ON [reviews].[customer_id] = [customers].[id] WHERE [artists].[country] = @p1;

-- # an optional join
-- PostgreSQL
SELECT "albums"."title", "artists"."name", "sellers"."name" FROM "albums" LEFT JOIN "artists" ON "albums"."artist_id" = "artists"."id" LEFT JOIN "employees" AS "sellers" ON "sellers"."id" = "albums"."id" AND "sellers"."name" <> $1 WHERE "artists"."country" = $2;
-- MySQL
SELECT `albums`.`title`, `artists`.`name`, `sellers`.`name` FROM `albums` LEFT JOIN `artists` ON `albums`.`artist_id` = `artists`.`id` LEFT JOIN `employees` AS `sellers` ON `sellers`.`id` = `albums`.`id` AND `sellers`.`name` <> ? WHERE `artists`.`country` = ?;
-- MariaDB
SELECT `albums`.`title`, `artists`.`name`, `sellers`.`name` FROM `albums` LEFT JOIN `artists` ON `albums`.`artist_id` = `artists`.`id` LEFT JOIN `employees` AS `sellers` ON `sellers`.`id` = `albums`.`id` AND `sellers`.`name` <> ? WHERE `artists`.`country` = ?;
-- SQLite
SELECT "albums"."title", "artists"."name", "sellers"."name" FROM "albums" LEFT JOIN "artists" ON "albums"."artist_id" = "artists"."id" LEFT JOIN "employees" AS "sellers" ON "sellers"."id" = "albums"."id" AND "sellers"."name" <> ?1 WHERE "artists"."country" = ?2;
-- SQL Server
SELECT [albums].[title], [artists].[name], [sellers].[name] FROM [albums] LEFT JOIN [artists] ON [albums].[artist_id] = [artists].[id] LEFT JOIN [employees] AS [sellers] ON [sellers].[id] = [albums].[id] AND [sellers].[name] <> @p1 WHERE [artists].[country] = @p2;

-- # an optional join
-- PostgreSQL
SELECT "albums"."title", "artists"."name", "sellers"."name" FROM "albums" LEFT JOIN "artists" ON 1 = 0 LEFT JOIN "employees" AS "sellers" ON 1 = 0;
-- MySQL
SELECT `albums`.`title`, `artists`.`name`, `sellers`.`name` FROM `albums` LEFT JOIN `artists` ON 1 = 0 LEFT JOIN `employees` AS `sellers` ON 1 = 0;
-- MariaDB
SELECT `albums`.`title`, `artists`.`name`, `sellers`.`name` FROM `albums` LEFT JOIN (SELECT * FROM `artists` LIMIT 0) AS `artists` ON TRUE LEFT JOIN (SELECT * FROM `employees` LIMIT 0) AS `sellers` ON TRUE;
-- SQLite
SELECT "albums"."title", "artists"."name", "sellers"."name" FROM "albums" LEFT JOIN (SELECT * FROM "artists" LIMIT 0) AS "artists" ON TRUE LEFT JOIN (SELECT * FROM "employees" LIMIT 0) AS "sellers" ON TRUE;
-- SQL Server
SELECT [albums].[title], [artists].[name], [sellers].[name] FROM [albums] LEFT JOIN [artists] ON 1 = 0 LEFT JOIN [employees] AS [sellers] ON 1 = 0;
