# SPDX-FileCopyrightText: 2026 The Versus authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the window does not answer while it works with a long URL list."""

import json
import os
import random
import shutil
import subprocess

from . import programs
from .page import number, paragraph, section, table

DROP_TARGET_MS = 500
GAP_TARGET_MS = 50

_TEXT = """
{urls:,} URLs in the window, on {display}: dropped as text, scrolled from end to end, fetched while charts grow to
100,000 samples, compared by three engines (made-up ones, so that only the window is measured), and edited. A thread asks
the window for an answer each millisecond; the longest that it took is the gap. Medians of {times} times, the slowest in
brackets. The targets: dropped and painted within {drop} ms, no gap above {gap} ms.
"""


def measure(quick: bool, _chance: random.Random) -> str:
    urls, times = (10_000, 1) if quick else (100_000, 5)
    programs.say("list")
    xvfb = shutil.which("xvfb-run")
    command = [xvfb, "-a", "-s", "-screen 0 1920x1080x24"] if xvfb else []
    environment = os.environ | {"QT_QPA_PLATFORM": "xcb" if xvfb else "offscreen", "LC_ALL": "C.UTF-8"}
    told = [
        json.loads(
            subprocess.check_output([*command, programs.list_program(), str(urls)], env=environment, text=True)
        )
        for _ in range(times)
    ]
    rows = [_row([one[step] for one in told]) for step in range(len(told[0]))]
    text = _TEXT.format(
        urls=urls,
        display="a display of Xvfb" if xvfb else "Qt's offscreen platform",
        times=times,
        drop=DROP_TARGET_MS,
        gap=GAP_TARGET_MS,
    )
    return section("A long list", paragraph(text), table(("step", "took, ms", "longest gap, ms", "on target"), rows))


def _row(steps: list[dict]) -> list[str]:
    took = sorted(one["took_ms"] for one in steps)
    gaps = sorted(one["longest_gap_ms"] for one in steps)
    middle = len(steps) // 2
    on_target = gaps[middle] <= GAP_TARGET_MS and (steps[0]["name"] != "drop" or took[middle] <= DROP_TARGET_MS)
    return [
        steps[0]["name"],
        f"{number(took[middle])} ({number(took[-1])})",
        f"{number(gaps[middle], 1)} ({number(gaps[-1], 1)})",
        "yes" if on_target else "**no**",
    ]
