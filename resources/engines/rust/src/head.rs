// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! What hyper and reqwest let pass in the head of a response though it breaks the rules of HTTP.

use crate::errors::{ErrorKind, FetchError};
use reqwest::header::{CONTENT_LENGTH, HeaderMap, LOCATION, TRANSFER_ENCODING};
use reqwest::{Response, StatusCode};

pub fn check(response: &Response) -> Result<(), FetchError> {
    check_parts(response.status(), response.headers())
}

fn check_parts(status: StatusCode, headers: &HeaderMap) -> Result<(), FetchError> {
    if status.is_informational() {
        return malformed("a status that ends no request");
    }
    // reqwest would have followed a redirect that it can.
    if is_redirect(status) && headers.get(LOCATION).is_some_and(|to| !to.is_empty()) {
        let text = "a redirect to an address that is no http or https URL";
        return Err(FetchError::new(ErrorKind::InvalidUrl, text));
    }
    check_framing(status, headers)
}

/// hyper takes chunks wherever "chunked" comes last, and reads to the end of the connection for any other coding.
fn check_framing(status: StatusCode, headers: &HeaderMap) -> Result<(), FetchError> {
    let mut codings = headers.get_all(TRANSFER_ENCODING).iter();
    let Some(coding) = codings.next() else {
        return Ok(());
    };
    if status == StatusCode::NO_CONTENT || status == StatusCode::NOT_MODIFIED {
        return Ok(());
    }
    if headers.contains_key(CONTENT_LENGTH) {
        return malformed("both a Content-Length and a Transfer-Encoding");
    }
    if codings.next().is_some() || !coding.as_bytes().eq_ignore_ascii_case(b"chunked") {
        return malformed("a Transfer-Encoding that nobody asked for");
    }
    Ok(())
}

fn is_redirect(status: StatusCode) -> bool {
    matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308)
}

fn malformed(text: &str) -> Result<(), FetchError> {
    Err(FetchError::new(ErrorKind::Protocol, text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use reqwest::header::{HeaderName, HeaderValue};

    fn verdict(status: u16, fields: &[(&'static str, &'static str)]) -> Option<ErrorKind> {
        let mut headers = HeaderMap::new();
        for &(name, value) in fields {
            headers.append(
                HeaderName::from_static(name),
                HeaderValue::from_static(value),
            );
        }
        let status = StatusCode::from_u16(status).expect("a status");
        check_parts(status, &headers).err().map(|error| error.kind)
    }

    #[test]
    fn chunks_are_the_one_coding() {
        assert_eq!(verdict(200, &[]), None);
        assert_eq!(verdict(200, &[("transfer-encoding", "Chunked")]), None);
        for coding in ["gzip", "gzip, chunked", "chunked, chunked", "identity", ""] {
            let kind = verdict(200, &[("transfer-encoding", coding)]);
            assert_eq!(kind, Some(ErrorKind::Protocol), "{coding}");
        }
        let twice = [
            ("transfer-encoding", "chunked"),
            ("transfer-encoding", "chunked"),
        ];
        assert_eq!(verdict(200, &twice), Some(ErrorKind::Protocol));
        let both = [("transfer-encoding", "chunked"), ("content-length", "16")];
        assert_eq!(verdict(200, &both), Some(ErrorKind::Protocol));
        assert_eq!(verdict(304, &both), None);
    }

    #[test]
    fn a_redirect_that_was_not_followed_leads_nowhere_good() {
        let to_file = [("location", "file:///etc/hostname")];
        assert_eq!(verdict(302, &to_file), Some(ErrorKind::InvalidUrl));
        assert_eq!(verdict(302, &[]), None);
        assert_eq!(verdict(302, &[("location", "")]), None);
        assert_eq!(verdict(300, &to_file), None);
        assert_eq!(verdict(200, &to_file), None);
    }

    #[test]
    fn information_is_no_answer() {
        assert_eq!(verdict(101, &[]), Some(ErrorKind::Protocol));
    }
}
