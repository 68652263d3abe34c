// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

const (
	exitFailed = 1
	exitMisuse = 2
)

// usageError is what makes the program refuse its arguments.
type usageError struct{ text string }

func (e usageError) Error() string { return e.text }

func misuse(format string, args ...any) error { return usageError{fmt.Sprintf(format, args...)} }

func exitStatus(err error) int {
	var refused usageError
	if errors.As(err, &refused) {
		return exitMisuse
	}
	return exitFailed
}

// options are the pairs --name value of the command line.
type options map[string]string

func parseOptions(args, known []string) (options, error) {
	given := options{}
	for len(args) > 0 {
		name, found := strings.CutPrefix(args[0], "--")
		if !found || !slices.Contains(known, name) {
			return nil, misuse("%q is no option here; there are --%s", args[0], strings.Join(known, ", --"))
		}
		if len(args) == 1 {
			return nil, misuse("--%s needs a value", name)
		}
		given[name] = args[1]
		args = args[2:]
	}
	return given, nil
}

// number is the value of an option, or an error when it is not a whole number from low to high. A fallback of 0 makes
// the option obligatory.
func (o options) number(name string, fallback, low, high int64) (int64, error) {
	text, given := o[name]
	if !given && fallback > 0 {
		return fallback, nil
	}
	if !given {
		return 0, misuse("--%s is missing", name)
	}
	value, err := strconv.ParseInt(text, 10, 64)
	if err != nil || value < low || value > high {
		return 0, misuse("--%s must be a whole number from %d to %d, not %q", name, low, high, text)
	}
	return value, nil
}
