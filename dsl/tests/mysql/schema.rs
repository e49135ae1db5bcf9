//! The tables, as `querent generate` would write them.

pub mod users {
    querent::doc_table! {
        "users", [d5 db dd d7 dc dd dd d1], identity id, unique (), required (name, ()),
        columns { id 0: BigInt NotNull i64, name 1: Text NotNull String,
            nickname 2: Text Nullable Option<String>, mentor_id 3: BigInt Nullable Option<i64> },
        new { name: &'a str, nickname: Option<&'a str>, mentor_id: Option<i64> }
    }
}

/// A table whose numbers are wider than they are at the server.
pub mod wide_users {
    querent::doc_table! {
        "users", [d5 db dd d7 dc dd dd d1], identity id, unique (), required (name, ()),
        columns { id 0: TinyInt NotNull i8, name 1: Text NotNull String,
            nickname 2: Text NotNull String, mentor_id 3: BigInt Nullable Option<i64> },
        new { name: &'a str, nickname: &'a str, mentor_id: Option<i64> }
    }
}

/// The same table after a change that the database has not seen.
pub mod changed_users {
    querent::doc_table! {
        "users", [d5 db dd d7 dc dd dd d1], identity id, unique (), required (name, ()),
        columns { id 0: BigInt NotNull i64, name 1: Text NotNull String, shoe_size 2: Integer NotNull i32 },
        new { name: &'a str, shoe_size: i32 }
    }
}

pub mod posts {
    querent::doc_table! {
        "posts", [d8 d7 de d3 d8 d9 d4 d8], identity id, unique (), required (author_id, (title, ())),
        columns { id 0: BigInt NotNull i64, author_id 1: BigInt NotNull i64,
            title 2: Text NotNull String, rating 3: Double Nullable Option<f64>,
            votes 4: Integer NotNull i32 },
        new { author_id: i64, title: &'a str, rating: Option<f64> }
    }
}

/// A table whose numbers are narrower at the server.
pub mod loose_samples {
    querent::doc_table! {
        "samples", [d1 d2 d3 d4 d5 d6 d7 d8], identity id, unique (), required (),
        columns { id 0: BigInt NotNull i64, tiny 1: BigInt NotNull i64, ubig 2: BigInt NotNull i64,
            text 3: Text Nullable Option<String> },
        new { text: Option<&'a str> }
    }
}

pub mod samples {
    querent::doc_table! {
        "samples", [d1 d2 d3 d4 d5 d6 d7 d8], identity id, unique (), required (),
        columns {
            id 0: BigInt NotNull i64,
            tiny 1: TinyInt Nullable Option<i8>,
            utiny 2: UTinyInt Nullable Option<u8>,
            small 3: SmallInt Nullable Option<i16>,
            usmall 4: USmallInt Nullable Option<u16>,
            int 5: Integer Nullable Option<i32>,
            uint 6: UInteger Nullable Option<u32>,
            big 7: BigInt Nullable Option<i64>,
            ubig 8: UBigInt Nullable Option<u64>,
            flag 9: Bool Nullable Option<bool>,
            real 10: Real Nullable Option<f32>,
            double 11: Double Nullable Option<f64>,
            price 12: Numeric Nullable Option<rust_decimal::Decimal>,
            text 13: Text Nullable Option<String>,
            long_text 14: Text Nullable Option<String>,
            bytes 15: Bytes Nullable Option<Vec<u8>>,
            day 16: Date Nullable Option<jiff::civil::Date>,
            clock 17: Time Nullable Option<jiff::civil::Time>,
            moment 18: Timestamp Nullable Option<jiff::civil::DateTime>,
            instant 19: TimestampTz Nullable Option<jiff::Timestamp>,
            uid 20: Uuid Nullable Option<uuid::Uuid>,
            doc 21: Json Nullable Option<serde_json::Value>,
            kind 22: Text Nullable Option<String>,
            bit_flag 23: Bool Nullable Option<bool>,
            year_of 24: SmallInt Nullable Option<i16>
        },
        new {
            tiny: Option<i8>, utiny: Option<u8>, small: Option<i16>, usmall: Option<u16>,
            int: Option<i32>, uint: Option<u32>, big: Option<i64>, ubig: Option<u64>,
            flag: Option<bool>, real: Option<f32>, double: Option<f64>,
            price: Option<rust_decimal::Decimal>, text: Option<&'a str>, long_text: Option<&'a str>,
            bytes: Option<&'a [u8]>, day: Option<jiff::civil::Date>, clock: Option<jiff::civil::Time>,
            moment: Option<jiff::civil::DateTime>, instant: Option<jiff::Timestamp>,
            uid: Option<uuid::Uuid>, doc: Option<serde_json::Value>, kind: Option<&'a str>,
            bit_flag: Option<bool>, year_of: Option<i16>
        }
    }
}

pub const TABLES: &str = "
    CREATE TABLE users (
        id BIGINT PRIMARY KEY AUTO_INCREMENT, name VARCHAR(100) NOT NULL,
        nickname VARCHAR(100), mentor_id BIGINT,
        UNIQUE KEY `nick.key` (nickname),
        CONSTRAINT mentor FOREIGN KEY (mentor_id) REFERENCES users (id));
    CREATE TABLE posts (
        id BIGINT PRIMARY KEY AUTO_INCREMENT, author_id BIGINT NOT NULL, title VARCHAR(100) NOT NULL,
        rating DOUBLE, votes INT NOT NULL DEFAULT 0,
        CONSTRAINT author FOREIGN KEY (author_id) REFERENCES users (id),
        CONSTRAINT good CHECK (rating <= 5));
    CREATE TABLE samples (
        id BIGINT PRIMARY KEY AUTO_INCREMENT,
        tiny TINYINT, utiny TINYINT UNSIGNED, small SMALLINT, usmall SMALLINT UNSIGNED,
        `int` INT, `uint` INT UNSIGNED, big BIGINT, ubig BIGINT UNSIGNED, flag TINYINT(1),
        `real` FLOAT, `double` DOUBLE, price DECIMAL(30, 6), text VARCHAR(100), long_text LONGTEXT,
        bytes LONGBLOB, day DATE, clock TIME(6), moment DATETIME(6), instant TIMESTAMP(6) NULL,
        uid CHAR(36), doc JSON, kind ENUM('small', 'large'), bit_flag BIT(1), year_of YEAR);
";
