// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/epub.h"
#include "model/base/failure.h"
#include "model/reading/decoding.h"
#include "model/reading/formats/faults.h"
#include "model/reading/formats/html/page.h"
#include "model/reading/formats/html/pagetext.h"
#include "model/reading/formats/xmlpull.h"
#include "model/reading/formats/zipentries.h"
#include "model/text/foldname.h"
#include "model/text/hexdigit.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <set>

namespace dateline {

namespace {

constexpr std::size_t maxChapters = 20'000;
constexpr double linkListShare = 0.5; // a page of links is a table of contents

/// "../Text/a%20b.xhtml#x" as told in "OEBPS/content.opf" -> "Text/a b.xhtml". Climbs no higher than the
/// container.
std::string resolved(std::string_view href, std::string_view from)
{
    href = href.substr(0, href.find('#'));
    std::string path(from.substr(0, from.rfind('/') == std::string_view::npos ? 0 : from.rfind('/') + 1));
    path += href;
    std::string out;
    for (std::size_t begin = 0; begin <= path.size();) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        const std::string_view step = std::string_view(path).substr(begin, end - begin);
        begin = end + 1;
        if (step == "..") {
            out.resize(out.rfind('/') == std::string::npos ? 0 : out.rfind('/'));
        } else if (!step.empty() && step != ".") {
            out += out.empty() ? "" : "/";
            out += step;
        }
    }
    std::string decoded;
    for (std::size_t i = 0; i < out.size(); ++i) {
        const auto digit = [&out](std::size_t at) { return at < out.size() ? hexDigit(out[at]) : -1; };
        if (out[i] == '%' && digit(i + 1) >= 0 && digit(i + 2) >= 0) {
            decoded += static_cast<char>(digit(i + 1) * 16 + digit(i + 2));
            i += 2;
        } else {
            decoded += out[i];
        }
    }
    return decoded;
}

struct Package
{
    std::string title;
    std::string date;
    std::string language;
    std::string publisher;
    std::vector<std::string> authors;
    bool isPeriodical = false;
    Repair repair = Repair::None;
    std::vector<std::string> chapters; // names of entries, in the order of reading
    std::set<std::string> navigation;
};

class PackageReader
{
public:
    PackageReader(std::string_view part, std::string_view name)
        : m_xml(part)
        , m_name(name)
    {
    }

    Expected<Package> run()
    {
        while (m_xml.next()) {
            if (m_xml.kind() == XmlPull::Kind::Begin) {
                begin();
            }
        }
        if (m_xml.failed()) {
            return failure(ErrorCode::BadDocument, partFault(m_name));
        }
        m_package.repair = m_xml.repair();
        return std::move(m_package);
    }

private:
    void begin()
    {
        const std::string_view name = m_xml.name();
        if (name == "dc:title" && m_package.title.empty()) {
            m_package.title = m_xml.textInside();
        } else if (name == "dc:creator") {
            m_package.authors.push_back(m_xml.textInside());
        } else if (name == "dc:language" && m_package.language.empty()) {
            m_package.language = m_xml.textInside();
        } else if (name == "dc:publisher" && m_package.publisher.empty()) {
            m_package.publisher = m_xml.textInside();
        } else if (name == "dc:date") {
            const std::string event = m_xml.attribute("opf:event");
            const std::string date = m_xml.textInside();
            if (m_package.date.empty() && (event.empty() || event == "publication")) {
                m_package.date = date;
            }
        } else if (name == "dc:type") {
            const std::string type = lowerCase(m_xml.textInside());
            m_package.isPeriodical
                = m_package.isPeriodical || type == "periodical" || type == "magazine" || type == "newspaper";
        } else if (name == "opf:meta") { // what makes most of them: downloads of news by Calibre
            m_package.isPeriodical = m_package.isPeriodical
                || (m_xml.attribute("name") == "calibre:publication_type"
                    && m_xml.attribute("content").starts_with("periodical"));
        } else if (name == "opf:item") {
            const std::string id = m_xml.attribute("id");
            const std::string entry = resolved(m_xml.attribute("href"), m_name);
            if ((" " + m_xml.attribute("properties") + " ").find(" nav ") != std::string::npos) {
                m_package.navigation.insert(entry);
            }
            if (m_items.size() < maxChapters) {
                m_items.emplace(id, entry);
            }
        } else if (name == "opf:itemref") {
            const auto item = m_items.find(m_xml.attribute("idref"));
            // each is read once
            if (item != m_items.end() && m_package.chapters.size() < maxChapters
                && m_read.insert(item->second).second) {
                m_package.chapters.push_back(item->second);
            }
        }
    }

    XmlPull m_xml;
    std::string_view m_name;
    Package m_package;
    std::map<std::string, std::string> m_items; // id -> entry
    std::set<std::string> m_read; // the chapters
};

std::string packageName(const ZipEntries& parts)
{
    XmlPull xml(partOf(parts, "META-INF/container.xml"));
    while (xml.next()) {
        if (xml.isBegin("container:rootfile")) {
            return resolved(xml.attribute("full-path"), {});
        }
    }
    return {};
}

/// Fonts may be scrambled without any harm; chapters may not.
bool isLocked(const ZipEntries& parts, const Package& package)
{
    XmlPull xml(partOf(parts, "META-INF/encryption.xml"));
    while (xml.next()) {
        if (xml.isBegin("enc:CipherReference")) {
            const std::string entry = resolved(xml.attribute("URI"), {});
            if (std::find(package.chapters.begin(), package.chapters.end(), entry)
                != package.chapters.end()) {
                return true;
            }
        }
    }
    return false;
}

struct Chapter
{
    std::string heading; // the first, if it stands over the text
    std::vector<DocumentBlock> blocks;
    Repair repair = Repair::None;
    std::size_t bytes = 0;
    bool isContents = false;
};

Expected<Chapter> readChapter(std::string_view part, bool isNavigation, const Limits& limits)
{
    Chapter chapter;
    const Expected<DecodedText> decoded = decodeMarkup(part, declaredCharset(part));
    if (!decoded) {
        return chapter; // empty, or a picture under a chapter's name
    }
    const Expected<markup::MarkupTree> tree = markup::parsePage(decoded->text, limits);
    if (!tree) {
        return Unexpected<Error>{tree.error()};
    }
    chapter.repair = decoded->repair;
    const std::vector<markup::PageParagraph> paragraphs = markup::pageParagraphs(*tree, 0);
    std::size_t links = 0;
    for (const markup::PageParagraph& paragraph : paragraphs) {
        chapter.bytes += paragraph.text.size();
        links += paragraph.linkBytes;
    }
    chapter.isContents
        = isNavigation || static_cast<double>(links) > static_cast<double>(chapter.bytes) * linkListShare;
    for (const markup::PageParagraph& paragraph : paragraphs) {
        const bool isCaption = paragraph.kind == markup::ParagraphKind::Caption;
        const bool isHeading = paragraph.kind == markup::ParagraphKind::Heading;
        if (isHeading && chapter.heading.empty()) {
            chapter.heading = paragraph.text;
        }
        const BlockKind kind = chapter.isContents ? BlockKind::Boilerplate
            : isCaption                           ? BlockKind::Caption
                                                  : BlockKind::Body;
        chapter.blocks.push_back({paragraph.text, kind, kind != BlockKind::Body});
    }
    return chapter;
}

SourceDocument documentOf(const Package& package)
{
    SourceDocument document;
    document.language = package.language;
    document.authors = package.authors;
    document.repair = package.repair;
    if (!package.date.empty()) {
        document.published.push_back({package.date, "EPUB date"});
    }
    return document;
}

void append(std::vector<DocumentBlock>& blocks, std::vector<DocumentBlock>& more)
{
    blocks.insert(blocks.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

SourceDocument bookOf(const Package& package, std::vector<Chapter>& chapters)
{
    SourceDocument book = documentOf(package);
    book.title = package.title;
    book.source = package.publisher;
    for (Chapter& chapter : chapters) {
        book.repair = worse(book.repair, chapter.repair);
        append(book.blocks, chapter.blocks);
    }
    const std::string key = nameKey(package.title);
    const auto headEnd = book.blocks.begin() + std::min(std::ptrdiff_t(10), std::ssize(book.blocks));
    const auto shown = std::find_if(book.blocks.begin(), headEnd, [&key](const DocumentBlock& block) {
        return block.text.size() <= 500 && nameKey(block.text) == key;
    });
    if (shown != headEnd) {
        shown->kind = BlockKind::Title;
        shown->isSure = true;
    } else if (!package.title.empty()) { // else the first chapter's heading would be taken for it
        book.blocks.insert(book.blocks.begin(), {package.title, BlockKind::Title, true});
    }
    return book;
}

/// An issue of a paper: each chapter with a headline is an article, what stands between is the issue's
/// furniture.
std::vector<SourceDocument> issueOf(const Package& package, std::vector<Chapter>& chapters)
{
    std::vector<SourceDocument> articles;
    std::vector<DocumentBlock> furniture;
    for (Chapter& chapter : chapters) {
        if (chapter.isContents || chapter.heading.empty()) {
            for (DocumentBlock& block : chapter.blocks) {
                block.kind = BlockKind::Boilerplate;
                block.isSure = true;
            }
            append(articles.empty() ? furniture : articles.back().blocks, chapter.blocks);
            continue;
        }
        SourceDocument article = documentOf(package);
        article.title = chapter.heading;
        article.repair = worse(article.repair, chapter.repair);
        article.source = package.title;
        article.authors.clear(); // the issue's maker, not the article's
        const auto title = std::find_if(chapter.blocks.begin(), chapter.blocks.end(),
            [&chapter](const DocumentBlock& block) { return block.text == chapter.heading; });
        if (title != chapter.blocks.end()) {
            title->kind = BlockKind::Title;
            title->isSure = true;
        }
        article.blocks = std::move(chapter.blocks);
        articles.push_back(std::move(article));
    }
    if (!articles.empty()) {
        append(articles.front().blocks, furniture);
    }
    return articles;
}

} // namespace

Expected<std::vector<SourceDocument>> readEpub(std::string_view bytes, const Limits& limits)
{
    const Expected<ZipEntries> parts = readZipEntries(bytes, limits, [](std::string_view name) {
        const std::string lower = lowerCase(name.substr(name.size() - std::min<std::size_t>(name.size(), 6)));
        return lower.ends_with(".xhtml") || lower.ends_with(".html") || lower.ends_with(".htm")
            || lower.ends_with(".xml") || lower.ends_with(".opf");
    });
    if (!parts) {
        return Unexpected<Error>{parts.error()};
    }
    const std::string name = packageName(*parts);
    if (partOf(*parts, name).empty()) {
        return failure(ErrorCode::BadDocument, partFault("META-INF/container.xml"));
    }
    const Expected<Package> package = PackageReader(partOf(*parts, name), name).run();
    if (!package) {
        return Unexpected<Error>{package.error()};
    }
    if (isLocked(*parts, *package)) {
        return failure(ErrorCode::Encrypted);
    }
    std::vector<Chapter> chapters;
    std::uint64_t total = 0;
    for (const std::string& entry : package->chapters) {
        Expected<Chapter> chapter
            = readChapter(partOf(*parts, entry), package->navigation.contains(entry), limits);
        if (!chapter) {
            return Unexpected<Error>{chapter.error()};
        }
        total += chapter->bytes;
        if (total > limits.fileBytes && !package->isPeriodical) {
            return failure(ErrorCode::TooLarge, std::to_string(limits.fileBytes) + " bytes");
        }
        chapters.push_back(std::move(*chapter));
    }
    const auto headed = std::count_if(chapters.begin(), chapters.end(),
        [](const Chapter& chapter) { return !chapter.isContents && !chapter.heading.empty(); });
    if (package->isPeriodical && headed >= 2) {
        return issueOf(*package, chapters);
    }
    return std::vector<SourceDocument>{bookOf(*package, chapters)};
}

} // namespace dateline
