// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/errortext.h"

#include "model/project/sharedproject.h"

#include <QCoreApplication>

namespace dateline {

namespace {

struct ErrorTexts
{
    Q_DECLARE_TR_FUNCTIONS(ErrorTexts)
};

} // namespace

QString errorReason(const Error& error)
{
    const QString detail = QString::fromStdString(error.detail);
    if (isSharedProject(error.where.file)) {
        if (error.code == ErrorCode::NotFound) {
            return ErrorTexts::tr("there is no such project in that database");
        }
        if (error.code == ErrorCode::BadProject) {
            return ErrorTexts::tr("is no valid project: %1").arg(detail);
        }
    }
    switch (error.code) {
    case ErrorCode::None: return {};
    case ErrorCode::Cancelled: return ErrorTexts::tr("cancelled");
    case ErrorCode::NotFound: return ErrorTexts::tr("there is no such file or folder");
    case ErrorCode::Unreadable: return ErrorTexts::tr("cannot be read: %1").arg(detail);
    case ErrorCode::Unwritable: return ErrorTexts::tr("cannot be written: %1").arg(detail);
    case ErrorCode::NotRegular: return ErrorTexts::tr("is no ordinary file");
    case ErrorCode::Empty: return ErrorTexts::tr("holds no text");
    case ErrorCode::Binary: return ErrorTexts::tr("is no text file: %1").arg(detail);
    case ErrorCode::TooLarge: return ErrorTexts::tr("is larger than the limit: %1").arg(detail);
    case ErrorCode::LineTooLong: return ErrorTexts::tr("has a line longer than the limit: %1").arg(detail);
    case ErrorCode::BadEncoding: return ErrorTexts::tr("its character encoding is not known: %1").arg(detail);
    case ErrorCode::BadJson: return ErrorTexts::tr("is no valid article record: %1").arg(detail);
    case ErrorCode::DuplicateId: return ErrorTexts::tr("the identifier “%1” came before; this article is kept under another one").arg(detail);
    case ErrorCode::UnsupportedFormat: return ErrorTexts::tr("this kind of file is not read yet: %1").arg(detail);
    case ErrorCode::UnsupportedLanguage: return ErrorTexts::tr("nothing is extracted from this language yet: %1").arg(detail);
    case ErrorCode::BadDataFile: return ErrorTexts::tr("a file of Dateline’s own data is missing or damaged: %1").arg(detail);
    case ErrorCode::BadProject: return ErrorTexts::tr("is no valid project file: %1").arg(detail);
    case ErrorCode::DamagedProject: return ErrorTexts::tr("damaged and lost, or to be read again: %1").arg(detail);
    case ErrorCode::RescuedProject: return ErrorTexts::tr("was damaged; all that could be read of it is here, the damaged file is kept as %1").arg(detail);
    case ErrorCode::NewerProject: return ErrorTexts::tr("was made by a newer version of Dateline (project format %1); this one cannot read it").arg(detail);
    case ErrorCode::OlderProject: return ErrorTexts::tr("was made by an older version of Dateline (project format %1) and must be opened for writing once").arg(detail);
    case ErrorCode::DiskFull: return ErrorTexts::tr("the disk is full, or the file may not grow: %1").arg(detail);
    case ErrorCode::Locked: return ErrorTexts::tr("is in use by another program: %1").arg(detail);
    case ErrorCode::LimitReached: return ErrorTexts::tr("is too long to be read as a whole; its beginning was kept: %1").arg(detail);
    case ErrorCode::BadAddress: return ErrorTexts::tr("is no address of a shared project: %1").arg(detail);
    case ErrorCode::Disconnected: return ErrorTexts::tr("there is no connection to the server: %1").arg(detail);
    case ErrorCode::PasswordNeeded: return ErrorTexts::tr("the server wants a password, or another one; it is looked for in ~/.pgpass and in the service file");
    case ErrorCode::Refused: return ErrorTexts::tr("the server does not allow it: %1").arg(detail);
    case ErrorCode::NotOwn: return ErrorTexts::tr("this correction is by %1, who alone can take it back").arg(detail);
    case ErrorCode::HiddenLeftOut: return ErrorTexts::tr("%n hidden file(s) or folder(s) in it left out", nullptr, detail.toInt());
    case ErrorCode::BadDocument: return ErrorTexts::tr("cannot be read as what it is: %1").arg(detail);
    case ErrorCode::CompanionsLeftOut: return ErrorTexts::tr("%n folder(s) with pictures and scripts of saved web pages in it left out", nullptr, detail.toInt());
    case ErrorCode::Encrypted: return ErrorTexts::tr("is protected with a password");
    case ErrorCode::PicturesOnly: return ErrorTexts::tr("holds pictures of text only; a text recognition program can add the text");
    case ErrorCode::ProgramMissing: return ErrorTexts::tr("cannot be read without another program: %1").arg(detail);
    case ErrorCode::LinkedLeftOut: return ErrorTexts::tr("%n linked folder(s) in it left out; name them to read them", nullptr, detail.toInt());
    case ErrorCode::AttachmentsLeftOut: return ErrorTexts::tr("attached documents are not read; save them as files to read them: %1").arg(detail);
    case ErrorCode::DatesOpen: return ErrorTexts::tr("dates such as %1 do not say which number is the month; the articles stay without date").arg(detail);
    case ErrorCode::NoTextField: return ErrorTexts::tr("no column or field holds the text of articles; there are: %1").arg(detail);
    case ErrorCode::UnknownEnding: return ErrorTexts::tr("the ending of the name says no format that can be written; these do: %1").arg(detail);
    }
    return detail;
}

QString errorPlace(const Error& error)
{
    const QString file = QString::fromStdString(error.where.file);
    return error.where.line == 0 || file.isEmpty() ? file : QStringLiteral("%1:%2").arg(file, QString::number(error.where.line));
}

QString errorText(const Error& error)
{
    const QString place = errorPlace(error);
    return place.isEmpty() ? errorReason(error) : ErrorTexts::tr("%1: %2", "place: reason").arg(place, errorReason(error));
}

} // namespace dateline
