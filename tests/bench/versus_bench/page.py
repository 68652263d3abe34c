# SPDX-FileCopyrightText: 2026 The Versus authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Markdown, and what the page says of the machine."""

import datetime
import os
import platform
import subprocess
import textwrap
from collections.abc import Sequence
from pathlib import Path

from . import machine, programs

QUIET_LOAD = 1.5
WIDTH = 120


def table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = ["| " + " | ".join(heads) + " |", "|" + "---|" * len(heads)]
    lines += ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join(lines) + "\n"


def number(value: float | None, digits: int = 0) -> str:
    return "–" if value is None else f"{value:,.{digits}f}"


def paragraph(text: str) -> str:
    return textwrap.fill(" ".join(text.split()), WIDTH) + "\n"


def section(title: str, *parts: str) -> str:
    """Of paragraphs and tables."""
    return "\n".join([f"## {title}\n", *parts])


def _first_line(*command: str | Path) -> str:
    told = subprocess.run(command, check=False, capture_output=True, text=True)
    return (told.stdout or told.stderr).partition("\n")[0].strip()


def _processor() -> str:
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()


def _versions() -> str:
    told = [
        _first_line(programs.versus(), "--version"),
        "Qt " + _first_line("qmake6", "-query", "QT_VERSION"),
        _first_line("go", "env", "GOVERSION").replace("go", "Go ", 1),
        _first_line("rustc", "--version").rpartition(" (")[0],
    ]
    return ", ".join(told)


class Head:
    """What stands above the tables. Made before the first measurement, for the load."""

    def __init__(self, command: str, seed: int) -> None:
        self._load = machine.load()
        self._command = command
        self._seed = seed
        self._start = datetime.datetime.now(datetime.UTC)

    def markdown(self, quick: bool) -> str:
        system = platform.freedesktop_os_release()["PRETTY_NAME"]
        rows = [
            ("date", f"{self._start:%Y-%m-%d %H:%M} UTC"),
            ("command", f"`{self._command}`"),
            ("seed", str(self._seed)),
            ("machine", f"{_processor()}, {len(os.sched_getaffinity(0))} cores"),
            ("system", f"{system}, Linux {platform.release()}"),
            ("load before", f"{self._load:.2f}"),
            ("versions", _versions()),
        ]
        notes = []
        if quick:
            notes.append("Measured with `--quick`: these figures show that the benchmark works, and no more.\n")
        if self._load > QUIET_LOAD:
            notes.append("The machine was not quiet: these figures are not to be relied on.\n")
        return "\n".join(["# Benchmark of Versus\n", table(("", ""), rows), *notes])
