// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import "net/http"

// sample is one fetch that ended. Times are nanoseconds from go; unknown where net/http does not tell.
type sample struct {
	phases
	index     int
	intended  int64
	start     int64
	lastByte  int64
	bodyBytes int64
	wireBytes int64
	status    int
	hops      int
	protocol  string
	finalURL  string
	failure   *fetchError
}

func newSample(index int, start int64) sample {
	return sample{
		phases: noPhases, index: index, intended: start, start: start, lastByte: unknown, bodyBytes: unknown,
		wireBytes: unknown,
	}
}

// describe takes from the response what is not a time. A body that net/http unpacked has unknown bytes on the wire.
func (s *sample) describe(response *http.Response) {
	if response == nil {
		return
	}
	s.status = response.StatusCode
	s.protocol = protocolWord(response)
	if !response.Uncompressed {
		s.wireBytes = s.bodyBytes
	}
}

func protocolWord(response *http.Response) string {
	switch {
	case response.ProtoMajor == 2:
		return "h2"
	case response.ProtoMinor == 0:
		return "http/1.0"
	default:
		return "http/1.1"
	}
}
