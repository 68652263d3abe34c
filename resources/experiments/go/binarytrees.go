// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"fmt"
	"strings"
)

const leastDepth = 4

// binaryTrees makes and drops perfect binary trees of many depths while one stays: nothing but allocation.
type binaryTrees struct {
	depth int
	lines []string
}

type node struct{ left, right *node }

func newTree(depth int) *node {
	if depth == 0 {
		return &node{}
	}
	return &node{left: newTree(depth - 1), right: newTree(depth - 1)}
}

func (n *node) count() int64 {
	if n.left == nil {
		return 1
	}
	return 1 + n.left.count() + n.right.count()
}

func newBinaryTrees(size int64) kernel { return &binaryTrees{depth: int(size)} }

func (b *binaryTrees) run(r *reporter) {
	b.say("stretch tree of depth %d\t check: %d", b.depth+1, newTree(b.depth+1).count())
	longLived := newTree(b.depth)
	for depth := leastDepth; depth <= b.depth; depth += 2 {
		trees := int64(1) << (b.depth - depth + leastDepth)
		count := int64(0)
		for i := range trees {
			count += newTree(depth).count()
			if i&0xff == 0 {
				r.progress(int64(depth-leastDepth)*trees+2*i, int64(b.depth-leastDepth+2)*trees)
			}
		}
		b.say("%d\t trees of depth %d\t check: %d", trees, depth, count)
	}
	b.say("long lived tree of depth %d\t check: %d", b.depth, longLived.count())
}

func (b *binaryTrees) say(format string, args ...any) {
	b.lines = append(b.lines, fmt.Sprintf(format, args...))
}

func (b *binaryTrees) check() string { return strings.Join(b.lines, "\n") }
