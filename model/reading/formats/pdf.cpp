// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/base/failure.h"
#include "model/reading/formats/childprocess.h"
#include "model/reading/formats/documenttitle.h"
#include "model/reading/formats/faults.h"
#include "model/reading/formats/officeformats.h"
#include "model/reading/formats/pdfpages.h"
#include "model/text/utf8.h"

namespace dateline {

namespace {

/// Where poppler looks for it, too.
bool beginsAsPdf(std::string_view bytes)
{
    return bytes.substr(0, 1024).find("%PDF-") != std::string_view::npos;
}

/// pdftotext runs on its own: what makes it crash or grow without end is a file that cannot be read, nothing
/// more.
Expected<std::string> printedPages(std::string_view bytes)
{
    ChildResult result = runChild({"pdftotext", "-enc", "UTF-8", "-bbox-layout", "-", "-"}, bytes);
    switch (result.end) {
    case ChildResult::End::Missing: return failure(ErrorCode::ProgramMissing, "PDF needs poppler-utils");
    case ChildResult::End::NotStarted:
        return failure(ErrorCode::BadDocument, "pdftotext could not be started");
    case ChildResult::End::TooLong:
        return failure(ErrorCode::BadDocument, "reading it took more than a minute");
    case ChildResult::End::TooMuchOutput: return failure(ErrorCode::TooLarge, "text with its places");
    case ChildResult::End::Crashed: return failure(ErrorCode::BadDocument, "reading it failed");
    case ChildResult::End::Exited: break;
    }
    if (result.exitCode == 0) {
        return std::move(result.output);
    }
    const bool isLocked = result.errors.find("Incorrect password") != std::string::npos;
    if (isLocked) {
        return failure(ErrorCode::Encrypted);
    }
    return failure(
        ErrorCode::BadDocument, beginsAsPdf(bytes) ? "it is damaged" : std::string(otherKindFault));
}

} // namespace

Expected<SourceDocument> readPdf(std::string_view bytes, const Limits& limits)
{
    const Expected<std::string> printed = printedPages(bytes);
    if (!printed) {
        return Unexpected<Error>{printed.error()};
    }
    Expected<PdfPages> pages = parsePdfPages(*printed, limits);
    if (!pages) {
        return Unexpected<Error>{pages.error()};
    }
    if (pages->lines.empty()) {
        return failure(pages->heights.empty() ? ErrorCode::Empty : ErrorCode::PicturesOnly);
    }
    SourceDocument document;
    if (!pages->author.empty()) {
        document.authors.push_back(pages->author);
    }
    const std::string title = pages->title;
    document.blocks = paragraphsOf(std::move(*pages));
    chooseTitle(document, title);
    return document;
}

} // namespace dateline
