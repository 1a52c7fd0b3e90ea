// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
//
// dateline-train: what the shipped language model is made and measured with.
//     dateline-train tokenize                        lines of text in, "begin:length ..." in bytes out
//     dateline-train features                        words in, a line each; what the encoder knows of them
//     dateline-train evaluate [--model FILE] [--gazetteer DIR] [--data DIR] [--events ARTICLES.jsonl]
//     [--resources DIR]
// With --events (what resources/lexicon/events/build/goldarticles.py writes) also what each rule made of
// events and relations, right and wrong, and rules, learned models and both side by side; with the model in
// --resources.

#include "model/extraction/language/languagemodel.h"
#include "model/extraction/language/tokenizer.h"
#include "model/extraction/language/wordfeatures.h"
#include "model/extraction/languagedata.h"
#include "model/knowledge/gazetteer.h"
#include "model/training/evaluation.h"
#include "model/training/events/shares.h"

#include <chrono>
#include <iomanip>
#include <iostream>
#include <string>

namespace {

using namespace dateline;

int tokenizeLines()
{
    std::string line;
    std::vector<Token> tokens;
    while (std::getline(std::cin, line)) {
        tokens.clear();
        tokenize(line, TextSpan::fromBounds(0, line.size()), tokens);
        const char* between = "";
        for (const Token& token : tokens) {
            std::cout << between << token.span.begin << ':' << token.span.length;
            between = " ";
        }
        std::cout << '\n';
    }
    return 0;
}

int printFeatures()
{
    std::string word;
    while (std::getline(std::cin, word)) {
        const WordFeatures features = wordFeatures(word);
        std::cout << features.vectorKey << ' ' << features.shorterKey;
        for (const std::uint32_t row : features.rows) {
            std::cout << ' ' << row;
        }
        std::cout << ' ' << features.letters << features.allUpper << features.upper
                  << features.atLeastFourBytes << '\n';
    }
    return 0;
}

int evaluate(
    const std::filesystem::path& file, const std::filesystem::path& known, const std::filesystem::path& data)
{
    const auto start = std::chrono::steady_clock::now();
    const auto model = LanguageModel::open(file);
    const std::chrono::duration<double, std::milli> loading = std::chrono::steady_clock::now() - start;
    if (!model) {
        std::cerr << file.string() << ": " << model.error().detail << '\n';
        return 1;
    }
    const auto gazetteer = Gazetteer::load(known);
    if (!gazetteer) {
        std::cerr << known.string() << ": " << gazetteer.error().detail << '\n';
        return 1;
    }
    std::cout << std::fixed << std::setprecision(2) << file.filename().string() << "  "
              << std::filesystem::file_size(file) << " bytes, opened in " << loading.count() << " ms\n";
    training::evaluateSyntax(*model, data / "syntax" / "ewt-dev.conllu.xz", std::cout);
    training::evaluateNames(*model, *gazetteer, data / "news" / "dev", std::cout);
    training::measureSpeed(*model, data / "news" / "dev", std::cout);
    return 0;
}

int evaluateEvents(const std::filesystem::path& file, const std::filesystem::path& resources)
{
    const auto language = loadLanguageData(resources);
    if (!language) {
        std::cerr << language.error().where.file << ": " << language.error().detail << '\n';
        return 1;
    }
    const auto articles = loadAnnotated(file, *language);
    if (!articles) {
        const Error& error = articles.error();
        std::cerr << error.where.file << ':' << error.where.line << ": " << error.detail << '\n';
        return 1;
    }
    FinderOptions options;
    options.relations.offices = language->offices.get();
    options.relations.gazetteer = language->gazetteer.get();
    std::cout.flush(); // the figures are printed past it
    printShares(*articles, *language->events, *language->relations, options);
    printVariants(*articles, *language->events, *language->relations, options);
    return 0;
}

} // namespace

int main(int count, char** values)
{
    std::ios::sync_with_stdio(false);
    const std::string command = count > 1 ? values[1] : "";
    std::filesystem::path model = "resources/models/english.dlm";
    std::filesystem::path gazetteer = "resources/gazetteer";
    std::filesystem::path data = "../shared/data";
    std::filesystem::path events;
    std::filesystem::path resources = "resources";
    for (int i = 2; i + 1 < count; i += 2) {
        if (std::string(values[i]) == "--model") {
            model = values[i + 1];
        } else if (std::string(values[i]) == "--gazetteer") {
            gazetteer = values[i + 1];
        } else if (std::string(values[i]) == "--data") {
            data = values[i + 1];
        } else if (std::string(values[i]) == "--events") {
            events = values[i + 1];
        } else if (std::string(values[i]) == "--resources") {
            resources = values[i + 1];
        }
    }
    if (command == "tokenize") {
        return tokenizeLines();
    }
    if (command == "features") {
        return printFeatures();
    }
    if (command == "evaluate") {
        const int status = evaluate(model, gazetteer, data);
        return status != 0 || events.empty() ? status : evaluateEvents(events, resources);
    }
    std::cerr << "usage: dateline-train tokenize | features | evaluate [--model FILE] [--gazetteer DIR] "
                 "[--data DIR] [--events ARTICLES.jsonl] [--resources DIR]\n";
    return 2;
}
