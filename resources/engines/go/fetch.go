// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/url"
	"strings"
	"sync"
)

// readSize is what io.Copy would read at once.
const readSize = 32 << 10

// fetcher fetches one URL at a time, from any number of goroutines.
type fetcher struct {
	client   client
	observer observer
	watches  watches
	limit    int64 // of a body, in bytes; 0: none
	buffers  sync.Pool
}

func newFetcher(p *plan, c client) *fetcher {
	f := &fetcher{client: c, watches: watches{total: p.TotalTimeout}, limit: p.BodyLimit}
	if !p.asWritten() {
		f.watches.connect = p.ConnectTimeout
	}
	f.buffers.New = func() any { return new([readSize]byte) }
	return f
}

// fetch carries out one fetch, from its start to the last byte of its body. The body is read and forgotten.
func (f *fetcher) fetch(ctx context.Context, index int, target string) sample {
	s := newSample(index, f.observer.clock.now())
	w := f.watches.take(ctx, &f.observer)
	w.total.start()
	response, err := f.begin(w.ctx, target)
	inBody := err == nil
	if inBody {
		w.trace.gotHeaders()
		err = f.readBody(response, &s)
	}
	s.lastByte = f.observer.clock.now()

	s.describe(response)
	s.phases, s.hops = w.trace.result()
	if err != nil {
		s.failure = classify(err, context.Cause(w.ctx), s.phases, inBody)
	}
	if s.hops > 0 {
		s.finalURL = finalURL(response, err)
	}
	f.watches.put(w, err == nil)
	return s
}

// begin sends the request and follows redirects until the headers of the final response.
func (f *fetcher) begin(ctx context.Context, target string) (*http.Response, error) {
	if strings.ContainsFunc(target, notOfURLs) {
		return nil, &fetchError{kindInvalidURL, "a character that no URL may have"}
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, target, nil)
	if err != nil {
		return nil, &fetchError{kindInvalidURL, errorText(err)}
	}
	if scheme := request.URL.Scheme; scheme != "http" && scheme != "https" || request.URL.Host == "" {
		return nil, &fetchError{kindInvalidURL, "not a URL of http or https with a host"}
	}
	request.Header = f.client.header
	return f.client.Do(request)
}

// notOfURLs tells what a plan's URLs, percent-encoded as they are, never hold: each parser makes something else of it.
func notOfURLs(r rune) bool { return r <= ' ' || r >= 0x7f || r == '\\' }

// readBody counts the body to its end. A body cut short is reported as truncated in both profiles: the article's
// listing ignores it, but an engine must not call it a success.
func (f *fetcher) readBody(response *http.Response, s *sample) error {
	defer response.Body.Close()
	buffer := f.buffers.Get().(*[readSize]byte)
	defer f.buffers.Put(buffer)

	s.bodyBytes = 0
	for {
		n, err := response.Body.Read(buffer[:])
		s.bodyBytes += int64(n)
		switch {
		case f.limit > 0 && s.bodyBytes > f.limit:
			return &fetchError{kindTooLarge, "the body is longer than the plan allows"}
		case err == io.EOF:
			return checkHead(response)
		case err != nil:
			return err
		}
	}
}

// finalURL is where the redirects led: the last response's URL, or that of the request which got none.
func finalURL(response *http.Response, err error) string {
	if response != nil {
		return withoutCredentials(response.Request.URL)
	}
	var failed *url.Error
	if errors.As(err, &failed) {
		if target, err := url.Parse(failed.URL); err == nil {
			return withoutCredentials(target)
		}
	}
	return ""
}

func withoutCredentials(target *url.URL) string {
	bare := *target
	bare.User = nil
	return bare.String()
}
