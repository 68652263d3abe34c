// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/protocol.h"
#include "app/run/document.h"
#include "app/run/sample_table_codec.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <simdjson.h>

#include <algorithm>
#include <limits>

namespace app::run {

namespace {

using namespace Qt::StringLiterals;
namespace json = simdjson::ondemand;
namespace protocol = fetch::protocol;

/// Thrown inside this file alone, beside simdjson's own: a value that a run cannot have.
struct OutOfRange
{
    const char* what;
};

void require(bool condition, const char* what)
{
    if (!condition) {
        throw OutOfRange { what };
    }
}

QString text(json::value value)
{
    const std::string_view view = value.get_string();
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

template <typename Integer> Integer number(json::value value)
{
    const qint64 wide = value.get_int64();
    require(std::in_range<Integer>(wide), "a number");
    return Integer(wide);
}

template <typename Integer> std::vector<Integer> numbers(json::value value)
{
    std::vector<Integer> list;
    for (json::value one : value.get_array()) {
        list.push_back(number<Integer>(one));
    }
    return list;
}

QStringList texts(json::value value)
{
    QStringList list;
    for (json::value one : value.get_array()) {
        list.append(text(one));
    }
    return list;
}

/// One line of the engine protocol that stands in the document as an object.
template <typename Message, typename Parse> Message message(json::value value, Parse parse)
{
    const std::string_view raw = value.get_object().value().raw_json();
    auto parsed = parse(QByteArrayView(raw.data(), qsizetype(raw.size())));
    require(std::holds_alternative<Message>(parsed), "a protocol message");
    return std::get<Message>(parsed);
}

/// Calls `read(row, object)` for each object of an array; the row is in the table.
template <typename Read> void rows(json::value value, qsizetype size, Read read)
{
    for (json::value one : value.get_array()) {
        json::object object = one.get_object();
        const auto row = number<qsizetype>(object["row"]);
        require(row >= 0 && row < size, "the row of a sample");
        read(row, object);
    }
}

void readErrors(json::value value, SampleTable& table)
{
    rows(value, table.size(), [&](qsizetype row, json::object& object) {
        const auto kind = fetch::errorKindFromWord(text(object["kind"]));
        require(kind.has_value(), "the kind of an error");
        SampleTableCodec::errors(table).insert(row, { *kind, text(object["text"]) });
    });
}

void checkSamples(SampleTable& table, qsizetype urls)
{
    const auto& index = SampleTableCodec::index(table);
    require(std::ranges::all_of(index, [urls](qint32 i) { return i >= 0 && i < urls; }), "the URL of a sample");
    for (const auto& [name, column] : SampleTableCodec::columns(table)) {
        require(column->empty() || column->size() == index.size(), name);
        require(std::ranges::all_of(*column, [](qint64 value) { return value >= SampleTable::Unknown; }), name);
    }
    const auto& start = *SampleTableCodec::columns(table).front().second;
    require(start.size() == index.size() && std::ranges::none_of(start, [](qint64 value) { return value < 0; }),
        "the start of a sample");
}

SampleTable readSamples(json::value value, qsizetype urls)
{
    SampleTable table;
    for (json::field field : value.get_object()) {
        const std::string_view key = field.unescaped_key();
        if (key == "index") {
            SampleTableCodec::index(table) = numbers<qint32>(field.value());
        } else if (key == "errors") {
            readErrors(field.value(), table);
        } else if (key == "final_urls") {
            rows(field.value(), table.size(), [&](qsizetype row, json::object& object) {
                SampleTableCodec::finalUrls(table).insert(row, text(object["url"]));
            });
        } else {
            for (const auto& [name, column] : SampleTableCodec::columns(table)) {
                if (key == name) {
                    *column = numbers<qint64>(field.value());
                }
            }
        }
    }
    checkSamples(table, urls);
    return table;
}

QList<MemoryPoint> readMemory(json::value value)
{
    json::object object = value.get_object();
    const auto at = numbers<qint64>(object["at_ns"]);
    const auto bytes = numbers<qint64>(object["rss_bytes"]);
    require(at.size() == bytes.size(), "the memory trace");
    QList<MemoryPoint> points;
    for (size_t i = 0; i < at.size(); ++i) {
        points.append({ std::chrono::nanoseconds(at[i]), bytes[i] });
    }
    return points;
}

fetch::Failure readFailure(json::value value)
{
    json::object object = value.get_object();
    const auto kind = fetch::failureKindFromWord(text(object["kind"]));
    require(kind.has_value(), "the kind of a failure");
    fetch::Failure failure;
    failure.kind = *kind;
    failure.sentence = text(object["sentence"]);
    failure.standardError = text(object["standard_error"]);
    return failure;
}

SharedRound readPart(json::value value, const Run& run)
{
    auto part = std::make_shared<EngineRound>();
    for (json::field field : value.get_object()) {
        const std::string_view key = field.unescaped_key();
        if (key == "round") {
            part->round = number<int>(field.value());
        } else if (key == "position") {
            part->position = number<int>(field.value());
        } else if (key == "engine") {
            part->engine = text(field.value());
        } else if (key == "start_up_ns") {
            part->startUp = std::chrono::nanoseconds(number<qint64>(field.value()));
        } else if (key == "machine_busy") {
            part->machineBusy = field.value().get_double();
        } else if (key == "lab_cpu_ns") {
            part->labCpu = std::chrono::nanoseconds(number<qint64>(field.value()));
        } else if (key == "ready") {
            part->ready = message<fetch::Ready>(field.value(), protocol::parseFromEngine);
        } else if (key == "done") {
            part->done = message<fetch::Done>(field.value(), protocol::parseFromEngine);
        } else if (key == "failure") {
            part->failure = readFailure(field.value());
        } else if (key == "memory") {
            part->memory = readMemory(field.value());
        } else if (key == "samples") {
            part->samples = readSamples(field.value(), run.plan.urls.size());
        }
    }
    require(run.engines.contains(part->engine), "the engine of a part");
    require(part->round <= run.rounds && part->position >= 0, "the round of a part");
    return part;
}

Environment readEnvironment(json::value value)
{
    json::object object = value.get_object();
    Environment environment;
    environment.versusVersion = text(object["versus"]);
    environment.host = text(object["host"]);
    environment.operatingSystem = text(object["operating_system"]);
    environment.kernel = text(object["kernel"]);
    environment.processor = text(object["processor"]);
    environment.cores = number<int>(object["cores"]);
    environment.memoryBytes = number<qint64>(object["memory_bytes"]);
    environment.loadBefore = object["load_before"].get_double();
    return environment;
}

/// Fields in any order, but parts last: they refer to the rest.
Run readRun(json::object object)
{
    Run run;
    run.name = text(object["name"]);
    const QString origin = text(object["origin"]);
    require(origin == "compare"_L1 || origin == "window"_L1, "the origin");
    run.origin = origin == "window"_L1 ? Origin::Window : Origin::Compare;
    run.started = QDateTime::fromString(text(object["started"]), Qt::ISODateWithMs);
    require(run.started.isValid(), "the start");
    run.partial = object["partial"].get_bool();
    run.rounds = number<int>(object["rounds"]);
    bool seedOk = false;
    run.seed = text(object["seed"]).toULongLong(&seedOk);
    require(seedOk && run.rounds >= 0, "the seed or the rounds");
    run.engines = texts(object["engines"]);
    run.environment = readEnvironment(object["environment"]);
    run.plan = message<fetch::Plan>(object["plan"], protocol::parseToEngine);
    for (const QString& url : texts(object["urls"])) {
        run.plan.urls.append(url.toUtf8());
    }
    for (json::value part : object["parts"].get_array()) {
        run.parts.push_back(readPart(part, run));
    }
    return run;
}

QString tr(const char* text)
{
    return QCoreApplication::translate("Document", text);
}

DocumentError damaged(const QString& name)
{
    return { DocumentErrorKind::Damaged,
        tr("%1 is damaged: its content does not agree with its checksum. Use another copy of it.").arg(name) };
}

/// Where the value of "run" lies, once head and hash agree.
std::variant<QByteArrayView, DocumentError> checkedValue(QByteArrayView bytes, const QString& name)
{
    static const QRegularExpression head(
        uR"re(^\{"format":"versus-run","version":([0-9]{1,9}),"sha256":"([0-9a-f]{64})","run":)re"_s);
    constexpr qsizetype longestHead = 256;
    const auto match = head.match(QString::fromLatin1(bytes.first(std::min(bytes.size(), longestHead))));
    const bool looksLikeRun = bytes.startsWith(R"({"format":"versus-run")");
    if (!match.hasMatch() && !looksLikeRun) {
        return DocumentError { DocumentErrorKind::NotARun,
            tr("%1 is not a run of Versus. Choose a file that ends in .versus.json.").arg(name) };
    }
    if (match.hasMatch() && match.captured(1).toInt() > DocumentVersion) {
        return DocumentError { DocumentErrorKind::NewerFormat,
            tr("%1 was written by a newer Versus (format %2; this one reads up to %3). Update Versus to open it.")
                .arg(name, match.captured(1))
                .arg(DocumentVersion) };
    }
    if (!match.hasMatch() || match.captured(1).toInt() < 1 || !bytes.endsWith("}\n")) {
        return damaged(name);
    }
    const QByteArrayView value = bytes.sliced(match.capturedLength(), bytes.size() - match.capturedLength() - 2);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(value);
    return hash.result().toHex() == match.captured(2).toLatin1() ? std::variant<QByteArrayView, DocumentError>(value)
                                                                 : damaged(name);
}

} // namespace

std::variant<SharedRun, DocumentError> fromDocument(QByteArrayView bytes, const QString& name)
{
    const auto checked = checkedValue(bytes, name);
    if (const auto* error = std::get_if<DocumentError>(&checked)) {
        return *error;
    }
    const QByteArrayView value = std::get<QByteArrayView>(checked);
    try {
        const simdjson::padded_string padded(value.data(), size_t(value.size()));
        json::parser parser;
        json::document document = parser.iterate(padded);
        return std::make_shared<const Run>(readRun(document.get_object()));
    } catch (const simdjson::simdjson_error& error) {
        return DocumentError { DocumentErrorKind::Damaged,
            tr("%1 cannot be read as a run: %2. Use another copy of it.").arg(name, QString::fromUtf8(error.what())) };
    } catch (const OutOfRange& error) {
        return DocumentError { DocumentErrorKind::Damaged,
            tr("%1 cannot be read as a run: %2 is out of range. Use another copy of it.")
                .arg(name, QString::fromUtf8(error.what)) };
    }
}

std::variant<SharedRun, DocumentError> loadRun(const QString& path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly)) {
        return DocumentError { DocumentErrorKind::CannotRead,
            tr("%1 cannot be opened: %2. Check the name and the rights.").arg(path, file.errorString()) };
    }
    if (file.size() > MaxDocumentBytes) {
        return DocumentError { DocumentErrorKind::TooLarge,
            tr("%1 is larger than %2 GiB, the most that Versus opens.").arg(name).arg(MaxDocumentBytes >> 30) };
    }
    return fromDocument(file.readAll(), name);
}

} // namespace app::run
