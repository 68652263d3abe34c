// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/target.h"

#include <QByteArray>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>
#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;

namespace {

using Random = std::mt19937; // the same inputs in each build and on each machine

constexpr int MutationsOfASeed = 400;
constexpr int MostChanges = 8;
/// Bytes that formats take for something.
constexpr std::array Tokens { "\"", "{", "}", "[", "]", ":", ",", "\\", "<", ">", "&", "|", "`", "\r\n", "\n", "\t",
    "\0", "-1", "1e999", "18446744073709551616", "\xff\xfe", "\xef\xbb\xbf", "\xf0\x9f\x92\xa9", "http://", "@",
    "%0d%0a", "//", "file:", "<script>", "](", "```" };

qsizetype below(Random& random, qsizetype limit)
{
    return limit <= 0 ? 0 : qsizetype(random() % quint64(limit));
}

void change(QByteArray& bytes, const QByteArray& other, Random& random)
{
    const qsizetype at = below(random, bytes.size() + 1);
    const qsizetype length = below(random, std::min<qsizetype>(bytes.size() - at, 64) + 1);
    switch (random() % 6) {
    case 0:
        bytes.truncate(at);
        break;
    case 1:
        bytes.remove(at, length);
        break;
    case 2:
        bytes.insert(at, bytes.mid(at, length));
        break;
    case 3:
        bytes.insert(at, other.mid(below(random, other.size()), length));
        break;
    case 4:
        bytes.insert(at, Tokens.at(random() % Tokens.size()));
        break;
    default:
        if (at < bytes.size()) {
            bytes[at] = char(random());
        }
    }
}

QList<QByteArray> seedsIn(const QString& folder)
{
    QList<QByteArray> seeds;
    const QDir dir(folder);
    for (const QString& name : dir.entryList(QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            seeds.append(file.readAll());
        }
    }
    return seeds;
}

} // namespace

/// Without libFuzzer: the seeds in the folder that is named, each cut at every byte where it is short, and some hundred
/// changed ones that are the same every time.
int main(int argc, char** argv)
{
    constexpr qsizetype shortSeed = 2000;
    const QList<QByteArray> seeds = seedsIn(QString::fromLocal8Bit(argc > 1 ? argv[1] : "."));
    Random random(2026);
    for (const QByteArray& seed : seeds) {
        tests::fuzz::parse(seed);
        for (qsizetype end = 0; end < std::min(seed.size(), shortSeed); ++end) {
            tests::fuzz::parse(QByteArrayView(seed).first(end));
        }
        for (int i = 0; i < MutationsOfASeed; ++i) {
            QByteArray changed = seed;
            for (auto left = 1 + random() % MostChanges; left > 0; --left) {
                change(changed, seeds.at(below(random, seeds.size())), random);
            }
            tests::fuzz::parse(changed);
        }
    }
    std::printf("%lld seeds\n", static_cast<long long>(seeds.size()));
    return seeds.isEmpty() ? 1 : 0;
}
