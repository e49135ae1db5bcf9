//! What is printed.

use std::{env, error, fmt::Display, io::Write, process::ExitCode};

use anstyle::{AnsiColor, Style};
use querent_cli::redact;

const RED: Style = AnsiColor::Red.on_default().bold();
const YELLOW: Style = AnsiColor::Yellow.on_default().bold();

/// Prints an error with its causes, in one line.
pub(super) fn error(error: &dyn error::Error) {
    labelled(RED, "error", &chain(error));
}

/// An error and its causes. A cause that the error before it has already told is left out.
fn chain(error: &dyn error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(source) = cause {
        let told = source.to_string();
        if !text.ends_with(&told) {
            text.push_str(": ");
            text.push_str(&told);
        }
        cause = source.source();
    }
    text
}

/// Prints a warning.
pub(super) fn warning(warning: &dyn Display) {
    labelled(YELLOW, "warning", &warning.to_string());
}

/// Prints a line of the result.
pub(super) fn line(line: &dyn Display) {
    // Whoever closed the pipe wants no more lines.
    let _ = writeln!(anstream::stdout(), "{line}");
}

/// Prints what is wrong with the flags, or the help that was asked for.
///
/// The flags are repeated in it, and a URL may have been typed where none is expected.
pub(super) fn usage(error: &clap::Error) -> ExitCode {
    let mut text = error.render().ansi().to_string();
    for argument in env::args_os().skip(1) {
        let argument = argument.to_string_lossy();
        text = text.replace(&*argument, &redact::url(&argument));
    }
    let _ = if error.use_stderr() {
        write!(anstream::stderr(), "{text}")
    } else {
        write!(anstream::stdout(), "{text}")
    };
    u8::try_from(error.exit_code()).map_or(ExitCode::FAILURE, ExitCode::from)
}

fn labelled(style: Style, label: &str, text: &str) {
    let _ = writeln!(anstream::stderr(), "{style}{label}{style:#}: {text}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug)]
    struct Link(&'static str, Option<Box<Self>>);

    impl Display for Link {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str(self.0)
        }
    }

    impl error::Error for Link {
        fn source(&self) -> Option<&(dyn error::Error + 'static)> {
            self.1.as_deref().map(|link| link as _)
        }
    }

    #[test]
    fn each_cause_is_told_once() {
        let third = Link("c", None);
        let second = Link("b: c", Some(Box::new(third)));
        let first = Link("a", Some(Box::new(second)));
        assert_eq!(chain(&first), "a: b: c");
    }
}
