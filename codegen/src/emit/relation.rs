//! Relations between tables.

use super::code::Code;
use super::docs::{Doc, code as inline};
use super::types::Scope;
use super::value::Value;
use crate::plan::{Direction, RelationPlan};

/// One relation.
pub(super) fn write(code: &mut Code, plan: &RelationPlan, scope: &Scope<'_>) {
    let ident = plan.ident.to_string();
    let doc = Doc::new(described(plan));
    code.doc(&doc);
    code.item(|code| code.empty_enum(&ident));
    code.item(|code| {
        code.implement("::querent::schema::RelationDef", &ident, |code| {
            let many = if plan.many { "Many" } else { "One" };
            let text = scope.text();
            code.line("type From = table;");
            code.assign("type To", &format!("{}::table", plan.to));
            code.line(&format!("type Many = ::querent::schema::{many};"));
            code.assign_value(
                &format!("const ON: &'static [({text}, {text})]"),
                &pairs(plan),
            );
        });
    });
    code.doc(&doc);
    code.item(|code| code.constant(&ident, "Relation"));
}

/// Pairs of a column of the table the relation starts from and one of the other table.
fn pairs(plan: &RelationPlan) -> Value {
    let pairs = plan.columns.iter().map(|(referencing, referenced)| {
        let (own, other) = match plan.direction {
            Direction::Forward => (referencing, referenced),
            Direction::Reverse => (referenced, referencing),
        };
        Value::Tuple(vec![Value::str(own), Value::str(other)])
    });
    Value::List(pairs.collect())
}

fn described(plan: &RelationPlan) -> String {
    let (own, other) = match plan.direction {
        Direction::Forward => (&plan.referencing, &plan.referenced),
        Direction::Reverse => (&plan.referenced, &plan.referencing),
    };
    let rows = if plan.many { "rows" } else { "row" };
    let on: Vec<String> = plan
        .columns
        .iter()
        .map(|(referencing, referenced)| {
            let (from, to) = (&plan.referencing, &plan.referenced);
            format!("{from}.{referencing} = {to}.{referenced}")
        })
        .collect();
    format!(
        "The {} {rows} of each {} row ({}).",
        inline(other),
        inline(own),
        inline(&on.join(" and ")),
    )
}
