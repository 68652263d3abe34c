// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! The reqwest clients of the two profiles.

use crate::plan::{HttpVersion, Plan, Profile, Proxy};
use crate::trace::{ConnectionMeter, TimedResolver, redirect_policy};
use reqwest::header::{ACCEPT_ENCODING, HeaderMap, HeaderName, HeaderValue};
use reqwest::{Certificate, Client, ClientBuilder};
use std::fs;

/// As many as reqwest follows when nobody says anything.
const DEFAULT_REDIRECTS: usize = 10;

/// Where each fetch gets its client from.
pub enum ClientSource {
    /// level-field: one for all.
    Shared {
        client: Client,
        /// Headers whose name occurs more than once: a client's default headers cannot hold them.
        repeated: HeaderMap,
    },
    /// as-written: `reqwest::get` builds a new one for every call.
    Fresh {
        authorities: Vec<Certificate>,
        meter: ConnectionMeter,
    },
}

impl ClientSource {
    /// Everything that can be built before the first fetch. The error is a sentence about the plan.
    pub fn prepare(plan: &Plan, meter: &ConnectionMeter) -> Result<Self, String> {
        let authorities = read_authorities(&plan.ca_file)?;
        if plan.profile == Profile::AsWritten {
            return Ok(Self::Fresh {
                authorities,
                meter: meter.clone(),
            });
        }
        let (single, repeated) = split_repeated(headers_of(plan)?);
        let client = level_field(plan, authorities, single, meter)
            .build()
            .map_err(|error| {
                format!(
                    "The HTTP client could not be built: {}.",
                    error.without_url()
                )
            })?;
        Ok(Self::Shared { client, repeated })
    }

    pub fn request(&self, url: &str) -> reqwest::Result<reqwest::RequestBuilder> {
        match self {
            Self::Shared { client, repeated } if repeated.is_empty() => Ok(client.get(url)),
            Self::Shared { client, repeated } => Ok(client.get(url).headers(repeated.clone())),
            Self::Fresh { authorities, meter } => {
                Ok(as_written(authorities, meter).build()?.get(url))
            }
        }
    }

    /// Look-ups are timed, and there is surely no proxy between: the time to connect can be told apart.
    pub fn tells_phases(&self, plan: &Plan) -> bool {
        matches!(self, Self::Shared { .. }) && plan.proxy == Proxy::None
    }
}

/// What `reqwest::get` does, with the connections counted. The policy is the default one, with the redirects counted.
fn as_written(authorities: &[Certificate], meter: &ConnectionMeter) -> ClientBuilder {
    Client::builder()
        .tls_certs_merge(authorities.iter().cloned())
        .redirect(redirect_policy(DEFAULT_REDIRECTS))
        .connector_layer(meter.clone())
}

fn level_field(
    plan: &Plan,
    authorities: Vec<Certificate>,
    headers: HeaderMap,
    meter: &ConnectionMeter,
) -> ClientBuilder {
    let mut builder = Client::builder()
        .tls_certs_merge(authorities)
        .default_headers(headers)
        .redirect(redirect_policy(plan.redirect_limit))
        .referer(false)
        // A client has to take them for spaces (RFC 9112, section 5.2), and the other engines do.
        .http1_allow_obsolete_multiline_headers_in_responses(true)
        .pool_max_idle_per_host(plan.pool_size)
        .dns_resolver(TimedResolver)
        .connector_layer(meter.frugal());
    if plan.http == HttpVersion::Http11 {
        builder = builder.http1_only();
    }
    if plan.proxy == Proxy::None {
        builder = builder.no_proxy();
    }
    if let Some(limit) = plan.header_limit() {
        // hyper's own limit for HTTP/2 is 16 KiB; for HTTP/1 it cannot be set, so `fetch` counts.
        builder = builder.http2_max_header_list_size(u32::try_from(limit).unwrap_or(u32::MAX));
    }
    if let Some(timeout) = plan.connect_timeout() {
        builder = builder.connect_timeout(timeout);
    }
    builder
}

fn read_authorities(file: &str) -> Result<Vec<Certificate>, String> {
    if file.is_empty() {
        return Ok(Vec::new());
    }
    let pem = fs::read(file)
        .map_err(|error| format!("The authorities in {file} could not be read: {error}."))?;
    let authorities = Certificate::from_pem_bundle(&pem)
        .map_err(|error| format!("The authorities in {file} are not PEM: {error}."))?;
    if authorities.is_empty() {
        return Err(format!("{file} holds no authority in PEM."));
    }
    Ok(authorities)
}

fn headers_of(plan: &Plan) -> Result<HeaderMap, String> {
    let mut headers = HeaderMap::new();
    for (name, value) in &plan.headers {
        let bad = || format!("The plan's header \"{name}\" is not one.");
        let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| bad())?;
        headers.append(name, HeaderValue::from_str(value).map_err(|_| bad())?);
    }
    if !plan.accept_encoding.is_empty() {
        let value = HeaderValue::from_str(&plan.accept_encoding)
            .map_err(|_| "The plan's accept_encoding is not a header value.".to_owned())?;
        headers.insert(ACCEPT_ENCODING, value);
    }
    Ok(headers)
}

fn split_repeated(headers: HeaderMap) -> (HeaderMap, HeaderMap) {
    let (mut single, mut repeated) = (HeaderMap::new(), HeaderMap::new());
    for name in headers.keys() {
        let values = headers.get_all(name);
        let target = if values.iter().count() == 1 {
            &mut single
        } else {
            &mut repeated
        };
        for value in values {
            target.append(name.clone(), value.clone());
        }
    }
    (single, repeated)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::tests::plan_with;
    use serde_json::json;

    #[test]
    fn accept_encoding_stands_beside_the_plans_headers() {
        let headers = headers_of(&plan_with(json!({"headers": [["X-A", "1"]]}))).expect("sound");
        assert_eq!(headers["accept-encoding"], "identity");
        assert_eq!(headers["x-a"], "1");
        let plain = headers_of(&plan_with(json!({"headers": [], "accept_encoding": ""})));
        assert!(plain.expect("sound").is_empty());
    }

    #[test]
    fn headers_that_are_none_are_refused_by_name() {
        for header in [["a b", "1"], ["X-A", "1\n2"]] {
            let reason = headers_of(&plan_with(json!({"headers": [header]}))).expect_err("refused");
            assert!(reason.contains(header[0]), "{reason}");
        }
    }

    #[test]
    fn a_name_that_occurs_twice_keeps_both_values() {
        let plan = plan_with(json!({"headers": [["X-A", "1"], ["X-B", "2"], ["x-a", "3"]]}));
        let (single, repeated) = split_repeated(headers_of(&plan).expect("sound"));
        assert_eq!(
            single.keys().map(HeaderName::as_str).collect::<Vec<_>>(),
            ["x-b", "accept-encoding"]
        );
        assert_eq!(
            repeated.get_all("x-a").iter().collect::<Vec<_>>(),
            ["1", "3"]
        );
    }

    #[test]
    fn a_file_without_authorities_is_refused() {
        assert!(read_authorities("").expect("none asked for").is_empty());
        for file in ["/nowhere/ca.pem", "Cargo.toml"] {
            let reason = read_authorities(file).expect_err("refused");
            assert!(reason.contains(file), "{reason}");
        }
    }
}
