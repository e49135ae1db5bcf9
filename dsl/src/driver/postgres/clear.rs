//! Connections of a build that cannot encrypt.

use postgres::config::SslMode as Mode;
use postgres::{Client, Config, NoTls};

use super::connect::{Encryption, SslMode, wrong};
use crate::error::Result;

/// Connects in the clear, unless the URL wants it otherwise.
pub(super) fn connect(
    config: &mut Config,
    encryption: &Encryption<'_>,
) -> Result<Result<Client, postgres::Error>> {
    let wanted = match encryption {
        Encryption {
            mode: SslMode::Disable,
            ..
        } => None,
        Encryption {
            mode: SslMode::Prefer,
            roots,
        } => roots.map(|_| "sslrootcert".to_owned()),
        Encryption { mode, .. } => Some(format!("sslmode={}", mode.name())),
    };
    if let Some(wanted) = wanted {
        return Err(wrong(format!(
            "`{wanted}` in the URL needs encryption: \
             enable the feature `tls` of the crate `querent`"
        )));
    }
    Ok(config.ssl_mode(Mode::Disable).connect(NoTls))
}
