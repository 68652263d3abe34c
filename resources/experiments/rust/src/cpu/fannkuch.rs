// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! For each permutation of 1 to a size, as many of the first cards are turned over as the first card says, until that
//! is 1. The checksum adds and subtracts the numbers of turns in the order in which the permutations are made.

use super::Kernel;
use crate::failure::Failure;
use crate::report::Reporter;

pub struct Fannkuch {
    size: usize,
    checksum: i64,
    most: i64,
}

impl Fannkuch {
    pub fn new(size: usize) -> Self {
        Self {
            size,
            checksum: 0,
            most: 0,
        }
    }
}

impl Kernel for Fannkuch {
    fn run(&mut self, reporter: &mut Reporter) -> Result<(), Failure> {
        let mut deck = Deck::new(self.size);
        let total = (1..=self.size as u64).product();
        let mut cards = vec![0; self.size];
        for i in 0.. {
            cards.copy_from_slice(&deck.cards);
            let count = turns(&mut cards);
            self.most = self.most.max(count);
            self.checksum += if i % 2 == 0 { count } else { -count };
            if i & 0x3fff == 0x3fff {
                reporter.progress(i, total);
            }
            if !deck.next() {
                break;
            }
        }
        Ok(())
    }

    fn check(&self) -> String {
        format!(
            "{}\nPfannkuchen({}) = {}",
            self.checksum, self.size, self.most
        )
    }
}

/// Plays one permutation to its end, in place.
fn turns(cards: &mut [usize]) -> i64 {
    let mut count = 0;
    while cards[0] != 1 {
        let first = cards[0];
        cards[..first].reverse();
        count += 1;
    }
    count
}

/// Makes all permutations by rotation: the first two cards move by one; when they are round, the first three; and so
/// on.
struct Deck {
    cards: Vec<usize>,
    rotated: Vec<usize>, // how often the first i+1 cards were moved
}

impl Deck {
    fn new(size: usize) -> Self {
        Self {
            cards: (1..=size).collect(),
            rotated: vec![0; size],
        }
    }

    /// False after the last permutation.
    fn next(&mut self) -> bool {
        for last in 1..self.cards.len() {
            self.cards[..=last].rotate_left(1);
            self.rotated[last] += 1;
            if self.rotated[last] <= last {
                return true;
            }
            self.rotated[last] = 0;
        }
        false
    }
}
