// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! Standard output while fetches run: progress, and samples if they are reported live. It has a thread of its own, so
//! that a slow reader delays no fetch.

use crate::protocol::{Line, Progress, SampleLine};
use crate::sample::Store;
use std::io::{self, Write};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// Progress comes at most ten times a second.
const PROGRESS_INTERVAL: Duration = Duration::from_millis(100);

/// Reports until the other end of `completions` is gone; what it hears there are indexes of samples to write.
pub fn begin(store: Arc<Store>, completions: Receiver<usize>) -> JoinHandle<io::Result<()>> {
    thread::spawn(move || follow(&store, &completions, &mut io::stdout().lock()))
}

fn follow(store: &Store, completions: &Receiver<usize>, output: &mut impl Write) -> io::Result<()> {
    let mut output = io::BufWriter::new(output);
    let mut told = 0;
    let mut next = Instant::now() + PROGRESS_INTERVAL;
    loop {
        match completions.recv_timeout(next.saturating_duration_since(Instant::now())) {
            Ok(index) => {
                write_samples(
                    store,
                    std::iter::once(index).chain(completions.try_iter()),
                    &mut output,
                )?;
                output.flush()?;
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return output.flush(),
        }
        if Instant::now() >= next {
            next = Instant::now() + PROGRESS_INTERVAL;
            told = write_progress(store, told, &mut output)?;
        }
    }
}

fn write_samples(
    store: &Store,
    indexes: impl Iterator<Item = usize>,
    output: &mut impl Write,
) -> io::Result<()> {
    // The iterator ends when the queue is empty for a moment, or after so many that progress is due.
    for index in indexes.take(1000) {
        if let Some(sample) = store.get(index) {
            Line::Sample(SampleLine::new(index, sample)).write(output)?;
        }
    }
    Ok(())
}

/// Says nothing when nothing has changed since `told` fetches.
fn write_progress(store: &Store, told: usize, output: &mut impl Write) -> io::Result<usize> {
    let completed = store.completed();
    if completed != told {
        let failed = store.failed();
        Line::Progress(Progress { completed, failed }).write(output)?;
        output.flush()?;
    }
    Ok(completed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::Sample;
    use std::sync::mpsc;

    #[test]
    fn samples_are_written_as_they_complete_and_the_end_is_the_last_of_them() {
        let (sender, receiver) = mpsc::channel();
        let store = Store::new(3);
        for index in [2, 0] {
            store.finish(index, Sample::begun(0, 1));
            sender.send(index).expect("the receiver is there");
        }
        drop(sender);
        let mut output = Vec::new();
        follow(&store, &receiver, &mut output).expect("memory");
        let lines = serde_json::Deserializer::from_slice(&output).into_iter::<serde_json::Value>();
        let indexes: Vec<_> = lines
            .map(|line| line.expect("JSON")["index"].clone())
            .collect();
        assert_eq!(indexes, [2, 0]);
    }

    #[test]
    fn progress_is_told_once_for_each_change() {
        let store = Store::new(1);
        store.finish(0, Sample::begun(0, 1));
        let mut output = Vec::new();
        let told = write_progress(&store, 0, &mut output).expect("memory");
        write_progress(&store, told, &mut output).expect("memory");
        let text = String::from_utf8(output).expect("JSON is UTF-8");
        assert_eq!(
            text,
            "{\"type\":\"progress\",\"completed\":1,\"failed\":0}\n"
        );
    }
}
