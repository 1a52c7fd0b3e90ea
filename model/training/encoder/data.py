# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: Dateline contributors
"""Reads the training sets into sentences of tokens with whatever labels a set has; what it lacks is None and masked."""
import csv, io, lzma, os, random, re, subprocess, sys

KINDS = ["person", "organisation", "country", "place", "group"]
STATUSES = ["happened", "ongoing", "planned", "alleged", "denied"]
NER_LABELS = ["O"] + [f"{p}-{k}" for k in KINDS for p in "BIES"]
TRIGGER_LABELS = ["O"] + STATUSES
UPOS = ["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"]
VERB_FORMS = ["Past", "Pres", "Imp", "Inf", "PartPast", "PartPres", "Modal"]
TAGS = ([u for u in UPOS if u not in ("VERB", "AUX", "NOUN", "PROPN")] + [f"{u}|{n}" for u in ("NOUN", "PROPN") for n in ("Sing", "Plur")]
        + [f"VERB|{f}" for f in VERB_FORMS if f != "Modal"] + [f"AUX|{f}" for f in VERB_FORMS])
SUBTYPES = ["nsubj:pass", "csubj:pass", "aux:pass", "obl:agent", "obl:unmarked", "nmod:poss", "acl:relcl", "compound:prt"]
DEPRELS = ["acl", "advcl", "advmod", "amod", "appos", "aux", "case", "cc", "ccomp", "clf", "compound", "conj", "cop", "csubj", "dep", "det",
           "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark", "nmod", "nsubj", "nummod", "obj", "obl",
           "orphan", "parataxis", "punct", "reparandum", "root", "vocative", "xcomp"] + SUBTYPES


class Sentence:
    __slots__ = ("words", "ner", "tags", "heads", "deprels", "triggers", "document", "source", "spans", "number")

    def __init__(self, words, document="", source=""):
        self.words, self.document, self.source = words, document, source
        self.ner = self.tags = self.heads = self.deprels = self.triggers = self.spans = None
        self.number = -1


def tag_of(upos, features):
    f = dict(x.split("=", 1) for x in features.split("|") if "=" in x)
    if upos in ("NOUN", "PROPN"):
        return f"{upos}|{'Plur' if f.get('Number') in ('Plur', 'Ptan') else 'Sing'}"
    if upos not in ("VERB", "AUX"):
        return upos
    form = f.get("VerbForm", "Fin")
    if form == "Ger" or (form == "Part" and f.get("Tense") == "Pres"):
        form = "PartPres"
    elif form == "Part":
        form = "PartPast"
    elif form == "Fin":
        form = ("Imp" if f.get("Mood") == "Imp" else f["Tense"] if f.get("Tense") in ("Past", "Pres")
                else "Modal" if upos == "AUX" else "Pres")
    return f"{upos}|{form}"


def deprel_of(name):
    return name if name in SUBTYPES else name.split(":")[0]


def read_conllu(path):
    sentences = []
    for block in lzma.open(path, "rt", encoding="utf-8").read().split("\n\n"):
        rows = [line.split("\t") for line in block.split("\n") if line and line[0] != "#"]
        rows = [r for r in rows if r[0].isdigit()]
        if not rows:
            continue
        s = Sentence([r[1] for r in rows], source="ud")
        s.tags = [TAGS.index(tag_of(r[3], r[5])) for r in rows]
        s.heads = [int(r[6]) for r in rows]
        s.deprels = [DEPRELS.index(deprel_of(r[7])) for r in rows]
        sentences.append(s)
    return sentences


class Tokenizer:
    """The shipped tokenizer, so that training sees what running sees."""

    def __init__(self, binary):
        self.command = [binary, "tokenize"]

    def lines(self, texts):
        """Per text a list of (begin, end) in code points."""
        data = "".join(t.replace("\n", " ") + "\n" for t in texts)
        out = subprocess.run(self.command, input=data.encode(), stdout=subprocess.PIPE, check=True).stdout.decode().split("\n")
        result = []
        for text, line in zip(texts, out):
            raw = text.encode()
            ascii_only = len(raw) == len(text)
            spans = []
            for item in line.split():
                begin, length = map(int, item.split(":"))
                if ascii_only:
                    spans.append((begin, begin + length))
                else:
                    b = len(raw[:begin].decode())
                    spans.append((b, b + len(raw[begin:begin + length].decode())))
            result.append(spans)
        return result


def bioes(count, mentions):
    """mentions: (first token, last token, kind name)."""
    labels = [0] * count
    for first, last, kind in mentions:
        for i in range(first, last + 1):
            place = "S" if first == last else "B" if i == first else "E" if i == last else "I"
            labels[i] = NER_LABELS.index(f"{place}-{kind}")
    return labels


def cover(spans, begin, end):
    """The tokens that a character range touches, or None."""
    touched = [i for i, (b, e) in enumerate(spans) if b < end and e > begin]
    return (touched[0], touched[-1]) if touched else None


def read_news(folder, tokenizer, annotations):
    articles = annotations.load(folder)
    texts = [(a, n, a.text[b:e]) for a in articles for n, (b, e) in a.sentences.items()]
    sentences = []
    for (article, number, text), spans in zip(texts, tokenizer.lines([t for _, _, t in texts])):
        if not spans:
            continue
        base = article.sentences[number][0]
        end = article.sentences[number][1]
        s = Sentence([text[b:e] for b, e in spans], article.id, "news")
        s.number = number
        s.spans = [(base + b, base + e) for b, e in spans]
        found = []
        for m in article.mentions:
            if base <= m["begin"] < end:
                touched = cover(s.spans, m["begin"], m["end"])
                if touched and not any(f <= touched[1] and touched[0] <= l for f, l, _ in found):
                    found.append((*touched, m["kind"]))
        s.ner = bioes(len(spans), found)
        if article.events or article.relations:
            s.triggers = [0] * len(spans)
            for e in article.events:
                if e["sentence"] == number:
                    match = re.search(r"(?<!\w)" + re.escape(e["trigger"]) + r"(?!\w)", text) or re.search(re.escape(e["trigger"]), text)
                    touched = match and cover(spans, match.start(), match.end())
                    if touched:
                        s.triggers[touched[0]] = TRIGGER_LABELS.index(e["status"])
        sentences.append(s)
    return sentences


def without(sentences, part):
    """The sentences but those of every Nth article that is annotated with events ("K/N": the Kth, N+Kth, ... by id): an
    encoder learned of the others says of these what it will say of articles that it has never seen."""
    if not part:
        return sentences
    k, n = map(int, part.split("/"))
    annotated = sorted({s.document for s in sentences if s.triggers is not None})
    left_out = set(annotated[k % n::n])
    return [s for s in sentences if s.document not in left_out]


def read_gmb(path, tokenizer):
    """(words, tags) of each sentence, cut again by our tokenizer; the tags follow another guideline."""
    sentences, words, tags = [], [], []
    for row in csv.reader(io.TextIOWrapper(lzma.open(path), encoding="utf-8", errors="replace")):
        if row[0].startswith("Sentence:") and words:
            sentences.append((words, tags))
            words, tags = [], []
        if row[0] != "Sentence #" and row[1]:
            words.append(row[1])
            tags.append(row[3])
    sentences.append((words, tags))
    lines, places = [], []
    for words, tags in sentences:
        text, ends = "", []
        for i, word in enumerate(words):
            text += joined_word(text, word)
            ends.append(len(text))
        lines.append(text)
        places.append(ends)
    result = []
    for text, ends, spans, (words, tags) in zip(lines, places, tokenizer.lines(lines), sentences):
        at, cut, last = 0, [], None
        for b, e in spans:
            while ends[at] < e and at + 1 < len(ends):
                at += 1
            tag = tags[at]
            cut.append("I-" + tag[2:] if at == last and tag[0] == "B" else tag)
            last = at
        result.append(([text[b:e] for b, e in spans], cut))
    return result


def joined_word(text, word):
    """What to append to a line of text for a token: no space before closing marks and clitics."""
    if word in ("``", "''"):
        word = '"'
    glue = not text or word in (",", ".", ";", ":", "?", "!", ")", "%", "'s", "'", "n't", "'re", "'ve", "'ll", "'d", "'m") or text[-1] in "($"
    return word if glue else " " + word


def read_columns(path, kinds):
    """CoNLL columns 'token ... tag'; kinds maps their names to ours (None: not a mention, missing: the sentence is left out)."""
    sentences = []
    for block in re.split(r"\n\s*\n", open(path, encoding="utf-8").read()):
        rows = [line.split() for line in block.split("\n") if line.strip() and not line.startswith("-DOCSTART-")]
        rows = [r for r in rows if len(r) >= 2]
        if not rows:
            continue
        s = Sentence([r[0] for r in rows], source="other")
        mentions, previous = [], None
        for i, r in enumerate(rows):
            tag = r[-1]
            kind = tag[2:] if tag != "O" else None
            if kind and (tag[0] == "B" or kind != previous):
                mentions.append([i, i, kind])
            elif kind:
                mentions[-1][1] = i
            previous = kind
        if any(k not in kinds for _, _, k in mentions):
            continue
        s.ner = bioes(len(rows), [(b, e, kinds[k]) for b, e, k in mentions if kinds[k]])
        sentences.append(s)
    return sentences


def mentions_of(labels):
    """BIOES label numbers to {(first, last, kind)}; ill-formed runs are dropped."""
    found, start, kind = set(), None, None
    for i, label in enumerate(labels):
        name = NER_LABELS[label]
        place, k = (name[0], name[2:]) if label else ("O", None)
        if place == "S":
            found.add((i, i, k))
        if place == "B":
            start, kind = i, k
        elif place == "E" and start is not None and k == kind:
            found.add((start, i, k))
        if place != "I" and place != "B":
            start = None
    return found
