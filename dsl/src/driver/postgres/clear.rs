//! Connections of a build that cannot encrypt.

use tokio_postgres::config::SslMode as Mode;
use tokio_postgres::{Config, NoTls};

use super::client::Client;
use super::connect::{Encryption, SslMode, client, wrong};
use crate::error::Result;

/// Connects in the clear, unless the URL wants it otherwise.
pub(super) fn connect(
    config: &mut Config,
    encryption: &Encryption<'_>,
) -> Result<Result<Client, tokio_postgres::Error>> {
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
    client(config.ssl_mode(Mode::Disable), NoTls)
}
