// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"math"
	"reflect"
	"runtime/metrics"
	"testing"
)

func TestEveryValueLiesWithinItsBinWhichIsNarrow(t *testing.T) {
	for bit := range 63 {
		power := uint64(1) << bit
		for _, value := range []uint64{power - 1, power, power + power/3} {
			bin := binOf(value)
			lower, upper := binLower(bin), binLower(bin+1)
			if value < lower || value >= upper || (upper-lower)*128 > max(lower, 128) {
				t.Errorf("%d lies in the bin from %d to %d", value, lower, upper)
			}
		}
	}
	if binOf(math.MaxUint64) != binCount-1 {
		t.Errorf("the largest value lies in bin %d of %d", binOf(math.MaxUint64), binCount)
	}
}

func TestBinsWithACountAreWrittenAndThoseThatBoundThem(t *testing.T) {
	var h histogram
	for _, value := range []int64{-5, 1000, 1001, 1004, 1_000_000} {
		h.record(value)
	}
	// 1000 lies from 512 to 1024, where bins are 4 wide; 1,000,000 from 2^19, where they are 4096 wide.
	expected := histogramLine{
		Unit:  "ns",
		Lower: []uint64{0, 1, 1000, 1004, 1008, 999_424, 1_003_520},
		Count: []uint64{1, 0, 2, 1, 0, 1, 0},
	}
	if line := h.line(); !reflect.DeepEqual(line, expected) {
		t.Errorf("the line is %v", line)
	}
}

func TestPausesAreThoseThatCameBetweenInNanoseconds(t *testing.T) {
	buckets := []float64{math.Inf(-1), 1e-6, 2e-6, 3e-6, 4e-6, math.Inf(1)}
	before := &metrics.Float64Histogram{Counts: []uint64{0, 5, 1, 0, 0}, Buckets: buckets}
	after := &metrics.Float64Histogram{Counts: []uint64{2, 5, 4, 0, 0}, Buckets: buckets}
	expected := histogramLine{Unit: "ns", Lower: []uint64{0, 1000, 2000, 3000}, Count: []uint64{2, 0, 3, 0}}
	if line := pausesBetween(before, after); !reflect.DeepEqual(line, expected) {
		t.Errorf("the line is %v", line)
	}
}

func TestTheRuntimeKnowsTheMetrics(t *testing.T) {
	kinds := map[string]metrics.ValueKind{}
	for _, d := range metrics.All() {
		kinds[d.Name] = d.Kind
	}
	for _, name := range []string{stacksMetric, stackStartMetric, cyclesMetric} {
		if kinds[name] != metrics.KindUint64 {
			t.Errorf("%s is of kind %v", name, kinds[name])
		}
	}
	if kinds[pausesMetric] != metrics.KindFloat64Histogram {
		t.Errorf("%s is of kind %v", pausesMetric, kinds[pausesMetric])
	}
}
