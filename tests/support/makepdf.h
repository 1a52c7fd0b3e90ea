// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A small PDF of lines at given places, in Helvetica: for tests of its reader. The same bytes each time.

#include <string>
#include <vector>

namespace dateline {

struct PlacedLine
{
    int left = 72; // points; an A4 page is 595 x 842
    int top = 0; // of the baseline, from the upper edge
    int size = 11;
    std::string text; // Latin-1
};

using PlacedPage = std::vector<PlacedLine>;

/// `info`: what stands in the document's properties, "/Title (Port closes)"; `trailer`: what is added to the
/// trailer.
std::string makePdf(
    const std::vector<PlacedPage>& pages, const std::string& info = {}, const std::string& trailer = {});

} // namespace dateline
