// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import "testing"

func TestNumbersAreThoseOfThePublishedReference(t *testing.T) {
	// The first three of the seed 0, as java.util.SplittableRandom's algorithm gives them.
	numbers := random{}
	for _, expected := range []uint64{0xe220a8397b1dcdaf, 0x6e789e6aa1b965f4, 0x06c45d188009454f} {
		if number := numbers.next(); number != expected {
			t.Errorf("%#x instead of %#x", number, expected)
		}
	}
}
