// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// LinkDossier: a dossier as text: the strongest ways, one sentence a hop with its date, source and article.
// For the panel with links into the program ("entity:17", "link:4"), for files without.

#include "model/base/expected.h"
#include "model/graph/dossier.h"

#include <QString>

#include <string>

namespace dateline {

enum class DossierLinks : std::uint8_t { Program, None };

QString dossierHtml(const Corpus& corpus, const graph::Dossier& dossier, DossierLinks links);

/// Writes .html, .md, .txt or .pdf, by the path's ending. Errors: UnknownEnding, Unwritable.
Expected<Done> writeDossier(const QString& html, const std::string& path);

} // namespace dateline
