//! The asynchronous client, driven by the thread that calls.
//!
//! The crate `postgres` does the same and hands out the rows of a stream one by one, each with an entry
//! into the runtime. Here an entry brings as many rows as have arrived.

use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::{Context, Poll};

use futures_core::Stream;
use tokio::runtime::{Builder, Runtime};
use tokio_postgres::tls::{MakeTlsConnect, TlsConnect};
use tokio_postgres::{Config, Error, Row, RowStream, Socket, Statement};

use super::bind::Values;

/// How many rows are taken at a time, at most.
const ROWS: usize = 64;

/// A connection, and what drives it.
pub(super) struct Client {
    // Dropped first, whereupon the connection ends.
    client: tokio_postgres::Client,
    driven: Driven,
}

impl Client {
    /// Connects to a server.
    pub(super) fn connect<T>(config: &Config, tls: T) -> std::io::Result<Result<Self, Error>>
    where
        T: MakeTlsConnect<Socket> + Send + 'static,
        T::TlsConnect: Send,
        T::Stream: Send,
        <T::TlsConnect as TlsConnect<Socket>>::Future: Send,
    {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let connected = runtime.block_on(config.connect(tls));
        Ok(connected.map(|(client, mut connection)| Self {
            client,
            driven: Driven {
                runtime,
                poll: Box::new(move |context| connection.poll_message(context).map_ok(drop)),
            },
        }))
    }

    pub(super) fn is_closed(&self) -> bool {
        self.client.is_closed()
    }

    /// Prepares a statement.
    pub(super) fn prepare(&mut self, sql: &str) -> Result<Statement, Error> {
        self.driven.block_on(self.client.prepare(sql))
    }

    /// Runs SQL text without parameters.
    pub(super) fn batch_execute(&mut self, sql: &str) -> Result<(), Error> {
        self.driven.block_on(self.client.batch_execute(sql))
    }

    /// Runs a statement whose rows do not matter; how many it changed.
    pub(super) fn execute(
        &mut self,
        statement: &Statement,
        values: &Values<'_>,
    ) -> Result<u64, Error> {
        self.driven
            .block_on(self.client.execute_raw(statement, values))
    }

    /// Runs a statement.
    pub(super) fn query(
        &mut self,
        statement: &Statement,
        values: &Values<'_>,
    ) -> Result<Rows<'_>, Error> {
        let mut found = Vec::new();
        let (stream, ended) = self.driven.block_on(async {
            let mut stream = Box::pin(self.client.query_raw(statement, values).await?);
            let ended = poll_fn(|context| take(stream.as_mut(), context, &mut found)).await;
            Ok((stream, ended))
        })?;
        Ok(Rows {
            driven: &mut self.driven,
            stream,
            found,
            is_fresh: true,
            ended,
        })
    }
}

/// The rows of a statement.
pub(super) struct Rows<'c> {
    driven: &'c mut Driven,
    stream: Pin<Box<RowStream>>,
    /// Those that have arrived.
    found: Vec<Row>,
    /// Whether nobody has got them yet.
    is_fresh: bool,
    /// Whether none come after them, or why.
    ended: Result<bool, Error>,
}

impl Rows<'_> {
    /// The next rows. After an error there are none.
    pub(super) fn next(&mut self) -> Result<Option<&[Row]>, Error> {
        if !self.is_fresh {
            self.found.clear();
            if std::mem::replace(&mut self.ended, Ok(true))? {
                return Ok(None);
            }
            let Self { stream, found, .. } = self;
            self.ended = self
                .driven
                .block_on(poll_fn(|context| take(stream.as_mut(), context, found)));
        }
        self.is_fresh = false;
        Ok(Some(&self.found))
    }
}

/// Takes the rows that have arrived; whether there are no more.
fn take(
    mut stream: Pin<&mut RowStream>,
    context: &mut Context<'_>,
    found: &mut Vec<Row>,
) -> Poll<Result<bool, Error>> {
    while found.len() < ROWS {
        match stream.as_mut().poll_next(context) {
            Poll::Ready(Some(Ok(row))) => found.push(row),
            Poll::Ready(Some(Err(error))) => return Poll::Ready(Err(error)),
            Poll::Ready(None) => return Poll::Ready(Ok(true)),
            Poll::Pending if found.is_empty() => return Poll::Pending,
            Poll::Pending => break,
        }
    }
    Poll::Ready(Ok(false))
}

/// Moves messages between the client and the server; with each that the server sent of its own accord
/// it returns.
type PollMessage = dyn FnMut(&mut Context<'_>) -> Poll<Option<Result<(), Error>>> + Send;

struct Driven {
    runtime: Runtime,
    poll: Box<PollMessage>,
}

impl Driven {
    /// Waits for what the client does.
    fn block_on<T>(&mut self, work: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
        let mut work = pin!(work);
        let poll = &mut self.poll;
        self.runtime.block_on(poll_fn(|context| {
            if let Poll::Ready(Err(error)) = messages(poll, context) {
                return Poll::Ready(Err(error));
            }
            work.as_mut().poll(context)
        }))
    }
}

impl Drop for Driven {
    fn drop(&mut self) {
        let poll = &mut self.poll;
        // That it cannot be ended well helps nobody any more.
        let _ = self
            .runtime
            .block_on(poll_fn(|context| messages(poll, context)));
    }
}

/// Moves messages until there are none at the moment; ready when the connection has ended.
fn messages(poll: &mut PollMessage, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
    loop {
        match poll(context) {
            // A notice or a notification.
            Poll::Ready(Some(Ok(()))) => {}
            Poll::Ready(Some(Err(error))) => return Poll::Ready(Err(error)),
            Poll::Ready(None) => return Poll::Ready(Ok(())),
            Poll::Pending => return Poll::Pending,
        }
    }
}
