// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The packages are made, as packaging/package makes them, and looked at by Debian's own checker.

#include "run_program.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::packaging::Ended;
using tests::packaging::run;

class TestPackages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const QString& tool : { u"dpkg-deb"_s, u"dpkg-shlibdeps"_s, u"file"_s }) {
            if (QStandardPaths::findExecutable(tool).isEmpty()) {
                QSKIP("dpkg-dev or file is missing: no Debian package can be made.");
            }
        }
        // Packed lightly: the best compression of all programs takes longer than the rest of this test.
        const Ended ended = run(QStringLiteral(CPACK_PROGRAM),
            { u"--config"_s, QStringLiteral(VERSUS_BUILD_DIR) + "/CPackConfig.cmake"_L1, u"-B"_s, m_folder.path(),
                u"-D"_s, u"CPACK_DEBIAN_COMPRESSION_TYPE=gzip"_s },
            m_folder.path());
        QVERIFY2(ended.status == 0, qPrintable(ended.text));
        m_deb = only(u"*.deb"_s);
        m_archive = only(u"*.tar.gz"_s);
        QVERIFY(!m_deb.isEmpty() && !m_archive.isEmpty());
    }

    void debianPackage_dependsOnWhatItsProgramsNeed()
    {
        const QString depends = field(u"Depends"_s);
        for (const char* package : { "libc6", "libqt6core6", "libqt6network6", "libqt6widgets6", "libqt6charts6",
                 "libqt6svg6", "libssl3", "libmd4c0", "ca-certificates" }) {
            QVERIFY2(depends.contains(QLatin1String(package)), qPrintable(depends));
        }
        QVERIFY(field(u"Recommends"_s).contains("fonts-dejavu-core"_L1));
    }

    void debianPackage_namesItsMaintainer()
    {
        QCOMPARE(field(u"Maintainer"_s), u"The Versus authors <versus@example.org>"_s);
    }

    void debianPackage_hasNoErrorOfLintian()
    {
        if (QStandardPaths::findExecutable(u"lintian"_s).isEmpty()) {
            QSKIP("lintian is missing.");
        }
        const Ended ended
            = run(u"lintian"_s, { u"--allow-root"_s, u"--fail-on"_s, u"error"_s, m_deb }, m_folder.path());
        QVERIFY2(ended.status == 0, qPrintable(ended.text));
    }

    void archive_holdsTheSameTree()
    {
        const Ended packed = run(u"tar"_s, { u"-tzf"_s, m_archive }, m_folder.path());
        const Ended debian = run(u"dpkg-deb"_s, { u"--fsys-tarfile"_s, m_deb }, m_folder.path());
        QCOMPARE(packed.status, 0);
        QCOMPARE(debian.status, 0);
        const QString top = QFileInfo(m_archive).fileName().chopped(7); // ".tar.gz"
        for (const char* path : { "/bin/versus", "/lib/versus/versus-launcher", "/lib/versus/versus-engine-qt",
                 "/lib/versus/engines/qt.json", "/share/man/man1/versus.1.gz" }) {
            QVERIFY2(packed.text.contains(top + QLatin1String(path) + u'\n'), path);
        }
        QVERIFY(!packed.text.contains("build.json"_L1));
    }

private:
    QString only(const QString& pattern) const
    {
        const QStringList names = QDir(m_folder.path()).entryList({ pattern }, QDir::Files);
        return names.size() == 1 ? m_folder.filePath(names.constFirst()) : QString();
    }

    QString field(const QString& name) const
    {
        return run(u"dpkg-deb"_s, { u"--field"_s, m_deb, name }, m_folder.path()).text.trimmed();
    }

    QTemporaryDir m_folder;
    QString m_deb;
    QString m_archive;
};

QTEST_GUILESS_MAIN(TestPackages)
#include "tst_packages.moc"
