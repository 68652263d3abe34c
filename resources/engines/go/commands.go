// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"time"
)

const (
	maxLineBytes = 256 << 10 // with its newline
	maxURLsLine  = 1000
)

type commandKind int

const (
	badCommand commandKind = iota
	planCommand
	urlsCommand
	goCommand
	cancelCommand
	endCommand // standard input ended
)

// command is one line that the engine read.
type command struct {
	kind commandKind
	plan plan
	urls []string
	at   time.Time // when the line was read
	err  error     // of a badCommand
}

// planError is what makes the engine refuse its input.
type planError struct{ text string }

func (e planError) Error() string { return e.text }

func refuse(format string, args ...any) error { return planError{fmt.Sprintf(format, args...)} }

func exitStatus(err error) int {
	var refused planError
	if errors.As(err, &refused) {
		return exitBadPlan
	}
	return exitFailed
}

// unexpected is the error of a command that came where another was due.
func (c command) unexpected(due string) error {
	switch c.kind {
	case badCommand:
		return c.err
	case endCommand:
		return refuse("standard input ended before %s", due)
	default:
		return refuse("a line came on standard input where %s was due", due)
	}
}

// readCommands hands on each line until the first bad one or the end of input.
func readCommands(in io.Reader, out chan<- command) {
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, maxLineBytes)
	for lines.Scan() {
		c := parseCommand(lines.Bytes(), time.Now())
		out <- c
		if c.kind == badCommand {
			return
		}
	}
	if errors.Is(lines.Err(), bufio.ErrTooLong) {
		out <- command{err: refuse("a line on standard input is longer than %d bytes", maxLineBytes)}
		return
	}
	out <- command{kind: endCommand}
}

func parseCommand(line []byte, at time.Time) command {
	var head struct {
		Type string    `json:"type"`
		URLs *[]string `json:"urls"`
	}
	if err := json.Unmarshal(line, &head); err != nil {
		return command{err: refuse("a line on standard input is not of the engine protocol: %v", err)}
	}
	switch head.Type {
	case "plan":
		p, err := parsePlan(line)
		if err != nil {
			return command{err: err}
		}
		return command{kind: planCommand, plan: p}
	case "urls":
		if head.URLs == nil || len(*head.URLs) > maxURLsLine {
			return command{err: refuse("a urls line needs a list of at most %d URLs", maxURLsLine)}
		}
		return command{kind: urlsCommand, urls: *head.URLs}
	case "go":
		return command{kind: goCommand, at: at}
	case "cancel":
		return command{kind: cancelCommand}
	}
	return command{err: refuse("a line on standard input has the unknown type %q", head.Type)}
}
