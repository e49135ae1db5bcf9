//! Sort orders.
//!
//! NULL sorts as the smallest value on every engine: first when ascending, last when descending.
//! PostgreSQL by itself does the opposite, so a nullable expression is written with `NULLS FIRST` or
//! `NULLS LAST` there. `nulls_first` and `nulls_last` choose explicitly.

use super::{Expr, InScope, Node, Render, SortsRows};
use crate::asks::Given;
use crate::bind::{Binder, Params};
use crate::dialect::{Dialect, Kind};
use crate::error::Error;
use crate::piece::Piece;
use crate::resolve::{Keys, Resolves};
use crate::scope::{Grouped, In, Nullability};
use crate::shape::Shape;

/// An expression with a direction.
#[derive(Clone, Copy, Debug)]
pub struct Ordering<N, const DESCENDING: bool, const NULLS: u8>(N);

const DEFAULT: u8 = 0;
const FIRST: u8 = 1;
const LAST: u8 = 2;

impl<N: Node> Expr<N> {
    /// Smallest first, NULL before everything: `a ASC`.
    ///
    /// ```
    /// # use querent::dialect::{Postgres, Sqlite};
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// let query = users::table.order_by((users::nickname.asc(), users::id.desc())).select(users::id);
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT "users"."id" FROM "users" ORDER BY "users"."nickname" NULLS FIRST, "users"."id" DESC"#,
    /// );
    /// assert_eq!(
    ///     query.sql::<Sqlite>(),
    ///     r#"SELECT "users"."id" FROM "users" ORDER BY "users"."nickname", "users"."id" DESC"#,
    /// );
    /// ```
    pub fn asc(self) -> Ordering<N, false, DEFAULT> {
        Ordering(self.0)
    }

    /// Greatest first, NULL after everything: `a DESC`.
    pub fn desc(self) -> Ordering<N, true, DEFAULT> {
        Ordering(self.0)
    }
}

impl<N, const DESCENDING: bool> Ordering<N, DESCENDING, DEFAULT> {
    /// NULL before everything else: `NULLS FIRST`, or a first sort key where there is no such clause.
    pub fn nulls_first(self) -> Ordering<N, DESCENDING, FIRST> {
        Ordering(self.0)
    }

    /// NULL after everything else: `NULLS LAST`, or a first sort key where there is no such clause.
    /// Nothing is written where NULL goes there by itself.
    ///
    /// ```
    /// # use querent::dialect::{MySql, Postgres};
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// let query = users::table.order_by(users::nickname.asc().nulls_last()).select(users::id);
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT "users"."id" FROM "users" ORDER BY "users"."nickname""#,
    /// );
    /// assert_eq!(
    ///     query.sql::<MySql>(),
    ///     "SELECT `users`.`id` FROM `users` ORDER BY `users`.`nickname` IS NULL, `users`.`nickname`",
    /// );
    /// ```
    pub fn nulls_last(self) -> Ordering<N, DESCENDING, LAST> {
        Ordering(self.0)
    }
}

/// What `order_by` takes: an expression, an ordering, an `Option` of an ordering, or a tuple of these.
pub trait OrderItem<S>: Params {
    /// What is known of the sort keys.
    type Met;
}

/// What `order_by` takes over the scope `S`.
///
/// It has one impl for all types, and so a message that leads to it lists no others.
pub trait SortOrder<S> {
    /// The sort order.
    type Order;
    /// `T`, where all sort keys are in the scope `S`.
    type Then<T>;
    /// Makes it.
    fn into_order(self) -> Self::Order;
}
impl<S, X: IsOrder> SortOrder<S> for X
where
    X::Itself: OrderItem<S>,
{
    type Order = X;
    type Then<T> = <<X::Itself as OrderItem<S>>::Met as Given>::Then<T>;
    fn into_order(self) -> X {
        self
    }
}

/// A sort key or a tuple of sort keys, of whatever query.
#[diagnostic::on_unimplemented(
    message = "only columns and expressions can be sort keys",
    note = "a sort key is an expression such as `users::name`, never a name as text"
)]
pub trait IsOrder {
    /// The sort keys.
    type Itself;
}
#[diagnostic::do_not_recommend]
impl IsOrder for () {
    type Itself = Self;
}
#[diagnostic::do_not_recommend]
impl<N> IsOrder for Expr<N> {
    type Itself = Self;
}
#[diagnostic::do_not_recommend]
impl<N, const DESCENDING: bool, const NULLS: u8> IsOrder for Ordering<N, DESCENDING, NULLS> {
    type Itself = Self;
}
#[diagnostic::do_not_recommend]
impl<N, const DESCENDING: bool, const NULLS: u8> IsOrder
    for Option<Ordering<N, DESCENDING, NULLS>>
{
    type Itself = Self;
}

/// A scope whose rows can be sorted by the node `N`: rows of tables by what is computed from one row,
/// groups by keys and aggregates.
pub trait SortedBy<N> {
    /// What is known of the node.
    type Met;
}
impl<N: RowKey, T, Null, Rest> SortedBy<N> for In<T, Null, Rest> {
    type Met = <N::Class as SortsRows>::Met;
}
impl<N: Resolves<Keys<S, K>>, S, K, Null> SortedBy<N> for Grouped<S, K, Null> {
    type Met = ();
}
/// A sort key of rows: several bounds by one name.
pub trait RowKey: Node<Class: SortsRows> {}
impl<N: Node<Class: SortsRows>> RowKey for N {}

/// The SQL of a sort order over the scope `S`.
pub trait RenderOrder<D: Dialect, S> {
    /// The items.
    const ORDER: Piece;
}

impl<N: Params, const DESCENDING: bool, const NULLS: u8> Params for Ordering<N, DESCENDING, NULLS> {
    const SHAPED: bool = N::SHAPED;
    const BINDS: bool = N::BINDS;

    fn shape(&self, shape: &mut Shape) {
        self.0.shape(shape);
        if is_written_twice(shape.kind(), DESCENDING, NULLS) {
            self.0.shape(shape);
        }
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<(), Error> {
        self.0.bind(to)?;
        if is_written_twice(to.kind(), DESCENDING, NULLS) {
            self.0.bind(to)?;
        }
        Ok(())
    }
}
impl<N: InScope<S>, S: SortedBy<N>, const DESCENDING: bool, const NULLS: u8> OrderItem<S>
    for Ordering<N, DESCENDING, NULLS>
{
    type Met = (N::Null, <S as SortedBy<N>>::Met);
}
crate::params::resolves!([const DESCENDING: bool, const NULLS: u8,] Ordering<N, DESCENDING, NULLS>: N);
crate::params::resolves!([const DESCENDING: bool, const NULLS: u8,] Option<Ordering<N, DESCENDING, NULLS>>: N);
crate::params::resolves!([] Expr<N>: N);
impl<D: Dialect, N: InScope<S> + Render<D>, S, const DESCENDING: bool, const NULLS: u8>
    RenderOrder<D, S> for Ordering<N, DESCENDING, NULLS>
{
    const ORDER: Piece = Piece::Item(&Items::<D, N>::item(
        DESCENDING,
        NULLS,
        <N::Null as Nullability>::NULLABLE,
    ));
}

impl<N: InScope<S>, S: SortedBy<N>> OrderItem<S> for Expr<N> {
    type Met = (N::Null, <S as SortedBy<N>>::Met);
}
impl<D: Dialect, N: InScope<S> + Render<D>, S> RenderOrder<D, S> for Expr<N> {
    const ORDER: Piece = <Ordering<N, false, DEFAULT> as RenderOrder<D, S>>::ORDER;
}
impl<N: Params> Params for Expr<N> {
    const SHAPED: bool = N::SHAPED;
    const BINDS: bool = N::BINDS;

    fn shape(&self, shape: &mut Shape) {
        self.0.shape(shape);
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<(), Error> {
        self.0.bind(to)
    }
}

impl<N: InScope<S>, S: SortedBy<N>, const DESCENDING: bool, const NULLS: u8> OrderItem<S>
    for Option<Ordering<N, DESCENDING, NULLS>>
{
    type Met = (N::Null, <S as SortedBy<N>>::Met);
}
impl<D: Dialect, N: InScope<S> + Render<D>, S, const DESCENDING: bool, const NULLS: u8>
    RenderOrder<D, S> for Option<Ordering<N, DESCENDING, NULLS>>
{
    const ORDER: Piece = Piece::OptItem(&Items::<D, N>::item(
        DESCENDING,
        NULLS,
        <N::Null as Nullability>::NULLABLE,
    ));
}
impl<N: Params, const DESCENDING: bool, const NULLS: u8> Params
    for Option<Ordering<N, DESCENDING, NULLS>>
{
    fn shape(&self, shape: &mut Shape) {
        shape.switch(self.is_some());
        if let Some(ordering) = self {
            ordering.shape(shape);
        }
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<(), Error> {
        self.as_ref().map_or(Ok(()), |ordering| ordering.bind(to))
    }
}

/// Whether NULL comes before everything.
const fn nulls_first(descending: bool, nulls: u8) -> bool {
    match nulls {
        DEFAULT => !descending,
        nulls => nulls == FIRST,
    }
}

/// Whether NULL goes where the engines that sort it as the smallest value put it by themselves.
const fn nulls_smallest(descending: bool, nulls: u8) -> bool {
    nulls_first(descending, nulls) != descending
}

/// Whether the expression stands in the text twice, once in a sort key for its NULLs.
const fn is_written_twice(kind: Kind, descending: bool, nulls: u8) -> bool {
    !matches!(kind, Kind::Postgres | Kind::Sqlite) && !nulls_smallest(descending, nulls)
}

/// The node `N` as a sort key or a key of GROUP BY, where a bare number would be the place of a column.
pub(crate) struct SortPiece<D, N>(std::marker::PhantomData<(D, N)>);

impl<D: Dialect, N: Render<D>> SortPiece<D, N> {
    pub(crate) const VALUE: Piece = if is_constant(&N::VALUE, D::KIND) {
        Piece::Paren(&Piece::Seq(&[Piece::word("SELECT "), N::VALUE]))
    } else {
        N::VALUE
    };
    /// As a key of GROUP BY: SQL Server has neither constants nor subqueries there.
    pub(crate) const KEY: Piece = match D::KIND {
        Kind::MsSql => N::VALUE,
        _ => Self::VALUE,
    };
}

/// Whether the piece is one constant that the dialect refuses as a sort key, or takes for the place of a
/// column. SQL Server refuses bound values too.
const fn is_constant(piece: &Piece, kind: Kind) -> bool {
    match piece {
        Piece::Number(_) | Piece::Quoted(_) => true,
        Piece::Bind | Piece::Seq([Piece::Text(_), Piece::Bind, ..]) => matches!(kind, Kind::MsSql),
        Piece::Key(inner) => is_constant(inner, kind),
        _ => false,
    }
}

/// The spellings of one item, ascending and descending.
struct Items<D, N>(std::marker::PhantomData<(D, N)>);

impl<D: Dialect, N: Render<D>> Items<D, N> {
    const VALUE: Piece = SortPiece::<D, N>::VALUE;
    const PLAIN: [Piece; 2] = [
        Self::VALUE,
        Piece::Seq(&[Self::VALUE, Piece::word(" DESC")]),
    ];
    const FIRST: [Piece; 2] = [
        Piece::Seq(&[Self::VALUE, Piece::word(" NULLS FIRST")]),
        Piece::Seq(&[Self::VALUE, Piece::word(" DESC NULLS FIRST")]),
    ];
    const LAST: [Piece; 2] = [
        Piece::Seq(&[Self::VALUE, Piece::word(" NULLS LAST")]),
        Piece::Seq(&[Self::VALUE, Piece::word(" DESC NULLS LAST")]),
    ];
    /// NULL after everything when ascending, before everything when descending, by a sort key.
    const KEY: [Piece; 2] = match D::KIND {
        Kind::MsSql => [
            Piece::Seq(&[
                Piece::word("CASE WHEN "),
                Self::VALUE,
                Piece::word(" IS NULL THEN 1 ELSE 0 END, "),
                Self::VALUE,
            ]),
            Piece::Seq(&[
                Piece::word("CASE WHEN "),
                Self::VALUE,
                Piece::word(" IS NULL THEN 0 ELSE 1 END, "),
                Self::VALUE,
                Piece::word(" DESC"),
            ]),
        ],
        _ => [
            Piece::Seq(&[Self::VALUE, Piece::word(" IS NULL, "), Self::VALUE]),
            Piece::Seq(&[
                Self::VALUE,
                Piece::word(" IS NOT NULL, "),
                Self::VALUE,
                Piece::word(" DESC"),
            ]),
        ],
    };

    /// The item: plain where NULL cannot appear or goes where it should by itself.
    const fn item(descending: bool, nulls: u8, nullable: bool) -> Piece {
        let direction = descending as usize;
        if is_written_twice(D::KIND, descending, nulls) {
            return Self::KEY[direction];
        }
        let by_itself = match D::KIND {
            Kind::Postgres => !nulls_smallest(descending, nulls),
            _ => nulls_smallest(descending, nulls),
        };
        if by_itself || !nullable {
            return Self::PLAIN[direction];
        }
        if nulls_first(descending, nulls) {
            Self::FIRST[direction]
        } else {
            Self::LAST[direction]
        }
    }
}

impl<S> OrderItem<S> for () {
    type Met = ();
}
impl<D: Dialect, S> RenderOrder<D, S> for () {
    const ORDER: Piece = Piece::Empty;
}

macro_rules! tuples {
    ($($item:ident $index:tt),*) => {
        #[diagnostic::do_not_recommend]
        impl<$($item: IsOrder),*> IsOrder for ($($item,)*) {
            type Itself = ($($item::Itself,)*);
        }
        impl<S, $($item: OrderItem<S>),*> OrderItem<S> for ($($item,)*) {
            type Met = ($($item::Met,)*);
        }
        impl<D: Dialect, S, $($item: RenderOrder<D, S>),*> RenderOrder<D, S> for ($($item,)*) {
            const ORDER: Piece = Piece::Seq(&[$($item::ORDER),*]);
        }
    };
}
crate::tuple::each!(tuples);
