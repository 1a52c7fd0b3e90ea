// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/entities/genitivenames.h"

#include "model/text/foldname.h"

#include <algorithm>
#include <unordered_map>

namespace dateline {

namespace {

/// A body whose own name is written so: a look-up finds "Democrats" for "Democrat's", too. Only bodies: the
/// parish of "Smith's" is hardly in the news.
bool isBodyWithGenitive(const Gazetteer& gazetteer, std::string_view name)
{
    const auto senses = gazetteer.lookup(name);
    return gazetteer.onlyKind(name) == EntityKind::Organisation
        && std::any_of(senses.begin(), senses.end(), [&](const NameSense& sense) {
               return gazetteer.thing(sense).canonical.find("'s") != std::string_view::npos;
           });
}

bool isGenitive(std::string_view word)
{
    return word == "'s" || word == "\u2019s" || word == "'S" || word == "\u2019S";
}

std::string_view lastWord(std::string_view name)
{
    return name.substr(name.find_last_of(" -") + 1);
}

bool isAlsoWithout(const MentionView& view, std::string_view name)
{
    const std::string_view last = lastWord(name);
    for (std::size_t i = 0; i < view.words.size(); ++i) {
        if (view.words[i] == last && (i + 1 == view.words.size() || !isGenitive(view.words[i + 1]))) {
            return true;
        }
    }
    return std::any_of(view.mentions.begin(), view.mentions.end(), [&](const EntityMention& mention) {
        const std::string_view other = withoutPossessive(view.surface(mention));
        return other.size() > name.size() && lastWord(other) == last;
    });
}

} // namespace

std::string_view withoutGenitive(const Gazetteer& gazetteer, std::string_view surface)
{
    const std::string_view owner = withoutPossessive(surface);
    return owner.size() < surface.size() && isBodyWithGenitive(gazetteer, surface) ? surface : owner;
}

void takeInGenitives(MentionView& view)
{
    std::unordered_map<std::string_view, bool> alsoWithout; // few names, each looked for once
    for (EntityMention& mention : view.mentions) {
        const std::uint32_t next = view.tokenAt(mention.span.end());
        if (next >= view.words.size() || !isGenitive(view.words[next])
            || view.document.tokens[next].span.begin != mention.span.end()) {
            continue;
        }
        const TextSpan whole
            = TextSpan::fromBounds(mention.span.begin, view.document.tokens[next].span.end());
        if (!isBodyWithGenitive(view.gazetteer, whole.in(view.document.text))) {
            continue;
        }
        const auto [known, isNew] = alsoWithout.try_emplace(view.surface(mention));
        if (isNew) {
            known->second = isAlsoWithout(view, known->first);
        }
        if (!known->second) {
            mention.span = whole;
            mention.kind = EntityKind::Organisation;
            mention.adjective = false;
            mention.confidence = Confidence::Likely;
        }
    }
}

} // namespace dateline
