// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/options.h"

#include <QCoreApplication>

#include <algorithm>

namespace app::commands {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Commands", text);
}

} // namespace

void OptionReader::complain(const QString& option, const QString& expected)
{
    if (!m_error) {
        m_error = tr("--%1 takes %2, not \"%3\".").arg(option, expected, m_parser.value(option));
    }
}

int OptionReader::integer(const QString& option, int least, int most)
{
    bool ok = false;
    const int value = m_parser.value(option).toInt(&ok);
    if (!ok || value < least || value > most) {
        complain(option, tr("a whole number from %1 to %2").arg(least).arg(most));
        return least;
    }
    return value;
}

quint64 OptionReader::unsignedInteger(const QString& option, quint64 fallback)
{
    if (!m_parser.isSet(option)) {
        return fallback;
    }
    bool ok = false;
    const quint64 value = m_parser.value(option).toULongLong(&ok);
    if (!ok) {
        complain(option, tr("a whole number that is not negative"));
    }
    return value;
}

double OptionReader::number(const QString& option, double least, double most)
{
    bool ok = false;
    const double value = m_parser.value(option).toDouble(&ok);
    if (!ok || !(value >= least && value <= most)) {
        complain(option, tr("a number from %1 to %2").arg(least).arg(most));
        return least;
    }
    return value;
}

std::chrono::milliseconds OptionReader::seconds(const QString& option, double most)
{
    constexpr double least = 0.001;
    return std::chrono::ceil<std::chrono::milliseconds>(std::chrono::duration<double>(number(option, least, most)));
}

qsizetype OptionReader::choice(const QString& option, const QStringList& words)
{
    const qsizetype place = words.indexOf(m_parser.value(option));
    if (place < 0) {
        complain(option, words.join(QLatin1String(" | ")));
    }
    return std::max<qsizetype>(place, 0);
}

QStringList OptionReader::list(const QString& option) const
{
    QStringList parts;
    for (const QString& part : m_parser.value(option).split(u',', Qt::SkipEmptyParts)) {
        parts.append(part.trimmed());
    }
    return parts;
}

} // namespace app::commands
