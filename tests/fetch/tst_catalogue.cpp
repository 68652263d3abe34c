// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/catalogue.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace app::fetch;
using namespace Qt::StringLiterals;

namespace {

void write(const QString& path, const QByteArray& text, bool executable = false)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    if (executable) {
        file.setPermissions(file.permissions() | QFile::ExeOwner);
    }
}

QStringList ids(const QList<EngineEntry>& catalogue)
{
    QStringList list;
    for (const EngineEntry& entry : catalogue) {
        list.append(entry.id);
    }
    return list;
}

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void program_isRelativeToItsManifest()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"mine.json"_s),
            R"({"id":"mine","name":"My engine","language":"C","protocol":1,"command":["./run","--fast"]})");
        write(folder.filePath(u"run"_s), "#!/bin/sh\n", true);
        const QList<EngineEntry> catalogue = readCatalogue({ folder.path() });
        QCOMPARE(ids(catalogue), QStringList { u"mine"_s });
        QCOMPARE(catalogue[0].reason, QString());
        QCOMPARE(catalogue[0].name, u"My engine"_s);
        QCOMPARE(catalogue[0].command, QStringList({ folder.filePath(u"run"_s), u"--fast"_s }));
    }

    void programWithoutSlash_isFoundOnPath()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"sh.json"_s), R"({"id":"sh","protocol":1,"command":["sh"]})");
        const QList<EngineEntry> catalogue = readCatalogue({ folder.path() });
        QVERIFY(catalogue[0].available());
        QVERIFY(QDir::isAbsolutePath(catalogue[0].command[0]));
    }

    void badManifest_isListedWithItsReason_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("not JSON") << QByteArray("{") << u"is not a JSON object"_s;
        QTest::newRow("no id") << QByteArray(R"({"protocol":1,"command":["sh"]})") << u"\"id\""_s;
        QTest::newRow("bad id") << QByteArray(R"({"id":"../x","protocol":1,"command":["sh"]})") << u"\"id\""_s;
        QTest::newRow("other protocol") << QByteArray(R"({"id":"a","protocol":2,"command":["sh"]})")
                                        << u"\"protocol\""_s;
        QTest::newRow("no command") << QByteArray(R"({"id":"a","protocol":1})") << u"\"command\""_s;
        QTest::newRow("missing program") << QByteArray(R"({"id":"a","protocol":1,"command":["./no"]})")
                                         << u"not there"_s;
        QTest::newRow("says itself that it is missing")
            << QByteArray(R"({"id":"a","protocol":1,"unavailable":"Install Go.","command":["sh"]})")
            << u"Install Go."_s;
        QTest::newRow("not executable") << QByteArray(R"({"id":"a","protocol":1,"command":["./bad.json"]})")
                                        << u"may not be executed"_s;
    }

    void badManifest_isListedWithItsReason()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, reason);
        QTemporaryDir folder;
        write(folder.filePath(u"bad.json"_s), text);
        const QList<EngineEntry> catalogue = readCatalogue({ folder.path() });
        QCOMPARE(catalogue.size(), 1);
        QVERIFY(!catalogue[0].available());
        QVERIFY2(catalogue[0].reason.contains(reason), qPrintable(catalogue[0].reason));
    }

    void builtInEngines_comeFirst()
    {
        QTemporaryDir folder;
        for (const char* id : { "aaa", "rust", "go", "qt", "zzz" }) {
            write(folder.filePath(QLatin1String(id) + ".json"_L1),
                QByteArray(R"({"protocol":1,"command":["sh"],"id":")") + id + "\"}");
        }
        QCOMPARE(
            ids(readCatalogue({ folder.path() })), QStringList({ u"qt"_s, u"go"_s, u"rust"_s, u"aaa"_s, u"zzz"_s }));
    }

    void ofTwoWithOneId_theFirstFolderWins()
    {
        QTemporaryDir first;
        QTemporaryDir second;
        write(first.filePath(u"a.json"_s), R"({"id":"a","name":"first","protocol":1,"command":["sh"]})");
        write(second.filePath(u"a.json"_s), R"({"id":"a","name":"second","protocol":1,"command":["sh"]})");
        const QList<EngineEntry> catalogue = readCatalogue({ first.path(), second.path() });
        QCOMPARE(catalogue.size(), 1);
        QCOMPARE(catalogue[0].name, u"first"_s);
    }

    void missingFolder_isAnEmptyCatalogue()
    {
        QVERIFY(readCatalogue({ u"/nonexistent"_s }).isEmpty());
        QCOMPARE(findEngine({}, u"go"_s), nullptr);
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
