// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! A server on 127.0.0.1 that behaves, well or badly, as the path of each request says.

use rcgen::{
    BasicConstraints, Certificate, CertificateParams, CertifiedIssuer, IsCa, KeyPair, date_time_ymd,
};
use std::fs;
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().expect("a runtime"));

pub struct Server {
    pub port: u16,
    scheme: &'static str,
    heads: Arc<Mutex<Vec<String>>>,
}

impl Server {
    pub fn plain() -> Self {
        Self::begin("http", None)
    }

    pub fn tls(config: ServerConfig) -> Self {
        Self::begin("https", Some(TlsAcceptor::from(Arc::new(config))))
    }

    fn begin(scheme: &'static str, tls: Option<TlsAcceptor>) -> Self {
        let listener = RUNTIME
            .block_on(TcpListener::bind("127.0.0.1:0"))
            .expect("a free port");
        let port = listener.local_addr().expect("bound").port();
        let heads = Arc::new(Mutex::new(Vec::new()));
        RUNTIME.spawn(accept(listener, tls, heads.clone()));
        Self {
            port,
            scheme,
            heads,
        }
    }

    pub fn url(&self, path: &str) -> String {
        format!("{}://127.0.0.1:{}{path}", self.scheme, self.port)
    }

    /// The heads of the requests so far, line by line.
    pub fn heads(&self) -> Vec<String> {
        self.heads.lock().expect("no panic").clone()
    }
}

async fn accept(listener: TcpListener, tls: Option<TlsAcceptor>, heads: Arc<Mutex<Vec<String>>>) {
    while let Ok((stream, _)) = listener.accept().await {
        let (tls, heads) = (tls.clone(), heads.clone());
        tokio::spawn(async move {
            match tls {
                None => serve(stream, heads).await,
                Some(tls) => {
                    if let Ok(stream) = tls.accept(stream).await {
                        serve(stream, heads).await;
                    }
                }
            }
        });
    }
}

/// Answers one request after another; any failure, and any answer that asks for it, ends the connection.
async fn serve(mut stream: impl AsyncRead + AsyncWrite + Unpin, heads: Arc<Mutex<Vec<String>>>) {
    while let Some(head) = read_head(&mut stream).await {
        let path = head.split(' ').nth(1).unwrap_or("/").to_owned();
        heads.lock().expect("no panic").push(head);
        if let Some(delay) = path.strip_prefix("/delay/") {
            tokio::time::sleep(Duration::from_millis(delay.parse().expect("milliseconds"))).await;
        }
        let (answer, keep) = answer_to(&path);
        if stream.write_all(&answer).await.is_err() || !keep {
            return;
        }
        if path.starts_with("/stall") {
            std::future::pending::<()>().await;
        }
    }
}

async fn read_head(stream: &mut (impl AsyncRead + Unpin)) -> Option<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.ok()?);
        if !head[0].is_ascii_alphabetic() {
            return Some("? /no-http".into());
        }
    }
    String::from_utf8(head).ok()
}

/// The bytes to send, and whether the connection stays open.
fn answer_to(path: &str) -> (Vec<u8>, bool) {
    if let Some(left) = path
        .strip_prefix("/redirect/")
        .and_then(|left| left.parse::<u32>().ok())
    {
        let target = if left > 1 {
            format!("/redirect/{}", left - 1)
        } else {
            "/hello".into()
        };
        return (redirect(&target), true);
    }
    if let Some(target) = path.strip_prefix("/to/") {
        return (redirect(target), true);
    }
    match path {
        "/close" => (Vec::new(), false),
        "/garbage" => (b"no HTTP at all\r\n\r\n".to_vec(), false),
        "/cut" => (
            b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this".to_vec(),
            false,
        ),
        "/cut-chunk" => (
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel".to_vec(),
            false,
        ),
        "/bad-chunk" => (
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\nhello".to_vec(),
            false,
        ),
        "/stall" => (Vec::new(), true),
        "/stall-body" => (
            b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this".to_vec(),
            true,
        ),
        "/no-http" => (b"HTTP/1.1 400 Bad Request\r\n\r\n".to_vec(), false),
        "/large" => (ok(&[b'x'; 200_000], ""), true),
        "/limit" => (ok(&[b'x'; 100_000], ""), true),
        "/large-header" => (
            ok(b"hello", &format!("X-Large: {}\r\n", "x".repeat(70_000))),
            true,
        ),
        "/huge-header" => (
            ok(b"hello", &format!("X-Large: {}\r\n", "x".repeat(500_000))),
            true,
        ),
        "/old" => (b"HTTP/1.0 200 OK\r\n\r\nuntil the end".to_vec(), false),
        "/missing" => (
            b"HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\nno".to_vec(),
            true,
        ),
        _ => (ok(b"hello", ""), true),
    }
}

fn ok(body: &[u8], headers: &str) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 200 OK\r\n{headers}Content-Length: {}\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}

fn redirect(target: &str) -> Vec<u8> {
    format!("HTTP/1.1 302 Found\r\nLocation: {target}\r\nContent-Length: 0\r\n\r\n").into_bytes()
}

/// An authority that the engine does not know, unless it is told.
pub struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    pub fn new() -> Self {
        let mut params = CertificateParams::new(Vec::new()).expect("sound");
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().expect("a key");
        Self(CertifiedIssuer::self_signed(params, key).expect("signed"))
    }

    /// Writes its certificate to a file for a plan's `ca_file`, and gives the path.
    pub fn write_pem(&self, name: &str) -> String {
        let file = format!("{}/{name}", env!("CARGO_TARGET_TMPDIR"));
        fs::write(&file, self.0.pem()).expect("written");
        file
    }

    /// A server for `host`, whose certificate ends with `last_year`.
    pub fn server_config(&self, host: &str, last_year: i32, protocols: &[&str]) -> ServerConfig {
        let mut params = CertificateParams::new(vec![host.to_owned()]).expect("sound");
        params.not_after = date_time_ymd(last_year, 12, 31);
        let key = KeyPair::generate().expect("a key");
        let certificate = params.signed_by(&key, &self.0).expect("signed");
        let mut config = config_with(&certificate, &key);
        config.alpn_protocols = protocols
            .iter()
            .map(|name| name.as_bytes().to_vec())
            .collect();
        config
    }
}

/// A server for `host` whose certificate nobody but itself has signed.
pub fn self_signed_config(host: &str) -> ServerConfig {
    let params = CertificateParams::new(vec![host.to_owned()]).expect("sound");
    let key = KeyPair::generate().expect("a key");
    config_with(&params.self_signed(&key).expect("signed"), &key)
}

fn config_with(certificate: &Certificate, key: &KeyPair) -> ServerConfig {
    let key = PrivateKeyDer::try_from(key.serialize_der()).expect("a key");
    ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], key)
        .expect("sound")
}
