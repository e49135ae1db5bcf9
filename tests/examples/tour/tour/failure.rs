//! Why the tour could not be finished.

use std::error::Error;
use std::fmt;
use std::io;

/// What could not be done, and its cause. It never has a URL or a password in it.
#[derive(Debug)]
pub(crate) struct Failure {
    what: &'static str,
    cause: Box<dyn Error + Send + Sync>,
}

impl Failure {
    /// Makes the failure of a cause.
    pub(crate) fn of<E: Into<Box<dyn Error + Send + Sync>>>(
        what: &'static str,
    ) -> impl FnOnce(E) -> Self {
        move |cause| Self {
            what,
            cause: cause.into(),
        }
    }

    /// Says during what it happened.
    pub(crate) fn during(what: &'static str) -> impl FnOnce(Self) -> Self {
        move |failure| {
            if failure.what.is_empty() {
                Self { what, ..failure }
            } else {
                failure
            }
        }
    }

    /// Whether nobody reads the output any more.
    #[allow(dead_code)] // The tests that run the tour have no pipe.
    pub(crate) fn is_closed_pipe(&self) -> bool {
        self.cause
            .downcast_ref::<io::Error>()
            .is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self {
            what: "cannot print",
            cause: error.into(),
        }
    }
}
impl From<querent::Error> for Failure {
    fn from(error: querent::Error) -> Self {
        Self {
            what: "",
            cause: error.into(),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: {}\ncause: {}", self.what, self.cause)
    }
}
