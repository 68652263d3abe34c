// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/credentials.h"
#include "app/urls/import.h"
#include "app/urls/url.h"
#include "tests/fuzz/target.h"

#include <algorithm>

using namespace app::urls;

namespace {

void checkPromises(const Import& import)
{
    tests::fuzz::promise(import.lines.size() == import.urls.size());
    tests::fuzz::promise(import.urls.size() <= MaxUrls);
    tests::fuzz::promise(import.refusals.size() <= MaxRefusals && import.refusals.size() <= import.refused);
    tests::fuzz::promise(std::ranges::is_sorted(import.duplicates));
    for (const QByteArray& url : import.urls) {
        // What is canonical stays as it is: every engine gets the same bytes.
        const Checked again = checkUrl(QString::fromUtf8(url));
        tests::fuzz::promise(again && *again == url);
        tests::fuzz::promise(std::ranges::all_of(url, [](char c) { return c > ' ' && c < 0x7f; }));
    }
}

} // namespace

/// The first byte chooses how the rest comes: pasted, or as a file of some name.
void tests::fuzz::parse(QByteArrayView input)
{
    if (input.isEmpty()) {
        return;
    }
    static const QStringList names { {}, QStringLiteral("a.csv"), QStringLiteral("a.html"), QStringLiteral("a.md"),
        QStringLiteral("a.url"), QStringLiteral("a.desktop"), QStringLiteral("a.webloc") };
    const QByteArray rest = input.sliced(1).toByteArray();
    const auto choice = static_cast<unsigned char>(input.front()) % (names.size() + 1);
    checkPromises(choice == 0 ? importText(QString::fromUtf8(rest)) : importBytes(rest, names.at(choice - 1)));
    const QString clean = app::text::withoutCredentials(QString::fromUtf8(rest));
    promise(app::text::withoutCredentials(clean) == clean);
    const QString refused = app::text::withoutCredentialsOfRefused(QString::fromUtf8(rest));
    promise(app::text::withoutCredentialsOfRefused(refused) == refused);
}
