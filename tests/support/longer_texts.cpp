// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/longer_texts.h"

#include <cmath>

namespace tests::support {

using namespace Qt::StringLiterals;

namespace {

/// Letters and, so that long texts can still be wrapped, blanks.
QString filler(qsizetype length)
{
    constexpr qsizetype word = 8;
    QString text(length, u'o');
    for (qsizetype i = word; i + 1 < length; i += word + 1) {
        text[i] = u' ';
    }
    return text;
}

} // namespace

QString LongerTexts::translate(const char* context, const char* text, const char* disambiguation, int /*n*/) const
{
    constexpr double share = 0.3;
    const QString source = QString::fromUtf8(text).replace("(s)"_L1, "s"_L1).replace("(es)"_L1, "es"_L1);
    // Names of keys are no sentences, and formats are no words.
    if (source.isEmpty() || qstrcmp(context, "QShortcut") == 0 || qstrcmp(disambiguation, "") > 0) {
        return {};
    }
    return source + filler(qsizetype(std::ceil(share * double(source.size()))));
}

} // namespace tests::support
