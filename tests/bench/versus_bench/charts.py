# SPDX-FileCopyrightText: 2026 The Versus authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the charts of a run of a million samples take to draw."""

import json
import os
import random
import statistics
import subprocess

from . import programs
from .page import paragraph, section, table

TARGET_REDRAW_MS = 16.0
TARGET_PNG_S = 0.3

_TEXT = """
Every kind of chart of a run of {samples:,} samples (three engines, ten rounds; *defaults*: six). *Build* turns samples
into a chart, in another thread than the window's. *Redraw* paints the chart view, 900 × 560 pixels, anew; *zoom* is
one step of the wheel, laid out and painted; *new chart* is what a run that grows costs the window each time. *PNG* is
the file of 2,400 × 1,500 pixels, drawn, packed and written. Medians of {times}, the slowest in brackets. Targets: each
redraw at most 16 ms, each PNG at most 0.3 s, by the median.
"""

_DRAWN = ("redraw_ms", "zoom_ms", "show_ms")


def _told(values: list[float], digits: int) -> str:
    return f"{statistics.median(values):.{digits}f} ({max(values):.{digits}f})"


def _on_target(chart: dict) -> bool:
    drawn = all(statistics.median(chart[key]) <= TARGET_REDRAW_MS for key in _DRAWN)
    return drawn and statistics.median(chart["png_s"]) <= TARGET_PNG_S


def measure(quick: bool, _chance: random.Random) -> str:
    samples, times = (100_000, 3) if quick else (1_000_000, 21)
    programs.say("charts")
    command = [programs.charts_program(), str(samples), str(times)]
    lines = subprocess.check_output(command, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}).splitlines()
    rows = []
    for chart in map(json.loads, lines):
        drawn = [_told(chart[key], 1) for key in _DRAWN]
        word = "yes" if _on_target(chart) else "**no**"
        rows.append([chart["kind"], str(chart["points"]), f"{chart['build_s']:.2f}", *drawn, _told(chart["png_s"], 2), word])
    heads = ("chart", "points", "build, s", "redraw, ms", "zoom, ms", "new chart, ms", "PNG, s", "on target")
    return section("Charts", paragraph(_TEXT.format(samples=samples, times=times)), table(heads, rows))
