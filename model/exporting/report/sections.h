// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The sections of a report, each as a piece of HTML. Every heading, table and list stands for itself, so that
// the document reads well without its style.

#include "model/exporting/report/html.h"
#include "model/exporting/report/plan.h"

#include <functional>

namespace dateline::report {

/// What all sections look at; all borrowed.
struct Context
{
    const Corpus& corpus;
    const ReportOptions& options;
    const ReportWords& words;
    const graph::EntityNetwork& network;
    const Plan& plan;
    const std::function<bool(std::string_view)>& write; // false: stop
};

bool writeEvents(const Context& context); // by date, then the undated
bool writeNames(const Context& context); // a table, then a dossier each
bool writeArticles(const Context& context);
bool writeNotes(const Context& context); // notes and corrections, where there are any
bool writeProblems(const Context& context);
bool writeReading(const Context& context); // how to read it

// Pieces that several sections need.
int counted(std::size_t number); // for a plural
std::string nameLink(const Context& context, EntityId id);
std::string eventLink(const Context& context, EventId id); // date and title
// title, outlet, date; linked where it is in the document
std::string articleCite(const Context& context, ArticleId id);
std::string timeElement(const Context& context, const Event& event);
/// The sentence with the words at `begin` to `end` of the text marked.
std::string quotation(
    const Context& context, ArticleId article, std::uint32_t sentence, TextSpan words, std::string_view why);
std::string notesOn(const Context& context, const std::function<bool(const ReportNote&)>& isOn);
/// "1,000 of 8,432": how much of it is here; empty where it is all.
std::string leftOut(const Context& context, std::size_t here, std::size_t all, std::string_view why);
std::string heading(const char* id, const std::string& title);

} // namespace dateline::report
