# SPDX-FileCopyrightText: 2026 The Versus authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How much of the machine is in use, from /proc."""

import os
from pathlib import Path


def _fields(path: str) -> list[str]:
    return Path(path).read_text(encoding="ascii", errors="replace").splitlines()[0].split()


class Busy:
    """The share of all processors in use since it was made, as the run document counts it."""

    def __init__(self) -> None:
        self._begin = self._ticks()

    @staticmethod
    def _ticks() -> tuple[int, int]:
        times = [int(field) for field in _fields("/proc/stat")[1:9]]  # guest time is part of user time
        idle = times[3] + times[4]
        return sum(times) - idle, sum(times)

    def share(self) -> float:
        busy, total = self._ticks()
        return (busy - self._begin[0]) / max(total - self._begin[1], 1)


def cpu_seconds(pid: int) -> float:
    """User and system time of a process that runs."""
    stat = Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace")
    user, system = stat.rsplit(")", 1)[1].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def load() -> float:
    return os.getloadavg()[0]
