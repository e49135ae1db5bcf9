//! Shapes and values of tuples, and of nodes that have them from their operands.

use crate::bind::{Binder, Params};
use crate::error::Error;
use crate::shape::Shape;

/// `?` for results without a value, and without the calls that it is in a debug build: for code that
/// every query has its own of.
macro_rules! or_return {
    ($result:expr) => {
        #[allow(clippy::question_mark)]
        if let Err(error) = $result {
            return Err(error);
        }
    };
}
pub(crate) use or_return;

/// [`Params`] of what puts nothing.
macro_rules! nothing {
    ([$($generic:tt)*] $node:ty) => {
        impl<$($generic)*> $crate::bind::Params for $node {
            const SHAPED: bool = false;
            const BINDS: bool = false;
        }
    };
}
pub(crate) use nothing;

nothing!([]());

macro_rules! tuples {
    ($($item:ident $index:tt),*) => {
        impl<$($item: Params),*> Params for ($($item,)*) {
            const SHAPED: bool = $($item::SHAPED)||*;
            const BINDS: bool = $($item::BINDS)||*;

            fn is_noop(&self) -> bool {
                $(self.$index.is_noop())&&*
            }
            fn shape(&self, shape: &mut Shape) {
                $(if $item::SHAPED { self.$index.shape(shape); })*
            }
            fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<(), Error> {
                $(if $item::BINDS { crate::params::or_return!(self.$index.bind(to)); })*
                Ok(())
            }
        }
    };
}
crate::tuple::each!(tuples);

/// [`Params`] and [`Resolves`](crate::resolve::Resolves) of a node: what its operands contribute, in
/// the order of the text. First the node's other parameters, then its operands with their fields.
macro_rules! of_fields {
    ([$($generic:tt)*] $node:ty: $($operand:ident $field:tt),+) => {
        $crate::params::of_fields!(@params [$($generic)*] $node: $($operand $field),+);
        $crate::params::resolves!([$($generic)*] $node: $($operand),+);
    };
    (@params [$($generic:tt)*] $node:ty: $($operand:ident $field:tt),+) => {
        impl<$($generic)* $($operand: $crate::bind::Params),+> $crate::bind::Params for $node {
            const SHAPED: bool = $($operand::SHAPED)||+;
            const BINDS: bool = $($operand::BINDS)||+;

            fn shape(&self, shape: &mut $crate::shape::Shape) {
                $(if $operand::SHAPED {
                    self.$field.shape(shape);
                })+
            }
            fn bind<'v>(
                &'v self,
                to: &mut dyn $crate::bind::Binder<'v>,
            ) -> $crate::error::Result<()> {
                $(if $operand::BINDS {
                    $crate::params::or_return!(self.$field.bind(to));
                })+
                Ok(())
            }
        }
    };
}
pub(crate) use of_fields;

/// [`Resolves`](crate::resolve::Resolves) of what its operands are.
macro_rules! resolves {
    ([$($generic:tt)*] $node:ty: $($operand:ident),+) => {
        impl<$($generic)* $($operand: $crate::resolve::Resolves<Env>,)+ Env>
            $crate::resolve::Resolves<Env> for $node {}
    };
}
pub(crate) use resolves;
