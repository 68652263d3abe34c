// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/decode.h"

#include <QStringDecoder>

#include <algorithm>

namespace app::urls {

namespace {

QString decodedAs(QStringConverter::Encoding encoding, const QByteArray& bytes)
{
    QStringDecoder decoder(encoding);
    return decoder.decode(bytes);
}

bool isBinary(const QByteArray& bytes)
{
    constexpr qsizetype looked = 8000;
    return bytes.left(looked).contains('\0');
}

} // namespace

std::optional<QString> decoded(const QByteArray& bytes)
{
    if (const auto encoding = QStringConverter::encodingForData(bytes)) {
        return decodedAs(*encoding, bytes);
    }
    if (isBinary(bytes)) {
        return std::nullopt;
    }
    QStringDecoder utf8(QStringConverter::Utf8);
    QString text = utf8.decode(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

QString decodedMozUrl(const QByteArray& bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QString text = decodedAs(marked.value_or(QStringConverter::Utf16LE), bytes);
    while (text.endsWith(QChar(QChar::Null))) {
        text.chop(1);
    }
    return text;
}

} // namespace app::urls
