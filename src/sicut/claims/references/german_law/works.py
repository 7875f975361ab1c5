"""The statute that stands at a place of a text: "BGB", "SGB V", "des Grundgesetzes", "des Gesetzes über …"."""

import re
from functools import cache
from typing import NamedTuple

from sicut.claims.references.german_law.citation import Work
from sicut.claims.references.union_acts import act_at
from sicut.editions.law import eu, german
from sicut.editions.law.code import Code
from sicut.text.pattern import pattern

_GAP = pattern(r"[ \t\xa0\u2009\u202f]*(?:\n(?!\s*\n)[ \t]*)?")
_VERSION = pattern(
    r"[ \xa0](?:(?:i\.[ \xa0]?d\.[ \xa0]?F\.|[an]\.[ \xa0]?F\.|aF\b|nF\b)|(?:1[89]|20)[0-9]{2}(?![0-9.,/-]|[ ]\w))"
)
_YEAR = pattern(r"[ \xa0](?:1[89]|20)[0-9]{2}(?![0-9/-]|\.[0-9])")
_TOKEN = pattern(r"(?:[0-9]{1,2}\. ?(?=BImSchV))?[A-ZÄÖÜ][A-Za-zÄÖÜäöüß0-9]*(?:[-/][A-ZÄÖÜ][A-Za-zÄÖÜäöüß]*)*")
_BOOK = pattern(r"[ \xa0-]?(?:(?:X?I{1,3}|I?[VX]|VI{0,3}|XI{0,2})(?![A-Za-z])|[0-9]{1,2}(?![0-9/]|[.,][0-9]))")
_LAND = pattern(
    r"[ \xa0-](?:NRW|NW|BW|LSA|MV|M-V|RP|RhPf|RLP|SH|S-H|Bln|Bbg|Hbg|HH|Nds|Nds\.|Hess|Saar|Sachs|Thür|Bay|BY|NÖ|OÖ)"
    r"(?![A-Za-zÄÖÜäöüß])"
)
_ARTICLE = pattern(r"(?:de[rsm]|vom|zum|zur|im|dieser|dieses|aus der|aus dem)[ \xa0\n]")
_SHAPE = pattern(
    r"[A-ZÄÖÜ][a-zäöüß]*(?:[A-ZÄÖÜ]+[a-zäöüß]*)*(?:G|GB|GO|GV|VO|VG|V|O|StV|KV|StG|StO|VwV|RL|TV|BestG|OrgG|AG|AVO|B)"
    r"(?:[-/][A-ZÄÖÜ][A-Za-zäöü]*)?|[A-ZÄÖÜ]{2,6}"
)
_NO_STATUTE = frozenset(
    "AG KG GBR GMBH OHG SE EV UG EU USA UN UNO DDR BRD CDU CSU SPD FDP ARD ZDF BGH BAG BSG BFH BVERFG BVERWG BPATG OLG "
    "LG LAG LSG OVG VGH VG SG FG RG KG OGH EUGH EUG EGMR BAYOBLG NJW GRUR WRP RL VO NR ABS ART HS BMF BMI OG LSA NRW "
    "II III IV VI VII VIII IX XI XII ZPO- XV ERP IT PC PDF BGHZ BGHST BVERFGE BVERWGE RGZ BAGE BSGE BFHE AP".split()
)
_GENERIC = pattern(
    r"(?:ge(?:setz)(?:es|e)?|gesetzbuch(?:es|s|e)?|ordnung|satzung|staatsvertrag(?:es|s)?|übereinkommens?|konvention"
    r"|verfassung|tarifvertrag(?:es|s)?|statuts?|charta)$"
)
_TOO_PLAIN = frozenset(
    "gesetz gesetzes gesetze gesetzbuch gesetzbuchs gesetzbuches ordnung verordnung satzung verfassung charta "
    "konvention "
    "übereinkommen übereinkommens statut statuts staatsvertrag staatsvertrages staatsvertrags geschäftsordnung "
    "tarifvertrag tarifvertrags tarifvertrages grundordnung hausordnung tagesordnung rechtsverordnung".split()
)
_FEMININE = pattern(r"(?:ordnung|satzung|konvention|verfassung|charta)$")
_GENITIVE = pattern(r"(?:(?<=gesetz)|(?<=Gesetz)|(?<=gesetzbuch)|(?<=vertrag)|(?<=statut)|(?<=kommen))e?s$")
_ADJECTIVAL = pattern(r"e[ns]?$")
_LONG = pattern(
    r"(?:Gesetz(?:es|e)?|Verordnung|Übereinkommens?|Abkommens?)[ \xa0\n](?:über|zur|zum|gegen|betreffend|für)\b"
)
_WORD = pattern(r"[ \t\xa0]*\n?(?!\n)[ \t]*([A-Za-zÄÖÜäöüß][\wÄÖÜäöüß-]*)")
_SMALL = frozenset(
    "über zur zum gegen betreffend für der die das des dem den von vom in im an am auf aus bei mit und oder sowie "
    "eines "
    "einer nach unter durch zu".split()
)
_INFLECTED = pattern(r"[a-zäöüß-]+(?:en|er|es|em|e)$")
_OWN_SHORT = pattern(r"[ \xa0\n]\(([A-ZÄÖÜ][A-Za-zÄÖÜäöüß]*[A-ZÄÖÜ][A-Za-z]*)(?:[ ][IVX]+)?\)")
_ENACTED = pattern(
    r"(?: (?:1[89]|20)[0-9]{2})?[ \xa0\n](?:vom|v\.)[ \xa0\n][0-9]{1,2}\.[ \xa0]?(?:[0-9]{1,2}\.[ \xa0]?"
    r"|[A-ZJ][a-zä]+[ \xa0])(?:1[89]|20)[0-9]{2}"
)
_ADJECTIVE = pattern(r"[ \xa0]*([A-ZÄÖÜ][a-zäöüß]+e[ns]?)[ \xa0\n]")
_WITH_BOOK = pattern(r"(?<![\w./-])[A-ZÄÖÜ]{3}[ \xa0](?:[IVX]{1,4}|[0-9]{1,2})$")
_LAST_WORD = pattern(r"(?<![\w./-])[A-ZÄÖÜ][\w/-]*$")
_LONGEST_BEFORE = 24
_MOST_WORDS = 16
_LONGEST_NAME = 14


class Named(NamedTuple):
    """Where the name ends, or begins if it stands before; the work, and its row of the tables."""

    at: int
    work: Work
    code: Code | None = None


def statute_at(text: str, at: int, *, is_article: bool) -> Named | None:
    """The statute named at *at*, after white space; *is_article*: it is cited by articles, as much else is."""
    gap = _GAP().match(text, at)
    start = gap.end() if gap is not None else at
    if start == at and at and text[at - 1] not in '( \xa0\n"„':
        return None
    article = _ARTICLE().match(text, start)
    named = _short(text, start, is_article=is_article) if article is None else None
    named = named or _full(text, article.end() if article is not None else start, is_bare=article is None)
    if named is None:
        return None
    end, work, code = named
    if (version := _VERSION().match(text, end) or _YEAR().match(text, end)) is not None:
        end = version.end()
    return Named(end, work, code)


def statute_before(text: str, at: int, floor: int) -> Named | None:
    """The abbreviation that ends right before *at*, and where it begins."""
    if at == 0 or text[at - 1] not in " \xa0":
        return None
    for shape in (_WITH_BOOK, _LAST_WORD):
        found = shape().search(text, max(floor, at - _LONGEST_BEFORE), at - 1)
        if found is None:
            continue
        code = german.by_abbreviation(found.group().replace("\xa0", " "))
        if code is not None:
            return Named(found.start(), Work(code.work), code)
        if (union := eu.abbreviations().get(found.group())) is not None:
            return Named(found.start(), Work(union.work, is_union=True), union)
    return None


def statute_mentioned(text: str, start: int, end: int, unit: str) -> Named | None:
    """The statute that the words of one block between *start* and *end* name last, if *unit*s may be its parts."""
    low = max(start, text.rfind("\n\n", start, end) + 1)
    found = None
    for token in _TOKEN().finditer(text, low, end):
        written = token.group()
        is_whole = token.start() == 0 or not text[token.start() - 1].isalnum()
        code = german.by_abbreviation(written) if is_whole and sum(map(str.isupper, written)) > 1 else None
        if code is None and is_whole and (listed := _listed(text, token.start())) is not None:
            code = listed.code
        if code is not None and (code.articles is None or code.unit == unit):
            found = Named(token.end(), Work(code.work), code)
    return found


def _short(text: str, at: int, *, is_article: bool) -> Named | None:
    token = _TOKEN().match(text, at)
    if token is None:
        return None
    if (act := act_at(text, at)) is not None:
        return Named(act.end, Work(act.work, act.code is not None, is_union=True), act.code)
    written, end = token.group(), token.end()
    if (book := _BOOK().match(text, end)) is not None:
        code = german.by_abbreviation(text[at : book.end()].replace("\xa0", " "))
        if code is not None:
            return Named(book.end(), Work(code.work), code)
    if (land := _LAND().match(text, end)) is not None and (len(written) > 1 and written[1:] != written[1:].lower()):
        code = german.by_abbreviation(text[at : land.end()])
        return Named(land.end(), Work(text[at : land.end()], code is not None), code)
    if (code := german.by_abbreviation(written)) is not None:
        return Named(end, Work(code.work), code)
    if written[0].isdigit():
        return Named(end, Work(written))
    if (union := eu.abbreviations().get(written)) is not None:
        return Named(end, Work(union.work, is_union=True), union)
    return Named(end, Work(written, is_known=False)) if _is_like_a_statute(written, is_article) else None


def _is_like_a_statute(written: str, is_article: bool) -> bool:  # noqa: FBT001
    if written.upper() in _NO_STATUTE or len(written) > _LONGEST_NAME or not _SHAPE().fullmatch(written):
        return False
    if written[1:] == written[1:].lower():
        return False
    return not written.isupper() or (not is_article and written[-1] in "GBOV")


def _full(text: str, at: int, *, is_bare: bool) -> Named | None:
    if not text[at : at + 1].isupper() and (is_bare or _TOKEN().match(text, at) is None):
        return None
    if not is_bare and (found := _short(text, at, is_article=True)) is not None:
        return found
    found = _listed(text, at) or _union_name(text, at) or _long(text, at) or _compound(text, at)
    if found is None:
        return None
    end, work, code = found
    own = _OWN_SHORT().match(text, end)
    if (enacted := _ENACTED().match(text, own.end() if own is not None else end)) is not None:
        end = enacted.end()
    if own is not None and code is None:
        work = Work(own.group(1), german.by_abbreviation(own.group(1)) is not None)
        code = german.by_abbreviation(own.group(1))
    return Named(end, work, code)


def _words(text: str, at: int, most: int) -> list[re.Match[str]]:
    found: list[re.Match[str]] = []
    while len(found) < most and (word := _WORD().match(text, found[-1].end() if found else at)) is not None:
        found.append(word)
    return found


def _listed(text: str, at: int) -> Named | None:
    first = _WORD().match(text, at)
    if first is None or german.stemmed(first.group(1))[0] not in _first_stems():
        return None
    words = _words(text, at, _MOST_WORDS)
    found = german.by_name(tuple(german.stemmed(word.group(1))[0] for word in words))
    return None if found is None else Named(words[found[1] - 1].end(), Work(found[0].work), found[0])


@cache
def _first_stems() -> frozenset[str]:
    return german.first_stems()


def _union_name(text: str, at: int) -> Named | None:
    for length in _name_lengths():
        if (code := eu.names().get(text[at : at + length].lower())) is not None and not text[
            at + length : at + length + 1
        ].isalnum():
            return Named(at + length, Work(code.work, is_union=True), code)
    return None


@cache
def _name_lengths() -> tuple[int, ...]:
    return tuple(sorted({len(name) for name in eu.names()}, reverse=True))


def _long(text: str, at: int) -> Named | None:
    """A name that says what the statute is about, to where its words end."""
    if _LONG().match(text, at) is None:
        return None
    kept = last = 0
    words = _words(text, at, _MOST_WORDS)
    for place, word in enumerate(words):
        written = word.group(1)
        if written[0].isupper():
            kept, last = place, word.end()
        elif written not in _SMALL and not _is_before_noun(words, place):
            break
    kind, *rest = text[at:last].split()
    name = " ".join((_GENITIVE().sub("", kind), *rest))
    return Named(last, Work(name, is_known=False)) if kept else None


def _is_before_noun(words: list[re.Match[str]], place: int) -> bool:
    following = words[place + 1].group(1) if place + 1 < len(words) else ""
    return _INFLECTED().fullmatch(words[place].group(1)) is not None and (
        following[:1].isupper() or following in _SMALL or _INFLECTED().fullmatch(following) is not None
    )


def _compound(text: str, at: int) -> Named | None:
    """One word, perhaps with adjectives: "Landesbauordnung", "Hessischen Gemeindeordnung"."""
    end, adjectives = at, 0
    while adjectives < 2 and (adjective := _ADJECTIVE().match(text, end)) is not None:  # noqa: PLR2004
        end, adjectives = adjective.end(), adjectives + 1
    word = _WORD().match(text, end)
    if word is None or _GENERIC().search(word.group(1).lower()) is None or not word.group(1)[0].isupper():
        return None
    if word.group(1).lower() in _TOO_PLAIN and not adjectives:
        return None
    return Named(word.end(), Work(_nominative(text[at : word.end()]), is_known=False))


def _nominative(name: str) -> str:
    """*name* without the genitive: "Hessischen Naturschutzgesetzes" is "Hessisches Naturschutzgesetz"."""
    *adjectives, noun = name.split()
    ending = "e" if _FEMININE().search(noun) else "es"
    return " ".join((*(_ADJECTIVAL().sub(ending, one) for one in adjectives), _GENITIVE().sub("", noun)))
