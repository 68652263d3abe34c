// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/conformance/reading.h"

#include <QCoreApplication>

#include <algorithm>

namespace app::conformance {

QString tr(const char* text, const char* disambiguation, int n)
{
    return QCoreApplication::translate("Conformance", text, disambiguation, n);
}

QByteArray pathOf(const QByteArray& url)
{
    const qsizetype host = url.indexOf("://");
    const qsizetype path = host < 0 ? -1 : url.indexOf('/', host + 3);
    return path < 0 ? QByteArray() : url.mid(path);
}

const fetch::Sample* sampleOf(const Observed& seen, const QByteArray& path)
{
    const auto found = std::ranges::find_if(
        seen.samples, [&](const fetch::Sample& sample) { return pathOf(seen.plan.urls.value(sample.index)) == path; });
    return found == seen.samples.cend() ? nullptr : &*found;
}

const LabRequest* requestOf(const Observed& seen, const QByteArray& path)
{
    const auto found = std::ranges::find(seen.requests, path, &LabRequest::path);
    return found == seen.requests.cend() ? nullptr : &*found;
}

QList<Pair> pairsOf(const Observed& seen, const QByteArray& pathStart)
{
    QList<Pair> pairs;
    for (const fetch::Sample& sample : seen.samples) {
        const QByteArray path = pathOf(seen.plan.urls.value(sample.index));
        const LabRequest* request = path.startsWith(pathStart) ? requestOf(seen, path) : nullptr;
        if (request != nullptr && request->answered && sample.ok()) {
            pairs.append({ sample, *request });
        }
    }
    return pairs;
}

QString outcome(const fetch::Sample* sample)
{
    if (sample == nullptr) {
        return tr("no sample");
    }
    if (sample->error) {
        return tr("the error %1 (%2)").arg(fetch::toWord(sample->error->kind), sample->error->text);
    }
    return tr("status %1, %2 bytes").arg(sample->status.value_or(0)).arg(sample->bodyBytes.value_or(0));
}

QString milliseconds(std::chrono::nanoseconds time)
{
    return tr("%1 ms").arg(double(time.count()) / 1e6, 0, 'f', 1);
}

std::chrono::nanoseconds medianOf(QList<std::chrono::nanoseconds> times)
{
    const auto middle = times.begin() + (times.size() - 1) / 2;
    std::ranges::nth_element(times, middle);
    return *middle;
}

bool hasError(const fetch::Sample* sample, fetch::ErrorKind kind)
{
    return sample != nullptr && sample->error && sample->error->kind == kind;
}

void Findings::expect(bool holds, const QString& expected, const QString& seen)
{
    if (!holds && hold()) {
        m_verdict = { Verdict::Result::Fails, expected, seen, {} };
    }
}

void Findings::expectError(const Observed& seen, const QByteArray& path, fetch::ErrorKind kind)
{
    const fetch::Sample* sample = sampleOf(seen, path);
    expect(hasError(sample, kind), tr("the error %1 for %2").arg(fetch::toWord(kind), QString::fromLatin1(path)),
        outcome(sample));
}

void Findings::expectSuccess(const Observed& seen, const QByteArray& path)
{
    const fetch::Sample* sample = sampleOf(seen, path);
    expect(sample != nullptr && sample->ok(), tr("an answer for %1").arg(QString::fromLatin1(path)), outcome(sample));
}

} // namespace app::conformance
