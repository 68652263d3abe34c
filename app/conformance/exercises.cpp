// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/conformance/exercises.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app::conformance {

namespace {

constexpr qint64 bodyLimit = 100'000;

struct Named
{
    Exercise exercise;
    const char* words;
};

constexpr std::array Exercises {
    Named { Exercise::Empty, QT_TRANSLATE_NOOP("Conformance", "with a plan without URLs") },
    Named { Exercise::Fetches, QT_TRANSLATE_NOOP("Conformance", "with a plan of all kinds of answers") },
    Named { Exercise::Wide, QT_TRANSLATE_NOOP("Conformance", "with 24 fetches at once") },
    Named { Exercise::Many, QT_TRANSLATE_NOOP("Conformance", "with 2,500 URLs") },
    Named { Exercise::Sequential, QT_TRANSLATE_NOOP("Conformance", "with one fetch at a time") },
    Named { Exercise::Secure, QT_TRANSLATE_NOOP("Conformance", "over TLS") },
    Named { Exercise::Untrusted, QT_TRANSLATE_NOOP("Conformance", "over TLS without ca_file") },
    Named { Exercise::Headers, QT_TRANSLATE_NOOP("Conformance", "with headers of the plan's own") },
    Named { Exercise::Proxy, QT_TRANSLATE_NOOP("Conformance", "with a proxy in the environment") },
    Named { Exercise::TotalDeadline, QT_TRANSLATE_NOOP("Conformance", "with a total deadline") },
    Named { Exercise::ConnectDeadline, QT_TRANSLATE_NOOP("Conformance", "with a connect deadline") },
    Named { Exercise::Limits, QT_TRANSLATE_NOOP("Conformance", "with limits of body and headers") },
    Named { Exercise::Faults, QT_TRANSLATE_NOOP("Conformance", "with URLs and servers that are bad") },
    Named { Exercise::Live, QT_TRANSLATE_NOOP("Conformance", "with live reports") },
    Named { Exercise::Rate, QT_TRANSLATE_NOOP("Conformance", "on a constant schedule") },
    Named { Exercise::LateRate, QT_TRANSLATE_NOOP("Conformance", "on a constant schedule that cannot be kept") },
    Named { Exercise::Cancel, QT_TRANSLATE_NOOP("Conformance", "with a line cancel") },
    Named { Exercise::EndOfInput, QT_TRANSLATE_NOOP("Conformance", "with an early end of standard input") },
    Named { Exercise::Terminate, QT_TRANSLATE_NOOP("Conformance", "with SIGTERM") },
    Named { Exercise::NewFields, QT_TRANSLATE_NOOP("Conformance", "with a plan that has an unknown field") },
    Named { Exercise::Must, QT_TRANSLATE_NOOP("Conformance", "with a plan that needs an unknown field") },
    Named { Exercise::AsWritten, QT_TRANSLATE_NOOP("Conformance", "as written") },
};

constexpr std::array Order = [] {
    std::array<Exercise, Exercises.size()> order {};
    std::ranges::transform(Exercises, order.begin(), &Named::exercise);
    return order;
}();

/// Writes plans: paths of the lab become addresses, and equal ones are told apart by a query.
class Writer
{
public:
    explicit Writer(const Servers& servers)
        : m_servers(servers)
    {
        script.plan.totalTimeout = 5s;
        script.plan.connectTimeout = 5s;
    }

    Writer& atOnce(int count)
    {
        script.plan.concurrency = count;
        script.plan.poolSize = count;
        return *this;
    }

    Writer& lab(const QByteArray& path, int times = 1) { return add(m_servers.lab.plain + path, times); }
    Writer& tls(const QByteArray& path, int times = 1)
    {
        script.plan.caFile = m_servers.lab.caFile;
        return add(m_servers.lab.tls + path, times);
    }
    Writer& url(const QByteArray& url)
    {
        script.plan.urls.append(url);
        return *this;
    }

    Script script;

private:
    Writer& add(const QByteArray& url, int times)
    {
        script.plan.urls.append(url);
        for (int i = 1; i < times; ++i) {
            script.plan.urls.append(url + '?' + QByteArray::number(i));
        }
        return *this;
    }

    const Servers& m_servers;
};

Script fetches(Writer writer)
{
    writer.atOnce(4);
    writer.script.plan.redirectLimit = RedirectLimit;
    for (const char* path : { "/bytes/0", "/bytes/1000", "/bytes/1000000", "/status/204", "/status/404", "/status/503",
             "/redirect/3/bytes/77", "/redirect/4/bytes/78", "/bad/gzip/bytes/4096", "/bad/drip/20/bytes/10" }) {
        writer.lab(path);
    }
    return writer.lab("/delay/100", 24).script;
}

Script totalDeadline(Writer writer)
{
    writer.atOnce(4);
    writer.script.plan.totalTimeout = 500ms;
    return writer.lab("/bad/no-answer")
        .lab("/bad/drip/50/bytes/200")
        .lab("/redirect/5/delay/200")
        .lab("/bytes/10")
        .script;
}

Script connectDeadline(Writer writer, const Servers& servers)
{
    writer.atOnce(2);
    writer.script.plan.connectTimeout = 400ms;
    return writer.url(servers.mute + "/mute").lab("/delay/900").script;
}

Script limits(Writer writer)
{
    writer.atOnce(4);
    writer.script.plan.bodyLimit = bodyLimit;
    writer.script.plan.headerLimit = qint64(64) << 10;
    return writer.lab("/bytes/100000").lab("/bytes/100001").lab("/bad/endless-body").lab("/bad/endless-headers").script;
}

Script faults(Writer writer, const Servers& servers)
{
    writer.atOnce(4);
    writer.lab("/bad/short-body").lab("/bad/garbage").lab("/bad/close");
    return writer.url(servers.deaf + "/refused").url("http://[::1").url("ftp://127.0.0.1/").url("").script;
}

Script scheduled(Writer writer, double rate, int slotCount)
{
    writer.atOnce(slotCount);
    writer.script.plan.schedule = fetch::Schedule::Constant;
    writer.script.plan.ratePerSecond = rate;
    return writer.script;
}

Script stopped(Writer writer, Stop stop)
{
    writer.atOnce(SlotsBeforeStop);
    writer.script.plan.totalTimeout = 25s;
    writer.script.stop = stop;
    writer.script.stopAfter = 600ms;
    return writer.lab("/bytes/10", QuickBeforeStop).lab("/delay/20000", 4).script;
}

Script newFields(Writer writer, const QStringList& must)
{
    writer.script.planFields = {
        { UnknownField, QJsonObject { { u"since"_s, 2 } } },
        { u"must"_s, QJsonArray::fromStringList(must) },
    };
    return writer.lab("/bytes/10").script;
}

Script asWritten(Writer writer)
{
    writer.atOnce(4);
    writer.script.plan.profile = fetch::Profile::AsWritten;
    writer.script.plan.totalTimeout = 2s;
    writer.script.plan.bodyLimit = bodyLimit;
    writer.lab("/bytes/1000").lab("/status/404").lab("/redirect/2/bytes/77").tls("/bytes/10");
    return writer.lab("/bytes/100001").lab("/bad/no-answer").lab("/delay/100", 16).script;
}

} // namespace

std::span<const Exercise> allExercises()
{
    return Order;
}

QString describe(Exercise exercise)
{
    for (const Named& named : Exercises) {
        if (named.exercise == exercise) {
            return QCoreApplication::translate("Conformance", named.words);
        }
    }
    return {};
}

Script scriptOf(Exercise exercise, const Servers& servers)
{
    Writer writer(servers);
    switch (exercise) {
    case Exercise::Empty:
        return writer.script;
    case Exercise::Fetches:
        return fetches(writer);
    case Exercise::Wide:
        return writer.atOnce(24).lab("/delay/100", 240).script;
    case Exercise::Many:
        return writer.atOnce(8).lab("/bytes/1", 2500).script;
    case Exercise::Sequential:
        return writer.atOnce(1).lab("/bytes/10", 8).script;
    case Exercise::Secure:
        writer.script.plan.http = fetch::HttpVersion::Auto;
        return writer.atOnce(1).tls("/bytes/10", 4).script;
    case Exercise::Untrusted:
        writer.tls("/bytes/10");
        writer.script.plan.caFile.clear();
        return writer.script;
    case Exercise::Headers:
        writer.script.plan.headers
            = { { "User-Agent", "Versus" }, { "Accept", "text/plain" }, { "X-Versus", "conforms" } };
        return writer.url(servers.witness + "/one").url(servers.witness + "/redirect").script;
    case Exercise::Proxy:
        writer.script.proxy = servers.deaf;
        return writer.lab("/bytes/10").script;
    case Exercise::TotalDeadline:
        return totalDeadline(writer);
    case Exercise::ConnectDeadline:
        return connectDeadline(writer, servers);
    case Exercise::Limits:
        return limits(writer);
    case Exercise::Faults:
        return faults(writer, servers);
    case Exercise::Live:
        writer.script.plan.reporting = fetch::Reporting::Live;
        return writer.atOnce(2).lab("/bytes/10").lab("/delay/1000").script;
    case Exercise::Rate:
        return scheduled(writer.lab("/delay/20", 20), 50, 8);
    case Exercise::LateRate:
        return scheduled(writer.lab("/delay/50", 10), 100, 1);
    case Exercise::Cancel:
        return stopped(writer, Stop::CancelLine);
    case Exercise::EndOfInput:
        return stopped(writer, Stop::EndOfInput);
    case Exercise::Terminate:
        return stopped(writer, Stop::Terminate);
    case Exercise::NewFields:
        return newFields(writer, { u"concurrency"_s, u"redirect_limit"_s });
    case Exercise::Must:
        return newFields(writer, { UnknownField });
    case Exercise::AsWritten:
        return asWritten(writer);
    }
    return writer.script;
}

} // namespace app::conformance
