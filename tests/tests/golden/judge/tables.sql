-- The tables that the golden files declare themselves, for SQL Server.
CREATE TABLE events (id bigint NOT NULL, day date NOT NULL, clock time NOT NULL, at datetime2 NOT NULL, moment datetimeoffset NOT NULL);
CREATE TABLE files (id bigint NOT NULL, name nvarchar(max) NOT NULL, flag bit NOT NULL, size float, doc nvarchar(max) NOT NULL, tags nvarchar(max) NOT NULL);
CREATE TABLE bookings (id bigint NOT NULL, seat int NOT NULL, day date NOT NULL, seats nvarchar(max) NOT NULL, days nvarchar(max));
CREATE TABLE [a "b" `c` [d]] e'f] (id bigint NOT NULL, [ke"y`s]]] nvarchar(max));
CREATE TABLE defaults (id bigint IDENTITY PRIMARY KEY, note nvarchar(max));
