// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/errortext.h"

#include "model/items/phrasepattern.h"
#include "model/project/sharedproject.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>

namespace dateline {

namespace {

struct ErrorTexts
{
    Q_DECLARE_TR_FUNCTIONS(ErrorTexts)
};

/// What the engine says of a case, in its own words: data to it, sentences to a reader. Longer ones first
/// where one could be taken for another.
constexpr std::array knownDetails{
    QT_TRANSLATE_NOOP("ErrorTexts", "control characters"),
    QT_TRANSLATE_NOOP("ErrorTexts", "gzip data that unpack to more than %1 times their size"),
    QT_TRANSLATE_NOOP("ErrorTexts", "gzip data are damaged"),
    QT_TRANSLATE_NOOP("ErrorTexts", "gzip data end too early"),
    QT_TRANSLATE_NOOP("ErrorTexts", "> %1 bytes"),
    QT_TRANSLATE_NOOP("ErrorTexts", "%1 bytes"),
    QT_TRANSLATE_NOOP("ErrorTexts", "%1 articles"),
    QT_TRANSLATE_NOOP("ErrorTexts", "%1 items"),
    QT_TRANSLATE_NOOP("ErrorTexts", "%1 sentences"),
    QT_TRANSLATE_NOOP("ErrorTexts", "%1 paragraphs"),
    QT_TRANSLATE_NOOP("ErrorTexts", "%1 elements"),
    QT_TRANSLATE_NOOP("ErrorTexts", "%1 packed files"),
    QT_TRANSLATE_NOOP("ErrorTexts", "%1 pages"),
    QT_TRANSLATE_NOOP("ErrorTexts", "folder depth"),
    QT_TRANSLATE_NOOP("ErrorTexts", "memory"),
    QT_TRANSLATE_NOOP("ErrorTexts", "text"),
    QT_TRANSLATE_NOOP("ErrorTexts", "text with its places"),
    QT_TRANSLATE_NOOP("ErrorTexts", "elements in each other"),
    QT_TRANSLATE_NOOP("ErrorTexts", "%1 groups in each other"),
    QT_TRANSLATE_NOOP("ErrorTexts", "ends too early"),
    QT_TRANSLATE_NOOP("ErrorTexts", "no pages in it"),
    QT_TRANSLATE_NOOP("ErrorTexts", "no page in it"),
    QT_TRANSLATE_NOOP("ErrorTexts", "ZIP or Office document"),
    QT_TRANSLATE_NOOP("ErrorTexts", "no memory"),
    QT_TRANSLATE_NOOP("ErrorTexts", "the file ends inside of a record"),
    QT_TRANSLATE_NOOP("ErrorTexts", "the file ends inside of a value"),
    QT_TRANSLATE_NOOP("ErrorTexts", "a record of the archive does not begin where the last one ends"),
    QT_TRANSLATE_NOOP("ErrorTexts", "a record's header is too long"),
    QT_TRANSLATE_NOOP("ErrorTexts", "a record does not say its length"),
    QT_TRANSLATE_NOOP("ErrorTexts", "it is damaged, or not of the kind that its name says"),
    QT_TRANSLATE_NOOP("ErrorTexts", "it is damaged"),
    QT_TRANSLATE_NOOP("ErrorTexts", "its end is missing"),
    QT_TRANSLATE_NOOP("ErrorTexts", "it is packed by a method that is not known"),
    QT_TRANSLATE_NOOP("ErrorTexts", "a part of it is damaged or missing: %1"),
    QT_TRANSLATE_NOOP("ErrorTexts", "a page without text; a browser would fetch it by scripts"),
    QT_TRANSLATE_NOOP("ErrorTexts", "a page without text"),
    QT_TRANSLATE_NOOP("ErrorTexts", "a page of frames; its text is in other files"),
    QT_TRANSLATE_NOOP("ErrorTexts", "a page that leads to another one"),
    QT_TRANSLATE_NOOP("ErrorTexts", "packed inside of an archive"),
    QT_TRANSLATE_NOOP("ErrorTexts", "unpacks to more than %1 times its size"),
    QT_TRANSLATE_NOOP("ErrorTexts", "%1 bytes unpacked"),
    QT_TRANSLATE_NOOP("ErrorTexts", "a record without an abstract: %1"),
    QT_TRANSLATE_NOOP("ErrorTexts", "no XML element"),
    QT_TRANSLATE_NOOP("ErrorTexts", "an element with too many attributes"),
    QT_TRANSLATE_NOOP("ErrorTexts", "a news item without text"),
    QT_TRANSLATE_NOOP("ErrorTexts", "a news message without items"),
    QT_TRANSLATE_NOOP("ErrorTexts", "a feed without items"),
    QT_TRANSLATE_NOOP("ErrorTexts", "no message: it has no header"),
    QT_TRANSLATE_NOOP("ErrorTexts", "no RTF"),
    QT_TRANSLATE_NOOP("ErrorTexts", "not an object"),
    QT_TRANSLATE_NOOP("ErrorTexts", "%1 is missing"),
    QT_TRANSLATE_NOOP("ErrorTexts", "%1 is not a string"),
    QT_TRANSLATE_NOOP("ErrorTexts", "nested too deeply"),
    QT_TRANSLATE_NOOP("ErrorTexts", "id is empty"),
    QT_TRANSLATE_NOOP("ErrorTexts", "a name is missing"),
    QT_TRANSLATE_NOOP("ErrorTexts", "':' is missing"),
    QT_TRANSLATE_NOOP("ErrorTexts", "%1 is not a date: %2"),
    QT_TRANSLATE_NOOP("ErrorTexts", "%1 cells for %2 columns"),
    QT_TRANSLATE_NOOP("ErrorTexts", "not JSON from byte %1 on"),
    QT_TRANSLATE_NOOP("ErrorTexts", "not JSON, or cut off"),
    QT_TRANSLATE_NOOP("ErrorTexts", "the page cannot be unpacked"),
    QT_TRANSLATE_NOOP("ErrorTexts", "the page is packed as %1"),
    QT_TRANSLATE_NOOP("ErrorTexts", "pdftotext could not be started"),
    QT_TRANSLATE_NOOP("ErrorTexts", "reading it took more than a minute"),
    QT_TRANSLATE_NOOP("ErrorTexts", "reading it failed"),
    QT_TRANSLATE_NOOP("ErrorTexts", "PDF needs poppler-utils"),
    QT_TRANSLATE_NOOP("ErrorTexts", "corrections that stay there: %1"),
    QT_TRANSLATE_NOOP("ErrorTexts", "its name is not UTF-8"),
    QT_TRANSLATE_NOOP("ErrorTexts", "lock"),
    QT_TRANSLATE_NOOP("ErrorTexts", "Permission denied"),
    QT_TRANSLATE_NOOP("ErrorTexts", "Input/output error"),
    QT_TRANSLATE_NOOP("ErrorTexts", "No such file or directory"),
    QT_TRANSLATE_NOOP("ErrorTexts", "Is a directory"),
    QT_TRANSLATE_NOOP("ErrorTexts", "Not a directory"),
    QT_TRANSLATE_NOOP("ErrorTexts", "File name too long"),
    QT_TRANSLATE_NOOP("ErrorTexts", "Too many levels of symbolic links"),
    QT_TRANSLATE_NOOP("ErrorTexts", "Too many open files"),
    QT_TRANSLATE_NOOP("ErrorTexts", "No space left on device"),
    QT_TRANSLATE_NOOP("ErrorTexts", "Read-only file system"),
    QT_TRANSLATE_NOOP("ErrorTexts", "Stale file handle"),
};

constexpr std::array packings{"7z", "RAR", "bzip2", "xz", "zstd"};
constexpr std::array spreadsheets{".xlsx", ".xls", ".xlsm", ".ods"};

template <std::size_t count> bool isIn(const std::array<const char*, count>& words, const std::string& word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// The detail as one of these in the reader's language, with its numbers as they are written there; else as
/// it is.
QString detailText(const std::string& detail)
{
    QString text = QString::fromStdString(detail);
    for (const char* known : knownDetails) {
        const std::optional<QStringList> filled = filledIn(text, QLatin1StringView(known));
        if (!filled) {
            continue;
        }
        QString own = QCoreApplication::translate("ErrorTexts", known);
        for (qsizetype i = 0; i < filled->size(); ++i) {
            bool isNumber = false;
            const qulonglong number = (*filled)[i].toULongLong(&isNumber);
            own.replace(QLatin1Char('%') + QString::number(i + 1),
                isNumber ? QLocale().toString(number) : (*filled)[i]);
        }
        return own;
    }
    return text;
}

} // namespace

QString errorReason(const Error& error)
{
    const bool isName = error.code == ErrorCode::DuplicateId || error.code == ErrorCode::NotOwn;
    const QString detail = isName ? QString::fromStdString(error.detail) : detailText(error.detail);
    if (isSharedProject(error.where.file)) {
        if (error.code == ErrorCode::NotFound) {
            return ErrorTexts::tr("there is no such project in that database");
        }
        if (error.code == ErrorCode::BadProject) {
            return ErrorTexts::tr("is no valid project: %1").arg(detail);
        }
    }
    const QString said = QString::fromStdString(error.detail);
    const std::optional<QStringList> link = filledIn(said, QLatin1StringView("link to %1"));
    const std::optional<QStringList> linked = filledIn(said, QLatin1StringView("%1 files"));
    switch (error.code) {
    case ErrorCode::None: return {};
    case ErrorCode::Cancelled: return ErrorTexts::tr("cancelled");
    case ErrorCode::NotFound:
        return link ? ErrorTexts::tr("is a link to what is not there: %1").arg(link->front())
                    : ErrorTexts::tr("there is no such file or folder");
    case ErrorCode::Unreadable: return ErrorTexts::tr("cannot be read: %1").arg(detail);
    case ErrorCode::Unwritable: return ErrorTexts::tr("cannot be written: %1").arg(detail);
    case ErrorCode::NotRegular: return ErrorTexts::tr("is no ordinary file");
    case ErrorCode::Empty: return ErrorTexts::tr("holds no text");
    case ErrorCode::Binary:
        return isIn(packings, error.detail)
            ? ErrorTexts::tr("is packed as %1, which is not read; unpack it first").arg(detail)
            : ErrorTexts::tr("is no text file: %1").arg(detail);
    case ErrorCode::TooLarge: return ErrorTexts::tr("is larger than the limit: %1").arg(detail);
    case ErrorCode::LineTooLong: return ErrorTexts::tr("has a line longer than the limit: %1").arg(detail);
    case ErrorCode::BadEncoding: return ErrorTexts::tr("its character encoding is not known: %1").arg(detail);
    case ErrorCode::BadJson: return ErrorTexts::tr("is no valid article record: %1").arg(detail);
    case ErrorCode::DuplicateId:
        return ErrorTexts::tr("the identifier “%1” came before; this article is kept under another one")
            .arg(detail);
    case ErrorCode::UnsupportedFormat:
        return isIn(spreadsheets, error.detail)
            ? ErrorTexts::tr("is a spreadsheet; save it as CSV to read it")
            : ErrorTexts::tr("this kind of file is not read yet: %1").arg(detail);
    case ErrorCode::UnsupportedLanguage:
        return ErrorTexts::tr("nothing is extracted from this language yet: %1").arg(detail);
    case ErrorCode::BadDataFile:
        return ErrorTexts::tr("a file of Dateline’s own data is missing or damaged: %1").arg(detail);
    case ErrorCode::BadProject: return ErrorTexts::tr("is no valid project file: %1").arg(detail);
    case ErrorCode::DamagedProject:
        return ErrorTexts::tr("damaged and lost, or to be read again: %1").arg(detail);
    case ErrorCode::RescuedProject:
        return ErrorTexts::tr(
            "was damaged; all that could be read of it is here, the damaged file is kept as %1")
            .arg(detail);
    case ErrorCode::NewerProject:
        return ErrorTexts::tr(
            "was made by a newer version of Dateline (project format %1); this one cannot read it")
            .arg(detail);
    case ErrorCode::OlderProject:
        return ErrorTexts::tr("was made by an older version of Dateline (project format %1) and must be "
                              "opened for writing once")
            .arg(detail);
    case ErrorCode::DiskFull:
        return ErrorTexts::tr("the disk is full, or the file may not grow: %1").arg(detail);
    case ErrorCode::Locked: return ErrorTexts::tr("is in use by another program: %1").arg(detail);
    case ErrorCode::LimitReached:
        if (error.detail == "files") {
            return ErrorTexts::tr("there are too many files: this one and all that would come after it are "
                                  "left out");
        }
        return ErrorTexts::tr("is too long to be read as a whole; its beginning was kept (%1)").arg(detail);
    case ErrorCode::BadAddress: return ErrorTexts::tr("is no address of a shared project: %1").arg(detail);
    case ErrorCode::Disconnected:
        return ErrorTexts::tr("there is no connection to the server: %1").arg(detail);
    case ErrorCode::PasswordNeeded:
        return ErrorTexts::tr("the server wants a password, or another one; it is looked for in ~/.pgpass "
                              "and in the service file");
    case ErrorCode::Refused: return ErrorTexts::tr("the server does not allow it: %1").arg(detail);
    case ErrorCode::NotOwn:
        return ErrorTexts::tr("this correction is by %1, who alone can take it back").arg(detail);
    case ErrorCode::HiddenLeftOut:
        return ErrorTexts::tr("%n hidden file(s) or folder(s) in it left out", nullptr, detail.toInt());
    case ErrorCode::BadDocument: return ErrorTexts::tr("cannot be read: %1").arg(detail);
    case ErrorCode::CompanionsLeftOut:
        return ErrorTexts::tr("%n folder(s) with pictures and scripts of saved web pages in it left out",
            nullptr, detail.toInt());
    case ErrorCode::Encrypted: return ErrorTexts::tr("is protected with a password");
    case ErrorCode::PicturesOnly:
        return ErrorTexts::tr("holds pictures of text only; a text recognition program can add the text");
    case ErrorCode::ProgramMissing:
        return ErrorTexts::tr("cannot be read without another program: %1").arg(detail);
    case ErrorCode::LinkedLeftOut:
        return linked ? ErrorTexts::tr("%n link(s) in it left out; the files are read by their own names",
                   nullptr, linked->front().toInt())
                      : ErrorTexts::tr("%n linked folder(s) in it left out; name them to read them", nullptr,
                          detail.toInt());
    case ErrorCode::AttachmentsLeftOut:
        return ErrorTexts::tr("attached documents are not read; save them as files to read them: %1")
            .arg(detail);
    case ErrorCode::DatesOpen:
        return ErrorTexts::tr(
            "dates such as %1 do not say which number is the month; the articles stay without date")
            .arg(detail);
    case ErrorCode::OldDocument:
        return ErrorTexts::tr("is a document of Word 97–2003 or of another old office program; save it as "
                              "DOCX there or in LibreOffice");
    case ErrorCode::NoTextField:
        return ErrorTexts::tr("no column or field holds the text of articles; there are: %1").arg(detail);
    case ErrorCode::UnknownEnding:
        return ErrorTexts::tr("the ending of the name says no format that can be written; these do: %1")
            .arg(detail);
    }
    return detail;
}

QString errorPlace(const Error& error)
{
    const QString file = QString::fromStdString(error.where.file);
    return error.where.line == 0 || file.isEmpty()
        ? file
        : QStringLiteral("%1:%2").arg(file, QString::number(error.where.line));
}

QString errorText(const Error& error)
{
    const QString place = errorPlace(error);
    return place.isEmpty() ? errorReason(error)
                           : ErrorTexts::tr("%1: %2", "place: reason").arg(place, errorReason(error));
}

} // namespace dateline
