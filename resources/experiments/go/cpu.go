// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import "strings"

// kernel is one piece of single-threaded work whose input is ready. (Go's collector may use other threads: that is in
// cpu_ns and not in wall_ns.)
type kernel interface {
	run(*reporter)
	check() string
}

type kernelKind struct {
	name      string
	low, high int64 // of the size
	make      func(size int64) kernel
}

var kernels = []kernelKind{
	{"nbody", 1, 1_000_000_000, newNBody},
	{"spectral-norm", 1, 100_000, newSpectralNorm},
	{"fannkuch", 2, 12, newFannkuch},
	{"binary-trees", 6, 26, newBinaryTrees},
	{"json", 1, 10_000_000, newJSONRounds},
	{"sha256", 1, 1_000_000, newDigest},
}

func prepareCPU(given options) (measurement, error) {
	var names []string
	for _, k := range kernels {
		if k.name == given["kernel"] {
			size, err := given.number("size", 0, k.low, k.high)
			if err != nil {
				return nil, err
			}
			return func(r *reporter) (result, error) { return runKernel(k.make(size), r), nil }, nil
		}
		names = append(names, k.name)
	}
	return nil, misuse("--kernel must be one of %s, not %q", strings.Join(names, ", "), given["kernel"])
}

func runKernel(k kernel, r *reporter) result {
	m := startMeter()
	k.run(r)
	f := m.end()
	return result{Type: "result", Check: k.check(), Figures: f}
}
