// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/speak.h"

#include <QCoreApplication>
#include <QString>

namespace {

/// Tests read what an English reader does, with the right plurals.
void speakEnglish()
{
    app::language::speak(QStringLiteral("en"));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(speakEnglish)
