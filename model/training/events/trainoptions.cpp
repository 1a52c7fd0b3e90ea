// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/training/events/trainoptions.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <sstream>
#include <string_view>
#include <variant>

namespace dateline {

namespace {

constexpr std::string_view usage = R"(usage: dateline-train-events [SWITCH...] ARTICLES RESOURCES

Learns the weights of events and relations from annotated articles, and measures the finders with them.

  ARTICLES    FILE[=MODEL][,FILE[=MODEL]...], each as resources/lexicon/events/build/goldarticles.py writes
              it. MODEL is a language model that was trained without these articles: it is as wrong on them
              as on new ones, so that measuring by fifths covers it too.
  RESOURCES   the folder of the shipped data

Articles
  --also ARTICLES      learn relations, and who takes part in events, from these as well; never measured
  --measured ARTICLES  measure the same articles in the same order as other models see them
  --test FILE          measure these too; nothing learns from them

What is done
  --quick              do not measure by fifths of ARTICLES, each with weights learned from the others
  --write              write the weights into RESOURCES
  --shares             learn nothing: print what each rule made, right and wrong, of the test articles, and
                       rules, learned models and both side by side
  --help               print this

Variants, to be measured side by side
  --no-syntax          events by words and their order alone
  --head               the language model's trigger head as a feature
  --set NAME=NUMBER    another value of a setting; may be repeated
)";

/// The number that a setting changes.
using Place = std::variant<std::uint32_t*, std::int32_t*, double*>;

struct Setting
{
    std::string_view name;
    std::string_view what;
    Place (*in)(TrainOptions& options);
};

constexpr std::array settings{
    Setting{"dated", "how sure a date from the sentence must be, of 65536",
        [](TrainOptions& o) -> Place { return &o.finders.eventThresholds.dated; }},
    Setting{"elsewhere", "how sure one from outside the sentence",
        [](TrainOptions& o) -> Place { return &o.finders.eventThresholds.elsewhere; }},
    Setting{"another", "taken off for each event of that date",
        [](TrainOptions& o) -> Place { return &o.finders.eventThresholds.another; }},
    Setting{"headWeight", "of the trigger head's margin, in 1/256",
        [](TrainOptions& o) -> Place { return &o.finders.eventThresholds.headWeight; }},
    Setting{"headLimit", "up to which that margin counts, in 1/256 nat",
        [](TrainOptions& o) -> Place { return &o.finders.eventThresholds.headLimit; }},
    Setting{"takingWeight", "of the participant head's margin, in 1/256",
        [](TrainOptions& o) -> Place { return &o.finders.eventThresholds.takingWeight; }},
    Setting{"stated", "how sure a relation must be, of 65536",
        [](TrainOptions& o) -> Place { return &o.finders.relationThresholds.stated; }},
    Setting{"kindShare", "part of that which its kind must have, in 1/256",
        [](TrainOptions& o) -> Place { return &o.finders.relationThresholds.kindShare; }},
    Setting{"headFor", "weight of the relation head's margin for its kind, in 1/256",
        [](TrainOptions& o) -> Place { return &o.finders.relationThresholds.headFor; }},
    Setting{"headAgainst", "weight of its margin for none, in 1/256",
        [](TrainOptions& o) -> Place { return &o.finders.relationThresholds.headAgainst; }},
    Setting{"rounds", "of learning, each with another order of the samples",
        [](TrainOptions& o) -> Place { return &o.events.rounds; }},
    Setting{"decay", "L2 of the weights of events", [](TrainOptions& o) -> Place { return &o.events.decay; }},
    Setting{"pairSmallest", "smaller weights of relations are left out, in 1/256 nat",
        [](TrainOptions& o) -> Place { return &o.pairs.smallest; }},
};

/// Where something is wrong: what. Otherwise nothing.
using Problem = std::optional<std::string>;

template <typename Number> bool readNumber(std::string_view text, Number& number)
{
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    return error == std::errc() && stop == end && number >= Number(0);
}

Problem readSetting(std::string_view assignment, TrainOptions& options)
{
    const std::size_t equals = std::min(assignment.find('='), assignment.size());
    const std::string_view name = assignment.substr(0, equals);
    const auto setting
        = std::find_if(settings.begin(), settings.end(), [&](const Setting& s) { return s.name == name; });
    if (setting == settings.end()) {
        return "--set knows no setting \"" + std::string(name) + '"';
    }
    const std::string_view value = assignment.substr(std::min(equals + 1, assignment.size()));
    const bool read
        = std::visit([&](auto* number) { return readNumber(value, *number); }, setting->in(options));
    return read ? Problem() : "--set " + std::string(name) + " wants a number";
}

Problem readParts(std::string_view list, std::vector<ArticlePart>& parts)
{
    parts.clear();
    while (!list.empty()) {
        const std::string_view part = list.substr(0, list.find(','));
        list.remove_prefix(std::min(part.size() + 1, list.size()));
        const std::size_t equals = part.find('=');
        const bool hasModel = equals != std::string_view::npos;
        parts.push_back({std::string(part.substr(0, equals)),
            hasModel ? std::string(part.substr(equals + 1)) : std::string()});
        if (parts.back().file.empty() || (hasModel && parts.back().model.empty())) {
            return '"' + std::string(part) + "\" is neither FILE nor FILE=MODEL";
        }
    }
    return parts.empty() ? Problem("no articles are named") : Problem();
}

/// A switch that stands alone; false: none of them.
bool readFlag(std::string_view argument, TrainOptions& options)
{
    if (argument == "--help") {
        options.help = true;
    } else if (argument == "--quick") {
        options.quick = true;
    } else if (argument == "--write") {
        options.write = true;
    } else if (argument == "--shares") {
        options.shares = true;
    } else if (argument == "--no-syntax") {
        options.finders.events.syntax = false;
    } else if (argument == "--head") {
        options.finders.events.triggerHead = true;
    } else {
        return false;
    }
    return true;
}

bool takesValue(std::string_view argument)
{
    return argument == "--also" || argument == "--measured" || argument == "--test" || argument == "--set";
}

Problem readValue(std::string_view argument, const std::string& value, TrainOptions& options)
{
    if (argument == "--also") {
        return readParts(value, options.also);
    }
    if (argument == "--measured") {
        return readParts(value, options.measured);
    }
    if (argument == "--set") {
        return readSetting(value, options);
    }
    options.test = value;
    return {};
}

} // namespace

Expected<TrainOptions, std::string> readTrainOptions(std::span<const std::string> arguments)
{
    TrainOptions options;
    std::vector<std::string> paths;
    Problem problem;
    for (std::size_t i = 0; i < arguments.size() && !problem; ++i) {
        const std::string& argument = arguments[i];
        if (takesValue(argument)) {
            problem = i + 1 < arguments.size() ? readValue(argument, arguments[i + 1], options)
                                               : argument + " wants a value";
            ++i;
        } else if (!argument.starts_with('-')) {
            paths.push_back(argument);
        } else if (!readFlag(argument, options)) {
            problem = "unknown switch " + argument;
        }
    }
    if (!problem && !options.help) {
        problem = paths.size() == 2 ? readParts(paths[0], options.articles)
                                    : Problem("ARTICLES and RESOURCES are wanted, and nothing else");
    }
    if (problem) {
        return Unexpected{*problem};
    }
    options.resources = paths.size() == 2 ? paths[1] : std::string();
    options.pairs.rounds = options.events.rounds;
    return options;
}

std::string trainUsage()
{
    TrainOptions shipped;
    std::ostringstream text;
    text << usage;
    for (const Setting& setting : settings) {
        text << "    " << setting.name << std::string(17 - setting.name.size(), ' ') << setting.what << " (";
        std::visit([&](const auto* number) { text << *number; }, setting.in(shipped));
        text << ")\n";
    }
    return text.str();
}

} // namespace dateline
