// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! Every setting in force, in words: what the plan came to in reqwest. The defaults that the plan does not touch were
//! read in the sources of reqwest 0.13, hyper 1 and hyper-util 0.1.

use crate::plan::{HttpVersion, Plan, Profile, Proxy};
use crate::tls::Seeding;
use serde_json::{Map, Value, json};
use std::time::Duration;

const LIBRARYS_HEADER_LIMIT: &str = "HTTP/1.1: 100 headers, about 400 KiB; HTTP/2: 16 KiB";

pub fn in_force(plan: &Plan, worker_threads: usize, seeding: Seeding) -> Map<String, Value> {
    let mut settings = match plan.profile {
        Profile::AsWritten => as_written(),
        Profile::LevelField => level_field(plan),
    };
    settings.extend(common(plan, worker_threads, seeding));
    settings
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}

type Settings = Vec<(&'static str, Value)>;

fn common(plan: &Plan, worker_threads: usize, seeding: Seeding) -> Settings {
    vec![
        ("idle_timeout", json!("90s")),
        (
            "total_timeout",
            json!(duration_or(plan.total_timeout(), "none")),
        ),
        ("tls", json!(tls(plan, seeding))),
        ("dns", json!("getaddrinfo on up to 512 threads, no cache")),
        ("worker_threads", json!(worker_threads)),
        ("body_limit", json!(bytes_or(plan.body_limit(), "none"))),
        ("tcp_nodelay", json!(true)),
        (
            "keep_alive",
            json!("TCP probes after 15s, every 15s, 3 times; gives up unsent data after 30s"),
        ),
    ]
}

fn as_written() -> Settings {
    vec![
        (
            "connections_per_host",
            json!("no limit, one for each fetch and hop"),
        ),
        ("idle_per_host", json!("none: no client is used twice")),
        ("redirects", json!("up to 10, with Referer")),
        ("proxy", json!("system and environment")),
        ("accept", json!("*/*")),
        ("accept_encoding", json!("not sent")),
        (
            "http",
            json!("HTTP/2 where TLS negotiates it, else HTTP/1.1"),
        ),
        ("user_agent", json!("not sent")),
        ("connect_timeout", json!("none")),
        ("header_limit", json!(LIBRARYS_HEADER_LIMIT)),
        (
            "client_reuse",
            json!("a new client for each fetch, all fetches in one task"),
        ),
    ]
}

fn level_field(plan: &Plan) -> Settings {
    let concurrency = plan.concurrency;
    let accept_encoding = match plan.accept_encoding.as_str() {
        "" => "not sent",
        value => value,
    };
    let header_limit = match plan.header_limit() {
        Some(limit) => format!("{limit} bytes; HTTP/1.1: 100 headers"),
        None => LIBRARYS_HEADER_LIMIT.to_owned(),
    };
    vec![
        (
            "connections_per_host",
            json!(format!(
                "no limit, as many as the {concurrency} fetches at once need"
            )),
        ),
        ("idle_per_host", json!(plan.pool_size)),
        (
            "redirects",
            json!(format!("up to {}, without Referer", plan.redirect_limit)),
        ),
        ("proxy", json!(proxy(plan.proxy))),
        // reqwest adds one of its own where the plan has none.
        ("accept", json!(header(plan, "accept").unwrap_or("*/*"))),
        ("accept_encoding", json!(accept_encoding)),
        ("http", json!(http(plan.http))),
        (
            "user_agent",
            json!(header(plan, "user-agent").unwrap_or("not sent")),
        ),
        (
            "connect_timeout",
            json!(duration_or(plan.connect_timeout(), "none")),
        ),
        ("header_limit", json!(header_limit)),
        (
            "client_reuse",
            json!(format!(
                "one client for all fetches, which {concurrency} tasks share"
            )),
        ),
    ]
}

fn header<'a>(plan: &'a Plan, wanted: &str) -> Option<&'a str> {
    let found = plan
        .headers
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case(wanted));
    found.map(|(_, value)| value.as_str())
}

fn proxy(proxy: Proxy) -> &'static str {
    match proxy {
        Proxy::None => "none",
        Proxy::Default => "system and environment",
    }
}

fn http(version: HttpVersion) -> &'static str {
    match version {
        HttpVersion::Http11 => "HTTP/1.1",
        HttpVersion::Auto => "HTTP/2 where TLS negotiates it, else HTTP/1.1",
    }
}

fn tls(plan: &Plan, seeding: Seeding) -> String {
    let authorities = match plan.ca_file.as_str() {
        "" => "system authorities".to_owned(),
        file => format!("system authorities and {file}"),
    };
    let read = match plan.profile {
        Profile::AsWritten => "read for each fetch",
        Profile::LevelField => "read before ready",
    };
    let seeded = match seeding {
        Seeding::BeforeReady => "before ready",
        Seeding::AtFirstHandshake => "at the first handshake",
    };
    format!(
        "rustls with aws-lc-rs, TLS 1.2 and 1.3, {authorities} {read}, random numbers seeded {seeded}"
    )
}

fn duration_or(duration: Option<Duration>, none: &str) -> String {
    duration.map_or(none.to_owned(), |duration| format!("{duration:?}"))
}

fn bytes_or(limit: Option<u64>, none: &str) -> String {
    limit.map_or(none.to_owned(), |limit| format!("{limit} bytes"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::tests::plan_with;

    const NAMES: [&str; 18] = [
        "connections_per_host",
        "idle_per_host",
        "idle_timeout",
        "redirects",
        "proxy",
        "accept_encoding",
        "http",
        "user_agent",
        "connect_timeout",
        "total_timeout",
        "tls",
        "dns",
        "worker_threads",
        "body_limit",
        "header_limit",
        "tcp_nodelay",
        "keep_alive",
        "client_reuse",
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
        assert_eq!(settings["idle_per_host"], 9);
        assert_eq!(settings["redirects"], "up to 3, without Referer");
        assert_eq!(settings["total_timeout"], "1.5s");
        assert_eq!(settings["body_limit"], "77 bytes");
        assert_eq!(settings["worker_threads"], 4);
    }

    #[test]
    fn as_written_does_not_heed_the_plans_headers_or_redirects() {
        let plan = plan_with(json!({"profile": "as-written", "redirect_limit": 3}));
        let settings = in_force(&plan, 4, Seeding::AtFirstHandshake);
        assert_eq!(settings["redirects"], "up to 10, with Referer");
        assert_eq!(settings["accept_encoding"], "not sent");
    }

    #[test]
    fn tls_tells_what_is_read_and_seeded_when() {
        let tls = |changes, seeding| in_force(&plan_with(changes), 2, seeding)["tls"].clone();
        assert_eq!(
            tls(json!({"ca_file": "/ca.pem"}), Seeding::BeforeReady),
            "rustls with aws-lc-rs, TLS 1.2 and 1.3, system authorities and /ca.pem read before ready, \
             random numbers seeded before ready"
        );
        assert_eq!(
            tls(json!({"profile": "as-written"}), Seeding::AtFirstHandshake),
            "rustls with aws-lc-rs, TLS 1.2 and 1.3, system authorities read for each fetch, \
             random numbers seeded at the first handshake"
        );
    }
}
