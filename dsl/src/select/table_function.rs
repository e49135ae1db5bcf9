//! Functions that return rows: [`table_function!`](crate::table_function!).

use std::marker::PhantomData;

use super::{Cell, RowSet};
use crate::asks::Asks;
use crate::bind::{Binder, Params};
use crate::dialect::Dialect;
use crate::error::Result;
use crate::expr::{HasText, OperandsIn, RenderArguments, SqlList, SqlText};
use crate::piece::Piece;
use crate::schema::ShapeColumn;
use crate::scope::{Nothing, Nullable};
use crate::shape::Shape;
use crate::statement::Statement;

/// Declares functions that return rows, such as those of an extension or of your own.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// use querent::types::{BigInt, Text};
///
/// querent::table_function! {
///     /// The parts of `text` between delimiters, with their places.
///     pub fn parts(text: Text, delimiter: Text) -> (part: Text, place: BigInt) =
///         postgres: "string_to_table({text}, {delimiter}) WITH ORDINALITY AS t(part, place)";
/// }
/// querent::shape! {
///     mod words { word: Text, place: BigInt }
/// }
///
/// let query = users::table
///     .inner_join(words::table.of(parts(outer(users::name), " ")).lateral())
///     .select((users::id, words::word));
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT "users"."id", "words"."word" FROM "users" INNER JOIN LATERAL (SELECT part AS "word", place AS "place" FROM string_to_table("users"."name", CAST($1 AS text)) WITH ORDINALITY AS t(part, place)) AS "words" ON TRUE"#,
/// );
/// ```
///
/// * **The arguments** are values, or expressions over the columns of tables before it in
///   [`outer`](crate::outer).
/// * **The columns** are named as the SQL names them; `Option` marks those that can be NULL. What a query
///   calls them is said by the [`shape!`](crate::shape!) that takes the call with
///   [`of`](crate::Table::of).
/// * **The SQL** is what stands after FROM, with its arguments in braces: one text for every dialect, or
///   one for each of some, as in [`sql!`](crate::sql!).
#[macro_export]
macro_rules! table_function {
    (@key) => { every };

    // One argument after the other: type parameters, parameters, nodes.
    (@arguments $head:tt [$($generics:tt)*] [$($parameters:tt)*] [$($node:tt)*] [$next:ident $($pool:ident)*]
        $argument:ident: $type:ty, $($rest:tt)*) => {
        $crate::table_function! { @arguments $head
            [$($generics)* $next: $crate::expr::IntoExpr<$type, Node: $crate::expr::InScope<$crate::scope::Nothing>>,]
            [$($parameters)* $argument: $next,]
            [$($node)* ($next $argument $type)]
            [$($pool)*] $($rest)*
        }
    };
    (@arguments [[$($meta:tt)*] [$vis:vis] $name:ident] [$($generics:tt)*] [$($parameters:tt)*]
        [$(($next:ident $argument:ident $type:ty))*] $pool:tt) => {
        $($meta)*
        $vis fn $name<$($generics)*>($($parameters)*) -> $crate::select::TableCall<
            $name,
            $crate::table_function!(@nodes $(($next::Node))*),
        >
        where
            $crate::table_function!(@nodes $(($next::Node))*): $crate::select::TableArguments,
        {
            $crate::select::table_call(
                $crate::table_function!(@values $(($crate::expr::IntoExpr::<$type>::into_node($argument)))*),
            )
        }
    };
    (@nodes) => { () };
    (@nodes ($first:ty) $($rest:tt)*) => { ($first, $crate::table_function!(@nodes $($rest)*)) };
    (@values) => { () };
    (@values ($first:expr) $($rest:tt)*) => { ($first, $crate::table_function!(@values $($rest)*)) };
    (@columns) => { () };
    (@columns $first:ty, $($rest:tt)*) => { ($first, $crate::table_function!(@columns $($rest)*)) };

    // The SQL: for every dialect, or for some.
    (@sql $name:ident $names:tt $text:literal) => {
        $crate::sql!(@text $name [(every $text)] $names);
    };
    (@sql $name:ident $names:tt $($dialect:ident: $text:literal),+) => {
        $crate::sql!(@text $name [$(($dialect $text))+] $names);
    };

    ($(
        $(#[$meta:meta])*
        $vis:vis fn $name:ident($($argument:ident: $type:ty),* $(,)?)
            -> ($($column:ident: $column_type:ty),+ $(,)?) = $($key:ident:)? $text:literal
            $(, $other:ident: $other_text:literal)* $(,)?;
    )*) => { $(
        $crate::table_function! { @arguments
            [[$(#[$meta])*] [$vis] $name] [] [] [] [A B C D E F G H] $($argument: $type,)*
        }
        #[doc = concat!("The function `", stringify!($name), "` in the type of its calls.")]
        #[allow(non_camel_case_types)]
        $vis enum $name {}
        $crate::table_function! { @sql $name [$(stringify!($argument)),*] $($key:)? $text $(, $other: $other_text)* }
        impl $crate::select::TableFunction for $name {
            type Columns = $crate::table_function!(@columns $($column_type,)+);
        }
        impl<Dl: $crate::dialect::Dialect> $crate::select::TableItems<Dl> for $name {
            const ITEMS: &'static [$crate::piece::Piece] =
                &[$($crate::piece::Piece::Text(stringify!($column))),+];
        }
    )* };
}

/// A function that returns rows; [`table_function!`](crate::table_function!) implements it.
pub trait TableFunction: SqlText {
    /// The columns: a list of SQL types, of which an `Option` can be NULL.
    type Columns: TableColumns;
}
/// A list of SQL types and `Option`s of them.
pub trait TableColumns {
    /// The same as a list of [`Cell`].
    type Cells;
}
impl TableColumns for () {
    type Cells = ();
}
impl<C: ShapeColumn, Rest: TableColumns> TableColumns for (C, Rest) {
    type Cells = (Cell<C::Sql, C::Null>, Rest::Cells);
}
/// The select list of a function that returns rows, in the dialect `D`.
pub trait TableItems<D: Dialect> {
    /// Its items.
    const ITEMS: &'static [Piece];
}
/// The arguments of a function that returns rows: a list of nodes without columns.
pub trait TableArguments: SqlList + OperandsIn<Nothing> {}
impl<L: SqlList + OperandsIn<Nothing>> TableArguments for L {}

/// A call of the function `M` with the arguments `L`: a query for its rows.
#[must_use = "a query does nothing until it is run"]
pub struct TableCall<M, L>(pub(super) L, PhantomData<M>);

/// The call; for [`table_function!`](crate::table_function!).
#[doc(hidden)]
pub const fn table_call<M, L>(arguments: L) -> TableCall<M, L> {
    TableCall(arguments, PhantomData)
}

impl<M, L: Clone> Clone for TableCall<M, L> {
    fn clone(&self) -> Self {
        table_call(self.0.clone())
    }
}
impl<M, L: Copy> Copy for TableCall<M, L> {}

impl<M: SqlText, L: SqlList> Params for TableCall<M, L> {
    fn shape(&self, shape: &mut Shape) {
        for index in M::TEXTS.of(shape.kind()).order(shape.kind()) {
            self.0.shape_at(index, shape);
        }
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()> {
        for index in M::TEXTS.of(to.kind()).order(to.kind()) {
            self.0.bind_at(index, to)?;
        }
        Ok(())
    }
}
crate::params::resolves!([M,] TableCall<M, L>: L);
#[diagnostic::do_not_recommend]
impl<M: TableFunction, L> RowSet for TableCall<M, L> {
    type Columns = <M::Columns as TableColumns>::Cells;
    type Scope = Nothing;
    type Row = Nullable;
}
impl<D, M, L> Statement<D> for TableCall<M, L>
where
    <D as Asks>::HasText<M>: Sized,
    D: HasText<M>,
    M: TableFunction + TableItems<D>,
    L: SqlList + RenderArguments<D>,
{
    const SQL: Piece = Piece::Seq(&[
        Piece::Text("SELECT "),
        Piece::List(M::ITEMS),
        Piece::Text(" FROM "),
        Piece::Call(&(M::TEXTS.of(D::KIND), &L::ARGUMENTS)),
    ]);
}
