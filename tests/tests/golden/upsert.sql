-- # a row that is there is left out
-- PostgreSQL
INSERT INTO "artists" ("name", "country", "formed_on", "id") VALUES ($1, $2, $3, $4) ON CONFLICT ("id") DO NOTHING;
-- MySQL
INSERT INTO `artists` (`name`, `country`, `formed_on`, `id`) VALUES (?, ?, ?, ?) ON DUPLICATE KEY UPDATE `id` = `artists`.`id`;
-- MariaDB
INSERT INTO `artists` (`name`, `country`, `formed_on`, `id`) VALUES (?, ?, ?, ?) ON DUPLICATE KEY UPDATE `id` = `artists`.`id`;
-- SQLite
INSERT INTO "artists" ("name", "country", "formed_on", "id") VALUES (?1, ?2, ?3, ?4) ON CONFLICT ("id") DO NOTHING;
-- SQL Server
MERGE INTO [artists] WITH (HOLDLOCK) AS [artists] USING (VALUES (@p1, @p2, @p3, @p4)) AS [excluded] ([name], [country], [formed_on], [id]) ON [artists].[id] = [excluded].[id] WHEN NOT MATCHED THEN INSERT ([name], [country], [formed_on], [id]) VALUES ([excluded].[name], [excluded].[country], [excluded].[formed_on], [excluded].[id]);

-- # a row that is there by any key is left out
-- PostgreSQL
INSERT INTO "customers" ("id", "name", "joined_at") VALUES ($1, $2, $3) ON CONFLICT DO NOTHING;
-- MySQL
INSERT INTO `customers` (`id`, `name`, `joined_at`) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE `id` = `customers`.`id`;
-- MariaDB
INSERT INTO `customers` (`id`, `name`, `joined_at`) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE `id` = `customers`.`id`;
-- SQLite
INSERT INTO "customers" ("id", "name", "joined_at") VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING;
-- SQL Server: does not compile

-- # a row that is there is updated
-- PostgreSQL
INSERT INTO "artists" ("name", "country", "formed_on", "id") VALUES ($1, $2, $3, $4) ON CONFLICT ("id") DO UPDATE SET "name" = "excluded"."name";
-- MySQL
INSERT INTO `artists` (`name`, `country`, `formed_on`, `id`) VALUES (?, ?, ?, ?) AS `excluded` ON DUPLICATE KEY UPDATE `name` = `excluded`.`name`;
-- MariaDB
INSERT INTO `artists` (`name`, `country`, `formed_on`, `id`) VALUES (?, ?, ?, ?) ON DUPLICATE KEY UPDATE `name` = VALUES(`name`);
-- SQLite
INSERT INTO "artists" ("name", "country", "formed_on", "id") VALUES (?1, ?2, ?3, ?4) ON CONFLICT ("id") DO UPDATE SET "name" = "excluded"."name";
-- SQL Server
MERGE INTO [artists] WITH (HOLDLOCK) AS [artists] USING (VALUES (@p1, @p2, @p3, @p4)) AS [excluded] ([name], [country], [formed_on], [id]) ON [artists].[id] = [excluded].[id] WHEN MATCHED THEN UPDATE SET [name] = [excluded].[name] WHEN NOT MATCHED THEN INSERT ([name], [country], [formed_on], [id]) VALUES ([excluded].[name], [excluded].[country], [excluded].[formed_on], [excluded].[id]);

-- # a row that is there by any key is updated
-- PostgreSQL: does not compile
-- MySQL
INSERT INTO `customers` (`id`, `name`, `joined_at`) VALUES (?, ?, ?) AS `excluded` ON DUPLICATE KEY UPDATE `name` = `excluded`.`name`;
-- MariaDB
INSERT INTO `customers` (`id`, `name`, `joined_at`) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE `name` = VALUES(`name`);
-- SQLite
INSERT INTO "customers" ("id", "name", "joined_at") VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET "name" = "excluded"."name";
-- SQL Server: does not compile

-- # a key of two columns, values and the value that is there
-- PostgreSQL
INSERT INTO "tracks" ("album_id", "number", "title", "seconds") VALUES ($1, $2, $3, $4) ON CONFLICT ("number", "album_id") DO UPDATE SET "seconds" = COALESCE("tracks"."seconds", $5) + "excluded"."seconds", "title" = $6;
-- MySQL
INSERT INTO `tracks` (`album_id`, `number`, `title`, `seconds`) VALUES (?, ?, ?, ?) AS `excluded` ON DUPLICATE KEY UPDATE `seconds` = COALESCE(`tracks`.`seconds`, ?) + `excluded`.`seconds`, `title` = ?;
-- MariaDB
INSERT INTO `tracks` (`album_id`, `number`, `title`, `seconds`) VALUES (?, ?, ?, ?) ON DUPLICATE KEY UPDATE `seconds` = COALESCE(`tracks`.`seconds`, ?) + VALUES(`seconds`), `title` = ?;
-- SQLite
INSERT INTO "tracks" ("album_id", "number", "title", "seconds") VALUES (?1, ?2, ?3, ?4) ON CONFLICT ("number", "album_id") DO UPDATE SET "seconds" = COALESCE("tracks"."seconds", ?5) + "excluded"."seconds", "title" = ?6;
-- SQL Server
MERGE INTO [tracks] WITH (HOLDLOCK) AS [tracks] USING (VALUES (@p1, @p2, @p3, @p4)) AS [excluded] ([album_id], [number], [title], [seconds]) ON [tracks].[number] = [excluded].[number] AND [tracks].[album_id] = [excluded].[album_id] WHEN MATCHED THEN UPDATE SET [seconds] = COALESCE([tracks].[seconds], @p5) + [excluded].[seconds], [title] = @p6 WHEN NOT MATCHED THEN INSERT ([album_id], [number], [title], [seconds]) VALUES ([excluded].[album_id], [excluded].[number], [excluded].[title], [excluded].[seconds]);

-- # a condition as the value
-- PostgreSQL
INSERT INTO "orders" ("id", "sold_by_id", "ordered_at", "paid") VALUES ($1, $2, $3, $4) ON CONFLICT ("id") DO UPDATE SET "paid" = "orders"."paid" OR "excluded"."paid";
-- MySQL
INSERT INTO `orders` (`id`, `sold_by_id`, `ordered_at`, `paid`) VALUES (?, ?, ?, ?) AS `excluded` ON DUPLICATE KEY UPDATE `paid` = `orders`.`paid` OR `excluded`.`paid`;
-- MariaDB
INSERT INTO `orders` (`id`, `sold_by_id`, `ordered_at`, `paid`) VALUES (?, ?, ?, ?) ON DUPLICATE KEY UPDATE `paid` = `orders`.`paid` OR VALUES(`paid`);
-- SQLite
INSERT INTO "orders" ("id", "sold_by_id", "ordered_at", "paid") VALUES (?1, ?2, ?3, ?4) ON CONFLICT ("id") DO UPDATE SET "paid" = "orders"."paid" OR "excluded"."paid";
-- SQL Server
MERGE INTO [orders] WITH (HOLDLOCK) AS [orders] USING (VALUES (@p1, @p2, @p3, @p4)) AS [excluded] ([id], [sold_by_id], [ordered_at], [paid]) ON [orders].[id] = [excluded].[id] WHEN MATCHED THEN UPDATE SET [paid] = CASE WHEN [orders].[paid] = 1 OR [excluded].[paid] = 1 THEN CAST(1 AS bit) WHEN NOT ([orders].[paid] = 1 OR [excluded].[paid] = 1) THEN CAST(0 AS bit) END WHEN NOT MATCHED THEN INSERT ([id], [sold_by_id], [ordered_at], [paid]) VALUES ([excluded].[id], [excluded].[sold_by_id], [excluded].[ordered_at], [excluded].[paid]);

-- # two rows
-- PostgreSQL
INSERT INTO "reviews" ("album_id", "customer_id", "stars", "body") VALUES ($1, $2, $3, $4), ($5, $6, $7, $8) ON CONFLICT ("album_id", "customer_id") DO UPDATE SET "stars" = "excluded"."stars";
-- MySQL
INSERT INTO `reviews` (`album_id`, `customer_id`, `stars`, `body`) VALUES (?, ?, ?, ?), (?, ?, ?, ?) AS `excluded` ON DUPLICATE KEY UPDATE `stars` = `excluded`.`stars`;
-- MariaDB
INSERT INTO `reviews` (`album_id`, `customer_id`, `stars`, `body`) VALUES (?, ?, ?, ?), (?, ?, ?, ?) ON DUPLICATE KEY UPDATE `stars` = VALUES(`stars`);
-- SQLite
INSERT INTO "reviews" ("album_id", "customer_id", "stars", "body") VALUES (?1, ?2, ?3, ?4), (?5, ?6, ?7, ?8) ON CONFLICT ("album_id", "customer_id") DO UPDATE SET "stars" = "excluded"."stars";
-- SQL Server
MERGE INTO [reviews] WITH (HOLDLOCK) AS [reviews] USING (VALUES (@p1, @p2, @p3, @p4), (@p5, @p6, @p7, @p8)) AS [excluded] ([album_id], [customer_id], [stars], [body]) ON [reviews].[album_id] = [excluded].[album_id] AND [reviews].[customer_id] = [excluded].[customer_id] WHEN MATCHED THEN UPDATE SET [stars] = [excluded].[stars] WHEN NOT MATCHED THEN INSERT ([album_id], [customer_id], [stars], [body]) VALUES ([excluded].[album_id], [excluded].[customer_id], [excluded].[stars], [excluded].[body]);

-- # an assignment that is left out
-- PostgreSQL
INSERT INTO "tracks" ("album_id", "number", "title", "seconds") VALUES ($1, $2, $3, $4) ON CONFLICT ("number", "album_id") DO UPDATE SET "title" = $5;
-- MySQL
INSERT INTO `tracks` (`album_id`, `number`, `title`, `seconds`) VALUES (?, ?, ?, ?) AS `excluded` ON DUPLICATE KEY UPDATE `title` = ?;
-- MariaDB
INSERT INTO `tracks` (`album_id`, `number`, `title`, `seconds`) VALUES (?, ?, ?, ?) ON DUPLICATE KEY UPDATE `title` = ?;
-- SQLite
INSERT INTO "tracks" ("album_id", "number", "title", "seconds") VALUES (?1, ?2, ?3, ?4) ON CONFLICT ("number", "album_id") DO UPDATE SET "title" = ?5;
-- SQL Server
MERGE INTO [tracks] WITH (HOLDLOCK) AS [tracks] USING (VALUES (@p1, @p2, @p3, @p4)) AS [excluded] ([album_id], [number], [title], [seconds]) ON [tracks].[number] = [excluded].[number] AND [tracks].[album_id] = [excluded].[album_id] WHEN MATCHED THEN UPDATE SET [title] = @p5 WHEN NOT MATCHED THEN INSERT ([album_id], [number], [title], [seconds]) VALUES ([excluded].[album_id], [excluded].[number], [excluded].[title], [excluded].[seconds]);

-- # no assignment is left
-- PostgreSQL
INSERT INTO "tracks" ("album_id", "number", "title", "seconds") VALUES ($1, $2, $3, $4) ON CONFLICT ("number", "album_id") DO NOTHING;
-- MySQL
INSERT INTO `tracks` (`album_id`, `number`, `title`, `seconds`) VALUES (?, ?, ?, ?) ON DUPLICATE KEY UPDATE `number` = `tracks`.`number`;
-- MariaDB
INSERT INTO `tracks` (`album_id`, `number`, `title`, `seconds`) VALUES (?, ?, ?, ?) ON DUPLICATE KEY UPDATE `number` = `tracks`.`number`;
-- SQLite
INSERT INTO "tracks" ("album_id", "number", "title", "seconds") VALUES (?1, ?2, ?3, ?4) ON CONFLICT ("number", "album_id") DO NOTHING;
-- SQL Server
MERGE INTO [tracks] WITH (HOLDLOCK) AS [tracks] USING (VALUES (@p1, @p2, @p3, @p4)) AS [excluded] ([album_id], [number], [title], [seconds]) ON [tracks].[number] = [excluded].[number] AND [tracks].[album_id] = [excluded].[album_id] WHEN NOT MATCHED THEN INSERT ([album_id], [number], [title], [seconds]) VALUES ([excluded].[album_id], [excluded].[number], [excluded].[title], [excluded].[seconds]);

-- # under a condition
-- PostgreSQL
INSERT INTO "tracks" ("album_id", "number", "title", "seconds") VALUES ($1, $2, $3, $4) ON CONFLICT ("number", "album_id") DO UPDATE SET "title" = $5 WHERE ("excluded"."seconds" > "tracks"."seconds" OR "tracks"."seconds" IS NULL) AND "tracks"."loudness" < $6;
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite
INSERT INTO "tracks" ("album_id", "number", "title", "seconds") VALUES (?1, ?2, ?3, ?4) ON CONFLICT ("number", "album_id") DO UPDATE SET "title" = ?5 WHERE ("excluded"."seconds" > "tracks"."seconds" OR "tracks"."seconds" IS NULL) AND "tracks"."loudness" < ?6;
-- SQL Server
MERGE INTO [tracks] WITH (HOLDLOCK) AS [tracks] USING (VALUES (@p1, @p2, @p3, @p4)) AS [excluded] ([album_id], [number], [title], [seconds]) ON [tracks].[number] = [excluded].[number] AND [tracks].[album_id] = [excluded].[album_id] WHEN MATCHED AND ([excluded].[seconds] > [tracks].[seconds] OR [tracks].[seconds] IS NULL) AND [tracks].[loudness] < @p5 THEN UPDATE SET [title] = @p6 WHEN NOT MATCHED THEN INSERT ([album_id], [number], [title], [seconds]) VALUES ([excluded].[album_id], [excluded].[number], [excluded].[title], [excluded].[seconds]);

-- # RETURNING
-- PostgreSQL
INSERT INTO "tracks" ("album_id", "number", "title", "seconds") VALUES ($1, $2, $3, $4) ON CONFLICT ("number", "album_id") DO UPDATE SET "title" = $5 RETURNING "number", "number" + $6;
-- MySQL: does not compile
-- MariaDB
INSERT INTO `tracks` (`album_id`, `number`, `title`, `seconds`) VALUES (?, ?, ?, ?) ON DUPLICATE KEY UPDATE `title` = ? RETURNING `number`, `number` + ?;
-- SQLite
INSERT INTO "tracks" ("album_id", "number", "title", "seconds") VALUES (?1, ?2, ?3, ?4) ON CONFLICT ("number", "album_id") DO UPDATE SET "title" = ?5 RETURNING "number", "number" + ?6;
-- SQL Server
MERGE INTO [tracks] WITH (HOLDLOCK) AS [tracks] USING (VALUES (@p1, @p2, @p3, @p4)) AS [excluded] ([album_id], [number], [title], [seconds]) ON [tracks].[number] = [excluded].[number] AND [tracks].[album_id] = [excluded].[album_id] WHEN MATCHED THEN UPDATE SET [title] = @p5 WHEN NOT MATCHED THEN INSERT ([album_id], [number], [title], [seconds]) VALUES ([excluded].[album_id], [excluded].[number], [excluded].[title], [excluded].[seconds]) OUTPUT INSERTED.[number], INSERTED.[number] + @p6;

-- # RETURNING what is not left out
-- PostgreSQL
INSERT INTO "tracks" ("album_id", "number", "title", "seconds") VALUES ($1, $2, $3, $4) ON CONFLICT ("number", "album_id") DO NOTHING RETURNING "title";
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite
INSERT INTO "tracks" ("album_id", "number", "title", "seconds") VALUES (?1, ?2, ?3, ?4) ON CONFLICT ("number", "album_id") DO NOTHING RETURNING "title";
-- SQL Server
MERGE INTO [tracks] WITH (HOLDLOCK) AS [tracks] USING (VALUES (@p1, @p2, @p3, @p4)) AS [excluded] ([album_id], [number], [title], [seconds]) ON [tracks].[number] = [excluded].[number] AND [tracks].[album_id] = [excluded].[album_id] WHEN NOT MATCHED THEN INSERT ([album_id], [number], [title], [seconds]) VALUES ([excluded].[album_id], [excluded].[number], [excluded].[title], [excluded].[seconds]) OUTPUT INSERTED.[title];
