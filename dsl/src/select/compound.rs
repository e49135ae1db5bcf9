//! Set operations: `UNION`, `INTERSECT`, `EXCEPT` and their `ALL` variants.
//!
//! Both queries have the same columns: as many, of equal SQL types. A column of the result can be NULL
//! when it can be in either query. The result is a tuple of the columns (nested tuples and row structs
//! are taken apart), sorted by [`position`].

use std::marker::PhantomData;

use super::{Cell, NoLimit, Page, RenderPage, RowSet, Select, Subquery, Whole};
use crate::asks::Asks;
use crate::bind::Params;
use crate::dialect::{AllSetOperations, Dialect, Has, Kind};
use crate::expr::{IsOrder, OrderItem, RenderOrder, SortOrder, SortedBy};
use crate::piece::{self, Piece};
use crate::resolve::{Resolves, Top};
use crate::row::OwnedReader;
use crate::scope::{HasTable, Nullability, Nullable};
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

/// A query whose rows can be combined with those of `A`: it has the same columns.
///
/// It has one impl for all types, and so a message that leads to it lists no others.
pub trait CombinesWith<A>: RowSet {
    /// The columns of the result.
    type United;
    /// The query.
    type Itself;
    /// The query.
    fn itself(self) -> Self::Itself;
}
impl<A: RowSet, B> CombinesWith<A> for B
where
    <B as Asks>::RowSet: Sized,
    B: RowSet,
    A::Columns: Unite<B::Columns, Out: RowsFrom<B>>,
{
    type United = <A::Columns as Unite<B::Columns>>::Out;
    type Itself = <Self::United as RowsFrom<B>>::Query;
    fn itself(self) -> Self::Itself {
        Self::United::query(self)
    }
}

/// The columns that the query `Q` gives to a set operation. Without them, the result is an error type, so
/// that what follows stays silent.
pub trait RowsFrom<Q> {
    /// The query.
    type Query;
    /// The query.
    fn query(query: Q) -> Self::Query;
}
macro_rules! rows_from {
    ($([$($generic:ident),*] $columns:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($generic,)* Q> RowsFrom<Q> for $columns {
            type Query = Q;
            fn query(query: Q) -> Q {
                query
            }
        }
    )* };
}
rows_from! { [] (); [X, Rest] (X, Rest); }

/// Two lists of columns, one by one.
#[diagnostic::on_unimplemented(
    message = "these two queries select different columns",
    label = "one selects a whole row where the other selects columns",
    note = "both sides of a set operation select as many columns, of equal types"
)]
pub trait Unite<Other> {
    /// The columns of the result.
    type Out;
}
#[diagnostic::do_not_recommend]
impl Unite<()> for () {
    type Out = ();
}
impl<X: PairedWith<Y>, Rest: Unite<More>, Y, More> Unite<(Y, More)> for (X, Rest) {
    type Out = (X::Out, Rest::Out);
}
impl<X, More> Unite<()> for (X, More)
where
    <X as Asks>::Paired: Sized,
    X: Paired,
{
    type Out = ();
}
impl<X, More> Unite<(X, More)> for ()
where
    <X as Asks>::Paired: Sized,
    X: Paired,
{
    type Out = ();
}
/// A column or whole row of one query and one of the other.
pub trait PairedWith<Other> {
    /// That of the result.
    type Out;
}
impl<Q, N: Nullability, R, M: Nullability> PairedWith<Cell<R, M>> for Cell<Q, N>
where
    <Q as Asks>::SameType<R>: Sized,
    Q: SameType<R>,
{
    type Out = Cell<Q, N::Or<M>>;
}
impl<T, N: Nullability, U, M: Nullability> PairedWith<Whole<U, M>> for Whole<T, N>
where
    <T as Asks>::RowsLike<U>: Sized,
    T: RowsLike<U>,
{
    type Out = Whole<T, N::Or<M>>;
}
impl<T, N, R, M> PairedWith<Cell<R, M>> for Whole<T, N>
where
    <Self as Asks>::RowsLike<Cell<R, M>>: Sized,
    Self: RowsLike<Cell<R, M>>,
{
    type Out = Self;
}
impl<Q, N, U, M> PairedWith<Whole<U, M>> for Cell<Q, N>
where
    <Self as Asks>::RowsLike<Whole<U, M>>: Sized,
    Self: RowsLike<Whole<U, M>>,
{
    type Out = Self;
}
/// Both are whole rows of one table.
#[diagnostic::on_unimplemented(
    message = "these two queries select different columns",
    label = "one selects a whole row where the other selects columns, or a row of another table",
    note = "both sides of a set operation select as many columns, of equal types: name the columns in `.select(..)`"
)]
pub trait RowsLike<Other> {}
#[diagnostic::do_not_recommend]
impl<T> RowsLike<T> for T {}
/// A column that both queries have.
#[diagnostic::on_unimplemented(
    message = "these two queries select different numbers of columns",
    label = "one of the two selects more columns",
    note = "both sides of a set operation select as many columns, of equal types"
)]
pub trait Paired {}
/// The types of two columns are equal.
#[diagnostic::on_unimplemented(
    message = "these two queries select different types: `{Self}` and `{R}`",
    label = "this column is `{R}`, in the query before it is `{Self}`",
    note = "both sides of a set operation select equal types: cast one of the columns"
)]
pub trait SameType<R> {}
#[diagnostic::do_not_recommend]
impl<Q> SameType<Q> for Q {}

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

/// A node that a set operation can be sorted by: none.
#[diagnostic::on_unimplemented(
    message = "a set operation is sorted by the position of a column",
    label = "the rows of a set operation belong to no table",
    note = "use the place of the column in the select lists: `.order_by(position::<1>())`"
)]
pub trait SortedByPosition {
    /// There where the rule is kept.
    type Met;
}
impl<N, Columns> SortedBy<N> for Combined<Columns>
where
    <N as Asks>::SortedByPosition: Sized,
    N: SortedByPosition,
{
    type Met = <N as SortedByPosition>::Met;
}
// That it cannot be sorted by a column is said above, and not a second time.
#[diagnostic::do_not_recommend]
impl<T, Columns> HasTable<T> for Combined<Columns> {
    type Null = Nullable;
}

/// The columns of the rows of `A` and `B` combined.
type United<A, B> = <B as CombinesWith<A>>::United;

/// A scope of nothing but the columns of a set operation.
pub struct Combined<Columns>(PhantomData<Columns>);

impl<X, A, B: CombinesWith<A>, O, L> Compound<X, A, B, O, L> {
    /// `ORDER BY`: sorts the combined rows by the [`position`] of columns.
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

// sort keys

/// The column at place `N` of a set operation as a sort key, from [`position`].
#[derive(Clone, Copy, Debug)]
pub struct Position<const N: usize, const DESCENDING: bool>;

/// The column at place `N`, counted from 1, as a sort key of a set operation.
pub const fn position<const N: usize>() -> Position<N, false> {
    Position
}
impl<const N: usize> Position<N, false> {
    /// Smallest first, NULL before everything.
    pub const fn asc(self) -> Self {
        self
    }

    /// Greatest first, NULL after everything.
    pub const fn desc(self) -> Position<N, true> {
        Position
    }
}
crate::params::nothing!([const N: usize, const DESCENDING: bool] Position<N, DESCENDING>);
crate::resolve::always!([const N: usize, const DESCENDING: bool,] Position<N, DESCENDING>;);
#[diagnostic::do_not_recommend]
impl<const N: usize, const DESCENDING: bool> IsOrder for Position<N, DESCENDING> {
    type Itself = Self;
}
impl<Columns, const N: usize, const DESCENDING: bool> OrderItem<Combined<Columns>>
    for Position<N, DESCENDING>
where
    <Columns as Asks>::ColumnAt<N>: Sized,
    Columns: ColumnAt<N>,
{
    type Met = ();
}
impl<D: Dialect, Columns: ColumnAt<N>, const N: usize, const DESCENDING: bool>
    RenderOrder<D, Combined<Columns>> for Position<N, DESCENDING>
{
    const ORDER: Piece = Piece::Item(&Piece::Seq(&[
        Piece::Text(digits(N)),
        Piece::Text(
            match (
                DESCENDING,
                matches!(D::KIND, Kind::Postgres) && Columns::Null::NULLABLE,
            ) {
                (false, false) => "",
                (false, true) => " NULLS FIRST",
                (true, false) => " DESC",
                (true, true) => " DESC NULLS LAST",
            },
        ),
    ]));
}

const fn digits(number: usize) -> &'static str {
    const DIGITS: [&str; 17] = [
        "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16",
    ];
    DIGITS[number]
}

/// A list of columns with one at place `N`.
#[diagnostic::on_unimplemented(
    message = "this set operation has no column {N} to sort by",
    label = "columns are counted from 1",
    note = "sort by the place of a column in the select lists: `position::<1>()`"
)]
pub trait ColumnAt<const N: usize> {
    /// Whether it can be NULL.
    type Null: Nullability;
}
macro_rules! positions {
    ($($item:ident $index:tt),*) => { positions!(@at [$($item)*] []); };
    (@at [$last:ident] [$($before:ident)*]) => { positions!(@impl [$($before)*] $last); };
    (@at [$first:ident $($rest:ident)+] [$($before:ident)*]) => {
        positions!(@at [$($rest)+] [$($before)* $first]);
    };
    (@impl [$($before:ident)*] $last:ident) => {
        #[diagnostic::do_not_recommend]
        impl<$($before,)* Ql, Nl: Nullability, Rest> ColumnAt<{ 1 $(+ positions!(@one $before))* }>
            for positions!(@list [$($before)*] (Cell<Ql, Nl>, Rest))
        {
            type Null = Nl;
        }
    };
    (@one $item:ident) => { 1 };
    (@list [] $end:ty) => { $end };
    (@list [$first:ident $($rest:ident)*] $end:ty) => { ($first, positions!(@list [$($rest)*] $end)) };
}
crate::tuple::each!(positions);

// rows

/// A list of columns that can be read into a row: the value of one, a tuple of several.
pub trait ListRow {
    /// What reads it.
    type Reader: OwnedReader;
}
macro_rules! rows {
    ($one:ident $index:tt) => {
        impl<$one: OwnedReader> ListRow for ($one, ()) {
            type Reader = $one;
        }
    };
    ($($item:ident $index:tt),*) => {
        impl<$($item: OwnedReader),*> ListRow for rows!(@list $($item)*) {
            type Reader = ($($item,)*);
        }
    };
    (@list) => { () };
    (@list $first:ident $($rest:ident)*) => { ($first, rows!(@list $($rest)*)) };
}
crate::tuple::each!(rows);

// the statement

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
