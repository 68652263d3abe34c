// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"context"
	"sync"
	"sync/atomic"
	"time"
)

// schedule says when each fetch is to start.
type schedule struct {
	clock clock
	rate  float64 // a second; 0 in the closed schedule
}

// await waits until fetch i may start. It returns when the schedule wanted it, or unknown in the closed schedule, and
// false when the run was cancelled.
func (s schedule) await(ctx context.Context, i int) (int64, bool) {
	if s.rate == 0 {
		return unknown, ctx.Err() == nil
	}
	intended := int64(float64(i) / s.rate * float64(time.Second))
	wait := time.Duration(intended - s.clock.now())
	if wait <= 0 {
		return intended, ctx.Err() == nil
	}
	timer := time.NewTimer(wait)
	defer timer.Stop()
	select {
	case <-timer.C:
		return intended, true
	case <-ctx.Done():
		return intended, false
	}
}

// inSlots runs the tasks 0 to count in `slots` goroutines, each of which takes the next task when it is free.
func inSlots(ctx context.Context, count, slots int, s schedule, task func(i int, intended int64)) {
	var next atomic.Int64
	var workers sync.WaitGroup
	for range min(slots, count) {
		workers.Go(func() {
			for {
				i := int(next.Add(1)) - 1
				if i >= count {
					return
				}
				intended, ok := s.await(ctx, i)
				if !ok {
					return
				}
				task(i, intended)
			}
		})
	}
	workers.Wait()
}

// inOwnGoroutines runs each of the tasks 0 to count in a goroutine of its own, as the article's listing does, no more
// than limit at once; 0: all at once.
func inOwnGoroutines(ctx context.Context, count, limit int, s schedule, task func(i int, intended int64)) {
	if limit == 0 {
		limit = count
	}
	slots := make(chan struct{}, limit)
	var tasks sync.WaitGroup
	defer tasks.Wait()
	for i := range count {
		intended, ok := s.await(ctx, i)
		if !ok {
			return
		}
		select {
		case slots <- struct{}{}:
		case <-ctx.Done():
			return
		}
		tasks.Go(func() {
			defer func() { <-slots }()
			task(i, intended)
		})
	}
}
