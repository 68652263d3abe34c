// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/palette.h"

#include <QTest>

using namespace app::charts;
using namespace Qt::StringLiterals;

class TestPalette : public QObject
{
    Q_OBJECT

private slots:
    void articleEngines_haveTheColoursOfTheDesign_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("colour");
        QTest::newRow("Go is blue") << u"go"_s << u"#0072B2"_s;
        QTest::newRow("Rust is vermilion") << u"rust"_s << u"#D55E00"_s;
        QTest::newRow("Qt is green") << u"qt"_s << u"#009E73"_s;
        QTest::newRow("C++ is grey") << u"cpp"_s << u"#7F7F7F"_s;
    }

    void articleEngines_haveTheColoursOfTheDesign()
    {
        QFETCH(QString, key);
        QTEST(QString(Palette().look(key).colour), "colour");
    }

    void control_isGreyDashedAndNoneOfTheEngines()
    {
        const Look control = Palette().look(ControlKey);
        const QString colour = control.colour;
        QCOMPARE(colour.mid(1, 2), colour.mid(3, 2));
        QCOMPARE(colour.mid(3, 2), colour.mid(5, 2));
        QVERIFY(!control.dash.isEmpty());
        for (const QString& engine : { u"go"_s, u"rust"_s, u"qt"_s, u"cpp"_s }) {
            QVERIFY(control.colour != Palette().look(engine).colour);
            QVERIFY(control.dash != Palette().look(engine).dash);
            QVERIFY(control.marker != Palette().look(engine).marker);
        }
    }

    void publishedFigures_areOpen()
    {
        QVERIFY(Palette().look(u"go@published"_s).open);
        QCOMPARE(Palette().look(u"go@published"_s).colour, Palette().look(u"go"_s).colour);
    }

    void engines_differInColourDashAndMarkerEach()
    {
        const QStringList keys { u"go"_s, u"rust"_s, u"qt"_s, u"cpp"_s };
        const Palette palette(keys);
        for (const QString& a : keys) {
            for (const QString& b : keys) {
                if (a < b) {
                    QVERIFY(palette.look(a).colour != palette.look(b).colour);
                    QVERIFY(palette.look(a).dash != palette.look(b).dash);
                    QVERIFY(palette.look(a).marker != palette.look(b).marker);
                }
            }
        }
    }

    void addedEngines_differFromAllOthersInColourAndDash()
    {
        const QStringList keys { u"go"_s, u"rust"_s, u"qt"_s, u"cpp"_s, u"a"_s, u"b"_s, u"c"_s, u"d"_s };
        const Palette palette(keys);
        for (const QString& a : keys) {
            for (const QString& b : keys) {
                if (a < b) {
                    QVERIFY2(palette.look(a).colour != palette.look(b).colour, qPrintable(a + b));
                    QVERIFY2(palette.look(a).dash != palette.look(b).dash, qPrintable(a + b));
                }
            }
        }
    }

    void secondRun_keepsTheColourAndIsFainter()
    {
        const Look first = Palette().look(u"go"_s, 0);
        const Look second = Palette().look(u"go"_s, 1);
        QCOMPARE(second.colour, first.colour);
        QCOMPARE(first.fill, 1.0);
        QVERIFY(second.fill < first.fill);
    }

    void secondPartOfAnEngine_looksLikeASecondRun()
    {
        QCOMPARE(Palette().look(u"go#2"_s, 0), Palette().look(u"go"_s, 1));
    }

    void partInAProfileOfItsOwn_keepsTheColourAndIsOpen()
    {
        for (const QString& id : { u"go"_s, u"rust"_s, u"qt"_s, u"other"_s }) {
            const Palette palette({ id });
            const Look plain = palette.look(id);
            const Look asWritten = palette.look(id + u"@as-written"_s);
            QCOMPARE(asWritten.colour, plain.colour);
            QCOMPARE(asWritten.marker, plain.marker);
            QVERIFY(asWritten.dash != plain.dash);
            QVERIFY(asWritten.open);
            QVERIFY(!plain.open);
        }
    }

    void profileOfItsOwn_andASecondRun_areToldApart()
    {
        QStringList seen;
        for (const QString& key : { u"go"_s, u"go@as-written"_s }) {
            for (int variant = 0; variant < 2; ++variant) {
                const Look look = Palette().look(key, variant);
                seen.append(u"%1 %2"_s.arg(look.open).arg(look.fill));
            }
        }
        seen.removeDuplicates();
        QCOMPARE(seen.size(), 4);
        QCOMPARE(Palette().look(u"go@as-written#2"_s), Palette().look(u"go@as-written"_s, 1));
    }

    void manyRuns_stayDrawable()
    {
        const double fill = Palette().look(u"go"_s, 99).fill;
        QVERIFY(fill >= 0);
        QVERIFY(fill <= 1);
    }
};

QTEST_APPLESS_MAIN(TestPalette)
#include "tst_palette.moc"
