"""Names of works that mean the same, and forms of references that do: which is written decides nothing here."""

from collections.abc import Iterator
from functools import cache

from sicut.text.pattern import pattern

EQUALS = """
Bible = The Bible = Holy Bible
Qur'an = Quran = Koran = Qur’an
GG = Grundgesetz = Basic Law = Grundgesetz für die Bundesrepublik Deutschland
BGB = Bürgerliches Gesetzbuch
StGB = Strafgesetzbuch
HGB = Handelsgesetzbuch
ZPO = Zivilprozessordnung
OR = Obligationenrecht = OR (CH)
ZGB = Zivilgesetzbuch = ZGB (CH) = Schweizerisches Zivilgesetzbuch
BV = Bundesverfassung = BV (CH)
ABGB = Allgemeines bürgerliches Gesetzbuch
GDPR = DSGVO = DS-GVO = RGPD = Regulation (EU) 2016/679 = (EU) 2016/679 = 2016/679 = 32016R0679 = General Data Protection Regulation
TFEU = AEUV = TFUE = Treaty on the Functioning of the European Union
TEU = EUV = TUE = Treaty on European Union
Charter of Fundamental Rights of the European Union = GRCh = EU Charter = CFR = CFREU = Charter of Fundamental Rights = EU Charter of Fundamental Rights = GRC
Directive 2001/29/EC = Directive 2001/29/CE = Richtlinie 2001/29/EG = 2001/29/EC = 32001L0029 = InfoSoc Directive
Directive (EU) 2019/790 = Directive (UE) 2019/790 = 2019/790 = 32019L0790 = DSM Directive = Copyright Directive
Regulation (EU) 2022/2065 = 2022/2065 = 32022R2065 = DSA = Digital Services Act
Regulation (EC) No 1907/2006 = Regulation (EC) 1907/2006 = 1907/2006 = REACH = 32006R1907
C-131/12 = Case C-131/12 = ECLI:EU:C:2014:317 = Rechtssache C-131/12 = EuGH C-131/12 = CJEU C-131/12
C-293/12 = Case C-293/12 = C-293/12 and C-594/12 = Joined Cases C-293/12 and C-594/12 = EuGH C-293/12 = CJEU C-293/12
26/62 = Case 26/62 = CJEU 26/62 = EuGH 26/62
Charter of the United Nations = UN Charter = United Nations Charter = Charter
UDHR = Universal Declaration of Human Rights
ECHR = European Convention on Human Rights = EMRK = CEDH = Convention for the Protection of Human Rights and Fundamental Freedoms
ICCPR = International Covenant on Civil and Political Rights
ICESCR = International Covenant on Economic, Social and Cultural Rights
CRC = Convention on the Rights of the Child
VCLT = Vienna Convention on the Law of Treaties
ICJ Statute = Statute of the International Court of Justice
Rome Statute = Rome Statute of the International Criminal Court
North Atlantic Treaty = Washington Treaty
UNCLOS = United Nations Convention on the Law of the Sea = UN Convention on the Law of the Sea = Convention on the Law of the Sea
Third Geneva Convention = Geneva Convention III = GC III = Geneva Convention relative to the Treatment of Prisoners of War
French constitution = Constitution de 1958 = Constitution of France = Constitution (France) = French Constitution of 1958 = Constitution française = Constitution of the French Republic
Refugee Convention = 1951 Refugee Convention = Convention relating to the Status of Refugees
Genocide Convention = Convention on the Prevention and Punishment of the Crime of Genocide
U.S. Const. = US Constitution = U.S. Constitution = Constitution of the United States = Constitution of the United States of America
S/RES/242 = S/RES/242 (1967) = Security Council resolution 242 = Security Council resolution 242 (1967)
S/RES/1325 = S/RES/1325 (2000) = Security Council resolution 1325 = Security Council resolution 1325 (2000)
S/RES/1973 = S/RES/1973 (2011) = Security Council resolution 1973 (2011)
A/RES/217(III) = A/RES/217 A (III) = A/RES/217A(III) = A/RES/217
A/RES/60/1 = General Assembly resolution 60/1
A/RES/70/1 = General Assembly resolution 70/1
Federal Rules of Civil Procedure = Fed. R. Civ. P. = FRCP
Federal Rules of Evidence = Fed. R. Evid. = FRE
Federal Rules of Criminal Procedure = Fed. R. Crim. P.
22 U.S. 1 = 22 U.S. (9 Wheat.) 1
RFC 3339 = RFC3339
RFC 6265 = RFC6265
Iliad = Homer, Iliad = Il.
Odyssey = Homer, Odyssey = Od.
Aeneid = Virgil, Aeneid = Aen. = Vergil, Aeneid
Georgics = Virgil, Georgics = Vergil, Georgics
Metamorphoses = Ovid, Metamorphoses = Metamorphoses (Ovid)
Works and Days = Hesiod, Works and Days
De rerum natura = Lucretius, De rerum natura = Lucretius = On the Nature of Things = Lucretius, On the Nature of Things
Odes = Horace, Odes = Carmina = Horace, Carmina
Republic = Plato, Republic
Apology = Plato, Apology
Theaetetus = Plato, Theaetetus
Phaedrus = Plato, Phaedrus
Symposium = Plato, Symposium
Meno = Plato, Meno
Timaeus = Plato, Timaeus
Nicomachean Ethics = Aristotle, Nicomachean Ethics
Politics = Aristotle, Politics
Metaphysics = Aristotle, Metaphysics
Poetics = Aristotle, Poetics
Herodotus = Herodotus, Histories = Histories
Thucydides = Thucydides, History = Thucydides, History of the Peloponnesian War = History of the Peloponnesian War = Thucydides, Peloponnesian War = Thucydides, Histories = Peloponnesian War
Gallic War = Caesar, Gallic War = De bello Gallico = Caesar, De bello Gallico = Bellum Gallicum
Annals = Tacitus, Annals = Annales = Annals (Tacitus)
Livy = Livy, Ab urbe condita = Ab urbe condita = Livy, History of Rome
De officiis = Cicero, De officiis = On Duties = Cicero, On Duties
Epistulae = Pliny, Epistulae = Pliny, Letters = Letters = Pliny the Younger, Letters = Letters (Pliny)
Histories (Tacitus) = Tacitus, Histories
Epistles = Horace, Epistles = Epistles (Horace)
Geography = Strabo, Geography = Geography (Strabo)
Meditations = Marcus Aurelius, Meditations
Anabasis = Xenophon, Anabasis
"""

UNITS = {
    "article": "art",
    "artikel": "art",
    "arts": "art",
    "articles": "art",
    "section": "§",
    "sections": "§",
    "sec": "§",
    "clause": "§",
    "rule": "§",
    "rules": "§",
    "paragraph": "para",
    "paras": "para",
    "amendment": "amend",
    "satz": "s",
    "p": "page",
    "pages": "page",
    "margin": "para",
    "rn": "para",
    "recitals": "recital",
    "consideration": "e",
    "cl": "§",
    "amdt": "amend",
    "ff": "",
    "chapter": "",
    "abs": "",
    "absatz": "",
    "lit": "",
    "buchst": "",
    "letter": "",
}
_TOKEN = pattern(r"\d+[a-e](?=\d)|[^\W_]+|§")
_ROMAN = pattern(r"m{0,3}(cm|cd|d?c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})")
_DASH = pattern(r"\s*[-–—]\s*")
_DIGITS = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
Parts = tuple[str, ...]


def folded(name: str) -> str:
    """A name without case, spaces, and signs; one name of those that mean the same."""
    bare = _bare(name)
    return _equals().get(bare, bare)


def _bare(name: str) -> str:
    return "".join(filter(str.isalnum, name.casefold()))


@cache
def _equals() -> dict[str, str]:
    table: dict[str, str] = {}
    for line in EQUALS.strip().splitlines():
        names = [_bare(name) for name in line.split(" = ")]
        table.update(dict.fromkeys(names, names[0]))
    return table


def places(ref: str) -> tuple[tuple[Parts, ...], ...]:
    """The items of a reference, each one place or two; a shortened item has what it shares with the one before.

    The sign of a section is left out: the work tells what its numbers are.
    """
    items: list[tuple[Parts, ...]] = []
    before: Parts = ()
    for item in ref.split(","):
        ends: list[Parts] = []
        for end in _DASH().split(item):
            before = _filled(tuple(_tokens(end)), before)
            ends.append(before)
        items.append(tuple(tuple(part for part in end if part != "§") for end in dict.fromkeys(ends)))
    return tuple(items)


def _filled(place: Parts, before: Parts) -> Parts:
    if not place or len(place) >= len(before) or place[0] == before[0]:
        return place
    return (*before[: len(before) - len(place)], *place)


def _tokens(end: str) -> Iterator[str]:
    after = ""
    for token in _TOKEN().findall(end.casefold()):
        token = UNITS.get(token, token)  # noqa: PLW2901 - the same word in its one form
        if token:
            yield _arabic(token) if after in {"art", "amend"} else token
        after = token


def _arabic(numeral: str) -> str:
    if not _ROMAN().fullmatch(numeral):
        return numeral
    values = [_DIGITS[letter] for letter in numeral]
    return str(sum(-one if one < max(values[at:]) else one for at, one in enumerate(values)))
