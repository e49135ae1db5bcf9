//! Keeps passwords out of everything that is printed.
//!
//! A password reaches this program inside a URL and could come back in the text of a driver's
//! error. [`url`] hides the first, [`Secret::mask`] the second.

use std::fmt;

/// What is printed in place of a password.
pub const HIDDEN: &str = "***";

/// Shortest password that is hidden wherever it occurs in a text.
///
/// A shorter one is hidden only where it stands as a word of its own: hiding the letter `a` in
/// every word would tell the reader what the password is.
const EVERYWHERE_FROM: usize = 6;

/// Returns a URL with its password hidden.
///
/// The text need not be a valid URL: whatever stands between the first colon after `://` and the
/// last `@` counts as the password, so that a password whose `/`, `?` or `@` was not
/// percent-encoded stays hidden too.
///
/// # Example
///
/// ```
/// let url = "postgres://ada:s3cr/et@db.example.com/app?sslmode=disable";
/// assert_eq!(querent_cli::redact::url(url), "postgres://ada:***@db.example.com/app?sslmode=disable");
/// ```
#[must_use]
pub fn url(text: &str) -> String {
    let Some(start) = text.find("://").map(|at| at + 3) else {
        return match (text.find(':'), text.rfind('@')) {
            (Some(colon), Some(at)) if colon < at => {
                format!("{}:{HIDDEN}{}", &text[..colon], &text[at..])
            }
            _ => text.to_owned(),
        };
    };
    let (scheme, rest) = text.split_at(start);
    let mut out = scheme.to_owned();
    let after = match rest.rfind('@') {
        Some(at) => {
            match rest[..at].split_once(':') {
                Some((user, _)) => {
                    out.push_str(user);
                    out.push(':');
                    out.push_str(HIDDEN);
                }
                None => out.push_str(&rest[..at]),
            }
            &rest[at..]
        }
        None => rest,
    };
    let (place, query) = match after.split_once('?') {
        Some((place, query)) => (place, Some(query)),
        None => (after, None),
    };
    out.push_str(&hide_false_port(place));
    if let Some(query) = query {
        out.push('?');
        let pairs: Vec<String> = query.split('&').map(hide_parameter).collect();
        out.push_str(&pairs.join("&"));
    }
    out
}

/// Hides a "port" that is not a number: in `postgres://ada:secret` it is a password.
fn hide_false_port(place: &str) -> String {
    let host_end = place.find('/').unwrap_or(place.len());
    let (hosts, path) = place.split_at(host_end);
    let hosts: Vec<String> = hosts
        .split(',')
        .map(|host| {
            let port_at = match host.rfind(']') {
                Some(end) => host[end..].find(':').map(|at| end + at),
                None => host.find(':'),
            };
            match port_at {
                Some(at) if !host[at + 1..].bytes().all(|b| b.is_ascii_digit()) => {
                    format!("{}:{HIDDEN}", &host[..at])
                }
                _ => host.to_owned(),
            }
        })
        .collect();
    hosts.join(",") + path
}

fn hide_parameter(pair: &str) -> String {
    match pair.split_once('=') {
        Some((key, _)) if is_secret_key(key) => format!("{key}={HIDDEN}"),
        _ => pair.to_owned(),
    }
}

fn is_secret_key(key: &str) -> bool {
    let key = key.to_ascii_lowercase();
    ["pass", "pwd", "secret", "token"]
        .iter()
        .any(|word| key.contains(word))
}

/// A password. It prints as `***`.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret {
    value: String,
    /// Texts that may be printed although they equal the password (the user's name, say).
    public: Vec<String>,
}

impl Secret {
    /// Wraps a password. `public` lists the parts of the URL that are printed anyway.
    pub fn new(value: impl Into<String>, public: Vec<String>) -> Self {
        Self {
            value: value.into(),
            public,
        }
    }

    /// The password itself.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.value
    }

    /// Returns `text` with the password hidden wherever it occurs.
    #[must_use]
    pub fn mask(&self, text: &str) -> String {
        if self.value.is_empty() || self.public.contains(&self.value) {
            return text.to_owned();
        }
        let encoded =
            percent_encoding::utf8_percent_encode(&self.value, percent_encoding::NON_ALPHANUMERIC)
                .to_string();
        mask(&mask(text, &self.value), &encoded)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HIDDEN)
    }
}

fn mask(text: &str, secret: &str) -> String {
    if secret.len() >= EVERYWHERE_FROM {
        return text.replace(secret, HIDDEN);
    }
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for (at, _) in text.match_indices(secret) {
        let end = at + secret.len();
        let joins = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        out.push_str(&text[from..at]);
        if joins(text[..at].chars().next_back()) || joins(text[end..].chars().next()) {
            out.push_str(secret);
        } else {
            out.push_str(HIDDEN);
        }
        from = end;
    }
    out.push_str(&text[from..]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_password_of_a_url_is_hidden() {
        for (text, expected) in [
            ("postgres://u:pw@h:1/d", "postgres://u:***@h:1/d"),
            ("mysql://u:p%40w@h/d", "mysql://u:***@h/d"),
            ("mysql://u:@h/d", "mysql://u:***@h/d"),
            ("mysql://u@h/d", "mysql://u@h/d"),
            ("postgres://:pw@h/d", "postgres://:***@h/d"),
            ("postgres://h:5432,g:5433/d", "postgres://h:5432,g:5433/d"),
            (
                "postgres://u:pw@[::1]:5432/d",
                "postgres://u:***@[::1]:5432/d",
            ),
            ("postgres://[::1]/d", "postgres://[::1]/d"),
            ("sqlite://dir/file.db", "sqlite://dir/file.db"),
            ("sqlite:file.db", "sqlite:file.db"),
        ] {
            assert_eq!(url(text), expected, "{text}");
        }
    }

    #[test]
    fn a_badly_encoded_password_is_hidden_whole() {
        for text in [
            "postgres://u:se/cret@h/d",
            "postgres://u:se@cret@h/d",
            "postgres://u:se?cr=et@h/d",
            "postgres://u:se#cret@h/d",
            "postgres://u:se:cret@h/d",
            "postgres://u:s@e/cret@h/d",
            "what://u:secret@h/d",
        ] {
            let printed = url(text);
            assert!(printed.ends_with("://u:***@h/d"), "{printed}");
        }
        assert_eq!(url("postgres:u:secret@h/d"), "postgres:***@h/d");
        assert_eq!(url("postgres://u:secret"), "postgres://u:***");
        assert_eq!(url("postgres://u:secret/d"), "postgres://u:***/d");
    }

    #[test]
    fn passwords_in_parameters_are_hidden() {
        assert_eq!(
            url("postgres://h/d?user=u&password=pw&sslpassword=x&application_name=a"),
            "postgres://h/d?user=u&password=***&sslpassword=***&application_name=a"
        );
    }

    #[test]
    fn a_secret_is_masked_in_any_text() {
        let secret = Secret::new("p/w secret", Vec::new());
        assert_eq!(
            secret.mask("bad `p/w secret`, p%2Fw%20secret"),
            "bad `***`, ***"
        );
        assert_eq!(format!("{secret:?}"), "***");
    }

    #[test]
    fn a_short_secret_is_masked_only_as_a_word() {
        let secret = Secret::new("a", Vec::new());
        assert_eq!(secret.mask("a table `a`, a=1"), "*** table `***`, ***=1");
        assert_eq!(Secret::new("", Vec::new()).mask("text"), "text");
    }

    #[test]
    fn a_secret_equal_to_a_public_part_is_not_masked() {
        let secret = Secret::new("test", vec!["test".to_owned()]);
        assert_eq!(
            secret.mask("access denied for `test`"),
            "access denied for `test`"
        );
    }
}
