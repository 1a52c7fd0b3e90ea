// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// One JSON object of an article: parsed and repaired, and its fields by whatever name they have
// (articlefields.h).

#include "model/reading/formats/articlefields.h"

#include "model/base/expected.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace dateline {

/// BadJson where it is none, no object, or nested too deeply. Invalid UTF-8 and lone surrogates are repaired.
Expected<nlohmann::json> parseJsonObject(std::string_view line, const ErrorLocation& where, Repair& repair);

/// Fields of objects inside "fields", "_source" and the like count too; of an object as value its name or
/// content.
ArticleFields fieldsOfJson(const nlohmann::json& object);
/// For messages: "id, name, version".
std::string namesInJson(const nlohmann::json& object);

} // namespace dateline
