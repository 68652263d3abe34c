// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop.h"
#include "processes.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace tests::window_system;

namespace {

constexpr int Patience = 60'000; ///< milliseconds, for a program that starts beside others
const QPoint OverTheSource { 30, 530 };
const QPoint OverTheList { 1000, 190 };

/// A server of the web that remembers what it was asked for.
class Web : public QTcpServer
{
public:
    Web()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                if (const QByteArray request = socket->readAll(); request.startsWith("GET ")) {
                    m_asked.append(QString::fromLatin1(request.split(' ').value(1)));
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
                }
            });
        });
    }

    [[nodiscard]] QString url(const QString& path) const
    {
        return u"http://127.0.0.1:%1%2"_s.arg(serverPort()).arg(path);
    }
    /// Sorted.
    [[nodiscard]] QStringList asked() const
    {
        QStringList sorted = m_asked;
        sorted.sort();
        return sorted;
    }

private:
    QStringList m_asked;
};

} // namespace

/// The program itself, on a screen, used from outside.
class TestWindowSystem : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void dropOfAnotherProgram_isTakenAndFetched_data();
    void dropOfAnotherProgram_isTakenAndFetched();
    void keysAlone_compareOverTheLabAndExportAChart();
    void listFile_isOpenedByKeys();
    void close_whileComparing_keepsTheRunAndLeavesNoProcess();
    void killed_leavesNoProcessAndStartsAgain();
    void killed_bringsTheListBack();

private:
    void startVersus();
    void endVersus();
    void configure(const QByteArray& compare) const;
    [[nodiscard]] QStringList keptRuns() const
    {
        return QDir(m_desktop->home() + "/data/versus/versus/runs"_L1).entryList({ u"*.versus.json"_s });
    }
    [[nodiscard]] QString clipboard() const;
    /// The rows of the list, as the clipboard has them.
    [[nodiscard]] QString copiedList() const;
    /// The processes of Versus and of all that it has started.
    [[nodiscard]] QStringList family() const { return runningOf(m_desktop->home()); }
    /// "PROGRAM PID" of an engine at work, or nothing.
    [[nodiscard]] QString engine() const { return family().filter(u"versus-engine-"_s).value(0); }
    /// Whether a file of its home tells of `text`.
    [[nodiscard]] bool isWritten(const QByteArray& text) const;
    void startPartner(QProcess& partner, const QStringList& arguments) const;

    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<QProcess> m_versus;
};

void TestWindowSystem::init()
{
    if (const QString missing = Desktop::missing(); !missing.isEmpty()) {
        QSKIP(qPrintable(u"Not tested, as there is no "_s + missing));
    }
    m_desktop = std::make_unique<Desktop>();
    QVERIFY(m_desktop->start());
    configure("engines=qt, go, rust\nrounds=1\nconcurrency=4\n");
}

void TestWindowSystem::cleanup()
{
    m_versus.reset(); // kills it where a test has failed
    m_desktop.reset();
}

void TestWindowSystem::configure(const QByteArray& compare) const
{
    const QString folder = m_desktop->home() + "/config/versus"_L1;
    QVERIFY(QDir().mkpath(folder));
    QFile settings(folder + "/versus.conf"_L1);
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[compare]\n" + compare);
}

void TestWindowSystem::startVersus()
{
    m_versus = std::make_unique<QProcess>();
    QProcessEnvironment environment = m_desktop->environment();
    environment.insert(QString::fromLatin1(FamilyVariable), m_desktop->home());
    m_versus->setProcessEnvironment(environment);
    m_versus->setProcessChannelMode(QProcess::ForwardedChannels);
    m_versus->start(QStringLiteral(VERSUS_PROGRAM), {});
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->activeTitle().endsWith(u"Versus"_s), Patience);
    QVERIFY(m_desktop->activeTitle().startsWith(u"Rust vs Go in 2026"_s));
}

void TestWindowSystem::endVersus()
{
    m_desktop->press({ u"ctrl+q"_s });
    QTRY_COMPARE_WITH_TIMEOUT(m_versus->state(), QProcess::NotRunning, Patience);
    QCOMPARE(m_versus->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_versus->exitCode(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(family(), QStringList(), Patience);
}

void TestWindowSystem::startPartner(QProcess& partner, const QStringList& arguments) const
{
    partner.setProcessEnvironment(m_desktop->environment());
    partner.start(QStringLiteral(WINDOW_PARTNER), arguments);
    QTRY_VERIFY_WITH_TIMEOUT(partner.peek(64) == "ready\n", Patience);
}

QString TestWindowSystem::clipboard() const
{
    QProcess reader;
    reader.setProcessEnvironment(m_desktop->environment());
    reader.start(QStringLiteral(WINDOW_PARTNER), { u"read"_s });
    reader.waitForFinished(Patience);
    return QString::fromUtf8(reader.readAll());
}

QString TestWindowSystem::copiedList() const
{
    m_desktop->click(OverTheList);
    m_desktop->press({ u"ctrl+a"_s, u"ctrl+c"_s });
    return clipboard();
}

bool TestWindowSystem::isWritten(const QByteArray& text) const
{
    QDirIterator files(m_desktop->home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text)) {
            return true;
        }
    }
    return false;
}

void TestWindowSystem::dropOfAnotherProgram_isTakenAndFetched_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("content");
    QTest::newRow("links of a file manager") << u"text/uri-list"_s << u"%1\r\n%2\r\n"_s;
    QTest::newRow("selection in a browser")
        << u"text/html"_s << u"<p>See <a href=\"%1\">one</a> and <a href=\"%2\">two</a>.</p>"_s;
}

/// What was dropped is what is fetched, and nothing else: the list that Versus begins with has made room.
void TestWindowSystem::dropOfAnotherProgram_isTakenAndFetched()
{
    QFETCH(const QString, type);
    QFETCH(const QString, content);
    const Web web;
    startVersus();
    QProcess source;
    startPartner(source, { u"drag"_s, type, content.arg(web.url(u"/one"_s), web.url(u"/two"_s)) });
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop->activeTitle(), u"window-partner"_s, Patience);
    m_desktop->drag(OverTheSource, OverTheList);
    QTRY_COMPARE_WITH_TIMEOUT(source.peek(64), "ready\ntaken\n", Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->activeTitle().endsWith(u"Versus"_s), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(copiedList().contains(web.url(u"/two"_s)), Patience);
    m_desktop->press({ u"F5"_s });
    QTRY_COMPARE_WITH_TIMEOUT(web.asked(), (QStringList { u"/one"_s, u"/two"_s }), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(keptRuns().size(), 1, Patience);
    endVersus();
}

void TestWindowSystem::keysAlone_compareOverTheLabAndExportAChart()
{
    startVersus();
    QProcess holder;
    startPartner(holder, { u"hold"_s, u"lab:/delay/5\nlab:/bytes/1024\n"_s });
    m_desktop->press({ u"ctrl+shift+v"_s, u"F6"_s });
    QTRY_COMPARE_WITH_TIMEOUT(keptRuns().size(), 1, Patience);

    m_desktop->press({ u"ctrl+e"_s, u"n"_s }); // Copy Numbers
    holder.kill();
    holder.waitForFinished();
    QTRY_VERIFY_WITH_TIMEOUT(clipboard().contains(u"Qt"_s), Patience);
    const QStringList numbers = clipboard().split(u'\n');
    QVERIFY2(numbers.first().split(u'\t').size() > 2, qPrintable(numbers.first()));

    const QString picture = m_desktop->home() + "/chart.png"_L1;
    m_desktop->press({ u"ctrl+e"_s, u"Down"_s, u"Return"_s });
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop->activeTitle(), u"Save Chart"_s, Patience);
    m_desktop->type(picture);
    m_desktop->press({ u"Return"_s });
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(picture), Patience);
    QFile file(picture);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("\x89PNG"));
    endVersus();
}

void TestWindowSystem::listFile_isOpenedByKeys()
{
    const Web web;
    QFile list(m_desktop->home() + "/list.txt"_L1);
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write(web.url(u"/listed"_s).toUtf8());
    list.close();
    startVersus();
    m_desktop->press({ u"ctrl+l"_s });
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop->activeTitle(), u"Open URL list"_s, Patience);
    m_desktop->type(list.fileName());
    m_desktop->press({ u"Return"_s });
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->activeTitle().endsWith(u"Versus"_s), Patience);
    m_desktop->press({ u"F5"_s });
    QTRY_COMPARE_WITH_TIMEOUT(web.asked(), QStringList { u"/listed"_s }, Patience);
    endVersus();
}

void TestWindowSystem::close_whileComparing_keepsTheRunAndLeavesNoProcess()
{
    configure("engines=qt\nrounds=50\nconcurrency=4\n");
    startVersus();
    m_desktop->press({ u"F6"_s });
    QTRY_COMPARE_WITH_TIMEOUT(keptRuns().size(), 1, Patience); // the first of 50 rounds is done
    m_desktop->closeActive();
    QTRY_COMPARE_WITH_TIMEOUT(m_versus->state(), QProcess::NotRunning, Patience);
    QCOMPARE(m_versus->exitCode(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(family(), QStringList(), Patience);
    QCOMPARE(keptRuns().size(), 1);
    QVERIFY(isWritten("\"partial\":true"));
}

/// Nothing that it has started outlives it, and what was measured before is there.
void TestWindowSystem::killed_leavesNoProcessAndStartsAgain()
{
    configure("engines=qt\nrounds=50\nconcurrency=4\n");
    startVersus();
    m_desktop->press({ u"F5"_s });
    QTRY_COMPARE_WITH_TIMEOUT(keptRuns().size(), 1, Patience);
    m_desktop->press({ u"F6"_s });
    // Not QTRY_VERIFY, which asks once more: an engine lives for a round.
    QVERIFY(QTest::qWaitFor([this] { return !engine().isEmpty(); }, Patience));
    m_versus->kill();
    QTRY_COMPARE_WITH_TIMEOUT(family(), QStringList(), Patience);
    startVersus();
    QCOMPARE(keptRuns().size(), 1);
    endVersus();
}

void TestWindowSystem::killed_bringsTheListBack()
{
    const Web web;
    startVersus();
    QProcess holder;
    startPartner(holder, { u"hold"_s, web.url(u"/pasted"_s) });
    m_desktop->press({ u"ctrl+shift+v"_s });
    QTRY_VERIFY_WITH_TIMEOUT(isWritten("/pasted"), Patience);
    m_versus->kill();
    m_versus->waitForFinished();
    startVersus();
    QTRY_VERIFY_WITH_TIMEOUT(copiedList().contains(web.url(u"/pasted"_s)), Patience);
    m_desktop->press({ u"F5"_s });
    QTRY_COMPARE_WITH_TIMEOUT(web.asked(), QStringList { u"/pasted"_s }, Patience);
    endVersus();
}

QTEST_GUILESS_MAIN(TestWindowSystem)

#include "tst_window_system.moc"
