//! SELECT.

mod builder;

mod columns;
mod compound;
mod covered;
mod derived;
mod distinct;
mod distinct_on;
#[cfg(feature = "json")]
mod elements;
mod filter;
mod group;
mod having;
mod hint;
mod join;
mod keys;
mod keyset;
mod nested;
mod optional_join;
mod page;
mod position;
mod projection;
mod reader;
mod recursive;
mod rollup;
mod row_struct;
mod series;
mod table_function;
mod total;
mod unite;
mod values;
mod with;
mod with_writes;

pub use builder::Start;
pub use columns::{
    Cell, ListColumns, OneRow, Pages, PartColumns, RowOf1, RowSet, StarColumns, Whole,
};
pub use compound::{
    Compound, Except, ExceptAll, Intersect, IntersectAll, SetOperator, SetOperatorOf, SetUnion,
    Union, UnionAll,
};
pub use covered::{
    AndRest, DependentOrElsewhere, Elsewhere, HasColumn, HasKey, KeyOfTable, KeyOrDependent,
    NamedOr, OrColumn, OrKey, ShowsKey,
};
pub use derived::{
    Derived, DerivedOn, Expected, FilledBy, Fills, FillsColumns, FitsColumn, Lateral,
    LateralJoined, LateralKind, Same, SeenBy, Selects, SingleColumns, WholeRowsOf,
    first_never_null,
};
pub use distinct::{ShownIn, ShownItems, ShowsColumn, ShowsName, ShowsUnnamed, Sorts, SortsShown};
pub use distinct_on::{DistinctBy, DistinctKeys, DistinctOn, FirstBy, RenderKeys};
pub use filter::{
    Condition, Conditions, Filtered, IsCondition, NoFilter, Optional, RenderFilter, Required,
};
pub use group::{
    GroupBy, GroupKeys, IsKey, IsKeys, KeysIn, NotGrouped, NotSelected, NotSorted, RenderGroups,
    RenderKey,
};
pub use having::{GroupCondition, HasGroups};
pub use hint::{
    BernoulliSample, ForceIndex, FromItem, Hinted, HintedOn, IgnoreIndex, SystemSample, TableHint,
    UseIndex, from,
};
pub use join::{
    Cross, CrossJoins, CrossTarget, From, Full, Inner, Join, JoinKind, JoinTarget, Joins, Left,
    Nulls, RenderFrom, RenderItem, Right,
};
pub use keys::{KeyName, Keyed, keyed};
pub use keyset::{
    After, Cursor, CursorColumn, CursorKeys, Follows, HasPrimaryKey, IsCursor, Key, KeyColumns,
    KeyTypes, LeadsTo, NeverNullKey, OrderedBy, RenderAfter, SortKeys, TotalOrder, Twice,
};
pub use nested::Subquery;
pub use optional_join::{NotFull, OfLeftJoin, OptionalJoin, OptionalTarget, Perhaps};
pub use page::{Limit, LimitOffset, NoLimit, Offset, Page, RenderPage};
pub use position::{ColumnAt, Combined, Position, SortedByPosition, position};
pub use projection::{Admits, Classed, MixAll, OneTable, RenderList, SelectList, Star};
pub use reader::{OwnedReader, Reader};
pub use recursive::{
    InStep, IsStep, KeepsRows, KeptWhole, RenderTypes, Repeats, RepeatsIn, StartAndStep, StepFrom,
    StepScope,
};
pub use rollup::{
    Append, Concat, Cube, GroupingSets, IsSet, IsSets, RenderSet, RenderSets, Rollup, cube,
    grouping_sets, rollup,
};
pub use row_struct::{
    Absent, Columns, IsRowStruct, ListOf, Listed, Nested, OfOneTable, OwnedRowStruct, PartsOf,
    ReadStruct, ReadsInto, RowOf, RowStruct, first_not_null, row,
};

#[cfg(feature = "json")]
pub use elements::{JsonElement, JsonElements, json_elements};
pub use series::{Series, SeriesOf, Step, Unnest, series, unnest};
pub use table_function::{
    TableArguments, TableCall, TableColumns, TableFunction, TableItems, table_call,
};
pub use total::TotalRows;
pub use unite::{CombinesWith, ListRow, Paired, PairedWith, RowsFrom, RowsLike, SameType, Unite};
pub use values::{ListedFor, RenderValues, RowListed, ValueFits, ValueRows, ValuesFor, ValuesRow};
pub use with::{
    Chain, Common, CommonTable, Hint, IsCommon, Materialized, NoFrom, NoHint, NotMaterialized,
    Once, Recursive, With, WithQuery, select, with, with_recursive,
};
// Where a relation leads to.
pub use crate::table::SameTarget;
pub use with_writes::{
    AfterWith, AllRead, Changes, FollowsWith, OnlyReads, ReturnsInto, WithWrite, Write, Writing,
    WrittenBy,
};

use std::marker::PhantomData;

use crate::bind::{Binder, Params};
use crate::dialect::{Dialect, Kind};
use crate::error::Error;
use crate::expr::RenderOrder;
use crate::params::or_return;
use crate::piece::{self, Piece};
use crate::resolve::{Provides, Resolves, Top};
use crate::row::Projection;
use crate::schema::Source;
use crate::scope::{In, NotNull, Nothing};
use crate::shape::Shape;
use crate::statement::{Complete, HasRows, Query, Statement};
use crate::table::Table;

/// A SELECT over the scope `S`.
///
/// `P` is the select list, `F` the FROM clause with its joins, `W` the conditions, `O` the sort
/// order, `L` the limit and offset, and `Q` says whether equal rows appear once.
#[must_use = "a query does nothing until it is run"]
pub struct Select<S, P, F, W = NoFilter, O = (), L = NoLimit, Q = EveryRow> {
    columns: P,
    from: F,
    filter: W,
    order: O,
    page: L,
    marker: PhantomData<(S, Q)>,
}

impl<S, P: Clone, F: Clone, W: Clone, O: Clone, L: Clone, Q> Clone for Select<S, P, F, W, O, L, Q> {
    fn clone(&self) -> Self {
        Self {
            columns: self.columns.clone(),
            from: self.from.clone(),
            filter: self.filter.clone(),
            order: self.order.clone(),
            page: self.page.clone(),
            marker: PhantomData,
        }
    }
}
impl<S, P: Copy, F: Copy, W: Copy, O: Copy, L: Copy, Q> Copy for Select<S, P, F, W, O, L, Q> {}

/// Equal rows appear as often as they are there.
pub enum EveryRow {}
/// Equal rows appear once.
pub enum DistinctRows {}

/// Whether equal rows appear once.
pub trait Quantifier: 'static {
    /// Whether they do.
    const DISTINCT: bool;
}
impl Quantifier for EveryRow {
    const DISTINCT: bool = false;
}
impl Quantifier for DistinctRows {
    const DISTINCT: bool = true;
}

impl<S, P: Params, F: Params, W: Params, O: Params, L: Params, Q> Params
    for Select<S, P, F, W, O, L, Q>
{
    const SHAPED: bool = P::SHAPED || F::SHAPED || W::SHAPED || O::SHAPED || L::SHAPED;
    const BINDS: bool = P::BINDS || F::BINDS || W::BINDS || O::BINDS || L::BINDS;

    fn shape(&self, shape: &mut Shape) {
        if P::SHAPED {
            self.columns.shape(shape);
        }
        if F::SHAPED {
            self.from.shape(shape);
        }
        if W::SHAPED {
            self.filter.shape(shape);
        }
        if O::SHAPED {
            self.order.shape(shape);
        }
        if L::SHAPED {
            self.page.shape(shape);
        }
    }

    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<(), Error> {
        if P::BINDS {
            or_return!(self.columns.bind(to));
        }
        if F::BINDS {
            or_return!(self.from.bind(to));
        }
        if W::BINDS {
            or_return!(self.filter.bind(to));
        }
        if O::BINDS {
            or_return!(self.order.bind(to));
        }
        if L::BINDS {
            or_return!(self.page.bind(to));
        }
        Ok(())
    }
}

impl<D, S, P, F, W, O, L, Q> Statement<D> for Select<S, P, F, W, O, L, Q>
where
    D: Dialect,
    P: RenderList<D, S> + Params,
    F: RenderFrom<D> + Params,
    W: RenderFilter<D> + Params,
    O: RenderOrder<D, S> + Params,
    L: RenderPage<D> + Params,
    Q: Quantifier,
{
    const SQL: Piece = match (<Self as Body<D, S>>::ORDER, L::PAGE) {
        // What is not there needs no bytes in the program.
        (Piece::Empty, Piece::Empty) => <Self as Body<D, S>>::BODY,
        _ => Piece::Seq(&[
            <Self as Body<D, S>>::BODY,
            if L::NEEDS_ORDER {
                <Self as Body<D, S>>::LIMITED_ORDER
            } else {
                <Self as Body<D, S>>::ORDER
            },
            L::PAGE,
        ]),
    };
    const NESTED: Piece = match (<Self as Body<D, S>>::ORDER, L::PAGE) {
        (Piece::Empty, Piece::Empty) => <Self as Body<D, S>>::BODY,
        _ => Piece::Seq(&[
            <Self as Body<D, S>>::BODY,
            <Self as Body<D, S>>::NESTED_ORDER,
            L::PAGE,
        ]),
    };
    const EXISTS: Piece = Piece::Seq(&[
        <Self as Body<D, S>>::EXISTENCE,
        <Self as Body<D, S>>::NESTED_ORDER,
        L::PAGE,
    ]);
    const MEMBERS: Piece = if D::KIND.is_mysql_family() && L::NEEDS_ORDER {
        // They refuse LIMIT in a subquery of IN, but not in a derived table inside it.
        <Self as Statement<D>>::WRAPPED
    } else {
        <Self as Statement<D>>::NESTED
    };
    const OPERAND: [Piece; 3] = [match L::NEEDS_ORDER {
        false => Piece::Seq(&[
            <Self as Body<D, S>>::BODY,
            Piece::Muted(&<Self as Body<D, S>>::ORDER),
        ]),
        true => <Self as Statement<D>>::CLOSED,
    }; 3];
    const FIRST: Piece = Piece::Seq(&[
        <Self as Body<D, S>>::BODY,
        <Self as Body<D, S>>::LIMITED_ORDER,
        L::FIRST,
    ]);
    const ONE: Piece = Piece::Seq(&[
        <Self as Body<D, S>>::BODY,
        <Self as Body<D, S>>::LIMITED_ORDER,
        L::ONE,
    ]);
}

/// The constant parts of a SELECT before its limit.
trait Body<D: Dialect, S> {
    /// Everything before ORDER BY.
    const BODY: Piece;
    /// The same where only the existence of a row matters.
    const EXISTENCE: Piece;
    /// ORDER BY.
    const ORDER: Piece;
    /// ORDER BY before a limit: SQL Server cannot limit rows without one.
    const LIMITED_ORDER: Piece;
    /// ORDER BY in a query inside another one, where it says which rows a limit keeps.
    const NESTED_ORDER: Piece;
}
impl<D, S, P, F, W, O, L, Q> Body<D, S> for Select<S, P, F, W, O, L, Q>
where
    D: Dialect,
    P: RenderList<D, S>,
    F: RenderFrom<D>,
    W: RenderFilter<D>,
    O: RenderOrder<D, S>,
    L: RenderPage<D>,
    Q: Quantifier,
{
    const BODY: Piece = Piece::Seq(&[
        Piece::word(quantifier::<Q>()),
        match P::LIST {
            Piece::List(items) => Piece::List(items),
            _ => Piece::List(&[P::LIST]),
        },
        F::FROM,
        W::CLAUSES,
    ]);
    const EXISTENCE: Piece = Piece::Seq(&[
        Piece::word(quantifier::<Q>()),
        Piece::List(&[P::EXISTENCE]),
        F::FROM,
        W::CLAUSES,
    ]);
    const ORDER: Piece = match O::ORDER {
        Piece::Empty => Piece::Empty,
        _ => Piece::Clause(&piece::Clause {
            words: piece::Words::OrderBy,
            body: O::ORDER,
        }),
    };
    const LIMITED_ORDER: Piece = match D::KIND {
        Kind::MsSql if matches!(O::ORDER, Piece::Empty) || !O::ORDER.is_fixed() => {
            Piece::Clause(&piece::Clause {
                words: piece::Words::OrderBy,
                body: Piece::Seq(&[
                    O::ORDER,
                    Piece::Item(&Piece::Text(if Q::DISTINCT {
                        "1"
                    } else {
                        "(SELECT NULL)"
                    })),
                ]),
            })
        }
        _ => <Self as Body<D, S>>::ORDER,
    };
    const NESTED_ORDER: Piece = match (D::KIND, L::NEEDS_ORDER) {
        (_, true) => <Self as Body<D, S>>::LIMITED_ORDER,
        // It has no meaning there, and SQL Server refuses it.
        (Kind::MsSql, false) => Piece::Muted(&<Self as Body<D, S>>::ORDER),
        (_, false) => <Self as Body<D, S>>::ORDER,
    };
}

const fn quantifier<Q: Quantifier>() -> &'static str {
    if Q::DISTINCT {
        "SELECT DISTINCT "
    } else {
        "SELECT "
    }
}

#[diagnostic::do_not_recommend]
impl<S, P, F, W, O, L, Q> HasRows for Select<S, P, F, W, O, L, Q> {
    type Columns = P;
    type Scope = S;
}

impl<S, P: Projection<S>, F, W, O, L, Q> Complete for Select<S, P, F, W, O, L, Q> where
    Self: Resolves<Top>
{
}
impl<S, P, F, W, O, L, Q, Env> Resolves<Env> for Select<S, P, F, W, O, L, Q>
where
    P: Resolves<Env>,
    F: Resolves<Env>,
    W: Resolves<Env>,
    O: Resolves<Env>,
    Q: Sorts<P, O>,
{
}
impl<S, P, F, W, O, L, Q> Query for Select<S, P, F, W, O, L, Q> where Self: Params {}

// a table is the query for its rows

crate::params::nothing!([T] Table<T>);
impl<T, Env: Provides<T>> Resolves<Env> for Table<T> {}
impl<T: Source> Complete for Table<T> where Self: Resolves<Top> {}
impl<T: Source> Query for Table<T> {}
impl<D: Dialect, T: Source> Statement<D> for Table<T> {
    const SQL: Piece = <Start<T> as Statement<D>>::SQL;
    const FIRST: Piece = <Start<T> as Statement<D>>::FIRST;
    const ONE: Piece = <Start<T> as Statement<D>>::ONE;
    const EXISTS: Piece = <Start<T> as Statement<D>>::EXISTS;
}
#[diagnostic::do_not_recommend]
impl<T: Source> HasRows for Table<T> {
    type Columns = Star;
    type Scope = In<T, NotNull, Nothing>;
}
