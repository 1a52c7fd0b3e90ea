// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/lists/rowdelegate.h"

#include "model/items/rowmodel.h"

namespace dateline {

RowDelegate::RowDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(Theme::light())
{
}

void RowDelegate::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_icons.clear();
}

QIcon RowDelegate::entityIcon(int kind) const
{
    QIcon& icon = m_icons[kind];
    if (icon.isNull()) {
        const auto entityKind = static_cast<EntityKind>(kind);
        icon = glyphIcon(shapeOf(entityKind), m_theme.of(entityKind), m_theme.accentText);
    }
    return icon;
}

QIcon RowDelegate::eventIcon(int kind) const
{
    QIcon& icon = m_icons[entityKindCount + kind];
    if (icon.isNull()) {
        const auto eventKind = static_cast<EventKind>(kind);
        icon = glyphIcon(shapeOf(eventKind), m_theme.of(eventKind), m_theme.accentText);
    }
    return icon;
}

void RowDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (const QVariant kind = index.data(EntityKindRole); kind.isValid()) {
        option->icon = entityIcon(kind.toInt());
        option->features |= QStyleOptionViewItem::HasDecoration;
    } else if (const QVariant event = index.data(EventKindRole); event.isValid()) {
        option->icon = eventIcon(event.toInt());
        option->features |= QStyleOptionViewItem::HasDecoration;
    }
    option->decorationSize = QSize(16, 16);
    if (index.data(WarningRole).toBool()) {
        option->palette.setColor(QPalette::Text, m_theme.warning);
    } else if (index.data(MutedRole).toBool()) {
        option->palette.setColor(QPalette::Text, m_theme.muted);
    }
    if (option->state.testFlag(QStyle::State_Selected)) {
        return;
    }
    const std::uint32_t id = index.data(IdRole).toUInt();
    if (id != 0 && id == m_highlighted) {
        option->backgroundBrush = m_theme.faded(m_theme.accent, 0.24);
    } else if (m_isCounterpart && m_isCounterpart(id)) {
        option->backgroundBrush = m_theme.faded(m_theme.accent, 0.12);
    }
}

} // namespace dateline
