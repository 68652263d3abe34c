// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"net/http"
	"runtime"
	"strconv"
	"time"
)

const (
	none    = "none"
	notSent = "not sent"
	noLimit = "no limit"
)

// settings names every setting in force, for the reader of a run, in words that all engines share: engines that do the
// same say the same. They are read from the transport where it can tell; the rest was read in the sources of net/http
// and net of Go 1.26, and watched on the wire.
func settings(p *plan, c client) map[string]string {
	all := map[string]string{
		"fetches_at_once":      limitWord(p.Concurrency),
		"worker_threads":       strconv.Itoa(runtime.GOMAXPROCS(0)),
		"clients":              "one for all",
		"connections_per_host": limitWord(c.transport.MaxConnsPerHost),
		"idle_per_host":        idleWord(c.transport.MaxIdleConnsPerHost),
		"idle_total":           limitWord(c.transport.MaxIdleConns),
		"idle_timeout":         timeWord(c.transport.IdleConnTimeout),
		"cookies":              "none kept",
		"proxy":                proxyWord(c.transport),
		"connection_header":    notSent,
		"total_timeout":        timeWord(p.TotalTimeout),
		"body_limit":           sizeWord(p.BodyLimit),
		"header_limit":         headerLimitWord(c.transport.MaxResponseHeaderBytes),
		"header_fields":        noLimit,
		"retries":              "when a kept connection ends before the answer",
		"tls":                  "crypto/tls",
		"tls_versions":         "1.2 and 1.3",
		"tls_resumption":       none,
		"authorities":          authoritiesWord(p),
		"authorities_read":     authoritiesReadWord(c.transport),
		"dns":                  "Go's own resolver",
		"dns_cache":            none,
		"address_race":         "300 ms",
		"tcp_nodelay":          "on",
	}
	own := levelSettings(p)
	if p.asWritten() {
		own = defaultSettings()
	}
	for name, value := range own {
		all[name] = value
	}
	return all
}

func defaultSettings() map[string]string {
	return map[string]string{
		"carried_by":          "a goroutine for each fetch",
		"connections_held_by": "nothing",
		"http":                httpWord("auto"),
		"redirects":           "9 at most",
		"referer":             "sent",
		"accept":              notSent,
		"accept_encoding":     "gzip, decoded",
		"accept_language":     notSent,
		"user_agent":          "Go-http-client/1.1, or /2.0",
		"connect_timeout":     "30 s, and 10 s for TLS",
		"tcp_keep_alive":      "after 30 s, every 15 s, 9 times",
	}
}

func levelSettings(p *plan) map[string]string {
	own := map[string]string{
		"carried_by":          "a goroutine for each fetch at once",
		"connections_held_by": "a limit of the client",
		"http":                httpWord(p.HTTP),
		"redirects":           strconv.Itoa(p.RedirectLimit) + " at most",
		"referer":             headerWord(p, "Referer"),
		"accept":              headerWord(p, "Accept"),
		"accept_encoding":     headerWord(p, "Accept-Encoding"),
		"accept_language":     headerWord(p, "Accept-Language"),
		"connection_header":   headerWord(p, "Connection"),
		"user_agent":          headerWord(p, userAgent),
		"connect_timeout":     timeWord(p.ConnectTimeout),
		"tcp_keep_alive":      "after 15 s, every 15 s, 9 times",
	}
	if p.header().Get("Accept-Encoding") == "" {
		own["accept_encoding"] = "gzip, decoded"
	}
	return own
}

func headerWord(p *plan, name string) string {
	if value := p.header().Get(name); value != "" {
		return value
	}
	return notSent
}

func httpWord(version string) string {
	if version == "auto" {
		return "2 where TLS negotiates it, else 1.1"
	}
	return version
}

func proxyWord(transport *http.Transport) string {
	if transport.Proxy == nil {
		return none
	}
	return "from the environment, not for localhost"
}

func limitWord(limit int) string {
	if limit == 0 {
		return noLimit
	}
	return strconv.Itoa(limit)
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
	return sizeWord(limit)
}

// sizeWord is a size in the largest unit that leaves no rest.
func sizeWord(bytes int64) string {
	const kib, mib = 1 << 10, 1 << 20
	switch {
	case bytes == 0:
		return none
	case bytes%mib == 0:
		return strconv.FormatInt(bytes/mib, 10) + " MiB"
	case bytes%kib == 0:
		return strconv.FormatInt(bytes/kib, 10) + " KiB"
	}
	return strconv.FormatInt(bytes, 10) + " bytes"
}

func timeWord(d time.Duration) string {
	if d == 0 {
		return none
	}
	return strconv.FormatFloat(d.Seconds(), 'f', -1, 64) + " s"
}

func authoritiesWord(p *plan) string {
	if p.CAFile == "" {
		return "the system's"
	}
	return "the system's and the plan's"
}

func authoritiesReadWord(transport *http.Transport) string {
	if transport.TLSClientConfig != nil && transport.TLSClientConfig.RootCAs != nil {
		return "before the start"
	}
	return "at the first handshake"
}
