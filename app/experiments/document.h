// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/result.h"
#include "app/run/document.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace app::experiments {

/// Documents of results, NAME.versus.json: one JSON object {"format": "versus-experiments", "version": 1, "sha256": …,
/// "results": […]}. The hash is of the bytes of the value of "results", so that a changed byte is noticed. The contract
/// is resources/schemas/experiments-1.schema.json. Runs of engines have another format (run/document.h); both are told
/// apart by what they begin with.

inline constexpr int ResultsVersion = 1;
inline constexpr qint64 MaxResultsBytes = qint64(256) << 20;

using Results = QList<SharedResult>;

/// Whether a file says of itself that it holds results of experiments. It may be damaged all the same.
[[nodiscard]] bool holdsResults(const QString& path);

[[nodiscard]] QByteArray toDocument(const Results& results);
[[nodiscard]] std::variant<Results, run::DocumentError> fromDocument(QByteArrayView bytes, const QString& name);

/// Writes the whole file or leaves the old one as it is.
[[nodiscard]] std::optional<run::DocumentError> saveResults(const Results& results, const QString& path);
[[nodiscard]] std::variant<Results, run::DocumentError> loadResults(const QString& path);

} // namespace app::experiments
