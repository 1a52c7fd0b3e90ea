// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/exporting/report/sections.h"
#include "model/graph/dossier.h"

#include <algorithm>

namespace dateline::report {

namespace {

std::string tableOf(const Context& context)
{
    const ReportWords& words = context.words;
    const auto column = [](const std::string& name, const char* attributes) {
        return std::string("<th scope=\"col\"") + attributes + ">" + escaped(name) + "</th>";
    };
    std::string html = "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\""
        + escaped(words.translate("Report", "Table of names")) + "\">\n<table class=\"sortable\">\n<caption>"
        + escaped(words.translate("Report", "Most named first")) + "</caption>\n<thead><tr>"
        + column(words.translate("Report", "Name"), "") + column(words.translate("Report", "Kind"), "")
        + column(words.translate("Report", "Articles"), " class=\"number\"")
        + column(words.translate("Report", "Mentions"), " class=\"number\"")
        + column(words.translate("Report", "Events"), " class=\"number\"")
        + column(words.translate("Report", "Links"), " class=\"number\"") + "</tr></thead>\n<tbody>\n";
    const auto number = [&](std::size_t value) {
        return "<td class=\"number\" data-value=\"" + std::to_string(value) + "\">"
            + escaped(words.number(value)) + "</td>";
    };
    for (const EntityId id : context.plan.names) {
        const graph::NetworkEntity& inNetwork = context.network[id];
        html += "<tr><th scope=\"row\">" + nameLink(context, id) + "</th><td>"
            + escaped(words.word(inNetwork.kind)) + "</td>" + number(inNetwork.articles)
            + number(inNetwork.mentions) + number(context.corpus[id].events.size()) + number(inNetwork.degree)
            + "</tr>\n";
    }
    return html + "</tbody>\n</table>\n</div>\n";
}

std::string aliasesOf(const Context& context, const Entity& entity)
{
    const std::size_t most = context.options.limits.aliases;
    std::string html;
    for (std::size_t i = 0; i < std::min(entity.aliases.size(), most); ++i) {
        html += (html.empty() ? "" : ", ") + ("<bdi>" + escaped(entity.aliases[i].name) + "</bdi>");
    }
    if (html.empty()) {
        return html;
    }
    html += entity.aliases.size() > most ? ", \u2026" : "";
    return "<p>" + filled(escaped(context.words.translate("Report", "Also called: %1")), {html}) + "</p>\n";
}

/// "NATO · supported · Iraq (label)": as it is told, whoever the dossier is about.
std::string relationWords(const Context& context, const RelationTelling& telling)
{
    std::string html = nameLink(context, telling.source) + " <span class=\"relation\">"
        + escaped(context.words.word(telling.kind)) + "</span> " + nameLink(context, telling.target);
    return telling.label.empty() ? html
                                 : html + " <span class=\"label\">(" + escaped(telling.label) + ")</span>";
}

std::string linksOf(const Context& context, EntityId id)
{
    const auto neighbours = context.network.neighbours(id);
    const std::size_t here = std::min(neighbours.size(), context.options.limits.links);
    std::string html;
    for (std::size_t i = 0; i < here; ++i) {
        const graph::Neighbour& neighbour = neighbours[i];
        const auto evidence
            = graph::bestEvidence(context.corpus, context.corpus[neighbour.link], context.options.evidence);
        if (!evidence) {
            continue;
        }
        const RelationTelling telling = context.corpus[evidence->article].relation(evidence->index);
        html += "<li><p>" + relationWords(context, telling) + " <span class=\"count\">"
            + escaped(
                context.words.translate("Report", "%Ln sentence(s)", nullptr, counted(neighbour.sentences)))
            + "</span></p>\n" + quotation(context, evidence->article, telling.sentence, {}, {}) + "</li>\n";
    }
    if (html.empty()) {
        return html;
    }
    html = "<h4>" + escaped(context.words.translate("Report", "Links, strongest first"))
        + "</h4>\n<ul class=\"links\">\n" + html + "</ul>\n";
    if (neighbours.size() > here) {
        html += "<p class=\"more\">"
            + escaped(
                context.words.translate("Report", "and %Ln more", nullptr, counted(neighbours.size() - here)))
            + "</p>\n";
    }
    return html;
}

std::string eventsOf(const Context& context, const Entity& entity)
{
    std::string html;
    std::size_t here = 0;
    std::size_t all = 0;
    for (const EventId id : entity.events) {
        if (!context.options.events.empty() && context.options.events[id.index()] == 0) {
            continue;
        }
        ++all;
        if (here < context.options.limits.eventsOfName && context.plan.hasEvent[id.index()] != 0) {
            html += "<li>" + eventLink(context, id) + "</li>\n";
            ++here;
        }
    }
    if (html.empty()) {
        return html;
    }
    html = "<h4>" + escaped(context.words.translate("Report", "Events")) + "</h4>\n<ul class=\"of-name\">\n"
        + html + "</ul>\n";
    if (all > here) {
        html += "<p class=\"more\">"
            + escaped(context.words.translate("Report", "and %Ln more", nullptr, counted(all - here)))
            + "</p>\n";
    }
    return html;
}

std::string dossier(const Context& context, EntityId id)
{
    const Entity& entity = context.corpus[id];
    const graph::NetworkEntity& inNetwork = context.network[id];
    const std::string articles
        = context.words.translate("Report", "%Ln article(s)", nullptr, counted(inNetwork.articles));
    const std::string mentions
        = context.words.translate("Report", "%Ln mention(s)", nullptr, counted(inNetwork.mentions));
    return "<article class=\"dossier\" id=\"n" + std::to_string(id.value()) + "\">\n<h3><bdi>"
        + escaped(entity.name) + "</bdi> <span class=\"kind\">" + escaped(context.words.word(entity.kind))
        + "</span></h3>\n<p class=\"counts\">" + escaped(articles) + " \u00B7 " + escaped(mentions) + "</p>\n"
        + aliasesOf(context, entity)
        + notesOn(context, [&](const ReportNote& note) { return note.entity == id; }) + linksOf(context, id)
        + eventsOf(context, entity) + "</article>\n";
}

} // namespace

bool writeNames(const Context& context)
{
    const ReportWords& words = context.words;
    const std::string why = words.translate("Report", "those that most articles name.");
    if (!context.write(heading("names", words.translate("Report", "Names"))
            + leftOut(context, context.plan.names.size(), context.plan.allNames, why)
            + (context.plan.names.empty() ? "<p>" + escaped(words.translate("Report", "None.")) + "</p>\n"
                                          : tableOf(context)))) {
        return false;
    }
    for (const EntityId id : context.plan.names) {
        if (!context.write(dossier(context, id))) {
            return false;
        }
    }
    return context.write("</section>\n");
}

} // namespace dateline::report
