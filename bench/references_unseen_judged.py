"""Whole small reports that nobody tunes on, each with the findings on references that it should get."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from references_judged import judged, with_editions
from references_judged_cases import Report
from references_unseen_texts import ORDINANCE, OSIS, RESOLUTION, STANDARD, SURAS, VERORDNUNG, VERSES
from sicut.api import Text

SOURCES = (
    Text("lighthouse-ordinance.md", ORDINANCE),
    Text("leuchtturmverordnung.md", VERORDNUNG),
    Text("resolution.md", RESOLUTION),
    Text("rfc9812.txt", STANDARD),
)
EDITIONS = (("King James Version.tsv", VERSES), ("quran-simple.txt", SURAS), ("Pier Version.xml", OSIS))

SCRIPTURE = (
    Report(
        "right",
        "The pilot wrote “Be not overcome of evil, but overcome evil with good” (Rom 12:21) into the log.",
        "",
        "overcome evil with good",
    ),
    Report(
        "before",
        "Prov 15:1 says: “A soft answer turneth away wrath: but grievous words stir up anger.”",
        "",
        "A soft answer turneth away wrath",
    ),
    Report(
        "other word",
        "“Pride goeth before destruction, and an haughty spirit before a storm” (Prov 16:18, KJV).",
        "R102",
    ),
    Report(
        "last word", "“Be not overcome of evil, but overcome evil with force” (Rom 12:21, KJV) is on the wall.", "R102"
    ),
    Report(
        "left out",
        "“Finally, brethren, whatsoever things are true, whatsoever things are just, whatsoever things are pure” "
        "(Phil 4:8, KJV) was read.",
        "R102",
    ),
    Report("invented", "“The harbour of the LORD is deep and his piers are without number” (Ps 107:30, KJV).", "R102"),
    Report("elsewhere", "“A soft answer turneth away wrath: but grievous words stir up anger” (Prov 16:18).", "R103"),
    Report("elsewhere, other book", "He quoted “Cast thy bread upon the waters” (Isa 40:31).", "R103"),
    Report("no verse", "He always cites Mark 4:60 when the wind rises.", "R101"),
    Report("no chapter", "The wreath bore the words Galatians 8:1, for whatever reason.", "R101"),
    Report(
        "no verse, words elsewhere",
        "“And as ye would that men should do to you, do ye also to them likewise” (Luke 6:60).",
        "R101 R103",
    ),
    Report(
        "past the place",
        "“But the fruit of the Spirit is love, joy, peace, longsuffering, gentleness, goodness, faith, Meekness, "
        "temperance: against such there is no law” (Gal 5:22).",
        "R104",
    ),
    Report(
        "both verses",
        "“But the fruit of the Spirit is love, joy, peace, longsuffering, gentleness, goodness, faith, Meekness, "
        "temperance: against such there is no law” (Gal 5:22-23).",
        "",
        "against such there is no law",
    ),
    Report(
        "too wide",
        "“They that go down to the sea in ships, that do business in great waters” (Ps 107:23-24), said the chaplain.",
        "R104",
    ),
    Report("within", "“Overcome evil with good” (Rom 12:21) was his rule.", "R104"),
    Report(
        "within, small letter", "He told them to “overcome evil with good” (Rom 12:21).", "", "overcome evil with good"
    ),
    Report(
        "within, ellipsis",
        "It ends: “… thou shalt find it after many days” (Eccl 11:1).",
        "",
        "thou shalt find it after many days",
    ),
    Report(
        "inner ellipsis",
        "“They that go down to the sea in ships … These see the works of the LORD” (Ps 107:23-24).",
        "",
        "These see the works of the LORD",
    ),
    Report("other translation", "“A gentle reply calms anger down, a cutting remark makes it blaze” (Prov 15:1).", ""),
    Report("German words", "„Eine sanfte Antwort stillt den Zorn“ (Spr 15,1), sagte der Lotse.", ""),
    Report("Spanish words", "«Una respuesta suave calma el enojo» (Proverbios 15:1), dijo el práctico.", ""),
    Report(
        "block",
        "Over the door stands:\n\n> Iron sharpeneth iron; so a man sharpeneth the countenance of his friend.\n>\n"
        "> — Proverbs 27:17\n",
        "",
        "Iron sharpeneth iron",
    ),
    Report(
        "block, wrong place",
        "Over the door stands:\n\n> Iron sharpeneth iron; so a man sharpeneth the countenance of his friend.\n>\n"
        "> — Proverbs 27:19\n",
        "R103",
    ),
    Report("places alone", "Readings: Gal 5:22-23; Phil 4:8; Heb 13:2.", ""),
    Report(
        "unstated",
        "The evening began with Micah 6:8.\n\nA beam bears the words “All the rivers run into the sea; yet the sea is "
        "not full”.",
        "R106",
    ),
    Report(
        "one of two",
        "“A soft answer turneth away wrath” (Rom 12:21; Prov 15:1).",
        "",
        "A soft answer turneth away wrath",
    ),
    Report(
        "verse numbers",
        "“⁹After this manner therefore pray ye: Our Father which art in heaven, Hallowed be thy name. ¹⁰Thy kingdom "
        "come. Thy will be done in earth, as it is in heaven.” (Matt 6:9-10)",
        "",
        "Thy kingdom come",
    ),
    Report(
        "other numbering",
        "“They that go down to the sea in ships, that do business in great waters” (Ps 106:23).",
        "R103",
    ),
    Report(
        "OSIS, right",
        "“Listen, you small town on the rock, nobody knows your name” (Obad 2).",
        "",
        "nobody knows your name",
    ),
    Report("OSIS, elsewhere", "“Were your nest among the stars, even there a tide would reach it” (Obad 1:3).", "R103"),
    Report(
        "OSIS, other word",
        "“You sit so high that you ask who could ever push you down” (Obad 1:3, Pier Version).",
        "R102",
    ),
    Report("OSIS, no verse", "Obadiah 22 is a favourite of the forgers.", "R101"),
)
QURAN = (
    Report("right", "قال الإمام: ﴿فليعبدوا رب هذا البيت﴾ [قريش: 3].", "", "فليعبدوا رب هذا البيت"),
    Report(
        "right, two verses",
        "قال تعالى: ﴿فليعبدوا رب هذا البيت * الذي أطعمهم من جوع وآمنهم من خوف﴾ [قريش: 3-4].",
        "",
        "الذي أطعمهم من جوع",
    ),
    Report("other word", "قال تعالى: ﴿إنا أعطيناك الكتاب﴾ [الكوثر: 1].", "R102"),
    Report("word added", "قال تعالى: ﴿فسبح بحمد ربك العظيم واستغفره إنه كان توابا﴾ [النصر: 3].", "R102"),
    Report("elsewhere", "قال تعالى: ﴿إذا جاء نصر الله والفتح﴾ [الكوثر: 1].", "R103"),
    Report("no verse, words elsewhere", "قال تعالى: ﴿إن شانئك هو الأبتر﴾ [الكوثر: 4].", "R101 R103"),
    Report(
        "past the place",
        "قال تعالى: ﴿فليعبدوا رب هذا البيت * الذي أطعمهم من جوع وآمنهم من خوف﴾ [قريش: 3].",
        "R104",
    ),
    Report("too wide", "قال تعالى: ﴿فليعبدوا رب هذا البيت﴾ [قريش: 3-4].", "R104"),
    Report("within", "قال تعالى: ﴿وآمنهم من خوف﴾ [قريش: 4].", "R104"),
    Report("unstated", "ثم تلا الخطيب: ﴿ورأيت الناس يدخلون في دين الله أفواجا﴾ وسكت.", "R106"),
    Report(
        "Latin reference",
        "The imam recited «ورأيت الناس يدخلون في دين الله أفواجا» (An-Nasr 110:2).",
        "",
        "يدخلون في دين الله أفواجا",
    ),
    Report(
        "Latin reference, wrong", "The imam recited «ورأيت الناس يدخلون في دين الله أفواجا» (Qur'an 110:3).", "R103"
    ),
    Report("vowels", "﴿إِنَّا أَعْطَيْنَاكَ الْكَوْثَرَ ۝ فَصَلِّ لِرَبِّكَ وَانْحَرْ﴾ [الكوثر: 1-2]", "", "فصل لربك وانحر"),
    Report("other translation", "“So let them worship the Lord of this House” [Quraysh: 3], she said.", ""),
    Report("no verse", "The speaker went on to Surah An-Nasr, verse 7, and sat down.", "R101"),
    Report("German words", "„So sollen sie dem Herrn dieses Hauses dienen“ (Sure 106,3).", ""),
)
LAW = (
    Report(
        "right",
        "“The keeper lights the lamp at sunset and puts it out at sunrise” (Section 1(1) of the Lighthouse Ordinance).",
        "",
        "The keeper lights the lamp at sunset",
    ),
    Report(
        "whole section",
        "“In fog the horn is sounded twice a minute until the far buoy can be seen” (Lighthouse Ordinance, Section 4).",
        "",
        "In fog the horn is sounded",
    ),
    Report(
        "other number",
        "“The lamp gives a white light that can be seen from seven miles” (Section 2(1) of the Lighthouse Ordinance).",
        "R102",
    ),
    Report(
        "elsewhere",
        "“Children are led by the keeper or by a teacher” (Section 5(2) of the Lighthouse Ordinance).",
        "R103",
    ),
    Report("no section", "Under Section 9 of the Lighthouse Ordinance the horn may be sold.", "R101"),
    Report("no paragraph", "Under Section 3(5) of the Lighthouse Ordinance dogs stay below.", "R101"),
    Report(
        "no section, words elsewhere",
        "“Fishing boats of the island are free of it” (Section 6(2) of the Lighthouse Ordinance).",
        "R101 R103",
    ),
    Report(
        "letter",
        "The council may “replace it by a lantern on the gallery” (Section 2(2)(b) of the Lighthouse Ordinance).",
        "",
        "replace it by a lantern on the gallery",
    ),
    Report(
        "letter, wrong",
        "The council may “replace it by a lantern on the gallery” (Section 2(2)(c) of the Lighthouse Ordinance).",
        "R103",
    ),
    Report(
        "too wide",
        "“Children are led by the keeper or by a teacher” (Sections 3 to 5 of the Lighthouse Ordinance).",
        "R104",
    ),
    Report("unknown work", "Section 12 of the Tidewater Act says that the keeper may fish.", "R105"),
    Report("unknown article", "Article 7 of the Pilots' Covenant gives them the first berth.", "R105"),
    Report(
        "German, right",
        "„Bei Nebel ertönt das Horn zweimal in der Minute“ (§ 4 LTV), so die Verordnung.",
        "",
        "Bei Nebel ertönt das Horn",
    ),
    Report(
        "German, sentence",
        "„Die Lotsen sind vorher zu benachrichtigen“ (§ 2 Abs. 2 Satz 2 LTV).",
        "",
        "Die Lotsen sind vorher zu benachrichtigen",
    ),
    Report(
        "German, other number",
        "„Das Licht ist weiß und muss acht Seemeilen weit zu sehen sein“ (§ 2 Abs. 1 LTV).",
        "R102",
    ),
    Report("German, elsewhere", "„Kinder werden vom Wärter oder von einer Lehrerin geführt“ (§ 1 Abs. 2 LTV).", "R103"),
    Report("German, no section", "Nach § 8 LTV darf das Horn verkauft werden.", "R101"),
    Report("German, no paragraph", "Nach § 3 Abs. 4 LTV bleiben Hunde unten.", "R101"),
    Report(
        "German, full name",
        "„Das Licht ist weiß und muss neun Seemeilen weit zu sehen sein“ (§ 2 Abs. 1 der Leuchtturmverordnung).",
        "",
        "Das Licht ist weiß",
    ),
    Report(
        "resolution, right",
        "The Assembly “[c]alls upon Member States to insure the pilots of small ports against accidents at sea” "
        "(A/RES/88/40, para. 2).",
        "",
        "insure the pilots of small ports",
    ),
    Report(
        "resolution, other number",
        "“Requests the Secretary-General to report on the training of pilots every five years” (A/RES/88/40, para. 3).",
        "R102",
    ),
    Report(
        "resolution, elsewhere",
        "“Decides that every port with more than two basins shall name a pilot and a deputy” (A/RES/88/40, para. 4).",
        "R103",
    ),
    Report("resolution, no paragraph", "See A/RES/88/40, para. 9.", "R101"),
    Report(
        "standard, right",
        "“A lantern that wakes up MUST send three flashes to its neighbour” (RFC 9812, Section 3.1).",
        "",
        "send three flashes",
    ),
    Report(
        "standard, other word",
        "“A lantern that wakes up MUST send four flashes to its neighbour” (RFC 9812, Section 3.1).",
        "R102",
    ),
    Report(
        "standard, elsewhere",
        "“A flash is a light that lasts for less than one second” (RFC 9812, Section 3.2).",
        "R103",
    ),
    Report("standard, no section", "RFC 9812, Section 7.3, was never written.", "R101"),
)
SETS = (("scripture", SCRIPTURE), ("Qur'an", QURAN), ("law and standards", LAW))


def figures() -> Iterator[str]:
    """The lines to print: totals alone."""
    right = total = 0
    with TemporaryDirectory() as folder:
        settings = with_editions(Path(folder), EDITIONS)
        yield f"{'unseen reports':32} {'right':>6} {'of':>6}"
        for name, reports in SETS:
            good = sum(not judged(report, settings, SOURCES) for report in reports)
            yield f"{name:32} {good:6} {len(reports):6}"
            right, total = right + good, total + len(reports)
    yield f"all {total} reports: {100 * right / total:.1f} % as they should be"
