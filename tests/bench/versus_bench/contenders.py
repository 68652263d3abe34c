# SPDX-FileCopyrightText: 2026 The Versus authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs that fetch one URL many times, measured alike."""

import json
import re
import statistics
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from .engine import run_engine
from .stats import LEAST_FOR_P99, percentile, ratio_over_rounds

NS_PER_US = 1000
HEY_LEAST_US = 1000  # hey counts latencies in steps of 0.1 ms: below this they say too little


@dataclass(frozen=True)
class Measured:
    """One run of one program. What it cannot tell is None."""

    per_s: float
    p50_us: float | None
    p99_us: float | None
    cpu_us: float | None = None  # of processor time, a fetch
    peak_bytes: float | None = None


@dataclass(frozen=True)
class Contender:
    name: str
    run: Callable[[str, int, int], Measured]  # URL, count, concurrency


def _measured(wall_ns: int, cpu_ns: int, latencies_ns: Sequence[int], peak_bytes: float | None = None) -> Measured:
    count = len(latencies_ns)
    return Measured(
        per_s=count / (wall_ns / 1e9),
        p50_us=percentile(latencies_ns, 50) / NS_PER_US,
        p99_us=percentile(latencies_ns, 99) / NS_PER_US if count >= LEAST_FOR_P99 else None,
        cpu_us=cpu_ns / NS_PER_US / count,
        peak_bytes=peak_bytes,
    )


def engine(name: str, program: Path) -> Contender:
    def run(url: str, count: int, concurrency: int) -> Measured:
        result = run_engine(program, [url] * count, concurrency)
        latencies = [sample.latency_ns for sample in result.samples]
        return _measured(result.done["wall_ns"], result.cpu_ns, latencies, result.done["peak_rss_bytes"])

    return Contender(name, run)


def _output(*command: str | Path) -> str:
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def _loop(name: str, arguments: Callable[[str, int, int], Sequence[str | Path]]) -> Contender:
    """A loop of ours: prints JSON with the latencies."""

    def run(url: str, count: int, concurrency: int) -> Measured:
        told = json.loads(_output(*arguments(url, count, concurrency)))
        return _measured(told["wall_ns"], told["cpu_ns"], told["latencies_ns"], told.get("peak_rss_bytes"))

    return Contender(name, run)


def go_loop(program: Path, plain: bool) -> Contender:
    def arguments(url: str, count: int, concurrency: int) -> Sequence[str | Path]:
        options = ["-plain"] if plain else []
        return [program, f"-url={url}", f"-count={count}", f"-concurrency={concurrency}", *options]

    return _loop("net/http loop, plain" if plain else "net/http loop", arguments)


def rust_loop(program: Path, plain: bool) -> Contender:
    def arguments(url: str, count: int, concurrency: int) -> Sequence[str | Path]:
        return [program, url, str(count), str(concurrency), "plain" if plain else "level-field"]

    return _loop("reqwest loop, plain" if plain else "reqwest loop", arguments)


def qt_loop(program: Path, managers: int, threads: int) -> Contender:
    def arguments(url: str, count: int, concurrency: int) -> Sequence[str | Path]:
        return [program, url, str(count), str(concurrency), str(managers), str(threads)]

    return _loop("QNetworkAccessManager loop", arguments)


def hey(program: Path) -> Contender:
    def run(url: str, count: int, concurrency: int) -> Measured:
        text = _output(program, "-n", str(count), "-c", str(concurrency), url)

        def number(pattern: str) -> float:
            found = re.search(pattern, text)
            if not found:
                raise ValueError(f"hey did not print {pattern}")
            return float(found.group(1))

        def latency_us(percent: int) -> float | None:
            told = number(rf"{percent}%% in ([\d.]+) secs") * 1e6
            return told if told >= HEY_LEAST_US else None

        return Measured(number(r"Requests/sec:\s+([\d.]+)"), latency_us(50), latency_us(99))

    return Contender("hey", run)


def oha(program: Path) -> Contender:
    def run(url: str, count: int, concurrency: int) -> Measured:
        options = ["--no-tui", "--output-format", "json", "-n", str(count), "-c", str(concurrency)]
        told = json.loads(_output(program, *options, url))
        return Measured(
            per_s=told["summary"]["requestsPerSec"],
            p50_us=told["latencyPercentiles"]["p50"] * 1e6,
            p99_us=told["latencyPercentiles"]["p99"] * 1e6,
        )

    return Contender("oha", run)


def wrk(program: Path) -> Contender:
    """Runs for a time and not for a number of fetches: one second."""

    def microseconds(text: str, percent: int) -> float:
        found = re.search(rf"^\s+{percent}%\s+([\d.]+)(us|ms|s)$", text, re.MULTILINE)
        if not found:
            raise ValueError(f"wrk did not print its {percent} %")
        return float(found.group(1)) * {"us": 1, "ms": 1e3, "s": 1e6}[found.group(2)]

    def run(url: str, _count: int, concurrency: int) -> Measured:
        threads = min(concurrency, 2)
        text = _output(program, f"-t{threads}", f"-c{concurrency}", "-d1s", "--latency", url)
        found = re.search(r"Requests/sec:\s+([\d.]+)", text)
        if not found:
            raise ValueError("wrk did not print its rate")
        return Measured(float(found.group(1)), microseconds(text, 50), microseconds(text, 99))

    return Contender("wrk", run)


def ratio_of(engine: Sequence[Measured], other: Sequence[Measured], figure: Callable[[Measured], float | None]) -> str:
    """Paired by round; empty where one of the two cannot tell."""
    pairs = [(a, b) for one, two in zip(engine, other, strict=True) if (a := figure(one)) and (b := figure(two))]
    return str(ratio_over_rounds(pairs)) if len(pairs) == len(engine) else "–"


def median_of(runs: Sequence[Measured], figure: Callable[[Measured], float | None]) -> float | None:
    """Over rounds; None where the program cannot tell."""
    values = [value for run in runs if (value := figure(run)) is not None]
    return statistics.median(values) if values else None
