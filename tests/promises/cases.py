"""Small reports with their source: honest ones, and ones with a single fault. All of it is invented.

Honest: nothing but information may be found, and every claim is verified. Altered: exactly the rule named speaks, at
the place between ``⟦`` and ``⟧`` where there is one.
"""

from typing import NamedTuple

SPEECH = """\
The orchard behind the mill was planted by the school in the spring of 2031. We did not fell a single old tree, and we \
shall not fell one while this council sits. The path around the pond is open to all, from first light until the lamps \
are lit.

Eleven families gave money for the benches. The smith made the gate, the weaver gave the flags, and the baker sent \
forty loaves for the opening day. I said to the smith, "Leave the old hinges as they are," and he left them.

Every child may pick two apples on the way home. Nobody must climb the walnut tree, for its branches are weak. The \
pears are for the hospital kitchen, and the plums are for the market. If the frost comes early we will light fires \
between the rows, and if it comes late we will thank our luck.

The bees came from the convent in a covered cart. They have stayed, which is more than the rooks did. Visitors ask us \
whether the honey is for sale. It goes to the people who carried the hives up the hill, and what is left goes to the \
night nurses. In the dry weeks of August the fire brigade filled the trough every second evening without sending a \
bill, and the children drew the crew a picture that hangs in the engine house to this day.

There is one more thing to tell. The well by the north wall gives clear water again, after nine dry \
summers and a great \
deal of digging. Please bring your own cup.
"""


class Honest(NamedTuple):
    """A report without a fault; ``claims`` is the number of its quotations."""

    name: str
    report: str
    source: str = SPEECH
    suffix: str = ".md"
    file: str = "speech.txt"
    claims: int = 1


class Altered(NamedTuple):
    """A report with one fault, and the code of the rule that must name it."""

    name: str
    code: str
    report: str
    source: str = SPEECH
    suffix: str = ".md"
    file: str = "speech.txt"


GARDENER = "The gardener said: "
FIRES = "we will light fires between the rows"
GERMAN = """\
Der Steg am Westufer bleibt in diesem Jahr für alle offen. Wir haben die Bretter im Frühling erneuert und das Geländer \
nicht gestrichen, weil die Schwalben dort nisten. Wer ein Boot hat, möge es vor dem ersten Frost an Land ziehen.
"""
FRENCH = """\
La bibliothèque du quartier ouvrira ses portes chaque matin à neuf heures. Nous n’avons jamais refusé un lecteur, et \
nous n’en refuserons aucun cet hiver. Les livres abîmés seront réparés par les élèves de l’atelier.
"""
SPANISH = """\
El molino del valle volverá a moler trigo en otoño. No hemos vendido la piedra antigua, y la \
guardamos en el patio de la \
escuela. Los vecinos que quieran ayudar pueden venir el sábado por la mañana.
"""
RUSSIAN = """\
Пристань на северном берегу откроется в мае. Мы не продавали старые лодки и чинили их всю зиму в сарае у маяка. \
Каждый житель посёлка может взять лодку на один день без платы.
"""
ARABIC = """\
سَتَفْتَحُ المَكْتَبَةُ أَبْوَابَهَا في الصَّبَاحِ كُلَّ يَوْمٍ. لم نَرْفُضْ قَارِئًا قَطُّ ولن \
نَرْفُضَ أَحَدًا في هذا الشِّتَاءِ. الكُتُبُ القَدِيمَةُ في الطَّابِقِ الأَعْلَى.
"""
CHINESE = """\
湖边的小路今年对所有人开放。我们在春天换了木板,没有给栏杆刷漆,因为燕子在那里筑巢。有船的人请在霜冻之前把船拉上岸。
"""
CHINESE = CHINESE.replace(",", "\uff0c")
HINDI = """\
झील के किनारे का रास्ता इस साल सबके लिए खुला रहेगा। हमने वसंत में लकड़ी के तख्ते बदले और रेलिंग को \
नहीं रंगा। जिनके पास नाव है वे उसे पाले से पहले किनारे पर ले आएँ।
"""
JAPANESE = "湖のほとりの小道は今年もすべての人に開かれています。春に板を取り替えましたが、手すりは塗りませんでした。"
GREEK = (
    "Η αποβάθρα στη βόρεια όχθη θα ανοίξει τον Μάιο. Δεν πουλήσαμε τις παλιές βάρκες "
    "και τις επισκευάσαμε όλο τον χειμώνα."
)
POLISH = (
    "Przystań na północnym brzegu zostanie otwarta w maju. Nie sprzedaliśmy starych łodzi i naprawialiśmy je całą zimę."
)
HEBREW = "הַסִּפְרִיָּה תִּפָּתַח בְּכָל בֹּקֶר בְּשָׁעָה תֵּשַׁע. לֹא סֵרַבְנוּ לְאַף קוֹרֵא וְלֹא נְסָרֵב בַּחֹרֶף הַזֶּה."
PAGE = """\
<!doctype html><html lang="en"><head><title>Pond</title><style>p { color: red }</style></head><body>
<h1>The pond</h1>
<p>The path around the pond is <em>open</em> to all, from first light until the lamps
are&nbsp;lit.<sup>2</sup> Tea &amp;
bread are sold at the gate.</p><script>var said = "we will close the path";</script>
<p>Nobody must climb the walnut tree, for its branches are weak.</p></body></html>
"""

HONEST = (
    Honest(
        "exact", f"{GARDENER}“The path around the pond is open to all, from first light until the lamps are lit.”\n"
    ),
    Honest("straight marks", f'{GARDENER}"Nobody must climb the walnut tree, for its branches are weak."\n'),
    Honest("single marks", f"{GARDENER}‘Nobody must climb the walnut tree, for its branches are weak.’\n"),
    Honest("guillemets", f"{GARDENER}«Nobody must climb the walnut tree, for its branches are weak.»\n"),
    Honest("low marks", f"{GARDENER}„Nobody must climb the walnut tree, for its branches are weak.“\n"),
    Honest("ellipsis, three points", f"{GARDENER}“We did not fell a single old tree ... while this council sits.”\n"),
    Honest("ellipsis, one character", f"{GARDENER}“We did not fell a single old tree … while this council sits.”\n"),
    Honest("ellipsis, spaced", f"{GARDENER}“We did not fell a single old tree . . . while this council sits.”\n"),
    Honest("ellipsis in brackets", f"{GARDENER}“We did not fell a single old tree […] while this council sits.”\n"),
    Honest("points in brackets", f"{GARDENER}“We did not fell a single old tree [...] while this council sits.”\n"),
    Honest("ellipsis in parentheses", f"{GARDENER}“We did not fell a single old tree (…) while this council sits.”\n"),
    Honest(
        "ellipsis across sentences",
        f"{GARDENER}“Eleven families gave money for the benches. … The baker sent forty loaves for the opening day.”\n",
        source=SPEECH.replace("and the baker", "The baker"),
    ),
    Honest(
        "ellipsis, four points", f"{GARDENER}“Eleven families gave money for the benches.... I said to the smith.”\n"
    ),
    Honest("ellipsis at the ends", f"{GARDENER}“… we shall not fell one while this council sits …”\n"),
    Honest("two ellipses", f"{GARDENER}“Every child may pick two apples … its branches are weak … for the market.”\n"),
    Honest("bracket replaces", f"{GARDENER}“[The council] did not fell a single old tree.”\n"),
    Honest("bracket explains", f"{GARDENER}“If the frost comes early we [the gardeners] will light fires.”\n"),
    Honest("capital in brackets", f"{GARDENER}“[W]e will light fires between the rows.”\n"),
    Honest("small letter in brackets", "The gardener said that “[t]he path around the pond is open to all”.\n"),
    Honest(
        "sic",
        f"{GARDENER}“The pears are for the hospitel [sic] kitchen, and the plums are for the market.”\n",
        source=SPEECH.replace("hospital", "hospitel"),
    ),
    Honest("capital first letter", f"{GARDENER}“{FIRES.capitalize()}.”\n"),
    Honest("small first letter", "The gardener said that “every child may pick two apples on the way home”.\n"),
    Honest("closing comma inside", f"“{FIRES.capitalize()},” the gardener said.\n"),
    Honest("closing full stop inside", f"The gardener said that “{FIRES}.”\n"),
    Honest("closing comma outside", f"“{FIRES.capitalize()}”, the gardener said.\n"),
    Honest(
        "nested quotation",
        f"{GARDENER}“I said to the smith, ‘Leave the old hinges as they are,’ and he left them.”\n",
    ),
    Honest(
        "line break in the report",
        f"{GARDENER}“The pears are for the hospital\nkitchen, and the plums are\nfor the market.”\n",
    ),
    Honest(
        "line break in plain text",
        f"{GARDENER}“The pears are for the hospital\r\nkitchen, and the plums are\r\nfor the market.”\r\n",
        suffix=".txt",
    ),
    Honest(
        "line breaks in the source",
        f"{GARDENER}“The pears are for the hospital kitchen, and the plums are for the market.”\n",
        source=SPEECH.replace(" ", "\n"),
    ),
    Honest(
        "hyphen at a line's end in the source",
        f"{GARDENER}“The pears are for the hospital kitchen, and the plums are for the market.”\n",
        source=SPEECH.replace("hospital", "hos-\npital"),
    ),
    Honest(
        "hyphen at a line's end in the report",
        f"{GARDENER}“The pears are for the hos-\npital kitchen, and the plums are for the market.”\n",
        suffix=".txt",
    ),
    Honest("no-break space", f"{GARDENER}“Every child may pick two\xa0apples on the way home.”\n"),
    Honest(
        "no-break space in the source",
        f"{GARDENER}“Every child may pick two apples on the way home.”\n",
        source=SPEECH.replace("two apples", "two\xa0apples"),
    ),
    Honest(
        "two spaces", f"{GARDENER}“Nobody must climb  the walnut tree, for its branches are weak.”\n", suffix=".txt"
    ),
    Honest(
        "ligature in the source",
        f"{GARDENER}“If the frost comes early {FIRES}.”\n",
        source=SPEECH.replace("fires", "\ufb01res"),
    ),
    Honest(
        "soft hyphen in the source",
        f"{GARDENER}“If the frost comes early {FIRES}.”\n",
        source=SPEECH.replace("between", "be\u00adtween"),
    ),
    Honest(
        "decomposed letters in the source",
        "Le maire a dit : « Les livres abîmés seront réparés par les élèves de l’atelier. »\n",
        source=FRENCH.replace("é", "e\u0301").replace("î", "i\u0302").replace("è", "e\u0300"),
    ),
    Honest(
        "footnote mark in the source",
        f"{GARDENER}“Eleven families gave money for the benches. The smith made the gate.”\n",
        source=SPEECH.replace("benches.", "benches.[3]"),
    ),
    Honest(
        "raised footnote mark in the source",
        f"{GARDENER}“Eleven families gave money for the benches. The smith made the gate.”\n",
        source=SPEECH.replace("benches.", "benches.²"),
    ),
    Honest(
        "gloss in the source",
        f"{GARDENER}“The bees came from the convent in a covered cart.”\n",
        source=SPEECH.replace("the convent", "the convent [of the hill]"),
    ),
    Honest(
        "dash style",
        f"{GARDENER}“The bees came from the convent – in a covered cart.”\n",
        source=SPEECH.replace("convent in", "convent\u2014in"),
    ),
    Honest(
        "points of an abbreviation",
        f"{GARDENER}“The bees came with Mr Alder in a covered cart.”\n",
        source=SPEECH.replace("from the convent", "with Mr. Alder"),
    ),
    Honest("number in digits", f"{GARDENER}“11 families gave money for the benches.”\n"),
    Honest(
        "number in words",
        f"{GARDENER}“The baker sent forty loaves for the opening day.”\n",
        source=SPEECH.replace("forty", "40"),
    ),
    Honest(
        "apostrophe style",
        f"{GARDENER}“The fire brigade’s crew filled the trough every second evening.”\n",
        source=SPEECH.replace("the fire brigade filled", "the fire brigade's crew filled"),
    ),
    Honest(
        "markdown source with emphasis",
        f"{GARDENER}“We did not fell a single old tree, and we shall not fell one while this council sits.”\n",
        source=SPEECH.replace("did not", "did *not*").replace("old tree", "[old tree](tree.md)"),
        file="speech.md",
    ),
    Honest(
        "markdown report with a link",
        f"{GARDENER}“Nobody must climb the [walnut tree](tree.md), for its branches are weak.”\n",
    ),
    Honest("markdown escapes", f"{GARDENER}\\“Nobody must climb the walnut tree, for its branches are weak.\\”\n"),
    Honest(
        "entities",
        f"{GARDENER}&ldquo;Nobody must climb the walnut&nbsp;tree, for its branches are weak.&rdquo;\n",
    ),
    Honest(
        "block quotation",
        "The gardener said:\n\n> The pears are for the hospital kitchen, and the\n> plums are for "
        "the market.\n\nThat is all.\n",
    ),
    Honest(
        "block quotation with a lazy line",
        "The gardener said:\n\n> The pears are for the hospital kitchen, and the\nplums are for the market.\n",
    ),
    Honest(
        "block quotation of two paragraphs",
        "The gardener said:\n\n> The path around the pond is open to all, from first light until "
        "the lamps are lit.\n>\n"
        "> Eleven families gave money for the benches.\n",
    ),
    Honest(
        "paragraphs that reopen the quotation",
        f"{GARDENER}“The path around the pond is open to all, from first light until the lamps are lit.\n\n"
        "“Eleven families gave money for the benches.”\n",
    ),
    Honest(
        "interrupted quotation",
        "“We did not fell a single old tree,” the gardener said, “and we shall not fell one while "
        "this council sits.”\n",
    ),
    Honest(
        "two quotations",
        f"{GARDENER}“Please bring your own cup.” She added: “Every child may pick two apples on the way home.”\n",
        claims=2,
    ),
    Honest("a few words", "The gardener said that the honey goes to “the night nurses” of the hospital.\n"),
    Honest("scare quotes and a title quote nobody", "The “free” bus passed “The Old Mill”, a play.\n", claims=0),
    Honest(
        "code quotes nobody", 'Type `print("the walnut tree is open")` and wait.\n\n    x = "we will close"\n', claims=0
    ),
    Honest(
        "an odd mark does not shift the rest",
        f'The board is 6" wide and 5\'10" long.\n\n{GARDENER}"Every child may pick two apples on the way home."\n',
    ),
    Honest(
        "apostrophes beside single marks",
        "The gardener's aunt said: 'Nobody must climb the walnut tree, for it's weak and the boys' "
        "ladder is broken.'\n",
        source=SPEECH.replace("for its branches are weak", "for it's weak and the boys' ladder is broken"),
    ),
    Honest(
        "html report",
        "<p>The gardener said: &ldquo;Nobody must climb the <b>walnut</b> tree,\n for its branches "
        "are weak.&rdquo;</p>",
        suffix=".html",
    ),
    Honest(
        "html blockquote",
        "<p>The gardener said:</p><blockquote><p>The pears are for the hospital kitchen, and the plums are for the "
        "market.</p></blockquote><p>That is all.</p>",
        suffix=".html",
    ),
    Honest(
        "html q",
        "<p>The gardener said: <q>Nobody must climb the walnut tree, for its branches are weak.</q></p>",
        suffix=".html",
    ),
    Honest(
        "html source",
        f"{GARDENER}“The path around the pond is open to all, from first light until the lamps are "
        "lit. Tea & bread are "
        "sold at the gate.”\n",
        source=PAGE,
        file="page.html",
    ),
    Honest(
        "German",
        "Die Bürgermeisterin sagte: „Wir haben die Bretter im Frühling erneuert … weil die Schwalben dort nisten.“\n",
        source=GERMAN,
    ),
    Honest(
        "German guillemets", "Sie sagte: »Der Steg am Westufer bleibt in diesem Jahr für alle offen.«\n", source=GERMAN
    ),
    Honest(
        "French",
        "Le maire a déclaré : «\xa0Nous n'avons jamais refusé un lecteur, et nous n'en refuserons "
        "aucun cet hiver.\xa0»\n",
        source=FRENCH,
    ),
    Honest(
        "Spanish",
        "La alcaldesa dijo: «No hemos vendido la piedra antigua, y la guardamos en el patio de la escuela».\n",
        source=SPANISH,
    ),
    Honest(
        "Russian",
        "Смотритель сказал: «Каждый житель поселка может взять лодку на один день без платы».\n",
        source=RUSSIAN.replace("посёлка", "поселка"),
    ),
    Honest(
        "Arabic without vowel marks", "قال المدير: «لم نرفض قارئا قط ولن نرفض أحدا في هذا الشتاء».\n", source=ARABIC
    ),
    Honest("Hebrew without vowel marks", "המנהל אמר: ”לא סרבנו לאף קורא ולא נסרב בחרף הזה.”\n", source=HEBREW),
    Honest(
        "Chinese",
        "村长说:“我们在春天换了木板\uff0c没有给栏杆刷漆\uff0c因为燕子在那里筑巢。”\n".replace(":", "\uff1a"),
        source=CHINESE,
    ),
    Honest("Chinese corner marks", "村长说\uff1a「有船的人请在霜冻之前把船拉上岸。」\n", source=CHINESE),
    Honest("Japanese", "村長は「春に板を取り替えましたが、手すりは塗りませんでした」と述べた。\n", source=JAPANESE),
    Honest("Hindi", "मुखिया ने कहा: “हमने वसंत में लकड़ी के तख्ते बदले और रेलिंग को नहीं रंगा।”\n", source=HINDI),
    Honest(
        "Greek",
        "Ο δήμαρχος είπε: «Δεν πουλήσαμε τις παλιές βάρκες και τις επισκευάσαμε όλο τον χειμώνα».\n",
        source=GREEK,
    ),
    Honest(
        "Polish", "Wójt powiedział: „Nie sprzedaliśmy starych łodzi i naprawialiśmy je całą zimę”.\n", source=POLISH
    ),
)

ALTERED = (
    # --- meaning
    Altered("not dropped", "Q103", f"{GARDENER}“We did⟦⟧ fell a single old tree, and we shall not fell one.”\n"),
    Altered("not added", "Q103", f"{GARDENER}“The path around the pond is ⟦not⟧ open to all, from first light.”\n"),
    Altered("not replaced", "Q103", f"{GARDENER}“We did ⟦now⟧ fell a single old tree, and we shall not fell one.”\n"),
    Altered(
        "nobody replaced", "Q103", f"{GARDENER}“⟦Everybody⟧ must climb the walnut tree, for its branches are weak.”\n"
    ),
    Altered(
        "never added", "Q103", f"{GARDENER}“If the frost comes early we will ⟦never⟧ light fires between the rows.”\n"
    ),
    Altered(
        "without dropped",
        "Q103",
        f"{GARDENER}“The fire brigade filled the trough every second evening⟦⟧ sending a bill.”\n",
    ),
    Altered(
        "without replaced",
        "Q103",
        f"{GARDENER}“The fire brigade filled the trough every second evening ⟦while⟧ sending a bill.”\n",
    ),
    Altered(
        "not contracted away",
        "Q103",
        f"{GARDENER}“We ⟦did⟧ fell a single old tree.”\n",
        SPEECH.replace("did not", "didn't"),
    ),
    Altered(
        "cannot",
        "Q103",
        f"{GARDENER}“Children ⟦can⟧ climb the walnut tree, for its branches are weak.”\n",
        SPEECH.replace("Nobody must", "Children cannot"),
    ),
    Altered(
        "digit", "Q103", f"{GARDENER}“The orchard behind the mill was planted by the school in the spring of ⟦2013⟧.”\n"
    ),
    Altered(
        "digit added",
        "Q103",
        f"{GARDENER}“The orchard behind the mill was planted by the school in the spring of ⟦20311⟧.”\n",
    ),
    Altered("number word", "Q103", f"{GARDENER}“⟦Twelve⟧ families gave money for the benches.”\n"),
    Altered("number word to digit", "Q103", f"{GARDENER}“The baker sent ⟦14⟧ loaves for the opening day.”\n"),
    Altered("number dropped", "Q103", f"{GARDENER}“Every child may pick⟦⟧ apples on the way home.”\n"),
    Altered(
        "number added",
        "Q103",
        f"{GARDENER}“They gave money for the ⟦seven⟧ benches. The smith made the gate.”\n",
        SPEECH.replace("Eleven families", "They"),
    ),
    Altered(
        "decimal",
        "Q103",
        f"{GARDENER}“The trough holds ⟦3.5⟧ barrels when the brook is low.”\n",
        SPEECH + "The trough holds 35 barrels when the brook is low.\n",
    ),
    Altered(
        "thousands",
        "Q103",
        f"{GARDENER}“The trough holds ⟦35,000⟧ cups when the brook is low.”\n",
        SPEECH + "The trough holds 3,500 cups when the brook is low.\n",
    ),
    # --- wording
    Altered(
        "word replaced",
        "Q102",
        f"{GARDENER}“The pears are for the ⟦palace⟧ kitchen, and the plums are for the market.”\n",
    ),
    Altered(
        "two words replaced",
        "Q102",
        f"{GARDENER}“If the frost comes early we will ⟦throw⟧ ⟦stones⟧ between the rows.”\n",
    ),
    Altered("word added", "Q102", f"{GARDENER}“The bees came from the ⟦gloomy⟧ convent in a covered cart.”\n"),
    Altered(
        "words added",
        "Q102",
        f"{GARDENER}“Please bring ⟦a chair and⟧ your own cup. There is one more thing to tell.”\n",
        "Please bring your own cup. There is one more thing to tell.\n",
    ),
    Altered("first word replaced", "Q102", f"{GARDENER}“⟦Grandmothers⟧ ask us whether the honey is for sale.”\n"),
    Altered(
        "last word replaced", "Q102", f"{GARDENER}“It goes to the people who carried the hives up the ⟦ladder⟧.”\n"
    ),
    Altered(
        "word replaced in a block",
        "Q102",
        "The gardener said:\n\n> The pears are for the ⟦palace⟧ kitchen, and the plums are for the market.\n",
    ),
    Altered(
        "word replaced, html",
        "Q102",
        "<p>The gardener said: “The pears are for the ⟦palace⟧ kitchen, and the plums are for the market.”</p>",
        suffix=".html",
    ),
    Altered(
        "word replaced, txt",
        "Q102",
        f"{GARDENER}“The pears are for the ⟦palace⟧ kitchen,\nand the plums are for the market.”\n",
        suffix=".txt",
    ),
    Altered(
        "word replaced after an ellipsis",
        "Q102",
        f"{GARDENER}“We did not fell a single old tree … while this ⟦bakery⟧ sits.”\n",
    ),
    Altered(
        "word replaced in an html source",
        "Q102",
        f"{GARDENER}“The path around the ⟦castle⟧ is open to all, from first light until the lamps are lit.”\n",
        PAGE,
        file="page.html",
    ),
    # --- omission
    Altered("word omitted", "Q201", f"{GARDENER}“The bees came from the convent in a⟦⟧ cart.”\n"),
    Altered(
        "words omitted",
        "Q201",
        f"{GARDENER}“The path around the pond is open to all⟦⟧ until the lamps are lit.”\n",
        SPEECH.replace("to all,", "to all").replace("light until", "light of the day until"),
    ),
    Altered(
        "clause omitted",
        "Q201",
        f"{GARDENER}“The smith made the gate⟦⟧, and the baker sent forty loaves for the opening day.”\n",
    ),
    Altered(
        "sentence omitted",
        "Q201",
        f"{GARDENER}“The bees came from the convent in a covered cart⟦⟧. Visitors ask us whether "
        "the honey is for sale.”\n",
    ),
    Altered("omitted in German", "Q201", "Sie sagte: „Der Steg am Westufer bleibt⟦⟧ für alle offen.“\n", GERMAN),
    # --- spelling
    Altered(
        "spelling", "Q104", f"{GARDENER}“The pears are for the ⟦hospitel⟧ kitchen, and the plums are for the market.”\n"
    ),
    Altered("inflection", "Q104", f"{GARDENER}“The ⟦bee⟧ came from the convent in a covered cart.”\n"),
    Altered("tense", "Q104", f"{GARDENER}“Visitors ⟦asked⟧ us whether the honey is for sale.”\n"),
    Altered(
        "accent dropped",
        "Q104",
        "Le maire a dit : « Les livres ⟦abimés⟧ seront réparés par les élèves de l’atelier. »\n",
        FRENCH,
    ),
    Altered("letters swapped", "Q104", f"{GARDENER}“The bees came from the ⟦covnent⟧ in a covered cart.”\n"),
    Altered(
        "written together",
        "Q104",
        f"{GARDENER}“The bees came ⟦fromthe⟧ convent in a covered cart.”\n",
    ),
    Altered(
        "written together at the end",
        "Q104",
        f"{GARDENER}“The bees came from the convent in a ⟦coveredcart⟧.”\n",
    ),
    Altered(
        "written together at the beginning",
        "Q104",
        f"{GARDENER}“⟦Thebees⟧ came from the convent in a covered cart.”\n",
    ),
    # --- order
    Altered("two words swapped", "Q107", f"{GARDENER}“The smith made the gate, the ⟦gave weaver⟧ the flags.”\n"),
    Altered("phrase moved", "Q107", f"{GARDENER}“The bees came ⟦in a covered cart from the convent⟧.”\n"),
    # --- splice, parts
    Altered(
        "splice of two places",
        "Q202",
        f"{GARDENER}“⟦The orchard behind the mill was planted by the school. The well by the north "
        "wall gives clear water again⟧.”\n",
    ),
    Altered(
        "splice across the text",
        "Q202",
        f"{GARDENER}“⟦Every child may pick two apples on the way home after nine dry summers and a "
        "great deal of digging⟧.”\n",
    ),
    Altered(
        "parts reordered",
        "Q203",
        f"{GARDENER}“The well by the north wall gives clear water again … ⟦Eleven families gave "
        "money for the benches⟧.”\n",
    ),
    Altered(
        "parts reordered, three",
        "Q203",
        f"{GARDENER}“The orchard behind the mill was planted by the school … There is one more "
        "thing to tell … ⟦The bees came from the convent⟧.”\n",
    ),
    # --- invented
    Altered("invented", "Q101", f"{GARDENER}“⟦A bridge of glass is going to span the entire valley by Easter⟧.”\n"),
    Altered("invented, short", "Q101", f"{GARDENER}“⟦Sell everything immediately⟧.”\n"),
    Altered(
        "invented block",
        "Q101",
        "The gardener said:\n\n> ⟦A bridge of glass is going to span the entire valley by Easter, "
        "whatever it costs⟧.\n",
    ),
    Altered(
        "invented of the source's words",
        "Q101",
        f"{GARDENER}“⟦The smith sent the rooks to market because the hospital was late⟧.”\n",
    ),
    Altered(
        "invented, German", "Q101", "Sie sagte: „⟦Eine Brücke aus Glas wird das ganze Tal überspannen⟧.“\n", GERMAN
    ),
    Altered("invented, Chinese", "Q101", "村长说\uff1a“⟦明年春天要造一座玻璃桥横跨整个山谷⟧。”\n", CHINESE),
    Altered("quoted from a script", "Q101", f"{GARDENER}“⟦We will close the path⟧.”\n", PAGE, file="page.html"),
    # --- what cannot be seen
    Altered(
        "zero-width space",
        "Q106",
        f"{GARDENER}“Nobody must climb the wal⟦\u200b⟧nut tree, for its branches are weak.”\n",
    ),
    Altered(
        "bidirectional override",
        "Q106",
        f"{GARDENER}“Nobody must climb ⟦\u202e⟧the walnut tree, for its branches are weak.”\n",
    ),
    Altered(
        "zero-width joiner between words",
        "Q106",
        f"{GARDENER}“Nobody must climb the⟦\u200d⟧ walnut tree, for its branches are weak.”\n",
    ),
    Altered(
        "byte-order mark inside",
        "Q106",
        f"{GARDENER}“Nobody must climb the walnut ⟦\ufeff⟧tree, for its branches are weak.”\n",
    ),
    Altered(
        "tag characters",
        "Q106",
        f"{GARDENER}“Nobody must climb the walnut⟦\U000e0041\U000e0042⟧ tree, for its branches are weak.”\n",
    ),
    Altered(
        "invisible, html",
        "Q106",
        "<p>The gardener said: “Nobody must climb the wal⟦\u200b⟧nut tree, for its branches are weak.”</p>",
        suffix=".html",
    ),
    Altered(
        "invisible by entity",
        "Q106",
        f"{GARDENER}“Nobody must climb the wal⟦&#8203;⟧nut tree, for its branches are weak.”\n",
    ),
    Altered(
        "invisible, two",
        "Q106",
        f"{GARDENER}“Nobody must climb the wal⟦\u200b\u2060⟧nut tree, for its branches are weak.”\n",
    ),
    # --- other languages
    Altered(
        "word replaced in German",
        "Q102",
        "Sie sagte: „Wir haben die ⟦Laternen⟧ im Frühling erneuert und das Geländer nicht gestrichen.“\n",
        GERMAN,
    ),
    Altered(
        "word replaced in Russian",
        "Q102",
        "Смотритель сказал: «Каждый житель посёлка может взять ⟦телегу⟧ на один день без платы».\n",
        RUSSIAN,
    ),
    Altered(
        "word added in French",
        "Q102",
        "Le maire a dit : « La ⟦grande⟧ bibliothèque du quartier ouvrira ses portes chaque matin. »\n",
        FRENCH,
    ),
    Altered(
        "digit in a Spanish quotation",
        "Q103",
        "La alcaldesa dijo: «El molino del valle volverá a moler ⟦40⟧ sacos de trigo en otoño».\n",
        SPANISH.replace("trigo", "30 sacos de trigo"),
    ),
)
