//! Bounds that the compiler does not show.
//!
//! An error names the bound that is broken and shows in five lines where it is declared. For the
//! bounds of [`Asks`](crate::asks::Asks) and [`Has`](crate::dialect::Has) that place says nothing: the
//! rule's own sentence does. A bound that begins in one file and ends in another has no place, and then
//! there are no such lines.

/// Items whose bounds have no place: each begins here, and ends where it is written.
#[cfg(feature = "macros")]
#[doc(hidden)]
#[macro_export]
macro_rules! placeless {
    ($($item:tt)*) => { $crate::__placeless! { here $($item)* } };
}

/// Without the macros the bounds are shown.
#[cfg(not(feature = "macros"))]
#[doc(hidden)]
#[macro_export]
macro_rules! placeless {
    ($($item:tt)*) => { $($item)* };
}
