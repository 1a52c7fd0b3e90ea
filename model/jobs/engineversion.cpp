// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/jobs/engineversion.h"

#include "model/jobs/sourcehashes.h" // made by the build, see CMakeLists.txt
#include "model/reading/languagedetection.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <vector>

namespace dateline {

namespace {

namespace fs = std::filesystem;

bool isData(const fs::path& path)
{
    const fs::path ending = path.extension();
    return ending == ".tsv" || ending == ".txt" || ending == ".dlm";
}

std::vector<fs::path> dataFiles(const fs::path& resources)
{
    std::vector<fs::path> files;
    for (const char* folder : {"models", "gazetteer", "offices", "holidays", "lexicon"}) {
        std::error_code error; // a missing one is loadLanguageData's to report
        for (fs::recursive_directory_iterator entry(resources / folder, error), end; !error && entry != end;
             entry.increment(error)) {
            if (isData(entry->path())) {
                files.push_back(entry->path());
            }
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

Expected<EngineVersion> engineVersion(const fs::path& resources)
{
    std::string data;
    for (const fs::path& path : dataFiles(resources)) {
        std::ifstream file(path, std::ios::binary);
        const std::string content{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
        if (!file) {
            return Unexpected{Error{ErrorCode::BadDataFile, path.filename().string(), {path.string(), 0}}};
        }
        data += path.lexically_relative(resources).generic_string() + ContentHash::of(content).hex();
    }
    return EngineVersion{ContentHash::of(data + extractionSources),
        ContentHash::of(data + extractionSources + resolutionSources)};
}

ContentHash analysisKey(const ArticleMetadata& article, const EngineVersion& version)
{
    std::string all = version.extraction.hex() + article.hash.hex();
    all += isExtracted(article.language) ? "read;" : "not read;";
    for (const Block& block : article.blocks) {
        all += std::to_string(block.span.begin) + ',' + std::to_string(block.span.length) + ','
            + std::to_string(static_cast<int>(block.kind)) + ';';
    }
    return ContentHash::of(all);
}

} // namespace dateline
