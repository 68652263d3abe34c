// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run/run.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QMap>
#include <QString>

#include <functional>
#include <variant>

namespace app::run {

/// Run documents, NAME.versus.json: one JSON object {"format": "versus-run", "version": 1, "sha256": …, "run": {…}}.
/// The hash is of the bytes of the value of "run", so that a changed byte is noticed. In that value the parts come
/// last, so that it can be read part by part and listed by its head. One that is divided between machines has
/// version 2. The contract is resources/schemas/run-1.schema.json, for both.

enum class DocumentErrorKind {
    CannotRead,
    CannotWrite,
    NotARun, ///< some other file
    NewerFormat, ///< written by a later Versus
    Damaged, ///< the hash does not agree, or a value is out of range
    TooLarge,
    Stopped, ///< because the caller wanted it
};

/// What went wrong, in a sentence that names the file and says what to do next.
struct DocumentError
{
    DocumentErrorKind kind = DocumentErrorKind::NotARun;
    QString sentence;
};

inline constexpr qint64 MaxDocumentBytes = qint64(4) << 30;
inline constexpr int DocumentVersion = 2; ///< the newest that is read

/// What a document begins with, byte for byte, up to the value of "run".
[[nodiscard]] QByteArray documentHead(int version, const QByteArray& sha256);

[[nodiscard]] QByteArray toDocument(const Run& run);
[[nodiscard]] std::variant<SharedRun, DocumentError> fromDocument(QByteArrayView bytes, const QString& name);

/// Writes the whole file or leaves the old one as it is.
[[nodiscard]] std::optional<DocumentError> saveRun(const Run& run, const QString& path);

/// Called again and again while a document is read, with the share of it that was; its answer false stops the reading.
using ReadProgress = std::function<bool(double share)>;
/// In memory beside the run is no more of the document than one of its parts.
[[nodiscard]] std::variant<SharedRun, DocumentError> loadRun(const QString& path, const ReadProgress& progress = {});

/// What a document begins with: enough to list it.
struct RunHead
{
    Run run; ///< without its parts
    QMap<QString, QString> versions; ///< by engine key, as engineVersions() tells them; empty where nobody wrote them
};
/// Reads as little of the file as that takes, and believes it without looking at the hash.
[[nodiscard]] std::variant<RunHead, DocumentError> loadHead(const QString& path);

} // namespace app::run
