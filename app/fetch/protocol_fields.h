// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <limits>
#include <optional>
#include <utility>

namespace app::fetch::protocol {

/// Reads the fields of one JSON object, each with its kind and range. The first fault is kept; what is read after it
/// has no meaning.
class Fields
{
public:
    explicit Fields(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    /// A whole number from `low` to `high` that must be there.
    [[nodiscard]] qint64 integer(QLatin1String name, qint64 low = 0, qint64 high = std::numeric_limits<qint64>::max());
    [[nodiscard]] std::optional<qint64> optionalInteger(
        QLatin1String name, qint64 low = 0, qint64 high = std::numeric_limits<qint64>::max());
    [[nodiscard]] std::chrono::nanoseconds time(QLatin1String name);
    [[nodiscard]] std::optional<std::chrono::nanoseconds> optionalTime(QLatin1String name);
    /// A number of at least 0.
    [[nodiscard]] double number(QLatin1String name);
    [[nodiscard]] bool flag(QLatin1String name);
    [[nodiscard]] std::optional<bool> optionalFlag(QLatin1String name);
    [[nodiscard]] QString text(QLatin1String name);
    [[nodiscard]] std::optional<QString> optionalText(QLatin1String name);
    [[nodiscard]] QJsonObject object(QLatin1String name);
    [[nodiscard]] QJsonArray array(QLatin1String name);
    [[nodiscard]] QStringList texts(QLatin1String name);
    [[nodiscard]] bool has(QLatin1String name) const { return m_object.contains(name); }

    /// Reads a word of an enumeration by `find`, a function from QString to std::optional of its value.
    template <typename Find> [[nodiscard]] auto word(QLatin1String name, Find find)
    {
        const auto value = find(text(name));
        if (!value) {
            blame(name, QStringLiteral("is a word that the protocol does not have"));
        }
        return value.value_or(typename decltype(value)::value_type {});
    }

    void blame(QLatin1String name, const QString& what);
    void blame(const QString& fault);
    [[nodiscard]] const std::optional<QString>& fault() const { return m_fault; }

private:
    QJsonObject m_object;
    std::optional<QString> m_fault;
};

} // namespace app::fetch::protocol
