// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QStringList>

#include <memory>

namespace app::schema {

/// A JSON Schema (draft 7). Read once, then used for any number of texts.
class Schema final
{
public:
    explicit Schema(QByteArrayView json);
    ~Schema();
    Schema(const Schema&) = delete;
    Schema& operator=(const Schema&) = delete;

    /// What `json` breaks, one sentence each without a full stop; empty if it keeps to the schema. A schema that is no
    /// JSON is kept by nothing.
    [[nodiscard]] QStringList errors(QByteArrayView json) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace app::schema
