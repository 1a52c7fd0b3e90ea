// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/exporting/report/report.h"

#include "model/exporting/report/sections.h"
#include "model/exporting/report/style.h"
#include "model/exporting/report/themedsvg.h"

#include <cmath>

namespace dateline {

using namespace report;

namespace {

std::string titleOf(const Context& context)
{
    return context.options.title.empty() ? context.words.translate("Report", "Report")
                                         : context.options.title;
}

std::string head(const Context& context, const ThemedSvg& timeline, const ThemedSvg& graph)
{
    // The policy forbids all loading, and every script but the one below: a second lock behind the escaping.
    return "<!DOCTYPE html>\n<html lang=\"" + escaped(context.words.language())
        + "\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
          "'unsafe-inline'; script-src '"
        + std::string(scriptHash())
        + "'; base-uri 'none'; form-action 'none'\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta "
          "name=\"color-scheme\" content=\"light dark\">\n"
        + "<meta name=\"generator\" content=\"Dateline " + escaped(context.options.version) + "\">\n<title>"
        + escaped(titleOf(context)) + "</title>\n<style>" + std::string(styleSheet()) + ":root{"
        + timeline.lightColours + graph.lightColours
        + "}\n@media screen and (prefers-color-scheme:dark){:root{" + timeline.darkColours + graph.darkColours
        + "}}\n</style>\n</head>\n";
}

/// "30 articles · 12 Jun 2014 – 29 Oct 2019 · 265 dated events · 320 names".
std::string coverage(const Context& context)
{
    const ReportWords& words = context.words;
    const Plan& plan = context.plan;
    std::string text = words.translate("Report", "%Ln article(s)", nullptr, counted(plan.allArticles));
    if (plan.published) {
        text += ", " + words.translate("Report", "published") + ' ' + words.when(*plan.published);
    }
    text += " \u00B7 " + words.translate("Report", "%Ln dated event(s)", nullptr, counted(plan.allDated))
        + " \u00B7 " + words.translate("Report", "%Ln name(s)", nullptr, counted(plan.allNames));
    std::string html = "<p class=\"covers\">" + escaped(text) + "</p>\n";
    if (!context.options.filters.empty()) {
        html += "<p class=\"filters\">"
            + filled(escaped(words.translate("Report", "Only what passes this filter: %1")),
                {"<strong>" + escaped(context.options.filters) + "</strong>"})
            + "</p>\n";
    }
    return html;
}

/// What a reader should know before relying on it.
std::string openMatters(const Context& context)
{
    const ReportWords& words = context.words;
    const Plan& plan = context.plan;
    std::string html;
    const auto add = [&](std::size_t count, const std::string& text, const char* target) {
        if (count > 0) {
            html += (html.empty() ? "" : " \u00B7 ") + ("<a href=\"#" + std::string(target) + "\">")
                + escaped(text) + "</a>";
        }
    };
    add(plan.allUndated,
        words.translate("Report", "%Ln event(s) without a date", nullptr, counted(plan.allUndated)),
        plan.undated.empty() ? "reading" : "undated");
    add(plan.withoutDate,
        words.translate("Report", "%Ln article(s) without a date", nullptr, counted(plan.withoutDate)),
        "articles");
    add(plan.copies,
        words.translate("Report", "%Ln article(s) nearly equal to others", nullptr, counted(plan.copies)),
        "articles");
    add(context.options.problems.size(),
        words.translate("Report", "%Ln open problem(s)", nullptr, counted(context.options.problems.size())),
        "problems");
    return html.empty() ? html : "<p class=\"open\">" + html + "</p>\n";
}

std::string contents(const Context& context, bool timeline, bool graph)
{
    const ReportWords& words = context.words;
    const bool notes = !context.options.notes.empty() || !context.options.corrections.empty();
    std::string html = "<nav aria-label=\"" + escaped(words.translate("Report", "Contents")) + "\">\n<ul>\n";
    const auto add = [&](bool isThere, const char* id, const std::string& title) {
        html += isThere ? "<li><a href=\"#" + std::string(id) + "\">" + escaped(title) + "</a></li>\n" : "";
    };
    add(timeline, "timeline", words.translate("Report", "Timeline"));
    add(true, "events", words.translate("Report", "Events"));
    add(!context.plan.undated.empty(), "undated", words.translate("Report", "Without a date"));
    add(graph, "graph", words.translate("Report", "Graph"));
    add(true, "names", words.translate("Report", "Names"));
    add(true, "articles", words.translate("Report", "Articles"));
    add(notes, "notes", words.translate("Report", "Notes"));
    add(!context.options.problems.empty(), "problems", words.translate("Report", "Problems"));
    add(true, "reading", words.translate("Report", "How to read this"));
    return html + "</ul>\n</nav>\n";
}

/// Nothing to see until the pointer is there. Readers with keys or ears have the same as a list: no stop for
/// them here.
std::string linksOver(const Context& context, const std::vector<PictureSpot>& spots)
{
    const auto whole = [](double value) { return std::to_string(std::lround(value)); };
    std::string html;
    for (const PictureSpot& spot : spots) {
        const bool isEvent = spot.event.isValid();
        if (isEvent ? context.plan.hasEvent[spot.event.index()] == 0
                    : context.plan.hasName[spot.entity.index()] == 0) {
            continue;
        }
        html += "<a href=\"#"
            + (isEvent ? "x" + std::to_string(spot.event.value()) : "n" + std::to_string(spot.entity.value()))
            + "\" tabindex=\"-1\"><title>"
            + escaped(isEvent ? context.words.when(context.corpus[spot.event]) + " \u00B7 "
                        + std::string(context.corpus[spot.event].title.view())
                              : context.corpus[spot.entity].name)
            + "</title><rect x=\"" + whole(spot.x) + "\" y=\"" + whole(spot.y) + "\" width=\""
            + whole(spot.width) + "\" height=\"" + whole(spot.height) + "\" rx=\"4\"/></a>\n";
    }
    return html;
}

ThemedSvg linked(const Context& context, ThemedSvg drawn, const std::vector<PictureSpot>& spots)
{
    if (const std::size_t end = drawn.element.rfind("</svg>"); end != std::string::npos) {
        drawn.element.insert(end, linksOver(context, spots));
    }
    return drawn;
}

std::string figure(
    const char* id, const std::string& title, const ThemedSvg& picture, const std::string& caption)
{
    return picture.element.empty()
        ? std::string()
        : heading(id, title) + "<figure>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\""
            + escaped(title) + "\">\n" + picture.element + "\n</div>\n<figcaption>" + escaped(caption)
            + "</figcaption>\n</figure>\n</section>\n";
}

std::string footer(const Context& context)
{
    const std::string made
        = filled(escaped(context.words.translate("Report",
                     "Made with Dateline %1 from the articles named above, and from nothing else.")),
            {escaped(context.options.version)});
    return "</main>\n<footer>\n<p>" + made + "</p>\n</footer>\n<script>" + std::string(script())
        + "</script>\n</body>\n</html>\n";
}

} // namespace

bool writeReport(const Corpus& corpus, const ReportOptions& options, const ReportWords& words,
    const std::function<bool(std::string_view)>& write)
{
    const graph::EntityNetwork network(corpus, options.evidence);
    const Plan plan = planReport(corpus, options, network);
    const Context context{corpus, options, words, network, plan, write};
    const std::string timelineTitle = words.translate("Report", "Timeline");
    const std::string graphTitle = words.translate("Report", "Graph of names");
    const ThemedSvg timeline = linked(context,
        themedSvg(options.timeline.light, options.timeline.dark, "t",
            escaped(words.translate("Report",
                "Drawing of the events on a time axis; the same events are listed below with their "
                "sentences."))),
        options.timeline.spots);
    const ThemedSvg graph = linked(context,
        themedSvg(options.graph.light, options.graph.dark, "g",
            escaped(words.translate("Report",
                "Drawing of the most named and their links; the same are listed below with their "
                "sentences."))),
        options.graph.spots);
    return write(head(context, timeline, graph))
        && write("<body>\n<a class=\"skip\" href=\"#main\">"
            + escaped(words.translate("Report", "To the content")) + "</a>\n<header>\n<h1>"
            + escaped(titleOf(context)) + "</h1>\n" + coverage(context) + openMatters(context) + "</header>\n"
            + contents(context, !timeline.element.empty(), !graph.element.empty()) + "<main id=\"main\">\n")
        && write(figure("timeline", timelineTitle, timeline,
            words.translate("Report",
                "Every event that passes the filter, or its share of the bars; solid signs are exact days, "
                "fading ones are not.")))
        && writeEvents(context)
        && write(figure("graph", graphTitle, graph,
            words.translate("Report",
                "The strongest part: solid lines are stated relations, dashed ones only that both stand in "
                "one sentence.")))
        && writeNames(context) && writeArticles(context) && writeNotes(context) && writeProblems(context)
        && writeReading(context) && write(footer(context));
}

} // namespace dateline
