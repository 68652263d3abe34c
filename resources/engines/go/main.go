// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

// versus-engine-go fetches URLs with net/http and reports on each: an engine of Versus that speaks the engine
// protocol, version 1, on standard input and output.
package main

import (
	"fmt"
	"os"
	"os/signal"
	"syscall"
)

const (
	exitFailed  = 1
	exitBadPlan = 2
)

func main() {
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, syscall.SIGTERM, os.Interrupt)

	s := newSession(os.Stdin, os.Stdout, stop)
	if err := s.run(); err != nil {
		fmt.Fprintf(os.Stderr, "versus-engine-go: %v.\n", err)
		os.Exit(exitStatus(err))
	}
}
