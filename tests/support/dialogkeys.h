// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What somebody with the keyboard alone misses in a dialog: a key for each field and button, each key once, a
// way through in the order in which things stand, a name for what is read aloud, a button that Enter presses.

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QPushButton>
#include <QStringList>

#include <algorithm>

namespace dateline::test {

inline bool isOfForm(const QAbstractButton& button)
{
    const auto* box = qobject_cast<const QDialogButtonBox*>(button.parentWidget());
    // OK, Cancel and Close have Enter and Escape
    return !button.text().isEmpty()
        && (box == nullptr
            || box->standardButton(const_cast<QAbstractButton*>(&button)) == QDialogButtonBox::NoButton);
}

/// The widgets that Tab comes to, in its order.
inline QList<QWidget*> tabOrder(QWidget& dialog)
{
    QList<QWidget*> order;
    for (QWidget* one = dialog.nextInFocusChain(); one != &dialog; one = one->nextInFocusChain()) {
        if (one->isVisibleTo(&dialog) && (one->focusPolicy() & Qt::TabFocus) != 0
            && one->focusProxy() == nullptr && dialog.isAncestorOf(one)) {
            order << one;
        }
    }
    return order;
}

inline QStringList missingKeys(QWidget& dialog)
{
    QStringList problems;
    QMap<QString, QString> keys;
    const auto take = [&](const QString& text, bool isNeeded) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty()) {
            isNeeded ? problems << QStringLiteral("no key: %1").arg(text) : problems;
        } else if (keys.contains(key)) {
            problems << QStringLiteral("one key: %1, %2").arg(keys[key], text);
        } else {
            keys[key] = text;
        }
    };
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&dialog) && label->buddy() != nullptr) {
            take(label->text(), label->text().endsWith(QLatin1Char(':')));
        }
    }
    for (const auto* button : dialog.findChildren<QAbstractButton*>()) {
        const bool isTabbed = (button->focusPolicy() & Qt::TabFocus) != 0;
        if (button->isVisibleTo(&dialog) && isTabbed) {
            take(button->text(), isOfForm(*button));
        }
    }
    const QList<QWidget*> order = tabOrder(dialog);
    for (qsizetype i = 0; i < order.size(); ++i) {
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(order[i]);
        if (face == nullptr || face->text(QAccessible::Name).isEmpty()) {
            problems << QStringLiteral("no name: %1").arg(QLatin1String(order[i]->metaObject()->className()));
        }
        const auto place
            = [&](qsizetype at) { return QRect(order[at]->mapTo(&dialog, QPoint()), order[at]->size()); };
        if (i > 0 && place(i).bottom() < place(i - 1).top() && place(i).left() < place(i - 1).right()) {
            problems << QStringLiteral("Tab goes up: %1 \u2192 %2")
                            .arg(QLatin1String(order[i - 1]->metaObject()->className()),
                                QLatin1String(order[i]->metaObject()->className()));
        }
    }
    const auto buttons = dialog.findChildren<QPushButton*>();
    const bool hasDefault = std::any_of(buttons.begin(), buttons.end(),
        [](const QPushButton* one) { return one->isDefault(); }); // it may have to wait for what is typed
    if (qobject_cast<QDialog*>(&dialog) != nullptr && !buttons.isEmpty() && !hasDefault) {
        problems << QStringLiteral("Enter presses nothing");
    }
    return problems;
}

/// Entries of a menu bar or menu that have one key together, or none.
inline QStringList missingMenuKeys(const QWidget& menu)
{
    QStringList problems;
    QMap<QString, QString> keys;
    for (const QAction* action : menu.actions()) {
        const QString key = QKeySequence::mnemonic(action->text()).toString();
        if (action->isSeparator() || !action->isVisible()) {
            continue;
        }
        if (key.isEmpty()) {
            problems << QStringLiteral("no key in a menu: %1").arg(action->text());
        } else if (keys.contains(key)) {
            problems << QStringLiteral("one key in a menu: %1, %2").arg(keys[key], action->text());
        } else {
            keys[key] = action->text();
        }
    }
    return problems;
}

} // namespace dateline::test
