// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"bytes"
	"fmt"
	"os"
	"runtime"
	"syscall"
	"time"
)

// endWithParent has the kernel end this process when the thread that started it ends. The request belongs to the
// calling thread; main's own lives as long as the process.
func endWithParent() {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	_, _, _ = syscall.RawSyscall(syscall.SYS_PRCTL, syscall.PR_SET_PDEATHSIG, uintptr(syscall.SIGTERM), 0)
}

// meter measures from its start to its end: time, processor time of all threads (the collector's too), memory.
type meter struct {
	begun   time.Time
	cpu     int64 // nanoseconds
	idleRSS int64 // bytes
}

func startMeter() meter {
	idle := residentBytes()
	return meter{idleRSS: idle, cpu: processorTime(), begun: time.Now()}
}

// end gives the figures that every experiment has. The peak is since the program began.
func (m meter) end() figures {
	wall := time.Since(m.begun).Nanoseconds()
	cpu := processorTime() - m.cpu
	return figures{"wall_ns": wall, "cpu_ns": cpu, "idle_rss_bytes": m.idleRSS, "peak_rss_bytes": peakBytes()}
}

func processorTime() int64 {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		return 0
	}
	return usage.Utime.Nano() + usage.Stime.Nano()
}

func residentBytes() int64 { return statusBytes("VmRSS") }

// peakBytes is VmHWM, which starts anew at exec: ru_maxrss would be inherited from the parent.
func peakBytes() int64 { return statusBytes("VmHWM") }

func statusBytes(name string) int64 {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	return fieldBytes(status, name)
}

// fieldBytes is the value of a line such as "VmHWM:    5120 kB".
func fieldBytes(status []byte, name string) int64 {
	for line := range bytes.Lines(status) {
		if value, found := bytes.CutPrefix(line, []byte(name+":")); found {
			var kibibytes int64
			_, _ = fmt.Sscanf(string(value), "%d kB", &kibibytes)
			return kibibytes << 10
		}
	}
	return 0
}
