// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"bufio"
	"bytes"
	"fmt"
	"os"
	"runtime"
	"strings"
	"syscall"
)

// processCPU is what all threads of the process have used, in nanoseconds.
type processCPU struct {
	user, system int64
}

func measureCPU() processCPU {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		return processCPU{}
	}
	return processCPU{user: usage.Utime.Nano(), system: usage.Stime.Nano()}
}

// memory is what the kernel says of the process. The peak is VmHWM, which starts anew at exec: ru_maxrss would be
// inherited from the parent.
type memory struct {
	now, peak int64 // bytes
}

func ownMemory() memory {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return memory{}
	}
	var m memory
	lines := bufio.NewScanner(bytes.NewReader(status))
	for lines.Scan() {
		name, value, _ := strings.Cut(lines.Text(), ":")
		switch name {
		case "VmRSS":
			m.now = kibibytes(value)
		case "VmHWM":
			m.peak = kibibytes(value)
		}
	}
	return m
}

func kibibytes(value string) int64 {
	var count int64
	if _, err := fmt.Sscanf(value, "%d kB", &count); err != nil {
		return 0
	}
	return count << 10
}

// collector is the garbage collector's account. Reading it stops the world for some microseconds.
type collector struct {
	heap   int64 // live objects, and dead ones that were not swept yet
	cycles int64
	pause  int64 // nanoseconds of stopped world
}

func readCollector() collector {
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	return collector{heap: int64(stats.HeapAlloc), cycles: int64(stats.NumGC), pause: int64(stats.PauseTotalNs)}
}

func (d *doneLine) addCollector(before, after collector) {
	cycles := after.cycles - before.cycles
	pause := after.pause - before.pause
	d.Heap, d.GCCycles, d.GCPause = &after.heap, &cycles, &pause
}
