//! Encrypted connections.

use std::path::PathBuf;

use mysql::SslOpts;

use super::connect::{Encryption, SslMode};
use crate::error::Result;

/// How to encrypt for an `sslmode`.
pub(super) fn encryption(mode: SslMode, root_cert: Option<&str>) -> Result<Encryption> {
    if rustls::crypto::CryptoProvider::get_default().is_none() {
        // Where several providers are compiled in, somebody has to choose one. It fails only when
        // another thread was faster.
        let _ = rustls::crypto::ring::default_provider().install_default();
    }
    let options = SslOpts::default().with_root_cert_path(root_cert.map(PathBuf::from));
    let unverified = options.clone().with_danger_accept_invalid_certs(true);
    Ok(match mode {
        SslMode::Disable => Encryption::Off,
        SslMode::Prefer => Encryption::IfOffered(unverified),
        // A file of certificates is given to be checked against.
        SslMode::Require if root_cert.is_none() => Encryption::Always(unverified),
        SslMode::Require | SslMode::VerifyCa => {
            Encryption::Always(options.with_danger_skip_domain_validation(true))
        }
        SslMode::VerifyFull => Encryption::Always(options),
    })
}
