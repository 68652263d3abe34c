// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/setting_words.h"
#include "app/run/settings_table.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace app::run;
using namespace Qt::StringLiterals;
using app::fetch::Profile;

namespace {

using Settings = QMap<QString, QString>;

/// A run in which each engine states what it is given here; one that states nothing never got ready.
Run runOf(const QList<std::pair<QString, Settings>>& engines, Profile profile = Profile::LevelField)
{
    Run run;
    run.plan.profile = profile;
    for (const auto& [engine, settings] : engines) {
        run.engines.append(engine);
        EngineRound part;
        part.engine = engine;
        if (!settings.isEmpty()) {
            part.ready = app::fetch::Ready();
            part.ready->settings = settings;
        }
        run.parts.push_back(std::make_shared<const EngineRound>(part));
    }
    return run;
}

QStringList idsOf(const SettingsTable& table)
{
    QStringList ids;
    for (const SettingRow& row : table.rows) {
        ids.append(row.id);
    }
    return ids;
}

QString sentenceOf(const Run& run)
{
    return settingsSentence(run, settingsTable(run));
}

} // namespace

class TestSettingsTable : public QObject
{
    Q_OBJECT

private slots:
    void values_standInTheOrderOfTheEngines()
    {
        const SettingsTable table = settingsTable(
            runOf({ { u"rust"_s, { { u"http"_s, u"1.1"_s } } }, { u"go"_s, { { u"http"_s, u"2"_s } } } }));
        QCOMPARE(table.engines, (QStringList { u"rust"_s, u"go"_s }));
        QCOMPARE(table.rows.size(), 1);
        QCOMPARE(table.rows[0].name, u"HTTP version"_s);
        QCOMPARE(table.rows[0].values, (QStringList { u"1.1"_s, u"2"_s }));
        QVERIFY(table.rows[0].differs);
        QVERIFY(table.anyDiffers());
    }

    void rows_standInAFixedOrder_unknownOnesAtTheEnd()
    {
        const Settings go { { u"tls"_s, u"x"_s }, { u"zeta"_s, u"1"_s }, { u"http"_s, u"1.1"_s } };
        const Settings mine { { u"own_pool"_s, u"3"_s }, { u"fetches_at_once"_s, u"6"_s } };
        const SettingsTable table = settingsTable(runOf({ { u"go"_s, go }, { u"mine"_s, mine } }));
        QCOMPARE(idsOf(table), (QStringList { u"fetches_at_once"_s, u"http"_s, u"tls"_s, u"own_pool"_s, u"zeta"_s }));
        QCOMPARE(table.rows[3].name, u"own pool"_s);
    }

    void engineThatDoesNotSay_makesNoDifference()
    {
        const SettingsTable table = settingsTable(runOf({ { u"go"_s, { { u"http"_s, u"1.1"_s } } },
            { u"rust"_s, { { u"http"_s, u"1.1"_s } } }, { u"mine"_s, { { u"tls"_s, u"none"_s } } } }));
        QCOMPARE(table.rows[0].values, (QStringList { u"1.1"_s, u"1.1"_s, QString() }));
        QVERIFY(!table.rows[0].differs);
        QVERIFY(!table.rows[1].differs);
        QVERIFY(!table.anyDiffers());
    }

    void engineThatNeverGotReady_hasNoColumn()
    {
        const SettingsTable table
            = settingsTable(runOf({ { u"go"_s, {} }, { u"rust"_s, { { u"http"_s, u"1.1"_s } } } }));
        QCOMPARE(table.engines, QStringList { u"rust"_s });
    }

    void sentence_saysHowManyDiffer_data()
    {
        QTest::addColumn<Run>("run");
        QTest::addColumn<QString>("sentence");
        const Settings one { { u"http"_s, u"1.1"_s }, { u"tls"_s, u"a"_s }, { u"dns"_s, u"x"_s } };
        const Settings other { { u"http"_s, u"1.1"_s }, { u"tls"_s, u"b"_s }, { u"dns"_s, u"x"_s } };
        const Settings third { { u"http"_s, u"2"_s }, { u"tls"_s, u"b"_s }, { u"dns"_s, u"x"_s } };
        QTest::newRow("nothing") << runOf({ { u"go"_s, one }, { u"rust"_s, one } })
                                 << u"On the level field 0 of 3 settings differ."_s;
        QTest::newRow("by nature") << runOf({ { u"go"_s, one },
            { u"rust"_s,
                other } }) << u"On the level field 1 of 3 settings differ, each for a reason that its row names."_s;
        QTest::newRow("unduly") << runOf({ { u"go"_s, one }, { u"rust"_s, third } })
                                << u"On the level field 2 of 3 settings differ. These should not: HTTP version."_s;
        QTest::newRow("as written") << runOf({ { u"go"_s, one }, { u"rust"_s, third } }, Profile::AsWritten)
                                    << u"As written 2 of 3 settings differ."_s;
        QTest::newRow("both") << runOf({ { u"go"_s, one }, { u"go@as-written"_s, third } })
                              << u"Over both profiles 2 of 3 settings differ."_s;
        QTest::newRow("one engine") << runOf({ { u"go"_s, one } })
                                    << u"Go alone states its settings: there is nothing to hold them against."_s;
        QTest::newRow("none says") << runOf({ { u"go"_s, {} } }) << u"No engine of this run states its settings."_s;
        QTest::newRow("no parts") << Run() << u"No engine of this run states its settings."_s;
    }

    void sentence_saysHowManyDiffer()
    {
        QFETCH(Run, run);
        QTEST(sentenceOf(run), "sentence");
    }

    void tabbedText_marksTheRowsThatDiffer()
    {
        const Run run = runOf({ { u"go"_s, { { u"http"_s, u"1.1"_s }, { u"tls"_s, u"a"_s } } },
            { u"go@as-written"_s, { { u"http"_s, u"1.1"_s }, { u"tls"_s, u"b"_s } } } });
        QCOMPARE(toTabbedText(settingsTable(run)),
            u"Differs\tSetting\tGo\tGo as written\n\tHTTP version\t1.1\t1.1\n≠\tTLS library\ta\tb\n"_s);
    }

    void everySettingKnown_isNamedOnceAndExplained()
    {
        QSet<QString> ids;
        QSet<QString> names;
        for (const SettingWords& words : settingWords()) {
            QVERIFY2(words.explanation.endsWith(u'.'), qPrintable(words.id));
            QVERIFY2(words.whyUnequal.isEmpty() || words.whyUnequal.endsWith(u'.'), qPrintable(words.id));
            ids.insert(words.id);
            names.insert(words.name);
        }
        QCOMPARE(ids.size(), settingWords().size());
        QCOMPARE(names.size(), settingWords().size());
    }
};

QTEST_GUILESS_MAIN(TestSettingsTable)
#include "tst_settings_table.moc"
