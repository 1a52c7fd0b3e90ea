// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/entities/english/namewords.h"

#include <algorithm>
#include <array>

namespace dateline::english {

bool isCommonNounAlone(std::string_view word)
{
    constexpr auto words = std::to_array<std::string_view>({"Administration", "Agency", "Alliance", "Allies",
        "Ambassador", "Bank", "Board", "Chairman", "Chancellor", "Commission", "Committee", "Company",
        "Court", "Department", "Deputy", "Director", "Experts", "Failure", "Force", "Forces", "Foreign",
        "Foundation", "General", "Government", "Group", "Gunman", "Gunmen", "Minister", "Ministry", "Party",
        "Police", "President", "Prime", "Rapporteur", "Republic", "Secretary", "Speaker", "Spokesman",
        "Spokesperson", "Spokeswoman", "State", "Steps", "Street"});
    static_assert(std::is_sorted(words.begin(), words.end()));
    return std::binary_search(words.begin(), words.end(), word);
}

bool isPlainWord(std::string_view word)
{
    constexpr auto words = std::to_array<std::string_view>({"Ah", "Hello", "Hey", "Hi", "Hmm", "No", "Oh",
        "Ok", "Okay", "Please", "Sorry", "Thanks", "Uh", "Um", "Us", "Well", "Wow", "Yeah", "Yes"});
    static_assert(std::is_sorted(words.begin(), words.end()));
    return std::binary_search(words.begin(), words.end(), word);
}

bool isNameOfThing(std::string_view word)
{
    constexpr auto names = std::to_array<std::string_view>(
        {"AI", "Android", "Bitcoin", "Brexit", "Cassini", "Chandrayaan", "Chang'e", "Covid", "Dogecoin",
            "Ebola", "Ethereum", "Euribor", "Exocet", "Firefox", "Fitbit", "Grammy", "Grammys", "HIMARS",
            "Hellfire", "Huygens", "InSight", "Iskander", "Jeep", "Juneteenth", "Kalashnikov", "Katyusha",
            "Kindle", "Kinzhal", "Lexus", "Libor", "Linux", "MERS", "Monero", "NotPetya", "Novichok",
            "Olympics", "Oreshnik", "Oscars", "Ozempic", "Paralympics", "Petya", "Philae", "PlayStation",
            "Pokemon", "Pokémon", "Ramadan", "Remdesivir", "Rosetta", "SARS", "Soyuz", "Starliner", "Stuxnet",
            "Tomahawk", "Viagra", "WannaCry", "Wi-Fi", "Xbox", "Zika", "iOS", "iPad", "iPhone", "iPod"});
    static_assert(std::is_sorted(names.begin(), names.end()));
    return std::binary_search(names.begin(), names.end(), word);
}

bool endsNameOfNoEntity(std::string_view lastWord)
{
    constexpr auto words = std::to_array<std::string_view>(
        {"Accord", "Accords", "Act", "Agreement", "Award", "Awards", "Bill", "Championship", "Constitution",
            "Convention", "Crisis", "Cup", "Day", "Deal", "Declaration", "Election", "Elections", "Festival",
            "Hurricane", "Month", "Olympics", "Operation", "Pact", "Plan", "Prize", "Protocol", "Referendum",
            "Regulations", "Rules", "Session", "Storm", "Summit", "Treaty", "Uprising", "War"});
    static_assert(std::is_sorted(words.begin(), words.end()));
    return std::binary_search(words.begin(), words.end(), lastWord);
}

bool endsNameOfBody(std::string_view lastWord)
{
    constexpr auto words = std::to_array<std::string_view>(
        {"Airlines", "Airways", "Association", "Authority", "Bank", "Company", "Corporation", "Council",
            "Foundation", "Group", "Holdings", "Industries", "Institute", "Media", "Ministry", "Pictures",
            "Police", "Services", "Studios", "Systems", "Technologies", "Television", "University"});
    static_assert(std::is_sorted(words.begin(), words.end()));
    return std::binary_search(words.begin(), words.end(), lastWord);
}

bool isPlaceNoun(std::string_view word)
{
    constexpr auto words
        = std::to_array<std::string_view>({"borough", "city", "commune", "district", "hamlet", "island",
            "municipality", "peninsula", "province", "region", "settlement", "suburb", "town", "village"});
    static_assert(std::is_sorted(words.begin(), words.end()));
    return std::binary_search(words.begin(), words.end(), word);
}

bool isBodyOfMembers(std::string_view word)
{
    constexpr auto words = std::to_array<std::string_view>({"Assembly", "Association", "Club", "Council",
        "Court", "Federation", "League", "Party", "Society", "Syndicate", "Union"});
    static_assert(std::is_sorted(words.begin(), words.end()));
    return std::binary_search(words.begin(), words.end(), word);
}

bool isDoneToPerson(std::string_view participle)
{
    constexpr auto words = std::to_array<std::string_view>({"acquitted", "arrested", "beheaded", "born",
        "convicted", "extradited", "handcuffed", "hanged", "indicted", "jailed", "sworn", "widowed"});
    static_assert(std::is_sorted(words.begin(), words.end()));
    return std::binary_search(words.begin(), words.end(), participle);
}

bool isTypeOutsideName(std::string_view word)
{
    constexpr auto words = std::to_array<std::string_view>(
        {"city", "district", "government", "group", "movement", "network", "organisation", "organization",
            "party", "province", "region", "state", "town", "union", "village"});
    static_assert(std::is_sorted(words.begin(), words.end()));
    return std::binary_search(words.begin(), words.end(), word);
}

bool isStandingForSeat(std::string_view word)
{
    constexpr auto words = std::to_array<std::string_view>(
        {"bid", "campaign", "candidate", "candidates", "contest", "election", "hopeful", "nomination",
            "nominee", "primary", "race", "races", "runoff", "seat", "seats"});
    static_assert(std::is_sorted(words.begin(), words.end()));
    return std::binary_search(words.begin(), words.end(), word);
}

bool isPersonNoun(std::string_view word)
{
    constexpr auto words = std::to_array<std::string_view>({"activist", "actor", "actress", "ambassador",
        "analyst", "attorney", "author", "businessman", "businesswoman", "candidate", "chairman",
        "chairwoman", "chancellor", "commander", "congressman", "congresswoman", "diplomat", "economist",
        "envoy", "governor", "historian", "journalist", "judge", "lawmaker", "lawyer", "legislator", "mayor",
        "minister", "politician", "president", "professor", "prosecutor", "rapporteur", "researcher",
        "scientist", "senator", "singer", "spokesman", "spokesperson", "spokeswoman", "writer"});
    static_assert(std::is_sorted(words.begin(), words.end()));
    return std::binary_search(words.begin(), words.end(), word);
}

bool isHeadNoun(std::string_view word)
{
    return word == "boss" || word == "chief" || word == "executive" || word == "head";
}

bool isStorm(std::string_view word)
{
    constexpr auto words = std::to_array<std::string_view>({"Cyclone", "Hurricane", "Storm", "Typhoon"});
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace dateline::english
