// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import "testing"

func TestMemoryIsToldInBytes(t *testing.T) {
	status := []byte("Name:\tversus\nVmHWM:\t    5120 kB\nVmRSS:\t    4096 kB\n")
	for name, expected := range map[string]int64{"VmHWM": 5_242_880, "VmRSS": 4_194_304, "VmSwap": 0} {
		if value := fieldBytes(status, name); value != expected {
			t.Errorf("%s is %d", name, value)
		}
	}
}

func TestAMeterTellsTimeAndMemory(t *testing.T) {
	f := startMeter().end()
	if f["wall_ns"] <= 0 || f["idle_rss_bytes"] <= 0 || f["peak_rss_bytes"] <= 0 {
		t.Errorf("the figures are %v", f)
	}
}
