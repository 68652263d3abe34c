// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! The pairs --name value of the command line.

use crate::failure::Failure;
use std::collections::HashMap;
use std::ops::RangeInclusive;

#[derive(Debug)]
pub struct Options(HashMap<String, String>);

impl Options {
    pub fn parse(args: &[String], known: &[&str]) -> Result<Self, Failure> {
        let mut given = HashMap::new();
        for pair in args.chunks(2) {
            let name = pair[0]
                .strip_prefix("--")
                .filter(|name| known.contains(name))
                .ok_or_else(|| {
                    Failure::misuse(format!(
                        "{:?} is no option here; there are --{}",
                        pair[0],
                        known.join(", --")
                    ))
                })?;
            let value = pair
                .get(1)
                .ok_or_else(|| Failure::misuse(format!("--{name} needs a value")))?;
            given.insert(name.to_owned(), value.clone());
        }
        Ok(Self(given))
    }

    /// The option, or an empty text.
    pub fn text(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// The option as a whole number within bounds. Without a fallback it must be given.
    pub fn number(
        &self,
        name: &str,
        fallback: Option<u64>,
        bounds: RangeInclusive<u64>,
    ) -> Result<u64, Failure> {
        let Some(text) = self.0.get(name) else {
            return fallback.ok_or_else(|| Failure::misuse(format!("--{name} is missing")));
        };
        text.parse()
            .ok()
            .filter(|value| bounds.contains(value))
            .ok_or_else(|| {
                Failure::misuse(format!(
                    "--{name} must be a whole number from {} to {}, not {text:?}",
                    bounds.start(),
                    bounds.end()
                ))
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(args: &[&str]) -> Result<Options, Failure> {
        let args: Vec<String> = args.iter().map(ToString::to_string).collect();
        Options::parse(&args, &["n", "size"])
    }

    #[test]
    fn values_follow_their_names() {
        let options = parse(&["--n", "7", "--size", "x"]).expect("sound");
        assert_eq!(options.number("n", None, 1..=10).expect("a number"), 7);
        assert_eq!(options.text("size"), "x");
    }

    #[test]
    fn a_fallback_stands_for_an_option_that_is_not_given() {
        let options = parse(&[]).expect("sound");
        assert_eq!(options.number("n", Some(5), 1..=10).expect("a number"), 5);
        assert!(options.number("n", None, 1..=10).is_err());
    }

    #[test]
    fn wrong_arguments_are_misuse_and_named() {
        for (args, word) in [
            (vec!["n", "1"], "\"n\""),
            (vec!["--other", "1"], "--other"),
            (vec!["--n"], "needs a value"),
            (vec!["--n", "0"], "from 1 to 10"),
            (vec!["--n", "11"], "from 1 to 10"),
            (vec!["--n", "-3"], "\"-3\""),
            (vec!["--n", "1e3"], "\"1e3\""),
        ] {
            let failure = parse(&args)
                .and_then(|options| options.number("n", None, 1..=10))
                .expect_err("misuse");
            assert_eq!(failure.status, 2);
            assert!(failure.sentence.contains(word), "{}", failure.sentence);
        }
    }
}
