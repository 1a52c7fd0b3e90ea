// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/languagedata.h"

#include "model/extraction/events/eventlexicon.h"
#include "model/extraction/language/languagemodel.h"
#include "model/extraction/relations/relationlexicon.h"
#include "model/extraction/time/timelexicon.h"
#include "model/knowledge/gazetteer.h"
#include "model/knowledge/givennames.h"
#include "model/knowledge/holidays.h"
#include "model/knowledge/officetable.h"

#include <optional>

namespace dateline {

LanguageData::LanguageData() = default;
LanguageData::LanguageData(LanguageData&&) noexcept = default;
LanguageData& LanguageData::operator=(LanguageData&&) noexcept = default;
LanguageData::~LanguageData() = default;

namespace {

/// Puts a loaded table into its place; returns what went wrong, if anything did.
template <typename Table>
std::optional<Error> place(Expected<Table> loaded, std::unique_ptr<const Table>& into)
{
    if (!loaded) {
        return std::move(loaded.error());
    }
    into = std::make_unique<const Table>(std::move(*loaded));
    return std::nullopt;
}

} // namespace

Expected<LanguageData> loadLanguageData(const std::filesystem::path& resources)
{
    LanguageData data;
    std::optional<Error> error = place(LanguageModel::open(resources / "models/english.dlm"), data.model);
    const auto next = [&error](auto load, auto& into) {
        if (!error) {
            error = place(load(), into);
        }
    };
    next([&] { return Gazetteer::load(resources / "gazetteer"); }, data.gazetteer);
    next([&] { return GivenNames::load(resources / "gazetteer"); }, data.givenNames);
    next([&] { return OfficeTable::load(resources / "offices"); }, data.offices);
    next([&] { return HolidayTable::load(resources / "holidays"); }, data.holidays);
    next([&] { return TimeLexicon::load(resources / "lexicon/time"); }, data.times);
    next([&] { return EventLexicon::load(resources / "lexicon/events"); }, data.events);
    next([&] { return RelationLexicon::load(resources / "lexicon/relations"); }, data.relations);
    if (error) {
        return Unexpected{std::move(*error)};
    }
    return data;
}

} // namespace dateline
