//! A certificate authority and a certificate for `localhost`, made with the host's `openssl`.
//!
//! Where there is no `openssl`, the servers run without TLS.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use anyhow::{Context as _, Result};

use super::home;
use crate::{paths, process};

/// The files of a server, in its own directory.
pub(super) struct Files {
    pub(super) authority: PathBuf,
    pub(super) certificate: PathBuf,
    pub(super) key: PathBuf,
}

/// Gives a server its own copy of the certificate. The key is readable by its owner only.
///
/// # Errors
///
/// When `openssl` is there and fails.
pub(super) fn install(dir: &Path) -> Result<Option<Files>> {
    let files = Files {
        authority: dir.join("ca.crt"),
        certificate: dir.join("server.crt"),
        key: dir.join("server.key"),
    };
    if files.key.exists() {
        return Ok(Some(files));
    }
    let Some(made) = authority()? else {
        return Ok(None);
    };
    for (from, to) in [
        ("ca.crt", &files.authority),
        ("server.crt", &files.certificate),
    ] {
        fs::copy(made.join(from), to)?;
        fs::set_permissions(to, fs::Permissions::from_mode(0o644))?;
    }
    fs::copy(made.join("server.key"), &files.key)?;
    fs::set_permissions(&files.key, fs::Permissions::from_mode(0o600))?;
    Ok(Some(files))
}

/// The directory of the authority, which all servers share.
fn authority() -> Result<Option<PathBuf>> {
    static MAKING: Mutex<()> = Mutex::new(());
    let _guard = MAKING.lock();
    let dir = home().join("tls");
    if dir.exists() {
        return Ok(Some(dir));
    }
    if paths::on_path("openssl").is_none() {
        return Ok(None);
    }
    let new = home().join("tls.new");
    let _ = fs::remove_dir_all(&new);
    fs::create_dir_all(&new)?;
    fs::write(new.join("ca.cnf"), CONFIG)?;
    for arguments in STEPS {
        let mut openssl = process::command("openssl");
        openssl.args(arguments.split(' ')).current_dir(&new);
        process::run_logged(&mut openssl, &new.join("log")).context("making a certificate")?;
    }
    fs::rename(&new, &dir)?;
    Ok(Some(dir))
}

const CONFIG: &str = "\
[req]
distinguished_name = name
prompt = no
[name]
CN = localhost
[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[server]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = serverAuth
subjectAltName = DNS:localhost, IP:127.0.0.1, IP:::1
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
";

const STEPS: [&str; 5] = [
    "ecparam -name prime256v1 -genkey -noout -out ca.key",
    "req -x509 -new -config ca.cnf -extensions authority -subj /CN=querent-tests -key ca.key -days 3650 -out ca.crt",
    "ecparam -name prime256v1 -genkey -noout -out server.key",
    "req -new -config ca.cnf -key server.key -out server.csr",
    "x509 -req -in server.csr -CA ca.crt -CAkey ca.key -CAcreateserial -days 3650 -extfile ca.cnf -extensions server -out server.crt",
];
