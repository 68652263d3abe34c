// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "matrix.h"

#include "app/fetch/process_engine.h"
#include "app/lab/path.h"
#include "tests/support/engine_run.h"

#include <QFile>

#include <algorithm>

using namespace app::fetch;
using namespace Qt::StringLiterals;

namespace tests::faults {

namespace {

constexpr std::chrono::seconds Grace { 3 }; ///< beyond a deadline, on a busy machine

app::lab::Options allFaults()
{
    app::lab::Options options { .tls = true };
    for (const auto& named : app::lab::tlsFaults()) {
        options.tlsFaults.push_back(named.fault);
    }
    return options;
}

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

void judgeSound(const Sample& sample, Findings& findings)
{
    if (toOutcome(sample) != u"200 100"_s) {
        findings.troubles.append(u"a sound URL gave %1: %2"_s.arg(toOutcome(sample), sample.error->text));
    } else if (*sample.serviceTime() > Grace) {
        findings.troubles.append(u"a sound URL was held up for %1 ms"_s.arg(sample.serviceTime()->count() / 1'000'000));
    }
}

void judgeFault(const Fault& fault, const Sample& sample, const Plan& plan, Findings& findings)
{
    if (plan.totalTimeout.count() > 0 && *sample.serviceTime() > plan.totalTimeout + Grace) {
        findings.troubles.append(u"%1 took %2 ms"_s.arg(fault.name).arg(sample.serviceTime()->count() / 1'000'000));
    }
    if (sample.error && sample.error->text.isEmpty()) {
        findings.troubles.append(u"%1 failed without a word"_s.arg(fault.name));
    }
    if (sample.finalUrl.contains(u"secret"_s) || (sample.error && sample.error->text.contains(u"secret"_s))) {
        findings.troubles.append(u"%1 told the password"_s.arg(fault.name));
    }
}

/// Adds what the engine makes of one plan to `findings`.
void confrontAtOnce(
    const EngineEntry& entry, const QList<Fault>& faults, Plan plan, const QByteArray& soundUrl, Findings& findings)
{
    constexpr int patienceMs = 120'000;
    plan.urls.clear();
    for (const Fault& fault : faults) {
        plan.urls << fault.url << soundUrl;
    }
    ProcessEngine engine(entry);
    tests::support::EngineRun run(engine);
    if (!run.run(plan, patienceMs) || !run.outcome->done) {
        const auto* failure = run.outcome && run.outcome->failure ? &*run.outcome->failure : nullptr;
        findings.troubles.append(failure ? failure->sentence + failure->standardError : u"the engine never ended"_s);
        return;
    }
    findings.peakRssBytes = std::max(findings.peakRssBytes, run.outcome->done->peakRssBytes);
    for (const Sample& sample : run.samples) {
        if (sample.index % 2 == 1) {
            judgeSound(sample, findings);
            continue;
        }
        const Fault& fault = faults[sample.index / 2];
        findings.outcomes.insert(fault.name, toOutcome(sample));
        findings.texts.insert(fault.name, sample.error.value_or(FetchError {}).text);
        judgeFault(fault, sample, plan, findings);
    }
}

} // namespace

Servers::Servers()
    : m_bad(allFaults())
    , m_flooding({ .tls = true })
{
    const bool open = m_authorities.open();
    for (const app::lab::BackgroundServer* server : { &m_bad, &m_flooding }) {
        QFile authority(QString::fromStdString(server->addresses().caFile));
        const bool written
            = open && authority.open(QIODevice::ReadOnly) && m_authorities.write(authority.readAll()) > 0;
        m_error += written ? QString() : authority.errorString() + m_authorities.errorString();
    }
    m_authorities.close();
}

QString Servers::error() const
{
    return m_error + QString::fromStdString(m_bad.error() + m_flooding.error() + m_sound.error());
}

QList<Fault> Servers::answers(bool tls) const
{
    QList<Fault> faults;
    for (const auto& [name, about, misbehaviour] : app::lab::misbehaviours()) {
        const bool isEndless = name.starts_with("endless");
        const app::lab::Addresses& addresses = (isEndless ? m_flooding : m_bad).addresses();
        const std::string& address = tls ? addresses.https : addresses.http;
        faults.append(
            { toText(name), QByteArray::fromStdString(address) + "/bad/" + toText(name).toLatin1(), isEndless });
    }
    return faults;
}

QList<Fault> Servers::handshakes() const
{
    QList<Fault> faults;
    for (const auto& [fault, address] : m_bad.addresses().faulty) {
        faults.append({ toText(app::lab::toName(fault)), QByteArray::fromStdString(address) + "/bytes/16" });
    }
    return faults;
}

QByteArray Servers::soundUrl() const
{
    return QByteArray::fromStdString(m_sound.addresses().http) + "/bytes/100";
}

QString toOutcome(const Sample& sample)
{
    return sample.error ? QString(toWord(sample.error->kind))
                        : u"%1 %2"_s.arg(sample.status.value_or(0)).arg(sample.bodyBytes.value_or(-1));
}

Findings confront(const EngineEntry& entry, const QList<Fault>& faults, const Plan& plan, const QByteArray& soundUrl)
{
    QList<Fault> apart = faults;
    const auto endless
        = std::stable_partition(apart.begin(), apart.end(), [](const Fault& fault) { return !fault.isEndless; });
    Findings findings;
    for (const QList<Fault>& some : { QList<Fault>(apart.begin(), endless), QList<Fault>(endless, apart.end()) }) {
        if (!some.isEmpty()) {
            confrontAtOnce(entry, some, plan, soundUrl, findings);
        }
    }
    return findings;
}

} // namespace tests::faults
