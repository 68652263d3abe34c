// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

// versus-experiment-go carries out the experiments of Versus in Go: EXPERIMENT [--option value]... It reports in JSON
// Lines (resources/schemas/experiment-protocol-1.schema.json) on standard output. Its siblings in Rust and C++ do the
// same work by the same algorithms.
package main

import (
	"fmt"
	"io"
	"os"
	"strings"
)

// measurement is an experiment whose options are understood and that has not begun.
type measurement func(*reporter) (result, error)

type experiment struct {
	name    string
	options []string
	prepare func(options) (measurement, error)
}

var experiments = []experiment{
	{"tasks", []string{"n"}, prepareTasks},
	{"pauses", []string{"heap-mib", "seconds", "rate", "gogc"}, preparePauses},
	{"cpu", []string{"kernel", "size"}, prepareCPU},
}

func main() {
	endWithParent()
	if err := run(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintf(os.Stderr, "versus-experiment-go: %v.\n", err)
		os.Exit(exitStatus(err))
	}
}

func run(args []string, out io.Writer) error {
	r := newReporter(out)
	if len(args) == 0 {
		return misuse("say which experiment to carry out: %s", strings.Join(experimentNames(), ", "))
	}
	switch args[0] {
	case "list":
		return r.write(listLine{Type: "list", Protocol: protocolVersion, Experiments: experimentNames()})
	case controlCommand:
		return keepTime(os.Stdin, r)
	}
	measure, err := prepare(args[0], args[1:])
	if err != nil {
		return err
	}
	if err := r.write(about()); err != nil {
		return err
	}
	measured, err := measure(r)
	if err != nil {
		return err
	}
	return r.write(measured)
}

func prepare(name string, args []string) (measurement, error) {
	for _, e := range experiments {
		if e.name == name {
			given, err := parseOptions(args, e.options)
			if err != nil {
				return nil, err
			}
			return e.prepare(given)
		}
	}
	return nil, misuse("there is no experiment %q, but these: %s", name, strings.Join(experimentNames(), ", "))
}

func experimentNames() []string {
	var names []string
	for _, e := range experiments {
		names = append(names, e.name)
	}
	return names
}
