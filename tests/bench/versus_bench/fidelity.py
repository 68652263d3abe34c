# SPDX-FileCopyrightText: 2026 The Versus authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How true the engines' times are: against the lab's own record of the same requests, and over a second server."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from . import contenders, machine, programs
from .contenders import Measured, median_of, ratio_of
from .engine import EngineRun, run_engine
from .page import number, paragraph, section, table
from .servers import Lab, lab, nginx
from .stats import LEAST_FOR_P99, percentile

DELAYS_MS = (5, 20, 100)
CONCURRENCIES = (1, 16, 64, 256)
NGINX_CONCURRENCIES = (1, 8, 64)
TARGET_MS = {"qt": 2.0, "go": 1.0, "rust": 1.0}
SATURATED = 0.8  # as in app/run/saturation.h: share of all processors, or of the lab's only thread
FILE_BYTES = 1024

_TEXT = """
Latency as the engine tells it, minus the time from arrival to the last byte out that the lab recorded for the
very same requests; warm fetches only (over a connection that was open), {rounds} rounds pooled. The target:
the difference of the medians at most 1.0 ms for Go and Rust, 2.0 ms for Qt. *Saturated*: at least 80 % of all
processors, or of the lab's one thread, were in use from go to the last fetch; a latency then tells of the
queue for the processor.
"""
_NGINX_TEXT = """
The same file of 1,024 bytes from the lab and from nginx, medians over {rounds} rounds; the ratio is lab ÷
nginx, paired by round, with a 95 % interval.
"""


@dataclass
class Cell:
    """One engine at one delay and concurrency."""

    engine_ns: list[int] = field(default_factory=list)
    lab_ns: list[int] = field(default_factory=list)
    wall_ns: int = 0
    machine_busy_ns: float = 0  # of all processors together
    lab_cpu_ns: float = 0

    def add(self, run: EngineRun, paths: Sequence[str], record: dict[str, int], lab_cpu_ns: float) -> None:
        for sample in run.samples:
            if sample.reused:
                self.engine_ns.append(sample.latency_ns)
                self.lab_ns.append(record[paths[sample.index]])
        wall_ns = run.done["wall_ns"]
        self.wall_ns += wall_ns
        self.machine_busy_ns += run.machine_busy * wall_ns
        self.lab_cpu_ns += lab_cpu_ns

    @property
    def machine_busy(self) -> float:
        return self.machine_busy_ns / self.wall_ns

    @property
    def lab_busy(self) -> float:
        return self.lab_cpu_ns / self.wall_ns

    def difference_ms(self, p: float) -> float:
        return (percentile(self.engine_ns, p) - percentile(self.lab_ns, p)) / 1e6

    def verdict(self, target_ms: float) -> str:
        if max(self.machine_busy, self.lab_busy) >= SATURATED:
            return "saturated"
        return "yes" if self.difference_ms(50) <= target_ms else "**no**"


def _measure_once(server: Lab, cell: Cell, engine: str, delay_ms: int, concurrency: int, count: int) -> None:
    paths = [f"/delay/{delay_ms}?fetch={i}" for i in range(count)]
    server.reset()
    lab_before = machine.cpu_seconds(server.pid)
    run = run_engine(programs.engine(engine), [server.url(path) for path in paths], concurrency)
    lab_cpu = machine.cpu_seconds(server.pid) - lab_before
    cell.add(run, paths, server.record(), lab_cpu * 1e9)


def _row(delay_ms: int, concurrency: int, engine: str, cell: Cell) -> list[str]:
    p99 = cell.difference_ms(99) if len(cell.engine_ns) >= LEAST_FOR_P99 else None
    return [
        str(delay_ms),
        str(concurrency),
        engine,
        number(len(cell.engine_ns)),
        number(percentile(cell.lab_ns, 50) / 1e6, 2),
        number(cell.difference_ms(50), 2),
        number(p99, 2),
        f"{cell.machine_busy:.0%}",
        f"{cell.lab_busy:.0%}",
        cell.verdict(TARGET_MS[engine]),
    ]


def _against_the_record(quick: bool, chance: random.Random) -> tuple[str, str]:
    rounds = 1 if quick else 3
    least = 50 if quick else 200
    rows: list[list[str]] = []
    with lab(programs.versus()) as server:
        for delay_ms in DELAYS_MS:
            for concurrency in CONCURRENCIES:
                programs.say(f"fidelity, {delay_ms} ms, {concurrency} at once")
                cells = {engine: Cell() for engine in programs.ENGINES}
                # The first fetch of each connection is cold: some more than 20 for each.
                count = max(least, 24 * concurrency)
                for _ in range(rounds):
                    for engine in chance.sample(programs.ENGINES, len(programs.ENGINES)):
                        _measure_once(server, cells[engine], engine, delay_ms, concurrency, count)
                rows += [_row(delay_ms, concurrency, engine, cell) for engine, cell in cells.items()]
    heads = ("delay ms", "at once", "engine", "warm fetches", "lab's p50 ms", "p50 − lab's ms", "p99 − lab's ms",
             "machine busy", "lab busy", "on target")  # fmt: skip
    return _TEXT.format(rounds=rounds), table(heads, rows)


def _nginx_figures(of_lab: Sequence[Measured], of_nginx: Sequence[Measured]) -> list[str]:
    figures: list[str] = []
    told: list[Callable[[Measured], float | None]] = [lambda run: run.per_s, lambda run: run.p50_us]
    for figure in told:
        figures += [number(median_of(runs, figure)) for runs in (of_lab, of_nginx)]
        figures.append(ratio_of(of_lab, of_nginx, figure))
    return figures


def _against_nginx(quick: bool, chance: random.Random) -> tuple[str, str]:
    rounds, count = (3, 2000) if quick else (6, 10_000)
    rows: list[list[str]] = []
    with lab(programs.versus()) as server, nginx(programs.nginx(), FILE_BYTES) as file:
        urls = {"lab": server.url(f"/bytes/{FILE_BYTES}"), "nginx": file}
        for concurrency in NGINX_CONCURRENCIES:
            programs.say(f"nginx, {concurrency} at once")
            for engine in programs.ENGINES:
                contender = contenders.engine(engine, programs.engine(engine))
                runs: dict[str, list[Measured]] = {name: [] for name in urls}
                for _ in range(rounds):
                    for name in chance.sample(list(urls), len(urls)):
                        runs[name].append(contender.run(urls[name], count, concurrency))
                rows.append([str(concurrency), engine, *_nginx_figures(runs["lab"], runs["nginx"])])
    heads = ("at once", "engine", "fetches/s, lab", "nginx", "ratio", "p50 µs, lab", "nginx", "ratio")
    return _NGINX_TEXT.format(rounds=rounds), table(heads, rows)


def measure(quick: bool, chance: random.Random) -> str:
    text, rows = _against_the_record(quick, chance)
    nginx_text, nginx_rows = _against_nginx(quick, chance)
    return section("Fidelity", paragraph(text), rows, paragraph(nginx_text), nginx_rows)
