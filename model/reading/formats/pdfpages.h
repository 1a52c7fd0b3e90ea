// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The lines of a PDF with their places, as pdftotext -bbox-layout prints them, and paragraphs made of them:
// lines joined, hyphens at their ends undone where that is sure, what repeats at the edges of pages told
// apart as furniture. Linear in the lines.

#include "model/base/expected.h"
#include "model/base/limits.h"
#include "model/reading/document.h"

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

struct PdfLine
{
    float left = 0; // points from the page's upper left corner
    float top = 0;
    float right = 0;
    float bottom = 0;
    std::size_t page = 0; // from 0
    std::size_t block = 0; // lines of one column's part have the same; counted through the document
    bool isFurniture = false;
    std::string text;

    float height() const { return bottom - top; }
};

struct PdfPages
{
    std::string title; // of the properties
    std::string author;
    std::vector<float> heights; // of the pages
    std::vector<PdfLine> lines; // in the order of reading
};

/// `printed`: what pdftotext printed. BadDocument where it is cut short; TooLarge above Limits::fileBytes of
/// text.
Expected<PdfPages> parsePdfPages(std::string_view printed, const Limits& limits);

/// Headlines come as Title that is not sure; furniture last, each line of it once.
std::vector<DocumentBlock> paragraphsOf(PdfPages pages);

} // namespace dateline
