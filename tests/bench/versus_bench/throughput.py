# SPDX-FileCopyrightText: 2026 The Versus authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How much of its library's throughput each engine keeps: against minimal loops, and known tools."""

import random
from collections.abc import Callable, Sequence

from . import contenders, programs
from .contenders import Contender, Measured, median_of, ratio_of
from .page import number, paragraph, section, table
from .servers import lab

PATH = "/bytes/1024"
COUNTS = {1: 15_000, 8: 40_000, 64: 40_000}  # fetches in a round by concurrency: about a second
QUICK = 10  # times fewer

_TEXT = """
The engine and, in the same rounds, minimal loops with the same library and a known tool, each fetching the
lab's `/bytes/1024`. Medians over {rounds} rounds of about a second (one more is not counted); ratios are
engine ÷ row, paired by round, with a 95 % interval. *Loop* has the engine's headers, pool and deadlines;
*plain* only a pool of the same size. The target: at least 0.95 of the loop's throughput. {tools}
"""


def _groups() -> tuple[list[list[Contender]], str]:
    go = [
        contenders.engine("**Go engine**", programs.engine("go")),
        contenders.go_loop(programs.go_loop(), plain=False),
        contenders.go_loop(programs.go_loop(), plain=True),
        contenders.hey(programs.hey()),
    ]
    tool = programs.oha()
    rust = [
        contenders.engine("**Rust engine**", programs.engine("rust")),
        contenders.rust_loop(programs.rust_loop(), plain=False),
        contenders.rust_loop(programs.rust_loop(), plain=True),
        contenders.oha(tool) if tool else contenders.wrk(programs.wrk()),
    ]
    drives = f"oha {programs.OHA_VERSION} drives hyper" if tool else "wrk (oha could not be built) is written in C"
    return [go, rust], f"Context: hey counts latencies in steps of 0.1 ms, so those below 1 ms are left out; {drives}."


def _row(concurrency: int, contender: Contender, runs: Sequence[Measured], engine: Sequence[Measured]) -> list[str]:
    told: list[Callable[[Measured], float | None]] = [
        lambda run: run.per_s,
        lambda run: run.p50_us,
        lambda run: run.p99_us,
    ]
    figures = [number(median_of(runs, figure)) for figure in told]
    figures.append(number(median_of(runs, lambda run: run.cpu_us), 1))
    ratios = ["" if runs is engine else ratio_of(engine, runs, figure) for figure in told]
    return [str(concurrency), contender.name, *figures, *ratios]


def _take_turns(
    groups: list[list[Contender]], url: str, count: int, concurrency: int, rounds: int, chance: random.Random
) -> dict[str, list[Measured]]:
    runs: dict[str, list[Measured]] = {one.name: [] for group in groups for one in group}
    for round_number in range(rounds + 1):
        for group in chance.sample(groups, len(groups)):
            for one in chance.sample(group, len(group)):
                measured = one.run(url, count, concurrency)
                if round_number > 0:
                    runs[one.name].append(measured)
    return runs


def measure(quick: bool, chance: random.Random) -> str:
    rounds = 3 if quick else 10
    groups, tools = _groups()
    rows: list[list[str]] = []
    with lab(programs.versus()) as server:
        for concurrency, count in COUNTS.items():
            programs.say(f"throughput, {concurrency} at once")
            share = count // QUICK if quick else count
            runs = _take_turns(groups, server.url(PATH), share, concurrency, rounds, chance)
            for group in groups:
                rows += [_row(concurrency, one, runs[one.name], runs[group[0].name]) for one in group]
    heads = ("at once", "program", "fetches/s", "p50 µs", "p99 µs", "CPU µs a fetch",
             "throughput ratio", "p50 ratio", "p99 ratio")  # fmt: skip
    text = _TEXT.format(tools=tools, rounds=rounds)
    return section("Throughput", paragraph(text), table(heads, rows))
