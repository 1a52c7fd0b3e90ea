// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/learning/modelfile.h"

#include <bit>
#include <cstring>
#include <string>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace dateline {

static_assert(std::endian::native == std::endian::little, "the file holds little-endian numbers");

namespace {

struct Header
{
    char magic[8]; // "DATELNLM"
    std::uint32_t version;
    std::uint32_t sections;
    std::uint64_t fileBytes;
    std::uint64_t checksum; // of everything behind the header
};
static_assert(sizeof(Header) == 32);

constexpr std::uint32_t maximumSections = 256;

// Four lanes of multiply and rotate over 8-byte words; the file is padded to 32 bytes.
std::uint64_t checksumOf(const std::byte* data, std::size_t bytes)
{
    std::uint64_t lanes[4] = {1, 2, 3, 4};
    for (std::size_t at = 0; at + 32 <= bytes; at += 32) {
        for (std::size_t lane = 0; lane < 4; ++lane) {
            std::uint64_t word = 0;
            std::memcpy(&word, data + at + 8 * lane, 8);
            lanes[lane] = std::rotl((lanes[lane] ^ word) * 0x9E3779B97F4A7C15ULL, 29);
        }
    }
    std::uint64_t sum = bytes;
    for (const std::uint64_t lane : lanes) {
        sum = std::rotl((sum ^ lane) * 0x9E3779B97F4A7C15ULL, 29);
    }
    return sum;
}

Error badFile(const std::filesystem::path& path, const char* why)
{
    return {ErrorCode::BadDataFile, why, {path.string(), 0}};
}

} // namespace

struct ModelFile::Section
{
    char name[24];
    std::uint64_t offset;
    std::uint32_t rows;
    std::uint32_t columns;
    std::uint32_t size; // of one number in bytes
    std::int32_t shift; // matrices: of the result
    std::uint64_t reserved[2];

    std::string_view title() const { return {name, ::strnlen(name, sizeof name)}; }
    std::uint64_t bytes() const { return std::uint64_t{rows} * columns * size; }
};

struct ModelFile::Mapping
{
    const std::byte* data = nullptr;
    std::size_t bytes = 0;
    std::span<const Section> sections;

    Mapping() = default;
    Mapping(const Mapping&) = delete;
    Mapping& operator=(const Mapping&) = delete;
    ~Mapping()
    {
        if (data != nullptr) {
            // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast): munmap's type
            ::munmap(const_cast<std::byte*>(data), bytes);
        }
    }
    const Header& header() const { return *reinterpret_cast<const Header*>(data); }

    // nullptr where all is well, else what is wrong.
    const char* fault()
    {
        if (bytes < sizeof(Header) || std::memcmp(header().magic, "DATELNLM", 8) != 0) {
            return "not a language model";
        }
        if (header().version != formatVersion) {
            return "of another version";
        }
        if (header().fileBytes != bytes || header().sections > maximumSections
            || sizeof(Header) + header().sections * sizeof(Section) > bytes) {
            return "cut short";
        }
        if (checksumOf(data + sizeof(Header), bytes - sizeof(Header)) != header().checksum) {
            return "damaged";
        }
        sections = {reinterpret_cast<const Section*>(data + sizeof(Header)), header().sections};
        for (const Section& section : sections) {
            if (section.offset % 64 != 0 || section.offset > bytes || section.bytes() > bytes - section.offset
                || section.rows > (1U << 24) || section.columns > (1U << 24) || section.shift < 1
                || section.shift > 30) {
                return "a section lies outside the file";
            }
        }
        return nullptr;
    }
};

Expected<ModelFile> ModelFile::open(const std::filesystem::path& path)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        return Unexpected<Error>{{errno == ENOENT ? ErrorCode::NotFound : ErrorCode::Unreadable,
            std::strerror(errno), {path.string(), 0}}};
    }
    struct stat status
    {
    };
    auto mapping = std::make_unique<Mapping>();
    if (::fstat(file, &status) == 0 && S_ISREG(status.st_mode) && status.st_size > 0) {
        void* data
            = ::mmap(nullptr, static_cast<std::size_t>(status.st_size), PROT_READ, MAP_PRIVATE, file, 0);
        if (data != MAP_FAILED) {
            mapping->data = static_cast<const std::byte*>(data);
            mapping->bytes = static_cast<std::size_t>(status.st_size);
        }
    }
    ::close(file);
    if (mapping->data == nullptr) {
        return Unexpected<Error>{badFile(path, "cannot be mapped")};
    }
    if (const char* fault = mapping->fault(); fault != nullptr) {
        return Unexpected<Error>{badFile(path, fault)};
    }
    return ModelFile(std::move(mapping));
}

ModelFile::ModelFile(std::unique_ptr<Mapping> mapping)
    : m_mapping(std::move(mapping))
{
}
ModelFile::ModelFile(ModelFile&&) noexcept = default;
ModelFile& ModelFile::operator=(ModelFile&&) noexcept = default;
ModelFile::~ModelFile() = default;

std::uint64_t ModelFile::checksum() const
{
    return m_mapping->header().checksum;
}

const ModelFile::Section* ModelFile::find(std::string_view name) const
{
    for (const Section& section : m_mapping->sections) {
        if (section.title() == name) {
            return &section;
        }
    }
    return nullptr;
}

template <typename T>
std::span<const T> ModelFile::numbers(std::string_view name, std::size_t rows, std::size_t columns) const
{
    const Section* section = find(name);
    if (section == nullptr || section->size != sizeof(T) || (rows != 0 && section->rows != rows)
        || (columns != 0 && section->columns != columns)) {
        return {};
    }
    return {reinterpret_cast<const T*>(m_mapping->data + section->offset),
        std::size_t{section->rows} * section->columns};
}

std::span<const std::int8_t> ModelFile::bytes(
    std::string_view name, std::size_t rows, std::size_t columns) const
{
    return numbers<std::int8_t>(name, rows, columns);
}
std::span<const std::int16_t> ModelFile::shorts(
    std::string_view name, std::size_t rows, std::size_t columns) const
{
    return numbers<std::int16_t>(name, rows, columns);
}
std::span<const std::uint32_t> ModelFile::words(
    std::string_view name, std::size_t rows, std::size_t columns) const
{
    return numbers<std::uint32_t>(name, rows, columns);
}

IntegerMatrix ModelFile::matrix(std::string_view name, std::size_t inputs, std::size_t outputs) const
{
    const std::string base(name);
    const std::size_t padded = IntegerMatrix::padded(outputs);
    const auto weights = numbers<std::int8_t>(base + ".w", padded, inputs);
    const auto bias = numbers<std::int32_t>(base + ".b", 1, padded);
    const auto multipliers = numbers<std::int32_t>(base + ".m", 1, padded);
    const Section* section = find(base + ".w");
    if (weights.empty() || bias.empty() || multipliers.empty() || inputs % 4 != 0) {
        return {};
    }
    return {weights.data(), bias.data(), multipliers.data(), static_cast<std::uint32_t>(inputs),
        static_cast<std::uint32_t>(outputs), section->shift};
}

} // namespace dateline
