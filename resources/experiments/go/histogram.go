// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import "math/bits"

// 128 bins to each power of two: a bin is at most 1/128 of its lower bound wide, so that a value is known to 0.8 %.
// Values below 256 have bins of their own.
const (
	binBits  = 7
	binCount = (64-binBits)<<binBits + 1<<binBits
)

// histogram counts nanoseconds. Recording is a few instructions and never allocates.
type histogram struct{ counts [binCount]uint64 }

func (h *histogram) record(value int64) { h.counts[binOf(uint64(max(0, value)))]++ }

func binOf(value uint64) int {
	shift := max(0, bits.Len64(value)-binBits-1)
	return shift<<binBits + int(value>>shift)
}

func binLower(bin int) uint64 {
	shift := max(0, bin>>binBits-1)
	return uint64(bin-shift<<binBits) << shift
}

// line holds the bins with a count, and of the empty ones those that bound them from above: each bin ends where the
// next one begins.
func (h *histogram) line() histogramLine {
	l := emptyHistogram()
	for bin, count := range h.counts {
		if count > 0 || bin > 0 && h.counts[bin-1] > 0 {
			l.add(binLower(bin), count)
		}
	}
	return l
}

func emptyHistogram() histogramLine {
	return histogramLine{Unit: "ns", Lower: []uint64{}, Count: []uint64{}}
}

func (l *histogramLine) add(lower, count uint64) {
	l.Lower = append(l.Lower, lower)
	l.Count = append(l.Count, count)
}
