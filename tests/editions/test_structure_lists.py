"""Lists in documents that are cited by place, pages of reporters, and places found by other names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.editions.structure import opinion, structure, structured
from sicut.editions.structure_lookup import PlaceIndex, is_label
from sicut.model.document import Document, Role
from sicut.model.reference import Place, Reach
from sicut.model.span import Span
from sicut.read.reader import read_bytes


def read(source: str, path: str) -> Document:
    return read_bytes(source.encode(), path, siglum="x", role=Role.WITNESS)


def places(source: str, path: str = "act.txt") -> dict[str, str]:
    document = read(source, path)
    return {" / ".join(place): document.slice(span) for place, span in structure(document).items()}


HEAD = "Article 1\n\n"
TAIL = "\n\nArticle 2\n\nThe end of it all.\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The master shall: (a) keep a book; (b) close it.",
            {"letter a": "(a) keep a book;", "letter b": "(b) close it."},
        ),
        (
            "The master shall: (a) keep\na book; and\n(b) close it.",
            {"letter a": "(a) keep\na book; and", "letter b": "(b) close it."},
        ),
        ("He shall: (1) come, (2) go.", {"number 1": "(1) come,", "number 2": "(2) go."}),
        (
            "He shall: (i) come; (ii) go; or (iii) stay.",
            {"letter i": "(i) come;", "letter ii": "(ii) go; or", "letter iii": "(iii) stay."},
        ),
        ("He shall come (a ship) and go; (b) is not read.", {}),
        ("By point (a) and (b) of the rules, he goes.", {}),
    ],
)
def test_enumerations_in_running_text(text: str, expected: dict[str, str]) -> None:
    found = places(HEAD + text + TAIL)
    assert {key.split(" / ")[1]: words for key, words in found.items() if key.startswith("article 1 / ")} == expected


def test_items_without_numbers() -> None:
    source = (
        "<h2>Article 1</h2><ol><li>Ferries go first.</li><li>The master shall:<ul><li>look;</li><li>wait.</li></ul>"
        "</li></ol><h2>Article 2</h2><p>The end.</p><ul><li>Alone.</li></ul>"
    )
    found = {key: words.split()[-1] for key, words in places(source, "act.html").items() if "item" in key}
    assert found == {
        "article 1 / item 1": "first.",
        "article 1 / item 2": "wait.",
        "article 1 / item 2 / item 1": "look;",
        "article 1 / item 2 / item 2": "wait.",
    }


@pytest.mark.parametrize("mark", ["[*{}]", "*{}", "[page {}]", "[**{}]"])
def test_pages_of_a_reporter(mark: str) -> None:
    text = f"410 U.S. 113\n\nOne. {mark.format(114)} Two. {mark.format(115)} Three.\n"
    edition = opinion(read(text, "opinion.txt"), "410 U.S. 113")
    assert [place for place, _ in edition.places.items()] == [("page 113",), ("page 114",), ("page 115",)]
    assert [edition.document.slice(span).split()[-1] for span in edition.places.values()] == ["One.", "Two.", "Three."]


def test_pages_of_a_print_are_none_of_the_reporter() -> None:
    edition = opinion(read("One. [*7] Two. [*8] Three.\n", "opinion.txt"), "410 U.S. 113")
    assert not edition.places
    assert not edition.counts(Reach(("page 114",), ("page 114",)))


@pytest.mark.parametrize(
    ("place", "counted"),
    [
        (("article 9",), True),
        (("section 9",), True),
        (("chapter 2",), False),
        (("page 3",), False),
        (("article 1", "letter c"), True),
        (("article 2", "letter c"), False),
        (("article 2", "paragraph 5"), True),
    ],
)
def test_what_is_counted_does_not_exist_if_it_is_not_there(place: Place, counted: object) -> None:
    edition = structured(read(f"{HEAD}He shall: (a) come; (b) go.{TAIL}", "act.txt"), "Act")
    assert edition is not None
    assert edition.span(Reach(place, place)) is None
    assert edition.counts(Reach(place, place)) is counted


@pytest.mark.parametrize(
    ("written", "part", "same"),
    [
        ("a", "letter a", True),
        ("articletwo", "article 2", False),
        ("article2", "article 2", True),
        ("b", "item 2", True),
        ("ii", "item 2", True),
        ("c", "item 2", False),
        ("b", "number 2", False),
    ],
)
def test_labels(written: str, part: str, same: object) -> None:
    assert is_label(written, part) is same


def test_a_place_that_may_be_several_is_each_of_them() -> None:
    index = PlaceIndex({("article 1", "letter a"): Span(0, 3), ("article 2", "letter a"): Span(5, 9)})
    assert index.spans(("letter a",)) == (Span(0, 3), Span(5, 9))
    assert index.spans(("letter b",)) == ()


@given(st.text("1234abiv()[]*:;,.§ \nArticlex", min_size=1, max_size=300), st.sampled_from(["a.txt", "a.html", "a.md"]))
def test_any_text_has_places_within_it(text: str, path: str) -> None:
    document = read(f"Article 1 {text}", path)
    found = structure(document)
    assert all(0 <= span.start < span.end <= len(document.text) for span in found.values())
    edition = structured(document, "Act")
    for place in found:
        assert edition is not None
        assert edition.span(Reach(place, place)) == found[place]
