// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/document.h"
#include "app/run/document_cutter.h"
#include "app/run/document_parse.h"
#include "app/run/sha256.h"
#include "app/run/whole_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace app::run {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 ChunkBytes = qint64(1) << 20;
/// Of the head, and of each part: what has to be in memory at once.
constexpr size_t MaxObjectBytes = size_t(1) << 30;
/// For a list of documents: most heads are shorter, and one with very many URLs need not be listed.
constexpr qint64 HeadChunkBytes = qint64(64) << 10;
constexpr size_t MaxHeadBytes = size_t(16) << 20;

QString tr(const char* text)
{
    return QCoreApplication::translate("Document", text);
}

DocumentError damaged(const QString& name)
{
    return { DocumentErrorKind::Damaged,
        tr("%1 is damaged: its content does not agree with its checksum. Use another copy of it.").arg(name) };
}

DocumentError unreadable(const QString& name, const QString& reason)
{
    return { DocumentErrorKind::Damaged,
        tr("%1 cannot be read as a run: %2. Use another copy of it.").arg(name, reason) };
}

DocumentError tooLarge(const QString& name)
{
    return { DocumentErrorKind::TooLarge,
        tr("%1 is larger than %2 GiB, the most that Versus opens.").arg(name).arg(MaxDocumentBytes >> 30) };
}

/// The hash that the document says it has. The device then stands at the value of "run".
std::variant<QByteArray, DocumentError> readIntroduction(QIODevice& device, const QString& name)
{
    static const QRegularExpression introduction(
        uR"re(^\{"format":"versus-run","version":([0-9]{1,9}),"sha256":"([0-9a-f]{64})","run":)re"_s);
    constexpr qsizetype longest = 256;
    const QByteArray bytes = device.peek(longest);
    const auto match = introduction.match(QString::fromLatin1(bytes));
    if (!match.hasMatch() && !bytes.startsWith(R"({"format":"versus-run")")) {
        return DocumentError { DocumentErrorKind::NotARun,
            tr("%1 is not a run of Versus, or its beginning is damaged. Choose a file that Versus saved.").arg(name) };
    }
    if (match.hasMatch() && match.captured(1).toInt() > DocumentVersion) {
        return DocumentError { DocumentErrorKind::NewerFormat,
            tr("%1 was written by a newer Versus (format %2; this one reads up to %3). Update Versus to open it.")
                .arg(name, match.captured(1))
                .arg(DocumentVersion) };
    }
    if (!match.hasMatch() || match.captured(1).toInt() < 1) {
        return damaged(name);
    }
    device.skip(match.capturedLength());
    return match.captured(2).toLatin1();
}

/// Reads one document from a device, a chunk at a time. What is read is believed only when the hash agrees at the end.
class Reader
{
public:
    Reader(QIODevice& device, QString name, const ReadProgress& progress)
        : m_device(device)
        , m_name(std::move(name))
        , m_progress(progress)
    {
    }

    std::variant<SharedRun, DocumentError> read();

private:
    [[nodiscard]] std::optional<DocumentError> readValue();
    void parse(QByteArrayView bytes);
    void parseObjects();

    QIODevice& m_device;
    QString m_name;
    const ReadProgress& m_progress;
    Sha256 m_hash;
    DocumentCutter m_cutter;
    std::shared_ptr<Run> m_run; ///< once there is a head
    std::optional<DocumentError> m_error; ///< of the content; the hash decides whether it is told
};

std::variant<SharedRun, DocumentError> Reader::read()
{
    const auto expected = readIntroduction(m_device, m_name);
    if (const auto* error = std::get_if<DocumentError>(&expected)) {
        return *error;
    }
    if (const auto error = readValue()) {
        return *error;
    }
    if (m_hash.take() != std::get<QByteArray>(expected)) {
        return damaged(m_name);
    }
    if (m_error) {
        return *m_error;
    }
    if (!m_cutter.atEnd()) {
        return unreadable(m_name, tr("it ends too early"));
    }
    return m_run;
}

/// The document ends with a bracket and a line end that are not of the value.
std::optional<DocumentError> Reader::readValue()
{
    constexpr QByteArrayView ending("}\n");
    const qint64 step = std::min(ChunkBytes, m_device.size()); // a small document needs no large chunk
    QByteArray chunk;
    while (true) {
        const qsizetype kept = chunk.size();
        chunk.resize(kept + step);
        const qint64 got = m_device.read(chunk.data() + kept, step);
        if (got < 0) {
            return DocumentError { DocumentErrorKind::CannotRead,
                tr("%1 cannot be read: %2. Use another copy of it.").arg(m_name, m_device.errorString()) };
        }
        chunk.truncate(kept + got);
        if (got == 0) {
            return QByteArrayView(chunk) == ending ? std::nullopt : std::optional(damaged(m_name));
        }
        const qsizetype usable = std::max(chunk.size() - ending.size(), qsizetype(0));
        m_hash.add(QByteArrayView(chunk).first(usable));
        parse(QByteArrayView(chunk).first(usable));
        chunk.remove(0, usable);
        const qint64 size = std::max(m_device.size(), m_device.pos());
        if (m_progress && !m_progress(double(m_device.pos()) / double(size))) {
            return DocumentError { DocumentErrorKind::Stopped, tr("The reading of %1 was stopped.").arg(m_name) };
        }
    }
}

void Reader::parse(QByteArrayView bytes)
{
    if (m_error) {
        return;
    }
    m_cutter.add(bytes);
    try {
        parseObjects();
    } catch (const BadDocument& error) {
        m_error = unreadable(m_name, QString::fromUtf8(error.what()));
    }
    if (!m_error && m_cutter.broken()) {
        m_error = unreadable(m_name, tr("it is no list of parts"));
    }
    if (!m_error && m_cutter.pendingBytes() > MaxObjectBytes) {
        m_error = tooLarge(m_name);
    }
}

void Reader::parseObjects()
{
    while (auto object = m_cutter.next()) {
        if (m_run) {
            m_run->parts.push_back(parsePart(*object, *m_run));
        } else {
            m_run = std::make_shared<Run>(parseHead(*object).run);
        }
    }
}

std::optional<DocumentError> open(QFile& file, const QString& name)
{
    const auto cannot = [&](const QString& reason) {
        return DocumentError { DocumentErrorKind::CannotRead,
            tr("%1 cannot be opened: %2. Check the name and the rights.").arg(file.fileName(), reason) };
    };
    if (const auto reason = whyNoPlainFile(file.fileName())) {
        return cannot(*reason);
    }
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return cannot(file.errorString());
    }
    return file.size() > MaxDocumentBytes ? std::optional(tooLarge(name)) : std::nullopt;
}

std::variant<RunHead, DocumentError> readHead(QIODevice& device, const QString& name)
{
    const auto introduction = readIntroduction(device, name);
    if (const auto* error = std::get_if<DocumentError>(&introduction)) {
        return *error;
    }
    DocumentCutter cutter;
    QByteArray chunk;
    do {
        chunk = device.read(HeadChunkBytes);
        cutter.add(chunk);
        if (auto text = cutter.next()) {
            return parseHead(*text);
        }
    } while (!chunk.isEmpty() && !cutter.broken() && cutter.pendingBytes() <= MaxHeadBytes);
    return unreadable(name, tr("it has no list of parts"));
}

} // namespace

std::variant<SharedRun, DocumentError> fromDocument(QByteArrayView bytes, const QString& name)
{
    QByteArray content = QByteArray::fromRawData(bytes.data(), bytes.size());
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    return Reader(buffer, name, {}).read();
}

std::variant<SharedRun, DocumentError> loadRun(const QString& path, const ReadProgress& progress)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (const auto error = open(file, name)) {
        return *error;
    }
    return Reader(file, name, progress).read();
}

std::variant<RunHead, DocumentError> loadHead(const QString& path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (const auto error = open(file, name)) {
        return *error;
    }
    try {
        return readHead(file, name);
    } catch (const BadDocument& error) {
        return unreadable(name, QString::fromUtf8(error.what()));
    }
}

} // namespace app::run
