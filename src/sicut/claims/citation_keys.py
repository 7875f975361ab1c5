r"""Citations by key: ``[@key, p. 4]`` and ``@key [p. 4]`` of pandoc and Quarto, ``\cite[4]{key}`` of LaTeX.

The grammar of the first is that of the pandoc manual (Citation syntax), the commands of the second are those of BibTeX,
natbib, biblatex and csquotes. Linear in the length of the text.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from sicut.claims.citation_marks import Citing, Ground, Manner
from sicut.model.claim import Citation, CitationKind
from sicut.model.span import Span
from sicut.text.locators import following_locator, read_locator
from sicut.text.pattern import pattern
from sicut.text.unicode import is_word_character

_LONGEST = 300
_LONGEST_KEY = 200
_INSIDE = frozenset(":.#$%&-+?<>~/")
_CROSS_REFERENCES = ("fig-", "tbl-", "sec-", "eq-", "lst-", "thm-", "lem-", "cor-", "prp-", "cnj-", "def-", "exm-",
                     "exr-", "sol-", "rem-", "alg-", "tip-", "nte-", "wrn-", "imp-", "cau-")  # fmt: skip


_BRACKETS = pattern(r"\[[^\[\]]*+(?:\[[^\[\]]*+\][^\[\]]*+)*+\]")


class _Key(NamedTuple):
    """A key, and where it ends in the text."""

    name: str
    end: int


def _pandoc_key(text: str, at: int) -> _Key | None:
    """The key after the ``@`` at *at*."""
    if at and (is_word_character(text[at - 1]) or text[at - 1] in "@/.\\"):
        return None
    start = at + 1
    if text[start : start + 1] == "{":
        end = text.find("}", start, start + _LONGEST_KEY)
        name = text[start + 1 : max(start, end)]
        return _Key(name, end + 1) if end > 0 and name and not any(c in " \n\r{" for c in name) else None
    end = start
    while (
        end < len(text)
        and end - start < _LONGEST_KEY
        and (is_word_character(c := text[end]) or c in _INSIDE or c == "_")
    ):
        end += 1
    while end > start and text[end - 1] in _INSIDE:
        end -= 1
    name = text[start:end]
    starts = bool(name) and (is_word_character(name[0]) or name[0] == "_")
    return _Key(name, end) if starts and "//" not in name and not name.startswith(_CROSS_REFERENCES) else None


def pandoc_citings(ground: Ground) -> Iterator[Citing]:
    """The citations with ``@``; one outside brackets counts only in a text that plainly cites this way."""
    text = ground.document.text
    bare: list[Citing] = []
    plain, at, opened = False, text.find("@"), -1
    while at >= 0:
        opened = max(opened, text.rfind("[", max(0, at - _LONGEST), at))
        key = _pandoc_key(text, at)
        following = at + 1
        if key is not None and ground.holds(at):
            group = _group(text, opened, at) if opened >= 0 else None
            if group is not None:
                plain = True
                following, opened = group.end, -1
                yield _bracketed(ground, group)
            else:
                citing = _in_text(ground, at, key)
                plain = plain or citing.citation.locator is not None
                following = citing.citation.span.end
                bare.append(citing)
        at = text.find("@", following)
    yield from (one for one in bare if plain or _has_year(one.citation.target))


def _has_year(key: str) -> bool:
    """Whether four digits of a year stand in a key, as they do in most that programs make."""
    return re.search(r"(?:1[5-9]|20)[0-9]{2}", key) is not None


def _group(text: str, opened: int, at: int) -> Span | None:
    """The brackets around the ``@`` at *at*, if they begin at *opened*."""
    if at - opened > _LONGEST or "]" in text[opened:at]:
        return None
    found = _BRACKETS().match(text, opened, min(len(text), opened + 2 * _LONGEST))
    if found is None or found.end() <= at or text[found.end() : found.end() + 1] in {"(", "["}:
        return None
    return None if "\n\n" in found[0] else Span(*found.span())


def _bracketed(ground: Ground, group: Span) -> Citing:
    """The citation in brackets; of several keys all are kept, apart by spaces, and no locator."""
    text = ground.document.text
    keys, locators = [], []
    at = text.find("@", group.start, group.end)
    while at >= 0:
        key = _pandoc_key(text, at)
        if key is not None:
            keys.append(key.name)
            stop = text.find("; ", key.end, group.end)
            locators.append(_locator(text[key.end : stop if stop >= 0 else group.end - 1]))
        at = text.find("@", key.end if key is not None else at + 1, group.end)
    distinct = dict.fromkeys(keys)
    locator = locators[0] if len(distinct) == 1 else None
    citation = Citation(group, None, locator, CitationKind.KEY, " ".join(distinct))
    return Citing(ground.shown(*group), citation)


def _in_text(ground: Ground, at: int, key: _Key) -> Citing:
    """``@key [p. 4]``, ``@key, p. 4``."""
    text, end, locator = ground.document.text, key.end, None
    following = end + 1 if text[end : end + 1] in {" ", "\n"} else end
    if text[following : following + 1] == "[":
        close = text.find("]", following, following + _LONGEST)
        if close > 0 and text[close + 1 : close + 2] not in {"(", "["} and "@" not in text[following:close]:
            locator = _locator(text[following + 1 : close])
            end = close + 1 if locator is not None else end
    else:
        locator = following_locator(text, end)
    citation = Citation(Span(at, end), None, locator, CitationKind.KEY, key.name)
    return Citing(ground.shown(at, end), citation, Manner.TEXTUAL)


def _locator(text: str) -> str | None:
    """The place in the source that a citation's *text* begins with, on one line."""
    bare = " ".join(text.replace("{", " ").replace("}", " ").replace("~", " ").replace(">", " ").split())
    found = read_locator(bare)
    return None if found is None else bare[slice(*found)]


# --- LaTeX

_COMMAND = re.compile(r"\\(?:begin\{)?([A-Za-z]{3,40})\*?\}?")
_SILENT = frozenset(("nocite", "citestyle", "citedash", "citereset", "citeindextrue", "citeindexfalse"))
_TEXTUAL = ("textcite", "citet", "citeauthor", "citealt", "citetitle")
_ARGUMENT = ("textcquote", "blockcquote", "displaycquote")
_OF_LANGUAGE = ("foreign", "hyphen", "hybrid")
_MOST_KEYS = 20


class _Arguments(NamedTuple):
    """What stands in a command's brackets, then in its braces, and where that ends."""

    optional: tuple[str, ...]
    keys: str
    end: int


def _arguments(text: str, at: int) -> _Arguments | None:
    """``[…][…]{…}`` at *at*, each of at most :data:`_LONGEST` characters."""
    optional: list[str] = []
    while text[at : at + 1] == "[" and len(optional) < 2:  # noqa: PLR2004 - before and after
        close = _closing(text, at)
        if close is None:
            return None
        optional.append(text[at + 1 : close])
        at = close + 1
    close = text.find("}", at, at + _LONGEST)
    if text[at : at + 1] != "{" or close < 0:
        return None
    return _Arguments(tuple(optional), text[at + 1 : close], close + 1)


def _closing(text: str, at: int) -> int | None:
    depth = 0
    for end in range(at, min(len(text), at + _LONGEST)):
        if text[end] == "{":
            depth += 1
        elif text[end] == "}":
            depth -= 1
        elif text[end] == "]" and depth <= 0:
            return end
    return None


def latex_citings(ground: Ground) -> Iterator[Citing]:
    """The citations by commands of LaTeX, also in other texts than LaTeX."""
    text, at = ground.document.text, 0
    while (found := _COMMAND.search(text, at)) is not None:
        at = found.end()
        name = found[1].lower()
        if "cite" not in name and "cquote" not in name:
            continue
        if name in _SILENT or not ground.holds(found.start()):
            continue
        first = _past_language(text, at) if name.startswith(_OF_LANGUAGE) else at
        arguments = _arguments(text, first)
        if arguments is not None:
            at = arguments.end
            more = _further(text, at) if name.endswith("s") and "cquote" not in name else []
            at = more[-1].end if more else at
            yield _command(ground, Span(found.start(), at), name, [arguments, *more])


def _past_language(text: str, at: int) -> int:
    close = text.find("}", at, at + _LONGEST) if text[at : at + 1] == "{" else -1
    return close + 1 if close >= 0 else at


def _further(text: str, at: int) -> list[_Arguments]:
    r"""The further citations of ``\autocites[4]{one}[5]{two}``."""
    more: list[_Arguments] = []
    while len(more) < _MOST_KEYS and (found := _arguments(text, at)) is not None:
        more.append(found)
        at = found.end
    return more


def _command(ground: Ground, span: Span, name: str, arguments: list[_Arguments]) -> Citing:
    keys = dict.fromkeys(key.strip() for one in arguments for key in one.keys.split(",") if key.strip())
    locator = _locator(arguments[0].optional[-1]) if len(keys) == 1 and arguments[0].optional else None
    if name.endswith(_ARGUMENT):
        manner = Manner.ARGUMENT
    else:
        manner = Manner.TEXTUAL if name.startswith(_TEXTUAL) else Manner.ASIDE
    target = " ".join("".join(c for c in key if c not in " \n\r") for key in keys)
    return Citing(ground.shown(*span), Citation(span, None, locator, CitationKind.KEY, target), manner)
