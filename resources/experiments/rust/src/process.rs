// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! What the system says of this process, and asks of it.

use crate::failure::Failure;
use crate::report::Figures;
use nix::sys::prctl;
use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::signal::Signal;
use nix::sys::time::TimeValLike;
use std::fs;
use std::io;
use std::time::{Duration, Instant};

/// Has the kernel end this process when the thread that started it ends. The request belongs to the calling thread;
/// the main thread lives as long as the process.
pub fn end_with_parent() -> Result<(), Failure> {
    Ok(prctl::set_pdeathsig(Signal::SIGTERM)?)
}

/// Measures from its start to its end: time, processor time of all threads, memory.
pub struct Meter {
    pub begun: Instant,
    cpu_ns: u64,
    idle_rss_bytes: u64,
}

impl Meter {
    pub fn start() -> io::Result<Self> {
        let idle_rss_bytes = resident_bytes()?;
        Ok(Self {
            idle_rss_bytes,
            cpu_ns: processor_time_ns()?,
            begun: Instant::now(),
        })
    }

    /// The figures that every experiment has. The peak is since the program began.
    pub fn end(self) -> io::Result<Figures> {
        let wall_ns = nanoseconds(self.begun.elapsed());
        let cpu_ns = processor_time_ns()?.saturating_sub(self.cpu_ns);
        Ok(Figures::from([
            ("wall_ns", wall_ns),
            ("cpu_ns", cpu_ns),
            ("idle_rss_bytes", self.idle_rss_bytes),
            ("peak_rss_bytes", peak_bytes()?),
        ]))
    }
}

/// Enough for 584 years.
pub fn nanoseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX)
}

fn processor_time_ns() -> io::Result<u64> {
    let usage = getrusage(UsageWho::RUSAGE_SELF)?;
    let total = usage.user_time() + usage.system_time();
    Ok(total.num_nanoseconds().unsigned_abs())
}

pub fn resident_bytes() -> io::Result<u64> {
    status_bytes("VmRSS")
}

/// VmHWM, which starts anew at exec: ru_maxrss would be inherited from the parent.
fn peak_bytes() -> io::Result<u64> {
    status_bytes("VmHWM")
}

fn status_bytes(name: &str) -> io::Result<u64> {
    field_bytes(&fs::read_to_string("/proc/self/status")?, name)
        .ok_or_else(|| io::Error::other(format!("/proc/self/status has no {name}")))
}

/// The value of a line such as "VmHWM:\t    5120 kB".
fn field_bytes(status: &str, name: &str) -> Option<u64> {
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))?;
    let kibibytes: u64 = line.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(kibibytes * 1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_is_told_in_bytes() {
        let status = "Name:\tversus\nVmHWM:\t    5120 kB\nVmRSS:\t    4096 kB\n";
        assert_eq!(field_bytes(status, "VmHWM"), Some(5_242_880));
        assert_eq!(field_bytes(status, "VmRSS"), Some(4_194_304));
        assert_eq!(field_bytes(status, "VmSwap"), None);
    }

    #[test]
    fn a_meter_tells_time_and_memory() {
        let meter = Meter::start().expect("Linux");
        let figures = meter.end().expect("Linux");
        assert!(figures["wall_ns"] > 0);
        assert!(figures["peak_rss_bytes"] >= figures["idle_rss_bytes"]);
        assert!(figures["idle_rss_bytes"] > 0);
    }
}
