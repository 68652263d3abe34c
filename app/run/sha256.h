// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

struct evp_md_ctx_st;

namespace app::run {

/// SHA-256 of bytes that come in pieces, by OpenSSL: with the processor's own instructions it is several times as fast
/// as Qt's, and in a document of a million samples that is what takes the time. Internal to app/run.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Q_DISABLE_COPY_MOVE(Sha256)

    void add(QByteArrayView bytes);
    /// In hexadecimal digits; nothing is added behind it.
    [[nodiscard]] QByteArray take();

private:
    struct Free
    {
        void operator()(evp_md_ctx_st* context) const;
    };

    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

} // namespace app::run
