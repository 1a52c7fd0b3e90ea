// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// What stands around the lanes: the controls above, the counts below, the list of what a glyph stands for.
#include "model/items/usertext.h"
#include "widgets/timeline/timelineview.h"

#include "model/items/words.h"
#include "model/timeline/openingview.h"
#include "widgets/common/fittingtext.h"
#include "widgets/timeline/eventtip.h"
#include "widgets/timeline/labelcache.h"
#include "widgets/timeline/playback.h"
#include "widgets/timeline/timelinecanvas.h"

#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t mostListed = 40; // lines of the menu of one day's events
constexpr double buttonZoom = 1.5;

QToolButton* button(QWidget* parent, const QString& text, const QString& help)
{
    auto* result = new QToolButton(parent);
    result->setText(text);
    result->setToolTip(help);
    result->setAccessibleName(help);
    result->setAutoRaise(true);
    result->setFocusPolicy(Qt::TabFocus);
    return result;
}

} // namespace

QLayout* TimelineView::makeFoot()
{
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(6, 2, 6, 2);
    m_earlier = button(this, QString(), tr("Go to the events before"));
    m_later = button(this, QString(), tr("Go to the events after"));
    m_count = new FittingLabel(this);
    m_count->setTextInteractionFlags(Qt::NoTextInteraction);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    foot->addWidget(m_earlier);
    foot->addWidget(m_count, 1);
    foot->addWidget(m_later);
    return foot;
}

void TimelineView::makeControls()
{
    auto* label = new QLabel(tr("&Lanes:"), m_bar);
    label->setContentsMargins(6, 0, 4, 0);
    m_lanes = new QComboBox(m_bar);
    label->setBuddy(m_lanes);
    for (const QString& text : {tr("None"), tr("Kind of name"), tr("Most mentioned"), tr("Country"),
             tr("Kind of event"), tr("Source"), tr("Community")}) {
        m_lanes->addItem(text);
    }
    makeTimeMenu();
    m_range = new FittingLabel(m_bar);
    m_range->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // what the others leave
    m_range->setForegroundRole(QPalette::PlaceholderText);
    m_back = button(m_bar, QStringLiteral("\u2190"), tr("Where the view was before (Alt+Left)"));
    m_forward = button(m_bar, QStringLiteral("\u2192"), tr("Forward again (Alt+Right)"));
    QToolButton* out = button(m_bar, QStringLiteral("\u2212"), tr("Zoom out (-)"));
    QToolButton* in = button(m_bar, QStringLiteral("+"), tr("Zoom in (+)"));
    QToolButton* all = button(m_bar, tr("All"), tr("Show all events (0)"));
    QToolButton* chosen = button(m_bar, tr("Selection"), tr("Zoom to the selected events (F)"));
    m_logarithmic
        = button(m_bar, tr("Log"), tr("Logarithmic bars: small numbers stay visible beside large ones (L)"));
    m_logarithmic->setCheckable(true);
    m_range->setContentsMargins(10, 0, 0, 0);
    // A bar that is too narrow for all keeps the rest behind its last button: what matters most comes first.
    for (QWidget* each : std::initializer_list<QWidget*>{label, m_lanes, m_timeMenu, m_play, m_range, out, in,
             all, m_back, m_forward, chosen, m_logarithmic}) {
        m_bar->addWidget(each);
    }
    connect(m_lanes, &QComboBox::currentIndexChanged, this,
        [this](int mode) { setLaneMode(static_cast<LaneMode>(mode)); });
    connect(m_back, &QToolButton::clicked, m_canvas, &TimelineCanvas::goBack);
    connect(m_forward, &QToolButton::clicked, m_canvas, &TimelineCanvas::goForward);
    connect(out, &QToolButton::clicked, m_canvas, [this] { m_canvas->zoomBy(1.0 / buttonZoom); });
    connect(in, &QToolButton::clicked, m_canvas, [this] { m_canvas->zoomBy(buttonZoom); });
    connect(all, &QToolButton::clicked, m_canvas, &TimelineCanvas::fitAll);
    connect(chosen, &QToolButton::clicked, m_canvas, &TimelineCanvas::fitMarked);
    connect(m_logarithmic, &QToolButton::toggled, m_canvas, &TimelineCanvas::setLogarithmic);
    const auto step = [this](double share) {
        m_canvas->goTo(timeline::shifted(m_canvas->span(), share * m_canvas->span().days()));
    };
    connect(m_earlier, &QToolButton::clicked, m_canvas, [step] { step(-0.8); });
    connect(m_later, &QToolButton::clicked, m_canvas, [step] { step(0.8); });
}

void TimelineView::makeTimeMenu()
{
    m_timeMenu = button(m_bar, tr("Time"), tr("Which time counts"));
    m_timeMenu->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_timeMenu);
    auto* modes = new QActionGroup(menu);
    m_happened = menu->addAction(tr("When it &happened"));
    m_reported = menu->addAction(tr("When it was first &reported (T)"));
    for (QAction* mode : {m_happened, m_reported}) {
        mode->setCheckable(true);
        modes->addAction(mode);
    }
    m_happened->setChecked(true);
    menu->addSeparator();
    m_knowledge = menu->addAction(tr("Only what was &known by a day (K)"));
    m_knowledge->setCheckable(true);
    m_timeMenu->setMenu(menu);
    m_play = button(m_bar, QStringLiteral("\u25B6"), tr("Let the days pass, here and in the graph (R)"));
    m_play->setCheckable(true);
    connect(m_happened, &QAction::triggered, this, [this] { setTimeMode(TimeMode::Happened); });
    connect(m_reported, &QAction::triggered, this, [this] { setTimeMode(TimeMode::Reported); });
    connect(m_knowledge, &QAction::triggered, this, &TimelineView::toggleKnowledge);
    connect(m_play, &QToolButton::clicked, this, &TimelineView::play);
    connect(m_playback, &Playback::runningChanged, this, [this](bool running) {
        m_play->setChecked(running);
        m_play->setText(running ? QStringLiteral("\u23F8") : QStringLiteral("\u25B6"));
    });
}

QString TimelineView::countText() const
{
    return countTexts().first();
}

/// All that is not shown, and less of that where there is less room.
QStringList TimelineView::countTexts() const
{
    const timeline::SceneCounts& counts = m_canvas->scene().counts;
    const auto number = [this](std::uint32_t value) { return locale().toString(value); };
    QStringList parts{tr("showing %1 of %2").arg(number(counts.shown), number(counts.dated()))};
    if (counts.folded > 0) {
        parts << tr("%1 folded").arg(number(counts.folded));
    }
    if (counts.undated > 0) {
        parts << tr("%1 undated").arg(number(counts.undated));
    }
    if (counts.filtered > 0) {
        parts << tr("%1 filtered out").arg(number(counts.filtered));
    }
    QStringList texts;
    for (; !parts.isEmpty(); parts.removeLast()) {
        texts << parts.join(QStringLiteral(" \u00B7 "));
    }
    return texts;
}

/// In days, in years where that does not fit, else nothing: half a date would be a wrong one.
QStringList TimelineView::rangeTexts() const
{
    const std::optional<DayInterval> days = shownDays();
    if (!days || timeline::isTimeless(*m_canvas->index())) {
        return {QString()};
    }
    const DayInterval years{
        dayNumber(civilDate(days->from).year, 1, 1), dayNumber(civilDate(days->to).year, 12, 31)};
    return {QStringLiteral("%1 \u2013 %2").arg(dayText(days->from), dayText(days->to)), intervalText(years),
        QString()};
}

void TimelineView::updateControls()
{
    const bool open = m_canvas->index() != nullptr;
    const timeline::SceneCounts& counts = m_canvas->scene().counts;
    m_count->setTexts(open ? countTexts() : QStringList(QString()));
    m_earlier->setText(QStringLiteral("\u2039 ") + tr("%1 earlier").arg(locale().toString(counts.earlier)));
    m_later->setText(tr("%1 later").arg(locale().toString(counts.later)) + QStringLiteral(" \u203A"));
    m_earlier->setVisible(open && counts.earlier > 0);
    m_later->setVisible(open && counts.later > 0);
    m_range->setTexts(rangeTexts());
    m_back->setEnabled(m_canvas->canGoBack());
    m_forward->setEnabled(m_canvas->canGoForward());
    const QSignalBlocker quietLog(m_logarithmic);
    m_logarithmic->setChecked(m_canvas->isLogarithmic());
    const QSignalBlocker quietScroll(m_scroll);
    m_scroll->setRange(0, m_canvas->scrollRange());
    m_scroll->setPageStep(m_canvas->lanesArea().height());
    m_scroll->setSingleStep(24);
    m_scroll->setValue(m_canvas->scroll());
    m_scroll->setVisible(m_canvas->scrollRange() > 0);
}

void TimelineView::showList(const std::vector<EventId>& events, QPoint globalPosition)
{
    const Corpus& corpus = *m_state->snapshot();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (std::size_t i = 0; i < std::min(events.size(), mostListed); ++i) {
        const Event& event = corpus[events[i]];
        QAction* action
            = menu->addAction(withoutKeys(dateText(event) + QStringLiteral("  ") + eventTitle(event)));
        action->setToolTip(eventTip(corpus, events[i]));
        connect(action, &QAction::triggered, this, [this, id = events[i]] { select(id, Qt::NoModifier); });
    }
    menu->addSeparator();
    connect(
        menu->addAction(tr("Select all %1").arg(locale().toString(static_cast<qulonglong>(events.size())))),
        &QAction::triggered, this, [this, events] { pick(events, Qt::NoModifier); });
    menu->popup(globalPosition);
}

} // namespace dateline
