// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/common/asking.h"

#include <QPushButton>

namespace dateline {

bool isWanted(QWidget* parent, const QString& title, const QString& question, const QString& verb)
{
    QMessageBox box(QMessageBox::Question, title, question, QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    const QAbstractButton* wanted = box.addButton(verb, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == wanted;
}

QMessageBox::StandardButton askPlainly(QWidget* parent, const QString& title, const QString& question,
    QMessageBox::StandardButtons buttons, QMessageBox::StandardButton preset)
{
    QMessageBox box(QMessageBox::Question, title, question, buttons, parent);
    box.setTextFormat(Qt::PlainText);
    box.setDefaultButton(preset);
    return static_cast<QMessageBox::StandardButton>(box.exec());
}

void warnPlainly(QWidget* parent, const QString& title, const QString& text)
{
    QMessageBox box(QMessageBox::Warning, title, text, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace dateline
