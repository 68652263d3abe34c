// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"bufio"
	"compress/gzip"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"
)

var discardLog = log.New(io.Discard, "", 0)

func hello(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, "hello") }

func serve(t *testing.T, handler http.HandlerFunc) string {
	t.Helper()
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	return server.URL
}

func TestSuccessHasAllItsFields(t *testing.T) {
	delay := 20 * time.Millisecond
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		time.Sleep(delay)
		hello(w, r)
	})
	o := fetchAll(t, levelPlan(nil), url)
	s := o.one(t)
	if s.Error != nil || s.Status != 200 || s.Protocol != "http/1.1" || *s.BodyBytes != 5 || *s.WireBytes != 5 {
		t.Errorf("%+v", s)
	}
	if *s.FirstByte-s.Start < int64(delay) || *s.LastByte < *s.FirstByte || o.done.Wall < *s.LastByte {
		t.Errorf("start %d, first byte %d, last byte %d, wall %d", s.Start, *s.FirstByte, *s.LastByte, o.done.Wall)
	}
	if s.Intended != s.Start {
		t.Errorf("intended %d, start %d in a closed schedule", s.Intended, s.Start)
	}
	if *s.Reused || s.Connect == nil || s.DNS != nil || s.TLS != nil {
		t.Errorf("phases of a new plain connection to an address: %+v", s)
	}
}

func TestSecondFetchReusesTheConnection(t *testing.T) {
	url := serve(t, hello)
	o := fetchAll(t, levelPlan(fields{"concurrency": 1}), url, url, url)
	reused := []bool{*o.samples[0].Reused, *o.samples[1].Reused, *o.samples[2].Reused}
	if !slices.Equal(reused, []bool{false, true, true}) || o.done.ConnectionsOpened != 1 {
		t.Errorf("reused %v, %d connections", reused, o.done.ConnectionsOpened)
	}
	if o.samples[0].Connect == nil || o.samples[1].Connect != nil {
		t.Error("only the first fetch has a connection to tell of")
	}
}

func TestPoolOfNoneOpensAConnectionForEach(t *testing.T) {
	url := serve(t, hello)
	o := fetchAll(t, levelPlan(fields{"concurrency": 1, "pool_size": 0}), url, url, url)
	if o.done.ConnectionsOpened != 3 {
		t.Errorf("%d connections", o.done.ConnectionsOpened)
	}
}

func TestTLSPhaseIsTold(t *testing.T) {
	url := quietTLSServer(t)
	for _, plan := range []fields{levelPlan(nil), asWrittenPlan(nil)} {
		plan["ca_file"] = writeCA(t)
		s := fetchAll(t, plan, url).one(t)
		if s.Error != nil || s.TLS == nil || *s.TLS <= 0 || *s.Connect+*s.TLS > *s.LastByte-s.Start {
			t.Errorf("%s: %+v", plan["profile"], s)
		}
	}
}

func TestLookUpPhaseIsTold(t *testing.T) {
	url := strings.Replace(serve(t, hello), "127.0.0.1", "localhost", 1)
	s := fetchAll(t, levelPlan(nil), url).one(t)
	if s.Error != nil || s.DNS == nil {
		t.Errorf("%+v", s)
	}
}

func TestHTTP2OnlyWhereThePlanAllows(t *testing.T) {
	server := httptest.NewUnstartedServer(http.HandlerFunc(hello))
	server.EnableHTTP2 = true
	server.StartTLS()
	t.Cleanup(server.Close)
	ca := writeCA(t)
	for version, protocol := range map[string]string{"1.1": "http/1.1", "auto": "h2"} {
		s := fetchAll(t, levelPlan(fields{"http": version, "ca_file": ca}), server.URL).one(t)
		if s.Error != nil || s.Protocol != protocol || s.FirstByte == nil || s.TLS == nil {
			t.Errorf("http %s: %+v %v", version, s, s.Error)
		}
	}
}

// The request is compared byte by byte: net/http must add nothing to the plan's headers, not even after a redirect.
func TestLevelFieldSendsThePlansHeadersAndNoOthers(t *testing.T) {
	requests := make(chan []string, 2)
	address := listen(t, func(c net.Conn, in *bufio.Reader) {
		for _, response := range []string{redirectTo("/two"), "HTTP/1.1 204 No Content\r\n\r\n"} {
			head, err := readRequest(in)
			if err != nil {
				return
			}
			slices.Sort(head[1:])
			requests <- head
			io.WriteString(c, response)
		}
	})
	headers := [][]string{{"accept", "text/html"}, {"X-Twice", "a"}, {"X-Twice", "b"}}
	fetchAll(t, levelPlan(fields{"headers": headers}), "http://"+address+"/one")

	common := []string{"Accept-Encoding: identity", "Accept: text/html", "Host: " + address, "X-Twice: a", "X-Twice: b"}
	for _, first := range []string{"GET /one HTTP/1.1", "GET /two HTTP/1.1"} {
		if got := <-requests; !reflect.DeepEqual(got, append([]string{first}, common...)) {
			t.Errorf("sent %q", got)
		}
	}
}

func TestAsWrittenSendsWhatNetHTTPSends(t *testing.T) {
	seen := make(chan http.Header, 1)
	url := serve(t, func(w http.ResponseWriter, r *http.Request) { seen <- r.Header })
	fetchAll(t, asWrittenPlan(nil), url)
	want := http.Header{"User-Agent": {"Go-http-client/1.1"}, "Accept-Encoding": {"gzip"}}
	if got := <-seen; !reflect.DeepEqual(got, want) {
		t.Errorf("sent %v", got)
	}
}

func TestUnpackedBodyHasUnknownWireBytes(t *testing.T) {
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Encoding", "gzip")
		packer := gzip.NewWriter(w)
		defer packer.Close()
		io.WriteString(packer, strings.Repeat("a", 5000))
	})
	unpacked := fetchAll(t, asWrittenPlan(nil), url).one(t)
	if *unpacked.BodyBytes != 5000 || unpacked.WireBytes != nil {
		t.Errorf("as written: %+v", unpacked)
	}
	packed := fetchAll(t, levelPlan(nil), url).one(t)
	if *packed.BodyBytes >= 5000 || *packed.WireBytes != *packed.BodyBytes {
		t.Errorf("level field: %+v", packed)
	}
}

func TestRedirectsAreCountedUpToTheLimit(t *testing.T) {
	mux := http.NewServeMux()
	mux.Handle("/1", http.RedirectHandler("/2", http.StatusFound))
	mux.Handle("/2", http.RedirectHandler("/3?q=a&b", http.StatusPermanentRedirect))
	mux.HandleFunc("/3", hello)
	url := serve(t, mux.ServeHTTP)

	followed := fetchAll(t, levelPlan(fields{"redirect_limit": 2}), url+"/1").one(t)
	if followed.Error != nil || followed.Hops != 2 || followed.FinalURL != url+"/3?q=a&b" || followed.Status != 200 {
		t.Errorf("%+v", followed)
	}
	refused := fetchAll(t, levelPlan(fields{"redirect_limit": 1}), url+"/1").one(t)
	if refused.Error == nil || refused.Error.Kind != kindTooManyRedirects || refused.Hops != 1 {
		t.Errorf("%+v", refused)
	}
	atOnce := fetchAll(t, levelPlan(fields{"redirect_limit": 0}), url+"/1").one(t)
	if atOnce.Error == nil || atOnce.Hops != 0 || atOnce.FinalURL != "" {
		t.Errorf("%+v", atOnce)
	}
}

func TestRedirectFromHTTPSToHTTPIsFollowed(t *testing.T) {
	plain := serve(t, hello)
	secure := httptest.NewTLSServer(http.RedirectHandler(plain+"/end", http.StatusFound))
	t.Cleanup(secure.Close)
	s := fetchAll(t, levelPlan(fields{"ca_file": writeCA(t)}), secure.URL).one(t)
	if s.Error != nil || s.FinalURL != plain+"/end" || s.TLS != nil {
		t.Errorf("%+v %v", s, s.Error)
	}
}

func TestFailureAfterARedirectNamesItsURL(t *testing.T) {
	gone := "http://" + closedAddress(t) + "/gone"
	url := answer(t, redirectTo(strings.Replace(gone, "http://", "http://anna:secret@", 1)))
	s := fetchAll(t, levelPlan(nil), url).one(t)
	if s.Error == nil || s.Error.Kind != kindConnect || s.Hops != 1 || s.FinalURL != gone {
		t.Errorf("%+v %v", s, s.Error)
	}
}

func TestFirstByteIsOfTheFinalResponse(t *testing.T) {
	address := listen(t, func(c net.Conn, in *bufio.Reader) {
		readRequest(in)
		io.WriteString(c, "HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n")
		time.Sleep(30 * time.Millisecond)
		io.WriteString(c, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
	})
	s := fetchAll(t, levelPlan(nil), "http://"+address).one(t)
	if s.Error != nil || *s.FirstByte-s.Start < int64(30*time.Millisecond) {
		t.Errorf("%+v %v", s, s.Error)
	}
}

// net/http sends a GET again when the server had closed the connection that it meant to reuse.
func TestFetchOnADeadConnectionIsTriedAgain(t *testing.T) {
	address := listen(t, func(c net.Conn, in *bufio.Reader) {
		readRequest(in)
		io.WriteString(c, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
		readRequest(in) // and hangs up
	})
	url := "http://" + address
	o := fetchAll(t, levelPlan(fields{"concurrency": 1}), url, url)
	second := o.samples[1]
	if second.Error != nil || second.Hops != 0 || *second.Reused || second.Connect == nil {
		t.Errorf("%+v %v", second, second.Error)
	}
	if o.done.ConnectionsOpened != 2 {
		t.Errorf("%d connections", o.done.ConnectionsOpened)
	}
}

func TestNoBodyLimitReadsAll(t *testing.T) {
	url := serve(t, func(w http.ResponseWriter, _ *http.Request) { w.Write(make([]byte, 3<<20)) })
	s := fetchAll(t, levelPlan(fields{"body_limit_bytes": 0}), url).one(t)
	if s.Error != nil || *s.BodyBytes != 3<<20 {
		t.Errorf("%+v %v", s, s.Error)
	}
}
