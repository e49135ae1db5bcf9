//! Shapes and values of tuples, and of nodes that have them from their operands.

use crate::bind::{Binder, Params};
use crate::error::Error;
use crate::shape::Shape;

impl Params for () {}

macro_rules! tuples {
    ($($item:ident $index:tt),*) => {
        impl<$($item: Params),*> Params for ($($item,)*) {
            fn is_noop(&self) -> bool {
                $(self.$index.is_noop())&&*
            }
            fn shape(&self, shape: &mut Shape) {
                $(self.$index.shape(shape);)*
            }
            fn bind<'v>(&'v self, to: &mut dyn Binder<'v>) -> Result<(), Error> {
                $(self.$index.bind(to)?;)*
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
            fn shape(&self, shape: &mut $crate::shape::Shape) {
                $(self.$field.shape(shape);)+
            }
            fn bind<'v>(
                &'v self,
                to: &mut dyn $crate::bind::Binder<'v>,
            ) -> $crate::error::Result<()> {
                $(self.$field.bind(to)?;)+
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
