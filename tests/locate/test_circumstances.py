"""Licences and differences that depend on more than the two texts alone."""

from collections import Counter

import pytest

from sicut import Settings, Text, check
from sicut.locate.scans import is_scan_slip
from sicut.model.collation import Attestation, Variant
from sicut.model.policy import Profile

SPEECH = "We planted *forty* pear trees behind the town hall (see the list of 1987). Nobody asked for a single crown."
LIST = "Friends, we planted forty pear trees behind the town hall, and the rain came down on all of us at once."


def variants(report: str, source: str, name: str = "speech.md", settings: Settings | None = None) -> list[Variant]:
    outcome = check([Text("report.md", report)], [Text(name, source)], settings).claims[0]
    assert isinstance(outcome, Attestation)
    return list(outcome.passages[0].apparatus)


def rows(found: list[Variant]) -> list[tuple[str, str | None]]:
    return [(one.category.value, one.licence.value if one.licence else None) for one in found]


@pytest.mark.parametrize(
    ("report", "expected"),
    [
        ("She said: “We planted forty pear trees behind the town hall.”", []),
        ("She said: “We planted *forty* pear trees behind the town hall.”", []),
        ("She said: “We planted forty **pear trees** behind the town hall.”", [("emphasis", None)]),
        (
            "She said: “We planted forty **pear trees** behind the town hall” (emphasis added).",
            [("emphasis", "declared")],
        ),
        ("She said: “We planted forty *pear trees* behind the town hall” (je souligne).", [("emphasis", "declared")]),
        ("She said: *“We planted forty pear trees behind the town hall.”*", []),
    ],
)
def test_added_emphasis(report: str, expected: list[tuple[str, str | None]]) -> None:
    assert rows(variants(report, SPEECH)) == expected


def test_plain_text_cannot_tell_emphasis() -> None:
    assert rows(variants("She said: “we planted forty *pear* trees behind the town hall”.", LIST, "speech.txt")) == []


@pytest.mark.parametrize(
    ("behind", "licence"),
    [
        (" (citations omitted)", "declared"),
        (" [citation omitted]", "declared"),
        ("", None),
        (" and went home (citations omitted)", None),
    ],
)
def test_citations_left_out(behind: str, licence: str | None) -> None:
    report = f"She said: “behind the town hall. Nobody asked for a single crown”{behind}."
    found = [one for one in variants(report, SPEECH) if one.category.value in {"wording", "number"}]
    assert [one.licence.value if one.licence else None for one in found] == [licence]


@pytest.mark.parametrize(
    ("said", "quoted", "licence"),
    [
        (
            "we planted, um, forty pear trees behind the hall",
            "we planted forty pear trees behind the hall",
            "disfluency",
        ),
        ("we planted, you know, forty pear trees behind it", "we planted forty pear trees behind it", "disfluency"),
        ("in spring we planted we planted forty pear trees", "in spring we planted forty pear trees", "disfluency"),
        ("wir haben, ähm, vierzig Birnbäume am Rathaus", "wir haben vierzig Birnbäume am Rathaus", "disfluency"),
        ("we planted, um, not forty pear trees behind it", "we planted forty pear trees behind it", None),
        ("we planted some forty pear trees behind the hall", "we planted forty pear trees behind the hall", None),
    ],
)
def test_disfluency(said: str, quoted: str, licence: str | None) -> None:
    found = [v for v in variants(f"She said: “{quoted}”.", f"Then {said} again.") if v.kind.value == "omission"]
    assert [one.licence.value if one.licence else None for one in found] == [licence]


def test_a_scholarly_policy_keeps_every_repeat() -> None:
    found = variants(
        "She said: “we planted forty pear trees behind the hall”.",
        "Then we planted, um, forty pear trees behind the hall.",
        settings=Settings(profile=Profile.SCHOLARLY),
    )
    assert ("wording", None) in rows(found)


@pytest.mark.parametrize(
    ("word", "scanned", "expected"),
    [
        ("modern", "modem", True),
        ("burn", "bum", True),
        ("the", "tbe", True),
        ("house", "honse", True),
        ("house", "mouse", False),
        ("orchard", "orchards", False),
        ("unknown", "nnknown", False),
    ],
)
def test_scan_slips(word: str, scanned: str, *, expected: bool) -> None:
    attested = Counter({"modern": 3, "burn": 2, "the": 90, "house": 4, "orchard": 2, scanned: 1})
    assert is_scan_slip(word, scanned, attested) is expected


def test_a_scan_slip_is_licensed_only_where_the_word_is_attested() -> None:
    scanned = "At noon the harbour rnaster closed the quay with his own hands. The master of the house was glad."
    report = "He wrote: “the harbour master closed the quay with his own hands”."
    assert rows(variants(report, scanned, "page.txt")) == [("spelling", "ocr")]
    assert rows(variants(report, scanned.replace("The master", "The owner"), "page.txt"))[0][1] is None


def test_another_form_of_a_word_is_no_slip_of_a_scan() -> None:
    source = "El puente fue cerrado el lunes por la tarde. La puerta del puerto fue cerrada el martes."
    report = "Dijo: «El puente fue cerrada el lunes por la tarde»."
    assert rows(variants(report, source, "acta.txt")) == [("inflection", None)]


def test_furniture_inside_a_passage_is_passed_over() -> None:
    page = "<p>The old quay was closed</p><footer>Town Gazette, page 4</footer><p>before the first storm came in.</p>"
    report = "It said: “The old quay was closed before the first storm came in.”"
    assert {licence for _, licence in rows(variants(report, page, "page.html"))} == {"furniture"}


def test_the_furniture_of_printed_pages_is_passed_over() -> None:
    page = "The old quay was closed\n\n42\n\fTHE TOWN GAZETTE\n\nbefore the first storm came in."
    report = "It said: “The old quay was closed before the first storm came in.”"
    assert {licence for _, licence in rows(variants(report, page, "page.txt"))} == {"furniture"}


@pytest.mark.parametrize(
    ("report", "code"),
    [
        ("Sie sagte: „Wir haben vierzig Birnbäume hinter dem Rathaus gepflanzt, und niemand hat Geld verlangt.“", True),
        ("She said: “Nobody has ever asked the council for a second bench by the pond in all of these years.”", False),
        ("She said: “We have never wanted the council to pay for this” (my translation).", True),
    ],
)
def test_another_language_is_unchecked(report: str, *, code: bool) -> None:
    source = "We planted forty pear trees behind the town hall, and nobody asked for a single crown. " * 3
    outcome = check([Text("report.md", report)], [Text("speech.txt", source)]).claims[0]
    if code:
        assert not isinstance(outcome, Attestation)
        assert outcome.reason.code.value == "other-language"
    else:
        assert isinstance(outcome, Attestation)


LISTED = "The council resolved:\n1. to paint the harbour wall;\n2. to mend the bell of the old tower;\nb) to wait."
MARKED = [
    ("The council resolved: 1. to paint the harbour wall; 2. to mend", True),
    ("2. to mend the bell of the old tower", True),
    ("to mend the bell of the old tower; b) to wait", True),
    ("The council resolved: to paint the harbour wall; to mend", True),
    ("The council resolved: 1. to paint the harbour wall; 3. to mend", False),
    ("3. to mend the bell of the old tower", False),
    ("to mend the 2. bell of the old tower", False),
    ("to mend the bell of the old tower; 2. to wait", False),
]


@pytest.mark.parametrize(("quote", "may"), MARKED)
def test_the_number_of_an_item_of_a_list_may_be_quoted_or_not(quote: str, *, may: bool) -> None:
    licences = {licence for _, licence in rows(variants(f"It reads: “{quote}”.", LISTED, "minutes.txt"))}
    assert (None not in licences) == may
