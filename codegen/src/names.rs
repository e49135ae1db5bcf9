//! Rust names for the names of a database.
//!
//! A database may call a column anything: `type`, `Self`, `2nd place`, `größe`, or nothing but
//! emojis. Each of them becomes a Rust identifier by one rule, and two that become the same are
//! told apart in the order in which they are claimed.

use std::collections::BTreeSet;
use std::fmt;

use unicode_normalization::UnicodeNormalization;

/// A Rust identifier: displayed as it is written in source, `r#type` for a keyword.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Ident(String);

impl Ident {
    /// The identifier without a raw prefix.
    pub(crate) fn bare(&self) -> &str {
        &self.0
    }
}

impl Ident {
    /// What the file or directory of a module is called, without an extension.
    ///
    /// It is the bare identifier, cut down if it is too long for a file system.
    pub(crate) fn file_stem(&self) -> String {
        const LONGEST: usize = 160;
        if self.0.len() <= LONGEST {
            return self.0.clone();
        }
        let end = (0..=LONGEST).rfind(|&at| self.0.is_char_boundary(at));
        let start = &self.0[..end.unwrap_or_default()];
        format!("{start}_{:08x}", fnv1a(self.0.as_bytes()))
    }

    /// Whether the compiler finds the file of a module by the identifier alone.
    pub(crate) fn finds_file(&self) -> bool {
        self.0.is_ascii() && self.file_stem() == self.0
    }
}

impl fmt::Display for Ident {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if KEYWORDS.contains(&self.0.as_str()) {
            f.write_str("r#")?;
        }
        f.write_str(&self.0)
    }
}

/// The names that are taken in one Rust module.
#[derive(Debug, Clone, Default)]
pub(crate) struct Names {
    taken: BTreeSet<String>,
}

impl Names {
    /// Starts with the names that nothing may take.
    pub(crate) fn reserving(reserved: &[&str]) -> Self {
        Self {
            taken: reserved.iter().map(|&name| name.to_owned()).collect(),
        }
    }

    /// Takes `wanted`, or the first of `wanted_`, `wanted_2`, `wanted_3`, .. that is free.
    pub(crate) fn claim(&mut self, wanted: &str) -> Ident {
        self.claim_or(wanted, "_")
    }

    /// Takes `wanted`, or the same with `suffix`, then with `suffix` and a number, whichever is
    /// free first.
    pub(crate) fn claim_or(&mut self, wanted: &str, suffix: &str) -> Ident {
        let base = identifier(wanted);
        let gap = if suffix.ends_with('_') { "" } else { "_" };
        let numbered = (2u32..).map(|n| format!("{base}{suffix}{gap}{n}"));
        let name = [base.clone(), format!("{base}{suffix}")]
            .into_iter()
            .chain(numbered)
            .find(|name| !self.taken.contains(name))
            .unwrap_or(base);
        self.taken.insert(name.clone());
        Ident(name)
    }

    /// Whether the name is taken.
    pub(crate) fn contains(&self, name: &str) -> bool {
        self.taken.contains(name)
    }

    /// `wanted`, followed by as many underscores as make it differ from every name taken.
    pub(crate) fn fresh(&self, wanted: &str) -> String {
        let mut name = wanted.to_owned();
        while self.contains(&name) {
            name.push('_');
        }
        name
    }
}

/// The name in `snake_case`, with every character that Rust does not allow replaced by `_`.
pub(crate) fn snake_case(name: &str) -> String {
    let chars: Vec<char> = continued(name).chars().collect();
    let mut snake = String::with_capacity(name.len() + 4);
    for (at, &char) in chars.iter().enumerate() {
        if starts_word(&chars, at) {
            snake.push('_');
        }
        snake.extend(char.to_lowercase());
    }
    identifier(&snake)
}

/// The name in `CamelCase`; empty if nothing of it is left.
pub(crate) fn camel_case(name: &str) -> String {
    snake_case(name)
        .split('_')
        .flat_map(|word| {
            let mut chars = word.chars();
            let first = chars.next();
            first.into_iter().flat_map(char::to_uppercase).chain(chars)
        })
        .collect()
}

/// Whether the text is one identifier that can be written in source, raw or not.
pub(crate) fn is_identifier(name: &str) -> bool {
    !name.is_empty() && identifier(name) == name
}

/// FNV-1a of 32 bits.
pub(crate) fn fnv1a(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |hash, &byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

/// The nearest thing to `name` that is an identifier, bare of any raw prefix.
fn identifier(name: &str) -> String {
    // The compiler compares identifiers in normal form C.
    let mut ident: String = continued(name).nfc().collect();
    let starts = |first: char| first == '_' || unicode_ident::is_xid_start(first);
    if !ident.chars().next().is_some_and(starts) {
        ident.insert(0, '_');
    }
    if UNESCAPABLE.contains(&ident.as_str()) {
        ident.push('_');
    }
    ident
}

/// `name` with every character that cannot stand in an identifier replaced by `_`.
fn continued(name: &str) -> String {
    name.chars()
        .map(|char| {
            if unicode_ident::is_xid_continue(char) {
                char
            } else {
                '_'
            }
        })
        .collect()
}

/// Whether a new word starts at `at`: `fooBar`, `HTTPServer`, `x2Y`.
fn starts_word(chars: &[char], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).map(|before| chars[before]) else {
        return false;
    };
    if !chars[at].is_uppercase() || before == '_' {
        return false;
    }
    !before.is_uppercase() || chars.get(at + 1).is_some_and(|next| next.is_lowercase())
}

/// Names that are no identifiers even with a raw prefix.
const UNESCAPABLE: &[&str] = &["Self", "_", "crate", "self", "super"];

/// Names that need a raw prefix, in every edition.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn claim_all(wanted: &[&str]) -> Vec<String> {
        let mut names = Names::reserving(&["table", "all", "Row", "New", "Columns"]);
        wanted
            .iter()
            .map(|name| names.claim(&snake_case(name)).to_string())
            .collect()
    }

    #[test]
    fn words_are_found_in_every_common_case() {
        for (name, expected) in [
            ("AlbumId", "album_id"),
            ("userId", "user_id"),
            ("HTTPServer", "http_server"),
            ("XMLHttpRequest2", "xml_http_request2"),
            ("SCREAMING_CASE", "screaming_case"),
            ("Mixed_Case_Name", "mixed_case_name"),
            ("kebab-case", "kebab_case"),
            ("snake_case", "snake_case"),
            ("ContactPersonID", "contact_person_id"),
            ("X1", "x1"),
            ("x2Y", "x2_y"),
            ("A", "a"),
            ("two words", "two_words"),
            ("a b  c", "a_b__c"),
        ] {
            assert_eq!(snake_case(name), expected, "{name}");
        }
    }

    #[test]
    fn characters_that_rust_refuses_become_underscores() {
        for (name, expected) in [
            ("dou\"ble", "dou_ble"),
            ("quo'te", "quo_te"),
            ("back`tick", "back_tick"),
            ("dotted.name", "dotted_name"),
            ("r#raw", "r_raw"),
            ("$dollar", "_dollar"),
            ("1st", "_1st"),
            ("3", "_3"),
            ("new\nline", "new_line"),
            ("nul\0", "nul_"),
            ("", "__"),
            ("?", "__"),
            ("_", "__"),
            ("🦀", "__"),
            ("🦀🦀", "__"),
            ("a🦀", "a_"),
        ] {
            assert_eq!(snake_case(name), expected, "{name:?}");
        }
    }

    #[test]
    fn letters_of_every_script_stay() {
        for (name, expected) in [
            ("Größe_表_テーブル", "größe_表_テーブル"),
            ("ключ", "ключ"),
            ("НазваниеТовара", "название_товара"),
            ("数量", "数量"),
            ("naïve_café", "naïve_café"),
            ("İstanbul", "i\u{307}stanbul"),
            ("\u{301}accent", "_\u{301}accent"),
        ] {
            assert_eq!(snake_case(name), expected, "{name}");
        }
    }

    #[test]
    fn two_spellings_of_one_letter_are_one_name() {
        assert_eq!(claim_all(&["\u{e9}", "e\u{301}"]), ["é", "é_"]);
    }

    #[test]
    fn keywords_are_raw_and_the_unescapable_get_an_underscore() {
        assert_eq!(
            claim_all(&[
                "type", "gen", "yield", "self", "Self", "crate", "super", "union"
            ]),
            [
                "r#type", "r#gen", "r#yield", "self_", "self__", "crate_", "super_", "union"
            ],
        );
        assert_eq!(Names::default().claim("Self").to_string(), "Self_");
    }

    #[test]
    fn collisions_are_numbered_in_order() {
        assert_eq!(
            claim_all(&["a b", "a_b", "a-b", "a.b", "a_b_2"]),
            ["a_b", "a_b_", "a_b_2", "a_b_3", "a_b_2_"],
        );
        assert_eq!(
            claim_all(&["table", "Table", "all"]),
            ["table_", "table_2", "all_"]
        );
        assert_eq!(claim_all(&["type", "TYPE"]), ["r#type", "type_"]);
        assert_eq!(
            claim_all(&["_", "__", "", "🦀"]),
            ["__", "___", "___2", "___3"]
        );
    }

    #[test]
    fn names_of_prelude_types_are_names_like_any_other() {
        assert_eq!(
            claim_all(&["String", "Option", "i64", "cells", "f", "Row", "New"]),
            ["string", "option", "i64", "cells", "f", "row", "new"],
        );
    }

    #[test]
    fn camel_case_joins_words() {
        for (name, expected) in [
            ("order status", "OrderStatus"),
            ("PG-13", "Pg13"),
            ("in_progress", "InProgress"),
            ("InProgress", "InProgress"),
            ("größe", "Größe"),
            ("ßa", "SSa"),
            ("数量", "数量"),
            ("1st", "1st"),
            ("", ""),
            ("+", ""),
        ] {
            assert_eq!(camel_case(name), expected, "{name:?}");
        }
    }

    #[test]
    fn fresh_names_avoid_those_taken() {
        let mut names = Names::default();
        names.claim("cells");
        names.claim("cells_");
        assert_eq!(names.fresh("cells"), "cells__");
        assert_eq!(names.fresh("at"), "at");
    }

    #[test]
    fn the_hash_is_fnv1a() {
        assert_eq!(fnv1a(b""), 0x811c_9dc5);
        assert_eq!(fnv1a(b"a"), 0xe40c_292c);
        assert_eq!(fnv1a(b"foobar"), 0xbf9c_f968);
    }

    #[test]
    fn long_names_have_shorter_files() {
        let file = |name: &str| Names::default().claim(name).file_stem();
        assert_eq!(file("type"), "type");
        assert_eq!(file(&"x".repeat(160)), "x".repeat(160));
        let (one, other) = (file(&"表".repeat(60)), file(&"表".repeat(61)));
        assert!(one.len() < 200 && other.len() < 200);
        assert_ne!(one, other);
        assert!(Names::default().claim("users").finds_file());
        assert!(!Names::default().claim("größe").finds_file());
    }

    #[test]
    fn identifiers_are_told_from_other_text() {
        for name in ["users", "type", "größe", "_x", "UserId"] {
            assert!(is_identifier(name), "{name}");
        }
        for name in ["", "_", "self", "a b", "1a", "a::b", "r#type", "e\u{301}"] {
            assert!(!is_identifier(name), "{name}");
        }
    }
}
