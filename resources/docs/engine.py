#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Versus authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An engine of Versus in Python's standard library: http.client, and a thread for each fetch under way."""

import http.client, itertools, json, os, queue, resource, signal, socket, ssl, sys, threading, time
from urllib.parse import urljoin, urlsplit

KNOWN = set("type protocol profile concurrency schedule rate_per_s connect_timeout_ns total_timeout_ns redirect_limit"
            " body_limit_bytes header_limit_bytes headers accept_encoding http proxy pool_size worker_threads ca_file"
            " report must".split())
AS_WRITTEN = {  # what urllib.request.urlopen does
    "connect_timeout_ns": 0, "redirect_limit": 10, "header_limit_bytes": 0, "pool_size": 0, "accept_encoding": "identity",
    "headers": [["User-Agent", "Python-urllib/%d.%d" % sys.version_info[:2]], ["Connection", "close"]]}
FOREVER = 1 << 62


class Failure(Exception):
    """Why a fetch failed, as the protocol's word and our own text."""


class Fetch:
    """One URL on its way: its sample so far, and the socket that a deadline cuts off."""

    def __init__(self, index, intended, start):
        self.sample = {"type": "sample", "index": index, "intended_ns": intended, "start_ns": start, "hops": 0}
        self.end = self.deadline = start + plan["total_timeout_ns"] if plan["total_timeout_ns"] else FOREVER
        self.socket, self.late = None, False

    def run(self, url):
        try:
            while url := self.hop(url):
                if self.sample["hops"] == plan["redirect_limit"]:
                    raise Failure("too-many-redirects", "the plan allows %d" % plan["redirect_limit"])
                self.sample.update(hops=self.sample["hops"] + 1, final_url=url)
        except Failure as failure:
            self.fail(*failure.args)
        except (OSError, ValueError, http.client.HTTPException) as error:
            kind = "timeout" if isinstance(error, TimeoutError) else self.stage
            self.fail("invalid-url" if isinstance(error, http.client.InvalidURL) else kind, repr(error))

    def fail(self, kind, text):
        self.sample.update(last_byte_ns=now(), error={"kind": "timeout" if self.late else kind, "text": text})

    def hop(self, url):
        """One request with its body. Gives the URL that it redirects to, if it does."""
        self.stage = "invalid-url"  # what an error of the library means from here on
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise Failure("invalid-url", "not a URL of http or https with a host")
        place = parts.scheme, parts.hostname, parts.port or (443 if parts.scheme == "https" else 80)
        target = (parts.path or "/") + ("?" + parts.query if parts.query else "")
        for field in "dns_ns", "connect_ns", "tls_ns", "first_byte_ns", "status", "wire_bytes", "body_bytes":
            self.sample.pop(field, None)  # of the hop before
        with lock:
            connection = idle[place].pop() if idle.get(place) else None
        self.sample["reused"] = connection is not None
        try:
            connection, response = self.ask(connection or self.connect(*place), target)
        except ConnectionError:
            if not self.sample["reused"] or self.late:
                raise
            self.sample["reused"] = False  # the server had closed it meanwhile
            connection, response = self.ask(self.connect(*place), target)
        self.read(response)
        with lock:
            pool = idle.setdefault(place, [])
            if response.will_close or len(pool) >= plan["pool_size"]:
                connection.close()
            else:
                pool.append(connection)
        location = response.getheader("Location") if response.status in (301, 302, 303, 307, 308) else None
        return location and urljoin(url, location)

    def connect(self, scheme, host, port):
        if plan["connect_timeout_ns"]:
            self.deadline = min(self.end, now() + plan["connect_timeout_ns"])
        connection = http.client.HTTPConnection(host, port)
        connection.auto_open = 0
        began, self.stage = now(), "dns"
        addresses = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        found, self.stage = now(), "connect"
        for family, kind, number, _, address in addresses:
            self.socket = connection.sock = socket.socket(family, kind, number)
            self.socket.settimeout(None if self.deadline == FOREVER else max(0.001, (self.deadline - now()) / 1e9))
            self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            try:
                self.socket.connect(address)
                break
            except OSError:
                if address == addresses[-1][4]:
                    raise
        done, self.stage = now(), "tls"
        counts["opened"] += 1
        self.sample.update(dns_ns=found - began, connect_ns=done - found)
        if scheme == "https":
            self.socket = connection.sock = tls.wrap_socket(connection.sock, server_hostname=host)
            self.sample["tls_ns"] = now() - done
        self.socket.settimeout(None)
        self.deadline = self.end
        return connection

    def ask(self, connection, target):
        self.socket, self.stage = connection.sock, "protocol"
        connection.putrequest("GET", target, skip_accept_encoding=True)
        for name, value in plan["headers"] + [["Accept-Encoding", plan["accept_encoding"] or "identity"]]:
            connection.putheader(name, value)
        connection.endheaders()
        response = connection.getresponse()
        self.sample.update(first_byte_ns=now(), status=response.status,
                           protocol="http/1.0" if response.version == 10 else "http/1.1")
        if 0 < plan["header_limit_bytes"] < sum(len(name + value) + 4 for name, value in response.getheaders()):
            raise Failure("too-large", "the headers are longer than the plan allows")
        return connection, response

    def read(self, response):
        self.stage, size = "truncated", 0
        while chunk := response.read(65536):
            size += len(chunk)
            if 0 < plan["body_limit_bytes"] < size:
                raise Failure("too-large", "the body is longer than the plan allows")
        if response.length:
            raise Failure("truncated", "%d bytes are missing" % response.length)
        self.sample.update(last_byte_ns=now(), wire_bytes=size, body_bytes=size)


def work():
    """One slot: takes the next URL when its time has come, until there is none."""
    for index in turns:
        if index >= len(urls):
            break
        intended = int(index * 1e9 / plan["rate_per_s"]) if plan["schedule"] == "constant" else None
        time.sleep(max(0, (intended or 0) - now()) / 1e9)
        with lock:
            start = now()
            fetch = Fetch(index, start if intended is None else intended, start)
            active.add(fetch)
        fetch.run(urls[index])
        with lock:
            active.discard(fetch)
            keep(fetch.sample)
    inbox.put({"type": "free"})


def keep(sample):
    counts["completed"] += 1
    counts["failed"] += "error" in sample
    say(sample) if plan["report"] == "live" else samples.append(sample)


def watch():
    """Cuts off what is past its deadline, wherever its thread waits."""
    while True:
        time.sleep(0.005)
        with lock:
            late = [fetch for fetch in active if fetch.socket and fetch.deadline <= now()]
        for fetch in late:
            fetch.late = True
            try:
                fetch.socket.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass  # it is closed already


def listen():
    for line in sys.stdin:
        inbox.put(json.loads(line) | {"at": time.monotonic_ns()})
    inbox.put({"type": "cancel"})


def say(line):
    with lock:
        sys.stdout.write(json.dumps(line) + "\n")
        sys.stdout.flush()


def memory(field):
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) * 1024 for line in status if line.startswith(field))


def cpu():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return int(usage.ru_utime * 1e9), int(usage.ru_stime * 1e9)


def settings():
    """What is in force, named as the engines of Versus name it, so that equal settings are seen to be equal."""
    def seconds(ns):
        return "%g s" % (ns / 1e9) if ns else "none"

    def size(count):
        for factor, unit in (1 << 20, "MiB"), (1 << 10, "KiB"), (1, "bytes"):
            if count and count % factor == 0:
                return "%d %s" % (count // factor, unit)
        return "none"

    sent = {name.lower(): value for name, value in plan["headers"]}
    return {"fetches_at_once": str(plan["concurrency"] or "no limit"), "worker_threads": str(slots),
            "carried_by": "a thread for each fetch at once", "idle_per_host": str(plan["pool_size"]),
            "idle_timeout": "none", "cookies": "none kept", "proxy": "none", "http": "1.1", "header_fields": "100",
            "redirects": "%d at most" % plan["redirect_limit"], "referer": sent.get("referer", "not sent"),
            "accept": sent.get("accept", "not sent"), "accept_language": sent.get("accept-language", "not sent"),
            "accept_encoding": plan["accept_encoding"] or "identity", "user_agent": sent.get("user-agent", "not sent"),
            "connection_header": sent.get("connection", "not sent"),
            "retries": "when a kept connection ends before the answer",
            "connect_timeout": seconds(plan["connect_timeout_ns"]), "total_timeout": seconds(plan["total_timeout_ns"]),
            "body_limit": size(plan["body_limit_bytes"]), "header_limit": size(plan["header_limit_bytes"]),
            "tls": ssl.OPENSSL_VERSION, "tls_versions": "1.2 and 1.3", "tls_resumption": "none", "dns_cache": "none",
            "authorities": "the system's and the plan's" if plan["ca_file"] else "the system's",
            "authorities_read": "before the start", "tcp_nodelay": "on"}


def expect(kind):
    """The next line, which is of this kind, or tells to stop."""
    line = inbox.get()
    if line["type"] == "cancel":
        leave(True, 0, cpu())
    if line["type"] != kind:
        refuse("A line %s came where %s was due." % (line["type"], kind))
    return line


def refuse(sentence):
    print(sentence, file=sys.stderr, flush=True)
    os._exit(2)


def leave(cancelled, wall, began):
    user, system = (after - before for before, after in zip(began, cpu()))
    peak = memory("VmHWM")
    for sample in samples:
        say(sample)
    say({"type": "done", "wall_ns": wall, "cpu_user_ns": user, "cpu_system_ns": system, "peak_rss_bytes": peak,
         "connections_opened": counts["opened"], "cancelled": cancelled})
    os._exit(0)  # threads of fetches that were cancelled may still wait


lock, inbox, turns = threading.RLock(), queue.SimpleQueue(), itertools.count()
samples, active, idle, urls = [], set(), {}, []
counts = {"opened": 0, "completed": 0, "failed": 0}
signal.signal(signal.SIGTERM, lambda *_: inbox.put({"type": "cancel"}))
threading.Thread(target=listen, daemon=True).start()

plan = expect("plan")
if unknown := [field for field in plan["must"] if field not in KNOWN]:
    refuse("The plan needs what this engine does not know: %s." % ", ".join(unknown))
plan |= AS_WRITTEN if plan["profile"] == "as-written" else {}
while more := expect("urls")["urls"]:
    urls += more
tls = ssl.create_default_context()
tls.minimum_version = ssl.TLSVersion.TLSv1_2
if plan["ca_file"]:
    tls.load_verify_locations(plan["ca_file"])
slots = min(plan["concurrency"] or len(urls), len(urls))
say({"type": "ready", "protocol": 1, "engine": "python", "name": "Python http.client", "language": "Python",
     "versions": {"python": sys.version.split()[0], "openssl": ssl.OPENSSL_VERSION}, "build": "release",
     "pid": os.getpid(), "rss_bytes": memory("VmRSS"), "worker_threads": slots,
     "capabilities": {"phases": ["dns", "connect", "tls"], "protocols": ["http/1.0", "http/1.1"],
                      "schedules": ["closed", "constant"]},
     "settings": settings()})

zero = expect("go")["at"]
now = lambda: time.monotonic_ns() - zero
began, told = cpu(), 0
threading.Thread(target=watch, daemon=True).start()
for _ in range(slots):
    threading.Thread(target=work, daemon=True).start()
stopped = False
while slots > 0 and not stopped:
    try:
        line = inbox.get(timeout=0.1)["type"]
        slots -= line == "free"
        stopped = line == "cancel"
    except queue.Empty:
        if counts["completed"] > told:
            told = counts["completed"]
            say({"type": "progress", "completed": told, "failed": counts["failed"]})
lock.acquire()  # for ever: no other thread keeps a sample from now on
wall = now()
for fetch in active:
    fetch.fail("cancelled", "stopped by Versus")
    keep(fetch.sample)
leave(stopped, wall, began)
