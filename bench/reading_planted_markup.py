"""Planted sentences in HTML, XML of kinds, and EPUB."""

from collections.abc import Callable, Iterable
from html import escape

from reading_writers import DEPTHS, ELEVEN_MB, FILLER, XML, Case, Make, epub, filled, in_script, templates, xhtml

_P = f"<p>{FILLER}</p>"
_VOID = '<p style="%s">§S</p>'


def cases() -> Iterable[Case]:
    """All of them."""
    yield from templates("html", "x.html", HTML, _page)
    yield from templates("html", "x.html", WHOLE)
    yield from templates("html", "x.xhtml", XHTML)
    yield from _encoded()
    yield from _in_xml()
    yield from templates("epub", "x.epub", CHAPTERS, lambda body: epub([xhtml(_P), xhtml(body)]))
    yield from _books()
    rtl = templates("html", "x.html", (("rtl/paragraph", '<p dir="rtl">§A <b>§B</b></p>'),), _page)
    yield from in_script(rtl, "arabic")
    yield from in_script(rtl, "hebrew")


def _page(body: str) -> bytes:
    return f"<!DOCTYPE html><html><head><meta charset=utf-8><title>Tides</title></head><body>{_P}{body}</body></html>".encode()


def _nested(name: str, depth: int, inside: str = "§S") -> str:
    return f"<{name}>" * depth + inside + f"</{name.split(maxsplit=1)[0]}>" * depth


HTML = (
    *(
        (f"depth/{name}-{depth}", _nested(name, depth))
        for name in ("div", "span", "b", "blockquote")
        for depth in DEPTHS
    ),
    *((f"depth/lists-{depth}", "<ul><li>" * depth + "§S" + "</li></ul>" * depth) for depth in DEPTHS),
    *((f"depth/tables-{depth}", "<table><tr><td>" * depth + "§S" + "</table>" * depth) for depth in (10, 300)),
    ("depth/after-300", _nested("div", 300, "x") + "<p>§S</p>"),
    ("depth/after-5000", _nested("div", 5000, "x") + "<p>§S</p>"),
    ("depth/after-open-5000", "<div>" * 5000 + "x<p>§S</p>"),
    ("size/after-11-mb", f"<p>{ELEVEN_MB}</p><p>§S</p>"),
    ("size/in-a-text-of-11-mb", f"<p>{ELEVEN_MB} §S {FILLER}</p>"),
    ("size/after-a-comment-of-11-mb", f"<!--{ELEVEN_MB}--><p>§S</p>"),
    ("size/paragraph-2000", _P * 1999 + "<p>§S</p>"),
    ("size/after-1000-attributes", f"<p {' '.join(f'a{n}=1' for n in range(999))}>x</p><p>§S</p>"),
    ("position/header", "<header>§S</header>"),
    ("position/footer", "<footer>§S</footer>"),
    ("position/aside", "<aside>§S</aside>"),
    ("position/nav", "<nav><a href=x>§S</a></nav>"),
    ("position/noscript", "<noscript><p>§S</p></noscript>"),
    ("position/template", "<template><p>§S</p></template>"),
    ("position/iframe", "<iframe>§S</iframe>"),
    ("position/frame-document", '<iframe srcdoc="<p>§S</p>"></iframe>'),
    ("position/object", "<object data=x>§S</object>"),
    ("position/video", "<video src=x>§S</video>"),
    ("position/select", "<select><option>x<option>§S</select>"),
    ("position/textarea", "<textarea>§S</textarea>"),
    ("position/button", "<button>§S</button>"),
    ("position/legend", "<fieldset><legend>§S</legend></fieldset>"),
    ("position/figcaption", "<figure><img><figcaption>§S</figcaption></figure>"),
    ("position/svg", "<svg><text>§S</text></svg>"),
    ("position/svg-title", "<svg><title>§S</title></svg>"),
    ("position/mathml", "<math><mtext>§S</mtext></math>"),
    ("position/after-open-tag", "<p><b <i>x</p><p>§S</p>"),
    ("position/after-open-attribute", '<p class="x>y</p><p>§S</p>'),
    ("position/after-open-comment", "<!-- open <p>§S</p>"),
    ("position/after-open-script", "<script>var x = 1;<p>§S</p>"),
    ("position/after-open-style", "<style>p {}<p>§S</p>"),
    ("position/after-open-title", "<title>x<p>§S</p>"),
    ("position/after-nul", "<p>x\0y</p><p>§S</p>"),
    ("position/after-plaintext", "<plaintext>x <p>§S"),
    ("position/after-cdata", "<![CDATA[x]]><p>§S</p>"),
    ("position/in-a-cdata", "<p><![CDATA[§S]]></p>"),
    ("position/after-body", "</body></html><p>§S</p>"),
    ("position/custom-element", "<harbour-note>§S</harbour-note>"),
    ("position/foster", "<table>§S<tr><td>x</table>"),
    ("hidden/display-none", _VOID % "display:none"),
    ("hidden/visibility", _VOID % "visibility:hidden"),
    ("hidden/white", _VOID % "color:white"),
    ("hidden/off-page", _VOID % "position:absolute;left:-9999px"),
    ("hidden/tiny", _VOID % "font-size:0"),
    ("hidden/attribute", "<p hidden>§S</p>"),
    ("hidden/aria", '<p aria-hidden="true">§S</p>'),
    ("hidden/details", "<details><summary>x</summary>§S</details>"),
    ("hidden/comment", "<p>x<!-- §S --></p>"),
    ("alternative/image", '<img src=x alt="§S">'),
    ("alternative/title", '<abbr title="§S">x</abbr>'),
    ("alternative/aria-label", '<a href=x aria-label="§S"></a>'),
    ("alternative/placeholder", '<input placeholder="§S">'),
    ("alternative/value", '<input value="§S">'),
    ("alternative/area", '<map><area alt="§S"></map>'),
    ("notes/aside", '<p>x<a epub:type="noteref" href="#n">1</a></p><aside epub:type="footnote" id=n>§S</aside>'),
    ("notes/inside", '<p>§A<sup><a href="#n">1</a></sup> §B</p>'),
    ("tables/nested", "<table><tr><td>x<table><tr><td>§S</td></tr></table></td></tr></table>"),
    ("tables/merged", "<table><tr><td colspan=3 rowspan=2>§S</td></tr></table>"),
    ("tables/caption", "<table><caption>§S</caption><tr><td>x</table>"),
    ("tables/foot", "<table><tfoot><tr><td>§S</tfoot><tbody><tr><td>x</table>"),
    ("spans/inline", "<p>§A <b><i><u>§B</u></i></b></p>"),
    ("spans/inside-a-word", "<p>§L<b>§R</b></p>"),
    ("spans/soft-hyphen", "<p>§L&shy;§R</p>"),
    ("spans/wbr", "<p>§L<wbr>§R</p>"),
    ("spans/br", "<p>§A<br>§B</p>"),
    ("spans/ins-and-del", "<p><del>x</del><ins>§S</ins></p>"),
    ("spans/del", "<p><del>§S</del></p>"),
    ("spans/entities", "<p>§A&nbsp;&#8203;§B</p>"),
    ("spans/comment-inside", "<p>§L<!-- x -->§R</p>"),
    ("spans/page-break", '<p>§A <span epub:type="pagebreak" id="p7">7</span>§B</p>'),
    ("spans/script-inside", "<p>§A <script>x()</script>§B</p>"),
    ("spans/misnested", "<p><b>§A <i>x</b> §S</i>"),
    ("spans/drop-capital", "<p>§A <span style='float:left'>§B</span></p>"),
    ("spans/ruby", "<p><ruby>§A<rt>x</rt></ruby></p><p>§S</p>"),
)
WHOLE = (
    ("position/title", "<html><head><title>§S</title></head><body>x</body></html>"),
    ("position/description", '<html><head><meta name="description" content="§S"></head><body>x</body></html>'),
    ("position/no-markup", "§S"),
    ("position/frames", "<html><frameset><noframes>§S</noframes></frameset></html>"),
    # No case: a text in JSON-LD. It is written for machines, and no browser shows it.
    (
        "position/script-data",
        '<html><script>window.data = {"text": "§S"}</script><body><div id=app></div></body></html>',
    ),
)
XHTML = (
    ("xml/cdata", xhtml("<p><![CDATA[§S]]></p>")),
    ("xml/self-closed", xhtml("<p/><script src='x'/><p>§S</p>")),
    ("xml/after-fault", xhtml("<p>x & y <b></p><p>§S</p>")),
    ("xml/entity", xhtml("<p>§A&#x20;§B</p>")),
)


def _encoded() -> Iterable[Case]:
    def made(encoding: str, told: str) -> Make:
        page = f"<html><head>{told}</head><body><p>§S</p></body></html>"
        return lambda text: filled(page, text).encode(encoding)

    for script, encoding, name in (
        ("cyrillic", "koi8-r", "koi8-r"),
        ("japanese", "shift_jis", "shift_jis"),
        ("hebrew", "iso-8859-8", "iso-8859-8"),
        ("han", "gb18030", "gb2312"),
        ("accented", "cp1252", "iso-8859-1"),
        ("han-traditional", "big5", "big5"),
        ("accented", "mac-roman", "macintosh"),
        ("latin", "utf-16", "utf-8"),
    ):
        yield Case("html", f"encodings/{name}-{script}", "x.html", made(encoding, f"<meta charset={name}>"), script)
    yield Case("html", "encodings/lies-utf-8", "x.html", made("cp1252", "<meta charset=utf-8>"), "accented")
    yield Case("html", "encodings/lies-latin", "x.html", made("utf-8", "<meta charset=iso-8859-1>"), "cyrillic")


_JATS = '<article xmlns:xlink="http://www.w3.org/1999/xlink"><front><article-meta>%s</article-meta></front>%s</article>'
_BODY = _JATS % (
    "<title-group><article-title>T</article-title></title-group>",
    "<body><sec><title>One</title>%s</sec></body>",
)
JATS = (
    ("body", _BODY % "<p>§S</p>"),
    ("title", _JATS % ("<title-group><article-title>§S</article-title></title-group>", "<body><p>x</p></body>")),
    ("abstract", _JATS % ("<abstract><p>§S</p></abstract>", "<body><p>x</p></body>")),
    ("keyword", _JATS % ("<kwd-group><kwd>§S</kwd></kwd-group>", "<body><p>x</p></body>")),
    ("footnote", _BODY % "<p>x<fn><p>§S</p></fn></p>"),
    ("boxed", _BODY % "<boxed-text><p>§S</p></boxed-text>"),
    ("caption", _BODY % "<fig><caption><title>§S</title></caption></fig>"),
    ("table", _BODY % "<table-wrap><table><tr><td>x</td><td>§S</td></tr></table></table-wrap>"),
    ("quote", _BODY % "<disp-quote><p>§A <italic>§B</italic></p></disp-quote>"),
    ("reference-inside", _BODY % "<p>§A <xref rid='b1'>[1]</xref> §S</p>"),
    ("supplement", _BODY % "<supplementary-material><p>§S</p></supplementary-material>"),
    ("back", _JATS % ("", "<body><p>x</p></body><back><ack><p>§S</p></ack></back>")),
    (
        "references",
        _JATS
        % ("", "<body><p>x</p></body><back><ref-list><ref><mixed-citation>§S</mixed-citation></ref></ref-list></back>"),
    ),
    ("sub-article", _JATS % ("", "<body><p>x</p></body><sub-article><body><p>§S</p></body></sub-article>")),
    (
        "formula",
        _BODY % "<p><inline-formula><alternatives><tex-math>x</tex-math></alternatives></inline-formula> §S</p>",
    ),
    ("alternative", _BODY % "<graphic><alt-text>§S</alt-text></graphic>"),
)
_TEI = '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader>%s</teiHeader><text><body>%s</body></text></TEI>'
_IN_TEI = tuple(
    (name, _TEI % ("<fileDesc><titleStmt><title>T</title></titleStmt></fileDesc>", body))
    for name, body in (
        ("paragraph", "<div><head>One</head><p>§S</p></div>"),
        ("note", "<p>x<note>§S</note> y</p>"),
        ("verse", "<lg><l>§A</l><l>§B</l></lg><p>§S</p>"),
        ("line-breaks", "<p>§A<lb/>\n§B</p>"),
        ("broken-word", '<p>§L<lb break="no"/>\n§R</p>'),
        ("hyphenated-word", '<p>§L-<lb break="no"/>\n§R</p>'),
        ("page-break", '<p>§A <pb n="7"/>§B</p>'),
        ("page-break-with-header", '<p>§A <pb n="7"/><fw type="header">THE TIDES</fw>§B</p>'),
        # The running text is that of the document that is edited, so that a sentence with a correction in it stands
        # nowhere in one piece: the correction alone is what has to be there.
        ("choice", "<p>x <choice><sic>y</sic><corr>§S</corr></choice></p>"),
        ("choice-inside", "<p>§A <choice><sic>§B</sic><corr>x</corr></choice></p>"),
        ("choice-sic", "<p><choice><sic>§S</sic><corr>x</corr></choice></p>"),
        ("deleted", "<p>x <del>§S</del></p>"),
        ("added", "<p>§A <add>§B</add></p>"),
        ("apparatus", "<p>x <app><lem>y</lem><rdg>§S</rdg></app></p>"),
        ("forme-work", "<p>x</p><fw>§S</fw>"),
        ("names", "<p>§A <persName><surname>§B</surname></persName></p>"),
        ("figure", "<figure><figDesc>§S</figDesc></figure>"),
        ("speech", "<sp><speaker>Ada</speaker><p>§S</p></sp>"),
    )
)
TEI = (*_IN_TEI, ("header", _TEI % ("<fileDesc><sourceDesc><p>§S</p></sourceDesc></fileDesc>", "<p>x</p>")))
_ALTO = (
    '<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Layout><Page PHYSICAL_IMG_NR="3"><PrintSpace>'
    "<TextBlock>%s</TextBlock></PrintSpace></Page></Layout></alto>"
)


def _strings(text: str) -> str:
    return "<SP/>".join(f'<String CONTENT="{escape(word)}"/>' for word in text.split(" "))


def _alto(text: str, form: str) -> bytes:
    first, second = filled("§A|§B", text, str).split("|")
    left, right = filled("§L|§R", text, str).split("|")
    one, other = left.split(" "), right.split(" ")
    word = one[-1] + other[0]
    hyphenated = (
        f'<TextLine>{_strings(" ".join(one[:-1]))}<SP/><String CONTENT="{one[-1]}" SUBS_TYPE="HypPart1" '
        f'SUBS_CONTENT="{word}"/><HYP CONTENT="-"/></TextLine><TextLine><String CONTENT="{other[0]}" '
        f'SUBS_TYPE="HypPart2" SUBS_CONTENT="{word}"/><SP/>{_strings(" ".join(other[1:]))}</TextLine>'
    )
    lines = {
        "line": f"<TextLine>{_strings(text)}</TextLine>",
        "lines": f"<TextLine>{_strings(first)}</TextLine><TextLine>{_strings(second)}</TextLine>",
        "hyphenated": hyphenated,
        "plain-hyphen": "".join(f"<TextLine>{_strings(part)}</TextLine>" for part in (f"{left}-", right)),
        "blocks": f"<TextLine>{_strings('x y')}</TextLine></TextBlock><ComposedBlock><TextBlock><TextLine>"
        f"{_strings(text)}</TextLine></TextBlock></ComposedBlock><TextBlock>",
    }
    return (XML + _ALTO % lines[form]).encode()


_PLAIN = "<harbour><name>§A</name><ledger>%s</ledger></harbour>"
ANY = (
    *((f"depth/{depth}", _PLAIN % _nested("d", depth)) for depth in DEPTHS),
    ("cdata", _PLAIN % "<e><![CDATA[§S]]></e>"),
    ("entities", _PLAIN % "<e>§A&#32;§B</e>"),
    ("declared-entity", '<!DOCTYPE harbour [<!ENTITY sp " ">]>' + _PLAIN % "<e>§A&sp;§B</e>"),
    ("long-entity", '<!DOCTYPE harbour [<!ENTITY s "§S">]>' + _PLAIN % "<e>x &s;</e>"),
    ("attribute", _PLAIN % '<e title="§S"/>'),
    ("comment", _PLAIN % "x<!-- §S -->"),
    ("after-fault", _PLAIN % "<e>x</f><p>§S</p>"),
    ("after-end", _PLAIN % "x" + "<p>§S</p>"),
    ("inline", _PLAIN % "<e>§A <i>§B</i></e>"),
    ("size/after-11-mb", _PLAIN % f"<e>{ELEVEN_MB}</e><e>§S</e>"),
    ("size/in-a-text-of-11-mb", _PLAIN % f"<e>{ELEVEN_MB} §S</e>"),
    ("size/element-2000", _PLAIN % ("<e>x</e>" * 1999 + "<e>§S</e>")),
)


def _in_xml() -> Iterable[Case]:
    yield from templates("jats", "x.nxml", JATS, lambda text: (XML + text).encode())
    yield from templates("tei", "x.xml", TEI, lambda text: (XML + text).encode())
    yield from templates("xml", "x.xml", ANY, lambda text: (XML + text).encode())
    for form in ("line", "lines", "hyphenated", "plain-hyphen", "blocks"):
        made: Callable[[str, str], bytes] = _alto
        yield Case("alto", form, "x.xml", lambda text, made=made, form=form: made(text, form))  # type: ignore[misc]
    for encoding, script in (
        ("utf-16", "greek"),
        ("iso-8859-1", "accented"),
        ("koi8-r", "cyrillic"),
        ("utf-8", "thai"),
    ):

        def written(text: str, encoding: str = encoding) -> bytes:
            return f'<?xml version="1.0" encoding="{encoding}"?><a><p>{escape(text)}</p></a>'.encode(encoding)

        yield Case("xml", f"encodings/{encoding}-{script}", "x.xml", written, script)


CHAPTERS = (
    *((f"depth/{depth}", _nested("div", depth)) for depth in DEPTHS),
    ("body", "<p>§S</p>"),
    ("spans/page-break", '<p>§A <span epub:type="pagebreak" title="7"/>§B</p>'),
    ("spans/inline", "<p>§A <i>§B</i></p>"),
    ("notes/aside", '<p>x<a epub:type="noteref" href="#n">1</a></p><aside epub:type="footnote" id="n">§S</aside>'),
    ("hidden/style", '<p style="display:none">§S</p>'),
    ("alternative/image", '<img src="x.png" alt="§S"/>'),
    ("position/svg", '<svg xmlns="http://www.w3.org/2000/svg"><text>§S</text></svg>'),
    ("position/after-fault", "<p>x & <b></p><p>§S</p>"),
    ("position/after-cdata", "<p><![CDATA[x]]></p><p>§S</p>"),
    ("tables/cell", "<table><tr><td>x</td><td>§S</td></tr></table>"),
    ("size/after-11-mb", f"<p>{ELEVEN_MB}</p><p>§S</p>"),
    ("size/in-a-text-of-11-mb", f"<p>{ELEVEN_MB} §S</p>"),
    ("spans/entities", "<p>§A&nbsp;§B</p>"),
)
_PAGE = xhtml("<p>§S</p>")
_ITEM = '<item id="%s" href="%s" media-type="%s" %s/>'


def _books() -> Iterable[Case]:
    def book(name: str, make: Make) -> Case:
        return Case("epub", name, "x.epub", make)

    def page(text: str) -> str:
        return filled(_PAGE, text)

    html = "application/xhtml+xml"
    yield book(
        "book/not-in-spine",
        lambda text: epub([xhtml(_P)], {"OEBPS/n.xhtml": page(text)}, ("", _ITEM % ("n", "n.xhtml", html, ""), "")),
    )
    yield book("book/not-in-manifest", lambda text: epub([xhtml(_P)], {"OEBPS/n.xhtml": page(text)}))
    yield book(
        "book/not-linear",
        lambda text: epub(
            [xhtml(_P)],
            {"OEBPS/n.xhtml": page(text)},
            ("", _ITEM % ("n", "n.xhtml", html, ""), '<itemref idref="n" linear="no"/>'),
        ),
    )
    yield book(
        "book/name-with-space",
        lambda text: epub(
            [xhtml(_P)],
            {"OEBPS/a b.xhtml": page(text)},
            ("", _ITEM % ("n", "a%20b.xhtml", html, ""), '<itemref idref="n"/>'),
        ),
    )
    yield book(
        "book/navigation",
        lambda text: epub(
            [xhtml(_P)],
            {
                "OEBPS/nav.xhtml": filled(
                    xhtml('<nav epub:type="toc"><ol><li><a href="c0.xhtml">§S</a></li></ol></nav>'), text
                )
            },
            ("", _ITEM % ("nav", "nav.xhtml", html, 'properties="nav"'), ""),
        ),
    )
    yield book("book/title", lambda text: epub([xhtml(_P)], None, (f"<dc:title>{text}</dc:title>", "", "")))
    yield book(
        "book/description", lambda text: epub([xhtml(_P)], None, (f"<dc:description>{text}</dc:description>", "", ""))
    )
    yield book(
        "book/chapter-missing",
        lambda text: epub([page(text)], None, ("", _ITEM % ("n", "gone.xhtml", html, ""), '<itemref idref="n"/>')),
    )
    yield book("book/after-broken-chapter", lambda text: epub([b"\x00\x01", page(text)]))
    yield book("book/chapter-500", lambda text: epub([*[xhtml(_P)] * 499, page(text)]))
    yield book("book/sixteen-bits", lambda text: epub([page(text).replace("UTF-8", "UTF-16").encode("utf-16")]))
    yield book(
        "book/two-chapters", lambda text: epub([filled(xhtml("<p>§A</p>"), text), filled(xhtml("<p>§B</p>"), text)])
    )
    yield Case("epub", "book/thai", "x.epub", lambda text: epub([page(text)]), "thai")
    yield Case("epub", "book/arabic", "x.epub", lambda text: epub([page(text)]), "arabic")
