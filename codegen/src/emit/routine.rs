//! The module of stored functions and procedures: a declaration each.

use super::code::Code;
use super::docs::{Doc, code as inline};
use super::types;
use super::value::{LINE, literal};
use crate::model::{Engine, RoutineKind};
use crate::plan::{ArgumentPlan, RoutinePlan, RoutinesPlan};

/// The module of the routines of one schema.
pub(super) fn module(plan: &RoutinesPlan<'_>) -> String {
    let mut code = super::start(&Doc::new(
        "The stored functions and procedures, one call each.",
    ));
    for engine in plan.engines() {
        code.blank();
        capability(&mut code, engine);
    }
    for routine in &plan.routines {
        code.blank();
        declare(&mut code, routine);
    }
    code.finish()
}

/// The dialect that has the routines.
fn capability(code: &mut Code, engine: Engine) {
    let dialect = dialect(engine);
    code.block("::querent::capability!", |code| {
        code.doc(&Doc::new(format!(
            "The dialect of {engine}, where these functions and procedures are stored."
        )));
        code.line(&format!("pub trait On{dialect}: {dialect};"));
        code.line("\"`{Self}` does not have the stored functions and procedures of this module\",");
        code.line(&format!(
            "\"this statement calls one of them: the module was written from a database of {engine}\""
        ));
    });
}

fn declare(code: &mut Code, plan: &RoutinePlan<'_>) {
    let routine = plan.routine;
    let (makro, result) = match &routine.kind {
        RoutineKind::Function { sql_type, .. } => (
            "::querent::function!",
            format!(
                " -> {}",
                types::spelled(sql_type, plan.result_enum.as_deref())
            ),
        ),
        RoutineKind::Procedure => ("::querent::procedure!", String::new()),
    };
    let doc = Doc::new(format!(
        "The {} {}.",
        routine.noun(),
        inline(&described(plan))
    ));
    let arguments: Vec<String> = plan.arguments.iter().map(argument).collect();
    let head = format!("pub fn {}(", plan.ident);
    code.block(makro, |code| {
        code.doc(&doc.comment(routine.comment.as_deref()));
        let line = format!("{head}{}){result}", arguments.join(", "));
        if line.len() + 4 <= LINE {
            code.line(&line);
        } else {
            code.line(&head);
            for argument in &arguments {
                code.line(&format!("    {argument},"));
            }
            code.line(&format!("){result}"));
        }
        code.line(&format!("    = {},", literal(&template(plan))));
        let null = match routine.kind {
            RoutineKind::Function { .. } => "null: always, ",
            RoutineKind::Procedure => "",
        };
        code.line(&format!("    {null}needs: On{};", dialect(routine.engine)));
    });
}

/// `name: Option<type>`: the database would take NULL for any of them.
fn argument(plan: &ArgumentPlan<'_>) -> String {
    let of = types::spelled(&plan.argument.sql_type, plan.enum_path.as_deref());
    format!("{}: Option<{of}>", plan.ident)
}

/// `"name"({argument}, ..)`, after `CALL` for a procedure.
fn template(plan: &RoutinePlan<'_>) -> String {
    let routine = plan.routine;
    let call = match routine.kind {
        RoutineKind::Function { .. } => "",
        RoutineKind::Procedure => "CALL ",
    };
    let schema = routine.schema.as_deref();
    let schema = schema.map_or_else(String::new, |schema| {
        format!("{}.", quoted(routine.engine, schema))
    });
    let arguments = plan.arguments.iter().map(|argument| {
        let untyped = if argument.untyped { ":untyped" } else { "" };
        format!("{{{}{untyped}}}", argument.ident)
    });
    let arguments: Vec<String> = arguments.collect();
    let name = quoted(routine.engine, &routine.name);
    format!("{call}{schema}{name}({})", arguments.join(", "))
}

/// A name in the quotes of its engine, with the braces of a template written twice.
fn quoted(engine: Engine, name: &str) -> String {
    let name = name.replace('{', "{{").replace('}', "}}");
    match engine {
        Engine::MariaDb | Engine::MySql => format!("`{}`", name.replace('`', "``")),
        Engine::Postgres => format!("\"{}\"", name.replace('"', "\"\"")),
    }
}

/// `name(argument type, ..) returns type`, as the database has it.
fn described(plan: &RoutinePlan<'_>) -> String {
    let routine = plan.routine;
    let arguments: Vec<String> = routine
        .arguments
        .iter()
        .map(|argument| {
            let text = format!("{} {}", argument.name, argument.native_type);
            text.trim_start().to_owned()
        })
        .collect();
    let call = format!("{}({})", routine.qualified_name(), arguments.join(", "));
    match &routine.kind {
        RoutineKind::Function { native_type, .. } => format!("{call} returns {native_type}"),
        RoutineKind::Procedure => call,
    }
}

fn dialect(engine: Engine) -> &'static str {
    match engine {
        Engine::MariaDb => "MariaDb",
        Engine::MySql => "MySql",
        Engine::Postgres => "Postgres",
    }
}
