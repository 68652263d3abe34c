// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lab/gzip.h"

#include <QByteArray>
#include <QTest>

#include <zlib.h>

#include <array>

using namespace app::lab;

namespace {

struct Expanded
{
    bool proper = false; ///< one whole member, its check sum and its size right, and nothing after it
    std::uint64_t size = 0;
    QByteArray beginning;
};

Expanded expand(const std::string& member)
{
    QByteArray in = QByteArray::fromStdString(member);
    z_stream stream {};
    constexpr int gzipAlone = 15 + 16;
    inflateInit2(&stream, gzipAlone);
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    Expanded expanded;
    std::array<char, 65536> out {};
    int result = Z_OK;
    while (result == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef*>(out.data());
        stream.avail_out = out.size();
        result = inflate(&stream, Z_NO_FLUSH);
        const auto size = static_cast<qsizetype>(out.size() - stream.avail_out);
        expanded.size += static_cast<std::uint64_t>(size);
        if (expanded.beginning.size() < 100) {
            expanded.beginning.append(out.data(), size).truncate(100);
        }
    }
    expanded.proper = result == Z_STREAM_END && stream.avail_in == 0;
    inflateEnd(&stream);
    return expanded;
}

} // namespace

class LabGzipTest final : public QObject
{
    Q_OBJECT

private slots:
    void repeatedPiece_expands_data();
    void repeatedPiece_expands();
    void zeros_areAThousandthOfTheirSize();
};

void LabGzipTest::repeatedPiece_expands_data()
{
    QTest::addColumn<quint64>("bytes");
    QTest::addColumn<QByteArray>("beginning");

    QTest::newRow("nothing") << quint64 { 0 } << QByteArray();
    QTest::newRow("less than a piece") << quint64 { 2 } << QByteArray("ab");
    QTest::newRow("a piece") << quint64 { 3 } << QByteArray("abc");
    QTest::newRow("more than two") << quint64 { 7 } << QByteArray("abcabca");
    QTest::newRow("many") << quint64 { 3'000'001 } << QByteArray("abc").repeated(34).first(100);
}

void LabGzipTest::repeatedPiece_expands()
{
    QFETCH(const quint64, bytes);
    QFETCH(const QByteArray, beginning);

    const auto expanded = expand(gzipRepeated("abc", bytes));

    QVERIFY(expanded.proper);
    QCOMPARE(expanded.size, bytes);
    QCOMPARE(expanded.beginning, beginning);
}

void LabGzipTest::zeros_areAThousandthOfTheirSize()
{
    constexpr std::uint64_t bytes = 50'000'000;

    const auto member = gzipZeros(bytes);
    const auto expanded = expand(member);

    QVERIFY(member.size() < bytes / 900);
    QVERIFY(expanded.proper);
    QCOMPARE(expanded.size, bytes);
    QCOMPARE(expanded.beginning, QByteArray(100, '\0'));
}

QTEST_APPLESS_MAIN(LabGzipTest)

#include "tst_lab_gzip.moc"
