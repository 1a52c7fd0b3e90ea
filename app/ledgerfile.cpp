// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/ledgerfile.h"

#include <QFile>

#include <cstdio>

namespace dateline {

Expected<std::string> readLedgerFile(const QString& path, std::int64_t most)
{
    QFile file(path);
    const auto failure = [&](ErrorCode code, std::string detail) {
        return Unexpected<Error>{{code, std::move(detail), {path.toStdString(), 0}}};
    };
    const bool isInput = path == QStringLiteral("-");
    if (!(isInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly))) {
        return failure(
            file.exists() ? ErrorCode::Unreadable : ErrorCode::NotFound, file.errorString().toStdString());
    }
    const auto tooLarge
        = [&] { return failure(ErrorCode::TooLarge, "> " + std::to_string(most) + " bytes"); };
    if (file.size() > most) {
        return tooLarge();
    }
    const QByteArray bytes = file.read(most + 1);
    if (file.error() != QFileDevice::NoError) {
        return failure(ErrorCode::Unreadable, file.errorString().toStdString());
    }
    return bytes.size() > most ? tooLarge() : Expected<std::string>(bytes.toStdString());
}

} // namespace dateline
