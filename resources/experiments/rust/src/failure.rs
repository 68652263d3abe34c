// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! What ends the program early.

use std::error::Error;

/// Status 2 when the program was asked wrongly.
#[derive(Debug)]
pub struct Failure {
    pub sentence: String,
    pub status: u8,
}

impl Failure {
    pub fn misuse(sentence: String) -> Self {
        Self {
            sentence,
            status: 2,
        }
    }
}

impl<E: Error> From<E> for Failure {
    fn from(error: E) -> Self {
        Self {
            sentence: error.to_string(),
            status: 1,
        }
    }
}
