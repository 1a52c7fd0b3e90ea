// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The entity network as files that Gephi, Cytoscape, Graphviz, igraph and spreadsheets open: GraphML,
// GEXF 1.2, DOT, and CSV. Nodes carry name, kind, mentions, articles and aliases; links carry sentences (the
// weight), stated ones, articles, the kinds of relation each way, and first and last date. Pure functions
// beside the writing; the same corpus gives the same bytes. Linear.

#include "model/base/expected.h"
#include "model/graph/networkpart.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

enum class GraphFileFormat : std::uint8_t { GraphMl, Gexf, Dot, Csv };

/// By the path's ending, whatever its case: .graphml, .gexf, .dot or .gv, .csv.
std::optional<GraphFileFormat> graphFileFormat(std::string_view path);

/// What is written: everything that is in the network, or a part of it.
struct GraphFileScope
{
    graph::EvidenceFilter evidence;
    std::uint32_t minimumSentences = 1;
    std::optional<std::vector<EntityId>> entities; // none = all with mentions
};

std::string graphMlText(const Corpus& corpus, const GraphFileScope& scope = {});
std::string gexfText(const Corpus& corpus, const GraphFileScope& scope = {});
std::string dotText(const Corpus& corpus, const GraphFileScope& scope = {});
std::string nodesCsvText(const Corpus& corpus, const GraphFileScope& scope = {});
std::string linksCsvText(const Corpus& corpus, const GraphFileScope& scope = {});
// a row a sentence, with its text
std::string evidenceCsvText(const Corpus& corpus, const GraphFileScope& scope = {});

/// Writes the format of the path's ending. For "x.csv": links to x.csv, nodes to x-nodes.csv, sentences to
/// x-evidence.csv. Errors: UnknownEnding, Unwritable; no half file is left.
Expected<Done> writeGraphFile(const Corpus& corpus, const GraphFileScope& scope, const std::string& path);

} // namespace dateline
