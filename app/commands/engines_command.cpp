// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/engines_command.h"

#include "app/commands/engine_check.h"
#include "app/commands/engine_source.h"
#include "app/fetch/catalogue.h"
#include "app/fetch/process_engine.h"
#include "app/language/for_machines.h"
#include "app/text/printable.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace app::commands {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("Commands", text);
}

/// What one engine answers when it is started on an empty plan.
struct Answer
{
    fetch::EngineEntry entry; ///< with the reason when it did not get ready
    fetch::Ready ready;
};

/// Asks all available engines at once, and quits the event loop when the last has answered.
class Survey final : public QObject
{
public:
    explicit Survey(const QList<fetch::EngineEntry>& catalogue)
    {
        for (const fetch::EngineEntry& entry : catalogue) {
            m_answers.append({ entry, {} });
            if (entry.available()) {
                ask(m_answers.size() - 1);
            }
        }
    }

    [[nodiscard]] bool complete() const { return m_open == 0; }
    [[nodiscard]] const QList<Answer>& answers() const { return m_answers; }

private:
    void ask(qsizetype place)
    {
        ++m_open;
        auto* engine = new fetch::ProcessEngine(m_answers[place].entry, {}, this);
        connect(engine, &fetch::Engine::ready, this, [this, place, engine](const fetch::Ready& ready) {
            m_answers[place].ready = ready;
            engine->cancel();
        });
        connect(engine, &fetch::Engine::finished, this, [this, place](const fetch::Outcome& outcome) {
            if (outcome.failure && outcome.failure->kind != fetch::FailureKind::Cancelled) {
                m_answers[place].entry.reason = outcome.failure->sentence;
            }
            if (--m_open == 0) {
                QCoreApplication::quit();
            }
        });
        engine->prepare({});
    }

    QList<Answer> m_answers;
    int m_open = 0;
};

QJsonArray toJson(const QList<Answer>& answers)
{
    QJsonArray array;
    for (const auto& [entry, ready] : answers) {
        QJsonObject versions;
        for (auto it = ready.versions.cbegin(); it != ready.versions.cend(); ++it) {
            versions.insert(it.key(), *it);
        }
        array.append(QJsonObject {
            { u"id"_s, entry.id },
            { u"name"_s, entry.name },
            { u"available"_s, entry.available() },
            { u"versions"_s, versions },
            { u"reason"_s, entry.reason },
        });
    }
    return array;
}

QString toText(const QList<Answer>& answers)
{
    QString text;
    for (const auto& [entry, ready] : answers) {
        QStringList versions;
        for (auto it = ready.versions.cbegin(); it != ready.versions.cend(); ++it) {
            versions.append(it.key() + u' ' + *it);
        }
        text += u"%1  %2\n            %3\n"_s.arg(entry.id.leftJustified(10), entry.name,
            entry.available() ? versions.join(", "_L1) : tr("not available: %1").arg(entry.reason));
    }
    return text;
}

/// `which` is the id of an engine of the catalogue, or the path of a manifest.
std::optional<fetch::EngineEntry> findEntry(const QString& which, Console& console)
{
    if (which.contains(u'/') || which.endsWith(".json"_L1)) {
        const fetch::EngineEntry entry = fetch::readManifest(which);
        if (!entry.available()) {
            console.complain(tr("%1 is not available: %2").arg(entry.name, entry.reason));
            return std::nullopt;
        }
        return entry;
    }
    const QList<fetch::EngineEntry> catalogue = fetch::readCatalogue(fetch::manifestFolders());
    if (const auto error = chooseEngines(catalogue, { which }).error) {
        console.complain(*error);
        return std::nullopt;
    }
    return *fetch::findEngine(catalogue, which);
}

Exit check(const QString& which, bool asJson, Console& console)
{
    const auto entry = findEntry(which, console);
    if (!entry) {
        return Exit::EngineMissing;
    }
    std::optional<language::ForMachines> english;
    if (asJson) {
        english.emplace();
    }
    const EngineCheck check(*entry, console);
    QCoreApplication::exec();
    if (check.error()) {
        console.complain(*check.error());
        return Exit::EngineMissing;
    }
    if (asJson) {
        console.out << checkJson(*entry, check.results()) << Qt::flush;
    } else {
        console.out << text::printableLines(checkText(*entry, check.results())) << Qt::flush;
    }
    return allHold(check.results()) ? Exit::Done : Exit::SomeFailed;
}

} // namespace

QString EnginesCommand::name() const
{
    return u"engines"_s;
}

QString EnginesCommand::summary() const
{
    return tr("list the engines, their versions, and what is missing; or check one");
}

Syntax EnginesCommand::syntax() const
{
    return { .options
        = {
            { u"check"_s,
                tr("Hold an engine to the protocol and the level field: an id of the list, or the path of a manifest."),
                u"ENGINE"_s },
            { u"json"_s, tr("Print JSON.") },
        } };
}

Exit EnginesCommand::run(const QCommandLineParser& parser, Console& console) const
{
    if (!parser.positionalArguments().isEmpty()) {
        console.complain(tr("\"%1\" is one argument too many. To check an engine: versus engines --check %1")
                             .arg(parser.positionalArguments().constFirst()));
        return Exit::BadUsage;
    }
    if (parser.isSet(u"check"_s)) {
        return check(parser.value(u"check"_s), parser.isSet(u"json"_s), console);
    }
    const Survey survey(fetch::readCatalogue(fetch::manifestFolders()));
    if (!survey.complete()) {
        QCoreApplication::exec();
    }
    if (parser.isSet(u"json"_s)) {
        console.out << QJsonDocument(toJson(survey.answers())).toJson() << Qt::flush;
    } else {
        console.out << text::printableLines(toText(survey.answers())) << Qt::flush;
    }
    return Exit::Done;
}

} // namespace app::commands
