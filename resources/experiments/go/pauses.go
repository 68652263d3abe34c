// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"runtime/debug"
	"time"
)

type pausesPlan struct {
	heapBytes int64
	seconds   int64
	rate      int64 // operations a second
	gogc      int64
}

func (p pausesPlan) operations() int64       { return p.rate * p.seconds }
func (p pausesPlan) interval() time.Duration { return time.Second / time.Duration(p.rate) }

func preparePauses(given options) (measurement, error) {
	var p pausesPlan
	var heap int64
	for _, o := range []struct {
		name                string
		value               *int64
		fallback, low, high int64
	}{
		{"heap-mib", &heap, 256, 1, 65_536},
		{"seconds", &p.seconds, 5, 1, 3_600},
		{"rate", &p.rate, 500_000, 1, 10_000_000},
		{"gogc", &p.gogc, 100, 1, 10_000},
	} {
		var err error
		if *o.value, err = given.number(o.name, o.fallback, o.low, o.high); err != nil {
			return nil, err
		}
	}
	p.heapBytes = heap << 20
	return func(r *reporter) (result, error) { return measurePauses(p, r) }, nil
}

// measurePauses fills a cache and then replaces its records at a fixed rate, which is what makes the work equal: in the
// same time each language allocates and frees the same objects, and ends with the same content. Operations back to back
// would let the faster language allocate more, and would hide a stall in the one operation that it hits; on a schedule
// every operation that it delays counts, from its intended start (latency). The time of the operation itself stands
// beside it (service).
func measurePauses(p pausesPlan, r *reporter) (result, error) {
	debug.SetGCPercent(int(p.gogc))
	idle := residentBytes()
	records := newCache(p.heapBytes)
	beside, err := startControl()
	if err != nil {
		return result{}, err
	}
	pauses, cycles := readPauses(), readCount(cyclesMetric)
	var latency, service histogram

	m := startMeter()
	watched := startWatch(m.begun, time.Duration(p.seconds)*time.Second, r)
	carryOut(p, m.begun, records, &latency, &service)
	f := m.end()
	stopped := pausesBetween(pauses, readPauses())
	f["gc_cycles"] = readCount(cyclesMetric) - cycles

	memory := watched.end()
	lateness, err := beside.end()
	if err != nil {
		return result{}, err
	}
	f["filled_rss_bytes"], f["idle_rss_bytes"] = f["idle_rss_bytes"], idle
	f["operations"] = p.operations()
	return result{
		Type:    "result",
		Check:   records.digest(),
		Figures: f,
		Histograms: map[string]histogramLine{
			"operation_latency": latency.line(),
			"operation_service": service.line(),
			"control_lateness":  lateness,
			"gc_pause":          stopped,
		},
		Series: map[string]seriesLine{"rss": memory},
	}, nil
}

// carryOut does the operations in this goroutine. It waits by looking at the clock: asleep it would be woken late.
func carryOut(p pausesPlan, origin time.Time, records *cache, latency, service *histogram) {
	interval := p.interval()
	for i := range p.operations() {
		intended := time.Duration(i) * interval
		begun := time.Since(origin)
		for begun < intended {
			begun = time.Since(origin)
		}
		records.replace()
		ended := time.Since(origin)
		latency.record((ended - intended).Nanoseconds())
		service.record((ended - begun).Nanoseconds())
	}
}
