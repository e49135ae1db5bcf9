//! Tables, aliases and relations as values.

use std::convert::Infallible;
use std::marker::PhantomData;
use std::ops::Deref;

use crate::asks::Asks;
use crate::dialect::Dialect;
use crate::expr::{Expr, InScope, Node, PerRow, Render, Unnamed};
use crate::piece::{self, Piece, level};
use crate::resolve::{Resolves, ShowsAll};
use crate::schema::{ColumnSet, RelationDef, Source, TableDef};
use crate::scope::{HasTable, NotNull};
use crate::types::Bool;

/// A table or alias as the source of a query.
///
/// Its columns are fields as well: `users::table.name` is `users::name`. For an alias that is how
/// they are named.
pub struct Table<T>(PhantomData<T>);

impl<T> Table<T> {
    /// The table. Generated modules and [`alias!`](crate::alias) make it.
    pub const NEW: Self = Self(PhantomData);
}
impl<T> Clone for Table<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Table<T> {}
impl<T: Source> std::fmt::Debug for Table<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(T::CORRELATION)
    }
}

impl<T: Source> Deref for Table<T> {
    type Target = <T::Def as TableDef>::Columns<T>;

    fn deref(&self) -> &Self::Target {
        ColumnSet::NEW
    }
}

impl<T: Source> Table<T> {
    /// Every column, read into the table's `Row`.
    pub const fn all(self) -> All<T> {
        All::NEW
    }

    pub(crate) const SQL: Piece = Piece::Table(&piece::Table {
        schema: <T::Def as TableDef>::SCHEMA,
        name: <T::Def as TableDef>::NAME,
        correlation: T::CORRELATION,
    });
}

/// Every column of the table or alias `T`.
pub struct All<T>(PhantomData<T>);

impl<T> All<T> {
    /// Every column.
    pub const NEW: Self = Self(PhantomData);
}
impl<T> Clone for All<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for All<T> {}
crate::params::nothing!([T] All<T>);
impl<T, Env: ShowsAll<T>> Resolves<Env> for All<T> {}

/// A relation between two tables, from a foreign key: the table or alias `A` it starts from and
/// the table or alias `B` it leads to.
pub struct Relation<R: RelationDef, A = <R as RelationDef>::From, B = <R as RelationDef>::To>(
    PhantomData<(R, A, B)>,
);

impl<R: RelationDef> Relation<R> {
    /// The relation between the tables themselves.
    pub const NEW: Self = Self(PhantomData);
}
impl<R: RelationDef, A, B> Clone for Relation<R, A, B> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<R: RelationDef, A, B> Copy for Relation<R, A, B> {}

impl<R: RelationDef, A, B> Relation<R, A, B> {
    /// The same relation, starting from an alias.
    pub const fn from<T: NamesTable<R::From>>(self, _alias: Table<T>) -> Relation<R, T::Name, B> {
        Relation(PhantomData)
    }

    /// The same relation, leading to an alias.
    pub const fn to<T: NamesTable<R::To>>(self, _alias: Table<T>) -> Relation<R, A, T::Name> {
        Relation(PhantomData)
    }
}

/// A name of the table `T`: the table itself or an alias of it.
///
/// It has one impl for all types, and so a message that leads to it lists no others.
pub trait NamesTable<T> {
    /// The name.
    type Name;
}
impl<T, A: Source> NamesTable<T> for A
where
    <() as Asks>::SameTarget<A::Def, T>: Sized,
    (): SameTarget<A::Def, T>,
{
    type Name = A;
}

/// The table of an alias is the table of a relation.
#[diagnostic::on_unimplemented(
    message = "this relation needs an alias of `{T}`, not of `{U}`",
    note = "`alias!` declares an alias of a table, `from` and `to` take one of the relation's tables"
)]
pub trait SameTarget<U, T> {}
#[diagnostic::do_not_recommend]
impl<T> SameTarget<T, T> for () {}
// Two impls, since of a single one the compiler would print where it is.
#[diagnostic::do_not_recommend]
impl SameTarget<Infallible, ()> for () {}

/// The condition of a [`Relation`]: its pairs of columns are equal.
pub struct RelationOn<R, A, B>(PhantomData<(R, A, B)>);

impl<R, A, B> RelationOn<R, A, B> {
    pub(crate) const NEW: Self = Self(PhantomData);
}
impl<R, A, B> Clone for RelationOn<R, A, B> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<R, A, B> Copy for RelationOn<R, A, B> {}
crate::params::nothing!([R, A, B] RelationOn<R, A, B>);
crate::resolve::always!([R, A, B,] RelationOn<R, A, B>;);
impl<R, A, B> Node for RelationOn<R, A, B> {
    type Sql = Bool;
    type Class = PerRow;
    type Name = Unnamed;
}
impl<R, A, B, S> InScope<S> for RelationOn<R, A, B>
where
    <S as Asks>::HasTable<A>: Sized,
    S: HasTable<A> + HasTable<B>,
{
    type Null = NotNull;
}
impl<D: Dialect, R: RelationDef, A: Source, B: Source> Render<D> for RelationOn<R, A, B> {
    const VALUE: Piece = Piece::Pairs(&piece::Pairs {
        left: A::CORRELATION,
        right: B::CORRELATION,
        on: R::ON,
    });
    const LEVEL: u8 = level::AND;
}

/// A table with the condition under which it is joined.
#[derive(Clone, Copy, Debug)]
pub struct On<T, N> {
    pub(crate) table: PhantomData<T>,
    pub(crate) condition: N,
}

impl<T> Table<T> {
    /// The table with the condition under which it is joined.
    ///
    /// ```
    /// # use querent::dialect::Postgres;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// let query = users::table
    ///     .inner_join(posts::table.on(posts::author_id.eq(users::id)))
    ///     .select((users::name, posts::title));
    /// assert_eq!(
    ///     query.sql::<Postgres>(),
    ///     r#"SELECT "users"."name", "posts"."title" FROM "users" INNER JOIN "posts" ON "posts"."author_id" = "users"."id""#,
    /// );
    /// ```
    pub fn on<N: Node>(self, condition: Expr<N>) -> On<T, N> {
        On {
            table: PhantomData,
            condition: condition.0,
        }
    }
}

/// Declares another name for a table, so that it can be joined again. The alias is an item:
/// a constant whose fields are the table's columns.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// querent::alias!(mentors = users);
///
/// let query = users::table
///     .left_join(mentors.on(mentors.id.eq(users::mentor_id)))
///     .select((users::name, mentors.name));
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT "users"."name", "mentors"."name" FROM "users" LEFT JOIN "users" AS "mentors" ON "mentors"."id" = "users"."mentor_id""#,
/// );
/// ```
#[macro_export]
macro_rules! alias {
    ($(#[$meta:meta])* $visibility:vis $alias:ident = $first:ident $(:: $rest:ident)*) => {
        $(#[$meta])*
        #[allow(non_camel_case_types, dead_code, missing_docs)]
        $visibility enum $alias {}
        $(#[$meta])*
        #[allow(non_upper_case_globals, dead_code, missing_docs)]
        $visibility const $alias: $crate::Table<$alias> = $crate::Table::NEW;
        impl $crate::schema::Source for $alias {
            type Id = $crate::name!(stringify!($alias));
            type Def = $first $(:: $rest)* :: table;
            const CORRELATION: &'static ::core::primitive::str = stringify!($alias);
        }
    };
}

/// The correlation name of a string as a type.
#[doc(hidden)]
#[macro_export]
macro_rules! name {
    ($name:expr) => {
        $crate::scope::Id<
            <$crate::scope::Number<{ $crate::scope::name_digit($name, 0) }> as $crate::scope::Digit>::Type,
            <$crate::scope::Number<{ $crate::scope::name_digit($name, 1) }> as $crate::scope::Digit>::Type,
            <$crate::scope::Number<{ $crate::scope::name_digit($name, 2) }> as $crate::scope::Digit>::Type,
            <$crate::scope::Number<{ $crate::scope::name_digit($name, 3) }> as $crate::scope::Digit>::Type,
            <$crate::scope::Number<{ $crate::scope::name_digit($name, 4) }> as $crate::scope::Digit>::Type,
            <$crate::scope::Number<{ $crate::scope::name_digit($name, 5) }> as $crate::scope::Digit>::Type,
            <$crate::scope::Number<{ $crate::scope::name_digit($name, 6) }> as $crate::scope::Digit>::Type,
            <$crate::scope::Number<{ $crate::scope::name_digit($name, 7) }> as $crate::scope::Digit>::Type,
        >
    };
}

/// A correlation name as a type, from the digits of its hash.
#[doc(hidden)]
#[macro_export]
macro_rules! id {
    ($($digit:ident)*) => { $crate::scope::Id<$($crate::scope::digit::$digit),*> };
}

/// The place of a column in its table as a type, from its hexadecimal digits.
#[doc(hidden)]
#[macro_export]
macro_rules! place {
    () => { $crate::scope::End };
    ($digit:ident $($rest:ident)*) => {
        $crate::scope::L<$crate::scope::digit::$digit, $crate::place!($($rest)*)>
    };
}
