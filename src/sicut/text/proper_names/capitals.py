"""The words of a text that have a capital, and how each stands: what is before it, and whether it begins a sentence."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from sicut.text.fold import letters, listed
from sicut.text.pattern import pattern
from sicut.text.unicode import is_space, is_upper, is_word_character

_CASED = (*range(0x41, 0x590), *range(0x1E00, 0x2000))
_PREFIX = r"(?:(?:al|el|ad|an|ar|as|at|az|ash)-)?"
_OWNER, _HYPHEN = pattern(r"['’]s?$"), pattern(r"(?<!^al)(?<!^el)[-‑]")
_BACK = 40
_LINE = 300
_SHORT_LINE = 60
_QUOTES = frozenset("\"'“”„«»‹›‘’*_([{#>|~")
_ENDS = frozenset(".!?…:。！？：;؟")
_BULLETS = frozenset("-–—•‣◦·+")
_ABBREVIATED = listed(
    "mr mrs ms dr prof st gen col sgt lt capt gov sen rep rev hon jr sr no vs jan feb mar apr jun jul aug sep sept oct "
    "nov dec str hr fr r sra sr srta dra mme mlle т г ул им bzw ca inkl nr vgl"
)


class Capital(NamedTuple):
    """A word with a capital: where it stands, its folded letters, and how.

    ``opens``: it begins a sentence, a line or a quotation. ``cut``: what follows the hyphen after it is small.
    ``headed``: it is in a line whose long words all have capitals.
    """

    start: int
    end: int
    written: str
    key: str
    opens: bool
    cut: bool
    headed: bool


@cache
def classes() -> tuple[str, str]:
    """The classes of a pattern for capitals and for letters and digits, of the scripts with case."""
    upper = _ranges([c for c in _CASED if is_upper(chr(c))])
    word = _ranges([c for c in (*range(0x30, 0x3A), *_CASED) if is_word_character(chr(c))])
    return upper, word + "\u0300-\u036f"


def _ranges(codes: Sequence[int]) -> str:
    """The characters with *codes*, which go up, for a class of a pattern: what follows each other as one range."""
    ends = [one for one, other in pairwise((*codes, -1)) if other != one + 1]
    starts = [codes[0], *(other for one, other in pairwise(codes) if other != one + 1)]
    return "".join(f"{re.escape(chr(one))}-{re.escape(chr(other))}" for one, other in zip(starts, ends, strict=True))


@cache
def _capital() -> re.Pattern[str]:
    upper, word = classes()
    dotted = rf"(?:[{upper}]\.){{2,}}(?:[{upper}](?![{word}]))?"
    plain = rf"(?:[a-z]{{1,2}})?[{upper}][{word}]*+(?:[-‑'’&][{word}]++){{0,6}}+"
    return re.compile(rf"(?<![{word}@\\#=_.$%&~`\-])(?:{dotted}|{_PREFIX}{plain})(?![@\\=_`(])")


@cache
def small_word() -> re.Pattern[str]:
    """A word that begins with a small letter."""
    upper, word = classes()
    return re.compile(rf"(?<![{word}'’])(?![{upper}0-9])[{word}]++")


def capitals(text: str, tongue: str) -> Iterator[Capital]:
    """The capitalised words of *text*, in order; not those of addresses, tags and code."""
    lines = _Lines(text)
    elided = tongue in {"fr", "it", "ca"}
    keys: dict[str, str] = {}
    before, last = "", 0
    for match in _capital().finditer(text):
        start, end = match.span()
        if _DATED().match(text, start) or _is_in_path(text, start, end, last):
            continue
        last = end
        if elided and start + 2 < end and text[start + 1] in "'’" and text[start] in "LDNSJMCTQ":
            start += 2
            if not is_upper(text[start]):
                continue
        whole = text[start:end]
        written = _bare(whole)
        cut = len(written) < len(whole) and whole[len(written)] in "-‑"
        key = keys.get(written) or keys.setdefault(written, letters(written))
        if not key:
            continue
        opens = _opens(text, start, before)
        yield Capital(start, start + len(written), written, key, opens, cut, lines.is_heading(start))
        before = whole


def _is_in_path(text: str, start: int, end: int, last: int) -> bool:
    """Whether a slash beside a word parts no two names; *last* is the end of the capital before."""
    behind = text[start - 1 : start] == "/" and last != start - 1
    return behind or (text[end : end + 1] == "/" and not is_upper(text[end + 1 : end + 2] or " "))


def _bare(whole: str) -> str:
    """A word without an English genitive, and without what is small behind a hyphen."""
    written = _OWNER().sub("", whole) if whole[-2:].strip("s") in {"'", "’"} else whole
    pieces = _HYPHEN().split(written) if "-" in written or "‑" in written else ()
    if len(pieces) > 1 and not any(map(is_upper, pieces[-1])) and not pieces[-1].isdigit():
        kept = [piece for piece in pieces if any(map(is_upper, piece))]
        size = sum(map(len, kept)) + len(kept) - 1
        return written[:size] if size < len(written) else written
    return written


def _opens(text: str, start: int, before: str) -> bool:
    """Whether the word at *start* begins a sentence, a line or a quotation; *before* is the capital before it."""
    at, quoted, lines = start, False, 0
    while at > 0 and start - at < _BACK:
        c = text[at - 1]
        if c == "\n":
            lines += 1
            if lines > 1:
                return True
        elif c in _QUOTES:
            quoted = quoted or c not in "*_(["
        elif not is_space(c):
            break
        at -= 1
    if at == 0:
        return True
    c = text[at - 1]
    if c == "." and before and text.endswith(f"{before}.", 0, at):
        return not (letters(before) in _ABBREVIATED or len(letters(before)) == 1)
    if c in _ENDS and not text.endswith((" vs.", " v.", " e.g.", " i.e.", " ca.", " г.", " им."), max(0, at - 6), at):
        return not (c == "." and before.endswith(".") and text.endswith(before, 0, at))
    if lines or c in _BULLETS:
        return _begins_line(text, at)
    return quoted and c in ",:—–-"


def _begins_line(text: str, at: int) -> bool:
    """Whether what follows *at*, the end of a line or a bullet, begins something new."""
    begin = text.rfind("\n", max(0, at - _LINE), at) + 1
    line = text[begin:at].strip()
    if not line or all(c in _BULLETS or not is_word_character(c) for c in line):
        return True
    if text[at - 1] in _BULLETS:
        return False
    return at - begin < _SHORT_LINE and text[at - 1] != ","


class _Lines:
    """Which lines of a text are headings in capitals; asked in the order of the text."""

    def __init__(self, text: str) -> None:
        self._text, self._end, self._heading = text, -1, False

    def is_heading(self, at: int) -> bool:
        if at >= self._end:
            begin = self._text.rfind("\n", 0, at) + 1
            end = self._text.find("\n", at)
            self._end = len(self._text) if end < 0 else end
            line = self._text[begin : min(self._end, begin + _LINE)]
            self._heading = self._end - begin <= _LINE and _is_heading(line)
        return self._heading


def _is_heading(line: str) -> bool:
    """Whether nearly all long words of a line have capitals, and no sentence ends it."""
    if line.rstrip().endswith((".", "!", "?", ",", ";", "…")) or ":" in line.strip()[:-1]:
        return False
    small = [word for word in small_word().findall(line) if len(word) > 3 and not word.isdigit()]  # noqa: PLR2004
    return not small and len(_capital().findall(line)) > 1


_DATED = pattern(r"(?:Jan|January|March|April|May|June|August|Mai|Juni|August)\.? \d")
