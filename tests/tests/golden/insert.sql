-- # one row
-- PostgreSQL
INSERT INTO "artists" ("name", "country", "formed_on") VALUES ($1, $2, $3);
-- MySQL
INSERT INTO `artists` (`name`, `country`, `formed_on`) VALUES (?, ?, ?);
-- MariaDB
INSERT INTO `artists` (`name`, `country`, `formed_on`) VALUES (?, ?, ?);
-- SQLite
INSERT INTO "artists" ("name", "country", "formed_on") VALUES (?1, ?2, ?3);
-- SQL Server
INSERT INTO [artists] ([name], [country], [formed_on]) VALUES (@p1, @p2, @p3);

-- # one row by its columns
-- PostgreSQL
INSERT INTO "artists" ("id", "name") VALUES ($1, $2);
-- MySQL
INSERT INTO `artists` (`id`, `name`) VALUES (?, ?);
-- MariaDB
INSERT INTO `artists` (`id`, `name`) VALUES (?, ?);
-- SQLite
INSERT INTO "artists" ("id", "name") VALUES (?1, ?2);
-- SQL Server
INSERT INTO [artists] ([id], [name]) VALUES (@p1, @p2);

-- # a row and a column beside it
-- PostgreSQL
INSERT INTO "artists" ("name", "country", "formed_on", "id") VALUES ($1, $2, $3, $4);
-- MySQL
INSERT INTO `artists` (`name`, `country`, `formed_on`, `id`) VALUES (?, ?, ?, ?);
-- MariaDB
INSERT INTO `artists` (`name`, `country`, `formed_on`, `id`) VALUES (?, ?, ?, ?);
-- SQLite
INSERT INTO "artists" ("name", "country", "formed_on", "id") VALUES (?1, ?2, ?3, ?4);
-- SQL Server
INSERT INTO [artists] ([name], [country], [formed_on], [id]) VALUES (@p1, @p2, @p3, @p4);

-- # three rows
-- PostgreSQL
INSERT INTO "artists" ("name", "country", "formed_on") VALUES ($1, $2, $3), ($4, $5, $6), ($7, $8, $9);
-- MySQL
INSERT INTO `artists` (`name`, `country`, `formed_on`) VALUES (?, ?, ?), (?, ?, ?), (?, ?, ?);
-- MariaDB
INSERT INTO `artists` (`name`, `country`, `formed_on`) VALUES (?, ?, ?), (?, ?, ?), (?, ?, ?);
-- SQLite
INSERT INTO "artists" ("name", "country", "formed_on") VALUES (?1, ?2, ?3), (?4, ?5, ?6), (?7, ?8, ?9);
-- SQL Server
INSERT INTO [artists] ([name], [country], [formed_on]) VALUES (@p1, @p2, @p3), (@p4, @p5, @p6), (@p7, @p8, @p9);

-- # expressions
-- PostgreSQL
INSERT INTO "artists" ("name", "country") VALUES (UPPER(CAST($1 AS text)), $2);
-- MySQL
INSERT INTO `artists` (`name`, `country`) VALUES (UPPER(CONCAT(?)), ?);
-- MariaDB
INSERT INTO `artists` (`name`, `country`) VALUES (UPPER(CONCAT(?)), ?);
-- SQLite
INSERT INTO "artists" ("name", "country") VALUES (querent_upper(CAST(?1 AS TEXT)), ?2);
-- SQL Server
INSERT INTO [artists] ([name], [country]) VALUES (UPPER(CAST(@p1 AS nvarchar(max))), @p2);

-- # nothing but defaults
-- PostgreSQL
INSERT INTO "defaults" DEFAULT VALUES;
-- MySQL
INSERT INTO `defaults` () VALUES ();
-- MariaDB
INSERT INTO `defaults` () VALUES ();
-- SQLite
INSERT INTO "defaults" DEFAULT VALUES;
-- SQL Server
INSERT INTO [defaults] DEFAULT VALUES;

-- # one row, RETURNING
-- PostgreSQL
INSERT INTO "artists" ("name", "country", "formed_on") VALUES ($1, $2, $3) RETURNING "id", "name";
-- MySQL
INSERT INTO `artists` (`name`, `country`, `formed_on`) VALUES (?, ?, ?); SELECT `artists`.`id`, `artists`.`name` FROM `artists` WHERE `artists`.`id` = ?;
-- MariaDB
INSERT INTO `artists` (`name`, `country`, `formed_on`) VALUES (?, ?, ?) RETURNING `id`, `name`;
-- SQLite
INSERT INTO "artists" ("name", "country", "formed_on") VALUES (?1, ?2, ?3) RETURNING "id", "name";
-- SQL Server
INSERT INTO [artists] ([name], [country], [formed_on]) OUTPUT INSERTED.[id], INSERTED.[name] VALUES (@p1, @p2, @p3);

-- # one row, RETURNING every column
-- PostgreSQL
INSERT INTO "artists" ("name", "country", "formed_on") VALUES ($1, $2, $3) RETURNING "id", "name", "country", "formed_on";
-- MySQL
INSERT INTO `artists` (`name`, `country`, `formed_on`) VALUES (?, ?, ?); SELECT `artists`.`id`, `artists`.`name`, `artists`.`country`, `artists`.`formed_on` FROM `artists` WHERE `artists`.`id` = ?;
-- MariaDB
INSERT INTO `artists` (`name`, `country`, `formed_on`) VALUES (?, ?, ?) RETURNING `id`, `name`, `country`, `formed_on`;
-- SQLite
INSERT INTO "artists" ("name", "country", "formed_on") VALUES (?1, ?2, ?3) RETURNING "id", "name", "country", "formed_on";
-- SQL Server
INSERT INTO [artists] ([name], [country], [formed_on]) OUTPUT INSERTED.[id], INSERTED.[name], INSERTED.[country], INSERTED.[formed_on] VALUES (@p1, @p2, @p3);

-- # one row, RETURNING an expression with a value
-- PostgreSQL
INSERT INTO "artists" ("name", "country", "formed_on") VALUES ($1, $2, $3) RETURNING "id" + $4;
-- MySQL
INSERT INTO `artists` (`name`, `country`, `formed_on`) VALUES (?, ?, ?); SELECT `artists`.`id` + ? FROM `artists` WHERE `artists`.`id` = ?;
-- MariaDB
INSERT INTO `artists` (`name`, `country`, `formed_on`) VALUES (?, ?, ?) RETURNING `id` + ?;
-- SQLite
INSERT INTO "artists" ("name", "country", "formed_on") VALUES (?1, ?2, ?3) RETURNING "id" + ?4;
-- SQL Server
INSERT INTO [artists] ([name], [country], [formed_on]) OUTPUT INSERTED.[id] + @p1 VALUES (@p2, @p3, @p4);

-- # three rows, RETURNING
-- PostgreSQL
INSERT INTO "artists" ("name", "country", "formed_on") VALUES ($1, $2, $3), ($4, $5, $6), ($7, $8, $9) RETURNING "id";
-- MySQL: does not compile
-- MariaDB
INSERT INTO `artists` (`name`, `country`, `formed_on`) VALUES (?, ?, ?), (?, ?, ?), (?, ?, ?) RETURNING `id`;
-- SQLite
INSERT INTO "artists" ("name", "country", "formed_on") VALUES (?1, ?2, ?3), (?4, ?5, ?6), (?7, ?8, ?9) RETURNING "id";
-- SQL Server
INSERT INTO [artists] ([name], [country], [formed_on]) OUTPUT INSERTED.[id] VALUES (@p1, @p2, @p3), (@p4, @p5, @p6), (@p7, @p8, @p9);

-- # defaults, RETURNING
-- PostgreSQL
INSERT INTO "defaults" DEFAULT VALUES RETURNING "id";
-- MySQL
INSERT INTO `defaults` () VALUES (); SELECT `defaults`.`id` FROM `defaults` WHERE `defaults`.`id` = ?;
-- MariaDB
INSERT INTO `defaults` () VALUES () RETURNING `id`;
-- SQLite
INSERT INTO "defaults" DEFAULT VALUES RETURNING "id";
-- SQL Server
INSERT INTO [defaults] OUTPUT INSERTED.[id] DEFAULT VALUES;
