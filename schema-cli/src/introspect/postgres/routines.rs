//! Stored functions and procedures.

use querent_codegen::model::{Argument, Engine, Routine, RoutineKind, SqlType};

use super::{super::Progress, Reader, catalog, types};
use crate::error::Error;

/// A routine whose types are yet to be found out.
struct Found {
    routine: Routine,
    arguments: Vec<u32>,
    result: u32,
}

impl Reader {
    /// Returns the routines, and the OIDs of the enums that they use.
    pub(super) fn read_routines(&mut self) -> Result<(Vec<Routine>, Vec<u32>), Error> {
        let found = self.find_routines()?;
        let mut oids: Vec<u32> = Vec::new();
        for found in &found {
            oids.extend(&found.arguments);
            oids.push(found.result);
        }
        let types = self.types(catalog::TYPES_BY_OID, &oids)?;
        let mut used_enums = Vec::new();
        let mut sql_type = |oid: u32| -> SqlType {
            let resolved = types::resolve(&types, oid, self.default.as_deref());
            used_enums.extend(resolved.enum_oid);
            resolved.sql_type
        };
        let mut routines = Vec::new();
        for found in found {
            let mut routine = found.routine;
            for (argument, oid) in routine.arguments.iter_mut().zip(found.arguments) {
                argument.sql_type = sql_type(oid);
            }
            if let RoutineKind::Function { sql_type: of, .. } = &mut routine.kind {
                *of = sql_type(found.result);
            }
            routines.push(routine);
        }
        Ok((routines, used_enums))
    }

    /// Tells which routines are left out since they give more than one value, or take any number of them.
    pub(super) fn tell_routines_left_out(&mut self, progress: &dyn Progress) -> Result<(), Error> {
        let rows = self
            .session
            .rows("routines", catalog::ROUTINES_LEFT_OUT, &[&self.chosen])?;
        for row in &rows {
            let get = &self.session;
            let (schema, name): (String, String) = (get.get(row, 0)?, get.get(row, 1)?);
            let noun = match &*get.get::<String>(row, 2)? {
                "p" => "procedure",
                _ => "function",
            };
            let arguments: String = get.get(row, 3)?;
            let schema = self.qualifier(&schema);
            let schema = schema.map_or_else(String::new, |schema| schema + ".");
            progress.left_out(
                &format!("{noun} {schema}{name}({arguments})"),
                "it has OUT or VARIADIC parameters",
            );
        }
        Ok(())
    }

    fn find_routines(&mut self) -> Result<Vec<Found>, Error> {
        let rows = self
            .session
            .rows("routines", catalog::ROUTINES, &[&self.chosen])?;
        let mut found = Vec::new();
        for row in &rows {
            let get = &self.session;
            let schema: String = get.get(row, 0)?;
            let kind: String = get.get(row, 2)?;
            let oids: Vec<u32> = get.get(row, 3)?;
            let native_types: Vec<String> = get.get(row, 4)?;
            let names: Option<Vec<String>> = get.get(row, 5)?;
            // Arguments without names come after those with names, or all have none.
            let names = names.unwrap_or_default().into_iter();
            let names = names.chain(std::iter::repeat(String::new()));
            let arguments = native_types.into_iter().zip(names);
            let arguments = arguments.map(|(native_type, name)| Argument {
                name,
                sql_type: SqlType::Unknown,
                native_type,
            });
            let routine = Routine {
                schema: self.qualifier(&schema),
                name: get.get(row, 1)?,
                engine: Engine::Postgres,
                kind: match &*kind {
                    "p" => RoutineKind::Procedure,
                    _ => RoutineKind::Function {
                        sql_type: SqlType::Unknown,
                        native_type: get.get(row, 7)?,
                    },
                },
                arguments: arguments.collect(),
                comment: get.get(row, 8)?,
            };
            found.push(Found {
                routine,
                arguments: oids,
                result: get.get(row, 6)?,
            });
        }
        Ok(found)
    }
}
