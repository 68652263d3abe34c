// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

/// The window as a process among others, off screen.
class TestWindowProcess final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcess m_program;

    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    /// The window is there, and has done what it does last.
    [[nodiscard]] bool hasStartedTheLab() const
    {
        QFile children(u"/proc/%1/task/%1/children"_qs.arg(m_program.processId()));
        return children.open(QIODevice::ReadOnly) && !children.readAll().isEmpty();
    }
    void start()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
        environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder->path());
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        m_program.setProcessEnvironment(environment);
        m_program.start(QStringLiteral(VERSUS_PROGRAM), QStringList());
        QVERIFY(m_program.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(hasStartedTheLab(), 20000);
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        m_program.kill();
        m_program.waitForFinished();
    }

    /// As a session does that ends.
    void terminated_endsAsClosedByHand()
    {
        start();
        m_program.terminate();
        QVERIFY(m_program.waitForFinished());
        QCOMPARE(m_program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_program.exitCode(), 0);
        QFile settings(path(u"config/versus/versus.conf"_s));
        QVERIFY(settings.open(QIODevice::ReadOnly));
        QVERIFY(settings.readAll().contains("geometry"));
    }

    /// Nothing is left to be written at the end.
    void killed_hasKeptTheListAlready()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"data/versus/versus"_s));
        start();
        QTRY_VERIFY(QFile::exists(path(u"data/versus/versus/list.txt"_s)));
        m_program.kill();
        QVERIFY(m_program.waitForFinished());
        QFile list(path(u"data/versus/versus/list.txt"_s));
        QVERIFY(list.open(QIODevice::ReadOnly));
        QCOMPARE(list.readAll().count('\n'), 12);
    }
};

QTEST_GUILESS_MAIN(TestWindowProcess)
#include "tst_ui_window_process.moc"
