// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/exporting/graphfiles.h"

#include "model/exporting/csvfield.h"
#include "model/exporting/textfile.h"

#include <array>
#include <cctype>
#include <system_error>

namespace dateline {

namespace {

/// One link as it is written.
struct LinkRow
{
    LinkId id;
    const graph::NetworkLink* link = nullptr;
    std::string forward; // kinds stated from a to b
    std::string backward;
    std::string mutual;
    std::string first; // ISO dates; empty = none known
    std::string last;
};

struct Rows
{
    graph::EntityNetwork network;
    std::vector<EntityId> nodes;
    std::vector<LinkRow> links;
};

std::string kindList(std::uint16_t kinds)
{
    std::string result;
    for (int kind = 0; kind < relationKindCount; ++kind) {
        const auto value = static_cast<RelationKind>(kind);
        if ((kinds & graph::relationBit(value)) != 0) {
            result += (result.empty() ? "" : ";") + std::string(toString(value));
        }
    }
    return result;
}

Rows rowsOf(const Corpus& corpus, const GraphFileScope& scope)
{
    Rows rows{
        graph::EntityNetwork(corpus, scope.evidence), scope.entities.value_or(std::vector<EntityId>()), {}};
    if (!scope.entities) {
        for (std::size_t i = 0; i < corpus.entities.size(); ++i) {
            const graph::NetworkEntity& entity = rows.network.entities()[i];
            if (entity.mentions > 0 || entity.degree > 0) {
                rows.nodes.push_back(EntityId::fromIndex(i));
            }
        }
    }
    const graph::NetworkPart part = graph::partOf(rows.network, rows.nodes, scope.minimumSentences);
    rows.nodes = part.entities;
    for (const LinkId id : part.links) {
        const graph::NetworkLink& link = rows.network[id];
        rows.links.push_back(
            {id, &link, kindList(link.forward), kindList(link.backward), kindList(link.mutual),
                link.days ? isoDate(link.days->from) : "", link.days ? isoDate(link.days->to) : ""});
    }
    return rows;
}

std::string nodeId(EntityId id)
{
    return "n" + std::to_string(id.value());
}

std::string aliasList(const Entity& entity)
{
    std::string result;
    for (const AliasReason& alias : entity.aliases) {
        result += (result.empty() ? "" : "; ") + alias.name;
    }
    return result;
}

/// What XML 1.0 forbids, in any form (control characters, U+FFFE and U+FFFF), becomes U+FFFD, one for one.
std::string replaceForbidden(std::string_view text)
{
    constexpr std::string_view replacement = "\xEF\xBF\xBD";
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const std::string_view three = text.substr(i, 3);
        if (three == "\xEF\xBF\xBE" || three == "\xEF\xBF\xBF") {
            result += replacement;
            i += 2;
        } else if (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') {
            result += replacement;
        } else {
            result += text[i];
        }
    }
    return result;
}

/// Text or attribute of XML. Ends of lines and tabs as numbers: readers would make them spaces in attributes.
std::string xml(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (const char c : replaceForbidden(text)) {
        switch (c) {
        case '&': result += "&amp;"; break;
        case '<': result += "&lt;"; break;
        case '>': result += "&gt;"; break;
        case '"': result += "&quot;"; break;
        case '\t': result += "&#9;"; break;
        case '\n': result += "&#10;"; break;
        case '\r': result += "&#13;"; break;
        default: result += c;
        }
    }
    return result;
}

std::string dotString(std::string_view text)
{
    std::string result = "\"";
    for (const char c : replaceForbidden(text)) {
        if (c == '"' || c == '\\') {
            result += '\\';
        }
        result += c;
    }
    return result + '"';
}

/// A named value of a node or a link, in the spelling of both XML formats.
struct Attribute
{
    const char* name;
    const char* graphMlType;
    const char* gexfType;
};

constexpr std::array<Attribute, 4> nodeAttributes{{{"kind", "string", "string"},
    {"mentions", "int", "integer"}, {"articles", "int", "integer"}, {"aliases", "string", "string"}}};
constexpr std::array<Attribute, 8> linkAttributes{
    {{"sentences", "int", "integer"}, {"stated", "int", "integer"}, {"articles", "int", "integer"},
        {"forward", "string", "string"}, {"backward", "string", "string"}, {"mutual", "string", "string"},
        {"first", "string", "string"}, {"last", "string", "string"}}};

std::vector<std::string> nodeValues(const Corpus& corpus, const Rows& rows, EntityId id)
{
    const graph::NetworkEntity& entity = rows.network[id];
    return {std::string(toString(entity.kind)), std::to_string(entity.mentions),
        std::to_string(entity.articles), aliasList(corpus[id])};
}

std::vector<std::string> linkValues(const LinkRow& row)
{
    return {std::to_string(row.link->sentences), std::to_string(row.link->stated),
        std::to_string(row.link->articles), row.forward, row.backward, row.mutual, row.first, row.last};
}

} // namespace

std::optional<GraphFileFormat> graphFileFormat(std::string_view path)
{
    const std::string ending = endingOf(path);
    if (ending == ".graphml") {
        return GraphFileFormat::GraphMl;
    }
    if (ending == ".gexf") {
        return GraphFileFormat::Gexf;
    }
    if (ending == ".dot" || ending == ".gv") {
        return GraphFileFormat::Dot;
    }
    if (ending == ".csv") {
        return GraphFileFormat::Csv;
    }
    return std::nullopt;
}

std::string graphMlText(const Corpus& corpus, const GraphFileScope& scope)
{
    const Rows rows = rowsOf(corpus, scope);
    std::string text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                       "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n"
                       "<key id=\"name\" for=\"node\" attr.name=\"name\" attr.type=\"string\"/>\n";
    for (const Attribute& attribute : nodeAttributes) {
        text += std::string("<key id=\"node-") + attribute.name + "\" for=\"node\" attr.name=\""
            + attribute.name + "\" attr.type=\"" + attribute.graphMlType + "\"/>\n";
    }
    text += "<key id=\"weight\" for=\"edge\" attr.name=\"weight\" attr.type=\"double\"/>\n";
    for (const Attribute& attribute : linkAttributes) {
        text += std::string("<key id=\"link-") + attribute.name + "\" for=\"edge\" attr.name=\""
            + attribute.name + "\" attr.type=\"" + attribute.graphMlType + "\"/>\n";
    }
    text += "<graph id=\"entities\" edgedefault=\"undirected\">\n";
    for (const EntityId id : rows.nodes) {
        text += "<node id=\"" + nodeId(id) + "\"><data key=\"name\">" + xml(corpus[id].name) + "</data>";
        const std::vector<std::string> values = nodeValues(corpus, rows, id);
        for (std::size_t i = 0; i < values.size(); ++i) {
            text += std::string("<data key=\"node-") + nodeAttributes[i].name + "\">" + xml(values[i])
                + "</data>";
        }
        text += "</node>\n";
    }
    for (const LinkRow& row : rows.links) {
        text += "<edge id=\"e" + std::to_string(row.id.value()) + "\" source=\"" + nodeId(row.link->a)
            + "\" target=\"" + nodeId(row.link->b) + "\"><data key=\"weight\">"
            + std::to_string(row.link->sentences) + "</data>";
        const std::vector<std::string> values = linkValues(row);
        for (std::size_t i = 0; i < values.size(); ++i) {
            text += std::string("<data key=\"link-") + linkAttributes[i].name + "\">" + xml(values[i])
                + "</data>";
        }
        text += "</edge>\n";
    }
    return text + "</graph>\n</graphml>\n";
}

std::string gexfText(const Corpus& corpus, const GraphFileScope& scope)
{
    const Rows rows = rowsOf(corpus, scope);
    std::string text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                       "<gexf xmlns=\"http://www.gexf.net/1.2draft\" version=\"1.2\">\n"
                       "<meta><creator>Dateline</creator></meta>\n"
                       "<graph defaultedgetype=\"undirected\" mode=\"static\">\n";
    const auto declare = [&text](const char* which, const auto& attributes) {
        text += std::string("<attributes class=\"") + which + "\">\n";
        int number = 0;
        for (const Attribute& attribute : attributes) {
            text += "<attribute id=\"" + std::to_string(number++) + "\" title=\"" + attribute.name
                + "\" type=\"" + attribute.gexfType + "\"/>\n";
        }
        text += "</attributes>\n";
    };
    const auto add = [&text](const std::vector<std::string>& values) {
        text += "<attvalues>";
        for (std::size_t i = 0; i < values.size(); ++i) {
            text += "<attvalue for=\"" + std::to_string(i) + "\" value=\"" + xml(values[i]) + "\"/>";
        }
        text += "</attvalues>";
    };
    declare("node", nodeAttributes);
    declare("edge", linkAttributes);
    text += "<nodes>\n";
    for (const EntityId id : rows.nodes) {
        text += "<node id=\"" + nodeId(id) + "\" label=\"" + xml(corpus[id].name) + "\">";
        add(nodeValues(corpus, rows, id));
        text += "</node>\n";
    }
    text += "</nodes>\n<edges>\n";
    for (const LinkRow& row : rows.links) {
        text += "<edge id=\"" + std::to_string(row.id.value()) + "\" source=\"" + nodeId(row.link->a)
            + "\" target=\"" + nodeId(row.link->b) + "\" weight=\"" + std::to_string(row.link->sentences)
            + "\">";
        add(linkValues(row));
        text += "</edge>\n";
    }
    return text + "</edges>\n</graph>\n</gexf>\n";
}

std::string dotText(const Corpus& corpus, const GraphFileScope& scope)
{
    const Rows rows = rowsOf(corpus, scope);
    std::string text = "graph entities {\n  graph [charset=\"UTF-8\", overlap=false];\n";
    for (const EntityId id : rows.nodes) {
        text += "  " + nodeId(id) + " [label=" + dotString(corpus[id].name);
        const std::vector<std::string> values = nodeValues(corpus, rows, id);
        for (std::size_t i = 0; i < values.size(); ++i) {
            text += std::string(", ") + nodeAttributes[i].name + '=' + dotString(values[i]);
        }
        text += "];\n";
    }
    for (const LinkRow& row : rows.links) {
        text += "  " + nodeId(row.link->a) + " -- " + nodeId(row.link->b)
            + " [weight=" + std::to_string(row.link->sentences);
        const std::vector<std::string> values = linkValues(row);
        for (std::size_t i = 0; i < values.size(); ++i) {
            text += std::string(", ") + linkAttributes[i].name + '=' + dotString(values[i]);
        }
        text += "];\n";
    }
    return text + "}\n";
}

std::string nodesCsvText(const Corpus& corpus, const GraphFileScope& scope)
{
    const Rows rows = rowsOf(corpus, scope);
    std::string text = "Id,Label";
    for (const Attribute& attribute : nodeAttributes) {
        text += std::string(",") + attribute.name;
    }
    text += "\r\n";
    for (const EntityId id : rows.nodes) {
        text += nodeId(id) + ',' + csvField(corpus[id].name);
        for (const std::string& value : nodeValues(corpus, rows, id)) {
            text += ',' + csvField(value);
        }
        text += "\r\n";
    }
    return text;
}

std::string linksCsvText(const Corpus& corpus, const GraphFileScope& scope)
{
    const Rows rows = rowsOf(corpus, scope);
    // Gephi's spelling of the first four
    std::string text = "Source,Target,Type,Weight,source_name,target_name";
    for (const Attribute& attribute : linkAttributes) {
        text += std::string(",") + attribute.name;
    }
    text += "\r\n";
    for (const LinkRow& row : rows.links) {
        text += nodeId(row.link->a) + ',' + nodeId(row.link->b) + ",Undirected,"
            + std::to_string(row.link->sentences) + ',' + csvField(corpus[row.link->a].name) + ','
            + csvField(corpus[row.link->b].name);
        for (const std::string& value : linkValues(row)) {
            text += ',' + csvField(value);
        }
        text += "\r\n";
    }
    return text;
}

std::string evidenceCsvText(const Corpus& corpus, const GraphFileScope& scope)
{
    const Rows rows = rowsOf(corpus, scope);
    std::string text = "source,target,relation,label,from,to,article,sentence\r\n";
    for (const LinkRow& row : rows.links) {
        for (const MentionRef evidence : corpus[row.id].evidence) {
            const ArticleBlock& block = corpus[evidence.article];
            const RelationTelling telling = block.relation(evidence.index);
            if (!graph::passes(block, telling, scope.evidence)) {
                continue;
            }
            text += csvField(corpus[telling.source].name) + ',' + csvField(corpus[telling.target].name) + ','
                + std::string(toString(telling.kind)) + ',' + csvField(telling.label) + ','
                + (telling.date ? isoDate(telling.date->from) : "") + ','
                + (telling.date ? isoDate(telling.date->to) : "") + ',' + csvField(block.article->id) + ','
                + csvField(sentenceText(corpus, evidence.article, telling.sentence)) + "\r\n";
        }
    }
    return text;
}

Expected<Done> writeGraphFile(const Corpus& corpus, const GraphFileScope& scope, const std::string& path)
{
    const std::optional<GraphFileFormat> format = graphFileFormat(path);
    if (!format) {
        return Unexpected{Error{ErrorCode::UnknownEnding, ".graphml .gexf .dot .csv", {path, 0}}};
    }
    if (*format == GraphFileFormat::Csv) {
        const std::string base = path.substr(0, path.size() - 4);
        return writeTextFiles({{base + "-nodes.csv", nodesCsvText(corpus, scope)},
            {base + "-evidence.csv", evidenceCsvText(corpus, scope)}, {path, linksCsvText(corpus, scope)}});
    }
    return writeTextFile(path,
        *format == GraphFileFormat::GraphMl    ? graphMlText(corpus, scope)
            : *format == GraphFileFormat::Gexf ? gexfText(corpus, scope)
                                               : dotText(corpus, scope));
}

} // namespace dateline
