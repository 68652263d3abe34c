// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"context"
	"os"
	"runtime"
	"runtime/debug"
	"strings"
	"time"
)

// engine is one plan, prepared.
type engine struct {
	plan      plan
	client    client
	fetcher   *fetcher
	record    *record
	collector collector // before go
}

func newEngine(p plan) (*engine, error) {
	if p.WorkerThreads > 0 && !p.asWritten() {
		runtime.GOMAXPROCS(p.WorkerThreads)
	}
	c, err := newClient(&p)
	if err != nil {
		return nil, err
	}
	return &engine{
		plan:      p,
		client:    c,
		fetcher:   newFetcher(&p, c),
		record:    newRecord(len(p.urls), p.live()),
		collector: readCollector(),
	}, nil
}

// run fetches all URLs, then writes what is left to report and `done`.
func (e *engine) run(ctx context.Context, origin time.Time, out *lineWriter) error {
	before := measureCPU()
	reporter := startReporter(e.record, out)
	e.fetchAll(ctx, clock{origin})
	wall := time.Since(origin)
	after := measureCPU()
	done := doneLine{
		Type:              "done",
		Wall:              int64(wall),
		CPUUser:           after.user - before.user,
		CPUSystem:         after.system - before.system,
		PeakRSS:           ownMemory().peak,
		ConnectionsOpened: e.fetcher.observer.opened.Load(),
		Cancelled:         ctx.Err() != nil,
	}
	done.addCollector(e.collector, readCollector())

	if err := reporter.finish(); err != nil {
		return err
	}
	return out.flushed(done)
}

func (e *engine) fetchAll(ctx context.Context, c clock) {
	e.fetcher.observer.clock = c
	task := func(i int, intended int64) {
		s := e.fetcher.fetch(ctx, i, e.plan.urls[i])
		if intended != unknown {
			s.intended = intended
		}
		e.record.add(s)
	}
	when := schedule{clock: c}
	if e.plan.constant() {
		when.rate = e.plan.Rate
	}
	if e.plan.asWritten() {
		inOwnGoroutines(ctx, len(e.plan.urls), e.plan.Concurrency, when, task)
	} else {
		inSlots(ctx, len(e.plan.urls), e.plan.Concurrency, when, task)
	}
}

func (e *engine) ready() readyLine {
	version := strings.TrimPrefix(runtime.Version(), "go")
	return readyLine{
		Type:          "ready",
		Protocol:      protocolVersion,
		Engine:        "go",
		Name:          "Go net/http",
		Language:      "Go",
		Versions:      map[string]string{"go": version, "net/http": version + " (standard library)"},
		Build:         buildMode(),
		PID:           os.Getpid(),
		RSS:           ownMemory().now,
		WorkerThreads: runtime.GOMAXPROCS(0),
		Capabilities: capabilities{
			Phases:    []string{"dns", "connect", "tls"},
			Protocols: []string{"http/1.0", "http/1.1", "h2"},
			Schedules: []string{"closed", "constant"},
		},
		Settings: settings(&e.plan, e.client),
	}
}

// buildMode says debug of a build with the race detector or without optimisation: its times mean nothing.
func buildMode() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "release"
	}
	for _, s := range info.Settings {
		if s.Key == "-race" && s.Value == "true" || s.Key == "-gcflags" && strings.Contains(s.Value, "-N") {
			return "debug"
		}
	}
	return "release"
}
