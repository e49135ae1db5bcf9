-- # lower, upper
-- PostgreSQL
SELECT LOWER("artists"."name"), UPPER("artists"."name") FROM "artists";
-- MySQL
SELECT LOWER(`artists`.`name`), UPPER(`artists`.`name`) FROM `artists`;
-- MariaDB
SELECT LOWER(`artists`.`name`), UPPER(`artists`.`name`) FROM `artists`;
-- SQLite
SELECT querent_lower("artists"."name"), querent_upper("artists"."name") FROM "artists";
-- SQL Server
SELECT LOWER([artists].[name]), UPPER([artists].[name]) FROM [artists];

-- # length
-- PostgreSQL
SELECT CHAR_LENGTH("artists"."country") FROM "artists" WHERE CHAR_LENGTH("artists"."name") > $1;
-- MySQL
SELECT CHAR_LENGTH(`artists`.`country`) FROM `artists` WHERE CHAR_LENGTH(`artists`.`name`) > ?;
-- MariaDB
SELECT CHAR_LENGTH(`artists`.`country`) FROM `artists` WHERE CHAR_LENGTH(`artists`.`name`) > ?;
-- SQLite
SELECT LENGTH("artists"."country") FROM "artists" WHERE LENGTH("artists"."name") > ?1;
-- SQL Server
SELECT CAST(LEN([artists].[country] + N'.') - 1 AS int) FROM [artists] WHERE CAST(LEN([artists].[name] + N'.') - 1 AS int) > @p1;

-- # coalesce
-- PostgreSQL
SELECT COALESCE("customers"."email", "customers"."name"), COALESCE("customers"."city", $1) FROM "customers";
-- MySQL
SELECT COALESCE(`customers`.`email`, `customers`.`name`), COALESCE(`customers`.`city`, ?) FROM `customers`;
-- MariaDB
SELECT COALESCE(`customers`.`email`, `customers`.`name`), COALESCE(`customers`.`city`, ?) FROM `customers`;
-- SQLite
SELECT COALESCE("customers"."email", "customers"."name"), COALESCE("customers"."city", ?1) FROM "customers";
-- SQL Server
SELECT COALESCE([customers].[email], [customers].[name]), COALESCE([customers].[city], @p1) FROM [customers];

-- # functions of functions
-- PostgreSQL
SELECT UPPER(COALESCE("customers"."email", LOWER("customers"."name"))) FROM "customers";
-- MySQL
SELECT UPPER(COALESCE(`customers`.`email`, LOWER(`customers`.`name`))) FROM `customers`;
-- MariaDB
SELECT UPPER(COALESCE(`customers`.`email`, LOWER(`customers`.`name`))) FROM `customers`;
-- SQLite
SELECT querent_upper(COALESCE("customers"."email", querent_lower("customers"."name"))) FROM "customers";
-- SQL Server
SELECT UPPER(COALESCE([customers].[email], LOWER([customers].[name]))) FROM [customers];

-- # coalesce of a condition
-- PostgreSQL
SELECT COALESCE("customers"."city" = $1, "customers"."newsletter") FROM "customers" WHERE COALESCE("customers"."city" = $2, $3);
-- MySQL
SELECT COALESCE(`customers`.`city` = ?, `customers`.`newsletter`) FROM `customers` WHERE COALESCE(`customers`.`city` = ?, ?);
-- MariaDB
SELECT COALESCE(`customers`.`city` = ?, `customers`.`newsletter`) FROM `customers` WHERE COALESCE(`customers`.`city` = ?, ?);
-- SQLite
SELECT COALESCE("customers"."city" = ?1, "customers"."newsletter") FROM "customers" WHERE COALESCE("customers"."city" = ?2, ?3);
-- SQL Server
SELECT COALESCE(CASE WHEN [customers].[city] = @p1 THEN CAST(1 AS bit) WHEN NOT ([customers].[city] = @p1) THEN CAST(0 AS bit) END, [customers].[newsletter]) FROM [customers] WHERE COALESCE(CASE WHEN [customers].[city] = @p2 THEN CAST(1 AS bit) WHEN NOT ([customers].[city] = @p2) THEN CAST(0 AS bit) END, @p3) = 1;

-- # values with their types
-- PostgreSQL
SELECT CAST($1 AS bigint), CAST($2 AS integer), CAST($3 AS boolean), CAST($4 AS double precision), CAST($5 AS numeric), CAST($6 AS text), CAST($7 AS date), CAST($8 AS timestamp) FROM "artists";
-- MySQL
SELECT CAST(? AS SIGNED), CAST(? AS SIGNED), CAST(? AS SIGNED), CAST(? AS DOUBLE), CAST(? AS DECIMAL(38, 10)), CONCAT(?), CAST(? AS DATE), CAST(? AS DATETIME(6)) FROM `artists`;
-- MariaDB
SELECT CAST(? AS SIGNED), CAST(? AS SIGNED), CAST(? AS SIGNED), CAST(? AS DOUBLE), CAST(? AS DECIMAL(38, 10)), CONCAT(?), CAST(? AS DATE), CAST(? AS DATETIME(6)) FROM `artists`;
-- SQLite
SELECT CAST(?1 AS INTEGER), CAST(?2 AS INTEGER), CAST(?3 AS INTEGER), CAST(?4 AS REAL), CAST(?5 AS NUMERIC), CAST(?6 AS TEXT), CAST(?7 AS TEXT), CAST(?8 AS TEXT) FROM "artists";
-- SQL Server
SELECT CAST(@p1 AS bigint), CAST(@p2 AS int), CAST(@p3 AS bit), CAST(@p4 AS float), CAST(@p5 AS decimal(38, 10)), CAST(@p6 AS nvarchar(max)), CAST(@p7 AS date), CAST(@p8 AS datetime2) FROM [artists];

-- # a value as a condition
-- PostgreSQL
SELECT "artists"."id" FROM "artists" WHERE CAST($1 AS boolean);
-- MySQL
SELECT `artists`.`id` FROM `artists` WHERE CAST(? AS SIGNED);
-- MariaDB
SELECT `artists`.`id` FROM `artists` WHERE CAST(? AS SIGNED);
-- SQLite
SELECT "artists"."id" FROM "artists" WHERE CAST(?1 AS INTEGER);
-- SQL Server
SELECT [artists].[id] FROM [artists] WHERE CAST(@p1 AS bit) = 1;
