//! The libraries that are measured, and what is known of them so far.

use std::collections::HashMap;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};

use super::package::{Mode, Package};
use super::program::Program;
use super::runs::Runs;
use super::segments::Segments;
use super::{diesel, querent, sea_orm};
use crate::bench::measure::Measured;
use crate::process;

/// One of the libraries, and what its program has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Who {
    Querent,
    /// Diesel with its schema alone.
    Diesel,
    /// Diesel with the row struct and the insert struct of each table that querent's modules have.
    DieselRows,
    SeaOrm,
}

/// After so much time in all, querent's programs are compiled no more often than the others'.
const LONG: Duration = Duration::from_secs(8);

/// What a program took in several libraries. One that is absent was left out.
pub(super) type Results = HashMap<Who, Measured>;

/// The libraries, and what has been measured of them.
pub(super) struct Peers {
    packages: Vec<(Who, Package)>,
    runs: usize,
    known: HashMap<(Who, Program, Mode), Runs>,
}

impl Peers {
    /// Compiles the libraries. One that cannot be had is left out, and a line says so.
    ///
    /// # Errors
    ///
    /// When querent does not compile.
    pub(super) fn new(wanted: &[Who], runs: usize, limit: Duration) -> Result<Self> {
        let querent = Package::new(Box::new(querent::Querent), limit)?;
        let mut packages = vec![(Who::Querent, querent)];
        for &who in wanted {
            let package = match who {
                Who::Querent => continue,
                Who::Diesel => Package::new(Box::new(diesel::Diesel { rows: false }), limit),
                Who::DieselRows => Package::new(Box::new(diesel::Diesel { rows: true }), limit),
                Who::SeaOrm => Package::new(Box::new(sea_orm::SeaOrm), limit),
            };
            match package {
                Ok(package) => packages.push((who, package)),
                Err(error) => eprintln!("skipped: {}: {error:#}", who.name()),
            }
            check_interrupt()?;
        }
        Ok(Self {
            packages,
            runs,
            known: HashMap::new(),
        })
    }

    /// How often a library's programs are compiled: querent's, which are quick, three times if the
    /// others' are at all.
    pub(super) fn runs(&self, who: Who) -> usize {
        match who {
            Who::Querent if self.packages.len() > 1 => self.runs.max(3),
            _ => self.runs,
        }
    }

    /// Whether a program was compiled often enough, which is at least `least` times.
    fn is_done(&self, who: Who, taken: &[Measured], least: usize) -> bool {
        let mut whole = Duration::ZERO;
        for one in taken {
            match one {
                Measured::Took(usage) => whole += usage.user,
                // What is over the limit once is not tried again.
                Measured::Over(_) => return true,
            }
        }
        taken.len() >= self.runs(who).max(least)
            || taken.len() >= self.runs.max(least) && whole > LONG
    }

    /// The names and versions of the libraries.
    pub(super) fn titles(&self) -> Vec<String> {
        let mut titles: Vec<String> = self
            .packages
            .iter()
            .map(|(_, package)| package.title())
            .collect();
        titles.dedup();
        titles
    }

    pub(super) fn package(&self, who: Who) -> Option<&Package> {
        let mut all = self.packages.iter();
        all.find(|(of, _)| *of == who).map(|(_, package)| package)
    }

    /// Compiles a program in several libraries, and gives the medians.
    ///
    /// # Errors
    ///
    /// When it does not compile.
    pub(super) fn measure(
        &mut self,
        program: Program,
        mode: Mode,
        wanted: &[Who],
    ) -> Result<Results> {
        self.by_turns(&[program], mode, wanted, 1)?;
        let known = |who| Some((who, self.known.get(&(who, program, mode))?.median));
        Ok(wanted.iter().filter_map(|&who| known(who)).collect())
    }

    /// Compiles programs in several libraries by turns, each at least so many times, so that what
    /// else the machine does falls on all of them. [`Peers::measure`] then gives the medians.
    ///
    /// # Errors
    ///
    /// When one does not compile.
    pub(super) fn by_turns(
        &mut self,
        programs: &[Program],
        mode: Mode,
        wanted: &[Who],
        least: usize,
    ) -> Result<()> {
        let each = |&program| wanted.iter().map(move |&who| (who, program));
        let mut all: Vec<((Who, Program), Vec<Measured>)> = programs
            .iter()
            .flat_map(each)
            .filter(|&(who, program)| !self.known.contains_key(&(who, program, mode)))
            .map(|of| (of, Vec::new()))
            .collect();
        let turns = wanted.iter().map(|&who| self.runs(who).max(least)).max();
        for _ in 0..turns.unwrap_or_default() {
            for ((who, program), taken) in &mut all {
                let (who, program) = (*who, *program);
                let Some(package) = self.package(who) else {
                    continue;
                };
                if self.is_done(who, taken, least) {
                    continue;
                }
                let one = match self.over(who, program, mode) {
                    Some(over) => over,
                    None => package
                        .compile(&program, mode)
                        .with_context(|| format!("{}: {program}", who.name()))?,
                };
                taken.push(one);
                check_interrupt()?;
            }
        }
        for ((who, program), taken) in all {
            if taken.is_empty() {
                continue;
            }
            let runs = Runs::of(&taken);
            let took = super::report::seconds(runs.median);
            eprintln!("{}, {}, {program}: {took}", who.name(), mode.name());
            self.known.insert((who, program, mode), runs);
        }
        Ok(())
    }

    /// What several runs of a program took, if it was measured.
    pub(super) fn spread(&self, who: Who, program: Program, mode: Mode) -> Option<Runs> {
        self.known.get(&(who, program, mode)).copied()
    }

    /// The instructions that the compiler executes to check a program, if they can be counted.
    ///
    /// # Errors
    ///
    /// When it does not compile.
    pub(super) fn instructions(
        &self,
        who: Who,
        program: Program,
        valgrind: &Path,
    ) -> Result<Option<u64>> {
        let Some(package) = self.package(who) else {
            return Ok(None);
        };
        let counted = package.instructions(&program, valgrind)?;
        check_interrupt()?;
        if let Some(count) = counted {
            eprintln!(
                "{}, {program}: {} million instructions",
                who.name(),
                count / 1_000_000
            );
        }
        Ok(counted)
    }

    /// The sizes of the linked program, if it can be linked within the limit.
    ///
    /// # Errors
    ///
    /// When it does not compile or its queries fail.
    pub(super) fn segments(&self, who: Who, program: Program) -> Result<Option<Segments>> {
        let Some(package) = self.package(who) else {
            return Ok(None);
        };
        let linked = package.compile(&program, Mode::Linked)?;
        check_interrupt()?;
        let took = super::report::seconds(linked);
        eprintln!("{}, {}, {program}: {took}", who.name(), Mode::Linked.name());
        match linked {
            Measured::Over(_) => Ok(None),
            Measured::Took(_) => package.segments(&program).map(Some),
        }
    }

    /// The limit, if a part of the program went over it before.
    fn over(&self, who: Who, program: Program, mode: Mode) -> Option<Measured> {
        self.known
            .iter()
            .filter(|((of, part, how), _)| *of == who && *how == mode && part.is_within(program))
            .map(|(_, runs)| runs.median)
            .find(|median| matches!(median, Measured::Over(_)))
    }
}

impl Who {
    /// The head of its column.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Diesel => "Diesel",
            Self::DieselRows => "Diesel with rows",
            Self::Querent => "querent",
            Self::SeaOrm => "SeaORM",
        }
    }
}

fn check_interrupt() -> Result<()> {
    if process::interrupted() {
        bail!("interrupted");
    }
    Ok(())
}
