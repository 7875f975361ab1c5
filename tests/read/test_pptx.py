"""PPTX: slides in their order, with all that is text for somebody."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sicut.errors import UnreadableError
from sicut.model.document import Role
from sicut.read import read_bytes
from tests.read.ooxml import part, relations, zipped
from tests.read.reading import check, read, rows


def lines(*texts: str) -> str:
    return "".join(f"<a:p><a:r><a:t>{text}</a:t></a:r></a:p>" for text in texts)


def shape(*texts: str, kind: str | None = None, described: str = "") -> str:
    holder = "" if kind is None else f'<p:ph type="{kind}"/>'
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="1" name="x" descr="{described}"/><p:nvPr>{holder}</p:nvPr></p:nvSpPr>'
        f"<p:txBody>{lines(*texts)}</p:txBody></p:sp>"
    )


def table(*told: tuple[str, ...]) -> str:
    body = "".join(
        f"<a:tr>{''.join(f'<a:tc><a:txBody>{lines(c)}</a:txBody></a:tc>' for c in row)}</a:tr>" for row in told
    )
    return f"<p:graphicFrame><a:graphic><a:tbl>{body}</a:tbl></a:graphic></p:graphicFrame>"


def alternatives(choice: str, fallback: str) -> str:
    told = f"<mc:Choice>{choice}</mc:Choice><mc:Fallback>{fallback}</mc:Fallback>"
    return f"<mc:AlternateContent>{told}</mc:AlternateContent>"


def pptx(
    *slides: str,
    notes: tuple[str, ...] = (),
    others: dict[str, str | bytes] | None = None,
    links: tuple[tuple[str, str, str], ...] = (),
    shown: tuple[str, ...] = (),
) -> bytes:
    """Slides of shapes; the first ones have *notes*; *links* are the first slide's; *shown*: attributes of slides."""
    numbers = range(1, len(slides) + 1)
    # The parts have numbers in the opposite order: the list of slides decides.
    names = {number: f"slide{len(slides) - number + 1}.xml" for number in numbers}
    order = "".join(f'<p:sldId id="{255 + number}" r:id="s{number}"/>' for number in numbers)
    parts: dict[str, str | bytes] = {
        "_rels/.rels": relations(("a", "officeDocument", "ppt/presentation.xml")),
        "ppt/presentation.xml": part("p:presentation", f"<p:sldIdLst>{order}</p:sldIdLst>"),
        "ppt/_rels/presentation.xml.rels": relations(
            *((f"s{number}", "slide", f"slides/{names[number]}") for number in reversed(numbers)),
            ("au", "commentAuthors", "authors.xml"),
        ),
        "ppt/authors.xml": part("p:cmAuthorLst", '<p:cmAuthor id="0" name="Ann Reed"/>'),
    }
    for number, content in zip(numbers, slides, strict=True):
        told = shown[number - 1] if number <= len(shown) else ""
        slide = part("p:sld", f"<p:cSld><p:spTree>{content}</p:spTree></p:cSld>")
        parts[f"ppt/slides/{names[number]}"] = slide.replace("<p:sld ", f"<p:sld {told} ", 1)
        rels = list(links) if number == 1 else []
        if number <= len(notes):
            rels.append(("n", "notesSlide", f"../notes/n{number}.xml"))
            parts[f"ppt/notes/n{number}.xml"] = part("p:notes", notes[number - 1])
        parts[f"ppt/slides/_rels/{names[number]}.rels"] = relations(*rels)
    return zipped({**parts, **(others or {})})


def test_slides_stand_in_the_order_of_the_presentation() -> None:
    first = shape("Harbour", kind="title") + shape("Old.", "Deep.", kind="body") + shape("Free.")
    document = read(pptx(first, shape("Next."), notes=(shape("Say so.", kind="body"),)), "talk.pptx")
    assert [(*row, block.page, block.section) for row, block in zip(rows(document), document.blocks, strict=True)] == [
        ("heading", "Harbour", 1, None),
        ("list-item", "Old.", 1, "Harbour"),
        ("list-item", "Deep.", 1, "Harbour"),
        ("paragraph", "Free.", 1, "Harbour"),
        ("note", "Say so.", 1, "Harbour"),
        ("paragraph", "Next.", 2, "Slide 2"),
    ]
    assert document.reason is None


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (table(("a", "b"), ("c", "d")) + shape("e"), "a\tb\nc\td\n\ne"),
        (table(("a", ""), ("", "d")), "a\nd"),
        (f"<p:grpSp><p:grpSp>{shape('deep')}</p:grpSp>{shape('less')}</p:grpSp>", "deep\n\nless"),
        (shape("seen", described="A ship"), "A ship\n\nseen"),
        (shape("12", kind="sldNum") + shape("x"), "12\n\nx"),
        (
            "<p:sp><p:txBody><a:p><a:r><a:t>one</a:t></a:r><a:br/><a:r><a:t>two</a:t></a:r></a:p></p:txBody></p:sp>",
            "one\ntwo",
        ),
        ("<p:sp><p:txBody><a:p><a:fld><a:t>4 May</a:t></a:fld></a:p></p:txBody></p:sp>", "4 May"),
        (
            alternatives(shape("chosen"), shape("chosen")),
            "chosen",
        ),
        (
            alternatives("", shape("instead")),
            "instead",
        ),
    ],
)
def test_shapes(content: str, found: str) -> None:
    assert read(pptx(content), "talk.pptx").text == found


def test_the_language_is_that_of_most_of_the_text() -> None:
    told = (
        '<a:p><a:r><a:rPr lang="de-DE"/><a:t>Der Hafen</a:t></a:r><a:r><a:rPr lang="en-GB"/><a:t>Pier</a:t></a:r></a:p>'
    )
    assert read(pptx(f"<p:sp><p:txBody>{told}</p:txBody></p:sp>"), "talk.pptx").language == "de-DE"


def test_a_hidden_slide_is_hidden_with_its_notes() -> None:
    document = read(pptx(shape("A."), shape("B."), shown=("", 'show="0"')), "talk.pptx")
    assert rows(document) == [("paragraph", "A."), ("hidden", "B.")]


def test_comments_charts_and_layouts() -> None:
    others: dict[str, str | bytes] = {
        "ppt/c.xml": part("p:cmLst", '<p:cm authorId="0"><p:text>Really?</p:text></p:cm>'),
        "ppt/l.xml": part("p:sldLayout", shape("Harbour board") + shape("Click to add", kind="title")),
        "ppt/k.xml": part("c:chartSpace", f"<c:title><c:tx><c:rich>{lines('Ships')}</c:rich></c:tx></c:title>"),
    }
    links = (("c", "comments", "../c.xml"), ("l", "slideLayout", "../l.xml"), ("k", "chart", "../k.xml"))
    content = shape("A.") + '<p:graphicFrame><c:chart r:id="k"/></p:graphicFrame>'
    document = read(pptx(content, others=others, links=links), "talk.pptx")
    assert rows(document) == [
        ("paragraph", "A."),
        ("furniture", "Ships"),
        ("note", "Really?"),
        ("furniture", "Harbour board"),
    ]
    assert document.blocks[2].section == "comment by Ann Reed"


def test_what_is_missing_is_said() -> None:
    picture = "<p:pic><p:nvPicPr/></p:pic>"
    document = read(pptx(shape("A."), picture, picture), "talk.pptx")
    assert document.reason == "the text of the pictures on slides without other text is missing (2, 3): they need OCR"
    with pytest.raises(UnreadableError, match="pictures, on 1 slide: they need OCR"):
        read(pptx(picture), "talk.pptx")
    with pytest.raises(UnreadableError, match="no text"):
        read(pptx(shape("")), "talk.pptx")
    damaged = pptx(shape("A."), shape("B."), others={"ppt/slides/slide1.xml": "<p:sld"})
    assert "ppt/slides/slide1.xml could not be read in full" in (read(damaged, "talk.pptx").reason or "")


WORDS = st.text(st.characters(min_codepoint=33, exclude_categories=("C", "Z")), min_size=1, max_size=8)


@given(st.lists(st.lists(WORDS, min_size=1, max_size=5), min_size=1, max_size=4))
@settings(max_examples=50, deadline=None)
def test_texts_are_read_back_word_for_word(texts: list[list[str]]) -> None:
    from xml.sax.saxutils import escape

    document = read(pptx(*(shape(" ".join(map(escape, words))) for words in texts)), "talk.pptx")
    assert [
        (text.split(" "), block.page) for (_, text), block in zip(rows(document), document.blocks, strict=True)
    ] == [(words, page) for page, words in enumerate(texts, 1)]


RICH = pptx(shape("Harbour", kind="title") + table(("a", "b")), shape("B."), notes=(shape("Say so."),))


@given(st.lists(st.tuples(st.integers(0, len(RICH) - 1), st.integers(0, 255)), min_size=1, max_size=6))
@settings(max_examples=100, deadline=None)
def test_any_damage_gives_a_document_or_a_reason(changes: list[tuple[int, int]]) -> None:
    data = bytearray(RICH)
    for at, value in changes:
        data[at] = value
    try:
        document = read_bytes(bytes(data), "x.pptx", siglum="x", role=Role.WITNESS)
    except UnreadableError:
        return
    check(document)


def test_parts_that_nothing_shows_are_named() -> None:
    slide = part("p:sld", f"<p:cSld><p:spTree>{shape('Lost.')}</p:spTree></p:cSld>")
    master = part("p:notesMaster", f"<p:cSld><p:spTree>{shape('Click here')}</p:spTree></p:cSld>")
    others: dict[str, str | bytes] = {"ppt/slides/slide9.xml": slide, "ppt/notesMasters/m.xml": master}
    document = read(pptx(shape("Harbour."), others=others), "talk.pptx")
    assert document.reason == "1 part that nothing in it shows is not read (ppt/slides/slide9.xml)"
    assert read(pptx(shape("Harbour."), others={"ppt/notesMasters/m.xml": master}), "talk.pptx").reason is None
