// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! Each way in which a fetch can fail has its own word.

mod support;

use serde_json::{Value, json};
use support::server::{Authority, Server, self_signed_config};
use support::{error_of, run};

fn kind(changes: Value, url: String) -> String {
    let report = run(changes, &[url]);
    let (kind, text) = error_of(&report);
    assert!(kind == "none" || !text.is_empty());
    assert!(!text.contains("secret"), "{text}");
    assert!(report.samples[0]["last_byte_ns"].as_u64() >= report.samples[0]["start_ns"].as_u64());
    kind.to_owned()
}

#[test]
fn what_a_server_does_wrong_has_its_word_in_both_profiles() {
    let server = Server::plain();
    for (path, expected) in [
        ("/hello", "none"),
        ("/missing", "none"),
        ("/old", "none"),
        ("/close", "protocol"),
        ("/garbage", "protocol"),
        ("/bad-chunk", "protocol"),
        ("/cut", "truncated"),
        ("/cut-chunk", "truncated"),
        ("/limit", "none"),
        ("/large", "too-large"),
        ("/huge-header", "too-large"),
        ("/redirect/11", "too-many-redirects"),
        ("/to/ftp://127.0.0.1/", "invalid-url"),
    ] {
        for profile in ["level-field", "as-written"] {
            let kind = kind(json!({"profile": profile}), server.url(path));
            assert_eq!(kind, expected, "{profile} {path}");
        }
    }
}

#[test]
fn the_header_limit_is_the_plans() {
    let server = Server::plain();
    assert_eq!(kind(json!({}), server.url("/large-header")), "too-large");
    assert_eq!(
        kind(
            json!({"header_limit_bytes": 0}),
            server.url("/large-header")
        ),
        "none"
    );
}

#[test]
fn the_redirect_limit_is_the_plans() {
    let server = Server::plain();
    assert_eq!(kind(json!({}), server.url("/redirect/3")), "none");
    assert_eq!(
        kind(json!({}), server.url("/redirect/4")),
        "too-many-redirects"
    );
    assert_eq!(
        kind(json!({"redirect_limit": 0}), server.url("/redirect/1")),
        "too-many-redirects"
    );
}

#[test]
fn deadlines_are_kept_before_and_within_the_body() {
    let server = Server::plain();
    for path in ["/stall", "/stall-body"] {
        for profile in ["level-field", "as-written"] {
            let changes = json!({"profile": profile, "total_timeout_ns": 100_000_000});
            let report = run(changes, &[server.url(path)]);
            assert_eq!(error_of(&report).0, "timeout", "{profile} {path}");
            let took = report.samples[0]["last_byte_ns"].as_u64().expect("a time");
            assert!((100_000_000..1_000_000_000).contains(&took), "{took}");
        }
    }
}

#[test]
fn what_is_no_url_is_invalid() {
    for url in [
        "nonsense",
        "ftp://127.0.0.1/",
        "http://",
        "http://user:secret@:1/",
        "http://a:99999/",
        "",
    ] {
        assert_eq!(kind(json!({}), url.to_owned()), "invalid-url", "{url}");
    }
}

#[test]
fn an_unknown_host_is_told_from_a_closed_port() {
    assert_eq!(
        kind(json!({}), "http://user:secret@no-such-host.invalid/".into()),
        "dns"
    );
    let closed = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = closed.local_addr().expect("bound").port();
    drop(closed);
    assert_eq!(
        kind(json!({}), format!("http://user:secret@127.0.0.1:{port}/")),
        "connect"
    );
    assert_eq!(
        kind(json!({}), format!("https://127.0.0.1:{port}/")),
        "connect"
    );
}

#[test]
fn every_failure_of_tls_is_tls() {
    let authority = Authority::new();
    let good = Server::tls(authority.server_config("127.0.0.1", 2090, &[]));
    let other_host = Server::tls(authority.server_config("example.com", 2090, &[]));
    let expired = Server::tls(authority.server_config("127.0.0.1", 2020, &[]));
    let no_common_protocol = Server::tls(authority.server_config("127.0.0.1", 2090, &["other"]));
    let self_signed = Server::tls(self_signed_config("127.0.0.1"));
    let plain = Server::plain();
    let ca_file = authority.write_pem("errors.pem");
    let trusted = json!({"ca_file": ca_file});

    assert_eq!(kind(trusted.clone(), good.url("/hello")), "none");
    assert_eq!(
        kind(
            json!({"ca_file": ca_file, "profile": "as-written"}),
            good.url("/hello")
        ),
        "none"
    );
    assert_eq!(
        kind(json!({}), good.url("/hello")),
        "tls",
        "unknown authority"
    );
    assert_eq!(
        kind(json!({"profile": "as-written"}), good.url("/hello")),
        "tls",
        "unknown authority"
    );
    assert_eq!(
        kind(trusted.clone(), other_host.url("/hello")),
        "tls",
        "other host"
    );
    assert_eq!(
        kind(trusted.clone(), self_signed.url("/hello")),
        "tls",
        "self-signed"
    );
    assert_eq!(
        kind(trusted.clone(), expired.url("/hello")),
        "tls",
        "expired"
    );
    assert_eq!(
        kind(trusted.clone(), no_common_protocol.url("/hello")),
        "tls",
        "handshake"
    );
    let wrong_port = plain.url("/hello").replace("http:", "https:");
    assert_eq!(kind(trusted, wrong_port), "tls", "plain HTTP on a TLS port");
}

#[test]
fn a_server_that_hangs_up_on_the_handshake_fails_tls() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = listener.local_addr().expect("bound").port();
    std::thread::spawn(move || {
        while let Ok((stream, _)) = listener.accept() {
            drop(stream);
        }
    });
    assert_eq!(kind(json!({}), format!("https://127.0.0.1:{port}/")), "tls");
}

#[test]
fn a_handshake_that_never_ends_meets_the_connect_timeout() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = listener.local_addr().expect("bound").port();
    let changes = json!({"connect_timeout_ns": 100_000_000});
    assert_eq!(
        kind(changes, format!("https://127.0.0.1:{port}/")),
        "timeout"
    );
}
