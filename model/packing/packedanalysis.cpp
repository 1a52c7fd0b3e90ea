// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/packing/packedanalysis.h"

#include "model/packing/fields.h"
#include "model/packing/soundness.h"
#include "model/packing/squeeze.h"

namespace dateline {

std::string packAnalysis(const Analysis& analysis, std::string_view text)
{
    packing::PackWriter writer;
    packing::fields(writer, analysis);
    return packing::squeeze(writer.take(packing::BlockType::Analysis, analysisPacking), text);
}

Expected<Analysis> unpackAnalysis(std::string_view bytes, std::string_view text)
{
    std::string room;
    const Expected<std::string_view> block = packing::unsqueeze(bytes, room, text);
    if (!block) {
        return Unexpected{block.error()};
    }
    Expected<packing::PackReader> reader
        = packing::PackReader::open(*block, packing::BlockType::Analysis, analysisPacking);
    if (!reader) {
        return Unexpected{std::move(reader.error())};
    }
    Analysis analysis;
    packing::fields(*reader, analysis);
    if (!reader->finished() || !packing::isSound(analysis, text.size())) {
        return Unexpected{Error{ErrorCode::BadProject, "analysis", {}}};
    }
    return analysis;
}

} // namespace dateline
