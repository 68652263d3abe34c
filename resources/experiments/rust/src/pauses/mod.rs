// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! The experiment pauses: latency of operations over a large live heap.

mod cache;
mod control;
mod watch;

use crate::Measurement;
use crate::failure::Failure;
use crate::histogram::Histogram;
use crate::options::Options;
use crate::process::{Meter, nanoseconds, resident_bytes};
use crate::report::{Measured, Reporter};
use cache::Cache;
use control::Control;
use std::collections::BTreeMap;
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

#[derive(Clone, Copy)]
struct Plan {
    heap_mib: u64,
    seconds: u64,
    rate: u64, // operations a second
}

impl Plan {
    fn operations(self) -> u64 {
        self.rate * self.seconds
    }

    fn interval_ns(self) -> u64 {
        1_000_000_000 / self.rate
    }
}

pub fn prepare(options: &Options) -> Result<Measurement, Failure> {
    let plan = Plan {
        heap_mib: options.number("heap-mib", Some(256), 1..=65_536)?,
        seconds: options.number("seconds", Some(5), 1..=3_600)?,
        rate: options.number("rate", Some(500_000), 1..=10_000_000)?,
    };
    // Without a collector it has no meaning; it is understood so that one command line serves all languages.
    options.number("gogc", Some(100), 1..=10_000)?;
    Ok(Box::new(move |reporter| measure(plan, reporter)))
}

#[derive(Default)]
struct Times {
    latency: Histogram,
    service: Histogram,
}

/// Fills a cache and then replaces its records at a fixed rate, which is what makes the work equal: in the same time
/// each language allocates and frees the same objects, and ends with the same content. Operations back to back would
/// let the faster language allocate more, and would hide a stall in the one operation that it hits; on a schedule every
/// operation that it delays counts, from its intended start (latency). The time of the operation itself stands beside
/// it (service).
fn measure(plan: Plan, reporter: &mut Reporter) -> Result<Measured, Failure> {
    let idle_rss_bytes = resident_bytes()?;
    let mut cache = Cache::new((plan.heap_mib << 20) as usize);
    let mut times = Times::default();
    let control = Control::start();
    let (end, ended) = mpsc::channel();

    let meter = Meter::start()?;
    let origin = meter.begun;
    let (memory, figures) = thread::scope(|scope| {
        let expected = Duration::from_secs(plan.seconds);
        let watcher = scope.spawn(move || watch::watch(origin, expected, &ended, reporter));
        carry_out(plan, origin, &mut cache, &mut times);
        let figures = meter.end();
        drop(end);
        (watcher.join().expect("it cannot panic"), figures)
    });
    let lateness = control.end();

    let mut figures = figures?;
    if let Some(filled) = figures.insert("idle_rss_bytes", idle_rss_bytes) {
        figures.insert("filled_rss_bytes", filled);
    }
    figures.insert("operations", plan.operations());
    Ok(Measured {
        check: cache.digest(),
        figures,
        histograms: BTreeMap::from([
            ("operation_latency", times.latency.line()),
            ("operation_service", times.service.line()),
            ("control_lateness", lateness),
        ]),
        series: BTreeMap::from([("rss", memory?)]),
    })
}

/// Does the operations in this thread. It waits by looking at the clock: asleep it would be woken late.
fn carry_out(plan: Plan, origin: Instant, cache: &mut Cache, times: &mut Times) {
    let interval = plan.interval_ns();
    for i in 0..plan.operations() {
        let intended = i * interval;
        let mut begun = nanoseconds(origin.elapsed());
        while begun < intended {
            begun = nanoseconds(origin.elapsed());
        }
        cache.replace();
        let ended = nanoseconds(origin.elapsed());
        times.latency.record(ended - intended);
        times.service.record(ended - begun);
    }
}
