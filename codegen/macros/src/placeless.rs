//! Bounds without a place in the source.

use proc_macro2::{Delimiter, Group, Spacing, Span, TokenStream, TokenTree};

/// Moves the beginning of each bound to the place of the first token, which is in another file.
///
/// A bound is a path of several names after `:`, up to `;`, `,`, `+`, `>` or a block. What stands in
/// parentheses has none.
pub(crate) fn placeless(items: TokenStream) -> TokenStream {
    let mut items = items.into_iter();
    let Some(here) = items.next() else {
        return TokenStream::new();
    };
    moved(items.collect(), here.span())
}

fn moved(items: TokenStream, here: Span) -> TokenStream {
    let mut tokens: Vec<_> = items.into_iter().collect();
    for at in 0..tokens.len() {
        if begins_bound(&tokens[..at])
            && let Some(end) = last_of_bound(&tokens[at..])
        {
            tokens[at].set_span(here.resolved_at(end));
        }
        if let TokenTree::Group(group) = &tokens[at]
            && group.delimiter() != Delimiter::Parenthesis
        {
            let mut inner = Group::new(group.delimiter(), moved(group.stream(), here));
            inner.set_span(group.span());
            tokens[at] = inner.into();
        }
    }
    tokens.into_iter().collect()
}

/// Whether these tokens end with `:`, and not with `::`.
fn begins_bound(before: &[TokenTree]) -> bool {
    match before {
        [.., first, last] => is(last, ':', Spacing::Alone) && !is(first, ':', Spacing::Joint),
        _ => false,
    }
}

/// The place of the last token of a bound: a macro can have written the first one, and its caller the
/// last one.
fn last_of_bound(bound: &[TokenTree]) -> Option<Span> {
    let mut depth = 0_usize;
    let end = bound.iter().position(|token| match token {
        TokenTree::Punct(punct) => match punct.as_char() {
            '<' => {
                depth += 1;
                false
            }
            '>' if depth > 0 => {
                depth -= 1;
                false
            }
            '>' | ';' | ',' | '+' => depth == 0,
            _ => false,
        },
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        _ => false,
    })?;
    match end {
        0 | 1 => None,
        end => Some(bound[end - 1].span()),
    }
}

fn is(token: &TokenTree, punct: char, spacing: Spacing) -> bool {
    matches!(token, TokenTree::Punct(found)
        if found.as_char() == punct && found.spacing() == spacing)
}
