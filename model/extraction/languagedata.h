// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// All that the program knows of the language and the world: models, tables and lexicons of resources/, read
// only, loaded once and passed down. A table that is missing or damaged is an Error naming the file.

#include "model/base/expected.h"

#include <filesystem>
#include <memory>

namespace dateline {

class EventLexicon;
class Gazetteer;
class GivenNames;
class HolidayTable;
class LanguageModel;
class OfficeTable;
class RelationLexicon;
class TimeLexicon;

struct LanguageData
{
    std::unique_ptr<const LanguageModel> model;
    std::unique_ptr<const Gazetteer> gazetteer;
    std::unique_ptr<const GivenNames> givenNames;
    std::unique_ptr<const OfficeTable> offices;
    std::unique_ptr<const HolidayTable> holidays;
    std::unique_ptr<const TimeLexicon> times;
    std::unique_ptr<const EventLexicon> events;
    std::unique_ptr<const RelationLexicon> relations;

    LanguageData();
    LanguageData(LanguageData&&) noexcept;
    LanguageData& operator=(LanguageData&&) noexcept;
    ~LanguageData();
};

/// `resources`: the folder that holds models/, gazetteer/, offices/, holidays/, lexicon/.
Expected<LanguageData> loadLanguageData(const std::filesystem::path& resources);

} // namespace dateline
