// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/engine_check.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace app::commands {

namespace {

using namespace Qt::StringLiterals;
using Kind = conformance::Verdict::Result;

QString tr(const char* text)
{
    return QCoreApplication::translate("Commands", text);
}

qsizetype count(const std::vector<conformance::Result>& results, Kind kind)
{
    return std::ranges::count_if(results, [&](const auto& result) { return result.verdict.result == kind; });
}

QString lineOf(const conformance::Result& result)
{
    constexpr int wordWidth = 9;
    constexpr int idWidth = 21;
    const auto line = [&](const QString& word, const QString& rest) -> QString {
        return word.leftJustified(wordWidth) + QString(result.check->id).leftJustified(idWidth) + rest + u'\n';
    };
    const conformance::Verdict& verdict = result.verdict;
    switch (verdict.result) {
    case Kind::Fails:
        return line(tr("FAILS"),
            tr("%1 Expected: %2. Seen: %3.").arg(result.check->sentence(), verdict.expected, verdict.seen));
    case Kind::Skipped:
        return line(tr("skipped"), tr("%1 Skipped: %2.").arg(result.check->sentence(), verdict.reason));
    case Kind::Holds:
        break;
    }
    return line(tr("ok"), result.check->sentence());
}

QString wordOf(Kind kind)
{
    switch (kind) {
    case Kind::Fails:
        return u"fails"_s;
    case Kind::Skipped:
        return u"skipped"_s;
    case Kind::Holds:
        break;
    }
    return u"ok"_s;
}

} // namespace

EngineCheck::EngineCheck(const fetch::EngineEntry& engine, Console& console)
    : m_console(console)
    , m_suite(engine)
{
    connect(&m_lab, &LabUse::failed, this, &EngineCheck::fail);
    connect(&m_lab, &LabUse::ready, &m_suite, &conformance::Suite::start);
    connect(&m_suite, &conformance::Suite::broken, this, &EngineCheck::fail);
    connect(&m_suite, &conformance::Suite::progressed, this,
        [this](int done, int total) { m_console.showProgress(tr("session %1 of %2").arg(done + 1).arg(total)); });
    connect(&m_suite, &conformance::Suite::finished, this, [this](const std::vector<conformance::Result>& results) {
        m_console.clearProgress();
        m_results = results;
        QCoreApplication::quit();
    });
    m_lab.begin(true);
}

void EngineCheck::fail(const QString& sentence)
{
    m_error = sentence;
    QCoreApplication::quit();
}

QString checkText(const fetch::EngineEntry& engine, const std::vector<conformance::Result>& results)
{
    QString text;
    for (const conformance::Result& result : results) {
        text += lineOf(result);
    }
    const qsizetype failed = count(results, Kind::Fails);
    const qsizetype skipped = count(results, Kind::Skipped);
    text += u'\n'
        + (failed == 0 ? tr("%1 keeps to the protocol: %2 checks hold, %3 skipped.")
                             .arg(engine.name)
                             .arg(count(results, Kind::Holds))
                             .arg(skipped)
                       : tr("%1 does not keep to the protocol: %2 of %3 checks fail, %4 skipped.")
                             .arg(engine.name)
                             .arg(failed)
                             .arg(results.size())
                             .arg(skipped))
        + u'\n';
    return text;
}

QByteArray checkJson(const fetch::EngineEntry& engine, const std::vector<conformance::Result>& results)
{
    QJsonArray checks;
    for (const auto& [check, verdict] : results) {
        QJsonObject object {
            { u"id"_s, check->id },
            { u"demand"_s, check->sentence() },
            { u"result"_s, wordOf(verdict.result) },
        };
        for (const auto& [name, text] : { std::pair("expected"_L1, verdict.expected),
                 std::pair("seen"_L1, verdict.seen), std::pair("reason"_L1, verdict.reason) }) {
            if (!text.isEmpty()) {
                object[name] = text;
            }
        }
        checks.append(object);
    }
    return QJsonDocument(QJsonObject {
                             { u"engine"_s, engine.id },
                             { u"name"_s, engine.name },
                             { u"checks"_s, checks },
                             { u"held"_s, qint64(count(results, Kind::Holds)) },
                             { u"failed"_s, qint64(count(results, Kind::Fails)) },
                             { u"skipped"_s, qint64(count(results, Kind::Skipped)) },
                         })
        .toJson();
}

bool allHold(const std::vector<conformance::Result>& results)
{
    return count(results, Kind::Fails) == 0;
}

} // namespace app::commands
