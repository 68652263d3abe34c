// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"crypto/tls"
	"crypto/x509"
	"net"
	"net/http"
	"os"
	"strings"
	"time"
)

const userAgent = "User-Agent"

// idleTimeout is net/http's own default, and reqwest's.
const idleTimeout = 90 * time.Second

// client is the http.Client that carries the fetches, with the transport under it.
type client struct {
	*http.Client
	transport *http.Transport
	header    http.Header // of each request; shared, never changed
}

func newClient(p *plan) (client, error) {
	roots, err := trustedRoots(p)
	if err != nil {
		return client{}, err
	}
	if p.asWritten() {
		return defaultClient(roots), nil
	}
	return levelClient(p, roots), nil
}

// defaultClient is what http.Get uses, as it comes. Only the additional authorities change it, where there are any.
func defaultClient(roots *x509.CertPool) client {
	transport := http.DefaultTransport.(*http.Transport)
	if roots != nil {
		transport.TLSClientConfig = &tls.Config{RootCAs: roots}
	}
	return client{Client: http.DefaultClient, transport: transport, header: http.Header{}}
}

func levelClient(p *plan, roots *x509.CertPool) client {
	// A dial outlives the fetch that gave up on it and holds its place among the connections of its host meanwhile:
	// it must not outlast the fetch's own deadlines.
	dialLimit := lowerLimit(p.ConnectTimeout, p.TotalTimeout)
	transport := &http.Transport{
		DialContext:            (&net.Dialer{Timeout: dialLimit}).DialContext,
		TLSHandshakeTimeout:    dialLimit,
		TLSClientConfig:        &tls.Config{RootCAs: roots},
		MaxConnsPerHost:        p.Concurrency,
		MaxIdleConnsPerHost:    p.PoolSize,
		IdleConnTimeout:        idleTimeout,
		MaxResponseHeaderBytes: p.HeaderLimit,
		Protocols:              protocols(p.HTTP),
	}
	if p.PoolSize == 0 {
		transport.MaxIdleConnsPerHost = -1 // 0 would mean net/http's default of 2
	}
	if p.Proxy == "default" {
		transport.Proxy = http.ProxyFromEnvironment
	}
	c := &http.Client{Transport: transport, CheckRedirect: redirectPolicy(p)}
	return client{Client: c, transport: transport, header: p.header()}
}

func protocols(version string) *http.Protocols {
	set := new(http.Protocols)
	set.SetHTTP1(true)
	set.SetHTTP2(version == "auto")
	return set
}

// redirectPolicy limits the redirects and removes the Referer, which net/http adds and the plan does not know. A space
// in the query would end the address in the request line, where net/http writes it as it is; of a backslash nobody can
// tell where it leads, as browsers take it for a slash.
func redirectPolicy(p *plan) func(*http.Request, []*http.Request) error {
	refers := p.header().Get("Referer") != ""
	return func(request *http.Request, via []*http.Request) error {
		if len(via) > p.RedirectLimit {
			return &fetchError{kindTooManyRedirects, "more redirects than the plan allows"}
		}
		if strings.Contains(request.Response.Header.Get("Location"), "\\") {
			return &fetchError{kindInvalidURL, "a redirect to an address with a backslash"}
		}
		request.URL.RawQuery = strings.ReplaceAll(request.URL.RawQuery, " ", "%20")
		if !refers {
			request.Header.Del("Referer")
		}
		return nil
	}
}

// trustedRoots are the system's authorities with those of the plan's file. Without such a file the as-written client
// loads the system's at its first handshake, as any Go program does; the level field loads them here when it will
// need them, before time is taken. nil leaves the choice to crypto/tls, which means the same authorities.
func trustedRoots(p *plan) (*x509.CertPool, error) {
	if p.CAFile == "" && (p.asWritten() || !anyHTTPS(p.urls)) {
		return nil, nil
	}
	roots, err := x509.SystemCertPool()
	if err != nil {
		roots = x509.NewCertPool()
	}
	if p.CAFile == "" {
		return roots, nil
	}
	pem, err := os.ReadFile(p.CAFile)
	if err != nil {
		return nil, refuse("the plan's ca_file cannot be read: %v", err)
	}
	if !roots.AppendCertsFromPEM(pem) {
		return nil, refuse("the plan's ca_file %s holds no certificate", p.CAFile)
	}
	return roots, nil
}

func anyHTTPS(urls []string) bool {
	for _, u := range urls {
		if len(u) > 6 && strings.EqualFold(u[:6], "https:") {
			return true
		}
	}
	return false
}

// lowerLimit is the lower of two durations of which 0 means none.
func lowerLimit(a, b time.Duration) time.Duration {
	if a == 0 || b == 0 {
		return max(a, b)
	}
	return min(a, b)
}
