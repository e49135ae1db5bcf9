//! Stored functions and procedures.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{SqlType, qualified};

/// A stored function that returns one value, or a stored procedure that returns none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Routine {
    /// The schema it lives in; `None` for the connection's default schema.
    pub schema: Option<String>,
    /// Its name, exactly as the database spells it.
    pub name: String,
    /// The engine it was found on: no other has it.
    pub engine: Engine,
    /// Function or procedure.
    pub kind: RoutineKind,
    /// What it takes, in order.
    pub arguments: Vec<Argument>,
    /// The comment stored in the database.
    pub comment: Option<String>,
}

/// What kind of routine a [`Routine`] is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum RoutineKind {
    /// A function, which may return NULL.
    Function {
        /// The type of its result as querent knows it.
        sql_type: SqlType,
        /// The type of its result as the database spells it.
        native_type: String,
    },
    /// A procedure.
    Procedure,
}

/// What a routine takes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Argument {
    /// Its name, empty where it has none.
    pub name: String,
    /// The type as querent knows it.
    pub sql_type: SqlType,
    /// The type as the database spells it.
    pub native_type: String,
}

/// An engine that has stored routines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Engine {
    /// MariaDB.
    MariaDb,
    /// MySQL.
    MySql,
    /// PostgreSQL.
    Postgres,
}

impl Routine {
    /// The name, with the schema before it unless that is the default one.
    pub fn qualified_name(&self) -> String {
        qualified(self.schema.as_deref(), &self.name)
    }

    /// The name with the types of the arguments, which together name one routine.
    pub fn signature(&self) -> String {
        let types: Vec<&str> = self
            .arguments
            .iter()
            .map(|argument| argument.native_type.as_str())
            .collect();
        format!("{}({})", self.qualified_name(), types.join(", "))
    }

    /// The types of its arguments and of its result.
    pub fn sql_types(&self) -> impl Iterator<Item = &SqlType> {
        let result = match &self.kind {
            RoutineKind::Function { sql_type, .. } => Some(sql_type),
            RoutineKind::Procedure => None,
        };
        let arguments = self.arguments.iter();
        arguments.map(|argument| &argument.sql_type).chain(result)
    }

    /// The word for its kind.
    pub fn noun(&self) -> &'static str {
        match self.kind {
            RoutineKind::Function { .. } => "function",
            RoutineKind::Procedure => "procedure",
        }
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::MariaDb => "MariaDB",
            Self::MySql => "MySQL",
            Self::Postgres => "PostgreSQL",
        })
    }
}
