// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os/exec"
	"runtime"
	"syscall"
	"time"
)

// controlCommand is the experiment's name under which this program starts itself.
const controlCommand = "control"

const controlEvery = time.Millisecond

// control only keeps time, beside the measured work: how late it wakes is what the machine takes away. It is a process
// of its own, since the collector stops every goroutine, and a control that is stopped with them would excuse it. (In
// Rust and C++ a thread serves.)
type control struct {
	process *exec.Cmd
	in      io.WriteCloser
	out     *bufio.Reader
}

func startControl() (*control, error) {
	c := &control{process: exec.Command("/proc/self/exe", controlCommand)}
	var err error
	if c.in, err = c.process.StdinPipe(); err != nil {
		return nil, err
	}
	out, err := c.process.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := c.process.Start(); err != nil {
		return nil, fmt.Errorf("the control process does not start: %w", err)
	}
	c.out = bufio.NewReader(out)
	if _, err := c.out.ReadString('\n'); err != nil {
		return nil, fmt.Errorf("the control process does not answer: %w", err)
	}
	return c, nil
}

// end gives the distribution of its lateness.
func (c *control) end() (histogramLine, error) {
	var lateness histogramLine
	if err := c.in.Close(); err != nil {
		return lateness, err
	}
	if err := json.NewDecoder(c.out).Decode(&lateness); err != nil {
		return lateness, fmt.Errorf("the control process does not report: %w", err)
	}
	return lateness, c.process.Wait()
}

// keepTime is the control process: it wakes every millisecond until its input ends. A tick that was slept over counts
// with its own lateness. It sleeps in the kernel and in a thread of its own, as time.Sleep wakes in whole milliseconds
// where the runtime waits for files too.
func keepTime(in io.Reader, out *reporter) error {
	if err := out.write("ready"); err != nil {
		return err
	}
	ended := make(chan struct{})
	go func() {
		_, _ = io.Copy(io.Discard, in)
		close(ended)
	}()
	runtime.LockOSThread()
	var lateness histogram
	for due := time.Now().Add(controlEvery); ; due = due.Add(controlEvery) {
		sleepUntil(due)
		lateness.record(time.Since(due).Nanoseconds())
		select {
		case <-ended:
			return out.write(lateness.line())
		default:
		}
	}
}

func sleepUntil(due time.Time) {
	for left := time.Until(due); left > 0; left = time.Until(due) {
		// A signal ends it early, and it is begun again.
		_ = syscall.Nanosleep(&syscall.Timespec{Nsec: int64(left % time.Second)}, nil)
	}
}
