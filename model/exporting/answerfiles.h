// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Answers of model/graph/questions and dossiers as CSV tables (a heading, a row each) and as one JSON object,
// for programs: English field names, plain numbers with at most six decimals, ISO dates, entities also by the
// id that the output format has for them. `most`: rows written at most. Pure and linear; the same answer
// gives the same bytes.

#include "model/graph/dossier.h"
#include "model/graph/questions.h"

#include <string>

namespace dateline {

/// Two entities and whom both are linked with.
struct SharedAnswer
{
    EntityId a;
    EntityId b;
    std::vector<graph::SharedNeighbour> rows;
};

std::string answerCsv(const Corpus& corpus, const graph::Answer& answer, std::size_t most);
std::string answerJson(const Corpus& corpus, const graph::Answer& answer, std::size_t most);
std::string answerCsv(const Corpus& corpus, const SharedAnswer& answer, std::size_t most);
std::string answerJson(const Corpus& corpus, const SharedAnswer& answer, std::size_t most);
/// A row a hop, numbered by way and step.
std::string answerCsv(const Corpus& corpus, const graph::Dossier& dossier, std::size_t most);
std::string answerJson(const Corpus& corpus, const graph::Dossier& dossier, std::size_t most);

/// "0.231071": with a point whatever the locale, without zeros at the end.
std::string plainNumber(double value);

} // namespace dateline
