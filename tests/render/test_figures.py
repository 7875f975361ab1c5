"""The figures of the dossier: every finding has a tick, every place lies in its figure, every word is escaped."""

import re
from dataclasses import replace
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.model.collation import Attestation, Status
from sicut.model.document import Block, BlockKind, Inside, Role
from sicut.model.result import Result
from sicut.model.span import Span
from sicut.render.escape import UNSAFE
from sicut.render.html.figures import barcodes, flow, strip
from sicut.render.html.flow import _parts
from sicut.render.places import Places
from sicut.render.standing import Course, share
from tests.render.results import REPORT, SEARCHED, collation, document, harbour, quotation, results

HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>"


def drawn(result: Result) -> str:
    places = Places(result.documents)
    return strip(result, places) + barcodes(result, places) + flow(result, places)


def many(number: int) -> Result:
    """A result with *number* findings, evenly over the report."""
    result = harbour()
    findings = tuple(
        replace(
            result.findings[0],
            fingerprint=f"{at:064x}",
            objection=replace(result.findings[0].objection, span=Span(at * len(REPORT) // number, len(REPORT))),
        )
        for at in range(number)
    )
    return replace(result, findings=findings)


@given(results())
def test_every_finding_has_a_tick(result: Result) -> None:
    counts = re.findall(r"data-count=(\d+)", strip(result, Places(result.documents)))
    assert sum(map(int, counts)) == len(result.findings)


@given(results())
def test_every_place_lies_in_its_figure(result: Result) -> None:
    assert all(0 <= float(place) <= 100 for place in re.findall(r'="(\d[\d.]*)%"', drawn(result)))
    assert "=-" not in re.sub(r'(d|x|aria-label)="?-[^>]*', "", drawn(result))


@given(results())
def test_figures_are_well_formed_and_have_no_style(result: Result) -> None:
    text = drawn(result)
    assert not UNSAFE.findall(text.replace("\n", "").replace("\t", ""))
    quoted = re.sub(r"([\w-]+)=([A-Za-z0-9#_.:-]+)(?=[ >])", r'\1="\2"', text)
    tree = ET.fromstring(f"<div>{quoted}</div>")  # noqa: S314 - made by this test
    assert not [one for one in tree.iter() if "style" in one.attrib or any(key.startswith("on") for key in one.attrib)]


@pytest.mark.parametrize("number", [0, 1, 5, 400, 3000])
def test_ticks_merge_with_a_count(number: int) -> None:
    result = many(number)
    counts = [int(one) for one in re.findall(r"data-count=(\d+)", strip(result, Places(result.documents)))]
    assert sum(counts) == number
    assert len(counts) <= 120


def places_of(text: str) -> list[dict[str, str]]:
    """Of each place on the strip: where it stands, what it leads to, its state, and its stem's height."""
    pattern = (
        r'<svg x="?(?P<x>[\d.]+)%"? .*?href="?(?P<href>#[\w-]+)"? .*?data-state=(?P<state>[\w-]+).*?</title>'
        r"(?P<rest>.*?)</a>"
    )
    return [found.groupdict() for found in re.finditer(pattern, text)]


def test_places_do_not_overlap_and_tell_their_number_in_words_alone() -> None:
    result = many(3000)
    text = strip(result, Places(result.documents))
    where = [float(place["x"]) for place in places_of(text)]
    assert len(where) == text.count("class=tick")
    assert min(after - before for before, after in pairwise(where)) > 0.98
    assert "<text" not in text
    assert re.search(r"<title>\d\d findings: altered, Q103", text)


def test_a_place_leads_to_its_first_finding_and_has_the_shape_of_the_gravest() -> None:
    result = harbour()
    states = {f"c{n}": outcome.status for n, outcome in enumerate(result.claims, 1) if isinstance(outcome, Attestation)}
    verified = next(claim for claim, state in states.items() if state is Status.VERIFIED)
    altered = next(claim for claim, state in states.items() if state is Status.ALTERED)
    first, second = (
        replace(
            result.findings[0],
            claim=claim,
            fingerprint=mark * 64,
            objection=replace(result.findings[0].objection, span=Span(at, at + 1)),
        )
        for claim, mark, at in ((verified, "a", 0), (altered, "b", 1))
    )
    (place,) = places_of(strip(replace(result, findings=(second, first)), Places(result.documents)))
    assert (place["href"], place["state"]) == (f"#f-{'a' * 64}", "altered")
    assert "stem" in place["rest"]


def test_more_findings_stand_higher() -> None:
    result = harbour()
    spans = [Span(0, 1), *[Span(len(REPORT) // 2, len(REPORT))] * 3, *[Span(len(REPORT) - 1, len(REPORT))] * 9]
    findings = tuple(
        replace(
            result.findings[0], fingerprint=f"{at:064x}", objection=replace(result.findings[0].objection, span=span)
        )
        for at, span in enumerate(spans)
    )
    places = places_of(strip(replace(result, findings=findings), Places(result.documents)))
    stems = [re.search(r'class="?stem"? [^>]*height="?(\d+)', place["rest"]) for place in places]
    assert stems[0] is None
    assert [int(stem[1]) for stem in stems[1:] if stem] == sorted(int(stem[1]) for stem in stems[1:] if stem)
    assert len(stems) == 3


def test_ticks_lead_to_their_findings() -> None:
    result = harbour()
    text = strip(result, Places(result.documents))
    for finding in result.findings[:3]:
        assert f"#f-{finding.fingerprint}" in text
    assert "altered, Q103 altered-meaning, report line 3" in text
    assert "about a document, S101 unreadable-source, scan line 1" in text


def test_equal_fingerprints_have_ids_of_their_own() -> None:
    result = harbour()
    again = replace(result.findings[0], objection=replace(result.findings[0].objection, span=Span(0, 1)))
    text = strip(replace(result, findings=(result.findings[0], again)), Places(result.documents))
    assert f"#f-{again.fingerprint}-2" in text


def test_a_source_tells_what_stands_in_it() -> None:
    text = barcodes(harbour(), Places(harbour().documents))
    assert "speech: 2 claims (1 verified, 1 altered), between 0 % and 65 % of its length" in text
    assert "page 4" in text
    assert "scan" not in text


@pytest.mark.parametrize("field", ["siglum", "name", "section"])
def test_words_are_escaped(field: str) -> None:
    result = harbour()
    if field == "name":
        result = replace(result, findings=(replace(result.findings[0], name=HOSTILE),))
    if field == "section":
        blocks = tuple(Block(BlockKind.PARAGRAPH, Span(at, at + 40), section=f"{at}{HOSTILE}") for at in (0, 50))
        result = replace(result, documents=(replace(result.documents[0], blocks=blocks), *result.documents[1:]))
    if field == "siglum":
        claim = Attestation(
            quotation(REPORT, "Vi har tid"), Status.VERIFIED, SEARCHED, (replace(collation("Nobody"), siglum=HOSTILE),)
        )
        speech = replace(result.documents[1], siglum=HOSTILE)
        result = replace(result, claims=(*result.claims, claim), documents=(*result.documents, speech))
    text = drawn(result)
    assert "&lt;script&gt;" in text
    assert "<script" not in text
    assert "<img" not in text


def test_sections_are_the_parts_of_a_report() -> None:
    result = harbour()
    blocks = (
        Block(BlockKind.HEADING, Span(0, 10), 1),
        Block(BlockKind.PARAGRAPH, Span(12, 140), section="The quay > Winter"),
        Block(BlockKind.PARAGRAPH, Span(141, len(REPORT)), section="The quay > Lamps"),
    )
    result = replace(result, documents=(replace(result.documents[0], blocks=blocks), *result.documents[1:]))
    names, part_of = _parts(result, Places(result.documents))
    assert names == ["Winter", "Lamps"]
    assert [part_of("report", offset) for offset in (20, 139, 200)] == [0, 0, 1]


def test_without_sections_the_parts_are_twentieths() -> None:
    names, part_of = _parts(harbour(), Places(harbour().documents))
    assert (names[0], names[-1], len(names)) == ("0–5 %", "95–100 %", 20)
    assert (part_of("report", 0), part_of("report", len(REPORT)), part_of("speech", 0)) == (0, 19, None)


def test_ribbons_count_claims() -> None:
    text = flow(harbour(), Places(harbour().documents))
    assert "→ speech: 1 claim" in text
    assert "→ not found: 1 claim" in text
    assert "→ could not check: 1 claim" in text


def test_texts_inside_a_report_stand_where_it_has_them() -> None:
    result = harbour()
    inner = replace(
        document("report-2", "report.md", "abcdefghij"), inside=Inside("report", Span(50, 60)), role=Role.WITNESS
    )
    course = Course(replace(result, documents=(*result.documents, inner)))
    assert course.at("report-2", 4) == course.at("report", 54) == 54 / len(REPORT)
    assert course.at("speech", 0) is None


def test_a_circle_of_texts_ends() -> None:
    one = replace(document("one", "a", "abc"), inside=Inside("two", Span(0, 3)))
    two = replace(document("two", "b", "abc"), inside=Inside("one", Span(0, 3)))
    assert Course(replace(harbour(), documents=(one, two))).at("one", 1) is None


@given(st.integers(-5, 50), st.integers(0, 20))
def test_shares(offset: int, length: int) -> None:
    assert 0 <= share(offset, length) <= 1


def test_the_same_result_gives_the_same_figures() -> None:
    assert drawn(harbour()) == drawn(harbour())
