"""Planted sentences in the formats of OpenDocument: ODT, ODP, ODS, and flat XML."""

from collections.abc import Iterable

from reading_writers import (
    DEPTHS,
    ELEVEN_MB,
    FILLER,
    OPEN,
    STYLES,
    XML,
    Case,
    Make,
    filled,
    in_script,
    opened,
    templates,
)

_P = "<text:p>%s</text:p>"
_X = _P % "x"
_S = _P % "§S"
_CHANGE = '<text:changed-region text:id="c1"><text:%s><office:change-info/>%s</text:%s></text:changed-region>'
_META = f"{XML}<office:document-meta {OPEN}><office:meta>%s</office:meta></office:document-meta>"


def cases() -> Iterable[Case]:
    """All of them."""
    yield from templates("odt", "x.odt", BODIES, lambda body: opened("text", body))
    yield from in_script(templates("odt", "x.odt", BODIES[-1:], lambda body: opened("text", body)), "arabic")
    for kind, name, body, members in PARTS:
        form = {"text": "odt", "presentation": "odp", "spreadsheet": "ods"}[kind]
        yield Case(form, name, f"x.{form}", _made(kind, body, members))
    flat = f'{XML}<office:document {OPEN} office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>{_S}</office:text></office:body></office:document>'
    yield from templates("odt", "x.fodt", (("flat", flat),))
    yield from templates("odp", "x.odp", SLIDES, lambda body: opened("presentation", body))
    yield from templates("ods", "x.ods", SHEETS, lambda body: opened("spreadsheet", body))


def _made(kind: str, body: str, members: dict[str, str]) -> Make:
    return lambda text: opened(kind, filled(body, text), {name: filled(part, text) for name, part in members.items()})


def _nested(name: str, depth: int) -> str:
    return f"<{name}>" * depth + _S + f"</{name.split(maxsplit=1)[0]}>" * depth


def _note(kind: str) -> str:
    return f'<text:note text:note-class="{kind}"><text:note-citation>1</text:note-citation><text:note-body>{_S}</text:note-body></text:note>'


_ROW = "<table:table-row><table:table-cell%s>%s</table:table-cell></table:table-row>"
_TABLE = f'<table:table table:name="T">{_ROW}</table:table>'
BODIES = (
    *((f"depth/sections-{depth}", _nested("text:section", depth)) for depth in DEPTHS),
    *((f"depth/spans-{depth}", _P % ("<text:span>" * depth + "§S" + "</text:span>" * depth)) for depth in DEPTHS),
    *(
        (
            f"depth/tables-{depth}",
            "<table:table><table:table-row><table:table-cell>" * depth
            + _S
            + "</table:table-cell></table:table-row></table:table>" * depth,
        )
        for depth in DEPTHS
    ),
    *(
        (f"depth/lists-{depth}", "<text:list><text:list-item>" * depth + _S + "</text:list-item></text:list>" * depth)
        for depth in DEPTHS
    ),
    ("size/after-11-mb", _P % ELEVEN_MB + _S),
    ("size/in-a-text-of-11-mb", _P % (ELEVEN_MB + "§S")),
    ("size/paragraph-2000", _P % FILLER * 1999 + _S),
    ("position/heading", '<text:h text:outline-level="2">§S</text:h>'),
    ("position/index", f"<text:table-of-content><text:index-body>{_S}</text:index-body></text:table-of-content>"),
    ("position/after-fault", f"{_X}</text:oops>{_S}"),
    ("position/unknown-element", f"<text:harbour>{_S}</text:harbour>"),
    ("hidden/section", f'<text:section text:display="none">{_S}</text:section>'),
    ("hidden/text", _P % '<text:hidden-text text:string-value="§S" text:is-hidden="true"/>x'),
    (
        "hidden/conditional",
        _P
        % '<text:conditional-text text:string-value-if-true="§S" text:string-value-if-false="x">x</text:conditional-text>',
    ),
    ("hidden/paragraph", _P % '<text:hidden-paragraph text:is-hidden="true"/>§S'),
    ("notes/footnote", _P % ("x" + _note("footnote"))),
    ("notes/endnote", _P % ("x" + _note("endnote"))),
    ("notes/annotation", _P % f"x<office:annotation><dc:creator>Ada</dc:creator>{_S}</office:annotation>"),
    ("notes/inside-a-word", _P % f"§L{_note('footnote').replace('§S', 'x')}§R"),
    (
        "changes/deleted",
        f"<text:tracked-changes>{_CHANGE % ('deletion', _S, 'deletion')}</text:tracked-changes>"
        + _P % '<text:change text:change-id="c1"/>x',
    ),
    (
        "changes/deleted-inside",
        f"<text:tracked-changes>{_CHANGE % ('deletion', _P % 'never ', 'deletion')}</text:tracked-changes>"
        + _P % '§A <text:change text:change-id="c1"/>§B',
    ),
    (
        "changes/inserted",
        f"<text:tracked-changes>{_CHANGE % ('insertion', '', 'insertion')}</text:tracked-changes>"
        + _P % '§A <text:change-start text:change-id="c1"/>§B<text:change-end text:change-id="c1"/>',
    ),
    ("tables/nested", _TABLE % ("", _TABLE % ("", _S))),
    ("tables/merged", _TABLE % (' table:number-columns-spanned="3"', _S)),
    ("tables/covered", (_TABLE % ("", _S)).replace("table-cell", "covered-table-cell")),
    ("boxes/text-box", _P % f"<draw:frame><draw:text-box>{_S}</draw:text-box></draw:frame>"),
    ("boxes/around", _P % f"§A <draw:frame><draw:text-box>{_X}</draw:text-box></draw:frame>§B"),
    ("boxes/shape", _P % f"<draw:custom-shape>{_S}</draw:custom-shape>"),
    ("boxes/group", _P % f"<draw:g><draw:rect>{_S}</draw:rect></draw:g>"),
    ("alternative/title", _P % "<draw:frame><draw:image/><svg:title>§S</svg:title></draw:frame>"),
    ("alternative/description", _P % "<draw:frame><draw:image/><svg:desc>§S</svg:desc></draw:frame>"),
    ("fields/title", _P % "§A <text:title>§B</text:title>"),
    ("fields/input", _P % "§A <text:text-input>§B</text:text-input>"),
    ("fields/form", '<office:forms><form:form><form:textarea form:value="§S"/></form:form></office:forms>' + _X),
    ("fields/placeholder", _P % "<text:placeholder>§S</text:placeholder>"),
    ("fields/sequence", _P % "§A <text:sequence>§B</text:sequence>"),
    ("spans/spans", _P % "§A <text:span>§B</text:span>"),
    ("spans/inside-a-word", _P % "§L<text:span>§R</text:span>"),
    ("spans/space", _P % "§A<text:s/>§B"),
    ("spans/many-spaces", _P % '§A<text:s text:c="99999999"/>§B'),
    ("spans/tab", _P % "§A<text:tab/>§B"),
    ("spans/line-break", _P % "§A<text:line-break/>§B"),
    ("spans/page-break", _P % "§A <text:soft-page-break/>§B"),
    ("spans/bookmark", _P % '§L<text:bookmark text:name="b"/>§R'),
    ("spans/soft-hyphen", _P % "§L&#xAD;§R"),
    ("spans/new-lines", _P % "§A\n     §B"),
    ("spans/link", _P % '§A <text:a xlink:href="x">§B</text:a>'),
    ("spans/cdata", _P % "<![CDATA[§S]]>"),
    ("spans/ruby", _P % "<text:ruby><text:ruby-base>§S</text:ruby-base><text:ruby-text>x</text:ruby-text></text:ruby>"),
    ("spans/meta", _P % "§A <text:meta>§B</text:meta>"),
)
_MASTER = '<style:master-page style:name="M">%s</style:master-page>'
_STYLED = XML + STYLES
PARTS: tuple[tuple[str, str, str, dict[str, str]], ...] = (
    ("text", "parts/header", _X, {"styles.xml": _STYLED % (_MASTER % f"<style:header>{_S}</style:header>")}),
    ("text", "parts/footer", _X, {"styles.xml": _STYLED % (_MASTER % f"<style:footer-left>{_S}</style:footer-left>")}),
    (
        "text",
        "parts/embedded",
        _P % '<draw:frame><draw:object xlink:href="./Object 1"/></draw:frame>',
        {
            "Object 1/content.xml": f"{XML}<office:document-content {OPEN}><office:body><office:text>{_S}</office:text></office:body></office:document-content>"
        },
    ),
    ("text", "parts/broken-styles", _S, {"styles.xml": "<office"}),
    ("text", "metadata/title", _X, {"meta.xml": _META % "<dc:title>§S</dc:title>"}),
    ("text", "metadata/description", _X, {"meta.xml": _META % "<dc:description>§S</dc:description>"}),
    (
        "presentation",
        "parts/master",
        '<draw:page draw:master-page-name="M"/>',
        {"styles.xml": _STYLED % (_MASTER % f"<draw:frame><draw:text-box>{_S}</draw:text-box></draw:frame>")},
    ),
    (
        "spreadsheet",
        "parts/page-header",
        _TABLE % ("", _X),
        {"styles.xml": _STYLED % (_MASTER % f"<style:header>{_S}</style:header>")},
    ),
)
_PAGE = '<draw:page draw:name="p">%s</draw:page>'
_BOX = f"<draw:frame><draw:text-box>{_S}</draw:text-box></draw:frame>"
SLIDES = (
    ("position/body", _PAGE % _BOX),
    (
        "position/slide-300",
        _PAGE % "<draw:frame><draw:text-box><text:p>x</text:p></draw:text-box></draw:frame>" * 299 + _PAGE % _BOX,
    ),
    ("position/name", _PAGE.replace('"p"', '"§S"') % _BOX.replace("§S", "x")),
    ("position/footer", f"<presentation:footer-decl>§S</presentation:footer-decl>{_PAGE % _BOX.replace('§S', 'x')}"),
    ("depth/groups-300", _PAGE % ("<draw:g>" * 300 + _BOX + "</draw:g>" * 300)),
    ("notes/speaker", _PAGE % f"<presentation:notes>{_BOX}</presentation:notes>"),
    ("notes/annotation", _PAGE % f"<office:annotation>{_S}</office:annotation>"),
    ("hidden/slide", (_PAGE % _BOX).replace("draw:name", 'presentation:visibility="hidden" draw:name')),
    ("tables/cell", _PAGE % f"<draw:frame>{_TABLE % ('', _S)}</draw:frame>"),
    ("spans/spans", _PAGE % _BOX.replace("§S", "§A <text:span>§B</text:span>")),
)
SHEETS = (
    ("cells/paragraph", _TABLE % ("", _S)),
    ("cells/value", _TABLE % (' office:value-type="string" office:string-value="§S"', "")),
    ("cells/repeated", _TABLE % (' table:number-columns-repeated="1048576"', _S)),
    (
        "cells/after-repeated-rows",
        '<table:table><table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>'
        + _ROW % ("", _S)
        + "</table:table>",
    ),
    ("cells/spans", _TABLE % ("", _P % "§A <text:span>§B</text:span>")),
    ("cells/row-2000", "<table:table>" + _ROW % ("", _X) * 1999 + _ROW % ("", _S) + "</table:table>"),
    ("position/sheet-name", (_TABLE % ("", _X)).replace('"T"', '"§S"')),
    ("notes/annotation", _TABLE % ("", f"<office:annotation>{_S}</office:annotation>{_X}")),
    ("hidden/row", (_TABLE % ("", _S)).replace("<table:table-row", '<table:table-row table:visibility="collapse"')),
    ("boxes/shapes", f"<table:table><table:shapes>{_BOX}</table:shapes></table:table>"),
    (
        "changes/deleted",
        f"<table:tracked-changes><table:cell-content-change><table:previous><table:change-track-table-cell>{_S}</table:change-track-table-cell></table:previous></table:cell-content-change></table:tracked-changes>"
        + _TABLE % ("", _X),
    ),
)
