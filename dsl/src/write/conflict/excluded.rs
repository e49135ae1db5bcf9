//! The row that was to be inserted.

use std::convert::Infallible;
use std::marker::PhantomData;

use super::EXCLUDED;
use super::key::RowGives;
use crate::bind::Params;
use crate::dialect::{Dialect, Kind};
use crate::expr::{Col, Expr, InScope, Node, PerRow, Render};
use crate::piece::Piece;
use crate::schema::ColumnDef;
use crate::scope::{In, Nullability, True};

/// The column `C` of the row that was to be inserted.
pub struct Excluded<C>(PhantomData<C>);

/// In `do_update`, the value of a column in the row that was to be inserted: `excluded.name`,
/// `VALUES(name)` on MariaDB. The rows of the INSERT give the column.
///
/// ```
/// # use querent::dialect::Sqlite;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// let statement = insert_into(posts::table)
///     .values(posts::New { author_id: 1, title: "Notes", rating: Some(4.0) })
///     .on_conflict((posts::author_id, posts::title))
///     .do_update(posts::rating.to(posts::rating + excluded(posts::rating)));
/// assert_eq!(
///     statement.sql::<Sqlite>(),
///     r#"INSERT INTO "posts" ("author_id", "title", "rating") VALUES (?1, ?2, ?3) ON CONFLICT ("author_id", "title") DO UPDATE SET "rating" = "posts"."rating" + "excluded"."rating""#,
/// );
/// ```
pub const fn excluded<C: ColumnDef>(_column: Expr<Col<C, C::Table>>) -> Expr<Excluded<C>> {
    Expr(Excluded(PhantomData))
}

impl<C> Clone for Excluded<C> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<C> Copy for Excluded<C> {}
impl<C: ColumnDef> std::fmt::Debug for Excluded<C> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{EXCLUDED}.{}", C::NAME)
    }
}
impl<C> Params for Excluded<C> {
    const SHAPED: bool = false;
    const BINDS: bool = false;
}
crate::resolve::always!([C,] Excluded<C>;);
impl<C: ColumnDef> Node for Excluded<C> {
    type Sql = C::Sql;
    type Class = PerRow;
    type Name = Self;
}
impl<C: ColumnDef, S: Proposes<C>> InScope<S> for Excluded<C> {
    type Null = <S::Null as Nullability>::Or<C::Null>;
}
impl<D: Dialect, C: ColumnDef> Render<D> for Excluded<C> {
    const VALUE: Piece = match D::KIND {
        Kind::MariaDb => Piece::Seq(&[
            Piece::Text("VALUES("),
            Piece::Ident(C::NAME),
            Piece::Text(")"),
        ]),
        _ => Piece::Column(&(EXCLUDED, C::NAME)),
    };
    const PREDICATE: Piece = match D::KIND {
        Kind::MsSql if crate::expr::is_bool::<C::Sql>() => {
            Piece::Seq(&[<Self as Render<D>>::VALUE, Piece::Text(" = 1")])
        }
        _ => <Self as Render<D>>::VALUE,
    };
}

/// The end of a scope with the row `R` that was to be inserted.
pub struct Proposed<R>(PhantomData<R>);

/// A scope with the column `C` of a row that was to be inserted.
#[diagnostic::on_unimplemented(
    message = "`excluded(..)` of `{C}` is used where no row of its table is to be inserted",
    label = "this takes `{C}` from the row that was to be inserted",
    note = "`excluded(..)` belongs into `do_update` of an INSERT into the same table, and into its `filter`"
)]
pub trait Proposes<C> {
    /// Whether there can be none.
    type Null: Nullability;
}
#[diagnostic::do_not_recommend]
impl<C: ColumnDef, T, N: Nullability, R> Proposes<C> for In<T, N, Proposed<R>>
where
    (): SameProposed<C::Table, T, C>,
    <() as SameProposed<C::Table, T, C>>::Row<R>: RowGives<C, Out: Gave<C>>,
{
    type Null = N;
}

/// The table of the column `C` is the table of the INSERT.
#[diagnostic::on_unimplemented(
    message = "`excluded(..)` of `{C}` is used where no row of its table is to be inserted",
    label = "this takes `{C}` from the row that was to be inserted",
    note = "`excluded(..)` belongs into `do_update` of an INSERT into the same table, and into its `filter`"
)]
pub trait SameProposed<U, T, C> {
    /// `R`, a row of that table.
    type Row<R>;
}
#[diagnostic::do_not_recommend]
impl<T, C> SameProposed<T, T, C> for () {
    type Row<R> = R;
}
// Two impls, since of a single one the compiler would print where it is.
#[diagnostic::do_not_recommend]
impl SameProposed<Infallible, (), ()> for () {
    type Row<R> = R;
}

/// The rows of the INSERT give the column `C`.
#[diagnostic::on_unimplemented(
    message = "the rows of this INSERT give no `{C}`, so there is no `excluded(..)` of it",
    label = "this takes `{C}` from the row that was to be inserted",
    note = "add its `.to(..)` to the row, or assign another value"
)]
pub trait Gave<C> {}
#[diagnostic::do_not_recommend]
impl<C> Gave<C> for True {}
