// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/qnam_verdict.h"

#include "app/text/credentials.h"
#include "app/text/printable.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::fetch {

namespace {

using Headers = QList<QNetworkReply::RawHeaderPair>;

/// Below this much output Qt never takes a compressed body for a bomb.
constexpr qint64 BombBytes = qint64(10) << 20;

QString tr(const char* text)
{
    return QCoreApplication::translate("app::fetch::QnamEngine", text);
}

FetchError fault(ErrorKind kind, const QString& text)
{
    return { .kind = kind, .text = text::withoutCredentials(text::printable(text)) };
}

/// The errors that Qt makes of a status of 400 and above.
bool isStatusError(QNetworkReply::NetworkError error)
{
    return (error > QNetworkReply::UnknownProxyError && error <= QNetworkReply::UnknownContentError)
        || error == QNetworkReply::ProxyAuthenticationRequiredError
        || error == QNetworkReply::ProtocolInvalidOperationError
        || (error > QNetworkReply::ProtocolFailure && error <= QNetworkReply::UnknownServerError);
}

QByteArray valueOf(const Headers& headers, QByteArrayView name)
{
    const auto found = std::find_if(headers.begin(), headers.end(),
        [&](const auto& header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    return found == headers.end() ? QByteArray() : found->second;
}

bool has(const Headers& headers, QByteArrayView name)
{
    return std::any_of(headers.begin(), headers.end(),
        [&](const auto& header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

/// RFC 9110, section 5.6.2: what the name of a field is made of.
bool isToken(const QByteArray& name)
{
    const auto isTokenCharacter = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    };
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isTokenCharacter);
}

/// Section 5.5: no control character but the tab. Qt joins the values of Set-Cookie, and of nothing else, by line
/// feeds.
bool isFieldValue(const QByteArray& name, const QByteArray& value)
{
    const bool ofLines = name.compare("Set-Cookie", Qt::CaseInsensitive) == 0;
    return std::none_of(value.begin(), value.end(),
        [ofLines](char c) { return (c >= 0 && c < ' ' && c != '\t' && !(ofLines && c == '\n')) || c == 0x7f; });
}

bool hasBody(int status)
{
    return status != 204 && status != 304;
}

bool isLength(const QByteArray& text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Of a body whose encoding Qt could not undo.
FetchError decodingFault(const ReplyFacts& facts)
{
    if (facts.bodyBytes >= BombBytes) {
        return fault(ErrorKind::TooLarge, tr("The compressed body grows beyond what Qt decodes."));
    }
    return fault(ErrorKind::Protocol, tr("The compressed body cannot be decoded. %1").arg(facts.text).trimmed());
}

/// Of a connection that broke, or of an error that Qt has no name for: what had been done by then decides.
ErrorKind kindByProgress(const ReplyFacts& facts)
{
    if (facts.status) {
        return ErrorKind::Truncated;
    }
    if (facts.sent) {
        return ErrorKind::Protocol;
    }
    return facts.isTls ? ErrorKind::Tls : ErrorKind::Connect;
}

ErrorKind kindOf(const ReplyFacts& facts)
{
    switch (facts.error) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyNotFoundError:
        return ErrorKind::Dns;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::NetworkSessionFailedError:
        return ErrorKind::Connect;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return ErrorKind::Timeout;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::Tls;
    case QNetworkReply::TooManyRedirectsError:
        return ErrorKind::TooManyRedirects;
    case QNetworkReply::ProtocolUnknownError:
        return ErrorKind::InvalidUrl;
    case QNetworkReply::ProtocolFailure:
        return ErrorKind::Protocol;
    case QNetworkReply::OperationCanceledError:
        return ErrorKind::Cancelled;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::UnknownProxyError:
        return kindByProgress(facts);
    default:
        return ErrorKind::Other;
    }
}

/// What is wrong with the fields that say where the body ends.
std::optional<FetchError> framingError(const Headers& headers, int status)
{
    const bool hasLength = has(headers, "Content-Length");
    if (hasLength && !contentLength(headers)) {
        const QByteArray lengths = valueOf(headers, "Content-Length");
        return fault(
            ErrorKind::Protocol, tr("The response states no sound Content-Length: %1").arg(QLatin1String(lengths)));
    }
    if (!has(headers, "Transfer-Encoding") || !hasBody(status)) {
        return std::nullopt;
    }
    if (hasLength) {
        return fault(ErrorKind::Protocol, tr("The response states both a Content-Length and a Transfer-Encoding."));
    }
    const QByteArray coding = valueOf(headers, "Transfer-Encoding");
    if (coding.compare("chunked", Qt::CaseInsensitive) != 0) {
        return fault(ErrorKind::Protocol,
            tr("The response has a Transfer-Encoding that nobody asked for: %1").arg(QLatin1String(coding)));
    }
    return std::nullopt;
}

std::optional<FetchError> lengthError(const ReplyFacts& facts)
{
    const auto length = contentLength(facts.headers);
    if (!length || !facts.status || !hasBody(*facts.status) || facts.decoded || facts.bodyBytes == *length) {
        return std::nullopt;
    }
    return fault(ErrorKind::Truncated,
        tr("The body has %1 bytes, but the server announced %2.").arg(facts.bodyBytes).arg(*length));
}

} // namespace

std::optional<FetchError> errorOf(const ReplyFacts& facts)
{
    const bool statusIsError = facts.status && *facts.status >= 400;
    if (facts.error == QNetworkReply::NoError || (statusIsError && isStatusError(facts.error))) {
        if (!facts.status) {
            return fault(ErrorKind::Protocol, tr("The server sent no status."));
        }
        return lengthError(facts);
    }
    if (facts.error == QNetworkReply::UnknownContentError) {
        return decodingFault(facts);
    }
    return fault(kindOf(facts), facts.text.isEmpty() ? tr("Qt gives no reason.") : facts.text);
}

std::optional<FetchError> headError(const Headers& headers, int status, qint64 headerLimit)
{
    if (headers.isEmpty() && hasBody(status)) {
        // Also what Qt makes of more than 100 fields, or of 256 KiB of them.
        return fault(ErrorKind::Protocol, tr("The response has no header, or more of them than Qt takes."));
    }
    for (const auto& [name, value] : headers) {
        if (!isToken(name) || !isFieldValue(name, value)) {
            return fault(
                ErrorKind::Protocol, tr("The response has a header field with characters that none may have."));
        }
    }
    if (headerLimit > 0 && bytesOf(headers) > headerLimit) {
        return fault(ErrorKind::TooLarge, tr("The response headers are longer than %1 bytes.").arg(headerLimit));
    }
    return framingError(headers, status);
}

qint64 bytesOf(const Headers& headers)
{
    qint64 bytes = 0;
    for (const auto& [name, value] : headers) {
        bytes += name.size() + value.size() + 4; // ": " and the end of the line
    }
    return bytes;
}

std::optional<qint64> contentLength(const Headers& headers)
{
    // Qt joins fields of one name with a comma.
    const QList<QByteArray> values = valueOf(headers, "Content-Length").split(',');
    const QByteArray first = values.first().trimmed();
    const bool agree
        = std::all_of(values.begin(), values.end(), [&](const QByteArray& value) { return value.trimmed() == first; });
    bool fits = false;
    const qint64 length = first.toLongLong(&fits);
    return agree && isLength(first) && fits ? std::optional(length) : std::nullopt;
}

} // namespace app::fetch
