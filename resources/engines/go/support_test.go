// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"bufio"
	"encoding/json"
	"io"
	"net"
	"os"
	"testing"
	"time"
)

// fields is a line of the protocol.
type fields map[string]any

func levelPlan(changes fields) fields {
	p := fields{
		"type": "plan", "protocol": 1, "profile": "level-field", "concurrency": 2, "schedule": "closed",
		"rate_per_s":         0,
		"connect_timeout_ns": 5e9, "total_timeout_ns": 5e9, "redirect_limit": 3, "body_limit_bytes": 1 << 20,
		"header_limit_bytes": 16 << 10, "headers": [][]string{{"Accept", "*/*"}, {"User-Agent", "Versus/test"}},
		"accept_encoding": "identity", "http": "1.1", "proxy": "none", "pool_size": 2, "worker_threads": 0,
		"ca_file": "", "report": "end", "must": []string{},
	}
	for name, value := range changes {
		if value == nil {
			delete(p, name)
		} else {
			p[name] = value
		}
	}
	return p
}

func asWrittenPlan(changes fields) fields {
	p := levelPlan(fields{"profile": "as-written", "concurrency": 0})
	for name, value := range changes {
		p[name] = value
	}
	return p
}

// conversation is an engine at work in this process, seen from the side of Versus.
type conversation struct {
	t     *testing.T
	in    *io.PipeWriter
	stop  chan os.Signal
	lines chan reply
	ended chan error
}

// reply is one line of the engine.
type reply struct {
	Type    string
	fields  fields
	sample  sampleLine
	done    doneLine
	ready   readyLine
	arrived time.Time
}

func converse(t *testing.T) *conversation {
	t.Helper()
	inReader, inWriter := io.Pipe()
	outReader, outWriter := io.Pipe()
	c := &conversation{
		t: t, in: inWriter, stop: make(chan os.Signal, 1), lines: make(chan reply, 10000), ended: make(chan error, 1),
	}
	go func() {
		err := newSession(inReader, outWriter, c.stop).run()
		outWriter.Close()
		inReader.Close() // what is still being sent fails, as with a process that ended
		c.ended <- err
	}()
	go c.read(outReader)
	t.Cleanup(func() { inWriter.Close() })
	return c
}

func (c *conversation) read(out io.Reader) {
	defer close(c.lines)
	scanner := bufio.NewScanner(out)
	scanner.Buffer(nil, maxLineBytes)
	for scanner.Scan() {
		r := reply{arrived: time.Now()}
		errs := []error{
			json.Unmarshal(scanner.Bytes(), &r.fields), json.Unmarshal(scanner.Bytes(), &r.sample),
			json.Unmarshal(scanner.Bytes(), &r.done), json.Unmarshal(scanner.Bytes(), &r.ready),
		}
		r.Type, _ = r.fields["type"].(string)
		if errs[0] != nil {
			c.t.Errorf("not JSON: %s", scanner.Text())
		}
		c.lines <- r
	}
	if scanner.Err() != nil {
		c.t.Errorf("reading the engine: %v", scanner.Err())
	}
}

func (c *conversation) send(line any) {
	c.t.Helper()
	text, err := json.Marshal(line)
	if err != nil {
		c.t.Fatal(err)
	}
	c.in.Write(append(text, '\n')) // an engine that refused its plan reads no more
}

func (c *conversation) sendPlan(plan fields, urls ...string) {
	c.t.Helper()
	c.send(plan)
	if len(urls) > 0 {
		c.send(fields{"type": "urls", "urls": urls})
	}
	c.send(fields{"type": "urls", "urls": []string{}})
}

func (c *conversation) next() reply {
	c.t.Helper()
	select {
	case r, ok := <-c.lines:
		if !ok {
			c.t.Fatal("the engine ended")
		}
		return r
	case <-time.After(20 * time.Second):
		c.t.Fatal("the engine is silent")
	}
	return reply{}
}

func (c *conversation) end() error {
	c.t.Helper()
	select {
	case err := <-c.ended:
		return err
	case <-time.After(20 * time.Second):
		c.t.Fatal("the engine does not end")
		return nil
	}
}

// outcome is all that an engine said after go.
type outcome struct {
	ready   readyLine
	samples []sampleLine // in the order of their completion
	done    doneLine
}

// one is the only sample.
func (o outcome) one(t *testing.T) sampleLine {
	t.Helper()
	if len(o.samples) != 1 {
		t.Fatalf("%d samples instead of 1", len(o.samples))
	}
	return o.samples[0]
}

func (c *conversation) untilDone() outcome {
	c.t.Helper()
	var o outcome
	for {
		switch r := c.next(); r.Type {
		case "ready":
			o.ready = r.ready
		case "sample":
			o.samples = append(o.samples, r.sample)
		case "done":
			o.done = r.done
			return o
		}
	}
}

// fetchAll has the engine carry out a whole plan.
func fetchAll(t *testing.T, plan fields, urls ...string) outcome {
	t.Helper()
	c := converse(t)
	c.sendPlan(plan, urls...)
	ready := c.next()
	if ready.Type != "ready" {
		t.Fatalf("%v came where ready was due", ready.fields)
	}
	c.send(fields{"type": "go"})
	o := c.untilDone()
	if err := c.end(); err != nil {
		t.Fatal(err)
	}
	o.ready = ready.ready
	return o
}

// listen serves each connection with its own goroutine, byte by byte, and returns the address.
func listen(t *testing.T, serve func(c net.Conn, in *bufio.Reader)) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { listener.Close() })
	go func() {
		for {
			c, err := listener.Accept()
			if err != nil {
				return
			}
			go func() {
				defer c.Close()
				serve(c, bufio.NewReader(c))
			}()
		}
	}()
	return listener.Addr().String()
}

// readRequest returns the lines of one request's head.
func readRequest(in *bufio.Reader) ([]string, error) {
	var head []string
	for {
		line, err := in.ReadString('\n')
		if err != nil {
			return head, err
		}
		if line == "\r\n" {
			return head, nil
		}
		head = append(head, line[:len(line)-2])
	}
}

// answer serves one request of each connection with these bytes and hangs up.
func answer(t *testing.T, response string) string {
	t.Helper()
	return "http://" + listen(t, func(c net.Conn, in *bufio.Reader) {
		if _, err := readRequest(in); err == nil {
			io.WriteString(c, response)
		}
	})
}

// stall reads and never answers.
func stall(c net.Conn, in *bufio.Reader) { io.Copy(io.Discard, in) }
