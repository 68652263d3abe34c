// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/decode.h"

#include <QStringConverter>
#include <QStringDecoder>

namespace app::urls {

std::optional<QString> decodeText(const QByteArray& bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    const bool utf16 = marked == QStringConverter::Utf16LE || marked == QStringConverter::Utf16BE;
    if (!utf16 && bytes.contains('\0')) {
        return std::nullopt;
    }
    QStringDecoder decoder(utf16 ? *marked : QStringConverter::Utf8);
    QString text = decoder.decode(bytes);
    if (decoder.hasError()) {
        return std::nullopt;
    }
    return text.startsWith(QChar::ByteOrderMark) ? text.sliced(1) : text;
}

} // namespace app::urls
