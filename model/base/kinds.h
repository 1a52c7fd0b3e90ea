// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The closed lists that extraction, corpus and views share, in the order and spelling of the output format
// (schema dateline/1). Values are stored in project files: append only.

#include <cstdint>
#include <optional>
#include <string_view>

namespace dateline {

enum class EntityKind : std::uint8_t { Person, Organisation, Country, Place, Group };
inline constexpr int entityKindCount = 5;

enum class MentionForm : std::uint8_t { Name, Description, Pronoun };

enum class EventKind : std::uint8_t {
    Attack,
    Battle,
    Arrest,
    Trial,
    Death,
    Disaster,
    Accident,
    Protest,
    Meeting,
    Statement,
    Decision,
    Agreement,
    Sanction,
    Election,
    Appointment,
    Resignation,
    Deployment,
    Withdrawal,
    Aid,
    Visit,
    Threat,
    Discovery,
    Publication,
    Founding,
    Merger,
    Other
};
inline constexpr int eventKindCount = 26;

enum class EventStatus : std::uint8_t { Happened, Ongoing, Planned, Alleged, Denied };

enum class ArgumentRole : std::uint8_t { Agent, Patient, Place, Instrument, Participant };

enum class RelationKind : std::uint8_t {
    Role,
    Nationality,
    Located,
    Member,
    Family,
    Met,
    Attacked,
    Opposed,
    Supported,
    Agreed,
    MentionedWith
};
inline constexpr int relationKindCount = 11;

/// A few honest steps rather than a probability that nobody calibrated.
enum class Confidence : std::uint8_t { Doubtful, Likely, Sure };

constexpr bool isSymmetric(RelationKind kind)
{
    return kind == RelationKind::Family || kind == RelationKind::Met || kind == RelationKind::Agreed
        || kind == RelationKind::MentionedWith;
}

// Names as written in files: "organisation", "mentioned_with". The reverse returns nullopt for unknown words.
std::string_view toString(EntityKind kind);
std::string_view toString(MentionForm form);
std::string_view toString(EventKind kind);
std::string_view toString(EventStatus status);
std::string_view toString(ArgumentRole role);
std::string_view toString(RelationKind kind);
std::string_view toString(Confidence confidence);
std::optional<EntityKind> entityKindFrom(std::string_view word);
std::optional<EventKind> eventKindFrom(std::string_view word);
std::optional<EventStatus> eventStatusFrom(std::string_view word);
std::optional<RelationKind> relationKindFrom(std::string_view word);

} // namespace dateline
