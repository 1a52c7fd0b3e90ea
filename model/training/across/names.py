#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: Dateline contributors
"""How well names of different articles are put together: the annotated canonical names against the program's entities.

usage: names.py BINARY [--errors N] FOLDER...

FOLDERs hold ID.txt beside ID.ann; all of them are extracted as one folder. A unit is one thing in one article: its canonical name there and
the entity that the program has for mentions with just that span. Counted are units of different articles alone; inside an article
score.py counts.

B-cubed: of a unit's companions in other articles, those that both have, as a share of the program's (P) and of the annotation's
(R); means over the units that have any. Pairs of units are counted too (where what is named often decides all).
Left out: canonical names that mean another in every article (persons of one word, "Supreme Court"). `samename.tsv` has those that
annotators write differently; the list of errors shows what it lacks.
"""
import collections, os, sys, unicodedata

import folder

HERE = os.path.dirname(os.path.abspath(__file__))
# Words of which names of bodies are made that every state or town has.
BODY = set("""academy administration affairs air air-force appeals armed army assembly association attorney authority bank bar board bureau cabinet
cathedral center central centre chamber church circuit city club commission committee commons congress constitutional coroner council
county court culture customs defence defense democratic democrats department deputies development district education election
electoral embassy emergency emergencies energy executive family federal fire finance force forces foreign front general government
guard guards health high home house human industry information institute intelligence interior international islamic
joint judicial judiciary justice labor labour land legislative liberal lords lower majlis marine marines media medical military
minister ministry mint mission mosque municipal national naval navy no office opposition palace parliament party people's planning
police political post presidential press prison prosecutor prosecutor's public radio regional representatives republican republicans
reserve revolutionary rights royal safety school security senate service social special staff state statistics supreme telegraph television
tourism trade transport transportation treasury tribunal union united university upper water youth social democratic
socialist communist progressive conservative conservatives green greens liberals peoples progress star times post and for in of on the""".split())


def folded(name):
    """As it is compared: without accents, case, leading article and marks; al-Qaida and Al Qaeda are left to samename.tsv."""
    plain = unicodedata.normalize("NFKD", name.replace("’", "'")).encode("ascii", "ignore").decode().lower()
    plain = plain.replace("-", " ").replace(".", "").replace('"', "")
    plain = " ".join(plain.split())
    return plain[4:] if plain.startswith("the ") else plain


def same_names():
    """(kind, folded) -> the first name of its line; "-" before a name: says nothing across articles."""
    known, vague = {}, set()
    for line in open(os.path.join(HERE, "samename.tsv"), encoding="utf-8"):
        fields = line.rstrip("\n").split("\t")
        if line.startswith("#") or len(fields) < 3:
            continue
        kind, first = fields[0], fields[1]
        for name in fields[2:]:
            if first == "-":
                vague.add((kind, folded(name)))
            else:
                known[kind, folded(name)] = (kind, folded(first))
    return known, vague


def says_nothing(kind, name):
    words = name.split()
    if kind == "person":
        return len(words) < 2
    return kind == "organisation" and all(word in BODY for word in words)


def units(articles, found, known, vague):
    result = []
    for a in articles.values():
        spans = {(m["begin"], m["end"]): m["entity"] for m in found[a.id]["mentions"] if m["form"] == "name"}
        seen = set()
        for span, (kind, name) in sorted(a.names.items()):
            key = (kind, folded(name))
            key = known.get(key, key)
            if span in spans and key not in vague and not says_nothing(*key):
                unit = (a.id, key, spans[span])
                if unit not in seen:
                    seen.add(unit)
                    result.append(unit)
    return result


def f1(p, r):
    return 2 * p * r / (p + r) if p + r else 0.0


def measure(units, kinds):
    by_gold, by_entity, by_both = (collections.defaultdict(collections.Counter) for _ in range(3))  # -> articles
    for article, key, entity in units:
        by_gold[key][article] += 1
        by_entity[entity][article] += 1
        by_both[key, entity][article] += 1
    others = lambda articles, article: sum(articles.values()) - articles[article]
    right, said, true, pairs = [], [], [], collections.Counter()
    for article, key, entity in units:
        if key[0] not in kinds:
            continue
        both, system, gold = (others(c, article) for c in (by_both[key, entity], by_entity[entity], by_gold[key]))
        if system:
            said.append(both / system)
        if gold:
            true.append(both / gold)
        pairs.update(both=both, system=system, gold=gold)
    p, r = sum(said) / max(len(said), 1), sum(true) / max(len(true), 1)
    pp, pr = pairs["both"] / max(pairs["system"], 1), pairs["both"] / max(pairs["gold"], 1)
    return "P %5.1f  R %5.1f  F1 %5.1f   pairs P %5.1f  R %5.1f   (%d units, %d with companions)" % (
        100 * p, 100 * r, 100 * f1(p, r), 100 * pp, 100 * pr, sum(u[1][0] in kinds for u in units), len(true))


def show_errors(units, entities, count):
    parts = collections.defaultdict(lambda: collections.defaultdict(set))  # entity -> key -> articles
    split = collections.defaultdict(lambda: collections.defaultdict(set))  # key -> entity -> articles
    for article, key, entity in units:
        parts[entity][key].add(article)
        split[key][entity].add(article)
    label = lambda e: "%s:%s" % (entities[e]["kind"], entities[e]["name"])

    def cost(groups):
        sizes = sorted((len(a) for a in groups.values()), reverse=True)
        return sum(sizes) ** 2 - sum(s * s for s in sizes), sum(sizes) - sizes[0]

    def table(title, groups, left, right):
        rows = sorted(((cost(inner)[1], cost(inner)[0], left(one), one) for one, inner in groups.items() if len(inner) > 1), key=lambda r: (-r[0], -r[1], r[2]))
        print("\n%s: %d" % (title, len(rows)))
        for _, _, name, one in rows[:count]:
            inner = sorted(groups[one].items(), key=lambda item: (-len(item[1]), str(item[0])))
            print("  %s <- %s" % (name, "; ".join("%s %d (%s)" % (right(k), len(a), ", ".join(sorted(a)[:2])) for k, a in inner[:8])))

    table("one entity, several things", parts, label, lambda key: "%s:%s" % key)
    table("one thing, several entities", split, lambda key: "%s:%s" % key, label)


def main(arguments):
    count = 0
    if "--errors" in arguments:
        at = arguments.index("--errors")
        count = int(arguments[at + 1])
        del arguments[at:at + 2]
    if len(arguments) < 2:
        sys.exit(__doc__)
    articles = folder.read(arguments[1:])
    found, entities, _ = folder.extract(arguments[0], articles)
    all_units = units(articles, found, *same_names())
    for name, kinds in [("all", set(folder.KINDS.values()))] + [(kind, {kind}) for kind in folder.KINDS.values()]:
        print("%-13s %s" % (name, measure(all_units, kinds)))
    if count:
        show_errors(all_units, entities, count)


main(sys.argv[1:])
