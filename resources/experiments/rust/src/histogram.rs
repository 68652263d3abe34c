// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! Counts of nanoseconds in bins whose width follows their value.

use crate::report::HistogramLine;

/// 128 bins to each power of two: a bin is at most 1/128 of its lower bound wide, so that a value is known to 0.8 %.
/// Values below 256 have bins of their own.
const BIN_BITS: u32 = 7;
const BIN_COUNT: usize = ((64 - BIN_BITS as usize) << BIN_BITS) + (1 << BIN_BITS);

/// Recording is a few instructions and never allocates.
pub struct Histogram(Vec<u64>);

impl Default for Histogram {
    fn default() -> Self {
        Self(vec![0; BIN_COUNT])
    }
}

impl Histogram {
    pub fn record(&mut self, value: u64) {
        self.0[bin_of(value)] += 1;
    }

    /// The bins with a count, and of the empty ones those that bound them from above: each bin ends where the next one
    /// begins.
    pub fn line(&self) -> HistogramLine {
        let told = |bin: usize| self.0[bin] > 0 || bin > 0 && self.0[bin - 1] > 0;
        let bins: Vec<usize> = (0..BIN_COUNT).filter(|&bin| told(bin)).collect();
        HistogramLine {
            unit: "ns",
            lower: bins.iter().map(|&bin| bin_lower(bin)).collect(),
            count: bins.iter().map(|&bin| self.0[bin]).collect(),
        }
    }
}

fn bin_of(value: u64) -> usize {
    let shift = (u64::BITS - value.leading_zeros()).saturating_sub(BIN_BITS + 1);
    ((shift as usize) << BIN_BITS) + (value >> shift) as usize
}

fn bin_lower(bin: usize) -> u64 {
    let shift = (bin >> BIN_BITS).saturating_sub(1);
    ((bin - (shift << BIN_BITS)) as u64) << shift
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_lies_within_its_bin_which_is_narrow() {
        let powers = (0..63).map(|bit| 1u64 << bit);
        for value in powers.flat_map(|power| [power - 1, power, power + power / 3]) {
            let bin = bin_of(value);
            let (lower, upper) = (bin_lower(bin), bin_lower(bin + 1));
            assert!(lower <= value && value < upper, "{value}");
            assert!((upper - lower) * 128 <= lower.max(128), "{value}");
        }
        assert_eq!(bin_of(u64::MAX), BIN_COUNT - 1);
    }

    #[test]
    fn bins_with_a_count_are_written_and_those_that_bound_them() {
        let mut histogram = Histogram::default();
        for value in [0, 1000, 1001, 1004, 1_000_000] {
            histogram.record(value);
        }
        let line = histogram.line();
        // 1000 lies from 512 to 1024, where bins are 4 wide; 1,000,000 from 2^19, where they are 4096 wide.
        assert_eq!(line.lower, [0, 1, 1000, 1004, 1008, 999_424, 1_003_520]);
        assert_eq!(line.count, [1, 0, 2, 1, 0, 1, 0]);
    }
}
