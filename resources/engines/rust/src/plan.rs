// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! The plan: how to fetch. Its field names are those of the engine protocol.

use serde::Deserialize;
use std::time::Duration;

/// Every field of a plan that this engine knows, for `must`.
const KNOWN: [&str; 19] = [
    "protocol",
    "profile",
    "concurrency",
    "schedule",
    "rate_per_s",
    "connect_timeout_ns",
    "total_timeout_ns",
    "redirect_limit",
    "body_limit_bytes",
    "header_limit_bytes",
    "headers",
    "accept_encoding",
    "http",
    "proxy",
    "pool_size",
    "worker_threads",
    "ca_file",
    "report",
    "must",
];

const MAX_CONCURRENCY: usize = 1024;

#[derive(Clone, Copy, Debug, Deserialize, PartialEq)]
#[serde(rename_all = "kebab-case")]
pub enum Profile {
    AsWritten,
    LevelField,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
pub enum Schedule {
    Closed,
    Constant,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq)]
pub enum HttpVersion {
    #[serde(rename = "1.1")]
    Http11,
    #[serde(rename = "auto")]
    Auto,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
pub enum Proxy {
    None,
    Default,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
pub enum Report {
    End,
    Live,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Plan {
    pub protocol: u64,
    pub profile: Profile,
    pub concurrency: usize,
    pub schedule: Schedule,
    pub rate_per_s: f64,
    pub connect_timeout_ns: u64,
    pub total_timeout_ns: u64,
    pub redirect_limit: usize,
    pub body_limit_bytes: u64,
    pub header_limit_bytes: u64,
    pub headers: Vec<(String, String)>,
    pub accept_encoding: String,
    pub http: HttpVersion,
    pub proxy: Proxy,
    pub pool_size: usize,
    pub worker_threads: usize,
    pub ca_file: String,
    pub report: Report,
    pub must: Vec<String>,
}

impl Plan {
    /// What serde cannot see: values that contradict each other or that this engine cannot carry out.
    pub fn check(&self) -> Result<(), String> {
        if self.protocol != 1 {
            return Err(format!(
                "The plan speaks protocol {}, this engine speaks 1.",
                self.protocol
            ));
        }
        if let Some(name) = self
            .must
            .iter()
            .find(|name| !KNOWN.contains(&name.as_str()))
        {
            return Err(format!(
                "The plan needs \"{name}\", which this engine does not know."
            ));
        }
        if self.concurrency > MAX_CONCURRENCY {
            return Err(format!(
                "The plan asks for more than {MAX_CONCURRENCY} fetches at once."
            ));
        }
        if self.concurrency == 0 && self.profile == Profile::LevelField {
            return Err("A level field needs a concurrency of at least 1.".into());
        }
        let usable_rate = self.rate_per_s.is_finite() && self.rate_per_s > 0.0;
        if self.schedule == Schedule::Constant && !usable_rate {
            return Err("A constant schedule needs a rate above 0.".into());
        }
        Ok(())
    }

    pub fn connect_timeout(&self) -> Option<Duration> {
        unless_zero(self.connect_timeout_ns).map(Duration::from_nanos)
    }

    pub fn total_timeout(&self) -> Option<Duration> {
        unless_zero(self.total_timeout_ns).map(Duration::from_nanos)
    }

    pub fn body_limit(&self) -> Option<u64> {
        unless_zero(self.body_limit_bytes)
    }

    /// None: the library's own.
    pub fn header_limit(&self) -> Option<u64> {
        unless_zero(self.header_limit_bytes)
    }

    /// How many fetches may be under way at once, of `urls` in all.
    pub fn slots(&self, urls: usize) -> usize {
        match self.concurrency {
            0 => urls,
            limit => limit.min(urls),
        }
    }
}

fn unless_zero(value: u64) -> Option<u64> {
    (value != 0).then_some(value)
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use serde_json::{Value, json};

    /// A plan as Versus sends it, with some fields replaced.
    pub fn plan_with(changes: Value) -> Plan {
        let mut plan = json!({
            "protocol": 1, "profile": "level-field", "concurrency": 6, "schedule": "closed",
            "rate_per_s": 0, "connect_timeout_ns": 10_000_000_000u64, "total_timeout_ns": 0,
            "redirect_limit": 10, "body_limit_bytes": 0, "header_limit_bytes": 262144,
            "headers": [["Accept", "*/*"]], "accept_encoding": "identity", "http": "1.1",
            "proxy": "none", "pool_size": 6, "worker_threads": 0, "ca_file": "",
            "report": "end", "must": []
        });
        for (name, value) in changes.as_object().expect("an object") {
            plan[name] = value.clone();
        }
        serde_json::from_value(plan).expect("a plan")
    }

    #[test]
    fn every_plan_field_of_the_schema_is_known() {
        let schema: Value = serde_json::from_str(include_str!(
            "../../../schemas/engine-protocol-1.schema.json"
        ))
        .expect("the schema is JSON");
        let fields = schema["definitions"]["plan"]["properties"]
            .as_object()
            .expect("an object");
        let mut fields: Vec<&str> = fields.keys().map(String::as_str).collect();
        let mut known = KNOWN;
        fields.sort_unstable();
        known.sort_unstable();
        assert_eq!(fields, known);
    }

    #[test]
    fn a_sound_plan_passes() {
        assert_eq!(plan_with(json!({})).check(), Ok(()));
        assert_eq!(
            plan_with(json!({"must": ["pool_size", "http"]})).check(),
            Ok(())
        );
        assert_eq!(
            plan_with(json!({"profile": "as-written", "concurrency": 0})).check(),
            Ok(())
        );
    }

    #[test]
    fn a_plan_that_cannot_be_carried_out_is_refused_with_the_reason() {
        for (change, word) in [
            (json!({"protocol": 2}), "protocol 2"),
            (json!({"must": ["teleport"]}), "\"teleport\""),
            (json!({"concurrency": 1025}), "1024"),
            (json!({"concurrency": 0}), "concurrency"),
            (json!({"schedule": "constant", "rate_per_s": 0}), "rate"),
        ] {
            let reason = plan_with(change).check().expect_err("refused");
            assert!(reason.contains(word), "{reason}");
        }
    }

    #[test]
    fn zero_means_no_limit() {
        let plan = plan_with(json!({"connect_timeout_ns": 0, "header_limit_bytes": 0}));
        assert_eq!(plan.connect_timeout(), None);
        assert_eq!(plan.total_timeout(), None);
        assert_eq!(plan.body_limit(), None);
        assert_eq!(plan.header_limit(), None);
    }

    #[test]
    fn slots_are_never_more_than_urls() {
        assert_eq!(plan_with(json!({"concurrency": 64})).slots(3), 3);
        assert_eq!(plan_with(json!({"concurrency": 2})).slots(3), 2);
        assert_eq!(plan_with(json!({"concurrency": 0})).slots(3), 3);
    }
}
