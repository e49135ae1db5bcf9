-- # tsvector and tsquery
-- PostgreSQL
SELECT TS_RANK_CD(TO_TSVECTOR(CAST('english' AS regconfig), "artists"."name"), PLAINTO_TSQUERY(CAST(CAST($1 AS text) AS regconfig), CAST($2 AS text))), TS_HEADLINE(CAST(CAST($3 AS text) AS regconfig), "artists"."name", PLAINTO_TSQUERY(CAST(CAST($4 AS text) AS regconfig), CAST($5 AS text))) FROM "artists" WHERE (TO_TSVECTOR(CAST('english' AS regconfig), "artists"."name") @@ WEBSEARCH_TO_TSQUERY(CAST('english' AS regconfig), CAST($6 AS text)) OR TO_TSVECTOR(CAST('english' AS regconfig), "artists"."name") @@ PLAINTO_TSQUERY(CAST(CAST($7 AS text) AS regconfig), CAST($8 AS text)) OR TO_TSVECTOR(CAST('english' AS regconfig), "artists"."name") @@ PHRASETO_TSQUERY(CAST(CAST($9 AS text) AS regconfig), CAST($10 AS text)) OR TO_TSVECTOR(CAST('english' AS regconfig), "artists"."name") @@ TO_TSQUERY(CAST(CAST($11 AS text) AS regconfig), CAST($12 AS text))) ORDER BY TS_RANK(TO_TSVECTOR(CAST('english' AS regconfig), "artists"."name"), PLAINTO_TSQUERY(CAST(CAST($13 AS text) AS regconfig), CAST($14 AS text))) DESC;
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite: does not compile
-- SQL Server: does not compile

-- # MATCH .. AGAINST
-- PostgreSQL: does not compile
-- MySQL
SELECT MATCH (`files`.`name`, `files`.`name`) AGAINST (? IN NATURAL LANGUAGE MODE) > 0, MATCH (`files`.`name`, `files`.`name`) AGAINST (? IN NATURAL LANGUAGE MODE), MATCH (`files`.`name`, `files`.`name`) AGAINST (? IN BOOLEAN MODE) FROM `files` WHERE (MATCH (`files`.`name`, `files`.`name`) AGAINST (? IN NATURAL LANGUAGE MODE) > 0 OR NOT (MATCH (`files`.`name`) AGAINST (? IN BOOLEAN MODE) > 0));
-- MariaDB
SELECT MATCH (`files`.`name`, `files`.`name`) AGAINST (? IN NATURAL LANGUAGE MODE) > 0, MATCH (`files`.`name`, `files`.`name`) AGAINST (? IN NATURAL LANGUAGE MODE), MATCH (`files`.`name`, `files`.`name`) AGAINST (? IN BOOLEAN MODE) FROM `files` WHERE (MATCH (`files`.`name`, `files`.`name`) AGAINST (? IN NATURAL LANGUAGE MODE) > 0 OR NOT (MATCH (`files`.`name`) AGAINST (? IN BOOLEAN MODE) > 0));
-- SQLite: does not compile
-- SQL Server: does not compile

-- # FTS5
-- PostgreSQL: does not compile
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite
SELECT HIGHLIGHT("files"."files", 1, ?1, ?2), SNIPPET("files"."files", -1, '<', '>', ?3, ?4) FROM "files" WHERE "files"."files" MATCH ?5 ORDER BY BM25("files"."files");
-- SQL Server: does not compile

-- # FREETEXT and CONTAINS
-- PostgreSQL: does not compile
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite: does not compile
-- SQL Server
SELECT CASE WHEN CONTAINS(([files].[name]), @p1) THEN CAST(1 AS bit) WHEN NOT (CONTAINS(([files].[name]), @p1)) THEN CAST(0 AS bit) END FROM [files] WHERE (FREETEXT(([files].[name], [files].[name]), @p2) OR CONTAINS(([files].[name]), @p3));
