//! The progress of an introspection, shown on a terminal and nowhere else.

use std::cell::RefCell;

use indicatif::{ProgressBar, ProgressStyle};
use querent_cli::Progress;

/// A bar on standard error; nothing if that is no terminal.
pub(super) struct Bar {
    bar: ProgressBar,
    left_out: RefCell<Vec<String>>,
}

impl Bar {
    pub(super) fn new(quiet: bool) -> Self {
        let bar = if quiet {
            ProgressBar::hidden()
        } else {
            ProgressBar::new(0)
        };
        let style = ProgressStyle::with_template("{spinner} {bar:24} {pos}/{len} {msg}");
        Self {
            bar: style.map_or_else(|_| bar.clone(), |style| bar.clone().with_style(style)),
            left_out: RefCell::default(),
        }
    }

    /// Clears the bar and returns what was left out.
    pub(super) fn finish(self) -> Vec<String> {
        self.bar.finish_and_clear();
        self.left_out.into_inner()
    }
}

impl Progress for Bar {
    fn step(&self, reading: &str, done: usize, total: usize) {
        self.bar.set_message(reading.to_owned());
        self.bar.set_length(total as u64);
        self.bar.set_position(done as u64);
    }

    fn left_out(&self, what: &str, reason: &str) {
        let text = format!("`{what}` is left out: {reason}");
        self.left_out.borrow_mut().push(text);
    }
}
