from html import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sicut.errors import UnreadableError
from sicut.model.document import Extraction, InlineKind, Metadata
from sicut.text.lines import Lines
from sicut.text.shown import Reading
from tests.read.places import at_their_places
from tests.read.reading import check, read, rows

JATS = """<?xml version="1.0"?>
<!DOCTYPE article PUBLIC "-//NLM//DTD JATS//EN" "jats.dtd" [<!ENTITY logo SYSTEM "logo.gif" NDATA gif>]>
<article xmlns:mml="http://www.w3.org/1998/Math/MathML" xmlns:xlink="http://www.w3.org/1999/xlink" xml:lang="en">
<front><journal-meta><journal-title>Harbour Studies</journal-title></journal-meta>
<article-meta><title-group><article-title>Piers of the <italic>north</italic></article-title></title-group>
<contrib-group><contrib><name><surname>Reed</surname> <given-names>Ada</given-names></name><xref ref-type="aff">1</xref>
</contrib><contrib><name><surname>Okafor</surname><given-names>Tom</given-names></name></contrib></contrib-group>
<aff><label>1</label><institution>The Library</institution><country>Norland</country></aff>
<pub-date><day>4</day><month>3</month><year>2031</year></pub-date>
<abstract><p>We count piers.</p></abstract></article-meta></front>
<body><sec><label>1.</label><title>Method</title>
<p>Each pier<fn><p>Of wood or stone.</p></fn> was walked<sup><xref ref-type="bibr">2</xref></sup> by
<bold>two</bold> people &amp; a dog, at 10<sup>3</sup> steps <inline-formula><alternatives><mml:math><mml:mi>x</mml:mi>
</mml:math><tex-math>$x$</tex-math></alternatives></inline-formula> long.</p>
<disp-quote><p>The pier is long.</p></disp-quote>
<list><list-item><label>a</label><p>wood</p></list-item><list-item><p>stone</p></list-item></list>
<fig><label>Figure 1</label><caption><title>A pier.</title></caption><alt-text>A picture of it</alt-text></fig>
<table-wrap><table><tr><th>Pier</th><th>Steps</th></tr><tr><td>East</td><td>12</td></tr></table></table-wrap>
<sec><title>Deeper</title><p>Here.</p></sec></sec></body>
<back><ref-list><title>References</title><ref><label>2</label><element-citation><name><surname>Lind</surname>
<given-names>B</given-names></name><year>2030</year><article-title>On walking</article-title></element-citation></ref>
</ref-list></back></article>"""

TEI = """<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="de"><teiHeader><fileDesc><titleStmt>
<title>The Book</title><author><forename>Ada</forename><surname>Reed</surname></author></titleStmt>
<publicationStmt><p>By <name>the council</name>.</p><date>1902</date></publicationStmt></fileDesc></teiHeader>
<text><body><pb n="11"/><div><head>First<lb/>Chapter</head>
<p>The har-<lb break="no"/>bour was <choice><sic>clozed</sic><corr>closed</corr></choice> in
 the <app><lem>spring</lem><rdg>winter</rdg></app>, said Reed<note place="foot">So the <choice><abbr>Cncl</abbr>
<expan>Council</expan></choice>.</note>, and <hi rend="italic">no</hi> ship
<pb n="12"/>came &amp; went <del>for long</del><add>for years</add>. Won
   <lb break="no"/>derful.</p>
<lg><l>The tide goes out,</l><l>the tide comes in.</l></lg>
<sp><speaker>MAYOR</speaker><stage>(rising)</stage><l>Come in</l><l>and sit.</l></sp>
<quote><p>We shall build.</p></quote><p>He said <q>wait</q> <fw>page head</fw>twice.</p>
<list><label>A</label><item>one</item></list><table><row><cell>a</cell><cell>b</cell></row></table>
<p><w>The</w><w>pier</w></p></div></body></text></TEI>"""

ALTO = """<alto xmlns="http://www.loc.gov/standards/alto/ns-v3#"><Description><fileName>p1.tif</fileName></Description>
<Layout><Page PHYSICAL_IMG_NR="7" PRINTED_IMG_NR="iv"><TopMargin><TextBlock><TextLine><String CONTENT="NEWS"/>
</TextLine></TextBlock></TopMargin><PrintSpace><TextBlock ID="b"><TextLine><String CONTENT="The"/><SP/><String
CONTENT="&quot;old&quot;"/><SP/><String CONTENT="har" SUBS_TYPE="HypPart1" SUBS_CONTENT="harbour"/><HYP
CONTENT="-"/></TextLine><TextLine><String CONTENT="bour" SUBS_TYPE="HypPart2"/><SP/><String CONTENT="well"
SUBS_TYPE="HypPart1" SUBS_CONTENT="well-known"/><HYP CONTENT="-"/></TextLine>
<TextLine><String CONTENT="known"/><String CONTENT="then."/>
</TextLine></TextBlock></PrintSpace></Page><Page><PrintSpace><Illustration/></PrintSpace></Page></Layout></alto>"""

PAGE = """<PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15"><Page imageFilename="p.tif">
<ReadingOrder><OrderedGroup><RegionRefIndexed index="0" regionRef="r2"/><RegionRefIndexed index="1" regionRef="r1"/>
</OrderedGroup></ReadingOrder><TextRegion id="r1" type="paragraph"><TextLine><Word><TextEquiv><Unicode>ships</Unicode>
</TextEquiv></Word><Word><TextEquiv><Unicode>came</Unicode></TextEquiv></Word></TextLine></TextRegion>
<TextRegion id="r2" type="heading"><TextLine><TextEquiv><Unicode>The har\xac</Unicode></TextEquiv></TextLine>
<TextLine><TextEquiv><Unicode>bour</Unicode></TextEquiv></TextLine><TextEquiv><Unicode>again</Unicode></TextEquiv>
</TextRegion></Page></PcGts>"""

DOCBOOK = """<book xmlns="http://docbook.org/ns/docbook"><info><title>Manual</title></info><chapter><title>Piers</title>
<para>Walk<footnote><para>Slowly.</para></footnote> the <literal>pier</literal>.</para><itemizedlist><listitem><para>one
</para></listitem></itemizedlist><programlisting>a  b</programlisting></chapter></book>"""

ANY = """<feed><title>News</title><item><title>Pier</title><body>The <b>pier</b> is &amp; was <i>closed</i>.</body>
<n>3</n></item><item><body>Plain.</body><ul><li>a</li><li>b</li></ul></item></feed>"""

FILES = {"a.nxml": JATS, "t.xml": TEI, "alto.xml": ALTO, "page.xml": PAGE, "d.xml": DOCBOOK, "any.xml": ANY}


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (
            "a.nxml",
            [
                ("furniture", "Harbour Studies"),
                ("heading", "Piers of the north"),
                ("paragraph", "Ada Reed, Tom Okafor"),
                ("paragraph", "The Library, Norland"),
                ("furniture", "4 3 2031"),
                ("paragraph", "We count piers."),
                ("heading", "1. Method"),
                ("paragraph", "Each pier was walked by two people & a dog, at 10\xb3 steps x  long."),
                ("note", "Of wood or stone."),
                ("hidden", "$x$"),
                ("block-quotation", "The pier is long."),
                ("list-item", "a wood"),
                ("list-item", "stone"),
                ("paragraph", "Figure 1 A pier."),
                ("furniture", "A picture of it"),
                ("cell", "Pier"),
                ("cell", "Steps"),
                ("cell", "East"),
                ("cell", "12"),
                ("heading", "Deeper"),
                ("paragraph", "Here."),
                ("heading", "References"),
                ("list-item", "2 Lind B 2030 On walking"),
            ],
        ),
        (
            "t.xml",
            [
                ("furniture", "The Book"),
                ("furniture", "Ada Reed"),
                ("furniture", "By the council."),
                ("furniture", "1902"),
                ("heading", "First Chapter"),
                (
                    "paragraph",
                    "The harbour was clozed in the spring, said Reed, and no ship came & went for years. Wonderful.",
                ),
                ("hidden", "closed"),
                ("hidden", "winter"),
                ("note", "So the Cncl."),
                ("hidden", "Council"),
                ("hidden", "for long"),
                ("paragraph", "The tide goes out, the tide comes in."),
                ("paragraph", "MAYOR"),
                ("paragraph", "(rising)"),
                ("paragraph", "Come in and sit."),
                ("block-quotation", "We shall build."),
                ("paragraph", "He said wait twice."),
                ("furniture", "page head"),
                ("list-item", "A one"),
                ("cell", "a"),
                ("cell", "b"),
                ("paragraph", "The pier"),
            ],
        ),
        (
            "alto.xml",
            [("furniture", "p1.tif"), ("furniture", "NEWS"), ("paragraph", 'The "old" harbour well-known then.')],
        ),
        ("page.xml", [("heading", "The harbour"), ("paragraph", "ships came")]),
        (
            "d.xml",
            [
                ("heading", "Manual"),
                ("heading", "Piers"),
                ("paragraph", "Walk the pier."),
                ("note", "Slowly."),
                ("list-item", "one"),
                ("code", "a  b"),
            ],
        ),
        (
            "any.xml",
            [
                ("heading", "News"),
                ("heading", "Pier"),
                ("paragraph", "The pier is & was closed."),
                ("paragraph", "3"),
                ("paragraph", "Plain."),
                ("list-item", "a"),
                ("list-item", "b"),
            ],
        ),
    ],
)
def test_blocks(path: str, expected: list[tuple[str, str]]) -> None:
    document = read(FILES[path], path)
    found = [(kind, " ".join(text.split())) for kind, text in rows(document)]
    assert found == [(kind, " ".join(text.split())) for kind, text in expected]
    at_their_places(document, FILES[path])


def test_markup_and_attributes_inside_other_xml() -> None:
    source = """<posts><row Id="1" Body="The harbour will be closed."/>
<item><description>&lt;p&gt;The &lt;b&gt;pier&lt;/b&gt; too.&lt;/p&gt;</description>
<content><![CDATA[<p>Two piers.</p>
<p>Three &amp; more.</p>]]></content></item><p>See <a title="the page of the council">this</a> page.</p></posts>"""
    document = read(source, "x.xml")
    assert rows(document) == [
        ("paragraph", "The harbour will be closed."),
        ("paragraph", "The pier too."),
        ("paragraph", "Two piers."),
        ("paragraph", "Three & more."),
        ("paragraph", "See this page."),
        ("furniture", "the page of the council"),
    ]
    assert Lines(document).position(document.text.index("Three")) == (4, 4)


def test_a_bare_ampersand_moves_no_column() -> None:
    document = read("<a>R & D</a>", "x.xml")
    assert Lines(document).position(document.text.index("D")) == (1, 8)


def test_what_a_document_says_of_itself() -> None:
    article, edition = read(JATS, "a.xml"), read(TEI, "t.xml")
    assert article.metadata == Metadata("Piers of the north", "Ada Reed; Tom Okafor", "2031-03-04")
    assert edition.metadata == Metadata("The Book", "Ada Reed", "1902")
    assert (article.language, edition.language) == ("en", "de")
    assert edition.remarks == ("the text is that of the document that is edited; 3 other readings stand apart, hidden",)


def test_pages_sections_and_marks() -> None:
    edition, scan, article = read(TEI, "t.xml"), read(ALTO, "a.xml"), read(JATS, "a.xml")
    labels = {edition.slice(block.span)[:8]: block.page_label for block in edition.blocks}
    assert (labels["The har-"], labels["The tide"], labels["The Book"]) == ("11", "12", None)
    assert [inline.target for inline in edition.inline if inline.kind is InlineKind.PAGE] == ["11", "12"]
    assert [edition.slice(one.span) for one in edition.inline if one.kind is InlineKind.QUOTATION] == ["wait"]
    assert {(block.page, block.page_label) for block in scan.blocks[1:]} == {(7, "iv")}
    assert scan.reason == "the text of a picture of a page is missing (page 8): it needs OCR"
    sections = {article.slice(block.span): block.section for block in article.blocks}
    assert sections["Here."] == "Piers of the north > 1. Method > Deeper"


@pytest.mark.parametrize(
    ("data", "text", "missing"),
    [
        (b"<a><p>one</p><p>two", "one\n\ntwo", "its XML breaks off on line 1: no element found"),
        (b"<a><p>one &nope; two</p></a>", None, "the entity &nope; is not declared"),
        ("<?xml version='1.0' encoding='iso-8859-1'?><a>caf\xe9</a>".encode("latin-1"), "caf\xe9", None),
        ("\ufeff<a>caf\xe9</a>".encode("utf-16"), None, None),
        (b'<!DOCTYPE a SYSTEM "a.dtd"><a>x&eacute;y</a>', "x\xe9y", None),
        (b'<!DOCTYPE a [<!ENTITY amp "&#38;#38;"><!ENTITY m "&#8212;">]><a>x&m;y &amp;</a>', "x\u2014y &", None),
        (
            b'<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><a>x &f; y</a>',
            None,
            "the entity f stands in another file",
        ),
        (b"<a><![CDATA[x < y]]></a>", "x < y", None),
        (b"<PcGts><TextLine><TextEquiv><Unicode>one</Unicode></TextEquiv></TextLine></PcGts>", "one", None),
        (b"<a>R & D &c. &amp; more &#38; so \x0c on</a>", "R & D &c. & more & so \ufffd on", None),
        (b'\n <?xml version="1.0" encoding="latin-1"?>\n<a>one</a>', "one", None),
        (b'<html xmlns="http://www.w3.org/1999/xhtml"><body><p>page</p></body></html>', "page", None),
    ],
)
def test_what_xml_may_hold(data: bytes, text: str | None, missing: str | None) -> None:
    document = read(data, "x.xml")
    assert document.reason == missing
    assert text is None or document.text == text


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"<!DOCTYPE x [<!ENTITY a 'lol'><!ENTITY b '&a;&a;'>]><x>&b;</x>", "it declares the entity b"),
        (b"<a>" * 20_001, "nest deeper than 20000"),
        (b"plain words", "it is no XML"),
        (b"<a></a>", "no text"),
    ],
)
def test_refused(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableError, match=reason):
        read(data, "x.xml")


TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp", "Zs", "Cn", "Co"]), min_size=1)
FORMS = {
    "jats": "<article><body><sec><p>{}</p><p>{}</p></sec></body></article>",
    "tei": "<TEI><text><body><div><p>{}</p><p>{}</p></div></body></TEI>".replace(
        "</body></TEI>", "</body></text></TEI>"
    ),
    "alto": '<alto><Layout><Page><TextBlock><TextLine><String CONTENT="{}"/></TextLine></TextBlock><TextBlock>'
    '<TextLine><String CONTENT="{}"/></TextLine></TextBlock></Page></Layout></alto>',
    "any": "<a><b>{}</b><c>{}</c></a>",
}


@given(st.sampled_from(sorted(FORMS)), TEXT, TEXT)
@settings(deadline=None)
def test_word_for_word(form: str, one: str, other: str) -> None:
    source = FORMS[form].format(escape(one), escape(other))
    document = read(source, "x.xml")
    assert [document.slice(block.span) for block in document.blocks] == [one, other]
    at_their_places(document, source)


TAGS = {
    "article": "body sec title p fn xref sup list list-item label table tr td name surname alternatives aff ref",
    "TEI": "teiHeader text body div head p l lg choice sic corr app lem rdg note q quote sp speaker pb lb list del",
    "book": "info chapter title para footnote listitem itemizedlist emphasis indexterm entry row blockquote x",
    "feed": "item title p b row td div ul li content",
}


@given(st.sampled_from(sorted(TAGS)), st.lists(st.integers(-3, 25), max_size=30))
@settings(deadline=None)
def test_no_text_is_lost_wherever_it_stands(root: str, steps: list[int]) -> None:
    tags, pieces, stack = TAGS[root].split(), [f"<{root}>"], [root]
    for number, step in enumerate(steps):
        if step >= 0:
            stack.append(tags[step % len(tags)])
            pieces.append(f"<{stack[-1]}>word{number}.")
        elif len(stack) > 1:
            pieces.append(f"</{stack.pop()}>tail{number}.")
    pieces += [f"</{tag}>" for tag in reversed(stack)]
    source = "".join(pieces).replace("<book>", '<book xmlns="http://docbook.org/ns/docbook">', 1)
    if "." not in source.replace("docbook.org", ""):
        return
    document = read(source, "x.xml")
    assert document.extraction is Extraction.COMPLETE
    for number, step in enumerate(steps):
        assert step < 0 or f"word{number}." in document.text
        assert f"tail{number}." not in source or f"tail{number}." in document.text


@given(st.sampled_from(sorted(FILES)), st.data())
@settings(deadline=None)
def test_any_change_of_a_file(path: str, data: st.DataObject) -> None:
    source = FILES[path].encode()
    start = data.draw(st.integers(0, len(source)))
    end = data.draw(st.integers(start, min(len(source), start + 40)))
    changed = source[:start] + data.draw(st.binary(max_size=12)) + source[end:]
    try:
        check(read(changed, path))
    except UnreadableError:
        return


def test_hostile_structures_are_read_in_linear_time() -> None:
    many = 3000
    for source in (
        "<article><p>" + "<fn>a" * many,
        "<TEI><text><p>" + "a<note>" * many,
        "<TEI><text><p>a" + "\n<lb break='no'/>" * many,
        "<article><body>" + "<sec><title>a</title>" * many,
        '<alto><Page><String CONTENT="' + "&amp;" * many + '"/></Page></alto>',
    ):
        document = read(source, "x.xml")
        assert document.extraction is (Extraction.COMPLETE if "alto" in source else Extraction.PARTIAL)
        assert Reading(document).text


def test_comments_stand_where_the_text_goes_on() -> None:
    inside = "<p>The pier</p><!-- closed --><p>is <![CDATA[<!-- no -->]]> open</p><!---->\n<!--end-->"
    document = read(f"<a>\n{inside}</a>", "x.xml")
    comments = [(one.target, one.span.start) for one in document.inline if one.kind is InlineKind.COMMENT]
    assert comments == [(" closed ", document.text.index("is")), ("end", len(document.text))]
