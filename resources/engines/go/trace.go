// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"crypto/tls"
	"net/http/httptrace"
	"net/textproto"
	"sync"
	"sync/atomic"
	"time"
)

// unknown stands in a time or count that could not be told.
const unknown = -1

// clock counts nanoseconds from the moment the engine read go.
type clock struct{ origin time.Time }

func (c clock) now() int64 { return int64(time.Since(c.origin)) }

// phases is what a trace saw of the last hop of a fetch. A hop is one request with its response.
type phases struct {
	dns, connect, tls int64 // durations
	firstByte         int64 // from go
	answered          bool  // the first byte of a response came, be it only of a 1xx one
	connected         bool  // a connection was had
	reused            bool
	tlsFailed         bool
}

var noPhases = phases{dns: unknown, connect: unknown, tls: unknown, firstByte: unknown}

// observer is what all traces share.
type observer struct {
	clock  clock
	opened atomic.Int64 // connections
}

// trace listens to net/http while one fetch is under way. net/http calls it from several goroutines, and also after
// the fetch ended: a dial goes on when the fetch got another connection, and serves a later one.
type trace struct {
	*observer
	connect deadline

	mu       sync.Mutex
	phases   phases
	hops     int
	waited   bool // a connection was not at hand, so that one may have been dialled
	dnsStart int64
	dialling int64 // start, or unknown
	tlsStart int64
}

func newTrace(o *observer, connect deadline) *trace {
	return &trace{observer: o, connect: connect, phases: noPhases, dialling: unknown}
}

// reset makes a quiet trace ready for the next fetch.
func (t *trace) reset() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.phases, t.hops = noPhases, 0
}

// quiet tells that no dial is left that could still call. Meaningful once the fetch has succeeded.
func (t *trace) quiet() bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return !t.waited
}

func (t *trace) hooks() *httptrace.ClientTrace {
	return &httptrace.ClientTrace{
		GetConn:              t.getConn,
		GotConn:              t.gotConn,
		DNSStart:             t.dnsStarted,
		DNSDone:              t.dnsDone,
		ConnectStart:         t.connectStarted,
		ConnectDone:          t.connectDone,
		TLSHandshakeStart:    t.tlsStarted,
		TLSHandshakeDone:     t.tlsDone,
		GotFirstResponseByte: t.gotFirstByte,
		Got1xxResponse:       t.gotInformation,
	}
}

// result is what was seen until now, and how many redirects were followed.
func (t *trace) result() (phases, int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.connect.stop()
	seen := t.phases
	if seen.reused { // what was dialled meanwhile did not serve this fetch
		seen.dns, seen.connect, seen.tls = unknown, unknown, unknown
	}
	return seen, t.hops
}

// getConn begins a hop when the one before had its response; else net/http tries the same hop again, which it does
// when a reused connection turns out to be dead.
func (t *trace) getConn(string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.phases.answered {
		t.hops++
		t.phases = noPhases
	}
	t.phases.connected = false
	t.dialling = unknown
}

func (t *trace) gotConn(info httptrace.GotConnInfo) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.connect.stop()
	t.phases.connected = true
	t.phases.reused = info.Reused
	t.waited = t.waited || !info.WasIdle
}

// startConnecting starts the deadline of look-up, connection and handshake, unless the fetch has its connection.
func (t *trace) startConnecting() {
	if !t.phases.connected {
		t.connect.start()
	}
}

func (t *trace) dnsStarted(httptrace.DNSStartInfo) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.startConnecting()
	t.dnsStart = t.clock.now()
}

func (t *trace) dnsDone(info httptrace.DNSDoneInfo) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if info.Err == nil {
		t.phases.dns = t.clock.now() - t.dnsStart
	}
}

// connectStarted may come once for each address of a host: the phase runs from the first to the one that answered.
func (t *trace) connectStarted(string, string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.startConnecting()
	if t.dialling == unknown {
		t.dialling = t.clock.now()
	}
}

func (t *trace) connectDone(_, _ string, err error) {
	if err != nil {
		return
	}
	t.opened.Add(1)
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.dialling != unknown {
		t.phases.connect = t.clock.now() - t.dialling
	}
}

func (t *trace) tlsStarted() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.tlsStart = t.clock.now()
}

func (t *trace) tlsDone(_ tls.ConnectionState, err error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if err != nil {
		t.phases.tlsFailed = true
		return
	}
	t.phases.tls = t.clock.now() - t.tlsStart
}

func (t *trace) gotFirstByte() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.phases.answered = true
	t.phases.firstByte = t.clock.now()
}

// gotInformation takes the first byte back: it was of a 1xx response, and net/http does not tell that of the final one.
func (t *trace) gotInformation(int, textproto.MIMEHeader) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.phases.firstByte = unknown
	return nil
}

// gotHeaders stands in for a first byte that is unknown.
func (t *trace) gotHeaders() {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.phases.firstByte == unknown {
		t.phases.firstByte = t.clock.now()
	}
}
