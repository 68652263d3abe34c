// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/format.h"
#include "app/charts/table_text.h"
#include "app/language/for_machines.h"
#include "app/language/numbers.h"
#include "app/language/speak.h"
#include "app/report/figures_csv.h"
#include "app/report/material_json.h"
#include "tests/support/made_up_material.h"

#include <QFile>
#include <QJsonDocument>
#include <QLibraryInfo>
#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;

/// The application speaks German here.
class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void language_isTheFirstWishThatThereIs_data();
    void language_isTheFirstWishThatThereIs();
    void texts_areGermanWhateverTheContext();
    void plurals_haveOneAndMany_data();
    void plurals_haveOneAndMany();
    void textWithTwoMeanings_hasTwoTranslations();
    void qtsOwnTexts_areGerman();
    void numbers_haveADecimalComma();
    void numbersInCsv_haveAPoint_data();
    void numbersInCsv_haveAPoint();
    void insideForMachines_textsAndNumbersAreEnglish();
    void json_isTheSameInEveryLanguage();
    void figuresCsv_isTheSameInEveryLanguage();

private:
    QByteArray m_englishJson;
    QByteArray m_englishCsv;
};

void TestLanguage::initTestCase()
{
    m_englishJson = QJsonDocument(report::toJson(tests::support::madeUpMaterial())).toJson();
    m_englishCsv = report::toFiguresCsv(tests::support::madeUpMaterial());
    language::speak(u"de"_s);
}

void TestLanguage::language_isTheFirstWishThatThereIs_data()
{
    QTest::addColumn<QStringList>("wishes");
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << QStringList { u"de"_s } << u"de"_s;
    QTest::newRow("of Austria") << QStringList { u"de-AT"_s, u"de"_s } << u"de"_s;
    QTest::newRow("of Britain") << QStringList { u"en-GB"_s, u"en"_s } << u"en"_s;
    QTest::newRow("English before German") << QStringList { u"en-US"_s, u"de-DE"_s } << u"en"_s;
    QTest::newRow("German where French is not there") << QStringList { u"fr-FR"_s, u"de-DE"_s, u"en"_s } << u"de"_s;
    QTest::newRow("not there") << QStringList { u"fr-FR"_s, u"fr"_s } << u"en"_s;
    QTest::newRow("C") << QStringList { u"C"_s } << u"en"_s;
    QTest::newRow("none") << QStringList {} << u"en"_s;
}

void TestLanguage::language_isTheFirstWishThatThereIs()
{
    QFETCH(const QStringList, wishes);
    QTEST(language::languageFor(wishes), "language");
}

void TestLanguage::texts_areGermanWhateverTheContext()
{
    QCOMPARE(QCoreApplication::translate("ui::charts::ChartTabs", "Charts"), u"Diagramme"_s);
    QCOMPARE(QCoreApplication::translate("AnyOther", "Charts"), u"Diagramme"_s);
}

void TestLanguage::plurals_haveOneAndMany_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("english");
    QTest::newRow("none") << 0 << u"0 Runden"_s << u"0 rounds"_s;
    QTest::newRow("one") << 1 << u"1 Runde"_s << u"1 round"_s;
    QTest::newRow("many") << 12 << u"12 Runden"_s << u"12 rounds"_s;
}

void TestLanguage::plurals_haveOneAndMany()
{
    QFETCH(const int, n);
    QTEST(QCoreApplication::translate("Counts", "%n round(s)", nullptr, n), "german");
    const language::ForMachines english;
    QTEST(QCoreApplication::translate("Counts", "%n round(s)", nullptr, n), "english");
}

void TestLanguage::textWithTwoMeanings_hasTwoTranslations()
{
    QCOMPARE(QCoreApplication::translate("", "%1 to %2"), u"%1 bis %2"_s);
    QCOMPARE(QCoreApplication::translate("", "%1 to %2", "requests to a host"), u"%1 an %2"_s);
}

void TestLanguage::qtsOwnTexts_areGerman()
{
    if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + "/qtbase_de.qm"_L1)) {
        QSKIP("Qt's own translations are not installed here");
    }
    QCOMPARE(QCoreApplication::translate("QCommandLineParser", "Displays help on commandline options."),
        u"Zeigt Hilfe zu den Kommandozeilenoptionen an."_s);
}

void TestLanguage::numbers_haveADecimalComma()
{
    QCOMPARE(language::fixed(1234.5, 2), u"1234,50"_s); // no grouping
    QCOMPARE(charts::duration(12'300), u"12,3 ms"_s);
    QCOMPARE(charts::number(0.0123), u"0,0123"_s);
}

void TestLanguage::numbersInCsv_haveAPoint_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");
    QTest::newRow("number") << u"12,3"_s << u"12.3"_s;
    QTest::newRow("negative") << u"-0,5"_s << u"-0.5"_s;
    QTest::newRow("whole") << u"1234"_s << u"1234"_s;
    QTest::newRow("words") << u"kalt, warm"_s << u"\"kalt, warm\""_s;
    QTest::newRow("list of numbers") << u"1,2,3"_s << u"\"1,2,3\""_s;
    QTest::newRow("half a number") << u"1,"_s << u"\"1,\""_s;
}

void TestLanguage::numbersInCsv_haveAPoint()
{
    QFETCH(const QString, cell);
    QFETCH(const QString, written);
    QCOMPARE(charts::toCsv({ { u"h"_s }, { { cell } } }), u"h\r\n"_s + written + u"\r\n"_s);
}

void TestLanguage::insideForMachines_textsAndNumbersAreEnglish()
{
    {
        const language::ForMachines outer;
        {
            const language::ForMachines inner;
        }
        QCOMPARE(QCoreApplication::translate("", "Charts"), u"Charts"_s);
        QCOMPARE(language::fixed(1.5, 1), u"1.5"_s);
    }
    QCOMPARE(QCoreApplication::translate("", "Charts"), u"Diagramme"_s);
}

void TestLanguage::json_isTheSameInEveryLanguage()
{
    QCOMPARE(QJsonDocument(report::toJson(tests::support::madeUpMaterial())).toJson(), m_englishJson);
}

void TestLanguage::figuresCsv_isTheSameInEveryLanguage()
{
    QCOMPARE(report::toFiguresCsv(tests::support::madeUpMaterial()), m_englishCsv);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
