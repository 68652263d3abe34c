// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"bufio"
	"net"
	"net/http"
	"runtime"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"
)

func TestReadyComesBeforeAnyConnection(t *testing.T) {
	var connections atomic.Int32
	address := listen(t, func(net.Conn, *bufio.Reader) { connections.Add(1) })
	c := converse(t)
	c.sendPlan(levelPlan(nil), "http://"+address)
	r := c.next()
	if r.Type != "ready" || r.ready.Engine != "go" || r.ready.RSS <= 0 || r.ready.PID != syscall.Getpid() {
		t.Errorf("%+v", r.ready)
	}
	if want := strings.TrimPrefix(runtime.Version(), "go"); r.ready.Versions["go"] != want {
		t.Errorf("versions %v", r.ready.Versions)
	}
	if n := connections.Load(); n != 0 {
		t.Errorf("%d connections before go", n)
	}
	c.send(fields{"type": "go"})
	if o := c.untilDone(); o.done.Cancelled || len(o.samples) != 1 {
		t.Errorf("%+v", o)
	}
}

func TestDoneTellsOfTheProcess(t *testing.T) {
	url := serve(t, hello)
	done := fetchAll(t, levelPlan(nil), url, url, url).done
	if done.PeakRSS <= 0 || done.Wall <= 0 || done.Heap == nil || done.GCCycles == nil || done.GCPause == nil {
		t.Errorf("%+v", done)
	}
}

func TestEmptyListIsDoneAtOnce(t *testing.T) {
	if o := fetchAll(t, levelPlan(nil)); len(o.samples) != 0 || o.done.Cancelled {
		t.Errorf("%+v", o)
	}
}

func TestURLsOfAllChunksAreFetchedInOrder(t *testing.T) {
	url := serve(t, hello)
	c := converse(t)
	c.send(levelPlan(fields{"concurrency": 1}))
	for _, chunk := range [][]string{{url, url}, {url}, {}} {
		c.send(fields{"type": "urls", "urls": chunk})
	}
	c.send(fields{"type": "go"})
	o := c.untilDone()
	if len(o.samples) != 3 {
		t.Fatalf("%d samples", len(o.samples))
	}
	for i, s := range o.samples {
		if s.Index != i {
			t.Errorf("sample %d has index %d", i, s.Index)
		}
	}
}

// Each way to stop ends the fetch under way as cancelled and leaves the others without a sample.
func TestEngineStopsWhenToldTo(t *testing.T) {
	ways := map[string]func(c *conversation){
		"cancel":                func(c *conversation) { c.send(fields{"type": "cancel"}) },
		"end of standard input": func(c *conversation) { c.in.Close() },
		"SIGTERM":               func(c *conversation) { c.stop <- syscall.SIGTERM },
	}
	for _, p := range []fields{levelPlan(fields{"concurrency": 1}), asWrittenPlan(fields{"concurrency": 1})} {
		for name, tell := range ways {
			t.Run(name, func(t *testing.T) {
				reached := make(chan struct{}, 3)
				url := "http://" + listen(t, func(c net.Conn, in *bufio.Reader) {
					reached <- struct{}{}
					stall(c, in)
				})
				c := converse(t)
				c.sendPlan(p, url, url, url)
				c.send(fields{"type": "go"})
				<-reached
				told := time.Now()
				tell(c)
				o := c.untilDone()
				if !o.done.Cancelled || len(o.samples) != 1 || o.samples[0].Error.Kind != kindCancelled {
					t.Errorf("%+v", o)
				}
				if err := c.end(); err != nil {
					t.Error(err)
				}
				if took := time.Since(told); took > 2*time.Second {
					t.Errorf("took %v to stop", took)
				}
			})
		}
	}
}

func TestStoppedBeforeGoFetchesNothing(t *testing.T) {
	c := converse(t)
	c.sendPlan(levelPlan(nil), "http://127.0.0.1/")
	c.next() // ready
	c.in.Close()
	if o := c.untilDone(); !o.done.Cancelled || len(o.samples) != 0 {
		t.Errorf("%+v", o)
	}
	if err := c.end(); err != nil {
		t.Error(err)
	}
}

func TestBadInputIsRefused(t *testing.T) {
	planned := func(c *conversation) { c.send(levelPlan(nil)) }
	ready := func(c *conversation) {
		c.sendPlan(levelPlan(nil), "http://127.0.0.1/")
		c.next()
	}
	many := make([]string, maxURLsLine+1)
	cases := map[string]func(c *conversation){
		"no JSON":               func(c *conversation) { c.in.Write([]byte("plan?\n")) },
		"unknown type":          func(c *conversation) { c.send(fields{"type": "plans"}) },
		"no plan":               func(c *conversation) { c.send(fields{"type": "urls", "urls": []string{"http://a/"}}) },
		"no URLs":               func(c *conversation) { planned(c); c.send(fields{"type": "go"}) },
		"URLs that are no list": func(c *conversation) { planned(c); c.send(fields{"type": "urls"}) },
		"too many URLs":         func(c *conversation) { planned(c); c.send(fields{"type": "urls", "urls": many}) },
		"two plans":             func(c *conversation) { ready(c); c.send(levelPlan(nil)) },
		"end before plan":       func(c *conversation) { c.in.Close() },
		"end before ready":      func(c *conversation) { planned(c); c.in.Close() },
		"long line":             func(c *conversation) { c.in.Write([]byte(strings.Repeat(" ", maxLineBytes) + "\n")) },
	}
	for name, speak := range cases {
		t.Run(name, func(t *testing.T) {
			c := converse(t)
			speak(c)
			if err := c.end(); exitStatus(err) != exitBadPlan || strings.HasSuffix(err.Error(), ".") {
				t.Errorf("ended with %v", err)
			}
		})
	}
}

func TestLongestLineIsRead(t *testing.T) {
	c := converse(t)
	line := `{"type":"cancel","pad":"`
	c.in.Write([]byte(line + strings.Repeat("x", maxLineBytes-len(line)-3) + "\"}\n"))
	if err := c.end(); err != nil {
		t.Error(err)
	}
}

func TestLiveSamplesComeAsTheyComplete(t *testing.T) {
	release := make(chan struct{})
	mux := http.NewServeMux()
	mux.HandleFunc("/fast", hello)
	mux.HandleFunc("/slow", func(w http.ResponseWriter, r *http.Request) { <-release; hello(w, r) })
	url := serve(t, mux.ServeHTTP)
	c := converse(t)
	c.sendPlan(levelPlan(fields{"report": "live"}), url+"/slow", url+"/fast")
	c.send(fields{"type": "go"})
	for c.next().Type != "sample" { // the fast one comes while the slow one is under way
	}
	close(release)
	if o := c.untilDone(); len(o.samples) != 1 || o.samples[0].Index != 0 {
		t.Errorf("%+v", o)
	}
}

func TestProgressComesAtMostTenTimesASecond(t *testing.T) {
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		time.Sleep(5 * time.Millisecond)
		hello(w, r)
	})
	for _, report := range []string{"end", "live"} {
		c := converse(t)
		urls := make([]string, 120)
		for i := range urls {
			urls[i] = url
		}
		c.sendPlan(levelPlan(fields{"concurrency": 1, "report": report}), urls...)
		c.send(fields{"type": "go"})
		started := time.Now()
		var count int
		for r := c.next(); r.Type != "done"; r = c.next() {
			if r.Type == "progress" {
				count++
			}
		}
		limit := int(time.Since(started).Seconds()*10) + 1
		if count == 0 || count > limit {
			t.Errorf("%s: %d progress lines, at most %d are allowed", report, count, limit)
		}
	}
}
