//! Stored functions and procedures.

use std::collections::HashSet;

use querent_codegen::model::{Argument, Engine, Routine, RoutineKind, SqlType};

use super::{
    super::{Progress, schemas::qualifier},
    Flavor, Reader, catalog,
    types::sql_type,
};
use crate::error::Error;

impl Reader<'_> {
    /// The functions, and the procedures whose parameters are all IN.
    pub(super) fn read_routines(&mut self, progress: &dyn Progress) -> Result<Vec<Routine>, Error> {
        let mut routines = Vec::new();
        for mut row in self.rows("routines", catalog::ROUTINES)? {
            routines.push(Routine {
                schema: qualifier(self.database, self.default),
                name: row.text(),
                engine: match self.flavor {
                    Flavor::MariaDb => Engine::MariaDb,
                    Flavor::MySql => Engine::MySql,
                },
                kind: match &*row.text() {
                    "FUNCTION" => RoutineKind::Function {
                        sql_type: SqlType::Unknown,
                        native_type: String::new(),
                    },
                    _ => RoutineKind::Procedure,
                },
                arguments: Vec::new(),
                comment: row.comment(),
            });
        }
        // A function may have the name of a procedure.
        let mut with_out = HashSet::new();
        for mut row in self.rows("parameters", catalog::PARAMETERS)? {
            let (name, kind) = (row.text(), row.text());
            let of_function = kind == "FUNCTION";
            let found = routines.iter().position(|routine| {
                let is_function = matches!(routine.kind, RoutineKind::Function { .. });
                routine.name == name && is_function == of_function
            });
            let Some(at) = found else { continue };
            let mode = row.optional();
            let argument = row.text();
            let data_type = row.text();
            let native = row.text();
            let known = sql_type(&data_type, &native);
            match (mode.as_deref(), &mut routines[at].kind) {
                // The result has no mode.
                (
                    None,
                    RoutineKind::Function {
                        sql_type,
                        native_type,
                    },
                ) => {
                    *sql_type = known;
                    *native_type = native;
                }
                (Some("OUT" | "INOUT"), _) => {
                    with_out.insert(at);
                }
                _ => routines[at].arguments.push(Argument {
                    name: argument,
                    sql_type: known,
                    native_type: native,
                }),
            }
        }
        let mut at = 0..;
        routines.retain(|routine| {
            let has_out = at.next().is_some_and(|at| with_out.contains(&at));
            if has_out {
                let name = format!("{} {}", routine.noun(), routine.qualified_name());
                progress.left_out(&name, "it has OUT or INOUT parameters");
            }
            !has_out
        });
        Ok(routines)
    }
}
