//! Debian packages unpacked into a directory of their own.
//!
//! `apt-get` works on a private state that believes nothing is installed, so it downloads a
//! package with all the libraries it needs, the C library included. The programs run with the
//! directory's own loader and libraries. The host's installation is neither read nor changed, and
//! no rights are needed.

use std::env::consts::ARCH;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, ensure};

use crate::paths;
use crate::process;

/// The file that says a directory is whole.
const DONE: &str = ".done";

const KEYRING: &str = "/usr/share/keyrings/debian-archive-keyring.gpg";

/// What is not unpacked: half of the bytes, and nothing that a server needs.
const LEFT_OUT: &[&str] = &[
    "./usr/share/doc",
    "./usr/share/info",
    "./usr/share/lintian",
    "./usr/share/locale",
    "./usr/share/man",
    "./usr/lib/*/gconv",
    "./usr/bin/ibd2sdi",
    "./usr/bin/innochecksum",
    "./usr/bin/my*isam*",
    "./usr/bin/mysql_migrate_keyring",
    "./usr/bin/mysqlbinlog",
    "./usr/bin/mysqlcheck",
    "./usr/bin/mysqlimport",
    "./usr/bin/mysqlpump",
    "./usr/bin/mysqlslap",
];

/// Packages that are only needed for installing others.
const SKIPPED: &[&str] = &[
    "binutils",
    "debconf_",
    "libperl5",
    "mysql-common_",
    "perl-",
    "perl_",
];

/// A directory that packages were unpacked into.
pub(crate) struct Prefix {
    dir: PathBuf,
}

impl Prefix {
    /// The directory, if packages were unpacked into it before.
    pub(crate) fn find(dir: &Path) -> Option<Self> {
        dir.join(DONE).exists().then(|| Self {
            dir: dir.to_path_buf(),
        })
    }

    /// A file of the directory.
    pub(crate) fn join(&self, path: &str) -> PathBuf {
        self.dir.join(path)
    }

    /// The directories of the libraries, as a loader's search path.
    pub(crate) fn libraries(&self) -> String {
        let dir = self.dir.display();
        format!("{dir}/usr/lib/{ARCH}-linux-gnu:{dir}/lib/{ARCH}-linux-gnu:{dir}/usr/lib")
    }

    /// A program of the directory, run with its own loader and libraries.
    ///
    /// # Errors
    ///
    /// When the directory holds no loader.
    pub(crate) fn command(&self, program: &str) -> Result<Command> {
        let mut command = process::command(self.loader()?);
        command.args(self.loader_args()).arg(self.join(program));
        Ok(command)
    }

    /// A shell script that runs a program of the directory with fixed first arguments.
    ///
    /// # Errors
    ///
    /// When the directory holds no loader.
    pub(crate) fn script(&self, program: &str, args: &[&str]) -> Result<String> {
        let mut line = vec![self.loader()?.display().to_string()];
        line.extend(self.loader_args());
        line.push(self.join(program).display().to_string());
        line.extend(args.iter().map(ToString::to_string));
        let line: Vec<String> = line.iter().map(|word| process::quoted(word)).collect();
        Ok(format!("#!/bin/sh\nexec {} \"$@\"\n", line.join(" ")))
    }

    fn loader_args(&self) -> Vec<String> {
        let mut args = vec!["--library-path".to_owned(), self.libraries()];
        // fsync() and its like do nothing, where the package that says so was asked for. The
        // loader takes a list, which a space ends.
        let no_sync = self.join(&format!("usr/lib/{ARCH}-linux-gnu/libeatmydata.so.1"));
        let path = no_sync.display().to_string();
        if no_sync.exists() && !path.contains([' ', ':']) {
            args.extend(["--preload".to_owned(), path]);
        }
        args
    }

    fn loader(&self) -> Result<PathBuf> {
        let name = format!(
            "ld-linux-{}.so.{}",
            ARCH.replace('_', "-"),
            if ARCH == "x86_64" { 2 } else { 1 }
        );
        ["usr/lib64", "lib64", "usr/lib", "lib"]
            .map(str::to_owned)
            .into_iter()
            .chain([
                format!("usr/lib/{ARCH}-linux-gnu"),
                format!("lib/{ARCH}-linux-gnu"),
            ])
            .map(|dir| self.dir.join(dir).join(&name))
            .find(|file| file.exists())
            .with_context(|| format!("no loader in {}", self.dir.display()))
    }
}

/// Whose C library the programs of a [`Prefix`] use.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Libc {
    /// The host's, which what is used of the suite must fit; [`Prefix::command`] does not work.
    Host,
    /// The suite's.
    Own,
}

/// Unpacks packages of a Debian suite, and all that they need, into `dir`. Does nothing when that
/// is done already.
///
/// # Errors
///
/// When the system has no `apt-get` or no Debian mirror is configured, or a download fails.
pub(crate) fn prefix(dir: &Path, suite: &str, packages: &[&str], libc: Libc) -> Result<Prefix> {
    if let Some(prefix) = Prefix::find(dir) {
        return Ok(prefix);
    }
    for program in ["apt-get", "dpkg-deb", "tar"] {
        ensure!(
            paths::on_path(program).is_some(),
            "there is no `{program}` here"
        );
    }
    ensure!(
        Path::new(KEYRING).exists(),
        "this is no Debian: {KEYRING} is missing"
    );

    if dir.exists() {
        fs::remove_dir_all(dir).with_context(|| format!("removing {}", dir.display()))?;
    }
    let state = dir.join(".apt");
    for new in ["lists/partial", "cache/archives/partial", "state"] {
        fs::create_dir_all(state.join(new))
            .with_context(|| format!("creating {}", state.display()))?;
    }
    fs::write(state.join("status"), "")?;
    fs::write(
        state.join("sources.list"),
        format!(
            "deb [signed-by={KEYRING}] {} {suite} main\n",
            mirror(&state)?
        ),
    )?;

    process::run_logged(apt_get(&state).arg("update"), &state.join("update.log"))
        .with_context(|| format!("reading the package index of {suite}"))?;
    process::run_logged(
        apt_get(&state)
            .args(["-d", "--no-install-recommends", "install"])
            .args(packages),
        &state.join("install.log"),
    )
    .with_context(|| format!("downloading {} of {suite}", packages.join(", ")))?;
    for file in fs::read_dir(state.join("cache/archives"))? {
        let file = file?.path();
        let name = file
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let skipped = SKIPPED.iter().any(|start| name.starts_with(start))
            || (libc == Libc::Host && name.starts_with("libc6_"));
        if name.ends_with(".deb") && !skipped {
            unpack(&file, dir).with_context(|| format!("unpacking {name}"))?;
        }
    }
    fs::write(dir.join(DONE), "")?;
    fs::remove_dir_all(&state)?;
    Ok(Prefix {
        dir: dir.to_path_buf(),
    })
}

/// The code name of the host's Debian release (`bookworm`).
///
/// # Errors
///
/// When the host does not say.
pub(crate) fn host_suite() -> Result<String> {
    let text = fs::read_to_string("/etc/os-release").context("reading /etc/os-release")?;
    text.lines()
        .find_map(|line| line.strip_prefix("VERSION_CODENAME="))
        .map(|name| name.trim_matches('"').to_owned())
        .context("/etc/os-release has no VERSION_CODENAME")
}

fn apt_get(state: &Path) -> Command {
    let state = state.display();
    let mut command = process::command("apt-get");
    command
        .args(["-q", "-y"])
        .env("LC_ALL", "C")
        .env("DEBIAN_FRONTEND", "noninteractive");
    for option in [
        format!("Dir::Etc::sourcelist={state}/sources.list"),
        "Dir::Etc::sourceparts=/dev/null".to_owned(),
        "Dir::Etc::preferences=/dev/null".to_owned(),
        "Dir::Etc::preferencesparts=/dev/null".to_owned(),
        format!("Dir::State={state}/state"),
        format!("Dir::State::lists={state}/lists"),
        format!("Dir::State::status={state}/status"),
        format!("Dir::Cache={state}/cache"),
        "Acquire::Languages=none".to_owned(),
        "Acquire::IndexTargets::deb::DEP-11::DefaultEnabled=false".to_owned(),
        "Acquire::Retries=3".to_owned(),
        format!("APT::Sandbox::User={}", process::user_name()),
        "Debug::NoLocking=true".to_owned(),
    ] {
        command.args(["-o", &option]);
    }
    command
}

/// The Debian mirror that the host is configured for.
fn mirror(state: &Path) -> Result<String> {
    let targets = process::output(
        process::command("apt-get")
            .args([
                "indextargets",
                "--format",
                "$(REPO_URI) $(RELEASE) $(COMPONENT)",
                "Created-By: Packages",
            ])
            .stderr(Stdio::null()),
    )
    .with_context(|| {
        format!(
            "reading the configured mirrors (logs in {})",
            state.display()
        )
    })?;
    let suite = host_suite()?;
    // Other vendors' repositories may use the release's name too: the path tells them apart.
    targets
        .lines()
        .filter_map(|line| {
            let mut words = line.split(' ');
            let (uri, release, component) = (words.next()?, words.next()?, words.next()?);
            let debian = uri.trim_end_matches('/').ends_with("/debian");
            let same = release == suite && component == "main";
            (debian || same).then_some((debian, same, uri))
        })
        .max_by_key(|&(debian, same, _)| (debian, same))
        .map(|(_, _, uri)| uri.to_owned())
        .with_context(|| format!("no Debian mirror is configured for {suite}"))
}

fn unpack(package: &Path, dir: &Path) -> Result<()> {
    let mut data = process::start(
        process::command("dpkg-deb")
            .arg("--fsys-tarfile")
            .arg(package)
            .stdout(Stdio::piped()),
    )?;
    let tar = data.stdout.take().context("no pipe from dpkg-deb")?;
    let mut extract = Command::new("tar");
    extract
        .args(["-x", "--no-same-owner", "-C"])
        .arg(dir)
        .stdin(tar);
    for path in LEFT_OUT {
        extract.arg(format!("--exclude={path}"));
    }
    let extracted = process::run(&mut extract)?;
    let read = process::wait(&mut data)?;
    ensure!(
        extracted.success() && read.success(),
        "tar: {extracted}, dpkg-deb: {read}"
    );
    Ok(())
}
