import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sicut.errors import UnreadableError
from sicut.model.document import BlockKind, Extraction, Metadata, Role
from sicut.model.reading import ReadingOptions as How
from sicut.read import read_bytes
from sicut.text.lines import Lines
from sicut.text.shown import Reading
from tests.read.places import at_their_places
from tests.read.reading import check, read

PAGE = r"""{"title": "The \"old\" pier", "author": {"name": "Ada Reed"}, "url": "https://example.org/pier",
 "lang": "en", "date": "2031-03-04", "views": 1200, "tags": ["harbour", "council works"], "vec": [1, 2.5, 3],
 "ok": true, "no": null,
 "articles": [{"body": "First paragraph.\n\nSecond \u201cone\u201d, caf\u00e9 \ud83d\ude00 here."},
  {"html": "<p>The <b>harbour</b> is\n closed &amp; shut.<\/p><p>Again.<\/p>"}]}"""

SAID = """{"segments": [
 {"start": 0.5, "text": "Good evening to", "speaker": "Ada Reed"},
 {"text": "all of you here.", "start": 3.25, "speaker": "Ada Reed"},
 {"speaker": "Tom Okafor", "text": "Thank you.", "start": 3661.0},
 {"start": "01:02:03", "text": "So be it."}]}"""


def _blocks(source: str | bytes, path: str, how: How | None = None) -> list[tuple[str, str | None, str]]:
    data = source.encode() if isinstance(source, str) else source
    document = read_bytes(data, path, siglum="x", role=Role.WITNESS, reading=how or How())
    check(document)
    return [(b.kind.value, b.section, Reading(document, b.span).text) for b in document.blocks]


def test_a_page() -> None:
    assert _blocks(PAGE, "x.json") == [
        ("heading", "title", 'The "old" pier'),
        ("paragraph", "author > name", "Ada Reed"),
        ("furniture", "url", "https://example.org/pier"),
        ("paragraph", "lang", "en"),
        ("furniture", "date", "2031-03-04"),
        ("furniture", "views", "views: 1200"),
        ("paragraph", "tags > 1", "harbour"),
        ("paragraph", "tags > 2", "council works"),
        ("furniture", "vec > 1", "1, 2.5, 3"),
        ("furniture", "ok", "ok: true"),
        ("paragraph", "articles > 1 > body", "First paragraph."),
        ("paragraph", "articles > 1 > body", "Second \u201cone\u201d, caf\xe9 \U0001f600 here."),
        ("paragraph", "articles > 2 > html", "The harbour is closed & shut."),
        ("paragraph", "articles > 2 > html", "Again."),
    ]
    document = read(PAGE, "x.json")
    assert document.metadata == Metadata('The "old" pier', "Ada Reed", "2031-03-04")
    assert (document.address, document.language) == ("https://example.org/pier", "en")
    assert [document.slice(one.span) for one in document.inline] == ["harbour"]
    at_their_places(document, PAGE)
    lines = Lines(document)
    assert lines.position(document.text.index("here.")) == (4, PAGE.split("\n")[3].index("here.") + 1)
    assert lines.position(document.text.index("closed")) == (5, PAGE.split("\n")[4].index("closed") + 1)


def test_a_transcript() -> None:
    document = read(SAID, "x.json")
    said = [(b.time, Reading(document, b.span).text) for b in document.blocks if b.kind is BlockKind.PARAGRAPH]
    assert said == [
        ("00:00:00", "Ada Reed: Good evening to"),
        ("00:00:03", "all of you here."),
        ("01:01:01", "Tom Okafor: Thank you."),
        ("01:02:03", "So be it."),
    ]


def test_fields() -> None:
    source = '{"text": "one word", "note": "two words", "deep": {"text": "three of them"}}'
    kinds = {text: kind for kind, _, text in _blocks(source, "x.json", How(fields=("deep.text",)))}
    assert kinds == {"one word": "furniture", "two words": "furniture", "three of them": "paragraph"}
    kinds = {text: kind for kind, _, text in _blocks(source, "x.json", How(fields=("text",)))}
    assert kinds == {"one word": "paragraph", "two words": "furniture", "three of them": "paragraph"}


def test_json_lines() -> None:
    source = '{"text": "One line."}\r\n{"text": "broken off\r\n\r\n{"text": "A third."}\r\n'
    document = read(source, "x.jsonl")
    assert [(b.section, document.slice(b.span)) for b in document.blocks] == [
        ("1 > text", "One line."),
        ("2 > text", "broken off"),
        ("4 > text", "A third."),
    ]
    assert document.reason == "1 line is no JSON (line 2)"
    at_their_places(document, source)


@pytest.mark.parametrize(
    ("source", "text", "missing"),
    [
        ('["a b", ]', "a b", None),
        ('"a\\ud800b"', "a\ufffdb", None),
        ('"a\nb"', "a\nb", None),
        ('{"a": "one two"} {"a": "three four"}', "one two\n\nthree four", None),
        ('["one two", oops, "three"]', "one two", "its JSON breaks off on line 1"),
        ('["one two"\n}', "one two", "its JSON breaks off on line 2"),
        ('{"a": "one two', "one two", "its JSON breaks off on line 1"),
        ('["caf\xe9 and \\/ more"]', "caf\xe9 and / more", None),
    ],
)
def test_what_json_may_hold(source: str, text: str, missing: str | None) -> None:
    document = read(source, "x.json")
    assert (document.text, document.reason) == (text, missing)


@pytest.mark.parametrize(
    ("source", "reason"),
    [("[" * 200_000, "nest deeper than 20000"), ("[]", "no text"), ("[", "breaks off on line 1"), ("\x00\x01", "NUL")],
)
def test_refused(source: str, reason: str) -> None:
    with pytest.raises(UnreadableError, match=reason):
        read(source, "x.json")


TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=20)
VALUE = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=12,
)


def _words(value: Any) -> list[str]:
    if isinstance(value, str):
        return value.split()
    if isinstance(value, dict):
        value = list(value.values())
    return [word for one in value for word in _words(one)] if isinstance(value, list) else []


@given(value=VALUE, ascii_only=st.booleans(), indent=st.sampled_from([None, 1]))
@settings(deadline=None)
def test_word_for_word(value: Any, indent: int | None, *, ascii_only: bool) -> None:
    source = json.dumps([value, "the very end"], ensure_ascii=ascii_only, indent=indent)
    if "<" in source:
        return
    document = read(source, "x.json")
    assert document.extraction is Extraction.COMPLETE
    read_back = document.text.split()
    for word in _words(value):
        assert any(word in one for one in read_back)
    at_their_places(document, source)


@given(st.sampled_from([PAGE, SAID]), st.data())
@settings(deadline=None)
def test_any_change_of_a_file(source: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(source)))
    end = data.draw(st.integers(start, len(source)))
    changed = source[:start] + data.draw(st.text('{}[]",:\\u0d<p>1 ', max_size=12)) + source[end:]
    try:
        check(read(changed, data.draw(st.sampled_from(["x.json", "x.jsonl"]))))
    except UnreadableError:
        return
