// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/protocol.h"
#include "app/run/document.h"
#include "app/run/environment.h"
#include "app/run/sample_table_codec.h"
#include "app/run/whole_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <charconv>

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

void writePart(QByteArray& out, const EngineRound& part)
{
    ObjectWriter object(out);
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

QByteArray toRunValue(const Run& run)
{
    QJsonArray urls;
    for (const QByteArray& url : run.plan.urls) {
        urls.append(QString::fromUtf8(url));
    }
    fetch::Plan settings = run.plan;
    settings.urls.clear();

    QByteArray out;
    out.reserve(4096 + sampleCount(run) * 80);
    ObjectWriter object(out);
    object.raw("name", quoted(run.name));
    object.raw("origin", run.origin == Origin::Compare ? "\"compare\"" : "\"window\"");
    object.raw("started", quoted(run.started.toUTC().toString(Qt::ISODateWithMs)));
    object.raw("partial", run.partial ? "true" : "false");
    object.number("rounds", run.rounds);
    object.raw("seed", quoted(QString::number(run.seed))); // a string: JSON readers keep only 53 bits of a number
    object.raw("engines", toJson(QJsonArray::fromStringList(run.engines)));
    object.raw("engine_versions", toJson(versionsOf(run)));
    object.raw("environment", toJson(environmentJson(run.environment)));
    object.raw("plan", protocol::planLines(settings).constFirst().trimmed());
    object.raw("urls", toJson(urls));
    object.raw("parts", "[");
    for (const SharedRound& part : run.parts) {
        writePart(out, *part);
        out.append(part == run.parts.back() ? "" : ",");
    }
    out.append(']');
    object.close();
    return out;
}

} // namespace

QByteArray toDocument(const Run& run)
{
    const QByteArray value = toRunValue(run);
    const QByteArray hash = QCryptographicHash::hash(value, QCryptographicHash::Sha256).toHex();
    return documentHead(DocumentVersion, hash) + value + "}\n";
}

QByteArray documentHead(int version, const QByteArray& sha256)
{
    return R"({"format":"versus-run","version":)" + QByteArray::number(version) + R"(,"sha256":")" + sha256
        + R"(","run":)";
}

std::optional<DocumentError> saveRun(const Run& run, const QString& path)
{
    const auto reason = writeWholeFile(path, toDocument(run));
    if (!reason) {
        return std::nullopt;
    }
    return DocumentError { DocumentErrorKind::CannotWrite,
        QCoreApplication::translate("Document", "The run could not be saved as %1: %2. Choose another folder or name.")
            .arg(path, *reason) };
}

} // namespace app::run
