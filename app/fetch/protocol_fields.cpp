// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/protocol_fields.h"

namespace app::fetch::protocol {

qint64 Fields::integer(QLatin1String name, qint64 low, qint64 high)
{
    const auto value = optionalInteger(name, low, high);
    if (!value) {
        blame(name, QStringLiteral("is missing"));
    }
    return value.value_or(low);
}

std::optional<qint64> Fields::optionalInteger(QLatin1String name, qint64 low, qint64 high)
{
    if (!has(name)) {
        return std::nullopt;
    }
    const QJsonValue value = m_object.value(name);
    // toInteger gives its argument back for what is no whole number of 64 bits.
    const qint64 number = value.toInteger(low - 1);
    if (!value.isDouble() || number < low || number > high) {
        blame(name, QStringLiteral("is no whole number from %1 to %2").arg(low).arg(high));
        return low;
    }
    return number;
}

std::chrono::nanoseconds Fields::time(QLatin1String name)
{
    return std::chrono::nanoseconds(integer(name));
}

std::optional<std::chrono::nanoseconds> Fields::optionalTime(QLatin1String name)
{
    const auto value = optionalInteger(name);
    return value ? std::optional(std::chrono::nanoseconds(*value)) : std::nullopt;
}

double Fields::number(QLatin1String name)
{
    const QJsonValue value = m_object.value(name);
    const double number = value.toDouble(-1);
    if (number < 0) {
        blame(name, QStringLiteral("is no number from 0 up"));
    }
    return number;
}

bool Fields::flag(QLatin1String name)
{
    const auto value = optionalFlag(name);
    if (!value) {
        blame(name, QStringLiteral("is missing"));
    }
    return value.value_or(false);
}

std::optional<bool> Fields::optionalFlag(QLatin1String name)
{
    if (!has(name)) {
        return std::nullopt;
    }
    if (!m_object.value(name).isBool()) {
        blame(name, QStringLiteral("is neither true nor false"));
    }
    return m_object.value(name).toBool();
}

QString Fields::text(QLatin1String name)
{
    const auto value = optionalText(name);
    if (!value) {
        blame(name, QStringLiteral("is missing"));
    }
    return value.value_or(QString());
}

std::optional<QString> Fields::optionalText(QLatin1String name)
{
    if (!has(name)) {
        return std::nullopt;
    }
    if (!m_object.value(name).isString()) {
        blame(name, QStringLiteral("is no text"));
    }
    return m_object.value(name).toString();
}

QJsonObject Fields::object(QLatin1String name)
{
    if (!m_object.value(name).isObject()) {
        blame(name, QStringLiteral("is no object"));
    }
    return m_object.value(name).toObject();
}

QJsonArray Fields::array(QLatin1String name)
{
    if (!m_object.value(name).isArray()) {
        blame(name, QStringLiteral("is no list"));
    }
    return m_object.value(name).toArray();
}

QStringList Fields::texts(QLatin1String name)
{
    QStringList texts;
    const QJsonArray values = array(name);
    texts.reserve(values.size());
    for (const auto& value : values) {
        if (!value.isString()) {
            blame(name, QStringLiteral("holds something that is no text"));
        }
        texts.append(value.toString());
    }
    return texts;
}

void Fields::blame(QLatin1String name, const QString& what)
{
    blame(QStringLiteral("the field %1 %2").arg(name, what));
}

void Fields::blame(const QString& fault)
{
    if (!m_fault) {
        m_fault = fault;
    }
}

} // namespace app::fetch::protocol
