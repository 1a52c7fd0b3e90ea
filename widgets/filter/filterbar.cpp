// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/filter/filterbar.h"

#include "model/items/filtertext.h"
#include "model/items/usertext.h"
#include "model/items/words.h"
#include "widgets/common/fittingtext.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/theme.h"
#include "widgets/filter/windowdialog.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <limits>
#include <set>

namespace dateline {

namespace {

constexpr int widestChip = 220; // pixels of words; the tip has them all

template <typename Enum, typename Word> std::vector<MaskEntry> plainEntries(int count, Word word)
{
    std::vector<MaskEntry> entries;
    for (int i = 0; i < count; ++i) {
        entries.push_back({word(static_cast<Enum>(i)), maskBit(static_cast<Enum>(i))});
    }
    return entries;
}

std::vector<MaskEntry> entriesOf(ClauseKind kind)
{
    switch (kind) {
    case ClauseKind::EventKinds:
        return plainEntries<EventKind>(eventKindCount, [](EventKind one) { return kindWord(one); });
    case ClauseKind::EntityKinds:
        return plainEntries<EntityKind>(entityKindCount, [](EntityKind one) { return kindsWord(one); });
    case ClauseKind::Statuses:
        return plainEntries<EventStatus>(5, [](EventStatus one) { return statusWord(one); });
    default:
        return plainEntries<RelationKind>(
            relationKindCount, [](RelationKind one) { return relationWord(one); });
    }
}

std::uint32_t allBits(const std::vector<MaskEntry>& entries)
{
    std::uint32_t all = 0;
    for (const MaskEntry& entry : entries) {
        all |= entry.bits;
    }
    return all;
}

QToolButton* smallButton(const QString& text, const QString& help, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setAutoRaise(true);
    button->setToolTip(inTip(help));
    button->setAccessibleName(help);
    return button;
}

} // namespace

FilterBar::FilterBar(ViewState* state, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_flow(new FlowLayout)
    , m_counts(new FittingLabel(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 3, 6, 3);
    m_back = smallButton(QString(), tr("Earlier filter (Ctrl+PgUp)"), this);
    m_back->setArrowType(Qt::LeftArrow);
    m_forward = smallButton(QString(), tr("Later filter (Ctrl+PgDown)"), this);
    m_forward->setArrowType(Qt::RightArrow);
    m_add = smallButton(tr("Filter"), tr("Add a filter: every view shows only what passes"), this);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setAutoRaise(false);
    m_menu = new QMenu(m_add);
    m_add->setMenu(m_menu);
    for (QToolButton* button : {m_back, m_forward, m_add}) {
        row->addWidget(button, 0, Qt::AlignTop);
    }
    m_counts->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_counts->setMinimumHeight(m_add->sizeHint().height());
    m_flow->setLastAtEnd();
    m_flow->addWidget(m_counts);
    row->addLayout(m_flow, 1);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterBar::fillMenu);
    connect(m_back, &QToolButton::clicked, this, [this] { m_state->goBack(ViewOrigin::FilterBar); });
    connect(m_forward, &QToolButton::clicked, this, [this] { m_state->goForward(ViewOrigin::FilterBar); });
    connect(state, &ViewState::filterChanged, this, &FilterBar::rebuild);
    connect(state, &ViewState::filterStarted, this, &FilterBar::rebuild);
    connect(state, &ViewState::snapshotChanged, this, &FilterBar::rebuild);
    rebuild();
}

void FilterBar::rebuild()
{
    m_flow->removeWidget(m_counts); // it comes after the chips
    for (QWidget* chip : m_chips) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // this may run in a slot of a button inside the chip
    }
    m_chips.clear();
    if (m_state->snapshot()) {
        for (std::size_t i = 0; i < m_state->filter().clauses.size(); ++i) {
            addChip(i);
        }
    }
    m_add->setEnabled(m_state->snapshot() != nullptr);
    m_back->setEnabled(m_state->canGoBack());
    m_forward->setEnabled(m_state->canGoForward());
    m_counts->setTexts(countTexts());
    m_flow->addWidget(m_counts);
    m_flow->invalidate();
    updateGeometry();
}

void FilterBar::addChip(std::size_t index)
{
    const FilterClause& clause = m_state->filter().clauses[index];
    const QString text = clauseText(*m_state->snapshot(), clause);
    auto* chip = new QFrame(this);
    chip->setFrameShape(QFrame::StyledPanel);
    chip->setAutoFillBackground(true);
    chip->setBackgroundRole(QPalette::Base);
    auto* row = new QHBoxLayout(chip);
    row->setContentsMargins(2, 0, 0, 0);
    row->setSpacing(0);
    auto* on = smallButton(withoutKeys(fontMetrics().elidedText(text, Qt::ElideRight, widestChip)),
        clause.enabled ? tr("Switch this filter off: %1").arg(text)
                       : tr("Switch this filter on: %1").arg(text),
        chip);
    on->setCheckable(true);
    on->setChecked(clause.enabled);
    QFont face = on->font();
    face.setStrikeOut(!clause.enabled);
    on->setFont(face);
    auto* remove = smallButton(QStringLiteral("\u00D7"), tr("Remove this filter: %1").arg(text), chip);
    row->addWidget(on);
    row->addWidget(remove);
    connect(on, &QToolButton::toggled, this,
        [this, index](bool enabled) { m_state->setClauseEnabled(index, enabled, ViewOrigin::FilterBar); });
    connect(remove, &QToolButton::clicked, this,
        [this, index] { m_state->removeClause(index, ViewOrigin::FilterBar); });
    m_flow->addWidget(chip);
    chip->show();
    m_chips.push_back(chip);
}

QString FilterBar::counts() const
{
    return countTexts().first();
}

/// All counts, and fewer of them where the chips leave less room: a second line would move everything below.
QStringList FilterBar::countTexts() const
{
    if (!m_state->snapshot()) {
        return {QString()};
    }
    if (m_state->isFiltering()) {
        return {tr("filtering\u2026")};
    }
    const Corpus& corpus = *m_state->snapshot();
    const Visibility& visible = m_state->visibility();
    const auto part = [this](std::uint32_t shown, std::size_t all) {
        const QString total = locale().toString(static_cast<qulonglong>(all));
        return shown == all ? total : tr("%1 of %2").arg(locale().toString(shown), total);
    };
    const auto number = [](std::size_t all) {
        return static_cast<int>(std::min<std::size_t>(all, std::numeric_limits<int>::max()));
    };
    const QString events = tr("%1 event(s)", nullptr, number(corpus.events.size()))
                               .arg(part(visible.eventCount, corpus.events.size()));
    const QString names = tr("%1 name(s)", nullptr, number(corpus.entities.size()))
                              .arg(part(visible.entityCount, corpus.entities.size()));
    const QString articles = tr("%1 article(s)", nullptr, number(corpus.articles.size()))
                                 .arg(part(visible.articleCount, corpus.articles.size()));
    const auto joined = [](const QStringList& parts) { return parts.join(QStringLiteral(" \u00B7 ")); };
    return {joined({events, names, articles}), joined({events, articles}), events};
}

std::uint32_t FilterBar::maskOf(ClauseKind kind, std::uint32_t all) const
{
    const auto& clauses = m_state->filter().clauses;
    const auto at = std::find_if(
        clauses.begin(), clauses.end(), [kind](const FilterClause& clause) { return clause.kind == kind; });
    return at == clauses.end() ? all : at->mask;
}

void FilterBar::setMask(ClauseKind kind, std::uint32_t mask, std::uint32_t all)
{
    Filter filter = m_state->filter();
    std::erase_if(filter.clauses, [kind](const FilterClause& clause) { return clause.kind == kind; });
    if (mask != all) {
        FilterClause clause;
        clause.kind = kind;
        clause.mask = mask;
        filter.clauses.push_back(clause);
    }
    m_state->setFilter(std::move(filter), ViewOrigin::FilterBar);
}

void FilterBar::addMaskMenu(ClauseKind kind, const QString& title)
{
    const std::vector<MaskEntry> entries = entriesOf(kind);
    addMaskActions(*m_menu->addMenu(title), kind, entries, allBits(entries));
}

/// 26 kinds would be a wall of check boxes: a menu for each family of them.
void FilterBar::addEventMenu()
{
    const std::vector<MaskEntry> kinds = entriesOf(ClauseKind::EventKinds);
    const std::uint32_t all = allBits(kinds);
    QMenu* menu = m_menu->addMenu(tr("Kinds of event"));
    std::vector<MaskEntry> families;
    for (int i = 0; i < eventFamilyCount; ++i) {
        const auto family = static_cast<EventFamily>(i);
        std::vector<MaskEntry> members;
        for (int kind = 0; kind < eventKindCount; ++kind) {
            if (familyOf(static_cast<EventKind>(kind)) == family) {
                members.push_back(kinds[static_cast<std::size_t>(kind)]);
            }
        }
        families.push_back({familyWord(family), allBits(members)});
        addMaskActions(*menu->addMenu(familyWord(family)), ClauseKind::EventKinds, members, all);
    }
    menu->addSeparator();
    addMaskActions(*menu, ClauseKind::EventKinds, families, all);
}

void FilterBar::addMaskActions(
    QMenu& menu, ClauseKind kind, const std::vector<MaskEntry>& entries, std::uint32_t all)
{
    for (const MaskEntry& entry : entries) {
        QAction* action = menu.addAction(entry.word);
        action->setCheckable(true);
        action->setChecked((maskOf(kind, all) & entry.bits) != 0);
        connect(action, &QAction::toggled, this, [this, kind, bits = entry.bits, all](bool on) {
            setMask(kind, on ? maskOf(kind, all) | bits : maskOf(kind, all) & ~bits, all);
        });
    }
    menu.addSeparator();
    for (const MaskEntry& entry : entries) {
        connect(menu.addAction(tr("Only: %1").arg(entry.word)), &QAction::triggered, this,
            [this, kind, bits = entry.bits, all] { setMask(kind, bits, all); });
    }
}

void FilterBar::addSourceMenu()
{
    constexpr std::size_t shownSources = 30;
    std::set<std::string> sources;
    for (const auto& block : m_state->snapshot()->articles) {
        if (sources.size() < shownSources && !block->article->source.empty()) {
            sources.insert(block->article->source);
        }
    }
    QMenu* menu = m_menu->addMenu(tr("Source"));
    menu->setEnabled(!sources.empty());
    for (const std::string& source : sources) {
        connect(menu->addAction(inMenu(toQString(source))), &QAction::triggered, this, [this, source] {
            FilterClause clause;
            clause.kind = ClauseKind::Source;
            clause.text = source;
            m_state->addClause(clause, ViewOrigin::FilterBar);
        });
    }
}

void FilterBar::addCertaintyMenu()
{
    QMenu* menu = m_menu->addMenu(tr("Certainty"));
    for (const Confidence least : {Confidence::Likely, Confidence::Sure}) {
        connect(menu->addAction(tr("At least %1").arg(confidenceWord(least))), &QAction::triggered, this,
            [this, least] {
                FilterClause clause;
                clause.kind = ClauseKind::Confidence;
                clause.confidence = least;
                m_state->addClause(clause, ViewOrigin::FilterBar);
            });
    }
}

void FilterBar::fillMenu()
{
    m_menu->clear();
    if (!m_state->snapshot()) {
        return;
    }
    addEventMenu();
    addMaskMenu(ClauseKind::Statuses, tr("Status"));
    addMaskMenu(ClauseKind::EntityKinds, tr("Kinds of name"));
    addMaskMenu(ClauseKind::RelationKinds, tr("Kinds of link"));
    addSourceMenu();
    addCertaintyMenu();
    connect(m_menu->addAction(tr("Accepted only")), &QAction::triggered, this, [this] {
        FilterClause clause;
        clause.kind = ClauseKind::Accepted;
        m_state->addClause(clause, ViewOrigin::FilterBar);
    });
    connect(m_menu->addAction(tr("Text\u2026")), &QAction::triggered, this, &FilterBar::askText);
    connect(m_menu->addAction(tr("Time window\u2026")), &QAction::triggered, this, &FilterBar::askWindow);
    m_menu->addSeparator();
    QAction* clear = m_menu->addAction(tr("Remove all filters"));
    clear->setEnabled(!m_state->filter().clauses.empty());
    connect(clear, &QAction::triggered, this, [this] { m_state->setFilter({}, ViewOrigin::FilterBar); });
}

void FilterBar::addFreeze(QAction* freeze)
{
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setDefaultAction(freeze);
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-static-cast-downcast): made above
    static_cast<QHBoxLayout*>(layout())->addWidget(button, 0, Qt::AlignTop);
}

void FilterBar::askText()
{
    const QString words = QInputDialog::getText(
        this, tr("Filter by text"), tr("Show only what is told in sentences with these words:"));
    FilterClause clause;
    clause.text = words.trimmed().toStdString();
    if (!clause.text.empty() && m_state->snapshot()) {
        m_state->addClause(std::move(clause), ViewOrigin::FilterBar);
    }
}

void FilterBar::askWindow()
{
    if (!m_state->snapshot()) {
        return;
    }
    const Corpus& corpus = *m_state->snapshot();
    std::optional<DayInterval> start = m_state->filter().window();
    if (!start && !corpus.timeline.empty()) {
        start = DayInterval{
            corpus[corpus.timeline.front()].date->days.from, corpus[corpus.timeline.back()].date->days.to};
    }
    WindowDialog dialog(start, this);
    if (dialog.exec() == QDialog::Accepted) {
        m_state->setWindow(dialog.days(), ViewOrigin::FilterBar);
    }
}

} // namespace dateline
