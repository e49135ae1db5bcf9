//! What the flags mean together with the configuration and the environment.

use std::{
    env,
    path::{Path, PathBuf},
};

use querent_cli::IntrospectOptions;
use querent_codegen::config::{Config, Pattern};

use super::{args::Flags, error::Error};

/// The variable that holds the URL.
const VARIABLE: &str = "DATABASE_URL";

/// Everything that a command needs to know.
pub(crate) struct Options {
    pub(crate) url: String,
    pub(crate) out: PathBuf,
    pub(crate) config: Config,
    pub(crate) introspect: IntrospectOptions,
    pub(crate) quiet: bool,
}

impl Options {
    /// Decides what the flags mean: a flag comes before the configuration, `--url` before the
    /// environment, and that before `.env`.
    pub(crate) fn resolve(flags: Flags) -> Result<Self, Error> {
        let (mut config, folder) = config(flags.config)?;
        if !flags.include.is_empty() {
            config.include = patterns(flags.include);
        }
        if !flags.exclude.is_empty() {
            config.exclude = patterns(flags.exclude);
        }
        // The schemas decide what is read. What has been read is all wanted.
        let of_config = std::mem::take(&mut config.schemas);
        let schemas = if flags.schemas.is_empty() {
            of_config
        } else {
            flags.schemas
        };
        config.routines |= flags.routines;
        let routines = config.routines;
        let out = match (flags.out, &config.out) {
            (Some(out), _) => out,
            (None, Some(out)) => folder.join(out),
            (None, None) => return Err(Error::NoOut),
        };
        Ok(Self {
            url: url(flags.url)?,
            out,
            config,
            introspect: IntrospectOptions { schemas, routines },
            quiet: flags.quiet,
        })
    }
}

/// Reads the configuration, and tells the folder that its paths are relative to.
fn config(path: Option<PathBuf>) -> Result<(Config, PathBuf), Error> {
    let default = Path::new("querent.toml");
    let path = match &path {
        Some(path) => path,
        None if default.is_file() => default,
        None => return Ok((Config::default(), PathBuf::new())),
    };
    let folder = path.parent().map(Path::to_owned).unwrap_or_default();
    Ok((Config::read(path).map_err(Error::Config)?, folder))
}

fn patterns(texts: Vec<String>) -> Vec<Pattern> {
    texts.into_iter().map(Pattern::from).collect()
}

/// The URL of the flag, of the environment, or of `.env`.
fn url(flag: Option<String>) -> Result<String, Error> {
    if let Some(url) = flag {
        return Ok(url);
    }
    match env::var(VARIABLE) {
        Ok(url) if !url.is_empty() => return Ok(url),
        Err(env::VarError::NotUnicode(_)) => return Err(Error::NotUtf8(VARIABLE)),
        _ => {}
    }
    url_of_env_file()?.ok_or(Error::NoUrl)
}

/// Looks in the `.env` file of the current folder or of the nearest one above that has it.
fn url_of_env_file() -> Result<Option<String>, Error> {
    let current = env::current_dir().map_err(Error::CurrentDir)?;
    let files = current.ancestors().map(|folder| folder.join(".env"));
    let Some(file) = files.into_iter().find(|file| file.is_file()) else {
        return Ok(None);
    };
    // The reader's own errors repeat the line, in which a password may stand.
    let bad = |_| Error::EnvFile(file.clone());
    for pair in dotenvy::from_path_iter(&file).map_err(bad)? {
        let (name, value) = pair.map_err(bad)?;
        if name == VARIABLE && !value.is_empty() {
            return Ok(Some(value));
        }
    }
    Ok(None)
}
