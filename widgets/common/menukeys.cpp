// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/common/menukeys.h"

#include <QEvent>
#include <QKeySequence>
#include <QMenu>
#include <QSet>

#include <optional>

namespace dateline {

namespace {

QChar keyOf(const QString& text)
{
    for (qsizetype at = text.indexOf(QLatin1Char('&')); at >= 0 && at + 1 < text.size();
         at = text.indexOf(QLatin1Char('&'), at + 2)) {
        if (text[at + 1] != QLatin1Char('&')) {
            return text[at + 1].toUpper();
        }
    }
    return {};
}

/// "Saved && &Kept" is "Saved && Kept".
QString withoutKey(const QString& text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isMark = text[i] == QLatin1Char('&');
        if (isMark && i + 1 < text.size() && text[i + 1] == QLatin1Char('&')) {
            plain += text[i++];
        } else if (isMark) {
            continue;
        }
        plain += text[i];
    }
    return plain;
}

/// Where the key goes: words of our own come first, names in quotes and keys behind a tab do not count.
std::optional<qsizetype> freeLetter(const QString& plain, const QSet<QChar>& taken)
{
    std::optional<qsizetype> any;
    bool isQuoted = false;
    for (qsizetype i = 0; i < plain.size() && plain[i] != QLatin1Char('\t'); ++i) {
        const QChar c = plain[i];
        // 201C begins an English quotation and ends a German one
        const bool ends = c == QChar(0x201C) || c == QChar(0x201D) || c == QChar(0xBB);
        const bool begins = c == QChar(0x201C) || c == QChar(0x201E) || c == QChar(0xAB);
        isQuoted = isQuoted ? !ends : begins;
        if (isQuoted || !c.isLetter() || c.toUpper() == c.toLower() || taken.contains(c.toUpper())) {
            continue;
        }
        if (i == 0 || plain[i - 1].isSpace()) {
            return i;
        }
        any = any ? any : i;
    }
    return any;
}

} // namespace

void giveOwnKeys(QMenu& menu)
{
    QSet<QChar> taken;
    QList<QAction*> without;
    for (QAction* action : menu.actions()) {
        const QChar key = keyOf(action->text());
        if (action->isSeparator() || !action->isVisible() || action->text().isEmpty()) {
            continue;
        }
        if (key.isNull() || taken.contains(key)) {
            without << action;
        } else {
            taken.insert(key);
        }
    }
    for (QAction* action : without) {
        QString text = withoutKey(action->text());
        if (const std::optional<qsizetype> at = freeLetter(text, taken)) {
            taken.insert(text[*at].toUpper());
            text.insert(*at, QLatin1Char('&'));
        }
        action->setText(text);
    }
}

bool MenuKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show) {
        if (auto* menu = qobject_cast<QMenu*>(watched)) {
            giveOwnKeys(*menu);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace dateline
