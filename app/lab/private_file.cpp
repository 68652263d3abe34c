// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lab/private_file.h"

#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <system_error>

namespace app::lab {

namespace {

std::filesystem::path makeFolder()
{
    auto pattern = (std::filesystem::temp_directory_path() / "versus-lab-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) {
        throw std::system_error(errno, std::generic_category(), "Making the folder " + pattern);
    }
    return pattern;
}

} // namespace

PrivateFile::PrivateFile(std::string_view name, std::string_view content)
    : m_folder(makeFolder())
    , m_name(name)
{
    std::ofstream file(path(), std::ios::binary);
    file << content << std::flush;
    if (!file) {
        const int reason = errno;
        const auto failed = path().string();
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
        throw std::system_error(reason, std::generic_category(), "Writing " + failed);
    }
}

PrivateFile::~PrivateFile()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

} // namespace app::lab
