//! The nodes of calls.

use std::marker::PhantomData;

use super::{Function, FunctionOf, NullRule};
use crate::bind::{Binder, Params};
use crate::dialect::{Dialect, Kind};
use crate::error::Result;
use crate::expr::compare::truth;
use crate::expr::{Class, Constant, Expr, InScope, Node, Render, Unnamed};
use crate::piece::{Piece, level};
use crate::resolve::Resolves;
use crate::scope::{NotNull, Nullability};
use crate::shape::Shape;
use crate::types::SqlType;

/// An argument of a call.
#[derive(Clone, Copy, Debug)]
pub struct Argument {
    /// Its SQL as a value.
    pub(crate) value: &'static Piece,
    /// Its SQL as a condition.
    pub(crate) condition: &'static Piece,
    /// Whether it can be an operand without parentheses.
    pub(crate) atom: bool,
    /// Its type, where it is a placeholder that has none.
    pub(crate) cast: &'static str,
}

impl Argument {
    /// A piece as an argument.
    pub(crate) const fn of_piece(piece: &'static Piece) -> Self {
        Self {
            value: piece,
            condition: piece,
            atom: true,
            cast: "",
        }
    }

    /// The argument `A` in the dialect `D`.
    pub const fn of<D: Dialect, A: Render<D> + Node>() -> Self {
        Self {
            value: &A::VALUE,
            condition: &A::PREDICATE,
            atom: A::LEVEL == level::ATOM,
            cast: match (D::KIND, A::VALUE) {
                (Kind::Postgres, Piece::Bind) => <A::Sql as SqlType>::CAST.postgres,
                _ => "",
            },
        }
    }
}

/// The class of several operands.
macro_rules! class {
    ($one:ident) => { $one::Class };
    ($one:ident $($more:ident)+) => { <$one::Class as Class>::Mix<class!($($more)+)> };
}
/// Whether one of several operands can be NULL.
macro_rules! null {
    ($one:ident) => { $one::Null };
    ($one:ident $($more:ident)+) => { <$one::Null as Nullability>::Or<null!($($more)+)> };
}

macro_rules! calls {
    ($($call:ident $doc:literal ($first:ident $first_index:tt $(, $operand:ident $index:tt)*);)*) => { $(
        #[doc = $doc]
        pub struct $call<F, Q, $first, $($operand),*>(
            $first, $($operand,)* PhantomData<(F, Q)>,
        );

        impl<F, Q, $first, $($operand),*> $call<F, Q, $first, $($operand),*> {
            /// The call with these arguments.
            #[doc(hidden)]
            #[allow(clippy::too_many_arguments, non_snake_case)]
            pub const fn new($first: $first, $($operand: $operand),*) -> Expr<Self> {
                Expr(Self($first, $($operand,)* PhantomData))
            }
        }
        impl<F, Q, $first: Clone, $($operand: Clone),*> Clone for $call<F, Q, $first, $($operand),*> {
            fn clone(&self) -> Self {
                Self(self.$first_index.clone(), $(self.$index.clone(),)* PhantomData)
            }
        }
        impl<F, Q, $first: Copy, $($operand: Copy),*> Copy for $call<F, Q, $first, $($operand),*> {}
        impl<F, Q, $first: std::fmt::Debug, $($operand: std::fmt::Debug),*> std::fmt::Debug
            for $call<F, Q, $first, $($operand),*>
        {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_tuple(std::any::type_name::<F>())
                    .field(&self.$first_index)$(.field(&self.$index))*
                    .finish()
            }
        }

        // The values go in the order of the text, which differs between dialects.
        impl<F: Function, Q, $first: Params, $($operand: Params),*> Params
            for $call<F, Q, $first, $($operand),*>
        {
            const SHAPED: bool = $first::SHAPED $(|| $operand::SHAPED)*;
            const BINDS: bool = $first::BINDS $(|| $operand::BINDS)*;

            fn shape(&self, shape: &mut Shape) {
                for index in F::SQL.of(shape.kind()).order(shape.kind()) {
                    match index {
                        $($index => self.$index.shape(shape),)*
                        _ => self.$first_index.shape(shape),
                    }
                }
            }
            fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<()> {
                for index in F::SQL.of(to.kind()).order(to.kind()) {
                    match index {
                        $($index => self.$index.bind(to)?,)*
                        _ => self.$first_index.bind(to)?,
                    }
                }
                Ok(())
            }
        }
        crate::params::resolves!([F, Q,] $call<F, Q, $first, $($operand),*>: $first $(, $operand)*);
        impl<F: Function, Q: SqlType, $first: Node, $($operand: Node),*> Node
            for $call<F, Q, $first, $($operand),*>
        {
            type Sql = Q;
            type Class = class!($first $($operand)*);
            type Name = Unnamed;
        }
        impl<S, F: Function, Q: SqlType, $first: InScope<S>, $($operand: InScope<S>),*> InScope<S>
            for $call<F, Q, $first, $($operand),*>
        {
            type Null = <F::Null as NullRule>::Of<null!($first $($operand)*)>;
        }
        impl<Dl: Dialect, F: FunctionOf<Dl>, Q: SqlType, $first: Render<Dl> + Node, $($operand: Render<Dl> + Node),*>
            Render<Dl> for $call<F, Q, $first, $($operand),*>
        {
            const VALUE: Piece = value::<Dl, F>(&Piece::Call(&(
                F::SQL.of(Dl::KIND),
                &[Argument::of::<Dl, $first>(), $(Argument::of::<Dl, $operand>()),*],
            )));
            const PREDICATE: Piece = match predicate::<Dl>(&<Self as Render<Dl>>::VALUE) {
                Some(predicate) => *predicate,
                None => Piece::Seq(&[<Self as Render<Dl>>::VALUE, Piece::Text(" = 1")]),
            };
            const LEVEL: u8 = F::SQL.level(Dl::KIND);
        }
    )* };
}
calls! {
    Call1 "A call of the function `F` with one argument." (A 0);
    Call2 "A call with two arguments." (A 0, B 1);
    Call3 "A call with three arguments." (A 0, B 1, C 2);
    Call4 "A call with four arguments." (A 0, B 1, C 2, D 3);
    Call5 "A call with five arguments." (A 0, B 1, C 2, D 3, E 4);
    Call6 "A call with six arguments." (A 0, B 1, C 2, D 3, E 4, G 5);
    Call7 "A call with seven arguments." (A 0, B 1, C 2, D 3, E 4, G 5, H 6);
    Call8 "A call with eight arguments." (A 0, B 1, C 2, D 3, E 4, G 5, H 6, I 7);
}

/// A call of the function `F` without arguments.
pub struct Call0<F, Q>(PhantomData<(F, Q)>);

impl<F, Q> Call0<F, Q> {
    /// The call.
    #[doc(hidden)]
    pub const fn new() -> Expr<Self> {
        Expr(Self(PhantomData))
    }
}
impl<F, Q> Clone for Call0<F, Q> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<F, Q> Copy for Call0<F, Q> {}
impl<F, Q> std::fmt::Debug for Call0<F, Q> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(std::any::type_name::<F>())
    }
}
crate::params::nothing!([F, Q] Call0<F, Q>);
impl<F, Q, Env> Resolves<Env> for Call0<F, Q> {}
impl<F: Function, Q: SqlType> Node for Call0<F, Q> {
    type Sql = Q;
    type Class = Constant;
    type Name = Unnamed;
}
impl<F: Function, Q: SqlType, S> InScope<S> for Call0<F, Q> {
    type Null = <F::Null as NullRule>::Of<NotNull>;
}
impl<D: Dialect, F: FunctionOf<D>, Q: SqlType> Render<D> for Call0<F, Q> {
    const VALUE: Piece = value::<D, F>(&Piece::Call(&(F::SQL.of(D::KIND), &[])));
    const PREDICATE: Piece = match predicate::<D>(&<Self as Render<D>>::VALUE) {
        Some(predicate) => *predicate,
        None => Piece::Seq(&[<Self as Render<D>>::VALUE, Piece::Text(" = 1")]),
    };
    const LEVEL: u8 = F::SQL.level(D::KIND);
}

/// The call where a value is expected.
const fn value<D: Dialect, F: Function>(call: &'static Piece) -> Piece {
    if F::SQL.is_condition() {
        truth::<D>(call)
    } else {
        *call
    }
}

/// The condition of a call's value, unless the value is still to be compared.
const fn predicate<D: Dialect>(value: &'static Piece) -> Option<&'static Piece> {
    match (D::KIND, value) {
        (Kind::MsSql, Piece::Truth(condition)) => Some(condition),
        (Kind::MsSql, _) => None,
        _ => Some(value),
    }
}
