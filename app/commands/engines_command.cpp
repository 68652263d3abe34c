// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/engines_command.h"

#include "app/fetch/catalogue.h"
#include "app/fetch/process_engine.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QHash>
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

} // namespace

QString EnginesCommand::name() const
{
    return u"engines"_s;
}

QString EnginesCommand::summary() const
{
    return tr("list the engines, their versions, and what is missing");
}

void EnginesCommand::declare(QCommandLineParser& parser) const
{
    parser.addOption({ u"json"_s, tr("Print JSON.") });
}

Exit EnginesCommand::run(const QCommandLineParser& parser, Console& console) const
{
    const Survey survey(fetch::readCatalogue(fetch::manifestFolders()));
    if (!survey.complete()) {
        QCoreApplication::exec();
    }
    if (parser.isSet(u"json"_s)) {
        console.out << QJsonDocument(toJson(survey.answers())).toJson() << Qt::flush;
    } else {
        console.out << toText(survey.answers()) << Qt::flush;
    }
    return Exit::Done;
}

} // namespace app::commands
