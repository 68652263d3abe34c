# SPDX-FileCopyrightText: 2026 The Versus authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the start of the program to a window that can be read, beside two other profiling applications."""

import random
import statistics
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path

from . import programs
from .display import Screen, own_display, peak_memory, wait_until
from .page import number, paragraph, section, table
from .stats import ratio_over_rounds

PATIENCE_S = 20
SETTLE_S = 1.5  # memory is read after this: what comes after the first paint counts too
LEAST_SHADES = 12  # an empty surface has one or two

_TEXT = """
From exec to the moment at which the window is mapped and has text where it is looked for: in Versus in the article
and in the list, in the others anywhere. The display is Xvfb without a window manager, with a session bus; every
program was started once before. Peak memory is VmHWM of the process {settle} s later; the lab of Versus, a process of
its own that is started after the first paint, is not in it. Median of {rounds} starts, the slowest in brackets; a
ratio is Versus by the other in the same round, with its 95 % interval. The target: ratios of at most 1.0.
"""

Region = tuple[float, float, float, float]
WHOLE: Region = (0.02, 0.05, 0.98, 0.98)


@dataclass
class Application:
    name: str
    command: list[str]
    regions: list[Region]
    seconds: list[float] = field(default_factory=list)
    bytes: list[int] = field(default_factory=list)


def _applications() -> list[Application]:
    return [
        Application("Versus", [str(programs.versus())], [(0.16, 0.2, 0.42, 0.9), (0.6, 0.2, 0.95, 0.35)]),
        Application("heaptrack_gui", [str(programs.heaptrack_gui())], [WHOLE]),
        Application("massif-visualizer", [str(programs.massif_visualizer())], [WHOLE]),
    ]


def _is_painted(screen: Screen, regions: list[Region]) -> bool:
    window = screen.main_window()
    return window is not None and all(screen.shades(window, region) >= LEAST_SHADES for region in regions)


def _start(application: Application, screen: Screen, environment: dict[str, str]) -> tuple[float, int]:
    began = time.monotonic()
    process = subprocess.Popen(application.command, env=environment, cwd=Path(environment["HOME"]),
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # fmt: skip
    try:
        painted = wait_until(PATIENCE_S, lambda: _is_painted(screen, application.regions))
        time.sleep(SETTLE_S)
        return painted - began, peak_memory(process.pid)
    finally:
        process.terminate()
        process.wait()
        wait_until(PATIENCE_S, lambda: screen.main_window() is None)


def measure(quick: bool, chance: random.Random) -> str:
    rounds = 2 if quick else 20
    programs.say("start-up")
    programs.install_display()
    applications = _applications()
    with own_display() as (screen, environment):
        for application in applications:
            _start(application, screen, environment)
        for _ in range(rounds):
            for application in chance.sample(applications, len(applications)):
                seconds, peak = _start(application, screen, environment)
                application.seconds.append(seconds)
                application.bytes.append(peak)
    ours = applications[0]
    rows = []
    for each in applications:
        pairs = list(zip(ours.seconds, each.seconds, strict=True))
        rows.append([
            each.name,
            f"{statistics.median(each.seconds) * 1000:.0f} ({max(each.seconds) * 1000:.0f})",
            "" if each is ours else f"{statistics.median(ours.seconds) / statistics.median(each.seconds):.2f}",
            "" if each is ours else str(ratio_over_rounds(pairs)),
            number(statistics.median(each.bytes) / (1 << 20), 1),
            "" if each is ours else f"{statistics.median(ours.bytes) / statistics.median(each.bytes):.2f}",
        ])  # fmt: skip
    heads = ("application", "to the window, ms", "ratio of medians", "ratio over rounds", "peak memory, MiB", "ratio")
    text = _TEXT.format(settle=SETTLE_S, rounds=rounds)
    return section("Start-up", paragraph(text), table(heads, rows))
