//! The names of stored functions and procedures.

use std::collections::{BTreeMap, BTreeSet};

use super::{EnumsPlan, Place};
use crate::model::{Argument, Engine, Routine, RoutineKind, Schema, SqlType};
use crate::names::{Ident, Names, snake_case};
use crate::warning::Warning;

/// The most arguments that a declared function can have.
const MOST_ARGUMENTS: usize = 8;

/// The module of the routines of one schema.
pub(crate) struct RoutinesPlan<'a> {
    /// Where it lies.
    pub(crate) place: Place,
    /// The routines by name.
    pub(crate) routines: Vec<RoutinePlan<'a>>,
    /// What is said about those that are left out.
    pub(crate) warnings: Vec<Warning>,
}

/// A function or procedure.
pub(crate) struct RoutinePlan<'a> {
    pub(crate) routine: &'a Routine,
    pub(crate) ident: Ident,
    pub(crate) arguments: Vec<ArgumentPlan<'a>>,
    /// The path of the result's enum, if it has one.
    pub(crate) result_enum: Option<String>,
}

/// An argument of a routine.
pub(crate) struct ArgumentPlan<'a> {
    pub(crate) argument: &'a Argument,
    pub(crate) ident: Ident,
    /// The path of its enum, if it has one.
    pub(crate) enum_path: Option<String>,
    /// Whether a placeholder takes the type that the database gives it.
    pub(crate) untyped: bool,
}

impl RoutinesPlan<'_> {
    /// The engines that the routines were found on.
    pub(crate) fn engines(&self) -> BTreeSet<Engine> {
        let engines = self.routines.iter().map(|plan| plan.routine.engine);
        engines.collect()
    }
}

/// The routines of each schema by name.
pub(super) fn sorted(schema: &Schema) -> BTreeMap<Option<&str>, Vec<&Routine>> {
    let mut routines: BTreeMap<Option<&str>, Vec<&Routine>> = BTreeMap::new();
    for routine in &schema.routines {
        let of_schema = routines.entry(routine.schema.as_deref()).or_default();
        of_schema.push(routine);
    }
    for of_schema in routines.values_mut() {
        of_schema.sort_by_key(|routine| (&routine.name, routine.noun(), routine.signature()));
    }
    routines
}

/// Names the routines of one schema.
pub(super) fn plan<'a>(
    place: Place,
    found: Vec<&'a Routine>,
    natives: Option<&EnumsPlan<'_>>,
) -> RoutinesPlan<'a> {
    let mut warnings = Vec::new();
    let mut kept = Vec::new();
    for routine in found {
        match problem(routine, natives) {
            None => kept.push(routine),
            Some(reason) => warnings.push(Warning::SkippedRoutine {
                routine: format!("{} {}", routine.noun(), routine.signature()),
                reason,
            }),
        }
    }
    let mut names = Names::default();
    let routines = kept
        .iter()
        .map(|routine| {
            let same =
                |other: &&&Routine| other.name == routine.name && other.noun() == routine.noun();
            let overloaded = kept.iter().filter(same).count() > 1;
            RoutinePlan {
                routine,
                ident: names.claim(&wanted(routine, overloaded)),
                arguments: arguments(routine, overloaded, &place, natives),
                result_enum: match &routine.kind {
                    RoutineKind::Function { sql_type, .. } => path(sql_type, &place, natives),
                    RoutineKind::Procedure => None,
                },
            }
        })
        .collect();
    RoutinesPlan {
        place,
        routines,
        warnings,
    }
}

/// The name of a routine; that of an overloaded one has the types of its arguments in it.
fn wanted(routine: &Routine, overloaded: bool) -> String {
    let mut name = routine.name.clone();
    if overloaded {
        for argument in &routine.arguments {
            name.push('_');
            name.push_str(&argument.native_type);
        }
    }
    snake_case(&name)
}

fn arguments<'a>(
    routine: &'a Routine,
    overloaded: bool,
    place: &Place,
    natives: Option<&EnumsPlan<'_>>,
) -> Vec<ArgumentPlan<'a>> {
    let mut names = Names::default();
    let numbered = (1..).zip(&routine.arguments);
    numbered
        .map(|(number, argument)| ArgumentPlan {
            argument,
            ident: names.claim(&if argument.name.is_empty() {
                format!("argument{number}")
            } else {
                snake_case(&argument.name)
            }),
            enum_path: path(&argument.sql_type, place, natives),
            untyped: routine.engine == Engine::Postgres && !overloaded && is_uncertain(argument),
        })
        .collect()
}

/// Whether the type that querent would give a placeholder is not, or need not be, the argument's.
fn is_uncertain(argument: &Argument) -> bool {
    matches!(argument.sql_type, SqlType::Array(_) | SqlType::Enum { .. })
        || matches!(argument.native_type.as_str(), "citext" | "json")
}

/// Why a routine cannot be declared.
fn problem(routine: &Routine, natives: Option<&EnumsPlan<'_>>) -> Option<String> {
    if routine.arguments.len() > MOST_ARGUMENTS {
        return Some(format!("it has more than {MOST_ARGUMENTS} arguments"));
    }
    // Quotes and parentheses of the SQL are counted, wherever they stand.
    if routine.qualified_name().contains(['\'', '(', ')', '\0']) {
        return Some("its name has a quote or parenthesis in it".to_owned());
    }
    let mut types: Vec<(&SqlType, &str)> = Vec::new();
    for argument in &routine.arguments {
        types.push((&argument.sql_type, &argument.native_type));
    }
    if let RoutineKind::Function {
        sql_type,
        native_type,
    } = &routine.kind
    {
        types.push((sql_type, native_type));
    }
    types
        .into_iter()
        .find(|(sql_type, _)| !is_known(sql_type, natives))
        .map(|(_, native)| format!("querent does not know the type {native}"))
}

fn is_known(sql_type: &SqlType, natives: Option<&EnumsPlan<'_>>) -> bool {
    match super::table::element(sql_type) {
        SqlType::Unknown | SqlType::InlineEnum(_) | SqlType::Custom { .. } => false,
        SqlType::Enum { schema, name } => {
            natives.is_some_and(|natives| natives.find(schema.as_deref(), name).is_some())
        }
        _ => true,
    }
}

fn path(sql_type: &SqlType, place: &Place, natives: Option<&EnumsPlan<'_>>) -> Option<String> {
    match super::table::element(sql_type) {
        SqlType::Enum { schema, name } => natives?.path(schema.as_deref(), name, place),
        _ => None,
    }
}
