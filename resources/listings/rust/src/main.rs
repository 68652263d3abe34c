//! Fetches all URLs at once and prints the results in their order.

use futures::future::join_all;
use std::env;
use std::time::Instant;

const DEFAULT_URLS: [&str; 2] =
    ["https://example.com", "https://www.rust-lang.org"];

async fn fetch(url: String) -> reqwest::Result<String> {
    let start = Instant::now();
    let body = reqwest::get(&url).await?.bytes().await?;
    let took = start.elapsed();
    Ok(format!("{url}: {} bytes in {took:.1?}", body.len()))
}

#[tokio::main]
async fn main() {
    let mut urls: Vec<String> = env::args().skip(1).collect();
    if urls.is_empty() {
        urls = DEFAULT_URLS.map(String::from).to_vec();
    }

    for result in join_all(urls.into_iter().map(fetch)).await {
        match result {
            Ok(line) => println!("{line}"),
            Err(error) => println!("Error: {error}"),
        }
    }
}
