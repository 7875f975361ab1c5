"""The format ``tei``: well-formed whatever the words, and the report's text in it is the report's text."""

from itertools import pairwise
from typing import Any
from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from sicut.model.document import Role
from sicut.model.result import Result
from sicut.model.span import Span
from sicut.render.escape import UNSAFE, xml
from sicut.render.formats import Look
from sicut.render.tei import as_tei
from sicut.render.tei.flow import _Claimed, _nested
from sicut.render.tei.names import witness_names
from sicut.text.shown import Reading
from tests.render.results import HOSTILE, TEXTS, harbour, one_finding, results

TEI = "{http://www.tei-c.org/ns/1.0}"
ID = "{http://www.w3.org/XML/1998/namespace}id"
POINTERS = ("wit", "target", "corresp", "source", "ana", "prev", "next")


def _parsed(written: str) -> Any:
    return ET.fromstring(written.encode())  # noqa: S314 - sicut wrote it itself


def _tree(result: Result) -> Any:
    return _parsed(as_tei(result, Look()))


def _words(node: Any) -> str:
    """The text of *node* without the readings of its witnesses."""
    if node.tag == f"{TEI}rdg":
        return ""
    return (node.text or "") + "".join(_words(child) + (child.tail or "") for child in node)


def _reading_of(node: Any) -> str:
    """The text of *node* with the first reading in place of each lemma."""
    if node.tag == f"{TEI}app":
        return "".join(node.findtext(f"{TEI}rdg") or "")
    return (node.text or "") + "".join(_reading_of(child) + (child.tail or "") for child in node)


def _as_xml_has_it(text: str) -> str:
    return _parsed(f"<x>{xml(text)}</x>").text or ""


def _identified(tree: Any, name: str) -> Any:
    return next(node for node in tree.iter() if node.get(ID) == name)


def test_an_altered_quotation_is_an_entry_in_the_text() -> None:
    tree = _tree(harbour())
    quote = _identified(tree, "c1")
    assert (quote.tag, quote.get("ana"), quote.get("source")) == (f"{TEI}quote", "#status.altered", "#speech")
    assert _words(quote) == "The quay will now close this winter, and the ferry stays."
    assert _reading_of(quote) == "The quay will not close this winter, and the ferry stays."
    entry = quote.find(f"{TEI}app")
    assert [(one.get("wit"), one.get("cause"), one.text) for one in entry] == [
        ("#report", None, "now"),
        ("#speech", "negation", "not"),
    ]
    note = tree.find(f".//{TEI}note[@type='Q103']")
    assert _identified(tree, note.get("target")[1:]).tag == f"{TEI}anchor"


@given(results())
def test_any_report_is_well_formed_and_its_words_are_its_text(result: Result) -> None:
    tree = _tree(result)
    report = result.documents[0]
    assert _words(_identified(tree, "text.report")) == _as_xml_has_it(Reading(report).text)
    assert set(UNSAFE.findall(as_tei(result, Look()))) <= {"\n", "\t"}


@given(results())
def test_every_identifier_is_given_once_and_every_pointer_points_to_one(result: Result) -> None:
    tree = _tree(result)
    named = [node.get(ID) for node in tree.iter() if node.get(ID)]
    assert len(set(named)) == len(named)
    pointers = {one for node in tree.iter() for key in POINTERS for one in node.get(key, "").split()}
    assert {one for one in pointers if one.startswith("#")} <= {f"#{name}" for name in named}
    assert sum(document.role is Role.REPORT for document in result.documents) <= len(
        tree.findall(f".//{TEI}div[@type='report']")
    )


@given(TEXTS, TEXTS)
def test_lemma_and_reading_are_the_words_of_both_sides(ours: str, theirs: str) -> None:
    result = one_finding(f"The {ours} quay", ours, f"The {theirs} quay", theirs)
    body = _identified(_tree(result), "text.report")
    assert _words(body) == _as_xml_has_it(f"The {ours} quay")


@given(st.text() | st.text(alphabet=HOSTILE))
def test_any_text_is_xml(text: str) -> None:
    assert _parsed(f'<x y="{xml(text)}">{xml(text)}</x>') is not None


@given(st.lists(TEXTS, unique=True))
def test_witnesses_have_names_of_their_own(sigla: list[str]) -> None:
    names = witness_names(sigla)
    assert len(set(names.values())) == len(sigla)
    assert all(_parsed(f'<x xml:id="{name}"/>') is not None for name in names.values())


def test_a_name_that_means_something_else_is_avoided() -> None:
    assert witness_names(["c1", "status.verified", "speech", "2031 a", "a b", "a_b"]) == {
        "c1": "w_c1",
        "status.verified": "w_status.verified",
        "speech": "speech",
        "2031 a": "w_2031_a",
        "a b": "a_b",
        "a_b": "a_b-2",
    }


ENDS = st.tuples(st.integers(0, 20), st.integers(0, 20)).filter(lambda ends: ends[0] < ends[1])


@given(st.lists(ENDS, max_size=6))
def test_pieces_of_claims_nest_and_make_up_the_claims(ends: list[tuple[int, int]]) -> None:
    pieces = list(_nested(_Claimed(Span(*one), number) for number, one in enumerate(ends)))
    for number, (start, end) in enumerate(ends):
        own = sorted(piece.span for piece in pieces if piece.claim == number)
        assert (own[0].start, own[-1].end) == (start, end)
        assert all(one.end == two.start for one, two in pairwise(own))
    for one in pieces:
        assert all(one.span.covers(o.span) or o.span.covers(one.span) or not one.span.overlaps(o.span) for o in pieces)
