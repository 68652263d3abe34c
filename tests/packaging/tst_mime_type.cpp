// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a desktop takes the documents of Versus for, once the package has told it.

#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestMimeType : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString packages = m_data.path() + "/mime/packages"_L1;
        QVERIFY(QDir().mkpath(packages));
        QVERIFY(QFile::copy(QStringLiteral(VERSUS_MIME_FILE), packages + "/org.example.versus.xml"_L1));
        qputenv("XDG_DATA_HOME", m_data.path().toUtf8());
    }

    void documents_haveTheTypeOfVersus_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("by name") << u"r.versus.json"_s << QByteArray();
        QTest::newRow("a run") << u"r.versus.json"_s << QByteArray(R"({"format":"versus-run","version":3,)");
        QTest::newRow("results") << u"r"_s << QByteArray(R"({"format":"versus-experiments","version":1,)");
    }

    void documents_haveTheTypeOfVersus()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, head);
        const QMimeType type = QMimeDatabase().mimeTypeForFileNameAndData(name, head);
        QCOMPARE(type.name(), u"application/x-versus+json"_s);
        QVERIFY(type.inherits(u"application/json"_s));
    }

    void otherJson_isNotOfVersus()
    {
        QCOMPARE(QMimeDatabase().mimeTypeForFileNameAndData(u"package.json"_s, "{\"name\":\"x\"}").name(),
            u"application/json"_s);
    }

private:
    QTemporaryDir m_data;
};

QTEST_GUILESS_MAIN(TestMimeType)
#include "tst_mime_type.moc"
