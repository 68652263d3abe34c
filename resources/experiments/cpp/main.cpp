// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

// versus-experiment-cpp carries out the experiments of Versus in C++: EXPERIMENT [--option value]... It reports in JSON
// Lines (resources/schemas/experiment-protocol-1.schema.json) on standard output. Its siblings in Go and Rust do the
// same work by the same algorithms; it is the line that they are held against.

#include "experiments/cpp/cpu.h"
#include "experiments/cpp/options.h"
#include "experiments/cpp/pauses.h"
#include "experiments/cpp/process.h"
#include "experiments/cpp/report.h"
#include "experiments/cpp/tasks.h"

#include <algorithm>
#include <exception>
#include <functional>
#include <iostream>
#include <span>
#include <string>
#include <vector>

namespace {

using namespace experiments;

constexpr int ExitFailed = 1;
constexpr int ExitMisuse = 2;

/// An experiment whose options are understood and that has not begun.
using Measurement = std::function<Measured(Reporter&)>;

struct Experiment
{
    std::string name;
    std::vector<std::string> options;
    std::function<Measurement(const Options&)> prepare;
};

const std::vector<Experiment>& allExperiments()
{
    static const std::vector<Experiment> experiments {
        { "tasks", { "n" }, prepareTasks },
        { "pauses", { "heap-mib", "seconds", "rate", "gogc" }, preparePauses },
        { "cpu", { "kernel", "size" }, prepareCpu },
    };
    return experiments;
}

std::vector<std::string> names()
{
    std::vector<std::string> list;
    for (const Experiment& experiment : allExperiments()) {
        list.push_back(experiment.name);
    }
    return list;
}

Measurement prepare(const std::string& name, std::span<const std::string> args)
{
    const auto found = std::ranges::find(allExperiments(), name, &Experiment::name);
    if (found == allExperiments().end()) {
        throw Misuse("there is no experiment \"" + name + "\", but these: " + joined(names(), ", "));
    }
    return found->prepare(Options(args, found->options));
}

void run(std::span<const std::string> args)
{
    if (args.empty()) {
        throw Misuse("say which experiment to carry out: " + joined(names(), ", "));
    }
    Reporter reporter;
    if (args.front() == "list") {
        reporter.list(names());
        return;
    }
    const Measurement measure = prepare(args.front(), args.subspan(1));
    reporter.about();
    reporter.result(measure(reporter));
}

int failed(const std::exception& error, int status)
{
    std::cerr << "versus-experiment-cpp: " << error.what() << ".\n";
    return status;
}

} // namespace

int main(int argc, char** argv)
{
    experiments::endWithParent();
    try {
        run(std::vector<std::string>(argv + 1, argv + argc));
        return 0;
    } catch (const experiments::Misuse& misuse) {
        return failed(misuse, ExitMisuse);
    } catch (const std::exception& error) {
        return failed(error, ExitFailed);
    }
}
