import subprocess
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.text.confusable_table import PROTOTYPES, VERSION
from sicut.text.confusables import RADICALS, SPELT, are_confusable, are_lookalikes, are_scan_slips, skeleton
from sicut.text.normal import decompose
from sicut.text.unicode import is_ignorable

LOOKALIKES = [
    # Cyrillic
    ("council", "c\u043euncil"),
    ("council", "\u0441ouncil"),
    ("council", "counc\u0456l"),
    ("Council", "\u0421ouncil"),
    ("Council", "\u0441ouncil"),  # and another case
    ("harbour", "h\u0430rbour"),
    ("HARBOUR", "\u041dARBOUR"),
    ("orchard", "\u043er\u0441h\u0430rd"),
    ("pears", "\u0440ears"),
    ("pears", "pear\u0455"),
    ("yard", "\u0443ard"),
    ("ex", "e\u0445"),
    ("quay", "qu\u0430\u0443"),
    ("jetty", "\u0458etty"),
    ("dock", "\u0501ock"),
    ("water", "\u051dater"),
    ("quiet", "\u051buiet"),
    ("have", "\u04bbave"),
    ("cope", "\u0441\u043e\u0440\u0435"),  # every letter
    ("no\u00ebl", "no\u0451l"),
    ("TEMPO", "\u0422EMPO"),
    ("BOX", "\u0412OX"),
    ("KEEP", "\u041aEEP"),
    # Greek
    ("harbour", "harb\u03bfur"),
    ("vote", "\u03bdote"),
    ("pear", "\u03c1ear"),
    ("apple", "\u03b1pple"),
    ("library", "l\u03b9brary"),
    ("user", "\u03c5ser"),
    ("yes", "\u03b3es"),
    ("Apple", "\u0391pple"),
    ("Boat", "\u0392oat"),
    ("Harbour", "\u0397arbour"),
    ("MAYOR", "\u039cAYOR"),
    ("NORTH", "\u039dORTH"),
    ("clear", "\u03f2lear"),
    ("\u03bf\u03bd", "ov"),
    # Armenian, Georgian, Cherokee, Coptic, Lisu
    ("orchard", "\u0585rchard"),
    ("noon", "\u0578oon"),
    ("user", "\u057dser"),
    ("hall", "\u0570all"),
    ("quay", "\u0566uay"),
    ("gate", "\u0581ate"),
    ("Apple", "\u13aapple"),
    ("Council", "\u13dfouncil"),
    ("orchard", "\u2c9frchard"),
    ("Boat", "\ua4d0oat"),
    # Latin letters of other languages and of phonetics
    ("bill", "b\u0131ll"),
    ("apple", "\u0251pple"),
    ("garden", "\u0261arden"),
    ("fish", "\u017fish"),
    ("island", "\u0269sland"),
    ("user", "\u028bser"),
    ("\u0110ak", "\u00d0ak"),
    # small capitals
    ("council", "\u1d04ouncil"),
    ("orchard", "\u1d0frchard"),
    ("vote", "\u1d20ote"),
    ("water", "\u1d21ater"),
    ("zoo", "\u1d22oo"),
    ("stone", "\ua731tone"),
    # one form of a letter among plain letters
    ("council", "c\U0001d428uncil"),
    ("council", "\U0001d5bcouncil"),
    ("Council", "\u216douncil"),
    ("Mayor", "\u216fayor"),
    ("council", "\uff43ouncil"),
    ("library", "\u2113ibrary"),
    ("light", "\U0001d408ight"),
    # digits, signs and other scripts
    ("hall", "ha\u01c0l"),
    ("no", "n\u0665"),
    ("lot", "l\u0966t"),
    ("stop!", "stop\u01c3"),
    ("council", "counci\u2223"),
    ("\u4e00", "\u30fc"),
    ("\u5de5", "\u30a8"),
    # an invisible character does not hide it
    ("council", "c\u200b\u043euncil"),
    ("corner", "\u0441omer"),  # and a scan slip
]

SCAN_SLIPS = [
    ("modern", "modem"),
    ("barn", "bam"),
    ("Ill", "lll"),
    ("l0", "10"),
    ("1O", "10"),
    ("In", "ln"),
    ("hal|", "hall"),
    ("caf\u00e9 corner", "caf\u00e9 comer"),
    ("2O31", "2031"),
    ("na\u00efve barn \u00e0 1", "na\u00efve bam \u00e0 l"),
    ("\u0441orn", "\u0441om"),  # the strange letter stands in both
    ("t0", "to"),
]

HONEST = [
    ("harbour", "harbour"),
    ("harbour", "library"),
    ("pear", "peer"),
    ("twelve", "eleven"),
    ("now", "not"),
    ("Harbour", "harbour"),
    ("HARBOUR", "harbour"),
    ("In", "in"),
    ("IL", "LI"),
    ("I", "L"),
    ("", "harbour"),
    ("", ""),
    # German, ligatures, spelling
    ("Stra\u00dfe", "Strasse"),
    ("Stra\u00dfe", "STRASSE"),
    ("\ufb01sh", "fish"),
    ("of\ufb01ce", "office"),
    ("o\ufb03ce", "office"),
    ("C\u00e6sar", "Caesar"),
    ("c\u0153ur", "coeur"),
    ("\u0152uvre", "OEuvre"),
    ("\u0133s", "ijs"),
    ("\u05d9\u05d9\u05d3\u05d9\u05e9", "\u05f2\u05d3\u05d9\u05e9"),
    ("fi\u017fh", "fish"),
    # accents
    ("caf\u00e9", "cafe\u0301"),
    ("caf\u00e9", "cafe"),
    ("\u00e0", "\u00e1"),
    ("\u0219i", "\u015fi"),
    ("\u0451\u043b\u043a\u0430", "\u0435\u043b\u043a\u0430"),
    ("\u0439", "\u0438"),
    ("\u0142\u00f3d\u017a", "lodz"),
    ("\u1f79\u03bb\u03b7", "\u03cc\u03bb\u03b7"),
    # Arabic: presentation forms, vowel marks, tatweel, keyboards
    ("\ufe8e\ufedf", "\u0627\u0644"),
    ("\ufefb", "\u0644\u0627"),
    ("\u0643\u0650\u062a\u0627\u0628", "\u0643\u062a\u0627\u0628"),
    ("\u0643\u062a\u0640\u0627\u0628", "\u0643\u062a\u0627\u0628"),
    ("\u0643\u062a\u0627\u0628", "\u06a9\u062a\u0627\u0628"),
    ("\u0641\u064a", "\u0641\u06cc"),
    ("\u0627\u0644\u0645\u064a\u0646\u0627\u0621", "\u0627\u0644\u0645\u064a\u062f\u0627\u0646"),
    ("\u0663\u0664", "\u06f3\u06f4"),
    ("\u0661", "1"),
    # quotation marks, apostrophes, dashes, spaces, dots
    ("mayor's", "mayor\u2019s"),
    ("\u201charbour\u201d", '"harbour"'),
    ("Qur\u02bean", "Qur'an"),
    ("\u05e6\u05f3\u05e7", "\u05e6'\u05e7"),
    ("co-op", "co\u2010op"),
    ("1\u20132", "1-2"),
    ("and so\u2026", "and so..."),
    ("a b", "a\u00a0b"),
    ("3 \u00d7 4", "3 x 4"),
    ("\u2116 5", "No 5"),
    ("5\u2113", "5l"),
    # a whole word in another form of its letters
    ("\uff2e\uff2f", "NO"),
    ("\uff2e\uff2f\u6e2f", "NO\u6e2f"),
    ("\uff11\uff10", "10"),
    ("\U0001d4d2\U0001d4f8", "Co"),
    ("\U0001d5bc\U0001d5c8\U0001d5ce\U0001d5c7\U0001d5bc\U0001d5c2\U0001d5c5", "council"),
    ("\u2163", "IV"),
    ("\u216b", "XII"),
    ("\u2f00", "\u4e00"),
    ("\ufa0a", "\u898b"),
    # what shows nothing is no look-alike; others look for it
    ("council", "coun\u200bcil"),
    ("council", "coun\u00adcil"),
    # other scripts, other words
    ("\u0441\u043e\u0432\u0435\u0442", "council"),
    ("\u03bb\u03b9\u03bc\u03ac\u03bd\u03b9", "harbour"),
    ("\u0441\u0430\u0434", "\u0441\u0443\u0434"),
    ("\u6e2f\u53e3", "\u6e2f\u6e7e"),
]

WILD = st.text(
    st.sampled_from("mrnIl1|0O\u043e\u03bf\u0131\u0451\uff43\u0301\u0328\u200b\u034f\ufb01\u2163\U0001d428 ")
)


def test_there_are_many_pairs() -> None:
    assert len(LOOKALIKES) >= 60


@pytest.mark.parametrize(("one", "other"), LOOKALIKES)
def test_lookalikes(one: str, other: str) -> None:
    assert are_confusable(one, other)
    assert are_lookalikes(one, other)
    assert are_lookalikes(other, one)
    assert not are_scan_slips(one, other)


@pytest.mark.parametrize(("one", "other"), SCAN_SLIPS)
def test_scan_slips(one: str, other: str) -> None:
    assert are_scan_slips(one, other)
    assert are_scan_slips(other, one)
    assert not are_lookalikes(one, other)


@pytest.mark.parametrize(("one", "other"), HONEST)
def test_honest_pairs(one: str, other: str) -> None:
    assert not are_confusable(one, other)
    assert not are_confusable(other, one)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("harbour", "harbour"),
        ("mI10", "rnllO"),
        ("\u0441\u043euncil", "council"),
        ("no\u0451l", "noe\u0308l"),
        ("coun\u200bcil", "council"),
        ("\u01c4", "DZ\u0306"),
        ("", ""),
        ("\ud800", "\ud800"),
    ],
)
def test_skeleton(text: str, expected: str) -> None:
    assert skeleton(text) == expected


def test_table_is_of_one_version_and_closed() -> None:
    assert VERSION == "17.0.0"
    assert all(skeleton(prototype) == prototype != chr(point) for point, prototype in PROTOTYPES.items())
    assert not any(is_ignorable(c) for prototype in PROTOTYPES.values() for c in prototype)
    assert all(decompose(chr(point)) == chr(point) and not is_ignorable(chr(point)) for point in PROTOTYPES)


def test_second_spellings_are_never_confusable() -> None:
    assert not any(are_confusable(chr(point), spelt) for point, spelt in SPELT.items())


def test_kangxi_radicals_are_never_confusable_with_their_characters() -> None:
    kangxi = [c for c in map(chr, RADICALS) if c >= "\u2f00"]
    assert not any(are_confusable(c, unicodedata.normalize("NFKC", c)) for c in kangxi)


def test_a_prototype_of_one_letter_never_hides_a_character() -> None:
    styled = {
        chr(p): proto for p, proto in PROTOTYPES.items() if len(proto) == 1 and proto.isascii() and proto.isalpha()
    }
    missed = [c for c, letter in styled.items() if not c.isascii() and not are_lookalikes(f"wa{c}e", f"wa{letter}e")]
    assert missed == ["\u00d7"]  # the sign of multiplication


@given(st.one_of(st.text(), WILD))
def test_skeleton_is_its_own_skeleton(text: str) -> None:
    assert skeleton(skeleton(text)) == skeleton(text)


@given(st.one_of(st.text(), WILD))
def test_nothing_is_confusable_with_itself(text: str) -> None:
    assert not are_confusable(text, text)
    assert not are_confusable(text, decompose(text))


@given(st.one_of(st.text(), WILD), st.one_of(st.text(), WILD))
def test_confusable_is_symmetric_and_of_one_kind(one: str, other: str) -> None:
    confusable = are_confusable(one, other)
    assert are_confusable(other, one) == confusable
    assert are_lookalikes(one, other) + are_scan_slips(one, other) == confusable


@given(WILD)
def test_words_and_their_skeletons(text: str) -> None:
    assert skeleton(text) == skeleton(decompose(text))
    assert not are_scan_slips(text, skeleton(text)) or not are_lookalikes(text, skeleton(text))


def test_long_runs_of_marks_are_read() -> None:
    run = "a" + "\u0301\u0328\u031b" * 20_000
    assert skeleton(skeleton(run)) == skeleton(run)
    assert not are_confusable(run, run + "b")


def test_table_loads_on_first_use() -> None:
    code = """
import sys
from sicut.text import confusables
assert "sicut.text.confusable_table" not in sys.modules
confusables.skeleton("harbour")
assert "sicut.text.confusable_table" in sys.modules
"""
    subprocess.run([sys.executable, "-c", code], check=True)
