// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/aboutdialog.h"

#include "model/items/words.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace dateline {

namespace {

// Names and licences, which no language translates; a line a library.
constexpr const char* libraryList = "- QCustomPlot (GPL 3)\n"
                                    "- Boost (Boost Software License)\n"
                                    "- ICU (Unicode licence)\n"
                                    "- JSON for Modern C++ (MIT)\n"
                                    "- uchardet (MPL 1.1)\n"
                                    "- Compact Language Detector 2 (Apache 2.0)\n"
                                    "- Zstandard (BSD)\n"
                                    "- zlib (zlib licence)\n";

QTextBrowser* markdownPage(const QString& name, const QString& text, QWidget* parent)
{
    auto* page = new QTextBrowser(parent);
    page->setAccessibleName(name);
    page->setOpenExternalLinks(true);
    page->setMarkdown(text);
    return page;
}

QString contentOf(const std::filesystem::path& path)
{
    QFile file(toQString(path.string()));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

AboutDialog::AboutDialog(const std::filesystem::path& resources, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Dateline"));
    resize(560, 480);
    auto* name = new QLabel(QStringLiteral("Dateline %1").arg(QStringLiteral(DATELINE_VERSION)), this);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    name->setFont(large);
    auto* purpose = new QLabel(
        tr("News articles as a timeline of events and a graph of names.\nCopyright Dateline contributors. "
           "Free software under the GNU General Public License, version 3 or later; it comes without any "
           "warranty."),
        this);
    purpose->setWordWrap(true);
    auto* tabs = new QTabWidget(this);
    const QString libraries = tr("Dateline is built with these libraries:")
        + QStringLiteral("\n\n- Qt %1 (LGPL 3)\n").arg(QLatin1String(qVersion()))
        + QLatin1String(libraryList);
    tabs->addTab(markdownPage(tr("Libraries"), libraries, tabs), tr("Libraries"));
    const QString sources = contentOf(resources / "ATTRIBUTION.md");
    tabs->addTab(
        markdownPage(tr("Data"),
            sources.isEmpty() ? tr("The list of data sources is missing from this installation.") : sources,
            tabs),
        tr("Data"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(name);
    column->addWidget(purpose);
    column->addWidget(tabs, 1);
    column->addWidget(buttons);
}

} // namespace dateline
