// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Measures the language model as shipped: tags and trees on a treebank with gold tokens, names on annotated
// articles with their own sentences, and its speed. The figures are printed, one a line.

#include "model/extraction/language/languagemodel.h"

#include <filesystem>
#include <iosfwd>

namespace dateline {
class Gazetteer;
}

namespace dateline::training {

void evaluateSyntax(const LanguageModel& model, const std::filesystem::path& conllu, std::ostream& out);
void evaluateNames(const LanguageModel& model, const Gazetteer& gazetteer,
    const std::filesystem::path& folder, std::ostream& out);
void measureSpeed(const LanguageModel& model, const std::filesystem::path& folder, std::ostream& out);

} // namespace dateline::training
