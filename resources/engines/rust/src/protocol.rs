// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! The lines that this engine writes: `ready`, `progress`, `sample`, `done`.

use crate::errors::FetchError;
use crate::sample::{Protocol, Sample};
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::num::NonZeroU64;

#[derive(Serialize)]
#[serde(tag = "type", rename_all = "lowercase")]
pub enum Line<'a> {
    Ready(Ready),
    Progress(Progress),
    Sample(SampleLine<'a>),
    Done(Done),
}

impl Line<'_> {
    pub fn write(&self, output: &mut impl Write) -> io::Result<()> {
        serde_json::to_writer(&mut *output, self)?;
        output.write_all(b"\n")
    }
}

#[derive(Serialize)]
pub struct Ready {
    pub protocol: u32,
    pub engine: &'static str,
    pub name: &'static str,
    pub language: &'static str,
    pub versions: BTreeMap<&'static str, &'static str>,
    pub build: &'static str,
    pub pid: u32,
    pub rss_bytes: u64,
    pub worker_threads: usize,
    pub capabilities: Capabilities,
    pub settings: Map<String, Value>,
}

#[derive(Serialize)]
pub struct Capabilities {
    pub phases: &'static [&'static str],
    pub protocols: &'static [&'static str],
    pub schedules: &'static [&'static str],
}

#[derive(Serialize)]
pub struct Progress {
    pub completed: usize,
    pub failed: usize,
}

#[derive(Default, Serialize)]
pub struct Done {
    pub wall_ns: u64,
    pub cpu_user_ns: u64,
    pub cpu_system_ns: u64,
    pub peak_rss_bytes: u64,
    pub connections_opened: u64,
    pub cancelled: bool,
}

/// A sample as the protocol words it: what is unknown is absent.
#[derive(Serialize)]
pub struct SampleLine<'a> {
    index: usize,
    intended_ns: u64,
    start_ns: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    first_byte_ns: Option<NonZeroU64>,
    last_byte_ns: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    dns_ns: Option<NonZeroU64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    connect_ns: Option<NonZeroU64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    hops: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    final_url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    wire_bytes: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body_bytes: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    protocol: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reused: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<&'a FetchError>,
}

impl<'a> SampleLine<'a> {
    pub fn new(index: usize, sample: &'a Sample) -> Self {
        // This build of reqwest decodes no body, so that both counts are one.
        let body_bytes = sample.status.map(|_| sample.body_bytes);
        Self {
            index,
            intended_ns: sample.intended_ns,
            start_ns: sample.start_ns,
            first_byte_ns: sample.first_byte_ns,
            last_byte_ns: sample.last_byte_ns,
            dns_ns: sample.dns_ns,
            connect_ns: sample.connect_ns,
            status: sample.status,
            hops: sample.hops,
            final_url: sample.final_url.as_deref(),
            wire_bytes: body_bytes,
            body_bytes,
            protocol: sample.protocol.map(Protocol::word),
            reused: sample.reused,
            error: sample.error.as_deref(),
        }
    }
}

impl Protocol {
    fn word(self) -> &'static str {
        match self {
            Self::Http10 => "http/1.0",
            Self::Http11 => "http/1.1",
            Self::Http2 => "h2",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::errors::ErrorKind;

    fn written(line: &Line) -> String {
        let mut bytes = Vec::new();
        line.write(&mut bytes).expect("memory");
        String::from_utf8(bytes).expect("JSON is UTF-8")
    }

    #[test]
    fn a_good_sample_tells_all_it_knows_and_nothing_else() {
        let sample = Sample {
            first_byte_ns: NonZeroU64::new(12),
            last_byte_ns: 13,
            body_bytes: 5,
            status: Some(200),
            protocol: Some(Protocol::Http11),
            reused: Some(true),
            ..Sample::begun(10, 11)
        };
        assert_eq!(
            written(&Line::Sample(SampleLine::new(7, &sample))),
            "{\"type\":\"sample\",\"index\":7,\"intended_ns\":10,\"start_ns\":11,\"first_byte_ns\":12,\
             \"last_byte_ns\":13,\"status\":200,\"hops\":0,\"wire_bytes\":5,\"body_bytes\":5,\
             \"protocol\":\"http/1.1\",\"reused\":true}\n"
        );
    }

    #[test]
    fn a_sample_without_an_answer_has_no_byte_counts() {
        let error = Some(Box::new(FetchError::new(
            ErrorKind::TooManyRedirects,
            "why",
        )));
        let sample = Sample {
            error,
            ..Sample::begun(1, 1)
        };
        assert_eq!(
            written(&Line::Sample(SampleLine::new(0, &sample))),
            "{\"type\":\"sample\",\"index\":0,\"intended_ns\":1,\"start_ns\":1,\"last_byte_ns\":1,\
             \"hops\":0,\"error\":{\"kind\":\"too-many-redirects\",\"text\":\"why\"}}\n"
        );
    }
}
