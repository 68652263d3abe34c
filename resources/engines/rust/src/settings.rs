// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! Every setting in force, in words that all engines share: engines that do the same say the same. The defaults that
//! the plan does not touch were read in the sources of reqwest 0.13, hyper 1 and hyper-util 0.1, and watched on the
//! wire.

use crate::plan::{HttpVersion, Plan, Profile, Proxy};
use crate::tls::Seeding;
use serde_json::{Map, Value};
use std::time::Duration;

const NONE: &str = "none";
const NOT_SENT: &str = "not sent";
const NO_LIMIT: &str = "no limit";

/// What hyper buffers of a response head of HTTP/1.1.
const LIBRARYS_HEADER_LIMIT: u64 = 8192 + 4096 * 100;

pub fn in_force(plan: &Plan, worker_threads: usize, seeding: Seeding) -> Map<String, Value> {
    let own = match plan.profile {
        Profile::AsWritten => as_written(),
        Profile::LevelField => level_field(plan),
    };
    common(plan, worker_threads, seeding)
        .into_iter()
        .chain(own)
        .map(|(name, value)| (name.to_owned(), Value::String(value)))
        .collect()
}

type Settings = Vec<(&'static str, String)>;

fn words(pairs: &[(&'static str, &str)]) -> Settings {
    pairs
        .iter()
        .map(|&(name, value)| (name, value.to_owned()))
        .collect()
}

fn common(plan: &Plan, worker_threads: usize, seeding: Seeding) -> Settings {
    let mut settings = words(&[
        ("idle_timeout", "90 s"),
        ("cookies", "none kept"),
        ("header_fields", "100"),
        (
            "retries",
            "when a kept connection ends before the request is sent",
        ),
        ("tls_versions", "1.2 and 1.3"),
        ("authorities", authorities(plan)),
        ("dns", "getaddrinfo, on up to 512 threads"),
        ("dns_cache", NONE),
        ("address_race", "300 ms"),
        ("tcp_nodelay", "on"),
        (
            "tcp_keep_alive",
            "after 15 s, every 15 s, 3 times; gives up after 30 s",
        ),
    ]);
    settings.extend([
        ("fetches_at_once", limit(plan.concurrency)),
        ("worker_threads", worker_threads.to_string()),
        ("total_timeout", time(plan.total_timeout())),
        ("body_limit", size(plan.body_limit())),
        ("tls", tls(seeding)),
    ]);
    settings
}

fn as_written() -> Settings {
    let mut settings = words(&[
        ("carried_by", "one task for all"),
        ("clients", "a new one for each fetch"),
        ("connections_per_host", NO_LIMIT),
        ("connections_held_by", "nothing"),
        ("idle_per_host", "0"),
        ("idle_total", "0"),
        ("http", http(HttpVersion::Auto)),
        ("redirects", "10 at most"),
        ("referer", "sent"),
        ("proxy", proxy(Proxy::Default)),
        ("accept", "*/*"),
        ("accept_encoding", NOT_SENT),
        ("accept_language", NOT_SENT),
        ("user_agent", NOT_SENT),
        ("connection_header", NOT_SENT),
        ("connect_timeout", NONE),
        ("tls_resumption", NONE),
        ("authorities_read", "for each fetch"),
    ]);
    settings.push(("header_limit", size(Some(LIBRARYS_HEADER_LIMIT))));
    settings
}

fn level_field(plan: &Plan) -> Settings {
    let accept_encoding = match plan.accept_encoding.as_str() {
        "" => header(plan, "accept-encoding"),
        value => value,
    };
    // reqwest adds an Accept of its own where the plan has none.
    let accept = match header(plan, "accept") {
        NOT_SENT => "*/*",
        value => value,
    };
    let mut settings = words(&[
        ("carried_by", "a task for each fetch at once"),
        ("clients", "one for all"),
        ("connections_held_by", "the number of fetches at once"),
        ("idle_total", NO_LIMIT),
        ("http", http(plan.http)),
        ("referer", header(plan, "referer")),
        ("proxy", proxy(plan.proxy)),
        ("accept", accept),
        ("accept_encoding", accept_encoding),
        ("accept_language", header(plan, "accept-language")),
        ("user_agent", header(plan, "user-agent")),
        ("connection_header", header(plan, "connection")),
        ("tls_resumption", "with TLS 1.2 and 1.3"),
        ("authorities_read", "before the start"),
    ]);
    settings.extend([
        ("connections_per_host", limit(plan.concurrency)),
        ("idle_per_host", plan.pool_size.to_string()),
        ("redirects", format!("{} at most", plan.redirect_limit)),
        ("connect_timeout", time(plan.connect_timeout())),
        ("header_limit", size(Some(header_limit(plan)))),
    ]);
    settings
}

fn header<'a>(plan: &'a Plan, wanted: &str) -> &'a str {
    let found = plan
        .headers
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case(wanted));
    found.map_or(NOT_SENT, |(_, value)| value)
}

fn header_limit(plan: &Plan) -> u64 {
    plan.header_limit()
        .unwrap_or(LIBRARYS_HEADER_LIMIT)
        .min(LIBRARYS_HEADER_LIMIT)
}

fn proxy(proxy: Proxy) -> &'static str {
    match proxy {
        Proxy::None => NONE,
        Proxy::Default => "from the environment",
    }
}

fn http(version: HttpVersion) -> &'static str {
    match version {
        HttpVersion::Http11 => "1.1",
        HttpVersion::Auto => "2 where TLS negotiates it, else 1.1",
    }
}

fn authorities(plan: &Plan) -> &'static str {
    if plan.ca_file.is_empty() {
        "the system's"
    } else {
        "the system's and the plan's"
    }
}

fn tls(seeding: Seeding) -> String {
    let seeded = match seeding {
        Seeding::BeforeReady => "before the start",
        Seeding::AtFirstHandshake => "at the first handshake",
    };
    format!("rustls with aws-lc-rs, seeded {seeded}")
}

/// 0 is none.
fn limit(count: usize) -> String {
    match count {
        0 => NO_LIMIT.to_owned(),
        _ => count.to_string(),
    }
}

fn time(duration: Option<Duration>) -> String {
    duration.map_or(NONE.to_owned(), |duration| {
        format!("{} s", duration.as_secs_f64())
    })
}

/// In the largest unit that leaves no rest.
fn size(bytes: Option<u64>) -> String {
    const KIB: u64 = 1 << 10;
    const MIB: u64 = 1 << 20;
    match bytes {
        None => NONE.to_owned(),
        Some(bytes) if bytes % MIB == 0 => format!("{} MiB", bytes / MIB),
        Some(bytes) if bytes % KIB == 0 => format!("{} KiB", bytes / KIB),
        Some(bytes) => format!("{bytes} bytes"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::plan::tests::plan_with;

    const NAMES: [&str; 35] = [
        "fetches_at_once",
        "carried_by",
        "worker_threads",
        "clients",
        "connections_per_host",
        "connections_held_by",
        "idle_per_host",
        "idle_total",
        "idle_timeout",
        "http",
        "redirects",
        "referer",
        "cookies",
        "proxy",
        "accept",
        "accept_encoding",
        "accept_language",
        "user_agent",
        "connection_header",
        "connect_timeout",
        "total_timeout",
        "body_limit",
        "header_limit",
        "header_fields",
        "retries",
        "tls",
        "tls_versions",
        "tls_resumption",
        "authorities",
        "authorities_read",
        "dns",
        "dns_cache",
        "address_race",
        "tcp_nodelay",
        "tcp_keep_alive",
    ];

    #[test]
    fn both_profiles_tell_every_setting() {
        for profile in ["as-written", "level-field"] {
            let settings = in_force(
                &plan_with(json!({"profile": profile})),
                2,
                Seeding::BeforeReady,
            );
            for name in NAMES {
                assert!(settings.contains_key(name), "{profile} lacks {name}");
            }
        }
    }

    #[test]
    fn the_level_field_tells_the_plans_values() {
        let plan = plan_with(json!({
            "headers": [["user-AGENT", "Versus/1"]], "pool_size": 9, "redirect_limit": 3,
            "total_timeout_ns": 1_500_000_000, "body_limit_bytes": 77,
        }));
        let settings = in_force(&plan, 4, Seeding::AtFirstHandshake);
        assert_eq!(settings["user_agent"], "Versus/1");
        assert_eq!(settings["idle_per_host"], "9");
        assert_eq!(settings["redirects"], "3 at most");
        assert_eq!(settings["referer"], "not sent");
        assert_eq!(settings["total_timeout"], "1.5 s");
        assert_eq!(settings["body_limit"], "77 bytes");
        assert_eq!(settings["worker_threads"], "4");
    }

    #[test]
    fn as_written_does_not_heed_the_plans_headers_or_redirects() {
        let plan = plan_with(json!({"profile": "as-written", "redirect_limit": 3}));
        let settings = in_force(&plan, 4, Seeding::AtFirstHandshake);
        assert_eq!(settings["redirects"], "10 at most");
        assert_eq!(settings["accept_encoding"], "not sent");
    }

    #[test]
    fn sizes_stand_in_the_largest_unit_that_leaves_no_rest() {
        assert_eq!(size(None), "none");
        assert_eq!(size(Some(1023)), "1023 bytes");
        assert_eq!(size(Some(262_144)), "256 KiB");
        assert_eq!(size(Some(268_435_456)), "256 MiB");
    }

    #[test]
    fn tls_tells_what_is_read_and_seeded_when() {
        let told = |changes, seeding| {
            let settings = in_force(&plan_with(changes), 2, seeding);
            ["tls", "authorities", "authorities_read"].map(|name| settings[name].clone())
        };
        assert_eq!(
            told(json!({"ca_file": "/ca.pem"}), Seeding::BeforeReady),
            [
                "rustls with aws-lc-rs, seeded before the start",
                "the system's and the plan's",
                "before the start"
            ]
        );
        assert_eq!(
            told(json!({"profile": "as-written"}), Seeding::AtFirstHandshake),
            [
                "rustls with aws-lc-rs, seeded at the first handshake",
                "the system's",
                "for each fetch"
            ]
        );
    }
}
