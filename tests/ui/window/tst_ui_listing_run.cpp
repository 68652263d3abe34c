// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/fetch/test_engines.h"
#include "ui/window/listing_pane.h"
#include "ui/window/listing_run.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::ui_fetch::writeScript;
using ui::window::ListingPane;
using ui::window::ListingRun;

class TestListingRun : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void output_comesLineByLine();
    void standardError_isTold();
    void urls_areArgumentsWithTheLabResolved();
    void labOverTls_isTrusted();
    void timeAndPeakMemory_areSeen();
    void exitStatus_isSaid();
    void missingProgram_isSaid();
    void stop_endsItAtOnce();
    void destroyed_endsTheProgram();
    void hugeList_isRefused();
    void pane_showsOutputAndFigures();
    void pane_stopButton_stops();

private:
    [[nodiscard]] QString script(const QByteArray& commands) const
    {
        return writeScript(m_folder->path(), u"listing"_s, commands);
    }
    [[nodiscard]] QStringList printed(bool error) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ListingRun> m_run;
    std::unique_ptr<QSignalSpy> m_printed;
    std::unique_ptr<QSignalSpy> m_finished;
};

void TestListingRun::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_run = std::make_unique<ListingRun>();
    m_printed = std::make_unique<QSignalSpy>(m_run.get(), &ListingRun::printed);
    m_finished = std::make_unique<QSignalSpy>(m_run.get(), &ListingRun::finished);
}

QStringList TestListingRun::printed(bool error) const
{
    QStringList lines;
    for (const auto& signal : *m_printed) {
        if (signal[1].toBool() == error) {
            lines += signal[0].toStringList();
        }
    }
    return lines;
}

void TestListingRun::output_comesLineByLine()
{
    m_run->start(script("echo one; echo two; printf three"), {}, {});
    QTRY_COMPARE(m_finished->count(), 1);
    QCOMPARE(printed(false), QStringList({ u"one"_s, u"two"_s, u"three"_s }));
    QCOMPARE(m_finished->at(0)[0].toString(), QString());
}

void TestListingRun::standardError_isTold()
{
    m_run->start(script("echo good; echo bad >&2"), {}, {});
    QTRY_COMPARE(m_finished->count(), 1);
    QCOMPARE(printed(false), QStringList({ u"good"_s }));
    QCOMPARE(printed(true), QStringList({ u"bad"_s }));
}

void TestListingRun::urls_areArgumentsWithTheLabResolved()
{
    m_run->start(script(R"(for url in "$@"; do echo "$url"; done)"), { "https://example.com/", "lab:/delay/20" },
        { .plain = "http://127.0.0.1:9", .tls = {}, .caFile = {}, .pid = 0 });
    QTRY_COMPARE(m_finished->count(), 1);
    QCOMPARE(printed(false), QStringList({ u"https://example.com/"_s, u"http://127.0.0.1:9/delay/20"_s }));
}

void TestListingRun::labOverTls_isTrusted()
{
    QFile authority(m_folder->filePath(u"authority.pem"_s));
    QVERIFY(authority.open(QIODevice::WriteOnly));
    authority.write("the lab's authority\n");
    authority.close();
    m_run->start(script(R"(tail -1 "$SSL_CERT_FILE")"), { "lab+tls:/" },
        { .plain = {}, .tls = "https://127.0.0.1:9", .caFile = authority.fileName(), .pid = 0 });
    QTRY_COMPARE(m_finished->count(), 1);
    QCOMPARE(printed(false), QStringList({ u"the lab's authority"_s }));
}

void TestListingRun::timeAndPeakMemory_areSeen()
{
    m_run->start(script("sleep 0.2"), {}, {});
    QTRY_COMPARE(m_finished->count(), 1);
    QVERIFY(m_run->figures().elapsed >= 200ms);
    QVERIFY(m_run->figures().elapsed < 5s);
    QVERIFY(m_run->figures().peakRssBytes > 100'000);
}

void TestListingRun::exitStatus_isSaid()
{
    m_run->start(script("exit 3"), {}, {});
    QTRY_COMPARE(m_finished->count(), 1);
    QCOMPARE(m_finished->at(0)[0].toString(), u"The program ended with status 3."_s);
}

void TestListingRun::missingProgram_isSaid()
{
    m_run->start(u"/nonexistent/listing"_s, {}, {});
    QTRY_COMPARE(m_finished->count(), 1);
    QVERIFY(m_finished->at(0)[0].toString().startsWith(u"The program could not be started: "_s));
    QVERIFY(!m_run->running());
}

void TestListingRun::stop_endsItAtOnce()
{
    m_run->start(script("echo up; exec sleep 60"), {}, {});
    QTRY_COMPARE(printed(false), QStringList({ u"up"_s }));
    m_run->stop();
    QTRY_COMPARE_WITH_TIMEOUT(m_finished->count(), 1, 2000);
    QCOMPARE(m_finished->at(0)[0].toString(), u"Stopped."_s);
}

void TestListingRun::destroyed_endsTheProgram()
{
    m_run->start(script("echo $$; exec sleep 60"), {}, {});
    QTRY_COMPARE(printed(false).size(), 1);
    const QString status = u"/proc/"_s + printed(false).first() + u"/status"_s;
    QVERIFY(QFile::exists(status));
    m_run.reset();
    QTRY_VERIFY(!QFile::exists(status));
}

void TestListingRun::hugeList_isRefused()
{
    const QList<QByteArray> urls(20'000, "http://example.com/" + QByteArray(100, 'x'));
    m_run->start(script("echo never"), urls, {});
    QTRY_COMPARE(m_finished->count(), 1);
    QVERIFY(m_finished->at(0)[0].toString().startsWith(u"The list is too long for the listing"_s));
    QCOMPARE(m_printed->count(), 0);
}

void TestListingRun::pane_showsOutputAndFigures()
{
    ListingPane pane;
    const QSignalSpy named(&pane, &ListingPane::nameChanged);
    pane.run(u"Listing in Go"_s, script("echo one; echo '<b>' >&2"), {}, {});
    QTRY_VERIFY(!pane.running());
    QCOMPARE(named[0][0].toString(), u"Listing in Go"_s);
    const QStringList lines = pane.output().split(u'\n');
    QVERIFY(lines.contains(u"one"_s));
    QVERIFY(lines.contains(u"<b>"_s));
    const QString figures = pane.findChild<QLabel*>(u"listingFigures"_s)->text();
    QVERIFY2(figures.startsWith(u"Done, "_s), qPrintable(figures));
}

void TestListingRun::pane_stopButton_stops()
{
    ListingPane pane;
    auto* stop = pane.findChild<QPushButton*>(u"listingStop"_s);
    QVERIFY(!stop->isEnabled());
    pane.run(u"Listing in Go"_s, script("exec sleep 60"), {}, {});
    stop->click();
    QTRY_VERIFY(!pane.running());
    QVERIFY(!stop->isEnabled());
    QVERIFY(pane.findChild<QLabel*>(u"listingFigures"_s)->text().startsWith(u"Stopped."_s));
}

QTEST_MAIN(TestListingRun)

#include "tst_ui_listing_run.moc"
