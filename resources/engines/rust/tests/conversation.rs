// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! The conversation: what is said when, how a run is stopped, what is refused.

mod support;

use serde_json::{Value, json};
use support::server::{Authority, Server};
use support::{Engine, plan, plan_with, run};

fn numbers(samples: &[Value], name: &str) -> Vec<u64> {
    samples
        .iter()
        .filter_map(|sample| sample[name].as_u64())
        .collect()
}

#[test]
fn each_url_has_one_sample_with_ordered_times() {
    let server = Server::plain();
    let urls: Vec<String> = (0..50)
        .map(|number| server.url(&format!("/{number}")))
        .collect();
    for profile in ["level-field", "as-written"] {
        let report = run(json!({"profile": profile}), &urls);
        assert_eq!(
            numbers(&report.samples, "index"),
            (0..50).collect::<Vec<_>>()
        );
        for sample in &report.samples {
            let time = |name: &str| sample[name].as_u64().expect("a time");
            assert_eq!(time("intended_ns"), time("start_ns"));
            assert!(time("start_ns") < time("first_byte_ns"));
            assert!(time("first_byte_ns") <= time("last_byte_ns"));
            assert_eq!(
                (time("status"), time("body_bytes"), time("wire_bytes")),
                (200, 5, 5)
            );
            assert_eq!(sample["protocol"], "http/1.1");
        }
        assert_eq!(report.done["cancelled"], false);
        assert!(
            report.done["wall_ns"].as_u64()
                >= numbers(&report.samples, "last_byte_ns").into_iter().max()
        );
    }
}

/// As-written reads the authorities and seeds the random numbers within its only fetch; the level field did both before.
#[test]
fn the_level_field_prepares_tls_before_its_time_is_taken() {
    let authority = Authority::new();
    let server = Server::tls(authority.server_config("127.0.0.1", 2090, &[]));
    let ca_file = authority.write_pem("conversation.pem");
    let [level_field, as_written] = ["level-field", "as-written"].map(|profile| {
        let changes = json!({"profile": profile, "ca_file": ca_file});
        let report = run(changes, &[server.url("/hello")]);
        assert_eq!(report.samples[0]["status"], 200);
        let cpu = |name: &str| report.done[name].as_u64().expect("a time");
        cpu("cpu_user_ns") + cpu("cpu_system_ns")
    });
    assert!(
        level_field < as_written / 2,
        "{level_field} ns of processor time against {as_written} ns"
    );
}

#[test]
fn the_level_field_sends_the_plans_headers_and_no_others() {
    let server = Server::plain();
    run(
        json!({"headers": [["Accept", "text/x"], ["X-A", "1"], ["x-a", "2"]]}),
        &[server.url("/redirect/1")],
    );
    for head in server.heads() {
        let mut lines: Vec<String> = head
            .trim_end()
            .lines()
            .skip(1)
            .map(str::to_lowercase)
            .collect();
        lines.sort_unstable();
        let host = format!("host: 127.0.0.1:{}", server.port);
        assert_eq!(
            lines,
            [
                "accept-encoding: identity",
                "accept: text/x",
                &host,
                "x-a: 1",
                "x-a: 2"
            ]
        );
    }
    assert_eq!(server.heads().len(), 2);
}

#[test]
fn as_written_sends_what_reqwest_sends() {
    let server = Server::plain();
    run(
        json!({"profile": "as-written"}),
        &[server.url("/redirect/1")],
    );
    let heads: Vec<String> = server
        .heads()
        .iter()
        .map(|head| head.to_lowercase())
        .collect();
    assert!(
        heads
            .iter()
            .all(|head| head.contains("accept: */*\r\n") && !head.contains("user-agent"))
    );
    assert!(heads[1].contains("\r\nreferer: http://127.0.0.1"));
}

#[test]
fn redirects_are_counted_and_the_final_url_has_no_password() {
    let server = Server::plain();
    let target = format!("/to/http://user:secret@127.0.0.1:{}/hello", server.port);
    let report = run(
        json!({}),
        &[
            server.url("/redirect/2"),
            server.url(&target),
            server.url("/hello"),
        ],
    );
    assert_eq!(numbers(&report.samples, "hops"), [2, 1, 0]);
    assert_eq!(report.samples[0]["final_url"], server.url("/hello"));
    assert_eq!(report.samples[1]["final_url"], server.url("/hello"));
    assert!(report.samples[2].get("final_url").is_none());
}

#[test]
fn connections_are_kept_on_the_level_field_and_never_as_written() {
    let server = Server::plain();
    let urls = vec![server.url("/hello"); 5];
    let level = run(json!({"concurrency": 1}), &urls);
    let reused: Vec<_> = level
        .samples
        .iter()
        .map(|sample| sample["reused"] == true)
        .collect();
    assert_eq!(reused, [false, true, true, true, true]);
    assert_eq!(level.done["connections_opened"], 1);
    assert!(level.samples[0]["connect_ns"].as_u64() > Some(0));
    assert!(level.samples[1].get("connect_ns").is_none());

    let written = run(json!({"concurrency": 1, "profile": "as-written"}), &urls);
    assert!(
        written
            .samples
            .iter()
            .all(|sample| sample["reused"] == false)
    );
    assert_eq!(written.done["connections_opened"], 5);
}

#[test]
fn look_up_and_connection_are_told_apart_for_a_name() {
    let server = Server::plain();
    let url = server.url("/hello").replace("127.0.0.1", "localhost");
    let report = run(json!({}), &[url]);
    assert!(report.samples[0]["dns_ns"].as_u64() > Some(0));
    assert!(report.samples[0]["connect_ns"].as_u64() > Some(0));
}

#[test]
fn no_more_fetches_are_under_way_than_the_plan_allows() {
    let server = Server::plain();
    for profile in ["level-field", "as-written"] {
        let report = run(
            json!({"profile": profile, "concurrency": 2}),
            &vec![server.url("/delay/20"); 8],
        );
        let starts = numbers(&report.samples, "start_ns");
        let ends = numbers(&report.samples, "last_byte_ns");
        for start in &starts {
            let under_way = starts
                .iter()
                .zip(&ends)
                .filter(|(s, e)| *s <= start && start < *e);
            assert!(under_way.count() <= 2);
        }
    }
}

#[test]
fn as_written_without_a_limit_begins_all_at_once() {
    let server = Server::plain();
    let urls = vec![server.url("/delay/500"); 20];
    let report = run(json!({"profile": "as-written", "concurrency": 0}), &urls);
    let last_start = numbers(&report.samples, "start_ns").into_iter().max();
    let first_end = numbers(&report.samples, "last_byte_ns").into_iter().min();
    assert!(last_start < first_end);
}

#[test]
fn a_constant_schedule_begins_no_fetch_before_its_time() {
    let server = Server::plain();
    for (profile, concurrency) in [("level-field", 4), ("as-written", 4), ("as-written", 0)] {
        let changes = json!({
            "profile": profile, "concurrency": concurrency, "schedule": "constant", "rate_per_s": 200,
        });
        let report = run(changes, &vec![server.url("/hello"); 40]);
        let intended: Vec<u64> = (0..40).map(|index| index * 5_000_000).collect();
        assert_eq!(numbers(&report.samples, "intended_ns"), intended);
        let starts = numbers(&report.samples, "start_ns");
        assert!(
            starts
                .iter()
                .zip(&intended)
                .all(|(start, intended)| start >= intended)
        );
    }
}

#[test]
fn live_samples_come_while_others_are_under_way() {
    let server = Server::plain();
    let mut engine = Engine::start();
    engine.prepare(
        &plan_with(json!({"report": "live"})),
        &[server.url("/stall"), server.url("/hello")],
    );
    engine.send(&json!({"type": "go"}));
    let sample = loop {
        let line = engine.next_line().expect("a line");
        if line["type"] == "sample" {
            break line;
        }
    };
    assert_eq!(sample["index"], 1);
    engine.send(&json!({"type": "cancel"}));
    let report = engine.finish();
    assert_eq!(report.samples[0]["error"]["kind"], "cancelled");
    assert_eq!(report.done["cancelled"], true);
}

#[test]
fn progress_is_told_in_both_modes() {
    let server = Server::plain();
    for mode in ["end", "live"] {
        let report = run(
            json!({"report": mode, "concurrency": 1}),
            &vec![server.url("/delay/30"); 20],
        );
        assert!(
            !report.progress.is_empty() && report.progress.len() <= 10,
            "{}",
            report.progress.len()
        );
        assert_eq!(report.samples.len(), 20);
    }
}

#[test]
fn a_stopped_run_tells_what_was_under_way_and_nothing_of_the_rest() {
    let server = Server::plain();
    let stops: [fn(&mut Engine); 3] = [
        |engine| engine.send(&json!({"type": "cancel"})),
        |engine| engine.terminate(),
        |engine| engine.end_input(),
    ];
    for stop in stops {
        for profile in ["level-field", "as-written"] {
            let mut engine = Engine::start();
            let urls = [vec![server.url("/hello")], vec![server.url("/stall"); 9]].concat();
            engine.prepare(
                &plan_with(json!({"profile": profile, "concurrency": 2})),
                &urls,
            );
            engine.send(&json!({"type": "go"}));
            let progress = engine.next_line().expect("progress");
            assert_eq!(progress["completed"], 1);
            stop(&mut engine);
            let report = engine.finish();
            let kinds: Vec<_> = report
                .samples
                .iter()
                .map(|sample| sample["error"]["kind"].as_str())
                .collect();
            assert_eq!(
                kinds,
                [None, Some("cancelled"), Some("cancelled")],
                "{profile}"
            );
            assert_eq!(report.done["cancelled"], true);
            assert!(report.status.success());
        }
    }
}

#[test]
fn a_stop_before_go_ends_with_nothing_done() {
    let stops: [fn(&mut Engine); 3] = [
        |engine| engine.send(&json!({"type": "cancel"})),
        |engine| engine.terminate(),
        |engine| engine.end_input(),
    ];
    for stop in stops {
        let mut engine = Engine::start();
        engine.prepare(&plan(), &["http://127.0.0.1:1/".into()]);
        stop(&mut engine);
        let report = engine.finish();
        assert!(report.samples.is_empty() && report.status.success());
        assert_eq!(
            (&report.done["cancelled"], &report.done["wall_ns"]),
            (&json!(true), &json!(0))
        );
    }
}

#[test]
fn a_plan_that_cannot_be_carried_out_is_refused_with_status_2() {
    for (changes, word) in [
        (json!({"must": ["telepathy"]}), "telepathy"),
        (json!({"protocol": 2}), "protocol"),
        (json!({"concurrency": "many"}), "many"),
        (json!({"concurrency": 0}), "concurrency"),
        (json!({"ca_file": "/nowhere/ca.pem"}), "/nowhere/ca.pem"),
        (json!({"headers": [["bad name", ""]]}), "bad name"),
    ] {
        let mut engine = Engine::start();
        engine.send_raw(&format!(
            "{}\n{{\"type\":\"urls\",\"urls\":[]}}\n",
            plan_with(changes)
        ));
        let (sentence, status) = engine.refusal();
        assert_eq!(status.code(), Some(2));
        assert!(
            sentence.contains(word) && sentence.lines().count() == 1,
            "{sentence}"
        );
    }
}

#[test]
fn a_line_that_is_too_long_is_refused() {
    let mut engine = Engine::start();
    engine.send_raw(&format!("{}\n{}\n", plan(), "x".repeat(256 * 1024)));
    let (sentence, status) = engine.refusal();
    assert_eq!(status.code(), Some(2));
    assert!(sentence.contains("262144"), "{sentence}");
}

#[test]
fn ready_tells_versions_and_settings() {
    let mut engine = Engine::start();
    let ready = engine.prepare(&plan(), &[]);
    assert_eq!(ready["engine"], "rust");
    assert_eq!(ready["worker_threads"], 2);
    assert_eq!(
        ready["build"],
        if cfg!(debug_assertions) {
            "debug"
        } else {
            "release"
        }
    );
    for name in ["rustc", "reqwest", "tokio", "hyper", "rustls"] {
        let version = ready["versions"][name].as_str().expect("a version");
        assert!(
            version.starts_with(|first: char| first.is_ascii_digit()),
            "{name} {version}"
        );
    }
    assert_eq!(ready["settings"]["user_agent"], "Versus/test");
    engine.send(&json!({"type": "go"}));
    let report = engine.finish();
    assert_eq!(report.done["cancelled"], false);
    assert!(report.samples.is_empty());
}
