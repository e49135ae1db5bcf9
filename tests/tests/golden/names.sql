-- # quotes in names
-- PostgreSQL
SELECT "a ""b"" `c` [d] e'f"."id", "a ""b"" `c` [d] e'f"."ke""y`s]" FROM "a ""b"" `c` [d] e'f" WHERE "a ""b"" `c` [d] e'f"."ke""y`s]" = $1 ORDER BY "a ""b"" `c` [d] e'f"."ke""y`s]" DESC NULLS LAST;
-- MySQL
SELECT `a "b" ``c`` [d] e'f`.`id`, `a "b" ``c`` [d] e'f`.`ke"y``s]` FROM `a "b" ``c`` [d] e'f` WHERE `a "b" ``c`` [d] e'f`.`ke"y``s]` = ? ORDER BY `a "b" ``c`` [d] e'f`.`ke"y``s]` DESC;
-- MariaDB
SELECT `a "b" ``c`` [d] e'f`.`id`, `a "b" ``c`` [d] e'f`.`ke"y``s]` FROM `a "b" ``c`` [d] e'f` WHERE `a "b" ``c`` [d] e'f`.`ke"y``s]` = ? ORDER BY `a "b" ``c`` [d] e'f`.`ke"y``s]` DESC;
-- SQLite
SELECT "a ""b"" `c` [d] e'f"."id", "a ""b"" `c` [d] e'f"."ke""y`s]" FROM "a ""b"" `c` [d] e'f" WHERE "a ""b"" `c` [d] e'f"."ke""y`s]" = ?1 ORDER BY "a ""b"" `c` [d] e'f"."ke""y`s]" DESC;
-- SQL Server
SELECT [a "b" `c` [d]] e'f].[id], [a "b" `c` [d]] e'f].[ke"y`s]]] FROM [a "b" `c` [d]] e'f] WHERE [a "b" `c` [d]] e'f].[ke"y`s]]] = @p1 ORDER BY [a "b" `c` [d]] e'f].[ke"y`s]]] DESC;

-- # an alias of it
-- PostgreSQL
SELECT "a ""b"" `c` [d] e'f"."ke""y`s]", "again"."ke""y`s]" FROM "a ""b"" `c` [d] e'f" INNER JOIN "a ""b"" `c` [d] e'f" AS "again" ON "again"."id" = "a ""b"" `c` [d] e'f"."id";
-- MySQL
SELECT `a "b" ``c`` [d] e'f`.`ke"y``s]`, `again`.`ke"y``s]` FROM `a "b" ``c`` [d] e'f` INNER JOIN `a "b" ``c`` [d] e'f` AS `again` ON `again`.`id` = `a "b" ``c`` [d] e'f`.`id`;
-- MariaDB
SELECT `a "b" ``c`` [d] e'f`.`ke"y``s]`, `again`.`ke"y``s]` FROM `a "b" ``c`` [d] e'f` INNER JOIN `a "b" ``c`` [d] e'f` AS `again` ON `again`.`id` = `a "b" ``c`` [d] e'f`.`id`;
-- SQLite
SELECT "a ""b"" `c` [d] e'f"."ke""y`s]", "again"."ke""y`s]" FROM "a ""b"" `c` [d] e'f" INNER JOIN "a ""b"" `c` [d] e'f" AS "again" ON "again"."id" = "a ""b"" `c` [d] e'f"."id";
-- SQL Server
SELECT [a "b" `c` [d]] e'f].[ke"y`s]]], [again].[ke"y`s]]] FROM [a "b" `c` [d]] e'f] INNER JOIN [a "b" `c` [d]] e'f] AS [again] ON [again].[id] = [a "b" `c` [d]] e'f].[id];

-- # INSERT
-- PostgreSQL
INSERT INTO "a ""b"" `c` [d] e'f" ("ke""y`s]") VALUES ($1) RETURNING "ke""y`s]";
-- MySQL
INSERT INTO `a "b" ``c`` [d] e'f` (`ke"y``s]`) VALUES (?); SELECT `a "b" ``c`` [d] e'f`.`ke"y``s]` FROM `a "b" ``c`` [d] e'f` WHERE `a "b" ``c`` [d] e'f`.`id` = ?;
-- MariaDB
INSERT INTO `a "b" ``c`` [d] e'f` (`ke"y``s]`) VALUES (?) RETURNING `ke"y``s]`;
-- SQLite
INSERT INTO "a ""b"" `c` [d] e'f" ("ke""y`s]") VALUES (?1) RETURNING "ke""y`s]";
-- SQL Server
INSERT INTO [a "b" `c` [d]] e'f] ([ke"y`s]]]) OUTPUT INSERTED.[ke"y`s]]] VALUES (@p1);

-- # UPDATE
-- PostgreSQL
UPDATE "a ""b"" `c` [d] e'f" SET "ke""y`s]" = $1 WHERE "a ""b"" `c` [d] e'f"."id" = $2;
-- MySQL
UPDATE `a "b" ``c`` [d] e'f` SET `ke"y``s]` = ? WHERE `a "b" ``c`` [d] e'f`.`id` = ?;
-- MariaDB
UPDATE `a "b" ``c`` [d] e'f` SET `ke"y``s]` = ? WHERE `a "b" ``c`` [d] e'f`.`id` = ?;
-- SQLite
UPDATE "a ""b"" `c` [d] e'f" SET "ke""y`s]" = ?1 WHERE "a ""b"" `c` [d] e'f"."id" = ?2;
-- SQL Server
UPDATE [a "b" `c` [d]] e'f] SET [ke"y`s]]] = @p1 WHERE [a "b" `c` [d]] e'f].[id] = @p2;

-- # DELETE
-- PostgreSQL
DELETE FROM "a ""b"" `c` [d] e'f" WHERE "a ""b"" `c` [d] e'f"."ke""y`s]" = $1;
-- MySQL
DELETE FROM `a "b" ``c`` [d] e'f` WHERE `a "b" ``c`` [d] e'f`.`ke"y``s]` = ?;
-- MariaDB
DELETE FROM `a "b" ``c`` [d] e'f` WHERE `a "b" ``c`` [d] e'f`.`ke"y``s]` = ?;
-- SQLite
DELETE FROM "a ""b"" `c` [d] e'f" WHERE "a ""b"" `c` [d] e'f"."ke""y`s]" = ?1;
-- SQL Server
DELETE FROM [a "b" `c` [d]] e'f] WHERE [a "b" `c` [d]] e'f].[ke"y`s]]] = @p1;
