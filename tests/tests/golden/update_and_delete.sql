-- # UPDATE
-- PostgreSQL
UPDATE "artists" SET "name" = $1 WHERE "artists"."id" = $2;
-- MySQL
UPDATE `artists` SET `name` = ? WHERE `artists`.`id` = ?;
-- MariaDB
UPDATE `artists` SET `name` = ? WHERE `artists`.`id` = ?;
-- SQLite
UPDATE "artists" SET "name" = ?1 WHERE "artists"."id" = ?2;
-- SQL Server
UPDATE [artists] SET [name] = @p1 WHERE [artists].[id] = @p2;

-- # UPDATE of several columns, from others
-- PostgreSQL
UPDATE "order_lines" SET "quantity" = "order_lines"."quantity" + $1, "album_id" = "order_lines"."order_id" WHERE "order_lines"."quantity" < $2 AND "order_lines"."order_id" = ANY($3);
-- MySQL
UPDATE `order_lines` SET `quantity` = `order_lines`.`quantity` + ?, `album_id` = `order_lines`.`order_id` WHERE `order_lines`.`quantity` < ? AND `order_lines`.`order_id` IN (?, ?);
-- MariaDB
UPDATE `order_lines` SET `quantity` = `order_lines`.`quantity` + ?, `album_id` = `order_lines`.`order_id` WHERE `order_lines`.`quantity` < ? AND `order_lines`.`order_id` IN (?, ?);
-- SQLite
UPDATE "order_lines" SET "quantity" = "order_lines"."quantity" + ?1, "album_id" = "order_lines"."order_id" WHERE "order_lines"."quantity" < ?2 AND "order_lines"."order_id" IN (?3, ?4);
-- SQL Server
UPDATE [order_lines] SET [quantity] = [order_lines].[quantity] + @p1, [album_id] = [order_lines].[order_id] WHERE [order_lines].[quantity] < @p2 AND [order_lines].[order_id] IN (SELECT v FROM OPENJSON(@p3) WITH (v bigint '$'));

-- # UPDATE of every row
-- PostgreSQL
UPDATE "orders" SET "paid" = $1;
-- MySQL
UPDATE `orders` SET `paid` = ?;
-- MariaDB
UPDATE `orders` SET `paid` = ?;
-- SQLite
UPDATE "orders" SET "paid" = ?1;
-- SQL Server
UPDATE [orders] SET [paid] = @p1;

-- # UPDATE with a condition as the value
-- PostgreSQL
UPDATE "orders" SET "paid" = "orders"."id" > $1 WHERE NOT "orders"."paid";
-- MySQL
UPDATE `orders` SET `paid` = `orders`.`id` > ? WHERE NOT `orders`.`paid`;
-- MariaDB
UPDATE `orders` SET `paid` = `orders`.`id` > ? WHERE NOT `orders`.`paid`;
-- SQLite
UPDATE "orders" SET "paid" = "orders"."id" > ?1 WHERE NOT "orders"."paid";
-- SQL Server
UPDATE [orders] SET [paid] = CASE WHEN [orders].[id] > @p1 THEN CAST(1 AS bit) WHEN NOT ([orders].[id] > @p1) THEN CAST(0 AS bit) END WHERE NOT [orders].[paid] = 1;

-- # UPDATE with an assignment that is left out
-- PostgreSQL
UPDATE "orders" SET "paid" = $1 WHERE "orders"."id" = $2;
-- MySQL
UPDATE `orders` SET `paid` = ? WHERE `orders`.`id` = ?;
-- MariaDB
UPDATE `orders` SET `paid` = ? WHERE `orders`.`id` = ?;
-- SQLite
UPDATE "orders" SET "paid" = ?1 WHERE "orders"."id" = ?2;
-- SQL Server
UPDATE [orders] SET [paid] = @p1 WHERE [orders].[id] = @p2;

-- # UPDATE, RETURNING
-- PostgreSQL
UPDATE "artists" SET "name" = $1 WHERE "artists"."id" = $2 RETURNING "id", "id" + $3;
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite
UPDATE "artists" SET "name" = ?1 WHERE "artists"."id" = ?2 RETURNING "id", "id" + ?3;
-- SQL Server
UPDATE [artists] SET [name] = @p1 OUTPUT INSERTED.[id], INSERTED.[id] + @p2 WHERE [artists].[id] = @p3;

-- # DELETE
-- PostgreSQL
DELETE FROM "reviews" WHERE "reviews"."stars" <= $1 AND "reviews"."body" IS NULL;
-- MySQL
DELETE FROM `reviews` WHERE `reviews`.`stars` <= ? AND `reviews`.`body` IS NULL;
-- MariaDB
DELETE FROM `reviews` WHERE `reviews`.`stars` <= ? AND `reviews`.`body` IS NULL;
-- SQLite
DELETE FROM "reviews" WHERE "reviews"."stars" <= ?1 AND "reviews"."body" IS NULL;
-- SQL Server
DELETE FROM [reviews] WHERE [reviews].[stars] <= @p1 AND [reviews].[body] IS NULL;

-- # DELETE with an optional condition
-- PostgreSQL
DELETE FROM "reviews";
-- MySQL
DELETE FROM `reviews`;
-- MariaDB
DELETE FROM `reviews`;
-- SQLite
DELETE FROM "reviews";
-- SQL Server
DELETE FROM [reviews];

-- # DELETE of every row
-- PostgreSQL
DELETE FROM "reviews";
-- MySQL
DELETE FROM `reviews`;
-- MariaDB
DELETE FROM `reviews`;
-- SQLite
DELETE FROM "reviews";
-- SQL Server
DELETE FROM [reviews];

-- # DELETE, RETURNING
-- PostgreSQL
DELETE FROM "reviews" WHERE "reviews"."id" = $1 RETURNING "id", "album_id", "customer_id", "stars", "body", "stars" * $2;
-- MySQL: does not compile
-- MariaDB
DELETE FROM `reviews` WHERE `reviews`.`id` = ? RETURNING `id`, `album_id`, `customer_id`, `stars`, `body`, `stars` * ?;
-- SQLite
DELETE FROM "reviews" WHERE "reviews"."id" = ?1 RETURNING "id", "album_id", "customer_id", "stars", "body", "stars" * ?2;
-- SQL Server
DELETE FROM [reviews] OUTPUT DELETED.[id], DELETED.[album_id], DELETED.[customer_id], DELETED.[stars], DELETED.[body], DELETED.[stars] * @p1 WHERE [reviews].[id] = @p2;
