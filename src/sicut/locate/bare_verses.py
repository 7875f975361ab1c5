"""References that name a verse alone ("v. 12", "الآية 29"), of a chapter that the text named before, or may mean."""

from functools import cache

from sicut.model.claim import Reference
from sicut.model.reference import Place, Reach
from sicut.text.segment import keys
from sicut.text.unicode import is_digit

_VERSES = (
    "v vv vs vss verse verses vers verse versen verset versets versículo versículos aleya aleyas aya ayah ayat "
    "الآية آية الآيات آيات الآيتان الآيتين and to bis und et à y و إلى στίχος פסוק"
)


def is_bare(words: str) -> bool:
    """Whether a reference written as *words* has numbers of verses alone, and no name or number above them."""
    found = keys(words)
    others = [key for key in found if not all(map(is_digit, key))]
    return bool(others) and ":" not in words and all(key in _known() for key in others)


def in_chapter(reference: Reference, chapter: Place) -> tuple[Reach, ...]:
    """The places that *reference* names, in *chapter* instead of the one that was understood."""
    depth = len(chapter)
    return tuple(Reach((*chapter, *first[depth:]), (*chapter, *last[depth:])) for first, last in reference.reaches)


@cache
def _known() -> frozenset[str]:
    return frozenset(key for word in _VERSES.split() for key in keys(word))
