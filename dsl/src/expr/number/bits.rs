//! Operators on the bits of integers.

use crate::bind::ToSql;
use crate::error::{Error, ErrorKind};
use crate::expr::{Call1, Call2, Expr, IntoExpr, Literal, Node, Takes, literal_node};
use crate::scope::NotNull;
use crate::types::{BigInt, Integer, SmallInt, SqlType, TinyInt};
use crate::value::Value;

/// A signed integer type.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no operators on bits",
    note = "`bit_and`, `bit_or`, `bit_xor`, `bit_not` and shifts need a signed integer type: make another integer one with `.cast::<BigInt>()`"
)]
pub trait Bits: SqlType {
    /// The type.
    type Itself: SqlType;
}
macro_rules! integers {
    ($($integer:ident)*) => { $(
        #[diagnostic::do_not_recommend]
        impl Bits for $integer {
            type Itself = Self;
        }
    )* };
}
integers!(TinyInt SmallInt Integer BigInt);

/// The other side of an operator on the bits of the SQL type `Q`.
pub trait IntoBits<Q> {
    /// The node.
    type Node: Node;
    /// Makes the node.
    fn into_bits(self) -> Self::Node;
}
impl<Q: Bits, B: IntoExpr<Q::Itself>> IntoBits<Q> for B {
    type Node = B::Node;
    fn into_bits(self) -> B::Node {
        self.into_node()
    }
}

/// By how many bits: a `u32` below 64. The engines do not agree on longer shifts.
#[derive(Clone, Copy, Debug)]
pub enum Shift {}
/// A bound number of bits.
#[derive(Clone, Copy, Debug)]
pub struct Places(u32);

#[diagnostic::do_not_recommend]
impl ToSql<Integer> for Places {
    type Null = NotNull;

    fn to_value(&self) -> Result<Value<'_>, Error> {
        if self.0 > 63 {
            return Err(Error::new(
                ErrorKind::Encode,
                format!("a shift by {} bits: a number has 64", self.0),
            ));
        }
        Ok(Value::Int(i64::from(self.0)))
    }
}
#[diagnostic::do_not_recommend]
impl Takes<u32> for Shift {
    type Node = Literal<Places, Integer>;
    fn take(value: u32) -> Self::Node {
        literal_node(Places(value))
    }
}
#[diagnostic::do_not_recommend]
impl Takes<&u32> for Shift {
    type Node = Literal<Places, Integer>;
    fn take(value: &u32) -> Self::Node {
        literal_node(Places(*value))
    }
}

/// The operators in the type of their calls.
mod marker {
    crate::function! {
        @markers
        bit_and(a, b) = "{a} & {b}", mysql_family: "CAST({a} & {b} AS SIGNED)";
        bit_or(a, b) = "{a} | {b}", mysql_family: "CAST({a} | {b} AS SIGNED)";
        bit_xor(a, b) = "{a} ^ {b}", mysql_family: "CAST({a} ^ {b} AS SIGNED)",
            postgres: "{a} # {b}", sqlite: "({a} | {b}) - ({a} & {b})";
        bit_not(a) = "~{a}", mysql_family: "CAST(~{a} AS SIGNED)";
        shift_left(a, count) = "{a} << {count}",
            mysql_family: "CAST({a} << {count} AS SIGNED)",
            postgres: "CAST({a} AS bigint) << {count}",
            mssql: "LEFT_SHIFT(CAST({a} AS bigint), {count})";
        shift_right(a, count) = "{a} >> {count}",
            mysql_family: "CASE WHEN {a} < 0 THEN CAST(~(~{a} >> {count}) AS SIGNED) ELSE CAST({a} >> {count} AS SIGNED) END",
            postgres: "CAST({a} AS bigint) >> {count}",
            mssql: "CASE WHEN {a} < 0 THEN ~RIGHT_SHIFT(~CAST({a} AS bigint), {count}) ELSE RIGHT_SHIFT(CAST({a} AS bigint), {count}) END";
    }
}

impl<N: Node> Expr<N> {
    /// `a & b`: the bits that both have. On MySQL and MariaDB the result is made a signed number
    /// again.
    ///
    /// ```
    /// # use querent::dialect::{MySql, Postgres};
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// let query = users::table.filter(users::id.bit_and(4).ne(0)).select(users::name);
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT "users"."name" FROM "users" WHERE ("users"."id" & CAST($1 AS bigint)) <> $2"#,
    /// );
    /// assert_eq!(
    ///     query.sql::<MySql>(),
    ///     "SELECT `users`.`name` FROM `users` WHERE CAST(`users`.`id` & ? AS SIGNED) <> ?",
    /// );
    /// ```
    pub fn bit_and<B: IntoBits<N::Sql>>(
        self,
        other: B,
    ) -> Expr<Call2<marker::bit_and, N::Sql, N, B::Node>> {
        Call2::new(self.0, other.into_bits())
    }

    /// `a | b`: the bits that one of them has.
    pub fn bit_or<B: IntoBits<N::Sql>>(
        self,
        other: B,
    ) -> Expr<Call2<marker::bit_or, N::Sql, N, B::Node>> {
        Call2::new(self.0, other.into_bits())
    }

    /// `a ^ b`: the bits that just one of them has. `a # b` on PostgreSQL, and
    /// `(a | b) - (a & b)` on SQLite.
    pub fn bit_xor<B: IntoBits<N::Sql>>(
        self,
        other: B,
    ) -> Expr<Call2<marker::bit_xor, N::Sql, N, B::Node>> {
        Call2::new(self.0, other.into_bits())
    }

    /// `~a`: the bits that it does not have.
    pub fn bit_not(self) -> Expr<Call1<marker::bit_not, N::Sql, N>>
    where
        N::Sql: Bits,
    {
        Call1::new(self.0)
    }

    /// `a << count`: shifted to the left, as a 64-bit number. The count is a `u32` below 64.
    pub fn shift_left<B: IntoExpr<Shift>>(
        self,
        count: B,
    ) -> Expr<Call2<marker::shift_left, BigInt, N, B::Node>>
    where
        N::Sql: Bits,
    {
        Call2::new(self.0, count.into_node())
    }

    /// `a >> count`: shifted to the right, as a 64-bit number that keeps its sign. The count is a
    /// `u32` below 64.
    ///
    /// MySQL, MariaDB and SQL Server would fill up with zeros: a CASE treats negative numbers apart.
    pub fn shift_right<B: IntoExpr<Shift>>(
        self,
        count: B,
    ) -> Expr<Call2<marker::shift_right, BigInt, N, B::Node>>
    where
        N::Sql: Bits,
    {
        Call2::new(self.0, count.into_node())
    }
}
