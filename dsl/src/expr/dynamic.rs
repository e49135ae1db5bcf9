//! Expressions whose type forgets what they are made of: conditions, values and sort keys that are only
//! known at run time, typed by the tables they need and their SQL type.

use std::marker::PhantomData;
use std::sync::Arc;

use super::column::is_bool;
use super::compare::truth;
use super::{
    Expr, InScope, IsOrder, Node, OnRows, OrderItem, Ordering, PerRow, Render, RenderOrder,
    SortsRows, Unnamed,
};
use crate::asks::Asks;
use crate::bind::{AnyParams, Binder, Params};
use crate::dialect::{Dialect, Kind, MariaDb, MsSql, MySql, Postgres, Sqlite};
use crate::error::Error;
use crate::piece::{self, Piece, level};
use crate::resolve::{Resolves, Surroundings, Top};
use crate::schema::Source;
use crate::scope::{HasTable, In, Nothing, Nullable};
use crate::shape::Shape;
use crate::types::{Bool, SqlType};

/// An expression over the tables `T`, a table or a tuple of tables, that is only known at run time: a
/// condition, or a value of SQL type `Q`, which can always be NULL.
///
/// It can stand in every query that has these tables. It is a value of one type whatever it is made of,
/// so that it can be returned, collected and chosen. Each different expression is a statement of its own
/// for the connection, which keeps it prepared.
///
/// `B` says for which dialects it can be rendered: [`Portable`] for all of them, or one dialect.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// use querent::expr::{Dynamic, all_of};
///
/// /// The conditions of a search form.
/// fn search<'v>(name: Option<&'v str>, nobody: bool) -> Expr<Dynamic<'v, users::table>> {
///     let mut all: Vec<Expr<Dynamic<users::table>>> = Vec::new();
///     if let Some(name) = name {
///         all.push(users::name.starts_with(name).dynamic());
///     }
///     if nobody {
///         all.push(users::mentor_id.is_null().dynamic());
///     }
///     all_of(all).dynamic()
/// }
/// # use querent::Expr;
///
/// let query = users::table.filter(search(Some("A"), true)).select(users::id);
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT "users"."id" FROM "users" WHERE (("users"."name" LIKE $1) AND ("users"."mentor_id" IS NULL))"#,
/// );
/// ```
pub struct Dynamic<'v, T, Q = Bool, B = Portable> {
    node: Arc<dyn Erased + Send + Sync + 'v>,
    marker: PhantomData<fn() -> (T, Q, B)>,
}

impl<T, Q, B> Clone for Dynamic<'_, T, Q, B> {
    fn clone(&self) -> Self {
        Self {
            node: self.node.clone(),
            marker: PhantomData,
        }
    }
}

/// A sort key over the tables `T` that is only known at run time; `order_by` takes a `Vec` of them.
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// use querent::expr::DynamicOrder;
///
/// /// The columns that a caller may sort by.
/// fn sort_key(name: &str) -> Option<DynamicOrder<'static, users::table>> {
///     Some(match name {
///         "name" => users::name.asc().dynamic(),
///         "-name" => users::name.desc().dynamic(),
///         "id" => users::id.asc().dynamic(),
///         _ => return None,
///     })
/// }
///
/// let keys: Option<Vec<_>> = "-name,id".split(',').map(sort_key).collect();
/// let query = users::table.order_by(keys.expect("known columns")).select(users::id);
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT "users"."id" FROM "users" ORDER BY "users"."name" DESC NULLS LAST, "users"."id" NULLS FIRST"#,
/// );
/// ```
pub struct DynamicOrder<'v, T, B = Portable> {
    item: Arc<dyn Erased + Send + Sync + 'v>,
    marker: PhantomData<fn() -> (T, B)>,
}

impl<T, B> Clone for DynamicOrder<'_, T, B> {
    fn clone(&self) -> Self {
        Self {
            item: self.item.clone(),
            marker: PhantomData,
        }
    }
}

/// Every dialect.
pub enum Portable {}

/// A node or sort key of which only its SQL per dialect and its values are left.
trait Erased: AnyParams {
    /// Its SQL; empty for a dialect that was not asked for.
    fn piece(&self, kind: Kind) -> &'static Piece;
}

/// The SQL of the node `N` for the dialects of `B`.
struct Expression<N, B>(N, PhantomData<fn() -> B>);
/// The SQL of the sort key `O` over the scope `S` for the dialects of `B`.
struct SortKey<O, S, B>(O, PhantomData<fn() -> (S, B)>);

impl<N: Params, B> Params for Expression<N, B> {
    fn shape(&self, shape: &mut Shape) {
        self.0.shape(shape);
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<(), Error> {
        self.0.bind(to)
    }
}
impl<O: Params, S, B> Params for SortKey<O, S, B> {
    fn shape(&self, shape: &mut Shape) {
        self.0.shape(shape);
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<(), Error> {
        self.0.bind(to)
    }
}
impl<N: Params, B: PieceOf<N>> Erased for Expression<N, B> {
    fn piece(&self, kind: Kind) -> &'static Piece {
        B::piece(kind)
    }
}
impl<O: Params, S, B: PieceOfKey<O, S>> Erased for SortKey<O, S, B> {
    fn piece(&self, kind: Kind) -> &'static Piece {
        B::sort_key(kind)
    }
}

/// Dialects in which the node `N` can be rendered.
pub trait PieceOf<N>: 'static {
    /// Its SQL: of a truth value as a condition, of any other type as a value.
    #[doc(hidden)]
    fn piece(kind: Kind) -> &'static Piece;
}
/// Dialects in which the sort key `O` over the scope `S` can be rendered.
pub trait PieceOfKey<O, S>: 'static {
    /// Its SQL.
    #[doc(hidden)]
    fn sort_key(kind: Kind) -> &'static Piece;
}

/// A constant behind a reference with an address of its own.
struct Static<N, D>(PhantomData<(N, D)>);
impl<N: Node + Render<D>, D: Dialect> Static<N, D> {
    const PIECE: &'static Piece = &if is_bool::<N::Sql>() {
        N::PREDICATE
    } else {
        N::VALUE
    };
}
struct StaticKey<O, S, D>(PhantomData<(O, S, D)>);
impl<O: RenderOrder<D, S>, S, D: Dialect> StaticKey<O, S, D> {
    const KEY: &'static Piece = &O::ORDER;
}

macro_rules! dialects {
    ($($dialect:ident $kind:ident;)*) => {
        impl<N: Node + $(Render<$dialect> +)*> PieceOf<N> for Portable {
            fn piece(kind: Kind) -> &'static Piece {
                match kind { $(Kind::$kind => Static::<N, $dialect>::PIECE),* }
            }
        }
        impl<S, O: $(RenderOrder<$dialect, S> +)*> PieceOfKey<O, S> for Portable {
            fn sort_key(kind: Kind) -> &'static Piece {
                match kind { $(Kind::$kind => StaticKey::<O, S, $dialect>::KEY),* }
            }
        }
        $(
            impl<N: Node + Render<Self>> PieceOf<N> for $dialect {
                fn piece(_kind: Kind) -> &'static Piece {
                    Static::<N, Self>::PIECE
                }
            }
            impl<S, O: RenderOrder<Self, S>> PieceOfKey<O, S> for $dialect {
                fn sort_key(_kind: Kind) -> &'static Piece {
                    StaticKey::<O, S, Self>::KEY
                }
            }
            #[diagnostic::do_not_recommend]
            impl Renders<$dialect> for $dialect {}
            // Two impls, since of a single one the compiler would print where it is.
            #[diagnostic::do_not_recommend]
            impl Renders<std::convert::Infallible> for $dialect {}
        )*
        $(
            #[diagnostic::do_not_recommend]
            impl Renders<$dialect> for Portable {}
        )*
    };
}
/// [`Portable`] or the dialect `D` itself.
#[diagnostic::on_unimplemented(
    message = "a dynamic part for `{Self}` cannot be in a statement for `{D}`",
    note = "`Dynamic` without a dialect fits every dialect"
)]
pub trait Renders<D> {}
dialects! { MariaDb MariaDb; MsSql MsSql; MySql MySql; Postgres Postgres; Sqlite Sqlite; }

/// A table or a tuple of tables that a dynamic part of a query needs.
pub trait Tables {
    /// A scope of just these tables, whose columns can be NULL.
    type Scope;
}
/// A scope with the tables `T`, a table or a tuple of tables.
#[diagnostic::on_unimplemented(
    message = "the tables `{T}` are not all in this query's FROM or JOIN clauses",
    note = "join the tables first, for instance with `.inner_join(..)`"
)]
pub trait HasTables<T> {}
impl<T: Source> Tables for T {
    type Scope = In<T, Nullable, Nothing>;
}
impl<T: Source, S: HasTable<T>> HasTables<T> for S {}
macro_rules! tuples {
    ($($item:ident $index:tt),*) => {
        impl<$($item: Source),*> Tables for ($($item,)*) {
            type Scope = tuples!(@scope $($item)*);
        }
        impl<$($item,)* S: $(HasTable<$item> +)*> HasTables<($($item,)*)> for S {}
    };
    (@scope) => { Nothing };
    (@scope $first:ident $($rest:ident)*) => { In<$first, Nullable, tuples!(@scope $($rest)*)> };
}
crate::tuple::each!(tuples);

/// Tables that have all that the node `N` needs: several bounds by one name, which are not asked for
/// before the tables are known.
pub trait Covers<N>: Tables {}
impl<T: Tables, N: Node> Covers<N> for T
where
    <N as Asks>::InScope<T::Scope>: Sized,
    <N::Class as Asks>::OnRows: Sized,
    <N as Asks>::Resolves<Top>: Sized,
    N: InScope<T::Scope, Class: OnRows> + Resolves<Top>,
{
}
/// Tables that have all that the sort key `N` needs.
pub trait CoversKey<N>: Tables {}
impl<T: Tables, N: Node> CoversKey<N> for T
where
    <N as Asks>::InScope<T::Scope>: Sized,
    <N::Class as Asks>::Sorts: Sized,
    <N as Asks>::Resolves<Top>: Sized,
    N: InScope<T::Scope, Class: SortsRows> + Resolves<Top>,
{
}

impl<N: Node> Expr<N> {
    /// The expression as a value whose type says only its SQL type and which tables it needs: see
    /// [`Dynamic`].
    pub fn dynamic<'v, T: Covers<N>, B: PieceOf<N>>(self) -> Expr<Dynamic<'v, T, N::Sql, B>>
    where
        N: Send + Sync + 'v,
    {
        Expr(Dynamic {
            node: Arc::new(Expression::<N, B>(self.0, PhantomData)),
            marker: PhantomData,
        })
    }
}
impl<N, const DESCENDING: bool, const NULLS: u8> Ordering<N, DESCENDING, NULLS> {
    /// The sort key as a value whose type says only which tables it needs: see [`DynamicOrder`].
    pub fn dynamic<'v, T: CoversKey<N>, B: PieceOfKey<Self, T::Scope>>(
        self,
    ) -> DynamicOrder<'v, T, B>
    where
        N: Params + Send + Sync + 'v,
        T::Scope: 'v,
    {
        DynamicOrder {
            item: Arc::new(SortKey::<Self, T::Scope, B>(self, PhantomData)),
            marker: PhantomData,
        }
    }
}

impl<T, Q, B> Params for Dynamic<'_, T, Q, B> {
    fn shape(&self, shape: &mut Shape) {
        shape.part(self.node.piece(shape.kind()));
        self.node.shape(shape);
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<(), Error> {
        self.node.bind(to)
    }
}
impl<T, Q, B, Env: Surroundings> Resolves<Env> for Dynamic<'_, T, Q, B> {}
impl<T, Q: SqlType, B> Node for Dynamic<'_, T, Q, B> {
    type Sql = Q;
    type Class = PerRow;
    type Name = Unnamed;
}
impl<T, Q: SqlType, B, S> InScope<S> for Dynamic<'_, T, Q, B>
where
    <S as Asks>::HasTables<T>: Sized,
    S: HasTables<T>,
{
    type Null = Nullable;
}
impl<D: Dialect, T, Q: SqlType, B> Render<D> for Dynamic<'_, T, Q, B>
where
    <B as Asks>::Renders<D>: Sized,
    B: Renders<D>,
{
    const PREDICATE: Piece = Piece::Dyn;
    const VALUE: Piece = if is_bool::<Q>() {
        truth::<D>(&Piece::Dyn)
    } else {
        Piece::Dyn
    };
    // It may be anything: always in parentheses beside an operator.
    const LEVEL: u8 = level::OR;
}

impl<T, B> Params for Vec<DynamicOrder<'_, T, B>> {
    fn shape(&self, shape: &mut Shape) {
        shape.count(self.len());
        for key in self {
            shape.part(key.item.piece(shape.kind()));
            key.item.shape(shape);
        }
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<(), Error> {
        self.iter().try_for_each(|key| key.item.bind(to))
    }
}
impl<T, B, Env: Surroundings> Resolves<Env> for Vec<DynamicOrder<'_, T, B>> {}
#[diagnostic::do_not_recommend]
impl<T, B> IsOrder for Vec<DynamicOrder<'_, T, B>> {
    type Itself = Self;
}
impl<T, B, S> OrderItem<S> for Vec<DynamicOrder<'_, T, B>>
where
    <S as Asks>::HasTables<T>: Sized,
    S: HasTables<T>,
{
    type Met = ();
}
impl<D: Dialect, S, T, B> RenderOrder<D, S> for Vec<DynamicOrder<'_, T, B>>
where
    <B as Asks>::Renders<D>: Sized,
    B: Renders<D>,
{
    const ORDER: Piece = Piece::Repeat(&piece::Repeat {
        item: Piece::Dyn,
        separator: "",
    });
}
