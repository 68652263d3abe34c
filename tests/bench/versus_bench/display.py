# SPDX-FileCopyrightText: 2026 The Versus authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A display of its own, and what stands on it: X11 by way of its C library, so that looking takes little time."""

import ctypes
import os
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SIZE = (1920, 1080)  # heaptrack_gui opens larger than 1280 × 800
_ALL_PLANES = ctypes.c_ulong(~0)
_Z_PIXMAP = 2
_VIEWABLE = 2
_ROWS_SEEN = 24  # of a region: text of usual size cannot hide between them


class _Attributes(ctypes.Structure):
    _fields_ = [("x", ctypes.c_int), ("y", ctypes.c_int), ("width", ctypes.c_int), ("height", ctypes.c_int),
                ("border_width", ctypes.c_int), ("depth", ctypes.c_int), ("visual", ctypes.c_void_p),
                ("root", ctypes.c_ulong), ("window_class", ctypes.c_int), ("bit_gravity", ctypes.c_int),
                ("win_gravity", ctypes.c_int), ("backing_store", ctypes.c_int), ("backing_planes", ctypes.c_ulong),
                ("backing_pixel", ctypes.c_ulong), ("save_under", ctypes.c_int), ("colormap", ctypes.c_ulong),
                ("map_installed", ctypes.c_int), ("map_state", ctypes.c_int), ("all_event_masks", ctypes.c_long),
                ("your_event_mask", ctypes.c_long), ("do_not_propagate_mask", ctypes.c_long),
                ("override_redirect", ctypes.c_int), ("screen", ctypes.c_void_p)]  # fmt: skip


class _Image(ctypes.Structure):
    _fields_ = [("width", ctypes.c_int), ("height", ctypes.c_int), ("xoffset", ctypes.c_int),
                ("format", ctypes.c_int), ("data", ctypes.POINTER(ctypes.c_char))]  # fmt: skip


_handler_type = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
_ignore = _handler_type(lambda _display, _error: 0)  # a window may go while it is looked at


class Screen:
    """A connection to the display of this name."""

    def __init__(self, name: str) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self._x.XGetImage.restype = ctypes.POINTER(_Image)
        self._x.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int, ctypes.c_uint,
                                      ctypes.c_uint, ctypes.c_ulong, ctypes.c_int]  # fmt: skip
        self._x.XDestroyImage.argtypes = [ctypes.c_void_p]
        self._x.XFree.argtypes = [ctypes.c_void_p]
        self._x.XSetErrorHandler(_ignore)
        self._display = self._open(name)
        self._root = self._x.XDefaultRootWindow(self._display)

    def _open(self, name: str) -> ctypes.c_void_p:
        """A server says its name a moment before it answers."""
        for _ in range(50):
            if display := self._x.XOpenDisplay(name.encode()):
                return ctypes.c_void_p(display)
            time.sleep(0.1)
        raise RuntimeError(f"The display {name} cannot be opened.")

    def close(self) -> None:
        self._x.XCloseDisplay(self._display)

    def _children(self) -> list[int]:
        root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        children = ctypes.POINTER(ctypes.c_ulong)()
        self._x.XQueryTree(self._display, ctypes.c_ulong(self._root), ctypes.byref(root), ctypes.byref(parent),
                           ctypes.byref(children), ctypes.byref(count))  # fmt: skip
        found = [children[i] for i in range(count.value)]
        if found:
            self._x.XFree(ctypes.cast(children, ctypes.c_void_p))
        return found

    def main_window(self) -> tuple[int, int, int] | None:
        """Id, width and height of the first window that is mapped and large enough to be a main one."""
        for window in self._children():
            about = _Attributes()
            self._x.XGetWindowAttributes(self._display, ctypes.c_ulong(window), ctypes.byref(about))
            if about.map_state == _VIEWABLE and about.width >= 300 and about.height >= 200:
                return window, about.width, about.height
        return None

    def shades(self, window: tuple[int, int, int], region: tuple[float, float, float, float]) -> int:
        """How many colours the region (left, top, right, bottom, as shares of the window) has: text has many."""
        handle, width, height = window
        left, right = int(region[0] * width), int(region[2] * width)
        top, bottom = region[1] * height, region[3] * height
        colours: set[bytes] = set()
        for row in range(_ROWS_SEEN):
            y = int(top + (bottom - top) * row / _ROWS_SEEN)
            image = self._x.XGetImage(self._display, handle, left, y, right - left, 1, _ALL_PLANES, _Z_PIXMAP)
            if not image:
                return 0
            line = ctypes.string_at(image.contents.data, 4 * (right - left))
            self._x.XDestroyImage(image)
            colours.update(line[i : i + 4] for i in range(0, len(line), 4))
        return len(colours)


@contextmanager
def own_display() -> Iterator[tuple[Screen, dict[str, str]]]:
    """A screen without a window manager, a session bus, and the environment of a user who has just come."""
    with tempfile.TemporaryDirectory() as home:
        reading, writing = os.pipe()
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-nolisten", "tcp"],
            pass_fds=[writing], stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(writing)
        name = ":" + os.read(reading, 16).decode().strip()
        os.close(reading)
        bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL, text=True)  # fmt: skip
        address = bus.stdout.readline().strip() if bus.stdout else ""
        screen = Screen(name)
        drop = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")
        environment = {key: value for key, value in os.environ.items() if key not in drop}
        environment |= {"DISPLAY": name, "DBUS_SESSION_BUS_ADDRESS": address, "HOME": home}
        environment |= {f"XDG_{kind}_HOME": str(Path(home) / kind.lower()) for kind in ("CONFIG", "DATA", "CACHE")}
        try:
            yield screen, environment
        finally:
            screen.close()
            for process in (bus, server):
                process.terminate()
                process.wait()


def peak_memory(pid: int) -> int:
    """VmHWM in bytes."""
    for line in Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) * 1024
    return 0


def wait_until(seconds: float, condition) -> float:
    """The moment at which the condition holds."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise RuntimeError("The window did not come.")
        time.sleep(0.003)
    return time.monotonic()
