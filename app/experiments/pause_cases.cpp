// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/pause_cases.h"

#include <algorithm>

namespace app::experiments {

namespace {

using namespace Qt::StringLiterals;

qint64 targetOf(const QString& caseName)
{
    return caseName.section(u'-', 1).toLongLong();
}

} // namespace

QString usualPauseCase(const Result& result)
{
    const QStringList cases = casesOf(result);
    const QString usual = u"gogc-100"_s;
    return cases.contains(usual) || cases.isEmpty() ? usual : cases.constFirst();
}

QStringList pauseCasesOf(const Result& result)
{
    QStringList cases = casesOf(result);
    cases.removeIf([&result](const QString& name) { return disagreement(result, name).has_value(); });
    const QString usual = usualPauseCase(result);
    std::ranges::sort(cases, [&usual](const QString& a, const QString& b) {
        return (a == usual) != (b == usual) ? a == usual : targetOf(a) < targetOf(b);
    });
    return cases;
}

QString pauseCaseName(const QString& caseName)
{
    return "GOGC "_L1 + QString::number(targetOf(caseName));
}

} // namespace app::experiments
