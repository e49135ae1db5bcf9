//! SQL text as an expression: [`sql!`](crate::sql!).

mod arguments;
mod natural;

pub use arguments::{RenderArguments, SqlArgument, SqlArguments, SqlList};
pub use natural::NaturalType;

use std::marker::PhantomData;

use super::function::{Always, NullRule, Templates, WithArguments};
use super::{Expr, InScope, Node, OperandsIn, Render, Unnamed};
use crate::asks::Asks;
use crate::bind::{Binder, Params};
use crate::dialect::{Dialect, Kind};
use crate::error::Result;
use crate::piece::Piece;
use crate::schema::ShapeColumn;
use crate::scope::{NotNull, Nullable};
use crate::shape::Shape;

/// An expression of SQL type `Q` whose SQL is written out, for what this library has no method or
/// function for.
///
/// ```
/// # use querent::dialect::{Postgres, Sqlite};
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// let query = posts::table
///     .filter(querent::sql!(Bool, "{} BETWEEN SYMMETRIC {} AND {}", posts::id, 9, 1))
///     .select(querent::sql!(Text, postgres: "INITCAP({})", sqlite: "UPPER({})", posts::title));
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT INITCAP("posts"."title") FROM "posts" WHERE ("posts"."id" BETWEEN SYMMETRIC CAST($1 AS integer) AND CAST($2 AS integer))"#,
/// );
/// assert!(query.sql::<Sqlite>().starts_with(r#"SELECT UPPER("posts"."title") FROM "#));
/// ```
///
/// * **The type** is one of [`querent::types`](crate::types). The result can be NULL when an argument
///   can; `Option<Integer>` says that it can be NULL in any case, `null: never` after the type that it
///   never is.
/// * **The text** is a literal, or one for each dialect (`postgres`, `mysql`, `mariadb`, `mysql_family`,
///   `sqlite`, `mssql`): then the query does not compile for the others. It has neither placeholders
///   nor comments.
/// * **The arguments**, at most sixteen, stand where the text has `{}`, as many and in this order. They
///   are expressions, or values, which are always bound. `{:condition}` is an argument as a condition,
///   `{:untyped}` a placeholder without its type; `{{` and `}}` are braces. Compound arguments are put in
///   parentheses where it matters, and so is the text.
///
/// A `Bool` is a value on SQL Server, where a condition is none: write `CASE WHEN .. THEN 1 ELSE 0 END`.
///
/// It is computed from what its arguments are computed from. The text must name no column, and no
/// aggregate: for these, [`aggregate!`](crate::aggregate!) declares one. For an expression that is used
/// more than once, [`function!`](crate::function!) declares a function.
///
/// What binds no value can be a key of GROUP BY:
///
/// ```
/// # use querent::dialect::Postgres;
/// # use querent::prelude::*;
/// # querent::doc_schema!();
/// let half = querent::key!(querent::sql!(BigInt, "{} % 2", posts::id));
/// let query = posts::table.group_by(half).order_by(half).select((half, count()));
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT "posts"."id" % 2, COUNT(*) FROM "posts" GROUP BY "posts"."id" % 2 ORDER BY "posts"."id" % 2"#,
/// );
/// ```
#[macro_export]
macro_rules! sql {
    // The texts, with or without the names of dialects.
    (@texts $sql:tt $null:tt [] $text:literal $(, $($argument:expr),* $(,)?)?) => {
        $crate::sql!(@make $sql $null [(every $text)] [$($($argument),*)?])
    };
    (@texts $sql:tt $null:tt [$($texts:tt)*] $dialect:ident: $text:literal $(, $($rest:tt)*)?) => {
        $crate::sql!(@texts $sql $null [$($texts)* ($dialect $text)] $($($rest)*)?)
    };
    (@texts $sql:tt $null:tt [$($texts:tt)+] $($argument:expr),* $(,)?) => {
        $crate::sql!(@make $sql $null [$($texts)+] [$($argument),*])
    };
    (@texts $sql:tt $null:tt $texts:tt $($other:tt)*) => {
        ::core::compile_error!("after the type comes the SQL as a literal, then its arguments")
    };

    (@make [$sql:ty] [$null:ty] [$(($dialect:ident $text:literal))+] [$($argument:expr),*]) => {
        $crate::expr::sql_call(
            {
                #[allow(unused_imports)]
                use $crate::types::*;
                enum Sql {}
                $crate::sql!(@text Sql [$(($dialect $text))+] [$($crate::sql!(@unnamed $argument)),*]);
                impl $crate::expr::SqlTyped for Sql {
                    type Sql = <$sql as $crate::schema::ShapeColumn>::Sql;
                    type Null = $null;
                }
                $crate::expr::SqlMarker::<Sql>::NEW
            },
            ($($argument,)*),
        )
    };

    // What `raw!` has as well.
    (@text $name:ident [$(($dialect:ident $text:literal))+] [$($argument:expr),*]) => {
        impl $crate::expr::SqlText for $name {
            const TEXTS: &'static $crate::expr::Templates = {
                const TEXTS: $crate::expr::Templates = $crate::__checked_sql! {
                    [$($dialect $text)+] ($(($argument))*)
                    {
                        $crate::expr::Templates::positional(
                            &[$(($crate::sql!(@key $dialect), $text)),+],
                            &[$($argument),*],
                        )
                    }
                };
                &TEXTS
            };
        }
        const _: &$crate::expr::Templates = <$name as $crate::expr::SqlText>::TEXTS;
        $($crate::sql!(@dialect $name $dialect);)+
    };
    (@key every) => { "" };
    (@key $dialect:ident) => { ::core::stringify!($dialect) };
    (@unnamed $argument:expr) => { "" };
    (@dialect $name:ident every) => {
        $crate::sql!(@dialect $name mariadb);
        $crate::sql!(@dialect $name mssql);
        $crate::sql!(@dialect $name mysql);
        $crate::sql!(@dialect $name postgres);
        $crate::sql!(@dialect $name sqlite);
    };
    (@dialect $name:ident mysql_family) => {
        $crate::sql!(@dialect $name mariadb);
        $crate::sql!(@dialect $name mysql);
    };
    (@dialect $name:ident mariadb) => { $crate::sql!(@impl $name MariaDb); };
    (@dialect $name:ident mssql) => { $crate::sql!(@impl $name MsSql); };
    (@dialect $name:ident mysql) => { $crate::sql!(@impl $name MySql); };
    (@dialect $name:ident postgres) => { $crate::sql!(@impl $name Postgres); };
    (@dialect $name:ident sqlite) => { $crate::sql!(@impl $name Sqlite); };
    (@dialect $name:ident $other:ident) => {};
    (@impl $name:ident $dialect:ident) => {
        #[diagnostic::do_not_recommend]
        impl $crate::expr::HasText<$name> for $crate::dialect::$dialect {}
    };

    ($sql:ty, null: never, $($text:tt)+) => {
        $crate::sql!(@texts [$sql] [$crate::expr::Never] [] $($text)+)
    };
    ($sql:ty, $($text:tt)+) => {
        $crate::sql!(@texts [$sql] [$crate::expr::NullOf<$sql>] [] $($text)+)
    };
}

/// SQL written out; [`sql!`](crate::sql!) and [`raw!`](crate::raw!) implement it.
#[doc(hidden)]
pub trait SqlText: 'static {
    /// The SQL.
    const TEXTS: &'static Templates;
}

/// The type of an expression written out; [`sql!`](crate::sql!) implements it.
#[doc(hidden)]
pub trait SqlTyped: SqlText {
    /// The SQL type.
    type Sql: crate::types::SqlType;
    /// When it is NULL.
    type Null: NullRule;
}

/// A dialect that the SQL `M` is written for.
#[diagnostic::on_unimplemented(
    message = "this SQL is not written for `{Self}`",
    label = "`sql!` or `raw!` has no text for `{Self}`",
    note = "add its text: `sql!(Type, postgres: \"..\", mysql_family: \"..\")`; the others are `sqlite` and `mssql`"
)]
pub trait HasText<M>: Dialect {}

/// [`WithArguments`] for a type, [`Always`] for an `Option` of one.
pub type NullOf<X> = <<X as ShapeColumn>::Null as NullsOf>::Rule;
/// What a declared NULL-ness says of an expression with arguments.
pub trait NullsOf {
    /// The rule.
    type Rule: NullRule;
}
impl NullsOf for NotNull {
    type Rule = WithArguments;
}
impl NullsOf for Nullable {
    type Rule = Always;
}

/// The type `M` as a value.
#[doc(hidden)]
pub struct SqlMarker<M>(PhantomData<M>);
impl<M> SqlMarker<M> {
    /// It.
    pub const NEW: Self = Self(PhantomData);
}

/// SQL text `M` with the arguments `L`.
pub struct Sql<M, L>(L, PhantomData<M>);

/// The expression; for [`sql!`](crate::sql!).
#[doc(hidden)]
pub fn sql_call<M: SqlTyped, A: SqlArguments>(
    _: SqlMarker<M>,
    arguments: A,
) -> Expr<Sql<M, A::List>> {
    Expr(Sql(arguments.into_list(), PhantomData))
}

impl<M, L: Clone> Clone for Sql<M, L> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), PhantomData)
    }
}
impl<M, L: Copy> Copy for Sql<M, L> {}
impl<M, L: std::fmt::Debug> std::fmt::Debug for Sql<M, L> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Sql").field(&self.0).finish()
    }
}
impl<M: SqlText, L: SqlList> Params for Sql<M, L> {
    fn shape(&self, shape: &mut Shape) {
        for index in M::TEXTS.of(shape.kind()).order(shape.kind()) {
            self.0.shape_at(index, shape);
        }
    }
    fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()> {
        for index in M::TEXTS.of(to.kind()).order(to.kind()) {
            self.0.bind_at(index, to)?;
        }
        Ok(())
    }
}
crate::params::resolves!([M,] Sql<M, L>: L);
impl<M: SqlTyped, L: SqlList> Node for Sql<M, L> {
    type Sql = M::Sql;
    type Class = L::Class;
    type Name = Unnamed;
}
impl<S, M: SqlTyped, L: SqlList + OperandsIn<S>> InScope<S> for Sql<M, L> {
    type Null = <M::Null as NullRule>::Of<<L as OperandsIn<S>>::Any>;
}
impl<D, M: SqlText, L: RenderArguments<D>> Render<D> for Sql<M, L>
where
    <D as Asks>::HasText<M>: Sized,
    D: HasText<M>,
{
    const VALUE: Piece = Piece::Call(&(M::TEXTS.of(D::KIND), &L::ARGUMENTS));
    const PREDICATE: Piece = match D::KIND {
        Kind::MsSql => Piece::Seq(&[<Self as Render<D>>::VALUE, Piece::Text(" = 1")]),
        _ => <Self as Render<D>>::VALUE,
    };
    const LEVEL: u8 = M::TEXTS.level(D::KIND);
}
