-- # the present
-- PostgreSQL
SELECT STATEMENT_TIMESTAMP(), CAST(STATEMENT_TIMESTAMP() AT TIME ZONE 'UTC' AS date), CAST(STATEMENT_TIMESTAMP() AT TIME ZONE 'UTC' AS time) FROM "events";
-- MySQL
SELECT CURRENT_TIMESTAMP(6), UTC_DATE(), UTC_TIME(6) FROM `events`;
-- MariaDB
SELECT CURRENT_TIMESTAMP(6), UTC_DATE(), UTC_TIME(6) FROM `events`;
-- SQLite
SELECT (SELECT RTRIM(RTRIM(STRFTIME('%Y-%m-%d %H:%M:%f', 'now'), '0'), '.')), (SELECT DATE('now')), (SELECT RTRIM(RTRIM(STRFTIME('%H:%M:%f', 'now'), '0'), '.')) FROM "events";
-- SQL Server
SELECT CAST(SYSUTCDATETIME() AS datetimeoffset(6)), CAST(SYSUTCDATETIME() AS date), CAST(SYSUTCDATETIME() AS time(6)) FROM [events];

-- # a date of its parts
-- PostgreSQL
SELECT CASE WHEN CAST(EXTRACT(YEAR FROM "events"."day") AS integer) BETWEEN 1 AND 9999 AND CAST($1 AS integer) BETWEEN 1 AND 12 THEN CASE WHEN CAST($2 AS integer) BETWEEN 1 AND EXTRACT(DAY FROM MAKE_DATE(CAST(EXTRACT(YEAR FROM "events"."day") AS integer), CAST($1 AS integer), 1) + INTERVAL '1 month - 1 day') THEN MAKE_DATE(CAST(EXTRACT(YEAR FROM "events"."day") AS integer), CAST($1 AS integer), CAST($2 AS integer)) END END FROM "events";
-- MySQL
SELECT CASE WHEN EXTRACT(YEAR FROM `events`.`day`) BETWEEN 1 AND 9999 AND ? BETWEEN 1 AND 12 THEN CASE WHEN ? BETWEEN 1 AND DAY(LAST_DAY(CONCAT(LPAD(EXTRACT(YEAR FROM `events`.`day`), 4, '0'), '-', ?, '-1'))) THEN CAST(CONCAT(LPAD(EXTRACT(YEAR FROM `events`.`day`), 4, '0'), '-', ?, '-', ?) AS DATE) END END FROM `events`;
-- MariaDB
SELECT CASE WHEN EXTRACT(YEAR FROM `events`.`day`) BETWEEN 1 AND 9999 AND ? BETWEEN 1 AND 12 THEN CASE WHEN ? BETWEEN 1 AND DAY(LAST_DAY(CONCAT(LPAD(EXTRACT(YEAR FROM `events`.`day`), 4, '0'), '-', ?, '-1'))) THEN CAST(CONCAT(LPAD(EXTRACT(YEAR FROM `events`.`day`), 4, '0'), '-', ?, '-', ?) AS DATE) END END FROM `events`;
-- SQLite
SELECT CASE WHEN querent_date_part('year', "events"."day") > 0 AND DATE(PRINTF('%04d-%02d-%02d', querent_date_part('year', "events"."day"), ?1, ?2)) = PRINTF('%04d-%02d-%02d', querent_date_part('year', "events"."day"), ?1, ?2) THEN PRINTF('%04d-%02d-%02d', querent_date_part('year', "events"."day"), ?1, ?2) END FROM "events";
-- SQL Server
SELECT CASE WHEN DATEPART(year, [events].[day]) BETWEEN 1 AND 9999 AND @p1 BETWEEN 1 AND 12 THEN CASE WHEN @p2 BETWEEN 1 AND DAY(EOMONTH(DATEFROMPARTS(DATEPART(year, [events].[day]), @p1, 1))) THEN DATEFROMPARTS(DATEPART(year, [events].[day]), @p1, @p2) END END FROM [events];

-- # a timestamp of its parts
-- PostgreSQL
SELECT CASE WHEN CAST($1 AS integer) BETWEEN 0 AND 23 AND CAST(EXTRACT(MINUTE FROM "events"."at") AS integer) BETWEEN 0 AND 59 AND CAST($2 AS integer) BETWEEN 0 AND 59 THEN "events"."day" + MAKE_TIME(CAST($1 AS integer), CAST(EXTRACT(MINUTE FROM "events"."at") AS integer), CAST($2 AS integer)) END FROM "events";
-- MySQL
SELECT CASE WHEN ? BETWEEN 0 AND 23 AND EXTRACT(MINUTE FROM `events`.`at`) BETWEEN 0 AND 59 AND ? BETWEEN 0 AND 59 THEN DATE_ADD(CAST(`events`.`day` AS DATETIME(6)), INTERVAL ? * 3600 + EXTRACT(MINUTE FROM `events`.`at`) * 60 + ? SECOND) END FROM `events`;
-- MariaDB
SELECT CASE WHEN ? BETWEEN 0 AND 23 AND EXTRACT(MINUTE FROM `events`.`at`) BETWEEN 0 AND 59 AND ? BETWEEN 0 AND 59 THEN DATE_ADD(CAST(`events`.`day` AS DATETIME(6)), INTERVAL ? * 3600 + EXTRACT(MINUTE FROM `events`.`at`) * 60 + ? SECOND) END FROM `events`;
-- SQLite
SELECT CASE WHEN ?1 BETWEEN 0 AND 23 AND querent_timestamp_part('minute', "events"."at") BETWEEN 0 AND 59 AND ?2 BETWEEN 0 AND 59 THEN "events"."day" || PRINTF(' %02d:%02d:%02d', ?1, querent_timestamp_part('minute', "events"."at"), ?2) END FROM "events";
-- SQL Server
SELECT CASE WHEN @p1 BETWEEN 0 AND 23 AND DATEPART(minute, [events].[at]) BETWEEN 0 AND 59 AND @p2 BETWEEN 0 AND 59 THEN DATEADD(second, @p1 * 3600 + DATEPART(minute, [events].[at]) * 60 + @p2, CAST([events].[day] AS datetime2(6))) END FROM [events];

-- # Year of the column day
-- PostgreSQL
SELECT CAST(EXTRACT(YEAR FROM "events"."day") AS integer) FROM "events";
-- MySQL
SELECT EXTRACT(YEAR FROM `events`.`day`) FROM `events`;
-- MariaDB
SELECT EXTRACT(YEAR FROM `events`.`day`) FROM `events`;
-- SQLite
SELECT querent_date_part('year', "events"."day") FROM "events";
-- SQL Server
SELECT DATEPART(year, [events].[day]) FROM [events];

-- # Quarter of the column day
-- PostgreSQL
SELECT CAST(EXTRACT(QUARTER FROM "events"."day") AS integer) FROM "events";
-- MySQL
SELECT EXTRACT(QUARTER FROM `events`.`day`) FROM `events`;
-- MariaDB
SELECT EXTRACT(QUARTER FROM `events`.`day`) FROM `events`;
-- SQLite
SELECT querent_date_part('quarter', "events"."day") FROM "events";
-- SQL Server
SELECT DATEPART(quarter, [events].[day]) FROM [events];

-- # Month of the column day
-- PostgreSQL
SELECT CAST(EXTRACT(MONTH FROM "events"."day") AS integer) FROM "events";
-- MySQL
SELECT EXTRACT(MONTH FROM `events`.`day`) FROM `events`;
-- MariaDB
SELECT EXTRACT(MONTH FROM `events`.`day`) FROM `events`;
-- SQLite
SELECT querent_date_part('month', "events"."day") FROM "events";
-- SQL Server
SELECT DATEPART(month, [events].[day]) FROM [events];

-- # Week of the column day
-- PostgreSQL
SELECT CAST(EXTRACT(WEEK FROM "events"."day") AS integer) FROM "events";
-- MySQL
SELECT WEEKOFYEAR(`events`.`day`) FROM `events`;
-- MariaDB
SELECT WEEKOFYEAR(`events`.`day`) FROM `events`;
-- SQLite
SELECT querent_date_part('week', "events"."day") FROM "events";
-- SQL Server
SELECT DATEPART(iso_week, [events].[day]) FROM [events];

-- # IsoYear of the column day
-- PostgreSQL
SELECT CAST(EXTRACT(ISOYEAR FROM "events"."day") AS integer) FROM "events";
-- MySQL
SELECT YEARWEEK(`events`.`day`, 3) DIV 100 FROM `events`;
-- MariaDB
SELECT YEARWEEK(`events`.`day`, 3) DIV 100 FROM `events`;
-- SQLite
SELECT querent_date_part('iso year', "events"."day") FROM "events";
-- SQL Server
SELECT YEAR(DATEADD(day, 3, DATETRUNC(iso_week, [events].[day]))) FROM [events];

-- # Day of the column day
-- PostgreSQL
SELECT CAST(EXTRACT(DAY FROM "events"."day") AS integer) FROM "events";
-- MySQL
SELECT EXTRACT(DAY FROM `events`.`day`) FROM `events`;
-- MariaDB
SELECT EXTRACT(DAY FROM `events`.`day`) FROM `events`;
-- SQLite
SELECT querent_date_part('day', "events"."day") FROM "events";
-- SQL Server
SELECT DATEPART(day, [events].[day]) FROM [events];

-- # Weekday of the column day
-- PostgreSQL
SELECT CAST(EXTRACT(ISODOW FROM "events"."day") AS integer) FROM "events";
-- MySQL
SELECT WEEKDAY(`events`.`day`) + 1 FROM `events`;
-- MariaDB
SELECT WEEKDAY(`events`.`day`) + 1 FROM `events`;
-- SQLite
SELECT querent_date_part('weekday', "events"."day") FROM "events";
-- SQL Server
SELECT (DATEPART(weekday, [events].[day]) + @@DATEFIRST + 5) % 7 + 1 FROM [events];

-- # DayOfYear of the column day
-- PostgreSQL
SELECT CAST(EXTRACT(DOY FROM "events"."day") AS integer) FROM "events";
-- MySQL
SELECT DAYOFYEAR(`events`.`day`) FROM `events`;
-- MariaDB
SELECT DAYOFYEAR(`events`.`day`) FROM `events`;
-- SQLite
SELECT querent_date_part('day of year', "events"."day") FROM "events";
-- SQL Server
SELECT DATEPART(dayofyear, [events].[day]) FROM [events];

-- # Epoch of the column day
-- PostgreSQL
SELECT CAST(FLOOR(EXTRACT(EPOCH FROM "events"."day")) AS bigint) FROM "events";
-- MySQL
SELECT TO_SECONDS(`events`.`day`) - 62167219200 FROM `events`;
-- MariaDB
SELECT TO_SECONDS(`events`.`day`) - 62167219200 FROM `events`;
-- SQLite
SELECT querent_date_part('epoch', "events"."day") FROM "events";
-- SQL Server
SELECT DATEDIFF_BIG(second, '1970-01-01', [events].[day]) FROM [events];

-- # Year of the column at
-- PostgreSQL
SELECT CAST(EXTRACT(YEAR FROM "events"."at") AS integer) FROM "events";
-- MySQL
SELECT EXTRACT(YEAR FROM `events`.`at`) FROM `events`;
-- MariaDB
SELECT EXTRACT(YEAR FROM `events`.`at`) FROM `events`;
-- SQLite
SELECT querent_timestamp_part('year', "events"."at") FROM "events";
-- SQL Server
SELECT DATEPART(year, [events].[at]) FROM [events];

-- # Quarter of the column at
-- PostgreSQL
SELECT CAST(EXTRACT(QUARTER FROM "events"."at") AS integer) FROM "events";
-- MySQL
SELECT EXTRACT(QUARTER FROM `events`.`at`) FROM `events`;
-- MariaDB
SELECT EXTRACT(QUARTER FROM `events`.`at`) FROM `events`;
-- SQLite
SELECT querent_timestamp_part('quarter', "events"."at") FROM "events";
-- SQL Server
SELECT DATEPART(quarter, [events].[at]) FROM [events];

-- # Month of the column at
-- PostgreSQL
SELECT CAST(EXTRACT(MONTH FROM "events"."at") AS integer) FROM "events";
-- MySQL
SELECT EXTRACT(MONTH FROM `events`.`at`) FROM `events`;
-- MariaDB
SELECT EXTRACT(MONTH FROM `events`.`at`) FROM `events`;
-- SQLite
SELECT querent_timestamp_part('month', "events"."at") FROM "events";
-- SQL Server
SELECT DATEPART(month, [events].[at]) FROM [events];

-- # Week of the column at
-- PostgreSQL
SELECT CAST(EXTRACT(WEEK FROM "events"."at") AS integer) FROM "events";
-- MySQL
SELECT WEEKOFYEAR(`events`.`at`) FROM `events`;
-- MariaDB
SELECT WEEKOFYEAR(`events`.`at`) FROM `events`;
-- SQLite
SELECT querent_timestamp_part('week', "events"."at") FROM "events";
-- SQL Server
SELECT DATEPART(iso_week, [events].[at]) FROM [events];

-- # IsoYear of the column at
-- PostgreSQL
SELECT CAST(EXTRACT(ISOYEAR FROM "events"."at") AS integer) FROM "events";
-- MySQL
SELECT YEARWEEK(`events`.`at`, 3) DIV 100 FROM `events`;
-- MariaDB
SELECT YEARWEEK(`events`.`at`, 3) DIV 100 FROM `events`;
-- SQLite
SELECT querent_timestamp_part('iso year', "events"."at") FROM "events";
-- SQL Server
SELECT YEAR(DATEADD(day, 3, DATETRUNC(iso_week, [events].[at]))) FROM [events];

-- # Day of the column at
-- PostgreSQL
SELECT CAST(EXTRACT(DAY FROM "events"."at") AS integer) FROM "events";
-- MySQL
SELECT EXTRACT(DAY FROM `events`.`at`) FROM `events`;
-- MariaDB
SELECT EXTRACT(DAY FROM `events`.`at`) FROM `events`;
-- SQLite
SELECT querent_timestamp_part('day', "events"."at") FROM "events";
-- SQL Server
SELECT DATEPART(day, [events].[at]) FROM [events];

-- # Weekday of the column at
-- PostgreSQL
SELECT CAST(EXTRACT(ISODOW FROM "events"."at") AS integer) FROM "events";
-- MySQL
SELECT WEEKDAY(`events`.`at`) + 1 FROM `events`;
-- MariaDB
SELECT WEEKDAY(`events`.`at`) + 1 FROM `events`;
-- SQLite
SELECT querent_timestamp_part('weekday', "events"."at") FROM "events";
-- SQL Server
SELECT (DATEPART(weekday, [events].[at]) + @@DATEFIRST + 5) % 7 + 1 FROM [events];

-- # DayOfYear of the column at
-- PostgreSQL
SELECT CAST(EXTRACT(DOY FROM "events"."at") AS integer) FROM "events";
-- MySQL
SELECT DAYOFYEAR(`events`.`at`) FROM `events`;
-- MariaDB
SELECT DAYOFYEAR(`events`.`at`) FROM `events`;
-- SQLite
SELECT querent_timestamp_part('day of year', "events"."at") FROM "events";
-- SQL Server
SELECT DATEPART(dayofyear, [events].[at]) FROM [events];

-- # Epoch of the column at
-- PostgreSQL
SELECT CAST(FLOOR(EXTRACT(EPOCH FROM "events"."at")) AS bigint) FROM "events";
-- MySQL
SELECT TO_SECONDS(`events`.`at`) - 62167219200 FROM `events`;
-- MariaDB
SELECT TO_SECONDS(`events`.`at`) - 62167219200 FROM `events`;
-- SQLite
SELECT querent_timestamp_part('epoch', "events"."at") FROM "events";
-- SQL Server
SELECT DATEDIFF_BIG(second, '1970-01-01', [events].[at]) FROM [events];

-- # Year of the column moment
-- PostgreSQL
SELECT CAST(EXTRACT(YEAR FROM "events"."moment" AT TIME ZONE 'UTC') AS integer) FROM "events";
-- MySQL
SELECT EXTRACT(YEAR FROM `events`.`moment`) FROM `events`;
-- MariaDB
SELECT EXTRACT(YEAR FROM `events`.`moment`) FROM `events`;
-- SQLite
SELECT querent_instant_part('year', "events"."moment") FROM "events";
-- SQL Server
SELECT DATEPART(year, [events].[moment] AT TIME ZONE 'UTC') FROM [events];

-- # Quarter of the column moment
-- PostgreSQL
SELECT CAST(EXTRACT(QUARTER FROM "events"."moment" AT TIME ZONE 'UTC') AS integer) FROM "events";
-- MySQL
SELECT EXTRACT(QUARTER FROM `events`.`moment`) FROM `events`;
-- MariaDB
SELECT EXTRACT(QUARTER FROM `events`.`moment`) FROM `events`;
-- SQLite
SELECT querent_instant_part('quarter', "events"."moment") FROM "events";
-- SQL Server
SELECT DATEPART(quarter, [events].[moment] AT TIME ZONE 'UTC') FROM [events];

-- # Month of the column moment
-- PostgreSQL
SELECT CAST(EXTRACT(MONTH FROM "events"."moment" AT TIME ZONE 'UTC') AS integer) FROM "events";
-- MySQL
SELECT EXTRACT(MONTH FROM `events`.`moment`) FROM `events`;
-- MariaDB
SELECT EXTRACT(MONTH FROM `events`.`moment`) FROM `events`;
-- SQLite
SELECT querent_instant_part('month', "events"."moment") FROM "events";
-- SQL Server
SELECT DATEPART(month, [events].[moment] AT TIME ZONE 'UTC') FROM [events];

-- # Week of the column moment
-- PostgreSQL
SELECT CAST(EXTRACT(WEEK FROM "events"."moment" AT TIME ZONE 'UTC') AS integer) FROM "events";
-- MySQL
SELECT WEEKOFYEAR(`events`.`moment`) FROM `events`;
-- MariaDB
SELECT WEEKOFYEAR(`events`.`moment`) FROM `events`;
-- SQLite
SELECT querent_instant_part('week', "events"."moment") FROM "events";
-- SQL Server
SELECT DATEPART(iso_week, [events].[moment] AT TIME ZONE 'UTC') FROM [events];

-- # IsoYear of the column moment
-- PostgreSQL
SELECT CAST(EXTRACT(ISOYEAR FROM "events"."moment" AT TIME ZONE 'UTC') AS integer) FROM "events";
-- MySQL
SELECT YEARWEEK(`events`.`moment`, 3) DIV 100 FROM `events`;
-- MariaDB
SELECT YEARWEEK(`events`.`moment`, 3) DIV 100 FROM `events`;
-- SQLite
SELECT querent_instant_part('iso year', "events"."moment") FROM "events";
-- SQL Server
SELECT YEAR(DATEADD(day, 3, DATETRUNC(iso_week, [events].[moment] AT TIME ZONE 'UTC'))) FROM [events];

-- # Day of the column moment
-- PostgreSQL
SELECT CAST(EXTRACT(DAY FROM "events"."moment" AT TIME ZONE 'UTC') AS integer) FROM "events";
-- MySQL
SELECT EXTRACT(DAY FROM `events`.`moment`) FROM `events`;
-- MariaDB
SELECT EXTRACT(DAY FROM `events`.`moment`) FROM `events`;
-- SQLite
SELECT querent_instant_part('day', "events"."moment") FROM "events";
-- SQL Server
SELECT DATEPART(day, [events].[moment] AT TIME ZONE 'UTC') FROM [events];

-- # Weekday of the column moment
-- PostgreSQL
SELECT CAST(EXTRACT(ISODOW FROM "events"."moment" AT TIME ZONE 'UTC') AS integer) FROM "events";
-- MySQL
SELECT WEEKDAY(`events`.`moment`) + 1 FROM `events`;
-- MariaDB
SELECT WEEKDAY(`events`.`moment`) + 1 FROM `events`;
-- SQLite
SELECT querent_instant_part('weekday', "events"."moment") FROM "events";
-- SQL Server
SELECT (DATEPART(weekday, [events].[moment] AT TIME ZONE 'UTC') + @@DATEFIRST + 5) % 7 + 1 FROM [events];

-- # DayOfYear of the column moment
-- PostgreSQL
SELECT CAST(EXTRACT(DOY FROM "events"."moment" AT TIME ZONE 'UTC') AS integer) FROM "events";
-- MySQL
SELECT DAYOFYEAR(`events`.`moment`) FROM `events`;
-- MariaDB
SELECT DAYOFYEAR(`events`.`moment`) FROM `events`;
-- SQLite
SELECT querent_instant_part('day of year', "events"."moment") FROM "events";
-- SQL Server
SELECT DATEPART(dayofyear, [events].[moment] AT TIME ZONE 'UTC') FROM [events];

-- # Epoch of the column moment
-- PostgreSQL
SELECT CAST(FLOOR(EXTRACT(EPOCH FROM "events"."moment")) AS bigint) FROM "events";
-- MySQL
SELECT TO_SECONDS(`events`.`moment`) - 62167219200 FROM `events`;
-- MariaDB
SELECT TO_SECONDS(`events`.`moment`) - 62167219200 FROM `events`;
-- SQLite
SELECT querent_instant_part('epoch', "events"."moment") FROM "events";
-- SQL Server
SELECT DATEDIFF_BIG(second, '1970-01-01', [events].[moment] AT TIME ZONE 'UTC') FROM [events];

-- # Hour of the column clock
-- PostgreSQL
SELECT CAST(EXTRACT(HOUR FROM "events"."clock") AS integer) FROM "events";
-- MySQL
SELECT EXTRACT(HOUR FROM `events`.`clock`) FROM `events`;
-- MariaDB
SELECT EXTRACT(HOUR FROM `events`.`clock`) FROM `events`;
-- SQLite
SELECT querent_time_part('hour', "events"."clock") FROM "events";
-- SQL Server
SELECT DATEPART(hour, [events].[clock]) FROM [events];

-- # Minute of the column clock
-- PostgreSQL
SELECT CAST(EXTRACT(MINUTE FROM "events"."clock") AS integer) FROM "events";
-- MySQL
SELECT EXTRACT(MINUTE FROM `events`.`clock`) FROM `events`;
-- MariaDB
SELECT EXTRACT(MINUTE FROM `events`.`clock`) FROM `events`;
-- SQLite
SELECT querent_time_part('minute', "events"."clock") FROM "events";
-- SQL Server
SELECT DATEPART(minute, [events].[clock]) FROM [events];

-- # Second of the column clock
-- PostgreSQL
SELECT CAST(FLOOR(EXTRACT(SECOND FROM "events"."clock")) AS integer) FROM "events";
-- MySQL
SELECT EXTRACT(SECOND FROM `events`.`clock`) FROM `events`;
-- MariaDB
SELECT EXTRACT(SECOND FROM `events`.`clock`) FROM `events`;
-- SQLite
SELECT querent_time_part('second', "events"."clock") FROM "events";
-- SQL Server
SELECT DATEPART(second, [events].[clock]) FROM [events];

-- # Microsecond of the column clock
-- PostgreSQL
SELECT MOD(CAST(EXTRACT(MICROSECONDS FROM "events"."clock") AS integer), 1000000) FROM "events";
-- MySQL
SELECT EXTRACT(MICROSECOND FROM `events`.`clock`) FROM `events`;
-- MariaDB
SELECT EXTRACT(MICROSECOND FROM `events`.`clock`) FROM `events`;
-- SQLite
SELECT querent_time_part('microsecond', "events"."clock") FROM "events";
-- SQL Server
SELECT DATEPART(microsecond, [events].[clock]) FROM [events];

-- # Hour of the column at
-- PostgreSQL
SELECT CAST(EXTRACT(HOUR FROM "events"."at") AS integer) FROM "events";
-- MySQL
SELECT EXTRACT(HOUR FROM `events`.`at`) FROM `events`;
-- MariaDB
SELECT EXTRACT(HOUR FROM `events`.`at`) FROM `events`;
-- SQLite
SELECT querent_timestamp_part('hour', "events"."at") FROM "events";
-- SQL Server
SELECT DATEPART(hour, [events].[at]) FROM [events];

-- # Minute of the column at
-- PostgreSQL
SELECT CAST(EXTRACT(MINUTE FROM "events"."at") AS integer) FROM "events";
-- MySQL
SELECT EXTRACT(MINUTE FROM `events`.`at`) FROM `events`;
-- MariaDB
SELECT EXTRACT(MINUTE FROM `events`.`at`) FROM `events`;
-- SQLite
SELECT querent_timestamp_part('minute', "events"."at") FROM "events";
-- SQL Server
SELECT DATEPART(minute, [events].[at]) FROM [events];

-- # Second of the column at
-- PostgreSQL
SELECT CAST(FLOOR(EXTRACT(SECOND FROM "events"."at")) AS integer) FROM "events";
-- MySQL
SELECT EXTRACT(SECOND FROM `events`.`at`) FROM `events`;
-- MariaDB
SELECT EXTRACT(SECOND FROM `events`.`at`) FROM `events`;
-- SQLite
SELECT querent_timestamp_part('second', "events"."at") FROM "events";
-- SQL Server
SELECT DATEPART(second, [events].[at]) FROM [events];

-- # Microsecond of the column at
-- PostgreSQL
SELECT MOD(CAST(EXTRACT(MICROSECONDS FROM "events"."at") AS integer), 1000000) FROM "events";
-- MySQL
SELECT EXTRACT(MICROSECOND FROM `events`.`at`) FROM `events`;
-- MariaDB
SELECT EXTRACT(MICROSECOND FROM `events`.`at`) FROM `events`;
-- SQLite
SELECT querent_timestamp_part('microsecond', "events"."at") FROM "events";
-- SQL Server
SELECT DATEPART(microsecond, [events].[at]) FROM [events];

-- # Hour of the column moment
-- PostgreSQL
SELECT CAST(EXTRACT(HOUR FROM "events"."moment" AT TIME ZONE 'UTC') AS integer) FROM "events";
-- MySQL
SELECT EXTRACT(HOUR FROM `events`.`moment`) FROM `events`;
-- MariaDB
SELECT EXTRACT(HOUR FROM `events`.`moment`) FROM `events`;
-- SQLite
SELECT querent_instant_part('hour', "events"."moment") FROM "events";
-- SQL Server
SELECT DATEPART(hour, [events].[moment] AT TIME ZONE 'UTC') FROM [events];

-- # Minute of the column moment
-- PostgreSQL
SELECT CAST(EXTRACT(MINUTE FROM "events"."moment" AT TIME ZONE 'UTC') AS integer) FROM "events";
-- MySQL
SELECT EXTRACT(MINUTE FROM `events`.`moment`) FROM `events`;
-- MariaDB
SELECT EXTRACT(MINUTE FROM `events`.`moment`) FROM `events`;
-- SQLite
SELECT querent_instant_part('minute', "events"."moment") FROM "events";
-- SQL Server
SELECT DATEPART(minute, [events].[moment] AT TIME ZONE 'UTC') FROM [events];

-- # Second of the column moment
-- PostgreSQL
SELECT CAST(FLOOR(EXTRACT(SECOND FROM "events"."moment" AT TIME ZONE 'UTC')) AS integer) FROM "events";
-- MySQL
SELECT EXTRACT(SECOND FROM `events`.`moment`) FROM `events`;
-- MariaDB
SELECT EXTRACT(SECOND FROM `events`.`moment`) FROM `events`;
-- SQLite
SELECT querent_instant_part('second', "events"."moment") FROM "events";
-- SQL Server
SELECT DATEPART(second, [events].[moment] AT TIME ZONE 'UTC') FROM [events];

-- # Microsecond of the column moment
-- PostgreSQL
SELECT MOD(CAST(EXTRACT(MICROSECONDS FROM "events"."moment" AT TIME ZONE 'UTC') AS integer), 1000000) FROM "events";
-- MySQL
SELECT EXTRACT(MICROSECOND FROM `events`.`moment`) FROM `events`;
-- MariaDB
SELECT EXTRACT(MICROSECOND FROM `events`.`moment`) FROM `events`;
-- SQLite
SELECT querent_instant_part('microsecond', "events"."moment") FROM "events";
-- SQL Server
SELECT DATEPART(microsecond, [events].[moment] AT TIME ZONE 'UTC') FROM [events];

-- # Years of the column day
-- PostgreSQL
SELECT CAST(DATE_TRUNC('year', CAST("events"."day" AS timestamp)) AS date), CAST("events"."day" + CAST($1 AS bigint) * INTERVAL '1 year' AS date), CAST("events"."day" - ("events"."id" + $2) * INTERVAL '1 year' AS date), CAST(TRUNC(ROUND(EXTRACT(EPOCH FROM DATE_TRUNC('month', AGE(CAST(CAST($3 AS date) AS timestamp), CAST("events"."day" AS timestamp)))) / 2629800) / 12) AS bigint) FROM "events";
-- MySQL
SELECT DATE_ADD(DATE '0001-01-01', INTERVAL TIMESTAMPDIFF(YEAR, '0001-01-01', `events`.`day`) YEAR), DATE_ADD(`events`.`day`, INTERVAL ? YEAR), DATE_SUB(`events`.`day`, INTERVAL (`events`.`id` + ?) YEAR), TIMESTAMPDIFF(YEAR, `events`.`day`, ?) FROM `events`;
-- MariaDB
SELECT DATE_ADD(DATE '0001-01-01', INTERVAL TIMESTAMPDIFF(YEAR, '0001-01-01', `events`.`day`) YEAR), DATE_ADD(`events`.`day`, INTERVAL ? YEAR), DATE_SUB(`events`.`day`, INTERVAL (`events`.`id` + ?) YEAR), TIMESTAMPDIFF(YEAR, `events`.`day`, ?) FROM `events`;
-- SQLite
SELECT querent_date_trunc('year', "events"."day"), querent_date_add('year', "events"."day", ?1), querent_date_add('year', "events"."day", -("events"."id" + ?2)), querent_date_diff('year', "events"."day", ?3) FROM "events";
-- SQL Server
SELECT DATETRUNC(year, [events].[day]), DATEADD(year, @p1, [events].[day]), DATEADD(year, -([events].[id] + @p2), [events].[day]), (DATEDIFF_BIG(month, [events].[day], @p3) - CASE WHEN [events].[day] <= @p3 AND DATEDIFF_BIG(microsecond, DATETRUNC(month, @p3), @p3) < DATEDIFF_BIG(microsecond, DATETRUNC(month, [events].[day]), [events].[day]) THEN 1 WHEN [events].[day] > @p3 AND DATEDIFF_BIG(microsecond, DATETRUNC(month, @p3), @p3) > DATEDIFF_BIG(microsecond, DATETRUNC(month, [events].[day]), [events].[day]) THEN -1 ELSE 0 END) / 12 FROM [events];

-- # Quarters of the column day
-- PostgreSQL
SELECT CAST(DATE_TRUNC('quarter', CAST("events"."day" AS timestamp)) AS date), CAST("events"."day" + CAST($1 AS bigint) * INTERVAL '3 months' AS date), CAST("events"."day" - ("events"."id" + $2) * INTERVAL '3 months' AS date), CAST(TRUNC(ROUND(EXTRACT(EPOCH FROM DATE_TRUNC('month', AGE(CAST(CAST($3 AS date) AS timestamp), CAST("events"."day" AS timestamp)))) / 2629800) / 3) AS bigint) FROM "events";
-- MySQL
SELECT DATE_ADD(DATE '0001-01-01', INTERVAL TIMESTAMPDIFF(QUARTER, '0001-01-01', `events`.`day`) QUARTER), DATE_ADD(`events`.`day`, INTERVAL ? QUARTER), DATE_SUB(`events`.`day`, INTERVAL (`events`.`id` + ?) QUARTER), TIMESTAMPDIFF(QUARTER, `events`.`day`, ?) FROM `events`;
-- MariaDB
SELECT DATE_ADD(DATE '0001-01-01', INTERVAL TIMESTAMPDIFF(QUARTER, '0001-01-01', `events`.`day`) QUARTER), DATE_ADD(`events`.`day`, INTERVAL ? QUARTER), DATE_SUB(`events`.`day`, INTERVAL (`events`.`id` + ?) QUARTER), TIMESTAMPDIFF(QUARTER, `events`.`day`, ?) FROM `events`;
-- SQLite
SELECT querent_date_trunc('quarter', "events"."day"), querent_date_add('quarter', "events"."day", ?1), querent_date_add('quarter', "events"."day", -("events"."id" + ?2)), querent_date_diff('quarter', "events"."day", ?3) FROM "events";
-- SQL Server
SELECT DATETRUNC(quarter, [events].[day]), DATEADD(quarter, @p1, [events].[day]), DATEADD(quarter, -([events].[id] + @p2), [events].[day]), (DATEDIFF_BIG(month, [events].[day], @p3) - CASE WHEN [events].[day] <= @p3 AND DATEDIFF_BIG(microsecond, DATETRUNC(month, @p3), @p3) < DATEDIFF_BIG(microsecond, DATETRUNC(month, [events].[day]), [events].[day]) THEN 1 WHEN [events].[day] > @p3 AND DATEDIFF_BIG(microsecond, DATETRUNC(month, @p3), @p3) > DATEDIFF_BIG(microsecond, DATETRUNC(month, [events].[day]), [events].[day]) THEN -1 ELSE 0 END) / 3 FROM [events];

-- # Months of the column day
-- PostgreSQL
SELECT CAST(DATE_TRUNC('month', CAST("events"."day" AS timestamp)) AS date), CAST("events"."day" + CAST($1 AS bigint) * INTERVAL '1 month' AS date), CAST("events"."day" - ("events"."id" + $2) * INTERVAL '1 month' AS date), CAST(TRUNC(ROUND(EXTRACT(EPOCH FROM DATE_TRUNC('month', AGE(CAST(CAST($3 AS date) AS timestamp), CAST("events"."day" AS timestamp)))) / 2629800) / 1) AS bigint) FROM "events";
-- MySQL
SELECT DATE_ADD(DATE '0001-01-01', INTERVAL TIMESTAMPDIFF(MONTH, '0001-01-01', `events`.`day`) MONTH), DATE_ADD(`events`.`day`, INTERVAL ? MONTH), DATE_SUB(`events`.`day`, INTERVAL (`events`.`id` + ?) MONTH), TIMESTAMPDIFF(MONTH, `events`.`day`, ?) FROM `events`;
-- MariaDB
SELECT DATE_ADD(DATE '0001-01-01', INTERVAL TIMESTAMPDIFF(MONTH, '0001-01-01', `events`.`day`) MONTH), DATE_ADD(`events`.`day`, INTERVAL ? MONTH), DATE_SUB(`events`.`day`, INTERVAL (`events`.`id` + ?) MONTH), TIMESTAMPDIFF(MONTH, `events`.`day`, ?) FROM `events`;
-- SQLite
SELECT querent_date_trunc('month', "events"."day"), querent_date_add('month', "events"."day", ?1), querent_date_add('month', "events"."day", -("events"."id" + ?2)), querent_date_diff('month', "events"."day", ?3) FROM "events";
-- SQL Server
SELECT DATETRUNC(month, [events].[day]), DATEADD(month, @p1, [events].[day]), DATEADD(month, -([events].[id] + @p2), [events].[day]), (DATEDIFF_BIG(month, [events].[day], @p3) - CASE WHEN [events].[day] <= @p3 AND DATEDIFF_BIG(microsecond, DATETRUNC(month, @p3), @p3) < DATEDIFF_BIG(microsecond, DATETRUNC(month, [events].[day]), [events].[day]) THEN 1 WHEN [events].[day] > @p3 AND DATEDIFF_BIG(microsecond, DATETRUNC(month, @p3), @p3) > DATEDIFF_BIG(microsecond, DATETRUNC(month, [events].[day]), [events].[day]) THEN -1 ELSE 0 END) / 1 FROM [events];

-- # Weeks of the column day
-- PostgreSQL
SELECT CAST(DATE_TRUNC('week', CAST("events"."day" AS timestamp)) AS date), CAST("events"."day" + CAST($1 AS bigint) * INTERVAL '7 days' AS date), CAST("events"."day" - ("events"."id" + $2) * INTERVAL '7 days' AS date), CAST((CAST($3 AS date) - "events"."day") / 7 AS bigint) FROM "events";
-- MySQL
SELECT DATE_ADD(DATE '0001-01-01', INTERVAL TIMESTAMPDIFF(WEEK, '0001-01-01', `events`.`day`) WEEK), DATE_ADD(`events`.`day`, INTERVAL ? WEEK), DATE_SUB(`events`.`day`, INTERVAL (`events`.`id` + ?) WEEK), TIMESTAMPDIFF(WEEK, `events`.`day`, ?) FROM `events`;
-- MariaDB
SELECT DATE_ADD(DATE '0001-01-01', INTERVAL TIMESTAMPDIFF(WEEK, '0001-01-01', `events`.`day`) WEEK), DATE_ADD(`events`.`day`, INTERVAL ? WEEK), DATE_SUB(`events`.`day`, INTERVAL (`events`.`id` + ?) WEEK), TIMESTAMPDIFF(WEEK, `events`.`day`, ?) FROM `events`;
-- SQLite
SELECT querent_date_trunc('week', "events"."day"), querent_date_add('week', "events"."day", ?1), querent_date_add('week', "events"."day", -("events"."id" + ?2)), querent_date_diff('week', "events"."day", ?3) FROM "events";
-- SQL Server
SELECT DATETRUNC(iso_week, [events].[day]), DATEADD(week, @p1, [events].[day]), DATEADD(week, -([events].[id] + @p2), [events].[day]), DATEDIFF_BIG(day, [events].[day], @p3) / 7 FROM [events];

-- # Days of the column day
-- PostgreSQL
SELECT CAST(DATE_TRUNC('day', CAST("events"."day" AS timestamp)) AS date), CAST("events"."day" + CAST($1 AS bigint) * INTERVAL '1 day' AS date), CAST("events"."day" - ("events"."id" + $2) * INTERVAL '1 day' AS date), CAST((CAST($3 AS date) - "events"."day") / 1 AS bigint) FROM "events";
-- MySQL
SELECT DATE_ADD(DATE '0001-01-01', INTERVAL TIMESTAMPDIFF(DAY, '0001-01-01', `events`.`day`) DAY), DATE_ADD(`events`.`day`, INTERVAL ? DAY), DATE_SUB(`events`.`day`, INTERVAL (`events`.`id` + ?) DAY), TIMESTAMPDIFF(DAY, `events`.`day`, ?) FROM `events`;
-- MariaDB
SELECT DATE_ADD(DATE '0001-01-01', INTERVAL TIMESTAMPDIFF(DAY, '0001-01-01', `events`.`day`) DAY), DATE_ADD(`events`.`day`, INTERVAL ? DAY), DATE_SUB(`events`.`day`, INTERVAL (`events`.`id` + ?) DAY), TIMESTAMPDIFF(DAY, `events`.`day`, ?) FROM `events`;
-- SQLite
SELECT querent_date_trunc('day', "events"."day"), querent_date_add('day', "events"."day", ?1), querent_date_add('day', "events"."day", -("events"."id" + ?2)), querent_date_diff('day', "events"."day", ?3) FROM "events";
-- SQL Server
SELECT DATETRUNC(day, [events].[day]), DATEADD(day, @p1, [events].[day]), DATEADD(day, -([events].[id] + @p2), [events].[day]), DATEDIFF_BIG(day, [events].[day], @p3) / 1 FROM [events];

-- # Years of the column at
-- PostgreSQL
SELECT DATE_TRUNC('year', "events"."at"), "events"."at" + CAST($1 AS bigint) * INTERVAL '1 year', "events"."at" - ("events"."id" + $2) * INTERVAL '1 year', CAST(TRUNC(ROUND(EXTRACT(EPOCH FROM DATE_TRUNC('month', AGE(CAST($3 AS timestamp), "events"."at"))) / 2629800) / 12) AS bigint) FROM "events";
-- MySQL
SELECT DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(YEAR, '0001-01-01', `events`.`at`) YEAR), DATE_ADD(`events`.`at`, INTERVAL ? YEAR), DATE_SUB(`events`.`at`, INTERVAL (`events`.`id` + ?) YEAR), TIMESTAMPDIFF(YEAR, `events`.`at`, ?) FROM `events`;
-- MariaDB
SELECT DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(YEAR, '0001-01-01', `events`.`at`) YEAR), DATE_ADD(`events`.`at`, INTERVAL ? YEAR), DATE_SUB(`events`.`at`, INTERVAL (`events`.`id` + ?) YEAR), TIMESTAMPDIFF(YEAR, `events`.`at`, ?) FROM `events`;
-- SQLite
SELECT querent_timestamp_trunc('year', "events"."at"), querent_timestamp_add('year', "events"."at", ?1), querent_timestamp_add('year', "events"."at", -("events"."id" + ?2)), querent_timestamp_diff('year', "events"."at", ?3) FROM "events";
-- SQL Server
SELECT DATETRUNC(year, [events].[at]), DATEADD(year, @p1, [events].[at]), DATEADD(year, -([events].[id] + @p2), [events].[at]), (DATEDIFF_BIG(month, [events].[at], @p3) - CASE WHEN [events].[at] <= @p3 AND DATEDIFF_BIG(microsecond, DATETRUNC(month, @p3), @p3) < DATEDIFF_BIG(microsecond, DATETRUNC(month, [events].[at]), [events].[at]) THEN 1 WHEN [events].[at] > @p3 AND DATEDIFF_BIG(microsecond, DATETRUNC(month, @p3), @p3) > DATEDIFF_BIG(microsecond, DATETRUNC(month, [events].[at]), [events].[at]) THEN -1 ELSE 0 END) / 12 FROM [events];

-- # Quarters of the column at
-- PostgreSQL
SELECT DATE_TRUNC('quarter', "events"."at"), "events"."at" + CAST($1 AS bigint) * INTERVAL '3 months', "events"."at" - ("events"."id" + $2) * INTERVAL '3 months', CAST(TRUNC(ROUND(EXTRACT(EPOCH FROM DATE_TRUNC('month', AGE(CAST($3 AS timestamp), "events"."at"))) / 2629800) / 3) AS bigint) FROM "events";
-- MySQL
SELECT DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(QUARTER, '0001-01-01', `events`.`at`) QUARTER), DATE_ADD(`events`.`at`, INTERVAL ? QUARTER), DATE_SUB(`events`.`at`, INTERVAL (`events`.`id` + ?) QUARTER), TIMESTAMPDIFF(QUARTER, `events`.`at`, ?) FROM `events`;
-- MariaDB
SELECT DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(QUARTER, '0001-01-01', `events`.`at`) QUARTER), DATE_ADD(`events`.`at`, INTERVAL ? QUARTER), DATE_SUB(`events`.`at`, INTERVAL (`events`.`id` + ?) QUARTER), TIMESTAMPDIFF(QUARTER, `events`.`at`, ?) FROM `events`;
-- SQLite
SELECT querent_timestamp_trunc('quarter', "events"."at"), querent_timestamp_add('quarter', "events"."at", ?1), querent_timestamp_add('quarter', "events"."at", -("events"."id" + ?2)), querent_timestamp_diff('quarter', "events"."at", ?3) FROM "events";
-- SQL Server
SELECT DATETRUNC(quarter, [events].[at]), DATEADD(quarter, @p1, [events].[at]), DATEADD(quarter, -([events].[id] + @p2), [events].[at]), (DATEDIFF_BIG(month, [events].[at], @p3) - CASE WHEN [events].[at] <= @p3 AND DATEDIFF_BIG(microsecond, DATETRUNC(month, @p3), @p3) < DATEDIFF_BIG(microsecond, DATETRUNC(month, [events].[at]), [events].[at]) THEN 1 WHEN [events].[at] > @p3 AND DATEDIFF_BIG(microsecond, DATETRUNC(month, @p3), @p3) > DATEDIFF_BIG(microsecond, DATETRUNC(month, [events].[at]), [events].[at]) THEN -1 ELSE 0 END) / 3 FROM [events];

-- # Months of the column at
-- PostgreSQL
SELECT DATE_TRUNC('month', "events"."at"), "events"."at" + CAST($1 AS bigint) * INTERVAL '1 month', "events"."at" - ("events"."id" + $2) * INTERVAL '1 month', CAST(TRUNC(ROUND(EXTRACT(EPOCH FROM DATE_TRUNC('month', AGE(CAST($3 AS timestamp), "events"."at"))) / 2629800) / 1) AS bigint) FROM "events";
-- MySQL
SELECT DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(MONTH, '0001-01-01', `events`.`at`) MONTH), DATE_ADD(`events`.`at`, INTERVAL ? MONTH), DATE_SUB(`events`.`at`, INTERVAL (`events`.`id` + ?) MONTH), TIMESTAMPDIFF(MONTH, `events`.`at`, ?) FROM `events`;
-- MariaDB
SELECT DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(MONTH, '0001-01-01', `events`.`at`) MONTH), DATE_ADD(`events`.`at`, INTERVAL ? MONTH), DATE_SUB(`events`.`at`, INTERVAL (`events`.`id` + ?) MONTH), TIMESTAMPDIFF(MONTH, `events`.`at`, ?) FROM `events`;
-- SQLite
SELECT querent_timestamp_trunc('month', "events"."at"), querent_timestamp_add('month', "events"."at", ?1), querent_timestamp_add('month', "events"."at", -("events"."id" + ?2)), querent_timestamp_diff('month', "events"."at", ?3) FROM "events";
-- SQL Server
SELECT DATETRUNC(month, [events].[at]), DATEADD(month, @p1, [events].[at]), DATEADD(month, -([events].[id] + @p2), [events].[at]), (DATEDIFF_BIG(month, [events].[at], @p3) - CASE WHEN [events].[at] <= @p3 AND DATEDIFF_BIG(microsecond, DATETRUNC(month, @p3), @p3) < DATEDIFF_BIG(microsecond, DATETRUNC(month, [events].[at]), [events].[at]) THEN 1 WHEN [events].[at] > @p3 AND DATEDIFF_BIG(microsecond, DATETRUNC(month, @p3), @p3) > DATEDIFF_BIG(microsecond, DATETRUNC(month, [events].[at]), [events].[at]) THEN -1 ELSE 0 END) / 1 FROM [events];

-- # Weeks of the column at
-- PostgreSQL
SELECT DATE_TRUNC('week', "events"."at"), "events"."at" + CAST($1 AS bigint) * INTERVAL '7 days', "events"."at" - ("events"."id" + $2) * INTERVAL '7 days', CAST(TRUNC(EXTRACT(EPOCH FROM CAST($3 AS timestamp) - "events"."at") / 604800) AS bigint) FROM "events";
-- MySQL
SELECT DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(WEEK, '0001-01-01', `events`.`at`) WEEK), DATE_ADD(`events`.`at`, INTERVAL ? WEEK), DATE_SUB(`events`.`at`, INTERVAL (`events`.`id` + ?) WEEK), TIMESTAMPDIFF(WEEK, `events`.`at`, ?) FROM `events`;
-- MariaDB
SELECT DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(WEEK, '0001-01-01', `events`.`at`) WEEK), DATE_ADD(`events`.`at`, INTERVAL ? WEEK), DATE_SUB(`events`.`at`, INTERVAL (`events`.`id` + ?) WEEK), TIMESTAMPDIFF(WEEK, `events`.`at`, ?) FROM `events`;
-- SQLite
SELECT querent_timestamp_trunc('week', "events"."at"), querent_timestamp_add('week', "events"."at", ?1), querent_timestamp_add('week', "events"."at", -("events"."id" + ?2)), querent_timestamp_diff('week', "events"."at", ?3) FROM "events";
-- SQL Server
SELECT DATETRUNC(iso_week, [events].[at]), DATEADD(week, @p1, [events].[at]), DATEADD(week, -([events].[id] + @p2), [events].[at]), DATEDIFF_BIG(microsecond, [events].[at], @p3) / 604800000000 FROM [events];

-- # Days of the column at
-- PostgreSQL
SELECT DATE_TRUNC('day', "events"."at"), "events"."at" + CAST($1 AS bigint) * INTERVAL '1 day', "events"."at" - ("events"."id" + $2) * INTERVAL '1 day', CAST(TRUNC(EXTRACT(EPOCH FROM CAST($3 AS timestamp) - "events"."at") / 86400) AS bigint) FROM "events";
-- MySQL
SELECT DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(DAY, '0001-01-01', `events`.`at`) DAY), DATE_ADD(`events`.`at`, INTERVAL ? DAY), DATE_SUB(`events`.`at`, INTERVAL (`events`.`id` + ?) DAY), TIMESTAMPDIFF(DAY, `events`.`at`, ?) FROM `events`;
-- MariaDB
SELECT DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(DAY, '0001-01-01', `events`.`at`) DAY), DATE_ADD(`events`.`at`, INTERVAL ? DAY), DATE_SUB(`events`.`at`, INTERVAL (`events`.`id` + ?) DAY), TIMESTAMPDIFF(DAY, `events`.`at`, ?) FROM `events`;
-- SQLite
SELECT querent_timestamp_trunc('day', "events"."at"), querent_timestamp_add('day', "events"."at", ?1), querent_timestamp_add('day', "events"."at", -("events"."id" + ?2)), querent_timestamp_diff('day', "events"."at", ?3) FROM "events";
-- SQL Server
SELECT DATETRUNC(day, [events].[at]), DATEADD(day, @p1, [events].[at]), DATEADD(day, -([events].[id] + @p2), [events].[at]), DATEDIFF_BIG(microsecond, [events].[at], @p3) / 86400000000 FROM [events];

-- # Years of the column moment
-- PostgreSQL
SELECT DATE_TRUNC('year', "events"."moment", 'UTC'), ("events"."moment" AT TIME ZONE 'UTC' + CAST($1 AS bigint) * INTERVAL '1 year') AT TIME ZONE 'UTC', ("events"."moment" AT TIME ZONE 'UTC' - ("events"."id" + $2) * INTERVAL '1 year') AT TIME ZONE 'UTC', CAST(TRUNC(ROUND(EXTRACT(EPOCH FROM DATE_TRUNC('month', AGE(CAST($3 AS timestamptz) AT TIME ZONE 'UTC', "events"."moment" AT TIME ZONE 'UTC'))) / 2629800) / 12) AS bigint) FROM "events";
-- MySQL
SELECT DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(YEAR, '0001-01-01', `events`.`moment`) YEAR), DATE_ADD(`events`.`moment`, INTERVAL ? YEAR), DATE_SUB(`events`.`moment`, INTERVAL (`events`.`id` + ?) YEAR), TIMESTAMPDIFF(YEAR, `events`.`moment`, ?) FROM `events`;
-- MariaDB
SELECT DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(YEAR, '0001-01-01', `events`.`moment`) YEAR), DATE_ADD(`events`.`moment`, INTERVAL ? YEAR), DATE_SUB(`events`.`moment`, INTERVAL (`events`.`id` + ?) YEAR), TIMESTAMPDIFF(YEAR, `events`.`moment`, ?) FROM `events`;
-- SQLite
SELECT querent_instant_trunc('year', "events"."moment"), querent_instant_add('year', "events"."moment", ?1), querent_instant_add('year', "events"."moment", -("events"."id" + ?2)), querent_instant_diff('year', "events"."moment", ?3) FROM "events";
-- SQL Server
SELECT DATETRUNC(year, [events].[moment] AT TIME ZONE 'UTC'), DATEADD(year, @p1, [events].[moment] AT TIME ZONE 'UTC'), DATEADD(year, -([events].[id] + @p2), [events].[moment] AT TIME ZONE 'UTC'), (DATEDIFF_BIG(month, [events].[moment] AT TIME ZONE 'UTC', @p3 AT TIME ZONE 'UTC') - CASE WHEN [events].[moment] <= @p3 AND DATEDIFF_BIG(microsecond, DATETRUNC(month, @p3 AT TIME ZONE 'UTC'), @p3) < DATEDIFF_BIG(microsecond, DATETRUNC(month, [events].[moment] AT TIME ZONE 'UTC'), [events].[moment]) THEN 1 WHEN [events].[moment] > @p3 AND DATEDIFF_BIG(microsecond, DATETRUNC(month, @p3 AT TIME ZONE 'UTC'), @p3) > DATEDIFF_BIG(microsecond, DATETRUNC(month, [events].[moment] AT TIME ZONE 'UTC'), [events].[moment]) THEN -1 ELSE 0 END) / 12 FROM [events];

-- # Quarters of the column moment
-- PostgreSQL
SELECT DATE_TRUNC('quarter', "events"."moment", 'UTC'), ("events"."moment" AT TIME ZONE 'UTC' + CAST($1 AS bigint) * INTERVAL '3 months') AT TIME ZONE 'UTC', ("events"."moment" AT TIME ZONE 'UTC' - ("events"."id" + $2) * INTERVAL '3 months') AT TIME ZONE 'UTC', CAST(TRUNC(ROUND(EXTRACT(EPOCH FROM DATE_TRUNC('month', AGE(CAST($3 AS timestamptz) AT TIME ZONE 'UTC', "events"."moment" AT TIME ZONE 'UTC'))) / 2629800) / 3) AS bigint) FROM "events";
-- MySQL
SELECT DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(QUARTER, '0001-01-01', `events`.`moment`) QUARTER), DATE_ADD(`events`.`moment`, INTERVAL ? QUARTER), DATE_SUB(`events`.`moment`, INTERVAL (`events`.`id` + ?) QUARTER), TIMESTAMPDIFF(QUARTER, `events`.`moment`, ?) FROM `events`;
-- MariaDB
SELECT DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(QUARTER, '0001-01-01', `events`.`moment`) QUARTER), DATE_ADD(`events`.`moment`, INTERVAL ? QUARTER), DATE_SUB(`events`.`moment`, INTERVAL (`events`.`id` + ?) QUARTER), TIMESTAMPDIFF(QUARTER, `events`.`moment`, ?) FROM `events`;
-- SQLite
SELECT querent_instant_trunc('quarter', "events"."moment"), querent_instant_add('quarter', "events"."moment", ?1), querent_instant_add('quarter', "events"."moment", -("events"."id" + ?2)), querent_instant_diff('quarter', "events"."moment", ?3) FROM "events";
-- SQL Server
SELECT DATETRUNC(quarter, [events].[moment] AT TIME ZONE 'UTC'), DATEADD(quarter, @p1, [events].[moment] AT TIME ZONE 'UTC'), DATEADD(quarter, -([events].[id] + @p2), [events].[moment] AT TIME ZONE 'UTC'), (DATEDIFF_BIG(month, [events].[moment] AT TIME ZONE 'UTC', @p3 AT TIME ZONE 'UTC') - CASE WHEN [events].[moment] <= @p3 AND DATEDIFF_BIG(microsecond, DATETRUNC(month, @p3 AT TIME ZONE 'UTC'), @p3) < DATEDIFF_BIG(microsecond, DATETRUNC(month, [events].[moment] AT TIME ZONE 'UTC'), [events].[moment]) THEN 1 WHEN [events].[moment] > @p3 AND DATEDIFF_BIG(microsecond, DATETRUNC(month, @p3 AT TIME ZONE 'UTC'), @p3) > DATEDIFF_BIG(microsecond, DATETRUNC(month, [events].[moment] AT TIME ZONE 'UTC'), [events].[moment]) THEN -1 ELSE 0 END) / 3 FROM [events];

-- # Months of the column moment
-- PostgreSQL
SELECT DATE_TRUNC('month', "events"."moment", 'UTC'), ("events"."moment" AT TIME ZONE 'UTC' + CAST($1 AS bigint) * INTERVAL '1 month') AT TIME ZONE 'UTC', ("events"."moment" AT TIME ZONE 'UTC' - ("events"."id" + $2) * INTERVAL '1 month') AT TIME ZONE 'UTC', CAST(TRUNC(ROUND(EXTRACT(EPOCH FROM DATE_TRUNC('month', AGE(CAST($3 AS timestamptz) AT TIME ZONE 'UTC', "events"."moment" AT TIME ZONE 'UTC'))) / 2629800) / 1) AS bigint) FROM "events";
-- MySQL
SELECT DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(MONTH, '0001-01-01', `events`.`moment`) MONTH), DATE_ADD(`events`.`moment`, INTERVAL ? MONTH), DATE_SUB(`events`.`moment`, INTERVAL (`events`.`id` + ?) MONTH), TIMESTAMPDIFF(MONTH, `events`.`moment`, ?) FROM `events`;
-- MariaDB
SELECT DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(MONTH, '0001-01-01', `events`.`moment`) MONTH), DATE_ADD(`events`.`moment`, INTERVAL ? MONTH), DATE_SUB(`events`.`moment`, INTERVAL (`events`.`id` + ?) MONTH), TIMESTAMPDIFF(MONTH, `events`.`moment`, ?) FROM `events`;
-- SQLite
SELECT querent_instant_trunc('month', "events"."moment"), querent_instant_add('month', "events"."moment", ?1), querent_instant_add('month', "events"."moment", -("events"."id" + ?2)), querent_instant_diff('month', "events"."moment", ?3) FROM "events";
-- SQL Server
SELECT DATETRUNC(month, [events].[moment] AT TIME ZONE 'UTC'), DATEADD(month, @p1, [events].[moment] AT TIME ZONE 'UTC'), DATEADD(month, -([events].[id] + @p2), [events].[moment] AT TIME ZONE 'UTC'), (DATEDIFF_BIG(month, [events].[moment] AT TIME ZONE 'UTC', @p3 AT TIME ZONE 'UTC') - CASE WHEN [events].[moment] <= @p3 AND DATEDIFF_BIG(microsecond, DATETRUNC(month, @p3 AT TIME ZONE 'UTC'), @p3) < DATEDIFF_BIG(microsecond, DATETRUNC(month, [events].[moment] AT TIME ZONE 'UTC'), [events].[moment]) THEN 1 WHEN [events].[moment] > @p3 AND DATEDIFF_BIG(microsecond, DATETRUNC(month, @p3 AT TIME ZONE 'UTC'), @p3) > DATEDIFF_BIG(microsecond, DATETRUNC(month, [events].[moment] AT TIME ZONE 'UTC'), [events].[moment]) THEN -1 ELSE 0 END) / 1 FROM [events];

-- # Weeks of the column moment
-- PostgreSQL
SELECT DATE_TRUNC('week', "events"."moment", 'UTC'), ("events"."moment" AT TIME ZONE 'UTC' + CAST($1 AS bigint) * INTERVAL '7 days') AT TIME ZONE 'UTC', ("events"."moment" AT TIME ZONE 'UTC' - ("events"."id" + $2) * INTERVAL '7 days') AT TIME ZONE 'UTC', CAST(TRUNC(EXTRACT(EPOCH FROM CAST($3 AS timestamptz) - "events"."moment") / 604800) AS bigint) FROM "events";
-- MySQL
SELECT DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(WEEK, '0001-01-01', `events`.`moment`) WEEK), DATE_ADD(`events`.`moment`, INTERVAL ? WEEK), DATE_SUB(`events`.`moment`, INTERVAL (`events`.`id` + ?) WEEK), TIMESTAMPDIFF(WEEK, `events`.`moment`, ?) FROM `events`;
-- MariaDB
SELECT DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(WEEK, '0001-01-01', `events`.`moment`) WEEK), DATE_ADD(`events`.`moment`, INTERVAL ? WEEK), DATE_SUB(`events`.`moment`, INTERVAL (`events`.`id` + ?) WEEK), TIMESTAMPDIFF(WEEK, `events`.`moment`, ?) FROM `events`;
-- SQLite
SELECT querent_instant_trunc('week', "events"."moment"), querent_instant_add('week', "events"."moment", ?1), querent_instant_add('week', "events"."moment", -("events"."id" + ?2)), querent_instant_diff('week', "events"."moment", ?3) FROM "events";
-- SQL Server
SELECT DATETRUNC(iso_week, [events].[moment] AT TIME ZONE 'UTC'), DATEADD(week, @p1, [events].[moment] AT TIME ZONE 'UTC'), DATEADD(week, -([events].[id] + @p2), [events].[moment] AT TIME ZONE 'UTC'), DATEDIFF_BIG(microsecond, [events].[moment] AT TIME ZONE 'UTC', @p3 AT TIME ZONE 'UTC') / 604800000000 FROM [events];

-- # Days of the column moment
-- PostgreSQL
SELECT DATE_TRUNC('day', "events"."moment", 'UTC'), ("events"."moment" AT TIME ZONE 'UTC' + CAST($1 AS bigint) * INTERVAL '1 day') AT TIME ZONE 'UTC', ("events"."moment" AT TIME ZONE 'UTC' - ("events"."id" + $2) * INTERVAL '1 day') AT TIME ZONE 'UTC', CAST(TRUNC(EXTRACT(EPOCH FROM CAST($3 AS timestamptz) - "events"."moment") / 86400) AS bigint) FROM "events";
-- MySQL
SELECT DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(DAY, '0001-01-01', `events`.`moment`) DAY), DATE_ADD(`events`.`moment`, INTERVAL ? DAY), DATE_SUB(`events`.`moment`, INTERVAL (`events`.`id` + ?) DAY), TIMESTAMPDIFF(DAY, `events`.`moment`, ?) FROM `events`;
-- MariaDB
SELECT DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(DAY, '0001-01-01', `events`.`moment`) DAY), DATE_ADD(`events`.`moment`, INTERVAL ? DAY), DATE_SUB(`events`.`moment`, INTERVAL (`events`.`id` + ?) DAY), TIMESTAMPDIFF(DAY, `events`.`moment`, ?) FROM `events`;
-- SQLite
SELECT querent_instant_trunc('day', "events"."moment"), querent_instant_add('day', "events"."moment", ?1), querent_instant_add('day', "events"."moment", -("events"."id" + ?2)), querent_instant_diff('day', "events"."moment", ?3) FROM "events";
-- SQL Server
SELECT DATETRUNC(day, [events].[moment] AT TIME ZONE 'UTC'), DATEADD(day, @p1, [events].[moment] AT TIME ZONE 'UTC'), DATEADD(day, -([events].[id] + @p2), [events].[moment] AT TIME ZONE 'UTC'), DATEDIFF_BIG(microsecond, [events].[moment] AT TIME ZONE 'UTC', @p3 AT TIME ZONE 'UTC') / 86400000000 FROM [events];

-- # Hours of the column clock
-- PostgreSQL
SELECT CAST(DATE_TRUNC('hour', "events"."clock") AS time), "events"."clock" + CAST($1 AS bigint) * INTERVAL '1 hour', "events"."clock" - ("events"."id" + $2) * INTERVAL '1 hour', CAST(TRUNC(EXTRACT(EPOCH FROM CAST($3 AS time) - "events"."clock") / 3600) AS bigint) FROM "events";
-- MySQL
SELECT CAST(TIME_FORMAT(`events`.`clock`, '%H:00:00') AS TIME), CAST(DATE_ADD(TIMESTAMP('2000-01-02', `events`.`clock`), INTERVAL ? HOUR) AS TIME(6)), CAST(DATE_SUB(TIMESTAMP('2000-01-02', `events`.`clock`), INTERVAL (`events`.`id` + ?) HOUR) AS TIME(6)), TIMESTAMPDIFF(HOUR, TIMESTAMP('2000-01-01', `events`.`clock`), TIMESTAMP('2000-01-01', ?)) FROM `events`;
-- MariaDB
SELECT CAST(TIME_FORMAT(`events`.`clock`, '%H:00:00') AS TIME), CAST(DATE_ADD(TIMESTAMP('2000-01-02', `events`.`clock`), INTERVAL ? HOUR) AS TIME(6)), CAST(DATE_SUB(TIMESTAMP('2000-01-02', `events`.`clock`), INTERVAL (`events`.`id` + ?) HOUR) AS TIME(6)), TIMESTAMPDIFF(HOUR, TIMESTAMP('2000-01-01', `events`.`clock`), TIMESTAMP('2000-01-01', ?)) FROM `events`;
-- SQLite
SELECT querent_time_trunc('hour', "events"."clock"), querent_time_add('hour', "events"."clock", ?1), querent_time_add('hour', "events"."clock", -("events"."id" + ?2)), querent_time_diff('hour', "events"."clock", ?3) FROM "events";
-- SQL Server
SELECT DATETRUNC(hour, [events].[clock]), DATEADD(hour, @p1, [events].[clock]), DATEADD(hour, -([events].[id] + @p2), [events].[clock]), DATEDIFF_BIG(microsecond, [events].[clock], @p3) / 3600000000 FROM [events];

-- # Minutes of the column clock
-- PostgreSQL
SELECT CAST(DATE_TRUNC('minute', "events"."clock") AS time), "events"."clock" + CAST($1 AS bigint) * INTERVAL '1 minute', "events"."clock" - ("events"."id" + $2) * INTERVAL '1 minute', CAST(TRUNC(EXTRACT(EPOCH FROM CAST($3 AS time) - "events"."clock") / 60) AS bigint) FROM "events";
-- MySQL
SELECT CAST(TIME_FORMAT(`events`.`clock`, '%H:%i:00') AS TIME), CAST(DATE_ADD(TIMESTAMP('2000-01-02', `events`.`clock`), INTERVAL ? MINUTE) AS TIME(6)), CAST(DATE_SUB(TIMESTAMP('2000-01-02', `events`.`clock`), INTERVAL (`events`.`id` + ?) MINUTE) AS TIME(6)), TIMESTAMPDIFF(MINUTE, TIMESTAMP('2000-01-01', `events`.`clock`), TIMESTAMP('2000-01-01', ?)) FROM `events`;
-- MariaDB
SELECT CAST(TIME_FORMAT(`events`.`clock`, '%H:%i:00') AS TIME), CAST(DATE_ADD(TIMESTAMP('2000-01-02', `events`.`clock`), INTERVAL ? MINUTE) AS TIME(6)), CAST(DATE_SUB(TIMESTAMP('2000-01-02', `events`.`clock`), INTERVAL (`events`.`id` + ?) MINUTE) AS TIME(6)), TIMESTAMPDIFF(MINUTE, TIMESTAMP('2000-01-01', `events`.`clock`), TIMESTAMP('2000-01-01', ?)) FROM `events`;
-- SQLite
SELECT querent_time_trunc('minute', "events"."clock"), querent_time_add('minute', "events"."clock", ?1), querent_time_add('minute', "events"."clock", -("events"."id" + ?2)), querent_time_diff('minute', "events"."clock", ?3) FROM "events";
-- SQL Server
SELECT DATETRUNC(minute, [events].[clock]), DATEADD(minute, @p1, [events].[clock]), DATEADD(minute, -([events].[id] + @p2), [events].[clock]), DATEDIFF_BIG(microsecond, [events].[clock], @p3) / 60000000 FROM [events];

-- # Seconds of the column clock
-- PostgreSQL
SELECT CAST(DATE_TRUNC('second', "events"."clock") AS time), "events"."clock" + CAST($1 AS bigint) * INTERVAL '1 second', "events"."clock" - ("events"."id" + $2) * INTERVAL '1 second', CAST(TRUNC(EXTRACT(EPOCH FROM CAST($3 AS time) - "events"."clock") / 1) AS bigint) FROM "events";
-- MySQL
SELECT CAST(TIME_FORMAT(`events`.`clock`, '%H:%i:%s') AS TIME), CAST(DATE_ADD(TIMESTAMP('2000-01-02', `events`.`clock`), INTERVAL ? SECOND) AS TIME(6)), CAST(DATE_SUB(TIMESTAMP('2000-01-02', `events`.`clock`), INTERVAL (`events`.`id` + ?) SECOND) AS TIME(6)), TIMESTAMPDIFF(SECOND, TIMESTAMP('2000-01-01', `events`.`clock`), TIMESTAMP('2000-01-01', ?)) FROM `events`;
-- MariaDB
SELECT CAST(TIME_FORMAT(`events`.`clock`, '%H:%i:%s') AS TIME), CAST(DATE_ADD(TIMESTAMP('2000-01-02', `events`.`clock`), INTERVAL ? SECOND) AS TIME(6)), CAST(DATE_SUB(TIMESTAMP('2000-01-02', `events`.`clock`), INTERVAL (`events`.`id` + ?) SECOND) AS TIME(6)), TIMESTAMPDIFF(SECOND, TIMESTAMP('2000-01-01', `events`.`clock`), TIMESTAMP('2000-01-01', ?)) FROM `events`;
-- SQLite
SELECT querent_time_trunc('second', "events"."clock"), querent_time_add('second', "events"."clock", ?1), querent_time_add('second', "events"."clock", -("events"."id" + ?2)), querent_time_diff('second', "events"."clock", ?3) FROM "events";
-- SQL Server
SELECT DATETRUNC(second, [events].[clock]), DATEADD(second, @p1, [events].[clock]), DATEADD(second, -([events].[id] + @p2), [events].[clock]), DATEDIFF_BIG(microsecond, [events].[clock], @p3) / 1000000 FROM [events];

-- # Microseconds of the column clock
-- PostgreSQL
SELECT CAST(DATE_TRUNC('microsecond', "events"."clock") AS time), "events"."clock" + CAST($1 AS bigint) * INTERVAL '1 microsecond', "events"."clock" - ("events"."id" + $2) * INTERVAL '1 microsecond', CAST(TRUNC(EXTRACT(EPOCH FROM CAST($3 AS time) - "events"."clock") * 1000000) AS bigint) FROM "events";
-- MySQL
SELECT CAST(TIME_FORMAT(`events`.`clock`, '%H:%i:%s.%f') AS TIME(6)), CAST(DATE_ADD(TIMESTAMP('2000-01-02', `events`.`clock`), INTERVAL ? MICROSECOND) AS TIME(6)), CAST(DATE_SUB(TIMESTAMP('2000-01-02', `events`.`clock`), INTERVAL (`events`.`id` + ?) MICROSECOND) AS TIME(6)), TIMESTAMPDIFF(MICROSECOND, TIMESTAMP('2000-01-01', `events`.`clock`), TIMESTAMP('2000-01-01', ?)) FROM `events`;
-- MariaDB
SELECT CAST(TIME_FORMAT(`events`.`clock`, '%H:%i:%s.%f') AS TIME(6)), CAST(DATE_ADD(TIMESTAMP('2000-01-02', `events`.`clock`), INTERVAL ? MICROSECOND) AS TIME(6)), CAST(DATE_SUB(TIMESTAMP('2000-01-02', `events`.`clock`), INTERVAL (`events`.`id` + ?) MICROSECOND) AS TIME(6)), TIMESTAMPDIFF(MICROSECOND, TIMESTAMP('2000-01-01', `events`.`clock`), TIMESTAMP('2000-01-01', ?)) FROM `events`;
-- SQLite
SELECT querent_time_trunc('microsecond', "events"."clock"), querent_time_add('microsecond', "events"."clock", ?1), querent_time_add('microsecond', "events"."clock", -("events"."id" + ?2)), querent_time_diff('microsecond', "events"."clock", ?3) FROM "events";
-- SQL Server
SELECT DATETRUNC(microsecond, [events].[clock]), DATEADD(microsecond, @p1, [events].[clock]), DATEADD(microsecond, -([events].[id] + @p2), [events].[clock]), DATEDIFF_BIG(microsecond, [events].[clock], @p3) / 1 FROM [events];

-- # Hours of the column at
-- PostgreSQL
SELECT DATE_TRUNC('hour', "events"."at"), "events"."at" + CAST($1 AS bigint) * INTERVAL '1 hour', "events"."at" - ("events"."id" + $2) * INTERVAL '1 hour', CAST(TRUNC(EXTRACT(EPOCH FROM CAST($3 AS timestamp) - "events"."at") / 3600) AS bigint) FROM "events";
-- MySQL
SELECT DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(HOUR, '0001-01-01', `events`.`at`) HOUR), DATE_ADD(`events`.`at`, INTERVAL ? HOUR), DATE_SUB(`events`.`at`, INTERVAL (`events`.`id` + ?) HOUR), TIMESTAMPDIFF(HOUR, `events`.`at`, ?) FROM `events`;
-- MariaDB
SELECT DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(HOUR, '0001-01-01', `events`.`at`) HOUR), DATE_ADD(`events`.`at`, INTERVAL ? HOUR), DATE_SUB(`events`.`at`, INTERVAL (`events`.`id` + ?) HOUR), TIMESTAMPDIFF(HOUR, `events`.`at`, ?) FROM `events`;
-- SQLite
SELECT querent_timestamp_trunc('hour', "events"."at"), querent_timestamp_add('hour', "events"."at", ?1), querent_timestamp_add('hour', "events"."at", -("events"."id" + ?2)), querent_timestamp_diff('hour', "events"."at", ?3) FROM "events";
-- SQL Server
SELECT DATETRUNC(hour, [events].[at]), DATEADD(hour, @p1, [events].[at]), DATEADD(hour, -([events].[id] + @p2), [events].[at]), DATEDIFF_BIG(microsecond, [events].[at], @p3) / 3600000000 FROM [events];

-- # Minutes of the column at
-- PostgreSQL
SELECT DATE_TRUNC('minute', "events"."at"), "events"."at" + CAST($1 AS bigint) * INTERVAL '1 minute', "events"."at" - ("events"."id" + $2) * INTERVAL '1 minute', CAST(TRUNC(EXTRACT(EPOCH FROM CAST($3 AS timestamp) - "events"."at") / 60) AS bigint) FROM "events";
-- MySQL
SELECT DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(MINUTE, '0001-01-01', `events`.`at`) MINUTE), DATE_ADD(`events`.`at`, INTERVAL ? MINUTE), DATE_SUB(`events`.`at`, INTERVAL (`events`.`id` + ?) MINUTE), TIMESTAMPDIFF(MINUTE, `events`.`at`, ?) FROM `events`;
-- MariaDB
SELECT DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(MINUTE, '0001-01-01', `events`.`at`) MINUTE), DATE_ADD(`events`.`at`, INTERVAL ? MINUTE), DATE_SUB(`events`.`at`, INTERVAL (`events`.`id` + ?) MINUTE), TIMESTAMPDIFF(MINUTE, `events`.`at`, ?) FROM `events`;
-- SQLite
SELECT querent_timestamp_trunc('minute', "events"."at"), querent_timestamp_add('minute', "events"."at", ?1), querent_timestamp_add('minute', "events"."at", -("events"."id" + ?2)), querent_timestamp_diff('minute', "events"."at", ?3) FROM "events";
-- SQL Server
SELECT DATETRUNC(minute, [events].[at]), DATEADD(minute, @p1, [events].[at]), DATEADD(minute, -([events].[id] + @p2), [events].[at]), DATEDIFF_BIG(microsecond, [events].[at], @p3) / 60000000 FROM [events];

-- # Seconds of the column at
-- PostgreSQL
SELECT DATE_TRUNC('second', "events"."at"), "events"."at" + CAST($1 AS bigint) * INTERVAL '1 second', "events"."at" - ("events"."id" + $2) * INTERVAL '1 second', CAST(TRUNC(EXTRACT(EPOCH FROM CAST($3 AS timestamp) - "events"."at") / 1) AS bigint) FROM "events";
-- MySQL
SELECT DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(SECOND, '0001-01-01', `events`.`at`) SECOND), DATE_ADD(`events`.`at`, INTERVAL ? SECOND), DATE_SUB(`events`.`at`, INTERVAL (`events`.`id` + ?) SECOND), TIMESTAMPDIFF(SECOND, `events`.`at`, ?) FROM `events`;
-- MariaDB
SELECT DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(SECOND, '0001-01-01', `events`.`at`) SECOND), DATE_ADD(`events`.`at`, INTERVAL ? SECOND), DATE_SUB(`events`.`at`, INTERVAL (`events`.`id` + ?) SECOND), TIMESTAMPDIFF(SECOND, `events`.`at`, ?) FROM `events`;
-- SQLite
SELECT querent_timestamp_trunc('second', "events"."at"), querent_timestamp_add('second', "events"."at", ?1), querent_timestamp_add('second', "events"."at", -("events"."id" + ?2)), querent_timestamp_diff('second', "events"."at", ?3) FROM "events";
-- SQL Server
SELECT DATETRUNC(second, [events].[at]), DATEADD(second, @p1, [events].[at]), DATEADD(second, -([events].[id] + @p2), [events].[at]), DATEDIFF_BIG(microsecond, [events].[at], @p3) / 1000000 FROM [events];

-- # Microseconds of the column at
-- PostgreSQL
SELECT DATE_TRUNC('microsecond', "events"."at"), "events"."at" + CAST($1 AS bigint) * INTERVAL '1 microsecond', "events"."at" - ("events"."id" + $2) * INTERVAL '1 microsecond', CAST(TRUNC(EXTRACT(EPOCH FROM CAST($3 AS timestamp) - "events"."at") * 1000000) AS bigint) FROM "events";
-- MySQL
SELECT DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(MICROSECOND, '0001-01-01', `events`.`at`) MICROSECOND), DATE_ADD(`events`.`at`, INTERVAL ? MICROSECOND), DATE_SUB(`events`.`at`, INTERVAL (`events`.`id` + ?) MICROSECOND), TIMESTAMPDIFF(MICROSECOND, `events`.`at`, ?) FROM `events`;
-- MariaDB
SELECT DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(MICROSECOND, '0001-01-01', `events`.`at`) MICROSECOND), DATE_ADD(`events`.`at`, INTERVAL ? MICROSECOND), DATE_SUB(`events`.`at`, INTERVAL (`events`.`id` + ?) MICROSECOND), TIMESTAMPDIFF(MICROSECOND, `events`.`at`, ?) FROM `events`;
-- SQLite
SELECT querent_timestamp_trunc('microsecond', "events"."at"), querent_timestamp_add('microsecond', "events"."at", ?1), querent_timestamp_add('microsecond', "events"."at", -("events"."id" + ?2)), querent_timestamp_diff('microsecond', "events"."at", ?3) FROM "events";
-- SQL Server
SELECT DATETRUNC(microsecond, [events].[at]), DATEADD(microsecond, @p1, [events].[at]), DATEADD(microsecond, -([events].[id] + @p2), [events].[at]), DATEDIFF_BIG(microsecond, [events].[at], @p3) / 1 FROM [events];

-- # Hours of the column moment
-- PostgreSQL
SELECT DATE_TRUNC('hour', "events"."moment", 'UTC'), "events"."moment" + CAST($1 AS bigint) * INTERVAL '1 hour', "events"."moment" - ("events"."id" + $2) * INTERVAL '1 hour', CAST(TRUNC(EXTRACT(EPOCH FROM CAST($3 AS timestamptz) - "events"."moment") / 3600) AS bigint) FROM "events";
-- MySQL
SELECT DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(HOUR, '0001-01-01', `events`.`moment`) HOUR), DATE_ADD(`events`.`moment`, INTERVAL ? HOUR), DATE_SUB(`events`.`moment`, INTERVAL (`events`.`id` + ?) HOUR), TIMESTAMPDIFF(HOUR, `events`.`moment`, ?) FROM `events`;
-- MariaDB
SELECT DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(HOUR, '0001-01-01', `events`.`moment`) HOUR), DATE_ADD(`events`.`moment`, INTERVAL ? HOUR), DATE_SUB(`events`.`moment`, INTERVAL (`events`.`id` + ?) HOUR), TIMESTAMPDIFF(HOUR, `events`.`moment`, ?) FROM `events`;
-- SQLite
SELECT querent_instant_trunc('hour', "events"."moment"), querent_instant_add('hour', "events"."moment", ?1), querent_instant_add('hour', "events"."moment", -("events"."id" + ?2)), querent_instant_diff('hour', "events"."moment", ?3) FROM "events";
-- SQL Server
SELECT DATETRUNC(hour, [events].[moment] AT TIME ZONE 'UTC'), DATEADD(hour, @p1, [events].[moment]), DATEADD(hour, -([events].[id] + @p2), [events].[moment]), DATEDIFF_BIG(microsecond, [events].[moment] AT TIME ZONE 'UTC', @p3 AT TIME ZONE 'UTC') / 3600000000 FROM [events];

-- # Minutes of the column moment
-- PostgreSQL
SELECT DATE_TRUNC('minute', "events"."moment", 'UTC'), "events"."moment" + CAST($1 AS bigint) * INTERVAL '1 minute', "events"."moment" - ("events"."id" + $2) * INTERVAL '1 minute', CAST(TRUNC(EXTRACT(EPOCH FROM CAST($3 AS timestamptz) - "events"."moment") / 60) AS bigint) FROM "events";
-- MySQL
SELECT DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(MINUTE, '0001-01-01', `events`.`moment`) MINUTE), DATE_ADD(`events`.`moment`, INTERVAL ? MINUTE), DATE_SUB(`events`.`moment`, INTERVAL (`events`.`id` + ?) MINUTE), TIMESTAMPDIFF(MINUTE, `events`.`moment`, ?) FROM `events`;
-- MariaDB
SELECT DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(MINUTE, '0001-01-01', `events`.`moment`) MINUTE), DATE_ADD(`events`.`moment`, INTERVAL ? MINUTE), DATE_SUB(`events`.`moment`, INTERVAL (`events`.`id` + ?) MINUTE), TIMESTAMPDIFF(MINUTE, `events`.`moment`, ?) FROM `events`;
-- SQLite
SELECT querent_instant_trunc('minute', "events"."moment"), querent_instant_add('minute', "events"."moment", ?1), querent_instant_add('minute', "events"."moment", -("events"."id" + ?2)), querent_instant_diff('minute', "events"."moment", ?3) FROM "events";
-- SQL Server
SELECT DATETRUNC(minute, [events].[moment] AT TIME ZONE 'UTC'), DATEADD(minute, @p1, [events].[moment]), DATEADD(minute, -([events].[id] + @p2), [events].[moment]), DATEDIFF_BIG(microsecond, [events].[moment] AT TIME ZONE 'UTC', @p3 AT TIME ZONE 'UTC') / 60000000 FROM [events];

-- # Seconds of the column moment
-- PostgreSQL
SELECT DATE_TRUNC('second', "events"."moment", 'UTC'), "events"."moment" + CAST($1 AS bigint) * INTERVAL '1 second', "events"."moment" - ("events"."id" + $2) * INTERVAL '1 second', CAST(TRUNC(EXTRACT(EPOCH FROM CAST($3 AS timestamptz) - "events"."moment") / 1) AS bigint) FROM "events";
-- MySQL
SELECT DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(SECOND, '0001-01-01', `events`.`moment`) SECOND), DATE_ADD(`events`.`moment`, INTERVAL ? SECOND), DATE_SUB(`events`.`moment`, INTERVAL (`events`.`id` + ?) SECOND), TIMESTAMPDIFF(SECOND, `events`.`moment`, ?) FROM `events`;
-- MariaDB
SELECT DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(SECOND, '0001-01-01', `events`.`moment`) SECOND), DATE_ADD(`events`.`moment`, INTERVAL ? SECOND), DATE_SUB(`events`.`moment`, INTERVAL (`events`.`id` + ?) SECOND), TIMESTAMPDIFF(SECOND, `events`.`moment`, ?) FROM `events`;
-- SQLite
SELECT querent_instant_trunc('second', "events"."moment"), querent_instant_add('second', "events"."moment", ?1), querent_instant_add('second', "events"."moment", -("events"."id" + ?2)), querent_instant_diff('second', "events"."moment", ?3) FROM "events";
-- SQL Server
SELECT DATETRUNC(second, [events].[moment] AT TIME ZONE 'UTC'), DATEADD(second, @p1, [events].[moment]), DATEADD(second, -([events].[id] + @p2), [events].[moment]), DATEDIFF_BIG(microsecond, [events].[moment] AT TIME ZONE 'UTC', @p3 AT TIME ZONE 'UTC') / 1000000 FROM [events];

-- # Microseconds of the column moment
-- PostgreSQL
SELECT DATE_TRUNC('microsecond', "events"."moment", 'UTC'), "events"."moment" + CAST($1 AS bigint) * INTERVAL '1 microsecond', "events"."moment" - ("events"."id" + $2) * INTERVAL '1 microsecond', CAST(TRUNC(EXTRACT(EPOCH FROM CAST($3 AS timestamptz) - "events"."moment") * 1000000) AS bigint) FROM "events";
-- MySQL
SELECT DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(MICROSECOND, '0001-01-01', `events`.`moment`) MICROSECOND), DATE_ADD(`events`.`moment`, INTERVAL ? MICROSECOND), DATE_SUB(`events`.`moment`, INTERVAL (`events`.`id` + ?) MICROSECOND), TIMESTAMPDIFF(MICROSECOND, `events`.`moment`, ?) FROM `events`;
-- MariaDB
SELECT DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(MICROSECOND, '0001-01-01', `events`.`moment`) MICROSECOND), DATE_ADD(`events`.`moment`, INTERVAL ? MICROSECOND), DATE_SUB(`events`.`moment`, INTERVAL (`events`.`id` + ?) MICROSECOND), TIMESTAMPDIFF(MICROSECOND, `events`.`moment`, ?) FROM `events`;
-- SQLite
SELECT querent_instant_trunc('microsecond', "events"."moment"), querent_instant_add('microsecond', "events"."moment", ?1), querent_instant_add('microsecond', "events"."moment", -("events"."id" + ?2)), querent_instant_diff('microsecond', "events"."moment", ?3) FROM "events";
-- SQL Server
SELECT DATETRUNC(microsecond, [events].[moment] AT TIME ZONE 'UTC'), DATEADD(microsecond, @p1, [events].[moment]), DATEADD(microsecond, -([events].[id] + @p2), [events].[moment]), DATEDIFF_BIG(microsecond, [events].[moment] AT TIME ZONE 'UTC', @p3 AT TIME ZONE 'UTC') / 1 FROM [events];

-- # conversions
-- PostgreSQL
SELECT CAST("events"."at" AS date), CAST("events"."moment" AT TIME ZONE 'UTC' AS date), CAST("events"."at" AS time), CAST("events"."moment" AT TIME ZONE 'UTC' AS time), "events"."moment" AT TIME ZONE 'UTC', "events"."at" AT TIME ZONE 'UTC' FROM "events";
-- MySQL
SELECT CAST(`events`.`at` AS DATE), CAST(`events`.`moment` AS DATE), CAST(`events`.`at` AS TIME(6)), CAST(`events`.`moment` AS TIME(6)), CAST(`events`.`moment` AS DATETIME(6)), CAST(`events`.`at` AS DATETIME(6)) FROM `events`;
-- MariaDB
SELECT CAST(`events`.`at` AS DATE), CAST(`events`.`moment` AS DATE), CAST(`events`.`at` AS TIME(6)), CAST(`events`.`moment` AS TIME(6)), CAST(`events`.`moment` AS DATETIME(6)), CAST(`events`.`at` AS DATETIME(6)) FROM `events`;
-- SQLite
SELECT querent_timestamp_date("events"."at"), querent_instant_date("events"."moment"), querent_timestamp_time("events"."at"), querent_instant_time("events"."moment"), querent_instant_trunc('microsecond', "events"."moment"), querent_timestamp_trunc('microsecond', "events"."at") FROM "events";
-- SQL Server
SELECT CAST([events].[at] AS date), CAST([events].[moment] AT TIME ZONE 'UTC' AS date), CAST([events].[at] AS time(6)), CAST([events].[moment] AT TIME ZONE 'UTC' AS time(6)), CAST([events].[moment] AT TIME ZONE 'UTC' AS datetime2), [events].[at] AT TIME ZONE 'UTC' FROM [events];

-- # texts
-- PostgreSQL
SELECT TO_CHAR("events"."day", 'YYYY-MM-DD'), TO_CHAR("events"."clock", 'HH24:MI:SS.US'), TO_CHAR("events"."at", 'YYYY-MM-DD"T"HH24:MI:SS.US'), TO_CHAR("events"."moment" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') FROM "events";
-- MySQL
SELECT DATE_FORMAT(`events`.`day`, '%Y-%m-%d'), TIME_FORMAT(`events`.`clock`, '%H:%i:%s.%f'), DATE_FORMAT(`events`.`at`, '%Y-%m-%dT%H:%i:%s.%f'), DATE_FORMAT(`events`.`moment`, '%Y-%m-%dT%H:%i:%s.%fZ') FROM `events`;
-- MariaDB
SELECT DATE_FORMAT(`events`.`day`, '%Y-%m-%d'), TIME_FORMAT(`events`.`clock`, '%H:%i:%s.%f'), DATE_FORMAT(`events`.`at`, '%Y-%m-%dT%H:%i:%s.%f'), DATE_FORMAT(`events`.`moment`, '%Y-%m-%dT%H:%i:%s.%fZ') FROM `events`;
-- SQLite
SELECT querent_date_iso("events"."day"), querent_time_iso("events"."clock"), querent_timestamp_iso("events"."at"), querent_instant_iso("events"."moment") FROM "events";
-- SQL Server
SELECT CONVERT(nvarchar(10), [events].[day], 23), CONVERT(nvarchar(15), CAST([events].[clock] AS time(6))), CONVERT(nvarchar(26), CAST([events].[at] AS datetime2(6)), 126), CONVERT(nvarchar(26), CAST([events].[moment] AT TIME ZONE 'UTC' AS datetime2(6)), 126) + N'Z' FROM [events];

-- # named time zones
-- PostgreSQL
SELECT "events"."moment" AT TIME ZONE CAST($1 AS text), "events"."at" AT TIME ZONE 'Europe/Vienna' FROM "events";
-- MySQL: does not compile
-- MariaDB: does not compile
-- SQLite: does not compile
-- SQL Server: does not compile

-- # compound operands
-- PostgreSQL
SELECT CAST(EXTRACT(YEAR FROM (((("events"."moment" AT TIME ZONE 'UTC' - CAST($1 AS bigint) * INTERVAL '1 month') AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' + ("events"."id" * $2) * INTERVAL '1 day') AT TIME ZONE 'UTC') AT TIME ZONE 'UTC') AS integer), CAST(EXTRACT(ISODOW FROM "events"."day") AS integer) * $3 FROM "events" WHERE (((("events"."moment" AT TIME ZONE 'UTC' - CAST($4 AS bigint) * INTERVAL '1 month') AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' + ("events"."id" * $5) * INTERVAL '1 day') AT TIME ZONE 'UTC') > STATEMENT_TIMESTAMP() AND CAST(TRUNC(EXTRACT(EPOCH FROM STATEMENT_TIMESTAMP() - (((("events"."moment" AT TIME ZONE 'UTC' - CAST($6 AS bigint) * INTERVAL '1 month') AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' + ("events"."id" * $7) * INTERVAL '1 day') AT TIME ZONE 'UTC')) / 86400) AS bigint) < $8;
-- MySQL
SELECT EXTRACT(YEAR FROM DATE_ADD(DATE_SUB(`events`.`moment`, INTERVAL ? MONTH), INTERVAL (`events`.`id` * ?) DAY)), (WEEKDAY(`events`.`day`) + 1) * ? FROM `events` WHERE DATE_ADD(DATE_SUB(`events`.`moment`, INTERVAL ? MONTH), INTERVAL (`events`.`id` * ?) DAY) > CURRENT_TIMESTAMP(6) AND TIMESTAMPDIFF(DAY, DATE_ADD(DATE_SUB(`events`.`moment`, INTERVAL ? MONTH), INTERVAL (`events`.`id` * ?) DAY), CURRENT_TIMESTAMP(6)) < ?;
-- MariaDB
SELECT EXTRACT(YEAR FROM DATE_ADD(DATE_SUB(`events`.`moment`, INTERVAL ? MONTH), INTERVAL (`events`.`id` * ?) DAY)), (WEEKDAY(`events`.`day`) + 1) * ? FROM `events` WHERE DATE_ADD(DATE_SUB(`events`.`moment`, INTERVAL ? MONTH), INTERVAL (`events`.`id` * ?) DAY) > CURRENT_TIMESTAMP(6) AND TIMESTAMPDIFF(DAY, DATE_ADD(DATE_SUB(`events`.`moment`, INTERVAL ? MONTH), INTERVAL (`events`.`id` * ?) DAY), CURRENT_TIMESTAMP(6)) < ?;
-- SQLite
SELECT querent_instant_part('year', querent_instant_add('day', querent_instant_add('month', "events"."moment", -?1), "events"."id" * ?2)), querent_date_part('weekday', "events"."day") * ?3 FROM "events" WHERE querent_instant_add('day', querent_instant_add('month', "events"."moment", -?4), "events"."id" * ?5) > (SELECT RTRIM(RTRIM(STRFTIME('%Y-%m-%d %H:%M:%f', 'now'), '0'), '.')) AND querent_instant_diff('day', querent_instant_add('day', querent_instant_add('month', "events"."moment", -?6), "events"."id" * ?7), (SELECT RTRIM(RTRIM(STRFTIME('%Y-%m-%d %H:%M:%f', 'now'), '0'), '.'))) < ?8;
-- SQL Server
SELECT DATEPART(year, DATEADD(day, [events].[id] * @p1, DATEADD(month, -@p2, [events].[moment] AT TIME ZONE 'UTC') AT TIME ZONE 'UTC') AT TIME ZONE 'UTC'), ((DATEPART(weekday, [events].[day]) + @@DATEFIRST + 5) % 7 + 1) * @p3 FROM [events] WHERE DATEADD(day, [events].[id] * @p4, DATEADD(month, -@p5, [events].[moment] AT TIME ZONE 'UTC') AT TIME ZONE 'UTC') > CAST(SYSUTCDATETIME() AS datetimeoffset(6)) AND (DATEDIFF_BIG(microsecond, DATEADD(day, [events].[id] * @p6, DATEADD(month, -@p7, [events].[moment] AT TIME ZONE 'UTC') AT TIME ZONE 'UTC') AT TIME ZONE 'UTC', CAST(SYSUTCDATETIME() AS datetimeoffset(6)) AT TIME ZONE 'UTC') / 86400000000) < @p8;

-- # a value of a known type
-- PostgreSQL
SELECT CAST(EXTRACT(YEAR FROM CAST($1 AS date)) AS integer) FROM "events";
-- MySQL
SELECT EXTRACT(YEAR FROM CAST(? AS DATE)) FROM `events`;
-- MariaDB
SELECT EXTRACT(YEAR FROM CAST(? AS DATE)) FROM `events`;
-- SQLite
SELECT querent_date_part('year', CAST(?1 AS TEXT)) FROM "events";
-- SQL Server
SELECT DATEPART(year, CAST(@p1 AS date)) FROM [events];

-- # a group for each month
-- PostgreSQL
SELECT DATE_TRUNC('month', "orders"."ordered_at"), COUNT(*) FROM "orders" GROUP BY DATE_TRUNC('month', "orders"."ordered_at") ORDER BY DATE_TRUNC('month', "orders"."ordered_at");
-- MySQL
SELECT ANY_VALUE(DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(MONTH, '0001-01-01', `orders`.`ordered_at`) MONTH)), COUNT(*) FROM `orders` GROUP BY DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(MONTH, '0001-01-01', `orders`.`ordered_at`) MONTH) ORDER BY ANY_VALUE(DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(MONTH, '0001-01-01', `orders`.`ordered_at`) MONTH));
-- MariaDB
SELECT DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(MONTH, '0001-01-01', `orders`.`ordered_at`) MONTH), COUNT(*) FROM `orders` GROUP BY DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(MONTH, '0001-01-01', `orders`.`ordered_at`) MONTH) ORDER BY DATE_ADD(TIMESTAMP '0001-01-01 00:00:00', INTERVAL TIMESTAMPDIFF(MONTH, '0001-01-01', `orders`.`ordered_at`) MONTH);
-- SQLite
SELECT querent_timestamp_trunc('month', "orders"."ordered_at"), COUNT(*) FROM "orders" GROUP BY querent_timestamp_trunc('month', "orders"."ordered_at") ORDER BY querent_timestamp_trunc('month', "orders"."ordered_at");
-- SQL Server
SELECT DATETRUNC(month, [orders].[ordered_at]), COUNT_BIG(*) FROM [orders] GROUP BY DATETRUNC(month, [orders].[ordered_at]) ORDER BY DATETRUNC(month, [orders].[ordered_at]);
