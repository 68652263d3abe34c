// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"fmt"
	"math"
)

const powerIterations = 10

// spectralNorm estimates the largest singular value of the infinite matrix 1/((i+j)(i+j+1)/2+i+1), cut at size, by the
// power method on its product with its transpose.
type spectralNorm struct {
	size int
	norm float64
}

func newSpectralNorm(size int64) kernel { return &spectralNorm{size: int(size)} }

func (s *spectralNorm) run(r *reporter) {
	u := make([]float64, s.size)
	v := make([]float64, s.size)
	scratch := make([]float64, s.size)
	for i := range u {
		u[i] = 1
	}
	for i := range int64(powerIterations) {
		multiplyBoth(u, v, scratch)
		r.progress(2*i+1, 2*powerIterations)
		multiplyBoth(v, u, scratch)
		r.progress(2*i+2, 2*powerIterations)
	}
	s.norm = math.Sqrt(dot(u, v) / dot(v, v))
}

func (s *spectralNorm) check() string { return fmt.Sprintf("%.9f", s.norm) }

func element(i, j int) float64 { return 1 / float64((i+j)*(i+j+1)/2+i+1) }

func multiply(in, out []float64) {
	for i := range out {
		sum := 0.0
		for j := range in {
			sum += element(i, j) * in[j]
		}
		out[i] = sum
	}
}

func multiplyTransposed(in, out []float64) {
	for i := range out {
		sum := 0.0
		for j := range in {
			sum += element(j, i) * in[j]
		}
		out[i] = sum
	}
}

func multiplyBoth(in, out, scratch []float64) {
	multiply(in, scratch)
	multiplyTransposed(scratch, out)
}

func dot(a, b []float64) float64 {
	sum := 0.0
	for i := range a {
		sum += a[i] * b[i]
	}
	return sum
}
