// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What a user reads in a window, and what of it is cut: labels, buttons, tabs, choices, hints in empty
// fields. Labels whose size policy is Ignored are cut on purpose (their tooltip has the whole) and left out.

#include <QAbstractButton>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QToolButton>
#include <QWidget>

namespace dateline::test {

inline bool isSeen(const QWidget& widget)
{
    return widget.isVisible() && !widget.visibleRegion().isEmpty();
}

inline QString plainText(QString text)
{
    return text.remove(QLatin1Char('&'));
}

/// The texts as they are on screen, of `top` and all that is inside it.
inline QStringList shownWords(QWidget& top)
{
    QStringList words;
    for (QWidget* widget : top.findChildren<QWidget*>()) {
        if (!isSeen(*widget)) {
            continue;
        }
        if (const auto* label = qobject_cast<QLabel*>(widget)) {
            words << plainText(label->text());
        } else if (const auto* button = qobject_cast<QAbstractButton*>(widget)) {
            words << plainText(button->text());
        } else if (const auto* tabs = qobject_cast<QTabBar*>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                words << plainText(tabs->tabText(i));
            }
        } else if (const auto* field = qobject_cast<QLineEdit*>(widget)) {
            words << field->placeholderText();
        } else if (const auto* choice = qobject_cast<QComboBox*>(widget)) {
            words << choice->currentText();
        } else if (const auto* group = qobject_cast<QGroupBox*>(widget)) {
            words << plainText(group->title());
        }
        words << widget->toolTip() << widget->accessibleName();
    }
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

inline QStringList cutWords(QWidget& top)
{
    QStringList cut;
    const auto check = [&cut](const QString& text, int needs, int has) {
        if (!text.isEmpty() && needs > has) {
            cut << QStringLiteral("\u201C%1\u201D needs %2 px, has %3").arg(text).arg(needs).arg(has);
        }
    };
    for (QWidget* widget : top.findChildren<QWidget*>()) {
        if (!isSeen(*widget)) {
            continue;
        }
        const QFontMetrics metrics = widget->fontMetrics();
        if (const auto* label = qobject_cast<QLabel*>(widget)) {
            const bool onPurpose = label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
            if (label->wordWrap()) {
                check(label->text(), label->heightForWidth(label->width()), label->height() + 2);
            } else if (!onPurpose) {
                // some show less where there is less room
                check(label->text(), label->minimumSizeHint().width(), label->width() + 1);
            }
        } else if (const auto* tool = qobject_cast<QToolButton*>(widget)) {
            const bool hasText = tool->toolButtonStyle() != Qt::ToolButtonIconOnly
                && tool->arrowType() == Qt::NoArrow
                && (tool->icon().isNull() || tool->toolButtonStyle() != Qt::ToolButtonIconOnly);
            check(hasText ? tool->text() : QString(), metrics.horizontalAdvance(plainText(tool->text())),
                tool->width());
        } else if (const auto* button = qobject_cast<QAbstractButton*>(widget)) {
            const bool upright = button->height() > button->width() * 2;
            check(plainText(button->text()),
                upright ? button->sizeHint().height() : button->sizeHint().width(),
                (upright ? button->height() : button->width()) + 1);
        } else if (const auto* tabs = qobject_cast<QTabBar*>(widget)) {
            const bool upright
                = tabs->shape() == QTabBar::RoundedWest || tabs->shape() == QTabBar::RoundedEast;
            for (int i = 0; i < tabs->count(); ++i) {
                const QRect room = tabs->tabRect(i);
                check(tabs->tabText(i), metrics.horizontalAdvance(plainText(tabs->tabText(i))) + 8,
                    upright ? room.height() : room.width());
            }
        } else if (const auto* field = qobject_cast<QLineEdit*>(widget)) {
            if (field->text().isEmpty()) {
                check(field->placeholderText(), metrics.horizontalAdvance(field->placeholderText()) + 8,
                    field->width());
            }
        } else if (const auto* choice = qobject_cast<QComboBox*>(widget)) {
            check(choice->currentText(), metrics.horizontalAdvance(choice->currentText()) + 24,
                choice->width());
        }
    }
    return cut;
}

} // namespace dateline::test
