"""Promise 2: not found, not checked and fine are three things."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut import Bytes, Settings, Text
from sicut.api import Input
from sicut.cli.exit import exit_code
from tests.promises.checked import Checked, checked
from tests.promises.texts import SENTENCES, SPEECH, quoting

WHOLE = Text("speech.txt", SPEECH)
OTHER = Text("other.txt", "The gate of the park is painted green, and the bench beside it is painted blue.\n")
UNREADABLE = (
    Bytes("scan.txt", b"\x89PNG\r\n\x1a\n\x00\x00"),
    Bytes("scan.md", b"%PDF-1.7 \x00\x01"),
    Bytes("scan.html", b"abc\x00\x01def\x00"),
    Bytes("odd.txt", b"\xff\xfe\x00"),
)
PARTIAL = Bytes(
    "minutes.txt", "Zoë and Chloé painted the façade of the café as soon as the première was over".encode() + b"\xff\n"
)
INVENTED = quoting("A bridge of glass is going to span the entire bay by Easter.")
FOUND = quoting(SENTENCES[1])
ALTERED = quoting(SENTENCES[1].replace("old", "new"))


def code(found: Checked, settings: Settings | None = None) -> int:
    return exit_code(found.result, settings or Settings())


@pytest.mark.parametrize(
    ("report", "sources", "statuses", "codes", "exit_with"),
    [
        (INVENTED, [WHOLE], ["not-found"], ["Q101"], 1),
        (INVENTED, [WHOLE, OTHER], ["not-found"], ["Q101"], 1),
        (INVENTED, [], ["unchecked"], [], 3),
        *((INVENTED, [WHOLE, one], ["unchecked"], ["S101"], 3) for one in UNREADABLE),
        *((INVENTED, [one], ["unchecked"], ["S101"], 3) for one in UNREADABLE),
        (INVENTED, [WHOLE, PARTIAL], ["unchecked"], ["S102"], 3),
        (INVENTED, [WHOLE, PARTIAL, UNREADABLE[0]], ["unchecked"], ["S101", "S102"], 3),
        (FOUND, [WHOLE], ["verified"], [], 0),
        *((FOUND, [WHOLE, one], ["verified"], ["S101"], 0) for one in UNREADABLE),
        (FOUND, [WHOLE, PARTIAL], ["verified"], ["S102"], 0),
        (ALTERED, [WHOLE, UNREADABLE[0]], ["altered"], ["Q102", "S101"], 1),
        (ALTERED, [WHOLE, PARTIAL], ["altered"], ["Q102", "S102"], 1),
        (FOUND + INVENTED, [WHOLE, UNREADABLE[0]], ["verified", "unchecked"], ["S101"], 3),
        (ALTERED + INVENTED, [WHOLE, UNREADABLE[0]], ["altered", "unchecked"], ["Q102", "S101"], 1),
        ("No words are quoted here.\n", [WHOLE, UNREADABLE[0]], [], ["S101"], 0),
    ],
)
def test_what_is_said(report: str, sources: list[Input], statuses: list[str], codes: list[str], exit_with: int) -> None:
    found = checked(report, sources)
    assert (found.statuses, found.codes, code(found)) == (statuses, codes, exit_with)
    allowed = 0 if exit_with == 3 else exit_with
    assert code(found, Settings(allow_unchecked=True)) == allowed


@pytest.mark.parametrize(
    ("sources", "reason", "documents"),
    [
        ([], "no-source", []),
        ([WHOLE, UNREADABLE[0]], "unreadable-source", ["scan"]),
        ([WHOLE, PARTIAL], "partial-source", ["minutes"]),
        ([PARTIAL, UNREADABLE[0], UNREADABLE[3]], "unreadable-source", ["odd", "scan"]),
    ],
)
def test_the_reason_names_what_is_missing(sources: list[Input], reason: str, documents: list[str]) -> None:
    found = checked(INVENTED, sources)
    assert found.claim["reason"]["code"] == reason
    assert found.claim["reason"]["documents"] == documents
    assert all(siglum in found.claim["reason"]["text"] for siglum in documents)
    assert found.json["summary"]["claims"]["unchecked"] == 1


def test_words_in_a_part_that_was_read_are_verified() -> None:
    found = checked(quoting("painted the façade of the café as soon as the première was over"), [PARTIAL])
    assert found.statuses == ["verified"]


@given(st.lists(st.sampled_from(SENTENCES), max_size=4), st.lists(st.integers(0, 3), max_size=4, unique=True))
def test_unreadable_sources_change_nothing_for_what_is_found(quoted: list[str], missing: list[int]) -> None:
    report = "\n\n".join((*map(quoting, quoted), INVENTED))
    broken = [UNREADABLE[at]._replace(name=f"b{at}.txt") for at in missing]
    one, other = checked(report, [WHOLE, OTHER]), checked(report, [WHOLE, OTHER, *broken])
    assert one.statuses[:-1] == other.statuses[:-1] == ["verified"] * len(quoted)
    assert [claim["passages"] for claim in one.claims] == [claim["passages"] for claim in other.claims]
    assert other.statuses[-1] == ("unchecked" if missing else "not-found")
    assert other.codes == (["S101"] * len(missing) if missing else ["Q101"])


@given(st.integers(0, 2), st.integers(0, 2), st.booleans())
def test_not_found_only_when_every_source_is_complete(unreadable: int, partial: int, whole: bool) -> None:  # noqa: FBT001
    sources: list[Input] = [WHOLE] if whole else []
    sources += [Bytes(f"u{n}.txt", b"\x00\x01\x00\x00") for n in range(unreadable)]
    sources += [PARTIAL._replace(name=f"p{n}.txt") for n in range(partial)]
    complete = whole and not unreadable and not partial
    assert checked(INVENTED, sources).statuses == ["not-found" if complete else "unchecked"]


def test_a_short_quotation_that_no_source_has_is_said_to_be_missing() -> None:
    assert checked(quoting("Sell everything"), [WHOLE]).statuses == ["not-found"]
    assert checked(quoting("Sell everything"), [WHOLE, PARTIAL]).statuses == ["unchecked"]


def test_marks_of_doubt_are_no_claims_and_never_vanish() -> None:
    found = checked("The “free” bus was late.\n", [WHOLE])
    assert (found.claims, len(found.json["marks"])) == ([], 1)
