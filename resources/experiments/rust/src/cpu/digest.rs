// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! So many MiB are hashed: one block, over and over.

use super::{Kernel, hex};
use crate::failure::Failure;
use crate::random::Random;
use crate::report::Reporter;
use sha2::{Digest, Sha256};

const BLOCK_WORDS: usize = (1 << 20) / 8;

pub struct Digests {
    block: Vec<u8>,
    count: u64,
    sum: String,
}

impl Digests {
    pub fn new(count: u64) -> Self {
        let mut numbers = Random(1);
        Self {
            block: (0..BLOCK_WORDS)
                .flat_map(|_| numbers.next().to_le_bytes())
                .collect(),
            count,
            sum: String::new(),
        }
    }
}

impl Kernel for Digests {
    fn run(&mut self, reporter: &mut Reporter) -> Result<(), Failure> {
        let mut hash = Sha256::new();
        for i in 0..self.count {
            hash.update(&self.block);
            reporter.progress(i, self.count);
        }
        self.sum = hex(&hash.finalize());
        Ok(())
    }

    fn check(&self) -> String {
        self.sum.clone()
    }
}
