// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/dating/datetable.h"

#include "app/dating/datetext.h"
#include "model/items/words.h"

#include <QStringList>

#include <map>

namespace dateline {

namespace {

QChar separatorOf(const QString& line)
{
    for (const QChar sign : {QLatin1Char('\t'), QLatin1Char(';')}) {
        if (line.contains(sign)) {
            return sign;
        }
    }
    return QLatin1Char(',');
}

QStringList fieldsOf(const QString& line, QChar separator)
{
    QStringList fields{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar sign = line[i];
        if (sign == QLatin1Char('"') && quoted && i + 1 < line.size() && line[i + 1] == sign) {
            fields.last() += sign;
            ++i;
        } else if (sign == QLatin1Char('"')) {
            quoted = !quoted;
        } else if (sign == separator && !quoted) {
            fields << QString();
        } else {
            fields.last() += sign;
        }
    }
    return fields;
}

QString fileName(const QString& path)
{
    return path.section(QLatin1Char('/'), -1);
}

std::map<QString, ArticleId> articlesByName(const Corpus& corpus)
{
    std::map<QString, ArticleId> byName;
    for (std::size_t i = 0; i < corpus.articles.size(); ++i) {
        const QString name = fileName(toQString(corpus.articles[i]->article->id));
        const auto [at, isNew] = byName.try_emplace(name, ArticleId::fromIndex(i));
        if (!isNew) {
            at->second = ArticleId(); // more than one is called that
        }
    }
    for (std::size_t i = 0; i < corpus.articles.size(); ++i) {
        byName[toQString(corpus.articles[i]->article->id)] = ArticleId::fromIndex(i);
    }
    return byName;
}

} // namespace

std::vector<DateTableRow> readDateTable(const QString& text, const Corpus& corpus)
{
    const std::map<QString, ArticleId> byName = articlesByName(corpus);
    std::vector<DateTableRow> rows;
    QString plain = text;
    plain.remove(QChar(0xFEFF)).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    const QStringList lines = plain.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringList fields = fieldsOf(lines[i], separatorOf(lines[i]));
        if (fields.size() < 2) {
            continue;
        }
        DateTableRow row;
        row.file = fields[0].trimmed();
        row.dateText = fields[1].trimmed();
        row.days = parseDateText(row.dateText);
        auto at = byName.find(row.file);
        at = at == byName.end() ? byName.find(fileName(row.file)) : at;
        row.article = at == byName.end() ? ArticleId() : at->second;
        const bool header = i == 0 && !row.days && !row.article;
        if (!header) {
            rows.push_back(row);
        }
    }
    return rows;
}

} // namespace dateline
