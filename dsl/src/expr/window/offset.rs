//! `lag` and `lead`: the value of a row before or after the current one.

use super::over::{IsWindowFunction, Over, OverShape, RenderOver, RenderWindow, SomeOrder};
use super::rank::number;
use crate::bind::{AnyParams, Binder, Params};
use crate::dialect::{Dialect, Kind};
use crate::error::Result;
use crate::expr::aggregate::{AggregateCall, NullOver};
use crate::expr::{Expr, InScope, IntoNullableExpr, Node, Render};
use crate::piece::Piece;
use crate::scope::{Nullability, Nullable};
use crate::shape::Shape;
use crate::value::Value;

/// `LAG(a, n)`, or `LEAD(a, n)`
#[derive(Clone, Copy, Debug)]
pub struct Offset<A, const AHEAD: bool>(A, u32);

const fn open(ahead: bool) -> Piece {
    Piece::Text(if ahead { "LEAD(" } else { "LAG(" })
}

super::not_alone!([A, const AHEAD: bool] Offset<A, AHEAD>);
impl<A: Params, const AHEAD: bool> Params for Offset<A, AHEAD> {
    fn shape(&self, shape: &mut Shape) {
        self.0.shape(shape);
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()> {
        self.0.bind(to)?;
        to.put(Value::Int(i64::from(self.1)))
    }
}
impl<A: Params, const AHEAD: bool> OverShape for Offset<A, AHEAD> {}
impl<A: Node, const AHEAD: bool> AggregateCall for Offset<A, AHEAD> {
    type Sql = A::Sql;
    type Arguments = Expr<A>;
    type Checked = Self::Arguments;
}
impl<A: InScope<S>, S, Empty, const AHEAD: bool> NullOver<S, Empty> for Offset<A, AHEAD> {
    type Null = Nullable;
}
#[diagnostic::do_not_recommend]
impl<A, const AHEAD: bool> IsWindowFunction for Offset<A, AHEAD> {
    type Needs = SomeOrder;
    type Over<W> = Over<Self, W>;
    fn over<W>(self, window: W) -> Over<Self, W> {
        Over(self, window)
    }
}
impl<D: Dialect, W: RenderWindow<D>, A: Render<D>, const AHEAD: bool> RenderOver<D, W>
    for Offset<A, AHEAD>
{
    const VALUE: Piece = Piece::Seq(&[
        open(AHEAD),
        A::VALUE,
        Piece::Text(", "),
        number(D::KIND),
        Piece::Text(")"),
        W::UNFRAMED,
    ]);
}

/// `LAG(a, n, b)`, or `LEAD(a, n, b)`
#[derive(Clone, Copy, Debug)]
pub struct OffsetOr<A, B, const AHEAD: bool>(A, u32, B);

super::not_alone!([A, B, const AHEAD: bool] OffsetOr<A, B, AHEAD>);
impl<A: Params, B: Params, const AHEAD: bool> Params for OffsetOr<A, B, AHEAD> {
    fn shape(&self, shape: &mut Shape) {
        self.0.shape(shape);
        self.2.shape(shape);
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()> {
        self.0.bind(to)?;
        to.put(Value::Int(i64::from(self.1)))?;
        self.2.bind(to)
    }
}
// MariaDB's functions take no default. `LAG(1, n)` is NULL just where there is no such row.
impl<A: Params, B: Params, const AHEAD: bool> OverShape for OffsetOr<A, B, AHEAD> {
    fn shape_over(&self, window: &dyn AnyParams, shape: &mut Shape) {
        if shape.kind() == Kind::MariaDb {
            window.shape(shape);
            self.2.shape(shape);
            self.0.shape(shape);
        } else {
            Params::shape(self, shape);
        }
        window.shape(shape);
    }
    fn bind_over<'v>(&'v self, window: &'v dyn AnyParams, to: &mut dyn Binder<'v>) -> Result<()> {
        if to.kind() == Kind::MariaDb {
            to.put(Value::Int(i64::from(self.1)))?;
            window.bind(to)?;
            self.2.bind(to)?;
            self.0.bind(to)?;
            to.put(Value::Int(i64::from(self.1)))?;
        } else {
            Params::bind(self, to)?;
        }
        window.bind(to)
    }
}
impl<A: Node, B, const AHEAD: bool> AggregateCall for OffsetOr<A, B, AHEAD> {
    type Sql = A::Sql;
    type Arguments = (Expr<A>, Expr<B>);
    type Checked = Self::Arguments;
}
impl<A: InScope<S>, B: InScope<S>, S, Empty, const AHEAD: bool> NullOver<S, Empty>
    for OffsetOr<A, B, AHEAD>
{
    type Null = <A::Null as Nullability>::Or<B::Null>;
}
#[diagnostic::do_not_recommend]
impl<A, B, const AHEAD: bool> IsWindowFunction for OffsetOr<A, B, AHEAD> {
    type Needs = SomeOrder;
    type Over<W> = Over<Self, W>;
    fn over<W>(self, window: W) -> Over<Self, W> {
        Over(self, window)
    }
}
impl<D: Dialect, W: RenderWindow<D>, A: Render<D>, B: Render<D>, const AHEAD: bool> RenderOver<D, W>
    for OffsetOr<A, B, AHEAD>
{
    const VALUE: Piece = match D::KIND {
        Kind::MariaDb => Piece::Seq(&[
            Piece::Text("CASE WHEN "),
            open(AHEAD),
            Piece::Text("1, "),
            Piece::Bind,
            Piece::Text(")"),
            W::UNFRAMED,
            Piece::Text(" IS NULL THEN "),
            B::VALUE,
            Piece::Text(" ELSE "),
            open(AHEAD),
            A::VALUE,
            Piece::Text(", "),
            number(D::KIND),
            Piece::Text(")"),
            W::UNFRAMED,
            Piece::Text(" END"),
        ]),
        _ => Piece::Seq(&[
            open(AHEAD),
            A::VALUE,
            Piece::Text(", "),
            number(D::KIND),
            Piece::Text(", "),
            B::VALUE,
            Piece::Text(")"),
            W::UNFRAMED,
        ]),
    };
}

/// `LAG(a, n)`: the value of the row that comes `n` rows before the current one in its partition; NULL
/// where there is none.
///
/// ```
/// # use querent::dialect::{Postgres, Sqlite};
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// use querent::window::lag;
///
/// let query = posts::table
///     .select(posts::id - lag(posts::id, 1).over(window().order_by(posts::id.asc().nulls_last())));
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT "posts"."id" - LAG("posts"."id", CAST($1 AS integer)) OVER (ORDER BY "posts"."id") FROM "posts""#,
/// );
/// ```
pub fn lag<N: Node>(argument: Expr<N>, n: u32) -> Expr<Offset<N, false>> {
    Expr(Offset(argument.0, n))
}

/// `LEAD(a, n)`: the value of the row that comes `n` rows after the current one in its partition; NULL
/// where there is none.
///
/// ```
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// # fn main() -> querent::Result<()> {
/// # let mut conn = doc_connection()?;
/// use querent::window::lead;
///
/// let next = lead(posts::title, 1).over(window().order_by(posts::id));
/// let rows = posts::table.order_by(posts::id).select(next).load(&mut conn)?;
/// assert_eq!(rows, [Some("More notes".to_owned()), None]);
/// # Ok(())
/// # }
/// ```
pub fn lead<N: Node>(argument: Expr<N>, n: u32) -> Expr<Offset<N, true>> {
    Expr(Offset(argument.0, n))
}

/// `LAG(a, n, default)`: the value of the row that comes `n` rows before the current one in its
/// partition, and the default where there is none. It is NULL where that row's value is: NOT NULL when
/// the argument and the default are.
///
/// MariaDB's `LAG` takes no default: there it is
/// `CASE WHEN LAG(1, n) OVER w IS NULL THEN default ELSE LAG(a, n) OVER w END`.
///
/// ```
/// # use querent::dialect::MySql;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// use querent::window::lag_or;
///
/// let query = posts::table.select(lag_or(posts::title, 1, "first").over(window().order_by(posts::id)));
/// assert_eq!(
///     query.sql::<MySql>(),
///     "SELECT LAG(`posts`.`title`, ?, ?) OVER (ORDER BY `posts`.`id`) FROM `posts`",
/// );
/// ```
pub fn lag_or<N: Node, B: IntoNullableExpr<N::Sql>>(
    argument: Expr<N>,
    n: u32,
    default: B,
) -> Expr<OffsetOr<N, B::Node, false>> {
    Expr(OffsetOr(argument.0, n, default.into_node()))
}

/// `LEAD(a, n, default)`: the value of the row that comes `n` rows after the current one in its
/// partition, and the default where there is none. See [`lag_or`].
///
/// ```
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// # fn main() -> querent::Result<()> {
/// # let mut conn = doc_connection()?;
/// use querent::window::lead_or;
///
/// let next = lead_or(posts::id, 1, -1).over(window().order_by(posts::id));
/// assert_eq!(posts::table.order_by(posts::id).select(next).load(&mut conn)?, [2, -1]);
/// # Ok(())
/// # }
/// ```
pub fn lead_or<N: Node, B: IntoNullableExpr<N::Sql>>(
    argument: Expr<N>,
    n: u32,
    default: B,
) -> Expr<OffsetOr<N, B::Node, true>> {
    Expr(OffsetOr(argument.0, n, default.into_node()))
}
