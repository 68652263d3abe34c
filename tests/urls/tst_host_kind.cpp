// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/url.h"

#include <QTest>

using namespace app::urls;

class TestHostKind final : public QObject
{
    Q_OBJECT

private slots:
    // The blocks of the IANA special-purpose address registries, each with its last address and the first beyond.
    void host_isClassified_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<HostKind>("kind");
        const auto row
            = [](const char* text, HostKind kind) { QTest::newRow(text) << QString::fromUtf8(text) << kind; };
        row("http://localhost/", HostKind::Loopback);
        row("http://localhost./", HostKind::Loopback);
        row("http://a.localhost/", HostKind::Loopback);
        row("http://localhost.example/", HostKind::Public);
        row("http://127.0.0.1/", HostKind::Loopback);
        row("http://127.255.255.255/", HostKind::Loopback);
        row("http://128.0.0.1/", HostKind::Public);
        row("http://0x7f.1/", HostKind::Loopback);
        row("http://2130706433/", HostKind::Loopback);
        row("http://１２７.0.0.1/", HostKind::Loopback);
        row("http://0.0.0.0/", HostKind::Loopback);
        row("http://10.1.2.3/", HostKind::Private);
        row("http://11.0.0.0/", HostKind::Public);
        row("http://172.15.255.255/", HostKind::Public);
        row("http://172.16.0.1/", HostKind::Private);
        row("http://172.31.255.255/", HostKind::Private);
        row("http://172.32.0.0/", HostKind::Public);
        row("http://192.168.1.1/", HostKind::Private);
        row("http://192.169.0.1/", HostKind::Public);
        row("http://100.64.0.1/", HostKind::Private);
        row("http://100.128.0.1/", HostKind::Public);
        row("http://169.254.169.254/", HostKind::LinkLocal);
        row("http://[::1]/", HostKind::Loopback);
        row("http://[::]/", HostKind::Loopback);
        row("http://[::2]/", HostKind::Public);
        row("http://[fe80::1]/", HostKind::LinkLocal);
        row("http://[fec0::1]/", HostKind::Private);
        row("http://[fc00::1]/", HostKind::Private);
        row("http://[fdff::1]/", HostKind::Private);
        row("http://[::ffff:127.0.0.1]/", HostKind::Loopback);
        row("http://[::ffff:a00:1]/", HostKind::Private);
        row("http://[::ffff:8.8.8.8]/", HostKind::Public);
        row("http://[64:ff9b::a9fe:a9fe]/", HostKind::LinkLocal);
        row("http://[64:ff9b:1::1]/", HostKind::Private);
        row("http://[64:ff9b:2::1]/", HostKind::Public);
        row("http://[2002:7f00:1::]/", HostKind::Loopback);
        row("http://[2002:c0a8:101::5]/", HostKind::Private);
        row("http://[2002:808:808::]/", HostKind::Public);
        row("http://[2001:db8::1]/", HostKind::Public);
        row("https://example.com/", HostKind::Public);
        row("lab:/delay/20", HostKind::Loopback);
    }
    void host_isClassified()
    {
        QFETCH(QString, text);
        const Checked checked = checkUrl(text);
        QVERIFY(checked);
        QTEST(hostKind(*checked), "kind");
    }
};

QTEST_APPLESS_MAIN(TestHostKind)
#include "tst_host_kind.moc"
