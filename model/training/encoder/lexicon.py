# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: Dateline contributors
"""A lexicon of names that becomes a feature of the encoder: evidence beside the words, never a verdict.

Phrases of tokens with the kinds they may have. Sources: names/, the hand-made supplement of resources/gazetteer as it was
when the encoder was trained (copy it anew when training anew: with other names the model would be another), countries and cities of countryinfo, armed groups of PETRARCH, parties of Party Facts, and names of the first part of GMB (the rest of
GMB is left for training, so that training sees how often the lexicon is silent).
"""
import csv, os, re

import data, features

KIND = {k: 1 << i for i, k in enumerate(data.KINDS)}
PERSON, ORGANISATION, COUNTRY, PLACE, GROUP = (1 << i for i in range(5))
LONGEST = 8
MASK = (1 << 64) - 1


def key_bytes(value, word):
    for byte in word.encode():
        value = (value ^ byte) * 1099511628211 & MASK
    return value


class Lexicon:
    def __init__(self):
        self.entries = {}  # (folded tokens) -> [kind mask, capitals only]
        self.prefixes = set()
        self.spelt = {}  # kind mask -> names as written, of one kind

    def add(self, words, mask, capitals_only=False):
        key = tuple(features.fold(w) for w in words)
        if not key or len(key) > LONGEST or not any(c.isalpha() for c in key[0]) or (len(key) == 1 and len(key[0]) < 2):
            return
        entry = self.entries.setdefault(key, [0, capitals_only])
        entry[0] |= mask
        entry[1] = entry[1] and capitals_only
        self.spelt.setdefault(mask, []).append(words)

    def finish(self):
        self.prefixes = {key[:n] for key in self.entries for n in range(1, len(key) + 1)}
        return self

    def match(self, words):
        """Per token 0 or mask * 4 + place (begin, inside, last, single)."""
        out = [0] * len(words)
        low = [features.fold(w) for w in words]
        i = 0
        while i < len(words):
            found = 0
            if low[i][:1] != words[i][:1]:
                j = i
                while j < len(words) and j - i < LONGEST and tuple(low[i:j + 1]) in self.prefixes:
                    entry = self.entries.get(tuple(low[i:j + 1]))
                    if entry and not (entry[1] and any(c != features.fold(c) for c in words[i][:1]) and not is_upper(words[i])):
                        found, mask = j - i + 1, entry[0]
                    j += 1
            if found:
                for k in range(found):
                    place = 3 if found == 1 else 0 if k == 0 else 2 if k == found - 1 else 1
                    out[i + k] = mask * 4 + place
                i += found
            else:
                i += 1
        return out

    def table(self):
        """Open addressing for the model file: upper half of the key, value = 1 | entry << 1 | capitals << 2 | mask << 3."""
        values = {}
        for prefix in self.prefixes:
            key = 14695981039346656037
            for n, word in enumerate(prefix):
                key = key_bytes(key if n == 0 else (key ^ 32) * 1099511628211 & MASK, word)
            entry = self.entries.get(prefix)
            values[key ^ key >> 32] = 1 | (2 | entry[1] << 2 | entry[0] << 3 if entry else 0)
        slots = 1
        while slots < 2 * len(values):
            slots *= 2
        return slots, values


class Table:
    """The lexicon as the model file has it, for a finished encoder: the same matches from hashed phrases."""

    def __init__(self, table):
        self.values = table[1]

    def match(self, words):
        out, i = [0] * len(words), 0
        while i < len(words):
            found, key = 0, 14695981039346656037
            if features.fold(words[i][:1]) != words[i][:1]:
                for j in range(i, min(len(words), i + LONGEST)):
                    key = key_bytes(key if j == i else (key ^ 32) * 1099511628211 & MASK, features.fold(words[j]))
                    value = self.values.get(key ^ key >> 32, 0)
                    if not value:
                        break
                    if value & 2 and (not value & 4 or is_upper(words[i])):
                        found, mask = j - i + 1, value >> 3
            for k in range(found):
                out[i + k] = mask * 4 + (3 if found == 1 else 0 if k == 0 else 2 if k == found - 1 else 1)
            i += max(1, found)
        return out


def is_upper(word):
    return all(features.fold(c) != c for c in word if c.isalpha())


TITLES = set("""president prime minister mr. mrs. ms. dr. general gen. colonel col. senator sen. sir king queen prince princess pope secretary
chief judge justice foreign vice deputy former chancellor governor gov. ambassador commander captain capt. lieutenant lt. major rep. congressman
sheikh ayatollah u.s. us russian iraqi iranian israeli palestinian afghan pakistani and the of leader spokesman spokeswoman state defense interior
opposition attorney director professor secretary-general premier mayor justice""".split())


def gmb_mentions(words, tags):
    """(first, last, kind) in the coarse kinds per, org, geo, gpe; titles cut off persons."""
    found, start = [], None
    for i in range(len(words) + 1):
        tag = tags[i] if i < len(words) else "O"
        if start is not None and not tag.startswith("I-"):
            kind = tags[start][2:]
            first = start
            while kind == "per" and first < i - 1 and words[first].lower() in TITLES:
                first += 1
            found.append((first, i - 1, kind))
            start = None
        if tag.startswith("B-"):
            start = i
    return [m for m in found if m[2] in ("per", "org", "geo", "gpe")]


def read_tsv(path):
    if not os.path.exists(path):
        return
    for line in open(path, encoding="utf-8"):
        if line.strip() and line[0] != "#":
            yield line.rstrip("\n").split("\t") + [""] * 8


def names_of(field):
    """'UN^;U.N.;Gulf!': ^ capitals only, ! ambiguous (left out)."""
    for name in field.split(";"):
        name = name.strip()
        if name and not name.endswith("!"):
            yield name.rstrip("^"), name.endswith("^")


def phrases(lists, names):
    """(text, mask, capitals only)"""
    for row in read_tsv(f"{names}/countries.tsv"):
        for field in (row[0], row[3], row[4], row[5]):
            for name, capitals in names_of(field):
                yield name, COUNTRY, capitals
        for name, capitals in names_of(row[6]):
            yield name, PLACE, capitals
    for row in read_tsv(f"{names}/groups.tsv"):
        for field in (row[0], row[2], row[3], row[4]):
            for name, capitals in names_of(field):
                yield name, GROUP, capitals
    for row in read_tsv(f"{names}/organisations.tsv"):
        for field in (row[0], row[2]):
            for name, capitals in names_of(field):
                yield name, ORGANISATION, capitals
    for row in read_tsv(f"{names}/places.tsv"):
        for field in (row[0], row[3]):
            for name, capitals in names_of(field):
                yield name, PLACE, capitals
    section = None
    for line in open(f"{lists}/countryinfo/CountryInfo.120116.txt", encoding="latin-1"):
        tag = re.match(r"\s*<(/?)(\w+)", line)
        if tag:
            section = None if tag[1] else tag[2]
            inline = re.match(r"\s*<(Capital|CountryName)>([^<]+)<", line)
            if inline:
                yield titled(inline[2]), PLACE if inline[1] == "Capital" else COUNTRY, False
        elif section in ("MajorCities", "Capital", "Regions"):
            yield titled(line), PLACE, False
        elif section == "Nationality":
            yield titled(line), COUNTRY, False
    for line in open(f"{lists}/petrarch/Phoenix.MilNonState.actors.txt", encoding="latin-1"):
        name = re.match(r"\+?([A-Z][A-Z_'-]+)", line)
        if name and "_" in name[1].strip("_"):
            yield titled(name[1]), ORGANISATION, False
    with open(f"{lists}/partyfacts/import/wikipedia/wikipedia.csv", encoding="utf-8", newline="") as f:
        for row in csv.DictReader(f):
            for name in (row["name"], row["name_native"]):
                if name and " " in name:
                    yield name, ORGANISATION, False
            if row["name_short"] and row["name_short"].isupper() and len(row["name_short"]) >= 3:
                yield row["name_short"], ORGANISATION, True


def titled(line):
    return re.sub(r"\(.*|\[.*|#.*", "", line).replace("_", " ").strip().title()


def build(lists, names, tokenizer, gmb):
    """gmb: (words, tags) of the sentences that feed the lexicon."""
    lexicon = Lexicon()
    found = [p for p in phrases(lists, names) if p[0]]
    for (text, mask, capitals), spans in zip(found, tokenizer.lines([p[0] for p in found])):
        lexicon.add([text[b:e] for b, e in spans], mask, capitals)
    countries = {key for key, entry in lexicon.entries.items() if entry[0] & COUNTRY}
    counts = {}
    for words, tags in gmb:
        for first, last, kind in gmb_mentions(words, tags):
            name = tuple(words[first:last + 1])
            low = tuple(features.fold(w) for w in name)
            if features.fold(name[0]) == name[0]:
                continue
            mask = {"per": PERSON, "org": ORGANISATION}.get(kind, COUNTRY if low in countries or kind == "gpe" else PLACE)
            counts.setdefault(name, {}).setdefault(mask, 0)
            counts[name][mask] += 1
    for name, kinds in sorted(counts.items()):
        total = sum(kinds.values())
        if total >= 2:
            for mask, count in kinds.items():
                if count * 4 >= total:
                    lexicon.add(name, mask, len(name) == 1 and is_upper(name[0]) and len(name[0]) > 1)
    return lexicon.finish()
