// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// All that `dateline extract` writes of a corpus, as one string: two corpora that say the same have the same
// records.

#include "model/exporting/jsonlines.h"

#include <string>

namespace dateline::test {

inline std::string recordsOf(const Corpus& corpus)
{
    std::string all;
    writeRecords(corpus, {}, [&all](const std::string& line) {
        all += line;
        return true;
    });
    return all;
}

} // namespace dateline::test
