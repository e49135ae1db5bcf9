//! SQL Server's texts, judged by Microsoft's own parser.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// What SQL Server 2022 has and the parser, which is that of 2019, has not.
const NEWER: &str = "DISTINCT FROM";

#[test]
fn sql_server_understands_its_texts() {
    let Some(program) = std::env::var_os("QUERENT_TSQL").filter(|program| !program.is_empty())
    else {
        let _ = writeln!(std::io::stderr(), "skipped: QUERENT_TSQL is not set");
        return;
    };
    let texts = texts();
    assert!(texts.len() > 100, "{} texts", texts.len());
    let mut judge = Command::new(program)
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
