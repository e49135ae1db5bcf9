//! SQL that is written out, checked where it stands.
//!
//! The library checks it again when it computes its constants, and knows more about it. What is found
//! here is an error at the text itself, with what to do about it.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use syn::LitStr;

use crate::parse::Errors;

/// `[key text ..] (argument ..) { what it is for }`: the last one, or what is wrong with a text.
///
/// The arguments of a function in an expression are `[name ..]`, those of a table function
/// `(stringify!(name)) ..`; others have no names.
pub(crate) fn checked(input: TokenStream) -> TokenStream {
    let groups: Vec<_> = input.into_iter().filter_map(group).collect();
    let [texts, arguments, then] = groups.as_slice() else {
        return TokenStream::new();
    };
    let arguments = Arguments {
        function: arguments.delimiter() == Delimiter::Bracket,
        names: arguments.stream().into_iter().map(name).collect(),
    };
    let texts: Vec<_> = texts.stream().into_iter().collect();
    for (at, pair) in texts.chunks_exact(2).enumerate() {
        if let Err(error) = check(at, &pair[0], pair[1].clone(), &arguments) {
            return error.into_compile_error();
        }
    }
    then.stream()
}

fn group(token: TokenTree) -> Option<Group> {
    match token {
        TokenTree::Group(group) => Some(group),
        _ => None,
    }
}

/// The name of an argument, if it has one.
fn name(argument: TokenTree) -> String {
    match argument {
        TokenTree::Ident(name) => name.to_string(),
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
            let written = group.stream().to_string().replace(' ', "");
            let name = written.strip_prefix("stringify!(");
            name.map_or_else(String::new, |name| name.trim_end_matches(')').to_owned())
        }
        TokenTree::Group(group) => group.stream().into_iter().map(name).collect(),
        TokenTree::Literal(_) | TokenTree::Punct(_) => String::new(),
    }
}

/// The arguments of a text.
struct Arguments {
    names: Vec<String>,
    /// Whether they are those of a function in an expression, which has other keys than dialects and
    /// all of SQL in its text.
    function: bool,
}

impl Arguments {
    fn named(&self) -> bool {
        self.function || self.names.iter().any(|name| !name.is_empty())
    }
}

/// The most arguments and doubled braces in a text.
const MOST_BRACES: usize = 24;

const DIALECTS: [&str; 6] = [
    "mariadb",
    "mssql",
    "mysql",
    "mysql_family",
    "postgres",
    "sqlite",
];

fn check(at: usize, key: &TokenTree, text: TokenTree, arguments: &Arguments) -> syn::Result<()> {
    let name = key.to_string();
    match name.as_str() {
        "is" | "needs" | "null" if arguments.function => return Ok(()),
        "every" if at == 0 => {}
        name if DIALECTS.contains(&name) => {}
        _ => {
            let mut help = "the dialects are `mariadb`, `mssql`, `mysql`, `mysql_family`, \
                            `postgres` and `sqlite`"
                .to_owned();
            if arguments.function {
                help += "; other keys are `is`, `needs` and `null`";
            }
            return wrong(key.span(), &format!("`{name}` is no dialect"), &help);
        }
    }
    let Ok(text) = syn::parse2::<LitStr>(bare(text)) else {
        return Ok(());
    };
    let found = Text {
        text: &text.value(),
        postgres: name == "postgres",
        span: text.span(),
    };
    found.quotes_and_parentheses()?;
    if !arguments.function {
        found.nothing_else()?;
    }
    let used = found.braces(arguments)?;
    match arguments.names.iter().zip(used).find(|(_, used)| !used) {
        Some((name, _)) if arguments.named() => found.wrong(
            &format!("this SQL leaves out the argument `{name}`"),
            &format!("write `{{{name}}}` where it stands in the SQL"),
        ),
        Some(_) => found.wrong(
            "there are more arguments after this SQL than it has `{}`",
            "write `{}` where an argument stands in the SQL, or remove the argument",
        ),
        None => Ok(()),
    }
}

/// Without the invisible group around what a macro took as a literal.
fn bare(token: TokenTree) -> TokenStream {
    match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => group.stream(),
        token => token.into(),
    }
}

fn wrong(span: Span, mistake: &str, help: &str) -> syn::Result<()> {
    let mut errors = Errors::default();
    errors.at(span, mistake, help);
    errors.into_result()
}

/// One text.
struct Text<'t> {
    text: &'t str,
    postgres: bool,
    span: Span,
}

impl Text<'_> {
    fn wrong(&self, mistake: &str, help: &str) -> syn::Result<()> {
        wrong(self.span, mistake, help)
    }

    fn quotes_and_parentheses(&self) -> syn::Result<()> {
        let (mut quoted, mut depth) = (false, 0_usize);
        for c in self.text.chars() {
            match c {
                '\'' => quoted = !quoted,
                _ if quoted => {}
                '(' => depth += 1,
                ')' if depth == 0 => {
                    return self.wrong("this SQL has a `)` without a `(`", "open it, or remove it");
                }
                ')' => depth -= 1,
                _ => {}
            }
        }
        if quoted {
            self.wrong(
                "this SQL has a quote that does not end",
                "a quote inside a text is written twice: `'It''s'`",
            )
        } else if depth > 0 {
            self.wrong("this SQL has a `(` without a `)`", "close it")
        } else {
            Ok(())
        }
    }

    /// Which of the arguments stand in it.
    fn braces(&self, arguments: &Arguments) -> syn::Result<Vec<bool>> {
        let mut used = vec![false; arguments.names.len()];
        let (mut next, mut count) = (0, 0);
        let mut rest = self.text;
        while let Some(at) = rest.find(['{', '}']) {
            count += 1;
            if count > MOST_BRACES {
                self.wrong(
                    &format!("this SQL has more than {MOST_BRACES} arguments and doubled braces"),
                    "write a part of it as an expression of its own, and give that as an argument",
                )?;
            }
            let (brace, after) = rest[at..].split_at(1);
            if let Some(after) = after.strip_prefix(brace) {
                rest = after;
                continue;
            }
            let inside = after.split_once('}').filter(|_| brace == "{");
            let Some((inside, after)) = inside else {
                let other = if brace == "{" { "}" } else { "{" };
                self.wrong(
                    &format!("this SQL has a `{brace}` without a `{other}`"),
                    &format!("a brace itself is written twice: `{brace}{brace}`"),
                )?;
                break;
            };
            rest = after;
            let (name, how) = inside.split_once(':').unwrap_or((inside, "untyped"));
            if how != "untyped" && how != "condition" {
                self.wrong(
                    &format!("after the `:` in braces comes no `{how}`"),
                    &format!("write `{{{name}:condition}}` or `{{{name}:untyped}}`"),
                )?;
            }
            let place = if arguments.named() {
                arguments.names.iter().position(|known| known == name)
            } else {
                next += 1;
                name.is_empty().then_some(next - 1)
            };
            match place.and_then(|at| used.get_mut(at)) {
                Some(used) => *used = true,
                None => self.unknown(name, arguments)?,
            }
        }
        Ok(used)
    }

    fn unknown(&self, name: &str, arguments: &Arguments) -> syn::Result<()> {
        if arguments.named() {
            let names: Vec<_> = arguments.names.iter().map(|of| format!("`{of}`")).collect();
            self.wrong(
                &format!("`{{{name}}}` is no argument of this function"),
                &format!("the arguments are {}", names.join(", ")),
            )
        } else if name.is_empty() {
            self.wrong(
                "this SQL has more `{}` than there are arguments after it",
                "give one argument for each, in the order of the text",
            )
        } else {
            self.wrong(
                &format!("`{{{name}}}` is no argument of this SQL"),
                "write `{}` and give the argument after the text; a brace itself is written twice",
            )
        }
    }

    /// That no value, comment or second statement stands in it.
    fn nothing_else(&self) -> syn::Result<()> {
        const VALUE: &str = "write `{}` and give the value as an argument after the text";
        let mut quote = None;
        let mut chars = self.text.chars().peekable();
        while let Some(c) = chars.next() {
            if let Some(open) = quote {
                if c == open {
                    quote = None;
                }
                continue;
            }
            match (c, chars.peek()) {
                ('\'' | '"' | '`', _) => quote = Some(c),
                // an operator on JSON there
                ('?', _) if !self.postgres => {
                    self.wrong("this SQL has a placeholder `?`", VALUE)?;
                }
                ('$' | '@', Some('0'..='9')) => {
                    self.wrong("this SQL has a numbered placeholder", VALUE)?;
                }
                ('-', Some('-')) | ('/', Some('*')) => self.wrong(
                    "this SQL has a comment",
                    "write it in Rust: in the text it would hide what follows",
                )?,
                (';', _) => {
                    self.wrong("this SQL has a `;`", "write one statement or expression")?
                }
                _ => {}
            }
        }
        match quote {
            Some(open) => self.wrong(
                &format!("this SQL has a `{open}` that does not end"),
                "a quote inside quotes is written twice",
            ),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests;
