// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"encoding/json"
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"
)

func parseFields(t *testing.T, line fields) (plan, error) {
	t.Helper()
	text, err := json.Marshal(line)
	if err != nil {
		t.Fatal(err)
	}
	return parsePlan(text)
}

func TestPlanIsRead(t *testing.T) {
	p, err := parseFields(t, levelPlan(fields{"later": "ignored", "must": []string{"http", "pool_size"}}))
	if err != nil {
		t.Fatal(err)
	}
	want := plan{
		Protocol: 1, Profile: "level-field", Concurrency: 2, Schedule: "closed", ConnectTimeout: 5 * time.Second,
		TotalTimeout: 5 * time.Second, RedirectLimit: 3, BodyLimit: 1 << 20, HeaderLimit: 16 << 10,
		Headers: [][]string{{"Accept", "*/*"}, {"User-Agent", "Versus/test"}}, AcceptEncoding: "identity", HTTP: "1.1",
		Proxy: "none", PoolSize: 2, Report: "end", Must: []string{"http", "pool_size"},
	}
	if !reflect.DeepEqual(p, want) {
		t.Errorf("%+v", p)
	}
}

func TestBadPlanIsRefusedWithItsFault(t *testing.T) {
	cases := []struct {
		changes fields
		fault   string
	}{
		{fields{"protocol": 2}, "protocol 2"},
		{fields{"profile": "as-wished"}, "as-wished"},
		{fields{"concurrency": 0}, "concurrency"},
		{fields{"concurrency": 1025}, "1025"},
		{fields{"concurrency": -1}, "-1"},
		{fields{"concurrency": "many"}, "concurrency"},
		{fields{"concurrency": 1.5}, "concurrency"},
		{fields{"schedule": "constant"}, "rate"},
		{fields{"rate_per_s": -1}, "rate"},
		{fields{"total_timeout_ns": -1}, "below 0"},
		{fields{"headers": [][]string{{"Accept"}}}, "pair"},
		{fields{"headers": [][]string{{"Bad name", "x"}}}, "Bad name"},
		{fields{"headers": [][]string{{"Name", "x\r\nInjected: y"}}}, "Name"},
		{fields{"http": "3"}, "http"},
		{fields{"proxy": "socks"}, "proxy"},
		{fields{"report": "never"}, "report"},
		{fields{"must": []string{"quic"}}, "quic"},
		{fields{"must": nil}, "must"},
		{fields{"ca_file": nil}, "ca_file"},
	}
	for _, c := range cases {
		_, err := parseFields(t, levelPlan(c.changes))
		var refused planError
		if !errors.As(err, &refused) || !strings.Contains(err.Error(), c.fault) {
			t.Errorf("%v: %v does not name %q", c.changes, err, c.fault)
		}
	}
}

func TestAsWrittenMayHaveNoLimit(t *testing.T) {
	if _, err := parseFields(t, asWrittenPlan(nil)); err != nil {
		t.Error(err)
	}
}

func TestFileOfAuthoritiesThatIsNoneIsRefused(t *testing.T) {
	for _, path := range []string{"/nowhere/ca.pem", "/dev/null"} {
		if _, err := newClient(&plan{CAFile: path}); exitStatus(err) != exitBadPlan {
			t.Errorf("%s: %v", path, err)
		}
	}
}

func TestSettingsAreAllNamed(t *testing.T) {
	names := []string{
		"fetches_at_once", "carried_by", "worker_threads", "clients", "connections_per_host",
		"connections_held_by", "idle_per_host", "idle_total", "idle_timeout", "http", "redirects", "referer",
		"cookies", "proxy", "accept", "accept_encoding", "accept_language", "user_agent", "connection_header",
		"connect_timeout", "total_timeout", "body_limit", "header_limit", "header_fields", "retries", "tls",
		"tls_versions", "tls_resumption", "authorities", "authorities_read", "dns", "dns_cache", "address_race",
		"tcp_nodelay", "tcp_keep_alive",
	}
	for _, plan := range []fields{levelPlan(nil), asWrittenPlan(nil)} {
		got := fetchAll(t, plan).ready.Settings
		for _, name := range names {
			if got[name] == "" {
				t.Errorf("%s: no setting %s", plan["profile"], name)
			}
		}
	}
}

func TestSettingsFollowThePlan(t *testing.T) {
	got := fetchAll(t, levelPlan(fields{"concurrency": 7, "pool_size": 0, "total_timeout_ns": 0})).ready.Settings
	want := map[string]string{
		"connections_per_host": "7", "idle_per_host": "0", "total_timeout": "none", "user_agent": "Versus/test",
		"redirects": "3 at most", "proxy": "none", "http": "1.1", "header_limit": "16 KiB",
	}
	for name, value := range want {
		if got[name] != value {
			t.Errorf("%s is %q instead of %q", name, got[name], value)
		}
	}
}

// The values are those of net/http's documentation, not of the engine.
func TestSettingsOfAsWrittenAreTheDefaults(t *testing.T) {
	got := fetchAll(t, asWrittenPlan(nil)).ready.Settings
	want := map[string]string{
		"connections_per_host": "no limit", "idle_per_host": "2", "idle_total": "100", "idle_timeout": "90 s",
		"header_limit": "10 MiB",
	}
	for name, value := range want {
		if got[name] != value {
			t.Errorf("%s is %q instead of %q", name, got[name], value)
		}
	}
}

func TestSizesAndTimesStandInFewWords(t *testing.T) {
	for bytes, want := range map[int64]string{0: "none", 1023: "1023 bytes", 256 << 10: "256 KiB", 256 << 20: "256 MiB"} {
		if got := sizeWord(bytes); got != want {
			t.Errorf("%d is %q instead of %q", bytes, got, want)
		}
	}
	for d, want := range map[time.Duration]string{0: "none", 1500 * time.Millisecond: "1.5 s", time.Hour: "3600 s"} {
		if got := timeWord(d); got != want {
			t.Errorf("%v is %q instead of %q", d, got, want)
		}
	}
}

func TestEveryPlanFieldIsKnown(t *testing.T) {
	kind := reflect.TypeFor[plan]()
	var tags []string
	for i := range kind.NumField() {
		if tag := kind.Field(i).Tag.Get("json"); tag != "" {
			tags = append(tags, tag)
		}
	}
	if !slices.Equal(tags, planFields) {
		t.Errorf("the plan reads %v", tags)
	}
}
