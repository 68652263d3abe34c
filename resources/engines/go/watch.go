// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"context"
	"net/http/httptrace"
	"sync"
	"time"
)

// watch follows one fetch: a context that its deadlines cancel, and a trace. Making one costs as much as a tenth of a
// fetch on a local network, and would be counted against net/http; so it serves again when nothing of the fetch before
// can still reach it.
type watch struct {
	ctx    context.Context
	cancel context.CancelCauseFunc
	total  deadline
	trace  *trace
}

// watches are those at rest.
type watches struct {
	connect, total time.Duration // deadlines; 0: none
	mu             sync.Mutex
	free           []*watch
}

func (ws *watches) take(ctx context.Context, seen *observer) *watch {
	ws.mu.Lock()
	defer ws.mu.Unlock()
	last := len(ws.free) - 1
	if last < 0 {
		return newWatch(ctx, seen, ws.connect, ws.total)
	}
	w := ws.free[last]
	ws.free = ws.free[:last]
	w.trace.reset()
	return w
}

// put takes a watch back whose fetch succeeded, and ends any other.
func (ws *watches) put(w *watch, succeeded bool) {
	inTime := w.total.stop()
	if !succeeded || !inTime || !w.trace.quiet() {
		w.cancel(nil)
		return
	}
	ws.mu.Lock()
	defer ws.mu.Unlock()
	ws.free = append(ws.free, w)
}

func newWatch(parent context.Context, seen *observer, connect, total time.Duration) *watch {
	ctx, cancel := context.WithCancelCause(parent)
	w := &watch{cancel: cancel}
	w.total = deadline{after: total, expire: func() { cancel(errTotalTimeout) }}
	w.trace = newTrace(seen, deadline{after: connect, expire: func() { cancel(errConnectTimeout) }})
	w.ctx = httptrace.WithClientTrace(ctx, w.trace.hooks())
	return w
}

// deadline calls expire once it was started and not stopped in time; with a time of 0 it never does.
type deadline struct {
	after   time.Duration
	expire  func()
	timer   *time.Timer
	running bool
}

func (d *deadline) start() {
	switch {
	case d.after == 0 || d.running:
		return
	case d.timer == nil:
		d.timer = time.AfterFunc(d.after, d.expire)
	default:
		d.timer.Reset(d.after)
	}
	d.running = true
}

// stop returns false when it came too late.
func (d *deadline) stop() bool {
	inTime := !d.running || d.timer.Stop()
	d.running = false
	return inTime
}
