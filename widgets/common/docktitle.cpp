// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/common/docktitle.h"

#include "widgets/common/focusline.h"
#include "widgets/common/symbols.h"
#include "widgets/common/theme.h"

#include <QAction>
#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace dateline {

DockTitle::DockTitle(QDockWidget* dock, QAction* freeze)
    : QWidget(dock)
    , m_words(new QLabel(dock->windowTitle(), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 1, 2, 1);
    row->setSpacing(0);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_words, 1);
    if (freeze != nullptr) {
        QToolButton* pin = addButton(freeze->toolTip());
        pin->setDefaultAction(freeze);
    }
    m_float = addButton(tr("Take this panel out of the window, or put it back"));
    m_close = addButton(tr("Close this panel (View > Panels brings it back)"));
    connect(m_float, &QToolButton::clicked, dock, [dock] { dock->setFloating(!dock->isFloating()); });
    connect(m_close, &QToolButton::clicked, dock, &QDockWidget::close);
    connect(dock, &QWidget::windowTitleChanged, m_words, &QLabel::setText);
    new FocusLine(dock, this);
    applyTheme();
}

QToolButton* DockTitle::addButton(const QString& help)
{
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setIconSize(QSize(14, 14));
    button->setToolTip(help);
    button->setAccessibleName(help);
    layout()->addWidget(button);
    return button;
}

void DockTitle::applyTheme()
{
    const Theme theme = Theme::from(palette());
    m_float->setIcon(symbolIcon(QStringLiteral("float"), theme.text, theme.muted));
    m_close->setIcon(symbolIcon(QStringLiteral("close"), theme.text, theme.muted));
}

void DockTitle::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_close != nullptr) {
        applyTheme();
    }
    QWidget::changeEvent(event);
}

} // namespace dateline
