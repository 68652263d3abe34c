// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"fmt"
	"net/http"
	"runtime"
	"strconv"
	"time"
)

// settings names every setting in force, for the reader of a run. They are read from the transport where it can tell;
// the rest was read in the sources of net/http and net of Go 1.26.
func settings(p *plan, c client) map[string]string {
	common := map[string]string{
		"connections_per_host": limitWord(int64(c.transport.MaxConnsPerHost)),
		"idle_per_host":        idleWord(c.transport.MaxIdleConnsPerHost),
		"idle_total":           limitWord(int64(c.transport.MaxIdleConns)),
		"idle_timeout":         timeWord(c.transport.IdleConnTimeout),
		"total_timeout":        timeWord(p.TotalTimeout),
		"body_limit":           limitWord(p.BodyLimit),
		"header_limit":         headerLimitWord(c.transport.MaxResponseHeaderBytes),
		"proxy":                "none",
		"tls":                  tlsWord(p),
		"dns":                  "looked up for each connection, no cache, IPv6 and IPv4 raced 300ms apart",
		"worker_threads":       strconv.Itoa(runtime.GOMAXPROCS(0)),
		"tcp_nodelay":          "on",
		"retries":              "by net/http: once more when a reused connection died before the first byte",
	}
	if c.transport.Proxy != nil {
		common["proxy"] = "from the environment, never for localhost"
	}
	own := levelSettings(p)
	if p.asWritten() {
		own = defaultSettings()
	}
	for name, value := range own {
		common[name] = value
	}
	return common
}

func defaultSettings() map[string]string {
	return map[string]string{
		"redirects":       "9 at most, the 10th is an error",
		"accept_encoding": "gzip, decoded by net/http",
		"http":            "1.1, or 2 where TLS negotiates it",
		"user_agent":      "Go-http-client/1.1, or /2.0 with HTTP/2",
		"connect_timeout": "30s for look-up and connection, then 10s for TLS",
		"keep_alive":      "TCP probes after 30s",
		"client_reuse":    "http.DefaultClient for all, as http.Get does",
	}
}

func levelSettings(p *plan) map[string]string {
	own := map[string]string{
		"redirects":       fmt.Sprintf("%d at most", p.RedirectLimit),
		"accept_encoding": p.AcceptEncoding,
		"http":            "1.1",
		"user_agent":      p.header().Get(userAgent),
		"connect_timeout": timeWord(p.ConnectTimeout),
		"keep_alive":      "TCP probes after 15s",
		"client_reuse":    "one http.Client for all",
	}
	if p.AcceptEncoding == "" {
		own["accept_encoding"] = "gzip, decoded by net/http"
	}
	if p.HTTP == "auto" {
		own["http"] = "1.1, or 2 where TLS negotiates it"
	}
	if own["user_agent"] == "" {
		own["user_agent"] = "none"
	}
	return own
}

func limitWord(limit int64) string {
	if limit == 0 {
		return "no limit"
	}
	return strconv.FormatInt(limit, 10)
}

func idleWord(count int) string {
	switch {
	case count == 0:
		return strconv.Itoa(http.DefaultMaxIdleConnsPerHost)
	case count < 0:
		return "0"
	}
	return strconv.Itoa(count)
}

func headerLimitWord(limit int64) string {
	const own = 10 << 20
	if limit == 0 {
		limit = own
	}
	return strconv.FormatInt(limit, 10)
}

func timeWord(d time.Duration) string {
	if d == 0 {
		return "none"
	}
	return d.String()
}

func tlsWord(p *plan) string {
	word := "crypto/tls, 1.2 or 1.3, no session resumption, the system's authorities"
	if p.CAFile != "" {
		word += " and the plan's"
	}
	return word
}
