// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/document.h"

using namespace app::run;

namespace {

void parseDocument(const QByteArray& document)
{
    tests::fuzz::comesBack<SharedRun>(
        document, [](const QByteArray& bytes) { return fromDocument(bytes, QStringLiteral("a.versus.json")); },
        [](const SharedRun& run) { return toDocument(*run); });
}

} // namespace

/// As a whole document, and as a run with a hash that agrees: nothing else would get past that.
void tests::fuzz::parse(QByteArrayView input)
{
    parseDocument(input.toByteArray());
    parseDocument(documentHead(DocumentVersion, hashOf(input)) + input.toByteArray() + "}\n");
}
