//! The check at the text and that of the library's constants say the same of every text.

use std::panic;

use proc_macro2::{Ident, Literal, Span};
use querent::expr::Templates;

use super::{Arguments, check};

/// What texts are made of.
const PIECES: [&str; 23] = [
    "{",
    "}",
    "{{",
    "}}",
    "{}",
    "{x}",
    "{y}",
    "{:condition}",
    "{x:condition}",
    "{x:other}",
    ":",
    "'",
    "''",
    "\"",
    "`",
    "(",
    ")",
    "?",
    "$1",
    "-",
    "/*",
    ";",
    "word ",
];

/// Keys before a text: those of every macro, those of functions alone, and one of none.
const KEYS: [&str; 10] = [
    "every",
    "mariadb",
    "mssql",
    "mysql",
    "mysql_family",
    "postgres",
    "sqlite",
    "is",
    "null",
    "oracle",
];

/// The macros with written-out SQL.
#[derive(Clone, Copy, Debug)]
enum Macro {
    Function,
    Sql,
    TableFunction,
}

#[test]
fn both_checks_say_the_same() {
    let hook = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let mut compared = Compared::default();
    compared.all();
    panic::set_hook(hook);
    let Compared {
        taken,
        refused,
        differences,
    } = compared;
    assert!(differences.is_empty(), "\n{differences}");
    assert!(
        taken > 1_000 && refused > 100_000,
        "{taken} texts are right, {refused} wrong"
    );
}

#[derive(Default)]
struct Compared {
    taken: usize,
    refused: usize,
    differences: String,
}

impl Compared {
    fn all(&mut self) {
        for names in [&[][..], &["x"], &["x", "y"]] {
            for key in KEYS {
                let most = match (key, names.len()) {
                    ("every", 1) => 4,
                    ("every", _) => 3,
                    _ => 2,
                };
                each_text(most, &mut String::new(), &mut |text| {
                    self.one(key, text, names)
                });
            }
            for count in 20..28 {
                self.one("every", &("{{".repeat(count) + default(names)), names);
            }
        }
    }

    fn one(&mut self, key: &str, text: &str, names: &[&str]) {
        // Constants live as long as the program, which is this test.
        let leaked: &'static str = String::leak(text.to_owned());
        for of in [Macro::Function, Macro::Sql, Macro::TableFunction] {
            let here = at_the_text(of, key, text, names);
            let there = in_the_library(of, key, leaked, names);
            if here != there {
                self.differences += &format!(
                    "{of:?} `{key}: {text}` with {names:?}: {here} at the text, {there} in the library\n"
                );
            } else if here {
                self.taken += 1;
            } else {
                self.refused += 1;
            }
        }
    }
}

/// Gives each text of at most `most` more pieces.
fn each_text(most: usize, text: &mut String, to: &mut dyn FnMut(&str)) {
    to(text);
    if most == 0 {
        return;
    }
    let length = text.len();
    for piece in PIECES {
        text.push_str(piece);
        each_text(most - 1, text, to);
        text.truncate(length);
    }
}

fn at_the_text(of: Macro, key: &str, text: &str, names: &[&str]) -> bool {
    let arguments = Arguments {
        function: matches!(of, Macro::Function),
        names: names
            .iter()
            .map(|name| match of {
                Macro::Sql => String::new(),
                Macro::Function | Macro::TableFunction => (*name).to_owned(),
            })
            .collect(),
    };
    let key = Ident::new(key, Span::call_site());
    let text = Literal::string(text);
    check(0, &key.into(), text.into(), &arguments).is_ok()
}

fn in_the_library(of: Macro, key: &str, text: &'static str, names: &[&str]) -> bool {
    let unnamed = vec![""; names.len()];
    let every = if key == "every" { "" } else { key };
    panic::catch_unwind(|| match of {
        Macro::Function if key == "every" => Templates::parse(text, names, &[]),
        Macro::Function => Templates::parse(default(names), names, &[(key, text)]),
        Macro::Sql => Templates::positional(&[(every, text)], &unnamed),
        Macro::TableFunction => Templates::positional(&[(every, text)], names),
    })
    .is_ok()
}

/// A text that is right.
fn default(names: &[&str]) -> &'static str {
    ["f()", "f({x})", "f({x}, {y})"][names.len()]
}
