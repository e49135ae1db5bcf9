//! Shapes and values of tuples.

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
