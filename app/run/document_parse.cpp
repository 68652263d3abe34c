// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/document_parse.h"

#include "app/fetch/protocol.h"
#include "app/run/sample_table_codec.h"

#include <simdjson.h>

#include <algorithm>
#include <utility>

namespace app::run {

namespace {

using namespace Qt::StringLiterals;
using namespace std::string_literals;
namespace json = simdjson::ondemand;
namespace protocol = fetch::protocol;

void require(bool condition, const char* what)
{
    if (!condition) {
        throw BadDocument(what + " is out of range"s);
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

SharedRound readPart(json::object object, const Run& run)
{
    auto part = std::make_shared<EngineRound>();
    for (json::field field : object) {
        const std::string_view key = field.unescaped_key();
        if (key == "shard") {
            part->shard = number<int>(field.value());
        } else if (key == "round") {
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
    require(run.machines.isEmpty() ? part->shard == 0
                                   : std::ranges::binary_search(run.machines, part->shard, {}, &Machine::shard),
        "the shard of a part");
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

QMap<QString, QString> readVersions(json::object& object)
{
    QMap<QString, QString> versions;
    simdjson::simdjson_result<json::value> value = object["engine_versions"];
    if (value.error() == simdjson::NO_SUCH_FIELD) {
        return versions; // documents had none at first
    }
    for (json::field field : value.get_object()) { // throws what other error there is
        const std::string_view key = field.unescaped_key();
        versions.insert(QString::fromUtf8(key.data(), qsizetype(key.size())), text(field.value()));
    }
    return versions;
}

QDateTime readTime(json::value value)
{
    const QDateTime time = QDateTime::fromString(text(value), Qt::ISODateWithMs);
    require(time.isValid(), "the start");
    return time;
}

QList<Machine> readMachines(json::value value, int shards)
{
    QList<Machine> machines;
    for (json::value one : value.get_array()) {
        json::object object = one.get_object();
        Machine machine;
        machine.shard = number<int>(object["shard"]);
        machine.started = readTime(object["started"]);
        machine.partial = object["partial"].get_bool();
        machine.environment = readEnvironment(object["environment"]);
        const int least = machines.isEmpty() ? 0 : machines.last().shard + 1;
        require(machine.shard >= least && machine.shard < shards, "the number of a shard");
        machines.append(machine);
    }
    return machines;
}

/// How the run is divided; documents of one machine say nothing of it.
void readDivision(json::object& object, Run& run)
{
    simdjson::simdjson_result<json::value> value = object["sharding"];
    if (value.error() == simdjson::NO_SUCH_FIELD) {
        return;
    }
    json::object sharding = value.get_object();
    run.sharding.shards = number<int>(sharding["shards"]);
    run.sharding.replicate = sharding["replicate"].get_bool();
    require(run.sharding.shards > 0 && run.sharding.shards <= Sharding::MaxShards, "the number of shards");
    run.machines = readMachines(object["machines"], run.sharding.shards);
    require(!run.machines.isEmpty(), "the list of machines");
}

RunHead readHead(json::object object)
{
    RunHead head;
    Run& run = head.run;
    run.name = text(object["name"]);
    const QString origin = text(object["origin"]);
    require(origin == "compare"_L1 || origin == "window"_L1, "the origin");
    run.origin = origin == "window"_L1 ? Origin::Window : Origin::Compare;
    run.started = readTime(object["started"]);
    run.partial = object["partial"].get_bool();
    run.rounds = number<int>(object["rounds"]);
    bool seedOk = false;
    run.seed = text(object["seed"]).toULongLong(&seedOk);
    require(seedOk && run.rounds >= 0, "the seed or the rounds");
    run.engines = texts(object["engines"]);
    head.versions = readVersions(object);
    run.environment = readEnvironment(object["environment"]);
    readDivision(object, run);
    run.plan = message<fetch::Plan>(object["plan"], protocol::parseToEngine);
    for (json::value url : object["urls"].get_array()) { // as bytes: of a long list, every string costs
        const std::string_view bytes = url.get_string();
        run.plan.urls.append(QByteArray(bytes.data(), qsizetype(bytes.size())));
    }
    return head;
}

/// What `read` makes of the one object in `text`.
template <typename Read> auto parsed(std::string& text, Read read)
{
    text.reserve(text.size() + simdjson::SIMDJSON_PADDING);
    try {
        json::parser parser;
        json::document document = parser.iterate(text.data(), text.size(), text.capacity());
        return read(document.get_object());
    } catch (const simdjson::simdjson_error& error) {
        throw BadDocument(error.what());
    }
}

} // namespace

RunHead parseHead(std::string& text)
{
    return parsed(text, readHead);
}

SharedRound parsePart(std::string& text, const Run& run)
{
    return parsed(text, [&run](json::object object) { return readPart(object, run); });
}

} // namespace app::run
