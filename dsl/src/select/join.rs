//! FROM and JOIN.

use std::marker::PhantomData;

use crate::bind::{Binder, Params};
use crate::dialect::{Dialect, FullJoin};
use crate::error::Error;
use crate::expr::{InScope, OnRows, Render};
use crate::piece::Piece;
use crate::resolve::{Provides, Resolves};
use crate::schema::{RelationDef, Source};
use crate::scope::{In, Lacks, NotNull, Nullability, Nullable, Outer};
use crate::shape::Shape;
use crate::table::{On, Relation, RelationOn, Table};
use crate::types::IsBool;

/// The first table of a FROM clause.
pub struct From<T>(PhantomData<T>);

impl<T> From<T> {
    pub(crate) const NEW: Self = Self(PhantomData);
}
impl<T> Clone for From<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for From<T> {}
impl<T> Params for From<T> {}
impl<T, Env: Provides<T>> Resolves<Env> for From<T> {}
impl<K, F: Resolves<Env>, T, N: Resolves<Env>, Env: Provides<T>> Resolves<Env>
    for Join<K, F, T, N>
{
}
impl<F: Resolves<Env>, T, Env: Provides<T>> Resolves<Env> for Cross<F, T> {}

/// The table `T` joined to the tables `F` under the condition `N`; `K` says how.
pub struct Join<K, F, T, N> {
    from: F,
    condition: N,
    marker: PhantomData<(K, T)>,
}

impl<K, F, T, N> Join<K, F, T, N> {
    pub(crate) const fn new(from: F, condition: N) -> Self {
        Self {
            from,
            condition,
            marker: PhantomData,
        }
    }
}
impl<K, F: Clone, T, N: Clone> Clone for Join<K, F, T, N> {
    fn clone(&self) -> Self {
        Self::new(self.from.clone(), self.condition.clone())
    }
}
impl<K, F: Copy, T, N: Copy> Copy for Join<K, F, T, N> {}
impl<K, F: Params, T, N: Params> Params for Join<K, F, T, N> {
    fn shape(&self, shape: &mut Shape) {
        self.from.shape(shape);
        self.condition.shape(shape);
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<(), Error> {
        self.from.bind(to)?;
        self.condition.bind(to)
    }
}

/// How a table is joined, in the dialect `D`.
#[diagnostic::on_unimplemented(
    message = "`{D}` has no FULL JOIN",
    label = "this query uses `full_join`",
    note = "use `left_join` in one query and `right_join` in a second one, and combine their rows"
)]
pub trait JoinKind<D: Dialect>: 'static {
    /// Its SQL with blanks around it.
    const SQL: &'static str;
}
macro_rules! kinds {
    ($($name:ident $bound:ident $sql:literal;)*) => { $(
        #[doc = concat!("`", $sql, "`")]
        pub enum $name {}
        #[diagnostic::do_not_recommend]
        impl<D: $bound> JoinKind<D> for $name {
            const SQL: &'static str = concat!(" ", $sql, " ");
        }
    )* };
}
kinds! {
    Inner Dialect "INNER JOIN";
    Left Dialect "LEFT JOIN";
    Right Dialect "RIGHT JOIN";
    Full FullJoin "FULL JOIN";
}

/// The table `T` joined to the tables `F` without a condition.
pub struct Cross<F, T>(F, PhantomData<T>);

impl<F, T> Cross<F, T> {
    pub(crate) const fn new(from: F) -> Self {
        Self(from, PhantomData)
    }
}
impl<F: Clone, T> Clone for Cross<F, T> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), PhantomData)
    }
}
impl<F: Copy, T> Copy for Cross<F, T> {}
impl<F: Params, T> Params for Cross<F, T> {
    fn shape(&self, shape: &mut Shape) {
        self.0.shape(shape);
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<(), Error> {
        self.0.bind(to)
    }
}

/// The SQL of a FROM clause.
pub trait RenderFrom<D: Dialect> {
    /// ` FROM ` with the tables and joins; nothing where there are none.
    const FROM: Piece;
}
impl<D: Dialect, T: Source> RenderFrom<D> for From<T> {
    const FROM: Piece = Piece::Seq(&[Piece::Text(" FROM "), Table::<T>::SQL]);
}
impl<D: Dialect, K: JoinKind<D>, F: RenderFrom<D>, T: Source, N: Render<D>> RenderFrom<D>
    for Join<K, F, T, N>
{
    const FROM: Piece = Piece::Seq(&[
        F::FROM,
        Piece::Text(K::SQL),
        Table::<T>::SQL,
        Piece::Text(" ON "),
        N::PREDICATE,
    ]);
}
impl<D: Dialect, F: RenderFrom<D>, T: Source> RenderFrom<D> for Cross<F, T> {
    const FROM: Piece = Piece::Seq(&[F::FROM, Piece::Text(" CROSS JOIN "), Table::<T>::SQL]);
}

/// A table with its condition that can be joined to the scope `S`; `K` says how.
///
/// It has one impl for all types, and so a message that leads to it lists no others.
pub trait Joins<K, S>: JoinTarget {
    /// The scope after the join.
    type Scope;
}
impl<K: Nulls<S>, S, J: JoinTarget> Joins<K, S> for J
where
    S: Lacks<J::Table>,
    J::On: InScope<In<J::Table, K::New, S>, Sql: IsBool, Class: OnRows>,
{
    type Scope = In<J::Table, K::New, K::Old>;
}

/// A table that can be joined to the scope `S` without a condition.
pub trait CrossJoins<S> {
    /// The scope after the join.
    type Scope;
}
impl<S: Lacks<T>, T: Source> CrossJoins<S> for T {
    type Scope = In<T, NotNull, S>;
}

/// Which columns a join makes NULL.
pub trait Nulls<S> {
    /// The joined table's columns.
    type New: Nullability;
    /// The scope `S` after the join.
    type Old;
}
impl<S> Nulls<S> for Inner {
    type New = NotNull;
    type Old = S;
}
impl<S> Nulls<S> for Left {
    type New = Nullable;
    type Old = S;
}
impl<S: Outer> Nulls<S> for Right {
    type New = NotNull;
    type Old = S::Out;
}
impl<S: Outer> Nulls<S> for Full {
    type New = Nullable;
    type Old = S::Out;
}

/// What can be joined: a table with its condition (`posts::table.on(..)`), or a relation from a
/// foreign key (`users::posts`).
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be joined without a condition",
    label = "expected a relation such as `users::posts`, or a table with `.on(..)`",
    note = "give the condition: `posts::table.on(posts::author_id.eq(users::id))`"
)]
pub trait JoinTarget {
    /// The joined table or alias.
    type Table: Source;
    /// The condition.
    type On;
    /// Makes the condition.
    fn into_on(self) -> Self::On;
}
#[diagnostic::do_not_recommend]
impl<T: Source, N> JoinTarget for On<T, N> {
    type Table = T;
    type On = N;
    fn into_on(self) -> N {
        self.condition
    }
}
#[diagnostic::do_not_recommend]
impl<R: RelationDef, A, B: Source> JoinTarget for Relation<R, A, B> {
    type Table = B;
    type On = RelationOn<R, A, B>;
    fn into_on(self) -> Self::On {
        RelationOn::NEW
    }
}
