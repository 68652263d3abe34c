# SPDX-FileCopyrightText: 2026 The Versus authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line of the benchmark."""

import argparse
import random
import shlex
import sys
from collections.abc import Callable
from pathlib import Path

from . import (
    charts,
    documents,
    fidelity,
    managers,
    noise_floor,
    programs,
    start_up,
    throughput,
    url_list,
)
from .page import Head

Part = Callable[[bool, random.Random], str]

PARTS: dict[str, Part] = {
    "throughput": throughput.measure,
    "fidelity": fidelity.measure,
    "managers": managers.measure,
    "noise-floor": noise_floor.measure,
    "documents": documents.measure,
    "charts": charts.measure,
    "list": url_list.measure,
    "start-up": start_up.measure,
}


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="tests/bench/run",
        description="Measures Versus itself, and writes one Markdown page. Takes some 40 minutes, on a machine that "
        "should do nothing else meanwhile. Everything is fetched from this machine.",
    )
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"{', '.join(PARTS)}; all of them if none is named")
    parser.add_argument("--quick", action="store_true", help="small counts: shows that it works, in some minutes")
    parser.add_argument("--seed", type=int, help="of the shuffles, to repeat a run")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="write the page here, not to standard output")
    arguments = parser.parse_args()
    for part in arguments.parts:
        if part not in PARTS:
            parser.error(f"there is no part {part}; there are {', '.join(PARTS)}")
    return arguments


def main() -> int:
    arguments = _arguments()
    seed = arguments.seed if arguments.seed is not None else random.SystemRandom().getrandbits(32)
    head = Head(shlex.join(["tests/bench/run", *sys.argv[1:]]), seed)
    programs.build_versus()
    chance = random.Random(seed)
    names = arguments.parts or list(PARTS)
    sections = [PARTS[name](arguments.quick, chance) for name in PARTS if name in names]
    page = "\n".join([head.markdown(arguments.quick), *sections])
    if arguments.output:
        arguments.output.write_text(page, encoding="utf-8")
    else:
        print(page, end="")
    return 0
