//! Tables with a hint or sample: `USE INDEX`, `TABLESAMPLE`.

use std::marker::PhantomData;

use super::join::{CrossTarget, Join, JoinTarget, RenderFrom, RenderItem};
use super::{Derived, EveryRow, NoFilter, NoLimit, Select, Star, Start};
use crate::dialect::{BernoulliSamples, Dialect, Has, IndexHints, Kind, TableSamples};
use crate::expr::{ConstantText, Expr, Node, TextConstant};
use crate::piece::Piece;
use crate::resolve::{Provides, Resolves};
use crate::schema::{BaseTable, Source, TableDef};
use crate::scope::{In, NotNull, Nothing};
use crate::table::Table;

/// The table `T` with what is written after its name, `H`.
pub struct Hinted<T, H>(PhantomData<(T, H)>);

impl<T, H> Hinted<T, H> {
    const NEW: Self = Self(PhantomData);
}
impl<T, H> Clone for Hinted<T, H> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T, H> Copy for Hinted<T, H> {}
crate::params::nothing!([T, H] Hinted<T, H>);
impl<T, H, Env: Provides<T>> Resolves<Env> for Hinted<T, H> {}

/// What is written after the name of a table.
pub trait TableHint<D: Dialect> {
    /// It, with a blank before it.
    const SQL: Piece;
}

macro_rules! hints {
    ($($(#[$meta:meta])* $name:ident $sql:literal;)*) => { $(
        #[doc = concat!("`", $sql, " INDEX (..)`")]
        pub struct $name<M>(PhantomData<M>);
        impl<D, M: ConstantText> TableHint<D> for $name<M> where <D as Has>::IndexHints: Sized, D: IndexHints, {
            const SQL: Piece = Piece::Seq(&[
                Piece::Text(concat!(" ", $sql, " INDEX (")),
                Piece::Ident(M::TEXT),
                Piece::Text(")"),
            ]);
        }
    )* };
}
hints! { UseIndex "USE"; ForceIndex "FORCE"; IgnoreIndex "IGNORE"; }

/// `TABLESAMPLE SYSTEM (..)`
pub enum SystemSample<const PERCENT: u32> {}
/// `TABLESAMPLE BERNOULLI (..)`
pub enum BernoulliSample<const PERCENT: u32> {}

const fn percent(percent: u32) -> Piece {
    assert!(
        percent <= 100,
        "a sample has at most 100 percent of the rows"
    );
    Piece::Number(percent as i64)
}
impl<D, const PERCENT: u32> TableHint<D> for SystemSample<PERCENT>
where
    <D as Has>::TableSamples: Sized,
    D: TableSamples,
{
    const SQL: Piece = Piece::Seq(&[
        Piece::Text(" TABLESAMPLE SYSTEM ("),
        percent(PERCENT),
        Piece::Text(match D::KIND {
            Kind::MsSql => " PERCENT)",
            _ => ")",
        }),
    ]);
}
impl<D, const PERCENT: u32> TableHint<D> for BernoulliSample<PERCENT>
where
    <D as Has>::BernoulliSamples: Sized,
    D: BernoulliSamples,
{
    const SQL: Piece = Piece::Seq(&[
        Piece::Text(" TABLESAMPLE BERNOULLI ("),
        percent(PERCENT),
        Piece::Text(")"),
    ]);
}

impl<T: Source<Def: TableDef<Kind = BaseTable>>> Table<T> {
    /// `USE INDEX (name)`: the named index is the only one that the optimizer looks at for this table. The
    /// name is a literal. MySQL and MariaDB have it.
    ///
    /// ```
    /// # use querent::dialect::MySql;
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// let query = from(posts::table.use_index(querent::text!("posts_author")))
    ///     .filter(posts::author_id.eq(1))
    ///     .select(posts::title);
    /// assert_eq!(
    ///     query.sql::<MySql>(),
    ///     "SELECT `posts`.`title` FROM `posts` USE INDEX (`posts_author`) WHERE `posts`.`author_id` = ?",
    /// );
    /// ```
    pub const fn use_index<M: ConstantText>(
        self,
        _name: Expr<TextConstant<M>>,
    ) -> Hinted<T, UseIndex<M>> {
        Hinted::NEW
    }

    /// `FORCE INDEX (name)`: like [`use_index`](Self::use_index), and reading the whole table is the last
    /// resort.
    pub const fn force_index<M: ConstantText>(
        self,
        _name: Expr<TextConstant<M>>,
    ) -> Hinted<T, ForceIndex<M>> {
        Hinted::NEW
    }

    /// `IGNORE INDEX (name)`: the optimizer does not look at the named index for this table.
    pub const fn ignore_index<M: ConstantText>(
        self,
        _name: Expr<TextConstant<M>>,
    ) -> Hinted<T, IgnoreIndex<M>> {
        Hinted::NEW
    }

    /// `TABLESAMPLE SYSTEM (percent)`: the rows of about so many percent of the table's pages, taken by
    /// chance. Fast, and of a small table all rows or none. PostgreSQL and SQL Server have it.
    ///
    /// ```
    /// # use querent::dialect::{MsSql, Postgres};
    /// # use querent::prelude::*;
    /// # querent::doc_schema!();
    /// let query = from(posts::table.sample::<5>()).select(avg(posts::rating));
    /// assert!(query.sql::<Postgres>().ends_with(r#" FROM "posts" TABLESAMPLE SYSTEM (5)"#));
    /// assert!(query.sql::<MsSql>().ends_with(" FROM [posts] TABLESAMPLE SYSTEM (5 PERCENT)"));
    /// ```
    pub const fn sample<const PERCENT: u32>(self) -> Hinted<T, SystemSample<PERCENT>> {
        Hinted::NEW
    }

    /// `TABLESAMPLE BERNOULLI (percent)`: each row with a chance of so many percent. The whole table is
    /// read. PostgreSQL has it.
    pub const fn sample_rows<const PERCENT: u32>(self) -> Hinted<T, BernoulliSample<PERCENT>> {
        Hinted::NEW
    }
}

impl<T, H> Hinted<T, H> {
    /// The table with the condition under which it is joined.
    pub fn on<N: Node>(self, condition: Expr<N>) -> HintedOn<T, H, N> {
        HintedOn(self, condition.0)
    }
}

/// A table with a hint and the condition under which it is joined.
pub struct HintedOn<T, H, N>(Hinted<T, H>, N);

#[diagnostic::do_not_recommend]
impl<T: Source, H, N> JoinTarget for HintedOn<T, H, N> {
    type Table = T;
    type On = N;
    type Join<K, F> = Join<K, F, Hinted<T, H>, N>;
    fn join<K, F>(self, from: F) -> Self::Join<K, F> {
        Join::new(from, self.0, self.1)
    }
}
#[diagnostic::do_not_recommend]
impl<T: Source, H> CrossTarget for Hinted<T, H> {
    type Table = T;
    type Item = Self;
    fn into_item(self) -> Self {
        self
    }
}
impl<D: Dialect, T: Source, H: TableHint<D>> RenderItem<D> for Hinted<T, H> {
    const ITEM: Piece = Piece::Seq(&[Table::<T>::SQL, H::SQL]);
}
impl<D: Dialect, T: Source, H: TableHint<D>> RenderFrom<D> for Hinted<T, H> {
    const FROM: Piece = Piece::Seq(&[Piece::Text(" FROM "), Table::<T>::SQL, H::SQL]);
}

/// What [`from`] takes.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the source of a query",
    label = "expected a shape or alias with its query: `totals::table.of(query)`",
    note = "a table is a query by itself: `users::table.filter(..)`"
)]
pub trait FromItem {
    /// The table or alias.
    type Table: Source;
    /// The item.
    type Item;
    /// Makes the item.
    fn into_item(self) -> Self::Item;
}
#[diagnostic::do_not_recommend]
impl<T: Source, Q> FromItem for Derived<T, Q> {
    type Table = T;
    type Item = Self;
    fn into_item(self) -> Self {
        self
    }
}
#[diagnostic::do_not_recommend]
impl<T: Source, H> FromItem for Hinted<T, H> {
    type Table = T;
    type Item = Self;
    fn into_item(self) -> Self {
        self
    }
}
/// A query over a single item of a FROM clause: a derived table ([`Table::of`]), a list of values
/// ([`Table::values`]), or a table with a hint ([`Table::use_index`]) or sample ([`Table::sample`]).
pub fn from<I: FromItem>(
    item: I,
) -> Select<In<I::Table, NotNull, Nothing>, Star, I::Item, NoFilter, (), NoLimit, EveryRow> {
    Start::<I::Table>::over(item.into_item())
}
