#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: Dateline contributors
"""make_articles.py COUNT [FOLDER] [--seed N] [--into FOLDER] > articles.jsonl: that many articles for measuring.

Made out of the annotated articles in FOLDER (ID.txt and ID.ann; default: those we train with). Articles tell
stories, many of one article, few of hundreds: each story has its own days, persons, bodies and places, some of
which everybody writes about. An article is put together from runs of sentences of a few originals, under the
names of its story and a few of its own. Half of them say when they were published; one in twenty is an agency's
text that another outlet prints nearly as it is. Lengths are those of news, 2.7 kB on average: some are notes of
three sentences, few run to fifteen kilobytes. With --into each is a file of its own there, a thousand to a folder,
one in four a web page. The same arguments give the same bytes, and the first thousand of a hundred thousand are
those of a thousand.
"""
import argparse
import datetime
import html
import json
import pathlib
import random
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
FIRST = """Adam Ahmed Aisha Alan Alice Amina Amir Ana Andrei Angela Anna Antonio Arthur Ben Boris Carlos Carmen Chen
Claire Daniel David Elena Emma Eric Farid Fatima Felix Fiona Frank George Grace Hana Hans Hassan Helen Henry Ibrahim
Igor Irene Ivan Jack James Jan Jane Joao John Jorge Jose Joseph Julia Karim Karl Kate Kenji Khalid Laura Leila Lin
Lucas Maria Mark Martin Mary Michael Miguel Mohammed Nadia Nicolas Nina Noor Olga Omar Oscar Pablo Paul Pedro Peter
Philip Rachel Rashid Robert Rosa Said Samuel Sarah Sergei Simon Sofia Stefan Susan Tariq Thomas Victor Wei William
Yasmin Yuri Yusuf Zara""".split()
HEADS = """Bal Bar Ber Bor Cal Car Dal Dan Dor El Fal Far Gal Gor Hal Har Ib Jal Kal Kar Kor Lam Lar Lor Mal Mar Mor
Nal Nar Nor Or Pal Par Por Ral Ros Sal Sar Sor Tal Tar Tor Val Var Vor Wal War Yar Zal Zor""".split()
MIDDLES = "a e i o u ab ad ak am an ar at av ed ek el em en er et id il im in ir it ob od ol om on or ov ul um un ur".split()
TAILS = """ba ci der di do don dov fi ga gan go han ic in ka kin ko kov la lan ler li lin lo man mar min mov na ni nik
no nov ra ri rin ro san ser ski son ta tan ter ti to ton tov va ver vi vic vin win za zi""".split()
BODIES = """Party;Movement;Front;Union;Council;Institute;Foundation;Group;Bank;University;Federation;Brigade;Agency;
Company;Committee;Association;Ministry;Corporation;Airlines;Hospital""".replace("\n", "").split(";")
ADJECTIVES = "National Democratic Central United Popular New Independent Northern Southern Free".split()
OUTLETS = "Daily Courier;Evening Star;Morning Herald;Wire One;Press Union;City Gazette;Tribune;Observer;Chronicle"
MONTHS = """January February March April May June July August September October November December""".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
KEPT = {"P": 0.15, "O": 0.5, "C": 0.5, "L": 0.25, "G": 1.0}  # world figures, the United Nations, the war's cities


def pattern(surfaces):
    """Finds them, the longest first; made once a sentence, since compiling takes ten times as long as looking."""
    alternatives = "|".join(re.escape(s) for s in sorted(surfaces, key=lambda s: (-len(s), s)))
    return re.compile(r"\b(?:" + alternatives + r")(?!\w)") if surfaces else None


class Original:
    def __init__(self, path):
        lines = path.read_text(encoding="utf-8").splitlines()
        said = re.search(r"published (\d{4}-\d{2}-\d{2})", lines[0])
        self.published = datetime.date.fromisoformat(said.group(1)) if said else datetime.date(2005, 6, 1)
        numbered = dict(re.fullmatch(r"\[(\d+)\] (.*)", line).groups() for line in lines[1:] if line)
        self.sentences = list(numbered.values())
        place = {number: i for i, number in enumerate(numbered)}
        self.names = [[] for _ in self.sentences]
        for line in path.with_suffix(".ann").read_text(encoding="utf-8").splitlines():
            number, _, rest = line.partition("\t")
            if number not in place:
                continue
            for kind, name in re.findall(r"(?:^| \| )([POLCG]):([^|]+?)(?= \||$)", rest):
                surface, _, full = name.partition("=")
                self.names[place[number]].append((kind, surface, full or surface))
        self.patterns = [pattern({surface for _, surface, _ in names}) for names in self.names]


def annotated(folder):
    originals = []
    for path in sorted(folder.glob("*.txt")):
        if path.with_suffix(".ann").exists():
            originals.append(Original(path))
    return [one for one in originals if len(one.sentences) >= 4]


def table(name, column):
    rows = (ROOT / "resources/gazetteer" / name).read_text(encoding="utf-8").splitlines()
    return [(row + "\t" * 7).split("\t")[column] for row in rows if row and not row.startswith("#")]


class World:
    """Whom and what articles may name. The first of each list are named often, those behind ever more rarely."""

    def __init__(self, originals):
        self.originals = originals
        self.countries = list(zip(table("countries.tsv", 0), table("countries.tsv", 5), table("countries.tsv", 6)))
        self.by_adjective = {a.split(";")[0]: i for i, (_, a, _) in enumerate(self.countries) if a}
        self.by_people = {p.split(";")[0]: i for i, (_, _, p) in enumerate(self.countries) if p}
        self.places = [p for p in table("places.tsv", 0) if re.fullmatch("[A-Z][a-z]+( [A-Z][a-z]+)?", p)]

    @staticmethod
    def rank(rng, count):
        """Nearly Zipf's: half of all draws fall on a tiny part."""
        return min(count - 1, int(count ** rng.random()) - 1)

    @staticmethod
    def surname(number):
        rng = random.Random(f"surname {number}")
        name = rng.choice(HEADS) + rng.choice(MIDDLES) + rng.choice(TAILS)
        return name if rng.random() < 0.7 else name + rng.choice(TAILS)

    def person(self, rng):
        number = self.rank(rng, 200_000)
        return FIRST[number * 7919 % len(FIRST)], self.surname(number)

    def body(self, rng):
        number = self.rank(rng, 60_000)
        words = [self.surname(500_000 + number), BODIES[number % len(BODIES)]]
        if number % 3 == 0:
            words.insert(1, ADJECTIVES[number % len(ADJECTIVES)])
        return " ".join(words)

    def place(self, rng):
        return self.places[self.rank(rng, len(self.places))]

    def country(self, rng):
        return self.rank(rng, len(self.countries))


class Cast:
    """Which names stand for those of the originals; asked again it says the same."""

    def __init__(self, world, seed, behind=None):
        self.world, self.seed, self.behind, self.known = world, seed, behind, {}

    def named(self, kind, full):
        key = (kind, full)
        if key not in self.known:
            rng = random.Random(f"{self.seed} {kind} {full}")
            if self.behind and rng.random() < 0.75:
                self.known[key] = self.behind.named(kind, full)
            elif rng.random() < KEPT[kind]:
                self.known[key] = None
            else:
                make = {"P": self.world.person, "O": self.world.body, "L": self.world.place, "C": self.world.country}
                self.known[key] = make[kind](rng)
        return self.known[key]

    def surface(self, kind, surface, full):
        new = self.named(kind, full)
        if new is None:
            return surface
        if kind == "P":
            first, last = new
            return f"{first} {last}" if " " in surface else last
        if kind == "C":
            name, adjectives, peoples = self.world.countries[new]
            if surface in self.world.by_adjective and adjectives:
                return adjectives.split(";")[0]
            if surface in self.world.by_people and peoples:
                return peoples.split(";")[0]
            return name
        return new.upper() if surface.isupper() and len(surface) > 4 else new


class Story:
    def __init__(self, world, originals, seed, number):
        rng = random.Random(f"{seed} story {number}")
        self.size = min(300, int(rng.random() ** -0.9))
        self.begin = datetime.date(1996, 1, 1) + datetime.timedelta(days=int(10_400 * rng.random() ** 0.6))
        self.length = rng.choice([2, 5, 20, 60])
        self.originals = rng.sample(originals, min(len(originals), rng.randint(3, 6)))
        self.cast = Cast(world, f"{seed} cast {number}")
        self.turn = rng.randrange(12), rng.randrange(7)


def told(original, at, cast, story):
    """A sentence under other names and days."""
    text = original.sentences[at]
    spans = {}
    for kind, surface, full in original.names[at]:
        if surface not in spans:
            spans[surface] = cast.surface(kind, surface, full)
    if spans:
        text = original.patterns[at].sub(lambda match: spans[match.group()], text)
    later = story.begin.year - original.published.year
    text = re.sub(r"\b(?:19|20)\d\d\b", lambda match: str(min(2025, int(match.group()) + later)), text)
    months, days = story.turn
    text = re.sub("|".join(MONTHS), lambda match: MONTHS[(MONTHS.index(match.group()) + months) % 12], text)
    return re.sub("|".join(DAYS), lambda match: DAYS[(DAYS.index(match.group()) + days) % 7], text)


def article(world, story, seed, number):
    rng = random.Random(f"{seed} article {number}")
    cast = Cast(world, f"{seed} own {number}", story.cast)
    sentences = max(3, min(120, round(rng.lognormvariate(2.91, 0.6))))
    originals = rng.sample(story.originals, len(story.originals))
    if sentences > 25:  # a feature tells of more than its story
        originals += rng.sample(world.originals, 20)
    title = told(originals[0], 0, cast, story)
    paragraphs = []
    for original in originals:
        if sentences <= 0:
            break
        wanted = min(sentences, rng.randint(4, 8))
        begin = rng.randint(1, max(1, len(original.sentences) - wanted))
        run = [told(original, at, cast, story) for at in range(begin, min(begin + wanted, len(original.sentences)))]
        sentences -= len(run)
        while run:
            taken = rng.randint(1, 3)
            paragraphs.append(" ".join(run[:taken]))
            run = run[taken:]
    rng.shuffle(paragraphs)
    made = {"id": f"{number:07d}", "title": title, "text": "\n\n".join([title, *paragraphs])}
    if rng.random() < 0.5:
        made["published"] = (story.begin + datetime.timedelta(days=rng.randint(0, story.length))).isoformat()
    made["source"] = rng.choice(OUTLETS.split(";"))
    return made


def printed_again(made, seed, number):
    rng = random.Random(f"{seed} copy {number}")
    paragraphs = made["text"].split("\n\n")
    copy = dict(made, id=f"{number:07d}", text="\n\n".join(paragraphs[:-1] if len(paragraphs) > 4 else paragraphs))
    copy["source"] = rng.choice(OUTLETS.split(";"))
    return copy


def written(made, folder):
    """As a file that says in words what the fields say: as plain text, or as a page among its menus."""
    place = folder / made["id"][:-3]
    place.mkdir(parents=True, exist_ok=True)
    title, *paragraphs = made["text"].split("\n\n")
    published = made.get("published")
    if int(made["id"]) % 4 == 3:
        said = f'<meta property="article:published_time" content="{published}">' if published else ""
        body = "\n".join(f"<p>{html.escape(p)}</p>" for p in paragraphs)
        page = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{html.escape(title)}</title>
<meta property="og:site_name" content="{made["source"]}">{said}</head>
<body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>{html.escape(title)}</h1>
{body}
</article><footer><a href="/about">About us</a></footer></body></html>
"""
        (place / f"{made['id']}.html").write_text(page, encoding="utf-8")
        return
    head = [title, made["source"]]
    if published:
        day = datetime.date.fromisoformat(published)
        head.append(f"{day.day} {day:%B} {day.year}")
    text = "\n".join(head) + "\n\n" + "\n\n".join(paragraphs) + "\n"
    (place / f"{made['id']}.txt").write_text(text, encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=int)
    parser.add_argument("folder", type=pathlib.Path, nargs="?", default=ROOT / "model/training/articles/news/train")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--into", type=pathlib.Path)
    asked = parser.parse_args()
    originals = annotated(asked.folder)
    world = World(originals)
    rng = random.Random(asked.seed)
    open_stories, told_already, stories = [], [], 0
    for number in range(asked.count):
        if told_already and rng.random() < 0.05:
            made = printed_again(rng.choice(told_already), asked.seed, number)
        else:
            while len(open_stories) < 40:
                story = Story(world, originals, asked.seed, stories)
                stories += 1
                open_stories.append([story, story.size])
            at = rng.randrange(len(open_stories))
            made = article(world, open_stories[at][0], asked.seed, number)
            open_stories[at][1] -= 1
            if open_stories[at][1] == 0:
                open_stories.pop(at)
            told_already = told_already[-50:] + [made]
        if asked.into:
            written(made, asked.into)
        else:
            sys.stdout.write(json.dumps(made, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
