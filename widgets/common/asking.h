// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Questions and warnings of the window. What they name (files, views, names of articles) is shown as it is:
// no markup is read into it.

#include <QMessageBox>
#include <QString>

namespace dateline {

/// What cannot be brought back is asked first: true when `verb` was chosen. Enter and Escape do nothing of
/// it.
bool isWanted(QWidget* parent, const QString& title, const QString& question, const QString& verb);

/// As QMessageBox::question().
QMessageBox::StandardButton askPlainly(QWidget* parent, const QString& title, const QString& question,
    QMessageBox::StandardButtons buttons = QMessageBox::Yes | QMessageBox::No,
    QMessageBox::StandardButton preset = QMessageBox::NoButton);

void warnPlainly(QWidget* parent, const QString& title, const QString& text);

} // namespace dateline
