"""The parts of the dossier: cards, the report's pane, citing, pictures, names, what rides inside."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

import pytest

from sicut.model.claim import Citation, Quotation
from sicut.model.collation import (
    Agreement,
    Attestation,
    Category,
    Comparison,
    Licence,
    Segment,
    Status,
    Variant,
    VariantKind,
)
from sicut.model.document import Block, BlockKind, Document, Inline, InlineKind, Inside, Metadata, Role
from sicut.model.finding import Fix
from sicut.model.picture import Box, PagePicture, Pictures
from sicut.model.result import Result
from sicut.model.span import Span
from sicut.render.as_json import render_json
from sicut.render.formats import Look
from sicut.render.html import as_html
from sicut.render.html.cards import card, claims_pane
from sicut.render.html.cite import footnote, fragment_url, pandoc
from sicut.render.html.inside import packed, unpacked
from sicut.render.html.markup import Markup
from sicut.render.html.naming import file_name, kind_of, shown_path
from sicut.render.html.page import Shell, page
from sicut.render.html.passages import Passage, Piece, Where
from sicut.render.html.report_pane import report_pane, way
from sicut.render.html.view import view_of
from sicut.render.places import Places
from sicut.render.states import STATES
from tests.render.long_report import long_report
from tests.render.results import POLICY, REPORT, SEARCHED, SPEECH, collation, document, harbour, quotation, span_of


def pane(text: str, blocks: Sequence[tuple[BlockKind, str, int]], *others: Document, **more: object) -> str:
    """The pane of a report whose blocks are those words of *text*."""
    made = tuple(Block(kind, span_of(text, words), level=level) for kind, words, level in blocks)
    report = replace(document("report", "report.md", text, Role.REPORT), blocks=made, **more)  # type: ignore[arg-type]
    return report_pane(view_of(Result(POLICY, (report, *others), (), (), (), 0), Look()))


def attested(text: str, words: str, found: Sequence[object], status: Status = Status.VERIFIED) -> Result:
    outcome = Attestation(quotation(text, words), status, SEARCHED, tuple(found))  # type: ignore[arg-type]
    documents = (document("report", "report.md", text, Role.REPORT), document("speech", "sources/speech.txt", SPEECH))
    return Result(POLICY, documents, (outcome,), (), (), 0)


def first_card(result: Result) -> str:
    view = view_of(result, Look())
    return card(view, view.cards[0])


# --- the report's pane


def test_items_of_lists_keep_their_depth_and_their_number() -> None:
    text = "1. one\n   2. two\n      3. three\n\nend"
    rows = [(BlockKind.LIST_ITEM, words, level) for level, words in enumerate(("one", "two", "three"), start=1)]
    shown = pane(text, [*rows, (BlockKind.PARAGRAPH, "end", 0)])
    assert shown.count("<ul>") == 1
    assert re.findall(r"<li[^>]*>", shown) == [
        "<li class=plain dir=auto>",
        "<li class=plain dir=auto data-level=2>",
        "<li class=plain dir=auto data-level=3>",
    ]
    assert "<span class=marker>2. </span>two" in shown


@pytest.mark.parametrize(
    ("kind", "label", "name"),
    [
        (BlockKind.NOTE, "Note: ", "note"),
        (BlockKind.FURNITURE, "Header or footer: ", "furniture"),
        (BlockKind.HIDDEN, "Hidden text: ", "concealed"),
    ],
)
def test_what_is_no_running_text_is_named(kind: BlockKind, label: str, name: str) -> None:
    assert f"<p class={name} dir=auto><span class=label>{label}</span>words</p>" in pane("words", [(kind, "words", 0)])


def test_a_text_printed_inside_a_report_is_named_where_it_stands() -> None:
    text = "He spoke.\n\nThe quay stays.\n"
    inner = replace(
        document("statement", "report.md", "The quay stays."),
        inside=Inside("report", span_of(text, "The quay stays.")),
    )
    rows = [(BlockKind.PARAGRAPH, words, 0) for words in ("He spoke.", "The quay stays.")]
    shown = pane(text, rows, inner)
    assert "Text printed inside this report: <bdi>statement</bdi></p><p dir=auto>The quay stays." in shown


def test_a_report_in_arabic_runs_from_right_to_left_with_its_lists_and_tables() -> None:
    text = "تقرير الميناء\n\nأولا\nثانيا\n\nأ\tب"
    kinds = (BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.LIST_ITEM, BlockKind.CELL, BlockKind.CELL)
    words = ("تقرير الميناء", "أولا", "ثانيا", "أ", "ب")
    blocks = []
    at = 0
    for kind, own in zip(kinds, words, strict=True):
        start = text.index(own, at)
        at = start + len(own)
        blocks.append(Block(kind, Span(start, at), level=1))
    report = replace(document("report", "report.md", text, Role.REPORT), blocks=tuple(blocks))
    view = view_of(Result(POLICY, (report,), (), (), (), 0), Look())
    shown = report_pane(view)
    assert "<article class=document data-siglum=report lang=en dir=rtl><h2 dir=auto>" in shown
    assert "<p class=path dir=ltr>" in shown.partition("<article")[0]
    assert "<ul><li dir=auto>" in shown
    assert "data-panes=mirrored" in page(view)


@pytest.mark.parametrize(("text", "told"), [("harbour", "ltr"), ("الميناء", "rtl"), ("נמל a", "rtl"), ("", "ltr")])
def test_way(text: str, told: str) -> None:
    assert way(text) == told


def test_an_address_of_a_link_is_text() -> None:
    link = Inline(InlineKind.LINK, span_of("the quay", "quay"), "https://quay.example/")
    shown = pane("the quay", [(BlockKind.PARAGRAPH, "the quay", 0)], inline=(link,))
    assert "quay<small class=address> <bdi>https://quay.example/</bdi></small>" in shown


def test_claims_inside_a_claim_split_it() -> None:
    text = "one two three four"
    outcomes = tuple(
        Attestation(quotation(text, words), Status.VERIFIED, SEARCHED, (collation("the ferry"),))
        for words in ("one two three four", "two three")
    )
    report = document("report", "report.md", text, Role.REPORT)
    result = Result(POLICY, (report, document("speech", "speech.txt", SPEECH)), outcomes, (), (), 0)
    pieces = re.findall(
        r"<a class=claim(?: id=(\S+))?[^>]*data-claim=(\S+)[^>]*>([^<]*)", report_pane(view_of(result, Look()))
    )
    assert pieces == [("at-c1", "c1", "one "), ("at-c2", "c2", "two three"), ("", "c1", " four")]


# --- cards


def test_the_words_are_left_out_where_the_passage_has_them() -> None:
    words = "the ferry stays"
    assert "class=words" not in first_card(attested(f"He said: “{words}”", words, (collation(words),)))
    assert "class=words" in first_card(harbour())


def test_rivals_are_told_as_places_to_compare() -> None:
    words = "the ferry stays"
    rivals = (collation(words), collation("the ferry stays."))
    shown = first_card(attested(f"He said: “{words}”", words, rivals))
    assert "<p class=rivals>2 places to compare:</p>" in shown
    assert shown.count("<section class=passage") == 2


def test_places_far_apart_are_told() -> None:
    words = "The quay will not close"
    found = replace(collation(words), spliced=True)
    shown = first_card(attested(f"“{words}”", words, (found,), Status.ALTERED))
    assert "<p class=fact>Places far apart are joined as if they ran on.</p>" in shown


def test_parts_in_another_source_are_named() -> None:
    words = "the ferry stays"
    found = collation(words)
    other = Segment(1, "report", Span(0, 8))
    shown = first_card(attested(f"He said: “{words}”", words, (replace(found, segments=(*found.segments, other)),)))
    assert "[…] [report] He said:" in shown


def test_a_value_that_follows_says_how_and_nothing_else() -> None:
    words = "the ferry stays"
    licensed = Variant(
        VariantKind.SUBSTITUTION, Category.NUMBER, Licence.DERIVATION, Span(0, 2), "speech", span_of(SPEECH, "ferry")
    )
    result = attested(f"He said: “{words}”", words, (replace(collation(words), apparatus=(licensed,)),))
    outcome = result.claims[0]
    assert isinstance(outcome, Attestation)
    assert "The value follows from the source's." in first_card(result)
    derived = replace(outcome, comparison=Comparison(Agreement.DERIVED, derivation="11 + 2"))
    shown = first_card(replace(result, claims=(derived,)))
    assert "Worked out from the source: <bdi>11 + 2</bdi>" in shown
    assert "follows from" not in shown


def test_an_ellipsis_tells_what_it_leaves_out() -> None:
    words = "The quay will not close this winter"
    left = Variant(
        VariantKind.SUBSTITUTION, Category.NUMBER, Licence.ELLIPSIS, Span(0, 1), "speech", span_of(SPEECH, "will not")
    )
    shown = first_card(attested(f"“{words}”", words, (replace(collation(words), apparatus=(left,)),)))
    assert "The ellipsis leaves out: “will not”." in shown


@pytest.mark.parametrize(
    ("words", "text", "told"),
    [
        ("now", "not", "Fix: write “<bdi>not</bdi>” instead of “<bdi>now</bdi>”"),
        ("now ", "", "Fix: strike “<bdi>now</bdi>”"),
        ("", " not", "Fix: put in “<bdi>not</bdi>”"),
    ],
)
def test_a_fix_is_a_sentence(words: str, text: str, told: str) -> None:
    result = harbour()
    span = span_of(REPORT, words) if words else Span(9, 9)
    first = result.findings[0]
    mended = replace(first, objection=replace(first.objection, fix=Fix(safe=False, span=span, text=text)))
    assert told in first_card(replace(result, findings=(mended, *result.findings[1:])))


def test_a_message_stays_a_sentence_around_words_from_right_to_left() -> None:
    result = harbour()
    first = result.findings[0]
    told = replace(first, objection=replace(first.objection, message="“مغلقا” stands where [كلمة] has “not”"))
    shown = first_card(replace(result, findings=(told, *result.findings[1:])))
    assert "<p dir=ltr>“<bdi>مغلقا</bdi>” stands where [<bdi>كلمة</bdi>] has “not”</p>" in shown


def test_a_citation_is_told() -> None:
    result = harbour()
    outcome = result.claims[0]
    assert isinstance(outcome.claim, Quotation)
    cited = replace(outcome, claim=replace(outcome.claim, cited=Citation(span_of(REPORT, "Elmsted"), None, None)))
    assert "The report cites: <bdi>Elmsted</bdi>" in first_card(replace(result, claims=(cited, *result.claims[1:])))


def test_actions_stand_in_their_card() -> None:
    view = view_of(harbour(), Look())
    shown = claims_pane(view, lambda one: Markup(f"<hr data-for={one.id}>"))
    assert re.findall(r"<hr data-for=(\w+)></article>", shown) == [one.id for one in view.cards]


# --- citing


def passage_of(
    words: str, path: str = "sources/speech.txt", siglum: str = "speech", page: str | None = None
) -> Passage:
    return Passage(siglum, path, Span(0, 1), Where(3, None, page, None, None), "", (Piece("same", words),), "")


@pytest.mark.parametrize(
    ("words", "directive"),
    [
        ("the ferry", "the%20ferry"),
        ("well-known", "well%2Dknown"),
        ("this, that & more", "this%2C%20that%20%26%20more"),
        ("50% #1 =?", "50%25%20%231%20%3D%3F"),
        ("naïve", "na%C3%AFve"),
        ("a b c d e f g h i j", "a%20b%20c%20d,g%20h%20i%20j"),
        ("half \ud800", "half%20%3F"),
    ],
)
def test_a_text_directive_holds_none_of_its_own_signs(words: str, directive: str) -> None:
    """WICG, URL Fragment Text Directives, 3.2: percent-encoded are "&", "-" and ","."""
    source = document("speech", "speech.txt", SPEECH)
    assert fragment_url(source, passage_of(words)) == f"sources/speech.txt#:~:text={directive}"


@pytest.mark.parametrize(
    ("address", "base"),
    [
        ("https://quay.example/a?b=1#c", "https://quay.example/a?b=1"),
        ("javascript:alert(1)", "sources/speech.txt"),
        (None, "sources/speech.txt"),
    ],
)
def test_only_web_addresses_are_addresses(address: str | None, base: str) -> None:
    source = replace(document("speech", "speech.txt", SPEECH), address=address)
    assert fragment_url(source, passage_of("the ferry")).partition("#:~:")[0] == base


@pytest.mark.parametrize(
    ("siglum", "page_label", "key"),
    [
        ("speech", "iv", "[@speech, p. iv]"),
        ("speech", None, "[@speech]"),
        ("my speech", None, "[@{my%20speech}]"),
        ("a}b{c", "4", "[@{a%7Db%7Bc}, p. 4]"),
    ],
)
def test_pandoc(siglum: str, page_label: str | None, key: str) -> None:
    assert pandoc(passage_of("the ferry", siglum=siglum, page=page_label)) == key


def test_a_footnote_names_what_is_known() -> None:
    source = replace(document("speech", "speech.txt", SPEECH), metadata=Metadata("On quays", "A. Okafor", "2031"))
    told = ("A. Okafor", "“On quays”", "2031", "sources/speech.txt", "p. iv")
    assert footnote(source, passage_of("the ferry", page="iv")) == told


# --- names


@pytest.mark.parametrize(
    ("path", "shown", "name"),
    [
        ("sources/speech.txt", "sources/speech.txt", "speech.txt"),
        ("/elsewhere/far/sources/speech.txt", "sources/speech.txt", "speech.txt"),
        ("../other/speech.txt", "other/speech.txt", "speech.txt"),
        ("C:\\far\\sources\\speech.txt", "sources/speech.txt", "speech.txt"),
        ("/speech.txt", "speech.txt", "speech.txt"),
        ("", "", "speech"),
    ],
)
def test_no_path_tells_of_the_machine(path: str, shown: str, name: str) -> None:
    source = document("speech", path, SPEECH)
    assert shown_path(Places((source,)), "speech") == shown
    assert file_name(source) == name


def test_kind_and_pages() -> None:
    assert kind_of(document("speech", "speech.md", SPEECH)) == "Markdown, 4 pages"


# --- pictures


def test_a_page_has_its_passage_boxed_once() -> None:
    words = "the ferry stays"
    result = attested(f"He said: “{words}”", words, (collation(words),))
    boxes = ((4, Box(0.1, 0.25, 0.5, 0.05)),)
    pictures = Pictures({("speech", 4): PagePicture(b"\x89PNG", 200, 400)}, {("speech", span_of(SPEECH, words)): boxes})
    view = view_of(result, Look(pictures=pictures))
    shown = card(view, view.cards[0])
    assert (
        '<img src="data:image/png;base64,iVBORw==" alt="Page 4 of speech, the passage boxed" width=200 height=400>'
        in shown
    )
    assert (
        '<svg viewBox="0 0 200 400" aria-hidden=true><rect class=box x=20.0 y=100.0 width=100.0 height=20.0 /></svg>'
        in shown
    )


# --- the page


def test_the_review_page_has_slots_and_nonces() -> None:
    view = view_of(harbour(), Look())
    shell = Shell("review", "n0nce", Markup("<meta name=a>"), Markup("<p>before</p>"), Markup("<p>after</p>"))
    shown = page(view, shell)
    assert "<style nonce=n0nce>" in shown
    assert "<script nonce=n0nce>" in shown
    assert "Content-Security-Policy" not in shown
    assert "<meta name=a></head><body data-view=review><p>before</p>" in shown
    assert "<p>after</p><script type=" in shown


def test_the_run_rides_inside_packed_when_it_is_long() -> None:
    for result, coded in ((harbour(), False), (long_report(300), True)):
        told = packed(result)
        assert ("data-coding=bzip2" in told) == coded
        content = told.partition(">")[2].removesuffix("</script>")
        assert "<" not in content
        assert unpacked(content) == json.loads(render_json(result))


@pytest.mark.parametrize("content", ['"AAAA"', '"?"', "{", '""', '"eJw="'])
def test_what_is_no_run_is_refused(content: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - of whatever kind
        unpacked(content)


def test_a_long_dossier_is_at_most_three_times_the_texts_that_it_shows() -> None:
    result = long_report(600)
    view = view_of(result, Look())
    every = [one for own in view.cards for one in (*own.passages, *((own.nearest,) if own.nearest else ()))]
    shown = len(result.documents[0].text.encode())
    shown += sum(len((one.before + one.words + one.after).encode()) for one in every)
    assert len(page(view).encode()) <= 3 * shown


# --- colours

_PAIRS: Mapping[str, Sequence[str]] = MappingProxyType(
    {
        "ink": ("paper", "card", "mark", "del", "ins", "target"),
        "soft": ("paper", "card", "target"),
        "accent": ("paper", "card", "target"),
        **dict.fromkeys(STATES, ("paper", "card", "target")),
    }
)


@pytest.mark.parametrize("theme", ["light", "dark", "dark by the system", "print"])
def test_every_text_stands_out_from_what_it_stands_on(theme: str) -> None:
    """WCAG 2.2, success criteria 1.4.3 and 1.4.11."""
    colours = _colours(theme)
    for text, grounds in _PAIRS.items():
        for ground in grounds:
            assert _ratio(colours[text], colours[ground]) >= 4.5, (theme, text, ground)


def _colours(theme: str) -> dict[str, str]:
    from sicut.render.html.page import asset

    style = asset("dossier.css")
    rules = {
        "light": [r":root"],
        "dark": [r":root", r":root\[data-theme=dark\]"],
        "dark by the system": [r":root", r":root:not\(\[data-theme=light\]\)"],
        "print": [r":root", r":root,:root:root\[data-theme\]"],
    }
    found: dict[str, str] = {}
    for rule in rules[theme]:
        body = re.search(rf"(?:^|[{{}}]){rule}\{{([^}}]*)\}}", style, re.MULTILINE)
        assert body, rule
        found |= dict(re.findall(r"--([a-z-]+):(#[0-9a-f]+)", body[1]))
    return found


def _ratio(one: str, other: str) -> float:
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(2 * digit for digit in colour[1:])
    shares = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize(("left_out", "told"), [(0, None), (1, "1 page not drawn"), (7, "7 pages not drawn")])
def test_pages_that_are_not_drawn_are_told(left_out: int, told: str | None) -> None:
    shown = as_html(harbour(), Look(pictures=Pictures({}, {}, left_out)))
    assert ("not drawn" in shown) == (told is not None)
    assert told is None or told in shown
