//! Stored functions and procedures that came, went or changed.

use super::{Difference, comment, pair};
use crate::model::{Routine, RoutineKind, Schema};

pub(super) fn compare(before: &Schema, after: &Schema, to: &mut Vec<Difference>) {
    // Where a name means several, the types of the arguments tell them apart.
    let name = |routine: &Routine| {
        let overloaded = [before, after].iter().any(|schema| {
            let same = |other: &&Routine| {
                other.noun() == routine.noun() && other.qualified_name() == routine.qualified_name()
            };
            schema.routines.iter().filter(same).count() > 1
        });
        let name = if overloaded {
            routine.signature()
        } else {
            routine.qualified_name()
        };
        format!("{} {name}", routine.noun())
    };
    for (subject, before, after) in pair(&before.routines, &after.routines, name) {
        match (before, after) {
            (Some(before), Some(after)) => {
                let (was, is) = (shape(before), shape(after));
                if was != is {
                    to.push(Difference::new(&subject, format!("{was} -> {is}")));
                } else if before.engine != after.engine {
                    let change = format!("engine {} -> {}", before.engine, after.engine);
                    to.push(Difference::new(&subject, change));
                }
                comment(&subject, &before.comment, &after.comment, to);
            }
            (None, _) => to.push(Difference::new(subject, "added")),
            (_, None) => to.push(Difference::new(subject, "removed")),
        }
    }
}

/// `(argument type, ..) returns type`.
fn shape(routine: &Routine) -> String {
    let arguments: Vec<String> = routine
        .arguments
        .iter()
        .map(|argument| format!("{} {}", argument.name, argument.native_type))
        .collect();
    let arguments = arguments.join(", ");
    match &routine.kind {
        RoutineKind::Function { native_type, .. } => format!("({arguments}) returns {native_type}"),
        RoutineKind::Procedure => format!("({arguments})"),
    }
}
