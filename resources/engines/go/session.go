// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"context"
	"errors"
	"io"
	"os"
	"time"
)

// errStopped says that the engine was told to stop before the first fetch.
var errStopped = errors.New("stopped")

// session is the conversation with Versus: one plan, carried out once.
type session struct {
	commands <-chan command
	stop     <-chan os.Signal
	out      *lineWriter
}

func newSession(in io.Reader, out io.Writer, stop <-chan os.Signal) *session {
	commands := make(chan command)
	go readCommands(in, commands)
	return &session{commands: commands, stop: stop, out: newLineWriter(out)}
}

// run returns nil when the plan was carried out or stopped as asked, and else one sentence without its full stop.
func (s *session) run() error {
	err := s.carryOut()
	if errors.Is(err, errStopped) {
		return s.out.flushed(doneLine{Type: "done", PeakRSS: ownMemory().peak, Cancelled: true})
	}
	return err
}

func (s *session) carryOut() error {
	plan, err := s.readPlan()
	if err != nil {
		return err
	}
	e, err := newEngine(plan)
	if err != nil {
		return err
	}
	if err := s.out.flushed(e.ready()); err != nil {
		return err
	}
	origin, err := s.awaitGo()
	if err != nil {
		return err
	}
	return s.fetch(e, origin)
}

// next waits for the next command. A signal to stop reads as the command to cancel.
func (s *session) next() command {
	select {
	case c := <-s.commands:
		return c
	case <-s.stop:
		return command{kind: cancelCommand}
	}
}

func (s *session) readPlan() (plan, error) {
	var p plan
	switch c := s.next(); c.kind {
	case planCommand:
		p = c.plan
	case cancelCommand:
		return p, errStopped
	default:
		return p, c.unexpected("the plan")
	}
	for {
		switch c := s.next(); c.kind {
		case urlsCommand:
			if len(c.urls) == 0 {
				return p, nil
			}
			p.urls = append(p.urls, c.urls...)
		case cancelCommand:
			return p, errStopped
		default:
			return p, c.unexpected("the end of the URLs")
		}
	}
}

func (s *session) awaitGo() (time.Time, error) {
	switch c := s.next(); c.kind {
	case goCommand:
		return c.at, nil
	case cancelCommand, endCommand:
		return time.Time{}, errStopped
	default:
		return time.Time{}, c.unexpected("go")
	}
}

// fetch carries out the plan, while a second goroutine listens for the command to stop.
func (s *session) fetch(e *engine, origin time.Time) error {
	ctx, cancel := context.WithCancelCause(context.Background())
	defer cancel(nil)
	broken := make(chan error, 1)
	go func() {
		c := s.next()
		if c.kind == badCommand {
			broken <- c.err
		}
		cancel(errCancelled)
	}()

	if err := e.run(ctx, origin, s.out); err != nil {
		return err
	}
	select {
	case err := <-broken:
		return err
	default:
		return nil
	}
}
