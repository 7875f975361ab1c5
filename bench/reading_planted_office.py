"""Planted sentences in the formats of Office Open XML: DOCX, PPTX, XLSX; and in RTF, see its own table."""

from collections.abc import Callable, Iterable, Mapping

from reading_writers import (
    DEPTHS,
    ELEVEN_MB,
    FILLER,
    OFFICE,
    WORD,
    XML,
    Case,
    Make,
    docx,
    filled,
    in_script,
    package,
    para,
    relationships,
    templates,
)

_R = "<w:r><w:t xml:space='preserve'>%s</w:t></w:r>"
_A, _B, _L, _Q = _R % "§A ", _R % "§B", _R % "§L", _R % "§R"
_X = para("x")
_DEL = '<w:%s w:id="1" w:author="Ada" w:date="2024-01-01T00:00:00Z">%s</w:%s>'
_BOX = "<w:txbxContent><w:p><w:r><w:t>§S</w:t></w:r></w:p></w:txbxContent>"
_VML = f"<w:p><w:r><w:pict><v:shape><v:textbox>{_BOX}</v:textbox></v:shape></w:pict></w:r></w:p>"
_INLINE = "<w:p><w:r><w:drawing><wp:inline><wp:docPr id='1' name='p' descr='%s'/>%s</wp:inline></w:drawing></w:r></w:p>"
_SHAPE = f"<a:graphic><a:graphicData><wps:wsp><wps:txbx>{_BOX}</wps:txbx></wps:wsp></a:graphicData></a:graphic>"
_TABLE = "<w:tbl><w:tr><w:tc>%s</w:tc></w:tr></w:tbl>"
_NOTES = f"{XML}<w:%ss {WORD}><w:%s w:id='2'>{para()}</w:%s></w:%ss>"


def cases() -> Iterable[Case]:
    """All of them."""
    yield from templates("docx", "x.docx", BODIES, docx)
    yield from in_script(
        templates("docx", "x.docx", (("rtl/runs", f"<w:p><w:pPr><w:bidi/></w:pPr>{_A}{_B}</w:p>"),), docx), "hebrew"
    )
    for name, body, members in PARTS:
        yield Case("docx", name, "x.docx", _with_parts(body, members, docx))
    yield Case("docx", "encodings/utf-16", "x.docx", lambda text: _sixteen(filled(para(), text)))
    for name, slides, others in SLIDES:
        yield Case("pptx", name, "x.pptx", _deck(slides, others))
    for name, sheet, beside in SHEETS:
        yield Case("xlsx", name, "x.xlsx", _book(sheet, beside))


def _with_parts(
    body: str, members: Mapping[str, str], write: Callable[[str, Mapping[str, bytes | str]], bytes]
) -> Make:
    return lambda text: write(filled(body, text), {name: filled(part, text) for name, part in members.items()})


def _sixteen(body: str) -> bytes:
    main = f'<?xml version="1.0" encoding="UTF-16"?><w:document {WORD}><w:body>{body}</w:body></w:document>'
    return package("word/document.xml", "wordprocessingml.document", {"word/document.xml": main.encode("utf-16")})


def _field(kind: str, inside: str) -> str:
    mark = "<w:r><w:fldChar w:fldCharType='%s'/></w:r>"
    begin, middle, end = (mark % one for one in ("begin", "separate", "end"))
    return f"{begin}<w:r><w:instrText>{kind}</w:instrText></w:r>{middle}{inside}{end}"


BODIES = (
    *(
        (f"depth/tables-{depth}", "<w:tbl><w:tr><w:tc>" * depth + para() + "</w:tc></w:tr></w:tbl>" * depth)
        for depth in DEPTHS
    ),
    *(
        (f"depth/controls-{depth}", "<w:sdt><w:sdtContent>" * depth + para() + "</w:sdtContent></w:sdt>" * depth)
        for depth in DEPTHS
    ),
    *(
        (f"depth/smart-tags-{depth}", f"<w:p>{'<w:smartTag>' * depth}{_R % '§S'}{'</w:smartTag>' * depth}</w:p>")
        for depth in DEPTHS
    ),
    ("size/after-11-mb", para(ELEVEN_MB) + para()),
    ("size/in-a-text-of-11-mb", para(ELEVEN_MB + "§S")),
    ("size/paragraph-2000", para(FILLER) * 1999 + para()),
    (
        "size/row-2000",
        "<w:tbl>" + f"<w:tr><w:tc>{_X}</w:tc></w:tr>" * 1999 + f"<w:tr><w:tc>{para()}</w:tc></w:tr></w:tbl>",
    ),
    ("position/first", para() + _X),
    ("position/heading", "<w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr>" + _R % "§S" + "</w:p>"),
    (
        "position/list",
        "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr>" + _R % "§S" + "</w:p>",
    ),
    ("position/after-fault", f"{_X}</w:oops>{para()}"),
    ("position/custom-xml", f"<w:customXml>{para()}</w:customXml>"),
    ("position/unknown-element", f"<w:harbour>{para()}</w:harbour>"),
    ("hidden/vanish", para("§S", "<w:rPr><w:vanish/></w:rPr>")),
    ("hidden/white", para("§S", "<w:rPr><w:color w:val='FFFFFF'/></w:rPr>")),
    ("hidden/web", para("§S", "<w:rPr><w:webHidden/></w:rPr>")),
    ("changes/inserted", f"<w:p>{_A}{_DEL % ('ins', _B, 'ins')}</w:p>"),
    ("changes/deleted", "<w:p>" + _DEL % ("del", "<w:r><w:delText>§S</w:delText></w:r>", "del") + "</w:p>"),
    (
        "changes/deleted-inside",
        f"<w:p>{_A}{_DEL % ('del', '<w:r><w:delText>never </w:delText></w:r>', 'del')}{_B}</w:p>",
    ),
    ("changes/moved-to", f"<w:p>{_DEL % ('moveTo', _R % '§S', 'moveTo')}</w:p>"),
    ("changes/moved-from", f"<w:p>{_DEL % ('moveFrom', _R % '§S', 'moveFrom')}</w:p>"),
    (
        "changes/inserted-paragraph-mark",
        f"<w:p><w:pPr><w:rPr><w:ins w:id='1'/></w:rPr></w:pPr>{_A}</w:p><w:p>{_B}</w:p>{para()}",
    ),
    (
        "changes/deleted-paragraph-mark",
        f"<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>{_A}</w:p><w:p>{_B}</w:p>",
    ),
    (
        "changes/deleted-in-inserted",
        "<w:p>" + _DEL % ("ins", _DEL % ("del", "<w:r><w:delText>§S</w:delText></w:r>", "del"), "ins") + "</w:p>",
    ),
    ("tables/nested", _TABLE % (_TABLE % para() + _X)),
    ("tables/merged", _TABLE % f"<w:tcPr><w:gridSpan w:val='3'/><w:vMerge w:val='restart'/></w:tcPr>{para()}"),
    ("tables/continued", _TABLE % f"<w:tcPr><w:vMerge/></w:tcPr>{para()}"),
    (
        "tables/control-row",
        f"<w:tbl><w:sdt><w:sdtContent><w:tr><w:tc>{para()}</w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>",
    ),
    ("boxes/vml", _VML),
    ("boxes/shape", _INLINE % ("", _SHAPE)),
    (
        "boxes/alternate",
        f"<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'>{_INLINE % ('', _SHAPE)}</mc:Choice></mc:AlternateContent></w:r></w:p>",
    ),
    (
        "boxes/fallback-alone",
        f"<w:p><w:r><mc:AlternateContent><mc:Fallback><w:pict><v:textbox>{_BOX}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>",
    ),
    (
        "boxes/around",
        f"<w:p>{_A}<w:r><w:pict><v:textbox><w:txbxContent>{_X}</w:txbxContent></v:textbox></w:pict></w:r>{_B}</w:p>",
    ),
    ("boxes/word-art", "<w:p><w:r><w:pict><v:shape><v:textpath string='§S'/></v:shape></w:pict></w:r></w:p>"),
    ("alternative/picture", _INLINE % ("§S", "")),
    ("fields/simple", f"<w:p>{_A}<w:fldSimple w:instr='REF x'>{_B}</w:fldSimple></w:p>"),
    ("fields/complex", f"<w:p>{_A}{_field('HYPERLINK x', _B)}</w:p>"),
    ("fields/nested", f"<w:p>{_field('IF', _A + _field('REF x', _B))}</w:p>"),
    (
        "fields/over-paragraphs",
        f"<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r></w:p>{para()}<w:p><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>",
    ),
    ("fields/never-ended", f"<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r></w:p>{para()}"),
    (
        "fields/form-text",
        "<w:p><w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:textInput><w:default w:val='§S'/></w:textInput></w:ffData></w:fldChar></w:r></w:p>",
    ),
    ("spans/runs", f"<w:p>{_A}{_B}</w:p>"),
    ("spans/inside-a-word", f"<w:p>{_L}<w:proofErr w:type='spellStart'/>{_Q}</w:p>"),
    ("spans/link", f"<w:p>{_A}<w:hyperlink r:id='r9'>{_B}</w:hyperlink></w:p>"),
    ("spans/page-break", f"<w:p>{_A}<w:r><w:lastRenderedPageBreak/><w:br w:type='page'/></w:r>{_B}</w:p>"),
    ("spans/line-break", "<w:p><w:r><w:t>§A</w:t><w:br/><w:t>§B</w:t></w:r></w:p>"),
    ("spans/tab", "<w:p><w:r><w:t>§A</w:t><w:tab/><w:t>§B</w:t></w:r></w:p>"),
    ("spans/carriage-return", "<w:p><w:r><w:t>§A</w:t><w:cr/><w:t>§B</w:t></w:r></w:p>"),
    ("spans/soft-hyphen", "<w:p><w:r><w:t>§L</w:t><w:softHyphen/><w:t>§R</w:t></w:r></w:p>"),
    ("spans/bookmark", f"<w:p>{_L}<w:bookmarkStart w:id='1' w:name='b'/>{_Q}</w:p>"),
    ("spans/note-reference", f"<w:p>{_A}<w:r><w:footnoteReference w:id='2'/></w:r>{_B}</w:p>"),
    ("spans/cdata", "<w:p><w:r><w:t><![CDATA[§S]]></w:t></w:r></w:p>"),
    ("spans/entities", "<w:p><w:r><w:t>§A&#x20;§B</w:t></w:r></w:p>"),
    ("spans/caps", para("§S", "<w:rPr><w:caps/></w:rPr>")),
    (
        "spans/ruby",
        f"<w:p><w:r><w:ruby><w:rt>{_R % 'x'}</w:rt><w:rubyBase>{_R % '§S'}</w:rubyBase></w:ruby></w:r></w:p>",
    ),
    ("spans/direction", f"<w:p><w:bdo w:val='ltr'>{_A}</w:bdo><w:dir w:val='ltr'>{_B}</w:dir></w:p>"),
    ("spans/math", "<w:p><m:oMath><m:r><m:t>§S</m:t></m:r></m:oMath></w:p>"),
)
_CORE = '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">%s</cp:coreProperties>'
_CHART = '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>§S</a:t></a:r></a:p></c:rich></c:tx></c:title></c:chart></c:chartSpace>'
_SMART = '<dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><dgm:ptLst><dgm:pt><dgm:t><a:p><a:r><a:t>§S</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>'
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_DRAWN = "<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData>%s</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
_REF = "<w:p><w:r><w:t>x</w:t><w:%sReference w:id='2'/></w:r></w:p>"
PARTS: tuple[tuple[str, str, dict[str, str]], ...] = (
    ("parts/header", _X, {"word/header.xml": f"{XML}<w:hdr {WORD}>{para()}</w:hdr>"}),
    ("parts/footer", _X, {"word/footer.xml": f"{XML}<w:ftr {WORD}>{para()}</w:ftr>"}),
    ("notes/footnote", _REF % "footnote", {"word/footnotes.xml": _NOTES % (("footnote",) * 4)}),
    ("notes/endnote", _REF % "endnote", {"word/endnotes.xml": _NOTES % (("endnote",) * 4)}),
    ("notes/comment", _REF % "comment", {"word/comments.xml": _NOTES % (("comment",) * 4)}),
    ("notes/footnote-not-referred-to", _X, {"word/footnotes.xml": _NOTES % (("footnote",) * 4)}),
    (
        "notes/around-a-reference",
        f"<w:p>{_L}<w:r><w:footnoteReference w:id='2'/></w:r>{_Q}</w:p>",
        {"word/footnotes.xml": _NOTES % (("footnote",) * 4)},
    ),
    ("parts/broken-notes", para(), {"word/footnotes.xml": "<w:footnotes"}),
    (
        "parts/in-broken-notes",
        _X,
        {"word/footnotes.xml": f"{XML}<w:footnotes {WORD}><w:footnote w:id='2'>{_X}</w:oops>{para()}"},
    ),
    (
        "parts/glossary",
        _X,
        {
            "word/glossaryDocument.xml": f"{XML}<w:glossaryDocument {WORD}><w:docParts><w:docPart><w:docPartBody>{para()}</w:docPartBody></w:docPart></w:docParts></w:glossaryDocument>"
        },
    ),
    (
        "parts/chart",
        _DRAWN % f"<c:chart xmlns:c='{_DRAWING}/chart' r:id='rchart'/>",
        {"word/chart.xml": XML + _CHART},
    ),
    (
        "parts/diagram",
        _DRAWN % f"<dgm:relIds xmlns:dgm='{_DRAWING}/diagram' r:dm='rdiagramData'/>",
        {"word/diagramData.xml": XML + _SMART},
    ),
    ("parts/chart-not-shown", _X, {"word/chart.xml": XML + _CHART}),
    ("parts/diagram-not-shown", _X, {"word/diagramData.xml": XML + _SMART}),
    ("parts/html-chunk", "<w:altChunk r:id='raFChunk'/>", {"word/aFChunk.html": "<html><body><p>§S</p></body></html>"}),
    ("parts/text-chunk", "<w:altChunk r:id='raFChunk'/>", {"word/aFChunk.txt": "§S"}),
    ("metadata/title", _X, {"docProps/core.xml": XML + _CORE % "<dc:title>§S</dc:title>"}),
    ("metadata/description", _X, {"docProps/core.xml": XML + _CORE % "<dc:description>§S</dc:description>"}),
    ("parts/unbound-header", _X, {"word/header9.xml": f"{XML}<w:hdr {WORD}>{para()}</w:hdr>"}),
)

# --- PPTX
_NAMES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    f'xmlns:r="{OFFICE}/relationships"'
)
_TEXT = "<p:txBody><a:p>%s</a:p></p:txBody>"
_AR = "<a:r><a:t>%s</a:t></a:r>"
_SP = "<p:sp><p:nvSpPr><p:cNvPr id='1' name='s'/><p:nvPr>%s</p:nvPr></p:nvSpPr>" + _TEXT + "</p:sp>"
_S = _SP % ("", _AR % "§S")
_XS = _SP % ("", _AR % "Tides")


def _slide(shapes: str, kind: str = "sld", attributes: str = "") -> str:
    return f"{XML}<p:{kind} {_NAMES}{attributes}><p:cSld><p:spTree>{shapes}</p:spTree></p:cSld></p:{kind}>"


def _deck(slides: tuple[str, ...], others: Mapping[str, tuple[str, str]]) -> Make:
    """A deck; *others*: by name, a relationship of the first slide and the part."""
    ids = "".join(f"<p:sldId id='{256 + n}' r:id='rs{n}'/>" for n in range(len(slides)))
    main = f"{XML}<p:presentation {_NAMES}><p:sldIdLst>{ids}</p:sldIdLst></p:presentation>"
    bound = relationships((f"rs{n}", "slide", f"slides/slide{n + 1}.xml") for n in range(len(slides)))
    first = relationships((f"ro{n}", kind, f"../{name}") for n, (name, (kind, _)) in enumerate(others.items()))

    def make(text: str) -> bytes:
        parts = {f"ppt/slides/slide{n + 1}.xml": filled(slide, text) for n, slide in enumerate(slides)}
        more = {f"ppt/{name}": filled(part, text) for name, (_, part) in others.items()}
        fixed = {"ppt/presentation.xml": main, "ppt/_rels/presentation.xml.rels": bound}
        return package(
            "ppt/presentation.xml",
            "presentationml.presentation",
            {**fixed, "ppt/slides/_rels/slide1.xml.rels": first, **parts, **more},
        )

    return make


_GRAPHIC = "<p:graphicFrame><a:graphic><a:graphicData>%s</a:graphicData></a:graphic></p:graphicFrame>"
_PLACED = f"<c:chart xmlns:c='{_DRAWING}/chart' r:id='ro0'/>"
_ARRANGED = f"<dgm:relIds xmlns:dgm='{_DRAWING}/diagram' r:dm='ro0'/>"
_CELLS = "<a:tbl><a:tr><a:tc><a:txBody><a:p><a:r><a:t>x</a:t></a:r></a:p></a:txBody></a:tc><a:tc gridSpan='2'><a:txBody><a:p><a:r><a:t>§S</a:t></a:r></a:p></a:txBody></a:tc></a:tr></a:tbl>"
SLIDES: tuple[tuple[str, tuple[str, ...], dict[str, tuple[str, str]]], ...] = (
    ("position/body", (_slide(_S),), {}),
    ("position/title", (_slide(_SP % ("<p:ph type='title'/>", _AR % "§S")),), {}),
    ("position/footer", (_slide(_SP % ("<p:ph type='ftr'/>", _AR % "§S")),), {}),
    ("position/slide-300", (*[_slide(_XS)] * 299, _slide(_S)), {}),
    ("position/after-broken-slide", ("<p:sld", _slide(_S)), {}),
    *((f"depth/groups-{depth}", (_slide("<p:grpSp>" * depth + _S + "</p:grpSp>" * depth),), {}) for depth in DEPTHS),
    ("spans/runs", (_slide(_SP % ("", _AR % "§A " + _AR % "§B")),), {}),
    ("spans/inside-a-word", (_slide(_SP % ("", _AR % "§L" + _AR % "§R")),), {}),
    ("spans/line-break", (_slide(_SP % ("", _AR % "§A" + "<a:br/>" + _AR % "§B")),), {}),
    ("spans/field", (_slide(_SP % ("", _AR % "§A " + "<a:fld><a:t>§B</a:t></a:fld>")),), {}),
    ("tables/cell", (_slide(_GRAPHIC % _CELLS),), {}),
    ("hidden/slide", (_slide(_S, attributes=' show="0"'),), {}),
    ("hidden/shape", (_slide(_S.replace("name='s'", "name='s' hidden='1'")),), {}),
    ("alternative/shape", (_slide(_XS.replace("name='s'", "name='s' descr='§S'")),), {}),
    ("notes/speaker", (_slide(_XS),), {"notesSlides/notesSlide1.xml": ("notesSlide", _slide(_S, "notes"))}),
    (
        "notes/comment",
        (_slide(_XS),),
        {
            "comments/comment1.xml": (
                "comments",
                f"{XML}<p:cmLst {_NAMES}><p:cm authorId='0'><p:text>§S</p:text></p:cm></p:cmLst>",
            )
        },
    ),
    ("parts/layout", (_slide(_XS),), {"slideLayouts/slideLayout1.xml": ("slideLayout", _slide(_S, "sldLayout"))}),
    ("parts/chart", (_slide(_GRAPHIC % _PLACED),), {"charts/chart1.xml": ("chart", XML + _CHART)}),
    ("parts/diagram", (_slide(_GRAPHIC % _ARRANGED),), {"diagrams/data1.xml": ("diagramData", XML + _SMART)}),
    ("parts/chart-not-shown", (_slide(_XS),), {"charts/chart1.xml": ("chart", XML + _CHART)}),
    ("parts/diagram-not-shown", (_slide(_XS),), {"diagrams/data1.xml": ("diagramData", XML + _SMART)}),
    (
        "parts/alternate",
        (
            _slide(
                f"<mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><mc:Choice Requires='p14'>{_S}</mc:Choice></mc:AlternateContent>"
            ),
        ),
        {},
    ),
    ("parts/slide-not-listed", (_slide(_XS),), {"slides/slide9.xml": ("none", _slide(_S))}),
)

# --- XLSX
_SHEET = f'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="{OFFICE}/relationships"'
_T = "<is><t>%s</t></is>"


def _sheet(cells: str, after: str = "") -> str:
    return f"{XML}<worksheet {_SHEET}><sheetData>{cells}</sheetData>{after}</worksheet>"


def _book(sheet: str, others: Mapping[str, str]) -> Make:
    """A workbook of one sheet; *others* are bound to the sheet or to the book by their names."""
    state = ' state="veryHidden"' if "hidden" in others else ""
    name = others.get("name", "Tides")
    main = f'{XML}<workbook {_SHEET}><sheets><sheet name="{name}" sheetId="1" r:id="rs"{state}/></sheets></workbook>'
    book = relationships([("rs", "worksheet", "worksheets/sheet1.xml"), ("rt", "sharedStrings", "sharedStrings.xml")])
    near = [
        (f"r{n}", name.split("/")[-1].split(".")[0], f"../{name}") for n, name in enumerate(others) if ".xml" in name
    ]

    def make(text: str) -> bytes:
        parts = {f"xl/{name}": filled(part, text) for name, part in others.items() if ".xml" in name}
        fixed = {"xl/workbook.xml": filled(main, text), "xl/_rels/workbook.xml.rels": book}
        sheets = {
            "xl/worksheets/sheet1.xml": filled(sheet, text),
            "xl/worksheets/_rels/sheet1.xml.rels": relationships(near),
        }
        return package("xl/workbook.xml", "spreadsheetml.sheet", {**fixed, **sheets, **parts})

    return make


_ROW = '<row r="1"><c r="A1" t="inlineStr">%s</c></row>'
_XROW = _ROW % (_T % "x")
_SHARED = f"{XML}<sst {_SHEET}><si><t>x</t></si>%s</sst>"
_CELL = '<row r="1"><c r="A1" t="s"><v>1</v></c></row>'
SHEETS: tuple[tuple[str, str, dict[str, str]], ...] = (
    ("cells/inline", _sheet(_ROW % (_T % "§S")), {}),
    ("cells/shared", _sheet(_CELL), {"sharedStrings.xml": _SHARED % "<si><t>§S</t></si>"}),
    ("cells/rich", _sheet(_CELL), {"sharedStrings.xml": _SHARED % "<si><r><t>§A </t></r><r><t>§B</t></r></si>"}),
    ("cells/shared-not-used", _sheet(_XROW), {"sharedStrings.xml": _SHARED % "<si><t>§S</t></si>"}),
    ("cells/formula", _sheet('<row r="1"><c r="A1" t="str"><f>A2</f><v>§S</v></c></row>'), {}),
    ("cells/formula-text", _sheet('<row r="1"><c r="A1" t="str"><f>"§S"&amp;"x"</f></c></row>'), {}),
    (
        "cells/row-2000",
        _sheet(
            "".join(f'<row r="{n}"><c r="A{n}"><v>1</v></c></row>' for n in range(1, 2000))
            + '<row r="2000"><c r="A2000" t="inlineStr"><is><t>§S</t></is></c></row>'
        ),
        {},
    ),
    ("cells/far-column", _sheet('<row r="1"><c r="XFD1" t="inlineStr"><is><t>§S</t></is></c></row>'), {}),
    ("cells/merged", _sheet(_ROW % (_T % "§S"), '<mergeCells><mergeCell ref="A1:D4"/></mergeCells>'), {}),
    ("hidden/row", _sheet((_ROW % (_T % "§S")).replace('r="1">', 'r="1" hidden="1">', 1)), {}),
    ("hidden/sheet", _sheet(_ROW % (_T % "§S")), {"hidden": ""}),
    ("position/sheet-name", _sheet(_XROW), {"name": "§S"}),
    ("position/page-header", _sheet(_XROW, "<headerFooter><oddHeader>&amp;C§S</oddHeader></headerFooter>"), {}),
    ("position/prompt", _sheet(_XROW, '<dataValidations><dataValidation prompt="§S"/></dataValidations>'), {}),
    (
        "notes/comment",
        _sheet(_XROW),
        {
            "comments.xml": f"{XML}<comments {_SHEET}><commentList><comment ref='A1'><text><r><t>§A </t></r><r><t>§B</t></r></text></comment></commentList></comments>"
        },
    ),
    (
        "boxes/drawing",
        _sheet(_XROW, '<drawing r:id="r0"/>'),
        {
            "drawings/drawing.xml": f"{XML}<xdr:wsDr xmlns:xdr='http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing' xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'><xdr:sp><xdr:txBody><a:p><a:r><a:t>§S</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:wsDr>"
        },
    ),
    ("position/after-fault", _sheet(f"{_XROW}</oops>" + _ROW % (_T % "§S")), {}),
)
