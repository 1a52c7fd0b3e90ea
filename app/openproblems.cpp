// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/openproblems.h"

#include "app/correcting/correctiontext.h"
#include "app/errortext.h"
#include "model/base/errorsense.h"
#include "model/items/words.h"
#include "model/project/sharedproject.h"
#include "model/reading/languagedetection.h"

#include <QCoreApplication>

namespace dateline {

namespace {

struct OpenProblems
{
    Q_DECLARE_TR_FUNCTIONS(OpenProblems)
};

/// Looked up once: thousands of articles have no date.
struct ArticleProblemTexts
{
    QString undated = OpenProblems::tr("no publication date was found; what hangs on it waits undated");
    QString guessed = OpenProblems::tr(
        "some bytes are no UTF-8 and were read as letters of Windows-1252; are they right?");
    QString repaired = OpenProblems::tr("some bytes are no text and were replaced");
};

/// A folder may hold a hundred thousand files of which the same is said: that is put into words once.
class Reasons
{
public:
    const QString& of(const Error& error)
    {
        if (m_last == nullptr || m_last->code != error.code || m_last->detail != error.detail
            || isSharedProject(error.where.file)) {
            m_text = errorReason(error);
        }
        m_last = isSharedProject(error.where.file) ? nullptr : &error;
        return m_text;
    }

private:
    const Error* m_last = nullptr;
    QString m_text;
};

void addArticle(
    const Corpus& corpus, ArticleId id, const ArticleProblemTexts& texts, std::vector<Problem>& problems)
{
    const ArticleBlock& block = corpus[id];
    const auto file = [&block] { return toQString(block.article->id); };
    if (!block.published) {
        problems.push_back({texts.undated, file(), id, Problem::Fix::SetDate, false});
    }
    if (!isExtracted(block.article->language)) {
        problems.push_back({OpenProblems::tr("is written in %1; it can be read and searched, but nothing is "
                                             "extracted from this language yet")
                                .arg(languageWord(block.article->language)),
            file(), id, Problem::Fix::None, false});
    }
    if (block.article->repair == Repair::InvalidBytesReplaced
        || block.article->repair == Repair::NulReplaced) {
        problems.push_back({texts.repaired, file(), id, Problem::Fix::None, false});
    } else if (block.article->repair == Repair::BytesTakenAsWindows1252) {
        problems.push_back({texts.guessed, file(), id, Problem::Fix::None, false});
    }
}

} // namespace

std::vector<Problem> openProblems(const std::vector<Error>& project, const std::vector<Error>& reading,
    const Corpus* corpus, const Ledger& ledger)
{
    std::vector<Problem> problems;
    for (const Error& error : project) {
        problems.push_back({errorReason(error), errorPlace(error), {}, Problem::Fix::None, true});
    }
    Reasons reasons;
    for (const Error& error : reading) {
        problems.push_back({reasons.of(error), errorPlace(error), {}, Problem::Fix::None,
            senseOf(error.code) == ErrorSense::Failure});
    }
    const ArticleProblemTexts texts;
    for (std::size_t i = 0; corpus != nullptr && i < corpus->articles.size(); ++i) {
        addArticle(*corpus, ArticleId::fromIndex(i), texts, problems);
    }
    // Corrections that two people do not agree on, and such as have lost their place.
    for (const Conflict& conflict : findConflicts(ledger)) {
        problems.push_back({conflictText(ledger, conflict), {}, {}, Problem::Fix::None, false});
    }
    for (std::size_t i = 0; corpus != nullptr && i < corpus->ruleProblems.size(); ++i) {
        problems.push_back({ruleProblemText(corpus->ruleProblems[i]), {}, {}, Problem::Fix::None, false});
    }
    return problems;
}

} // namespace dateline
