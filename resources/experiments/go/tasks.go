// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"strconv"
	"sync"
	"sync/atomic"
	"time"
)

func prepareTasks(given options) (measurement, error) {
	n, err := given.number("n", 0, 1, 100_000_000)
	if err != nil {
		return nil, err
	}
	return func(r *reporter) (result, error) { return waitingTasks(n, r), nil }, nil
}

// waitingTasks starts n goroutines that all wait for one event, looks at the memory while they do, and lets them go.
//
// Held equal in all languages: each task is spawned by the runtime's own means with its default settings and as many
// worker threads as there are cores; it counts itself in, waits for the one event that wakes all, counts itself out and
// ends; whoever spawned them waits for the end of all. Memory is read once the last has counted itself in. What is
// waited for is the language's own: here a channel that is closed. No collection is forced; how many ran is told.
func waitingTasks(n int64, r *reporter) result {
	var arrived, finished atomic.Int64
	var ends sync.WaitGroup
	release := make(chan struct{})
	allWait := make(chan struct{})
	task := func() {
		defer ends.Done()
		if arrived.Add(1) == n {
			close(allWait)
		}
		<-release
		finished.Add(1)
	}

	cycles := readCount(cyclesMetric)
	stacksBefore := readCount(stacksMetric)
	m := startMeter()
	for i := range n {
		ends.Add(1)
		go task()
		if i&0xfff == 0xfff {
			r.progress(i, n)
		}
	}
	<-allWait
	spawn := time.Since(m.begun).Nanoseconds()
	waiting := residentBytes()
	stacksWaiting := readCount(stacksMetric)
	close(release)
	ends.Wait()

	f := m.end()
	f["spawn_wall_ns"] = spawn
	f["waiting_rss_bytes"] = waiting
	// The kernel keeps its counts in parts, and its peak may fall short of what was seen by some pages.
	f["peak_rss_bytes"] = max(f["peak_rss_bytes"], waiting)
	f["stack_bytes_before"] = stacksBefore
	f["stack_bytes_waiting"] = stacksWaiting
	f["stack_start_bytes"] = readCount(stackStartMetric)
	f["gc_cycles"] = readCount(cyclesMetric) - cycles
	return result{Type: "result", Check: strconv.FormatInt(finished.Load(), 10), Figures: f}
}
