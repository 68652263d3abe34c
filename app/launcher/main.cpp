// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

// versus-launcher PARENT-PID PROGRAM [ARGUMENT…]
//
// Starts an engine under the same limits as every other engine and stays as its keeper: adopts whatever the engine
// leaves behind and ends it. It ends the whole tree when the engine ends, on SIGTERM, and when PARENT-PID dies, even by
// kill -9 and even while the launcher is stopped. Its own exit is the engine's: the same status, or the same signal.
//
// Being small it also keeps the engine's memory figures clean: a child of a large process inherits that size as its
// ru_maxrss.

#include <dirent.h>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

constexpr rlim_t MaxOpenFiles = 65536;
constexpr int ExitUsage = 2;
constexpr int ExitCannotRun = 126;

/// Go raises its own limit up to the hard one, Rust and Qt do not: with both limits alike all have the same.
void setOpenFileLimit()
{
    rlimit limit {};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_max = std::min(limit.rlim_max, MaxOpenFiles);
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
}

[[noreturn]] void runEngine(char** command)
{
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    setOpenFileLimit();
    execv(command[0], command);
    std::fprintf(stderr, "cannot run %s: %s\n", command[0], std::strerror(errno));
    _exit(ExitCannotRun);
}

/// The engine alone shall hold the pipes to Versus, so that they close when it ends.
void letGoOfPipes()
{
    const int null = open("/dev/null", O_RDWR | O_CLOEXEC);
    if (null < 0) {
        return;
    }
    dup2(null, STDIN_FILENO);
    dup2(null, STDOUT_FILENO);
    dup2(null, STDERR_FILENO);
    close(null);
}

/// Parent of a process, from /proc/PID/stat: "PID (name) state PPID …"; the name may hold anything, so look behind it.
pid_t parentOf(std::string_view pid)
{
    std::ifstream stat("/proc/" + std::string(pid) + "/stat");
    std::string line;
    std::getline(stat, line, '\0');
    const auto behindName = line.rfind(')');
    if (behindName == std::string::npos || behindName + 4 >= line.size()) {
        return -1;
    }
    pid_t parent = -1;
    std::from_chars(line.data() + behindName + 4, line.data() + line.size(), parent);
    return parent;
}

std::vector<pid_t> children()
{
    std::vector<pid_t> found;
    DIR* proc = opendir("/proc");
    if (proc == nullptr) {
        return found;
    }
    while (const dirent* entry = readdir(proc)) {
        const std::string_view name = entry->d_name;
        pid_t pid = 0;
        const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), pid);
        if (error == std::errc() && end == name.data() + name.size() && parentOf(name) == getpid()) {
            found.push_back(pid);
        }
    }
    closedir(proc);
    return found;
}

/// Kills all children; theirs become ours, being a subreaper, until none is left.
void endTree()
{
    while (true) {
        for (const pid_t child : children()) {
            kill(child, SIGKILL);
        }
        if (waitpid(-1, nullptr, 0) < 0 && errno == ECHILD) {
            return;
        }
    }
}

/// Ends as the engine ended.
[[noreturn]] void exitLike(int status)
{
    if (WIFSIGNALED(status)) {
        const int signal = WTERMSIG(status);
        const rlimit noCore { 0, 0 };
        setrlimit(RLIMIT_CORE, &noCore);
        sigset_t one;
        sigemptyset(&one);
        sigaddset(&one, signal);
        std::signal(signal, SIG_DFL);
        raise(signal);
        sigprocmask(SIG_UNBLOCK, &one, nullptr);
    }
    _exit(WIFEXITED(status) ? WEXITSTATUS(status) : EXIT_FAILURE);
}

/// Reaps what ended; true once the engine itself did.
bool reap(pid_t engine, int& status)
{
    int one = 0;
    bool ended = false;
    for (pid_t pid = waitpid(-1, &one, WNOHANG); pid > 0; pid = waitpid(-1, &one, WNOHANG)) {
        if (pid == engine) {
            status = one;
            ended = true;
        }
    }
    return ended;
}

} // namespace

int main(int argc, char** argv)
{
    pid_t parent = 0;
    if (argc < 3 || std::from_chars(argv[1], argv[1] + std::strlen(argv[1]), parent).ec != std::errc()) {
        std::fputs("usage: versus-launcher PARENT-PID PROGRAM [ARGUMENT...]\n", stderr);
        return ExitUsage;
    }
    sigset_t waited;
    sigemptyset(&waited);
    for (const int signal : { SIGTERM, SIGINT, SIGHUP, SIGCHLD, SIGCONT }) {
        sigaddset(&waited, signal);
    }
    sigprocmask(SIG_BLOCK, &waited, nullptr);
    setpgid(0, 0); // Ctrl+C in the terminal is for Versus, which then lets the engine report what it has
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    prctl(PR_SET_PDEATHSIG, SIGCONT); // the one signal that also wakes a process that is stopped
    if (getppid() != parent) {
        return EXIT_FAILURE; // Versus died before the line above
    }

    const pid_t engine = fork();
    if (engine < 0) {
        std::fprintf(stderr, "cannot start a process: %s\n", std::strerror(errno));
        return ExitCannotRun;
    }
    if (engine == 0) {
        runEngine(argv + 2);
    }
    letGoOfPipes();

    int status = 0;
    int signal = 0;
    while (sigwait(&waited, &signal) == 0) {
        if (signal == SIGCONT && getppid() == parent) {
            continue; // woken by someone else
        }
        if (signal != SIGCHLD) {
            endTree();
            _exit(128 + signal);
        }
        if (reap(engine, status)) {
            endTree();
            exitLike(status);
        }
    }
    return EXIT_FAILURE;
}
