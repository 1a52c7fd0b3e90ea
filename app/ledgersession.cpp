// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// What a session does with its ledger: a correction becomes an entry, an entry a step that can be undone; it
// is kept at once, and the folder is resolved again. The rest is in session.cpp.
#include "app/session.h"

#include "app/correcting/correctiontext.h"
#include "app/errortext.h"
#include "model/items/usertext.h"

#include <QDateTime>
#include <QUndoCommand>
#include <QUuid>

#include <map>
#include <utility>

namespace dateline {

/// One entry of the ledger. Undo appends an entry that takes it back, redo one that takes that back: nothing
/// is ever removed, so that two people's ledgers can be joined at any time. What the ledger refuses leaves
/// the undo stack: there is nothing to undo.
class LedgerCommand : public QUndoCommand
{
public:
    enum class State { New, InForce };

    LedgerCommand(Session& session, LedgerEntry entry, State state, const QString& text)
        : QUndoCommand(withoutKeys(text)) // of the menu
        , m_words(text)
        , m_session(session)
        , m_last(std::move(entry))
        , m_isAppended(state == State::InForce)
    {
    }

    void redo() override
    {
        const bool isFirst = std::exchange(m_isFirst, false);
        if (isFirst && m_isAppended) {
            return; // was in the ledger before there was a window
        }
        if (isFirst) {
            setObsolete(!m_session.append(m_last, m_words));
        } else {
            takeLastBack(Session::tr("redone: %1").arg(m_words));
        }
    }
    void undo() override { takeLastBack(Session::tr("undone: %1").arg(m_words)); }

private:
    void takeLastBack(const QString& what)
    {
        const LedgerEntry fresh = m_session.newEntry();
        m_last = takingBack(m_last, fresh.uid, fresh.author, fresh.at);
        setObsolete(!m_session.append(m_last, what));
    }

    QString m_words;
    Session& m_session;
    LedgerEntry m_last;
    bool m_isAppended;
    bool m_isFirst = true; // redo() is called once by the push itself
};

void Session::readLedgerOf(Store& store)
{
    Expected<KeptLedger> kept = readLedger(store);
    if (!kept) {
        m_projectProblems.push_back(kept.error());
        return;
    }
    m_projectProblems.insert(m_projectProblems.end(), kept->lost.begin(), kept->lost.end());
    m_ledger = std::move(kept->ledger);
    m_sharedUpTo = kept->upTo;
    fillUndoStack();
    Q_EMIT ledgerChanged();
}

std::optional<DayInterval> Session::setDate(ArticleId article) const
{
    const ContentHash& hash = (*m_state.snapshot())[article].article->hash;
    std::optional<DayInterval> days;
    for (const RuleRef rule : m_ledger.rules()) {
        const auto* date = std::get_if<ArticleDateCorrection>(&m_ledger[rule]);
        if (date != nullptr && date->article == hash) {
            days = date->published;
        }
    }
    return days;
}

void Session::setDates(const std::vector<DateSetting>& settings, const QString& text)
{
    std::map<ContentHash, ArticleDateCorrection> known;
    for (const RuleRef rule : m_ledger.rules()) {
        if (const auto* date = std::get_if<ArticleDateCorrection>(&m_ledger[rule])) {
            known[date->article] = *date;
        }
    }
    std::vector<Correction> changed;
    for (const DateSetting& setting : settings) {
        ArticleDateCorrection date{setting.article, setting.published, setting.reason};
        const auto before = known.find(setting.article);
        const bool isSame = before == known.end() ? !date.published : before->second == date;
        if (!isSame) {
            known[setting.article] = date;
            changed.emplace_back(std::move(date));
        }
    }
    correct(std::move(changed), text);
}

LedgerEntry Session::newEntry() const
{
    return {QUuid::createUuid().toString(QUuid::Id128).toStdString(), m_author,
        QDateTime::currentSecsSinceEpoch(), {}, {}};
}

bool Session::correct(std::vector<Correction> corrections, const QString& text)
{
    QString flaw; // of the first that has one
    const std::size_t flawed = std::erase_if(corrections, [&flaw](const Correction& correction) {
        const QString own = flawText(correction);
        flaw = flaw.isEmpty() ? own : flaw;
        return !own.isEmpty();
    });
    const bool isPart = flawed > 0 && !corrections.empty();
    const std::size_t known = m_ledger.entries().size();
    if (!corrections.empty()) {
        LedgerEntry entry = newEntry();
        entry.corrections = std::move(corrections);
        const QString words = text.isEmpty() ? stepText(entry.corrections) : text;
        m_undo.push(new LedgerCommand(*this, std::move(entry), LedgerCommand::State::New, words));
    }
    if (flawed > 0) {
        Q_EMIT notCorrected(isPart
                ? tr("%Ln correction(s) of this step: %1", nullptr, static_cast<int>(flawed)).arg(flaw)
                : flaw);
    }
    return flawed == 0 && m_ledger.entries().size() > known;
}

void Session::takeBack(const std::string& uid)
{
    const LedgerEntry* known = m_ledger.find(uid);
    if (known == nullptr || known->corrections.empty()) {
        return;
    }
    const auto at = static_cast<std::size_t>(known - m_ledger.entries().data());
    if (m_team && known->author != m_author) { // in a team everyone undoes only their own
        Q_EMIT notTaken(errorText({ErrorCode::NotOwn, known->author, {}}));
        return;
    }
    const QString step = stepText(known->corrections);
    const bool holds = m_ledger.isInForce(at);
    // What does not hold is brought again by taking back the undo that holds: the last one.
    for (std::size_t i = m_ledger.entries().size(); !holds && i-- > at;) {
        if (m_ledger.entries()[i].undoes == uid && m_ledger.isInForce(i)) {
            known = &m_ledger.entries()[i];
            break;
        }
    }
    const LedgerEntry fresh = newEntry();
    m_undo.push(new LedgerCommand(*this, takingBack(*known, fresh.uid, fresh.author, fresh.at),
        LedgerCommand::State::New, holds ? tr("take back: %1").arg(step) : tr("bring again: %1").arg(step)));
}

Expected<LedgerImport> Session::importCorrections(const std::string& text, const QString& file)
{
    const std::size_t known = m_ledger.entries().size();
    Expected<LedgerImport> imported = importLedger(text, file.toStdString(), m_ledger);
    if (!imported || imported->added == 0) {
        return imported;
    }
    keep(known);
    m_step = tr("corrections from %1").arg(file);
    m_beforeStep = m_beforeStep ? m_beforeStep : m_state.snapshot();
    Q_EMIT ledgerChanged();
    start();
    return imported;
}

void Session::fillUndoStack()
{
    m_undo.clear();
    for (std::size_t i = 0; i < m_ledger.entries().size(); ++i) {
        const LedgerEntry& entry = m_ledger.entries()[i];
        if (entry.author == m_author && m_ledger.isInForce(i) && !entry.corrections.empty()) {
            m_undo.push(
                new LedgerCommand(*this, entry, LedgerCommand::State::InForce, stepText(entry.corrections)));
        }
    }
}

void Session::keep(std::size_t from)
{
    const std::span<const LedgerEntry> entries(
        m_ledger.entries().data() + from, m_ledger.entries().size() - from);
    if (m_team) {
        m_team->send({entries.begin(), entries.end()});
    } else if (m_project) {
        m_keeper.keep(*m_project, entries);
    }
}

QString Session::keptNotText() const
{
    return m_keeper.reason() ? errorText(*m_keeper.reason()) : QString();
}

void Session::keepAgain()
{
    if (m_project) {
        m_keeper.tryAgain(*m_project);
    }
}

bool Session::append(LedgerEntry entry, const QString& text)
{
    const Expected<Appended> appended = m_ledger.append(std::move(entry));
    if (!appended) {
        Q_EMIT notCorrected(ledgerErrorText(appended.error()));
        return false;
    }
    m_step = text;
    m_beforeStep = m_beforeStep ? m_beforeStep : m_state.snapshot();
    keep(m_ledger.entries().size() - 1);
    Q_EMIT ledgerChanged();
    startAgain();
    return true;
}

void Session::sayEffect()
{
    if (m_step.isEmpty() || !m_beforeStep || !m_state.snapshot()) {
        return;
    }
    const QString effect = effectText(*m_beforeStep, *m_state.snapshot());
    const QString step = std::exchange(m_step, QString());
    m_beforeStep.reset();
    Q_EMIT corrected(
        effect.isEmpty() ? step : tr("%1 \u2013 %2", "what was done, what came of it").arg(step, effect));
}

} // namespace dateline
