# SPDX-FileCopyrightText: 2026 The Versus authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a run document of a million samples takes to open, and to be put together from shards."""

import json
import random
import statistics
import subprocess
import tempfile
from pathlib import Path

from . import programs
from .page import number, paragraph, section, table

TARGET_S = 2.0
TARGET_MERGE_MIB = 300
SHARDS = 8

_TEXT = """
A run document of {samples:,} samples ({size:.0f} MiB; four engines, ten rounds) opened as the window does:
read with its checksum verified, summarised, all engines compared. Median of {times} times, the slowest in
brackets, each in a fresh process. The target: less than 2 s.
"""

_MERGE_TEXT = """
{shards} shards of {samples:,} samples each, merged as `versus merge` does it: read with their checksums verified and held
against each other, then written. Median of {times} times, the slowest in brackets, each in a fresh process. The targets:
less than 2 s, less than 300 MiB.
"""


def _measure_merging(quick: bool) -> str:
    samples, times = (12_500, 2) if quick else (125_000, 7)
    program = programs.document_program()
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([program, "shards", folder, str(SHARDS), str(samples)], check=True)
        shards = [Path(folder) / f"shard-{number}.versus.json" for number in range(SHARDS)]
        command = [program, "merge", Path(folder) / "all.versus.json", *shards]
        told = [json.loads(subprocess.check_output(command)) for _ in range(times)]
    seconds = {name: [one[key] for one in told] for name, key in {"merge": "merge_s", "write": "write_s"}.items()}
    seconds["**all**"] = [one["merge_s"] + one["write_s"] for one in told]
    peak = max(one["peak_rss_bytes"] for one in told) / (1 << 20)
    rows = [[name, f"{statistics.median(each):.2f} ({max(each):.2f})"] for name, each in seconds.items()]
    on_target = statistics.median(seconds["**all**"]) < TARGET_S and peak < TARGET_MERGE_MIB
    rows += [["on target", "yes" if on_target else "**no**"], ["peak memory, MiB", number(peak)]]
    text = _MERGE_TEXT.format(shards=SHARDS, samples=samples, times=times)
    return paragraph(text) + "\n" + table(("step", "seconds"), rows)


def measure(quick: bool, _chance: random.Random) -> str:
    samples, times = (100_000, 2) if quick else (1_000_000, 7)
    program = programs.document_program()
    programs.say("documents")
    with tempfile.TemporaryDirectory() as folder:
        document = Path(folder) / "bench.versus.json"
        subprocess.run([program, "write", document, str(samples)], check=True)
        size = document.stat().st_size / (1 << 20)
        told = [json.loads(subprocess.check_output([program, "open", document])) for _ in range(times)]
    steps = {"read and verify": "read_s", "summarise": "summarise_s", "compare": "compare_s"}
    seconds = {name: [one[key] for one in told] for name, key in steps.items()}
    seconds["**all**"] = [sum(one[key] for key in steps.values()) for one in told]
    rows = [[name, f"{statistics.median(all_of_it):.2f} ({max(all_of_it):.2f})"] for name, all_of_it in seconds.items()]
    rows.append(["on target", "yes" if statistics.median(seconds["**all**"]) < TARGET_S else "**no**"])
    rows.append(["peak memory, MiB", number(max(one["peak_rss_bytes"] for one in told) / (1 << 20))])
    text = _TEXT.format(samples=samples, size=size, times=times)
    return section("Documents", paragraph(text), table(("step", "seconds"), rows), _measure_merging(quick))
