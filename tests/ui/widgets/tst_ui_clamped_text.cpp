// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/clamped_text.h"

#include <QTest>

using ui::widgets::ClampedText;
using namespace Qt::StringLiterals;

class TestClampedText : public QObject
{
    Q_OBJECT

private slots:
    void height_growsWithTheTextUpToItsLines()
    {
        ClampedText text(2);
        const int line = text.fontMetrics().lineSpacing();
        text.setText(u"short"_s);
        QCOMPARE(text.heightForWidth(1000), line);
        text.setText(u"one\ntwo"_s);
        QCOMPARE(text.heightForWidth(1000), 2 * line);
        text.setText(QString(u"many words "_s).repeated(200));
        QCOMPARE(text.heightForWidth(300), 2 * line);
    }

    void wholeText_isToldByToolTipAndName()
    {
        ClampedText text(1);
        const QString words = QString(u"many words "_s).repeated(50);
        text.setText(words);
        QCOMPARE(text.toolTip(), words);
        QCOMPARE(text.accessibleName(), words);
        QCOMPARE(text.text(), words);
    }

    void emptyText_takesOneLine()
    {
        const ClampedText text(3);
        QCOMPARE(text.heightForWidth(100), text.fontMetrics().lineSpacing());
    }
};

QTEST_MAIN(TestClampedText)
#include "tst_ui_clamped_text.moc"
