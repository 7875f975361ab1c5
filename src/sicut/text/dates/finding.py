"""Dates of a text in order: one pass over its tokens, then a second that joins the two ends of intervals."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from sicut.model.value import When
from sicut.text.dates.absolute import BEFORE, LATER, Rule, nothing
from sicut.text.dates.chinese import chinese_dates
from sicut.text.dates.counting import RELATIVE
from sicut.text.dates.intervals import RANGES, joined
from sicut.text.dates.reading import Reading
from sicut.text.dates.tokens import tokens
from sicut.text.pattern import pattern

_ANCHOR = pattern("[dnYMmalWwTUJQHKCEsZvkLG]")
_RUN_END = pattern("[x|]")
_DAY_FIRST = pattern(r"(?<!\d)(?:1[3-9]|2\d|3[01])[-/](?:0?[1-9]|1[0-2])[-/]\d{2,4}(?!\d)")
_MONTH_FIRST = pattern(r"(?<!\d)(?:0?[1-9]|1[0-2])[-/](?:1[3-9]|2\d|3[01])[-/]\d{2,4}(?!\d)")


class _Grammar:
    """All rules in one regular expression, and each by itself."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        plain = [re.sub(r"\(\?P=s\)", "[-/ .]{1,2}", re.sub(r"\(\?P<\w+>", "(?:", rule.order)) for rule in rules]
        self.whole = re.compile("|".join(f"(?P<r{place}>{order})" for place, order in enumerate(plain)))
        self._rules = tuple((pattern(rule.order), rule) for rule in rules)

    def rules_for(self, whole: re.Match[str]) -> Iterator[tuple[re.Pattern[str], Rule]]:
        """The rules that may match where *whole* does, in order: none before the first that it tells."""
        first = int((whole.lastgroup or "r0").removeprefix("r"))
        return ((order(), rule) for order, rule in self._rules[first:])


@cache
def _grammar() -> _Grammar:
    return _Grammar((*RANGES, *RELATIVE[:2], *BEFORE, *RELATIVE[2:], *LATER))


def find_dates(text: str, language: str | None = None, today: date | None = None) -> tuple[When, ...]:
    """The dates and intervals that *text* names, in order and apart.

    *today* is the date of the text itself, from which "last Tuesday" counts. Linear in the length of *text*.
    """
    tongue = language.split("-")[0].lower() if language else None
    reading = Reading(tokens(text, tongue), tongue, today, month_first=_month_first(text, language))
    found = tuple(joined(reading, list(_found(reading))))
    return _merged(found, chinese_dates(text, today))


def _merged(found: tuple[When, ...], chinese: tuple[When, ...]) -> tuple[When, ...]:
    """Both in order; the longer where two begin at one place."""
    if not chinese:
        return found
    merged: list[When] = []
    for when in sorted((*chinese, *found), key=lambda one: (one.span.start, -one.span.end)):
        if merged and merged[-1].span.overlaps(when.span):
            continue
        merged.append(when)
    return tuple(merged)


def _month_first(text: str, language: str | None) -> bool:
    """Whether 3/4/2031 is the fourth of March: as the text shows elsewhere, else as its language has it."""
    if _MONTH_FIRST().search(text):
        return True
    tongue, *rest = (language or "").lower().split("-")
    return tongue == "en" and not _DAY_FIRST().search(text) and (not rest or "us" in rest)


def _found(reading: Reading) -> Iterator[tuple[int, int, When]]:
    """Single dates, with the tokens they cover."""
    codes, at = reading.codes, 0
    while (anchor := _ANCHOR().search(codes, at)) is not None:
        start = max(codes.rfind("x", at, anchor.start()), codes.rfind("|", at, anchor.start()), at - 1) + 1
        at = _RUN_END().search(codes, anchor.start()).end()  # type: ignore[union-attr]  # the last code is one
        yield from _in_run(reading, start, at)


def _in_run(reading: Reading, at: int, until: int) -> Iterator[tuple[int, int, When]]:
    """The dates of a run of tokens that may be parts of some."""
    grammar = _grammar()
    while (any_rule := grammar.whole.search(reading.codes, at, until)) is not None:
        start, at = any_rule.start(), any_rule.start() + 1
        for order, rule in grammar.rules_for(any_rule):
            found = order.match(reading.codes, start)
            if found is None:
                continue
            made = rule.build(reading, found)
            if made is not None:
                yield found.start(), found.end(), made
            if made is not None or rule.build is nothing:
                at = found.end()
                break
