//! Set operations: `UNION`, `INTERSECT`, `EXCEPT` and their `ALL` variants.
//!
//! Both queries have the same columns: as many, of equal SQL types. A column of the result can be NULL
//! when it can be in either query. The result is a tuple of the columns (nested tuples and row structs
//! are taken apart), sorted by [`position`](super::position()).

use std::marker::PhantomData;

use super::position::Combined;
use super::unite::{CombinesWith, ListRow};
use super::{NoLimit, Page, RenderPage, RowSet, Select, Subquery};
use crate::bind::Params;
use crate::dialect::{AllSetOperations, Dialect, Has, Kind};
use crate::expr::{RenderOrder, SortOrder};
use crate::piece::{self, Piece};
use crate::resolve::{Resolves, Top};
use crate::row::OwnedReader;
use crate::scope::Nullable;
use crate::statement::{Complete, Query, Returns, ReturnsOwned, Statement};

/// The rows of `A` and `B` combined by the operator `X`, in the order `O`, on the page `L`.
#[must_use = "a query does nothing until it is run"]
pub struct Compound<X, A, B, O = (), L = NoLimit> {
    left: A,
    right: B,
    order: O,
    page: L,
    marker: PhantomData<X>,
}

impl<X, A: Clone, B: Clone, O: Clone, L: Clone> Clone for Compound<X, A, B, O, L> {
    fn clone(&self) -> Self {
        Self {
            left: self.left.clone(),
            right: self.right.clone(),
            order: self.order.clone(),
            page: self.page.clone(),
            marker: PhantomData,
        }
    }
}
impl<X, A: Copy, B: Copy, O: Copy, L: Copy> Copy for Compound<X, A, B, O, L> {}
crate::params::of_fields!([X,] Compound<X, A, B, O, L>: A left, B right, O order, L page);

/// `UNION` or `UNION ALL`.
#[derive(Clone, Copy, Debug)]
pub enum SetUnion {
    /// `UNION`: equal rows appear once.
    DropsEqual,
    /// `UNION ALL`
    KeepsEqual,
}

/// A set operator.
pub trait SetOperator: 'static {
    /// Its SQL with blanks around it.
    const SQL: &'static str;
    /// Whether it binds stronger than the others, as `INTERSECT` does.
    const STRONG: bool = false;
    /// Which `UNION` it is.
    const UNION: Option<SetUnion> = None;
}
/// A set operator that the dialect `D` has.
pub trait SetOperatorOf<D: Dialect>: SetOperator {}
macro_rules! operators {
    ($($name:ident $sql:literal $strong:literal $union:expr $(, needs $needs:ident)?;)*) => { $(
        #[doc = concat!("`", $sql, "`")]
        #[derive(Clone, Copy, Debug)]
        pub enum $name {}
        impl SetOperator for $name {
            const SQL: &'static str = concat!(" ", $sql, " ");
            const STRONG: bool = $strong;
            const UNION: Option<SetUnion> = $union;
        }
        impl<D: Dialect> SetOperatorOf<D> for $name $(where <D as Has>::$needs: Sized, D: $needs)? {}
    )* };
}
operators! {
    Union "UNION" false Some(SetUnion::DropsEqual);
    UnionAll "UNION ALL" false Some(SetUnion::KeepsEqual);
    Intersect "INTERSECT" true None;
    IntersectAll "INTERSECT ALL" true None, needs AllSetOperations;
    Except "EXCEPT" false None;
    ExceptAll "EXCEPT ALL" false None, needs AllSetOperations;
}

macro_rules! methods {
    ($([$($generic:ident),*] $query:ty;)*) => { $(
        impl<$($generic),*> $query {
            /// `UNION`: the rows of either query, equal rows once.
            ///
            /// ```
            /// # use querent::dialect::Postgres;
            /// # use querent::prelude::*;
            /// # querent::doc_schema!();
            /// use querent::select::position;
            ///
            /// let names = users::table.select(users::name);
            /// let titles = posts::table.select(posts::title);
            /// let query = names.union(titles).order_by(position::<1>().desc()).limit(10);
            /// assert_eq!(
            ///     query.sql::<Postgres>(),
            ///     r#"SELECT "users"."name" FROM "users" UNION SELECT "posts"."title" FROM "posts" ORDER BY 1 DESC LIMIT $1"#,
            /// );
            /// ```
            pub fn union<Z: CombinesWith<Self>>(self, other: Z) -> Compound<Union, Self, Z::Itself> {
                Compound::new(self, other.itself())
            }

            /// `UNION ALL`: the rows of both queries.
            pub fn union_all<Z: CombinesWith<Self>>(self, other: Z) -> Compound<UnionAll, Self, Z::Itself> {
                Compound::new(self, other.itself())
            }

            /// `INTERSECT`: the rows that both queries have, equal rows once.
            pub fn intersect<Z: CombinesWith<Self>>(self, other: Z) -> Compound<Intersect, Self, Z::Itself> {
                Compound::new(self, other.itself())
            }

            /// `INTERSECT ALL`: the rows that both queries have, as often as both have them. SQLite and
            /// SQL Server do not have it.
            pub fn intersect_all<Z: CombinesWith<Self>>(
                self,
                other: Z,
            ) -> Compound<IntersectAll, Self, Z::Itself> {
                Compound::new(self, other.itself())
            }

            /// `EXCEPT`: the rows of this query that the other one does not have, equal rows once.
            pub fn except<Z: CombinesWith<Self>>(self, other: Z) -> Compound<Except, Self, Z::Itself> {
                Compound::new(self, other.itself())
            }

            /// `EXCEPT ALL`: the rows of this query, each as often as it has it more than the other one.
            /// SQLite and SQL Server do not have it.
            pub fn except_all<Z: CombinesWith<Self>>(self, other: Z) -> Compound<ExceptAll, Self, Z::Itself> {
                Compound::new(self, other.itself())
            }
        }
    )* };
}
methods! { [S, P, F, W, O, L, Q] Select<S, P, F, W, O, L, Q>; [X, A, B, O, L] Compound<X, A, B, O, L>; }

impl<X, A, B> Compound<X, A, B> {
    const fn new(left: A, right: B) -> Self {
        Self {
            left,
            right,
            order: (),
            page: NoLimit,
            marker: PhantomData,
        }
    }
}

/// The columns of the rows of `A` and `B` combined.
type United<A, B> = <B as CombinesWith<A>>::United;

impl<X, A, B: CombinesWith<A>, O, L> Compound<X, A, B, O, L> {
    /// `ORDER BY`: sorts the combined rows by the [`position`](super::position()) of columns.
    pub fn order_by<Y: SortOrder<Combined<United<A, B>>>>(
        self,
        order: Y,
    ) -> Compound<X, A, B, (O, Y::Order), L> {
        Compound {
            left: self.left,
            right: self.right,
            order: (self.order, order.into_order()),
            page: self.page,
            marker: PhantomData,
        }
    }

    /// `LIMIT`: at most so many of the combined rows.
    pub fn limit(self, rows: u64) -> Compound<X, A, B, O, L::Limited>
    where
        L: Page,
    {
        Compound {
            left: self.left,
            right: self.right,
            order: self.order,
            page: self.page.limit(rows),
            marker: PhantomData,
        }
    }

    /// `OFFSET`: leaves out the first so many of the combined rows.
    pub fn offset(self, rows: u64) -> Compound<X, A, B, O, L::Skipped>
    where
        L: Page,
    {
        Compound {
            left: self.left,
            right: self.right,
            order: self.order,
            page: self.page.offset(rows),
            marker: PhantomData,
        }
    }
}

/// The constant parts of a set operation.
trait Parts<D: Dialect> {
    /// Both sides with the operator.
    const BODY: Piece;
    /// ORDER BY.
    const ORDER: Piece;
    /// ORDER BY before a limit: SQL Server cannot limit rows without one.
    const LIMITED_ORDER: Piece;
}
impl<D, X, A, B, O, L> Parts<D> for Compound<X, A, B, O, L>
where
    D: Dialect,
    X: SetOperatorOf<D>,
    A: Statement<D>,
    B: Statement<D> + CombinesWith<A>,
    O: RenderOrder<D, Combined<United<A, B>>> + Params,
    L: RenderPage<D> + Params,
{
    const BODY: Piece = Piece::Seq(&[
        A::OPERAND[X::STRONG as usize],
        Piece::Text(X::SQL),
        B::OPERAND[2],
    ]);
    const ORDER: Piece = Piece::Clause(&piece::Clause {
        words: piece::Words::OrderBy,
        body: O::ORDER,
    });
    const LIMITED_ORDER: Piece = match D::KIND {
        Kind::MsSql => Piece::Clause(&piece::Clause {
            words: piece::Words::OrderBy,
            body: Piece::Seq(&[
                O::ORDER,
                match O::ORDER {
                    Piece::Empty => Piece::Item(&Piece::Text("1")),
                    _ => Piece::Empty,
                },
            ]),
        }),
        _ => <Self as Parts<D>>::ORDER,
    };
}

impl<D, X, A, B, O, L> Statement<D> for Compound<X, A, B, O, L>
where
    D: Dialect,
    X: SetOperatorOf<D>,
    A: Statement<D>,
    B: Subquery<D> + CombinesWith<A>,
    O: RenderOrder<D, Combined<United<A, B>>> + Params,
    L: RenderPage<D> + Params,
{
    const SQL: Piece = Piece::Seq(&[
        <Self as Parts<D>>::BODY,
        if L::NEEDS_ORDER {
            <Self as Parts<D>>::LIMITED_ORDER
        } else {
            <Self as Parts<D>>::ORDER
        },
        L::PAGE,
    ]);
    const FIRST: Piece = Piece::Seq(&[
        <Self as Parts<D>>::BODY,
        <Self as Parts<D>>::LIMITED_ORDER,
        L::FIRST,
    ]);
    const ONE: Piece = Piece::Seq(&[
        <Self as Parts<D>>::BODY,
        <Self as Parts<D>>::LIMITED_ORDER,
        L::ONE,
    ]);
    const NESTED: Piece = Piece::Seq(&[
        <Self as Parts<D>>::BODY,
        if L::NEEDS_ORDER {
            <Self as Parts<D>>::LIMITED_ORDER
        } else {
            Piece::Muted(&<Self as Parts<D>>::ORDER)
        },
        L::PAGE,
    ]);
    const UNION: Option<SetUnion> = X::UNION;
    const MEMBERS: Piece = if D::KIND.is_mysql_family() && L::NEEDS_ORDER {
        <Self as Statement<D>>::WRAPPED
    } else {
        <Self as Statement<D>>::NESTED
    };
    const OPERAND: [Piece; 3] = if L::NEEDS_ORDER {
        [<Self as Statement<D>>::CLOSED; 3]
    } else {
        [
            <Self as Statement<D>>::NESTED,
            // On SQLite all operators bind equally, from left to right.
            if X::STRONG || matches!(D::KIND, Kind::Sqlite) {
                <Self as Statement<D>>::NESTED
            } else {
                <Self as Statement<D>>::CLOSED
            },
            <Self as Statement<D>>::CLOSED,
        ]
    };
}

#[diagnostic::do_not_recommend]
impl<X, A: RowSet, B: CombinesWith<A>, O, L> RowSet for Compound<X, A, B, O, L> {
    type Columns = United<A, B>;
    type Scope = (A::Scope, B::Scope);
    type Row = Nullable;
}
#[diagnostic::do_not_recommend]
impl<X, A, B: CombinesWith<A, United: ListRow>, O, L> Returns for Compound<X, A, B, O, L> {
    type Reader = <United<A, B> as ListRow>::Reader;
}
#[diagnostic::do_not_recommend]
impl<X, A, B: CombinesWith<A, United: ListRow>, O, L> ReturnsOwned for Compound<X, A, B, O, L> {
    type Row = <Self::Reader as OwnedReader>::Row;
    type Reader = <United<A, B> as ListRow>::Reader;
}
impl<X, A, B, O, L> Complete for Compound<X, A, B, O, L> where Self: Resolves<Top> {}
impl<X, A, B, O, L> Query for Compound<X, A, B, O, L> where Self: Params {}
