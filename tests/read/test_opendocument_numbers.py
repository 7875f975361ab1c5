"""OpenDocument: the numbers of headings and lists, which stand on the page and not in the text."""

import pytest

from tests.read.reading import read, rows

_SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "style", "text")
)


def level(at: int, form: str, told: str = "", kind: str = "list-level-style-number") -> str:
    return f"<text:{kind} text:level='{at}' style:num-format='{form}' {told}/>"


OUTLINE = "".join(level(at, "1", f"text:display-levels='{at}'", "outline-level-style") for at in (1, 2, 3))
CLAUSES = (
    level(1, "1", "style:num-prefix='§ '")
    + level(2, "1", "style:num-suffix='.' text:display-levels='2'")
    + level(3, "a", "style:num-prefix='(' style:num-suffix=')'")
)
LATE = "text:start-value='4'"
STYLES = (
    f"<text:outline-style style:name='Outline'>{OUTLINE}</text:outline-style>"
    f"<text:list-style style:name='Clauses'>{CLAUSES}</text:list-style>"
    f"<text:list-style style:name='Late'>{level(1, 'I', LATE)}"
    "</text:list-style><text:list-style style:name='Dots'><text:list-level-style-bullet text:level='1'/>"
    f"</text:list-style><text:list-style style:name='Odd'>{level(1, 'x')}</text:list-style>"
)


def found(body: str) -> tuple[list[str], list[str]]:
    """The texts of the blocks as written, and as shown."""
    text = (
        f"<office:document {_SPACES}><office:automatic-styles>{STYLES}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document>"
    )
    document = read(text, "minutes.fodt")
    return [document.text[block.span.start : block.span.end] for block in document.blocks], [
        shown for _, shown in rows(document)
    ]


def heading(at: int, text: str, told: str = "") -> str:
    return f"<text:h text:outline-level='{at}' {told}>{text}</text:h>"


def items(*texts: str, style: str = "Clauses", told: str = "") -> str:
    inner = "".join(
        text if "<" in text else f"<text:list-item><text:p>{text}</text:p></text:list-item>" for text in texts
    )
    return f"<text:list text:style-name='{style}' {told}>{inner}</text:list>"


def under(text: str, *texts: str) -> str:
    inner = "".join(f"<text:list-item><text:p>{one}</text:p></text:list-item>" for one in texts)
    return f"<text:list-item><text:p>{text}</text:p><text:list>{inner}</text:list></text:list-item>"


@pytest.mark.parametrize(
    ("body", "texts"),
    [
        (heading(1, "Piers") + heading(2, "East") + heading(2, "West"), ["1 Piers", "1.1 East", "1.2 West"]),
        (heading(2, "East") + heading(1, "Costs"), ["1.1 East", "2 Costs"]),
        (heading(1, "Piers", "text:is-list-header='true'") + heading(1, "Costs"), ["Piers", "1 Costs"]),
        (heading(1, "A", "text:restart-numbering='true' text:start-value='7'") + heading(1, "B"), ["7 A", "8 B"]),
        (items(under("Rent", "We pay.", "You pay."), "End"), ["§ 1 Rent", "1.1. We pay.", "1.2. You pay.", "§ 2 End"]),
        (items("a") + items("b", told="text:continue-numbering='true'") + items("c"), ["§ 1 a", "§ 2 b", "§ 1 c"]),
        (
            items("a", told="xml:id='l1'") + items("b") + items("c", told="text:continue-list='l1'"),
            ["§ 1 a", "§ 1 b", "§ 2 c"],
        ),
        (items("<text:list-item text:start-value='5'><text:p>a</text:p></text:list-item>", "b"), ["§ 5 a", "§ 6 b"]),
        (items("<text:list-item><text:p>a</text:p><text:p>b</text:p></text:list-item>"), ["§ 1 a", "b"]),
        (items("<text:list-header><text:p>a</text:p></text:list-header>", "b"), ["a", "§ 1 b"]),
        (
            items("a", "", "<text:list-item><text:p><text:span>c</text:span></text:p></text:list-item>"),
            ["§ 1 a", "§ 3 c"],
        ),
        (items("a", style="Dots") + items("b", style="Odd") + items("c", style="None"), ["a", "b", "c"]),
    ],
)
def test_labels_are_words(body: str, texts: list[str]) -> None:
    assert found(body) == (texts, texts)


def test_the_simple_label_of_an_item_reads_as_nothing() -> None:
    assert found(items("a", "b", style="Late")) == (["IV a", "V b"], ["a", "b"])


def test_a_number_that_is_in_the_file_too_stands_once() -> None:
    assert found(heading(1, "<text:number>1</text:number>Piers"))[0] == ["1 Piers"]
