// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/exporting/savedialog.h"

#include "app/settings.h"
#include "widgets/common/asking.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace dateline {

namespace {

struct SaveDialog
{
    Q_DECLARE_TR_FUNCTIONS(SaveDialog)
};

bool mayReplace(const QStringList& beside, const QString& title, QWidget* parent)
{
    QStringList existing;
    std::copy_if(beside.begin(), beside.end(), std::back_inserter(existing),
        [](const QString& each) { return QFileInfo::exists(each); });
    return existing.isEmpty()
        || askPlainly(parent, title,
               SaveDialog::tr("These files are written, too, and exist already:\n%1\nReplace them?")
                   .arg(existing.join(QLatin1Char('\n'))))
        == QMessageBox::Yes;
}

} // namespace

QString askWhereToSave(const SaveQuestion& question, Settings& settings, QWidget* parent)
{
    QStringList filters;
    for (const FileFormat& format : question.formats) {
        filters << QStringLiteral("%1 (*.%2)").arg(format.name, format.ending);
    }
    QFileDialog dialog(parent, question.title, settings.lastFolder(QStringLiteral("export")));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setNameFilters(filters);
    const auto choose = [&](const QString& filter) {
        const auto index = static_cast<std::size_t>(std::max<qsizetype>(0, filters.indexOf(filter)));
        dialog.setDefaultSuffix(question.formats[index].ending);
    };
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, choose);
    dialog.selectNameFilter(filters.value(static_cast<qsizetype>(question.format)));
    choose(dialog.selectedNameFilter());
    dialog.selectFile(question.suggestion + QLatin1Char('.') + question.formats[question.format].ending);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) {
        return {};
    }
    const QString path = dialog.selectedFiles().constFirst();
    settings.setLastFolder(QStringLiteral("export"), QFileInfo(path).path());
    return !question.beside || mayReplace(question.beside(path), question.title, parent) ? path : QString();
}

} // namespace dateline
