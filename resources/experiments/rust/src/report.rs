// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! The lines that the program writes; the schema says what each field means.

use crate::failure::Failure;
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::{self, Stdout, Write};
use std::process;
use std::thread;
use std::time::{Duration, Instant};

#[derive(Serialize)]
#[serde(tag = "type", rename_all = "lowercase")]
pub enum Line {
    List {
        protocol: u32,
        experiments: Vec<&'static str>,
    },
    About {
        language: &'static str,
        versions: BTreeMap<&'static str, &'static str>,
        debug_build: bool,
        pid: u32,
        worker_threads: usize,
    },
    Progress {
        done: f64,
    },
    Result(Measured),
}

pub type Figures = BTreeMap<&'static str, u64>;

#[derive(Serialize)]
pub struct Measured {
    pub check: String,
    pub figures: Figures,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub histograms: BTreeMap<&'static str, HistogramLine>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub series: BTreeMap<&'static str, SeriesLine>,
}

#[derive(Serialize)]
pub struct HistogramLine {
    pub unit: &'static str,
    pub lower: Vec<u64>,
    pub count: Vec<u64>,
}

#[derive(Default, Serialize)]
pub struct SeriesLine {
    pub at_ns: Vec<u64>,
    pub bytes: Vec<u64>,
}

/// Describes this program.
pub fn about() -> Line {
    Line::About {
        language: "Rust",
        versions: BTreeMap::from([
            ("rustc", env!("VERSUS_RUSTC")),
            ("serde_json", env!("VERSUS_SERDE_JSON")),
            ("sha2", env!("VERSUS_SHA2")),
            ("tokio", env!("VERSUS_TOKIO")),
        ]),
        debug_build: cfg!(debug_assertions),
        pid: process::id(),
        worker_threads: thread::available_parallelism().map_or(1, usize::from),
    }
}

const PROGRESS_EVERY: Duration = Duration::from_millis(200);

/// Writes one JSON object a line.
pub struct Reporter {
    out: Stdout,
    last: Instant, // of progress
}

impl Reporter {
    pub fn new() -> Self {
        Self {
            out: io::stdout(),
            last: Instant::now(),
        }
    }

    pub fn write(&mut self, line: &Line) -> Result<(), Failure> {
        let mut text = serde_json::to_vec(line)?;
        text.push(b'\n');
        self.out.write_all(&text)?;
        self.out.flush()?;
        Ok(())
    }

    /// Tells that `done` of `total` is done, unless it told so a moment ago. It is cheap enough for a loop whose turns
    /// take microseconds.
    pub fn progress(&mut self, done: u64, total: u64) {
        if self.last.elapsed() < PROGRESS_EVERY {
            return;
        }
        self.last = Instant::now();
        let done = (done as f64 / total as f64).min(1.0);
        // What cannot be written is noticed at the result.
        let _ = self.write(&Line::Progress { done });
    }
}
