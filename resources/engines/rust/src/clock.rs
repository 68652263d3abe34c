// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! Monotonic time, counted from the line `go`.

use std::time::{Duration, Instant};

#[derive(Clone, Copy)]
pub struct Clock {
    go: Instant,
}

impl Clock {
    pub fn started_at(go: Instant) -> Self {
        Self { go }
    }

    pub fn elapsed(self) -> Duration {
        self.go.elapsed()
    }

    pub fn now_ns(self) -> u64 {
        nanoseconds(self.elapsed())
    }
}

/// Enough for 584 years.
pub fn nanoseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX)
}
