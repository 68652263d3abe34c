// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"crypto/tls"
	"encoding/pem"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestEachWayToFailHasItsKind(t *testing.T) {
	tlsServer := quietTLSServer(t)
	plainServer := httptest.NewServer(http.NotFoundHandler())
	t.Cleanup(plainServer.Close)
	stalled := listen(t, stall)
	hangsUp := listen(t, func(net.Conn, *bufio.Reader) {})
	loop := httptest.NewServer(http.RedirectHandler("/again", http.StatusFound))
	t.Cleanup(loop.Close)

	cases := []struct {
		name, url string
		changes   fields
		kind      errorKind
	}{
		{"not a URL", "http://[::1", nil, kindInvalidURL},
		{"other scheme", "ftp://127.0.0.1/", nil, kindInvalidURL},
		{"no host", "http:///path", nil, kindInvalidURL},
		{"no such port", "http://127.0.0.1:70000/", nil, kindInvalidURL},
		{"space in the query", "http://127.0.0.1/?a b", nil, kindInvalidURL},
		{"backslash", `http://127.0.0.1\@elsewhere.invalid/`, nil, kindInvalidURL},
		{"redirect with a backslash", answer(t, redirectTo(`\\elsewhere.invalid\`)), nil, kindInvalidURL},
		{"redirect without a host", answer(t, redirectTo("http:///")), nil, kindInvalidURL},
		{"refused", "http://" + closedAddress(t), nil, kindConnect},
		{"unknown authority", tlsServer, nil, kindTLS},
		{"wrong host", strings.Replace(tlsServer, "127.0.0.1", "localhost", 1),
			fields{"ca_file": writeCA(t)}, kindTLS},
		{"plain HTTP on a TLS port", strings.Replace(plainServer.URL, "http:", "https:", 1), nil, kindTLS},
		{"hangs up in the handshake", "https://" + hangsUp, nil, kindTLS},
		{"no common TLS version", oldTLSServer(t), nil, kindTLS},
		{"stalls in the handshake", "https://" + stalled, fields{"connect_timeout_ns": 50e6}, kindTimeout},
		{"stalls before the headers", "http://" + stalled, fields{"total_timeout_ns": 50e6}, kindTimeout},
		{"stalls in the body", stallingBody(t), fields{"total_timeout_ns": 50e6}, kindTimeout},
		{"redirects without end", loop.URL, nil, kindTooManyRedirects},
		{"redirect to another scheme", answer(t, redirectTo("ftp://127.0.0.1/")), nil, kindInvalidURL},
		{"redirect to nowhere", answer(t, redirectTo("http://%zz/")), nil, kindInvalidURL},
		{"hangs up", "http://" + hangsUp, nil, kindProtocol},
		{"hangs up after the request", answer(t, ""), nil, kindProtocol},
		{"hangs up in the headers", answer(t, "HTTP/1.1 200 OK\r\nContent-"), nil, kindProtocol},
		{"not HTTP", answer(t, "220 ready for mail\r\n\r\n"), nil, kindProtocol},
		{"no such status", answer(t, "HTTP/1.1 007 Bond\r\nContent-Length: 0\r\n\r\n"), nil, kindProtocol},
		{"switches protocols", answer(t, "HTTP/1.1 101 Why\r\nUpgrade: x\r\n\r\n"), nil, kindProtocol},
		{"NUL in the reason", answer(t, "HTTP/1.1 200 O\x00K\r\nContent-Length: 0\r\n\r\n"), nil, kindProtocol},
		{"HTTP/2.0 in a text", answer(t, "HTTP/2.0 200 OK\r\nContent-Length: 0\r\n\r\n"), nil, kindProtocol},
		{"space in a name", answer(t, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nX Y: z\r\n\r\n"), nil, kindProtocol},
		{"ends in the last chunk", answer(t, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n"), nil,
			kindTruncated},
		{"bad chunk", answer(t, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"), nil, kindProtocol},
		{"two lengths", answer(t, "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab"), nil,
			kindProtocol},
		{"short body", answer(t, "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc"), nil, kindTruncated},
		{"reset in the body", resettingServer(t), nil, kindTruncated},
		{"last chunk missing", answer(t, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n"), nil,
			kindTruncated},
		{"long body", answer(t, "HTTP/1.1 200 OK\r\n\r\n"+strings.Repeat("x", 101)), fields{"body_limit_bytes": 100},
			kindTooLarge},
		{"long headers", answer(t, "HTTP/1.1 200 OK\r\nX: "+strings.Repeat("x", 70<<10)+"\r\n\r\n"), nil, kindTooLarge},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := fetchAll(t, levelPlan(c.changes), c.url).one(t)
			if s.Error == nil || s.Error.Kind != c.kind {
				t.Fatalf("%v instead of %s", s.Error, c.kind)
			}
			if s.Error.Text == "" || s.LastByte == nil || *s.LastByte < s.Start {
				t.Errorf("incomplete sample %+v", s)
			}
		})
	}
}

func TestAsWrittenFailuresHaveTheirKind(t *testing.T) {
	var packed bytes.Buffer
	writer := gzip.NewWriter(&packed)
	io.WriteString(writer, strings.Repeat("text ", 1000))
	writer.Close()
	broken := append([]byte{}, packed.Bytes()...)
	broken[len(broken)-5] ^= 0xff // in the checksum
	const head = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n"
	loop := httptest.NewServer(http.RedirectHandler("/again", http.StatusFound))
	t.Cleanup(loop.Close)

	cases := []struct {
		name, url string
		kind      errorKind
		hops      int
	}{
		{"redirects without end", loop.URL, kindTooManyRedirects, 9},
		{"short body", answer(t, "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc"), kindTruncated, 0},
		{"gzip cut short", answer(t, head+packed.String()[:packed.Len()/2]), kindTruncated, 0},
		{"gzip with a wrong checksum", answer(t, head+string(broken)), kindProtocol, 0},
		{"redirect to another scheme", answer(t, redirectTo("gopher://127.0.0.1/")), kindInvalidURL, 0},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := fetchAll(t, asWrittenPlan(nil), c.url).one(t)
			if s.Error == nil || s.Error.Kind != c.kind || s.Hops != c.hops {
				t.Fatalf("%v after %d hops instead of %s after %d", s.Error, s.Hops, c.kind, c.hops)
			}
		})
	}
}

func TestResetOfAnHTTP2StreamIsTruncated(t *testing.T) {
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		io.WriteString(w, "begun")
		w.(http.Flusher).Flush()
		panic(http.ErrAbortHandler)
	}))
	server.EnableHTTP2 = true
	server.StartTLS()
	t.Cleanup(server.Close)

	s := fetchAll(t, levelPlan(fields{"http": "auto", "ca_file": writeCA(t)}), server.URL).one(t)
	if s.Error == nil || s.Error.Kind != kindTruncated || s.Protocol != "h2" {
		t.Errorf("%v over %s instead of truncated over h2", s.Error, s.Protocol)
	}
}

func TestFailedLookUpIsOfDNS(t *testing.T) {
	failed := &url.Error{Op: "Get", URL: "http://nowhere/", Err: &net.OpError{
		Op: "dial", Net: "tcp", Err: &net.DNSError{Err: "no such host", Name: "nowhere", IsNotFound: true},
	}}
	if got := classify(failed, nil, noPhases, false); got.Kind != kindDNS {
		t.Errorf("%s instead of dns", got.Kind)
	}
}

func TestErrorTextHasNoCredentials(t *testing.T) {
	wrapped := &url.Error{Op: "Get", URL: "http://anna:secret@host/", Err: errors.New(
		`failed to parse "https://anna:secret@host/%zz" or //bob@host`)}
	got := errorText(wrapped)
	if strings.Contains(got, "anna") || strings.Contains(got, "secret") || strings.Contains(got, "bob") {
		t.Errorf("credentials in %q", got)
	}
}

func TestRedirectToNoURLShowsNothingOfIt(t *testing.T) {
	for _, target := range []string{"http://anna:secret/@127.0.0.1:1/", "http://anna:secret#x@127.0.0.1:1/",
		"http://anna:secret@[::1", "http://anna:secret @127.0.0.1/", `\\\\anna:secret@127.0.0.1\`} {
		for name, plan := range map[string]fields{"level-field": levelPlan(nil), "as-written": asWrittenPlan(nil)} {
			t.Run(name+" "+target, func(t *testing.T) {
				s := fetchAll(t, plan, answer(t, redirectTo(target))).one(t)
				if s.Error == nil || strings.Contains(s.Error.Text, "secret") || strings.Contains(s.FinalURL, "secret") {
					t.Errorf("%v, final URL %q", s.Error, s.FinalURL)
				}
			})
		}
	}
}

func TestErrorTextIsShort(t *testing.T) {
	if got := errorText(errors.New(strings.Repeat("ü", 100000))); len(got) > maxTextBytes+len("…") {
		t.Errorf("%d bytes", len(got))
	}
}

func redirectTo(target string) string {
	return "HTTP/1.1 302 Found\r\nLocation: " + target + "\r\nContent-Length: 0\r\n\r\n"
}

func closedAddress(t *testing.T) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	return listener.Addr().String()
}

func stallingBody(t *testing.T) string {
	t.Helper()
	return "http://" + listen(t, func(c net.Conn, in *bufio.Reader) {
		readRequest(in)
		io.WriteString(c, "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc")
		stall(c, in)
	})
}

// resettingServer ends a body with a TCP reset instead of an orderly end.
func resettingServer(t *testing.T) string {
	t.Helper()
	return "http://" + listen(t, func(c net.Conn, in *bufio.Reader) {
		readRequest(in)
		io.WriteString(c, "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc")
		c.(*net.TCPConn).SetLinger(0)
	})
}

func quietTLSServer(t *testing.T) string {
	t.Helper()
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		io.WriteString(w, "hello")
	}))
	server.Config.ErrorLog = discardLog
	server.StartTLS()
	t.Cleanup(server.Close)
	return server.URL
}

func oldTLSServer(t *testing.T) string {
	t.Helper()
	server := httptest.NewUnstartedServer(http.NotFoundHandler())
	server.Config.ErrorLog = discardLog
	server.TLS = &tls.Config{MinVersion: tls.VersionTLS10, MaxVersion: tls.VersionTLS11}
	server.StartTLS()
	t.Cleanup(server.Close)
	return server.URL
}

// writeCA saves the authority of an httptest server, which is the same for all of them.
func writeCA(t *testing.T) string {
	t.Helper()
	server := httptest.NewTLSServer(http.NotFoundHandler())
	defer server.Close()
	text := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: server.Certificate().Raw})
	path := filepath.Join(t.TempDir(), "ca.pem")
	if err := os.WriteFile(path, text, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}
