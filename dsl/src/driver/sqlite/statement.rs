//! Prepared statements, through SQLite's C interface.
//!
//! A [`rusqlite::Statement`] copies each text that is bound to it, and looks a cell up once more for
//! each thing that it asks about it. Here most texts are bound where they stand, and a cell is looked up
//! once.

#![allow(unsafe_code)]

use std::ffi::{CStr, c_int, c_uint};
use std::marker::PhantomData;
use std::ptr;

use rusqlite::{Connection, ffi};

use super::error;
use super::row::{Row, column_name};
use crate::error::Result;

/// A prepared statement of a connection.
pub(super) struct Statement<'c> {
    /// Null for a text without a statement. SQLite takes that too: it has no columns and no
    /// parameters, and to run it is an error.
    raw: *mut ffi::sqlite3_stmt,
    parameters: c_int,
    /// Whether texts and bytes are bound where they stand, and not copied.
    borrows: bool,
    connection: &'c Connection,
}

impl<'c> Statement<'c> {
    /// Prepares the first statement of a text.
    pub(super) fn prepare(connection: &'c Connection, sql: &str) -> rusqlite::Result<Self> {
        let Ok(length) = c_int::try_from(sql.len()) else {
            let code = ffi::Error::new(ffi::SQLITE_TOOBIG);
            return Err(rusqlite::Error::SqliteFailure(code, None));
        };
        let mut raw = ptr::null_mut();
        // SAFETY: The connection is open while it is borrowed, and the text has that many bytes.
        let code = unsafe {
            ffi::sqlite3_prepare_v3(
                connection.handle(),
                sql.as_ptr().cast(),
                length,
                ffi::SQLITE_PREPARE_PERSISTENT as c_uint,
                &raw mut raw,
                ptr::null_mut(),
            )
        };
        if code != ffi::SQLITE_OK {
            return Err(failure(connection, code, sql));
        }
        // SAFETY: The statement was made just now.
        let parameters = unsafe { ffi::sqlite3_bind_parameter_count(raw) };
        Ok(Self {
            raw,
            parameters,
            borrows: true,
            connection,
        })
    }

    /// Begins to bind values that live for `'v`.
    pub(super) fn binding<'s, 'v>(&'s mut self) -> Binding<'s, 'c, 'v> {
        Binding {
            using: Using {
                statement: self,
                is_lent: false,
                values: PhantomData,
            },
            bound: 0,
        }
    }

    pub(super) fn column_names(&self) -> Vec<String> {
        // SAFETY: The statement is not finalized.
        let count = unsafe { ffi::sqlite3_column_count(self.raw) };
        let name = |index| {
            // SAFETY: Likewise; it has this column, and the name is copied at once.
            let name = unsafe { column_name(self.raw, index) };
            name.unwrap_or_default().to_string_lossy().into_owned()
        };
        (0..count).map(name).collect()
    }

    #[cold]
    fn failure(&self, code: c_int) -> crate::Error {
        error::query(failure(self.connection, code, ""))
    }
}

impl Drop for Statement<'_> {
    fn drop(&mut self) {
        // SAFETY: Nothing else finalizes the statement. The result is that of its last run.
        unsafe { ffi::sqlite3_finalize(self.raw) };
    }
}

/// A statement that is being used. Dropped, it has no rows any more and no values that it borrows; as it
/// is dropped before `'v` ends, that is how long those have to live.
struct Using<'s, 'c, 'v> {
    statement: &'s mut Statement<'c>,
    /// Whether it has texts or bytes that belong to somebody else.
    is_lent: bool,
    values: PhantomData<&'v ()>,
}

impl Drop for Using<'_, '_, '_> {
    fn drop(&mut self) {
        let raw = self.statement.raw;
        // SAFETY: The statement is not finalized. The result is that of its run, which was told.
        unsafe { ffi::sqlite3_reset(raw) };
        if !self.is_lent {
            return;
        }
        // Where a plan may depend on a value, as on that of a limit, SQLite compiles the statement anew
        // whenever values were cleared. Then it is better to copy them.
        // SAFETY: Likewise, and it does not run.
        let compiled = unsafe {
            ffi::sqlite3_clear_bindings(raw);
            ffi::sqlite3_stmt_status(raw, ffi::SQLITE_STMTSTATUS_REPREPARE, 0)
        };
        self.statement.borrows = compiled == 0;
    }
}

/// A statement whose values are being bound; `'v` is how long those live that are not copied.
pub(super) struct Binding<'s, 'c, 'v> {
    using: Using<'s, 'c, 'v>,
    bound: c_int,
}

impl<'s, 'c, 'v> Binding<'s, 'c, 'v> {
    /// The position of the value that was bound last, from one.
    pub(super) fn position(&self) -> c_int {
        self.bound
    }

    pub(super) fn null(&mut self) -> Result<()> {
        // SAFETY: The statement is not finalized; the same holds below.
        self.bind(|raw, at| unsafe { ffi::sqlite3_bind_null(raw, at) })
    }

    pub(super) fn integer(&mut self, number: i64) -> Result<()> {
        // SAFETY: See `null`.
        self.bind(|raw, at| unsafe { ffi::sqlite3_bind_int64(raw, at, number) })
    }

    pub(super) fn double(&mut self, number: f64) -> Result<()> {
        // SAFETY: See `null`.
        self.bind(|raw, at| unsafe { ffi::sqlite3_bind_double(raw, at, number) })
    }

    /// Binds a text, where it stands if possible.
    pub(super) fn text(&mut self, text: &'v str) -> Result<()> {
        let destructor = self.lent();
        // SAFETY: `Using` gives a text that is lent back, and is dropped before `'v` ends.
        unsafe { self.text_as(text, destructor) }
    }

    /// Binds a copy of a text.
    pub(super) fn text_copy(&mut self, text: &str) -> Result<()> {
        // SAFETY: SQLite takes its copy at once.
        unsafe { self.text_as(text, ffi::SQLITE_TRANSIENT()) }
    }

    /// # Safety
    ///
    /// The text lives as long as `destructor` says.
    unsafe fn text_as(
        &mut self,
        text: &str,
        destructor: ffi::sqlite3_destructor_type,
    ) -> Result<()> {
        const UTF8: u8 = ffi::SQLITE_UTF8 as u8;
        let (start, length) = (text.as_ptr().cast(), text.len() as u64);
        // SAFETY: See `null`; the text has that many bytes and lives long enough.
        self.bind(|raw, at| unsafe {
            ffi::sqlite3_bind_text64(raw, at, start, length, destructor, UTF8)
        })
    }

    /// Binds bytes, where they stand if possible.
    pub(super) fn bytes(&mut self, bytes: &'v [u8]) -> Result<()> {
        let (start, length) = (bytes.as_ptr().cast(), bytes.len() as u64);
        let destructor = self.lent();
        // SAFETY: See `null` and `text`.
        self.bind(|raw, at| unsafe { ffi::sqlite3_bind_blob64(raw, at, start, length, destructor) })
    }

    /// What SQLite is told about a value of `'v`.
    fn lent(&mut self) -> ffi::sqlite3_destructor_type {
        if self.using.statement.borrows {
            self.using.is_lent = true;
            ffi::SQLITE_STATIC()
        } else {
            ffi::SQLITE_TRANSIENT()
        }
    }

    #[inline]
    fn bind(&mut self, value: impl FnOnce(*mut ffi::sqlite3_stmt, c_int) -> c_int) -> Result<()> {
        self.bound += 1;
        let code = value(self.using.statement.raw, self.bound);
        if code == ffi::SQLITE_OK {
            return Ok(());
        }
        Err(self.using.statement.failure(code))
    }

    /// The statement with all of its values.
    ///
    /// # Errors
    ///
    /// When it has more parameters than values.
    pub(super) fn done(self) -> Result<Bound<'s, 'c, 'v>> {
        if self.bound != self.using.statement.parameters {
            return Err(self.using.statement.failure(ffi::SQLITE_RANGE));
        }
        Ok(Bound {
            using: self.using,
            is_done: false,
        })
    }
}

/// A statement that can be run.
pub(super) struct Bound<'s, 'c, 'v> {
    using: Using<'s, 'c, 'v>,
    is_done: bool,
}

impl Bound<'_, '_, '_> {
    /// Runs the statement up to its next row.
    pub(super) fn next(&mut self) -> Result<Option<Row<'_>>> {
        if self.is_done {
            return Ok(None);
        }
        let statement = &*self.using.statement;
        // SAFETY: The statement is not finalized, its values are alive, and the row before it is not
        // borrowed any more.
        let code = unsafe { ffi::sqlite3_step(statement.raw) };
        if code == ffi::SQLITE_ROW {
            // SAFETY: There is a row, and nothing changes that before the borrow ends.
            return Ok(Some(unsafe { Row::new(statement.raw) }));
        }
        self.is_done = true;
        if code == ffi::SQLITE_DONE {
            return Ok(None);
        }
        Err(statement.failure(code))
    }

    /// How many rows the connection's last INSERT, UPDATE or DELETE has changed.
    pub(super) fn changes(&self) -> u64 {
        self.using.statement.connection.changes()
    }

    pub(super) fn column_names(&self) -> Vec<String> {
        self.using.statement.column_names()
    }
}

/// What SQLite says of its last call, which gave this code.
#[cold]
fn failure(connection: &Connection, code: c_int, sql: &str) -> rusqlite::Error {
    // SAFETY: The connection is open, and used by this thread alone.
    let (of, offset, message) = unsafe {
        let handle = connection.handle();
        let of = ffi::sqlite3_extended_errcode(handle);
        let message = ffi::sqlite3_errmsg(handle);
        let message = (!message.is_null()).then(|| CStr::from_ptr(message));
        let message = message.map(|message| message.to_string_lossy().into_owned());
        (of, ffi::sqlite3_error_offset(handle), message)
    };
    let error = ffi::Error::new(code);
    // A call that was no use of the connection has left nothing there.
    let message = message.filter(|_| of == code);
    match message {
        Some(msg) if error.code == ffi::ErrorCode::Unknown && offset >= 0 => {
            let sql = sql.to_owned();
            rusqlite::Error::SqlInputError {
                error,
                msg,
                sql,
                offset,
            }
        }
        message => rusqlite::Error::SqliteFailure(error, message),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::row::Cells as _;
    use crate::value::Value;

    fn prepare<'c>(connection: &'c Connection, sql: &str) -> Statement<'c> {
        Statement::prepare(connection, sql).unwrap()
    }

    /// The only cell of the only row, as SQL writes it down.
    fn quoted(statement: Binding<'_, '_, '_>) -> String {
        let mut bound = statement.done().unwrap();
        let row = bound.next().unwrap().unwrap();
        let text = row.text(0).unwrap().to_owned();
        assert!(bound.next().unwrap().is_none());
        // It does not begin again.
        assert!(bound.next().unwrap().is_none());
        text
    }

    #[test]
    fn values_are_what_they_were() {
        let connection = Connection::open_in_memory().unwrap();
        let mut statement = prepare(&connection, "SELECT quote(?)");
        let copied = String::from("it's");
        let mut bind = |value: &dyn Fn(&mut Binding<'_, '_, 'static>)| {
            let mut binding = statement.binding();
            value(&mut binding);
            quoted(binding)
        };
        assert_eq!(bind(&|to| to.null().unwrap()), "NULL");
        assert_eq!(
            bind(&|to| to.integer(i64::MIN).unwrap()),
            "-9223372036854775808"
        );
        assert_eq!(bind(&|to| to.double(0.5).unwrap()), "0.5");
        assert_eq!(bind(&|to| to.text("it's").unwrap()), "'it''s'");
        assert_eq!(bind(&|to| to.text("").unwrap()), "''");
        assert_eq!(bind(&|to| to.text_copy(&copied).unwrap()), "'it''s'");
        assert_eq!(bind(&|to| to.text_copy("").unwrap()), "''");
        assert_eq!(bind(&|to| to.bytes(b"a\0b").unwrap()), "X'610062'");
        assert_eq!(bind(&|to| to.bytes(b"").unwrap()), "X''");
    }

    #[test]
    fn texts_with_a_zero_inside_come_back_whole() {
        let connection = Connection::open_in_memory().unwrap();
        let mut statement = prepare(&connection, "SELECT ?, x'', zeroblob(2)");
        let mut binding = statement.binding();
        binding.text("a\0b").unwrap();
        let mut bound = binding.done().unwrap();
        let row = bound.next().unwrap().unwrap();
        assert_eq!(row.text(0), Ok("a\0b"));
        assert!(matches!(row.value(1), Ok(Value::Bytes([]))));
        assert!(matches!(row.value(2), Ok(Value::Bytes([0, 0]))));
        assert!(
            row.value(3)
                .unwrap_err()
                .to_string()
                .contains("no such cell")
        );
    }

    #[test]
    fn values_that_are_gone_are_not_read() {
        let connection = Connection::open_in_memory().unwrap();
        let mut statement = prepare(&connection, "SELECT quote(?) WHERE ? IS NOT NULL");
        for name in ["Ada", "Grace"] {
            let (name, other) = (name.repeat(100), name.repeat(200));
            let mut binding = statement.binding();
            binding.text(&name).unwrap();
            binding.text(&other).unwrap();
            assert_eq!(quoted(binding), format!("'{name}'"));
        }
        // One value of the last run would still be bound.
        let mut binding = statement.binding();
        binding.text("Alan").unwrap();
        assert!(binding.done().is_err());
        let mut binding = statement.binding();
        binding.integer(1).unwrap();
        binding.integer(2).unwrap();
        assert!(binding.integer(3).is_err());
        drop(binding);
        let expanded = |statement: &Statement<'_>| {
            // SAFETY: The text is freed after it is copied.
            unsafe {
                let text = ffi::sqlite3_expanded_sql(statement.raw);
                let copy = CStr::from_ptr(text).to_string_lossy().into_owned();
                ffi::sqlite3_free(text.cast());
                copy
            }
        };
        let mut binding = statement.binding();
        binding.text("Edsger").unwrap();
        drop(binding);
        assert!(!expanded(&statement).contains("Edsger"));
    }

    #[test]
    fn a_statement_with_a_limit_is_not_compiled_for_every_run() {
        let connection = Connection::open_in_memory().unwrap();
        let mut statement = prepare(&connection, "SELECT quote(?) LIMIT ?");
        for _ in 0..5 {
            let mut binding = statement.binding();
            binding.text("Ada").unwrap();
            binding.integer(1).unwrap();
            assert_eq!(quoted(binding), "'Ada'");
        }
        // SAFETY: The statement is not finalized.
        let compiled =
            unsafe { ffi::sqlite3_stmt_status(statement.raw, ffi::SQLITE_STMTSTATUS_REPREPARE, 0) };
        assert!(compiled <= 2, "{compiled}");
    }

    #[test]
    fn a_statement_that_was_left_in_the_middle_starts_again() {
        let connection = Connection::open_in_memory().unwrap();
        let mut statement = prepare(&connection, "VALUES (1), (2)");
        for _ in 0..2 {
            let mut bound = statement.binding().done().unwrap();
            assert_eq!(bound.next().unwrap().unwrap().integer(0), Ok(1));
        }
        let batch = connection.execute_batch("BEGIN; CREATE TABLE t (a); DROP TABLE t; COMMIT");
        assert_eq!(batch, Ok(()));
    }

    #[test]
    fn databases_in_utf_16() {
        let connection = Connection::open_in_memory().unwrap();
        connection
            .execute_batch("PRAGMA encoding = 'UTF-16le'; CREATE TABLE t (a TEXT) STRICT")
            .unwrap();
        let mut insert = prepare(&connection, "INSERT INTO t VALUES (?) RETURNING a");
        let mut binding = insert.binding();
        binding.text("Ζεύς 🦀").unwrap();
        let mut bound = binding.done().unwrap();
        let row = bound.next().unwrap().unwrap();
        assert_eq!((row.text(0), row.text(0)), (Ok("Ζεύς 🦀"), Ok("Ζεύς 🦀")));
        assert!(bound.next().unwrap().is_none());
        assert_eq!(bound.changes(), 1);
    }

    #[test]
    fn failures_say_what_sqlite_says() {
        let connection = Connection::open_in_memory().unwrap();
        let error = |sql| {
            Statement::prepare(&connection, sql)
                .err()
                .unwrap()
                .to_string()
        };
        assert_eq!(
            error("SELECT nobody"),
            "no such column: nobody in SELECT nobody at offset 7"
        );
        assert_eq!(
            error("SELEC 1"),
            "near \"SELEC\": syntax error in SELEC 1 at offset 0"
        );
        for empty in ["", "-- nothing"] {
            let mut statement = prepare(&connection, empty);
            assert!(statement.column_names().is_empty());
            assert!(statement.binding().done().unwrap().next().is_err());
        }
        let mut failing = prepare(&connection, "SELECT abs(-9223372036854775808)");
        for _ in 0..2 {
            let mut bound = failing.binding().done().unwrap();
            let error = bound.next().err().unwrap().to_string();
            assert!(error.contains("integer overflow"), "{error}");
            assert!(bound.next().unwrap().is_none());
        }
    }
}
