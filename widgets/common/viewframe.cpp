// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/common/viewframe.h"

#include "widgets/common/symbols.h"
#include "widgets/common/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace dateline {

namespace {

constexpr int framePx = 3;

} // namespace

ViewFrame::ViewFrame(QWidget* view, FollowerState* state, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_freeze(new QAction(tr("Freeze: %1").arg(name), this))
    , m_banner(new QWidget(this))
{
    const QString help = tr("Freeze: %1 stays as it is while the other views go on").arg(name);
    m_freeze->setCheckable(true);
    m_freeze->setToolTip(help);
    m_freeze->setStatusTip(help);
    auto* words = new QLabel(tr("Frozen: this view does not follow the others"), m_banner);
    words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* follow = new QToolButton(m_banner);
    follow->setText(tr("Follow again"));
    follow->setToolTip(tr("Follow selection and filter again"));
    auto* row = new QHBoxLayout(m_banner);
    row->setContentsMargins(6, 1, 2, 1);
    row->addWidget(words, 1);
    row->addWidget(follow);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(view, 1);
    connect(m_freeze, &QAction::toggled, state, [state](bool frozen) { state->setFollowing(!frozen); });
    connect(follow, &QToolButton::clicked, m_freeze, [this] { m_freeze->setChecked(false); });
    connect(state, &FollowerState::followingChanged, this, &ViewFrame::showFollowing);
    applyTheme();
    showFollowing(state->isFollowing());
}

void ViewFrame::setSymbol(const QString& symbol)
{
    m_symbol = symbol;
    applyTheme();
}

void ViewFrame::showFollowing(bool following)
{
    const int margin = following ? 0 : framePx;
    layout()->setContentsMargins(margin, margin, margin, margin);
    m_banner->setVisible(!following);
    m_freeze->setChecked(!following);
    update();
}

void ViewFrame::applyTheme()
{
    const Theme theme = Theme::from(palette());
    m_freeze->setIcon(symbolIcon(m_symbol, theme.text, theme.muted));
}

void ViewFrame::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_freeze != nullptr) {
        applyTheme();
    }
    QWidget::changeEvent(event);
}

void ViewFrame::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (!m_state->isFollowing()) {
        const Theme theme = Theme::from(palette());
        QPainter painter(this);
        painter.fillRect(rect(), theme.faded(theme.warning, 0.25));
        painter.setPen(QPen(theme.warning, framePx));
        painter.drawRect(rect().adjusted(1, 1, -2, -2));
    }
}

} // namespace dateline
