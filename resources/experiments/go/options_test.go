// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"strings"
	"testing"
)

func TestValuesFollowTheirNames(t *testing.T) {
	given, err := parseOptions([]string{"--n", "7", "--size", "x"}, []string{"n", "size"})
	if err != nil {
		t.Fatal(err)
	}
	if n, err := given.number("n", 0, 1, 10); n != 7 || err != nil {
		t.Errorf("n is %d, %v", n, err)
	}
	if given["size"] != "x" {
		t.Errorf("size is %q", given["size"])
	}
}

func TestAFallbackStandsForAnOptionThatIsNotGiven(t *testing.T) {
	if n, err := (options{}).number("n", 5, 1, 10); n != 5 || err != nil {
		t.Errorf("n is %d, %v", n, err)
	}
}

func TestWrongArgumentsAreMisuseAndNamed(t *testing.T) {
	for word, args := range map[string][]string{
		`"n"`:           {"n", "1"},
		"--other":       {"--other", "1"},
		"needs a value": {"--n"},
		"is missing":    {},
		"from 1 to 10":  {"--n", "0"},
		`"11"`:          {"--n", "11"},
		`"-3"`:          {"--n", "-3"},
		`"1e3"`:         {"--n", "1e3"},
	} {
		given, err := parseOptions(args, []string{"n", "size"})
		if err == nil {
			_, err = given.number("n", 0, 1, 10)
		}
		if err == nil || exitStatus(err) != exitMisuse || !strings.Contains(err.Error(), word) {
			t.Errorf("%q: %v", args, err)
		}
	}
}
