//! Encrypted connections, without the feature for them.

use super::connect::{Encryption, SslMode};
use crate::error::{Error, ErrorKind, Result};

/// How to encrypt for an `sslmode`: not at all.
pub(super) fn encryption(mode: SslMode, _root_cert: Option<&str>) -> Result<Encryption> {
    match mode {
        SslMode::Disable | SslMode::Prefer => Ok(Encryption::Off),
        SslMode::Require | SslMode::VerifyCa | SslMode::VerifyFull => Err(Error::new(
            ErrorKind::Url,
            format!(
                "`sslmode={}` needs the feature `tls` of the crate `querent`",
                mode.name()
            ),
        )),
    }
}
