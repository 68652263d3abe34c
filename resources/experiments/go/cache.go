// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
)

// A record takes about half a KiB: a body of 128 to 767 bytes (448 on average) and what is around it.
const (
	recordBytes = 512
	leastBody   = 128
	bodySpread  = 640
)

type record struct {
	key  uint64
	body []byte
}

// cache holds records that are replaced at random, as a service's would: many objects of many ages, each behind a
// pointer. The same numbers in each language put the same content into it.
type cache struct {
	slots   []*record
	message []byte // as if just received: the bytes that a record is made of
	numbers random
	evicted uint64 // sum of the keys that were replaced
}

func newCache(bytes int64) *cache {
	c := &cache{slots: make([]*record, bytes/recordBytes), message: make([]byte, leastBody+bodySpread)}
	for i := range c.message {
		c.message[i] = byte(c.numbers.next())
	}
	for i := range c.slots {
		c.slots[i] = c.newRecord()
	}
	return c
}

func (c *cache) newRecord() *record {
	key := c.numbers.next()
	binary.LittleEndian.PutUint64(c.message, key)
	return &record{key: key, body: bytes.Clone(c.message[:leastBody+key%bodySpread])}
}

// replace is one operation: a random record is looked at and gives way to a new one.
func (c *cache) replace() {
	slot := c.numbers.below(uint64(len(c.slots)))
	c.evicted += c.slots[slot].key
	c.slots[slot] = c.newRecord()
}

// digest is the SHA-256 of all bodies in order and of the sum of the evicted keys.
func (c *cache) digest() string {
	hash := sha256.New()
	for _, r := range c.slots {
		hash.Write(r.body)
	}
	hash.Write(binary.LittleEndian.AppendUint64(nil, c.evicted))
	return hex.EncodeToString(hash.Sum(nil))
}
