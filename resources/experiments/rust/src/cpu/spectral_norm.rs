// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! The largest singular value of the infinite matrix 1/((i+j)(i+j+1)/2+i+1), cut at a size, by the power method on its
//! product with its transpose.

use super::Kernel;
use crate::failure::Failure;
use crate::report::Reporter;

const POWER_ITERATIONS: u64 = 10;

pub struct SpectralNorm {
    size: usize,
    norm: f64,
}

impl SpectralNorm {
    pub fn new(size: usize) -> Self {
        Self { size, norm: 0.0 }
    }
}

impl Kernel for SpectralNorm {
    fn run(&mut self, reporter: &mut Reporter) -> Result<(), Failure> {
        let mut u = vec![1.0; self.size];
        let mut v = vec![0.0; self.size];
        let mut scratch = vec![0.0; self.size];
        for i in 0..POWER_ITERATIONS {
            multiply_both(&u, &mut v, &mut scratch);
            reporter.progress(2 * i + 1, 2 * POWER_ITERATIONS);
            multiply_both(&v, &mut u, &mut scratch);
            reporter.progress(2 * i + 2, 2 * POWER_ITERATIONS);
        }
        self.norm = (dot(&u, &v) / dot(&v, &v)).sqrt();
        Ok(())
    }

    fn check(&self) -> String {
        format!("{:.9}", self.norm)
    }
}

fn element(i: usize, j: usize) -> f64 {
    1.0 / ((i + j) * (i + j + 1) / 2 + i + 1) as f64
}

fn multiply(input: &[f64], output: &mut [f64]) {
    for (i, out) in output.iter_mut().enumerate() {
        *out = input
            .iter()
            .enumerate()
            .map(|(j, x)| element(i, j) * x)
            .sum();
    }
}

fn multiply_transposed(input: &[f64], output: &mut [f64]) {
    for (i, out) in output.iter_mut().enumerate() {
        *out = input
            .iter()
            .enumerate()
            .map(|(j, x)| element(j, i) * x)
            .sum();
    }
}

fn multiply_both(input: &[f64], output: &mut [f64], scratch: &mut [f64]) {
    multiply(input, scratch);
    multiply_transposed(scratch, output);
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(x, y)| x * y).sum()
}
