//! `string_agg` and `array_agg`: the values of many rows put together, in an order.

use super::{AggregateCall, NullOver, RenderAggregate, aggregate_node};
use crate::asks::Asks;
use crate::bind::{Binder, Params};
use crate::dialect::{ArrayAggregates, Dialect, Has, Kind};
use crate::error::Error;
use crate::expr::window::{Anywhere, PartsIn, WindowOrder};
use crate::expr::{Constant, Expr, InScope, IntoExpr, Node, Render, RenderOrder, TextExpr};
use crate::piece::{self, Piece};
use crate::scope::Nullability;
use crate::shape::Shape;
use crate::types::{Array, Text};

/// `STRING_AGG(a, separator ORDER BY o)`
#[derive(Clone, Copy, Debug)]
pub struct StringAgg<A, X, O = ()>(A, X, O);

impl<A: Params, X: Params, O: Params> Params for StringAgg<A, X, O> {
    fn shape(&self, shape: &mut Shape) {
        if shape.kind().is_mysql_family() {
            self.1.shape(shape);
        }
        self.0.shape(shape);
        if !shape.kind().is_mysql_family() {
            self.1.shape(shape);
        }
        self.2.shape(shape);
        if shape.kind().is_mysql_family() {
            self.1.shape(shape);
        }
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<(), Error> {
        let separator_first = to.kind().is_mysql_family();
        if separator_first {
            self.1.bind(to)?;
        }
        self.0.bind(to)?;
        if !separator_first {
            self.1.bind(to)?;
        }
        self.2.bind(to)?;
        if separator_first {
            self.1.bind(to)?;
        }
        Ok(())
    }
}
aggregate_node!([A, X, O,] StringAgg<A, X, O>);
impl<A, X, O> AggregateCall for StringAgg<A, X, O> {
    type Sql = Text;
    type Arguments = (Expr<A>, Expr<X>, O);
    type Checked = Self::Arguments;
}
impl<A: InScope<S>, X, O: PartsIn<S>, S, Empty: Nullability> NullOver<S, Empty>
    for StringAgg<A, X, O>
{
    type Null = <A::Null as Nullability>::Or<Empty>;
}
impl<D: Dialect, A: Render<D>, X: Render<D>, O> RenderAggregate<D> for StringAgg<A, X, O>
where
    O: RenderOrder<D, Anywhere> + WindowOrder,
{
    // The separator of GROUP_CONCAT cannot be bound: it is written before each value, and cut off
    // before the first.
    const OPEN: Piece = Piece::Text(match D::KIND {
        Kind::MariaDb | Kind::MySql => "SUBSTRING(GROUP_CONCAT(",
        Kind::MsSql => "STRING_AGG(CAST(",
        Kind::Postgres => "STRING_AGG(",
        Kind::Sqlite => "GROUP_CONCAT(",
    });
    const ARGUMENT: Piece = match D::KIND {
        Kind::MariaDb | Kind::MySql => Piece::Seq(&[
            Piece::Text("CONCAT("),
            X::VALUE,
            Piece::Text(", "),
            A::VALUE,
            Piece::Text(")"),
        ]),
        _ => A::VALUE,
    };
    const CLOSE: Piece = match D::KIND {
        Kind::MariaDb | Kind::MySql => {
            Piece::Seq(&[order::<D, O>(), Piece::Text(" SEPARATOR '')")])
        }
        Kind::MsSql => Piece::Seq(&[
            // 4,000 characters are the most for other types.
            Piece::Text(" AS nvarchar(max)), "),
            X::VALUE,
            Piece::Text(")"),
            Piece::Clause(&piece::Clause {
                words: piece::Words::Other(&(" WITHIN GROUP (ORDER BY ", ", ")),
                body: O::ORDER,
            }),
            Piece::Text(if O::EMPTY { "" } else { ")" }),
        ]),
        _ => Piece::Seq(&[
            Piece::Text(", "),
            X::VALUE,
            order::<D, O>(),
            Piece::Text(")"),
        ]),
    };
    const END: Piece = match D::KIND {
        Kind::MariaDb | Kind::MySql => Piece::Seq(&[
            Piece::Text(", CHAR_LENGTH("),
            X::VALUE,
            Piece::Text(") + 1)"),
        ]),
        _ => Piece::Empty,
    };
}

/// The ORDER BY clause inside an aggregate.
pub(super) const fn order<D: Dialect, O: RenderOrder<D, Anywhere>>() -> Piece {
    Piece::Clause(
        const {
            &piece::Clause {
                words: piece::Words::OrderBy,
                body: O::ORDER,
            }
        },
    )
}

/// A class of a separator: it is the same for all rows.
#[diagnostic::on_unimplemented(
    message = "the separator of `string_agg` is the same for all rows",
    note = "give a text such as `\", \"`, and put a column into the text itself: `string_agg(concat((..)), \"\")`"
)]
pub trait IsSeparator {}
#[diagnostic::do_not_recommend]
impl IsSeparator for Constant {}

/// A separator: it has one impl for all types, and so a message that leads to it lists no others.
pub trait IntoSeparator {
    /// The node.
    type Node: Node;
    /// Makes the node.
    fn into_separator(self) -> Self::Node;
}
impl<X: IntoExpr<Text, Node: SeparatorNode>> IntoSeparator for X {
    type Node = <X::Node as SeparatorNode>::Itself;
    fn into_separator(self) -> Self::Node {
        self.into_node().itself()
    }
}
/// The node of a separator.
pub trait SeparatorNode {
    /// The node.
    type Itself: Node;
    /// The node.
    fn itself(self) -> Self::Itself;
}
impl<N: Node<Class: IsSeparator>> SeparatorNode for N {
    type Itself = N;
    fn itself(self) -> N {
        self
    }
}

/// `STRING_AGG(text, separator)`: the texts that are not NULL one after the other, with a separator
/// between them; NULL over no such rows. [`order_by`](Expr::order_by) says in which order.
///
/// | dialect | SQL |
/// |---|---|
/// | PostgreSQL | `STRING_AGG(a, $1 ORDER BY o)` |
/// | MySQL, MariaDB | `SUBSTRING(GROUP_CONCAT(CONCAT(?, a) ORDER BY o SEPARATOR ''), CHAR_LENGTH(?) + 1)` |
/// | SQLite | `GROUP_CONCAT(a, ?1 ORDER BY o)` |
/// | SQL Server | `STRING_AGG(CAST(a AS nvarchar(max)), @p1) WITHIN GROUP (ORDER BY o)` |
///
/// MySQL and MariaDB cut a longer text off at `group_concat_max_len`, by default 1,024 bytes there;
/// connections of this library set it to the greatest value that both take. What remains is the
/// server's `max_allowed_packet`.
///
/// ```
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// # fn main() -> querent::Result<()> {
/// # let mut conn = doc_connection()?;
/// use querent::aggregate::string_agg;
///
/// let query = posts::table
///     .group_by(posts::author_id)
///     .select((posts::author_id, string_agg(posts::title, ", ").order_by(posts::id.desc())));
/// assert_eq!(query.load(&mut conn)?, [(1, "More notes, Notes".to_owned())]);
/// # Ok(())
/// # }
/// ```
pub fn string_agg<N: TextExpr, X: IntoSeparator>(
    text: N,
    separator: X,
) -> Expr<StringAgg<N::Node, X::Node, ()>> {
    Expr(StringAgg(text.node(), separator.into_separator(), ()))
}

/// `ARRAY_AGG(a ORDER BY o)`
#[derive(Clone, Copy, Debug)]
pub struct ArrayAgg<A, O = ()>(A, O);

crate::params::of_fields!(@params [] ArrayAgg<A, O>: A 0, O 1);
aggregate_node!([A, O,] ArrayAgg<A, O>);
impl<A: Node, O> AggregateCall for ArrayAgg<A, O> {
    type Sql = Array<A::Sql>;
    type Arguments = (Expr<A>, O);
    type Checked = Self::Arguments;
}
impl<A: InScope<S>, O: PartsIn<S>, S, Empty: Nullability> NullOver<S, Empty> for ArrayAgg<A, O> {
    type Null = Empty;
}
impl<D, A: Render<D>, O: RenderOrder<D, Anywhere>> RenderAggregate<D> for ArrayAgg<A, O>
where
    <D as Has>::ArrayAggregates: Sized,
    D: ArrayAggregates,
{
    const OPEN: Piece = Piece::Text("ARRAY_AGG(");
    const ARGUMENT: Piece = A::VALUE;
    const CLOSE: Piece = Piece::Seq(&[order::<D, O>(), Piece::Text(")")]);
}

/// `ARRAY_AGG(a)`: the values of all rows as an array, NULL ones too; NULL over no rows.
/// [`order_by`](Expr::order_by) says in which order. PostgreSQL has it.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// use querent::aggregate::array_agg;
///
/// let query = posts::table
///     .group_by(posts::author_id)
///     .select((posts::author_id, array_agg(posts::title).order_by(posts::rating.desc())));
/// assert!(query.sql::<Postgres>().starts_with(
///     r#"SELECT "posts"."author_id", ARRAY_AGG("posts"."title" ORDER BY "posts"."rating" DESC NULLS LAST)"#,
/// ));
/// ```
pub fn array_agg<N: Node>(argument: Expr<N>) -> Expr<ArrayAgg<N, ()>> {
    Expr(ArrayAgg(argument.0, ()))
}

/// An aggregate whose result depends on the order of the rows, before its order is said.
#[diagnostic::on_unimplemented(
    message = "`order_by` inside an expression belongs after `string_agg`, `array_agg` or `json_array_agg`",
    note = "the order of the rows makes no difference to this: the rows of a query are sorted by `order_by` on the query, those of a window by `window().order_by(..)`"
)]
pub trait Ordered {
    /// The same in the order `O`.
    type In<O>;
    /// Makes it.
    fn ordered<O>(self, order: O) -> Self::In<O>;
}
#[diagnostic::do_not_recommend]
impl<A, X> Ordered for StringAgg<A, X, ()> {
    type In<O> = StringAgg<A, X, O>;
    fn ordered<O>(self, order: O) -> Self::In<O> {
        StringAgg(self.0, self.1, order)
    }
}
#[diagnostic::do_not_recommend]
impl<A> Ordered for ArrayAgg<A, ()> {
    type In<O> = ArrayAgg<A, O>;
    fn ordered<O>(self, order: O) -> Self::In<O> {
        ArrayAgg(self.0, order)
    }
}

/// What `order_by` after the aggregate `G` takes.
///
/// It has one impl for all types, and so a message that leads to it lists no others.
pub trait OrderOf<G> {
    /// The aggregate with its order.
    type Ordered;
    /// Makes it.
    fn order(self, aggregate: G) -> Self::Ordered;
}
impl<G, O> OrderOf<G> for O
where
    <G as Asks>::Ordered: Sized,
    G: Ordered,
    O: WindowOrder,
{
    type Ordered = G::In<O>;
    fn order(self, aggregate: G) -> Self::Ordered {
        aggregate.ordered(self)
    }
}

impl<N> Expr<N> {
    /// `ORDER BY` inside an aggregate that puts values one after the other: a sort key or a tuple of
    /// them. NULL sorts as the smallest value, as in the ORDER BY of a query.
    ///
    /// ```
    /// # use querent::dialect::{MySql, Postgres};
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// use querent::aggregate::string_agg;
    ///
    /// let query = users::table.select(string_agg(users::name, "; ").order_by(users::name.desc()));
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT STRING_AGG("users"."name", $1 ORDER BY "users"."name" DESC NULLS LAST) FROM "users""#,
    /// );
    /// assert_eq!(
    ///     query.sql::<MySql>(),
    ///     "SELECT SUBSTRING(GROUP_CONCAT(CONCAT(?, `users`.`name`) ORDER BY `users`.`name` DESC SEPARATOR ''), CHAR_LENGTH(?) + 1) FROM `users`",
    /// );
    /// ```
    pub fn order_by<O: OrderOf<N>>(self, order: O) -> Expr<O::Ordered> {
        Expr(order.order(self.0))
    }
}
