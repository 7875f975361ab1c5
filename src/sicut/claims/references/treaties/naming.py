"""The name of the work beside a place: known from the tables, or as written."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from sicut.claims.references.provisions import GAP
from sicut.claims.references.treaties.unknown import (
    HEADS,
    OF,
    SHY,
    bare_head,
    is_dated,
    is_elsewhere,
    own_name,
    unknown,
)
from sicut.editions.law.treaties import Treaty, abbreviations, names
from sicut.model.span import Span
from sicut.text.fold import letters
from sicut.text.pattern import pattern

_WORD = pattern(r"[^\s;(){}\[\]]+")
_LONGEST = 14
_WINDOW = 160
_BLOCK = 2000
_CLOSING = ".,:;!?)]»”\"'’、。"
_BETWEEN = pattern(r"(?:['’]s)?(?:,|:)?\s{1,2}\(?$|\s\($")
_CONNECTED = pattern(
    rf",?{GAP}(?:(?:of|to|in|under|der|des|dem|zur|zum|de|du|del|della|da|do|dello|di|van|من|из)\s)?"
    r"(?:(?:the|la|le|los|las|el|het|said|present|annexed)\s)?(?:(?:de\s)?l['’]|dell['’])?"
)


class Work(NamedTuple):
    """A work as it is named at ``span``; ``treaty`` is its row of the table, if it has one."""

    span: Span
    name: str
    treaty: Treaty | None


class _Mention(NamedTuple):
    """Where a work is named; ``name`` is empty if another table has it."""

    start: int
    head: str
    name: str
    treaty: Treaty | None


class Naming:
    """The names of works in one text."""

    def __init__(self, text: str) -> None:
        self._text = text

    def ahead(self, at: int, unit: str) -> Work | None:
        """The work named from *at* on: "of the UN Charter", "ECHR", "of the By-laws"."""
        thereof = _THEREOF().match(self._text, at)
        if thereof:
            return self._said_before(at, thereof.end())
        connected = _CONNECTED().match(self._text, at)
        if connected is None:
            return None
        return self._known(connected.end()) or self._unknown(at, unit)

    def behind(self, at: int, unit: str) -> Work | None:
        """The work named just before *at*: "ECHR, Art. 8", "the North Atlantic Treaty (Article 5)"."""
        start = self._text.rfind("\n\n", max(0, at - _WINDOW), at) + 2
        before = self._text[max(start if start > 1 else 0, at - _WINDOW) : at]
        between = _BETWEEN().search(before)
        if between is None:
            return None
        end = at - len(before) + between.start()
        words = list(_WORD().finditer(before, 0, between.start()))[-_LONGEST:]
        for first in words:
            start = at - len(before) + first.start()
            treaty = _called(self._text[start:end])
            if treaty:
                return Work(Span(start, end), treaty.name, treaty)
        for first in words:
            start = at - len(before) + first.start()
            name = self._text[start:end]
            if name.endswith(("Code", "Law")) and before[: first.start()].rstrip().endswith("."):
                continue  # a state's: "Cal. Penal Code § 187"
            if own_name(name, unit) and not is_elsewhere(name) and not _called(name.rsplit(" ", 1)[0]):
                return Work(Span(start, end), " ".join(name.split()), None)
        return None

    def _known(self, at: int) -> Work | None:
        """The longest name of the tables that begins at *at*."""
        limit = self._text.find("\n\n", at, at + _WINDOW)
        limit = at + _WINDOW if limit < 0 else limit
        best: Work | None = None
        for number, word in enumerate(_WORD().finditer(self._text, at, limit)):
            width = len(word[0].rstrip(_CLOSING))
            if number >= _LONGEST or width == 0 or (number == 0 and word.start() > at):
                break
            end = word.start() + width
            treaty = _called(self._text[at:end])
            if treaty:
                best = Work(Span(at, end), treaty.name, treaty)
            if word[0][-1] in ",:!?" and number and not _goes_on(self._text[at:end]):
                break
        return None if best and best.name == "GG" and _NOT_GERMAN().match(self._text, best.span.end) else best

    def _unknown(self, at: int, unit: str) -> Work | None:
        match = OF().match(self._text, at)
        if match is None:
            return None
        found = unknown(self._text, match.end(), match[0], unit)
        if found is None:
            return None
        name = self._text[found.start : found.end]
        head = bare_head(name)
        if head is not None and (named := self._last_named(at, head)):
            return Work(found, named.name, named.treaty) if named.name else None
        if head == "constitution" and self._is_american:
            return None
        is_capital = name[0].isupper()
        if head == "charter" and self._text.startswith(" of ", found.end):
            return None
        if head == "charter" and is_capital:
            treaty = names()[letters("UN Charter")]
            return Work(found, treaty.name, treaty)
        if is_elsewhere(name) or (unit in SHY and not is_capital) or (unit == "short" and not is_dated(name)):
            return None
        return Work(found, " ".join(name.split()), None)

    def _said_before(self, at: int, end: int) -> Work | None:
        """The work named last before *at* in the same block: "thereof"."""
        block = max(self._text.rfind("\n\n", max(0, at - _BLOCK), at) + 1, at - _BLOCK)
        last = max((one for head in self._mentions if (one := self._last_named(at, head))), default=None)
        if last is None or last.start < block or not last.name:
            return None
        return Work(Span(at, end), last.name, last.treaty)

    def _last_named(self, at: int, head: str) -> "_Mention | None":
        mentions = self._mentions.get(head, ())
        before = bisect_left(mentions, at, key=lambda mention: mention.start)
        return mentions[before - 1] if before else None

    @cached_property
    def _is_american(self) -> bool:
        """Whether the text cites the Constitution of the United States by its abbreviation."""
        return any(name in self._text for name in ("U.S. Const", "U. S. Const", "U.S. CONST"))

    @cached_property
    def _mentions(self) -> Mapping[str, tuple[_Mention, ...]]:
        """Where the text names works with a name of their own, by the noun that stands for them later."""
        found: dict[str, list[_Mention]] = {}
        for match in HEADS().finditer(self._text):
            head = bare_head(match[0])
            for mention in self._named(match.start(), match.end(), head or ""):
                found.setdefault(mention.head, []).append(mention)
        return {head: tuple(mentions) for head, mentions in found.items()}

    def _named(self, start: int, end: int, head: str) -> Iterator[_Mention]:
        before = self._text[max(0, start - _WINDOW // 2) : start]
        words = [word.start() for word in _WORD().finditer(before)][-6:]
        for first in [*(start - len(before) + word for word in words), start]:
            work = self._known(first)
            if work and work.span.end >= end:
                yield _Mention(start, head, work.name, work.treaty)
                return
        own = _OWN().search(before)
        if before.endswith(("U.S. ", "U. S. ")) or _UNITED_STATES().match(self._text, end):
            yield _Mention(start, head, "", None)
        elif own:
            name = " ".join((own[1] + self._text[start:end]).split())
            yield _Mention(start, head, "" if is_elsewhere(name) else name, None)


_NOT_GERMAN = pattern(r":\s[A-Z]|\sof\s(?!Germany|the\sFederal|(?:[A-Z][a-z]+\s)?\d)")
_THEREOF = pattern(r",?\sthereof\b")
_OWN = pattern(r"(?<!\.\s)(?<!^)\b((?!The\s|This\s|That\s|Our\s|Article|Section)(?:[A-Z][\w’'-]+\s){1,5})$")


_UNITED_STATES = pattern(r"\sof\sthe\sUnited\sStates")


def _goes_on(name: str) -> bool:
    """Whether a comma in a name may belong to it: "Economic, Social and Cultural Rights"."""
    return name.casefold().endswith(("economic", "wirtschaftliche", "économiques", "económicos", "cruel"))


def _called(name: str) -> Treaty | None:
    name = " ".join(name.split())
    return abbreviations().get(name) or names().get(letters(name))
