# SPDX-FileCopyrightText: 2026 The Versus authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How often Versus sees a difference where there is none: an engine compared with itself."""

import json
import random
import subprocess
from pathlib import Path
from typing import Any

from . import programs
from .page import paragraph, section, table

ENGINES = ("go",)  # the arithmetic is the same for every engine
METRICS = ("latency", "p50", "p99", "peak_rss")

_TEXT = """
`versus compare --lab --engines X,X --rounds {rounds}`, {times} times: how many of the intervals hold 1 ("no
measurable difference"). A 95 % interval that keeps its word does so in 90 to 99 of 100. p99 needs 100 fetches
in a round; the demo list has 12.
"""


def _compare(engine: str, rounds: int, seed: int) -> list[dict[str, Any]]:
    command: list[str | Path] = [programs.versus(), "compare", "--lab", "--json", "--engines", f"{engine},{engine}",
               "--rounds", str(rounds), "--seed", str(seed)]  # fmt: skip
    told = subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    return list(json.loads(told.stdout)["comparisons"])


def measure(quick: bool, chance: random.Random) -> str:
    times, rounds = (3, 3) if quick else (100, 10)
    told: dict[str, list[dict[str, Any]]] = {engine: [] for engine in ENGINES}
    for i in range(times):
        if i % 10 == 0:
            programs.say(f"noise floor, comparison {i + 1} of {times}")
        for engine in chance.sample(ENGINES, len(ENGINES)):
            told[engine] += _compare(engine, rounds, chance.getrandbits(63))
    rows = []
    for engine, comparisons in told.items():
        for metric in METRICS:
            own = [one for one in comparisons if one["metric"] == metric and one["low"] is not None]
            holds = sum(one["low"] <= 1 <= one["high"] for one in own)
            rows.append([f"{engine},{engine}", metric, str(len(own)), str(holds) if own else "–"])
    heads = ("engines", "figure", "intervals", "no measurable difference")
    return section("Noise floor", paragraph(_TEXT.format(times=times, rounds=rounds)), table(heads, rows))
