CREATE TABLE users (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    nickname TEXT,
    mentor_id INTEGER REFERENCES users (id),
    avatar BLOB,
    settings JSON,
    location GEOMETRY,
    name_length INTEGER GENERATED ALWAYS AS (length(name))
);
CREATE TABLE posts (
    id INTEGER PRIMARY KEY,
    author_id INTEGER NOT NULL REFERENCES users (id),
    title TEXT NOT NULL,
    rating DOUBLE
);
-- no column that the database numbers
CREATE TABLE tags (
    label TEXT NOT NULL PRIMARY KEY,
    color TEXT
) WITHOUT ROWID;
-- keys of several kinds
CREATE TABLE members (
    id INTEGER PRIMARY KEY,
    email TEXT NOT NULL UNIQUE,
    phone TEXT UNIQUE,
    name TEXT NOT NULL,
    points INTEGER NOT NULL DEFAULT 0
);
-- a NOT NULL column of a type that is not known
CREATE TABLE places (
    id INTEGER PRIMARY KEY,
    outline GEOMETRY NOT NULL
);
CREATE VIEW authors AS SELECT users.name FROM users;
-- no column that a row has to give
CREATE TABLE drafts (
    id INTEGER PRIMARY KEY,
    body TEXT
);
