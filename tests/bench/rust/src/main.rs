// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! Fetches one URL many times with reqwest, as any user of the library would write it, and prints what that took as one
//! line of JSON. It is what the Rust engine of Versus is measured against.
//!
//! Arguments: URL COUNT CONCURRENCY level-field|plain

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike;
use reqwest::header::{ACCEPT, ACCEPT_ENCODING, HeaderMap, HeaderValue, USER_AGENT};
use reqwest::{Client, redirect::Policy};
use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use tokio::task::JoinSet;

type BoxError = Box<dyn Error + Send + Sync>;

const DEADLINE: Duration = Duration::from_secs(10);

#[tokio::main]
async fn main() -> Result<(), BoxError> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [url, count, concurrency, settings] = arguments.as_slice() else {
        return Err("usage: versus-bench-loop URL COUNT CONCURRENCY level-field|plain".into());
    };
    let concurrency = concurrency.parse()?;
    let client = match settings.as_str() {
        "plain" => Client::new(),
        _ => level_field(concurrency)?,
    };
    run(Arc::from(url.as_str()), count.parse()?, concurrency, client).await
}

fn level_field(concurrency: usize) -> reqwest::Result<Client> {
    let mut headers = HeaderMap::new();
    headers.insert(ACCEPT, HeaderValue::from_static("*/*"));
    headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
    headers.insert(USER_AGENT, HeaderValue::from_static("Versus/bench"));
    Client::builder()
        .default_headers(headers)
        .http1_only()
        .no_proxy()
        .redirect(Policy::limited(10))
        .referer(false)
        .pool_max_idle_per_host(concurrency)
        .connect_timeout(DEADLINE)
        .timeout(DEADLINE)
        .build()
}

async fn run(
    url: Arc<str>,
    count: usize,
    concurrency: usize,
    client: Client,
) -> Result<(), BoxError> {
    let next = Arc::new(AtomicUsize::new(0));
    let mut tasks = JoinSet::new();
    let (cpu, begin) = (cpu_ns()?, Instant::now());
    for _ in 0..concurrency {
        tasks.spawn(take_turns(url.clone(), count, client.clone(), next.clone()));
    }
    let mut latencies = Vec::with_capacity(count);
    while let Some(ended) = tasks.join_next().await {
        latencies.append(&mut ended??);
    }
    let line = serde_json::json!({
        "wall_ns": begin.elapsed().as_nanos(),
        "cpu_ns": cpu_ns()? - cpu,
        "latencies_ns": latencies,
    });
    println!("{line}");
    Ok(())
}

async fn take_turns(
    url: Arc<str>,
    count: usize,
    client: Client,
    next: Arc<AtomicUsize>,
) -> Result<Vec<u64>, BoxError> {
    let mut latencies = Vec::with_capacity(count);
    while next.fetch_add(1, Ordering::Relaxed) < count {
        let start = Instant::now();
        let response = client.get(&*url).send().await?.error_for_status()?;
        response.bytes().await?;
        latencies.push(u64::try_from(start.elapsed().as_nanos())?);
    }
    Ok(latencies)
}

fn cpu_ns() -> nix::Result<i64> {
    let usage = getrusage(UsageWho::RUSAGE_SELF)?;
    Ok((usage.user_time() + usage.system_time()).num_nanoseconds())
}
