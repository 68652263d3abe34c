// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
)

const documentRounds = 10

// The document of the kernel json. Fields stand in the order of their names, as that is the one order that all of the
// languages' libraries write; numbers with a fraction have few digits, for the same reason.
type person struct {
	Active   bool     `json:"active"`
	Balance  float64  `json:"balance"`
	Home     place    `json:"home"`
	ID       uint64   `json:"id"`
	Name     string   `json:"name"`
	Scores   []int64  `json:"scores"`
	Tags     []string `json:"tags"`
	Verified bool     `json:"verified"`
}

type place struct {
	City      string  `json:"city"`
	Latitude  float64 `json:"latitude"`
	Longitude float64 `json:"longitude"`
}

var (
	cities = []string{"Zürich", "São Paulo", "東京", "Cairo", "Reykjavík", "Nairobi", "Perth", "Montréal"}
	tags   = []string{"alpha", "beta \"two\"", "gamma\tthree", "delta\nfour", "epsilon 😀", "zeta\\six", "eta", "theta"}
)

func makePeople(count int64) []person {
	numbers := random{state: 1}
	people := make([]person, count)
	for i := range people {
		people[i] = makePerson(uint64(i), &numbers)
	}
	return people
}

func makePerson(id uint64, numbers *random) person {
	p := person{
		Active:  numbers.below(2) == 1,
		Balance: fraction(numbers, 10_000_000, 100),
		Home: place{
			City:      cities[numbers.below(uint64(len(cities)))],
			Latitude:  fraction(numbers, 92_160, 1_024),
			Longitude: fraction(numbers, 184_320, 1_024),
		},
		ID:       id,
		Name:     fmt.Sprintf("Person %d", numbers.below(1_000_000_000)),
		Scores:   []int64{},
		Tags:     []string{},
		Verified: numbers.below(2) == 1,
	}
	for range numbers.below(8) {
		p.Scores = append(p.Scores, int64(numbers.below(2_000_000))-1_000_000)
	}
	for range numbers.below(4) {
		p.Tags = append(p.Tags, tags[numbers.below(uint64(len(tags)))])
	}
	return p
}

// fraction is an odd number of the given unit's parts: never whole, and never so small that it is written with an
// exponent. Of 100 and 1,024 parts every number is short: C++'s library does not find the shortest form of all
// others.
func fraction(numbers *random, limit uint64, parts float64) float64 {
	value := float64(numbers.below(limit)/2*2+1001) / parts
	if numbers.below(2) == 1 {
		return -value
	}
	return value
}

// jsonRounds decodes the document into the language's own structures and encodes it again, round by round.
type jsonRounds struct {
	text []byte
	err  error
}

func newJSONRounds(size int64) kernel {
	k := &jsonRounds{}
	k.text, k.err = json.Marshal(makePeople(size))
	return k
}

func (k *jsonRounds) run(r *reporter) {
	for i := range int64(documentRounds) {
		var people []person
		if k.err = json.Unmarshal(k.text, &people); k.err != nil {
			return
		}
		if k.text, k.err = json.Marshal(people); k.err != nil {
			return
		}
		r.progress(i+1, documentRounds)
	}
}

// check is the SHA-256 of the document.
func (k *jsonRounds) check() string {
	if k.err != nil {
		return k.err.Error()
	}
	sum := sha256.Sum256(k.text)
	return hex.EncodeToString(sum[:])
}
