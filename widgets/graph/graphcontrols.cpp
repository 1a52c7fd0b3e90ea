// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/graph/graphcontrols.h"

#include "model/items/words.h"

#include <QAction>
#include <QActionGroup>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <algorithm>
#include <functional>

namespace dateline {

namespace {

constexpr std::array<std::uint32_t, 15> perKindSteps{
    2, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 200, 500, 1'000'000};
constexpr int openingPerKind = 4; // index of 12
constexpr std::array<std::uint32_t, 11> evidenceSteps{1, 2, 3, 4, 5, 7, 10, 15, 20, 30, 50};
constexpr std::uint32_t deepestFocus = 3;

constexpr std::uint32_t countriesOf(std::uint32_t perKind)
{
    return (perKind * 2 + 2) / 3;
}

/// One of several, each with its value; the first one is chosen at the beginning.
template <typename Value>
QActionGroup* addChoices(QMenu* menu, const std::vector<std::pair<QString, Value>>& choices,
    const std::function<void(Value)>& take)
{
    auto* group = new QActionGroup(menu);
    for (const auto& [text, value] : choices) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, menu, [take, chosen = value] { take(chosen); });
    }
    group->actions().first()->setChecked(true);
    return group;
}

} // namespace

GraphControls::GraphControls(QWidget* parent)
    : QToolBar(parent)
{
    m_perKind = addSlider(
        static_cast<int>(perKindSteps.size()), openingPerKind, tr("Names"), QString(), m_perKindText);
    m_evidence = addSlider(static_cast<int>(evidenceSteps.size()), 1, tr("Evidence"),
        tr("How many sentences a link must rest on"), m_evidenceText);
    m_beforeMenus = addSeparator();
    m_show = addMenu(
        tr("Show"), tr("Which kinds and relations, how much is drawn together, what happens with time"));
    addKinds();
    addRelations();
    addReductions();
    addTime();
    m_arrange = addMenu(tr("Arrange"), tr("Where the names stand"));
    m_focus = addMenu(tr("Focus"), tr("Only what is linked with the selected"));
    addFocus();
    takeSliders();
}

QSlider* GraphControls::addSlider(
    int steps, int value, const QString& name, const QString& tip, QLabel*& text)
{
    auto* caption = new QLabel(name, this);
    caption->setContentsMargins(6, 0, 4, 0);
    auto* slider = new QSlider(Qt::Horizontal, this);
    slider->setRange(0, steps - 1);
    slider->setValue(value);
    slider->setPageStep(1);
    slider->setFixedWidth(70);
    slider->setToolTip(tip);
    slider->setAccessibleName(name);
    caption->setBuddy(slider);
    text = new QLabel(this);
    text->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("\u2265 00")) + 4);
    text->setToolTip(tip);
    text->setContentsMargins(4, 0, 0, 0);
    addWidget(caption);
    addWidget(slider);
    addWidget(text);
    connect(slider, &QSlider::valueChanged, this, [this, slider] {
        takeSliders();
        slider == m_perKind ? Q_EMIT amountChanged() : Q_EMIT evidenceChanged();
    });
    return slider;
}

QMenu* GraphControls::addMenu(const QString& title, const QString& tip)
{
    auto* menu = new QMenu(title, this);
    auto* button = new QToolButton(this);
    button->setText(title);
    button->setToolTip(tip);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    addWidget(button);
    return menu;
}

void GraphControls::addKinds()
{
    m_show->addSection(tr("Names"));
    for (int i = 0; i < entityKindCount; ++i) {
        const auto kind = static_cast<EntityKind>(i);
        QAction* action = m_show->addAction(kindsWord(kind));
        action->setCheckable(true);
        action->setChecked(i < 3); // people, organisations, countries
        m_kinds.at(static_cast<std::size_t>(i)) = action;
        connect(action, &QAction::toggled, this, [this, kind](bool shown) {
            takeSliders();
            Q_EMIT kindShown(kind, shown);
            Q_EMIT amountChanged();
        });
    }
}

void GraphControls::addRelations()
{
    QMenu* menu = m_show->addMenu(tr("Relations"));
    const auto choose = [this](std::uint16_t kinds) {
        for (std::size_t i = 0; i < m_relations.size(); ++i) {
            const QSignalBlocker blocker(m_relations.at(i));
            m_relations.at(i)->setChecked((kinds & graph::relationBit(static_cast<RelationKind>(i))) != 0);
        }
        takeRelations();
    };
    connect(
        menu->addAction(tr("All")), &QAction::triggered, this, [choose] { choose(graph::allRelationKinds); });
    connect(menu->addAction(tr("Stated ones only")), &QAction::triggered, this, [choose] {
        choose(static_cast<std::uint16_t>(
            graph::allRelationKinds & ~graph::relationBit(RelationKind::MentionedWith)));
    });
    menu->addSeparator();
    for (int i = 0; i < relationKindCount; ++i) {
        QAction* action = menu->addAction(relationWord(static_cast<RelationKind>(i)));
        action->setCheckable(true);
        action->setChecked(true);
        m_relations.at(static_cast<std::size_t>(i)) = action;
        connect(action, &QAction::toggled, this, &GraphControls::takeRelations);
    }
}

void GraphControls::takeRelations()
{
    m_settings.relations = 0;
    for (std::size_t i = 0; i < m_relations.size(); ++i) {
        if (m_relations.at(i)->isChecked()) {
            m_settings.relations = static_cast<std::uint16_t>(
                m_settings.relations | graph::relationBit(static_cast<RelationKind>(i)));
        }
    }
    Q_EMIT countingChanged();
}

void GraphControls::addReductions()
{
    const auto check
        = [this](const QString& text, const QString& tip, bool GraphSettings::*setting, bool reduces) {
              QAction* action = m_show->addAction(text);
              action->setCheckable(true);
              action->setToolTip(tip);
              connect(action, &QAction::toggled, this, [this, setting](bool on) {
                  m_settings.*setting = on;
                  Q_EMIT reductionChanged();
              });
              m_checks.emplace_back(action, setting);
              if (reduces) {
                  m_reducing.push_back(action);
              }
          };
    m_show->setToolTipsVisible(true);
    m_show->addSection(tr("Less at once"));
    check(tr("Backbone only"),
        tr("Only links that are more than their ends' other links would let one expect"),
        &GraphSettings::backbone, true);
    check(tr("Leaves folded"), tr("Who hangs on one other only is counted there as +n"),
        &GraphSettings::foldLeaves, true);
    QMenu* groups = m_show->addMenu(tr("Draw together"));
    const QActionGroup* choices = addChoices<graph::Grouping>(groups,
        {{tr("Nobody"), graph::Grouping::None}, {tr("Who belongs to a country"), graph::Grouping::Country},
            {tr("Who keeps company (communities)"), graph::Grouping::Community}},
        [this](graph::Grouping grouping) {
            m_settings.grouping = grouping;
            Q_EMIT reductionChanged();
        });
    const QList<QAction*> groupings = choices->actions();
    m_groupings.assign(groupings.begin(), groupings.end());
    m_plain.push_back(m_groupings.front());
    check(tr("Colours show communities"), {}, &GraphSettings::communityColours, false);
}

void GraphControls::addTime()
{
    m_show->addSection(tr("Brushed time"));
    const QActionGroup* outside = addChoices<OutsideWindow>(m_show,
        {{tr("Hide what lies outside"), OutsideWindow::Hide},
            {tr("Dim what lies outside"), OutsideWindow::Dim}, {tr("Show everything"), OutsideWindow::Show}},
        [this](OutsideWindow value) {
            m_settings.outside = value;
            Q_EMIT countingChanged();
        });
    QMenu* compare = m_show->addMenu(tr("Compare with"));
    const QActionGroup* comparison = addChoices<Comparison>(compare,
        {{tr("Nothing"), Comparison::None}, {tr("The time just before, as long"), Comparison::JustBefore},
            {tr("All time before"), Comparison::AllBefore},
            {tr("The remembered time"), Comparison::Remembered}},
        [this](Comparison value) {
            m_settings.comparison = value;
            Q_EMIT countingChanged();
        });
    compare->addSeparator();
    QAction* remember = compare->addAction(tr("Remember this time"));
    connect(remember, &QAction::triggered, this, &GraphControls::windowRemembered);
    QAction* freely = compare->addAction(tr("Two times of my choice\u2026"));
    connect(freely, &QAction::triggered, this, &GraphControls::timesRequested);
    const QList<QAction*> compared = comparison->actions();
    m_comparisons.assign(compared.begin(), compared.end());
    const QList<QAction*> choices = outside->actions();
    m_outsides.assign(choices.begin(), choices.end());
    m_timed = m_outsides;
    m_timed.insert(m_timed.end(), m_comparisons.begin() + 1, m_comparisons.end());
    m_timed.push_back(remember);
    m_plain.push_back(m_comparisons.front());
    setHasWindow(false);
}

void GraphControls::addFocus()
{
    auto* depths = new QActionGroup(m_focus);
    for (std::uint32_t depth = 1; depth <= deepestFocus; ++depth) {
        QAction* action = m_focus->addAction(tr("Up to %Ln link(s) away", nullptr, static_cast<int>(depth)));
        action->setCheckable(true);
        action->setChecked(depth == 1);
        depths->addAction(action);
        m_depths.push_back(action);
        connect(action, &QAction::triggered, this, [this, depth] {
            m_settings.focusDepth = depth;
            Q_EMIT focusChanged();
        });
    }
    m_focus->addSeparator();
    QAction* hide = m_focus->addAction(tr("Hide the others"));
    hide->setCheckable(true);
    m_checks.emplace_back(hide, &GraphSettings::hideOthers);
    connect(hide, &QAction::toggled, this, [this](bool on) {
        m_settings.hideOthers = on;
        Q_EMIT focusChanged();
    });
}

void GraphControls::addBeforeMenus(QAction* action)
{
    insertAction(actions().at(actions().indexOf(m_beforeMenus) + 1), action);
}

bool GraphControls::isReduced() const
{
    return m_settings.backbone || m_settings.foldLeaves || m_settings.grouping != graph::Grouping::None;
}

void GraphControls::setPerKind(std::uint32_t count)
{
    const QSignalBlocker blocker(m_perKind);
    const auto step = std::upper_bound(perKindSteps.begin(), perKindSteps.end(), count);
    m_perKind->setValue(std::max(0, static_cast<int>(step - perKindSteps.begin()) - 1));
    takeSliders();
}

void GraphControls::setMinimum(std::uint32_t sentences)
{
    const QSignalBlocker blocker(m_evidence);
    const auto step = std::lower_bound(evidenceSteps.begin(), evidenceSteps.end(), sentences);
    m_evidence->setValue(
        static_cast<int>(std::min<std::ptrdiff_t>(step - evidenceSteps.begin(), evidenceSteps.size() - 1)));
    takeSliders();
}

void GraphControls::setFocusDepth(std::uint32_t depth)
{
    m_settings.focusDepth = std::clamp(depth, 1U, deepestFocus);
    m_depths.at(m_settings.focusDepth - 1)->setChecked(true);
}

void GraphControls::setHasWindow(bool hasWindow)
{
    for (QAction* action : m_timed) {
        action->setEnabled(hasWindow);
    }
}

void GraphControls::setComparison(Comparison comparison)
{
    m_settings.comparison = comparison;
    m_comparisons.at(static_cast<std::size_t>(comparison))->setChecked(true);
}

void GraphControls::setShown(std::optional<std::size_t> entities)
{
    m_perKindText->setText(
        entities ? QLocale().toString(static_cast<qulonglong>(*entities)) : QString(QChar(0x2026)));
    m_perKind->setAccessibleDescription(m_perKindText->text());
}

void GraphControls::reset()
{
    const QSignalBlocker blocker(this);
    for (QAction* action : m_plain) {
        action->trigger();
    }
    for (QAction* action : m_reducing) {
        action->setChecked(false);
    }
}

std::uint32_t GraphControls::perKind() const
{
    return perKindSteps.at(static_cast<std::size_t>(m_perKind->value()));
}

void GraphControls::takeSliders()
{
    if (!m_evidence || !m_kinds.front()) {
        return; // still being built
    }
    const std::uint32_t count = perKind();
    for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
        const bool country = static_cast<EntityKind>(kind) == EntityKind::Country;
        m_settings.part.perKind.at(kind) = !m_kinds.at(kind)->isChecked() ? 0
            : country                                                     ? countriesOf(count)
                                                                          : count;
    }
    m_settings.part.minimumSentences = evidenceSteps.at(static_cast<std::size_t>(m_evidence->value()));
    updateTexts();
}

void GraphControls::updateTexts()
{
    const std::uint32_t count = perKind();
    // How many that are follows from the corpus, from links and from what was expanded: setShown().
    m_perKind->setToolTip(count >= perKindSteps.back()
            ? tr("So many names are drawn: all that have links")
            : tr("So many names are drawn: the %1 most mentioned of each kind that have links, of "
                 "countries %2")
                  .arg(QLocale().toString(count), QLocale().toString(countriesOf(count))));
    m_perKindText->setToolTip(m_perKind->toolTip());
    m_evidenceText->setText(QStringLiteral("\u2265 %1").arg(m_settings.part.minimumSentences));
}

} // namespace dateline
