// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! One fetch that ended, and where samples are kept until they are reported.

use crate::errors::FetchError;
use std::num::NonZeroU64;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Protocol {
    Http10,
    Http11,
    Http2,
}

/// Small on purpose: a run keeps one for each URL, and they count as the engine's memory.
#[derive(Debug)]
pub struct Sample {
    pub intended_ns: u64,
    pub start_ns: u64,
    pub last_byte_ns: u64,
    pub first_byte_ns: Option<NonZeroU64>,
    pub dns_ns: Option<NonZeroU64>,
    pub connect_ns: Option<NonZeroU64>,
    /// Counts only where an answer came, that is with a status.
    pub body_bytes: u64,
    pub status: Option<u16>,
    pub protocol: Option<Protocol>,
    pub reused: Option<bool>,
    pub hops: u32,
    pub final_url: Option<Box<str>>,
    pub error: Option<Box<FetchError>>,
}

impl Sample {
    pub fn begun(intended_ns: u64, start_ns: u64) -> Self {
        Self {
            intended_ns,
            start_ns,
            last_byte_ns: start_ns,
            first_byte_ns: None,
            dns_ns: None,
            connect_ns: None,
            body_bytes: 0,
            status: None,
            protocol: None,
            reused: None,
            hops: 0,
            final_url: None,
            error: None,
        }
    }
}

const NOT_BEGUN: u64 = u64::MAX;

struct Slot {
    start_ns: AtomicU64,
    sample: OnceLock<Sample>,
}

/// A place for the sample of each URL, allocated before the first fetch. Shared by all threads, without locks.
pub struct Store {
    slots: Box<[Slot]>,
    completed: AtomicUsize,
    failed: AtomicUsize,
}

impl Store {
    pub fn new(urls: usize) -> Self {
        let empty = || Slot {
            start_ns: AtomicU64::new(NOT_BEGUN),
            sample: OnceLock::new(),
        };
        Self {
            slots: std::iter::repeat_with(empty).take(urls).collect(),
            completed: AtomicUsize::new(0),
            failed: AtomicUsize::new(0),
        }
    }

    pub fn begin(&self, index: usize, start_ns: u64) {
        self.slots[index]
            .start_ns
            .store(start_ns, Ordering::Release);
    }

    pub fn finish(&self, index: usize, sample: Sample) {
        if sample.error.is_some() {
            self.failed.fetch_add(1, Ordering::Relaxed);
        }
        self.completed.fetch_add(1, Ordering::Relaxed);
        self.slots[index]
            .sample
            .set(sample)
            .expect("a fetch ends once");
    }

    /// The fetches that began and have no sample yet, with their starts.
    pub fn under_way(&self) -> Vec<(usize, u64)> {
        let unfinished = |slot: &Slot| {
            let start_ns = slot.start_ns.load(Ordering::Acquire);
            (start_ns != NOT_BEGUN && slot.sample.get().is_none()).then_some(start_ns)
        };
        let slots = self.slots.iter().enumerate();
        slots
            .filter_map(|(index, slot)| Some((index, unfinished(slot)?)))
            .collect()
    }

    pub fn get(&self, index: usize) -> Option<&Sample> {
        self.slots[index].sample.get()
    }

    /// All samples with their indexes, in the order of their completion.
    pub fn completed_samples(&self) -> Vec<(usize, &Sample)> {
        let mut samples: Vec<_> = (0..self.slots.len())
            .filter_map(|index| Some((index, self.get(index)?)))
            .collect();
        samples.sort_by_key(|(_, sample)| sample.last_byte_ns);
        samples
    }

    pub fn completed(&self) -> usize {
        self.completed.load(Ordering::Relaxed)
    }

    pub fn failed(&self) -> usize {
        self.failed.load(Ordering::Relaxed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::errors::ErrorKind;

    fn ended_at(last_byte_ns: u64) -> Sample {
        Sample {
            last_byte_ns,
            ..Sample::begun(0, 0)
        }
    }

    #[test]
    fn samples_come_in_the_order_of_completion() {
        let store = Store::new(3);
        store.finish(0, ended_at(30));
        store.finish(2, ended_at(10));
        let order: Vec<usize> = store
            .completed_samples()
            .iter()
            .map(|(index, _)| *index)
            .collect();
        assert_eq!(order, [2, 0]);
    }

    #[test]
    fn failures_are_counted_among_the_completed() {
        let store = Store::new(2);
        store.finish(0, ended_at(1));
        let error = Some(Box::new(FetchError::new(ErrorKind::Dns, "no such host")));
        store.finish(
            1,
            Sample {
                error,
                ..ended_at(2)
            },
        );
        assert_eq!((store.completed(), store.failed()), (2, 1));
    }

    #[test]
    fn only_fetches_that_began_and_did_not_end_are_under_way() {
        let store = Store::new(3);
        store.begin(0, 5);
        store.begin(1, 7);
        store.finish(0, ended_at(9));
        assert_eq!(store.under_way(), [(1, 7)]);
    }

    #[test]
    fn a_sample_stays_small() {
        assert!(size_of::<Sample>() <= 104, "{}", size_of::<Sample>());
    }
}
