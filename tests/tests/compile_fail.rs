//! Every mistake in `compile_fail/` is one error in words of tables and columns.
//!
//! A case is a file with one mistake. Its first lines say what it is and how its error begins:
//!
//! ```text
//! //! mistake: the table of a column is not in the query
//! //! expect: table `posts` is not in this query's FROM or JOIN clauses
//! ```
//!
//! A third line `//! rustc: <reason>` marks the few mistakes whose error is the compiler's own. The
//! whole message is in the `.stderr` file beside the case; `QUERENT_BLESS=1` writes these files. The
//! files in `compile_fail/pass/` show the right spelling and compile.
//!
//! All of them are examples of one package and are checked by one run of cargo.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs, io};

use querent::serde_json::{self, Value};

type Result<T, E = Box<dyn Error>> = std::result::Result<T, E>;

/// The most lines a message may have.
const MOST_LINES: usize = 18;
/// The longest name of a type in the first line of a message.
const LONGEST_NAME: usize = 60;

#[test]
fn every_mistake_is_one_error_in_our_words() -> Result<()> {
    let suite = Suite::read(&root().join("tests/compile_fail"))?;
    let outcomes = suite.check()?;
    let bless = env::var_os("QUERENT_BLESS").is_some();
    let sentences = sentences(&root().join("dsl/src"))?;

    let mut problems = String::new();
    let outcome = |case: &Case| outcomes.get(&case.name).cloned().unwrap_or_default();
    for case in &suite.cases {
        for problem in case.judge(&outcome(case), &sentences, bless)? {
            writeln!(problems, "{}: {problem}", case.path.display())?;
        }
    }
    for case in suite.passes.iter().filter(|case| !outcome(case).compiled) {
        let errors = outcome(case).texts();
        writeln!(
            problems,
            "{}: does not compile\n{errors}",
            case.path.display()
        )?;
    }
    // not captured by the test harness: the table is there when all is well too
    io::stderr().write_all(table(&suite, &outcomes).as_bytes())?;
    assert!(problems.is_empty(), "\n{problems}");
    Ok(())
}

/// The workspace.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("a workspace")
        .to_owned()
}

/// The cases.
struct Suite {
    cases: Vec<Case>,
    passes: Vec<Case>,
}

/// A file with one mistake, or with none.
struct Case {
    name: String,
    path: PathBuf,
    /// How the error begins, without its code.
    expect: String,
    /// Why the compiler's own words are good enough.
    rustc: Option<String>,
}

/// What the compiler said about a case.
#[derive(Clone, Default)]
struct Outcome {
    compiled: bool,
    errors: Vec<Message>,
}

/// One error.
#[derive(Clone)]
struct Message {
    first_line: String,
    code: Option<String>,
    /// The file it points to.
    file: String,
    /// The whole message, without what differs between machines.
    text: String,
}

impl Outcome {
    fn texts(&self) -> String {
        self.errors
            .iter()
            .map(|error| error.text.as_str())
            .collect::<Vec<_>>()
            .join("\n")
    }
}

impl Suite {
    fn read(folder: &Path) -> Result<Self> {
        let cases = files(folder)?
            .into_iter()
            .map(Case::read)
            .collect::<Result<Vec<_>>>()?;
        let passes = files(&folder.join("pass"))?
            .into_iter()
            .map(|path| {
                Ok(Case {
                    name: format!("pass_{}", stem(&path)),
                    ..Case::read(path)?
                })
            })
            .collect::<Result<_>>()?;
        if let Some(case) = cases.iter().find(|case| case.expect.is_empty()) {
            return Err(format!(
                "{}: the line `//! expect: ..` is missing",
                case.path.display()
            )
            .into());
        }
        Ok(Self { cases, passes })
    }

    /// Checks all of them as examples of one package.
    fn check(&self) -> Result<BTreeMap<String, Outcome>> {
        let package = Path::new(env!("CARGO_TARGET_TMPDIR")).join("compile_fail");
        let target = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .parent()
            .ok_or("no target directory")?;
        fs::create_dir_all(package.join("src"))?;
        fs::write(package.join("src/lib.rs"), "")?;
        fs::write(package.join("Cargo.toml"), self.manifest()?)?;
        // the versions that are there already, so that nothing is fetched
        fs::copy(root().join("Cargo.lock"), package.join("Cargo.lock"))?;

        let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args([
                "check",
                "--examples",
                "--keep-going",
                "--offline",
                "--message-format=json",
            ])
            .arg("--target-dir")
            .arg(target)
            .current_dir(&package)
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .stderr(Stdio::piped())
            .output()?;
        let outcomes = self.outcomes(&String::from_utf8(output.stdout)?)?;
        if outcomes.is_empty() {
            return Err(String::from_utf8_lossy(&output.stderr).into());
        }
        Ok(outcomes)
    }

    fn manifest(&self) -> Result<String> {
        let mut manifest = format!(
            "[package]\nname = \"querent-compile-fail\"\nedition = \"2024\"\npublish = false\n\
             autoexamples = false\n\n\
             [workspace]\n\n\
             [dependencies.querent]\npath = {:?}\n\
             features = [\"mysql\", \"postgres\"]\n\n\
             [profile.dev]\ndebug = \"line-tables-only\"\n\n\
             [lints.rust]\nwarnings = \"allow\"\n",
            root().join("dsl"),
        );
        for case in self.cases.iter().chain(&self.passes) {
            write!(
                manifest,
                "\n[[example]]\nname = {:?}\npath = {:?}\n",
                case.name, case.path
            )?;
        }
        Ok(manifest)
    }

    /// Reads what cargo printed.
    fn outcomes(&self, stdout: &str) -> Result<BTreeMap<String, Outcome>> {
        let mut outcomes = BTreeMap::<String, Outcome>::new();
        for line in stdout.lines() {
            let line: Value = serde_json::from_str(line)?;
            let message = &line["message"];
            if line["target"]["kind"][0] != "example" {
                if is_error(message) {
                    return Err(string(&message["rendered"]).into());
                }
                continue;
            }
            let outcome = outcomes.entry(string(&line["target"]["name"])).or_default();
            match line["reason"].as_str() {
                Some("compiler-artifact") => outcome.compiled = true,
                Some("compiler-message") if is_error(message) => {
                    outcome.errors.push(Message::read(message));
                }
                _ => {}
            }
        }
        Ok(outcomes)
    }
}

impl Case {
    fn read(path: PathBuf) -> Result<Self> {
        let text = fs::read_to_string(&path)?;
        let header = |key: &str| {
            let lines = text.lines().take_while(|line| line.starts_with("//!"));
            lines
                .filter_map(|line| line.strip_prefix("//! ")?.strip_prefix(key))
                .map(str::to_owned)
                .next()
        };
        Ok(Self {
            name: stem(&path),
            expect: header("expect: ").unwrap_or_default(),
            rustc: header("rustc: "),
            path,
        })
    }

    /// What is wrong with the outcome.
    fn judge(&self, outcome: &Outcome, sentences: &[Sentence], bless: bool) -> Result<Vec<String>> {
        let [error] = outcome.errors.as_slice() else {
            return Ok(vec![match outcome.errors.len() {
                0 if outcome.compiled => "compiles".to_owned(),
                0 => "was not checked".to_owned(),
                count => format!("{count} errors instead of one\n{}", outcome.texts()),
            }]);
        };
        let mut problems = Vec::new();
        if error.first_line != self.expect {
            problems.push(format!("expected `{}`\n{}", self.expect, error.text));
        }
        let ours =
            error.code.is_none() || sentences.iter().any(|ours| ours.fits(&error.first_line));
        match (ours, self.rustc.is_some()) {
            (false, false) => problems.push(format!("not a sentence of querent\n{}", error.text)),
            (true, true) => {
                problems.push("a sentence of querent: remove the line `//! rustc: ..`".to_owned())
            }
            _ => {}
        }
        if let Some(name) = names(&error.first_line).find(|name| name.len() > LONGEST_NAME) {
            problems.push(format!("names the type `{name}`"));
        }
        if !error.file.ends_with(&format!("{}.rs", self.name)) {
            problems.push(format!("points to {}", error.file));
        }
        if error.lines() > MOST_LINES {
            problems.push(format!("{} lines\n{}", error.lines(), error.text));
        }
        let path = self.path.with_extension("stderr");
        if bless {
            fs::write(&path, &error.text)?;
        } else if fs::read_to_string(&path).unwrap_or_default() != error.text {
            problems.push(format!(
                "the message is not that of {}\n{}",
                path.display(),
                error.text
            ));
        }
        Ok(problems)
    }
}

impl Message {
    fn read(message: &Value) -> Self {
        let spans = message["spans"].as_array().map_or(&[][..], Vec::as_slice);
        let primary = spans.iter().find(|span| span["is_primary"] == true);
        Self {
            first_line: string(&message["message"])
                .lines()
                .next()
                .unwrap_or_default()
                .to_owned(),
            code: message["code"]["code"].as_str().map(str::to_owned),
            file: primary.map_or_else(String::new, |span| string(&span["file_name"])),
            text: normalise(&string(&message["rendered"])),
        }
    }

    fn lines(&self) -> usize {
        self.text.lines().count()
    }
}

fn is_error(message: &Value) -> bool {
    message["level"] == "error" && !string(&message["message"]).starts_with("aborting due to")
}

/// Takes what differs between machines out of a message: the folders, the line numbers of the
/// library and the width of the margin that depends on them, the names of temporary files.
fn normalise(rendered: &str) -> String {
    let margin = rendered
        .lines()
        .find_map(|line| line.find("--> "))
        .unwrap_or(0);
    let blank = " ".repeat(margin);
    let mut text = String::new();
    let mut in_case = true;
    for line in rendered.trim_end().lines() {
        if line.contains("the full name for the type has been written to")
            || line.contains("consider using `--verbose` to print the full type name")
        {
            continue;
        }
        let (head, rest) = line.split_at_checked(margin).unwrap_or((line, ""));
        if let Some(place) = rest
            .strip_prefix("--> ")
            .or_else(|| rest.strip_prefix("::: "))
        {
            let (place, is_case) = place_of(place);
            in_case = is_case;
            let _ = write!(text, "  {}{place}", &rest[..4]);
        } else if head == blank {
            let _ = write!(text, "  {rest}");
        } else if !head.is_empty() && head.trim().bytes().all(|byte| byte.is_ascii_digit()) {
            let head = if in_case { head.trim() } else { "LL" };
            let _ = write!(text, "{head:<2}{rest}");
        } else {
            text.push_str(line);
        }
        text.truncate(text.trim_end().len());
        text.push('\n');
    }
    text
}

/// A place in a file without the folder, and whether it is in a case. Only there it keeps its line.
fn place_of(place: &str) -> (String, bool) {
    let root = root();
    let cases = root.join("tests/compile_fail");
    let shorten = |folder: &Path, sign: &str| {
        Some(format!("{sign}{}", place.strip_prefix(folder.to_str()?)?))
    };
    let file = place.split(':').next().unwrap_or_default();
    match shorten(&cases, "$DIR") {
        Some(short) if !file.contains("/schema/") => (short, true),
        Some(short) => (without_line(&short), false),
        None => {
            let short = shorten(&root.join("dsl"), "$QUERENT").or_else(|| {
                let (_, library) = place.split_once("/library/")?;
                Some(format!("$RUST/{library}"))
            });
            (without_line(short.as_deref().unwrap_or(place)), false)
        }
    }
}

fn without_line(place: &str) -> String {
    place.split(':').next().unwrap_or_default().to_owned()
}

/// The words of a `message = ".."` of the library between its placeholders.
struct Sentence(Vec<String>);

impl Sentence {
    fn fits(&self, line: &str) -> bool {
        let (first, rest) = self.0.split_first().expect("a sentence has words");
        let Some(mut line) = line.strip_prefix(first.as_str()) else {
            return false;
        };
        for words in rest {
            match line.find(words.as_str()) {
                Some(at) => line = &line[at + words.len()..],
                None => return false,
            }
        }
        line.is_empty() || rest.last().is_some_and(String::is_empty)
    }
}

/// Every `message = ".."` of the library.
fn sentences(folder: &Path) -> Result<Vec<Sentence>> {
    let mut sentences = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            sentences.extend(self::sentences(&path)?);
            continue;
        }
        for line in fs::read_to_string(&path)?.lines() {
            let Some(message) = line.trim().strip_prefix("message = \"") else {
                continue;
            };
            let message = message
                .trim_end_matches(',')
                .trim_end_matches('"')
                .replace("\\\"", "\"");
            let words =
                message
                    .split('{')
                    .enumerate()
                    .map(|(index, part)| match part.split_once('}') {
                        Some((_, words)) if index > 0 => words.to_owned(),
                        _ => part.to_owned(),
                    });
            sentences.push(Sentence(words.collect()));
        }
    }
    Ok(sentences)
}

/// What stands between backticks.
fn names(line: &str) -> impl Iterator<Item = &str> {
    line.split('`').skip(1).step_by(2)
}

fn table(suite: &Suite, outcomes: &BTreeMap<String, Outcome>) -> String {
    let errors: Vec<_> = suite
        .cases
        .iter()
        .filter_map(|case| Some((case, outcomes.get(&case.name)?)))
        .flat_map(|(case, outcome)| outcome.errors.iter().map(move |error| (case, error)))
        .collect();
    let lines: usize = errors.iter().map(|(_, error)| error.lines()).sum();
    let cases = suite.cases.len().max(1) as f64;
    let mut text = format!(
        "\n| cases | right spellings | errors per case | lines, mean | lines, worst | rustc's own words |\n\
         |--:|--:|--:|--:|--:|--:|\n| {} | {} | {:.2} | {:.1} | {} | {} |\n\n",
        suite.cases.len(),
        suite.passes.len(),
        errors.len() as f64 / cases,
        lines as f64 / errors.len().max(1) as f64,
        errors
            .iter()
            .map(|(_, error)| error.lines())
            .max()
            .unwrap_or(0),
        suite
            .cases
            .iter()
            .filter(|case| case.rustc.is_some())
            .count(),
    );
    let mut by_length = errors;
    by_length.sort_by_key(|(_, error)| std::cmp::Reverse(error.lines()));
    for (case, error) in by_length.iter().take(5) {
        let _ = writeln!(text, "{:>4} lines: {}", error.lines(), case.name);
    }
    for case in &suite.cases {
        if let Some(reason) = &case.rustc {
            let _ = writeln!(text, "     rustc: {} ({reason})", case.name);
        }
    }
    text
}

/// The Rust files of a folder in order.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn stem(path: &Path) -> String {
    path.file_stem()
        .map_or_else(String::new, |stem| stem.to_string_lossy().into_owned())
}

fn string(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
