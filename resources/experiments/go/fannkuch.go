// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"fmt"
	"slices"
)

// fannkuch turns over, for each permutation of 1 to size, as many of the first cards as the first card says, until that
// is 1. The checksum adds and subtracts the numbers of turns in the order in which the permutations are made.
type fannkuch struct {
	size     int
	checksum int64
	most     int64
}

func newFannkuch(size int64) kernel { return &fannkuch{size: int(size)} }

func (f *fannkuch) run(r *reporter) {
	deck := newDeck(f.size)
	total := factorial(int64(f.size))
	cards := make([]int, f.size)
	for i := int64(0); ; i++ {
		copy(cards, deck.cards)
		count := turns(cards)
		f.most = max(f.most, count)
		if i%2 == 0 {
			f.checksum += count
		} else {
			f.checksum -= count
		}
		if i&0x3fff == 0x3fff {
			r.progress(i, total)
		}
		if !deck.next() {
			return
		}
	}
}

func (f *fannkuch) check() string {
	return fmt.Sprintf("%d\nPfannkuchen(%d) = %d", f.checksum, f.size, f.most)
}

// turns plays one permutation to its end, in place.
func turns(cards []int) int64 {
	count := int64(0)
	for first := cards[0]; first != 1; first = cards[0] {
		slices.Reverse(cards[:first])
		count++
	}
	return count
}

// deck makes all permutations by rotation: the first two cards move by one; when they are round, the first three; and
// so on.
type deck struct {
	cards   []int
	rotated []int // how often the first i+1 cards were moved
}

func newDeck(size int) *deck {
	d := &deck{cards: make([]int, size), rotated: make([]int, size)}
	for i := range d.cards {
		d.cards[i] = i + 1
	}
	return d
}

// next returns false after the last permutation.
func (d *deck) next() bool {
	for last := 1; last < len(d.cards); last++ {
		first := d.cards[0]
		copy(d.cards[:last], d.cards[1:last+1])
		d.cards[last] = first
		d.rotated[last]++
		if d.rotated[last] <= last {
			return true
		}
		d.rotated[last] = 0
	}
	return false
}

func factorial(n int64) int64 {
	product := int64(1)
	for i := int64(2); i <= n; i++ {
		product *= i
	}
	return product
}
