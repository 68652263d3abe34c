// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! What the experiment pauses keeps alive.

use crate::random::Random;
use sha2::{Digest, Sha256};

/// A record takes about half a KiB: a body of 128 to 767 bytes (448 on average) and what is around it.
const RECORD_BYTES: usize = 512;
const LEAST_BODY: usize = 128;
const BODY_SPREAD: usize = 640;

struct Record {
    key: u64,
    body: Vec<u8>,
}

/// Records that are replaced at random, as a service's would be: many objects of many ages, each behind a pointer. The
/// same numbers in each language put the same content into it.
pub struct Cache {
    #[expect(
        clippy::vec_box,
        reason = "each behind a pointer, as in the other languages"
    )]
    slots: Vec<Box<Record>>,
    source: Source,
    evicted: u64, // sum of the keys that were replaced
}

impl Cache {
    pub fn new(bytes: usize) -> Self {
        let mut source = Source::new();
        let slots = (0..bytes / RECORD_BYTES).map(|_| source.record()).collect();
        Self {
            slots,
            source,
            evicted: 0,
        }
    }

    /// One operation: a random record is looked at and gives way to a new one.
    pub fn replace(&mut self) {
        let slot = self.source.numbers.below(self.slots.len() as u64) as usize;
        self.evicted = self.evicted.wrapping_add(self.slots[slot].key);
        self.slots[slot] = self.source.record();
    }

    /// The SHA-256 of all bodies in order and of the sum of the evicted keys.
    pub fn digest(&self) -> String {
        let mut hash = Sha256::new();
        for record in &self.slots {
            hash.update(&record.body);
        }
        hash.update(self.evicted.to_le_bytes());
        crate::cpu::hex(&hash.finalize())
    }
}

/// Where records come from.
struct Source {
    numbers: Random,
    message: Vec<u8>, // as if just received: the bytes that a record is made of
}

impl Source {
    fn new() -> Self {
        let mut numbers = Random(0);
        let message = (0..LEAST_BODY + BODY_SPREAD)
            .map(|_| numbers.next() as u8)
            .collect();
        Self { numbers, message }
    }

    fn record(&mut self) -> Box<Record> {
        let key = self.numbers.next();
        self.message[..8].copy_from_slice(&key.to_le_bytes());
        let length = LEAST_BODY + (key % BODY_SPREAD as u64) as usize;
        Box::new(Record {
            key,
            body: self.message[..length].to_vec(),
        })
    }
}
