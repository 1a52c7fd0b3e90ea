# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: Dateline contributors
"""A folder of annotated articles (ID.txt beside ID.ann, see ../articles/README.md), and what the program finds in it as one folder."""
import json, os, re, subprocess, sys, tempfile

KINDS = {"P": "person", "O": "organisation", "C": "country", "L": "place", "G": "group"}


class Article:
    def __init__(self, path):
        lines = open(path, encoding="utf-8").read().split("\n")
        self.id = os.path.basename(path)[:-4]
        date = re.search(r"published (\d{4}-\d\d-\d\d)", lines[0])
        self.published = date and date[1]
        self.text, self.sentences = "", {}
        for line in lines[1:]:
            if match := re.match(r"\[(\d+)\] (.*)$", line):
                number = int(match[1])
                if self.text:
                    self.text += "\n\n" if number % 3 == 1 else " "
                self.sentences[number] = (len(self.text), len(self.text) + len(match[2]))
                self.text += match[2]
        self.title = self.text[slice(*self.sentences[0])] if 0 in self.sentences else None
        self.names = {}  # (begin, end) -> (kind, canonical name)
        for line in open(path[:-4] + ".ann", encoding="utf-8"):
            fields = line.rstrip("\n").split("\t")
            if fields[0].isdigit() and len(fields) > 1:
                self._read_names(int(fields[0]), fields[1].split(" | "))

    def _read_names(self, sentence, items):
        position, end = self.sentences[sentence]
        for item in items:
            letter, surface, canonical = re.fullmatch(r"([POCLGT]):(.+?)(?:=([^=]+))?", item.strip()).groups()
            inside = lambda at: (at > 0 and self.text[at - 1].isalnum() and surface[0].isalnum()
                                 or self.text[at + len(surface):at + len(surface) + 1].isalnum() and surface[-1].isalnum())
            begin = self.text.find(surface, position, end)
            while begin >= 0 and inside(begin):
                begin = self.text.find(surface, begin + 1, end)
            if begin < 0:
                sys.exit(f"{self.id}: {surface!r} is not in sentence {sentence}")
            position = begin + len(surface)
            if letter != "T":
                self.names[begin, position] = (KINDS[letter], canonical or surface)

    def sentence_at(self, offset):
        return next((n for n, (begin, end) in self.sentences.items() if begin <= offset < end), None)


def read(folders):
    """The articles of all folders, by id."""
    paths = [os.path.join(folder, name) for folder in folders for name in os.listdir(folder) if name.endswith(".txt")]
    return {a.id: a for a in map(Article, sorted(paths, key=os.path.basename))}


def extract(binary, articles):
    """What `binary extract` finds in them: ({id: article record}, {id: entity record}, [event record])."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as f:
        for a in articles.values():
            record = {"id": a.id, "title": a.title, "published": a.published, "text": a.text}
            f.write(json.dumps({k: v for k, v in record.items() if v}, ensure_ascii=False) + "\n")
        f.flush()
        lines = subprocess.run([binary, "extract", f.name], stdout=subprocess.PIPE, check=True).stdout.decode().splitlines()
    records = [json.loads(line) for line in lines]
    of = lambda kind: [r for r in records if r["record"] == kind]
    return {r["id"]: r for r in of("article")}, {r["id"]: r for r in of("entity")}, of("event")
