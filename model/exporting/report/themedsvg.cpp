// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/exporting/report/themedsvg.h"

#include <map>

namespace dateline::report {

namespace {

constexpr std::size_t colourBytes = 7; // "#0072b2"

bool isColourAt(std::string_view svg, std::size_t at)
{
    return at > 0 && svg[at] == '#' && svg[at - 1] == '"' && at + colourBytes < svg.size()
        && svg[at + colourBytes] == '"';
}

/// Whether `at` lies in the colour that QSvgGenerator names a pattern by: "fillpattern12_8e9092". The pattern
/// itself says its colour once more.
bool isInPatternName(std::string_view svg, std::size_t at)
{
    constexpr std::string_view name = "fillpattern";
    constexpr std::size_t digits = 6;
    const std::size_t bar = svg.rfind('_', at);
    const std::size_t begin = bar == std::string_view::npos || at - bar > digits ? bar : svg.rfind(name, bar);
    return bar != std::string_view::npos && at - bar <= digits && begin != std::string_view::npos
        && bar - begin <= name.size() + 2;
}

/// From behind the title and description, which the report has itself, to the closing tag.
std::string_view contentOf(std::string_view svg)
{
    const std::size_t open = svg.find("<svg");
    std::size_t begin = open == std::string_view::npos ? open : svg.find('>', open);
    const std::size_t end = svg.rfind("</svg>");
    if (begin == std::string_view::npos || end == std::string_view::npos || end < begin) {
        return {};
    }
    ++begin;
    for (const std::string_view tag : {"</title>", "</desc>"}) {
        if (const std::size_t at = svg.find(tag, begin); at != std::string_view::npos) {
            begin = at + tag.size();
        }
    }
    return svg.substr(begin, end - begin);
}

std::string_view viewBoxOf(std::string_view svg)
{
    constexpr std::string_view name = "viewBox=\"";
    const std::size_t begin = svg.find(name);
    const std::size_t end = begin == std::string_view::npos ? begin : svg.find('"', begin + name.size());
    return end == std::string_view::npos ? std::string_view("0 0 100 100")
                                         : svg.substr(begin + name.size(), end - begin - name.size());
}

/// Ids are of the whole document.
void replaceAll(std::string& text, std::string_view what, std::string_view with)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size())) {
        text.replace(at, what.size(), with);
    }
}

} // namespace

ThemedSvg themedSvg(
    std::string_view lightSvg, std::string_view darkSvg, std::string_view prefix, std::string_view label)
{
    const std::string_view light = contentOf(lightSvg);
    std::string_view dark = contentOf(darkSvg);
    ThemedSvg result;
    if (light.empty()) {
        return result;
    }
    bool alike = dark.size() == light.size();
    std::string content;
    content.reserve(light.size() + light.size() / 4);
    std::map<std::pair<std::string_view, std::string_view>, std::size_t> names;
    for (std::size_t i = 0; alike && i < light.size(); ++i) {
        if (!isColourAt(light, i)) {
            alike = light[i] == dark[i] || isInPatternName(light, i);
            content += light[i];
            continue;
        }
        const std::pair colours{light.substr(i, colourBytes), dark.substr(i, colourBytes)};
        if (colours.first == colours.second) {
            content += colours.first;
        } else {
            const auto [name, isNew] = names.emplace(colours, names.size());
            const std::string variable = "--" + std::string(prefix) + std::to_string(name->second);
            content += "var(" + variable + ")";
            if (isNew) {
                result.lightColours += variable + ':' + std::string(colours.first) + ';';
                result.darkColours += variable + ':' + std::string(colours.second) + ';';
            }
        }
        i += colourBytes - 1;
    }
    if (!alike) {
        content = light;
        result.lightColours.clear();
        result.darkColours.clear();
    }
    replaceAll(content, "id=\"fillpattern", "id=\"" + std::string(prefix) + "fillpattern");
    replaceAll(content, "url(#fillpattern", "url(#" + std::string(prefix) + "fillpattern");
    replaceAll(content, "id=\"gradient", "id=\"" + std::string(prefix) + "gradient");
    replaceAll(content, "url(#gradient", "url(#" + std::string(prefix) + "gradient");
    result.element = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"" + std::string(viewBoxOf(lightSvg))
        + "\" role=\"img\" aria-label=\"" + std::string(label) + "\">" + content + "</svg>";
    return result;
}

} // namespace dateline::report
