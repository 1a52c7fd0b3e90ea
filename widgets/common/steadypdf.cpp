// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/common/steadypdf.h"

#include <QHashSeed>

namespace dateline {

SteadyHashes::SteadyHashes()
{
    QHashSeed::setDeterministicGlobalSeed();
}

SteadyHashes::~SteadyHashes()
{
    QHashSeed::resetRandomGlobalSeed();
}

void removeTime(QByteArray& pdf)
{
    const qsizetype from = pdf.indexOf("/CreationDate (");
    const qsizetype to = from < 0 ? -1 : pdf.indexOf(')', from);
    for (qsizetype at = from; at >= 0 && at <= to; ++at) {
        pdf[at] = ' ';
    }
}

} // namespace dateline
