"""Works of law by all of their names, and how far their numbers go."""

from collections.abc import Iterator
from functools import cache

from sicut.editions.law import eu, german, treaties
from sicut.editions.law.code import Code
from sicut.model.reference import Reach


@cache
def names_of(work: str) -> tuple[str, ...]:
    """What else *work* is called; nothing if it is in no table."""
    return tuple(dict.fromkeys(_names(work)))


@cache
def code_of(work: str) -> Code | None:
    """What is known of the numbers of *work*."""
    act, treaty = _acts().get(work), _treaties().get(work)
    if act is not None:
        return act.code
    if treaty is not None:
        return Code(work, work, "article", treaty.articles)
    return german.by_abbreviation(work)


def is_counted(work: str, reaches: tuple[Reach, ...]) -> bool:
    """Whether *work* is known to have all *reaches*: its articles are counted, and they are single ones among them."""
    code = code_of(work)
    if code is None or code.articles is None or not reaches:
        return False
    places = [place for reach in reaches for place in reach]
    return all(len(place) == 1 and code.has(*place[0].split(" ", 1)) for place in places)


def _names(work: str) -> Iterator[str]:
    act, treaty = _acts().get(work), _treaties().get(work)
    if act is not None:
        yield from (*act.names, *act.abbreviations, *filter(None, (act.number,)))
    if treaty is not None:
        yield from (*treaty.names, *treaty.abbreviations)
    yield from german.names_of(work)


@cache
def _acts() -> dict[str, eu.Act]:
    return {act.code.work: act for act in eu.acts()}


@cache
def _treaties() -> dict[str, treaties.Treaty]:
    return {treaty.name: treaty for treaty in treaties.treaties()}
