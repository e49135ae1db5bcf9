//! `bit_and`, `bit_or` and `bit_xor`.

use super::{Aggregate, AggregateFunction, NeverNull, SpelledIn};
use crate::dialect::{BitAggregates, Has};
use crate::expr::{Expr, Node};
use crate::types::{BigInt, Integer, SmallInt, Spelling, SqlType};

/// A signed integer, whose bits can be counted with.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a signed integer type",
    note = "`bit_and`, `bit_or` and `bit_xor` need 16, 32 or 64-bit signed integers"
)]
pub trait Bits: SqlType {}
#[diagnostic::do_not_recommend]
impl Bits for SmallInt {}
#[diagnostic::do_not_recommend]
impl Bits for Integer {}
#[diagnostic::do_not_recommend]
impl Bits for BigInt {}

macro_rules! bits {
    ($($name:ident $function:ident $mysql:literal $postgres:literal $neutral:literal $sqlite:literal, $(#[$meta:meta])*;)*) => { $(
        #[doc = concat!("`", $postgres, "a)`")]
        #[derive(Clone, Copy, Debug)]
        pub enum $name {}
        impl<Q: SqlType> AggregateFunction<Q> for $name {
            type Sql = Q;
            type Nulls = NeverNull;
            const OPEN: Spelling = Spelling {
                postgres: concat!("COALESCE(", $postgres),
                sqlite: $sqlite,
                ..Spelling::everywhere($mysql)
            };
            const CLOSE: Spelling = Spelling {
                postgres: $neutral,
                sqlite: "",
                ..Spelling::everywhere(" AS SIGNED)")
            };
        }
        impl<D> SpelledIn<D> for $name where <D as Has>::BitAggregates: Sized, D: BitAggregates, {}

        $(#[$meta])*
        pub fn $function<N: Node<Sql: Bits>>(argument: Expr<N>) -> Expr<Aggregate<$name, N>> {
            Expr(Aggregate::of(argument.0))
        }
    )* };
}
bits! {
    BitAnd bit_and "CAST(BIT_AND(" "BIT_AND(" ", -1)" "querent_bit_and(",
    /// `BIT_AND(a)`: the bits that all values have that are not NULL; -1, all bits, over no such rows.
    ///
    /// `COALESCE(BIT_AND(a), -1)` on PostgreSQL, `CAST(BIT_AND(a) AS SIGNED)` on MySQL and MariaDB, a
    /// function that the driver registers on SQLite. SQL Server does not have it.
    ///
    /// ```
    /// # use querent::dialect::Postgres;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// use querent::aggregate::bit_and;
    ///
    /// let query = users::table.select(bit_and(users::id));
    /// assert_eq!(query.sql::<Postgres>(), r#"SELECT COALESCE(BIT_AND("users"."id"), -1) FROM "users""#);
    /// ```
    ;
    BitOr bit_or "CAST(BIT_OR(" "BIT_OR(" ", 0)" "querent_bit_or(",
    /// `BIT_OR(a)`: the bits that some value has; 0 over no rows in which it is not NULL.
    ///
    /// `COALESCE(BIT_OR(a), 0)` on PostgreSQL, `CAST(BIT_OR(a) AS SIGNED)` on MySQL and MariaDB, a
    /// function that the driver registers on SQLite. SQL Server does not have it.
    ///
    /// ```
    /// # use querent::dialect::MySql;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// use querent::aggregate::bit_or;
    ///
    /// let query = users::table.select(bit_or(users::id));
    /// assert_eq!(query.sql::<MySql>(), "SELECT CAST(BIT_OR(`users`.`id`) AS SIGNED) FROM `users`");
    /// ```
    ;
    BitXor bit_xor "CAST(BIT_XOR(" "BIT_XOR(" ", 0)" "querent_bit_xor(",
    /// `BIT_XOR(a)`: the bits that an odd number of values have; 0 over no rows in which it is not NULL.
    ///
    /// `COALESCE(BIT_XOR(a), 0)` on PostgreSQL (14 and later), `CAST(BIT_XOR(a) AS SIGNED)` on MySQL
    /// and MariaDB, a function that the driver registers on SQLite. SQL Server does not have it.
    ///
    /// ```
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// # fn main() -> querent::Result<()> {
    /// # let mut conn = doc_connection()?;
    /// use querent::aggregate::bit_xor;
    ///
    /// assert_eq!(users::table.select(bit_xor(users::id)).one(&mut conn)?, 1 ^ 2);
    /// # Ok(())
    /// # }
    /// ```
    ;
}
