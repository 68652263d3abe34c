// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

// loop fetches one URL many times with net/http, as any user of the library would write it, and prints what that took
// as one line of JSON. It is what the Go engine of Versus is measured against.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
)

const deadline = 10 * time.Second

type result struct {
	Wall      int64   `json:"wall_ns"`
	CPU       int64   `json:"cpu_ns"`
	Latencies []int64 `json:"latencies_ns"`
}

func main() {
	url := flag.String("url", "", "what to fetch")
	count := flag.Int("count", 1000, "how often")
	concurrency := flag.Int("concurrency", 1, "fetches at once")
	plain := flag.Bool("plain", false, "without headers and deadlines of its own")
	flag.Parse()

	l := loop{url: *url, client: newClient(*concurrency, *plain)}
	if !*plain {
		l.header = http.Header{
			"Accept": {"*/*"}, "Accept-Encoding": {"identity"}, "User-Agent": {"Versus/bench"},
		}
	}
	r, err := l.run(*count, *concurrency)
	if err == nil {
		err = json.NewEncoder(os.Stdout).Encode(r)
	}
	if err != nil {
		fmt.Fprintf(os.Stderr, "loop: %v.\n", err)
		os.Exit(1)
	}
}

// newClient keeps a connection for each fetch at once. Without that, net/http keeps two and dials the rest anew, and
// the comparison would be one of dialling.
func newClient(concurrency int, plain bool) *http.Client {
	if plain {
		return &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: concurrency}}
	}
	transport := &http.Transport{
		DialContext:         (&net.Dialer{Timeout: deadline}).DialContext,
		TLSHandshakeTimeout: deadline,
		MaxConnsPerHost:     concurrency,
		MaxIdleConnsPerHost: concurrency,
		IdleConnTimeout:     90 * time.Second,
	}
	return &http.Client{Transport: transport, Timeout: deadline}
}

type loop struct {
	url    string
	client *http.Client
	header http.Header // nil: net/http's own
}

func (l *loop) run(count, concurrency int) (result, error) {
	latencies := make([]int64, count)
	failures := make(chan error, concurrency)
	var next atomic.Int64
	var workers sync.WaitGroup
	cpu, begin := cpuTime(), time.Now()
	for range concurrency {
		workers.Go(func() {
			for i := next.Add(1) - 1; i < int64(count); i = next.Add(1) - 1 {
				start := time.Now()
				if err := l.fetch(); err != nil {
					failures <- err
					return
				}
				latencies[i] = int64(time.Since(start))
			}
		})
	}
	workers.Wait()
	r := result{Wall: int64(time.Since(begin)), CPU: cpuTime() - cpu, Latencies: latencies}
	select {
	case err := <-failures:
		return r, err
	default:
		return r, nil
	}
}

func (l *loop) fetch() error {
	request, err := http.NewRequest(http.MethodGet, l.url, nil)
	if err != nil {
		return err
	}
	if l.header != nil {
		request.Header = l.header
	}
	response, err := l.client.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("the server answered %s", response.Status)
	}
	_, err = io.Copy(io.Discard, response.Body)
	return err
}

func cpuTime() int64 {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		return 0
	}
	return usage.Utime.Nano() + usage.Stime.Nano()
}
