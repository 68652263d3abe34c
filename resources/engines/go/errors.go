// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"compress/gzip"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"io"
	"net"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"syscall"
)

// errorKind is a word of the protocol for why a fetch failed.
type errorKind string

const (
	kindInvalidURL       errorKind = "invalid-url"
	kindDNS              errorKind = "dns"
	kindConnect          errorKind = "connect"
	kindTLS              errorKind = "tls"
	kindTimeout          errorKind = "timeout"
	kindTooManyRedirects errorKind = "too-many-redirects"
	kindProtocol         errorKind = "protocol"
	kindTruncated        errorKind = "truncated"
	kindTooLarge         errorKind = "too-large"
	kindCancelled        errorKind = "cancelled"
	kindOther            errorKind = "other"
)

// fetchError is why a fetch failed, in the protocol's words and the engine's own.
type fetchError struct {
	Kind errorKind `json:"kind"`
	Text string    `json:"text"`
}

func (e *fetchError) Error() string { return e.Text }

// The causes with which a fetch is cancelled.
var (
	errConnectTimeout = &fetchError{kindTimeout, "no connection within the plan's time"}
	errTotalTimeout   = &fetchError{kindTimeout, "not complete within the plan's time"}
	errCancelled      = &fetchError{kindCancelled, "cancelled"}
)

// classify finds the protocol's word for an error of net/http. cause is why the fetch's context was cancelled, if it
// was: net/http then returns whatever the cancellation broke.
func classify(err, cause error, seen phases, inBody bool) *fetchError {
	var own *fetchError
	if errors.As(cause, &own) || errors.As(err, &own) {
		return own
	}
	kind := kindOf(err)
	switch {
	case kind != "":
	case !inBody && seen.tlsFailed && !seen.connected:
		kind = kindTLS // such as a server that hangs up in the handshake
	case inBody:
		kind = bodyKind(err)
	case seen.connected:
		kind = kindProtocol // no response, or one that is none
	default:
		kind = kindOther
	}
	return &fetchError{kind, errorText(err)}
}

// kindOf tells the kind of an error that shows it by itself, and else nothing.
func kindOf(err error) errorKind {
	var timeout net.Error
	var lookUp *net.DNSError
	var address *net.AddrError
	var operation *net.OpError
	switch {
	case errors.As(err, &timeout) && timeout.Timeout():
		return kindTimeout
	case errors.As(err, &lookUp):
		return kindDNS
	case errors.As(err, &address):
		return kindInvalidURL // such as a port above 65535
	case isTLS(err):
		return kindTLS
	case errors.As(err, &operation) && (operation.Op == "dial" || operation.Op == "proxyconnect"):
		return kindConnect
	}
	return kindOfText(err.Error())
}

// kindOfText knows the errors of net/http that have no type or value of their own.
func kindOfText(text string) errorKind {
	switch {
	case strings.Contains(text, "server response headers exceeded"):
		return kindTooLarge
	case strings.HasSuffix(text, "stopped after 10 redirects"): // http.DefaultClient's limit
		return kindTooManyRedirects
	case strings.Contains(text, "unexpected EOF reading trailer"):
		return kindTruncated
	case strings.Contains(text, badLocation),
		strings.Contains(text, "unsupported protocol scheme"),
		strings.Contains(text, "no Host in request URL"):
		return kindInvalidURL // where a redirect leads
	}
	return ""
}

func isTLS(err error) bool {
	var (
		certificate *tls.CertificateVerificationError
		authority   x509.UnknownAuthorityError
		host        x509.HostnameError
		invalid     x509.CertificateInvalidError
		record      tls.RecordHeaderError
		alert       tls.AlertError
		operation   *net.OpError
	)
	return errors.As(err, &certificate) || errors.As(err, &authority) || errors.As(err, &host) ||
		errors.As(err, &invalid) || errors.As(err, &record) || errors.As(err, &alert) ||
		errors.Is(err, http.ErrSchemeMismatch) ||
		// crypto/tls wraps the alerts that it sends and receives so.
		errors.As(err, &operation) && (operation.Op == "local error" || operation.Op == "remote error")
}

// bodyKind tells a body that ended too early from one that breaks the rules.
func bodyKind(err error) errorKind {
	var operation *net.OpError
	var number syscall.Errno
	switch {
	case errors.Is(err, gzip.ErrHeader), errors.Is(err, gzip.ErrChecksum):
		return kindProtocol
	case errors.Is(err, io.ErrUnexpectedEOF), errors.As(err, &operation), errors.As(err, &number):
		return kindTruncated
	case isStreamReset(err):
		return kindTruncated
	}
	return kindProtocol
}

// streamReset is a stream of HTTP/2 that was given up. net/http's own type is not exported, but turns itself into any
// struct with these fields.
type streamReset struct {
	StreamID uint32
	Code     uint32
	Cause    error
}

func (streamReset) Error() string { return "stream reset" }

func isStreamReset(err error) bool {
	var reset streamReset
	return errors.As(err, &reset) || strings.Contains(err.Error(), "GOAWAY")
}

const maxTextBytes = 500

// badLocation begins net/http's words for a redirect to what is no URL.
const badLocation = "failed to parse Location header"

var credentials = regexp.MustCompile(`//[^/@\s"]*@`)

// errorText is an error's own text without its URL, which the sample names already, and without user names and
// passwords of other URLs in it.
func errorText(err error) string {
	var outer *url.Error
	if errors.As(err, &outer) {
		err = outer.Err
	}
	if strings.Contains(err.Error(), badLocation) {
		return "the Location header is no URL" // net/http shows all of it, with whatever password is in it
	}
	text := credentials.ReplaceAllString(err.Error(), "//")
	if len(text) > maxTextBytes {
		text = strings.ToValidUTF8(text[:maxTextBytes], "") + "…"
	}
	return text
}
