//! LEFT JOINs that are there or not: `Option` of a join target.

use std::marker::PhantomData;

use super::Left;
use super::join::{JoinTarget, RenderFrom};
use crate::asks::Asks;
use crate::bind::{Binder, Params};
use crate::dialect::{Dialect, Kind};
use crate::error::Result;
use crate::expr::{InScope, Node, Render, Unnamed};
use crate::piece::Piece;
use crate::resolve::{Provides, Resolves};
use crate::schema::{RelationDef, Source};
use crate::scope::{In, Nullable};
use crate::shape::Shape;
use crate::table::{On, Relation, RelationOn, Table};

/// The table `T`, or no row of it, joined to the tables `F` under the condition `N`; `K` says how.
#[derive(Clone, Copy, Debug)]
pub struct OptionalJoin<K, F, T, N> {
    from: F,
    condition: Option<N>,
    marker: PhantomData<(K, T)>,
}

/// What can be joined optionally: a table with its condition, or a relation.
#[diagnostic::on_unimplemented(
    message = "an optional join takes a table or a relation, not a query",
    note = "join it always; a condition inside it can be an `Option`"
)]
pub trait OptionalTarget: JoinTarget {
    /// The condition.
    type Condition;
    /// The condition.
    fn into_condition(self) -> Self::Condition;
}
#[diagnostic::do_not_recommend]
impl<T: Source, N> OptionalTarget for On<T, N> {
    type Condition = N;
    fn into_condition(self) -> N {
        self.condition
    }
}
#[diagnostic::do_not_recommend]
impl<R: RelationDef, A, B: Source> OptionalTarget for Relation<R, A, B> {
    type Condition = RelationOn<R, A, B>;
    fn into_condition(self) -> RelationOn<R, A, B> {
        RelationOn::NEW
    }
}

/// `None` joins no row: the columns of the table are NULL, as where nothing matches.
#[diagnostic::do_not_recommend]
impl<J> JoinTarget for Option<J>
where
    <J as Asks>::OptionalTarget: Sized,
    J: OptionalTarget,
{
    type Table = J::Table;
    type On = Perhaps<J::On>;
    type Join<K, F> = OptionalJoin<K, F, J::Table, J::Condition>;
    fn join<K, F>(self, from: F) -> Self::Join<K, F> {
        OptionalJoin {
            from,
            condition: self.map(J::into_condition),
            marker: PhantomData,
        }
    }
}

impl<K, F: Params, T, N: Params> Params for OptionalJoin<K, F, T, N> {
    fn shape(&self, shape: &mut Shape) {
        self.from.shape(shape);
        shape.switch(self.condition.is_some());
        if let Some(condition) = &self.condition {
            condition.shape(shape);
        }
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()> {
        self.from.bind(to)?;
        self.condition
            .as_ref()
            .map_or(Ok(()), |condition| condition.bind(to))
    }
}
impl<K, F: Resolves<Env>, T, N: Resolves<Env>, Env: Provides<T>> Resolves<Env>
    for OptionalJoin<K, F, T, N>
{
}

// `ON 1 = 0` keeps SQLite and MariaDB from nothing: they read the table for each row. Over a query of no
// rows, PostgreSQL no longer sees that other columns depend on a key of GROUP BY.
impl<D: Dialect, K, F: RenderFrom<D>, T: Source, N: Render<D>> RenderFrom<D>
    for OptionalJoin<K, F, T, N>
where
    <K as Asks>::NotFull: Sized,
    K: NotFull,
{
    const FROM: Piece = Piece::Seq(&[
        F::FROM,
        Piece::Text(" LEFT JOIN "),
        Piece::Either(
            &Piece::Seq(&[Table::<T>::SQL, Piece::Text(" ON "), N::PREDICATE]),
            match D::KIND {
                Kind::MariaDb | Kind::Sqlite => &Piece::Seq(&[
                    Piece::Text("(SELECT * FROM "),
                    Table::<T::Def>::SQL,
                    Piece::Text(" LIMIT 0) AS "),
                    Piece::Ident(T::CORRELATION),
                    Piece::Text(" ON TRUE"),
                ]),
                _ => &Piece::Seq(&[Table::<T>::SQL, Piece::Text(" ON 1 = 0")]),
            },
        ),
    ]);
}

/// Stands for the condition of an optional join: LEFT JOIN alone keeps the rows without it.
pub struct Perhaps<N>(PhantomData<N>);

crate::params::nothing!([N] Perhaps<N>);
impl<N: Node> Node for Perhaps<N> {
    type Sql = N::Sql;
    type Class = N::Class;
    type Name = Unnamed;
}
impl<N: InScope<In<T, Null, S>>, T, Null, S> InScope<In<T, Null, S>> for Perhaps<N>
where
    <Null as Asks>::OfLeftJoin: Sized,
    Null: OfLeftJoin,
{
    type Null = N::Null;
}

/// NULL-ness of the columns of a table that an optional join can leave out.
#[diagnostic::on_unimplemented(
    message = "an optional join is a `left_join`",
    note = "use `left_join`: without the join its columns are NULL, and `filter` keeps the rows that match"
)]
pub trait OfLeftJoin {}
#[diagnostic::do_not_recommend]
impl OfLeftJoin for Nullable {}

/// How an optional table is joined: not with FULL JOIN. The others are told apart by [`OfLeftJoin`].
#[diagnostic::on_unimplemented(
    message = "an optional join is a `left_join`",
    note = "use `left_join`: without the join its columns are NULL, and `filter` keeps the rows that match"
)]
pub trait NotFull {}
#[diagnostic::do_not_recommend]
impl NotFull for Left {}
#[diagnostic::do_not_recommend]
impl NotFull for super::Inner {}
#[diagnostic::do_not_recommend]
impl NotFull for super::Right {}
