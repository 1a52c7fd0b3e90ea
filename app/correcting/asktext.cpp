// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/correcting/asktext.h"

#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLabel>
#include <QPushButton>

namespace dateline {

std::optional<QString> askText(QWidget* parent, const TextQuestion& question)
{
    QInputDialog dialog(parent);
    dialog.setWindowTitle(question.title);
    dialog.setLabelText(question.label);
    dialog.setTextValue(question.text);
    // The dialog makes its parts when it is first shown or asked for its size.
    dialog.sizeHint();
    auto* ok = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    const auto check = [&dialog, &question, ok](const QString& text) {
        const QString flaw = question.flaw(text.simplified());
        ok->setEnabled(flaw.isEmpty());
        dialog.setLabelText(flaw.isEmpty() ? question.label : question.label + QStringLiteral("\n\n") + flaw);
        dialog.adjustSize();
    };
    QObject::connect(&dialog, &QInputDialog::textValueChanged, &dialog, check);
    check(question.text);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.textValue().simplified()) : std::nullopt;
}

} // namespace dateline
