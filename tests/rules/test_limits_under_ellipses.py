"""Which of the words that an ellipsis leaves out limit what is kept."""

import pytest

from sicut.model.collation import Hidden
from sicut.model.finding import Objection
from sicut.model.span import Span
from tests.rules.made import attestation, context, document, objections, passage, quotation, report


def objection(marked: str, *, spliced: bool = False, reordered: bool = False) -> Objection | None:
    """What is said of a quotation whose ellipsis leaves out what stands in ``⟦⟧`` of the source *marked*."""
    text, source = "“One … two”", marked.replace("⟦", "").replace("⟧", "")
    hidden = Hidden(1, "speech", Span(marked.index("⟦"), marked.index("⟧") - 1))
    place = passage(Span(0, len(source)), hidden=(hidden,), spliced=spliced, reordered=reordered)
    where = context(report(text), document("speech", source))
    found = objections("ellipsis-hides-meaning", attestation(quotation(text), place), where)
    assert len(found) <= 1
    return found[0] if found else None


def limits(marked: str) -> list[str]:
    found = objection(marked)
    return [one.text for one in found.evidence] if found else []


# the source, what it hides that counts
HIDDEN = [
    # close to what is kept, in the same clause
    ("The gate will ⟦one two three four five not ⟧open.", ["three four five not"]),
    ("The gate will ⟦not one two three four five six ⟧open.", ["not one two three"]),
    ("The gate will ⟦one two three not four five six seven eight ⟧open.", ["one two three not four five six"]),
    ("The gate will ⟦one two three four not five six seven eight ⟧open.", ["two three four not five six seven"]),
    ("The gate will ⟦one two three four not five six seven eight nine ⟧open.", []),
    # clauses of their own
    ("The gate⟦, which will not open, ⟧is old.", []),
    ("The gate⟦ because it will not open, ⟧is old.", []),
    ("The gate⟦ will not open which ⟧is old.", ["will not open which"]),
    ("The gate⟦, we say which not ⟧is old.", []),
    ("The gate⟦, they say, is not ⟧old.", ["they say, is not"]),
    ("Das Tor ist⟦, sagt er, nicht ⟧offen.", ["sagt er, nicht"]),
    ("Es stimmt ⟦nicht, dass ⟧er kommt.", ["nicht, dass"]),
    ("The gate opens⟦ and not ⟧in May.", ["and not"]),
    ("The gate opens⟦, and it will not ⟧close.", ["and it will not"]),
    ("The gate opens⟦, and it will not ever even ⟧close.", []),
    ("The gate opens⟦, and unless it rains, ⟧it is full.", ["and unless it rains"]),
    ("The gate opens⟦, unless it rains, ⟧and it is full.", ["unless it rains"]),
    ("The gate opens⟦, und falls es regnet, ⟧and it is full.", ["und falls es regnet"]),
    # a contrast begins what it limits; of later clauses it turns nothing that is kept
    ("The gate opens⟦, but only on days of sun, ⟧in May.", ["but only on days"]),
    ("The gate opens⟦, but it is old and grey, ⟧in May.", []),
    ("The gate opens⟦, but it is old and grey. ⟧In May.", ["but it is old"]),
    ("The gate opens⟦, we say, but it is old and grey. ⟧In May.", ["we say, but it is old"]),
    ("The gate opens⟦, we say, as ever, but it is old and grey. ⟧In May.", []),
    ("The gate opens⟦, we say, as ever, unless it is old. ⟧In May.", ["say, as ever, unless it is old"]),
    ("The gate opens⟦, but. ⟧In May.", ["but"]),
    ("The gate opens⟦, but, ⟧in May.", []),
    # of clauses that begin with a negation the short ones count
    ("The gate opens⟦, not on Sunday though, ⟧in May.", ["not on Sunday though"]),
    ("The gate opens⟦, not on a Sunday though, ⟧in May.", []),
    ("The gate opens⟦, not on a Sunday though. ⟧In May.", ["not on a Sunday"]),
    # several sentences: the rest of the first, the beginning of the last
    ("The gate opens⟦ unless it rains. Nobody came. They never ⟧left.", ["unless it rains", "They never"]),
    ("The gate opens⟦. Nobody came. ⟧They left.", []),
    ("The gate opens⟦. Nobody came. But then they ⟧left.", []),
    ("The gate opens⟦. Nobody came. If then they ⟧left.", ["If then they"]),
    ("The gate ⟦does not. They ⟧left.", ["does not"]),
    ("The gate opens⟦ one two three four five six not. They ⟧left.", []),
    # nothing
    ("The gate opens⟦⟧ in May.", []),
    ("The gate opens⟦ ⟧in May.", []),
    ("The gate opens⟦. ⟧In May.", []),
]


@pytest.mark.parametrize(("marked", "expected"), HIDDEN)
def test_hidden_words_that_limit_what_is_kept(marked: str, expected: list[str]) -> None:
    assert limits(marked) == expected


LONG = "four " * 250
FAR = [
    # more is hidden than is read at once: its two ends are
    (f"The gate⟦ never {LONG}⟧opens.", ["never four four four"]),
    (f"The gate⟦ {LONG}never ⟧opens.", []),
    (f"The gate⟦ {LONG}Now. They never ⟧opens.", ["They never"]),
    (f"The gate⟦ {LONG}Now. But never ⟧opens.", ["But never"]),
    (f"The gate⟦ {LONG}not one. {LONG}⟧opens.", []),
    # as much as is read at once, and one character more
    (f"The gate⟦ {'x' * 984} a b c d never ⟧opens.", ["b c d never"]),
    (f"The gate⟦ {'x' * 985} a b c d never ⟧opens.", []),
]


@pytest.mark.parametrize(("marked", "expected"), FAR)
def test_of_much_hidden_text_the_ends_are_read(marked: str, expected: list[str]) -> None:
    assert limits(marked) == expected


def test_at_most_three_places_are_shown() -> None:
    found = objection("The gate⟦ not never nobody nothing ⟧opens.")
    assert found is not None
    assert [one.text.split()[0] for one in found.evidence] == ["not", "not", "not"]
    assert found.message.endswith("of [speech], which negates what is kept")


@pytest.mark.parametrize(("spliced", "reordered"), [(True, False), (False, True), (True, True)])
def test_nothing_is_said_of_parts_that_do_not_follow_each_other(*, spliced: bool, reordered: bool) -> None:
    marked = "The gate will ⟦not ⟧open."
    assert objection(marked) is not None
    assert objection(marked, spliced=spliced, reordered=reordered) is None
