//! SQL Server's texts, judged by Microsoft's own parser and by its model of a schema.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// What SQL Server 2022 has and the parser, which is that of 2019, has not.
const NEWER: &str = "DISTINCT FROM";

/// Parts of dates, which the model takes for columns.
const PARTS: [&str; 14] = [
    "year",
    "quarter",
    "month",
    "dayofyear",
    "day",
    "week",
    "iso_week",
    "weekday",
    "hour",
    "minute",
    "second",
    "millisecond",
    "microsecond",
    "nanosecond",
];
/// A function of SQL Server 2022 with a column, which the model of 2019 does not know.
const NEWER_TABLE: &str = "GENERATE_SERIES";

/// The program that asks them, where there is one.
fn judge() -> Option<Command> {
    let program = std::env::var_os("QUERENT_TSQL").filter(|program| !program.is_empty());
    if program.is_none() {
        let _ = writeln!(std::io::stderr(), "skipped: QUERENT_TSQL is not set");
    }
    program.map(Command::new)
}

/// Every table and column of the golden files is in a schema of SQL Server: the sample's, that of
/// TPC-H, and what the files declare themselves.
#[test]
fn sql_server_finds_tables_and_columns() {
    for (schema, tpch) in [("sample", false), ("tpch", true)] {
        let Some(mut judge) = judge() else {
            return;
        };
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        let texts: Vec<_> = texts()
            .into_iter()
            .filter(|(title, sql)| {
                title.starts_with("tpch: ") == tpch
                    && [NEWER, NEWER_TABLE]
                        .iter()
                        .all(|newer| !sql.contains(newer))
            })
            .collect();
        assert!(texts.len() >= 20, "{} texts", texts.len());
        let made = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("judged_{tpch}"));
        std::fs::create_dir_all(&made).expect("a folder");
        let mut tables =
            std::fs::read_to_string(folder.join(schema).join("mssql.sql")).expect("the schema");
        if !tpch {
            tables.push_str("GO\n");
            tables.push_str(include_str!("judge/tables.sql"));
        }
        let queries: String = texts
            .iter()
            .map(|(_, sql)| format!("{sql}\nGO\n"))
            .collect();
        let files = ["schema.sql", "queries.sql"].map(|name| made.join(name));
        std::fs::write(&files[0], tables).expect("a written schema");
        std::fs::write(&files[1], queries).expect("written queries");
        let output = judge.arg("model").args(&files).output().expect("an answer");
        let answer = String::from_utf8_lossy(&output.stdout);
        // The last line says how many queries there were.
        let count = format!("{} queries", texts.len());
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(answer.contains(&count), "{answer}{errors}");
        let lost: Vec<_> = answer
            .lines()
            .filter(|line| line.contains(" SQL7"))
            .filter(|line| {
                !PARTS
                    .iter()
                    .any(|part| line.ends_with(&format!(".[{part}].")))
            })
            .map(|line| {
                let number = line
                    .split("[query ")
                    .nth(1)
                    .and_then(|rest| rest.split(']').next());
                let number = number.and_then(|number| number.parse::<usize>().ok());
                let query = number.and_then(|number| texts.get(number - 1));
                format!("{line}\n  {query:?}")
            })
            .collect();
        assert!(lost.is_empty(), "{}", lost.join("\n"));
    }
}

#[test]
fn sql_server_understands_its_texts() {
    let Some(mut judge) = judge() else {
        return;
    };
    let texts = texts();
    assert!(texts.len() > 100, "{} texts", texts.len());
    let mut judge = judge
        .args(["check", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program that QUERENT_TSQL names");
    let mut stdin = judge.stdin.take().expect("its input");
    let lines: String = texts
        .iter()
        .enumerate()
        .map(|(id, (_, sql))| format!("{id}\t{}\n", STANDARD.encode(sql)))
        .collect();
    let writer = std::thread::spawn(move || stdin.write_all(lines.as_bytes()));
    let answers: Vec<String> = BufReader::new(judge.stdout.take().expect("its output"))
        .lines()
        .collect::<Result<_, _>>()
        .expect("its answers");
    writer
        .join()
        .expect("a writer")
        .expect("all texts were read");
    judge.wait().expect("its end");
    assert_eq!(answers.len(), texts.len(), "one answer for each text");

    let mut refused = Vec::new();
    for answer in answers {
        let mut parts = answer.splitn(3, '\t');
        let id: usize = parts.next().and_then(|id| id.parse().ok()).expect("an id");
        let (title, sql) = &texts[id];
        let accepted = parts.next() == Some("OK");
        if sql.contains(NEWER) {
            // When this fails, the parser has become newer and judges these as well.
            assert!(!accepted, "{title}: {sql}");
        } else if !accepted {
            refused.push(format!(
                "{title}: {}\n  {sql}",
                parts.next().unwrap_or_default()
            ));
        }
    }
    assert!(
        refused.is_empty(),
        "{} refused\n{}",
        refused.len(),
        refused.join("\n")
    );
}

/// The texts of the golden files, each with its file and title.
fn texts() -> Vec<(String, String)> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let mut texts = Vec::new();
    for entry in std::fs::read_dir(directory).expect("the golden files") {
        let path = entry.expect("a file").path();
        if path.extension().is_none_or(|extension| extension != "sql") {
            continue;
        }
        let file = path
            .file_stem()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        let text = std::fs::read_to_string(&path).expect("a golden file");
        let mut title = String::new();
        let mut lines = text.lines();
        while let Some(line) = lines.next() {
            if let Some(found) = line.strip_prefix("-- # ") {
                title = format!("{file}: {found}");
            } else if line == "-- SQL Server" {
                texts.push((title.clone(), lines.next().expect("a text").to_owned()));
            }
        }
    }
    texts
}
