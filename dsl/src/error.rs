//! What can go wrong, in one opaque type.

use std::borrow::Cow;
use std::fmt;

use crate::dialect::Kind;
use crate::types::Mismatch;

/// The result of an operation of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// An error from a database, a connection, a URL or a value.
///
/// [`kind`](Self::kind) says what sort of failure it is; the other accessors name the things that
/// were involved, as far as they are known. No value that was bound and no password is ever part
/// of an error.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    message: Cow<'static, str>,
    engine: Option<Kind>,
    sql: Option<String>,
    table: Option<Cow<'static, str>>,
    column: Option<Cow<'static, str>>,
    constraint: Option<String>,
    code: Option<String>,
    cell: Option<usize>,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// What sort of failure an [`Error`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The server refused the user name or password.
    Authentication,
    /// A CHECK constraint does not hold.
    CheckViolation,
    /// A connection could not be made.
    Connect,
    /// The connection broke; it cannot be used any more.
    ConnectionLost,
    /// The database named by the URL does not exist.
    DatabaseMissing,
    /// A cell does not hold what its column's type says.
    Decode,
    /// A value cannot be bound: it is out of the column's range, or too many values were given.
    Encode,
    /// A foreign key does not hold.
    ForeignKeyViolation,
    /// `one` met no row.
    NoRow,
    /// NULL for a column that is NOT NULL.
    NotNullViolation,
    /// Any other error of the database.
    Query,
    /// The transaction must be run again: a deadlock or a failed serialisation.
    Retry,
    /// The database has no such table or column.
    SchemaChanged,
    /// `one` met more than one row.
    SeveralRows,
    /// A unique key does not hold.
    UniqueViolation,
    /// The URL is not understood.
    Url,
    /// The server is another one than the connection's type says.
    WrongServer,
}

impl Error {
    /// An error of a kind with a message.
    pub(crate) fn new(kind: ErrorKind, message: impl Into<Cow<'static, str>>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            engine: None,
            sql: None,
            table: None,
            column: None,
            constraint: None,
            code: None,
            cell: None,
            source: None,
        }))
    }

    /// A cell that does not hold what its column's type says.
    #[cold]
    pub(crate) fn decode(cell: usize, mismatch: &Mismatch) -> Self {
        let message = format!("expected {}, found {}", mismatch.expected, mismatch.found);
        Self::new(ErrorKind::Decode, message).at_cell(cell)
    }

    /// NULL where the type says that there is none.
    #[cold]
    pub(crate) fn unexpected_null(cell: usize) -> Self {
        Self::new(
            ErrorKind::Decode,
            "found NULL in a column that is NOT NULL by its declaration",
        )
        .at_cell(cell)
    }

    /// More values than a statement can take.
    #[cfg(any(feature = "mysql", feature = "postgres", feature = "sqlite"))]
    #[cold]
    pub(crate) fn too_many_values(engine: Kind, count: usize) -> Self {
        let most = engine.max_binds();
        let message = format!("{count} values are bound, and a statement takes at most {most}");
        Self::new(ErrorKind::Encode, message).with_engine(engine)
    }

    pub(crate) fn at_cell(mut self, cell: usize) -> Self {
        self.0.cell = Some(cell);
        self
    }

    pub(crate) fn cell(&self) -> Option<usize> {
        self.0.cell
    }

    pub(crate) fn with_engine(mut self, engine: Kind) -> Self {
        self.0.engine.get_or_insert(engine);
        self
    }

    pub(crate) fn with_sql(mut self, sql: impl FnOnce() -> String) -> Self {
        if self.0.sql.is_none() {
            self.0.sql = Some(sql());
        }
        self
    }

    pub(crate) fn with_table(mut self, table: impl Into<Cow<'static, str>>) -> Self {
        self.0.table = Some(table.into());
        self
    }

    pub(crate) fn with_column(mut self, column: impl Into<Cow<'static, str>>) -> Self {
        self.0.column = Some(column.into());
        self
    }

    pub(crate) fn with_constraint(mut self, constraint: impl Into<String>) -> Self {
        self.0.constraint = Some(constraint.into());
        self
    }

    pub(crate) fn with_code(mut self, code: impl Into<String>) -> Self {
        self.0.code = Some(code.into());
        self
    }

    pub(crate) fn with_source(
        mut self,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// What sort of failure it is.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The engine that was spoken to.
    pub fn engine(&self) -> Option<Kind> {
        self.0.engine
    }

    /// The text of the statement, with placeholders and without values.
    pub fn sql(&self) -> Option<&str> {
        self.0.sql.as_deref()
    }

    /// The table involved.
    pub fn table(&self) -> Option<&str> {
        self.0.table.as_deref()
    }

    /// The column involved.
    pub fn column(&self) -> Option<&str> {
        self.0.column.as_deref()
    }

    /// The constraint or index that does not hold.
    pub fn constraint(&self) -> Option<&str> {
        self.0.constraint.as_deref()
    }

    /// The engine's own code: an SQLSTATE, or SQLite's extended result code.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// Whether the connection cannot be used any more.
    pub fn is_connection_lost(&self) -> bool {
        self.0.kind == ErrorKind::ConnectionLost
    }
}

/// How much of a statement `Display` shows; [`Error::sql`] has all of it.
const LONGEST_SQL: usize = 500;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        if let Some(engine) = inner.engine {
            write!(f, "{engine}: ")?;
        }
        match (&inner.table, &inner.column, inner.cell) {
            (Some(table), Some(column), _) => write!(f, "column `{column}` of `{table}`: ")?,
            (None, Some(column), _) => write!(f, "column `{column}`: ")?,
            (None, None, Some(cell)) => write!(f, "item {} of the select list: ", cell + 1)?,
            (Some(table), None, _) => write!(f, "table `{table}`: ")?,
            (None, None, None) => {}
        }
        f.write_str(&inner.message)?;
        match inner.sql.as_deref() {
            Some(sql) if sql.len() <= LONGEST_SQL => write!(f, " (in {sql})"),
            Some(sql) => {
                let start: String = sql.chars().take(LONGEST_SQL).collect();
                write!(
                    f,
                    " (in {start}… and {} more bytes)",
                    sql.len() - start.len()
                )
            }
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        let mut out = f.debug_struct("Error");
        out.field("kind", &inner.kind)
            .field("message", &inner.message);
        let mut text = |name: &str, value: Option<&str>| {
            if let Some(value) = value {
                out.field(name, &value);
            }
        };
        text("engine", inner.engine.map(Kind::name));
        text("table", inner.table.as_deref());
        text("column", inner.column.as_deref());
        text("constraint", inner.constraint.as_deref());
        text("code", inner.code.as_deref());
        text("sql", inner.sql.as_deref());
        out.finish()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
