// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! Why a fetch failed, in the protocol's words, found in the chain of causes of reqwest's error.

use crate::trace::TooManyRedirects;
use serde::Serialize;
use std::error::Error;
use std::io;
use std::iter;

#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ErrorKind {
    InvalidUrl,
    Dns,
    Connect,
    Tls,
    Timeout,
    TooManyRedirects,
    Protocol,
    Truncated,
    TooLarge,
    Cancelled,
    Other,
}

#[derive(Debug, PartialEq, Serialize)]
pub struct FetchError {
    pub kind: ErrorKind,
    pub text: String,
}

impl FetchError {
    pub fn new(kind: ErrorKind, text: impl Into<String>) -> Self {
        Self {
            kind,
            text: text.into(),
        }
    }

    pub fn cancelled() -> Self {
        Self::new(ErrorKind::Cancelled, "cancelled before its last byte")
    }
}

/// How far a fetch had come: what a lost connection means depends on it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Stage {
    Head,
    Body,
}

/// hyper's words for an answer with too long or too many headers; its clients have no other sign of it.
const HEAD_TOO_LARGE: &str = "message head is too large";

/// Longer texts tell no more: some TLS errors list every name of a certificate.
const MAX_TEXT_CHARS: usize = 500;

pub fn classify(error: reqwest::Error, stage: Stage) -> FetchError {
    // URLs may hold passwords, and the sample's index names the URL anyway.
    let error = error.without_url();
    FetchError::new(kind_of(&error, stage), text_of(&error))
}

/// The client itself could not be built: without usable authorities there is no TLS.
pub fn classify_client(error: reqwest::Error) -> FetchError {
    FetchError::new(ErrorKind::Tls, text_of(&error.without_url()))
}

fn kind_of(error: &reqwest::Error, stage: Stage) -> ErrorKind {
    if causes(error).any(|cause| cause.is::<TooManyRedirects>()) {
        return ErrorKind::TooManyRedirects;
    }
    if error.is_builder() {
        return ErrorKind::InvalidUrl;
    }
    if causes(error).any(|cause| cause.is::<rustls::Error>()) {
        return ErrorKind::Tls;
    }
    if error.is_timeout() {
        return ErrorKind::Timeout;
    }
    if error.is_dns() {
        return ErrorKind::Dns;
    }
    if error.is_connect() {
        return kind_of_connecting(error);
    }
    kind_of_exchange(error, stage)
}

/// hyper-util names its TCP errors "tcp …" and its proxies' "tunnel …"; any other input or output error while connecting
/// is the TLS handshake's, such as a server that hangs up on it.
fn kind_of_connecting(error: &reqwest::Error) -> ErrorKind {
    let before_tls = causes(error)
        .map(ToString::to_string)
        .any(|text| text.starts_with("tcp ") || text.starts_with("tunnel "));
    if !before_tls && find::<io::Error>(error).is_some() {
        return ErrorKind::Tls;
    }
    ErrorKind::Connect
}

/// The connection stood; request or answer went wrong.
fn kind_of_exchange(error: &reqwest::Error, stage: Stage) -> ErrorKind {
    let http = find::<hyper::Error>(error);
    if http.is_some_and(|http| http.to_string() == HEAD_TOO_LARGE) {
        return ErrorKind::TooLarge;
    }
    // Chunk sizes that are no numbers come as such errors.
    let malformed = |error: &io::Error| {
        matches!(
            error.kind(),
            io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData
        )
    };
    if http.is_some_and(hyper::Error::is_parse) || find::<io::Error>(error).is_some_and(malformed) {
        return ErrorKind::Protocol;
    }
    match (http, stage) {
        (Some(_), Stage::Head) => ErrorKind::Protocol,
        (Some(_), Stage::Body) => ErrorKind::Truncated,
        (None, _) => ErrorKind::Other,
    }
}

fn find<E: Error + 'static>(error: &reqwest::Error) -> Option<&E> {
    causes(error).find_map(|cause| cause.downcast_ref::<E>())
}

/// An error and all that it came from. `io::Error::source` skips the error that it wraps, so that one is asked apart.
fn causes(error: &reqwest::Error) -> impl Iterator<Item = &(dyn Error + 'static)> {
    let first: &(dyn Error + 'static) = error;
    iter::successors(Some(first), |cause| next_cause(*cause))
}

fn next_cause<'a>(cause: &'a (dyn Error + 'static)) -> Option<&'a (dyn Error + 'static)> {
    match cause
        .downcast_ref::<io::Error>()
        .and_then(io::Error::get_ref)
    {
        Some(wrapped) => Some(wrapped),
        None => cause.source(),
    }
}

/// The outermost errors say no more than the kind does: "error sending request", "client error (Connect)".
fn is_preamble(cause: &(dyn Error + 'static)) -> bool {
    cause.is::<reqwest::Error>() || cause.is::<hyper_util::client::legacy::Error>()
}

/// The causes in a row, without the preamble where there is more to say.
fn text_of(error: &reqwest::Error) -> String {
    let mut parts: Vec<String> = Vec::new();
    for cause in causes(error).filter(|cause| !is_preamble(*cause)) {
        let part = cause.to_string();
        if !parts.last().is_some_and(|last| last.ends_with(&part)) {
            parts.push(part);
        }
    }
    if parts.is_empty() {
        parts.push(error.to_string());
    }
    parts.join(": ").chars().take(MAX_TEXT_CHARS).collect()
}
