// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! Standard input: the plan and its URLs before `ready`, then `go` and perhaps `cancel`.

use crate::plan::Plan;
use serde::Deserialize;
use std::io::{self, BufRead, Read};
use std::time::Instant;
use tokio::sync::mpsc::UnboundedSender;

/// With its newline.
const MAX_LINE_BYTES: usize = 256 * 1024;

#[derive(Debug)]
enum Line {
    Plan(Box<Plan>),
    Urls(Vec<String>),
    Go,
    Cancel,
}

#[derive(Deserialize)]
struct Tag {
    r#type: Type,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Type {
    Plan,
    Urls,
    Go,
    Cancel,
}

#[derive(Deserialize)]
struct Urls {
    urls: Vec<String>,
}

/// What an engine is to do.
#[derive(Debug)]
pub struct Assignment {
    pub plan: Plan,
    pub urls: Vec<String>,
}

/// What standard input says once the engine is ready.
#[derive(Debug)]
pub enum Event {
    /// Holds time 0.
    Go(Instant),
    /// `cancel`, or the end of the input.
    Stop,
    /// A sentence about a line that is not of the protocol.
    Bad(String),
}

/// Reads the plan and its URLs. None: cancelled before the list was complete.
pub fn read_assignment(input: &mut impl BufRead) -> Result<Option<Assignment>, String> {
    let plan = match read_line(input)? {
        Some(Line::Plan(plan)) => *plan,
        Some(Line::Cancel) => return Ok(None),
        Some(_) => return Err("The first line was not a plan.".into()),
        None => return Err("The input ended before a plan came.".into()),
    };
    plan.check()?;
    let mut urls = Vec::new();
    loop {
        match read_line(input)? {
            Some(Line::Urls(chunk)) if chunk.is_empty() => break,
            Some(Line::Urls(chunk)) => urls.extend(chunk),
            Some(Line::Cancel) => return Ok(None),
            Some(_) => {
                return Err("A line other than urls came before the list was complete.".into());
            }
            None => return Err("The input ended before the list of URLs was complete.".into()),
        }
    }
    Ok(Some(Assignment { plan, urls }))
}

/// Follows the input until it ends or an event ends the run. Blocks: it has a thread of its own.
pub fn watch(input: &mut impl BufRead, events: &UnboundedSender<Event>) {
    let mut gone = false;
    loop {
        let event = match read_line(input) {
            Ok(Some(Line::Go)) if !gone => Event::Go(Instant::now()),
            Ok(Some(Line::Cancel) | None) => Event::Stop,
            Ok(Some(_)) => Event::Bad("A line came that has no place after the URLs.".into()),
            Err(sentence) => Event::Bad(sentence),
        };
        gone = matches!(event, Event::Go(_));
        if events.send(event).is_err() || !gone {
            return;
        }
    }
}

/// The next line; None at the end of the input.
fn read_line(input: &mut impl BufRead) -> Result<Option<Line>, String> {
    let mut line = Vec::new();
    read_bytes(input, &mut line)
        .map_err(|error| format!("The input could not be read: {error}."))?;
    if line.is_empty() {
        return Ok(None);
    }
    if line.len() > MAX_LINE_BYTES {
        return Err(format!("A line was longer than {MAX_LINE_BYTES} bytes."));
    }
    parse(&line)
        .map(Some)
        .map_err(|error| format!("A line is not of the protocol: {error}."))
}

/// In two passes: a tagged enum would hold the whole line in memory once more, and that would count as the engine's.
fn parse(line: &[u8]) -> serde_json::Result<Line> {
    let tag: Tag = serde_json::from_slice(line)?;
    Ok(match tag.r#type {
        Type::Plan => Line::Plan(serde_json::from_slice(line)?),
        Type::Urls => Line::Urls(serde_json::from_slice::<Urls>(line)?.urls),
        Type::Go => Line::Go,
        Type::Cancel => Line::Cancel,
    })
}

/// Up to and with the next newline, but hardly more than a line may have.
fn read_bytes(input: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<usize> {
    input
        .take(MAX_LINE_BYTES as u64 + 1)
        .read_until(b'\n', line)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAN: &str = r#"{"type":"plan","protocol":1,"profile":"level-field","concurrency":6,"schedule":"closed","rate_per_s":0,"connect_timeout_ns":0,"total_timeout_ns":0,"redirect_limit":10,"body_limit_bytes":0,"header_limit_bytes":0,"headers":[["Accept","*/*"]],"accept_encoding":"identity","http":"1.1","proxy":"none","pool_size":6,"worker_threads":0,"ca_file":"","report":"end","must":[],"colour":"blue"}"#;

    fn assignment(lines: &[&str]) -> Result<Option<Assignment>, String> {
        read_assignment(&mut lines.join("\n").as_bytes())
    }

    fn events(lines: &str) -> Vec<Event> {
        let (sender, mut receiver) = tokio::sync::mpsc::unbounded_channel();
        watch(&mut lines.as_bytes(), &sender);
        drop(sender);
        std::iter::from_fn(|| receiver.try_recv().ok()).collect()
    }

    #[test]
    fn urls_come_in_chunks_until_an_empty_one() {
        let urls = [
            r#"{"type":"urls","urls":["http://a/","http://b/"]}"#,
            r#"{"type":"urls","urls":["http://c/"]}"#,
            r#"{"type":"urls","urls":[]}"#,
        ];
        let read = assignment(&[PLAN, urls[0], urls[1], urls[2]]);
        let read = read.expect("sound").expect("not cancelled");
        assert_eq!(read.urls, ["http://a/", "http://b/", "http://c/"]);
        assert_eq!(read.plan.concurrency, 6);
    }

    #[test]
    fn a_cancel_before_the_list_is_complete_ends_it() {
        let cancel = r#"{"type":"cancel"}"#;
        assert!(assignment(&[cancel]).expect("sound").is_none());
        assert!(assignment(&[PLAN, cancel]).expect("sound").is_none());
    }

    #[test]
    fn a_broken_conversation_is_refused_with_the_reason() {
        let too_long = format!(
            "{{\"type\":\"urls\",\"urls\":[\"{}\"]}}",
            "x".repeat(MAX_LINE_BYTES)
        );
        for (lines, word) in [
            (vec![], "ended"),
            (vec![PLAN], "ended"),
            (vec![r#"{"type":"go"}"#], "not a plan"),
            (vec![PLAN, r#"{"type":"go"}"#], "before the list"),
            (vec![r#"{"type":"plan","protocol":1}"#], "missing field"),
            (vec!["{"], "not of the protocol"),
            (vec![PLAN, &too_long], "longer"),
        ] {
            let reason = assignment(&lines).expect_err("refused");
            assert!(reason.contains(word), "{reason}");
        }
    }

    #[test]
    fn a_line_of_exactly_the_limit_is_read() {
        let shell = r#"{"type":"urls","urls":[""]}"#.len() + 1;
        let url = "x".repeat(MAX_LINE_BYTES - shell);
        let line = format!("{{\"type\":\"urls\",\"urls\":[\"{url}\"]}}");
        let read = assignment(&[PLAN, &line, r#"{"type":"urls","urls":[]}"#]);
        assert_eq!(read.expect("sound").expect("not cancelled").urls, [url]);
    }

    #[test]
    fn go_is_followed_by_a_stop_at_the_end_of_input() {
        assert!(matches!(
            events("{\"type\":\"go\"}\n")[..],
            [Event::Go(_), Event::Stop]
        ));
        assert!(matches!(
            events("{\"type\":\"cancel\"}\n{\"type\":\"go\"}\n")[..],
            [Event::Stop]
        ));
        assert!(matches!(events("")[..], [Event::Stop]));
    }

    #[test]
    fn a_second_go_or_a_bad_line_is_told() {
        assert!(matches!(
            events("{\"type\":\"go\"}\n{\"type\":\"go\"}\n")[..],
            [Event::Go(_), Event::Bad(_)]
        ));
        assert!(matches!(events("nonsense\n")[..], [Event::Bad(_)]));
    }
}
