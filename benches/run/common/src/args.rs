//! The command line of a peer.

use std::str::FromStr;
use std::time::Duration;

use lexopt::Arg;

use crate::{Result, Workload};

/// The engines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    MariaDb,
    MySql,
    Postgres,
    Sqlite,
}

impl FromStr for Engine {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        match name {
            "mariadb" => Ok(Self::MariaDb),
            "mysql" => Ok(Self::MySql),
            "postgres" => Ok(Self::Postgres),
            "sqlite" => Ok(Self::Sqlite),
            _ => Err(format!("no engine `{name}`")),
        }
    }
}

/// How long a workload runs.
#[derive(Clone, Copy, Debug)]
pub enum Length {
    /// Allocations counted, and then turns of that time.
    Time(Duration),
    /// So many operations in one batch and nothing else, for tools that count from outside.
    Operations(u64),
}

/// What a peer is told.
#[derive(Clone, Copy, Debug)]
pub struct Args {
    pub engine: Engine,
    /// The place of the database. It lives as long as the program.
    pub url: &'static str,
    pub workload: Workload,
    pub length: Length,
}

impl Args {
    /// Reads `--engine E --url U --workload W (--seconds S | --iterations N)`.
    pub(crate) fn from_command_line() -> Result<Self> {
        let (mut engine, mut url, mut workload, mut length) = (None, None, None, None);
        let mut parser = lexopt::Parser::from_env();
        while let Some(arg) = parser.next()? {
            let Arg::Long(name) = arg else {
                return Err(arg.unexpected().into());
            };
            match name {
                "engine" => engine = Some(parser.value()?.string()?.parse()?),
                "url" => url = Some(&*parser.value()?.string()?.leak()),
                "workload" => workload = Some(parser.value()?.string()?.parse()?),
                "seconds" => {
                    let seconds = parser.value()?.string()?.parse()?;
                    length = Some(Length::Time(Duration::try_from_secs_f64(seconds)?));
                }
                "iterations" => {
                    length = Some(Length::Operations(parser.value()?.string()?.parse()?));
                }
                _ => return Err(arg.unexpected().into()),
            }
        }
        Ok(Self {
            engine: engine.ok_or("--engine is missing")?,
            url: url.ok_or("--url is missing")?,
            workload: workload.ok_or("--workload is missing")?,
            length: length.ok_or("--seconds or --iterations is missing")?,
        })
    }
}

use lexopt::ValueExt as _;
