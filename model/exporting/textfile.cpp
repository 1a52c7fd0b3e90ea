// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/exporting/textfile.h"

#include "model/text/asciicase.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <random>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace dateline {

std::string endingOf(std::string_view path)
{
    const std::size_t dot = path.find_last_of("./");
    return lowerAscii(
        dot != std::string_view::npos && path[dot] == '.' ? path.substr(dot) : std::string_view());
}

namespace {

/// A new file beside `target`, under a name that nothing has: what a user calls "x.csv.part" is theirs. Null:
/// errno says why. Its permissions are those of what it will replace.
std::FILE* openPart(const std::string& target, const std::filesystem::file_status& before, std::string& name)
{
    constexpr int attempts = 100;
    constexpr std::string_view letters = "abcdefghijkmnopqrstuvwxyz23456789";
    std::random_device random;
    int descriptor = -1;
    errno = EEXIST;
    for (int i = 0; i < attempts && descriptor < 0 && errno == EEXIST; ++i) {
        name = target + '.';
        for (int letter = 0; letter < 6; ++letter) {
            name += letters[random() % letters.size()];
        }
        name += ".part";
        descriptor = ::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    }
    if (descriptor < 0) {
        return nullptr;
    }
    if (std::filesystem::exists(before)) {
        static_cast<void>(::fchmod(descriptor, static_cast<mode_t>(before.permissions()) & 0777U));
    }
    return ::fdopen(descriptor, "wb");
}

} // namespace

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
        const bool isFile = !std::filesystem::exists(status) || std::filesystem::is_regular_file(status);
        m_file = isFile ? openPart(m_target, status, m_part) : std::fopen(m_target.c_str(), "wb");
        m_problem = m_file == nullptr ? errno : 0;
        m_exists = isFile && m_file != nullptr;
    }
}

NewFile::NewFile(NewFile&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_target(std::move(other.m_target))
    , m_part(std::move(other.m_part))
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
        std::filesystem::remove(m_part, ignored);
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
    // Else the new name may reach the disk before what it names, and a power cut leaves an empty file.
    if (m_exists && m_file != nullptr && m_problem == 0
        && (std::fflush(m_file) != 0 || ::fdatasync(::fileno(m_file)) != 0)) {
        m_problem = errno;
    }
    close();
    return state();
}

Expected<Done> NewFile::commit()
{
    if (Expected<Done> finished = finish(); !finished) {
        return finished;
    }
    if (!m_exists) {
        return Done{}; // a pipe or device
    }
    std::error_code error;
    std::filesystem::rename(m_part, m_target, error);
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
