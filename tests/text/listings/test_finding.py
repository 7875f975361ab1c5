"""Lists as documents set them out, and what must hold for any text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.model.document import Document, Role
from sicut.read.reader import read_bytes
from sicut.text.listings import Listing, ListingKind, counted, find_listings
from sicut.text.shown import Reading
from tests.text.listings.plain_amounts import plain_amounts


def _reading(written: str, name: str = "a.md") -> Reading:
    return Reading(read_bytes(written.encode(), name, siglum="report", role=Role.REPORT))


def _only(written: str, kind: ListingKind, name: str = "a.md") -> tuple[Reading, Listing]:
    reading = _reading(written, name)
    (found,) = (one for one in find_listings(reading) if one.kind is kind)
    return reading, found


def _items(reading: Reading, listing: Listing) -> list[str]:
    return [reading.text[slice(*item)] for item in listing.items]


def _lead(reading: Reading, listing: Listing) -> str | None:
    return None if listing.lead is None else reading.text[slice(*listing.lead)]


THREE = ["Ann Reed", "Bo Lund", "Kim Vale"]
SIGNED = [
    "Signed by:\nAnn Reed\nBo Lund\nKim Vale\n",
    "Signatories (3)\n\nAnn Reed\nBo Lund\nKim Vale\n",
    "# Signatories\n\n- Ann Reed\n- Bo Lund\n- Kim Vale\n",
    "Signed by: Ann Reed, Bo Lund and Kim Vale",
    "Signed by: Ann Reed, Bo Lund, Kim Vale",
    "Signed by:\n\nAnn Reed\n\nBo Lund\n\nKim Vale\n",
    "Unterzeichner:\nAnn Reed\nBo Lund\nKim Vale\n",
    "Les signataires :\nAnn Reed\nBo Lund\nKim Vale\n",
    "Firmado por:\nAnn Reed\nBo Lund\nKim Vale\n",
    "الموقعون:\nAnn Reed\nBo Lund\nKim Vale\n",
    "Подписали:\nAnn Reed\nBo Lund\nKim Vale\n",
    "签署方：\nAnn Reed\nBo Lund\nKim Vale\n",
]


@pytest.mark.parametrize("written", SIGNED, ids=[row[:20] for row in SIGNED])
def test_who_signed(written: str) -> None:
    reading, listing = _only(written, ListingKind.SIGNATURES)
    assert _items(reading, listing) == THREE
    assert (listing.low, listing.high, listing.open) == (3, 3, False)


def test_lines_below_a_name_that_are_no_names_are_left_in_doubt() -> None:
    written = "Signed by:\nAnn Reed\nChair of the Harbour Council\nBo Lund\nSecretary\n3 May 2031\n"
    _, listing = _only(written, ListingKind.SIGNATURES)
    assert (listing.low, listing.high) == (2, 5)


INLINE = [
    ("The following groups: the Chamber, the Union and the Council.", 3, 3, "The following groups"),
    ("The groups: the Chamber; the Union, of Alva; and the Council.", 3, 4, "The groups"),
    ("The bodies: the Board of Ports and Ferries, the Union and the Council.", 3, 4, "The bodies"),
    ("The bodies: the Ports, Ferries and Fisheries Committee.", 1, 3, "The bodies"),
    ("The members: Ann Reed, mayor, Bo Lund and Kim Vale.", 3, 4, "The members"),
    ("Three boats (Alva, Berit and Cora) sank.", 3, 3, "Three boats"),
    ("Members Ann, Bo, Kim and Jo met.", 3, 4, None),
    ("Yesterday the members Ann, Bo, Kim and Jo met.", 4, 4, "Yesterday the members"),
    ("The letter was signed by the Chamber and nine other bodies.", 10, 10, None),
    ("Die Gruppen: der Rat, die Werft und der Verein.", 3, 3, "Die Gruppen"),
    ("Les groupes : la Chambre, la Ligue et le Conseil.", 3, 3, "Les groupes"),
    ("Los grupos: la Cámara, la Unión y el Consejo.", 3, 3, "Los grupos"),
    ("Группы: Совет, Союз и Палата.", 3, 3, "Группы"),
    ("الهيئات: الغرفة، والاتحاد، والمجلس.", 3, 3, "الهيئات"),
    ("以下团体：甲会、乙会和丙会。", 3, 3, "以下团体"),
    ("以下机构：港口、渡轮和渔业委员会。", 1, 3, "以下机构"),
]


@pytest.mark.parametrize(("written", "low", "high", "lead"), INLINE, ids=[row[0][:40] for row in INLINE])
def test_what_a_sentence_lists(written: str, low: int, high: int, lead: str | None) -> None:
    reading, listing = _only(written, ListingKind.INLINE)
    assert (listing.low, listing.high, _lead(reading, listing)) == (low, high, lead)
    assert not listing.open


OPEN = [
    "Groups such as Alva, Berit and Cora came.",
    "The groups came, among others: Alva, Berit and Cora.",
    "The groups: Alva, Berit, Cora, etc.",
    "Gruppen wie etwa Alva, Berit und Cora kamen.",
    "Des groupes, notamment Alva, Berit et Cora.",
    "Grupos, por ejemplo Alva, Berit y Cora.",
    "Группы, в том числе Совет, Союз и Палата.",
    "团体包括甲会、乙会和丙会。",
]


@pytest.mark.parametrize("written", OPEN, ids=[row[:30] for row in OPEN])
def test_a_list_that_is_not_all(written: str) -> None:
    assert [one.may_have(99) for one in find_listings(_reading(written))] in ([True], [])


NO_LIST = [
    "The council met, and it closed the port.",
    "It was late, wet and cold.",
    "At 12:30, he left.",
    "He said: it is late.",
    "1. Introduction\n\nSome prose.\n\nMore prose.\n",
    "A paragraph that is wrapped at some column, like\nthis one, and goes on in the next line without\nany list.\n",
]


@pytest.mark.parametrize("written", NO_LIST, ids=[row[:30] for row in NO_LIST])
def test_what_is_no_list(written: str) -> None:
    assert find_listings(_reading(written)) == ()


def test_items_of_each_level_are_counted_by_themselves() -> None:
    reading = _reading("Groups:\n\n- one\n- two\n  - inner\n  - other\n\n  more of two\n- three\n")
    assert [(_items(reading, one), _lead(reading, one)) for one in find_listings(reading)] == [
        (["one", "two", "three"], "Groups:"),
        (["inner", "other"], "two"),
    ]


def test_rows_are_counted_without_header_and_total() -> None:
    reading, listing = _only(
        "Boats:\n\n| Name | Crew |\n|---|---|\n| Alva | 3 |\n| Berit | 4 |\n| Total | 7 |\n", ListingKind.ROWS
    )
    assert (_lead(reading, listing), listing.low, listing.high) == ("Boats:", 2, 2)
    _, listing = _only("<table><tr><td>a<td>b</tr><tr><td>c<td>d</tr></table>", ListingKind.ROWS, "a.html")
    assert (listing.low, listing.high) == (1, 2)


_ALPHABET = st.sampled_from(
    [
        *"Aab1 .,:;()-–\n", "\n\n", "\n- ", "\n1. ", "\n| ", " | ", "|\n|---|---|\n", " and ", " und ", " و", "、",
        "和", "：", "nine ", "others ", "Signed by:", "following ", "the ", "Reed", "Совет", "الغرفة", "甲会",
        " such as ", "九", "个",
    ]
)  # fmt: skip


@given(st.lists(_ALPHABET, max_size=80).map("".join))
def test_any_text(text: str) -> None:
    for document in (
        Document("report", Role.REPORT, "a", "", "text/plain", None, text),
        *([read_bytes(text.encode(), "a.md", siglum="report", role=Role.REPORT)] if text.strip() else []),
    ):
        _check(Reading(document))


def _check(reading: Reading) -> None:
    listings = find_listings(reading)
    starts = [one.span.start for one in listings]
    assert starts == sorted(starts)
    for one in listings:
        assert 0 <= one.low <= one.high
        assert one.items
        at = one.span.start
        for item in one.items:
            assert at <= item.start < item.end <= one.span.end <= len(reading.text)
            at = item.end
        assert one.lead is None or 0 <= one.lead.start < one.lead.end <= len(reading.text)
    for found in counted(reading, plain_amounts(reading.text), listings):
        assert found.listing in listings


@pytest.mark.parametrize(
    "part",
    [
        "Ann, ",
        "A, Bo and Kim. ",
        "- a\n",
        "(",
        "(A, B and C) ",
        "Signed by:\n",
        "a and ",
        "، و",
        "、甲",
        "x: y, z and w\n\n",
    ],
)
def test_twice_the_text_has_at_most_about_twice_the_lists(part: str) -> None:
    few, many = (find_listings(_reading(part * count)) for count in (500, 1000))
    assert len(many) <= 2 * len(few) + 2
