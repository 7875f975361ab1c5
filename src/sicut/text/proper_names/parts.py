"""A name taken apart: its words, folded and in Latin letters, without what only goes with it."""

import re
from typing import NamedTuple

from sicut.text.fold import letters
from sicut.text.pattern import pattern
from sicut.text.proper_names import forms
from sicut.text.proper_names.romanised import romanised
from sicut.text.unicode import APOSTROPHES, is_digit, is_upper

_WORD = pattern(r"[^\s\-‐‑–—,;:()\[\]{}\"“”„«»·・/&.]+(?:[.][^\s\-‐‑–—,;:()\[\]{}\"“”„«»·・/&.]+)*[.]?|&")
_DOTTED = pattern(r"(?:[^\s\d.]\.)+[^\s\d.]\.?")
_OWNER = pattern(r"['’]s?$")
_ARTICLE = pattern(r"(?<!\S)(?:al|el|ad|an|ar|as|at|az|ash)-(?=\S)", re.IGNORECASE)
_BRACKETS = pattern(r"\([^()]*\)|\[[^\[\]]*\]")
_ROMAN = pattern(r"(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})")
_NUMERALS = dict(
    zip("two three four five six seven eight nine ten eleven twelve".split(), range(2, 13), strict=True)
) | dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True))
_TEN, _LONGEST = 10, 9
_MOST = 24


class Part(NamedTuple):
    """A word of a name: as written, folded, and in Latin letters; ``number`` where it is one."""

    written: str
    key: str
    latin: str
    number: int | None = None


class Parts(NamedTuple):
    """The words of a name that tell it from others; ``legal``: a legal form was among them.

    ``aside`` are those in brackets; ``whole`` has the letters of all but legal forms.
    """

    words: tuple[Part, ...]
    legal: bool = False
    aside: tuple[Part, ...] = ()
    whole: str = ""


def taken_apart(name: str, *, person: bool, keep_legal: bool = False) -> Parts:
    """The parts of a name of at most 24 words; "Reed, Ada" is "Ada Reed" where a person is meant."""
    name = _ARTICLE().sub(" ", name)
    bracketed = " ".join(_BRACKETS().findall(name))
    outside = _BRACKETS().sub(" ", name)
    found = _words(outside)
    if not found:
        outside, bracketed = name, ""
        found = _words(outside)
    legal = False
    if not keep_legal:
        kept = _without_legal(found, person=person)
        legal, found = len(kept) < len(found), kept or found
    if person:
        found = _turned(outside, found)
    bare = _bare(found)
    strong = [word for word in bare if keep_legal or word.key not in forms.WEAK] or bare
    whole = "".join(word.latin for word in found) + "".join(word.latin for word in _words(bracketed))
    aside = [] if not bracketed else _without_legal(_words(bracketed), person=person)
    return Parts(tuple(_numbered(strong, person=person)), legal, tuple(aside), whole)


def _words(name: str) -> list[Part]:
    found: list[Part] = []
    for match in _WORD().finditer(name):
        written = _OWNER().sub("", match[0]) if len(match[0]) > 2 else match[0]  # noqa: PLR2004
        dotted = _DOTTED().fullmatch(written)
        pieces = [written] if dotted else [piece for piece in written.split(".") if piece]
        found.extend(map(_part, pieces))
    return found[:_MOST]


def _part(written: str) -> Part:
    bare = "".join(c for c in written if c not in APOSTROPHES and c != ".")
    if bare[-1:] == "s" and len(bare) > 2 and all(map(is_upper, bare[:-1])):  # noqa: PLR2004
        bare = bare[:-1]
    key = letters(bare) or ("and" if written == "&" else bare)
    key = forms.SHORTENED.get(key, key)
    return Part(bare, key, key if key.isascii() and bare.isascii() else romanised(bare.lower()) or key)


def _without_legal(found: list[Part], *, person: bool) -> list[Part]:
    """The words without legal forms; all of them if nothing else remains."""
    kept: list[Part] = []
    at = 0
    keys = [word.key for word in found]
    while at < len(found):
        size = next((n for n in range(forms.longest_legal(), 1, -1)
                     if tuple(keys[at : at + n]) in forms.legal_phrases() and len(keys) >= at + n), 0)  # fmt: skip
        if not size and _is_legal(found[at], first=at == 0, person=person):
            size = 1
        if not size:
            kept.append(found[at])
        at += size or 1
    return kept


def _is_legal(word: Part, *, first: bool, person: bool) -> bool:
    if person:
        return word.key in forms.SURELY_LEGAL
    if word.written in forms.LEGAL_SHORT:
        return not first
    return word.key in forms.LEGAL_WORDS or (len(word.key) > 9 and word.key[:9] == "aktienges")  # noqa: PLR2004


def _turned(name: str, found: list[Part]) -> list[Part]:
    """The words of a person's name with what stands before a comma last."""
    before, comma, _ = name.partition(",")
    if not comma:
        return found
    size = len(_words(before))
    return [*found[size:], *found[:size]]


def _bare(found: list[Part]) -> list[Part]:
    """The words without titles and particles; all of them if nothing else remains."""
    start = 0
    while start < len(found) - 1 and found[start].key in forms.TITLES:
        start += 1
    kept = [
        word for place, word in enumerate(found[start:])
        if not (_is_particle(word) and (place or word.key not in forms.NEVER_FIRST))
        and not (place and word.key in forms.INNER_TITLES and len(found) - start > 2  # noqa: PLR2004
       )
    ]  # fmt: skip
    return kept or found


def _is_particle(word: Part) -> bool:
    return word.key in forms.BETWEEN and (len(word.key) > 1 or not is_upper(word.written[0]))


def _numbered(found: list[Part], *, person: bool) -> list[Part]:
    """The words with runs of numerals made one number each."""
    made: list[Part] = []
    run: list[Part] = []
    for word in found:
        if _is_numeral(word, person=person):
            run.append(word)
            continue
        made.extend(_joined(run))
        run = []
        made.append(word)
    return [*made, *_joined(run)]


def _is_numeral(word: Part, *, person: bool) -> bool:
    if word.written and all(is_digit(c) for c in word.written):
        return True
    if person and len(word.written) == 1:
        return False
    return word.key in _NUMERALS or _ROMAN().fullmatch(word.written) is not None


def _joined(run: list[Part]) -> list[Part]:
    """The numbers of a run of numerals: "forty four" is one."""
    made: list[Part] = []
    for word in run:
        value = _value(word)
        last = made[-1].number if made else None
        if last and last % _TEN == 0 and _TEN < last < _TEN * _TEN and value < _TEN:
            value += last
            made.pop()
        made.append(Part(word.written, str(value), str(value), value))
    return made


def _value(word: Part) -> int:
    if word.key in _NUMERALS:
        return _NUMERALS[word.key]
    if word.key[:_LONGEST].isdecimal():
        return int(word.key)
    return _roman(word.written)


def _roman(written: str) -> int:
    worth = [{"I": 1, "V": 5, "X": 10}[c] for c in written]
    pairs = zip(worth, [*worth[1:], 0], strict=True)
    return sum(-value if value < after else value for value, after in pairs)


def is_syllabic(word: Part) -> bool:
    """Whether each letter of a word is a syllable, so that one that differs makes another name."""
    return any("\u3040" <= c <= "\u9fff" or "\uac00" <= c <= "\ud7a3" or c >= "\U00020000" for c in word.written)


def roots(word: str) -> str:
    """A word with digits that stand for letters as letters (``Ig0r``)."""
    return word.translate(str.maketrans("013457", "oieast")) if re.search(r"\d", word) else word
