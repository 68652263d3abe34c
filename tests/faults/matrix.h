// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/catalogue.h"
#include "app/fetch/plan.h"
#include "app/fetch/sample.h"
#include "app/lab/background_server.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTemporaryFile>

namespace tests::faults {

/// A URL at which a server misbehaves, under the name of what it does.
struct Fault
{
    QString name;
    QByteArray url;
    bool isEndless = false; ///< the server sends for as long as it is let
};

/// What an engine made of a number of faults, each with a fetch from a sound server beside it.
struct Findings
{
    QHash<QString, QString> outcomes; ///< by the fault's name
    QHash<QString, QString> texts; ///< the engine's own words for an error
    QStringList troubles; ///< sentences: what must never be, whatever the fault
    qint64 peakRssBytes = 0; ///< the engine's own word
};

/// The labs that misbehave and the one that does not. Those that send without end have a lab of their own: what the Qt
/// engine notes of a flood counts for its server.
class Servers final
{
public:
    Servers();

    [[nodiscard]] QString error() const;
    /// Those under /bad/ of the lab, by plain HTTP or over TLS.
    [[nodiscard]] QList<Fault> answers(bool tls) const;
    [[nodiscard]] QList<Fault> handshakes() const;
    [[nodiscard]] QByteArray soundUrl() const;
    /// The authorities of them all. The file lives as long as this object.
    [[nodiscard]] QString caFile() const { return m_authorities.fileName(); }

private:
    app::lab::BackgroundServer m_bad;
    app::lab::BackgroundServer m_flooding;
    app::lab::BackgroundServer m_sound;
    QTemporaryFile m_authorities;
    QString m_error;
};

/// The page of the documentation: every fault, what the engines may make of it, and why they differ where they do.
[[nodiscard]] QString documentation();

/// "200 16" for a success with 16 bytes, else the kind of the error.
[[nodiscard]] QString toOutcome(const app::fetch::Sample& sample);

/// Plans with all of `faults`, and a sound URL behind each. The endless ones have a plan of their own: they may leave a
/// small machine no time for the others.
[[nodiscard]] Findings confront(const app::fetch::EngineEntry& engine, const QList<Fault>& faults,
    const app::fetch::Plan& plan, const QByteArray& soundUrl);

} // namespace tests::faults
