// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// AboutDialog: version, licence, and whose data and libraries are in the program (resources/ATTRIBUTION.md).

#include <QDialog>

#include <filesystem>

namespace dateline {

class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(const std::filesystem::path& resources, QWidget* parent = nullptr);
};

} // namespace dateline
