//! Which tables a query may name, and whether the joins can make their columns NULL.
//!
//! A query carries its scope as a list of correlation names ([`In`] … [`Nothing`]). Each name is a
//! type made of eight hexadecimal digits ([`Id`]), so two names compare through 256 small impls of
//! this module, and no impl per pair of tables is ever needed.

use std::marker::PhantomData;

use crate::asks::Asks;
use crate::schema::Source;

/// The end of a scope: no table.
pub struct Nothing;

/// A scope with the table `T`, whose columns can be NULL through joins when `N` is [`Nullable`],
/// and the tables of `Rest`.
pub struct In<T, N = NotNull, Rest = Nothing>(PhantomData<(T, N, Rest)>);

/// A value is there in every row.
pub enum NotNull {}

/// A value can be NULL.
pub enum Nullable {}

/// [`NotNull`] or [`Nullable`]: decides between `T` and `Option<T>`.
pub trait Nullability: 'static {
    /// `T` or `Option<T>`.
    type Of<T>;
    /// NULL if either is.
    type Or<Other: Nullability>: Nullability;
    /// NULL only if both are.
    type And<Other: Nullability>: Nullability;
    /// Whether NULL can appear.
    const NULLABLE: bool;
    /// Reads a value that is there, or makes nothing of a NULL.
    ///
    /// # Errors
    ///
    /// `null` when there is none and NULL cannot appear; otherwise what `read` says.
    fn of<T, E>(
        is_null: bool,
        null: impl FnOnce() -> E,
        read: impl FnOnce() -> Result<T, E>,
    ) -> Result<Self::Of<T>, E>;
}
impl Nullability for NotNull {
    type Of<T> = T;
    type Or<Other: Nullability> = Other;
    type And<Other: Nullability> = Self;
    const NULLABLE: bool = false;
    fn of<T, E>(
        is_null: bool,
        null: impl FnOnce() -> E,
        read: impl FnOnce() -> Result<T, E>,
    ) -> Result<T, E> {
        if is_null { Err(null()) } else { read() }
    }
}
impl Nullability for Nullable {
    type Of<T> = Option<T>;
    type Or<Other: Nullability> = Self;
    type And<Other: Nullability> = Other;
    const NULLABLE: bool = true;
    fn of<T, E>(
        is_null: bool,
        _null: impl FnOnce() -> E,
        read: impl FnOnce() -> Result<T, E>,
    ) -> Result<Option<T>, E> {
        if is_null { Ok(None) } else { read().map(Some) }
    }
}

/// A scope that has the table `T`.
#[diagnostic::on_unimplemented(
    message = "table `{T}` is not in this query's FROM or JOIN clauses",
    note = "join the table first, for instance with `.inner_join(..)`"
)]
pub trait HasTable<T> {
    /// Whether the joins can make the table's columns NULL.
    type Null: Nullability;
}
#[diagnostic::do_not_recommend]
impl<T: Source, U: Source, N, Rest> HasTable<T> for In<U, N, Rest>
where
    T::Id: SameId<U::Id>,
    <T::Id as SameId<U::Id>>::Out: Pick<T, N, Rest>,
{
    type Null = <<T::Id as SameId<U::Id>>::Out as Pick<T, N, Rest>>::Null;
}

/// Ends the search at a table or goes on with the rest of the scope.
#[diagnostic::on_unimplemented(
    message = "table `{T}` is not in this query's FROM or JOIN clauses",
    note = "join the table first, for instance with `.inner_join(..)`"
)]
pub trait Pick<T, N, Rest> {
    /// Whether the joins can make the table's columns NULL.
    type Null: Nullability;
}
#[diagnostic::do_not_recommend]
impl<T, N: Nullability, Rest> Pick<T, N, Rest> for True {
    type Null = N;
}
#[diagnostic::do_not_recommend]
impl<T, N, Rest: HasTable<T>> Pick<T, N, Rest> for False {
    type Null = Rest::Null;
}

/// A scope that does not have the table `T` yet.
#[diagnostic::on_unimplemented(
    message = "table `{T}` is already in this query: use `alias!` to join it again",
    note = "`alias!(other = {T})` declares a second name for it"
)]
pub trait Lacks<T> {}
#[diagnostic::do_not_recommend]
impl<T> Lacks<T> for Nothing {}
#[diagnostic::do_not_recommend]
impl<T: Source, U: Source, N, Rest: Lacks<T>> Lacks<T> for In<U, N, Rest>
where
    T::Id: SameId<U::Id>,
    <<T::Id as SameId<U::Id>>::Out as Asks>::Differs<T>: Sized,
    <T::Id as SameId<U::Id>>::Out: Differs<T>,
{
}

/// Two correlation names differ.
#[diagnostic::on_unimplemented(
    message = "table `{T}` is already in this query: use `alias!` to join it again",
    note = "`alias!(other = {T})` declares a second name for it"
)]
pub trait Differs<T> {}
#[diagnostic::do_not_recommend]
impl<T> Differs<T> for False {}

/// A scope in which every table's columns can be NULL: the left side of a RIGHT or FULL JOIN.
pub trait Outer {
    /// The same tables, all nullable.
    type Out;
}
impl Outer for Nothing {
    type Out = Self;
}
impl<T, N, Rest: Outer> Outer for In<T, N, Rest> {
    type Out = In<T, Nullable, Rest::Out>;
}

/// The scope `S` after GROUP BY the keys `K`. `N` is [`Nullable`] where the keys are NULL in the rows
/// of totals.
pub struct Grouped<S, K, N = NotNull>(PhantomData<(S, K, N)>);

#[diagnostic::do_not_recommend]
impl<T, S: HasTable<T>, K, N: Nullability> HasTable<T> for Grouped<S, K, N> {
    type Null = N::Or<S::Null>;
}

#[diagnostic::do_not_recommend]
impl<T, S, K, N> Lacks<T> for Grouped<S, K, N> {}
/// A scope before `group_by`.
#[diagnostic::on_unimplemented(
    message = "joins come before `group_by`",
    label = "this query groups its rows already",
    note = "to join the groups themselves, make them a derived table: `from(shape::table.of(query))`"
)]
pub trait BeforeGroups {}
#[diagnostic::do_not_recommend]
impl BeforeGroups for Nothing {}
#[diagnostic::do_not_recommend]
impl<T, N, Rest> BeforeGroups for In<T, N, Rest> {}

/// Whether a scope has the table `T`.
pub trait Contains<T> {
    /// [`True`] or [`False`].
    type Out;
}
impl<T> Contains<T> for Nothing {
    type Out = False;
}
impl<T: Source, U: Source, N, Rest> Contains<T> for In<U, N, Rest>
where
    T::Id: SameId<U::Id>,
    <T::Id as SameId<U::Id>>::Out: OrIn<T, Rest>,
{
    type Out = <<T::Id as SameId<U::Id>>::Out as OrIn<T, Rest>>::Out;
}
impl<T, S: Contains<T>, K, N> Contains<T> for Grouped<S, K, N> {
    type Out = S::Out;
}
impl<T, A: Contains<T>, B> Contains<T> for (A, B)
where
    A::Out: OrIn<T, B>,
{
    type Out = <A::Out as OrIn<T, B>>::Out;
}
/// Or whether the scope `Rest` has the table `T`.
pub trait OrIn<T, Rest> {
    /// [`True`] or [`False`].
    type Out;
}
impl<T, Rest> OrIn<T, Rest> for True {
    type Out = Self;
}
impl<T, Rest: Contains<T>> OrIn<T, Rest> for False {
    type Out = Rest::Out;
}

/// Type-level truth.
pub enum True {}
/// Type-level falsehood.
pub enum False {}
/// [`True`] only.
pub trait IsTrue {}
impl IsTrue for True {}
/// What is computed with truth values as types.
pub trait Truth {
    /// Whether this or that is true.
    type Or<B>;
    /// Whether this and that is true.
    type And<B>;
    /// The opposite.
    type Not;
}
impl Truth for True {
    type Or<B> = Self;
    type And<B> = B;
    type Not = False;
}
impl Truth for False {
    type Or<B> = B;
    type And<B> = Self;
    type Not = True;
}

/// One digit and the digits after it.
pub struct L<Digit, Rest>(PhantomData<(Digit, Rest)>);
/// The end of a name.
pub struct End;

/// A correlation name as a type: eight hexadecimal digits of its hash.
pub type Id<A, B, C, D, E, F, G, H> = L<A, L<B, L<C, L<D, L<E, L<F, L<G, L<H, End>>>>>>>>;

/// A number as a type: its hexadecimal digits.
pub trait Place {
    /// How many digits it has.
    const DIGITS: u32;
    /// The number.
    const NUMBER: usize;
}
impl Place for End {
    const DIGITS: u32 = 0;
    const NUMBER: usize = 0;
}
impl<A: SameDigit<A>, Rest: Place> Place for L<A, Rest> {
    const DIGITS: u32 = Rest::DIGITS + 1;
    const NUMBER: usize = (A::NUMBER << (4 * Rest::DIGITS)) + Rest::NUMBER;
}

/// Compares two names.
pub trait SameId<Other> {
    /// [`True`] or [`False`].
    type Out;
}
impl SameId<Self> for End {
    type Out = True;
}
impl<A: SameDigit<B>, RestA, B, RestB> SameId<L<B, RestB>> for L<A, RestA>
where
    A::Out: Then<RestA, RestB>,
{
    type Out = <A::Out as Then<RestA, RestB>>::Out;
}

/// Compares two digits.
pub trait SameDigit<Other> {
    /// The digit itself.
    const NUMBER: usize;
    /// [`True`] or [`False`].
    type Out;
}

/// Goes on with the rest after equal digits.
pub trait Then<A, B> {
    /// [`True`] or [`False`].
    type Out;
}
impl<A, B> Then<A, B> for False {
    type Out = Self;
}
impl<A: SameId<B>, B> Then<A, B> for True {
    type Out = A::Out;
}

/// A digit given as a number, for names hashed by [`alias!`](crate::alias).
pub trait Digit {
    /// The digit's type.
    type Type;
}
/// The number of a digit.
pub struct Number<const N: u32>;

macro_rules! digits {
    ($($digit:ident = $number:literal),*) => {
        /// The sixteen digits of names.
        pub mod digit {
            $(
                #[doc = concat!("The digit ", stringify!($number), ".")]
                #[allow(non_camel_case_types)]
                pub enum $digit {}
                impl super::Digit for super::Number<$number> {
                    type Type = $digit;
                }
            )*
            digits!(@rows [$($digit)*] $($digit = $number)*);
        }
    };
    (@rows $all:tt $($digit:ident = $number:literal)*) => {
        $(digits!(@row $digit $number $all);)*
    };
    (@row $one:ident $number:literal [$($other:ident)*]) => {
        $(impl super::SameDigit<$other> for $one {
            const NUMBER: usize = $number;
            type Out = digits!(@same $one $other);
        })*
    };
    (@same d0 d0) => { super::True }; (@same d1 d1) => { super::True };
    (@same d2 d2) => { super::True }; (@same d3 d3) => { super::True };
    (@same d4 d4) => { super::True }; (@same d5 d5) => { super::True };
    (@same d6 d6) => { super::True }; (@same d7 d7) => { super::True };
    (@same d8 d8) => { super::True }; (@same d9 d9) => { super::True };
    (@same da da) => { super::True }; (@same db db) => { super::True };
    (@same dc dc) => { super::True }; (@same dd dd) => { super::True };
    (@same de de) => { super::True }; (@same df df) => { super::True };
    (@same $one:ident $other:ident) => { super::False };
}
digits!(
    d0 = 0,
    d1 = 1,
    d2 = 2,
    d3 = 3,
    d4 = 4,
    d5 = 5,
    d6 = 6,
    d7 = 7,
    d8 = 8,
    d9 = 9,
    da = 10,
    db = 11,
    dc = 12,
    dd = 13,
    de = 14,
    df = 15
);

/// The digit of `name`'s hash (FNV-1a, 32 bits) at `place`, most significant first.
pub const fn name_digit(name: &str, place: u32) -> u32 {
    let bytes = name.as_bytes();
    let mut hash: u32 = 0x811c_9dc5;
    let mut at = 0;
    while at < bytes.len() {
        hash = (hash ^ bytes[at] as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    hash >> (28 - 4 * place) & 15
}
