"""Editions from documents whose blocks say what place they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.editions.opening import edition_of
from sicut.editions.unit_labels import legal_place, numeral, roman
from sicut.editions.verse_places import with_holders
from sicut.model.document import Document, Role
from sicut.model.span import Span
from sicut.read.reader import read_bytes


def read(source: str, path: str) -> Document:
    return read_bytes(source.encode(), path, siglum="x", role=Role.EDITION)


@pytest.mark.parametrize(
    ("path", "source", "work", "name", "tag"),
    [
        ("kjv.tsv", "Gen 1:1\tThe quay\nGen 1:2\tThe rope\n", "Bible", "King James Version", "AV"),
        ("en.sahih.txt", "2|1|The quay\n2|2|The rope\n", "Qur'an", "Saheeh International", "Sahih International"),
        ("mine.txt", "2|1|The quay\n2|2|The rope\n#  Name: Harbour\n", "Qur'an", "Harbour", "mine"),
        (
            "Charter of the Port.tsv",
            "Art. 1\tThe quay\nArt. 2\tThe rope\n",
            "Charter of the Port",
            "Charter of the Port",
            "x",
        ),
    ],
)
def test_work_and_names(path: str, source: str, work: str, name: str, tag: str) -> None:
    edition = edition_of(read(source, path))
    assert edition is not None
    assert (edition.work, edition.name) == (work, name)
    assert tag in edition.tags


def test_places() -> None:
    edition = edition_of(read("Gen 1:1\tThe quay\nGen 1:2\tThe rope\nGen 2:1\tThe end\n", "a.tsv"))
    assert edition is not None
    told = {place: edition.document.slice(span) for place, span in edition.places.items()}
    assert told == {
        ("Gen",): "The quay\nThe rope\n\nThe end",
        ("Gen", "1"): "The quay\nThe rope",
        ("Gen", "1", "1"): "The quay",
        ("Gen", "1", "2"): "The rope",
        ("Gen", "2"): "The end",
        ("Gen", "2", "1"): "The end",
    }


ODE = """<TEI><teiHeader><fileDesc><titleStmt><title>Ode to the Quay</title></titleStmt></fileDesc></teiHeader>
<text><body><div type="edition">
<div type="textpart" subtype="book" n="1"><head>Book</head><l>First</l><l n="2">second</l><l>third</l></div>
<div type="textpart" subtype="book" n="2"><lg><l n="1">Fourth</l></lg></div></div>
</body></text></TEI>"""
DIALOGUE = """<TEI><teiHeader><fileDesc><titleStmt><title>On Quays</title></titleStmt></fileDesc></teiHeader>
<text><body>
<p><milestone unit="section" n="514a"/>The quay is <milestone unit="section" n="514b"/>long.</p>
<p>It is wide.</p></body></text></TEI>"""


@pytest.mark.parametrize(
    ("source", "work", "expected"),
    [
        (
            ODE,
            "Ode to the Quay",
            {"1.1": "First", "1.2": "second", "1.3": "third", "2.1": "Fourth"},
        ),
        (DIALOGUE, "On Quays", {"514a": "The quay is", "514b": "long. It is wide."}),
    ],
)
def test_classical_works(source: str, work: str, expected: dict[str, str]) -> None:
    edition = edition_of(read(source, "work.xml"))
    assert edition is not None
    assert edition.work == work
    places = {".".join(place): " ".join(edition.document.slice(span).split()) for place, span in edition.places.items()}
    assert {place: places[place] for place in expected} == expected


def test_verses_in_one_block_have_its_span() -> None:
    edition = edition_of(read("\\id GEN\n\\c 1\n\\v 1-2 The quay.\n\\v 3 The rope.\n", "a.usfm"))
    assert edition is not None
    assert edition.places["Gen", "1", "1"] == edition.places["Gen", "1", "2"] != edition.places["Gen", "1", "3"]


@pytest.mark.parametrize(
    ("aya", "expected"),
    [("بسم الله الرحمن الرحيم", True), ("بِسۡمِ ٱللَّهِ ٱلرَّحۡمَٰنِ ٱلرَّحِيمِ", True), ("In the name of God", False)],
)
def test_the_qurans_own_words_are_known(aya: str, expected: object) -> None:
    edition = edition_of(read(f"1|1|{aya}\n1|2|x\n", "q.txt"))
    assert edition is not None
    assert edition.is_original is expected


@pytest.mark.parametrize(
    ("source", "path"),
    [
        ("# 10:30\n\nA talk.\n\n# 11:30\n\nCoffee.\n", "day.md"),
        ("# 1.1\n\nScope.\n", "a.md"),
        ("<TEI><text><body><div><head>1</head><p>Scope.</p></div></body></text></TEI>", "a.xml"),
        ("Words.\n", "a.txt"),
    ],
)
def test_an_ordinary_document_is_none(source: str, path: str) -> None:
    assert edition_of(read(source, path)) is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Art. 5 Abs. 1 lit. a", ("article 5", "paragraph 1", "letter a")),
        ("Article 5(1)(a)", ("article 5", "paragraph 1", "letter a")),
        ("ARTICLE XIV", ("article 14",)),
        ("§ 823 Abs. 1 Satz 2", ("section 823", "paragraph 1", "sentence 2")),
        ("Section 7.1", ("section 7.1",)),
        ("Section C", ("section c",)),
        ("Статья 5", ("article 5",)),
        ("المادة 5", ("article 5",)),
        ("artículo 5", ("article 5",)),
        ("Article 5 says", ()),
        ("the quay", ()),
        ("", ()),
    ],
)
def test_legal_places(text: str, place: tuple[str, ...]) -> None:
    assert legal_place(text) == place


def test_roman_numerals_there_and_back() -> None:
    assert [roman(numeral(number)) for number in range(1, 4000)] == list(range(1, 4000))
    assert [roman(one) for one in ("iiii", "vx", "abc", "")] == [None] * 4


@given(st.lists(st.lists(st.sampled_from("123"), min_size=1, max_size=4).map(tuple), unique=True, max_size=20))
def test_holders_reach_around_all_that_they_hold(places: list[tuple[str, ...]]) -> None:
    verses = {place: Span(2 * number, 2 * number + 1) for number, place in enumerate(places)}
    every = with_holders(verses)
    assert {place for one in places for place in (one[:depth] for depth in range(1, len(one) + 1))} == set(every)
    for place in set(every) - set(verses):
        inside = [span for one, span in verses.items() if one[: len(place)] == place]
        assert every[place] == Span(min(inside).start, max(span.end for span in inside))
