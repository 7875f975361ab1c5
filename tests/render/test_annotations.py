"""The format ``annotations``: each claim and finding is found again by its selectors, also in a changed text."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from urllib.parse import unquote_to_bytes, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.model.document import Block, BlockKind, Document, Role
from sicut.model.result import Result
from sicut.model.span import Span
from sicut.render.anchoring import Anchoring, quote_selector, relative_iri
from sicut.render.annotations import as_annotations
from sicut.render.escape import UNSAFE
from sicut.render.formats import Look
from sicut.render.places import Places
from tests.render.reanchor import reanchored
from tests.render.results import TEXTS, document, harbour, results

MOTIVATIONS = {"assessing", "linking", "describing"}


def _collection(result: Result) -> Any:
    return json.loads(as_annotations(result, Look()))


def _items(result: Result) -> list[Any]:
    return list(_collection(result).get("first", {}).get("items", []))


def _resources(result: Result) -> Iterator[Any]:
    for one in _items(result):
        yield one["target"]
        yield from (body for body in one["body"] if body["type"] == "SpecificResource")


def _selectors(text: str, span: Span) -> list[Any]:
    return [quote_selector(text, span), {"type": "TextPositionSelector", "start": span.start, "end": span.end}]


def _texts(result: Result) -> dict[str, str]:
    return {document.path: document.text for document in result.documents}


def test_one_annotation_for_each_claim_and_each_finding() -> None:
    found = _items(harbour())
    assert [one["motivation"] for one in found] == [
        "linking",
        "assessing",
        "linking",
        "assessing",
        "assessing",
        "describing",
        "assessing",
        "describing",
        "assessing",
    ]
    assert len({one["id"] for one in found}) == len(found)


def test_every_resource_of_the_example_is_found_again() -> None:
    texts = _texts(harbour())
    for resource in _resources(harbour()):
        if "selector" in resource:
            text = texts[resource["source"]]
            quoted, position = resource["selector"][:2]
            assert reanchored(text, resource["selector"]) == (position["start"], position["end"])
            assert text[position["start"] : position["end"]] == quoted["exact"]


WORDS = st.lists(st.sampled_from(["quay ", "lamp ", "the ", "ferry\n", "🛳 ", "é ", "א "]), max_size=80).map("".join)


@given(WORDS, st.data())
def test_the_exact_span_comes_back_among_repeated_words(text: str, data: st.DataObject) -> None:
    ends = sorted(data.draw(st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))))
    span = Span(*ends)
    assert reanchored(text, _selectors(text, span)) == span


@given(WORDS, st.sampled_from(["Q", "A note was put in here. ", "1\n\n2"]), st.data())
def test_it_comes_back_when_something_is_put_in_elsewhere(text: str, new: str, data: st.DataObject) -> None:
    ends = sorted(data.draw(st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))))
    span = Span(*ends)
    selectors = _selectors(text, span)
    quoted = selectors[0]
    whole = quoted["prefix"] + quoted["exact"] + quoted["suffix"]
    first = text.find(whole)
    if text.find(whole, first + 1) >= 0:
        return
    before = data.draw(st.integers(0, span.start - len(quoted["prefix"])))
    after = data.draw(st.integers(span.end + len(quoted["suffix"]), len(text)))
    if first > 0 or quoted["prefix"]:
        assert reanchored(text[:before] + new + text[before:], selectors) == span.shifted(len(new))
    assert reanchored(text[:after] + new + text[after:], selectors) == span


@given(st.integers(0, 60), st.integers(0, 60))
def test_no_more_is_quoted_around_the_words_than_is_needed(before: int, after: int) -> None:
    text = f"{'lamp ' * before}The quay will close.{' lamp' * after}"
    at = text.index("quay")
    quoted = quote_selector(text, Span(at, at + 4))
    assert (quoted["prefix"], quoted["suffix"]) == (text[max(0, at - 32) : at], text[at + 4 : at + 36])


def test_the_surroundings_grow_until_they_are_unique_but_not_beyond_200_code_points() -> None:
    twice = "x" * 40 + "The quay" + "y" * 40
    text = f"1{twice}1 2{twice}2"
    at = text.rindex("The quay")
    quoted = quote_selector(text, Span(at, at + 8))
    assert len(str(quoted["prefix"])) == 64
    same = "z" * 1000
    quoted = quote_selector(same, Span(500, 503))
    assert len(str(quoted["prefix"])) == len(str(quoted["suffix"])) == 200
    assert reanchored(same, _selectors(same, Span(500, 503))) == (500, 503)


@given(results())
def test_any_result_is_a_collection(result: Result) -> None:
    collection = _collection(result)
    found = collection.get("first", {}).get("items", [])
    assert collection["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert collection["total"] == len(found) == len(result.claims) + len(result.findings)
    for one in found:
        assert re.fullmatch("urn:sha256:[0-9a-f]{64}", one["id"])
        assert one["motivation"] in MOTIVATIONS
        assert "created" not in one
        assert one["target"]["source"]
    assert set(UNSAFE.findall(as_annotations(result, Look()))) <= {"\n"}


@given(TEXTS)
def test_a_path_is_a_relative_reference(path: str) -> None:
    reference = relative_iri(path)
    parts = urlsplit(reference)
    assert reference.isascii()
    assert (parts.scheme, parts.netloc, parts.query, parts.fragment) == ("", "", "", "")
    if not path.startswith("/"):
        assert len(unquote_to_bytes(reference)) >= len(path)


@pytest.mark.parametrize(
    ("path", "reference"),
    [
        ("report.md", "report.md"),
        ("a b/ö#1?.pdf", "a%20b/%C3%B6%231%3F.pdf"),
        ("javascript:alert(1)", "javascript%3Aalert(1)"),
        ("box.zip!letters/one.txt", "box.zip!letters/one.txt"),
        ("\udcff.txt", "%FF.txt"),
    ],
)
def test_references(path: str, reference: str) -> None:
    assert relative_iri(path) == reference


def _types(one: Document) -> list[tuple[str, str]]:
    resource: Any = Anchoring(Places((one,))).resource(one.siglum, Span(0, 3))
    return [(s["conformsTo"], s["value"]) for s in resource["selector"] if s["type"] == "FragmentSelector"]


def test_pages_and_times_are_fragments() -> None:
    witness = document("speech", "speech.pdf", "The quay", Role.WITNESS)
    assert _types(witness) == []
    assert _types(replace(witness, media_type="application/pdf")) == [
        ("http://tools.ietf.org/rfc/rfc8118", "page=4"),
    ]
    timed = replace(witness, blocks=(Block(BlockKind.PARAGRAPH, Span(0, 8), time="1:02:03"),))
    assert _types(timed) == [("http://www.w3.org/TR/media-frags/", "t=3723")]


def test_the_same_claim_has_the_same_name_after_an_edit_elsewhere() -> None:
    before, after = harbour(), harbour()
    names = [one["id"] for one in _items(before)]
    report = after.documents[0]
    edited = replace(report, text=report.text + "\nThe end.\n", sha256="1" * 64)
    changed = replace(after, documents=(edited, *after.documents[1:]))
    assert [one["id"] for one in _items(changed)] == names
