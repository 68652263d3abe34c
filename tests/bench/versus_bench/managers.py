# SPDX-FileCopyrightText: 2026 The Versus authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the number of QNetworkAccessManagers costs, and what the Qt engine costs beside the same layout in a loop."""

import random

from . import contenders, programs
from .contenders import Contender, Measured, median_of, ratio_of
from .page import number, paragraph, section, table
from .servers import lab

CONCURRENCY = 64
CONNECTIONS_PER_MANAGER = 6  # of Qt before 6.5
THREADS = 2
MANAGERS = (1, 2, 4, 6, 8, 12, 16, 24)
ENGINES_MANAGERS = 12  # 32 fetches in each of two threads

_TEXT = """
A minimal loop with a number of managers, {concurrency} fetches at once of the lab's `/bytes/1024`, in two
threads (one manager: in one), and the Qt engine, which has {managers} managers in two threads. A manager
opens {connections} connections: with fewer than 11, fetches wait in Qt's own queue, and their latency counts
that. Medians over {rounds} rounds of {count:,}; the ratio is engine ÷ row, paired by round, with a 95 %
interval.
"""


def _contenders() -> list[tuple[str, Contender]]:
    loops = [(managers, min(managers, THREADS)) for managers in MANAGERS]
    loops.append((ENGINES_MANAGERS, 1))
    loop = programs.qt_loop()
    return [
        ("**Qt engine**", contenders.engine("qt", programs.engine("qt"))),
        *(
            (f"loop, {m} manager{'s' * (m > 1)}, {t} thread{'s' * (t > 1)}", contenders.qt_loop(loop, m, t))
            for m, t in loops
        ),
    ]


def measure(quick: bool, chance: random.Random) -> str:
    rounds, count = (3, 2000) if quick else (10, 20_000)
    all_of_them = _contenders()
    runs: dict[str, list[Measured]] = {name: [] for name, _ in all_of_them}
    with lab(programs.versus()) as server:
        programs.say("managers")
        for _ in range(rounds):
            for name, contender in chance.sample(all_of_them, len(all_of_them)):
                runs[name].append(contender.run(server.url("/bytes/1024"), count, CONCURRENCY))
    engine = runs[all_of_them[0][0]]
    rows = [
        [
            name,
            number(median_of(own, lambda run: run.per_s)),
            number(median_of(own, lambda run: run.p50_us)),
            number(median_of(own, lambda run: run.p99_us)),
            number(median_of(own, lambda run: run.cpu_us), 1),
            number((median_of(own, lambda run: run.peak_bytes) or 0) / (1 << 20), 1),
            "" if own is engine else ratio_of(engine, own, lambda run: run.per_s),
        ]
        for name, own in runs.items()
    ]
    heads = ("program", "fetches/s", "p50 µs", "p99 µs", "CPU µs a fetch", "peak MiB", "throughput ratio")
    text = _TEXT.format(concurrency=CONCURRENCY, managers=ENGINES_MANAGERS, connections=CONNECTIONS_PER_MANAGER,
                        rounds=rounds, count=count)  # fmt: skip
    return section("Managers", paragraph(text), table(heads, rows))
