//! A connection together with the statements that are prepared on it.
//!
//! `rusqlite`'s own cache finds a statement by its text: two hashes of the text and an allocation,
//! about 1,080 instructions on every run. A [`Statement`] borrows its connection. So they are held
//! here side by side, by means of `self_cell`.

use rusqlite::Connection;

use super::super::cache::Cache;
use super::statement::Statement;

type Statements<'c> = Cache<Statement<'c>>;

self_cell::self_cell!(
    struct Inner {
        owner: Connection,

        #[covariant]
        dependent: Statements,
    }
);

/// A connection and its prepared statements.
pub(super) struct Held(Inner);

// SAFETY: A `Connection` can be sent to another thread, a `Statement` cannot, because it shares the
// connection with whoever else has a reference to it. Here nobody else has: the connection is owned
// by the cell, every statement in the cell borrows that connection, and neither a statement nor a
// reference to the connection outlives the exclusive or shared borrow of `Held` that gave access to
// it (`with` hands them to a closure that must accept any lifetime; `connection` ties its result to
// `&self`, and `Held` is not `Sync`, so that borrow stays on one thread). So whenever a `Held` moves
// to another thread, the connection and all its statements move as one.
#[allow(unsafe_code)]
unsafe impl Send for Held {}

impl Held {
    /// Takes over a connection; at most `capacity` statements are kept.
    pub(super) fn new(connection: Connection, capacity: usize) -> Self {
        Self(Inner::new(connection, |_| Cache::new(capacity)))
    }

    /// Calls `work` with the connection and its statements.
    pub(super) fn with<T>(
        &mut self,
        work: impl for<'c> FnOnce(&'c Connection, &mut Statements<'c>) -> T,
    ) -> T {
        self.0.with_dependent_mut(work)
    }

    pub(super) fn connection(&self) -> &Connection {
        self.0.borrow_owner()
    }

    /// How many statements are held.
    pub(super) fn statements(&self) -> usize {
        self.0.borrow_dependent().len()
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn connections_can_be_sent_to_another_thread() {
        use crate::driver::{Database, Pooled};

        fn is_send<T: Send>() {}
        fn is_sync<T: Sync>() {}
        is_send::<super::super::SqliteConnection>();
        is_send::<Pooled>();
        is_send::<Database>();
        is_sync::<Database>();
    }
}
