// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/calendar/civil.h"
#include "model/corpus/reasons.h"
#include "model/exporting/report/sections.h"

namespace dateline::report {

namespace {

std::string factsOf(const Context& context, const Event& event)
{
    const ReportWords& words = context.words;
    const auto tag = [](const std::string& name, const std::string& text) {
        return "<li class=\"" + name + "\">" + escaped(text) + "</li>";
    };
    std::string html = "<ul class=\"facts\">" + tag("kind", words.word(event.kind))
        + tag("status " + std::string(toString(event.status)), words.word(event.status));
    if (event.confidence == Confidence::Doubtful) {
        html += tag("doubtful", words.translate("Report", "doubtful"));
    }
    if (event.review != Review::None) {
        html += tag("reviewed", words.translate("Report", "checked by the analyst"));
    }
    html += tag(
        "sources", words.translate("Report", "%Ln independent source(s)", nullptr, counted(event.sources)));
    return html + "</ul>\n";
}

std::string participantsOf(const Context& context, const Event& event)
{
    std::string html;
    for (const Participant& participant : event.participants) {
        html += (html.empty() ? "" : ", ") + nameLink(context, participant.entity);
    }
    return html.empty() ? html
                        : "<p class=\"who\">"
            + filled(escaped(context.words.translate("Report", "With %1")), {html}) + "</p>\n";
}

std::string variantsOf(const Context& context, const Event& event)
{
    std::string html;
    for (const DayInterval variant : event.variants) {
        html += (html.empty() ? "" : "; ") + escaped(context.words.when(variant));
    }
    return html.empty() ? html
                        : "<p class=\"variants\">"
            + filled(escaped(context.words.translate("Report", "Sources disagree. Others say: %1")), {html})
            + "</p>\n";
}

std::string evidenceOf(const Context& context, const Event& event)
{
    std::string html;
    const std::vector<MentionRef> quoted
        = quotedTellings(context.corpus, event, context.options.limits.sentences);
    for (const MentionRef each : quoted) {
        const ArticleBlock& block = context.corpus[each.article];
        const EventTelling& telling = block.events[each.index];
        const ArticleText text = context.corpus.text(each.article);
        html += quotation(
            context, each.article, telling.sentence, telling.trigger, reasonOf(telling, block, text.view()));
    }
    if (const std::size_t more = event.tellings.size() - quoted.size(); more > 0) {
        html += "<p class=\"more\">"
            + escaped(
                context.words.translate("Report", "%Ln further place(s) tell it", nullptr, counted(more)))
            + "</p>\n";
    }
    return html;
}

std::string eventItem(const Context& context, EventId id)
{
    const Event& event = context.corpus[id];
    return "<li class=\"event\" id=\"x" + std::to_string(id.value()) + "\">\n<p class=\"when\">"
        + timeElement(context, event) + "</p>\n<div>\n<h4>" + escaped(event.title.view()) + "</h4>\n"
        + factsOf(context, event) + participantsOf(context, event) + variantsOf(context, event)
        + notesOn(context, [&](const ReportNote& note) { return note.event == id; })
        + evidenceOf(context, event) + "</div>\n</li>\n";
}

/// One heading a year.
bool writeByYear(const Context& context)
{
    std::optional<int> year;
    for (const EventId id : context.plan.dated) {
        const int begun = civilDate(context.corpus[id].date->days.from).year;
        std::string html;
        if (begun != year) {
            const DayInterval whole{dayNumber(begun, 1, 1), dayNumber(begun, 12, 31)};
            html = (year ? "</ol>\n</div>\n" : "")
                + ("<div class=\"year\">\n<h3>" + escaped(context.words.when(whole))
                    + "</h3>\n<ol class=\"events\">\n");
            year = begun;
        }
        if (!context.write(html + eventItem(context, id))) {
            return false;
        }
    }
    return context.write(
        year ? "</ol>\n</div>\n" : "<p>" + escaped(context.words.translate("Report", "None.")) + "</p>\n");
}

/// Filled with a field by the script, where there is one.
std::string filterField(const Context& context)
{
    const ReportWords& words = context.words;
    return "<p class=\"filter\" data-label=\""
        + escaped(words.translate("Report", "Only events with these words:")) + "\" data-count=\""
        + escaped(words.translate("Report", "%1 of %2 events")) + "\" hidden></p>\n";
}

} // namespace

bool writeEvents(const Context& context)
{
    const ReportWords& words = context.words;
    const Plan& plan = context.plan;
    const std::string why = words.translate("Report",
        "those that most independent sources tell. What the others say is in Dateline, and in its tables.");
    if (!context.write(heading("events", words.translate("Report", "Events by date"))
            + leftOut(context, plan.dated.size(), plan.allDated, why) + filterField(context))
        || !writeByYear(context) || !context.write("</section>\n")) {
        return false;
    }
    if (plan.undated.empty()) {
        return true;
    }
    const std::string about = words.translate("Report",
        "The articles tell these without a date that could be worked out. Nothing is guessed: they wait "
        "until somebody knows more.");
    if (!context.write(heading("undated", words.translate("Report", "Events without a date")) + "<p>"
            + escaped(about) + "</p>\n" + leftOut(context, plan.undated.size(), plan.allUndated, why)
            + "<ol class=\"events\">\n")) {
        return false;
    }
    for (const EventId id : plan.undated) {
        // A level of headings is not left out: the years' is not there.
        std::string html = eventItem(context, id);
        html.replace(html.find("<h4>"), 4, "<h3 class=\"title\">");
        html.replace(html.find("</h4>"), 5, "</h3>");
        if (!context.write(html)) {
            return false;
        }
    }
    return context.write("</ol>\n</section>\n");
}

} // namespace dateline::report
