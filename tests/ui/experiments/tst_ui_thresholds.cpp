// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/experiments/threshold_row.h"
#include "ui/experiments/threshold_settings.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace app::experiments;
using namespace Qt::StringLiterals;
using namespace ui::experiments;

class TestThresholds final : public QObject
{
    Q_OBJECT

    Claim m_claim { .id = u"c"_s,
        .section = {},
        .text = {},
        .source = {},
        .test = Test { .experiment = u"tasks"_s,
            .figure = u"f"_s,
            .unit = u"B"_s,
            .beside = {},
            .bounds = { 1536, 3072 },
            .meaning = {} } };

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void boundsAreShownInTheUnitOfTheFigure()
    {
        ThresholdRow row(m_claim);
        row.setBounds({ 1536, 3072 });
        QCOMPARE(row.findChild<QDoubleSpinBox*>(u"low-c"_s)->text(), u"1536 B"_s);
        QCOMPARE(row.findChild<QDoubleSpinBox*>(u"high-c"_s)->text(), u"3072 B"_s);
        QCOMPARE(row.findChild<QLabel*>(u"words-c"_s)->text(), u"(at least 1.54 kB and at most 3.07 kB)"_s);
        m_claim.test->unit = u"ratio"_s;
        row.setBounds({ -0.5, 2 });
        QCOMPARE(row.findChild<QDoubleSpinBox*>(u"low-c"_s)->text(), u"-0.5 ×"_s);
        m_claim.test->unit = u"B"_s;
    }

    void onlyBoundsOfTheTest_canBeChanged()
    {
        m_claim.test->bounds = { .low = {}, .high = 5 };
        const ThresholdRow row(m_claim);
        QVERIFY(row.findChild<QDoubleSpinBox*>(u"low-c"_s) == nullptr);
        QVERIFY(row.findChild<QDoubleSpinBox*>(u"high-c"_s) != nullptr);
        m_claim.test->bounds = { 1536, 3072 };
    }

    void typing_changesTheBounds()
    {
        ThresholdRow row(m_claim);
        row.setBounds({ 1536, 3072 });
        QSignalSpy changed(&row, &ThresholdRow::boundsChanged);
        auto* high = row.findChild<QDoubleSpinBox*>(u"high-c"_s);
        high->selectAll();
        QTest::keyClicks(high, u"2500"_s);
        QVERIFY(changed.isEmpty()); // not at each digit
        QTest::keyClick(high, Qt::Key_Return);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].value<Bounds>(), (Bounds { 1536, 2500 }));
    }

    void lowBound_staysBelowTheHighOne()
    {
        ThresholdRow row(m_claim);
        row.setBounds({ 1536, 3072 });
        auto* low = row.findChild<QDoubleSpinBox*>(u"low-c"_s);
        low->setValue(4000);
        QCOMPARE(low->value(), 3072.0);
        row.setBounds({ 5000, 6000 }); // both above what stood there
        QCOMPARE(low->value(), 5000.0);
    }

    void asStated_isOfferedWhenItDiffers()
    {
        ThresholdRow row(m_claim);
        auto* stated = row.findChild<QToolButton*>(u"stated-c"_s);
        row.setBounds(m_claim.test->bounds);
        QVERIFY(!stated->isEnabled());
        row.setBounds({ 1, 2 });
        QVERIFY(stated->isEnabled());
        QSignalSpy changed(&row, &ThresholdRow::boundsChanged);
        stated->click();
        QCOMPARE(changed[0][0].value<Bounds>(), m_claim.test->bounds);
    }

    void settings_keepOwnBoundsOnly()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        const Thresholds own { { u"goroutine-2kb"_s, { 1000, 2000.5 } },
            { u"cpu-rust-edge"_s, { .low = -1.5, .high = {} } } };
        writeThresholds(own, settings);
        QCOMPARE(readThresholds(settings), own);
        writeThresholds({}, settings);
        QVERIFY(readThresholds(settings).isEmpty());
    }

    void settings_thatMakeNoSense_areAsStated_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("no number") << u"thresholds/goroutine-2kb/low"_s << QVariant(u"much"_s);
        QTest::newRow("not a number") << u"thresholds/goroutine-2kb/low"_s << QVariant(u"nan"_s);
        QTest::newRow("above the high bound") << u"thresholds/goroutine-2kb/low"_s << QVariant(1e6);
        QTest::newRow("bound that the claim has not") << u"thresholds/cpu-rust-edge/high"_s << QVariant(2.0);
        QTest::newRow("claim that is not tested") << u"thresholds/opening/low"_s << QVariant(2.0);
    }

    void settings_thatMakeNoSense_areAsStated()
    {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        settings.setValue(key, value);
        QVERIFY(readThresholds(settings).isEmpty());
    }
};

QTEST_MAIN(TestThresholds)
#include "tst_ui_thresholds.moc"
