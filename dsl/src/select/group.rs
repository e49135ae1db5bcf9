//! GROUP BY and HAVING.
//!
//! The keys of a grouped query are columns and expressions with a name ([`key!`](crate::key!)). What
//! is selected, sorted by and filtered with HAVING is made of keys, aggregates and constants; a table's
//! primary key among the keys covers all of its columns.

use std::marker::PhantomData;

use super::Star;
use super::filter::{Filtered, IsCondition, NoFilter, RenderFilter};
use crate::asks::{Asks, Given};
use crate::dialect::{ConstantKeys, CubeGroups, Dialect, Has, Kind, RollupGroups};
use crate::expr::{
    BeforeWindows, Col, Constant, Expr, InScope, Mixed, Node, OverRows, PerRow, Render, SortPiece,
    Windowed, WindowedMixed,
};
use crate::piece::{self, Piece};
use crate::resolve::{
    Above, Apart, Closed, Declares, Here, Keys, NoSubqueries, Resolves, Top, Unbound,
};
use crate::schema::{ColumnDef, Source, TableDef};
use crate::scope::{Contains, False, Grouped, In, NotNull, Nullable, SameId, Then, True};
use crate::types::IsBool;

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
/// order `O`: a key, a tuple of keys, [`rollup`], [`cube`] or [`grouping_sets`].
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

// totals

/// The groups of [`rollup`].
#[derive(Clone, Copy, Debug)]
pub struct Rollup<X>(X);
/// The groups of [`cube`].
#[derive(Clone, Copy, Debug)]
pub struct Cube<X>(X);
/// The groups of [`grouping_sets`].
#[derive(Clone, Copy, Debug)]
pub struct GroupingSets<X>(X);

crate::params::of_fields!([] Rollup<X>: X 0);
crate::params::of_fields!([] Cube<X>: X 0);
crate::params::of_fields!([] GroupingSets<X>: X 0);

/// `ROLLUP (a, b)`: groups by `(a, b)`, by `(a)` and all rows together. The keys are NULL, and so an
/// `Option`, in the rows of totals.
///
/// `GROUP BY a, b WITH ROLLUP` on MySQL and MariaDB. SQLite does not have it.
///
/// ```
/// # use querent::dialect::{MySql, Postgres};
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// use querent::select::rollup;
///
/// let query = posts::table.group_by(rollup(posts::author_id)).select((posts::author_id, count()));
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT "posts"."author_id", COUNT(*) FROM "posts" GROUP BY ROLLUP ("posts"."author_id")"#,
/// );
/// assert_eq!(
///     query.sql::<MySql>(),
///     "SELECT `posts`.`author_id`, COUNT(*) FROM `posts` GROUP BY `posts`.`author_id` WITH ROLLUP",
/// );
/// ```
pub const fn rollup<X>(keys: X) -> Rollup<X> {
    Rollup(keys)
}

/// `CUBE (a, b)`: groups by every subset of the keys. The keys are NULL, and so an `Option`, in the
/// rows of totals. PostgreSQL and SQL Server have it.
pub const fn cube<X>(keys: X) -> Cube<X> {
    Cube(keys)
}

/// `GROUPING SETS ((a, b), (a), ())`: groups by each of the sets, given as a tuple of keys, tuples of
/// keys and `()`. The keys are NULL, and so an `Option`, in the rows of the sets that they are not in.
/// PostgreSQL and SQL Server have it.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// use querent::select::grouping_sets;
///
/// let query = posts::table
///     .group_by(grouping_sets(((posts::author_id, posts::rating), posts::author_id, ())))
///     .select((posts::author_id, posts::rating, count()));
/// assert!(query.sql::<Postgres>().ends_with(
///     r#"GROUP BY GROUPING SETS (("posts"."author_id", "posts"."rating"), ("posts"."author_id"), ())"#,
/// ));
/// ```
pub const fn grouping_sets<X>(sets: X) -> GroupingSets<X> {
    GroupingSets(sets)
}

#[diagnostic::do_not_recommend]
impl<X: IsKeys> IsKeys for Rollup<X> {
    type Keys = X::Keys;
    type Null = Nullable;
}
#[diagnostic::do_not_recommend]
impl<X: IsKeys> IsKeys for Cube<X> {
    type Keys = X::Keys;
    type Null = Nullable;
}
#[diagnostic::do_not_recommend]
impl<X: IsSets> IsKeys for GroupingSets<X> {
    type Keys = X::Keys;
    type Null = Nullable;
}

impl<D, X: RenderGroups<D>> RenderGroups<D> for Rollup<X>
where
    <D as Has>::RollupGroups: Sized,
    D: RollupGroups,
{
    const GROUPS: Piece = if D::KIND.is_mysql_family() {
        Piece::Seq(&[X::GROUPS, Piece::Text(" WITH ROLLUP")])
    } else {
        Piece::Seq(&[Piece::Text("ROLLUP "), Piece::Paren(&X::GROUPS)])
    };
}
impl<D, X: RenderGroups<D>> RenderGroups<D> for Cube<X>
where
    <D as Has>::CubeGroups: Sized,
    D: CubeGroups,
{
    const GROUPS: Piece = Piece::Seq(&[Piece::Text("CUBE "), Piece::Paren(&X::GROUPS)]);
}
impl<D, X: RenderSets<D>> RenderGroups<D> for GroupingSets<X>
where
    <D as Has>::CubeGroups: Sized,
    D: CubeGroups,
{
    const GROUPS: Piece = Piece::Seq(&[Piece::Text("GROUPING SETS "), Piece::Paren(&X::SETS)]);
}

/// One of the sets of [`grouping_sets`].
#[diagnostic::on_unimplemented(
    message = "a grouping set is a key, a tuple of keys or `()`",
    label = "expected columns",
    note = "give an expression a name to group by it: `let initial = key!(..);`"
)]
pub trait IsSet {
    /// Its keys.
    type Keys;
}
#[diagnostic::do_not_recommend]
impl IsSet for () {
    type Keys = ();
}
#[diagnostic::do_not_recommend]
impl<N> IsSet for Expr<N> {
    type Keys = (N, ());
}
/// The sets of [`grouping_sets`]: a tuple.
#[diagnostic::on_unimplemented(
    message = "`grouping_sets` takes a tuple of sets",
    label = "expected a tuple of keys, tuples of keys and `()`",
    note = "the sets of all groups and of the whole: `grouping_sets((users::name, ()))`"
)]
pub trait IsSets {
    /// The keys of all of them.
    type Keys;
}
/// The SQL of a grouping set.
pub trait RenderSet<D: Dialect> {
    /// The keys in parentheses.
    const SET: Piece;
}
impl<D: Dialect> RenderSet<D> for () {
    const SET: Piece = Piece::Text("()");
}
impl<D: Dialect, N: Render<D> + Node<Class: ClassOfKey<D>>> RenderSet<D> for Expr<N> {
    const SET: Piece = Piece::Paren(&SortPiece::<D, N>::KEY);
}
/// The SQL of grouping sets.
pub trait RenderSets<D: Dialect> {
    /// The sets.
    const SETS: Piece;
}

/// The concatenation of a list of lists.
pub trait Append {
    /// The list.
    type Out;
}
impl Append for () {
    type Out = ();
}
impl<List: Concat<Rest::Out>, Rest: Append> Append for (List, Rest) {
    type Out = List::Out;
}
/// The concatenation of a list and the list `Tail`.
pub trait Concat<Tail> {
    /// The list.
    type Out;
}
impl<Tail> Concat<Tail> for () {
    type Out = Tail;
}
impl<N, More: Concat<Tail>, Tail> Concat<Tail> for (N, More) {
    type Out = (N, More::Out);
}

// names of keys

/// The expression `N` with the name `M`, a type of its own; [`key!`](crate::key!) makes it.
pub struct Keyed<M, N>(N, PhantomData<M>);

impl<M, N: Clone> Clone for Keyed<M, N> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), PhantomData)
    }
}
impl<M, N: Copy> Copy for Keyed<M, N> {}

/// The name of a [`Keyed`] expression.
pub trait KeyName: 'static {
    /// The name as a type.
    type Id;
}

placeless! {
/// Gives an expression the name `M`.
#[allow(unused_qualifications)]
#[doc(hidden)]
pub fn keyed<M: KeyName, N>(expression: Expr<N>) -> Expr<Keyed<M, N>>
where
    N: crate::expr::Node<Class: crate::expr::OnRows> + crate::resolve::Resolves<Unbound>,
{
    Expr(Keyed(expression.0, PhantomData))
}
}

crate::params::of_fields!(@params [M,] Keyed<M, N>: N 0);
impl<M, N, Env: ShowsKey<M, N>> Resolves<Env> for Keyed<M, N> {}
impl<M, N: Node> Node for Keyed<M, N> {
    type Sql = N::Sql;
    type Class = N::Class;
    type Name = Self;
}
impl<M, N: InScope<S>, S> InScope<S> for Keyed<M, N> {
    type Null = N::Null;
}
impl<D: Dialect, M, N: Render<D>> Render<D> for Keyed<M, N> {
    const VALUE: Piece = Piece::Key(&N::VALUE);
    const PREDICATE: Piece = Piece::Key(&N::PREDICATE);
    const LEVEL: u8 = N::LEVEL;
}

/// Names an expression, so that a query can group by it and select it.
///
/// The expression has no bound values: a server cannot know that two placeholders hold the same value.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// let name = querent::key!(lower(users::name));
/// let query = users::table.group_by(name).having(count().gt(1)).select((name, count()));
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT LOWER("users"."name"), COUNT(*) FROM "users" GROUP BY LOWER("users"."name") HAVING COUNT(*) > $1"#,
/// );
/// ```
#[macro_export]
macro_rules! key {
    ($expression:expr) => {{
        enum Key {}
        impl $crate::select::KeyName for Key {
            type Id = $crate::name!(::core::concat!(
                ::core::file!(),
                ":",
                ::core::line!(),
                ":",
                ::core::column!()
            ));
        }
        $crate::select::keyed::<Key, _>($expression)
    }};
}

// which columns and expressions the keys cover

/// Whether a list of keys has the column `C` of the table `T`.
pub trait HasColumn<C, T> {
    /// [`True`] or [`False`].
    type Out;
}
impl<C, T> HasColumn<C, T> for () {
    type Out = False;
}
impl<C: ColumnDef, T: Source, C2: ColumnDef, T2: Source, Rest> HasColumn<C, T>
    for (Col<C2, T2>, Rest)
where
    T::Id: SameId<T2::Id>,
    <T::Id as SameId<T2::Id>>::Out: Then<C::Place, C2::Place>,
    <<T::Id as SameId<T2::Id>>::Out as Then<C::Place, C2::Place>>::Out: OrColumn<Rest, C, T>,
{
    type Out = <<<T::Id as SameId<T2::Id>>::Out as Then<C::Place, C2::Place>>::Out as OrColumn<
        Rest,
        C,
        T,
    >>::Out;
}
impl<C, T, M, N, Rest: HasColumn<C, T>> HasColumn<C, T> for (Keyed<M, N>, Rest) {
    type Out = Rest::Out;
}
/// Or whether the keys `Rest` have it.
pub trait OrColumn<Rest, C, T> {
    /// [`True`] or [`False`].
    type Out;
}
impl<Rest, C, T> OrColumn<Rest, C, T> for True {
    type Out = Self;
}
impl<Rest: HasColumn<C, T>, C, T> OrColumn<Rest, C, T> for False {
    type Out = Rest::Out;
}

/// Whether the keys `K` have all columns of this list, a primary key of the table `T`.
pub trait KeyOfTable<K, T> {
    /// [`True`] or [`False`].
    type Out;
    /// The same.
    const COVERED: bool;
}
impl<K, T> KeyOfTable<K, T> for () {
    type Out = False;
    const COVERED: bool = false;
}
impl<K: HasColumn<C, T>, T, C, Rest> KeyOfTable<K, T> for (C, Rest)
where
    K::Out: AndRest<Rest, K, T>,
{
    type Out = <K::Out as AndRest<Rest, K, T>>::Out;
    const COVERED: bool = <K::Out as AndRest<Rest, K, T>>::COVERED;
}
/// And whether the keys `K` have the columns `Rest`.
pub trait AndRest<Rest, K, T> {
    /// [`True`] or [`False`].
    type Out;
    /// The same.
    const COVERED: bool;
}
impl<Rest, K, T> AndRest<Rest, K, T> for False {
    type Out = Self;
    const COVERED: bool = false;
}
impl<K, T> AndRest<(), K, T> for True {
    type Out = Self;
    const COVERED: bool = true;
}
impl<C, Rest, K, T> AndRest<(C, Rest), K, T> for True
where
    (C, Rest): KeyOfTable<K, T>,
{
    type Out = <(C, Rest) as KeyOfTable<K, T>>::Out;
    const COVERED: bool = <(C, Rest) as KeyOfTable<K, T>>::COVERED;
}

/// The column is a key, or depends on one.
pub trait KeyOrDependent<S, K, C, T> {}
#[diagnostic::do_not_recommend]
impl<S, K, C, T> KeyOrDependent<S, K, C, T> for True {}
impl<S, K, C, T: Source> KeyOrDependent<S, K, C, T> for False
where
    <T::Def as TableDef>::PrimaryKey: KeyOfTable<K, T>,
    <<T::Def as TableDef>::PrimaryKey as KeyOfTable<K, T>>::Out: DependentOrElsewhere<S, C, T>,
{
}
/// The column depends on a primary key, or another rule refuses it.
pub trait DependentOrElsewhere<S, C, T> {}
#[diagnostic::do_not_recommend]
impl<S, C, T> DependentOrElsewhere<S, C, T> for True {}
impl<S: Contains<T>, C, T> DependentOrElsewhere<S, C, T> for False
where
    <S::Out as Asks>::Elsewhere<C>: Sized,
    S::Out: Elsewhere<C>,
{
}
/// The column's table is not in the query, which is an error of its own.
#[diagnostic::on_unimplemented(
    message = "column `{C}` is neither a GROUP BY key nor inside an aggregate",
    label = "a group has many values of `{C}`",
    note = "add it to `.group_by(..)`, or wrap it in an aggregate such as `max(..)`"
)]
pub trait Elsewhere<C> {}
#[diagnostic::do_not_recommend]
impl<C> Elsewhere<C> for False {}

/// Whether a list of keys has the name `M`.
pub trait HasKey<M> {
    /// [`True`] or [`False`].
    type Out;
}
impl<M> HasKey<M> for () {
    type Out = False;
}
impl<M, C, T, Rest: HasKey<M>> HasKey<M> for (Col<C, T>, Rest) {
    type Out = Rest::Out;
}
impl<M: KeyName, M2: KeyName, N, Rest> HasKey<M> for (Keyed<M2, N>, Rest)
where
    M::Id: SameId<M2::Id>,
    <M::Id as SameId<M2::Id>>::Out: OrKey<Rest, M>,
{
    type Out = <<M::Id as SameId<M2::Id>>::Out as OrKey<Rest, M>>::Out;
}
/// Or whether the keys `Rest` have it.
pub trait OrKey<Rest, M> {
    /// [`True`] or [`False`].
    type Out;
}
impl<Rest, M> OrKey<Rest, M> for True {
    type Out = Self;
}
impl<Rest: HasKey<M>, M> OrKey<Rest, M> for False {
    type Out = Rest::Out;
}

/// An environment in which the named expression can stand: as a key, or by what it is made of.
pub trait ShowsKey<M, N> {}
macro_rules! environments {
    ($([$($generic:tt)*] $environment:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($generic)* M, N: Resolves<Self>> ShowsKey<M, N> for $environment {}
    )* };
}
crate::resolve::each!(environments);
environments! { [Inner,] Apart<Inner>; [] Unbound; [] NoSubqueries; }
impl<S, K: HasKey<M>, M, N> ShowsKey<M, N> for Keys<S, K> where K::Out: NamedOr<S, K, N> {}
/// The expression is a key, or made of keys.
pub trait NamedOr<S, K, N> {}
#[diagnostic::do_not_recommend]
impl<S, K, N> NamedOr<S, K, N> for True {}
impl<S, K, N: Resolves<Keys<S, K>>> NamedOr<S, K, N> for False {}

// having

/// What `having` takes over the grouped scope `S` and after the clauses `W`: a condition, or an `Option`
/// of one.
///
/// It has one impl for all types, and so a message that leads to it lists no others.
pub trait GroupCondition<S, W = NoFilter> {
    /// The clauses with the condition.
    type Clauses;
    /// `T`, where the condition is one over the scope `S`.
    type Then<T>;
    /// Adds the condition.
    fn add_to(self, clauses: W) -> Self::Clauses;
}
impl<S, W, C: IsCondition> GroupCondition<S, W> for C
where
    <S as Asks>::HasGroups<W>: Sized,
    S: HasGroups<W>,
    C::Node: GroupConditionOver<S> + Resolves<S::Keys>,
{
    type Clauses = S::With<<C as IsCondition>::Part>;
    type Then<T> = <(
        <C::Node as InScope<S>>::Null,
        <<C::Node as Node>::Sql as IsBool>::Itself,
        <<C::Node as Node>::Class as BeforeWindows>::Met,
    ) as Given>::Then<T>;
    fn add_to(self, clauses: W) -> Self::Clauses {
        S::with(clauses, self.into_part())
    }
}

/// A condition over groups of the scope `S`: several bounds by one name.
pub trait GroupConditionOver<S>: InScope<S, Sql: IsBool, Class: BeforeWindows> {}
impl<N: InScope<S, Sql: IsBool, Class: BeforeWindows>, S> GroupConditionOver<S> for N {}

/// The scope of a grouped query with the clauses `W`, which can have a HAVING clause.
#[diagnostic::on_unimplemented(
    message = "`having` needs a `group_by` before it",
    label = "this query has no groups",
    note = "a condition on rows belongs into `.filter(..)`"
)]
pub trait HasGroups<W> {
    /// The keys as an environment.
    type Keys;
    /// The clauses with one more condition in the HAVING clause.
    type With<C>;
    /// Adds a condition.
    fn with<C>(clauses: W, condition: C) -> Self::With<C>;
}
#[diagnostic::do_not_recommend]
impl<S, K, Null, W, G, H> HasGroups<GroupBy<W, G, H>> for Grouped<S, K, Null> {
    type Keys = Keys<S, K>;
    type With<C> = GroupBy<W, G, Filtered<H, C>>;
    fn with<C>(clauses: GroupBy<W, G, H>, condition: C) -> Self::With<C> {
        GroupBy(clauses.0, clauses.1, Filtered(clauses.2, condition))
    }
}

// What is said of the clauses is short so.
#[diagnostic::do_not_recommend]
impl<T, N, Rest, W, C> HasGroups<Filtered<W, C>> for In<T, N, Rest>
where
    <Self as Asks>::HasGroups<NoFilter>: Sized,
    Self: HasGroups<NoFilter>,
{
    type Keys = <Self as HasGroups<NoFilter>>::Keys;
    type With<X> = <Self as HasGroups<NoFilter>>::With<X>;
    fn with<X>(_clauses: Filtered<W, C>, condition: X) -> Self::With<X> {
        <Self as HasGroups<NoFilter>>::with(NoFilter, condition)
    }
}

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
