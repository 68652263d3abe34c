// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"net/http"
	"strings"
)

// checkHead refuses what net/http lets pass in the head of a response though it breaks the rules of HTTP. What
// net/http does not show cannot be judged: it removes the Content-Length that stands beside chunks, and the
// Transfer-Encoding of HTTP/1.0.
func checkHead(response *http.Response) error {
	switch {
	case response.StatusCode < 200: // RFC 9110, section 15; a 101 that nobody asked for comes as an answer
		return &fetchError{kindProtocol, "malformed HTTP status"}
	case strings.ContainsFunc(response.Status, isControl):
		return &fetchError{kindProtocol, "malformed HTTP status line"}
	case response.ProtoMajor != 1 && !overHTTP2(response):
		return &fetchError{kindProtocol, "malformed HTTP version"}
	}
	for name := range response.Header {
		if !isToken(name) {
			return &fetchError{kindProtocol, "malformed name of a header field"}
		}
	}
	return nil
}

func overHTTP2(response *http.Response) bool {
	return response.TLS != nil && response.TLS.NegotiatedProtocol == "h2"
}

func isControl(r rune) bool { return r < ' ' && r != '\t' || r == 0x7f }

// isToken tells whether a field may have this name (RFC 9110, section 5.6.2).
func isToken(name string) bool {
	return name != "" && !strings.ContainsFunc(name, func(r rune) bool {
		letter := r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9'
		return !letter && !strings.ContainsRune("!#$%&'*+-.^_`|~", r)
	})
}
