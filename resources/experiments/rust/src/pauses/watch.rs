// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! Looks at the process's memory beside the measured work, and tells progress.

use crate::process::{nanoseconds, resident_bytes};
use crate::report::{Reporter, SeriesLine};
use std::io;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

const EVERY: Duration = Duration::from_millis(50);

/// Until the other end of `ended` is dropped.
pub fn watch(
    origin: Instant,
    expected: Duration,
    ended: &Receiver<()>,
    reporter: &mut Reporter,
) -> io::Result<SeriesLine> {
    let mut memory = SeriesLine::default();
    loop {
        let elapsed = nanoseconds(origin.elapsed());
        memory.at_ns.push(elapsed);
        memory.bytes.push(resident_bytes()?);
        reporter.progress(elapsed, nanoseconds(expected));
        if ended.recv_timeout(EVERY) != Err(RecvTimeoutError::Timeout) {
            return Ok(memory);
        }
    }
}
