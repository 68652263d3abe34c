// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! What this engine says of itself before it starts.

use crate::plan::{HttpVersion, Plan, Profile};
use crate::process;
use crate::protocol::{Capabilities, Ready};
use crate::settings;
use crate::tls::Seeding;
use std::collections::BTreeMap;
use std::io;

/// Asks the system for memory: everything should be prepared by now.
pub fn describe(
    plan: &Plan,
    worker_threads: usize,
    tells_phases: bool,
    seeding: Seeding,
) -> io::Result<Ready> {
    Ok(Ready {
        protocol: 1,
        engine: "rust",
        name: "Rust (Tokio + reqwest)",
        language: "Rust",
        versions: versions(),
        build: if cfg!(debug_assertions) {
            "debug"
        } else {
            "release"
        },
        pid: std::process::id(),
        rss_bytes: process::rss_bytes()?,
        worker_threads,
        capabilities: Capabilities {
            phases: if tells_phases {
                &["dns", "connect"]
            } else {
                &[]
            },
            protocols: protocols(plan),
            schedules: &["closed", "constant"],
        },
        settings: settings::in_force(plan, worker_threads, seeding),
    })
}

fn versions() -> BTreeMap<&'static str, &'static str> {
    BTreeMap::from([
        ("rustc", env!("VERSUS_RUSTC")),
        ("reqwest", env!("VERSUS_REQWEST")),
        ("tokio", env!("VERSUS_TOKIO")),
        ("hyper", env!("VERSUS_HYPER")),
        ("rustls", env!("VERSUS_RUSTLS")),
    ])
}

fn protocols(plan: &Plan) -> &'static [&'static str] {
    match (plan.profile, plan.http) {
        (Profile::LevelField, HttpVersion::Http11) => &["http/1.0", "http/1.1"],
        _ => &["http/1.0", "http/1.1", "h2"],
    }
}
