// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <optional>
#include <string>

namespace app::run {

/// Cuts the value of "run" into objects that are parsed one by one, so that a document need never be in memory as a
/// whole: first the head, which is all but the parts, then each part. Looks at brackets and strings alone: whether an
/// object is good JSON is for its parser to judge. Internal to app/run.
class DocumentCutter
{
public:
    /// More of the value, in its order. The bytes must stay until next() gives nothing.
    void add(QByteArrayView bytes) { m_bytes = bytes; }
    /// The next whole object, the head first, or nothing until more is added.
    [[nodiscard]] std::optional<std::string> next();
    /// The value came to its end, and nothing but blanks follows it.
    [[nodiscard]] bool atEnd() const { return m_place == Place::End; }
    /// Something stands where nothing may.
    [[nodiscard]] bool broken() const { return m_place == Place::Broken; }
    /// Length of the object that is not yet whole.
    [[nodiscard]] size_t pendingBytes() const { return m_object.size(); }

private:
    enum class Place { Head, FirstPart, Part, BehindPart, NextPart, BehindParts, End, Broken };

    [[nodiscard]] bool takeHead();
    [[nodiscard]] bool takePart();
    void step(char byte);
    void count(char byte);

    Place m_place = Place::Head;
    int m_depth = 0; ///< of brackets within the object under way
    bool m_inString = false;
    bool m_escaped = false;
    std::string m_object; ///< under way
    QByteArrayView m_bytes; ///< not yet looked at
};

} // namespace app::run
