//! The tables.

use std::fmt::Write as _;

use anyhow::Result;
use querent_errors::{Broken, Case, Limits, Outcome, Pointed, Rule};

use super::Measured;
use super::figures::Figures;

/// Names with more characters than this are long.
pub(super) const LONG_NAME: usize = 60;
/// The target for the lines of an error, on average.
const MEAN_LINES: f64 = 10.0;

pub(super) fn text(measured: &Measured, versions: &str) -> Result<String> {
    let mut text = format!("# Errors\n\n{versions}.\nMade by `cargo xtask errors`.\n\n");
    let all = Figures::of(&measured.suite.cases, &measured.querent);
    let broken = broken(measured);
    block(&mut text, "targets", &targets(measured, &all, &broken)?);
    text += "\n## By what the mistake is about\n\n";
    block(&mut text, "groups", &groups(measured, &broken)?);
    if let Some(diesel) = &measured.diesel {
        let common: Vec<_> = measured
            .suite
            .cases
            .iter()
            .filter(|case| diesel.contains_key(&case.name))
            .collect();
        let ours = Figures::of(common.iter().copied(), &measured.querent);
        let theirs = Figures::of(common.iter().copied(), diesel);
        text += "\n## The same mistakes in Diesel\n\n";
        block(&mut text, "diesel", &side_by_side(&ours, &theirs)?);
        text += "\n### Case by case\n\n";
        block(&mut text, "cases", &each(measured, &common)?);
    }
    text += "\n## Left as they are\n\n";
    block(&mut text, "left", &left(&broken)?);
    text += HOW;
    Ok(text)
}

const HOW: &str = "
A case is a file with one mistake, checked by `cargo check` with the compiler's messages as JSON. A line is one that a terminal
shows; a name is what stands between backticks. A first line is ours when the library's sources have its sentence, or the derive
macro wrote it. One of the compiler's names what the mistake is about if it has a name between backticks that stands in the line
it points to: where a column is not found it does, where types are mismatched it does not. A fix is named by a `help` or a `note`
of the library, or by a text that the compiler offers to write. Of a case that is found, all errors count; a case that compiles
has no error and no lines.
";

fn block(text: &mut String, name: &str, body: &str) {
    let _ = write!(text, "<!-- quote: {name} -->\n{body}<!-- end -->\n");
}

/// The rules that each case breaks.
fn broken(measured: &Measured) -> Vec<(&Case, Broken)> {
    let none = Outcome::default();
    let mut all = Vec::new();
    for case in &measured.suite.cases {
        let outcome = measured.querent.get(&case.name).unwrap_or(&none);
        let broken = case.broken(outcome, &measured.sentences, Limits::default());
        all.extend(broken.into_iter().map(|broken| (case, broken)));
    }
    all
}

fn targets(measured: &Measured, all: &Figures, broken: &[(&Case, Broken)]) -> Result<String> {
    let errors = || {
        measured
            .querent
            .values()
            .flat_map(|outcome| &outcome.errors)
    };
    let breaking = |rule| {
        broken
            .iter()
            .filter(|(_, broken)| broken.rule == rule)
            .count()
    };
    let tokens = errors()
        .filter(|error| error.pointed == Pointed::Token)
        .count();
    let arguments = errors()
        .filter(|error| error.pointed == Pointed::Argument)
        .count();
    let limits = Limits::default();
    let mut text = "| | target | now |\n|---|--:|--:|\n".to_owned();
    let held = |held: bool| if held { "" } else { " (missed)" };
    let mut row =
        |what: &str, target: &str, now: String| writeln!(text, "| {what} | {target} | {now} |");
    row("mistakes", "", all.cases.to_string())?;
    row(
        "not found by the compiler",
        "0",
        format!("{}{}", all.cases - all.found, held(all.cases == all.found)),
    )?;
    let per_case = all.errors_per_case();
    row(
        "errors for each",
        "1",
        format!("{per_case:.2}{}", held(all.most_errors == 1)),
    )?;
    let mean = all.lines_per_error();
    row(
        "lines of an error, on average",
        "10",
        format!("{mean:.1}{}", held(mean <= MEAN_LINES)),
    )?;
    row(
        "lines of the longest",
        &limits.lines.to_string(),
        format!("{}{}", all.longest, held(all.longest <= limits.lines)),
    )?;
    for (what, rule) in [
        ("errors of more lines than that", Rule::Lines),
        (
            "first lines that name no table, column or feature",
            Rule::Subject,
        ),
        (
            "first lines in the compiler's own words instead of ours",
            Rule::Ours,
        ),
        ("errors that do not name the fix", Rule::Fix),
        (
            "errors that point to more than a token or an argument",
            Rule::Token,
        ),
        (
            "first lines with a name of more than 60 characters",
            Rule::Names,
        ),
    ] {
        let count = breaking(rule);
        row(what, "0", format!("{count}{}", held(count == 0)))?;
    }
    row(
        "errors with such a name anywhere, in the compiler's notes",
        "0",
        format!("{}{}", all.long_names, held(all.long_names == 0)),
    )?;
    row(
        "the longest name",
        "60",
        format!("{}{}", all.name, held(all.name <= LONG_NAME)),
    )?;
    row("errors that point to a token", "", tokens.to_string())?;
    row(
        "errors that point to one argument",
        "",
        arguments.to_string(),
    )?;
    row(
        "right spellings, which compile",
        "",
        measured.suite.passes.len().to_string(),
    )?;
    Ok(text)
}

fn groups(measured: &Measured, broken: &[(&Case, Broken)]) -> Result<String> {
    let mut text = "| mistakes about | cases | errors for each | lines, mean | lines, worst | more than 14 lines | not our sentence | no fix named | longest name |\n\
         |---|--:|--:|--:|--:|--:|--:|--:|--:|\n"
        .to_owned();
    for (about, cases) in measured.groups() {
        let figures = Figures::of(cases.iter().copied(), &measured.querent);
        let breaking = |rule| {
            let of = |(case, broken): &&(&Case, Broken)| case.about == about && broken.rule == rule;
            broken.iter().filter(of).count()
        };
        writeln!(
            text,
            "| {about} | {} | {:.2} | {:.1} | {} | {} | {} | {} | {} |",
            figures.cases,
            figures.errors_per_case(),
            figures.lines_per_error(),
            figures.longest,
            breaking(Rule::Lines),
            breaking(Rule::Ours),
            breaking(Rule::Fix),
            figures.name,
        )?;
    }
    Ok(text)
}

fn side_by_side(ours: &Figures, theirs: &Figures) -> Result<String> {
    let mut text = "| | querent | Diesel |\n|---|--:|--:|\n".to_owned();
    let mut row = |what: &str, of: &dyn Fn(&Figures) -> String| {
        writeln!(text, "| {what} | {} | {} |", of(ours), of(theirs))
    };
    row("mistakes in common", &|of| of.cases.to_string())?;
    row("found by the compiler", &|of| of.found.to_string())?;
    row("errors for each that is found", &|of| {
        format!("{:.2}", of.errors_per_case())
    })?;
    row("the most errors for one", &|of| of.most_errors.to_string())?;
    row("lines of an error, on average", &|of| {
        format!("{:.1}", of.lines_per_error())
    })?;
    row("lines of the longest error", &|of| of.longest.to_string())?;
    row("lines for a mistake, on average", &|of| {
        format!("{:.1}", of.lines_per_case())
    })?;
    row("the most lines for one mistake", &|of| {
        of.most_lines().to_string()
    })?;
    row("errors with a name of more than 60 characters", &|of| {
        of.long_names.to_string()
    })?;
    row("the longest name", &|of| of.name.to_string())?;
    Ok(text)
}

fn each(measured: &Measured, common: &[&Case]) -> Result<String> {
    let mut text = "| case | mistake | querent: errors | lines | Diesel: errors | lines |\n\
         |---|---|--:|--:|--:|--:|\n"
        .to_owned();
    let none = Outcome::default();
    let cells = |outcome: &Outcome| match outcome.errors.len() {
        0 => "not found by the compiler | -".to_owned(),
        count => {
            let lines: usize = outcome.errors.iter().map(|error| error.lines).sum();
            format!("{count} | {lines}")
        }
    };
    for case in common {
        let ours = measured.querent.get(&case.name).unwrap_or(&none);
        let diesel = measured.diesel.as_ref().and_then(|of| of.get(&case.name));
        let theirs = cells(diesel.unwrap_or(&none));
        let (name, mistake) = (&case.name, &case.mistake);
        writeln!(
            text,
            "| `{name}` | {mistake} | {} | {theirs} |",
            cells(ours)
        )?;
    }
    Ok(text)
}

fn left(broken: &[(&Case, Broken)]) -> Result<String> {
    let mut text = "| case | rule | | why |\n|---|---|---|---|\n".to_owned();
    let mut rows: Vec<_> = broken.iter().collect();
    rows.sort_by_key(|(case, broken)| (broken.rule, case.name.as_str()));
    for (case, broken) in rows {
        let why = broken.left.as_deref().unwrap_or("not said");
        writeln!(
            text,
            "| `{}` | {} | {} | {why} |",
            case.name, broken.rule, broken.how
        )?;
    }
    Ok(text)
}
