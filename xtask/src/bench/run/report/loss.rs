//! Where querent loses, and why.

use super::super::engine::Engine;
use super::super::figures::{Figures, Key};
use super::super::peer::Peer;
use super::super::plan::Plan;
use super::super::workload::Workload;
use super::table::{number, ratio};

/// The part of the raw client's time that querent may take.
pub(super) const NEAR: f64 = 1.05;
/// A count that differs by less than this part is the same.
const SAME: f64 = 0.02;

/// How querent did in a workload.
pub(super) struct Outcome {
    /// Its time, in times the raw client's.
    pub(super) to_raw: Option<f64>,
    /// The best of the others that read the right rows, and querent's time in times its.
    pub(super) best: Option<(Peer, f64)>,
    has_raw: bool,
}

impl Outcome {
    pub(super) fn of(plan: &Plan, figures: &Figures, engine: Engine, workload: Workload) -> Self {
        let key = Key::new(engine, workload, Peer::Querent);
        let best = plan
            .peers
            .iter()
            .filter(|&&peer| !matches!(peer, Peer::Querent | Peer::Raw))
            .filter(|&&peer| !figures.is_wrong(Key { peer, ..key }))
            .filter_map(|&peer| Some((peer, figures.ratio(key, peer)?)))
            .max_by(|(_, a), (_, b)| a.total_cmp(b));
        Self {
            to_raw: figures.ratio(key, Peer::Raw),
            best,
            has_raw: plan.peers.contains(&Peer::Raw),
        }
    }

    /// Whether querent takes next to no more time than the raw client.
    pub(super) fn is_near_raw(&self) -> bool {
        self.to_raw.is_some_and(|of| of <= NEAR)
    }

    /// Whether every other peer takes more time.
    pub(super) fn is_ahead(&self) -> bool {
        self.best.is_some_and(|(_, of)| of < 1.0)
    }

    /// Who is quicker, and what querent does more; nothing where it wins.
    pub(super) fn reason(&self, figures: &Figures, engine: Engine, workload: Workload) -> String {
        let key = Key::new(engine, workload, Peer::Querent);
        if let Some(reason) = figures.missing(key) {
            return reason.to_owned();
        }
        let mut reasons = Vec::new();
        if self.has_raw && !self.is_near_raw() && self.to_raw.is_some() {
            reasons.push(more(figures, key, Peer::Raw));
        }
        if let Some((peer, _)) = self.best
            && !self.is_ahead()
        {
            reasons.push(more(figures, key, peer));
        }
        reasons.join("; ")
    }
}

/// What querent does more than a peer that is quicker, as far as it was counted.
fn more(figures: &Figures, key: Key, peer: Peer) -> String {
    let other = Key { peer, ..key };
    let differs = |a: f64, b: f64| a > b + SAME * b.abs() && a > b + SAME;
    let mut words = Vec::new();
    let counted = figures
        .instructions
        .get(&key)
        .zip(figures.instructions.get(&other));
    if let Some((&own, &others)) = counted
        && differs(own, others)
    {
        words.push(format!(
            "{} instructions more (×{})",
            number(own - others),
            ratio(Some(own / others))
        ));
    }
    if let Some((&own, &others)) = figures.calls.get(&key).zip(figures.calls.get(&other))
        && differs(own, others)
    {
        words.push(format!("{} system calls more", number(own - others)));
    }
    let allocations = figures.allocations(key).zip(figures.allocations(other));
    if let Some((own, others)) = allocations
        && differs(own, others)
    {
        words.push(format!("{} allocations more", number(own - others)));
    }
    let of_rounds = figures
        .spread(key, peer)
        .map(|(least, most)| format!("rounds {} to {}", ratio(Some(least)), ratio(Some(most))));
    if words.is_empty() {
        words.push(if counted.is_some() {
            "nothing more in the client: the server's work, or chance".to_owned()
        } else {
            "not counted".to_owned()
        });
    }
    words.extend(of_rounds);
    format!("{}: {}", peer.title(), words.join(", "))
}
