// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! The real engine as a child process, spoken to as Versus does, and a server that answers as the path says.

#![allow(dead_code, reason = "each test program uses a part")]

pub mod server;

use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, ExitStatus, Stdio};

pub struct Engine {
    child: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
}

/// All that an engine wrote, and how it ended.
pub struct Report {
    pub progress: Vec<Value>,
    pub samples: Vec<Value>,
    pub done: Value,
    pub status: ExitStatus,
}

pub fn plan() -> Value {
    json!({
        "type": "plan", "protocol": 1, "profile": "level-field", "concurrency": 4, "schedule": "closed",
        "rate_per_s": 0, "connect_timeout_ns": 5_000_000_000u64, "total_timeout_ns": 5_000_000_000u64,
        "redirect_limit": 3, "body_limit_bytes": 100_000, "header_limit_bytes": 65536,
        "headers": [["Accept", "*/*"], ["User-Agent", "Versus/test"]], "accept_encoding": "identity",
        "http": "1.1", "proxy": "none", "pool_size": 4, "worker_threads": 2, "ca_file": "",
        "report": "end", "must": []
    })
}

pub fn plan_with(changes: Value) -> Value {
    let mut plan = plan();
    for (name, value) in changes.as_object().expect("an object") {
        plan[name] = value.clone();
    }
    plan
}

impl Engine {
    pub fn start() -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_versus-engine-rust"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the engine starts");
        let input = child.stdin.take();
        let output = BufReader::new(child.stdout.take().expect("piped"));
        Self {
            child,
            input,
            output,
        }
    }

    /// Sends the plan and the URLs, and gives the engine's `ready`.
    pub fn prepare(&mut self, plan: &Value, urls: &[String]) -> Value {
        self.send(plan);
        for chunk in urls.chunks(1000) {
            self.send(&json!({"type": "urls", "urls": chunk}));
        }
        self.send(&json!({"type": "urls", "urls": []}));
        self.next_line().expect("the engine is ready")
    }

    pub fn send(&mut self, line: &Value) {
        let input = self.input.as_mut().expect("open");
        writeln!(input, "{line}").expect("the engine listens");
    }

    pub fn send_raw(&mut self, text: &str) {
        // An engine that refuses early closes its end.
        let _ = self
            .input
            .as_mut()
            .expect("open")
            .write_all(text.as_bytes());
    }

    pub fn end_input(&mut self) {
        self.input = None;
    }

    pub fn terminate(&self) {
        let id = self.child.id().to_string();
        assert!(
            Command::new("kill")
                .args(["-TERM", &id])
                .status()
                .expect("kill runs")
                .success()
        );
    }

    pub fn next_line(&mut self) -> Option<Value> {
        let mut line = String::new();
        self.output.read_line(&mut line).expect("UTF-8");
        (!line.is_empty()).then(|| serde_json::from_str(&line).expect("JSON"))
    }

    pub fn finish(mut self) -> Report {
        let (mut progress, mut samples, mut done) = (Vec::new(), Vec::new(), Vec::new());
        while let Some(line) = self.next_line() {
            match line["type"].as_str() {
                Some("progress") => progress.push(line),
                Some("sample") => samples.push(line),
                Some("done") => done.push(line),
                _ => panic!("an unexpected line: {line}"),
            }
        }
        samples.sort_by_key(|sample| sample["index"].as_u64());
        assert_eq!(done.len(), 1, "done comes once");
        let status = self.child.wait().expect("the engine ends");
        Report {
            progress,
            samples,
            done: done.remove(0),
            status,
        }
    }

    /// What it wrote to standard error, and how it ended; for an engine that refuses.
    pub fn refusal(mut self) -> (String, ExitStatus) {
        self.end_input();
        let output = self.child.wait_with_output().expect("the engine ends");
        (
            String::from_utf8(output.stderr).expect("UTF-8"),
            output.status,
        )
    }
}

/// Carries out a plan from beginning to end.
pub fn run(changes: Value, urls: &[String]) -> Report {
    let mut engine = Engine::start();
    engine.prepare(&plan_with(changes), urls);
    engine.send(&json!({"type": "go"}));
    let report = engine.finish();
    assert!(report.status.success());
    report
}

/// The kind of error of the only sample, and its text.
pub fn error_of(report: &Report) -> (&str, &str) {
    assert_eq!(report.samples.len(), 1);
    let error = &report.samples[0]["error"];
    (
        error["kind"].as_str().unwrap_or("none"),
        error["text"].as_str().unwrap_or(""),
    )
}
