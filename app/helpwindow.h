// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// HelpWindow: the pages of resources/help with a list of contents and a search over them all.

#include <QWidget>

#include <filesystem>
#include <vector>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace dateline {

class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(const std::filesystem::path& folder, QWidget* parent = nullptr);
    void showPage(const QString& name);
    QTextBrowser* browser() const { return m_browser; }
    QLineEdit* searchField() const { return m_search; }
    QListWidget* contents() const { return m_contents; }

private:
    void list();

    struct Page
    {
        QString name; // file name without its ending
        QString title; // first heading
        QString text; // Markdown
    };

    std::vector<Page> m_pages; // in the order of index.txt
    QLineEdit* m_search = nullptr;
    QListWidget* m_contents = nullptr;
    QTextBrowser* m_browser = nullptr;
};

} // namespace dateline
