//! Guards: what the library costs, in counts that no machine changes, beside what is committed in
//! `figures.toml`.
//!
//! | count | how |
//! |---|---|
//! | instructions | callgrind, beside the same work with the engine's client library |
//! | allocations | an allocator that counts |
//! | round trips, prepared statements | a proxy before the server |
//! | impls per column | the generated modules of the sample |
//! | bytes per query | the sections of two programs |
//!
//! `QUERENT_BLESS=1` writes the figures anew. Servers are those that the tests use.

mod allocations;
mod database;
mod figures;
mod instructions;
mod measured;
mod raw;
mod schema;
mod size;
mod wire;
mod workloads;

use std::ffi::OsString;
use std::process::ExitCode;

use anyhow::{Result, bail};
use querent::dialect::Kind;
use querent_tests::Engine;

use self::figures::{Figures, name};
use self::workloads::Workload;

fn main() -> Result<ExitCode> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => check(),
        [instructions::RUN, url] => {
            instructions::run(url)?;
            Ok(ExitCode::SUCCESS)
        }
        _ => bail!("no arguments are known"),
    }
}

fn check() -> Result<ExitCode> {
    if cfg!(debug_assertions) {
        bail!("the figures are those of a release build: cargo run --release -p querent-guards");
    }
    let mut measured = Figures::default();
    println!("impls and bytes");
    let impls = size::impls_per_column()?;
    let bytes = size::bytes_per_query()?;
    measured.set("program", "sample", name::IMPLS, impls);
    measured.set("program", "queries", name::BYTES, bytes);
    println!("  {impls:.2} impls for each column, {bytes:.0} bytes for each query");
    for engine in Engine::available() {
        measure(&engine, &mut measured)?;
    }
    conclude(&measured)
}

fn measure(engine: &Engine, measured: &mut Figures) -> Result<()> {
    let kind = engine.kind();
    let label = format!("{kind:?}").to_lowercase();
    let database = database::make(engine)?;
    let url = database.url();
    println!("{label}");
    for (workload, count) in allocations::count(url)? {
        measured.set(&label, &workload.name(), name::ALLOCATIONS, count);
    }
    if kind != Kind::Sqlite {
        match wire::count(kind, url)? {
            Some(costs) => {
                for (workload, cost) in costs {
                    let mut set =
                        |name, figure| measured.set(&label, &workload.name(), name, figure);
                    set(name::ROUND_TRIPS, cost.round_trips);
                    set(name::PREPARES, cost.prepares as f64);
                }
            }
            None => println!("  skipped: round trips, because the server is not reached over TCP"),
        }
    }
    match valgrind() {
        Some(valgrind) => {
            // A server's answer arrives in more pieces or less: the least counts.
            let times = if kind == Kind::Sqlite { 1 } else { 3 };
            for (workload, [ours, by_hand]) in instructions::least(&valgrind, url, times)? {
                let mut set = |name, figure| measured.set(&label, &workload.name(), name, figure);
                set(name::INSTRUCTIONS, ours as f64);
                set(name::BY_HAND, by_hand as f64);
            }
        }
        None => println!("  skipped: instructions, because there is no valgrind"),
    }
    print_table(&label, measured);
    Ok(database.remove()?)
}

/// The program that counts instructions: what `QUERENT_VALGRIND` names, or the one of the system.
fn valgrind() -> Option<OsString> {
    std::env::var_os("QUERENT_VALGRIND").or_else(|| {
        let path = std::env::var_os("PATH")?;
        std::env::split_paths(&path)
            .map(|directory| directory.join("valgrind"))
            .find(|file| file.is_file())
            .map(OsString::from)
    })
}

fn print_table(label: &str, measured: &Figures) {
    println!(
        "  {:<26}{:>13}{:>12}{:>7}{:>13}{:>13}{:>10}",
        "", "instructions", "by hand", "ratio", "allocations", "round trips", "prepares"
    );
    for workload in Workload::ALL {
        let operation = workload.name();
        let get = |name| measured.get(label, &operation, name);
        let show = |figure: Option<f64>| figure.map_or_else(String::new, |it| it.to_string());
        let (ours, by_hand) = (get(name::INSTRUCTIONS), get(name::BY_HAND));
        let ratio = ours
            .zip(by_hand)
            .map_or_else(String::new, |(ours, by_hand)| {
                format!("{:.2}", ours / by_hand)
            });
        println!(
            "  {operation:<26}{:>13}{:>12}{ratio:>7}{:>13}{:>13}{:>10}",
            show(ours),
            show(by_hand),
            show(get(name::ALLOCATIONS)),
            show(get(name::ROUND_TRIPS)),
            show(get(name::PREPARES)),
        );
    }
}

fn conclude(measured: &Figures) -> Result<ExitCode> {
    let committed = Figures::read()?;
    if std::env::var_os("QUERENT_BLESS").is_some_and(|value| value == "1") {
        committed.updated(measured).write()?;
        println!("written: {}", Figures::path().display());
        return Ok(ExitCode::SUCCESS);
    }
    let comparison = committed.compare(measured);
    for line in &comparison.better {
        println!("better: {line}");
    }
    for line in &comparison.worse {
        println!("WORSE: {line}");
    }
    if comparison.new > 0 {
        println!("{} figures are not committed yet", comparison.new);
    }
    if comparison.new > 0 || !comparison.better.is_empty() || !comparison.worse.is_empty() {
        println!("QUERENT_BLESS=1 writes the figures as they are now");
    }
    Ok(if comparison.worse.is_empty() && comparison.new == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
