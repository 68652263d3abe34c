// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/urls/imports.h"

namespace tests::urls {

QStringList lines(const app::urls::Import& import)
{
    QStringList result;
    for (qsizetype i = 0; i < import.urls.size(); ++i) {
        result += QStringLiteral("%1 %2").arg(import.lines[i]).arg(QString::fromLatin1(import.urls[i]));
    }
    for (const app::urls::Refusal& refusal : import.refusals) {
        result += QStringLiteral("%1 !%2").arg(refusal.line).arg(refusal.text);
    }
    return result;
}

} // namespace tests::urls
