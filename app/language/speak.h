// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace app::language {

/// The language that Versus speaks to a reader who wishes for these, the best first, as "de-AT" or "en": the code of
/// the first that there is a translation for, else "en".
[[nodiscard]] QString languageFor(const QStringList& wishes);

/// What the reader's system wishes for: LC_ALL, LC_MESSAGES, LANG and LANGUAGE.
[[nodiscard]] QString systemLanguage();

/// Makes the application speak the language of this code, of languageFor(): its texts, Qt's own, and the numbers. Once,
/// from the main thread, after the application object is made and before the first text.
void speak(const QString& language);

} // namespace app::language
