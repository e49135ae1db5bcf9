//! GROUP BY and HAVING.
//!
//! The keys of a grouped query are columns and expressions with a name ([`key!`](crate::key!)). What
//! is selected, sorted by and filtered with HAVING is made of keys, aggregates and constants; a table's
//! primary key among the keys covers all of its columns.

use super::Star;
use super::covered::KeyOfTable;
use super::filter::{Filtered, NoFilter, RenderFilter};
use super::keys::Keyed;
use super::rollup::{Append, IsSet, IsSets, RenderSet, RenderSets};
use crate::asks::{Asks, Given};
use crate::dialect::{ConstantKeys, Dialect, Has, Kind};
use crate::expr::{
    Col, Constant, Expr, InScope, Mixed, Node, OverRows, PerRow, Render, SortPiece, Windowed,
    WindowedMixed,
};
use crate::piece::{self, Piece};
use crate::schema::{ColumnDef, Source, TableDef};
use crate::scope::NotNull;

/// The conditions `W` and the GROUP BY clause `G`.
#[derive(Clone, Copy, Debug)]
pub struct GroupBy<W, G, H = NoFilter>(pub(crate) W, pub(crate) G, pub(crate) H);

crate::params::of_fields!(@params [] GroupBy<W, G, H>: W 0, G 1, H 2);
crate::params::resolves!([] GroupBy<W, G, H>: W, G, H);

impl<D: Dialect, W: RenderFilter<D>, G: RenderGroups<D>, H: RenderFilter<D>> RenderFilter<D>
    for GroupBy<W, G, H>
{
    const FILTER: Piece = W::FILTER;
    const CLAUSES: Piece = Piece::Seq(&[
        W::CLAUSES,
        Piece::Text(" GROUP BY "),
        G::GROUPS,
        Piece::Clause(&piece::Clause {
            words: piece::Words::Having,
            body: Piece::Having(&H::FILTER),
        }),
    ]);
}

/// The name of a key of a grouped query: a column's, or that of an expression that [`key!`](crate::key!) names.
#[diagnostic::on_unimplemented(
    message = "a GROUP BY key is a column or an expression with a name",
    label = "expected a column such as `users::name`, or a key",
    note = "give an expression a name to group by it and select it: `let initial = key!(..);`"
)]
pub trait IsKey {
    /// There where it is one.
    type Met;
}
#[diagnostic::do_not_recommend]
impl<C, T> IsKey for Col<C, T> {
    type Met = ();
}
#[diagnostic::do_not_recommend]
impl<M, N> IsKey for Keyed<M, N> {
    type Met = ();
}

/// What `group_by` takes over the scope `S`, after the conditions `W`, the select list `P` and the sort
/// order `O`: a key, a tuple of keys, [`rollup`](super::rollup), [`cube`](super::cube) or [`grouping_sets`](super::grouping_sets).
pub trait GroupKeys<S, W = NoFilter, P = Star, O = ()> {
    /// The keys as a list of nodes.
    type Keys;
    /// Whether the keys are NULL in some rows of the result.
    type Null;
    /// The GROUP BY clause.
    type Clause;
    /// `T`, where all keys are columns of the scope `S`.
    type Then<T>;
    /// Makes the clause.
    fn into_clause(self) -> Self::Clause;
}
impl<S, W, P, O, X: IsKeys> GroupKeys<S, W, P, O> for X
where
    <W as Asks>::NotGrouped: Sized,
    <P as Asks>::NotSelected: Sized,
    <O as Asks>::NotSorted: Sized,
    W: NotGrouped,
    P: NotSelected,
    O: NotSorted,
    X::Keys: KeysIn<S>,
{
    type Keys = X::Keys;
    type Null = X::Null;
    type Clause = X;
    type Then<T> = <<X::Keys as KeysIn<S>>::Met as Given>::Then<T>;
    fn into_clause(self) -> X {
        self
    }
}

/// Keys and how rows are grouped by them, of whatever query.
#[diagnostic::on_unimplemented(
    message = "only columns and named expressions can be GROUP BY keys",
    label = "expected a column, a key or a tuple of these",
    note = "give an expression a name to group by it and select it: `let initial = key!(..);`"
)]
pub trait IsKeys {
    /// The keys as a list of nodes.
    type Keys;
    /// Whether the keys are NULL in some rows of the result.
    type Null;
}
#[diagnostic::do_not_recommend]
impl<N> IsKeys for Expr<N> {
    type Keys = (N, ());
    type Null = NotNull;
}

/// A list of keys over the scope `S`.
pub trait KeysIn<S> {
    /// What is known of them.
    type Met;
}
impl<S> KeysIn<S> for () {
    type Met = ();
}
impl<S, N: KeyIn<S>, Rest: KeysIn<S>> KeysIn<S> for (N, Rest) {
    type Met = (<N::Name as IsKey>::Met, N::Null, Rest::Met);
}
/// A key over the scope `S`: several bounds by one name.
pub trait KeyIn<S>: InScope<S, Name: IsKey> {}
impl<S, N: InScope<S, Name: IsKey>> KeyIn<S> for N {}

/// The SQL of a GROUP BY clause.
pub trait RenderGroups<D: Dialect> {
    /// The keys.
    const GROUPS: Piece;
}

/// What a key is computed from, in the dialect `D`: a row, and no row where constants are keys. Other keys
/// are refused in every dialect.
pub trait ClassOfKey<D> {}
#[diagnostic::do_not_recommend]
impl<D> ClassOfKey<D> for Constant
where
    <D as Has>::ConstantKeys: Sized,
    D: ConstantKeys,
{
}
macro_rules! classes_of_keys {
    ($($class:ident)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<D> ClassOfKey<D> for $class {}
    )* };
}
classes_of_keys!(PerRow OverRows Mixed Windowed WindowedMixed);

/// The SQL of one of the keys `K`.
pub trait RenderKey<D: Dialect, K> {
    /// The key.
    const KEY: Piece;
}
impl<D: Dialect, K, C: ColumnDef, T: Source> RenderKey<D, K> for Col<C, T>
where
    <T::Def as TableDef>::PrimaryKey: KeyOfTable<K, T>,
{
    // SQL Server does not know that a primary key covers the other columns of its table.
    const KEY: Piece = match D::KIND {
        Kind::MsSql if <<T::Def as TableDef>::PrimaryKey as KeyOfTable<K, T>>::COVERED => {
            Piece::Columns(&(T::CORRELATION, <T::Def as TableDef>::COLUMNS))
        }
        _ => <Self as Render<D>>::VALUE,
    };
}
impl<D: Dialect, K, M, N: Render<D> + Node<Class: ClassOfKey<D>>> RenderKey<D, K> for Keyed<M, N> {
    const KEY: Piece = SortPiece::<D, N>::KEY;
}
impl<D: Dialect, N: RenderKey<D, (N, ())>> RenderGroups<D> for Expr<N> {
    const GROUPS: Piece = N::KEY;
}

macro_rules! tuples {
    ($($item:ident $index:tt),*) => {
        #[diagnostic::do_not_recommend]
        impl<$($item),*> IsKeys for ($(Expr<$item>,)*) {
            type Keys = tuples!(@list $($item)*);
            type Null = NotNull;
        }
        impl<Dl: Dialect, Kl, $($item: RenderKey<Dl, Kl>),*> RenderGroups<Dl> for ($(Expr<$item>,)*)
        where
            Self: IsKeys<Keys = Kl>,
        {
            const GROUPS: Piece = Piece::List(&[$($item::KEY),*]);
        }
        impl<$($item: IsSet),*> IsSets for ($($item,)*)
        where
            tuples!(@all $($item)*): Append,
        {
            type Keys = <tuples!(@all $($item)*) as Append>::Out;
        }
        impl<Dl: Dialect, $($item: RenderSet<Dl>),*> RenderSets<Dl> for ($($item,)*) {
            const SETS: Piece = Piece::List(&[$($item::SET),*]);
        }
        #[diagnostic::do_not_recommend]
        impl<$($item),*> IsSet for ($(Expr<$item>,)*) {
            type Keys = tuples!(@list $($item)*);
        }
        impl<Dl: Dialect, $($item: Render<Dl> + Node<Class: ClassOfKey<Dl>>),*> RenderSet<Dl> for ($(Expr<$item>,)*) {
            const SET: Piece = Piece::Paren(&Piece::List(&[$(SortPiece::<Dl, $item>::KEY),*]));
        }
    };
    (@list) => { () };
    (@list $first:ident $($rest:ident)*) => { ($first, tuples!(@list $($rest)*)) };
    (@all) => { () };
    (@all $first:ident $($rest:ident)*) => { ($first::Keys, tuples!(@all $($rest)*)) };
}
crate::tuple::each!(tuples);

/// The conditions of a query before `group_by`.
#[diagnostic::on_unimplemented(
    message = "`group_by` is called twice",
    label = "this query groups its rows already",
    note = "give all keys at once: `.group_by((users::name, users::id))`"
)]
pub trait NotGrouped {}
#[diagnostic::do_not_recommend]
impl NotGrouped for NoFilter {}
#[diagnostic::do_not_recommend]
impl<W, C> NotGrouped for Filtered<W, C> {}

/// A select list before `select`.
#[diagnostic::on_unimplemented(
    message = "`group_by` comes before `select`",
    label = "this query has a select list already",
    note = "what can be selected depends on the keys: `.group_by(..).select(..)`"
)]
pub trait NotSelected {}
#[diagnostic::do_not_recommend]
impl NotSelected for Star {}

/// A sort order before `order_by`.
#[diagnostic::on_unimplemented(
    message = "`group_by` comes before `order_by`",
    label = "this query is sorted already",
    note = "what groups can be sorted by depends on the keys: `.group_by(..).order_by(..)`"
)]
pub trait NotSorted {}
#[diagnostic::do_not_recommend]
impl NotSorted for () {}
