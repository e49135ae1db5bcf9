//! Windows, and `OVER`.

use super::frame::{DefaultFrame, FrameNull, FrameOf, Groups, Range, RenderFrame, Rows};
use super::parts::{
    Anywhere, IsSorted, PartitionOf, Parts, PartsIn, RenderPartition, SortOf, WindowOrder,
};
use crate::asks::{Asks, Given};
use crate::bind::{AnyParams, Binder, Params};
use crate::dialect::Dialect;
use crate::error::Error;
use crate::expr::aggregate::{
    Aggregate, AggregateCall, CountRows, Declared, FilteredAggregate, NullOver, RenderAggregate,
    Whole, is_tested,
};
use crate::expr::{Expr, InScope, Node, OverWindow, Render, RenderOrder, Unnamed};
use crate::piece::{self, Piece};
use crate::resolve::Resolves;
use crate::shape::Shape;

/// The rows that a window function sees: partition `P`, order `O` and frame `R`.
#[derive(Debug)]
pub struct Window<P = (), O = (), R = DefaultFrame> {
    partition: P,
    order: O,
    frame: std::marker::PhantomData<fn() -> R>,
}

impl<P: Clone, O: Clone, R> Clone for Window<P, O, R> {
    fn clone(&self) -> Self {
        Self {
            partition: self.partition.clone(),
            order: self.order.clone(),
            frame: self.frame,
        }
    }
}
impl<P: Copy, O: Copy, R> Copy for Window<P, O, R> {}

/// A window of all rows: `()`.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// // each post with the mean of all of them
/// let query = posts::table.select((posts::title, posts::rating, avg(posts::rating).over(window())));
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT "posts"."title", "posts"."rating", AVG(CAST("posts"."rating" AS double precision)) OVER () FROM "posts""#,
/// );
/// ```
pub const fn window() -> Window<(), (), DefaultFrame> {
    Window {
        partition: (),
        order: (),
        frame: std::marker::PhantomData,
    }
}

impl<O, R> Window<(), O, R> {
    /// `PARTITION BY`: only the rows with the same keys. An expression or a tuple of expressions.
    ///
    /// ```
    /// # use querent::dialect::Postgres;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// let of_author = window().partition_by(posts::author_id);
    /// let query = posts::table.select((posts::title, count().over(of_author)));
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT "posts"."title", COUNT(*) OVER (PARTITION BY "posts"."author_id") FROM "posts""#,
    /// );
    /// ```
    pub fn partition_by<P: PartitionOf>(self, keys: P) -> Window<P::Keys, O, R> {
        Window {
            partition: keys.keys(),
            order: self.order,
            frame: self.frame,
        }
    }
}

impl<P, R> Window<P, (), R> {
    /// `ORDER BY`: a sort key or a tuple of them. An aggregate over a window with an order sees the rows
    /// up to the current one and those equal to it, unless the window has a frame.
    ///
    /// ```
    /// # use querent::dialect::{MySql, Postgres};
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// // a running total
    /// let query = posts::table.select(sum(posts::id).over(window().order_by(posts::id.desc())));
    /// assert_eq!(
    ///     query.sql::<MySql>(),
    ///     "SELECT SUM(`posts`.`id`) OVER (ORDER BY `posts`.`id` DESC) FROM `posts`",
    /// );
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT CAST(SUM("posts"."id") OVER (ORDER BY "posts"."id" DESC NULLS LAST) AS bigint) FROM "posts""#,
    /// );
    /// ```
    pub fn order_by<O: SortOf>(self, order: O) -> Window<P, O::Sort, R> {
        Window {
            partition: self.partition,
            order: order.sort(),
            frame: self.frame,
        }
    }
}

impl<P, O> Window<P, O, DefaultFrame> {
    /// `ROWS BETWEEN start AND end`: so many rows before and after the current one. The window has an
    /// order.
    ///
    /// ```
    /// # use querent::dialect::Postgres;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// use querent::window::{current_row, preceding};
    ///
    /// // the mean of three posts
    /// let three = window().order_by(posts::id.asc().nulls_last()).rows_between(preceding::<2>(), current_row());
    /// let query = posts::table.select(avg(posts::id).over(three));
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT AVG(CAST("posts"."id" AS double precision)) OVER (ORDER BY "posts"."id" ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) FROM "posts""#,
    /// );
    /// ```
    pub fn rows_between<A, B: FrameOf<Rows, A, O>>(
        self,
        _start: A,
        _end: B,
    ) -> Window<P, O, B::Frame> {
        self.with_frame()
    }

    /// `RANGE BETWEEN start AND end`: the rows whose sort key lies between that of the current row less
    /// `start` and that of the current row plus `end`. The current row means all rows equal to it.
    ///
    /// With [`preceding`](super::preceding) or [`following`](super::following) the window has exactly one
    /// sort key, which is a number; SQL Server has no such frames.
    ///
    /// ```
    /// # use querent::dialect::MySql;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// use querent::window::{following, preceding};
    ///
    /// let near = window().order_by(posts::rating).range_between(preceding::<1>(), following::<1>());
    /// let query = posts::table.select(count().over(near));
    /// assert_eq!(
    ///     query.sql::<MySql>(),
    ///     "SELECT COUNT(*) OVER (ORDER BY `posts`.`rating` RANGE BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM `posts`",
    /// );
    /// ```
    pub fn range_between<A, B: FrameOf<Range, A, O>>(
        self,
        _start: A,
        _end: B,
    ) -> Window<P, O, B::Frame> {
        self.with_frame()
    }

    /// `GROUPS BETWEEN start AND end`: so many groups of rows with equal sort keys before and after that
    /// of the current row. PostgreSQL and SQLite have it.
    ///
    /// ```
    /// # use querent::dialect::Sqlite;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// use querent::window::{current_row, preceding};
    ///
    /// let two = window().order_by(posts::author_id).groups_between(preceding::<1>(), current_row());
    /// let query = posts::table.select(count().over(two));
    /// assert_eq!(
    ///     query.sql::<Sqlite>(),
    ///     r#"SELECT COUNT(*) OVER (ORDER BY "posts"."author_id" GROUPS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM "posts""#,
    /// );
    /// ```
    pub fn groups_between<A, B: FrameOf<Groups, A, O>>(
        self,
        _start: A,
        _end: B,
    ) -> Window<P, O, B::Frame> {
        self.with_frame()
    }
}

impl<P, O, R> Window<P, O, R> {
    /// The same partition and order with another frame.
    pub(super) fn with_frame<R2>(self) -> Window<P, O, R2> {
        Window {
            partition: self.partition,
            order: self.order,
            frame: std::marker::PhantomData,
        }
    }
}

impl<P: Params, O: Params, R> Params for Window<P, O, R> {
    fn shape(&self, shape: &mut Shape) {
        self.partition.shape(shape);
        self.order.shape(shape);
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<(), Error> {
        self.partition.bind(to)?;
        self.order.bind(to)
    }
}
impl<P: Resolves<Env>, O: Resolves<Env>, R, Env> Resolves<Env> for Window<P, O, R> {}

/// The SQL of a window.
pub trait RenderWindow<D: Dialect> {
    /// `OVER (..)` with a blank before it.
    const OVER: Piece;
    /// The same without a frame, for functions of a row's place in the partition.
    const UNFRAMED: Piece;
    /// The same with the whole partition as the frame.
    const WHOLE: Piece;
}
/// What all of them have in common.
struct Start<D, P, O>(std::marker::PhantomData<(D, P, O)>);

impl<D: Dialect, P, O> Start<D, P, O>
where
    P: RenderPartition<D>,
    O: RenderOrder<D, Anywhere>,
{
    const OPEN: Piece = Piece::Seq(&[
        Piece::Text(" OVER ("),
        P::PARTITION,
        Piece::Clause(&piece::Clause {
            words: piece::Words::Other(&(
                if matches!(P::PARTITION, Piece::Empty) {
                    "ORDER BY "
                } else {
                    " ORDER BY "
                },
                ", ",
            )),
            body: O::ORDER,
        }),
    ]);
}
impl<D: Dialect, P, O, R> RenderWindow<D> for Window<P, O, R>
where
    P: RenderPartition<D>,
    O: RenderOrder<D, Anywhere>,
    R: RenderFrame<D>,
{
    const OVER: Piece = Piece::Seq(&[Start::<D, P, O>::OPEN, R::FRAME, Piece::Text(")")]);
    const UNFRAMED: Piece = Piece::Seq(&[Start::<D, P, O>::OPEN, Piece::Text(")")]);
    const WHOLE: Piece = Piece::Seq(&[
        Start::<D, P, O>::OPEN,
        Piece::Text(" ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)"),
    ]);
}

/// `f OVER (..)`: the window function `G` over the window `W`.
#[derive(Clone, Copy, Debug)]
pub struct Over<G, W>(pub(super) G, pub(super) W);

/// An aggregate or a window function, before its window.
#[diagnostic::on_unimplemented(
    message = "`over` belongs after an aggregate or a window function",
    note = "it follows an aggregate such as `sum(..)`, or a function such as `rank()`: the module `querent::window` lists them, and aggregates that sort their rows are none"
)]
pub trait IsWindowFunction {
    /// What it needs of a window: [`AnyOrder`], [`SomeOrder`] or [`OfAggregate`].
    type Needs;
    /// The function over the window `W`.
    type Over<W>;
    /// Makes it.
    fn over<W>(self, window: W) -> Self::Over<W>;
}
/// An aggregate takes a window with or without an order.
pub enum AnyOrder {}
/// A function that needs a window with an order.
pub enum SomeOrder {}
/// The aggregate `F` takes a window with or without an order, if it takes one at all.
pub struct OfAggregate<F>(std::marker::PhantomData<F>);
/// A need that is met by the order `O`.
pub trait MetBy<O> {}
impl<F, O> MetBy<O> for OfAggregate<F>
where
    <Self as Asks>::TakesWindow: Sized,
    Self: TakesWindow,
{
}
#[diagnostic::do_not_recommend]
impl<O> MetBy<O> for AnyOrder {}
impl<O: WindowOrder<Sorted: IsSorted>> MetBy<O> for SomeOrder {}

/// The need of an aggregate that the engines have as a window function.
///
/// Of the aggregate itself the compiler would say where it is declared.
#[diagnostic::on_unimplemented(
    message = "this aggregate cannot be a window function",
    note = "aggregates with DISTINCT, and those that sort their rows, take no `over`: compute it in a derived table with `group_by`, and join that"
)]
pub trait TakesWindow {}
#[diagnostic::do_not_recommend]
impl<F: OverRowsOf> TakesWindow for OfAggregate<F> {}
// Two impls, since of a single one the compiler would print where it is.
#[diagnostic::do_not_recommend]
impl TakesWindow for std::convert::Infallible {}

/// An aggregate that the engines have as a window function.
pub trait OverRowsOf {}
macro_rules! windowed {
    ($($name:ident)*) => { $(
        #[diagnostic::do_not_recommend]
        impl OverRowsOf for crate::expr::aggregate::$name {}
    )* };
}
windowed!(Avg BitAnd BitOr BitXor BoolAnd BoolOr Count Max Min StddevPop StddevSamp Sum VarPop VarSamp);
#[diagnostic::do_not_recommend]
impl IsWindowFunction for CountRows {
    type Needs = AnyOrder;
    type Over<W> = Over<Self, W>;
    fn over<W>(self, window: W) -> Over<Self, W> {
        Over(self, window)
    }
}
#[diagnostic::do_not_recommend]
impl<F, A> IsWindowFunction for Aggregate<F, A> {
    type Needs = OfAggregate<F>;
    type Over<W> = Over<Self, W>;
    fn over<W>(self, window: W) -> Over<Self, W> {
        Over(self, window)
    }
}
#[diagnostic::do_not_recommend]
impl<F, C> IsWindowFunction for Declared<F, C> {
    type Needs = OfAggregate<F>;
    type Over<W> = Over<Self, W>;
    fn over<W>(self, window: W) -> Over<Self, W> {
        Over(self, window)
    }
}
#[diagnostic::do_not_recommend]
impl<G: IsWindowFunction, C> IsWindowFunction for FilteredAggregate<G, C> {
    type Needs = G::Needs;
    type Over<W> = Over<Self, W>;
    fn over<W>(self, window: W) -> Over<Self, W> {
        Over(self, window)
    }
}

/// What `over` after the function `G` takes: a window.
///
/// It has one impl for all types, and so a message that leads to it lists no others.
pub trait WindowOf<G> {
    /// The window function.
    type Over;
    /// Makes it.
    fn over(self, function: G) -> Self::Over;
}
impl<G, W: IsWindow> WindowOf<G> for W
where
    <G as Asks>::IsWindowFunction: Sized,
    G: IsWindowFunction,
    G::Needs: MetBy<W::Order>,
{
    type Over = G::Over<W>;
    fn over(self, function: G) -> Self::Over {
        function.over(self)
    }
}

/// A window.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a window",
    note = "a window is `window()`, or `window().order_by(..)`"
)]
pub trait IsWindow {
    /// Its order.
    type Order;
}
#[diagnostic::do_not_recommend]
impl<P, O, R> IsWindow for Window<P, O, R> {
    type Order = O;
}

impl<N> Expr<N> {
    /// `OVER (..)`: makes a window function of an aggregate, or of a function such as
    /// [`rank`](super::rank()).
    ///
    /// An aggregate over a window is NOT NULL when its argument is and the frame has the current row,
    /// as it has where none is given.
    ///
    /// ```
    /// # use querent::dialect::Sqlite;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// use querent::window::row_number;
    ///
    /// let newest = window().partition_by(posts::author_id).order_by(posts::id.desc());
    /// let query = posts::table.select((posts::title, row_number().over(newest)));
    /// assert_eq!(
    ///     query.sql::<Sqlite>(),
    ///     r#"SELECT "posts"."title", ROW_NUMBER() OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."id" DESC) FROM "posts""#,
    /// );
    /// ```
    pub fn over<W: WindowOf<N>>(self, window: W) -> Expr<W::Over> {
        Expr(window.over(self.0))
    }
}

/// The shape and the values of a window function over a window, in the order of the text.
pub trait OverShape: Params {
    /// Puts the switches and counts.
    fn shape_over(&self, window: &dyn AnyParams, shape: &mut Shape) {
        self.shape(shape);
        window.shape(shape);
    }
    /// Puts the values.
    ///
    /// # Errors
    ///
    /// When a value cannot be bound.
    fn bind_over<'v>(
        &'v self,
        window: &'v dyn AnyParams,
        to: &mut dyn Binder<'v>,
    ) -> Result<(), Error> {
        self.bind(to)?;
        window.bind(to)
    }
}
impl OverShape for CountRows {}
impl<F, A: Params> OverShape for Aggregate<F, A> {}
impl<F, C: Params> OverShape for Declared<F, C> {}
impl<G: Params, C: Params> OverShape for FilteredAggregate<G, C> {}

/// The SQL of a window function over the window `W`.
pub trait RenderOver<D: Dialect, W> {
    /// The value.
    const VALUE: Piece;
}
macro_rules! render_aggregates {
    ($([$($generic:tt)*] $node:ty;)*) => { $(
        impl<D: Dialect, W: RenderWindow<D>, $($generic)*> RenderOver<D, W> for $node
        where
            Self: RenderAggregate<D> + AggregateCall,
        {
            const VALUE: Piece = Piece::Seq(&[
                Whole::<D, Self>::CALL,
                W::OVER,
                <Self as RenderAggregate<D>>::END,
            ]);
        }
    )* };
}
render_aggregates! {
    [] CountRows;
    [F, A] Aggregate<F, A>;
    [F, C] Declared<F, C>;
    [G, C] FilteredAggregate<G, C>;
}

impl<G: OverShape, W: Params> Params for Over<G, W> {
    fn shape(&self, shape: &mut Shape) {
        self.0.shape_over(&self.1, shape);
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<(), Error> {
        self.0.bind_over(&self.1, to)
    }
}
impl<G: AggregateCall, W: Resolves<Env>, Env> Resolves<Env> for Over<G, W> where
    G::Arguments: Resolves<Env>
{
}
impl<G, P, O, R> Node for Over<G, Window<P, O, R>>
where
    G: AggregateCall + OverShape,
    P: Params,
    O: Params,
    (G::Arguments, P, O): Parts,
    <<(G::Arguments, P, O) as Parts>::Class as Asks>::OverWindow: Sized,
    <(G::Arguments, P, O) as Parts>::Class: OverWindow,
{
    type Sql = G::Sql;
    type Class = <<(G::Arguments, P, O) as Parts>::Class as OverWindow>::Out;
    type Name = Unnamed;
}
impl<G, P, O, R, S> InScope<S> for Over<G, Window<P, O, R>>
where
    Self: Node,
    R: FrameNull,
    G: NullOver<S, R::Empty>,
    P: PartsIn<S>,
    O: PartsIn<S>,
{
    type Null = <(P::Met, O::Met) as Given>::Then<G::Null>;
}
impl<D: Dialect, G, W> Render<D> for Over<G, W>
where
    G: AggregateCall + RenderOver<D, W>,
{
    const VALUE: Piece = G::VALUE;
    const PREDICATE: Piece = if is_tested::<D, G::Sql>() {
        Piece::Seq(&[G::VALUE, Piece::Text(" = 1")])
    } else {
        G::VALUE
    };
}

/// A window function with its window.
#[diagnostic::on_unimplemented(
    message = "a window function needs a window",
    note = "say which rows it sees: `.over(window().order_by(..))`"
)]
pub trait HasWindow<'never> {}

/// A function that is an expression over a window only: by itself it is in no scope.
macro_rules! not_alone {
    ([$($generic:tt)*] $node:ty) => {
        impl<$($generic)*> $crate::expr::Node for $node
        where
            Self: $crate::bind::Params,
        {
            type Sql = $crate::types::BigInt;
            type Class = $crate::expr::Windowed;
            type Name = $crate::expr::Unnamed;
        }
        impl<S, $($generic)*> $crate::expr::InScope<S> for $node
        where
            Self: $crate::bind::Params,
            <Self as $crate::asks::Asks>::HasWindow: Sized,
            for<'never> Self: $crate::expr::window::HasWindow<'never>,
        {
            type Null = $crate::scope::NotNull;
        }
        impl<Env, $($generic)*> $crate::resolve::Resolves<Env> for $node {}
    };
}
pub(super) use not_alone;
