//! What the tour does, wherever it prints.

mod cell;
mod failure;
mod filters;
mod joins;
mod results;
mod show;
mod writes;

use std::io::Write;
use std::time::Instant;

use querent::driver::AnyConnection;
use querent::prelude::*;
use querent_tests::{Scratch, generated, sample};

pub(crate) use failure::Failure;
pub(crate) use show::{Print, Show};

/// Runs the tour on the server at `url`, or on SQLite.
pub(crate) fn run(url: Option<&str>, print: Print, out: &mut dyn Write) -> Result<(), Failure> {
    let clock = Instant::now();
    // The file that a SQLite URL names is the user's own: the tour makes another one.
    let server = url.filter(|url| !url.starts_with("sqlite:"));
    let scratch = Scratch::new(server, "querent_tour")
        .map_err(Failure::of("cannot make a database for the tour"))?;
    let outcome = visit(&scratch, &mut Show::new(print, out), clock);
    scratch
        .remove()
        .map_err(Failure::of("cannot remove the tour's database"))?;
    outcome
}

fn visit(scratch: &Scratch, show: &mut Show<'_>, clock: Instant) -> Result<(), Failure> {
    let mut conn = scratch
        .open()
        .map_err(Failure::of("cannot open the tour's database"))?;
    sample::create(&mut conn).map_err(Failure::of("cannot create the sample's tables"))?;
    let rows = sample::fill(&mut conn).map_err(Failure::of("cannot fill the sample's tables"))?;
    show.note(&format!(
        "{}: {} tables, {rows} rows",
        conn.engine(),
        sample::ROWS.len()
    ))?;
    compare_modules(scratch, show)?;

    queries(&mut conn, show).map_err(Failure::during("a query of the tour failed"))?;
    show.note(&format!(
        "{} queries, {:.1} s in all",
        show.steps(),
        clock.elapsed().as_secs_f64()
    ))
}

/// The checked-in modules must be what the generator writes for this database.
fn compare_modules(scratch: &Scratch, show: &mut Show<'_>) -> Result<(), Failure> {
    let reading = "cannot read the schema of the tour's database";
    let output = generated::generate(scratch.url()).map_err(Failure::of(reading))?;
    let found = generated::differences(&output).map_err(Failure::of(reading))?;
    if !found.is_empty() {
        return Err(Failure::of("the checked-in modules are not up to date")(
            found.join("\n       "),
        ));
    }
    show.note(&format!(
        "modules are up to date ({} files)\n",
        output.modules().count()
    ))
}

fn queries(conn: &mut AnyConnection, show: &mut Show<'_>) -> Result<(), Failure> {
    joins::inner(conn, show)?;
    joins::left(conn, show)?;
    joins::right(conn, show)?;
    joins::same_table(conn, show)?;
    joins::whole_rows(conn, show)?;
    joins::full(show)?;
    filters::optional(conn, show)?;
    filters::list(conn, show)?;
    filters::pattern(conn, show)?;
    filters::null(conn, show)?;
    results::aggregates(conn, show)?;
    results::expressions(conn, show)?;
    results::nulls_in_order(conn, show)?;
    results::distinct_page(conn, show)?;
    results::structs(conn, show)?;
    results::streaming(conn, show)?;
    writes::insert(conn, show)?;
    writes::change(conn, show)?;
    writes::remove(conn, show)?;
    writes::roll_back(conn, show)
}
