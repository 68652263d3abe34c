// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"sync/atomic"
	"time"
)

// record keeps the samples in the order of their completion. Its storage is there before the first fetch.
type record struct {
	samples   []sample
	taken     atomic.Int64 // places in samples
	completed atomic.Int64
	failed    atomic.Int64
	live      chan int // places to report at once; nil when samples are reported at the end
}

func newRecord(count int, live bool) *record {
	r := &record{samples: make([]sample, count)}
	if live {
		r.live = make(chan int, count) // a slow reader must not hold up a fetch
	}
	return r
}

func (r *record) add(s sample) {
	place := int(r.taken.Add(1)) - 1
	r.samples[place] = s
	if s.failure != nil {
		r.failed.Add(1)
	}
	r.completed.Add(1)
	if r.live != nil {
		r.live <- place
	}
}

// progressEvery keeps progress below ten lines a second.
const progressEvery = 125 * time.Millisecond

// reporter writes progress, and in live mode samples, while the fetches are under way. It owns the output meanwhile.
type reporter struct {
	record *record
	out    *lineWriter
	stop   chan struct{}
	ended  chan error
}

func startReporter(r *record, out *lineWriter) *reporter {
	rep := &reporter{record: r, out: out, stop: make(chan struct{}), ended: make(chan error, 1)}
	go func() { rep.ended <- rep.work() }()
	return rep
}

// finish writes the samples that were not reported yet. No fetch may be under way.
func (r *reporter) finish() error {
	close(r.stop)
	if err := <-r.ended; err != nil {
		return err
	}
	if r.record.live == nil {
		return r.writeAll()
	}
	return r.writeQueued()
}

func (r *reporter) work() error {
	ticker := time.NewTicker(progressEvery)
	defer ticker.Stop()
	var told int64
	for {
		var err error
		select {
		case <-r.stop:
			return nil
		case place := <-r.record.live:
			if err = r.out.write(r.record.samples[place].line()); err == nil {
				err = r.writeQueued()
			}
		case <-ticker.C:
			told, err = r.writeProgress(told)
		}
		if err != nil {
			return err
		}
	}
}

// writeProgress says how far the fetches are, if that changed.
func (r *reporter) writeProgress(told int64) (int64, error) {
	completed := r.record.completed.Load()
	if completed == told {
		return told, nil
	}
	line := progressLine{Type: "progress", Completed: completed, Failed: r.record.failed.Load()}
	return completed, r.out.flushed(line)
}

func (r *reporter) writeQueued() error {
	for {
		select {
		case place := <-r.record.live:
			if err := r.out.write(r.record.samples[place].line()); err != nil {
				return err
			}
		default:
			return r.out.flush()
		}
	}
}

func (r *reporter) writeAll() error {
	for i := range r.record.completed.Load() {
		if err := r.out.write(r.record.samples[i].line()); err != nil {
			return err
		}
	}
	return r.out.flush()
}
