// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "tests/support/makepdf.h"

#include <iomanip>
#include <sstream>

namespace dateline {

namespace {

std::string contentOf(const PlacedPage& page)
{
    std::string content = "BT\n";
    for (const PlacedLine& line : page) {
        std::string text;
        for (const char c : line.text) {
            text += c == '(' || c == ')' || c == '\\' ? "\\" : "";
            text += c;
        }
        content += "/F1 " + std::to_string(line.size) + " Tf 1 0 0 1 " + std::to_string(line.left) + " "
            + std::to_string(842 - line.top) + " Tm (" + text + ") Tj\n";
    }
    return content + "ET";
}

} // namespace

std::string makePdf(const std::vector<PlacedPage>& pages, const std::string& info, const std::string& trailer)
{
    std::vector<std::string> objects{
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"};
    const std::string parent = std::to_string(pages.size() * 2 + 2);
    std::string kids;
    for (const PlacedPage& page : pages) {
        const std::string content = contentOf(page);
        objects.push_back(
            "<< /Length " + std::to_string(content.size()) + " >>\nstream\n" + content + "\nendstream");
        objects.push_back("<< /Type /Page /Parent " + parent
            + " 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 1 0 R >> >> /Contents "
            + std::to_string(objects.size()) + " 0 R >>");
        kids += std::to_string(objects.size()) + " 0 R ";
    }
    objects.push_back("<< /Type /Pages /Kids [" + kids + "] /Count " + std::to_string(pages.size()) + " >>");
    objects.push_back("<< /Type /Catalog /Pages " + parent + " 0 R >>");
    objects.push_back("<< " + info + " >>");
    std::string out = "%PDF-1.4\n";
    std::ostringstream table;
    for (std::size_t i = 0; i < objects.size(); ++i) {
        table << std::setw(10) << std::setfill('0') << out.size() << " 00000 n \n";
        out += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const std::size_t at = out.size();
    const std::string count = std::to_string(objects.size() + 1);
    return out + "xref\n0 " + count + "\n0000000000 65535 f \n" + table.str() + "trailer << /Size " + count
        + " /Root " + std::to_string(objects.size() - 1) + " 0 R /Info " + std::to_string(objects.size())
        + " 0 R " + trailer + " >>\nstartxref\n" + std::to_string(at) + "\n%%EOF\n";
}

} // namespace dateline
