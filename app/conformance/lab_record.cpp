// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/conformance/lab_record.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app::conformance {

Moment now()
{
    return std::chrono::steady_clock::now().time_since_epoch();
}

QList<LabRequest> parseRecord(const QByteArray& jsonLines)
{
    QList<LabRequest> requests;
    for (const QByteArray& line : jsonLines.split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.isEmpty()) {
            continue;
        }
        const QJsonValue answered = object["answered_ns"_L1];
        requests.append({
            .path = object["path"_L1].toString().toLatin1(), // the lab writes each byte as the code point of its value
            .connection = object["connection"_L1].toInteger(),
            .arrived = Moment(object["arrived_ns"_L1].toInteger()),
            .answered = answered.isNull() ? std::nullopt : std::optional(Moment(answered.toInteger())),
        });
    }
    return requests;
}

qint64 connectionsOpened(const QByteArray& statsJson)
{
    return QJsonDocument::fromJson(statsJson)["connections_opened"_L1].toInteger(-1);
}

int mostAtOnce(const QList<LabRequest>& requests, std::chrono::nanoseconds grace)
{
    QList<std::pair<Moment, int>> changes;
    for (const LabRequest& request : requests) {
        changes.append({ request.arrived, 1 });
        if (request.answered) {
            changes.append({ std::max(request.arrived, *request.answered - grace), -1 });
        }
    }
    std::ranges::sort(changes);
    int most = 0;
    int open = 0;
    for (const auto& [moment, change] : changes) {
        open += change;
        most = std::max(most, open);
    }
    return most;
}

} // namespace app::conformance
