//! An enum of the database as a Rust enum.

use super::code::Code;
use super::docs::{Doc, code as inline};
use super::types::Scope;
use super::value::{Value, literal};
use crate::names::Names;
use crate::plan::{EnumPlan, EnumsPlan};

/// The module of the native enums.
pub(super) fn module(plan: &EnumsPlan<'_>) -> String {
    let mut code = super::start(&Doc::new("The enums of the database."));
    let names = plan
        .enums
        .iter()
        .fold(Names::default(), |mut names, native| {
            names.claim(native.ident.bare());
            names
        });
    for native in &plan.enums {
        code.blank();
        write(&mut code, native, &Scope::new(&names));
    }
    code.finish()
}

/// One enum with what querent needs to know of it.
pub(super) fn write(code: &mut Code, plan: &EnumPlan<'_>, scope: &Scope<'_>) {
    let ident = &plan.ident;
    let of = if plan.of_column { "the column " } else { "" };
    let doc = Doc::new(format!("The values of {of}{}.", inline(plan.name))).comment(plan.comment);
    code.doc(&doc);
    code.item(|code| {
        code.derive(&[
            "Debug",
            "Clone",
            "Copy",
            "PartialEq",
            "Eq",
            "PartialOrd",
            "Ord",
            "Hash",
        ]);
        if plan.variants.is_empty() {
            return code.empty_enum(&ident.to_string());
        }
        code.block(&format!("pub enum {ident}"), |code| {
            for variant in &plan.variants {
                code.doc(&Doc::new(inline(variant.label)));
                code.line(&format!("{},", variant.ident));
            }
        });
    });
    code.item(|code| {
        code.implement("::querent::types::SqlEnum", &ident.to_string(), |code| {
            body(code, plan, scope);
        });
    });
    code.item(|code| glue(code, plan));
}

/// The call of the library's macro.
///
/// A macro sees the names of the module it is called in, and a column may be called `value` or
/// `bool`: next to columns it is called in a module of its own, out of sight of their names.
fn glue(code: &mut Code, plan: &EnumPlan<'_>) {
    let ident = &plan.ident;
    let call = format!("::querent::enum_values!({ident});");
    if !plan.of_column {
        return code.fits(&call);
    }
    code.open("const _: () = {", "};", |code| {
        code.block("mod values", |code| {
            code.fits(&format!("use super::{ident};"));
            code.fits(&call);
        });
    });
}

fn body(code: &mut Code, plan: &EnumPlan<'_>, scope: &Scope<'_>) {
    let text = scope.text();
    let labels = plan.variants.iter().map(|variant| variant.label);
    let values = plan
        .variants
        .iter()
        .map(|variant| Value::Word(format!("Self::{}", variant.ident)));
    code.assign_value(
        &format!("const SCHEMA: {}", scope.optional(&text)),
        &scope.optional_str(plan.schema),
    );
    code.assign_str(&format!("const NAME: {text}"), &literal(plan.name));
    code.assign_value(
        &format!("const LABELS: &'static [{text}]"),
        &Value::strs(labels),
    );
    code.assign_value(
        "const VALUES: &'static [Self]",
        &Value::List(values.collect()),
    );
    let usize = scope.primitive("usize");
    code.block(&format!("fn index(self) -> {usize}"), |code| {
        if plan.variants.is_empty() {
            code.line("match self {}");
        } else {
            code.line(&format!("self as {usize}"));
        }
    });
}
