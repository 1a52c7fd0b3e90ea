// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
//
// The language model: its products and recurrence alone, then tagging and parsing of sentences.

#include "model/extraction/language/languagemodel.h"
#include "model/extraction/language/tokenizer.h"
#include "model/extraction/language/wordfeatures.h"
#include "model/learning/integermath.h"
#include "tests/support/linedocument.h"

#include <benchmark/benchmark.h>

#include <string>
#include <vector>

using namespace dateline;

namespace {

constexpr std::size_t states = 384;
constexpr std::size_t tokensTogether = 240;

std::string articleText()
{
    std::string text;
    for (int i = 0; i < 20; ++i) {
        text += "Officials in Ankara said on Monday that forces loyal to the government had taken the town "
                "of Jarabulus "
                "from fighters of the Islamic State group, who had held it since 2013.\n";
    }
    return text;
}

void BM_Multiply_OneLayer(benchmark::State& state)
{
    const auto level = static_cast<ProcessorLevel>(state.range(0));
    if (!isAvailable(level)) {
        state.SkipWithError("not on this processor");
        return;
    }
    const std::vector<std::int8_t> weights(states * 3 * states, 3);
    const std::vector<std::int32_t> bias(3 * states, 1);
    const IntegerMatrix matrix{weights.data(), bias.data(), bias.data(), states, 3 * states, 8};
    const std::vector<std::uint8_t> input(tokensTogether * states, 130);
    std::vector<std::int16_t> out(tokensTogether * 3 * states);
    for (auto _ : state) {
        integerKernels(level).multiply(matrix, input.data(), tokensTogether, out.data());
        benchmark::ClobberMemory();
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(tokensTogether));
}
BENCHMARK(BM_Multiply_OneLayer)->DenseRange(0, 4);

void BM_Recur_OneLayer(benchmark::State& state)
{
    const auto level = static_cast<ProcessorLevel>(state.range(0));
    if (!isAvailable(level)) {
        state.SkipWithError("not on this processor");
        return;
    }
    const std::vector<std::int16_t> z(tokensTogether * 3 * states, 700);
    std::vector<std::int16_t> u(tokensTogether * states, 900);
    const std::vector<std::int16_t> v(states, 100);
    for (auto _ : state) {
        integerKernels(level).recur(
            tokensTogether, states / 2, false, z.data(), 3 * states, u.data(), states, v.data());
        integerKernels(level).recur(
            tokensTogether, states / 2, true, z.data(), 3 * states, u.data() + states / 2, states, v.data());
        benchmark::ClobberMemory();
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(tokensTogether));
}
BENCHMARK(BM_Recur_OneLayer)->DenseRange(0, 4);

void BM_WordFeatures_Article(benchmark::State& state)
{
    const std::string text = articleText();
    const Document document = test::documentOfLines(text);
    for (auto _ : state) {
        for (std::size_t token = 0; token < document.tokens.size(); ++token) {
            benchmark::DoNotOptimize(wordFeatures(document.word(token)));
        }
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(document.tokens.size()));
}
BENCHMARK(BM_WordFeatures_Article);

void BM_LanguageModel_Open(benchmark::State& state)
{
    for (auto _ : state) {
        benchmark::DoNotOptimize(LanguageModel::open(DATELINE_RESOURCES "/models/english.dlm"));
    }
}
BENCHMARK(BM_LanguageModel_Open);

void BM_LanguageModel_Article(benchmark::State& state)
{
    const auto model = LanguageModel::open(DATELINE_RESOURCES "/models/english.dlm");
    if (!model) {
        state.SkipWithError("no model");
        return;
    }
    const std::string text = articleText();
    Document document = test::documentOfLines(text);
    const auto scratch = model->makeScratch();
    for (auto _ : state) {
        model->annotate(document, *scratch);
        for (std::size_t s = 0; state.range(0) != 0 && s < document.sentences.size(); ++s) {
            model->parse(document, s, *scratch);
        }
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(document.tokens.size()));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(BM_LanguageModel_Article)->ArgName("parse")->Arg(0)->Arg(1);

} // namespace
