// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! versus-experiment-rust carries out the experiments of Versus in Rust: EXPERIMENT [--option value]... It reports in
//! JSON Lines (resources/schemas/experiment-protocol-1.schema.json) on standard output. Its siblings in Go and C++ do
//! the same work by the same algorithms.

mod cpu;
mod failure;
mod histogram;
mod options;
mod pauses;
mod process;
mod random;
mod report;
mod tasks;

use failure::Failure;
use options::Options;
use report::{Line, Measured, Reporter};
use std::env;
use std::process::ExitCode;

/// An experiment whose options are understood and that has not begun.
type Measurement = Box<dyn FnOnce(&mut Reporter) -> Result<Measured, Failure>>;

struct Experiment {
    name: &'static str,
    options: &'static [&'static str],
    prepare: fn(&Options) -> Result<Measurement, Failure>,
}

const EXPERIMENTS: [Experiment; 3] = [
    Experiment {
        name: "tasks",
        options: &["n"],
        prepare: tasks::prepare,
    },
    Experiment {
        name: "pauses",
        options: &["heap-mib", "seconds", "rate", "gogc"],
        prepare: pauses::prepare,
    },
    Experiment {
        name: "cpu",
        options: &["kernel", "size"],
        prepare: cpu::prepare,
    },
];

fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    match process::end_with_parent().and_then(|()| run(&args)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("versus-experiment-rust: {}.", failure.sentence);
            ExitCode::from(failure.status)
        }
    }
}

fn run(args: &[String]) -> Result<(), Failure> {
    let mut reporter = Reporter::new();
    let Some((name, rest)) = args.split_first() else {
        return Err(Failure::misuse(format!(
            "say which experiment to carry out: {}",
            names().join(", ")
        )));
    };
    if name == "list" {
        return reporter.write(&Line::List {
            protocol: 1,
            experiments: names(),
        });
    }
    let measure = prepare(name, rest)?;
    reporter.write(&report::about())?;
    let measured = measure(&mut reporter)?;
    reporter.write(&Line::Result(measured))
}

fn prepare(name: &str, args: &[String]) -> Result<Measurement, Failure> {
    let experiment = EXPERIMENTS
        .iter()
        .find(|experiment| experiment.name == name)
        .ok_or_else(|| {
            Failure::misuse(format!(
                "there is no experiment {name:?}, but these: {}",
                names().join(", ")
            ))
        })?;
    (experiment.prepare)(&Options::parse(args, experiment.options)?)
}

fn names() -> Vec<&'static str> {
    EXPERIMENTS
        .iter()
        .map(|experiment| experiment.name)
        .collect()
}
