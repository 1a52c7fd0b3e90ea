// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/exporting/report/sections.h"

#include <algorithm>

namespace dateline::report {

namespace {

/// The date and how it was found: "26 May 2017, header line: ...".
std::string dateCell(const Context& context, const ArticleBlock& block)
{
    if (!block.published) {
        return "<td>" + escaped(context.words.translate("Report", "no date found")) + "</td>";
    }
    std::string html = "<td>" + escaped(context.words.when(block.published->days))
        + "<br><span class=\"why\">" + escaped(context.words.word(block.published->source));
    if (!block.published->why.empty()) {
        html += ": <bdi>"
            + escaped(shortened(context.words.reason(block.published->why), context.options.limits.bytes))
            + "</bdi>";
    }
    return html + "</span></td>";
}

std::string titleCell(const Context& context, const ArticleBlock& block)
{
    const ArticleMetadata& article = *block.article;
    std::string html = "<th scope=\"row\"><bdi>" + escaped(context.words.titleOf(article)) + "</bdi>";
    if (!article.source.empty()) {
        html += "<br><span class=\"source\"><bdi>" + escaped(article.source) + "</bdi></span>";
    }
    html += "<br><span class=\"file\"><bdi>" + escaped(shortened(article.id, 200)) + "</bdi></span>";
    if (isWebAddress(article.url)) {
        html += "<br><a class=\"address\" href=\"" + escaped(article.url)
            + "\" rel=\"noopener noreferrer nofollow\">" + escaped(shortened(article.url, 120)) + "</a>";
    }
    if (block.copyOf) {
        html += "<br><span class=\"copy\">"
            + filled(escaped(context.words.translate(
                         "Report", "nearly the same text as %1; counts as one source")),
                {articleCite(context, block.copyOf)})
            + "</span>";
    }
    return html + "</th>";
}

/// Back to what is told in it: the first ones at once, the others behind a line that opens; what this report
/// leaves out is counted.
std::string eventsCell(const Context& context, const ArticleBlock& block)
{
    constexpr std::size_t most = 12;
    std::vector<EventId> events;
    std::vector<EventId> leftOut;
    for (const EventTelling& telling : block.events) {
        const auto& passing = context.options.events;
        if (telling.event && (passing.empty() || passing[telling.event.index()] != 0)) {
            std::vector<EventId>& own = context.plan.hasEvent[telling.event.index()] != 0 ? events : leftOut;
            if (std::find(own.begin(), own.end(), telling.event) == own.end()) {
                own.push_back(telling.event);
            }
        }
    }
    const auto list = [&](std::size_t begin, std::size_t end) {
        std::string html = "<ul class=\"told\">";
        for (std::size_t i = begin; i < end; ++i) {
            html += "<li>" + eventLink(context, events[i]) + "</li>";
        }
        return html + "</ul>";
    };
    std::string html;
    const std::size_t atOnce = std::min(most, events.size());
    if (atOnce > 0) {
        html += list(0, atOnce);
    }
    if (events.size() > atOnce) {
        const int rest = counted(events.size() - atOnce);
        html += "<details class=\"more\"><summary>"
            + escaped(context.words.translate("Report", "and %Ln more", nullptr, rest)) + "</summary>"
            + list(atOnce, events.size()) + "</details>";
    }
    if (!leftOut.empty()) {
        html += "<span class=\"more\">"
            + escaped(context.words.translate(
                "Report", "%Ln event(s) that this report leaves out", nullptr, counted(leftOut.size())))
            + "</span>";
    }
    return "<td>" + (html.empty() ? "\u2013" : html) + "</td>";
}

template <typename Row> bool writeList(const Context& context, std::size_t all, const Row& row)
{
    const std::size_t here = std::min(all, context.options.limits.rows);
    bool good
        = context.write(leftOut(context, here, all, context.words.translate("Report", "the first of them."))
            + "<ul class=\"rows\">\n");
    for (std::size_t i = 0; good && i < here; ++i) {
        good = context.write("<li>" + row(i) + "</li>\n");
    }
    return good && context.write("</ul>\n");
}

std::string noteRow(const Context& context, const ReportNote& note)
{
    const std::string about = "<bdi>" + escaped(note.about) + "</bdi>";
    const auto linked = [&](const char* prefix, std::uint32_t value) {
        return "<a href=\"#" + std::string(prefix) + std::to_string(value) + "\">" + about + "</a>";
    };
    const Plan& plan = context.plan;
    const std::string thing = note.event && plan.hasEvent[note.event.index()] != 0
        ? linked("x", note.event.value())
        : note.entity && plan.hasName[note.entity.index()] != 0      ? linked("n", note.entity.value())
        : note.article && plan.hasArticle[note.article.index()] != 0 ? linked("a", note.article.value())
                                                                     : about;
    return "<strong>" + thing + "</strong>: " + escaped(note.text);
}

} // namespace

bool writeArticles(const Context& context)
{
    const ReportWords& words = context.words;
    const Plan& plan = context.plan;
    const std::string why = words.translate("Report", "those that are quoted above come first.");
    const auto column
        = [](const std::string& name) { return "<th scope=\"col\">" + escaped(name) + "</th>"; };
    if (!context.write(heading("articles", words.translate("Report", "Articles"))
            + leftOut(context, plan.articles.size(), plan.allArticles, why)
            + "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\""
            + escaped(words.translate("Report", "Table of articles"))
            + "\">\n<table class=\"articles\">\n<caption>"
            + escaped(words.translate("Report", "By date, with how the date was found"))
            + "</caption>\n<thead><tr>" + column(words.translate("Report", "Published"))
            + column(words.translate("Report", "Article")) + column(words.translate("Report", "Tells of"))
            + "</tr></thead>\n<tbody>\n")) {
        return false;
    }
    for (const ArticleId id : plan.articles) {
        const ArticleBlock& block = context.corpus[id];
        if (!context.write("<tr id=\"a" + std::to_string(id.value()) + "\">" + dateCell(context, block)
                + titleCell(context, block) + eventsCell(context, block) + "</tr>\n")) {
            return false;
        }
    }
    return context.write("</tbody>\n</table>\n</div>\n</section>\n");
}

bool writeNotes(const Context& context)
{
    const ReportWords& words = context.words;
    const ReportOptions& options = context.options;
    if (options.notes.empty() && options.corrections.empty()) {
        return true;
    }
    bool good
        = context.write(heading("notes", words.translate("Report", "The analyst’s notes and corrections")));
    if (good && !options.notes.empty()) {
        good = context.write("<h3>" + escaped(words.translate("Report", "Notes")) + "</h3>\n")
            && writeList(context, options.notes.size(),
                [&](std::size_t i) { return noteRow(context, options.notes[i]); });
    }
    if (good && !options.corrections.empty()) {
        good = context.write("<h3>" + escaped(words.translate("Report", "Corrections")) + "</h3>\n<p>"
                   + escaped(words.translate("Report",
                       "What was found was changed by hand here; everything above is as it is after them."))
                   + "</p>\n")
            && writeList(context, options.corrections.size(),
                [&](std::size_t i) { return escaped(options.corrections[i]); });
    }
    return good && context.write("</section>\n");
}

bool writeProblems(const Context& context)
{
    const auto& problems = context.options.problems;
    if (problems.empty()) {
        return true;
    }
    return context.write(heading("problems", context.words.translate("Report", "Open problems")))
        && writeList(context, problems.size(),
            [&](std::size_t i) {
                const std::string place = problems[i].place.empty()
                    ? std::string()
                    : "<strong><bdi>" + escaped(problems[i].place) + "</bdi></strong>: ";
                return place + escaped(problems[i].text);
            })
        && context.write("</section>\n");
}

bool writeReading(const Context& context)
{
    const ReportWords& words = context.words;
    const auto entry = [](const std::string& term, const std::string& text) {
        return "<dt>" + escaped(term) + "</dt><dd>" + escaped(text) + "</dd>\n";
    };
    return context.write(heading("reading", words.translate("Report", "How to read this")) + "<dl>\n"
        + entry(words.translate("Report", "Found by a program"),
            words.translate("Report",
                "Events, names, dates and links were found in the articles by a program. It errs. The "
                "sentence below each finding is what it rests on: read it before you rely on it."))
        + entry(words.translate("Report", "Dates"),
            words.translate("Report",
                "A date is as exact as the text: “May 2017” is some day in that month, “about” near it, “by” "
                "and “from … on” know one end only. Below each sentence stands how its date was worked out."))
        + entry(words.translate("Report", "Status"),
            words.translate("Report",
                "Happened: told as a fact. Ongoing: it had not ended. Planned: it lay ahead when it was "
                "told; whether it came about is another event. Alleged: somebody says so. Denied: somebody "
                "says that it is not so."))
        + entry(words.translate("Report", "Independent sources"),
            words.translate("Report",
                "Articles that tell it, where nearly equal texts, such as agency copy, count once. Where "
                "sources give other dates, these are named."))
        + entry(words.translate("Report", "Without a date"),
            words.translate(
                "Report", "What cannot be dated is not put on the timeline; it has a list of its own."))
        + entry(words.translate("Report", "Links"),
            words.translate("Report",
                "Two names are linked where a sentence states a relation of them, or names both; “mentioned "
                "together” says no more than that."))
        + "</dl>\n</section>\n");
}

} // namespace dateline::report
