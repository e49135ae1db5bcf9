//! What documents quote: how often the targets are held, and a table of ratios.

use super::loss::{NEAR, Outcome};
use super::table::{Table, ratio};
use super::{engine_titles, quoted};
use crate::bench::run::engine::Engine;
use crate::bench::run::figures::{Figures, Key};
use crate::bench::run::peer::Peer;
use crate::bench::run::plan::Plan;
use crate::bench::run::workload::Workload;

/// How often the targets are held.
pub(super) fn targets(plan: &Plan, figures: &Figures) -> String {
    let mut table = Table::bare("", &engine_titles(plan));
    let mut row = |title: String, held: &dyn Fn(Engine, Workload) -> Option<bool>| {
        let mut cells = vec![title];
        cells.extend(plan.engines.iter().map(|&engine| {
            let outcomes = || plan.workloads.iter().filter_map(|&of| held(engine, of));
            match (outcomes().filter(|held| *held).count(), outcomes().count()) {
                (_, 0) => "-".to_owned(),
                (held, all) => format!("{held} of {all}"),
            }
        }));
        table.row(&cells);
    };
    let outcome = |engine, workload| Outcome::of(plan, figures, engine, workload);
    row(
        format!("workloads in at most {NEAR} of the raw client's time"),
        &|engine, workload| {
            let outcome = outcome(engine, workload);
            outcome.to_raw.map(|_| outcome.is_near_raw())
        },
    );
    row(
        format!("workloads in at most {NEAR} of its instructions"),
        &|engine, workload| {
            let of = |peer| figures.instructions.get(&Key::new(engine, workload, peer));
            Some(of(Peer::Querent)? / of(Peer::Raw)? <= NEAR)
        },
    );
    row(
        "workloads in less time than every other peer".to_owned(),
        &|engine, workload| {
            let outcome = outcome(engine, workload);
            outcome.best.map(|_| outcome.is_ahead())
        },
    );
    quoted("targets", &table.text)
}

/// The ratios of all workloads on all engines.
pub(super) fn ratios(plan: &Plan, figures: &Figures) -> String {
    let mut table = Table::bare("workload", &engine_titles(plan));
    for &workload in &plan.workloads {
        let mut cells = vec![workload.title.to_owned()];
        cells.extend(plan.engines.iter().map(|&engine| {
            let key = Key::new(engine, workload, Peer::Querent);
            if let Some(reason) = figures.missing(key) {
                return reason.to_owned();
            }
            let outcome = Outcome::of(plan, figures, engine, workload);
            match outcome.best {
                Some((peer, of)) => format!(
                    "{} raw, {} {}",
                    ratio(outcome.to_raw),
                    ratio(Some(of)),
                    peer.title()
                ),
                None => format!("{} raw", ratio(outcome.to_raw)),
            }
        }));
        table.row(&cells);
    }
    quoted("summary", &table.text)
}
