// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/calendar/civil.h"
#include "model/exporting/report/sections.h"

#include <algorithm>
#include <limits>

namespace dateline::report {

int counted(std::size_t number)
{
    return static_cast<int>(std::min<std::size_t>(number, std::numeric_limits<int>::max()));
}

std::string heading(const char* id, const std::string& title)
{
    return "<section id=\"" + std::string(id) + "\" aria-labelledby=\"" + id + "-title\">\n<h2 id=\"" + id
        + "-title\">" + escaped(title) + "</h2>\n";
}

std::string nameLink(const Context& context, EntityId id)
{
    const std::string name = "<bdi>" + escaped(context.corpus[id].name) + "</bdi>";
    return context.plan.hasName[id.index()] != 0
        ? "<a href=\"#n" + std::to_string(id.value()) + "\">" + name + "</a>"
        : name;
}

/// As machines read it, to the precision that is known; without one for open or very old dates.
std::string timeElement(const Context& context, const Event& event)
{
    const std::string words = escaped(context.words.when(event));
    if (!event.date || event.date->qualifier != Qualifier::Exact
        || civilDate(event.date->days.from).year < 1) {
        return "<span>" + words + "</span>";
    }
    const DayInterval days = event.date->days;
    const std::string day = isoDate(days.from);
    const std::size_t bytes = days.isDay()          ? day.size()
        : event.date->precision == Precision::Month ? day.size() - 3
        : event.date->precision == Precision::Year  ? day.size() - 6
                                                    : 0;
    return bytes == 0 || event.lasting
        ? "<span>" + words + "</span>"
        : "<time datetime=\"" + day.substr(0, bytes) + "\">" + words + "</time>";
}

std::string eventLink(const Context& context, EventId id)
{
    const Event& event = context.corpus[id];
    const std::string title = escaped(event.title.view());
    return "<span class=\"when\">" + timeElement(context, event) + "</span> "
        + (context.plan.hasEvent[id.index()] != 0
                ? "<a href=\"#x" + std::to_string(id.value()) + "\">" + title + "</a>"
                : title);
}

std::string articleCite(const Context& context, ArticleId id)
{
    const ArticleBlock& block = context.corpus[id];
    const std::string title = "<bdi>" + escaped(context.words.titleOf(*block.article)) + "</bdi>";
    std::string text = "<cite>"
        + (context.plan.hasArticle[id.index()] != 0
                ? "<a href=\"#a" + std::to_string(id.value()) + "\">" + title + "</a>"
                : title)
        + "</cite>";
    if (!block.article->source.empty()) {
        text += ", <bdi>" + escaped(block.article->source) + "</bdi>";
    }
    text += ", "
        + escaped(block.published ? context.words.when(block.published->days)
                                  : context.words.translate("Report", "article without a date"));
    return text;
}

std::string quotation(
    const Context& context, ArticleId article, std::uint32_t sentence, TextSpan words, std::string_view why)
{
    const ArticleText text = context.corpus.text(article);
    const TextSpan span = context.corpus[article].sentences[sentence].span;
    std::string quoted;
    if (text.isLost()) {
        quoted = "<em>"
            + escaped(context.words.translate("Report", "The text of this article cannot be read."))
            + "</em>";
    } else if (span.length > context.options.limits.bytes) {
        quoted = escaped(shortened(text.in(span), context.options.limits.bytes));
    } else {
        const bool inside = words.begin >= span.begin && words.end() <= span.end();
        quoted = marked(
            text.in(span), inside ? words.begin - span.begin : 0, inside ? words.end() - span.begin : 0);
    }
    std::string html = "<blockquote><p>" + quoted + "</p><footer>" + articleCite(context, article);
    if (!why.empty()) {
        std::string reason = context.words.reason(why);
        for (std::size_t at = reason.find(" <- "); at != std::string::npos;
             at = reason.find(" <- ", at + 3)) {
            reason.replace(at, 4, " \u2190 ");
        }
        html += "<br><span class=\"why\">" + escaped(reason) + "</span>";
    }
    return html + "</footer></blockquote>\n";
}

std::string notesOn(const Context& context, const std::function<bool(const ReportNote&)>& isOn)
{
    std::string html;
    for (const ReportNote& note : context.options.notes) {
        if (isOn(note)) {
            html += "<p class=\"note\"><strong>"
                + escaped(context.words.translate("Report", "Analyst’s note:")) + "</strong> "
                + escaped(note.text) + "</p>\n";
        }
    }
    return html;
}

std::string leftOut(const Context& context, std::size_t here, std::size_t all, std::string_view why)
{
    if (here >= all) {
        return {};
    }
    const std::string counts = filled(escaped(context.words.translate("Report", "%1 of %2 are here:")),
        {escaped(context.words.number(here)), escaped(context.words.number(all))});
    return "<p class=\"left-out\"><strong>" + counts + "</strong> " + escaped(why) + "</p>\n";
}

} // namespace dateline::report
