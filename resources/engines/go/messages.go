// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"bufio"
	"encoding/json"
	"io"
)

// The lines that the engine writes; the schema of the protocol says what each field means.

type readyLine struct {
	Type          string            `json:"type"`
	Protocol      int               `json:"protocol"`
	Engine        string            `json:"engine"`
	Name          string            `json:"name"`
	Language      string            `json:"language"`
	Versions      map[string]string `json:"versions"`
	Build         string            `json:"build"`
	PID           int               `json:"pid"`
	RSS           int64             `json:"rss_bytes"`
	WorkerThreads int               `json:"worker_threads"`
	Capabilities  capabilities      `json:"capabilities"`
	Settings      map[string]string `json:"settings"`
}

type capabilities struct {
	Phases    []string `json:"phases"`
	Protocols []string `json:"protocols"`
	Schedules []string `json:"schedules"`
}

type progressLine struct {
	Type      string `json:"type"`
	Completed int64  `json:"completed"`
	Failed    int64  `json:"failed"`
}

type sampleLine struct {
	Type      string      `json:"type"`
	Index     int         `json:"index"`
	Intended  int64       `json:"intended_ns"`
	Start     int64       `json:"start_ns"`
	FirstByte *int64      `json:"first_byte_ns,omitempty"`
	LastByte  *int64      `json:"last_byte_ns,omitempty"`
	DNS       *int64      `json:"dns_ns,omitempty"`
	Connect   *int64      `json:"connect_ns,omitempty"`
	TLS       *int64      `json:"tls_ns,omitempty"`
	Status    int         `json:"status,omitempty"`
	Hops      int         `json:"hops"`
	FinalURL  string      `json:"final_url,omitempty"`
	WireBytes *int64      `json:"wire_bytes,omitempty"`
	BodyBytes *int64      `json:"body_bytes,omitempty"`
	Protocol  string      `json:"protocol,omitempty"`
	Reused    *bool       `json:"reused,omitempty"`
	Error     *fetchError `json:"error,omitempty"`
}

type doneLine struct {
	Type              string `json:"type"`
	Wall              int64  `json:"wall_ns"`
	CPUUser           int64  `json:"cpu_user_ns"`
	CPUSystem         int64  `json:"cpu_system_ns"`
	PeakRSS           int64  `json:"peak_rss_bytes"`
	ConnectionsOpened int64  `json:"connections_opened"`
	Heap              *int64 `json:"heap_bytes,omitempty"`
	GCCycles          *int64 `json:"gc_cycles,omitempty"`
	GCPause           *int64 `json:"gc_pause_ns,omitempty"`
	Cancelled         bool   `json:"cancelled"`
}

// maxURLBytes keeps a line within its limit even when JSON writes each byte as six.
const maxURLBytes = 32 << 10

func (s *sample) line() sampleLine {
	l := sampleLine{
		Type:      "sample",
		Index:     s.index,
		Intended:  s.intended,
		Start:     s.start,
		FirstByte: known(s.firstByte),
		LastByte:  known(s.lastByte),
		DNS:       known(s.dns),
		Connect:   known(s.connect),
		TLS:       known(s.tls),
		Hops:      s.hops,
		WireBytes: known(s.wireBytes),
		BodyBytes: known(s.bodyBytes),
		Protocol:  s.protocol,
		Error:     s.failure,
	}
	if s.status >= 100 {
		l.Status = s.status
	}
	if len(s.finalURL) <= maxURLBytes {
		l.FinalURL = s.finalURL
	}
	if s.connected {
		l.Reused = &s.reused
	}
	return l
}

// known gives nothing for unknown, so that the field is left out.
func known(value int64) *int64 {
	if value == unknown {
		return nil
	}
	return &value
}

// lineWriter writes one JSON object a line.
type lineWriter struct {
	buffer *bufio.Writer
	json   *json.Encoder
}

func newLineWriter(out io.Writer) *lineWriter {
	buffer := bufio.NewWriterSize(out, 64<<10)
	encoder := json.NewEncoder(buffer)
	encoder.SetEscapeHTML(false)
	return &lineWriter{buffer: buffer, json: encoder}
}

func (w *lineWriter) write(line any) error { return w.json.Encode(line) }
func (w *lineWriter) flush() error         { return w.buffer.Flush() }

func (w *lineWriter) flushed(line any) error {
	if err := w.write(line); err != nil {
		return err
	}
	return w.flush()
}
