// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! What TLS needs once in a process. The authorities are read when a client is built (rustls-platform-verifier does so
//! in its constructor, extra ones or not), which on the level field is before `ready`. What is left for the first
//! handshake is dearer: the random numbers of AWS-LC are seeded when a process first draws one, from the jitter of the
//! processor, for some 30 ms of its time. The seed serves all threads and 2^24 of their seeds.

use crate::plan::{Plan, Profile};
use rustls::crypto::aws_lc_rs;

/// When the random numbers get their seed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Seeding {
    BeforeReady,
    AtFirstHandshake,
}

impl Seeding {
    /// As-written does nothing early, as any program around `reqwest::get`. On the level field the URLs decide, as in
    /// Go's engine: a plan of plain URLs must not pay at start-up for what it may never use, so one that is
    /// redirected to https pays in the first fetch that is.
    pub fn of(plan: &Plan, urls: &[String]) -> Self {
        if plan.profile == Profile::LevelField && urls.iter().any(|url| is_https(url)) {
            Self::BeforeReady
        } else {
            Self::AtFirstHandshake
        }
    }
}

/// Draws one random number, as the first handshake would, from the provider that reqwest chooses.
pub fn seed() -> Result<(), String> {
    let mut number = [0; 32];
    aws_lc_rs::default_provider()
        .secure_random
        .fill(&mut number)
        .map_err(|_| "No random numbers could be had for TLS.".to_owned())
}

fn is_https(url: &str) -> bool {
    url.get(..6)
        .is_some_and(|scheme| scheme.eq_ignore_ascii_case("https:"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::tests::plan_with;
    use serde_json::json;

    fn seeding(profile: &str, urls: &[&str]) -> Seeding {
        let urls: Vec<String> = urls.iter().map(ToString::to_string).collect();
        Seeding::of(&plan_with(json!({"profile": profile})), &urls)
    }

    #[test]
    fn the_level_field_seeds_early_if_any_url_is_https() {
        for urls in [
            &["https://a/"][..],
            &["HTTPS://a/"],
            &["http://a/", "https://b/"],
        ] {
            assert_eq!(seeding("level-field", urls), Seeding::BeforeReady);
        }
        for urls in [&[][..], &["http://a/"], &["http://https:443/"], &["é€"]] {
            assert_eq!(seeding("level-field", urls), Seeding::AtFirstHandshake);
        }
    }

    #[test]
    fn as_written_never_seeds_early() {
        assert_eq!(
            seeding("as-written", &["https://a/"]),
            Seeding::AtFirstHandshake
        );
    }
}
