//! Constants that are part of the SQL text.

use std::marker::PhantomData;

use super::{Constant, Expr, InScope, Node, Render, Unnamed};
use crate::dialect::Dialect;
use crate::piece::{Piece, level};
use crate::scope::NotNull;
use crate::types::{Integer, Text};

/// The whole number `N`.
#[derive(Clone, Copy, Debug)]
pub struct Int<const N: i32>;

crate::params::nothing!([const N: i32] Int<N>);
crate::resolve::always!([const N: i32,] Int<N>; [M,] TextConstant<M>;);
impl<const N: i32> Node for Int<N> {
    type Sql = Integer;
    type Class = Constant;
    type Name = Unnamed;
}
impl<S, const N: i32> InScope<S> for Int<N> {
    type Null = NotNull;
}
impl<D: Dialect, const N: i32> Render<D> for Int<N> {
    const VALUE: Piece = Piece::Number(N as i64);
    const LEVEL: u8 = if N < 0 { level::MULTIPLY } else { level::ATOM };
}

/// A whole number as part of the SQL text, where a bound value cannot stand, such as in the keys of
/// GROUP BY.
///
/// Equal numbers are one type, so that a server sees the same expression wherever it is written. Alone as a
/// sort key or a key of GROUP BY it is written `(SELECT 100)`: a bare number would be the place of a column.
/// SQL Server has no constants in GROUP BY.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// use querent::expr::int;
///
/// let hundreds = querent::key!(users::id / int::<100>());
/// let query = users::table.group_by(hundreds).select((hundreds, count()));
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT "users"."id" / NULLIF(100, CAST(0 AS bigint)), COUNT(*) FROM "users" GROUP BY "users"."id" / NULLIF(100, CAST(0 AS bigint))"#,
/// );
/// ```
pub const fn int<const N: i32>() -> Expr<Int<N>> {
    Expr(Int)
}

/// The text of the marker `M`; [`text!`](crate::text!) makes it.
pub struct TextConstant<M>(PhantomData<M>);

impl<M> Clone for TextConstant<M> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<M> Copy for TextConstant<M> {}
impl<M: ConstantText> std::fmt::Debug for TextConstant<M> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        M::TEXT.fmt(f)
    }
}

/// The marker of a text constant.
#[doc(hidden)]
pub trait ConstantText: 'static {
    /// The text.
    const TEXT: &'static str;
}

/// The text constant of a marker; for [`text!`](crate::text!).
#[doc(hidden)]
pub const fn text_constant<M: ConstantText>() -> Expr<TextConstant<M>> {
    Expr(TextConstant(PhantomData))
}

crate::params::nothing!([M] TextConstant<M>);
impl<M: ConstantText> Node for TextConstant<M> {
    type Sql = Text;
    type Class = Constant;
    type Name = Unnamed;
}
impl<M: ConstantText, S> InScope<S> for TextConstant<M> {
    type Null = NotNull;
}
impl<D: Dialect, M: ConstantText> Render<D> for TextConstant<M> {
    const VALUE: Piece = Piece::Quoted(M::TEXT);
}

/// A text as part of the SQL text, where a bound value cannot stand, such as in the keys of GROUP BY.
///
/// Quotes in it are doubled, and so are backslashes on MySQL and MariaDB; SQL Server has `N'..'`. The
/// text is a literal or a constant: what a user of the program gives is bound, as
/// `users::name.eq(name)` does.
///
/// ```
/// # use querent::dialect::{MsSql, MySql};
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// let named = querent::key!(coalesce(users::nickname, querent::text!("it's \\ empty")));
/// let query = users::table.group_by(named).select(count());
/// assert_eq!(
///     query.sql::<MySql>(),
///     r"SELECT COUNT(*) FROM `users` GROUP BY COALESCE(`users`.`nickname`, 'it''s \\ empty')",
/// );
/// assert_eq!(
///     query.sql::<MsSql>(),
///     r"SELECT COUNT_BIG(*) FROM [users] GROUP BY COALESCE([users].[nickname], N'it''s \ empty')",
/// );
/// ```
#[macro_export]
macro_rules! text {
    ($text:expr) => {{
        enum Constant {}
        impl $crate::expr::ConstantText for Constant {
            const TEXT: &'static str = $text;
        }
        $crate::expr::text_constant::<Constant>()
    }};
}
