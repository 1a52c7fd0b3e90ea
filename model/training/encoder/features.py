# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: Dateline contributors
"""What the encoder knows of a token: the row of its word vector and the rows of its hashed features.

The C++ side (model/extraction/language/wordfeatures.cpp) computes the same numbers from the same bytes; tests compare both.
"""
import numpy as np

TABLE_ROWS = 1 << 15
SLOTS = 9  # word, 3 prefixes, 4 suffixes, shape with case
ALL_CAPITALS, TITLE_CASE = 1, 2  # how a sentence is written; 0 is the usual way
WRITING_ROW = TABLE_ROWS  # behind the hashed rows: one for each way of writing,
LEXICON_ROW = WRITING_ROW + 3  # and one for each kind mask and place of a lexicon match, 0 for none
ALL_ROWS = LEXICON_ROW + 128
ALL_SLOTS = SLOTS + 2


def fold(word):
    """Lower case of ASCII, Latin-1 and Latin Extended-A, one code point to one; curly apostrophes become straight."""
    out = []
    for c in word:
        if c == "\u2019":
            c = "'"
        elif c < "\u0180" and c not in "\u0130\u0178":
            c = c.lower()
        out.append(c)
    return "".join(out)


def hash_bytes(salt, data):
    """FNV-1a over a salt byte and the bytes, its high bits folded into the low ones."""
    value = (2166136261 ^ salt) * 16777619 & 0xFFFFFFFF
    for byte in data:
        value = (value ^ byte) * 16777619 & 0xFFFFFFFF
    return value ^ value >> 15


def shape(word):
    """Case and digits with runs shortened to two: McCain -> XxXxx, 2016-05-29 -> dd-dd-dd; at most 10 letters."""
    out = []
    for c in word:
        if c.isdigit() and c.isascii():
            s = "d"
        elif c.isascii() and not c.isalpha():
            s = c
        elif c.isascii() or c < "\u0180":
            s = "X" if fold(c) != c else "x"
        elif c in "\u2018\u2019\u201c\u201d\u2013\u2014\u2026":
            s = "'\"-."["\u2018\u2019\u201c\u201d\u2013\u2014\u2026".index(c) // 2]
        else:
            s = "x"
        if len(out) < 2 or out[-1] != s or out[-2] != s:
            out.append(s)
    return "".join(out[:10])


def rows(word):
    """The SLOTS rows of the hashed table that a token adds up."""
    low = fold(word)
    low = "".join("0" if "0" <= c <= "9" else c for c in low)
    parts = [(1, low)]
    parts += [(1 + n, low[:n]) for n in (2, 3, 4)]
    parts += [(5 + n, low[-n:]) for n in (1, 2, 3, 4)]
    parts.append((10, shape(word)))
    return [hash_bytes(salt, text.encode()) % TABLE_ROWS for salt, text in parts]


class Vocabulary:
    """Word vectors: row 0 stands for unknown words."""

    def __init__(self, lists):
        words = [line.rstrip("\n") for line in open(f"{lists}/glove100-words.txt", encoding="utf-8")]
        vectors = np.load(f"{lists}/glove100-f16.npy").astype(np.float32)
        scale = 4 * vectors.std(0)
        # int8 already here, so that training sees what ships: a dimension's four standard deviations are 127 steps
        self.vectors = np.zeros((len(words) + 1, vectors.shape[1]), np.int8)
        self.vectors[1:] = np.clip(np.round(vectors / scale * 127), -127, 127)
        self.words = words
        self.row_of = {}
        for i, word in enumerate(words):
            self.row_of.setdefault(word, i + 1)
        self._cache = {}

    def row(self, word):
        low = fold(word)
        low = {"\u201c": '"', "\u201d": '"', "\u2018": "'", "\u2013": "-", "\u2014": "-", "--": "-", "...": "\u2026"}.get(low, low)
        found = self.row_of.get(low, 0)
        if not found and len(low) > 1 and low[-1] == ".":
            found = self.row_of.get(low[:-1], 0)
        return found

    def token(self, word):
        """(vector row, hashed rows), remembered."""
        entry = self._cache.get(word)
        if entry is None:
            entry = self._cache[word] = (self.row(word), rows(word))
        return entry


def writing(words):
    """How a sentence is written: ALL_CAPITALS, TITLE_CASE or 0. Integer shares, as in the C++ side."""
    letters = uppers = longer = capitalised = 0
    for word in words:
        if not any(c.isalpha() for c in word):
            continue
        letters += 1
        low = fold(word)
        upper = low != word and all(fold(c) != c or not c.isalpha() for c in word)
        uppers += upper
        if len(word.encode()) >= 4:
            longer += 1
            capitalised += fold(word[0]) != word[0]
    if letters >= 2 and uppers * 5 >= letters * 4:
        return ALL_CAPITALS
    if longer >= 4 and capitalised * 5 >= longer * 4:
        return TITLE_CASE
    return 0
