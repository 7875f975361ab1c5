"""The books of the Bible as files of editions name them: OSIS (2.1.1, appendix C), USFM/USX (3.0, Peripherals: Books).

Besides, their names in all the languages of :mod:`sicut.editions.bible.naming`.
"""

from functools import cache, lru_cache
from typing import Final

from sicut.editions.bible.books import BOOKS, PROTOCANONICAL

# Of USFM, in the order of Protestant Bibles.
_USFM: Final = """
GEN EXO LEV NUM DEU JOS JDG RUT 1SA 2SA 1KI 2KI 1CH 2CH EZR NEH EST JOB PSA PRO ECC SNG ISA JER LAM EZK DAN HOS JOL AMO
OBA JON MIC NAM HAB ZEP HAG ZEC MAL MAT MRK LUK JHN ACT ROM 1CO 2CO GAL EPH PHP COL 1TH 2TH 1TI 2TI TIT PHM HEB JAS
1PE 2PE 1JN 2JN 3JN JUD REV"""
# Other identifiers, each with that of OSIS.
_BEYOND: Final = """
TOB Tob, JDT Jdt, ESG GkEsth, EsthGr GkEsth, ADE AddEsth, WIS Wis, SIR Sir, BAR Bar, LJE EpJer, S3Y PrAzar, SUS Sus,
BEL Bel, DAG DanGr, 1MA 1Macc, 2MA 2Macc, 3MA 3Macc, 4MA 4Macc, 1ES 1Esd, 2ES 2Esd, MAN PrMan, PS2 AddPs, Odes Odes,
ODA Odes, PssSol PssSol, PSS PssSol, EpLao EpLao, LAO EpLao, Jub Jub, JUB Jub, 1En 1En, ENO 1En"""
_LONGEST: Final = 40


@cache
def _ids() -> dict[str, str]:
    told = {book.osis.casefold(): book.osis for book in BOOKS}
    usfm = zip(_USFM.split(), PROTOCANONICAL, strict=True)
    told |= {identifier.casefold(): book.osis for identifier, book in usfm}
    return told | {one.split()[0].casefold(): one.split()[1] for one in _BEYOND.split(",")}


def book_by_id(identifier: str) -> str | None:
    """The OSIS identifier of the book with this *identifier* of OSIS or USFM."""
    return _ids().get(identifier.casefold())


@lru_cache(maxsize=1 << 10)
def book_of(name: str) -> str | None:
    """The OSIS identifier of the book that *name* names: an identifier of OSIS or USFM, or a name in some language."""
    name = name.strip(" .")
    return (book_by_id(name) or _named(name)) if 0 < len(name) <= _LONGEST else None


def _named(name: str) -> str | None:
    from sicut.editions.bible.naming import book_at as name_at

    found = name_at(f"{name} 1:1", 0)
    return found.books[0] if found is not None and found.end == len(name) else None


def book_at(number: int) -> str | None:
    """The OSIS identifier of the book of this number, from 1, in Protestant Bibles; Zefania XML and others use it."""
    return PROTOCANONICAL[number - 1].osis if 1 <= number <= len(PROTOCANONICAL) else None
