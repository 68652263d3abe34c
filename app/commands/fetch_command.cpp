// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/fetch_command.h"

#include "app/commands/lab_use.h"
#include "app/commands/options.h"
#include "app/commands/url_source.h"
#include "app/fetch/log_line.h"
#include "app/fetch/qnam_engine.h"
#include "app/run/lab_addresses.h"
#include "app/stop/stop_signals.h"
#include "app/text/printable.h"

#include <QCoreApplication>

namespace app::commands {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("Commands", text);
}

/// One fetch of all URLs through Qt, each printed as it completes.
class FetchJob final : public QObject
{
public:
    FetchJob(const fetch::Plan& plan, Console& console)
        : m_plan(plan)
        , m_console(console)
    {
        connect(&m_engine, &fetch::Engine::ready, &m_engine, &fetch::Engine::go);
        connect(&m_engine, &fetch::Engine::sampled, this, &FetchJob::print);
        connect(&m_engine, &fetch::Engine::finished, this, &FetchJob::finish);
        connect(&m_stop, &stop::StopSignals::stopped, &m_engine, &fetch::Engine::cancel);
        connect(&m_lab, &LabUse::failed, this, [this](const QString& sentence) {
            m_console.complain(sentence);
            m_exit = Exit::BadUsage;
            QCoreApplication::quit();
        });
        connect(&m_lab, &LabUse::ready, this,
            [this](const run::LabAddresses& lab) { m_engine.prepare(run::resolved(m_plan, lab)); });
        m_lab.begin(run::usesLab(plan.urls));
    }

    [[nodiscard]] Exit exit() const { return m_stop.happened() ? Exit::Interrupted : m_exit; }

private:
    void print(const QList<fetch::Sample>& batch)
    {
        for (const fetch::Sample& sample : batch) {
            const QString url = QString::fromUtf8(m_plan.urls[sample.index]);
            (sample.ok() ? m_console.out : m_console.err) << text::printable(fetch::logLine(url, sample)) << Qt::endl;
            m_exit = sample.ok() ? m_exit : Exit::SomeFailed;
        }
    }

    void finish(const fetch::Outcome& outcome)
    {
        if (outcome.failure) {
            m_console.complain(outcome.failure->sentence);
            m_exit = Exit::EngineMissing;
        }
        QCoreApplication::quit();
    }

    fetch::Plan m_plan; ///< lab addresses unresolved: they are what is printed
    Console& m_console;
    stop::StopSignals m_stop;
    LabUse m_lab;
    fetch::QnamEngine m_engine;
    Exit m_exit = Exit::Done;
};

} // namespace

QString FetchCommand::name() const
{
    return u"fetch"_s;
}

QString FetchCommand::summary() const
{
    return tr("fetch all URLs at once through Qt and print each as it completes");
}

Syntax FetchCommand::syntax() const
{
    return {
        .arguments = { { u"URL"_s, tr("What to fetch; - reads a list from standard input."), u"[URL...|-]"_s } },
        .options = { { u"timeout"_s, tr("Deadline of each fetch."), u"SECONDS"_s, u"10"_s }, refusePrivateOption() },
    };
}

Exit FetchCommand::run(const QCommandLineParser& parser, Console& console) const
{
    OptionReader options(parser);
    fetch::Plan plan;
    plan.totalTimeout = options.seconds(u"timeout"_s, 3600);
    plan.connectTimeout = plan.totalTimeout;
    plan.reporting = fetch::Reporting::Live;
    plan.redirectLimit = guardsPrivate(parser) ? 0 : plan.redirectLimit;
    if (options.error()) {
        console.complain(*options.error());
        return Exit::BadUsage;
    }
    const UrlSource source = readUrls(parser, console);
    if (source.error) {
        console.complain(*source.error);
        return Exit::BadUsage;
    }
    plan.urls = source.urls;
    plan.concurrency = int(std::clamp<qsizetype>(plan.urls.size(), 1, fetch::Plan::MaxConcurrency));
    plan.poolSize = plan.concurrency;
    const FetchJob job(plan, console);
    QCoreApplication::exec();
    return job.exit() == Exit::Done && source.refused > 0 ? Exit::SomeFailed : job.exit();
}

} // namespace app::commands
