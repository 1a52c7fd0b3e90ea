// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What a format reader found, as text to compare: one line a block, with the letter of its kind where it is
// not body
// ("T! Port closes": a title, and sure), cells parted by '|', line breaks '/'.

#include "model/base/expected.h"
#include "model/reading/document.h"

#include <QStringList>

namespace dateline {

inline QString printDocument(const Expected<SourceDocument>& document)
{
    if (!document) {
        return QStringLiteral("error %1: %2")
            .arg(int(document.error().code))
            .arg(QString::fromStdString(document.error().detail));
    }
    QStringList lines;
    for (const DocumentBlock& block : document->blocks) {
        QString text = QString::fromStdString(block.text);
        text.replace(QLatin1Char('\t'), QLatin1Char('|')).replace(QLatin1Char('\n'), QLatin1Char('/'));
        const QString kind
            = QLatin1Char("TDYHBCX"[int(block.kind)]) + QString::fromLatin1(block.isSure ? "! " : " ");
        lines += (block.kind == BlockKind::Body ? QString() : kind) + text;
    }
    return lines.join(QLatin1Char('\n'));
}

inline bool isError(const Expected<SourceDocument>& document, ErrorCode code)
{
    return !document && document.error().code == code;
}

} // namespace dateline
