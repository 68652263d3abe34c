// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"math"
	"runtime/metrics"
)

// What Go's runtime tells of itself, by the names of runtime/metrics.
const (
	stacksMetric     = "/memory/classes/heap/stacks:bytes"
	stackStartMetric = "/gc/stack/starting-size:bytes"
	cyclesMetric     = "/gc/cycles/total:gc-cycles"
	pausesMetric     = "/sched/pauses/total/gc:seconds"
)

// readCount is the value of a metric that is a whole number.
func readCount(name string) int64 {
	sample := []metrics.Sample{{Name: name}}
	metrics.Read(sample)
	return int64(sample[0].Value.Uint64())
}

// readPauses is the distribution, since the program began, of how long the world was stopped for the collector.
func readPauses() *metrics.Float64Histogram {
	sample := []metrics.Sample{{Name: pausesMetric}}
	metrics.Read(sample)
	return sample[0].Value.Float64Histogram()
}

// pausesBetween holds the pauses that came after before, in nanoseconds, bounded as a histogram's line is. The runtime's
// bins are coarser than ours: up to a quarter of their value wide.
func pausesBetween(before, after *metrics.Float64Histogram) histogramLine {
	l := emptyHistogram()
	last := uint64(0)
	for i := range after.Counts {
		count := after.Counts[i] - before.Counts[i]
		if count > 0 || last > 0 {
			l.add(toNanoseconds(after.Buckets[i]), count)
		}
		last = count
	}
	return l
}

// toNanoseconds takes a bin's lower bound, of which the first is minus infinity.
func toNanoseconds(seconds float64) uint64 { return uint64(math.Round(max(0, seconds*1e9))) }
