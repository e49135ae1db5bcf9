//! The figures of some cases.

use querent_errors::check::Outcomes;
use querent_errors::{Case, Outcome};

/// The figures of some cases in one library.
#[derive(Debug, Default)]
pub(super) struct Figures {
    /// How many cases there are.
    pub(super) cases: usize,
    /// How many of them the compiler finds.
    pub(super) found: usize,
    /// How many errors it prints for these.
    pub(super) errors: usize,
    /// The most errors for one case.
    pub(super) most_errors: usize,
    /// How many lines these errors have, for each case that is found.
    pub(super) lines: Vec<usize>,
    /// The longest error of all.
    pub(super) longest: usize,
    /// The longest name that an error prints.
    pub(super) name: usize,
    /// How many errors print a name of more than 60 characters.
    pub(super) long_names: usize,
}

impl Figures {
    pub(super) fn of<'c>(cases: impl IntoIterator<Item = &'c Case>, outcomes: &Outcomes) -> Self {
        let mut figures = Self::default();
        let none = Outcome::default();
        for case in cases {
            figures.add(outcomes.get(&case.name).unwrap_or(&none));
        }
        figures
    }

    fn add(&mut self, outcome: &Outcome) {
        self.cases += 1;
        if outcome.errors.is_empty() {
            return;
        }
        self.found += 1;
        self.errors += outcome.errors.len();
        self.most_errors = self.most_errors.max(outcome.errors.len());
        self.lines
            .push(outcome.errors.iter().map(|error| error.lines).sum());
        for error in &outcome.errors {
            self.longest = self.longest.max(error.lines);
            let name = error.longest_name_anywhere().chars().count();
            self.name = self.name.max(name);
            self.long_names += usize::from(name > super::report::LONG_NAME);
        }
    }

    /// Errors for each case that is found.
    pub(super) fn errors_per_case(&self) -> f64 {
        self.errors as f64 / self.found.max(1) as f64
    }

    /// Lines of each error.
    pub(super) fn lines_per_error(&self) -> f64 {
        self.lines.iter().sum::<usize>() as f64 / self.errors.max(1) as f64
    }

    /// Lines for each case that is found.
    pub(super) fn lines_per_case(&self) -> f64 {
        self.lines.iter().sum::<usize>() as f64 / self.found.max(1) as f64
    }

    /// The most lines for one case.
    pub(super) fn most_lines(&self) -> usize {
        self.lines.iter().copied().max().unwrap_or(0)
    }
}
