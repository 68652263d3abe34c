// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"net/http/httptrace"
	"testing"
	"time"
)

func traceWithDeadline() *trace {
	return newTrace(&observer{clock: clock{time.Now()}}, deadline{after: time.Hour, expire: func() {}})
}

// net/http lets a dial go on when its fetch got another connection, and still calls the trace of that fetch.
func TestDialThatCameTooLateDoesNotCountForTheFetch(t *testing.T) {
	tr := traceWithDeadline()
	tr.getConn("")
	tr.connectStarted("", "")
	tr.gotConn(httptrace.GotConnInfo{Reused: true})
	tr.connectDone("", "", nil)
	tr.connectStarted("", "")
	if tr.connect.running {
		t.Error("the deadline runs for a fetch that has its connection")
	}
	if seen, _ := tr.result(); !seen.reused || seen.connect != unknown {
		t.Errorf("%+v", seen)
	}
	if tr.opened.Load() != 1 {
		t.Error("the connection was opened and must count")
	}
}

func TestTraceIsQuietOnlyWhenNoDialCanBeLeft(t *testing.T) {
	idle := traceWithDeadline()
	idle.gotConn(httptrace.GotConnInfo{Reused: true, WasIdle: true})
	if !idle.quiet() {
		t.Error("the connection was idle: nothing was dialled")
	}
	handed := traceWithDeadline()
	handed.gotConn(httptrace.GotConnInfo{Reused: true})
	handed.gotConn(httptrace.GotConnInfo{Reused: true, WasIdle: true})
	if handed.quiet() {
		t.Error("the first connection was waited for: a dial may be under way")
	}
}

func TestTriedAgainIsNoRedirect(t *testing.T) {
	tr := traceWithDeadline()
	tr.getConn("")
	tr.gotConn(httptrace.GotConnInfo{Reused: true, WasIdle: true})
	tr.getConn("") // the connection was dead
	tr.gotConn(httptrace.GotConnInfo{})
	tr.gotFirstByte()
	tr.getConn("") // the response was a redirect
	if _, hops := tr.result(); hops != 1 {
		t.Errorf("%d hops", hops)
	}
}
