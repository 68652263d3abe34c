// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! What the system says of this process: memory and processor time.

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike;
use std::fs;
use std::io;

/// Processor time of all threads so far.
#[derive(Clone, Copy, Debug, Default)]
pub struct CpuTime {
    pub user_ns: u64,
    pub system_ns: u64,
}

impl CpuTime {
    pub fn now() -> io::Result<Self> {
        let usage = getrusage(UsageWho::RUSAGE_SELF)?;
        Ok(Self {
            user_ns: usage.user_time().num_nanoseconds().unsigned_abs(),
            system_ns: usage.system_time().num_nanoseconds().unsigned_abs(),
        })
    }

    pub fn since(self, earlier: Self) -> Self {
        Self {
            user_ns: self.user_ns.saturating_sub(earlier.user_ns),
            system_ns: self.system_ns.saturating_sub(earlier.system_ns),
        }
    }
}

/// Resident memory now.
pub fn rss_bytes() -> io::Result<u64> {
    memory("VmRSS")
}

/// The largest resident memory since this program began. Not ru_maxrss, which starts from the parent's.
pub fn peak_rss_bytes() -> io::Result<u64> {
    memory("VmHWM")
}

fn memory(name: &str) -> io::Result<u64> {
    field_bytes(&fs::read_to_string("/proc/self/status")?, name)
        .ok_or_else(|| io::Error::other(format!("/proc/self/status has no {name}")))
}

/// The value of a line such as "VmHWM:\t    5120 kB".
fn field_bytes(status: &str, name: &str) -> Option<u64> {
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))?;
    let kilobytes: u64 = line.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(kilobytes * 1024)
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
    fn peak_is_at_least_the_present() {
        let now = rss_bytes().expect("Linux");
        assert!(now > 0);
        assert!(peak_rss_bytes().expect("Linux") >= now);
    }

    #[test]
    fn processor_time_grows_with_work() {
        let before = CpuTime::now().expect("Linux");
        let mut used = CpuTime::default();
        while used.user_ns + used.system_ns == 0 {
            used = CpuTime::now().expect("Linux").since(before);
        }
        assert!(used.user_ns + used.system_ns > 0);
    }
}
