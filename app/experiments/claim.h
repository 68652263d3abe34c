// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace app::experiments {

/// What a figure must be for a claim to hold: within bounds, either of which may be open.
struct Bounds
{
    std::optional<double> low;
    std::optional<double> high;

    [[nodiscard]] bool hold(double value) const { return (!low || value >= *low) && (!high || value <= *high); }
    bool operator==(const Bounds&) const = default;
};

/// How one claim is put to the test. Data, not code: it stands in resources/experiments/claims.json.
struct Test
{
    QString experiment; ///< word of the experiment
    QString figure; ///< name of the figure that decides
    QString unit; ///< of it, as figures have it: the bounds are in it
    QStringList beside; ///< figures that are shown beside it and decide nothing
    Bounds bounds; ///< the reader may set others
    QString meaning; ///< what the claim's vague words are taken to mean, in English
    bool onlyConsistent = false; ///< the most that can be said is "consistent with"

    [[nodiscard]] QString spokenMeaning() const; ///< `meaning` in the reader's language

    bool operator==(const Test&) const = default;
};

/// A sentence of the article, by the id that marks it there.
struct Claim
{
    QString id;
    QString section;
    QString text; ///< the claim in short
    QString source; ///< where a reported one comes from
    std::optional<Test> test; ///< nothing: reported, and never given a verdict

    bool operator==(const Claim&) const = default;
};

/// The claims in the order of the article, of the text of claims.json; a sentence on what is wrong with it.
[[nodiscard]] std::variant<QList<Claim>, QString> parseClaims(const QByteArray& json);
/// Those that Versus ships. They are checked by a test.
[[nodiscard]] const QList<Claim>& builtinClaims();
[[nodiscard]] const Claim* findClaim(const QList<Claim>& claims, const QString& id);

} // namespace app::experiments
