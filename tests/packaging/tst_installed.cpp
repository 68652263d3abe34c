// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Versus is installed into a folder, and the main job is done from there.

#include "run_program.h"

#include <QDirIterator>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::packaging::Ended;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestInstalled : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const Ended ended = tests::packaging::run(QStringLiteral(CMAKE_PROGRAM),
            { u"--install"_s, QStringLiteral(VERSUS_BUILD_DIR), u"--prefix"_s, m_root, u"--strip"_s }, home());
        QVERIFY2(ended.status == 0, qPrintable(ended.text));
    }

    void enginesOfThisBuild_areAvailable() { expectEngines(); }

    void comparison_isMeasuredAndDrawn()
    {
        const Ended compared = versus({ u"compare"_s, u"--lab"_s, u"--engines"_s, builtEngines().join(u','),
            u"--rounds"_s, u"1"_s, u"-o"_s, u"run.versus.json"_s });
        QVERIFY2(compared.status == 0, qPrintable(compared.text));
        const Ended drawn
            = versus({ u"chart"_s, u"run.versus.json"_s, u"--kind"_s, u"latency"_s, u"-o"_s, u"l.png"_s });
        QVERIFY2(drawn.status == 0, qPrintable(drawn.text));
        QCOMPARE(QImage(home() + "/l.png"_L1).size(), QSize(1200, 750));
    }

    void experiment_isMeasuredAndReported()
    {
        const Ended measured = versus({ u"experiment"_s, u"start"_s, u"--quick"_s, u"-o"_s, u"start.versus.json"_s });
        QVERIFY2(measured.status == 0, qPrintable(measured.text));
        const Ended reported = versus({ u"report"_s, u"start.versus.json"_s, u"-o"_s, u"report.html"_s });
        QVERIFY2(reported.status == 0, qPrintable(reported.text));
        QVERIFY(contents(home() + "/report.html"_L1).contains("</html>"));
    }

    void experimentPrograms_areThere_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("C++") << u"versus-experiment-cpp"_s;
        for (const QString& language : builtLanguages()) {
            for (const QString& kind : { u"experiment"_s, u"listing"_s }) {
                const QString program = u"versus-%1-%2"_s.arg(kind, language);
                QTest::newRow(qPrintable(program)) << program;
            }
        }
    }

    void experimentPrograms_areThere()
    {
        QFETCH(QString, program);
        QVERIFY(QFileInfo(m_root + "/lib/versus/"_L1 + program).isExecutable());
        QVERIFY(!QFileInfo::exists(m_root + "/bin/"_L1 + program));
    }

    /// It needs the sources, which no package has.
    void experimentOfBuilding_isNotMeasuredAndSaysWhatToDo()
    {
        const Ended ended = versus({ u"experiment"_s, u"build"_s, u"--quick"_s });
        QCOMPARE(ended.status, 3);
        QVERIFY2(ended.text.contains("get the sources of Versus"_L1), qPrintable(ended.text));
    }

    void desktop_findsItsFiles_data()
    {
        QTest::addColumn<QString>("path");
        for (const char* path : { "applications/org.example.versus.desktop", "metainfo/org.example.versus.metainfo.xml",
                 "icons/hicolor/scalable/apps/org.example.versus.svg", "mime/packages/org.example.versus.xml",
                 "man/man1/versus.1.gz", "bash-completion/completions/versus", "zsh/vendor-completions/_versus",
                 "fish/vendor_completions.d/versus.fish", "doc/versus/copyright", "doc/versus/engines.md",
                 "doc/versus/schemas/engine-protocol-1.schema.json", "doc/versus/third-party-licences.txt.gz" }) {
            QTest::newRow(path) << QString::fromLatin1(path);
        }
    }

    void desktop_findsItsFiles()
    {
        QFETCH(QString, path);
        QVERIFY(QFileInfo(m_root + "/share/"_L1 + path).size() > 0);
    }

    void noFile_namesThePlaceWhereVersusWasBuilt()
    {
        QDirIterator files(m_root, { u"*.json"_s, u"*.xml"_s, u"*.desktop"_s, u"*.md"_s, u"*.1"_s }, QDir::Files,
            QDirIterator::Subdirectories);
        int looked = 0;
        while (files.hasNext()) {
            const QString path = files.next();
            QVERIFY2(!contents(path).contains(VERSUS_SOURCE_DIR), qPrintable(path));
            ++looked;
        }
        QVERIFY(looked > 10);
    }

    /// The last, as it takes the folder away from the others.
    void movedFolder_worksAsBefore()
    {
        const QString elsewhere = m_folder.filePath(u"another place, für alle"_s);
        QVERIFY(QDir().rename(m_root, elsewhere));
        m_root = elsewhere;
        expectEngines();
        const Ended fetched = versus({ u"fetch"_s, u"lab:/bytes/10"_s });
        QVERIFY2(fetched.status == 0 && fetched.text.contains("10 bytes"_L1), qPrintable(fetched.text));
    }

private:
    static QStringList builtLanguages()
    {
        QStringList languages;
        if (VERSUS_HAS_GO) {
            languages.append(u"go"_s);
        }
        if (VERSUS_HAS_RUST) {
            languages.append(u"rust"_s);
        }
        return languages;
    }

    static QStringList builtEngines() { return QStringList { u"qt"_s } + builtLanguages(); }

    QString home() const { return m_home.path(); }
    Ended versus(const QStringList& arguments) const
    {
        return tests::packaging::run(m_root + "/bin/versus"_L1, arguments, home());
    }

    void expectEngines() const
    {
        const Ended ended = versus({ u"engines"_s, u"--json"_s });
        QCOMPARE(ended.status, 0);
        QStringList available;
        for (const QJsonValue& engine : QJsonDocument::fromJson(ended.text.toUtf8()).array()) {
            if (engine["available"_L1].toBool()) {
                available.append(engine["id"_L1].toString());
            }
        }
        QCOMPARE(available, builtEngines());
    }

    QTemporaryDir m_folder;
    QTemporaryDir m_home;
    QString m_root = m_folder.filePath(u"usr"_s);
};

QTEST_MAIN(TestInstalled)
#include "tst_installed.moc"
