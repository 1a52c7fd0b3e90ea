// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Saves what a dialog of pictures has chosen, without asking where; an empty answer is success.

#include "app/errortext.h"
#include "app/exporting/picturedialog.h"

namespace dateline::test {

inline QString saveTo(const PictureDialog& dialog, const QString& path)
{
    const Expected<Done> saved = dialog.saving()(path.toStdString(), Progress());
    return saved ? QString() : errorText(saved.error());
}

} // namespace dateline::test
