"""What is said of a quotation that could not be judged, and the figures of one that was."""

from dataclasses import replace

import pytest

from sicut import Text, check
from sicut.locate.library import Range, open_library
from sicut.model.claim import MarkKind
from sicut.model.collation import Attestation, Category, Unchecked, VariantKind
from sicut.model.document import Extraction
from sicut.model.policy import Scope
from tests.locate.located import POLICY, checked, held, passage, quotation, unchecked, witness

SOURCE = "We planted forty pear trees behind the town hall, and nobody asked for a single crown. " * 3
RUSSIAN = "Мы посадили сорок груш за городской ратушей, и никто не попросил за это ни одной кроны. " * 3
GERMAN = "Wir haben vierzig Birnbäume hinter dem Rathaus gepflanzt, und niemand hat dafür Geld verlangt."


def test_a_quotation_that_cites_nothing_is_out_of_a_scope_of_what_is_cited() -> None:
    claim = quotation("the old quay")
    outcome = unchecked(held(claim, "the old quay", [witness("a", SOURCE)], policy=replace(POLICY, scope=Scope.CITED)))
    assert (outcome.claim, outcome.searched) == (claim, (("a",), ()))
    assert outcome.reason.text.startswith("it cites no source")


def test_a_quotation_without_a_word_of_a_source_is_too_short() -> None:
    claim = quotation("[only this]")
    outcome = unchecked(held(claim, "[only this]", [witness("a", SOURCE)]))
    assert (outcome.claim, outcome.searched) == (claim, (("a",), ()))
    assert outcome.reason.text == "it has no word of a source"


@pytest.mark.parametrize(
    ("sources", "behind", "text", "documents"),
    [
        ([SOURCE], "", "its language is de, that of the sources en", ("a",)),
        ([SOURCE, RUSSIAN], "", "its language is de, that of the sources en, ru", ("a", "b")),
        ([SOURCE], " (eigene Übersetzung)", "the report calls it a translation of its own", ()),
    ],
)
def test_which_languages_parted_a_quotation_from_its_sources(
    sources: list[str], behind: str, text: str, documents: tuple[str, ...]
) -> None:
    texts = [Text(f"{name}.txt", source) for name, source in zip("abc", sources, strict=False)]
    (outcome,) = check([Text("report.md", f"Sie sagte: „{GERMAN}“{behind}")], texts).claims
    assert isinstance(outcome, Unchecked)
    assert (outcome.reason.text, outcome.reason.documents) == (text, documents)


@pytest.mark.parametrize("more", [GERMAN * 2, "Tak tak. 1987."])
def test_one_source_that_may_be_in_its_language_is_enough_to_judge(more: str) -> None:
    quote = "Wir haben im letzten Jahr neun Brücken über den alten Fluss gebaut, und niemand war damit zufrieden."
    (outcome,) = check(
        [Text("report.md", f"Sie sagte: „{quote}“")], [Text("a.txt", SOURCE), Text("b.txt", more)]
    ).claims
    assert isinstance(outcome, Attestation)


@pytest.mark.parametrize(
    ("names", "text"),
    [
        ("a", "a could not be read"),
        ("bca", "a, b, c could not be read"),
        ("dcba", "a, b, c and 1 more could not be read"),
        ("fedcba", "a, b, c and 3 more could not be read"),
    ],
)
def test_three_of_the_sources_that_are_missing_are_named(names: str, text: str) -> None:
    library = open_library([witness(name, "", Extraction.UNREADABLE) for name in names])
    reason = Range(library, (), 0.001).obstacle()
    assert reason is not None
    assert reason.text == f"not found so far, but {text}"


def test_no_source_at_all_is_said_so() -> None:
    reason = Range(open_library([]), (), 0.001).obstacle()
    assert reason is not None
    assert reason.text == "there is no source to hold it against"


TEXT = "In spring the council shut the old stone quay. The band played. The harbour master asked for eleven new lamps."
FIGURES = [
    # quotation, how the words stand to each other, the share that is the same
    ("the council shut the old stone quay", [("=", 7)], 1.0),
    ("the council shut the new stone quay", [("=", 4), ("X", 1), ("=", 2)], 6 / 7),
    ("the council shut … asked for eleven new lamps", [("=", 8)], 1.0),
    ("the council shut … asked for twelve new lamps", [("=", 5), ("X", 1), ("=", 2)], 7 / 8),
    ("the council shut the … geese … eleven new lamps", [("=", 4), ("I", 1), ("=", 3)], 7 / 8),
    ("geese … the council shut the old stone quay", [("I", 1), ("=", 7)], 7 / 8),
]


@pytest.mark.parametrize(("quote", "cigar", "identity"), FIGURES)
def test_operations_and_identity_are_those_of_all_parts(
    quote: str, cigar: list[tuple[str, int]], identity: float
) -> None:
    one = passage(checked(quote, TEXT))
    assert [(operation.op, operation.length) for operation in one.cigar] == cigar
    assert one.identity == pytest.approx(identity)


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("the old stone quay … two geese swam up", True),
        ("the old stone quay … two geese swam up by", False),
        ("two geese swam up … the old stone quay", True),
    ],
)
def test_half_of_the_words_must_stand_somewhere(quote: str, *, found: bool) -> None:
    assert bool(checked(quote, TEXT).passages) is found


def test_a_missing_first_part_is_placed_where_the_others_stand() -> None:
    quote = "geese … the council shut the old stone quay … ducks"
    one = passage(checked(quote, TEXT))
    absent = [variant for variant in one.apparatus if variant.kind is VariantKind.ADDITION]
    assert [quote[slice(*variant.report)] for variant in absent] == ["geese", "ducks"]
    assert {variant.category for variant in absent} == {Category.WORDING}
    start, end = TEXT.index("the council"), TEXT.index(". The band")
    assert [variant.witness for variant in absent] == [(start, start), (end, end)]


DOTS = [
    ("we shut … the quay", "we shut … the quay", 0),
    ("we shut … the quay", "we shut ... the quay", 0),
    ("we shut … the quay", "we shut . . the quay", 0),
    ("we shut … the quay", "we shut. the quay", 1),
    ("we shut … the quay", "we shut the quay", 1),
    ("we shut … the quay", "we shut … and shut the quay", 1),
]


@pytest.mark.parametrize(("quote", "text", "hidden"), DOTS)
def test_an_ellipsis_of_the_source_hides_nothing(quote: str, text: str, hidden: int) -> None:
    assert len(passage(checked(quote, f"Then {text} at last.")).hidden) == hidden


def test_each_ellipsis_tells_what_it_hides_though_others_cannot() -> None:
    quote = "the council shut … geese … The harbour master … eleven new lamps"
    one = passage(checked(quote, TEXT))
    assert [(hidden.part, TEXT[slice(*hidden.span)]) for hidden in one.hidden] == [(5, " asked for ")]


def test_parts_are_numbered_as_in_the_quotation() -> None:
    quote = "council shut [then] the old … harbour master asked [us] for eleven"
    segments = passage(checked(quote, TEXT)).segments
    assert [(one.part, TEXT[slice(*one.span)]) for one in segments] == [
        (0, "council shut"),
        (2, "the old"),
        (4, "harbour master asked"),
        (6, "for eleven"),
    ]


@pytest.mark.parametrize(("text", "is_mark"), [("the old stone quay", False), ("the old stone lamps", True)])
def test_a_doubtful_quotation_that_nobody_has_is_what_it_was_taken_for(text: str, *, is_mark: bool) -> None:
    outcome = held(quotation(text), text, [witness("a", TEXT)], doubt=MarkKind.TITLE)
    assert isinstance(outcome, Attestation) is not is_mark
