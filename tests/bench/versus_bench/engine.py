# SPDX-FileCopyrightText: 2026 The Versus authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives an engine of Versus by its protocol (resources/schemas/engine-protocol-1.schema.json)."""

import json
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .machine import Busy

DEADLINE_NS = 10_000_000_000
URLS_PER_LINE = 1000
SECONDS_TO_END = 600


@dataclass(frozen=True)
class Sample:
    """A fetch that succeeded. Times in nanoseconds from go."""

    index: int
    start_ns: int
    last_byte_ns: int
    reused: bool

    @property
    def latency_ns(self) -> int:
        return self.last_byte_ns - self.start_ns


@dataclass(frozen=True)
class EngineRun:
    ready: dict[str, Any]
    done: dict[str, Any]
    samples: list[Sample]
    machine_busy: float  # from go until the engine begins to report

    @property
    def cpu_ns(self) -> int:
        return int(self.done["cpu_user_ns"]) + int(self.done["cpu_system_ns"])


class EngineFailed(Exception):
    pass


def _plan(concurrency: int) -> dict[str, object]:
    """The level field, as `versus compare` asks for it."""
    return {
        "type": "plan", "protocol": 1, "profile": "level-field", "concurrency": concurrency, "schedule": "closed",
        "rate_per_s": 0, "connect_timeout_ns": DEADLINE_NS, "total_timeout_ns": DEADLINE_NS, "redirect_limit": 10,
        "body_limit_bytes": 256 << 20, "header_limit_bytes": 256 << 10,
        "headers": [["Accept", "*/*"], ["User-Agent", "Versus/bench"]], "accept_encoding": "identity", "http": "1.1",
        "proxy": "none", "pool_size": concurrency, "worker_threads": 0, "ca_file": "", "report": "end", "must": [],
    }  # fmt: skip


def _input(urls: Sequence[str], concurrency: int) -> bytes:
    lines: list[dict[str, object]] = [_plan(concurrency)]
    for begin in range(0, len(urls), URLS_PER_LINE):
        lines.append({"type": "urls", "urls": list(urls[begin : begin + URLS_PER_LINE])})
    lines.append({"type": "urls", "urls": []})
    return b"".join(json.dumps(line).encode() + b"\n" for line in lines)


def run_engine(program: Path, urls: Sequence[str], concurrency: int) -> EngineRun:
    """One run in a fresh process. Raises EngineFailed if a fetch failed: there is nothing to measure then."""
    with subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin and process.stdout
        process.stdin.write(_input(urls, concurrency))
        process.stdin.flush()
        ready = json.loads(process.stdout.readline() or b"{}")
        busy = Busy()
        process.stdin.write(b'{"type":"go"}\n')
        process.stdin.flush()
        line = process.stdout.readline()
        while b'"progress"' in line:
            line = process.stdout.readline()
        share = busy.share()
        lines = [json.loads(text) for text in (line, *process.stdout)]
        process.stdin.close()
        process.wait(SECONDS_TO_END)
    return _read(program, ready, lines, len(urls), share)


def _read(program: Path, ready: dict[str, Any], lines: list[dict[str, Any]], count: int, share: float) -> EngineRun:
    failed = [line["error"]["text"] for line in lines if "error" in line]
    if failed:
        raise EngineFailed(f"{program.name}: {len(failed)} of {count} fetches failed: {failed[0]}")
    samples = [
        Sample(line["index"], line["start_ns"], line["last_byte_ns"], line.get("reused", False))
        for line in lines
        if line["type"] == "sample"
    ]
    if len(samples) != count or lines[-1]["type"] != "done":
        raise EngineFailed(f"{program.name} ended before its plan was done")
    return EngineRun(ready, lines[-1], samples, share)
