// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/longer_texts.h"
#include "tests/ui/window/texts_fit.h"

#include <QApplication>
#include <QTest>

/// No text is cut where a language needs 30 % more room than English.
int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    tests::support::LongerTexts longer;
    QCoreApplication::installTranslator(&longer);
    tests::ui_window::TextsFit test;
    return QTest::qExec(&test, argc, argv);
}
