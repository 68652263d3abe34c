// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"encoding/json"
	"io"
	"os"
	"runtime"
	"strings"
	"time"
)

const protocolVersion = 1

// The lines that the program writes; the schema says what each field means.

type listLine struct {
	Type        string   `json:"type"`
	Protocol    int      `json:"protocol"`
	Experiments []string `json:"experiments"`
}

type aboutLine struct {
	Type          string            `json:"type"`
	Language      string            `json:"language"`
	Versions      map[string]string `json:"versions"`
	DebugBuild    bool              `json:"debug_build"`
	PID           int               `json:"pid"`
	WorkerThreads int               `json:"worker_threads"`
}

type progressLine struct {
	Type string  `json:"type"`
	Done float64 `json:"done"`
}

type figures map[string]int64

type result struct {
	Type       string                   `json:"type"`
	Check      string                   `json:"check"`
	Figures    figures                  `json:"figures"`
	Histograms map[string]histogramLine `json:"histograms,omitempty"`
	Series     map[string]seriesLine    `json:"series,omitempty"`
}

type histogramLine struct {
	Unit  string   `json:"unit"`
	Lower []uint64 `json:"lower"`
	Count []uint64 `json:"count"`
}

type seriesLine struct {
	At    []int64 `json:"at_ns"`
	Bytes []int64 `json:"bytes"`
}

// about describes this program. Go knows no debug build: it always optimises.
func about() aboutLine {
	return aboutLine{
		Type:          "about",
		Language:      "Go",
		Versions:      map[string]string{"go": strings.TrimPrefix(runtime.Version(), "go")},
		PID:           os.Getpid(),
		WorkerThreads: runtime.GOMAXPROCS(0),
	}
}

const progressEvery = 200 * time.Millisecond

// reporter writes one JSON object a line. It belongs to one goroutine at a time.
type reporter struct {
	json *json.Encoder
	last time.Time // of progress
}

func newReporter(out io.Writer) *reporter {
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	return &reporter{json: encoder, last: time.Now()}
}

func (r *reporter) write(line any) error { return r.json.Encode(line) }

// progress tells that done of total is done, unless it told so a moment ago. It is cheap enough for a loop whose turns
// take microseconds.
func (r *reporter) progress(done, total int64) {
	if time.Since(r.last) < progressEvery {
		return
	}
	r.last = time.Now()
	// What cannot be written is noticed at the result.
	_ = r.write(progressLine{Type: "progress", Done: min(1, float64(done)/float64(total))})
}
