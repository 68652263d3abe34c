// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSslCertificate>
#include <QString>

namespace app::fetch {

/// Whether a certificate is for `host`, a name in ASCII or an address as QUrl::host() gives it, by its subject
/// alternative names alone (RFC 9525): an address against addresses, a name against names, where a star stands for one
/// whole label at the beginning. Qt also takes the subject's own name, and a name that looks like the address.
[[nodiscard]] bool isFor(const QSslCertificate& certificate, const QString& host);

} // namespace app::fetch
