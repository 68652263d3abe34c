// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/count_words.h"

#include <QCoreApplication>

namespace ui::fetch {

namespace {

QString tr(const char* text, const char* disambiguation, qint64 n)
{
    return QCoreApplication::translate("Counts", text, disambiguation, int(n));
}

} // namespace

QString urlCount(qint64 n)
{
    return tr("%n URL(s)", nullptr, n);
}

QString duplicateCount(qint64 n)
{
    return tr("%n duplicate(s)", nullptr, n);
}

QString requestCount(qint64 n)
{
    return tr("%n request(s)", nullptr, n);
}

QString roundCount(qint64 n)
{
    return tr("%n round(s)", nullptr, n);
}

QString fetchCount(qint64 n)
{
    return tr("%n fetch(es)", nullptr, n);
}

QString failedCount(qint64 n)
{
    return tr("%n failed", nullptr, n);
}

} // namespace ui::fetch
