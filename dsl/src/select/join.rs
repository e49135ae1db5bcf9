//! FROM and JOIN.

use std::marker::PhantomData;

use crate::asks::{Asks, Given};
use crate::dialect::{Dialect, FullJoin, Has};
use crate::expr::{ConditionOver, Met, Render};
use crate::piece::{self, Piece};
use crate::resolve::{Provides, Resolves};
use crate::schema::{RelationDef, Source};
use crate::scope::{BeforeGroups, In, Lacks, NotNull, Nullability, Nullable, Outer};
use crate::table::{On, Relation, RelationOn, Table};

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
crate::params::nothing!([T] From<T>);
impl<T, Env: Provides<T>> Resolves<Env> for From<T> {}

/// The item `I`, a table or derived table, joined to the tables `F` under the condition `N`; `K` says
/// how.
pub struct Join<K, F, I, N> {
    from: F,
    item: I,
    condition: N,
    marker: PhantomData<K>,
}

impl<K, F, I, N> Join<K, F, I, N> {
    pub(crate) const fn new(from: F, item: I, condition: N) -> Self {
        Self {
            from,
            item,
            condition,
            marker: PhantomData,
        }
    }
}
impl<K, F: Clone, I: Clone, N: Clone> Clone for Join<K, F, I, N> {
    fn clone(&self) -> Self {
        Self::new(self.from.clone(), self.item.clone(), self.condition.clone())
    }
}
impl<K, F: Copy, I: Copy, N: Copy> Copy for Join<K, F, I, N> {}
crate::params::of_fields!([K,] Join<K, F, I, N>: F from, I item, N condition);

/// How a table is joined, in the dialect `D`.
pub trait JoinKind<D: Dialect>: 'static {
    /// Its SQL with blanks around it.
    const SQL: &'static str;
}
macro_rules! kinds {
    ($($name:ident $sql:literal $(needs $needs:ident)?;)*) => { $(
        #[doc = concat!("`", $sql, "`")]
        pub enum $name {}
        #[diagnostic::do_not_recommend]
        impl<D: Dialect> JoinKind<D> for $name $(where <D as Has>::$needs: Sized, D: $needs)? {
            const SQL: &'static str = concat!(" ", $sql, " ");
        }
    )* };
}
kinds! {
    Inner "INNER JOIN";
    Left "LEFT JOIN";
    Right "RIGHT JOIN";
    Full "FULL JOIN" needs FullJoin;
}

/// The item `I`, a table or derived table, joined to the tables `F` without a condition.
#[derive(Clone, Copy, Debug)]
pub struct Cross<F, I>(F, I);

impl<F, I> Cross<F, I> {
    pub(crate) const fn new(from: F, item: I) -> Self {
        Self(from, item)
    }
}
crate::params::of_fields!([] Cross<F, I>: F 0, I 1);

/// The SQL of a table or derived table in a FROM clause.
pub trait RenderItem<D: Dialect> {
    /// The item.
    const ITEM: Piece;
}
impl<D: Dialect, T: Source> RenderItem<D> for From<T> {
    const ITEM: Piece = Table::<T>::SQL;
}

/// The SQL of a FROM clause.
pub trait RenderFrom<D: Dialect> {
    /// ` FROM ` with the tables and joins; nothing where there are none.
    const FROM: Piece;
}
impl<D: Dialect, T: Source> RenderFrom<D> for From<T> {
    const FROM: Piece = Piece::Seq(&[Piece::word(" FROM "), Table::<T>::SQL]);
}
impl<D: Dialect, K: JoinKind<D>, F: RenderFrom<D>, I: RenderItem<D>, N: Render<D>> RenderFrom<D>
    for Join<K, F, I, N>
{
    const FROM: Piece = Piece::Join(&piece::Join {
        from: F::FROM,
        kind: piece::Word::new(K::SQL),
        item: I::ITEM,
        on: N::PREDICATE,
    });
}
impl<D: Dialect, F: RenderFrom<D>, I: RenderItem<D>> RenderFrom<D> for Cross<F, I> {
    const FROM: Piece = Piece::Seq(&[F::FROM, Piece::Text(" CROSS JOIN "), I::ITEM]);
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
    <S as Asks>::BeforeGroups: Sized,
    S: BeforeGroups + Lacks<J::Table>,
    J::On: ConditionOver<In<J::Table, K::New, S>>,
{
    type Scope = <Met<J::On> as Given>::Then<In<J::Table, K::New, K::Old>>;
}

/// A table or derived table that can be joined to the scope `S` without a condition.
///
/// It has one impl for all types, and so a message that leads to it lists no others.
pub trait CrossJoins<S> {
    /// The scope after the join.
    type Scope;
    /// The item.
    type Item;
    /// Makes the item.
    fn into_item(self) -> Self::Item;
}
impl<S, I: CrossTarget> CrossJoins<S> for I
where
    <S as Asks>::BeforeGroups: Sized,
    S: BeforeGroups + Lacks<I::Table>,
{
    type Scope = In<I::Table, NotNull, S>;
    type Item = <I as CrossTarget>::Item;
    fn into_item(self) -> Self::Item {
        CrossTarget::into_item(self)
    }
}

/// A table, an alias or a derived table.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be joined with `cross_join`",
    note = "a cross join has no condition: use `inner_join` for a relation or with `.on(..)`"
)]
pub trait CrossTarget {
    /// The table or alias.
    type Table: Source;
    /// The item.
    type Item;
    /// Makes the item.
    fn into_item(self) -> Self::Item;
}
#[diagnostic::do_not_recommend]
impl<T: Source> CrossTarget for Table<T> {
    type Table = T;
    type Item = From<T>;
    fn into_item(self) -> From<T> {
        From::NEW
    }
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
    note = "join a relation such as `users::posts`, or give the condition: `posts::table.on(..)`"
)]
pub trait JoinTarget {
    /// The joined table or alias.
    type Table: Source;
    /// The condition.
    type On;
    /// The join with the tables `F`.
    type Join<K, F>;
    /// Makes the join.
    fn join<K, F>(self, from: F) -> Self::Join<K, F>;
}
#[diagnostic::do_not_recommend]
impl<T: Source, N> JoinTarget for On<T, N> {
    type Table = T;
    type On = N;
    type Join<K, F> = Join<K, F, From<T>, N>;
    fn join<K, F>(self, from: F) -> Self::Join<K, F> {
        Join {
            from,
            item: From(PhantomData),
            condition: self.condition,
            marker: PhantomData,
        }
    }
}
#[diagnostic::do_not_recommend]
impl<R: RelationDef, A, B: Source> JoinTarget for Relation<R, A, B> {
    type Table = B;
    type On = RelationOn<R, A, B>;
    type Join<K, F> = Join<K, F, From<B>, RelationOn<R, A, B>>;
    fn join<K, F>(self, from: F) -> Self::Join<K, F> {
        Join {
            from,
            item: From(PhantomData),
            condition: RelationOn::NEW,
            marker: PhantomData,
        }
    }
}
