// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// ModelFile: the language model's file (resources/models/english.dlm), memory-mapped and read only. A
// directory of named sections, each 64-byte aligned, with sizes and a checksum; all of them are checked on
// open, so that what section() and matrix() hand out lies inside the file whatever the file holds. Opening
// costs one pass (about 5 ms).

#include "model/base/expected.h"
#include "model/learning/integermath.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string_view>

namespace dateline {

class ModelFile
{
public:
    static constexpr std::uint32_t formatVersion = 2;

    static Expected<ModelFile> open(const std::filesystem::path& path);
    ModelFile(ModelFile&&) noexcept;
    ModelFile& operator=(ModelFile&&) noexcept;
    ~ModelFile();

    std::uint64_t checksum() const; // names the model in cache keys

    /// A section as numbers of `rows` x `columns`; empty where it is not there or has another size or type.
    /// 0 for rows or columns: any number.
    std::span<const std::int8_t> bytes(std::string_view name, std::size_t rows, std::size_t columns) const;
    std::span<const std::int16_t> shorts(std::string_view name, std::size_t rows, std::size_t columns) const;
    std::span<const std::uint32_t> words(std::string_view name, std::size_t rows, std::size_t columns) const;

    /// The sections NAME.w, NAME.b and NAME.m; `inputs` 0 where they are not there or do not fit.
    IntegerMatrix matrix(std::string_view name, std::size_t inputs, std::size_t outputs) const;

private:
    struct Mapping;
    struct Section;
    explicit ModelFile(std::unique_ptr<Mapping> mapping);
    const Section* find(std::string_view name) const;
    template <typename T>
    std::span<const T> numbers(std::string_view name, std::size_t rows, std::size_t columns) const;

    std::unique_ptr<Mapping> m_mapping;
};

} // namespace dateline
