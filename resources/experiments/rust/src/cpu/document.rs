// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! A document is decoded into the language's own structures and encoded again, round by round.

use super::{Kernel, hex};
use crate::failure::Failure;
use crate::random::Random;
use crate::report::Reporter;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

const ROUNDS: u64 = 10;

/// Fields stand in the order of their names, as that is the one order that all of the languages' libraries write;
/// numbers with a fraction have few digits, for the same reason.
#[derive(Serialize, Deserialize)]
struct Person {
    active: bool,
    balance: f64,
    home: Place,
    id: u64,
    name: String,
    scores: Vec<i64>,
    tags: Vec<String>,
    verified: bool,
}

#[derive(Serialize, Deserialize)]
struct Place {
    city: String,
    latitude: f64,
    longitude: f64,
}

const CITIES: [&str; 8] = [
    "Zürich",
    "São Paulo",
    "東京",
    "Cairo",
    "Reykjavík",
    "Nairobi",
    "Perth",
    "Montréal",
];
const TAGS: [&str; 8] = [
    "alpha",
    "beta \"two\"",
    "gamma\tthree",
    "delta\nfour",
    "epsilon 😀",
    "zeta\\six",
    "eta",
    "theta",
];

fn make_people(count: u64) -> Vec<Person> {
    let mut numbers = Random(1);
    (0..count).map(|id| make_person(id, &mut numbers)).collect()
}

/// Fields are given their values in the order in which they are written here.
fn make_person(id: u64, numbers: &mut Random) -> Person {
    Person {
        active: numbers.below(2) == 1,
        balance: fraction(numbers, 10_000_000, 100.0),
        home: Place {
            city: choice(numbers, &CITIES),
            latitude: fraction(numbers, 92_160, 1_024.0),
            longitude: fraction(numbers, 184_320, 1_024.0),
        },
        id,
        name: format!("Person {}", numbers.below(1_000_000_000)),
        verified: numbers.below(2) == 1,
        scores: (0..numbers.below(8))
            .map(|_| numbers.below(2_000_000) as i64 - 1_000_000)
            .collect(),
        tags: (0..numbers.below(4))
            .map(|_| choice(numbers, &TAGS))
            .collect(),
    }
}

fn choice(numbers: &mut Random, words: &[&str]) -> String {
    words[numbers.below(words.len() as u64) as usize].to_owned()
}

/// An odd number of the given unit's parts: never whole, and never so small that it is written with an exponent. Of
/// 100 and 1,024 parts every number is short: C++'s library does not find the shortest form of all others.
fn fraction(numbers: &mut Random, limit: u64, parts: f64) -> f64 {
    let value = (numbers.below(limit) / 2 * 2 + 1001) as f64 / parts;
    if numbers.below(2) == 1 { -value } else { value }
}

pub struct JsonRounds {
    text: String,
}

impl JsonRounds {
    pub fn new(people: u64) -> Result<Self, Failure> {
        Ok(Self {
            text: serde_json::to_string(&make_people(people))?,
        })
    }
}

impl Kernel for JsonRounds {
    fn run(&mut self, reporter: &mut Reporter) -> Result<(), Failure> {
        for i in 0..ROUNDS {
            let people: Vec<Person> = serde_json::from_str(&self.text)?;
            self.text = serde_json::to_string(&people)?;
            reporter.progress(i + 1, ROUNDS);
        }
        Ok(())
    }

    /// The SHA-256 of the document.
    fn check(&self) -> String {
        hex(&Sha256::digest(&self.text))
    }
}
