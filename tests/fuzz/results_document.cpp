// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/document.h"
#include "tests/fuzz/document.h"

using namespace app::experiments;

namespace {

void parseDocument(const QByteArray& document)
{
    tests::fuzz::comesBack<Results>(
        document, [](const QByteArray& bytes) { return fromDocument(bytes, QStringLiteral("a.versus.json")); },
        [](const Results& results) { return toDocument(results); });
}

} // namespace

/// As a whole document, and as results with a hash that agrees: nothing else would get past that.
void tests::fuzz::parse(QByteArrayView input)
{
    parseDocument(input.toByteArray());
    parseDocument(R"({"format":"versus-experiments","version":1,"sha256":")" + hashOf(input) + R"(","results":)"
        + input.toByteArray() + "}\n");
}
