// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/lists/rowdelegate.h"

#include "model/items/rowmodel.h"
#include "widgets/common/fittingtext.h"
#include "widgets/common/sparkbars.h"

#include <QApplication>
#include <QPainter>

namespace dateline {

namespace {

constexpr int glyphPx = 16;

} // namespace

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

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto parts = index.data(SparkRole).value<QList<int>>();
    if (parts.isEmpty()) {
        return;
    }
    paintSparkBars(*painter, option.rect.adjusted(3, 2, -3, -2), parts,
        option.state.testFlag(QStyle::State_Selected) ? m_theme.accentText
                                                      : m_theme.faded(m_theme.text, 0.6));
}

/// Rows without a glyph are as high as those with one: lists that stand in the same place look alike.
QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return size.expandedTo(QSize(0, glyphPx + 2));
}

/// Views leave out what groups the thousands.
QString RowDelegate::displayText(const QVariant& value, const QLocale& locale) const
{
    QLocale grouped = locale;
    grouped.setNumberOptions(QLocale::DefaultNumberOptions);
    return QStyledItemDelegate::displayText(value, grouped);
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
    option->decorationSize = QSize(glyphPx, glyphPx);
    if (const QStringList shorter = index.data(ShorterTextsRole).toStringList(); !shorter.isEmpty()) {
        const QStyle* style = option->widget != nullptr ? option->widget->style() : QApplication::style();
        const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, option, option->widget) + 1;
        const int icon = option->icon.isNull() ? 0 : option->decorationSize.width() + 2 * margin;
        option->text = fitting(QStringList(option->text) + shorter, option->fontMetrics,
            option->rect.width() - 2 * margin - icon);
    }
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
