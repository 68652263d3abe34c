// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/document_cutter.h"

#include <string_view>
#include <utility>

namespace app::run {

namespace {

constexpr std::string_view Blanks = " \t\r\n";

/// Takes `end`, with the blanks behind it, from the end of `text`, if it is there.
bool chop(std::string_view& text, std::string_view end)
{
    const std::string_view trimmed = text.substr(0, text.find_last_not_of(Blanks) + 1);
    if (!trimmed.ends_with(end)) {
        return false;
    }
    text = trimmed.substr(0, trimmed.size() - end.size());
    return true;
}

/// The head without `,"parts":[`, with which it ends.
std::optional<std::string> headBeforeParts(std::string_view text)
{
    if (chop(text, "[") && chop(text, ":") && chop(text, "\"parts\"") && chop(text, ",")) {
        return std::string(text) + '}';
    }
    return std::nullopt;
}

} // namespace

std::optional<std::string> DocumentCutter::next()
{
    while (!m_bytes.isEmpty() && m_place != Place::Broken) {
        if (m_place == Place::Head && takeHead()) {
            m_place = Place::FirstPart;
            return std::exchange(m_object, {});
        }
        if (m_place == Place::Part && takePart()) {
            m_place = Place::BehindPart;
            return std::exchange(m_object, {});
        }
        if (!m_bytes.isEmpty() && m_place != Place::Head && m_place != Place::Part) {
            step(m_bytes.front());
        }
    }
    return std::nullopt;
}

/// Parts stand in an array of this name: the bytes cannot be within a string, where a quote has a backslash before it.
bool DocumentCutter::takeHead()
{
    for (qsizetype i = 0; i < m_bytes.size(); ++i) {
        const char byte = m_bytes[i];
        m_object += byte;
        const bool opens = byte == '[' && m_depth == 1 && !m_inString;
        count(byte);
        if (m_depth == 0) {
            m_place = Place::Broken; // no object, or one without parts
            return false;
        }
        if (auto head = opens ? headBeforeParts(m_object) : std::nullopt) {
            m_object = *std::move(head);
            m_bytes = m_bytes.sliced(i + 1);
            m_depth = 0;
            return true;
        }
    }
    m_bytes = {};
    return false;
}

bool DocumentCutter::takePart()
{
    qsizetype length = 0;
    do {
        count(m_bytes[length++]);
    } while (length < m_bytes.size() && m_depth > 0);
    m_object.append(m_bytes.data(), size_t(length));
    m_bytes = m_bytes.sliced(length);
    return m_depth == 0;
}

/// Outside of objects.
void DocumentCutter::step(char byte)
{
    const bool mayOpen = m_place == Place::FirstPart || m_place == Place::NextPart;
    const bool mayClose = m_place == Place::FirstPart || m_place == Place::BehindPart;
    if (byte == '{' && mayOpen) {
        m_place = Place::Part; // which takes the bracket itself
        return;
    }
    m_bytes = m_bytes.sliced(1);
    if (Blanks.find(byte) != std::string_view::npos) {
        return;
    }
    if (byte == ',' && m_place == Place::BehindPart) {
        m_place = Place::NextPart;
    } else if (byte == ']' && mayClose) {
        m_place = Place::BehindParts;
    } else if (byte == '}' && m_place == Place::BehindParts) {
        m_place = Place::End;
    } else {
        m_place = Place::Broken;
    }
}

void DocumentCutter::count(char byte)
{
    if (m_inString) {
        m_inString = m_escaped || byte != '"';
        m_escaped = !m_escaped && byte == '\\';
        return;
    }
    m_inString = byte == '"';
    m_depth += int(byte == '{' || byte == '[') - int(byte == '}' || byte == ']');
}

} // namespace app::run
