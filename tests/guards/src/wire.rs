//! Round trips and prepared statements, counted between the client and the server.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use anyhow::{Context as _, Result};
use querent::dialect::Kind;
use querent::driver::AnyConnection;

use crate::measured;
use crate::workloads::{Ours, Side as _, Workload};

/// What an operation costs on the wire.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Cost {
    /// How often the client waits for the server, in each run.
    pub(crate) round_trips: f64,
    /// How many statements are prepared in all runs together.
    pub(crate) prepares: u64,
}

/// The costs of each operation of the library on a server. None where the server is not reached
/// over TCP.
pub(crate) fn count(kind: Kind, url: &str) -> Result<Option<Vec<(Workload, Cost)>>> {
    let Some((before, address, after)) = split(url, kind) else {
        return Ok(None);
    };
    let proxy = Proxy::start(kind, address)?;
    let url = format!("{before}127.0.0.1:{}{after}", proxy.port);
    let mut costs = Vec::new();
    for workload in Workload::ALL {
        let mut ours = Ours(AnyConnection::open(&url)?);
        ours.batch("BEGIN")?;
        let start = proxy.seen();
        measured::repeated(&mut ours, workload, workload.runs())?;
        let prepared = proxy.seen();
        ours.batch("ROLLBACK")?;
        ours.batch("BEGIN")?;
        let again = proxy.seen();
        measured::repeated(&mut ours, workload, workload.runs())?;
        let end = proxy.seen();
        ours.batch("ROLLBACK")?;
        let cost = Cost {
            round_trips: (end.flights - again.flights) as f64 / workload.runs() as f64,
            prepares: prepared.prepares - start.prepares + end.prepares - again.prepares,
        };
        costs.push((workload, cost));
    }
    Ok(Some(costs))
}

/// What is before the address of the server in a URL, the address, and what is after it.
fn split(url: &str, kind: Kind) -> Option<(&str, String, &str)> {
    let start = url.find("://")? + 3;
    let end = start + url[start..].find('/')?;
    let start = start + url[start..end].rfind('@').map_or(0, |at| at + 1);
    let address = &url[start..end];
    if address.is_empty() || url.contains("host=") || url.contains("socket=") {
        return None;
    }
    let port = if kind == Kind::Postgres { 5432 } else { 3306 };
    let address = if address.contains(':') {
        address.to_owned()
    } else {
        format!("{address}:{port}")
    };
    Some((&url[..start], address, &url[end..]))
}

/// What was seen so far.
#[derive(Clone, Copy, Default)]
struct Seen {
    /// Whether the client spoke last.
    client: bool,
    /// How often the client spoke after the server.
    flights: u64,
    prepares: u64,
}

/// A listener that hands on what it gets to a server, and back.
struct Proxy {
    port: u16,
    seen: Arc<Mutex<Seen>>,
}

impl Proxy {
    fn start(kind: Kind, server: String) -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").context("listening")?;
        let port = listener.local_addr()?.port();
        let seen = Arc::new(Mutex::new(Seen::default()));
        let shared = Arc::clone(&seen);
        thread::spawn(move || {
            for client in listener.incoming() {
                let connected = client.and_then(|client| {
                    let server = TcpStream::connect(&server)?;
                    connect(kind, client, server, &shared)
                });
                if let Err(error) = connected {
                    eprintln!("between client and server: {error}");
                }
            }
        });
        Ok(Self { port, seen })
    }

    fn seen(&self) -> Seen {
        *self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn connect(
    kind: Kind,
    client: TcpStream,
    server: TcpStream,
    seen: &Arc<Mutex<Seen>>,
) -> io::Result<()> {
    client.set_nodelay(true)?;
    server.set_nodelay(true)?;
    let mut messages = Messages::new(kind);
    let (from, to) = (client.try_clone()?, server.try_clone()?);
    let shared = Arc::clone(seen);
    thread::spawn(move || {
        pump(from, to, |bytes| {
            let mut seen = shared.lock().unwrap_or_else(PoisonError::into_inner);
            seen.flights += u64::from(!seen.client);
            seen.client = true;
            seen.prepares += messages.prepares(bytes);
        })
    });
    let shared = Arc::clone(seen);
    thread::spawn(move || {
        pump(server, client, |_| {
            shared.lock().unwrap_or_else(PoisonError::into_inner).client = false;
        })
    });
    Ok(())
}

/// Hands bytes on until one side has enough. What was seen is noted first, so that the other side
/// cannot answer before.
fn pump(mut from: TcpStream, mut to: TcpStream, mut note: impl FnMut(&[u8])) {
    let mut buffer = vec![0; 64 * 1024];
    while let Ok(count @ 1..) = from.read(&mut buffer) {
        note(&buffer[..count]);
        if to.write_all(&buffer[..count]).is_err() {
            break;
        }
    }
    // The other side may be gone already.
    let _ = to.shutdown(Shutdown::Write);
}

/// The messages of a client, of which the heads are read and the rest is passed over.
struct Messages {
    kind: Kind,
    /// What there is of the head of the next message.
    head: Vec<u8>,
    /// How much of the message before is still to come.
    rest: usize,
    /// Whether the first message of a PostgreSQL client is over: it has no letter.
    started: bool,
}

impl Messages {
    fn new(kind: Kind) -> Self {
        Self {
            kind,
            head: Vec::new(),
            rest: 0,
            started: kind != Kind::Postgres,
        }
    }

    /// How many statements are prepared in the bytes that come next.
    fn prepares(&mut self, mut bytes: &[u8]) -> u64 {
        let mut prepares = 0;
        while !bytes.is_empty() {
            if self.rest > 0 {
                let skipped = self.rest.min(bytes.len());
                self.rest -= skipped;
                bytes = &bytes[skipped..];
                continue;
            }
            self.head.push(bytes[0]);
            bytes = &bytes[1..];
            if let Some((prepare, rest)) = self.message() {
                prepares += u64::from(prepare);
                self.rest = rest;
                self.head.clear();
            }
        }
        prepares
    }

    /// Whether the message prepares a statement, and how much of it follows its head, once the head
    /// is there.
    fn message(&mut self) -> Option<(bool, usize)> {
        let number = |bytes: &[u8]| {
            bytes
                .iter()
                .fold(0, |number, byte| number << 8 | usize::from(*byte))
        };
        match (self.kind, self.head.as_slice()) {
            (Kind::Postgres, [length @ .., _]) if !self.started && length.len() == 3 => {
                self.started = true;
                Some((false, number(&self.head) - 4))
            }
            (Kind::Postgres, [letter, length @ ..]) if self.started && length.len() == 4 => {
                Some((*letter == b'P', number(length) - 4))
            }
            // A packet without a command is part of the login, or has nothing in it.
            (Kind::MySql | Kind::MariaDb, [0, 0, 0, _]) => Some((false, 0)),
            (Kind::MySql | Kind::MariaDb, [a, b, c, sequence, command]) => {
                const PREPARE: u8 = 0x16;
                let rest = number(&[*c, *b, *a]) - 1;
                Some((*sequence == 0 && *command == PREPARE, rest))
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_told_apart_however_they_arrive() {
        let postgres = b"\0\0\0\x08\0\x03\0\0P\0\0\0\x07ab\0S\0\0\0\x04P\0\0\0\x05c";
        let mysql = b"\x02\0\0\x01\x16x\x02\0\0\0\x16x\0\0\0\x03\x01\0\0\0\x0e\x03\0\0\0\x16yz";
        for size in [1, 2, 3, 7, 100] {
            for (kind, bytes) in [(Kind::Postgres, &postgres[..]), (Kind::MySql, &mysql[..])] {
                let mut messages = Messages::new(kind);
                let prepares: u64 = bytes
                    .chunks(size)
                    .map(|bytes| messages.prepares(bytes))
                    .sum();
                assert_eq!(prepares, 2, "{kind:?} in pieces of {size}");
            }
        }
    }

    #[test]
    fn the_address_of_a_url_is_found() {
        let (before, address, after) = split("mysql://u:p@h/d?a=b", Kind::MySql).unwrap();
        assert_eq!(
            (before, address.as_str(), after),
            ("mysql://u:p@", "h:3306", "/d?a=b")
        );
        assert!(split("postgres:///d?host=/run", Kind::Postgres).is_none());
    }
}
