//! Crates that hold the modules of all schemas, one for each engine, in a workspace of their own
//! below the project's `target`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::engine::Engine;
use crate::modules::Modules;

/// What rustc looks for, which is nearly all that it can. Whatever it says is an error.
const WARN: [&str; 17] = [
    "future_incompatible",
    "let_underscore",
    "missing_copy_implementations",
    "missing_debug_implementations",
    "missing_docs",
    "nonstandard_style",
    "rust_2018_idioms",
    "single_use_lifetimes",
    "trivial_casts",
    "trivial_numeric_casts",
    "unnameable_types",
    "unreachable_pub",
    "unused",
    "unused_lifetimes",
    "unused_qualifications",
    "variant_size_differences",
    "warnings",
];

/// What it says about names, whose choice is the database's.
const ALLOW: [&str; 3] = [
    "confusable_idents",
    "mixed_script_confusables",
    "uncommon_codepoints",
];

/// Clears what an earlier run wrote, but for the compiled dependencies.
pub(crate) fn start() {
    for engine in Engine::ALL {
        let package = root().join(engine.package());
        if package.exists() {
            fs::remove_dir_all(&package)
                .unwrap_or_else(|error| panic!("{}: {error}", package.display()));
        }
    }
}

/// The directory of an engine's modules.
pub(crate) fn sources(engine: Engine) -> PathBuf {
    root().join(engine.package()).join("src")
}

/// Asserts that rustfmt and rustc have nothing to say about the modules.
///
/// Returns the time that rustc took, in all its processes together, where the system can tell.
pub(crate) fn all(engines: &[(Engine, Vec<Modules>)]) -> Option<Duration> {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let project = project.canonicalize().expect("the project's root");
    write("Cargo.toml", &workspace(engines));
    // The project's lock file has every version that is needed, so that nothing is fetched.
    fs::copy(project.join("Cargo.lock"), root().join("Cargo.lock")).expect("the lock file");
    for (engine, modules) in engines {
        let package = engine.package();
        let manifest = manifest(package, &project.join("dsl"));
        write(&format!("{package}/Cargo.toml"), &manifest);
        let mut names: Vec<String> = modules.iter().map(Modules::name).collect();
        names.sort();
        let mut library = "//! The modules of real schemas.\n".to_owned();
        for name in names {
            library += &format!("/// A schema.\npub mod {name};\n");
        }
        write(&format!("{package}/src/lib.rs"), &library);
    }

    let mut rustfmt = Command::new("rustfmt");
    rustfmt.args(["--check", "--edition", "2024"]);
    rustfmt.args(
        engines
            .iter()
            .map(|(engine, _)| sources(*engine).join("lib.rs")),
    );
    run(&mut rustfmt);

    run(cargo_check().args(["--package", "querent"]));
    let before = user_time_of_children();
    run(cargo_check().arg("--workspace"));
    Some(user_time_of_children()? - before?)
}

/// The manifest of the workspace.
fn workspace(engines: &[(Engine, Vec<Modules>)]) -> String {
    let members: Vec<&str> = engines.iter().map(|(engine, _)| engine.package()).collect();
    let mut text = format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n");
    text += "\n[workspace.lints.rust]\n";
    for lint in WARN {
        let level = if lint == "warnings" { "deny" } else { "warn" };
        text += &format!("{lint} = {{ level = {level:?}, priority = -1 }}\n");
    }
    for lint in ALLOW {
        text += &format!("{lint} = \"allow\"\n");
    }
    text
}

/// The manifest of an engine's crate.
fn manifest(package: &str, querent: &Path) -> String {
    format!(
        "[package]\nname = \"real-schemas-{package}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\
         publish = false\n\n\
         [dependencies.querent]\npath = {querent:?}\ndefault-features = false\n\
         features = [\"decimal\", \"jiff\", \"json\", \"uuid\"]\n\n\
         [lints]\nworkspace = true\n"
    )
}

fn cargo_check() -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command
        .args(["check", "--offline", "--quiet", "--target-dir"])
        .arg(root().join("target"))
        .current_dir(root())
        .env("CARGO_INCREMENTAL", "0");
    command
}

fn run(command: &mut Command) {
    let output = command
        .output()
        .unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let text = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}\n{text}");
}

fn write(file: &str, text: &str) {
    let path = root().join(file);
    let folder = path.parent().unwrap_or_else(|| Path::new(""));
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(&path, text))
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("real_schemas")
}

/// The user time of all child processes that have ended.
#[cfg(unix)]
fn user_time_of_children() -> Option<Duration> {
    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::time::TimeValLike as _;

    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).ok()?;
    let micros = usage.user_time().num_microseconds();
    Some(Duration::from_micros(u64::try_from(micros).ok()?))
}

#[cfg(not(unix))]
fn user_time_of_children() -> Option<Duration> {
    None
}
