// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/speak.h"
#include "tests/ui/window/texts_fit.h"

#include <QApplication>
#include <QTest>

/// The German window, in which everything loads and every text has room.
int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    app::language::speak(QStringLiteral("de"));
    tests::ui_window::TextsFit test;
    return QTest::qExec(&test, argc, argv);
}
