//! `IN` with a list of values.
//!
//! A list is one bound value where the dialect has arrays. Elsewhere it is placeholders, from whose
//! number the planner sees how much of a table the list takes, until that number is too great; then it
//! is one bound value that is unpacked as a table:
//!
//! | dialect | up to 1,024 values | more, or none |
//! |---|---|---|
//! | PostgreSQL | as more | `a = ANY($1)`, an array |
//! | SQLite | `a IN (?1, ?2, …)` | `a IN (SELECT value FROM json_each(?1))`, a JSON array |
//! | SQL Server | as more | `a IN (SELECT v FROM OPENJSON(@p1) WITH (v bigint '$'))`, a JSON array |
//! | MySQL, MariaDB, integers | `a IN (?, ?, …)` | `a IN (SELECT v FROM JSON_TABLE(?, '$[*]' COLUMNS (v BIGINT PATH '$')) t)` |
//! | MySQL, MariaDB, other types | `a IN (?, ?, …)` | the same: a JSON text would not take the column's collation |
//!
//! An array has a placeholder for each of its values, so that the text is a constant. Of other lists the
//! number of placeholders is one of few (1 to 8, and four between each further power of two and the
//! next: 10, 12, 14, 16, 20, ...), the last value being repeated, so that a list has few texts.
//!
//! The empty list is in no column: the condition is false, its negation true.

use std::convert::Infallible;
use std::marker::PhantomData;

use super::compare::truth;
use super::{Expr, InQuery, InScope, Node, Render, Unnamed};
use crate::asks::Asks;
use crate::bind::{Binder, Params, ToSql};
use crate::dialect::{Dialect, Kind};
use crate::error::Error;
use crate::piece::{self, Piece, grouped, level};
use crate::resolve::{BindsValues, Resolves};
use crate::scope::NotNull;
use crate::select::{Cell, RowSet};
use crate::shape::Shape;
use crate::types::{self, Bool, SqlType};
use crate::value::{List, Value, Values};

/// A type whose values can be given as a list.
#[diagnostic::on_unimplemented(
    message = "a list of `{Self}` values cannot be bound",
    note = "compare with each value and join the comparisons with `or`"
)]
pub trait ListElement: SqlType {
    /// The type.
    type Itself: ListElement;
    /// The column type inside `JSON_TABLE`, where the list is bound as one JSON array.
    const JSON_TABLE: Option<&'static str> = None;
    /// The column type inside `OPENJSON`.
    const OPENJSON: &'static str;
}

macro_rules! elements {
    ($($sql:ident $json_table:expr, $openjson:literal;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl ListElement for types::$sql {
            type Itself = Self;
            const JSON_TABLE: Option<&'static str> = $json_table;
            const OPENJSON: &'static str = $openjson;
        }
    )* };
}
elements! {
    TinyInt Some("BIGINT"), "smallint";
    SmallInt Some("BIGINT"), "smallint";
    Integer Some("BIGINT"), "int";
    BigInt Some("BIGINT"), "bigint";
    UTinyInt Some("BIGINT UNSIGNED"), "tinyint";
    USmallInt Some("BIGINT UNSIGNED"), "int";
    UInteger Some("BIGINT UNSIGNED"), "bigint";
    UBigInt Some("BIGINT UNSIGNED"), "decimal(20)";
    Bool None, "bit";
    Double None, "float";
    Text None, "nvarchar(max)";
}
#[cfg(feature = "decimal")]
elements! { Numeric None, "decimal(38, 10)"; }
#[cfg(feature = "uuid")]
elements! { Uuid None, "uniqueidentifier"; }
#[cfg(feature = "jiff")]
elements! {
    Date None, "date";
    Time None, "time";
    Timestamp None, "datetime2";
    TimestampTz None, "datetimeoffset";
}
#[diagnostic::do_not_recommend]
impl<E: types::SqlEnum> ListElement for types::Enum<E> {
    type Itself = Self;
    const OPENJSON: &'static str = "nvarchar(max)";
}

/// `a IN list`
pub struct InList<A, L, Q, const NEGATED: bool>(A, ListValues<L>, PhantomData<Q>);

impl<A, L: ValueList<Q>, Q, const NEGATED: bool> InList<A, L, Q, NEGATED> {
    fn new(value: A, list: L) -> Self {
        Self(
            value,
            ListValues {
                list,
                count: L::count,
                element: L::element,
            },
            PhantomData,
        )
    }
}

/// A list of values: a slice, an array or a `Vec`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a list of `{Q}` values",
    note = "give a slice, an array or a `Vec`, whose elements are no `Option`: a comparison with NULL is never true"
)]
pub trait ValueList<Q> {
    /// How many elements there are.
    fn count(&self) -> usize;
    /// The element at `index`.
    ///
    /// # Errors
    ///
    /// When it cannot be bound.
    fn element(&self, index: usize) -> Result<Value<'_>, Error>;
}
macro_rules! lists {
    ($([$($generic:tt)*] $list:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($generic)* V: ToSql<Q, Null: NeverNull>, Q> ValueList<Q> for $list {
            fn count(&self) -> usize {
                self.len()
            }
            fn element(&self, index: usize) -> Result<Value<'_>, Error> {
                self[index].to_value()
            }
        }
    )* };
}
lists! { ['l,] &'l [V]; [] Vec<V>; ['l,] &'l Vec<V>; [const N: usize,] [V; N]; ['l, const N: usize,] &'l [V; N]; }

/// NULL-ness of an element.
pub trait NeverNull {}
impl NeverNull for NotNull {}

/// The list of an [`InList`]. It keeps what to do with the list, so that a list which cannot be bound
/// is refused where it is given and nowhere else.
struct ListValues<L> {
    list: L,
    count: fn(&L) -> usize,
    element: for<'l> fn(&'l L, usize) -> Result<Value<'l>, Error>,
}

impl<L> Values for ListValues<L> {
    fn len(&self) -> usize {
        (self.count)(&self.list)
    }
    fn value(&self, index: usize) -> Result<Value<'_>, Error> {
        (self.element)(&self.list, index)
    }
}

/// A list whose length may be known to the compiler.
pub trait ListLength {
    /// The length.
    const LENGTH: Option<usize> = None;
}
impl<V> ListLength for &[V] {}
impl<V> ListLength for Vec<V> {}
impl<V> ListLength for &Vec<V> {}
impl<V, const N: usize> ListLength for [V; N] {
    const LENGTH: Option<usize> = Some(N);
}
impl<V, const N: usize> ListLength for &[V; N] {
    const LENGTH: Option<usize> = Some(N);
}

/// How a list is written.
#[derive(Clone, Copy)]
enum Form {
    /// Not at all: nothing is in it.
    Nothing,
    /// As one value.
    Packed,
    /// As so many placeholders.
    Placeholders(usize),
}

/// Up to how many values are placeholders where the dialect unpacks a list as a table.
const FEW: usize = 1024;

impl Form {
    /// The form of a list `L` of `count` values of type `Q`.
    const fn of<Q: ListElement, L: ListLength>(kind: Kind, count: usize) -> Self {
        let placeholders = match L::LENGTH {
            Some(length) => length,
            None => padded(count),
        };
        match (kind, count) {
            (Kind::MsSql | Kind::Postgres, _) => Self::Packed,
            (Kind::MariaDb | Kind::MySql, _) if Q::JSON_TABLE.is_none() => match count {
                0 => Self::Nothing,
                _ => Self::Placeholders(placeholders),
            },
            (_, 1..=FEW) => Self::Placeholders(placeholders),
            _ => Self::Packed,
        }
    }
}

impl<A: Params, L: ListLength, Q: ListElement, const NEGATED: bool> Params
    for InList<A, L, Q, NEGATED>
{
    const SHAPED: bool = A::SHAPED || L::LENGTH.is_none();

    fn shape(&self, shape: &mut Shape) {
        let kind = shape.kind();
        let form = Form::of::<Q, L>(kind, self.1.len());
        let varies = L::LENGTH.is_none() && !matches!(kind, Kind::MsSql | Kind::Postgres);
        if varies {
            shape.switch(matches!(form, Form::Placeholders(_)));
        }
        if let Form::Nothing = form {
            return;
        }
        self.0.shape(shape);
        if let (Form::Placeholders(count), true) = (form, varies) {
            shape.count(count);
        }
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<(), Error> {
        let list = &self.1;
        match Form::of::<Q, L>(to.kind(), list.len()) {
            Form::Nothing => Ok(()),
            Form::Packed => {
                self.0.bind(to)?;
                to.put(Value::List(List::Bound(list)))
            }
            Form::Placeholders(count) => {
                self.0.bind(to)?;
                (0..count).try_for_each(|index| to.put(list.value(index.min(list.len() - 1))?))
            }
        }
    }
}

/// The number of placeholders for a list: at most a quarter more than its values, so that few texts
/// serve all lengths.
const fn padded(count: usize) -> usize {
    let step = match count.next_power_of_two() / 8 {
        0 => 1,
        eighth => eighth,
    };
    let padded = count.next_multiple_of(step);
    if padded > u16::MAX as usize {
        count
    } else {
        padded
    }
}

impl<A: Resolves<Env>, L, Q, Env: BindsValues, const NEGATED: bool> Resolves<Env>
    for InList<A, L, Q, NEGATED>
{
}
impl<A: Node, L: ListLength, Q: ListElement, const NEGATED: bool> Node
    for InList<A, L, Q, NEGATED>
{
    type Sql = Bool;
    type Class = A::Class;
    type Name = Unnamed;
}
impl<A: InScope<S>, L: ListLength, Q: ListElement, S, const NEGATED: bool> InScope<S>
    for InList<A, L, Q, NEGATED>
{
    type Null = A::Null;
}
/// The spellings in the dialect `D`.
struct Parts<D, A, Q, const NEGATED: bool>(PhantomData<(D, A, Q)>);

impl<D: Dialect, A: Render<D>, Q: ListElement, const NEGATED: bool> Parts<D, A, Q, NEGATED> {
    const OPERAND: Piece = grouped(&A::VALUE, A::LEVEL, level::COMPARE + 1);
    const IN: Piece = Piece::Text(if NEGATED { " NOT IN (" } else { " IN (" });
    const PLACEHOLDERS: Piece = Piece::Seq(&[
        Self::OPERAND,
        Self::IN,
        Piece::Repeat(&piece::Repeat {
            item: Piece::Bind,
            separator: ", ",
        }),
        Piece::Text(")"),
    ]);
    const PACKED: Piece = match (D::KIND, Q::JSON_TABLE) {
        (Kind::Postgres, _) => Piece::Seq(&[
            Self::OPERAND,
            Piece::Text(if NEGATED { " <> ALL(" } else { " = ANY(" }),
            Piece::Bind,
            Piece::Text(")"),
        ]),
        (Kind::Sqlite, _) => Piece::Seq(&[
            Self::OPERAND,
            Self::IN,
            Piece::Text("SELECT value FROM json_each("),
            Piece::Bind,
            Piece::Text("))"),
        ]),
        (Kind::MsSql, _) => Piece::Seq(&[
            Self::OPERAND,
            Self::IN,
            Piece::Text("SELECT v FROM OPENJSON("),
            Piece::Bind,
            Piece::Text(") WITH (v "),
            Piece::Text(Q::OPENJSON),
            Piece::Text(" '$'))"),
        ]),
        (Kind::MariaDb | Kind::MySql, Some(column)) => Piece::Seq(&[
            Self::OPERAND,
            Self::IN,
            Piece::Text("SELECT v FROM JSON_TABLE("),
            Piece::Bind,
            Piece::Text(", '$[*]' COLUMNS (v "),
            Piece::Text(column),
            Piece::Text(" PATH '$')) t)"),
        ]),
        (Kind::MariaDb | Kind::MySql, None) => Piece::Text(if NEGATED { "1 = 1" } else { "1 = 0" }),
    };
}

impl<D: Dialect, A: Render<D>, L: ListLength, Q: ListElement, const NEGATED: bool> Render<D>
    for InList<A, L, Q, NEGATED>
{
    const PREDICATE: Piece = match (D::KIND, L::LENGTH) {
        (Kind::MariaDb | Kind::MySql | Kind::Sqlite, None) => Piece::Either(
            &Parts::<D, A, Q, NEGATED>::PLACEHOLDERS,
            &Parts::<D, A, Q, NEGATED>::PACKED,
        ),
        (_, None) => Parts::<D, A, Q, NEGATED>::PACKED,
        (kind, Some(length)) => match Form::of::<Q, L>(kind, length) {
            Form::Placeholders(_) => Piece::Seq(&[
                Parts::<D, A, Q, NEGATED>::OPERAND,
                Parts::<D, A, Q, NEGATED>::IN,
                Piece::Binds(match L::LENGTH {
                    Some(length) => length,
                    None => 0,
                }),
                Piece::Text(")"),
            ]),
            Form::Nothing | Form::Packed => Parts::<D, A, Q, NEGATED>::PACKED,
        },
    };
    const VALUE: Piece = truth::<D>(&<Self as Render<D>>::PREDICATE);
    const LEVEL: u8 = level::COMPARE;
}

/// What `is_in` takes for an expression of SQL type `Q`: a list of values, or a query of one column.
pub trait IntoList<Q> {
    /// `a IN list`, or its negation.
    type Node<A: Node, const NEGATED: bool>;
    /// Makes it.
    fn into_node<A: Node, const NEGATED: bool>(self, value: A) -> Self::Node<A, NEGATED>;
}
impl<Q, L: Members<Q>> IntoList<Q> for L {
    type Node<A: Node, const NEGATED: bool> = L::Node<A, NEGATED>;
    fn into_node<A: Node, const NEGATED: bool>(self, value: A) -> Self::Node<A, NEGATED> {
        self.members(value)
    }
}

/// A list of values: a slice, an array or a `Vec`; or a query of one column.
#[diagnostic::on_unimplemented(
    message = "this is neither a list of `{Q}` values nor a query of one such column",
    note = "give a slice, an array or a `Vec` of values, none an `Option`, or a query of one column"
)]
pub trait Members<Q> {
    /// `a IN list`, or its negation.
    type Node<A: Node, const NEGATED: bool>;
    /// Makes it.
    fn members<A: Node, const NEGATED: bool>(self, value: A) -> Self::Node<A, NEGATED>;
}
macro_rules! members {
    ($([$($generic:tt)*] $list:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($generic)* V, Q: ListElement> Members<Q> for $list
        where
            Self: ValueList<Q::Itself>,
        {
            type Node<A: Node, const NEGATED: bool> = InList<A, Self, Q::Itself, NEGATED>;
            fn members<A: Node, const NEGATED: bool>(self, value: A) -> Self::Node<A, NEGATED> {
                InList::new(value, self)
            }
        }
    )* };
}
members! { ['l,] &'l [V]; [] Vec<V>; ['l,] &'l Vec<V>; [const N: usize,] [V; N]; ['l, const N: usize,] &'l [V; N]; }

/// The columns of a query: one, for values of the SQL type `Q`.
#[diagnostic::on_unimplemented(
    message = "this is neither a list of `{Q}` values nor a query of one such column",
    note = "give a slice, an array or a `Vec` of values, none an `Option`, or a query of one column"
)]
pub trait OneColumnOf<Q> {
    /// Whether it can be NULL in a row.
    type Null;
}
#[diagnostic::do_not_recommend]
impl<Q: types::Accepts<X>, X, N> OneColumnOf<Q> for (Cell<X, N>, ()) {
    type Null = N;
}
// Two impls, since of a single one the compiler would print where it is.
#[diagnostic::do_not_recommend]
impl OneColumnOf<Infallible> for () {
    type Null = NotNull;
}

macro_rules! queries {
    ($([$($generic:tt)*] $query:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($generic)* X> Members<X> for $query
        where
            Self: RowSet + Params,
            <<Self as RowSet>::Columns as Asks>::OneColumnOf<X>: Sized,
            <Self as RowSet>::Columns: OneColumnOf<X>,
        {
            type Node<A: Node, const NEGATED: bool> =
                InQuery<A, Self, <<Self as RowSet>::Columns as OneColumnOf<X>>::Null, NEGATED>;
            fn members<A: Node, const NEGATED: bool>(self, value: A) -> Self::Node<A, NEGATED> {
                InQuery::new(value, self)
            }
        }
    )* };
}
queries! {
    [S, P, F, W, O, L, Q,] crate::select::Select<S, P, F, W, O, L, Q>;
    [Op, One, Other, O, L,] crate::select::Compound<Op, One, Other, O, L>;
    [C, Q,] crate::select::WithQuery<C, Q>;
}

impl<N: Node> Expr<N> {
    /// `a IN (values)`; an array on PostgreSQL, elsewhere a placeholder for each value, and one bound
    /// value for more than 1,024 of them where the dialect can.
    ///
    /// ```
    /// # use querent::dialect::{MySql, Postgres, Sqlite};
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// let named = |ids: Vec<i64>| users::table.filter(users::id.is_in(ids)).select(users::name);
    /// let query = named(vec![1, 2, 3]);
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT "users"."name" FROM "users" WHERE "users"."id" = ANY($1)"#,
    /// );
    /// assert_eq!(
    ///     query.sql::<Sqlite>(),
    ///     r#"SELECT "users"."name" FROM "users" WHERE "users"."id" IN (?1, ?2, ?3)"#,
    /// );
    /// assert_eq!(
    ///     named((1..=2000).collect()).sql::<Sqlite>(),
    ///     r#"SELECT "users"."name" FROM "users" WHERE "users"."id" IN (SELECT value FROM json_each(?1))"#,
    /// );
    /// let query = users::table.filter(users::name.is_in(["Ada", "Grace"])).select(users::id);
    /// assert_eq!(
    ///     query.sql::<MySql>(),
    ///     "SELECT `users`.`id` FROM `users` WHERE `users`.`name` IN (?, ?)",
    /// );
    /// ```
    pub fn is_in<L: IntoList<N::Sql>>(self, list: L) -> Expr<L::Node<N, false>> {
        Expr(list.into_node(self.0))
    }

    /// `a NOT IN (values)`; true in every row when the list is empty, also where `a` is NULL.
    pub fn is_not_in<L: IntoList<N::Sql>>(self, list: L) -> Expr<L::Node<N, true>> {
        Expr(list.into_node(self.0))
    }
}

#[cfg(test)]
mod tests {
    use super::padded;

    #[test]
    fn few_texts_serve_all_lengths() {
        let mut lengths: Vec<usize> = (1..=1024).map(padded).collect();
        assert!(lengths.iter().zip(1..).all(|(&of, count)| of >= count));
        lengths.dedup();
        assert_eq!(lengths[..8], [1, 2, 3, 4, 5, 6, 7, 8]);
        assert_eq!(lengths[8..17], [10, 12, 14, 16, 20, 24, 28, 32, 40]);
        assert_eq!((lengths.len(), lengths.last()), (36, Some(&1024)));
        assert_eq!(padded(65_535), 65_535);
    }
}
