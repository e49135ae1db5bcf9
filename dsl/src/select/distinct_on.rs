//! The first row of each group of rows: `DISTINCT ON`.

use super::{EveryRow, Page, RenderFilter, RenderFrom, RenderList, RenderPage, RowSet, Select};
use crate::bind::{Binder, Params};
use crate::dialect::{Dialect, Kind};
use crate::error::Result;
use crate::expr::window::WindowOrder;
use crate::expr::{Expr, OrderItem, Render, RenderOrder, SortPiece};
use crate::piece::{self, Piece};
use crate::resolve::{Resolves, Top, Unbound};
use crate::row::{Projection, Reader};
use crate::scope::Nullable;
use crate::shape::Shape;
use crate::statement::{Complete, HasRows, Query, Statement};

/// The query `Q` with the first row of each group of equal keys `K` in the order `O`.
#[must_use = "a query does nothing until it is run"]
#[derive(Clone, Copy, Debug)]
pub struct DistinctOn<Q, K, O> {
    query: Q,
    keys: K,
    order: O,
}

impl<S, P, F, W, L> Select<S, P, F, W, (), L, EveryRow> {
    /// `DISTINCT ON (keys)`: of the rows with equal keys the first one in this order; an expression or a
    /// tuple of them, and a sort key or a tuple of them. The rows come sorted by the keys. It comes after
    /// `select`, and takes no bound values.
    ///
    /// Dialects other than PostgreSQL number the rows of each group with `ROW_NUMBER()` in a derived table.
    /// Which of two rows is first that are equal in keys and order is left to the database.
    ///
    /// ```
    /// # use querent::dialect::Postgres;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// # fn main() -> querent::Result<()> {
    /// # let mut conn = doc_connection()?;
    /// // the last post of each author
    /// let query = posts::table
    ///     .select((posts::author_id, posts::title))
    ///     .distinct_on(posts::author_id, posts::id.desc());
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT DISTINCT ON ("posts"."author_id") "posts"."author_id", "posts"."title" FROM "posts" ORDER BY "posts"."author_id", "posts"."id" DESC"#,
    /// );
    /// assert_eq!(query.load(&mut conn)?, [(1, "More notes".to_owned())]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn distinct_on<K: DistinctBy<S>, O: FirstBy<S>>(
        self,
        keys: K,
        order: O,
    ) -> DistinctOn<Self, K::Keys, O::Order> {
        DistinctOn {
            query: self,
            keys: keys.into_keys(),
            order: order.into_first(),
        }
    }
}

impl<S, P, F, W, L: Page, K, O> DistinctOn<Select<S, P, F, W, (), L, EveryRow>, K, O> {
    /// `LIMIT`: at most so many rows, one for each group.
    pub fn limit(
        self,
        rows: u64,
    ) -> DistinctOn<Select<S, P, F, W, (), L::Limited, EveryRow>, K, O> {
        DistinctOn {
            query: self.query.limit(rows),
            keys: self.keys,
            order: self.order,
        }
    }

    /// `OFFSET`: leaves out the first so many rows.
    pub fn offset(
        self,
        rows: u64,
    ) -> DistinctOn<Select<S, P, F, W, (), L::Skipped, EveryRow>, K, O> {
        DistinctOn {
            query: self.query.offset(rows),
            keys: self.keys,
            order: self.order,
        }
    }
}

/// What `distinct_on` takes for keys over the scope `S`.
///
/// It has one impl for all types, and so a message that leads to it lists no others.
pub trait DistinctBy<S> {
    /// The keys.
    type Keys;
    /// Makes them.
    fn into_keys(self) -> Self::Keys;
}
impl<S, K: DistinctKeys + OrderItem<S> + Resolves<Unbound>> DistinctBy<S> for K {
    type Keys = K;
    fn into_keys(self) -> K {
        self
    }
}
/// What `distinct_on` takes for the order over the scope `S`.
///
/// It has one impl for all types, and so a message that leads to it lists no others.
pub trait FirstBy<S> {
    /// The order.
    type Order;
    /// Makes it.
    fn into_first(self) -> Self::Order;
}
impl<S, O: WindowOrder + OrderItem<S> + Resolves<Unbound>> FirstBy<S> for O {
    type Order = O;
    fn into_first(self) -> O {
        self
    }
}

/// What `distinct_on` takes for keys: an expression or a tuple of expressions.
#[diagnostic::on_unimplemented(
    message = "only columns and expressions can be keys of `distinct_on`",
    label = "expected a column, an expression or a tuple of these",
    note = "the first argument has the keys, the second one the order: `.distinct_on(posts::author_id, posts::id.desc())`"
)]
pub trait DistinctKeys {}
#[diagnostic::do_not_recommend]
impl<N> DistinctKeys for Expr<N> {}

/// The SQL of the keys of `distinct_on`.
pub trait RenderKeys<D: Dialect> {
    /// The keys, separated by commas.
    const KEYS: Piece;
}
impl<D: Dialect, N: Render<D>> RenderKeys<D> for Expr<N> {
    const KEYS: Piece = SortPiece::<D, N>::VALUE;
}
macro_rules! tuples {
    ($first:ident $first_index:tt $(, $item:ident $index:tt)*) => {
        #[diagnostic::do_not_recommend]
        impl<$first: DistinctKeys, $($item: DistinctKeys),*> DistinctKeys for ($first, $($item,)*) {}
        impl<Dl: Dialect, $first: RenderKeys<Dl>, $($item: RenderKeys<Dl>),*> RenderKeys<Dl>
            for ($first, $($item,)*)
        {
            const KEYS: Piece = Piece::Seq(&[$first::KEYS $(, Piece::Text(", "), $item::KEYS)*]);
        }
    };
}
crate::tuple::each!(tuples);

// Keys and order bind no values.
impl<Q: Params, K, O> Params for DistinctOn<Q, K, O> {
    fn shape(&self, shape: &mut Shape) {
        self.query.shape(shape);
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()> {
        self.query.bind(to)
    }
}
impl<Q: Resolves<Env>, K: Resolves<Env>, O: Resolves<Env>, Env> Resolves<Env>
    for DistinctOn<Q, K, O>
{
}
#[diagnostic::do_not_recommend]
impl<Q: HasRows, K, O> HasRows for DistinctOn<Q, K, O> {
    type Columns = Q::Columns;
    type Scope = Q::Scope;
}
#[diagnostic::do_not_recommend]
impl<Q: RowSet, K, O> RowSet for DistinctOn<Q, K, O> {
    type Columns = Q::Columns;
    type Scope = Q::Scope;
    type Row = Nullable;
}
impl<S, P: Projection<S>, F, W, L, K, O> Complete
    for DistinctOn<Select<S, P, F, W, (), L, EveryRow>, K, O>
where
    Self: Resolves<Top>,
{
}
impl<Q: Params, K, O> Query for DistinctOn<Q, K, O> {}

/// The most items of the select list.
const MOST: usize = 128;

/// The names of the items of the inner query: the number in the group, the number of all, the list.
const NAMES: &[&str; MOST + 2] = &{
    let mut names = [""; MOST + 2];
    names[0] = "querent_first";
    names[1] = "querent_order";
    let mut at = 0;
    while at < MOST {
        names[at + 2] = name(at);
        at += 1;
    }
    names
};
/// The items of the outer query.
const ITEMS: &[Piece; MOST] = &{
    let mut items = [Piece::Empty; MOST];
    let mut at = 0;
    while at < MOST {
        items[at] = Piece::Text(name(at));
        at += 1;
    }
    items
};
/// `c000`, `c001` ..
const fn name(index: usize) -> &'static str {
    const LENGTH: usize = 4;
    const TEXT: &[u8; MOST * LENGTH] = &{
        let mut text = [b'c'; MOST * LENGTH];
        let mut at = 0;
        while at < MOST {
            text[at * LENGTH + 1] = b'0' + (at / 100) as u8;
            text[at * LENGTH + 2] = b'0' + (at / 10 % 10) as u8;
            text[at * LENGTH + 3] = b'0' + (at % 10) as u8;
            at += 1;
        }
        text
    };
    let (_, rest) = TEXT.split_at(index * LENGTH);
    match std::str::from_utf8(rest.split_at(LENGTH).0) {
        Ok(name) => name,
        Err(_) => "",
    }
}

/// The parts of the SQL.
trait Body<D: Dialect> {
    /// Everything before the page.
    const BODY: Piece;
}
impl<D, S, P, F, W, L, K, O> Body<D> for DistinctOn<Select<S, P, F, W, (), L, EveryRow>, K, O>
where
    D: Dialect,
    P: RenderList<D, S> + Projection<S>,
    F: RenderFrom<D>,
    W: RenderFilter<D>,
    K: RenderKeys<D> + RenderOrder<D, S>,
    O: RenderOrder<D, S>,
{
    const BODY: Piece = {
        assert!(
            P::Reader::WIDTH <= MOST,
            "`distinct_on` takes at most 128 columns in the select list"
        );
        match D::KIND {
            Kind::Postgres => Piece::Seq(&[
                Piece::Text("SELECT DISTINCT ON ("),
                K::KEYS,
                Piece::Text(") "),
                Piece::List(&[P::LIST]),
                F::FROM,
                W::CLAUSES,
                Piece::Clause(&piece::Clause {
                    words: piece::Words::OrderBy,
                    body: Piece::Seq(&[<K as RenderOrder<D, S>>::ORDER, O::ORDER]),
                }),
            ]),
            _ => Piece::Seq(&[
                Piece::Text("SELECT "),
                Piece::List(ITEMS.split_at(P::Reader::WIDTH).0),
                Piece::Text(" FROM ("),
                Piece::Named(&(
                    NAMES.split_at(P::Reader::WIDTH + 2).0,
                    Piece::Seq(&[
                        Piece::Text("SELECT "),
                        Piece::List(&[
                            Piece::Seq(&[
                                Piece::Text("ROW_NUMBER() OVER (PARTITION BY "),
                                K::KEYS,
                                Piece::Clause(&piece::Clause {
                                    words: piece::Words::OrderBy,
                                    body: O::ORDER,
                                }),
                                Piece::Text(")"),
                            ]),
                            Piece::Seq(&[
                                Piece::Text("ROW_NUMBER() OVER ("),
                                Piece::Clause(&piece::Clause {
                                    words: piece::Words::Other(&("ORDER BY ", ", ")),
                                    body: Piece::Seq(&[<K as RenderOrder<D, S>>::ORDER, O::ORDER]),
                                }),
                                Piece::Text(")"),
                            ]),
                            P::LIST,
                        ]),
                        F::FROM,
                        W::CLAUSES,
                    ]),
                )),
                Piece::Text(") AS t WHERE querent_first = 1 ORDER BY querent_order"),
            ]),
        }
    };
}
#[allow(private_bounds)]
impl<D, S, P, F, W, L, K, O> Statement<D> for DistinctOn<Select<S, P, F, W, (), L, EveryRow>, K, O>
where
    D: Dialect,
    Self: Body<D> + Params,
    L: RenderPage<D>,
{
    const SQL: Piece = Piece::Seq(&[<Self as Body<D>>::BODY, L::PAGE]);
    const FIRST: Piece = Piece::Seq(&[<Self as Body<D>>::BODY, L::FIRST]);
    const ONE: Piece = Piece::Seq(&[<Self as Body<D>>::BODY, L::ONE]);
    const NESTED: Piece = match (D::KIND, L::NEEDS_ORDER) {
        // It refuses an order without a limit there.
        (Kind::MsSql, false) => {
            Piece::Seq(&[<Self as Body<D>>::BODY, Piece::Text(" OFFSET 0 ROWS")])
        }
        _ => <Self as Statement<D>>::SQL,
    };
    const MEMBERS: Piece = Piece::Seq(&[
        Piece::Text("SELECT * FROM "),
        Piece::Paren(&<Self as Statement<D>>::NESTED),
        Piece::Text(" AS t"),
    ]);
    const OPERAND: [Piece; 3] = [<Self as Statement<D>>::MEMBERS; 3];
}
