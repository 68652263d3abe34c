// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import "time"

const watchEvery = 50 * time.Millisecond

// watch looks at the process's memory beside the measured work, and tells progress.
type watch struct {
	stop chan struct{}
	seen chan seriesLine
}

func startWatch(origin time.Time, expected time.Duration, r *reporter) *watch {
	w := &watch{stop: make(chan struct{}), seen: make(chan seriesLine)}
	go w.run(origin, expected, r)
	return w
}

// end gives what was seen. The reporter is the caller's again.
func (w *watch) end() seriesLine {
	close(w.stop)
	return <-w.seen
}

func (w *watch) run(origin time.Time, expected time.Duration, r *reporter) {
	ticks := time.NewTicker(watchEvery)
	defer ticks.Stop()
	memory := seriesLine{At: []int64{}, Bytes: []int64{}}
	for {
		elapsed := time.Since(origin)
		memory.At = append(memory.At, elapsed.Nanoseconds())
		memory.Bytes = append(memory.Bytes, residentBytes())
		r.progress(elapsed.Nanoseconds(), expected.Nanoseconds())
		select {
		case <-ticks.C:
		case <-w.stop:
			w.seen <- memory
			return
		}
	}
}
