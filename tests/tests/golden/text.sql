-- # concat, NULL for NULL
-- PostgreSQL
SELECT "customers"."name" || CAST($1 AS text) || "customers"."city" FROM "customers";
-- MySQL
SELECT CONCAT(`customers`.`name`, ?, `customers`.`city`) FROM `customers`;
-- MariaDB
SELECT CONCAT(`customers`.`name`, ?, `customers`.`city`) FROM `customers`;
-- SQLite
SELECT "customers"."name" || ?1 || "customers"."city" FROM "customers";
-- SQL Server
SELECT [customers].[name] + @p1 + [customers].[city] FROM [customers];

-- # concat, values first
-- PostgreSQL
SELECT CAST($1 AS text) || "customers"."name" || CAST($2 AS text) FROM "customers";
-- MySQL
SELECT CONCAT(?, `customers`.`name`, ?) FROM `customers`;
-- MariaDB
SELECT CONCAT(?, `customers`.`name`, ?) FROM `customers`;
-- SQLite
SELECT ?1 || "customers"."name" || ?2 FROM "customers";
-- SQL Server
SELECT @p1 + [customers].[name] + @p2 FROM [customers];

-- # concat in a comparison
-- PostgreSQL
SELECT "customers"."id" FROM "customers" WHERE "customers"."name" || "customers"."city" = $1;
-- MySQL
SELECT `customers`.`id` FROM `customers` WHERE CONCAT(`customers`.`name`, `customers`.`city`) = ?;
-- MariaDB
SELECT `customers`.`id` FROM `customers` WHERE CONCAT(`customers`.`name`, `customers`.`city`) = ?;
-- SQLite
SELECT "customers"."id" FROM "customers" WHERE "customers"."name" || "customers"."city" = ?1;
-- SQL Server
SELECT [customers].[id] FROM [customers] WHERE [customers].[name] + [customers].[city] = @p1;

-- # concat without NULL
-- PostgreSQL
SELECT CONCAT("customers"."name", "customers"."city") FROM "customers";
-- MySQL
SELECT CONCAT_WS('', `customers`.`name`, `customers`.`city`) FROM `customers`;
-- MariaDB
SELECT CONCAT_WS('', `customers`.`name`, `customers`.`city`) FROM `customers`;
-- SQLite
SELECT CONCAT("customers"."name", "customers"."city") FROM "customers";
-- SQL Server
SELECT CONCAT(N'', [customers].[name], [customers].[city]) FROM [customers];

-- # concat_ws
-- PostgreSQL
SELECT CONCAT_WS(CAST($1 AS text), "customers"."name", "customers"."city", CAST($2 AS text)) FROM "customers";
-- MySQL
SELECT CONCAT_WS(?, `customers`.`name`, `customers`.`city`, ?) FROM `customers`;
-- MariaDB
SELECT CONCAT_WS(?, `customers`.`name`, `customers`.`city`, ?) FROM `customers`;
-- SQLite
SELECT CONCAT_WS(?1, "customers"."name", "customers"."city", ?2) FROM "customers";
-- SQL Server
SELECT CONCAT_WS(@p1, [customers].[name], [customers].[city], @p2, NULL) FROM [customers];

-- # substring
-- PostgreSQL
SELECT SUBSTRING("customers"."name", CAST($1 AS integer), CAST($2 AS integer)), SUBSTRING("customers"."name", CAST($3 AS integer)) FROM "customers";
-- MySQL
SELECT SUBSTRING(`customers`.`name`, ?, ?), SUBSTRING(`customers`.`name`, ?) FROM `customers`;
-- MariaDB
SELECT SUBSTRING(`customers`.`name`, ?, ?), SUBSTRING(`customers`.`name`, ?) FROM `customers`;
-- SQLite
SELECT SUBSTRING("customers"."name", ?1, ?2), SUBSTRING("customers"."name", ?3) FROM "customers";
-- SQL Server
SELECT SUBSTRING([customers].[name], @p1, @p2), SUBSTRING([customers].[name], @p3, 2147483647) FROM [customers];

-- # substring with expressions and constants
-- PostgreSQL
SELECT SUBSTRING("customers"."name", CASE WHEN CHAR_LENGTH("customers"."city") < 1 THEN 1 ELSE CHAR_LENGTH("customers"."city") END, 3) FROM "customers";
-- MySQL
SELECT SUBSTRING(`customers`.`name`, CASE WHEN CHAR_LENGTH(`customers`.`city`) < 1 THEN 1 ELSE CHAR_LENGTH(`customers`.`city`) END, 3) FROM `customers`;
-- MariaDB
SELECT SUBSTRING(`customers`.`name`, CASE WHEN CHAR_LENGTH(`customers`.`city`) < 1 THEN 1 ELSE CHAR_LENGTH(`customers`.`city`) END, 3) FROM `customers`;
-- SQLite
SELECT SUBSTRING("customers"."name", CASE WHEN LENGTH("customers"."city") < 1 THEN 1 ELSE LENGTH("customers"."city") END, 3) FROM "customers";
-- SQL Server
SELECT SUBSTRING([customers].[name], CASE WHEN CAST(LEN([customers].[city] + N'.') - 1 AS int) < 1 THEN 1 ELSE CAST(LEN([customers].[city] + N'.') - 1 AS int) END, 3) FROM [customers];

-- # left, right
-- PostgreSQL
SELECT LEFT("customers"."name", CAST($1 AS integer)), RIGHT("customers"."name", CAST($2 AS integer)) FROM "customers";
-- MySQL
SELECT LEFT(`customers`.`name`, ?), RIGHT(`customers`.`name`, ?) FROM `customers`;
-- MariaDB
SELECT LEFT(`customers`.`name`, ?), RIGHT(`customers`.`name`, ?) FROM `customers`;
-- SQLite
SELECT SUBSTRING("customers"."name", 1, ?1), SUBSTRING("customers"."name", -?2, ?2) FROM "customers";
-- SQL Server
SELECT LEFT([customers].[name], @p1), RIGHT([customers].[name], @p2) FROM [customers];

-- # position
-- PostgreSQL
SELECT POSITION(CAST($1 AS text) IN "customers"."name") FROM "customers";
-- MySQL
SELECT LOCATE(?, CONVERT(`customers`.`name` USING utf8mb4) COLLATE utf8mb4_bin) FROM `customers`;
-- MariaDB
SELECT LOCATE(?, CONVERT(`customers`.`name` USING utf8mb4) COLLATE utf8mb4_bin) FROM `customers`;
-- SQLite
SELECT INSTR("customers"."name", ?1) FROM "customers";
-- SQL Server
SELECT CASE WHEN DATALENGTH(@p1) = 0 AND [customers].[name] IS NOT NULL THEN 1 ELSE CHARINDEX(@p1 COLLATE Latin1_General_100_BIN2, [customers].[name]) END FROM [customers];

-- # position of a compound
-- PostgreSQL
SELECT POSITION(("customers"."city" || CAST($1 AS text)) IN "customers"."name") FROM "customers";
-- MySQL
SELECT LOCATE(CONCAT(`customers`.`city`, ?), CONVERT(`customers`.`name` USING utf8mb4) COLLATE utf8mb4_bin) FROM `customers`;
-- MariaDB
SELECT LOCATE(CONCAT(`customers`.`city`, ?), CONVERT(`customers`.`name` USING utf8mb4) COLLATE utf8mb4_bin) FROM `customers`;
-- SQLite
SELECT INSTR("customers"."name", "customers"."city" || ?1) FROM "customers";
-- SQL Server
SELECT CASE WHEN DATALENGTH([customers].[city] + @p1) = 0 AND [customers].[name] IS NOT NULL THEN 1 ELSE CHARINDEX(([customers].[city] + @p1) COLLATE Latin1_General_100_BIN2, [customers].[name]) END FROM [customers];

-- # replace
-- PostgreSQL
SELECT REPLACE("customers"."name", CAST($1 AS text), CAST($2 AS text)) FROM "customers";
-- MySQL
SELECT REPLACE(`customers`.`name`, ?, ?) FROM `customers`;
-- MariaDB
SELECT REPLACE(`customers`.`name`, ?, ?) FROM `customers`;
-- SQLite
SELECT REPLACE("customers"."name", ?1, ?2) FROM "customers";
-- SQL Server
SELECT REPLACE([customers].[name], @p1 COLLATE Latin1_General_100_BIN2, @p2) FROM [customers];

-- # trim
-- PostgreSQL
SELECT TRIM("customers"."name"), LTRIM("customers"."name"), RTRIM("customers"."name") FROM "customers";
-- MySQL
SELECT TRIM(`customers`.`name`), LTRIM(`customers`.`name`), RTRIM(`customers`.`name`) FROM `customers`;
-- MariaDB
SELECT TRIM(`customers`.`name`), LTRIM(`customers`.`name`), RTRIM(`customers`.`name`) FROM `customers`;
-- SQLite
SELECT TRIM("customers"."name"), LTRIM("customers"."name"), RTRIM("customers"."name") FROM "customers";
-- SQL Server
SELECT TRIM([customers].[name]), LTRIM([customers].[name]), RTRIM([customers].[name]) FROM [customers];

-- # trim of a character
-- PostgreSQL
SELECT TRIM(BOTH CAST($1 AS text) FROM "customers"."name"), TRIM(LEADING CAST($2 AS text) FROM "customers"."name"), TRIM(TRAILING CAST($3 AS text) FROM "customers"."name") FROM "customers";
-- MySQL
SELECT TRIM(BOTH ? FROM `customers`.`name`), TRIM(LEADING ? FROM `customers`.`name`), TRIM(TRAILING ? FROM `customers`.`name`) FROM `customers`;
-- MariaDB
SELECT TRIM(BOTH ? FROM `customers`.`name`), TRIM(LEADING ? FROM `customers`.`name`), TRIM(TRAILING ? FROM `customers`.`name`) FROM `customers`;
-- SQLite
SELECT TRIM("customers"."name", ?1), LTRIM("customers"."name", ?2), RTRIM("customers"."name", ?3) FROM "customers";
-- SQL Server
SELECT TRIM(@p1 FROM [customers].[name]), LTRIM([customers].[name], @p2), RTRIM([customers].[name], @p3) FROM [customers];

-- # lpad, rpad
-- PostgreSQL
SELECT LPAD("customers"."name", CAST($1 AS integer), CAST($2 AS text)), RPAD("customers"."name", CAST($3 AS integer), CAST($4 AS text)) FROM "customers";
-- MySQL
SELECT LPAD(`customers`.`name`, ?, ?), RPAD(`customers`.`name`, ?, ?) FROM `customers`;
-- MariaDB
SELECT LPAD(`customers`.`name`, ?, ?), RPAD(`customers`.`name`, ?, ?) FROM `customers`;
-- SQLite
SELECT querent_lpad("customers"."name", ?1, ?2), querent_rpad("customers"."name", ?3, ?4) FROM "customers";
-- SQL Server
SELECT CASE WHEN LEN([customers].[name] + N'.') - 1 >= @p1 THEN LEFT([customers].[name], @p1) ELSE REPLICATE(@p2, @p1 - LEN([customers].[name] + N'.') + 1) + [customers].[name] END, CASE WHEN [customers].[name] IS NOT NULL THEN LEFT([customers].[name] + REPLICATE(CAST(@p3 AS nvarchar(max)), @p4), @p4) END FROM [customers];

-- # repeat, reverse
-- PostgreSQL
SELECT REPEAT("customers"."name", CAST($1 AS integer)), REVERSE("customers"."name") FROM "customers";
-- MySQL
SELECT REPEAT(`customers`.`name`, ?), REVERSE(`customers`.`name`) FROM `customers`;
-- MariaDB
SELECT REPEAT(`customers`.`name`, ?), REVERSE(`customers`.`name`) FROM `customers`;
-- SQLite
SELECT querent_repeat("customers"."name", ?1), querent_reverse("customers"."name") FROM "customers";
-- SQL Server
SELECT REPLICATE(CAST([customers].[name] AS nvarchar(max)), @p1), REVERSE([customers].[name]) FROM [customers];

-- # split_part
-- PostgreSQL
SELECT SPLIT_PART("customers"."name", CAST($1 AS text), CAST($2 AS integer)) FROM "customers";
-- MySQL
SELECT CASE WHEN CHAR_LENGTH(?) = 0 THEN CASE WHEN ? = 1 THEN `customers`.`name` ELSE '' END WHEN (? - 1) * CHAR_LENGTH(?) > CHAR_LENGTH(`customers`.`name`) - CHAR_LENGTH(REPLACE(`customers`.`name`, ?, '')) THEN '' ELSE SUBSTRING_INDEX(SUBSTRING_INDEX(`customers`.`name`, ?, ?), ?, -1) END FROM `customers`;
-- MariaDB
SELECT CASE WHEN CHAR_LENGTH(?) = 0 THEN CASE WHEN ? = 1 THEN `customers`.`name` ELSE '' END WHEN (? - 1) * CHAR_LENGTH(?) > CHAR_LENGTH(`customers`.`name`) - CHAR_LENGTH(REPLACE(`customers`.`name`, ?, '')) THEN '' ELSE SUBSTRING_INDEX(SUBSTRING_INDEX(`customers`.`name`, ?, ?), ?, -1) END FROM `customers`;
-- SQLite
SELECT querent_split_part("customers"."name", ?1, ?2) FROM "customers";
-- SQL Server: does not compile

-- # octet_length, code_point, chr
-- PostgreSQL
SELECT OCTET_LENGTH("customers"."name"), NULLIF(ASCII("customers"."name"), 0), CHR(CAST($1 AS integer)) FROM "customers";
-- MySQL
SELECT OCTET_LENGTH(CONVERT(`customers`.`name` USING utf8mb4)), CAST(CONV(HEX(CONVERT(LEFT(`customers`.`name`, 1) USING utf32)), 16, 10) AS SIGNED), CONVERT(CHAR(? USING utf32) USING utf8mb4) FROM `customers`;
-- MariaDB
SELECT OCTET_LENGTH(CONVERT(`customers`.`name` USING utf8mb4)), CAST(CONV(HEX(CONVERT(LEFT(`customers`.`name`, 1) USING utf32)), 16, 10) AS SIGNED), CONVERT(CHAR(? USING utf32) USING utf8mb4) FROM `customers`;
-- SQLite
SELECT OCTET_LENGTH("customers"."name"), UNICODE("customers"."name"), CHAR(?1) FROM "customers";
-- SQL Server
SELECT CAST(DATALENGTH(CAST([customers].[name] COLLATE Latin1_General_100_CI_AS_SC_UTF8 AS varchar(max))) AS int), UNICODE([customers].[name]), NCHAR(@p1) FROM [customers];

-- # bytes
-- PostgreSQL
SELECT ENCODE(CAST($1 AS bytea), 'hex'), CASE WHEN "customers"."name" ~ '^([0-9A-Fa-f]{2})*$' THEN DECODE("customers"."name", 'hex') END, OCTET_LENGTH(CAST($2 AS bytea)) FROM "customers";
-- MySQL
SELECT LOWER(HEX(?)), CASE WHEN `customers`.`name` NOT REGEXP '[^0-9A-Fa-f]' AND CHAR_LENGTH(`customers`.`name`) % 2 = 0 THEN UNHEX(`customers`.`name`) END, OCTET_LENGTH(?) FROM `customers`;
-- MariaDB
SELECT LOWER(HEX(?)), CASE WHEN `customers`.`name` NOT REGEXP '[^0-9A-Fa-f]' AND CHAR_LENGTH(`customers`.`name`) % 2 = 0 THEN UNHEX(`customers`.`name`) END, OCTET_LENGTH(?) FROM `customers`;
-- SQLite
SELECT LOWER(HEX(?1)), UNHEX("customers"."name"), OCTET_LENGTH(?2) FROM "customers";
-- SQL Server
SELECT LOWER(CONVERT(varchar(max), @p1, 2)), TRY_CONVERT(varbinary(max), [customers].[name], 2), CAST(DATALENGTH(@p2) AS int) FROM [customers];

-- # regular expressions
-- PostgreSQL
SELECT "customers"."name" ~ CAST($1 AS text), REGEXP_REPLACE("customers"."name", CAST($2 AS text), CAST($3 AS text), 'g') FROM "customers" WHERE "customers"."name" ~ CAST($4 AS text) AND NOT ("customers"."city" ~* CAST($5 AS text));
-- MySQL
SELECT REGEXP_LIKE(`customers`.`name`, ?, 'cn'), REGEXP_REPLACE(`customers`.`name`, ?, ?, 1, 0, 'cn') FROM `customers` WHERE REGEXP_LIKE(`customers`.`name`, ?, 'cn') AND NOT REGEXP_LIKE(`customers`.`city`, ?, 'in');
-- MariaDB
SELECT `customers`.`name` REGEXP CONCAT('(?-i)(?s)', ?), REGEXP_REPLACE(`customers`.`name`, CONCAT('(?-i)(?s)', ?), ?) FROM `customers` WHERE `customers`.`name` REGEXP CONCAT('(?-i)(?s)', ?) AND NOT (`customers`.`city` REGEXP CONCAT('(?i)(?s)', ?));
-- SQLite
SELECT querent_matches("customers"."name", ?1), querent_regex_replace("customers"."name", ?2, ?3) FROM "customers" WHERE querent_matches("customers"."name", ?4) AND NOT querent_matches("customers"."city", '(?i)' || ?5);
-- SQL Server: does not compile

-- # values
-- PostgreSQL
SELECT LOWER(CAST($1 AS text)), CHAR_LENGTH(CAST($2 AS text)) FROM "customers";
-- MySQL
SELECT LOWER(?), CHAR_LENGTH(?) FROM `customers`;
-- MariaDB
SELECT LOWER(?), CHAR_LENGTH(?) FROM `customers`;
-- SQLite
SELECT querent_lower(?1), LENGTH(?2) FROM "customers";
-- SQL Server
SELECT LOWER(@p1), CAST(LEN(@p2 + N'.') - 1 AS int) FROM [customers];
