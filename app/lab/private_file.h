// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <string_view>

namespace app::lab {

/// A file in a temporary folder that only this user may read; both are removed with the object.
class PrivateFile final
{
public:
    /// Throws std::system_error where the folder or the file cannot be written.
    PrivateFile(std::string_view name, std::string_view content);
    ~PrivateFile();
    PrivateFile(const PrivateFile&) = delete;
    PrivateFile& operator=(const PrivateFile&) = delete;

    [[nodiscard]] std::filesystem::path path() const { return m_folder / m_name; }

private:
    std::filesystem::path m_folder;
    std::filesystem::path m_name;
};

} // namespace app::lab
