// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! The experiment cpu: kernels of single-threaded computation.

mod binary_trees;
mod digest;
mod document;
mod fannkuch;
mod nbody;
mod spectral_norm;

use crate::Measurement;
use crate::failure::Failure;
use crate::options::Options;
use crate::process::Meter;
use crate::report::{Measured, Reporter};
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// One piece of single-threaded work whose input is ready.
trait Kernel {
    fn run(&mut self, reporter: &mut Reporter) -> Result<(), Failure>;
    fn check(&self) -> String;
}

struct Kind {
    name: &'static str,
    sizes: RangeInclusive<u64>,
    make: fn(size: u64) -> Result<Box<dyn Kernel>, Failure>,
}

const KINDS: [Kind; 6] = [
    Kind {
        name: "nbody",
        sizes: 1..=1_000_000_000,
        make: |size| Ok(Box::new(nbody::NBody::new(size))),
    },
    Kind {
        name: "spectral-norm",
        sizes: 1..=100_000,
        make: |size| Ok(Box::new(spectral_norm::SpectralNorm::new(size as usize))),
    },
    Kind {
        name: "fannkuch",
        sizes: 2..=12,
        make: |size| Ok(Box::new(fannkuch::Fannkuch::new(size as usize))),
    },
    Kind {
        name: "binary-trees",
        sizes: 6..=26,
        make: |size| Ok(Box::new(binary_trees::BinaryTrees::new(size as u32))),
    },
    Kind {
        name: "json",
        sizes: 1..=10_000_000,
        make: |size| Ok(Box::new(document::JsonRounds::new(size)?)),
    },
    Kind {
        name: "sha256",
        sizes: 1..=1_000_000,
        make: |size| Ok(Box::new(digest::Digests::new(size))),
    },
];

pub fn prepare(options: &Options) -> Result<Measurement, Failure> {
    let name = options.text("kernel");
    let kind = KINDS.iter().find(|kind| kind.name == name).ok_or_else(|| {
        let names: Vec<_> = KINDS.iter().map(|kind| kind.name).collect();
        Failure::misuse(format!(
            "--kernel must be one of {}, not {name:?}",
            names.join(", ")
        ))
    })?;
    let size = options.number("size", None, kind.sizes.clone())?;
    let make = kind.make;
    Ok(Box::new(move |reporter| {
        measure(&mut *make(size)?, reporter)
    }))
}

fn measure(kernel: &mut dyn Kernel, reporter: &mut Reporter) -> Result<Measured, Failure> {
    let meter = Meter::start()?;
    kernel.run(reporter)?;
    let figures = meter.end()?;
    Ok(Measured {
        check: kernel.check(),
        figures,
        histograms: BTreeMap::new(),
        series: BTreeMap::new(),
    })
}

/// Bytes as lower-case hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
