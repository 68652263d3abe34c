// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lab/background_server.h"
#include "tests/lab/lab_client.h"

#include <QFileInfo>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTest>

using namespace app::lab;
using tests::lab::LabClient;

namespace {

constexpr int patienceMs = 10'000;

QSslConfiguration trusting(const std::string& caFile)
{
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(QString::fromStdString(caFile)));
    return tls;
}

quint16 portOf(const std::string& address)
{
    return static_cast<quint16>(QUrl(QString::fromStdString(address)).port());
}

/// Whether a handshake as `name` works, and what is wrong where it does not.
struct Handshake
{
    bool done = false;
    QSet<QSslError::SslError> errors;
};

Handshake shakeHands(const std::string& address, const QSslConfiguration& tls, const QString& name)
{
    QSslSocket socket;
    socket.setSslConfiguration(tls);
    socket.setPeerVerifyName(name);
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), portOf(address));
    Handshake result { .done = socket.waitForEncrypted(patienceMs), .errors = {} };
    for (const auto& error : socket.sslHandshakeErrors()) {
        result.errors.insert(error.error());
    }
    return result;
}

} // namespace

class LabTlsTest final : public QObject
{
    Q_OBJECT

    [[nodiscard]] const Addresses& at() const { return m_lab->addresses(); }
    [[nodiscard]] std::string faulty(TlsFault fault) const;

    std::unique_ptr<BackgroundServer> m_lab;

private slots:
    void initTestCase();
    void authority_isAPrivateFile();
    void handshake_isTrusted_data();
    void handshake_isTrusted();
    void handshake_withoutTheAuthority_fails();
    void request_isAnswered();
    void protocol_isHttp11Alone_data();
    void protocol_isHttp11Alone();
    void authorityFile_isRemoved();
    void fault_breaksTheHandshake_data();
    void fault_breaksTheHandshake();
    void oldTls_isRefused();
    void oldTls_works_whereAllowed();
    void stalledHandshake_neverEnds();
    void brokenHandshake_ends_data();
    void brokenHandshake_ends();
    void fault_isInTheCertificate();
};

void LabTlsTest::initTestCase()
{
    Options options { .tls = true };
    for (const auto& named : tlsFaults()) {
        options.tlsFaults.push_back(named.fault);
    }
    m_lab = std::make_unique<BackgroundServer>(options);
    QVERIFY2(m_lab->error().empty(), m_lab->error().c_str());
    QCOMPARE(at().faulty.size(), tlsFaults().size());
}

std::string LabTlsTest::faulty(TlsFault fault) const
{
    for (const auto& [each, address] : at().faulty) {
        if (each == fault) {
            return address;
        }
    }
    return {};
}

void LabTlsTest::authority_isAPrivateFile()
{
    const QFileInfo file(QString::fromStdString(at().caFile));

    QVERIFY(file.isReadable());
    const QFileInfo folder(file.path());
    QVERIFY(!folder.permission(QFile::ReadGroup) && !folder.permission(QFile::ReadOther));
    QCOMPARE(QSslCertificate::fromPath(file.filePath()).size(), 1);
}

void LabTlsTest::handshake_isTrusted_data()
{
    QTest::addColumn<QSsl::SslProtocol>("version");
    QTest::addColumn<QString>("name");

    QTest::newRow("1.2 by address") << QSsl::TlsV1_2 << QStringLiteral("127.0.0.1");
    QTest::newRow("1.3 by address") << QSsl::TlsV1_3 << QStringLiteral("127.0.0.1");
    QTest::newRow("1.3 by name") << QSsl::TlsV1_3 << QStringLiteral("localhost");
}

void LabTlsTest::handshake_isTrusted()
{
    QFETCH(const QSsl::SslProtocol, version);
    QFETCH(const QString, name);
    auto tls = trusting(at().caFile);
    tls.setProtocol(version);

    const auto handshake = shakeHands(at().https, tls, name);

    QVERIFY(handshake.done);
    QVERIFY(handshake.errors.isEmpty());
}

void LabTlsTest::handshake_withoutTheAuthority_fails()
{
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({});

    QVERIFY(!shakeHands(at().https, tls, QStringLiteral("127.0.0.1")).done);
}

void LabTlsTest::request_isAnswered()
{
    LabClient client(at().https, at().caFile);
    QVERIFY(client.isEncrypted());

    for (const int bytes : { 3, 200'000 }) {
        client.get("/delay/1/bytes/" + QByteArray::number(bytes));
        const auto head = client.readHead();
        QCOMPARE(head.statusLine, QByteArray("HTTP/1.1 200 OK"));
        QVERIFY(client.read(bytes).startsWith("ABC"));
    }
}

void LabTlsTest::protocol_isHttp11Alone_data()
{
    QTest::addColumn<QByteArrayList>("offered");
    QTest::addColumn<bool>("done");
    QTest::addColumn<QByteArray>("chosen");

    QTest::newRow("none") << QByteArrayList() << true << QByteArray();
    QTest::newRow("both") << QByteArrayList({ "h2", "http/1.1" }) << true << QByteArray("http/1.1");
    QTest::newRow("h2 alone") << QByteArrayList({ "h2" }) << false << QByteArray();
}

void LabTlsTest::protocol_isHttp11Alone()
{
    QFETCH(const QByteArrayList, offered);
    QFETCH(const bool, done);
    QFETCH(const QByteArray, chosen);
    auto tls = trusting(at().caFile);
    tls.setAllowedNextProtocols(offered);
    QSslSocket socket;
    socket.setSslConfiguration(tls);

    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), portOf(at().https));

    QCOMPARE(socket.waitForEncrypted(patienceMs), done);
    if (done) {
        QCOMPARE(socket.sslConfiguration().nextNegotiatedProtocol(), chosen);
    }
}

void LabTlsTest::authorityFile_isRemoved()
{
    auto other = std::make_unique<BackgroundServer>(Options { .tls = true });
    const QFileInfo file(QString::fromStdString(other->addresses().caFile));
    QVERIFY(QFileInfo::exists(file.filePath()));

    other.reset();

    QVERIFY(!QFileInfo::exists(file.path()));
}

void LabTlsTest::fault_breaksTheHandshake_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QSslError::SslError>("error");

    QTest::newRow("expired") << int(TlsFault::Expired) << QSslError::CertificateExpired;
    QTest::newRow("not yet valid") << int(TlsFault::NotYetValid) << QSslError::CertificateNotYetValid;
    QTest::newRow("self-signed") << int(TlsFault::SelfSigned) << QSslError::SelfSignedCertificate;
    QTest::newRow("wrong host") << int(TlsFault::WrongHost) << QSslError::HostNameMismatch;
    QTest::newRow("wrong purpose") << int(TlsFault::WrongPurpose) << QSslError::InvalidPurpose;
    QTest::newRow("old digest") << int(TlsFault::OldDigest) << QSslError::UnspecifiedError;
}

void LabTlsTest::fault_breaksTheHandshake()
{
    QFETCH(const int, fault);
    QFETCH(const QSslError::SslError, error);

    const auto handshake
        = shakeHands(faulty(static_cast<TlsFault>(fault)), trusting(at().caFile), QStringLiteral("127.0.0.1"));

    QVERIFY(!handshake.done);
    QCOMPARE(handshake.errors, QSet<QSslError::SslError>({ error }));
}

void LabTlsTest::oldTls_isRefused()
{
    const auto handshake = shakeHands(faulty(TlsFault::OldTls), trusting(at().caFile), QStringLiteral("127.0.0.1"));

    QVERIFY(!handshake.done);
    QVERIFY(handshake.errors.isEmpty()); // nothing is wrong with the certificate
}

void LabTlsTest::oldTls_works_whereAllowed()
{
    auto tls = trusting(at().caFile);
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    tls.setProtocol(QSsl::TlsV1_1);
    QT_WARNING_POP
    tls.setBackendConfigurationOption("CipherString", QByteArray("DEFAULT:@SECLEVEL=0"));

    QVERIFY(shakeHands(faulty(TlsFault::OldTls), tls, QStringLiteral("127.0.0.1")).done);
}

void LabTlsTest::stalledHandshake_neverEnds()
{
    QSslSocket socket;
    socket.setSslConfiguration(trusting(at().caFile));
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), portOf(faulty(TlsFault::StalledHandshake)));

    QVERIFY(socket.waitForConnected(patienceMs));
    QVERIFY(!socket.waitForEncrypted(100));
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
}

void LabTlsTest::brokenHandshake_ends_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QAbstractSocket::SocketError>("error");

    QTest::newRow("closed") << int(TlsFault::ClosedHandshake) << QAbstractSocket::RemoteHostClosedError;
    QTest::newRow("reset") << int(TlsFault::ResetHandshake) << QAbstractSocket::RemoteHostClosedError;
    QTest::newRow("no TLS") << int(TlsFault::NoTls) << QAbstractSocket::SslHandshakeFailedError;
}

void LabTlsTest::brokenHandshake_ends()
{
    QFETCH(const int, fault);
    QFETCH(const QAbstractSocket::SocketError, error);
    QSslSocket socket;
    socket.setSslConfiguration(trusting(at().caFile));

    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), portOf(faulty(static_cast<TlsFault>(fault))));

    QVERIFY(!socket.waitForEncrypted(patienceMs));
    QCOMPARE(socket.error(), error);
}

void LabTlsTest::fault_isInTheCertificate()
{
    const auto chainOf = [this](TlsFault fault) {
        QSslSocket socket;
        auto tls = trusting(at().caFile);
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        tls.setBackendConfigurationOption("CipherString", QByteArray("DEFAULT:@SECLEVEL=0"));
        socket.setSslConfiguration(tls);
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), portOf(faulty(fault)));
        return socket.waitForEncrypted(patienceMs) ? socket.peerCertificateChain() : QList<QSslCertificate>();
    };

    QCOMPARE(chainOf(TlsFault::WeakKey).value(0).publicKey().length(), 1024);
    QVERIFY(chainOf(TlsFault::NameInCommonName).value(0).subjectAlternativeNames().isEmpty());
    QCOMPARE(chainOf(TlsFault::NameInCommonName).value(0).subjectInfo(QSslCertificate::CommonName),
        QStringList(QStringLiteral("127.0.0.1")));
    QCOMPARE(chainOf(TlsFault::MissingLink).size(), 1);
    QCOMPARE(chainOf(TlsFault::NoAuthority).size(), 2);
    QCOMPARE(chainOf(TlsFault::UnknownAuthority).size(), 1);
    QVERIFY(chainOf(TlsFault::TenThousandNames).isEmpty()); // OpenSSL takes 100 KiB of certificates
}

QTEST_GUILESS_MAIN(LabTlsTest)

#include "tst_lab_tls.moc"
