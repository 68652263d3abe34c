// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"net/http"
	"runtime"
	"sync/atomic"
	"testing"
	"time"
)

// busiest serves with a delay and notes how many requests were under way at once.
func busiest(t *testing.T, delay time.Duration) (string, *atomic.Int32) {
	t.Helper()
	var now, most atomic.Int32
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		n := now.Add(1)
		defer now.Add(-1)
		for seen := most.Load(); n > seen && !most.CompareAndSwap(seen, n); seen = most.Load() {
		}
		time.Sleep(delay)
		hello(w, r)
	})
	return url, &most
}

func repeat(url string, count int) []string {
	urls := make([]string, count)
	for i := range urls {
		urls[i] = url
	}
	return urls
}

func TestConcurrencyIsReachedAndNotExceeded(t *testing.T) {
	for _, plan := range []fields{levelPlan(nil), asWrittenPlan(nil)} {
		url, most := busiest(t, 10*time.Millisecond)
		plan["concurrency"] = 4
		fetchAll(t, plan, repeat(url, 20)...)
		if got := most.Load(); got != 4 {
			t.Errorf("%s: %d at once", plan["profile"], got)
		}
	}
}

func TestAsWrittenWithoutLimitFetchesAllAtOnce(t *testing.T) {
	url, most := busiest(t, 200*time.Millisecond)
	fetchAll(t, asWrittenPlan(nil), repeat(url, 30)...)
	if got := most.Load(); got != 30 {
		t.Errorf("%d at once", got)
	}
}

func TestConstantScheduleKeepsItsRate(t *testing.T) {
	url := serve(t, hello)
	for _, plan := range []fields{levelPlan(nil), asWrittenPlan(nil)} {
		plan["schedule"], plan["rate_per_s"] = "constant", 100
		for _, s := range fetchAll(t, plan, repeat(url, 10)...).samples {
			if want := int64(s.Index) * 10e6; s.Intended != want || s.Start < want {
				t.Errorf("%s: fetch %d intended at %d, started at %d", plan["profile"], s.Index, s.Intended, s.Start)
			}
		}
	}
}

// One slot, a fetch of 50 ms, and a fetch due every 10 ms: the second waits for the slot, and its intended start says
// so.
func TestConstantScheduleKeepsTheIntendedStartOfALateFetch(t *testing.T) {
	url, _ := busiest(t, 50*time.Millisecond)
	for _, plan := range []fields{levelPlan(nil), asWrittenPlan(nil)} {
		plan["schedule"], plan["rate_per_s"], plan["concurrency"] = "constant", 100, 1
		second := fetchAll(t, plan, url, url).samples[1]
		if second.Intended != 10e6 || second.Start < 50e6 {
			t.Errorf("%s: intended at %d, started at %d", plan["profile"], second.Intended, second.Start)
		}
	}
}

func TestWorkerThreadsAreThePlans(t *testing.T) {
	before := runtime.GOMAXPROCS(0)
	t.Cleanup(func() { runtime.GOMAXPROCS(before) })
	if got := fetchAll(t, levelPlan(fields{"worker_threads": 1})).ready.WorkerThreads; got != 1 {
		t.Errorf("%d worker threads", got)
	}
}

// A watch that was used for a failed fetch, or whose deadline fired, must not spoil the next.
func TestFetchAfterATimeoutIsClean(t *testing.T) {
	mux := http.NewServeMux()
	mux.HandleFunc("/fast", hello)
	mux.HandleFunc("/slow", func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	url := serve(t, mux.ServeHTTP)
	plan := levelPlan(fields{"concurrency": 1, "total_timeout_ns": 100e6})
	for i, s := range fetchAll(t, plan, url+"/fast", url+"/fast", url+"/slow", url+"/fast", url+"/fast").samples {
		if failed := s.Error != nil; failed != (i == 2) {
			t.Errorf("fetch %d: %v", i, s.Error)
		}
	}
}

// Fetches 300 ms apart with a deadline of 150 ms: it must not run on between them.
func TestDeadlineEndsWithItsFetch(t *testing.T) {
	url := serve(t, hello)
	plan := levelPlan(fields{"schedule": "constant", "rate_per_s": 1 / 0.3, "total_timeout_ns": 150e6})
	for i, s := range fetchAll(t, plan, repeat(url, 4)...).samples {
		if s.Error != nil {
			t.Errorf("fetch %d: %v", i, s.Error)
		}
	}
}
