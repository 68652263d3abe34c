// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
)

const blockBytes = 1 << 20

// digest hashes so many MiB: one block, over and over.
type digest struct {
	block []byte
	count int64
	sum   []byte
}

func newDigest(size int64) kernel {
	numbers := random{state: 1}
	d := &digest{count: size}
	for len(d.block) < blockBytes {
		d.block = binary.LittleEndian.AppendUint64(d.block, numbers.next())
	}
	return d
}

func (d *digest) run(r *reporter) {
	hash := sha256.New()
	for i := range d.count {
		hash.Write(d.block)
		r.progress(i, d.count)
	}
	d.sum = hash.Sum(nil)
}

func (d *digest) check() string { return hex.EncodeToString(d.sum) }
