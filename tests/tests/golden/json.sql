-- # a key
-- PostgreSQL
SELECT "files"."doc" -> CAST($1 AS text) FROM "files";
-- MySQL
SELECT JSON_EXTRACT(`files`.`doc`, CONCAT('$.', JSON_QUOTE(?))) FROM `files`;
-- MariaDB
SELECT JSON_EXTRACT(`files`.`doc`, CONCAT('$.', JSON_QUOTE(?))) FROM `files`;
-- SQLite
SELECT "files"."doc" -> ('$.' || JSON_QUOTE(?1)) FROM "files";
-- SQL Server
SELECT (SELECT CASE [type] WHEN 0 THEN N'null' WHEN 1 THEN N'"' + STRING_ESCAPE([value], 'json') + N'"' ELSE [value] END FROM OPENJSON([files].[doc]) WHERE [key] = @p1 AND LEFT(LTRIM([files].[doc]), 1) = N'{') FROM [files];

-- # a key that is a constant
-- PostgreSQL
SELECT "files"."doc" -> 'it''s \ "odd"' FROM "files";
-- MySQL
SELECT JSON_EXTRACT(`files`.`doc`, CONCAT('$.', JSON_QUOTE('it''s \\ "odd"'))) FROM `files`;
-- MariaDB
SELECT JSON_EXTRACT(`files`.`doc`, CONCAT('$.', JSON_QUOTE('it''s \\ "odd"'))) FROM `files`;
-- SQLite
SELECT "files"."doc" -> ('$.' || JSON_QUOTE('it''s \ "odd"')) FROM "files";
-- SQL Server
SELECT (SELECT CASE [type] WHEN 0 THEN N'null' WHEN 1 THEN N'"' + STRING_ESCAPE([value], 'json') + N'"' ELSE [value] END FROM OPENJSON([files].[doc]) WHERE [key] = N'it''s \ "odd"' AND LEFT(LTRIM([files].[doc]), 1) = N'{') FROM [files];

-- # a key that is a column
-- PostgreSQL
SELECT "files"."doc" ->> "files"."name" FROM "files";
-- MySQL
SELECT JSON_UNQUOTE(NULLIF(JSON_EXTRACT(`files`.`doc`, CONCAT('$.', JSON_QUOTE(`files`.`name`))), CAST('null' AS JSON))) FROM `files`;
-- MariaDB
SELECT JSON_UNQUOTE(NULLIF(CONCAT(JSON_EXTRACT(`files`.`doc`, CONCAT('$.', JSON_QUOTE(`files`.`name`)))), 'null')) FROM `files`;
-- SQLite
SELECT querent_json_text("files"."doc" -> ('$.' || JSON_QUOTE("files"."name"))) FROM "files";
-- SQL Server
SELECT JSON_VALUE([files].[doc], N'$."' + STRING_ESCAPE([files].[name], 'json') + N'"') FROM [files];

-- # a key as text
-- PostgreSQL
SELECT "files"."id" FROM "files" WHERE ("files"."doc" ->> CAST($1 AS text)) = $2;
-- MySQL
SELECT `files`.`id` FROM `files` WHERE JSON_UNQUOTE(NULLIF(JSON_EXTRACT(`files`.`doc`, CONCAT('$.', JSON_QUOTE(?))), CAST('null' AS JSON))) = ?;
-- MariaDB
SELECT `files`.`id` FROM `files` WHERE JSON_UNQUOTE(NULLIF(CONCAT(JSON_EXTRACT(`files`.`doc`, CONCAT('$.', JSON_QUOTE(?)))), 'null')) = ?;
-- SQLite
SELECT "files"."id" FROM "files" WHERE querent_json_text("files"."doc" -> ('$.' || JSON_QUOTE(?1))) = ?2;
-- SQL Server
SELECT [files].[id] FROM [files] WHERE JSON_VALUE([files].[doc], N'$."' + STRING_ESCAPE(@p1, 'json') + N'"') = @p2;

-- # an element
-- PostgreSQL
SELECT CASE JSONB_TYPEOF(CAST("files"."doc" AS jsonb)) WHEN 'array' THEN "files"."doc" -> CAST($1 AS integer) END FROM "files";
-- MySQL
SELECT JSON_EXTRACT(JSON_EXTRACT(`files`.`doc`, '$[*]'), CONCAT('$[', IF(? < 0, NULLIF(GREATEST(JSON_LENGTH(`files`.`doc`) + ?, -1), -1), ?), ']')) FROM `files`;
-- MariaDB
SELECT JSON_EXTRACT(JSON_EXTRACT(`files`.`doc`, '$[*]'), CONCAT('$[', IF(? < 0, NULLIF(GREATEST(JSON_LENGTH(`files`.`doc`) + ?, -1), -1), ?), ']')) FROM `files`;
-- SQLite
SELECT "files"."doc" -> CASE WHEN ?1 < 0 THEN '$[#' || ?1 || ']' ELSE '$[' || ?1 || ']' END FROM "files";
-- SQL Server
SELECT (SELECT CASE [type] WHEN 0 THEN N'null' WHEN 1 THEN N'"' + STRING_ESCAPE([value], 'json') + N'"' ELSE [value] END FROM OPENJSON([files].[doc]) WHERE [key] = CAST(CASE WHEN @p1 < 0 THEN (SELECT COUNT(*) FROM OPENJSON([files].[doc])) + @p1 ELSE @p1 END AS nvarchar(20)) AND LEFT(LTRIM([files].[doc]), 1) = N'[') FROM [files];

-- # an element as text
-- PostgreSQL
SELECT CASE JSONB_TYPEOF(CAST("files"."doc" AS jsonb)) WHEN 'array' THEN "files"."doc" ->> CAST($1 AS integer) END FROM "files";
-- MySQL
SELECT JSON_UNQUOTE(NULLIF(JSON_EXTRACT(JSON_EXTRACT(`files`.`doc`, '$[*]'), CONCAT('$[', IF(? < 0, NULLIF(GREATEST(JSON_LENGTH(`files`.`doc`) + ?, -1), -1), ?), ']')), CAST('null' AS JSON))) FROM `files`;
-- MariaDB
SELECT JSON_UNQUOTE(NULLIF(CONCAT(JSON_EXTRACT(JSON_EXTRACT(`files`.`doc`, '$[*]'), CONCAT('$[', IF(? < 0, NULLIF(GREATEST(JSON_LENGTH(`files`.`doc`) + ?, -1), -1), ?), ']'))), 'null')) FROM `files`;
-- SQLite
SELECT querent_json_text("files"."doc" -> CASE WHEN ?1 < 0 THEN '$[#' || ?1 || ']' ELSE '$[' || ?1 || ']' END) FROM "files";
-- SQL Server
SELECT (SELECT CASE WHEN [type] IN (1, 2, 3) THEN [value] END FROM OPENJSON([files].[doc]) WHERE [key] = CAST(CASE WHEN @p1 < 0 THEN (SELECT COUNT(*) FROM OPENJSON([files].[doc])) + @p1 ELSE @p1 END AS nvarchar(20)) AND LEFT(LTRIM([files].[doc]), 1) = N'[') FROM [files];

-- # a path
-- PostgreSQL
SELECT CASE JSONB_TYPEOF(CAST("files"."doc" -> CAST($1 AS text) AS jsonb)) WHEN 'array' THEN ("files"."doc" -> CAST($1 AS text)) -> CAST($2 AS integer) END ->> CAST($3 AS text) FROM "files";
-- MySQL
SELECT JSON_UNQUOTE(NULLIF(JSON_EXTRACT(JSON_EXTRACT(JSON_EXTRACT(JSON_EXTRACT(`files`.`doc`, CONCAT('$.', JSON_QUOTE(?))), '$[*]'), CONCAT('$[', IF(? < 0, NULLIF(GREATEST(JSON_LENGTH(JSON_EXTRACT(`files`.`doc`, CONCAT('$.', JSON_QUOTE(?)))) + ?, -1), -1), ?), ']')), CONCAT('$.', JSON_QUOTE(?))), CAST('null' AS JSON))) FROM `files`;
-- MariaDB
SELECT JSON_UNQUOTE(NULLIF(CONCAT(JSON_EXTRACT(JSON_EXTRACT(JSON_EXTRACT(JSON_EXTRACT(`files`.`doc`, CONCAT('$.', JSON_QUOTE(?))), '$[*]'), CONCAT('$[', IF(? < 0, NULLIF(GREATEST(JSON_LENGTH(JSON_EXTRACT(`files`.`doc`, CONCAT('$.', JSON_QUOTE(?)))) + ?, -1), -1), ?), ']')), CONCAT('$.', JSON_QUOTE(?)))), 'null')) FROM `files`;
-- SQLite
SELECT querent_json_text((("files"."doc" -> ('$.' || JSON_QUOTE(?1))) -> CASE WHEN ?2 < 0 THEN '$[#' || ?2 || ']' ELSE '$[' || ?2 || ']' END) -> ('$.' || JSON_QUOTE(?3))) FROM "files";
-- SQL Server
SELECT JSON_VALUE((SELECT CASE [type] WHEN 0 THEN N'null' WHEN 1 THEN N'"' + STRING_ESCAPE([value], 'json') + N'"' ELSE [value] END FROM OPENJSON((SELECT CASE [type] WHEN 0 THEN N'null' WHEN 1 THEN N'"' + STRING_ESCAPE([value], 'json') + N'"' ELSE [value] END FROM OPENJSON([files].[doc]) WHERE [key] = @p1 AND LEFT(LTRIM([files].[doc]), 1) = N'{')) WHERE [key] = CAST(CASE WHEN @p2 < 0 THEN (SELECT COUNT(*) FROM OPENJSON((SELECT CASE [type] WHEN 0 THEN N'null' WHEN 1 THEN N'"' + STRING_ESCAPE([value], 'json') + N'"' ELSE [value] END FROM OPENJSON([files].[doc]) WHERE [key] = @p1 AND LEFT(LTRIM([files].[doc]), 1) = N'{'))) + @p2 ELSE @p2 END AS nvarchar(20)) AND LEFT(LTRIM((SELECT CASE [type] WHEN 0 THEN N'null' WHEN 1 THEN N'"' + STRING_ESCAPE([value], 'json') + N'"' ELSE [value] END FROM OPENJSON([files].[doc]) WHERE [key] = @p1 AND LEFT(LTRIM([files].[doc]), 1) = N'{')), 1) = N'['), N'$."' + STRING_ESCAPE(@p3, 'json') + N'"') FROM [files];

-- # whether there is a key
-- PostgreSQL
SELECT ("files"."doc" -> CAST($1 AS text)) IS NOT NULL FROM "files" WHERE ("files"."doc" -> CAST($2 AS text)) IS NOT NULL;
-- MySQL
SELECT JSON_EXTRACT(`files`.`doc`, CONCAT('$.', JSON_QUOTE(?))) IS NOT NULL FROM `files` WHERE JSON_EXTRACT(`files`.`doc`, CONCAT('$.', JSON_QUOTE(?))) IS NOT NULL;
-- MariaDB
SELECT JSON_EXTRACT(`files`.`doc`, CONCAT('$.', JSON_QUOTE(?))) IS NOT NULL FROM `files` WHERE JSON_EXTRACT(`files`.`doc`, CONCAT('$.', JSON_QUOTE(?))) IS NOT NULL;
-- SQLite
SELECT ("files"."doc" -> ('$.' || JSON_QUOTE(?1))) IS NOT NULL FROM "files" WHERE ("files"."doc" -> ('$.' || JSON_QUOTE(?2))) IS NOT NULL;
-- SQL Server
SELECT CASE WHEN EXISTS (SELECT 1 FROM OPENJSON([files].[doc]) WHERE [key] = @p1 AND LEFT(LTRIM([files].[doc]), 1) = N'{') THEN CAST(1 AS bit) WHEN NOT (EXISTS (SELECT 1 FROM OPENJSON([files].[doc]) WHERE [key] = @p1 AND LEFT(LTRIM([files].[doc]), 1) = N'{')) THEN CAST(0 AS bit) END FROM [files] WHERE (EXISTS (SELECT 1 FROM OPENJSON([files].[doc]) WHERE [key] = @p2 AND LEFT(LTRIM([files].[doc]), 1) = N'{'));

-- # what it is
-- PostgreSQL
SELECT JSONB_TYPEOF(CAST("files"."doc" AS jsonb)) FROM "files";
-- MySQL
SELECT CASE JSON_TYPE(`files`.`doc`) WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'STRING' THEN 'string' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' WHEN 'INTEGER' THEN 'number' WHEN 'UNSIGNED INTEGER' THEN 'number' WHEN 'DOUBLE' THEN 'number' WHEN 'DECIMAL' THEN 'number' END FROM `files`;
-- MariaDB
SELECT CASE JSON_TYPE(`files`.`doc`) WHEN 'OBJECT' THEN 'object' WHEN 'ARRAY' THEN 'array' WHEN 'STRING' THEN 'string' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'NULL' THEN 'null' WHEN 'INTEGER' THEN 'number' WHEN 'UNSIGNED INTEGER' THEN 'number' WHEN 'DOUBLE' THEN 'number' WHEN 'DECIMAL' THEN 'number' END FROM `files`;
-- SQLite
SELECT CASE JSON_TYPE("files"."doc") WHEN 'text' THEN 'string' WHEN 'true' THEN 'boolean' WHEN 'false' THEN 'boolean' WHEN 'integer' THEN 'number' WHEN 'real' THEN 'number' ELSE JSON_TYPE("files"."doc") END FROM "files";
-- SQL Server
SELECT (SELECT CASE [type] WHEN 0 THEN N'null' WHEN 1 THEN N'string' WHEN 2 THEN N'number' WHEN 3 THEN N'boolean' WHEN 4 THEN N'array' WHEN 5 THEN N'object' END FROM OPENJSON(N'[' + [files].[doc] + N']')) FROM [files];

-- # the length of an array
-- PostgreSQL
SELECT CAST(JSONB_PATH_QUERY_FIRST(CAST("files"."doc" AS jsonb), 'strict $.size()', '{}', TRUE) AS integer) FROM "files";
-- MySQL
SELECT CASE JSON_TYPE(`files`.`doc`) WHEN 'ARRAY' THEN JSON_LENGTH(`files`.`doc`) END FROM `files`;
-- MariaDB
SELECT CASE JSON_TYPE(`files`.`doc`) WHEN 'ARRAY' THEN JSON_LENGTH(`files`.`doc`) END FROM `files`;
-- SQLite
SELECT CASE JSON_TYPE("files"."doc") WHEN 'array' THEN JSON_ARRAY_LENGTH("files"."doc") END FROM "files";
-- SQL Server
SELECT CASE WHEN LEFT(LTRIM([files].[doc]), 1) = N'[' THEN (SELECT COUNT(*) FROM OPENJSON([files].[doc])) END FROM [files];

-- # the keys
-- PostgreSQL
SELECT CASE JSONB_TYPEOF(CAST("files"."doc" AS jsonb)) WHEN 'object' THEN (SELECT COALESCE(JSONB_AGG(k ORDER BY k COLLATE "C"), '[]') FROM JSONB_OBJECT_KEYS(CAST("files"."doc" AS jsonb)) AS querent_keys(k)) END FROM "files";
-- MySQL
SELECT CASE JSON_TYPE(`files`.`doc`) WHEN 'OBJECT' THEN (SELECT CAST(CONCAT('[', COALESCE(GROUP_CONCAT(JSON_QUOTE(k) ORDER BY k SEPARATOR ','), ''), ']') AS JSON) FROM (SELECT JSON_KEYS(`files`.`doc`) AS d) AS querent_document CROSS JOIN JSON_TABLE(d, '$[*]' COLUMNS (k LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin PATH '$')) AS querent_keys) END FROM `files`;
-- MariaDB
SELECT CASE JSON_TYPE(`files`.`doc`) WHEN 'OBJECT' THEN (SELECT CONCAT('[', COALESCE(GROUP_CONCAT(JSON_QUOTE(k) ORDER BY k SEPARATOR ','), ''), ']') FROM JSON_TABLE(JSON_KEYS(`files`.`doc`), '$[*]' COLUMNS (k LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS querent_keys) END FROM `files`;
-- SQLite
SELECT CASE JSON_TYPE("files"."doc") WHEN 'object' THEN (SELECT JSON_GROUP_ARRAY(DISTINCT querent_keys.key ORDER BY querent_keys.key) FROM json_each("files"."doc") AS querent_keys) END FROM "files";
-- SQL Server
SELECT CASE WHEN LEFT(LTRIM([files].[doc]), 1) = N'{' THEN (SELECT N'[' + COALESCE(STRING_AGG(N'"' + CAST(STRING_ESCAPE(k, 'json') AS nvarchar(max)) + N'"', N',') WITHIN GROUP (ORDER BY k COLLATE Latin1_General_BIN2), N'') + N']' FROM (SELECT DISTINCT [key] COLLATE Latin1_General_BIN2 AS k FROM OPENJSON([files].[doc])) AS querent_keys) END FROM [files];

-- # the keys of a value
-- PostgreSQL
SELECT "files"."id", CASE JSONB_TYPEOF(CAST($1 AS jsonb)) WHEN 'object' THEN (SELECT COALESCE(JSONB_AGG(k ORDER BY k COLLATE "C"), '[]') FROM JSONB_OBJECT_KEYS(CAST($1 AS jsonb)) AS querent_keys(k)) END FROM "files";
-- MySQL
SELECT `files`.`id`, CASE JSON_TYPE(?) WHEN 'OBJECT' THEN (SELECT CAST(CONCAT('[', COALESCE(GROUP_CONCAT(JSON_QUOTE(k) ORDER BY k SEPARATOR ','), ''), ']') AS JSON) FROM (SELECT JSON_KEYS(?) AS d) AS querent_document CROSS JOIN JSON_TABLE(d, '$[*]' COLUMNS (k LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin PATH '$')) AS querent_keys) END FROM `files`;
-- MariaDB
SELECT `files`.`id`, CASE JSON_TYPE(?) WHEN 'OBJECT' THEN (SELECT CONCAT('[', COALESCE(GROUP_CONCAT(JSON_QUOTE(k) ORDER BY k SEPARATOR ','), ''), ']') FROM JSON_TABLE(JSON_KEYS(?), '$[*]' COLUMNS (k LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS querent_keys) END FROM `files`;
-- SQLite
SELECT "files"."id", CASE JSON_TYPE(?1) WHEN 'object' THEN (SELECT JSON_GROUP_ARRAY(DISTINCT querent_keys.key ORDER BY querent_keys.key) FROM json_each(?1) AS querent_keys) END FROM "files";
-- SQL Server
SELECT [files].[id], CASE WHEN LEFT(LTRIM(@p1), 1) = N'{' THEN (SELECT N'[' + COALESCE(STRING_AGG(N'"' + CAST(STRING_ESCAPE(k, 'json') AS nvarchar(max)) + N'"', N',') WITHIN GROUP (ORDER BY k COLLATE Latin1_General_BIN2), N'') + N']' FROM (SELECT DISTINCT [key] COLLATE Latin1_General_BIN2 AS k FROM OPENJSON(@p1)) AS querent_keys) END FROM [files];

-- # contains
-- PostgreSQL
SELECT "files"."id" FROM "files" WHERE CAST("files"."doc" AS jsonb) @> CAST($1 AS jsonb);
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite
SELECT "files"."id" FROM "files" WHERE querent_json_contains("files"."doc", ?1);
-- SQL Server: does not compile

-- # includes
-- PostgreSQL: does not compile
-- MySQL
SELECT `files`.`id` FROM `files` WHERE JSON_CONTAINS(`files`.`doc`, ?);
-- MariaDB
SELECT `files`.`id` FROM `files` WHERE JSON_CONTAINS(`files`.`doc`, ?);
-- SQLite: does not compile
-- SQL Server: does not compile

-- # set
-- PostgreSQL
UPDATE "files" SET "doc" = CASE JSONB_TYPEOF(CAST("files"."doc" AS jsonb)) WHEN 'object' THEN JSONB_SET(CAST("files"."doc" AS jsonb), ARRAY[CAST($1 AS text)], CAST($2 AS jsonb)) ELSE CAST("files"."doc" AS jsonb) END WHERE "files"."id" = $3;
-- MySQL
UPDATE `files` SET `doc` = CASE WHEN ? IS NOT NULL THEN JSON_SET(`files`.`doc`, CONCAT('$.', JSON_QUOTE(?)), CAST(? AS JSON)) END WHERE `files`.`id` = ?;
-- MariaDB
UPDATE `files` SET `doc` = CASE WHEN ? IS NOT NULL THEN JSON_SET(`files`.`doc`, CONCAT('$.', JSON_QUOTE(?)), JSON_EXTRACT(?, '$')) END WHERE `files`.`id` = ?;
-- SQLite
UPDATE "files" SET "doc" = CASE WHEN ?1 IS NOT NULL THEN JSON_SET("files"."doc", '$.' || JSON_QUOTE(?2), JSON(?1)) END WHERE "files"."id" = ?3;
-- SQL Server: does not compile

-- # remove
-- PostgreSQL
UPDATE "files" SET "doc" = CASE JSONB_TYPEOF(CAST("files"."doc" AS jsonb)) WHEN 'object' THEN CAST("files"."doc" AS jsonb) - CAST($1 AS text) ELSE CAST("files"."doc" AS jsonb) END WHERE "files"."id" = $2;
-- MySQL
UPDATE `files` SET `doc` = JSON_REMOVE(`files`.`doc`, CONCAT('$.', JSON_QUOTE(?))) WHERE `files`.`id` = ?;
-- MariaDB
UPDATE `files` SET `doc` = JSON_REMOVE(`files`.`doc`, CONCAT('$.', JSON_QUOTE(?))) WHERE `files`.`id` = ?;
-- SQLite
UPDATE "files" SET "doc" = JSON_REMOVE("files"."doc", '$.' || JSON_QUOTE(?1)) WHERE "files"."id" = ?2;
-- SQL Server
UPDATE [files] SET [doc] = JSON_MODIFY([files].[doc], N'$."' + STRING_ESCAPE(@p1, 'json') + N'"', NULL) WHERE [files].[id] = @p2;

-- # a merge patch
-- PostgreSQL: does not compile
-- MySQL
SELECT JSON_MERGE_PATCH(`files`.`doc`, ?) FROM `files`;
-- MariaDB
SELECT JSON_MERGE_PATCH(`files`.`doc`, ?) FROM `files`;
-- SQLite
SELECT JSON_PATCH("files"."doc", ?1) FROM "files";
-- SQL Server: does not compile

-- # an object
-- PostgreSQL
SELECT JSONB_BUILD_OBJECT(CAST($1 AS text), "files"."id", 'flag', "files"."flag", CAST($2 AS text), "files"."doc", CAST($3 AS text), JSONB_BUILD_ARRAY("files"."name", "files"."size")) FROM "files";
-- MySQL
SELECT JSON_OBJECT(?, `files`.`id`, 'flag', CASE `files`.`flag` WHEN TRUE THEN CAST('true' AS JSON) WHEN FALSE THEN CAST('false' AS JSON) END, ?, CAST(`files`.`doc` AS JSON), ?, CAST(JSON_ARRAY(`files`.`name`, `files`.`size`) AS JSON)) FROM `files`;
-- MariaDB
SELECT JSON_OBJECT(?, `files`.`id`, 'flag', CASE `files`.`flag` WHEN TRUE THEN JSON_EXTRACT('true', '$') WHEN FALSE THEN JSON_EXTRACT('false', '$') END, ?, JSON_EXTRACT(`files`.`doc`, '$'), ?, JSON_EXTRACT(JSON_ARRAY(`files`.`name`, `files`.`size`), '$')) FROM `files`;
-- SQLite
SELECT JSON_OBJECT(?1, "files"."id", 'flag', JSON(CASE "files"."flag" WHEN TRUE THEN 'true' WHEN FALSE THEN 'false' END), ?2, JSON("files"."doc"), ?3, JSON(JSON_ARRAY("files"."name", "files"."size"))) FROM "files";
-- SQL Server: does not compile

-- # nothing
-- PostgreSQL
SELECT JSONB_BUILD_OBJECT(), JSONB_BUILD_ARRAY() FROM "files";
-- MySQL
SELECT JSON_OBJECT(), JSON_ARRAY() FROM `files`;
-- MariaDB
SELECT JSON_OBJECT(), JSON_ARRAY() FROM `files`;
-- SQLite
SELECT JSON_OBJECT(), JSON_ARRAY() FROM "files";
-- SQL Server: does not compile
