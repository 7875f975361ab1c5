"""What the elements of HTML are to a reader of text."""

from sicut.model.document import InlineKind

INLINE = {
    "em": InlineKind.EMPHASIS,
    "i": InlineKind.EMPHASIS,
    "cite": InlineKind.EMPHASIS,
    "b": InlineKind.STRONG,
    "strong": InlineKind.STRONG,
    "a": InlineKind.LINK,
    "code": InlineKind.CODE,
    "kbd": InlineKind.CODE,
    "samp": InlineKind.CODE,
    "tt": InlineKind.CODE,
    "q": InlineKind.QUOTATION,
}
TARGETS = {"a": "href", "q": "cite", "blockquote": "cite"}
HEADINGS = {f"h{rank}": rank for rank in range(1, 7)}
LISTS = frozenset(("ul", "ol", "menu", "dir"))
CELLS = frozenset(("td", "th"))
ROWS = frozenset(("tr", "thead", "tbody", "tfoot"))
PREFORMATTED = frozenset(("pre", "textarea", "xmp", "listing", "plaintext"))
CODE = frozenset(("pre", "xmp", "listing"))
NO_TEXT = frozenset(("script", "style"))
ITEMS = frozenset(("li", "dd"))
NOTE_ROLES = frozenset(("doc-footnote", "doc-endnote", "doc-endnotes"))
NOTE_TYPES = frozenset(("footnote", "endnote", "rearnote", "footnotes", "endnotes", "rearnotes"))

# A template's content stands outside the tree; under this name, of no element, it is part of it.
TEMPLATE = "sicut-template"

FURNITURE = frozenset(("nav", "title", "noscript", "noembed", "noframes", "iframe", "textarea", "option"))
BLOCKS = (
    frozenset(
        "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption "
        "figure footer form frameset head header hgroup hr html iframe legend li listing main menu nav noembed "
        "noframes noscript ol optgroup option p plaintext pre search section select summary table tbody td textarea "
        "tfoot th thead title tr ul xmp".split()
    )
    | HEADINGS.keys()
    | {TEMPLATE}
)
