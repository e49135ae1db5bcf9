//! The row that was to be inserted.

use std::convert::Infallible;
use std::marker::PhantomData;

use super::EXCLUDED;
use super::key::RowGives;
use crate::asks::Asks;
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
crate::params::nothing!([C] Excluded<C>);
crate::resolve::always!([C,] Excluded<C>;);
impl<C: ColumnDef> Node for Excluded<C> {
    type Sql = C::Sql;
    type Class = PerRow;
    type Name = Self;
}
impl<C: ColumnDef, S> InScope<S> for Excluded<C>
where
    <S as Asks>::Proposes<C>: Sized,
    S: Proposes<C>,
{
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
    message = "no row with `{C}` is inserted here, so there is no `excluded(..)` of it",
    label = "this takes `{C}` from the row that was to be inserted",
    note = "`excluded(..)` belongs into `do_update` of an INSERT whose rows give the column"
)]
pub trait Proposes<C> {
    /// Whether there can be none.
    type Null: Nullability;
}
#[diagnostic::do_not_recommend]
impl<C: ColumnDef, T, N: Nullability, Rest> Proposes<C> for In<T, N, Rest>
where
    <() as Asks>::ExcludedOf<C, C::Table, T>: Sized,
    (): ExcludedOf<C, C::Table, T>,
    <() as ExcludedOf<C, C::Table, T>>::In<Rest>: HasProposed<C>,
{
    type Null = N;
}
/// The table `U` of the column `C` is that of the INSERT.
#[diagnostic::on_unimplemented(
    message = "no row with `{C}` is inserted here, so there is no `excluded(..)` of it",
    label = "this takes `{C}` from the row that was to be inserted",
    note = "`excluded(..)` belongs into `do_update` of an INSERT whose rows give the column"
)]
pub trait ExcludedOf<C, U, T> {
    /// `S`, there where it is.
    type In<S>;
}
#[diagnostic::do_not_recommend]
impl<C, T> ExcludedOf<C, T, T> for () {
    type In<S> = S;
}
// Two impls, since of a single one the compiler would print where it is.
#[diagnostic::do_not_recommend]
impl ExcludedOf<(), Infallible, ()> for () {
    type In<S> = S;
}
/// The end of a scope with a row that gives the column `C`.
pub trait HasProposed<C> {}
#[diagnostic::do_not_recommend]
impl<R: RowGives<C>, C> HasProposed<C> for Proposed<R>
where
    <R::Out as Asks>::HasExcluded<C>: Sized,
    R::Out: HasExcluded<C>,
{
}
/// Whether the row gives the column `C`.
#[diagnostic::on_unimplemented(
    message = "no row with `{C}` is inserted here, so there is no `excluded(..)` of it",
    label = "this takes `{C}` from the row that was to be inserted",
    note = "`excluded(..)` belongs into `do_update` of an INSERT whose rows give the column"
)]
pub trait HasExcluded<C> {}
#[diagnostic::do_not_recommend]
impl<C> HasExcluded<C> for True {}
