//! HAVING.

use super::filter::{Filtered, IsCondition, NoFilter};
use super::group::GroupBy;
use crate::asks::{Asks, Given};
use crate::expr::{BeforeWindows, InScope, Node};
use crate::resolve::{Keys, Resolves};
use crate::scope::{Grouped, In};
use crate::types::IsBool;

/// What `having` takes over the grouped scope `S` and after the clauses `W`: a condition, or an `Option`
/// of one.
///
/// It has one impl for all types, and so a message that leads to it lists no others.
pub trait GroupCondition<S, W = NoFilter> {
    /// The clauses with the condition.
    type Clauses;
    /// `T`, where the condition is one over the scope `S`.
    type Then<T>;
    /// Adds the condition.
    fn add_to(self, clauses: W) -> Self::Clauses;
}
impl<S, W, C: IsCondition> GroupCondition<S, W> for C
where
    <S as Asks>::HasGroups<W>: Sized,
    S: HasGroups<W>,
    C::Node: GroupConditionOver<S> + Resolves<S::Keys>,
{
    type Clauses = S::With<<C as IsCondition>::Part>;
    type Then<T> = <(
        <C::Node as InScope<S>>::Null,
        <<C::Node as Node>::Sql as IsBool>::Itself,
        <<C::Node as Node>::Class as BeforeWindows>::Met,
    ) as Given>::Then<T>;
    fn add_to(self, clauses: W) -> Self::Clauses {
        S::with(clauses, self.into_part())
    }
}

/// A condition over groups of the scope `S`: several bounds by one name.
pub trait GroupConditionOver<S>: InScope<S, Sql: IsBool, Class: BeforeWindows> {}
impl<N: InScope<S, Sql: IsBool, Class: BeforeWindows>, S> GroupConditionOver<S> for N {}

/// The scope of a grouped query with the clauses `W`, which can have a HAVING clause.
#[diagnostic::on_unimplemented(
    message = "`having` needs a `group_by` before it",
    label = "this query has no groups",
    note = "a condition on rows belongs into `.filter(..)`"
)]
pub trait HasGroups<W> {
    /// The keys as an environment.
    type Keys;
    /// The clauses with one more condition in the HAVING clause.
    type With<C>;
    /// Adds a condition.
    fn with<C>(clauses: W, condition: C) -> Self::With<C>;
}
#[diagnostic::do_not_recommend]
impl<S, K, Null, W, G, H> HasGroups<GroupBy<W, G, H>> for Grouped<S, K, Null> {
    type Keys = Keys<S, K>;
    type With<C> = GroupBy<W, G, Filtered<H, C>>;
    fn with<C>(clauses: GroupBy<W, G, H>, condition: C) -> Self::With<C> {
        GroupBy(clauses.0, clauses.1, Filtered(clauses.2, condition))
    }
}

// What is said of the clauses is short so.
#[diagnostic::do_not_recommend]
impl<T, N, Rest, W, C> HasGroups<Filtered<W, C>> for In<T, N, Rest>
where
    <Self as Asks>::HasGroups<NoFilter>: Sized,
    Self: HasGroups<NoFilter>,
{
    type Keys = <Self as HasGroups<NoFilter>>::Keys;
    type With<X> = <Self as HasGroups<NoFilter>>::With<X>;
    fn with<X>(_clauses: Filtered<W, C>, condition: X) -> Self::With<X> {
        <Self as HasGroups<NoFilter>>::with(NoFilter, condition)
    }
}
