//! Casts between SQL types.
//!
//! | from | to | meaning |
//! |---|---|---|
//! | integer | integer, floating point, decimal | the same number; what does not fit is an error, of the server or when it is read |
//! | floating point, decimal | integer | without the fraction |
//! | floating point, decimal | floating point, decimal | the nearest; a decimal has ten digits after the point |
//! | truth value | integer, text | 1 and 0, `true` and `false` |
//! | integer, decimal, enum | text | as it is written, decimals without zeros at the end |
//! | text | integer, floating point, decimal | NULL where the text is not such a number |
//! | text | bytes | the text in UTF-8 |
//!
//! The text of a floating point number differs between engines: cast it to a decimal first. A number is
//! made a truth value with `.ne(0)`.

use super::{Call1, Expr, Function, Node};
use crate::types::{
    BigInt, Bool, Bytes, Double, Enum, Integer, Real, SmallInt, SqlType, Text, TinyInt, UBigInt,
    UInteger, USmallInt, UTinyInt,
};

/// A type whose values can be cast to the type `T`.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` cannot be cast to `{T}`",
    note = "no other cast means the same on every engine: numbers are cast to numbers, integers and decimals to text and back, truth values to integers and text; make a number a truth value with `.ne(0)`, and a floating point number a decimal before it is text"
)]
pub trait CastTo<T> {
    /// How it is cast.
    type How: Function;
}

impl<N: Node> Expr<N> {
    /// `CAST(a AS type)`, with the same result on every engine: see the table of
    /// [casts](crate::expr::cast).
    ///
    /// ```
    /// # use querent::dialect::{MySql, Postgres};
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// use querent::types::{BigInt, Text};
    ///
    /// let query = posts::table.select((posts::id.cast::<Text>(), posts::rating.cast::<BigInt>()));
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT CAST("posts"."id" AS text), CAST(TRUNC("posts"."rating") AS bigint) FROM "posts""#,
    /// );
    /// assert_eq!(
    ///     query.sql::<MySql>(),
    ///     "SELECT CAST(`posts`.`id` AS CHAR), CAST(TRUNCATE(`posts`.`rating`, 0) AS SIGNED) FROM `posts`",
    /// );
    /// ```
    pub fn cast<T: SqlType>(self) -> Expr<Call1<<N::Sql as CastTo<T>>::How, T, N>>
    where
        N::Sql: CastTo<T>,
    {
        Call1::new(self.0)
    }
}

/// How types are cast, in the type of their calls.
pub mod how {
    crate::function! {
        @markers
        // integers, by the type's width where the engine has it
        tiny(a) = "CAST({a} AS smallint)", mysql_family: "CAST({a} AS SIGNED)", sqlite: "CAST({a} AS INTEGER)";
        int(a) = "CAST({a} AS integer)", mysql_family: "CAST({a} AS SIGNED)", sqlite: "CAST({a} AS INTEGER)",
            mssql: "CAST({a} AS int)";
        big(a) = "CAST({a} AS bigint)", mysql_family: "CAST({a} AS SIGNED)", sqlite: "CAST({a} AS INTEGER)";
        unsigned(a) = "CAST({a} AS numeric(20))", mysql_family: "CAST({a} AS UNSIGNED)", sqlite: "CAST({a} AS INTEGER)",
            mssql: "CAST({a} AS decimal(20))";
        truncated(a) = "CAST(TRUNC({a}) AS bigint)", mysql_family: "CAST(TRUNCATE({a}, 0) AS SIGNED)",
            sqlite: "CAST({a} AS INTEGER)", mssql: "CAST(ROUND({a}, 0, 1) AS bigint)";
        truncated_unsigned(a) = "CAST(TRUNC({a}) AS numeric(20))",
            mysql_family: "CAST(TRUNCATE({a}, 0) AS UNSIGNED)",
            sqlite: "CAST({a} AS INTEGER)", mssql: "CAST(ROUND({a}, 0, 1) AS decimal(20))";
        // other numbers
        double(a) = "CAST({a} AS double precision)", mysql_family: "CAST({a} AS DOUBLE)",
            sqlite: "CAST({a} AS REAL)", mssql: "CAST({a} AS float)";
        real(a) = "CAST({a} AS real)", mysql_family: "CAST({a} AS FLOAT)", sqlite: "CAST({a} AS REAL)";
        exact(a) = "CAST({a} AS numeric)", mysql_family: "CAST({a} AS DECIMAL(65, 10))",
            sqlite: "CAST({a} AS NUMERIC)", mssql: "CAST({a} AS decimal(38, 10))";
        rounded(a) = "CAST({a} AS numeric(65, 10))", mysql_family: "CAST({a} AS DECIMAL(65, 10))",
            sqlite: "querent_round({a}, 10)", mssql: "CAST({a} AS decimal(38, 10))";
        // truth values
        of_bool(a) = "CAST({a} AS integer)", mysql_family: "CAST({a} AS SIGNED)",
            sqlite: "CAST({a} AS INTEGER)", mssql: "CAST({a} AS int)";
        bool_text(a) = "CASE WHEN {a:condition} THEN 'true' WHEN NOT ({a:condition}) THEN 'false' END",
            postgres: "CAST({a} AS text)",
            mssql: "CASE WHEN {a:condition} THEN N'true' WHEN NOT ({a:condition}) THEN N'false' END";
        // texts
        text(a) = "CAST({a} AS text)", mysql_family: "CAST({a} AS CHAR)", sqlite: "CAST({a} AS TEXT)",
            mssql: "CAST({a} AS nvarchar(max))";
        exact_text(a) = "CAST(TRIM_SCALE({a}) AS text)",
            mysql_family: "TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM CAST(CAST({a} AS DECIMAL(65, 10)) AS CHAR)))",
            sqlite: "querent_decimal_text({a})",
            mssql: "REPLACE(RTRIM(REPLACE(REPLACE(RTRIM(REPLACE(CAST(CAST({a} AS decimal(38, 10)) AS nvarchar(50)), N'0', N' ')), N' ', N'0'), N'.', N' ')), N' ', N'.')";
        bytes(a) = "CAST({a} AS BINARY)", postgres: "CONVERT_TO({a}, 'UTF8')",
            mysql_family: "CAST(CONVERT({a} USING utf8mb4) AS BINARY)", sqlite: "CAST({a} AS BLOB)",
            mssql: "CAST(CAST({a} COLLATE Latin1_General_100_CI_AS_SC_UTF8 AS varchar(max)) AS varbinary(max))";
        // numbers of texts; `$` of MySQL and MariaDB stands before a line break at the end as well
        text_big(a) = "CASE WHEN {a} ~ '^[-+]?[0-9]{{1,18}}$' THEN CAST({a} AS bigint) END",
            mysql_family: "CASE WHEN {a} NOT REGEXP '[^-+0-9]' AND {a} REGEXP '^[-+]?[0-9]{{1,18}}$' THEN CAST({a} AS SIGNED) END",
            sqlite: "querent_text_integer({a})",
            mssql: "CASE WHEN {a} NOT LIKE N'%[^-+0-9]%' AND {a} LIKE N'%[0-9]' THEN TRY_CAST({a} AS bigint) END",
            null: always;
        text_double(a) = "CASE WHEN {a} ~ '^[-+]?([0-9]+([.][0-9]*)?|[.][0-9]+)([eE][-+]?[0-9]{{1,2}})?$' THEN CAST({a} AS double precision) END",
            mysql_family: "CASE WHEN {a} NOT REGEXP '[^-+.0-9eE]' AND {a} REGEXP '^[-+]?([0-9]+([.][0-9]*)?|[.][0-9]+)([eE][-+]?[0-9]{{1,2}})?$' THEN CAST({a} AS DOUBLE) END",
            sqlite: "querent_text_double({a})",
            mssql: "CASE WHEN {a} NOT LIKE N'%[^-+.0-9eE]%' AND {a} LIKE N'%[0-9]%' THEN TRY_CAST({a} AS float) END",
            null: always;
        text_exact(a) = "CASE WHEN {a} ~ '^[-+]?[0-9]{{1,18}}([.][0-9]{{1,10}})?$' THEN CAST({a} AS numeric) END",
            mysql_family: "CASE WHEN {a} NOT REGEXP '[^-+.0-9]' AND {a} REGEXP '^[-+]?[0-9]{{1,18}}([.][0-9]{{1,10}})?$' THEN CAST({a} AS DECIMAL(38, 10)) END",
            sqlite: "querent_text_decimal({a})",
            mssql: "CASE WHEN {a} NOT LIKE N'%[^-+.0-9]%' AND {a} LIKE N'%[0-9]%' THEN TRY_CAST({a} AS decimal(38, 10)) END",
            null: always;
    }
}

macro_rules! casts {
    ($($from:ty => $($to:ident $how:ident),+;)*) => { $($(
        #[diagnostic::do_not_recommend]
        impl CastTo<$to> for $from {
            type How = how::$how;
        }
    )+)* };
}
macro_rules! integers {
    ($($integer:ident)*) => { $(
        casts! {
            $integer => TinyInt tiny, SmallInt tiny, Integer int, BigInt big, UTinyInt tiny,
                USmallInt int, UInteger big, UBigInt unsigned, Double double, Real real, Text text;
        }
        #[cfg(feature = "decimal")]
        casts! { $integer => Numeric exact; }
    )* };
}
integers!(TinyInt SmallInt Integer BigInt UTinyInt USmallInt UInteger UBigInt);
macro_rules! fractions {
    ($($number:ident)*) => { $(
        casts! {
            $number => TinyInt truncated, SmallInt truncated, Integer truncated, BigInt truncated,
                UTinyInt truncated, USmallInt truncated, UInteger truncated,
                UBigInt truncated_unsigned, Double double, Real real;
        }
        #[cfg(feature = "decimal")]
        casts! { $number => Numeric rounded; }
    )* };
}
fractions!(Double Real);
#[cfg(feature = "decimal")]
use crate::types::Numeric;
#[cfg(feature = "decimal")]
fractions!(Numeric);
#[cfg(feature = "decimal")]
casts! { Numeric => Text exact_text; }
casts! {
    Bool => TinyInt of_bool, SmallInt of_bool, Integer of_bool, BigInt of_bool, Text bool_text;
    Text => TinyInt text_big, SmallInt text_big, Integer text_big, BigInt text_big,
        Double text_double, Bytes bytes;
}
#[diagnostic::do_not_recommend]
impl<E> CastTo<Text> for Enum<E> {
    type How = how::text;
}
#[cfg(feature = "decimal")]
casts! { Text => Numeric text_exact; }
