# SPDX-FileCopyrightText: 2026 The Versus authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where programs are, and how those that are missing are built."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

BENCH = Path(__file__).resolve().parent.parent
ROOT = BENCH.parent.parent
BUILD = ROOT / "build" / "release"
CACHE = ROOT / "build" / "bench"  # what is not Versus, and is built once
OHA_VERSION = "1.16.0"
ENGINES = ("qt", "go", "rust")


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _call(*command: str | Path, folder: Path = ROOT, **environment: str) -> None:
    subprocess.run(command, cwd=folder, check=True, stdout=sys.stderr, env=os.environ | environment)


def versus() -> Path:
    return BUILD / "bin" / "versus"


def engine(name: str) -> Path:
    return BUILD / "lib" / "versus" / f"versus-engine-{name}"


def build_versus() -> None:
    """The release build, and the C++ programs of the benchmark."""
    script = """
        . packaging/packages.sh
        install_packages "${build_packages[@]}"
        install_rust
        build release application
        cmake --build --preset release --target bench-programs >&2
    """
    _call("bash", "-euo", "pipefail", "-c", script)


def heaptrack_gui() -> Path:
    return _installed("heaptrack-gui", "heaptrack_gui")


def massif_visualizer() -> Path:
    return _installed("massif-visualizer", "massif-visualizer")


def install_display() -> None:
    for package, program in (("xvfb", "Xvfb"), ("dbus-daemon", "dbus-daemon")):
        _installed(package, program)


def _installed(package: str, program: str) -> Path:
    """Of Debian: applications with libraries and data of their own have to be installed to start as they do."""
    if not shutil.which(program):
        _call("bash", "-euo", "pipefail", "-c", f". packaging/packages.sh; install_packages {package}")
    return Path(shutil.which(program) or program)


def document_program() -> Path:
    return BUILD / "bench" / "bench-document"


def charts_program() -> Path:
    return BUILD / "bench" / "bench-charts"


def list_program() -> Path:
    return BUILD / "bench" / "bench-list"


def qt_loop() -> Path:
    return BUILD / "bench" / "bench-qt-loop"


def go_loop() -> Path:
    return _go(".", "loop-go")


def hey() -> Path:
    return _go("github.com/rakyll/hey", "hey")


def _go(package: str, name: str) -> Path:
    program = CACHE / name
    _call("go", "build", "-trimpath", "-o", program, package, folder=BENCH / "go", CGO_ENABLED="0",
          GOTOOLCHAIN="local", GOFLAGS="-buildvcs=false")  # fmt: skip
    return program


def rust_loop() -> Path:
    target = CACHE / "cargo"
    _call("cargo", "build", "--release", "--locked", "--quiet", "--target-dir", target, folder=BENCH / "rust")
    return target / "release" / "versus-bench-loop"


def oha() -> Path | None:
    """Built once, which takes some minutes; nothing where it cannot be had."""
    program = CACHE / "bin" / "oha"
    if not program.exists():
        say(f"Building oha {OHA_VERSION} (once)")
        try:
            _call("cargo", "install", "oha", "--version", OHA_VERSION, "--locked", "--quiet", "--root", CACHE)
        except subprocess.CalledProcessError:
            return None
    return program


def wrk() -> Path:
    return _from_debian("wrk", "usr/bin/wrk")


def nginx() -> Path:
    """Unpacked and not installed: installed, it would start as a service."""
    return _from_debian("nginx", "usr/sbin/nginx")


def _from_debian(package: str, path: str) -> Path:
    if installed := shutil.which(package, path="/usr/sbin:/usr/bin"):
        return Path(installed)
    folder = CACHE / "debian"
    program = folder / path
    if not program.exists():
        folder.mkdir(parents=True, exist_ok=True)
        _call("apt-get", "download", "-qq", package, folder=folder)
        _call("dpkg-deb", "--extract", next(folder.glob(f"{package}_*.deb")), folder)
    return program
