//! `mode`, `percentile_cont` and `percentile_disc`.

use super::{
    Aggregate, AggregateCall, AggregateFunction, NullOver, OfArgument, RenderAggregate, SpelledIn,
    aggregate_node,
};
use crate::bind::{Binder, Params};
use crate::dialect::{Has, OrderedSets};
use crate::error::Result;
use crate::expr::{Expr, InScope, Literal, Node, Render};
use crate::piece::Piece;
use crate::scope::Nullability;
use crate::shape::Shape;
use crate::types::{Double, Number, Ordered, Spelling, SqlType};

/// `MODE() WITHIN GROUP (ORDER BY a)`
#[derive(Clone, Copy, Debug)]
pub enum Mode {}
impl<Q: SqlType> AggregateFunction<Q> for Mode {
    type Sql = Q;
    type Nulls = OfArgument;
    const OPEN: Spelling = Spelling::everywhere("MODE() WITHIN GROUP (ORDER BY ");
}
impl<D> SpelledIn<D> for Mode
where
    <D as Has>::OrderedSets: Sized,
    D: OrderedSets,
{
}

/// `MODE() WITHIN GROUP (ORDER BY a)`: the most frequent value that is not NULL, of several equally
/// frequent ones any; NULL over no such rows. PostgreSQL has it.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// use querent::aggregate::mode;
///
/// let query = posts::table.select(mode(posts::rating));
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT MODE() WITHIN GROUP (ORDER BY "posts"."rating") FROM "posts""#,
/// );
/// ```
pub fn mode<N: Node<Sql: Ordered>>(argument: Expr<N>) -> Expr<Aggregate<Mode, N>> {
    Expr(Aggregate::of(argument.0))
}

/// `PERCENTILE_..(fraction) WITHIN GROUP (ORDER BY a)`
#[derive(Clone, Copy, Debug)]
pub struct Percentile<F, A>(Literal<f64, Double>, A, std::marker::PhantomData<F>);

/// Which percentile it is, over an argument of SQL type `Q`.
pub trait PercentileOf<Q>: 'static {
    /// The type of the result.
    type Sql: SqlType;
    /// The SQL before the fraction, between it and the argument, and after the argument.
    const SQL: [&'static str; 3];
}
/// `PERCENTILE_CONT`
#[derive(Clone, Copy, Debug)]
pub enum PercentileCont {}
impl<Q: SqlType> PercentileOf<Q> for PercentileCont {
    type Sql = Double;
    const SQL: [&'static str; 3] = [
        "PERCENTILE_CONT(CAST(",
        " AS double precision)) WITHIN GROUP (ORDER BY CAST(",
        " AS double precision))",
    ];
}
/// `PERCENTILE_DISC`
#[derive(Clone, Copy, Debug)]
pub enum PercentileDisc {}
impl<Q: SqlType> PercentileOf<Q> for PercentileDisc {
    type Sql = Q;
    const SQL: [&'static str; 3] = [
        "PERCENTILE_DISC(CAST(",
        " AS double precision)) WITHIN GROUP (ORDER BY ",
        ")",
    ];
}

impl<F, A: Params> Params for Percentile<F, A> {
    fn shape(&self, shape: &mut Shape) {
        self.1.shape(shape);
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()> {
        self.0.bind(to)?;
        self.1.bind(to)
    }
}
aggregate_node!([F, A,] Percentile<F, A>);
impl<F: PercentileOf<A::Sql>, A: Node> AggregateCall for Percentile<F, A> {
    type Sql = F::Sql;
    type Arguments = Expr<A>;
    type Checked = Self::Arguments;
}
impl<F, A: InScope<S>, S, Empty: Nullability> NullOver<S, Empty> for Percentile<F, A> {
    type Null = <A::Null as Nullability>::Or<Empty>;
}
impl<D, F: PercentileOf<A::Sql>, A: Render<D> + Node> RenderAggregate<D> for Percentile<F, A>
where
    <D as Has>::OrderedSets: Sized,
    D: OrderedSets,
{
    const OPEN: Piece = Piece::Seq(&[Piece::Text(F::SQL[0]), Piece::Bind, Piece::Text(F::SQL[1])]);
    const ARGUMENT: Piece = A::VALUE;
    const CLOSE: Piece = Piece::Text(F::SQL[2]);
}

/// `PERCENTILE_CONT(fraction) WITHIN GROUP (ORDER BY a)`: the value below which the fraction of the
/// values lies, between two values where none is there, as `f64`; NULL over no values. PostgreSQL has
/// it, and refuses a fraction that is not between 0 and 1.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// use querent::aggregate::percentile_cont;
///
/// // the median
/// let query = posts::table.select(percentile_cont(0.5, posts::rating));
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT PERCENTILE_CONT(CAST($1 AS double precision)) WITHIN GROUP (ORDER BY CAST("posts"."rating" AS double precision)) FROM "posts""#,
/// );
/// ```
pub fn percentile_cont<N: Node<Sql: Number>>(
    fraction: f64,
    argument: Expr<N>,
) -> Expr<Percentile<PercentileCont, N>> {
    Expr(Percentile(
        Literal::new(fraction),
        argument.0,
        std::marker::PhantomData,
    ))
}

/// `PERCENTILE_DISC(fraction) WITHIN GROUP (ORDER BY a)`: the first value at or above which the fraction
/// of the values lies; NULL over no values. PostgreSQL has it, and refuses a fraction that is not
/// between 0 and 1.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// use querent::aggregate::percentile_disc;
///
/// let query = posts::table.select(percentile_disc(0.9, posts::title));
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT PERCENTILE_DISC(CAST($1 AS double precision)) WITHIN GROUP (ORDER BY "posts"."title") FROM "posts""#,
/// );
/// ```
pub fn percentile_disc<N: Node<Sql: Ordered>>(
    fraction: f64,
    argument: Expr<N>,
) -> Expr<Percentile<PercentileDisc, N>> {
    Expr(Percentile(
        Literal::new(fraction),
        argument.0,
        std::marker::PhantomData,
    ))
}
