// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run/document.h"
#include "tests/fuzz/target.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <variant>

namespace tests::fuzz {

/// A document that opens can be saved, and opens as the same again; one that does not says why. `open` gives a variant
/// of a Document and an error, `save` its bytes.
template <typename Document> void comesBack(const QByteArray& bytes, auto open, auto save)
{
    const auto opened = open(bytes);
    const auto* document = std::get_if<Document>(&opened);
    if (document == nullptr) {
        promise(!std::get<app::run::DocumentError>(opened).sentence.isEmpty());
        return;
    }
    const QByteArray saved = save(*document);
    const auto again = open(saved);
    const auto* same = std::get_if<Document>(&again);
    promise(same != nullptr && save(*same) == saved);
}

inline QByteArray hashOf(QByteArrayView value)
{
    return QCryptographicHash::hash(value.toByteArray(), QCryptographicHash::Sha256).toHex();
}

} // namespace tests::fuzz
