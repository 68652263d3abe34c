// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! The experiment tasks: many tasks that wait.

use crate::Measurement;
use crate::failure::Failure;
use crate::options::Options;
use crate::process::{Meter, nanoseconds, resident_bytes};
use crate::report::{Measured, Reporter};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tokio::runtime::Runtime;
use tokio::sync::Notify;

pub fn prepare(options: &Options) -> Result<Measurement, Failure> {
    let count = options.number("n", None, 1..=100_000_000)?;
    Ok(Box::new(move |reporter| {
        Runtime::new()?.block_on(waiting_tasks(count, reporter))
    }))
}

/// What the tasks share.
#[derive(Default)]
struct Meeting {
    arrived: AtomicU64,
    finished: AtomicU64,
    all_wait: Notify,
    release: Notify,
}

/// Spawns so many tasks that all wait for one event, looks at the memory while they do, and lets them go.
///
/// Held equal in all languages: each task is spawned by the runtime's own means with its default settings and as many
/// worker threads as there are cores; it counts itself in, waits for the one event that wakes all, counts itself out
/// and ends; whoever spawned them waits for the end of all. Memory is read once the last has counted itself in. What is
/// waited for is the language's own: here a Notify. Tasks are spawned, not joined futures, which would have no
/// allocation of their own.
async fn waiting_tasks(count: u64, reporter: &mut Reporter) -> Result<Measured, Failure> {
    let meeting = Arc::new(Meeting::default());

    let meter = Meter::start()?;
    let mut tasks = Vec::with_capacity(count as usize);
    for i in 0..count {
        tasks.push(tokio::spawn(attend(Arc::clone(&meeting), count)));
        if i & 0xfff == 0xfff {
            reporter.progress(i, count);
        }
    }
    meeting.all_wait.notified().await;
    let spawn_wall_ns = nanoseconds(meter.begun.elapsed());
    let waiting_rss_bytes = resident_bytes()?;
    meeting.release.notify_waiters();
    for task in tasks {
        task.await?;
    }

    let mut figures = meter.end()?;
    figures.insert("spawn_wall_ns", spawn_wall_ns);
    figures.insert("waiting_rss_bytes", waiting_rss_bytes);
    // The kernel keeps its counts in parts, and its peak may fall short of what was seen by some pages.
    let peak = figures["peak_rss_bytes"].max(waiting_rss_bytes);
    figures.insert("peak_rss_bytes", peak);
    Ok(Measured {
        check: meeting.finished.load(Ordering::Relaxed).to_string(),
        figures,
        histograms: BTreeMap::new(),
        series: BTreeMap::new(),
    })
}

async fn attend(meeting: Arc<Meeting>, count: u64) {
    // Wakes also when the event comes between this line and the await.
    let released = meeting.release.notified();
    if meeting.arrived.fetch_add(1, Ordering::Relaxed) + 1 == count {
        meeting.all_wait.notify_one();
    }
    released.await;
    meeting.finished.fetch_add(1, Ordering::Relaxed);
}
