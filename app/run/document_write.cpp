// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/protocol.h"
#include "app/run/document.h"
#include "app/run/environment.h"
#include "app/run/sample_table_codec.h"
#include "app/run/sha256.h"
#include "app/run/whole_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <charconv>
#include <functional>

namespace app::run {

namespace {

using namespace Qt::StringLiterals;
namespace protocol = fetch::protocol;

QByteArray toJson(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray toJson(const QJsonArray& array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QByteArray quoted(const QString& text)
{
    const QByteArray array = toJson(QJsonArray { text });
    return array.sliced(1, array.size() - 2);
}

/// Writes the members of one object: the commas are its business.
class ObjectWriter
{
public:
    explicit ObjectWriter(QByteArray& out)
        : m_out(out)
    {
        m_out.append('{');
    }
    void raw(const char* name, const QByteArray& json)
    {
        m_out.append(m_first ? "\"" : ",\"").append(name).append("\":").append(json);
        m_first = false;
    }
    void number(const char* name, qint64 value) { raw(name, QByteArray::number(value)); }
    template <typename Numbers> void numbers(const char* name, const Numbers& values)
    {
        raw(name, "[");
        for (const auto value : values) {
            std::array<char, 24> digits {};
            const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
            m_out.append(digits.data(), end - digits.data());
            m_out.append(',');
        }
        m_out.back() == ',' ? m_out.back() = ']' : m_out.append(']').back();
    }
    void close() { m_out.append('}'); }

private:
    QByteArray& m_out;
    bool m_first = true;
};

void writeSamples(QByteArray& out, const SampleTable& table)
{
    ObjectWriter object(out);
    object.numbers("index", SampleTableCodec::index(table));
    for (const auto& [name, column] : SampleTableCodec::columns(table)) {
        if (!column->empty()) {
            object.numbers(name, *column);
        }
    }
    QJsonArray errors;
    for (auto it = SampleTableCodec::errors(table).cbegin(); it != SampleTableCodec::errors(table).cend(); ++it) {
        errors.append(QJsonObject { { u"row"_s, it.key() }, { u"kind"_s, toWord(it->kind) }, { u"text"_s, it->text } });
    }
    QJsonArray finalUrls;
    for (auto it = SampleTableCodec::finalUrls(table).cbegin(); it != SampleTableCodec::finalUrls(table).cend(); ++it) {
        finalUrls.append(QJsonObject { { u"row"_s, it.key() }, { u"url"_s, *it } });
    }
    object.raw("errors", toJson(errors));
    object.raw("final_urls", toJson(finalUrls));
    object.close();
}

void writeMemory(QByteArray& out, const QList<MemoryPoint>& points)
{
    std::vector<qint64> at;
    std::vector<qint64> bytes;
    for (const MemoryPoint& point : points) {
        at.push_back(point.at.count());
        bytes.push_back(point.rssBytes);
    }
    ObjectWriter object(out);
    object.numbers("at_ns", at);
    object.numbers("rss_bytes", bytes);
    object.close();
}

void writePart(QByteArray& out, const EngineRound& part, bool divided)
{
    ObjectWriter object(out);
    if (divided) {
        object.number("shard", part.shard);
    }
    object.number("round", part.round);
    object.number("position", part.position);
    object.raw("engine", quoted(part.engine));
    object.number("start_up_ns", part.startUp.count());
    object.raw("machine_busy", QByteArray::number(part.machineBusy, 'g', 6));
    if (part.labCpu) {
        object.number("lab_cpu_ns", part.labCpu->count());
    }
    if (part.ready) {
        object.raw("ready", protocol::toLine(*part.ready).trimmed());
    }
    if (part.done) {
        object.raw("done", protocol::toLine(*part.done).trimmed());
    }
    if (part.failure) {
        object.raw("failure",
            toJson(QJsonObject { { u"kind"_s, toWord(part.failure->kind) }, { u"sentence"_s, part.failure->sentence },
                { u"standard_error"_s, part.failure->standardError } }));
    }
    object.raw("memory", {});
    writeMemory(out, part.memory);
    object.raw("samples", {});
    writeSamples(out, part.samples);
    object.close();
}

QJsonObject versionsOf(const Run& run)
{
    QJsonObject versions;
    for (const QString& key : run.engines) {
        versions[key] = engineVersions(run, key);
    }
    return versions;
}

QString isoTime(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

void writeDivision(ObjectWriter& object, const Run& run)
{
    QJsonArray machines;
    for (const Machine& machine : run.machines) {
        machines.append(QJsonObject { { u"shard"_s, machine.shard }, { u"started"_s, isoTime(machine.started) },
            { u"partial"_s, machine.partial }, { u"environment"_s, environmentJson(machine.environment) } });
    }
    object.raw("sharding",
        toJson(QJsonObject { { u"shards"_s, run.sharding.shards }, { u"replicate"_s, run.sharding.replicate } }));
    object.raw("machines", toJson(machines));
}

/// Up to the bracket that opens the list of parts.
QByteArray valueHead(const Run& run)
{
    QJsonArray urls;
    for (const QByteArray& url : run.plan.urls) {
        urls.append(QString::fromUtf8(url));
    }
    fetch::Plan settings = run.plan;
    settings.urls.clear();

    QByteArray out;
    ObjectWriter object(out);
    object.raw("name", quoted(run.name));
    object.raw("origin", run.origin == Origin::Compare ? "\"compare\"" : "\"window\"");
    object.raw("started", quoted(isoTime(run.started)));
    object.raw("partial", run.partial ? "true" : "false");
    object.number("rounds", run.rounds);
    object.raw("seed", quoted(QString::number(run.seed))); // a string: JSON readers keep only 53 bits of a number
    object.raw("engines", toJson(QJsonArray::fromStringList(run.engines)));
    object.raw("engine_versions", toJson(versionsOf(run)));
    object.raw("environment", toJson(environmentJson(run.environment)));
    if (run.sharding.shards > 0) {
        writeDivision(object, run);
    }
    object.raw("plan", protocol::planLines(settings).constFirst().trimmed());
    object.raw("urls", toJson(urls));
    object.raw("parts", "[");
    return out;
}

/// Hands the value of "run" to `take` piece by piece, for as long as its answer is true: a large one never stands in
/// memory as a whole.
bool writeValue(const Run& run, const std::function<bool(const QByteArray& piece)>& take)
{
    if (!take(valueHead(run))) {
        return false;
    }
    QByteArray piece;
    for (const SharedRound& part : run.parts) {
        piece.resize(0); // and keeps its room
        writePart(piece, *part, run.sharding.shards > 0);
        piece.append(part == run.parts.back() ? "" : ",");
        if (!take(piece)) {
            return false;
        }
    }
    return take("]}");
}

/// Documents of one machine stay what every Versus reads.
int versionOf(const Run& run)
{
    return run.sharding.shards > 0 ? 2 : 1;
}

/// The head goes in twice: its hash is known at the end, and takes as much room as no hash.
bool writeDocument(const Run& run, QIODevice& device)
{
    const auto put = [&device](const QByteArray& bytes) { return device.write(bytes) == bytes.size(); };
    const QByteArray noHash(64, '0');
    Sha256 hash;
    const bool written = put(documentHead(versionOf(run), noHash)) && writeValue(run, [&](const QByteArray& piece) {
        hash.add(piece);
        return put(piece);
    }) && put("}\n");
    return written && device.seek(0) && put(documentHead(versionOf(run), hash.take()));
}

} // namespace

QByteArray toDocument(const Run& run)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeDocument(run, buffer);
    return buffer.data();
}

QByteArray documentHead(int version, const QByteArray& sha256)
{
    return R"({"format":"versus-run","version":)" + QByteArray::number(version) + R"(,"sha256":")" + sha256
        + R"(","run":)";
}

std::optional<DocumentError> saveRun(const Run& run, const QString& path)
{
    const auto reason = writeWholeFile(path, [&run](QIODevice& device) { return writeDocument(run, device); });
    if (!reason) {
        return std::nullopt;
    }
    return DocumentError { DocumentErrorKind::CannotWrite,
        QCoreApplication::translate("Document", "The run could not be saved as %1: %2. Choose another folder or name.")
            .arg(path, *reason) };
}

} // namespace app::run
