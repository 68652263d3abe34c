// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! One run of the engine, from its first line of input to its last line of output.

use crate::client::ClientSource;
use crate::clock::Clock;
use crate::fetch::Fetcher;
use crate::input::{self, Assignment, Event};
use crate::plan::{Plan, Profile, Report};
use crate::process::{self, CpuTime};
use crate::protocol::{Done, Line, SampleLine};
use crate::ready;
use crate::report;
use crate::sample::Store;
use crate::schedule::{self, Work};
use crate::tls::{self, Seeding};
use crate::trace::ConnectionMeter;
use std::io::{self, BufWriter, Write};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::Instant;
use tokio::runtime::{Builder, Runtime};
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

/// Why the engine as a whole could not do what it should.
pub struct Failure {
    pub sentence: String,
    /// The exit status: 2 for an input that is not of the protocol or cannot be carried out, 1 for anything else.
    pub status: u8,
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        broken(format!("{error}."))
    }
}

fn bad_input(sentence: String) -> Failure {
    Failure {
        sentence,
        status: 2,
    }
}

fn broken(sentence: String) -> Failure {
    Failure {
        sentence,
        status: 1,
    }
}

pub fn run() -> Result<(), Failure> {
    let Some(assignment) = input::read_assignment(&mut io::stdin().lock()).map_err(bad_input)?
    else {
        return write_nothing_done();
    };
    let runtime = runtime_for(&assignment.plan)?;
    let outcome = runtime.block_on(carry_out(assignment));
    // A look-up that nobody waits for any more may hold its thread for long.
    runtime.shutdown_background();
    outcome
}

/// As many worker threads as the plan says on the level field; else as many as Tokio chooses.
fn runtime_for(plan: &Plan) -> io::Result<Runtime> {
    let mut builder = Builder::new_multi_thread();
    if plan.profile == Profile::LevelField && plan.worker_threads > 0 {
        builder.worker_threads(plan.worker_threads);
    }
    builder.enable_all().build()
}

async fn carry_out(Assignment { plan, urls }: Assignment) -> Result<(), Failure> {
    let mut controls = Controls::watch()?;
    let meter = ConnectionMeter::default();
    let source = ClientSource::prepare(&plan, &meter).map_err(bad_input)?;
    let fetcher = Fetcher::new(&plan, source);
    let store = Arc::new(Store::new(urls.len()));
    let seeding = Seeding::of(&plan, &urls);
    if seeding == Seeding::BeforeReady {
        tls::seed().map_err(broken)?;
    }
    say_ready(&plan, fetcher.tells_phases(), seeding)?;

    let Some(go) = controls.wait_for_go().await? else {
        return write_nothing_done();
    };
    let cpu_before = CpuTime::now()?;
    let clock = Clock::started_at(go);
    let report = plan.report;
    let (completions, completed) = mpsc::channel();
    let reporter = report::begin(store.clone(), completed);
    let work = Arc::new(Work {
        plan,
        urls,
        fetcher,
        store: store.clone(),
        clock,
        completions,
    });
    let mut bad_line = None;
    let cancelled = schedule::run(&work, async { bad_line = controls.wait_for_stop().await }).await;
    let done = measure(clock, cpu_before, &meter, cancelled)?;

    drop(work);
    reporter.join().expect("the reporter does not panic")?;
    write_rest(&store, report, done)?;
    bad_line.map_or(Ok(()), |sentence| Err(bad_input(sentence)))
}

/// What starts and stops a run: lines of standard input, its end, and SIGTERM.
struct Controls {
    events: UnboundedReceiver<Event>,
    terminate: Signal,
}

impl Controls {
    fn watch() -> io::Result<Self> {
        let (sender, events) = unbounded_channel();
        thread::spawn(move || input::watch(&mut io::stdin().lock(), &sender));
        Ok(Self {
            events,
            terminate: signal(SignalKind::terminate())?,
        })
    }

    /// Time 0; None: stopped before it.
    async fn wait_for_go(&mut self) -> Result<Option<Instant>, Failure> {
        match self.next().await {
            Event::Go(go) => Ok(Some(go)),
            Event::Stop => Ok(None),
            Event::Bad(sentence) => Err(bad_input(sentence)),
        }
    }

    /// Ends when the run should. What it gives is a sentence, if a line was not of the protocol.
    async fn wait_for_stop(&mut self) -> Option<String> {
        match self.next().await {
            Event::Bad(sentence) => Some(sentence),
            Event::Stop | Event::Go(_) => None,
        }
    }

    async fn next(&mut self) -> Event {
        tokio::select! {
            event = self.events.recv() => event.unwrap_or(Event::Stop),
            _ = self.terminate.recv() => Event::Stop,
        }
    }
}

/// Everything is prepared now, but nothing is connected.
fn say_ready(plan: &Plan, tells_phases: bool, seeding: Seeding) -> io::Result<()> {
    let worker_threads = tokio::runtime::Handle::current().metrics().num_workers();
    let mut output = io::stdout().lock();
    let ready = ready::describe(plan, worker_threads, tells_phases, seeding)?;
    Line::Ready(ready).write(&mut output)?;
    output.flush()
}

/// The figures of the whole process, taken before a sample is written out.
fn measure(
    clock: Clock,
    before: CpuTime,
    meter: &ConnectionMeter,
    cancelled: bool,
) -> io::Result<Done> {
    let wall_ns = clock.now_ns();
    let cpu = CpuTime::now()?.since(before);
    Ok(Done {
        wall_ns,
        cpu_user_ns: cpu.user_ns,
        cpu_system_ns: cpu.system_ns,
        peak_rss_bytes: process::peak_rss_bytes()?,
        connections_opened: meter.opened(),
        cancelled,
    })
}

fn write_rest(store: &Store, report: Report, done: Done) -> Result<(), Failure> {
    let mut output = BufWriter::new(io::stdout().lock());
    if report == Report::End {
        for (index, sample) in store.completed_samples() {
            Line::Sample(SampleLine::new(index, sample)).write(&mut output)?;
        }
    }
    Line::Done(done).write(&mut output)?;
    Ok(output.flush()?)
}

/// Stopped before time 0: there are no fetches to tell of.
fn write_nothing_done() -> Result<(), Failure> {
    let done = Done {
        peak_rss_bytes: process::peak_rss_bytes()?,
        cancelled: true,
        ..Done::default()
    };
    let mut output = io::stdout().lock();
    Line::Done(done).write(&mut output)?;
    Ok(output.flush()?)
}
