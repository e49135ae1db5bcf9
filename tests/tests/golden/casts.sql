-- # integers
-- PostgreSQL
SELECT CAST("tracks"."number" AS bigint), CAST("tracks"."number" AS double precision), CAST("tracks"."number" AS numeric), CAST("tracks"."number" AS text) FROM "tracks";
-- MySQL
SELECT CAST(`tracks`.`number` AS SIGNED), CAST(`tracks`.`number` AS DOUBLE), CAST(`tracks`.`number` AS DECIMAL(65, 10)), CAST(`tracks`.`number` AS CHAR) FROM `tracks`;
-- MariaDB
SELECT CAST(`tracks`.`number` AS SIGNED), CAST(`tracks`.`number` AS DOUBLE), CAST(`tracks`.`number` AS DECIMAL(65, 10)), CAST(`tracks`.`number` AS CHAR) FROM `tracks`;
-- SQLite
SELECT CAST("tracks"."number" AS INTEGER), CAST("tracks"."number" AS REAL), CAST("tracks"."number" AS NUMERIC), CAST("tracks"."number" AS TEXT) FROM "tracks";
-- SQL Server
SELECT CAST([tracks].[number] AS bigint), CAST([tracks].[number] AS float), CAST([tracks].[number] AS decimal(38, 10)), CAST([tracks].[number] AS nvarchar(max)) FROM [tracks];

-- # floating point numbers
-- PostgreSQL
SELECT CAST(TRUNC("tracks"."loudness") AS bigint), CAST("tracks"."loudness" AS numeric(65, 10)) FROM "tracks";
-- MySQL
SELECT CAST(TRUNCATE(`tracks`.`loudness`, 0) AS SIGNED), CAST(`tracks`.`loudness` AS DECIMAL(65, 10)) FROM `tracks`;
-- MariaDB
SELECT CAST(TRUNCATE(`tracks`.`loudness`, 0) AS SIGNED), CAST(`tracks`.`loudness` AS DECIMAL(65, 10)) FROM `tracks`;
-- SQLite
SELECT CAST("tracks"."loudness" AS INTEGER), querent_round("tracks"."loudness", 10) FROM "tracks";
-- SQL Server
SELECT CAST(ROUND([tracks].[loudness], 0, 1) AS bigint), CAST([tracks].[loudness] AS decimal(38, 10)) FROM [tracks];

-- # decimals
-- PostgreSQL
SELECT CAST(TRUNC("albums"."price") AS bigint), CAST("albums"."price" AS double precision), CAST(TRIM_SCALE("albums"."price") AS text) FROM "albums";
-- MySQL
SELECT CAST(TRUNCATE(`albums`.`price`, 0) AS SIGNED), CAST(`albums`.`price` AS DOUBLE), TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM CAST(CAST(`albums`.`price` AS DECIMAL(65, 10)) AS CHAR))) FROM `albums`;
-- MariaDB
SELECT CAST(TRUNCATE(`albums`.`price`, 0) AS SIGNED), CAST(`albums`.`price` AS DOUBLE), TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM CAST(CAST(`albums`.`price` AS DECIMAL(65, 10)) AS CHAR))) FROM `albums`;
-- SQLite
SELECT CAST("albums"."price" AS INTEGER), CAST("albums"."price" AS REAL), querent_decimal_text("albums"."price") FROM "albums";
-- SQL Server
SELECT CAST(ROUND([albums].[price], 0, 1) AS bigint), CAST([albums].[price] AS float), REPLACE(RTRIM(REPLACE(REPLACE(RTRIM(REPLACE(CAST(CAST([albums].[price] AS decimal(38, 10)) AS nvarchar(50)), N'0', N' ')), N' ', N'0'), N'.', N' ')), N' ', N'.') FROM [albums];

-- # truth values
-- PostgreSQL
SELECT CAST("customers"."newsletter" AS integer), CAST("customers"."newsletter" AS text), CAST("customers"."id" > $1 AS text) FROM "customers";
-- MySQL
SELECT CAST(`customers`.`newsletter` AS SIGNED), CASE WHEN `customers`.`newsletter` THEN 'true' WHEN NOT (`customers`.`newsletter`) THEN 'false' END, CASE WHEN `customers`.`id` > ? THEN 'true' WHEN NOT (`customers`.`id` > ?) THEN 'false' END FROM `customers`;
-- MariaDB
SELECT CAST(`customers`.`newsletter` AS SIGNED), CASE WHEN `customers`.`newsletter` THEN 'true' WHEN NOT (`customers`.`newsletter`) THEN 'false' END, CASE WHEN `customers`.`id` > ? THEN 'true' WHEN NOT (`customers`.`id` > ?) THEN 'false' END FROM `customers`;
-- SQLite
SELECT CAST("customers"."newsletter" AS INTEGER), CASE WHEN "customers"."newsletter" THEN 'true' WHEN NOT ("customers"."newsletter") THEN 'false' END, CASE WHEN "customers"."id" > ?1 THEN 'true' WHEN NOT ("customers"."id" > ?1) THEN 'false' END FROM "customers";
-- SQL Server
SELECT CAST([customers].[newsletter] AS int), CASE WHEN [customers].[newsletter] = 1 THEN N'true' WHEN NOT ([customers].[newsletter] = 1) THEN N'false' END, CASE WHEN [customers].[id] > @p1 THEN N'true' WHEN NOT ([customers].[id] > @p1) THEN N'false' END FROM [customers];

-- # text
-- PostgreSQL
SELECT CASE WHEN "customers"."name" ~ '^[-+]?[0-9]{1,18}$' THEN CAST("customers"."name" AS bigint) END, CASE WHEN "customers"."name" ~ '^[-+]?([0-9]+([.][0-9]*)?|[.][0-9]+)([eE][-+]?[0-9]{1,2})?$' THEN CAST("customers"."name" AS double precision) END, CASE WHEN "customers"."name" ~ '^[-+]?[0-9]{1,18}([.][0-9]{1,10})?$' THEN CAST("customers"."name" AS numeric) END, CONVERT_TO("customers"."name", 'UTF8') FROM "customers";
-- MySQL
SELECT CASE WHEN `customers`.`name` NOT REGEXP '[^-+0-9]' AND `customers`.`name` REGEXP '^[-+]?[0-9]{1,18}$' THEN CAST(`customers`.`name` AS SIGNED) END, CASE WHEN `customers`.`name` NOT REGEXP '[^-+.0-9eE]' AND `customers`.`name` REGEXP '^[-+]?([0-9]+([.][0-9]*)?|[.][0-9]+)([eE][-+]?[0-9]{1,2})?$' THEN CAST(`customers`.`name` AS DOUBLE) END, CASE WHEN `customers`.`name` NOT REGEXP '[^-+.0-9]' AND `customers`.`name` REGEXP '^[-+]?[0-9]{1,18}([.][0-9]{1,10})?$' THEN CAST(`customers`.`name` AS DECIMAL(38, 10)) END, CAST(CONVERT(`customers`.`name` USING utf8mb4) AS BINARY) FROM `customers`;
-- MariaDB
SELECT CASE WHEN `customers`.`name` NOT REGEXP '[^-+0-9]' AND `customers`.`name` REGEXP '^[-+]?[0-9]{1,18}$' THEN CAST(`customers`.`name` AS SIGNED) END, CASE WHEN `customers`.`name` NOT REGEXP '[^-+.0-9eE]' AND `customers`.`name` REGEXP '^[-+]?([0-9]+([.][0-9]*)?|[.][0-9]+)([eE][-+]?[0-9]{1,2})?$' THEN CAST(`customers`.`name` AS DOUBLE) END, CASE WHEN `customers`.`name` NOT REGEXP '[^-+.0-9]' AND `customers`.`name` REGEXP '^[-+]?[0-9]{1,18}([.][0-9]{1,10})?$' THEN CAST(`customers`.`name` AS DECIMAL(38, 10)) END, CAST(CONVERT(`customers`.`name` USING utf8mb4) AS BINARY) FROM `customers`;
-- SQLite
SELECT querent_text_integer("customers"."name"), querent_text_double("customers"."name"), querent_text_decimal("customers"."name"), CAST("customers"."name" AS BLOB) FROM "customers";
-- SQL Server
SELECT CASE WHEN [customers].[name] NOT LIKE N'%[^-+0-9]%' AND [customers].[name] LIKE N'%[0-9]' THEN TRY_CAST([customers].[name] AS bigint) END, CASE WHEN [customers].[name] NOT LIKE N'%[^-+.0-9eE]%' AND [customers].[name] LIKE N'%[0-9]%' THEN TRY_CAST([customers].[name] AS float) END, CASE WHEN [customers].[name] NOT LIKE N'%[^-+.0-9]%' AND [customers].[name] LIKE N'%[0-9]%' THEN TRY_CAST([customers].[name] AS decimal(38, 10)) END, CAST(CAST([customers].[name] COLLATE Latin1_General_100_CI_AS_SC_UTF8 AS varchar(max)) AS varbinary(max)) FROM [customers];

-- # a value
-- PostgreSQL
SELECT CAST(CAST($1 AS boolean) AS integer) FROM "customers";
-- MySQL
SELECT CAST(CAST(? AS SIGNED) AS SIGNED) FROM `customers`;
-- MariaDB
SELECT CAST(CAST(? AS SIGNED) AS SIGNED) FROM `customers`;
-- SQLite
SELECT CAST(CAST(?1 AS INTEGER) AS INTEGER) FROM "customers";
-- SQL Server
SELECT CAST(CAST(@p1 AS bit) AS int) FROM [customers];
