// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/presets.h"

#include <QTest>

using namespace app::urls;
using namespace Qt::StringLiterals;

class TestPresets : public QObject
{
    Q_OBJECT

private slots:
    void everyName_hasAList()
    {
        QCOMPARE(presetNames(), (QStringList { u"demo"_s, u"article"_s, u"stalled-lab"_s }));
        for (const QString& name : presetNames()) {
            QVERIFY2(!presetUrls(name).value_or(QList<QByteArray>()).isEmpty(), qPrintable(name));
        }
        QVERIFY(!presetUrls(u"Demo"));
        QVERIFY(!presetUrls(u""));
    }

    /// A second of stall at 1,000 a second: a thousand of the 4,000 fetches are intended while the lab stands still,
    /// and there is a second before it and two after it.
    void stalledLab_stallsOnceAfterAQuarter()
    {
        const QList<QByteArray> urls = stalledLabUrls();
        QCOMPARE(urls.size(), 4000);
        QCOMPARE(urls.count("lab:/stall/1000"), 1);
        QCOMPARE(urls.indexOf("lab:/stall/1000"), 1000);
        QCOMPARE(urls.count("lab:/delay/1"), 3999);
    }
};

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
