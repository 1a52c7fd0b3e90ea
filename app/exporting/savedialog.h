// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Where a file is to be saved: a file dialog that gives the name its format's ending before it asks whether
// an existing file shall be replaced.

#include <QStringList>

#include <functional>
#include <vector>

class QWidget;

namespace dateline {

class Settings;

struct FileFormat
{
    QString name; // "PNG picture", with its article-less words
    QString ending; // "png"
};

struct SaveQuestion
{
    QString title;
    QString suggestion; // name without folder and ending
    std::vector<FileFormat> formats;
    std::size_t format = 0; // the first choice
    // further files that will be written; may be empty
    std::function<QStringList(const QString& path)> beside;
};

/// The path, or empty: no. Remembers the folder.
QString askWhereToSave(const SaveQuestion& question, Settings& settings, QWidget* parent);

} // namespace dateline
