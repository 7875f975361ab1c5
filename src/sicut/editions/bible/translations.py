"""What translations of the Bible, and the texts that they are from, are called."""

from functools import cache
from typing import Final

from sicut.text.pattern import pattern

TRANSLATIONS: Final = """
KJV, AV, King James Version, King James Bible, King James, Authorised Version, Authorized Version; KJB: King James Version
NKJV: New King James Version
ASV: American Standard Version
RV; ERV1895, English Revised Version: Revised Version
RSV, Revised Standard Version: Revised Standard Version
NRSV, New Revised Standard Version: New Revised Standard Version
ESV, English Standard Version: English Standard Version
NIV, New International Version: New International Version
NASB; NAS: New American Standard Bible
NLT: New Living Translation
NABRE, NAB: New American Bible
NJB: New Jerusalem Bible
JB, Jerusalem Bible: Jerusalem Bible
NEB, New English Bible: New English Bible
CEV: Contemporary English Version
GNT, GNB, Good News Bible; TEV: Good News Translation
CSB, HCSB: Christian Standard Bible
NET: NET Bible
WEB; engWEB, eng-web: World English Bible
BBE: Bible in Basic English
YLT: Young's Literal Translation
DRB, DRA, DRC, Douay-Rheims: Douay-Rheims Bible
Darby, DBY: Darby Bible
JPS: Jewish Publication Society Tanakh
GNV; Geneva: Geneva Bible
Luther, LUT, LUTH, Lutherbibel, Luther-Bibel; Luther1912, Luther1545: Lutherbibel
Elberfelder, ELB, Elberfelder Bibel; ELB1905: Elberfelder Bibel
Schlachter, SCH; Schlachter1951: Schlachter-Bibel
EÜ, Einheitsübersetzung: Einheitsübersetzung
ZB, ZUR, Zürcher Bibel; Zürcher: Zürcher Bibel
Gute Nachricht Bibel, Gute Nachricht: Gute Nachricht Bibel
NGÜ, NGU, Neue Genfer Übersetzung: Neue Genfer Übersetzung
HFA, Hoffnung für alle: Hoffnung für alle
LSG, Segond, Louis Segond; LSG1910: Louis Segond
S21, SG21, SEG21, Segond 21: Segond 21
Bible de Jérusalem: Bible de Jérusalem
RVR60, RVR1960, RV60, RVA, Reina-Valera, Reina Valera; RV1909: Reina-Valera
NVI, Nueva Versión Internacional: Nueva Versión Internacional
Biblia de Jerusalén: Biblia de Jerusalén
; Diodati: Diodati
; Almeida, ARC, ARA: Almeida
; Statenvertaling, SV, DSV: Statenvertaling
; RST, RUSV, Synodal, Синодальный перевод: Synodal Translation
; SVD, Van Dyck, arb-vd: Van Dyck
; CUV, CUVS: Chinese Union Version
Vulgate, VUL, VULG, Vulg., Vulgata: Vulgate
LXX, Septuagint, Septuaginta: Septuagint
Peshitta: Peshitta
SBLGNT: SBL Greek New Testament
TR; Textus Receptus: Textus Receptus
; WLC, Westminster Leningrad Codex: Westminster Leningrad Codex
"""  # noqa: E501 - a row is a line
"""On each line what reports call a translation by; behind a semicolon, what only files do; behind a colon, its name."""
# Abbreviations, as the publishers have them, of further translations.
_ABBREVIATIONS: Final = """
    AMP AMPC BDS BHS BLB BSB CEB CJB CSBA DHH EHV ERV ESVUK EXB GW HOF ICB ISV JUB KJV21 KJ21 LBLA LEB LSB LSV
    MEV MNG MSG MT NA27 NA28 NASB1995 NASB2020 NASBU NAU NBJ NBLA NBLH NCV NEÜ NIRV NIVUK NJPS NLV NOG NRSVA
    NRSVCE NRSVUE NTV NVUL OJB PDDPT PDV PHILLIPS RSVCE RVC RVR RVR95 RVR1995 SCH2000 TLB TLV TNIV TOB TPT UBS5
    VOICE WEBBE WYC"""
_TOKEN = pattern("[A-ZÜ][A-ZÜ0-9]{1,9}(?![^\\W_])|[A-ZÉ][^\\W\\d_]{2,}")
_YEAR = pattern("[ \u00a0]?(?:1[5-9]|20)[0-9]{2}(?![0-9])")


def translation_at(text: str, at: int) -> int:
    """Where the name of a translation that begins at *at* ends, with a year behind it; 0 if there is none."""
    token = _TOKEN().match(text, at)
    if token is None:
        return 0
    if token[0] in _abbreviations():
        end = token.end()
    else:
        end = next((at + len(name) for name in _names().get(token[0], ()) if text.startswith(name, at)), 0)
        if not end or text[end : end + 1].isalpha():
            return 0
    year = _YEAR().match(text, end)
    return year.end() if year else end


@cache
def _called() -> tuple[str, ...]:
    """All that reports call translations by."""
    rows = (line.partition(": ")[0].partition(";")[0] for line in TRANSLATIONS.strip().splitlines())
    return (*(name for row in rows for name in row.split(", ") if name), *_ABBREVIATIONS.split())


@cache
def _abbreviations() -> frozenset[str]:
    return frozenset(name for name in _called() if name.isalnum() and name.isupper())


@cache
def _names() -> dict[str, tuple[str, ...]]:
    """The names by their first word, the longest first."""
    table: dict[str, tuple[str, ...]] = {}
    for name in sorted(set(_called()) - _abbreviations(), key=lambda one: (-len(one), one)):
        word = _TOKEN().match(name)
        first = word[0] if word else name
        table[first] = (*table.get(first, ()), name)
    return table
