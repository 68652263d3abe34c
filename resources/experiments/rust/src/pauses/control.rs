// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! A thread that only keeps time, beside the measured work: how late it wakes is what the machine takes away.

use crate::histogram::Histogram;
use crate::process::nanoseconds;
use crate::report::HistogramLine;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

const EVERY: Duration = Duration::from_millis(1);

pub struct Control {
    ended: Arc<AtomicBool>,
    thread: JoinHandle<Histogram>,
}

impl Control {
    pub fn start() -> Self {
        let ended = Arc::new(AtomicBool::new(false));
        let seen = Arc::clone(&ended);
        let thread = thread::spawn(move || keep_time(&seen));
        Self { ended, thread }
    }

    /// The distribution of its lateness.
    pub fn end(self) -> HistogramLine {
        self.ended.store(true, Ordering::Relaxed);
        self.thread.join().expect("it cannot panic").line()
    }
}

/// Wakes every millisecond. A tick that was slept over counts with its own lateness.
fn keep_time(ended: &AtomicBool) -> Histogram {
    let mut lateness = Histogram::default();
    let mut due = Instant::now();
    while !ended.load(Ordering::Relaxed) {
        due += EVERY;
        thread::sleep(due.saturating_duration_since(Instant::now()));
        lateness.record(nanoseconds(due.elapsed()));
    }
    lateness
}
