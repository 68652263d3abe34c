// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! versus-engine-rust: fetches a plan's URLs with Tokio and reqwest and reports on each, in the engine protocol of
//! Versus (resources/schemas/engine-protocol-1.schema.json) on standard input and output.

mod client;
mod clock;
mod errors;
mod fetch;
mod head;
mod input;
mod plan;
mod process;
mod protocol;
mod ready;
mod report;
mod run;
mod sample;
mod schedule;
mod settings;
mod tls;
mod trace;

use std::process::ExitCode;

fn main() -> ExitCode {
    match run::run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("versus-engine-rust: {}", failure.sentence);
            ExitCode::from(failure.status)
        }
    }
}
