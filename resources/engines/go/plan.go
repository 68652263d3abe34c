// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"encoding/json"
	"net/http"
	"slices"
	"strings"
	"time"
)

const (
	protocolVersion = 1
	maxConcurrency  = 1024
)

// plan is what the engine is asked to do; the schema of the protocol says what each field means.
type plan struct {
	Protocol       int           `json:"protocol"`
	Profile        string        `json:"profile"`
	Concurrency    int           `json:"concurrency"`
	Schedule       string        `json:"schedule"`
	Rate           float64       `json:"rate_per_s"`
	ConnectTimeout time.Duration `json:"connect_timeout_ns"`
	TotalTimeout   time.Duration `json:"total_timeout_ns"`
	RedirectLimit  int           `json:"redirect_limit"`
	BodyLimit      int64         `json:"body_limit_bytes"`
	HeaderLimit    int64         `json:"header_limit_bytes"`
	Headers        [][]string    `json:"headers"`
	AcceptEncoding string        `json:"accept_encoding"`
	HTTP           string        `json:"http"`
	Proxy          string        `json:"proxy"`
	PoolSize       int           `json:"pool_size"`
	WorkerThreads  int           `json:"worker_threads"`
	CAFile         string        `json:"ca_file"`
	Report         string        `json:"report"`
	Must           []string      `json:"must"`

	urls []string
}

// planFields are the fields that a plan must have, and that the engine knows when they are in must.
var planFields = []string{
	"protocol", "profile", "concurrency", "schedule", "rate_per_s", "connect_timeout_ns", "total_timeout_ns",
	"redirect_limit", "body_limit_bytes", "header_limit_bytes", "headers", "accept_encoding", "http", "proxy",
	"pool_size", "worker_threads", "ca_file", "report", "must",
}

func (p *plan) asWritten() bool { return p.Profile == "as-written" }
func (p *plan) constant() bool  { return p.Schedule == "constant" }
func (p *plan) live() bool      { return p.Report == "live" }

// parsePlan reads and checks a plan line.
func parsePlan(line []byte) (plan, error) {
	var p plan
	var present map[string]json.RawMessage
	if err := json.Unmarshal(line, &present); err != nil {
		return p, refuse("the plan cannot be read: %v", err)
	}
	for _, name := range planFields {
		if raw, ok := present[name]; !ok || string(raw) == "null" {
			return p, refuse("the plan lacks %s", name)
		}
	}
	if err := json.Unmarshal(line, &p); err != nil {
		return p, refuse("the plan cannot be read: %v", err)
	}
	return p, p.check()
}

func (p *plan) check() error {
	if p.Protocol != protocolVersion {
		return refuse("the plan is of protocol %d, but this engine speaks protocol %d", p.Protocol, protocolVersion)
	}
	for _, name := range p.Must {
		if !slices.Contains(planFields, name) {
			return refuse("the plan needs %q, which this engine does not know", name)
		}
	}
	if err := p.checkWords(); err != nil {
		return err
	}
	if err := p.checkNumbers(); err != nil {
		return err
	}
	return p.checkHeaders()
}

func (p *plan) checkWords() error {
	words := []struct {
		name, value string
		allowed     []string
	}{
		{"profile", p.Profile, []string{"as-written", "level-field"}},
		{"schedule", p.Schedule, []string{"closed", "constant"}},
		{"http", p.HTTP, []string{"1.1", "auto"}},
		{"proxy", p.Proxy, []string{"none", "default"}},
		{"report", p.Report, []string{"end", "live"}},
	}
	for _, w := range words {
		if !slices.Contains(w.allowed, w.value) {
			return refuse("the plan's %s is %q, which this engine does not know", w.name, w.value)
		}
	}
	return nil
}

func (p *plan) checkNumbers() error {
	lowest := min(int64(p.ConnectTimeout), int64(p.TotalTimeout), int64(p.RedirectLimit), p.BodyLimit, p.HeaderLimit,
		int64(p.PoolSize), int64(p.WorkerThreads))
	switch {
	case lowest < 0:
		return refuse("the plan has a limit below 0")
	case p.Concurrency < 0 || p.Concurrency > maxConcurrency:
		return refuse("the plan's concurrency is %d, but must be from 0 to %d", p.Concurrency, maxConcurrency)
	case p.Concurrency == 0 && !p.asWritten():
		return refuse("the plan has no limit of concurrency, which only the profile as-written may have")
	case p.Rate < 0 || p.constant() && p.Rate == 0:
		return refuse("the plan's rate_per_s is %v, but the schedule needs a rate above 0", p.Rate)
	}
	return nil
}

func (p *plan) checkHeaders() error {
	for _, h := range p.Headers {
		if len(h) != 2 {
			return refuse("a header of the plan is not a pair of name and value")
		}
		if !validHeaderName(h[0]) || strings.ContainsAny(h[1], "\r\n\x00") {
			return refuse("the plan's header %q cannot be sent", h[0])
		}
	}
	return nil
}

func validHeaderName(name string) bool {
	const symbols = "!#$%&'*+-.^_`|~" // RFC 9110, section 5.6.2: token
	return name != "" && !strings.ContainsFunc(name, func(r rune) bool {
		letter := r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'
		return !letter && (r < '0' || r > '9') && !strings.ContainsRune(symbols, r)
	})
}

// header is what a request of the level field carries beside Host: the plan's headers and nothing else.
func (p *plan) header() http.Header {
	header := http.Header{}
	for _, h := range p.Headers {
		header.Add(h[0], h[1])
	}
	if header.Values(userAgent) == nil {
		header[userAgent] = []string{""} // net/http then sends none
	}
	if p.AcceptEncoding != "" {
		header.Set("Accept-Encoding", p.AcceptEncoding) // its presence stops net/http's own gzip
	}
	return header
}
