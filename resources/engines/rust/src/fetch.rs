// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! One fetch of one URL, from its start to its last byte.

use crate::client::ClientSource;
use crate::clock::{Clock, nanoseconds};
use crate::errors::{self, ErrorKind, FetchError, Stage};
use crate::head;
use crate::plan::{Plan, Profile};
use crate::sample::{Protocol, Sample};
use crate::trace::{self, Dialled, Origin};
use reqwest::{Response, Version};
use std::num::NonZeroU64;
use std::time::Duration;

/// Fetches URLs within the plan's limits.
pub struct Fetcher {
    source: ClientSource,
    total_timeout: Option<Duration>,
    body_limit: u64,
    header_limit: u64,
    tells_phases: bool,
}

impl Fetcher {
    pub fn new(plan: &Plan, source: ClientSource) -> Self {
        let header_limit = match plan.profile {
            Profile::AsWritten => None,
            Profile::LevelField => plan.header_limit(),
        };
        Self {
            tells_phases: source.tells_phases(plan),
            total_timeout: plan.total_timeout(),
            body_limit: plan.body_limit().unwrap_or(u64::MAX),
            header_limit: header_limit.unwrap_or(u64::MAX),
            source,
        }
    }

    pub fn tells_phases(&self) -> bool {
        self.tells_phases
    }

    /// Never fails: what went wrong stands in the sample.
    pub async fn fetch(&self, url: &str, mut sample: Sample, clock: Clock) -> Sample {
        trace::traced(async {
            let outcome = self.within_deadline(url, &mut sample, clock).await;
            sample.last_byte_ns = clock.now_ns();
            sample.hops = trace::hops();
            sample.error = outcome.err().map(Box::new);
            sample
        })
        .await
    }

    async fn within_deadline(
        &self,
        url: &str,
        sample: &mut Sample,
        clock: Clock,
    ) -> Result<(), FetchError> {
        let Some(limit) = self.total_timeout else {
            return self.exchange(url, sample, clock).await;
        };
        match tokio::time::timeout(limit, self.exchange(url, sample, clock)).await {
            Ok(outcome) => outcome,
            Err(_) => Err(timed_out(limit, sample)),
        }
    }

    async fn exchange(
        &self,
        url: &str,
        sample: &mut Sample,
        clock: Clock,
    ) -> Result<(), FetchError> {
        if !url.bytes().all(is_of_urls) {
            let text = "a character that no URL may have";
            return Err(FetchError::new(ErrorKind::InvalidUrl, text));
        }
        let request = self.source.request(url).map_err(errors::classify_client)?;
        let mut response = request
            .send()
            .await
            .map_err(|error| errors::classify(error, Stage::Head))?;
        sample.first_byte_ns = NonZeroU64::new(clock.now_ns());
        self.note_head(sample, &response)?;
        head::check(&response)?;
        while let Some(chunk) = response
            .chunk()
            .await
            .map_err(|error| errors::classify(error, Stage::Body))?
        {
            sample.body_bytes += chunk.len() as u64;
            if sample.body_bytes > self.body_limit {
                let text = format!("the body is longer than {} bytes", self.body_limit);
                return Err(FetchError::new(ErrorKind::TooLarge, text));
            }
        }
        Ok(())
    }

    fn note_head(&self, sample: &mut Sample, response: &Response) -> Result<(), FetchError> {
        sample.status = Some(response.status().as_u16());
        sample.protocol = protocol_of(response.version());
        if trace::hops() > 0 {
            sample.final_url = Some(without_credentials(response).into());
        }
        match trace::origin(response) {
            Origin::Opened(dialled) => {
                sample.reused = Some(false);
                self.note_phases(sample, dialled, response.url().scheme());
            }
            Origin::Found => sample.reused = Some(true),
            Origin::Unknown => {}
        }
        if head_bytes(response) > self.header_limit {
            let text = format!("the headers are longer than {} bytes", self.header_limit);
            return Err(FetchError::new(ErrorKind::TooLarge, text));
        }
        Ok(())
    }

    /// reqwest times look-up, connection and TLS as one; over plain HTTP there is no TLS, and the rest is known.
    fn note_phases(&self, sample: &mut Sample, dialled: Dialled, scheme: &str) {
        if !self.tells_phases {
            return;
        }
        let lookup = dialled.lookup.unwrap_or_default();
        sample.dns_ns = NonZeroU64::new(nanoseconds(lookup));
        if scheme == "http" {
            sample.connect_ns = NonZeroU64::new(nanoseconds(dialled.took.saturating_sub(lookup)));
        }
    }
}

/// Whether a plan's URLs, percent-encoded as they are, may hold this byte: each parser makes something else of others.
fn is_of_urls(byte: u8) -> bool {
    byte.is_ascii_graphic() && byte != b'\\'
}

fn timed_out(limit: Duration, sample: &Sample) -> FetchError {
    let missing = match sample.first_byte_ns {
        None => "no answer came",
        Some(_) => "the body was not complete",
    };
    FetchError::new(ErrorKind::Timeout, format!("{missing} within {limit:?}"))
}

fn protocol_of(version: Version) -> Option<Protocol> {
    match version {
        Version::HTTP_10 => Some(Protocol::Http10),
        Version::HTTP_11 => Some(Protocol::Http11),
        Version::HTTP_2 => Some(Protocol::Http2),
        _ => None,
    }
}

fn without_credentials(response: &Response) -> String {
    let mut url = response.url().clone();
    // These fail only for URLs that can have no credentials.
    let _ = url.set_username("");
    let _ = url.set_password(None);
    url.into()
}

/// The size of the header lines as HTTP/1 writes them: name, colon, space, value, end of line.
fn head_bytes(response: &Response) -> u64 {
    let headers = response.headers().iter();
    headers
        .map(|(name, value)| (name.as_str().len() + value.len() + 4) as u64)
        .sum()
}
