# SPDX-FileCopyrightText: 2026 The Versus authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The servers that are fetched from: the lab of Versus, and nginx."""

import json
import socket
import subprocess
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

SECONDS_TO_START = 10


@dataclass(frozen=True)
class Lab:
    address: str
    pid: int

    def url(self, path: str) -> str:
        return self.address + path

    def reset(self) -> None:
        self._get("/lab/reset")

    def record(self) -> dict[str, int]:
        """Nanoseconds from arrival to the last byte out, by path; for paths that were asked for once."""
        entries = (json.loads(line) for line in self._get("/lab/record").splitlines())
        return {entry["path"]: entry["answered_ns"] - entry["arrived_ns"] for entry in entries}

    def _get(self, path: str) -> str:
        with urllib.request.urlopen(self.url(path), timeout=SECONDS_TO_START) as answer:
            return str(answer.read().decode())


@contextmanager
def lab(versus: Path) -> Iterator[Lab]:
    # It ends with its standard input, so that it does not outlive this program.
    command: list[str | Path] = [versus, "lab", "--quiet", "--with-parent"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin and process.stdout
        yield Lab(process.stdout.readline().decode().strip(), process.pid)
        process.stdin.close()


_NGINX = """
daemon off;
worker_processes 1;
pid {folder}/pid;
error_log {folder}/error.log;
events {{ worker_connections 1024; }}
http {{
    access_log off;
    keepalive_requests 1000000000;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    server {{ listen 127.0.0.1:{port}; root {folder}/files; }}
}}
"""


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _await(port: int) -> None:
    deadline = time.monotonic() + SECONDS_TO_START
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.05)


@contextmanager
def nginx(program: Path, size: int) -> Iterator[str]:
    """nginx with a configuration of its own, on a free port; gives the URL of a file of `size` bytes."""
    port = _free_port()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)  # its worker may be another user
        (folder / "files").mkdir()
        (folder / "files" / "file").write_bytes(b"x" * size)
        (folder / "nginx.conf").write_text(_NGINX.format(folder=folder, port=port), encoding="utf-8")
        command: list[str | Path] = [program, "-c", folder / "nginx.conf", "-e", folder / "error.log"]
        with subprocess.Popen(command) as process:
            try:
                _await(port)
                yield f"http://127.0.0.1:{port}/file"
            finally:
                process.terminate()
