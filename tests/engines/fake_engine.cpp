// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

// fake-engine MODE: an engine of the protocol, without a network, that goes wrong in the way MODE names. "well" does
// not: it reports 20 ms for every URL.

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>
#include <thread>

namespace {

std::string mode;

void say(std::string_view line)
{
    std::cout << line << '\n' << std::flush;
}

[[noreturn]] void hang()
{
    while (true) {
        std::this_thread::sleep_for(std::chrono::hours(1));
    }
}

[[noreturn]] void repeat(std::ostream& stream, std::string_view line)
{
    while (true) {
        stream << line << '\n' << std::flush;
    }
}

/// In one write with whatever comes behind it.
void sayReady(std::string_view behind = {})
{
    say(R"({"type":"ready","protocol":1,"engine":"fake","name":"Fake","language":"C++","versions":{"fake":"1.0"},)"
        R"("build":"release","pid":)"
        + std::to_string(getpid())
        + R"(,"rss_bytes":1000000,"worker_threads":1,"capabilities":{"phases":[],"protocols":["http/1.1"]},"settings":{}})"
        + std::string(behind));
}

void saySample(long index, std::string_view start = "1000", std::string_view last = "20001000")
{
    say(R"({"type":"sample","index":)" + std::to_string(index) + R"(,"intended_ns":)" + std::string(start)
        + R"(,"start_ns":)" + std::string(start) + R"(,"first_byte_ns":20000500,"last_byte_ns":)" + std::string(last)
        + R"(,"status":200,"body_bytes":1024,"wire_bytes":1024,"protocol":"http/1.1"})");
}

void sayDone(bool cancelled)
{
    say(R"({"type":"done","wall_ns":20002000,"cpu_user_ns":1000000,"cpu_system_ns":500000,"peak_rss_bytes":5000000,)"
        R"("connections_opened":1,"cancelled":)"
        + std::string(cancelled ? "true}" : "false}"));
}

/// Number of strings in the array of a urls line.
long urlsIn(const std::string& line)
{
    constexpr long quotesOfTheKeys = 6; // "type":"urls","urls"
    return (std::ranges::count(line, '"') - quotesOfTheKeys) / 2;
}

/// Reads plan and URLs up to the empty chunk; how many URLs there are.
long readPlan()
{
    long urls = 0;
    std::string line;
    while (std::getline(std::cin, line)) {
        if (line.find(R"("urls")") == std::string::npos || line.find(R"("plan")") != std::string::npos) {
            continue;
        }
        const long here = urlsIn(line);
        if (here == 0) {
            break;
        }
        urls += here;
    }
    return urls;
}

void waitForLine(std::string_view word)
{
    std::string line;
    while (std::getline(std::cin, line)) {
        if (line.find(word) != std::string::npos) {
            return;
        }
    }
    std::exit(EXIT_SUCCESS); // end of standard input: whoever started us is gone
}

/// A child that would outlive the engine, in a session of its own.
void leaveChild()
{
    if (fork() == 0) {
        setsid();
        for (const int fd : { 0, 1, 2 }) {
            close(fd);
        }
        hang();
    }
}

/// As a program without sanitizers does: theirs would make an exit of it.
void crash()
{
    std::signal(SIGSEGV, SIG_DFL);
    std::raise(SIGSEGV);
}

void failBeforeReady()
{
    if (mode == "crash-at-start") {
        crash();
    } else if (mode == "refuse-plan") {
        std::cerr << "The plan asks for HTTP/9.\n";
        std::exit(2);
    } else if (mode == "exit-3") {
        std::cerr << "some trouble\n";
        std::exit(3);
    } else if (mode == "dies-with-stack") {
        std::cerr
            << "runtime: cannot allocate memory\nfatal error: out of memory\n\ngoroutine 1:\n\tasm.s:373 +0x123\n";
        std::exit(2);
    } else if (mode == "names-password") {
        std::cerr << "proxy https://ada:secret@proxy.test/ is gone\ncannot reach https://ada:secret@host.test/\n";
        std::exit(3);
    } else if (mode == "never-ready") {
        hang();
    } else if (mode == "huge-line") {
        say(std::string(100'000'000, 'x'));
        hang();
    } else if (mode == "deep-json") {
        say(std::string(200'000, '['));
        hang();
    } else if (mode == "byte-order-mark") {
        std::cout << "\xef\xbb\xbf";
    } else if (mode == "no-utf8") {
        say("{\"type\":\"ready\",\"name\":\"\xff\xfe\"}");
        hang();
    } else if (mode == "wrong-version") {
        say(R"({"type":"ready","protocol":2,"engine":"fake","name":"Fake"})");
        hang();
    } else if (mode == "not-json") {
        say("hello");
        hang();
    } else if (mode == "talks-before-go") {
        sayReady("\n{\"type\":\"progress\",\"completed\":0,\"failed\":0}");
        hang();
    } else if (mode == "flood-stderr") {
        std::cerr << std::string(10'000'000, 'e') << "\nthe end\n";
        std::exit(3);
    }
}

void failWhileRunning(long urls)
{
    if (mode == "crash-mid-line") {
        std::cout << R"({"type":"sam)" << std::flush;
        crash();
    } else if (mode == "killed") {
        std::raise(SIGKILL);
    } else if (mode == "silent") {
        hang();
    } else if (mode == "ready-twice") {
        sayReady();
    } else if (mode == "sample-twice") {
        saySample(0);
        saySample(0);
    } else if (mode == "index-beyond") {
        saySample(urls);
    } else if (mode == "index-below") {
        saySample(-1);
    } else if (mode == "index-between") {
        say(R"({"type":"sample","index":0.5,"intended_ns":0,"start_ns":0})");
    } else if (mode == "huge-number") {
        say(R"({"type":"sample","index":0,"intended_ns":1e400,"start_ns":0})");
    } else if (mode == "unknown-type") {
        say(R"({"type":"greeting"})");
    } else if (mode == "progress-beyond") {
        say(R"({"type":"progress","completed":4,"failed":0})");
    } else if (mode == "endless-progress") {
        repeat(std::cout, R"({"type":"progress","completed":0,"failed":0})");
    } else if (mode == "endless-stderr") {
        repeat(std::cerr, "trouble, and more trouble, and yet more trouble");
    } else if (mode == "clock-back") {
        saySample(0, "30000000", "20000000");
    } else if (mode == "samples-missing") {
        sayDone(false);
    } else if (mode == "stops-itself") {
        saySample(0);
        sayDone(true);
    } else if (mode == "no-done") {
        std::exit(0);
    } else if (mode == "nul-byte") {
        std::cout << std::string_view("{\"type\":\"progress\"\0}\n", 21) << std::flush;
    } else if (mode == "child-outlives") {
        leaveChild();
    } else if (mode == "child-stays") {
        leaveChild();
        std::signal(SIGTERM, SIG_IGN);
        hang();
    } else if (mode == "ignores-cancel") {
        std::signal(SIGTERM, SIG_IGN);
        hang();
    } else if (mode == "waits-for-cancel") {
        waitForLine("cancel");
        saySample(0);
        sayDone(true);
        std::exit(0);
    }
}

} // namespace

int main(int argc, char** argv)
{
    mode = argc > 1 ? argv[1] : "well";
    const long urls = readPlan();
    failBeforeReady();
    sayReady();
    waitForLine("go");
    failWhileRunning(urls);
    for (long index = 0; index < urls; ++index) {
        saySample(index);
    }
    sayDone(false);
    if (mode == "done-twice") {
        sayDone(false);
    }
    if (mode == "hang-at-exit") {
        hang();
    }
    return mode == "exit-after-done" ? 4 : EXIT_SUCCESS;
}
