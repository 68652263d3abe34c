// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! What reqwest does on the way to an answer: connections it opens, names it looks up, redirects it follows. Each fetch
//! runs in a scope of its own, and what happens within that scope is noted there.

use hyper_util::client::legacy::connect::dns::{GaiResolver, Name as HyperName};
use hyper_util::client::legacy::connect::{Connected, Connection, HttpInfo};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::redirect::Policy;
use std::cell::Cell;
use std::error::Error;
use std::fmt;
use std::future::poll_fn;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};
use tower_layer::Layer;
use tower_service::Service;

tokio::task_local! {
    static TRACE: Trace;
}

#[derive(Default)]
struct Trace {
    hops: Cell<u32>,
    lookup: Cell<Option<Duration>>,
    dialled: Cell<Option<Dialled>>,
}

/// The last connection that a fetch opened for its last hop.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dialled {
    addresses: Addresses,
    /// Look-up, connection and TLS handshake together.
    pub took: Duration,
    /// None: no look-up was needed, or none was timed.
    pub lookup: Option<Duration>,
}

/// Both ends of a connection: no two open connections share them.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Addresses {
    local: SocketAddr,
    remote: SocketAddr,
}

impl From<&HttpInfo> for Addresses {
    fn from(info: &HttpInfo) -> Self {
        Self {
            local: info.local_addr(),
            remote: info.remote_addr(),
        }
    }
}

/// Runs one fetch within a trace of its own.
pub async fn traced<F: Future>(fetch: F) -> F::Output {
    TRACE.scope(Trace::default(), fetch).await
}

/// Redirects that the present fetch has followed.
pub fn hops() -> u32 {
    TRACE.with(|trace| trace.hops.get())
}

/// How the connection that brought an answer came about.
#[derive(Debug, PartialEq)]
pub enum Origin {
    /// The present fetch opened it for its last hop.
    Opened(Dialled),
    /// It was there, or another fetch had opened it.
    Found,
    Unknown,
}

/// hyper hands a fetch whichever connection is free first, so the one it began to open need not be the one it got: the
/// answer's own addresses decide.
pub fn origin(response: &reqwest::Response) -> Origin {
    let Some(info) = response.extensions().get::<HttpInfo>() else {
        return Origin::Unknown;
    };
    match TRACE.with(|trace| trace.dialled.get()) {
        Some(dialled) if dialled.addresses == info.into() => Origin::Opened(dialled),
        _ => Origin::Found,
    }
}

fn note_dialled(connected: &Connected, took: Duration) {
    let mut extras = hyper::http::Extensions::new();
    connected.get_extras(&mut extras);
    let Some(info) = extras.get::<HttpInfo>() else {
        return;
    };
    // Outside of any trace: hyper finishes a connection that its fetch no longer needs in the background.
    let _ = TRACE.try_with(|trace| {
        let lookup = trace.lookup.get();
        trace.dialled.set(Some(Dialled {
            addresses: info.into(),
            took,
            lookup,
        }));
    });
}

type BoxError = Box<dyn Error + Send + Sync>;

/// A connector layer that counts the connections opened and notes each in the trace of its fetch.
#[derive(Clone, Default)]
pub struct ConnectionMeter {
    opened: Arc<AtomicU64>,
    frugal: bool,
}

impl ConnectionMeter {
    pub fn opened(&self) -> u64 {
        self.opened.load(Ordering::Relaxed)
    }

    /// One that counts into the same sum and opens no connection that its fetch can do without.
    pub fn frugal(&self) -> Self {
        Self {
            opened: self.opened.clone(),
            frugal: true,
        }
    }
}

impl<S> Layer<S> for ConnectionMeter {
    type Service = MeteredConnector<S>;

    fn layer(&self, connector: S) -> Self::Service {
        MeteredConnector(Arc::new(Metered {
            connector,
            meter: self.clone(),
        }))
    }
}

/// reqwest clones its connector several times for each request, and a connector within layers is a box within a box:
/// behind one Arc it is cloned only for a connection. One, because all threads count in it at every clone.
pub struct MeteredConnector<S>(Arc<Metered<S>>);

struct Metered<S> {
    connector: S,
    meter: ConnectionMeter,
}

impl<S> Clone for MeteredConnector<S> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<S, Target> Service<Target> for MeteredConnector<S>
where
    S: Service<Target, Error = BoxError> + Clone + Send + Sync + 'static,
    S::Response: Connection,
    S::Future: Send + 'static,
    Target: Send + 'static,
{
    type Response = S::Response;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<S::Response, BoxError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, target: Target) -> Self::Future {
        let Metered { connector, meter } = &*self.0;
        let (mut connector, meter) = (connector.clone(), meter.clone());
        Box::pin(async move {
            if meter.frugal && !still_wanted().await {
                return Err("a connection became free".into());
            }
            let began = Instant::now();
            poll_fn(|context| connector.poll_ready(context)).await?;
            let connection = connector.call(target).await?;
            meter.opened.fetch_add(1, Ordering::Relaxed);
            note_dialled(&connection.connected(), began.elapsed());
            Ok(connection)
        })
    }
}

/// A connection comes back to hyper's pool a few steps of the scheduler after its last byte was read. A fetch that begins
/// within them would open another, and a plan would get more connections than it has fetches at once. So wait these
/// steps; hyper then takes the free one and goes on dialling in the background, outside of the fetch, where it can be
/// told that the connection is no longer wanted.
async fn still_wanted() -> bool {
    for _ in 0..4 {
        tokio::task::yield_now().await;
    }
    TRACE.try_with(|_| ()).is_ok()
}

/// reqwest's own default, getaddrinfo on a blocking thread, with a clock beside it.
pub struct TimedResolver;

impl Resolve for TimedResolver {
    fn resolve(&self, name: Name) -> Resolving {
        let name: Result<HyperName, _> = name.as_str().parse();
        Box::pin(async move {
            let began = Instant::now();
            let addresses = GaiResolver::new().call(name?).await?;
            let _ = TRACE.try_with(|trace| trace.lookup.set(Some(began.elapsed())));
            Ok(Box::new(addresses) as Addrs)
        })
    }
}

/// More redirects than the plan allows.
#[derive(Debug)]
pub struct TooManyRedirects;

impl fmt::Display for TooManyRedirects {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("too many redirects")
    }
}

impl Error for TooManyRedirects {}

/// Follows `limit` redirects, as reqwest's own policy does, and counts them.
pub fn redirect_policy(limit: usize) -> Policy {
    Policy::custom(move |attempt| {
        // The first of the previous URLs is the plan's own.
        if attempt.previous().len() > limit {
            return attempt.error(TooManyRedirects);
        }
        let _ = TRACE.try_with(|trace| {
            trace.hops.set(trace.hops.get() + 1);
            trace.lookup.set(None);
            trace.dialled.set(None);
        });
        attempt.follow()
    })
}
