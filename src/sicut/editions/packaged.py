"""Texts of works that come with Python packages: the Qur'an with quran-text, Bibles with those of pythonbible.

Of the packages of Bibles the data are read as text; their code is not run.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache, partial
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from sicut.editions.bible.books import display_name
from sicut.editions.book_ids import book_at
from sicut.editions.edition import Edition
from sicut.editions.known_editions import known_edition
from sicut.editions.verse_places import BIBLE, QURAN
from sicut.editions.verses import File, Name, Verse, edition_of_verses
from sicut.text.pattern import pattern

_BIBLES: Final = ("kjv", "asv")
_HAFS: Final = Name(QURAN, "Qur'an, reading of Ḥafṣ", ("Hafs", "Ḥafṣ", "حفص"), is_original=True)
_INDEX: Final = pattern(r"^ +([0-9]{7,8}): ([0-9]+),$", re.MULTILINE)
_NUMBER: Final = pattern(r"[0-9]{1,3}+\. ?")
_QUOTES: Final = '"""'


def packaged(work: str) -> Iterator[Edition]:
    """The editions of *work* that installed packages hold; each is loaded when it is asked for, once.

    A package whose data are not as expected holds none.
    """
    for load in _LOADERS.get(work, ()):
        edition = load()
        if edition is not None:
            yield edition


def missing_package(work: str) -> str | None:
    """What to do to have a text of *work*; ``None`` if a package with one is installed, or none is known."""
    packages = _PACKAGES.get(work, ())
    if not packages or any(map(find_spec, packages)):
        return None
    return f"no text of the {work} is at hand: run pip install 'sicut[editions]' to have one"


def _quran() -> Edition | None:
    return None if find_spec("quran_text") is None else _hafs()


@cache
def _hafs() -> Edition | None:
    import quran_text

    folder = Path(quran_text.__file__).parent
    try:
        mushaf = quran_text.Mushaf.hafs()
        verses = [
            Verse((str(sura.number), str(verse.number)), verse.text, f"سورة {sura.name_ar}")
            for sura in mushaf.surahs
            for verse in sura.ayahs
        ]
        data = (folder / "quran_text_data" / "hafs.json").read_bytes()
    except (AttributeError, KeyError, OSError, TypeError, ValueError):
        return None
    file = File("quran-hafs", "quran-text:hafs", data, "application/json", "ar")
    return edition_of_verses(_HAFS, file, verses, ":")


def _bible(siglum: str) -> Edition | None:
    package = f"pythonbible_{siglum}"
    found = find_spec(package)
    if found is None or not found.submodule_search_locations:
        return None
    return _translation(siglum, Path(found.submodule_search_locations[0]) / "plain_text_bible.py")


@cache
def _translation(siglum: str, path: Path) -> Edition | None:
    try:
        data = path.read_bytes()
        verses = list(_cut(data.decode()))
    except (OSError, ValueError):
        return None
    file = File(siglum, f"pythonbible-{siglum}:{siglum}", data, "text/x-python", "en")
    known = known_edition(BIBLE, (siglum,))
    if known is None or not verses:
        return None
    return edition_of_verses(Name(BIBLE, known.name, known.keys), file, verses, ".")


def _cut(source: str) -> Iterator[Verse]:
    """The verses of a module of pythonbible: a text, then where each verse begins and where each ends in it.

    A verse is numbered ``book * 1_000_000 + chapter * 1_000 + verse``.
    """
    start = source.index(_QUOTES) + len(_QUOTES)
    end = source.index(_QUOTES, start)
    text = source[start:end]
    if "\\" in text:
        raise ValueError("an escape in what is read as it stands")
    starts: dict[str, int] = {}
    for found in _INDEX().finditer(source, end):
        number, at = found[1], int(found[2])
        begin = starts.setdefault(number, at)
        book = book_at(int(number[:-6]))
        if begin < at and book is not None:
            words = text[begin:at].strip()
            lead = _NUMBER().match(words)
            place = (book, str(int(number[-6:-3])), str(int(number[-3:])))
            yield Verse(place, words[lead.end() if lead else 0 :], display_name(book))


_LOADERS: Final[dict[str, tuple[Callable[[], Edition | None], ...]]] = {
    QURAN: (_quran,),
    BIBLE: tuple(partial(_bible, siglum) for siglum in _BIBLES),
}
_PACKAGES: Final = {QURAN: ("quran_text",), BIBLE: tuple(f"pythonbible_{siglum}" for siglum in _BIBLES)}
