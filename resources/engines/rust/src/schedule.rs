// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! When each fetch begins, and who carries it.

use crate::clock::{Clock, nanoseconds};
use crate::errors::FetchError;
use crate::fetch::Fetcher;
use crate::plan::{Plan, Profile, Report, Schedule};
use crate::sample::{Sample, Store};
use futures::StreamExt;
use futures::future::join_all;
use futures::stream;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::Sender;
use std::thread;
use std::time::Duration;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

/// All that the fetches of a run share.
pub struct Work {
    pub plan: Plan,
    pub urls: Vec<String>,
    pub fetcher: Fetcher,
    pub store: Arc<Store>,
    pub clock: Clock,
    /// Hears the index of each sample as it completes, if they are reported live; gone when the run is over.
    pub completions: Sender<usize>,
}

impl Work {
    async fn fetch(&self, index: usize) {
        let start_ns = self.clock.now_ns();
        self.store.begin(index, start_ns);
        let begun = Sample::begun(self.intended_ns(index, start_ns), start_ns);
        let sample = self
            .fetcher
            .fetch(&self.urls[index], begun, self.clock)
            .await;
        self.finish(index, sample);
    }

    fn finish(&self, index: usize, sample: Sample) {
        self.store.finish(index, sample);
        if self.plan.report == Report::Live {
            // The reporter is gone only when nobody reads its output any more.
            let _ = self.completions.send(index);
        }
    }

    fn intended_ns(&self, index: usize, start_ns: u64) -> u64 {
        match self.plan.schedule {
            Schedule::Closed => start_ns,
            Schedule::Constant => nanoseconds(intended(index, self.plan.rate_per_s)),
        }
    }

    fn end_unfinished(&self) {
        let last_byte_ns = self.clock.now_ns();
        for (index, start_ns) in self.store.under_way() {
            let begun = Sample::begun(self.intended_ns(index, start_ns), start_ns);
            let error = Some(Box::new(FetchError::cancelled()));
            self.finish(
                index,
                Sample {
                    last_byte_ns,
                    error,
                    ..begun
                },
            );
        }
    }
}

/// Fetch i of a constant schedule, after `go`.
fn intended(index: usize, rate_per_s: f64) -> Duration {
    Duration::try_from_secs_f64(index as f64 / rate_per_s).unwrap_or(Duration::MAX)
}

/// Fetches everything, or until `stop`. True: it was stopped.
pub async fn run(work: &Arc<Work>, stop: impl Future<Output = ()>) -> bool {
    let turns = Turns::begin(work);
    let stopped = match work.plan.profile {
        Profile::AsWritten => in_one_task(work, &turns, stop).await,
        Profile::LevelField => in_many_tasks(work, &turns, stop).await,
    };
    if stopped {
        work.end_unfinished();
    }
    stopped
}

/// As the article's listing does: all fetches are joined in one task, and share one core at a time.
async fn in_one_task(work: &Work, turns: &Turns, stop: impl Future<Output = ()>) -> bool {
    let fetch = async |index| {
        turns.wait().await;
        work.fetch(index).await;
    };
    let indexes = 0..work.urls.len();
    let all = async {
        match work.plan.concurrency {
            0 => drop(join_all(indexes.map(fetch)).await),
            limit => {
                stream::iter(indexes.map(fetch))
                    .buffer_unordered(limit)
                    .collect()
                    .await
            }
        }
    };
    tokio::select! {
        biased;
        () = stop => true,
        () = all => false,
    }
}

/// As many tasks as there are slots, on all worker threads; each takes the next URL when it is free.
async fn in_many_tasks(work: &Arc<Work>, turns: &Turns, stop: impl Future<Output = ()>) -> bool {
    let next = Arc::new(AtomicUsize::new(0));
    let mut tasks = JoinSet::new();
    for _ in 0..work.plan.slots(work.urls.len()) {
        tasks.spawn(take_turns(work.clone(), turns.clone(), next.clone()));
    }
    tokio::select! {
        biased;
        () = stop => {
            tasks.shutdown().await;
            true
        }
        () = finished(&mut tasks) => false,
    }
}

async fn take_turns(work: Arc<Work>, turns: Turns, next: Arc<AtomicUsize>) {
    loop {
        turns.wait().await;
        let index = next.fetch_add(1, Ordering::Relaxed);
        if index >= work.urls.len() {
            return;
        }
        work.fetch(index).await;
    }
}

async fn finished(tasks: &mut JoinSet<()>) {
    while let Some(ended) = tasks.join_next().await {
        if let Err(error) = ended
            && error.is_panic()
        {
            std::panic::resume_unwind(error.into_panic());
        }
    }
}

/// Who may begin when. In a closed schedule everyone at once; in a constant one a thread hands out the turns, because
/// Tokio's timers are a millisecond coarse and would make every fetch late.
#[derive(Clone)]
struct Turns(Option<Arc<Semaphore>>);

impl Turns {
    fn begin(work: &Work) -> Self {
        if work.plan.schedule == Schedule::Closed {
            return Self(None);
        }
        let turns = Arc::new(Semaphore::new(0));
        let (given, clock, rate, count) = (
            turns.clone(),
            work.clock,
            work.plan.rate_per_s,
            work.urls.len(),
        );
        thread::spawn(move || {
            for index in 0..count {
                thread::sleep(intended(index, rate).saturating_sub(clock.elapsed()));
                given.add_permits(1);
            }
            given.close();
        });
        Self(Some(turns))
    }

    async fn wait(&self) {
        if let Some(turns) = &self.0
            && let Ok(turn) = turns.acquire().await
        {
            turn.forget();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_constant_schedule_counts_from_go() {
        assert_eq!(intended(0, 50.0), Duration::ZERO);
        assert_eq!(intended(1, 50.0), Duration::from_millis(20));
        assert_eq!(intended(100, 0.5), Duration::from_secs(200));
        assert_eq!(intended(1, 1e-300), Duration::MAX);
    }
}
