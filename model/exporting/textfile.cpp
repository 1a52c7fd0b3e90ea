// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/exporting/textfile.h"

#include "model/text/asciicase.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <system_error>

#include <unistd.h>

namespace dateline {

std::string endingOf(std::string_view path)
{
    const std::size_t dot = path.find_last_of("./");
    return lowerAscii(
        dot != std::string_view::npos && path[dot] == '.' ? path.substr(dot) : std::string_view());
}

NewFile::NewFile(std::string path)
    : m_path(std::move(path))
    , m_target(m_path)
{
    std::error_code error;
    if (std::filesystem::is_symlink(m_path, error)) {
        const std::filesystem::path target = std::filesystem::weakly_canonical(m_path, error);
        m_target = error ? m_path : target.string();
    }
    const std::filesystem::file_status status = std::filesystem::status(m_target, error);
    if (std::filesystem::is_directory(status)) {
        m_problem = EISDIR;
    } else if (std::filesystem::exists(status) && ::access(m_target.c_str(), W_OK) != 0) {
        m_problem = errno;
    } else {
        m_file = std::fopen((m_target + ".part").c_str(), "wb");
        m_problem = m_file == nullptr ? errno : 0;
        m_exists = m_file != nullptr;
    }
}

NewFile::NewFile(NewFile&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_target(std::move(other.m_target))
    , m_file(std::exchange(other.m_file, nullptr))
    , m_problem(other.m_problem)
    , m_exists(std::exchange(other.m_exists, false))
{
}

NewFile::~NewFile()
{
    close();
    if (m_exists) {
        std::error_code ignored;
        std::filesystem::remove(m_target + ".part", ignored);
    }
}

bool NewFile::write(std::string_view bytes)
{
    if (m_problem == 0 && m_file != nullptr
        && std::fwrite(bytes.data(), 1, bytes.size(), m_file) != bytes.size()) {
        m_problem = errno;
    }
    return m_problem == 0;
}

Expected<Done> NewFile::state() const
{
    return m_problem == 0 ? Expected<Done>(Done{}) : failure();
}

Expected<Done> NewFile::finish()
{
    close();
    return state();
}

Expected<Done> NewFile::commit()
{
    if (Expected<Done> finished = finish(); !finished) {
        return finished;
    }
    std::error_code error;
    std::filesystem::rename(m_target + ".part", m_target, error);
    if (error) {
        m_problem = error.value();
        return failure();
    }
    m_exists = false;
    return Done{};
}

Unexpected<Error> NewFile::failure() const
{
    return Unexpected{Error{ErrorCode::Unwritable, std::generic_category().message(m_problem), {m_path, 0}}};
}

void NewFile::close()
{
    if (m_file != nullptr && std::fclose(std::exchange(m_file, nullptr)) != 0 && m_problem == 0) {
        m_problem = errno;
    }
}

Expected<Done> writeTextFile(const std::string& path, const std::string& text)
{
    return writeTextFiles({{path, text}});
}

Expected<Done> writeTextFiles(const std::vector<std::pair<std::string, std::string>>& files)
{
    std::vector<NewFile> written;
    for (const auto& [path, text] : files) {
        NewFile& file = written.emplace_back(path);
        file.write(text);
        if (Expected<Done> finished = file.finish(); !finished) {
            return finished;
        }
    }
    for (NewFile& file : written) {
        if (Expected<Done> committed = file.commit(); !committed) {
            return committed;
        }
    }
    return Done{};
}

} // namespace dateline
