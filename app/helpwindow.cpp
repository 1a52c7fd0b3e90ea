// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/helpwindow.h"

#include "model/items/words.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QTextBrowser>
#include <QUrl>

namespace dateline {

namespace {

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString titleOf(const QString& markdown)
{
    const QString line = markdown.section(QLatin1Char('\n'), 0, 0);
    return line.startsWith(QLatin1String("# ")) ? line.mid(2).trimmed() : line.trimmed();
}

} // namespace

HelpWindow::HelpWindow(const std::filesystem::path& folder, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_search(new QLineEdit(this))
    , m_contents(new QListWidget(this))
    , m_browser(new QTextBrowser(this))
{
    setWindowTitle(tr("Help \u2013 Dateline"));
    resize(860, 620);
    const QString path = toQString(folder.string());
    const QStringList names
        = contentOf(path + QStringLiteral("/index.txt")).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& name : names) {
        const QString text = contentOf(path + QLatin1Char('/') + name.trimmed() + QStringLiteral(".md"));
        if (!text.isEmpty()) {
            m_pages.push_back({name.trimmed(), titleOf(text), text});
        }
    }
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setMaximumWidth(240);
    m_browser->setOpenLinks(false);
    m_browser->setSearchPaths({path}); // of pictures
    m_browser->setAccessibleName(tr("Help page"));
    m_browser->document()->setDocumentMargin(16);
    auto* left = new QVBoxLayout;
    left->addWidget(m_search);
    left->addWidget(m_contents, 1);
    auto* row = new QHBoxLayout(this);
    row->addLayout(left);
    row->addWidget(m_browser, 1);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::list);
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item != nullptr) {
            m_browser->setMarkdown(m_pages[item->data(Qt::UserRole).toUInt()].text);
        }
    });
    connect(m_browser, &QTextBrowser::anchorClicked, this,
        [this](const QUrl& link) { showPage(link.path().section(QLatin1Char('.'), 0, 0)); });
    auto* close = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(close, &QShortcut::activated, this, &QWidget::close);
    list();
}

void HelpWindow::list()
{
    const QString words = m_search->text().trimmed();
    m_contents->clear();
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (words.isEmpty() || m_pages[i].text.contains(words, Qt::CaseInsensitive)) {
            auto* item = new QListWidgetItem(m_pages[i].title, m_contents);
            item->setData(Qt::UserRole, static_cast<uint>(i));
        }
    }
    m_contents->setCurrentRow(0);
}

void HelpWindow::showPage(const QString& name)
{
    m_search->clear();
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_pages[m_contents->item(row)->data(Qt::UserRole).toUInt()].name == name) {
            m_contents->setCurrentRow(row);
        }
    }
    show();
    raise();
    activateWindow();
}

} // namespace dateline
