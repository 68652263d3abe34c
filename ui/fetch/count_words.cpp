// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/count_words.h"

#include <QCoreApplication>

namespace ui::fetch {

namespace {

QString counted(qint64 n, const char* one, const char* many)
{
    return n == 1 ? QCoreApplication::translate("Counts", one) : QCoreApplication::translate("Counts", many).arg(n);
}

} // namespace

QString urlCount(qint64 n)
{
    return counted(n, QT_TRANSLATE_NOOP("Counts", "1 URL"), QT_TRANSLATE_NOOP("Counts", "%1 URLs"));
}

QString duplicateCount(qint64 n)
{
    return counted(n, QT_TRANSLATE_NOOP("Counts", "1 duplicate"), QT_TRANSLATE_NOOP("Counts", "%1 duplicates"));
}

QString requestCount(qint64 n)
{
    return counted(n, QT_TRANSLATE_NOOP("Counts", "1 request"), QT_TRANSLATE_NOOP("Counts", "%1 requests"));
}

QString roundCount(qint64 n)
{
    return counted(n, QT_TRANSLATE_NOOP("Counts", "1 round"), QT_TRANSLATE_NOOP("Counts", "%1 rounds"));
}

QString fetchCount(qint64 n)
{
    return counted(n, QT_TRANSLATE_NOOP("Counts", "1 fetch"), QT_TRANSLATE_NOOP("Counts", "%1 fetches"));
}

QString failedCount(qint64 n)
{
    return counted(n, QT_TRANSLATE_NOOP("Counts", "1 failed"), QT_TRANSLATE_NOOP("Counts", "%1 failed"));
}

} // namespace ui::fetch
