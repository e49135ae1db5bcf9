//! What the generator noticed but could work around.

use std::fmt;

/// Something that does not stop the generator but that its user should know.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Warning {
    /// A column whose type is not known: it can be named but not decoded.
    UnknownType {
        /// The table, with its schema unless that is the default one.
        table: String,
        /// The column.
        column: String,
        /// The type as the database spells it.
        native_type: String,
    },
    /// A stored function or procedure that is left out.
    SkippedRoutine {
        /// The routine with the types of its arguments.
        routine: String,
        /// Why it is left out.
        reason: String,
    },
    /// A key of the configuration that matches nothing in the database.
    UnmatchedKey {
        /// The table of the configuration file that holds the key, for instance `rename.tables`.
        place: String,
        /// The key.
        key: String,
    },
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownType {
                table,
                column,
                native_type,
            } => write!(
                f,
                "column {table}.{column} has the type `{native_type}`, which querent does not \
                 know: it can be named but not decoded (give it a type under [types] in \
                 querent.toml)",
            ),
            Self::SkippedRoutine { routine, reason } => {
                write!(f, "the {routine} is left out: {reason}")
            }
            Self::UnmatchedKey { place, key } => {
                write!(
                    f,
                    "querent.toml: `{key}` in `{place}` matches nothing in the database"
                )
            }
        }
    }
}
