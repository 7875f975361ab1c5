"""Names of works that no table has, known by the noun in them: "the Harbour Charter", "the By-laws"."""

from functools import cache

from sicut.editions.law.treaties import elsewhere
from sicut.model.span import Span
from sicut.text.fold import letters
from sicut.text.pattern import pattern

OF = pattern(
    r",?\s(?:(?:of|to)\s(?:the\s|this\s|our\s|said\s|present\s)?|de[rs]\s|de\sla\s|du\s|del\s|de\slos\s|de\slas\s|des\s"
    r"|de\sl['’]|della\s)"
)
_CAPITAL = r"[A-Z][\w’'&-]*"
_ENGLISH = pattern(
    rf"(?:(?:{_CAPITAL}|\d{{4}})\s(?:(?:of|on|for|and|the)\s){{0,2}}){{0,6}}?"
    r"(?:Charter|Agreement|Treaty|Convention|Constitution|By-?[Ll]aws|Bylaws|Statutes?|Protocol|Covenant|Declaration|Pact"
    r"|Act|Code|Ordinance|Rules|Regulations|Contract|Lease|Compact|Accords?|Bill|Law|Standing\sOrders"
    r"|Articles\sof\s(?:Association|Confederation))\b(?![-’'])"
    rf"(?:\s(?:of|on|for|against|concerning|between)\s(?:the\s)?{_CAPITAL}(?:\s(?:(?:of|and|the|for|on)\s){{0,2}}{_CAPITAL})"
    r"{0,6})?(?:\s\(?(?:1[5-9]|20)\d\d\b\)?)?"
    r"|(?:charter|agreement|treaty|convention|constitution|by-?laws|statutes|covenant|contract|lease|protocol)\b"
)
_GERMAN = pattern(
    r"(?:[A-ZÄÖÜ][\w-]+en\s){0,2}?(?:[A-ZÄÖÜ][\w-]*(?:charta|vertrage?s?|konvention|abkommens?|übereinkommens?|verfassung"
    r"|statute?s?|paktes?|vereinbarung)|Charta|Konvention|Verfassung|Erklärung|Vereinbarung|Satzung)\b(?!-)"
)
_FRENCH = pattern(
    r"(?:[Cc]harte|[Cc]onvention|[Tt]raité|[Aa]ccord|[Cc]onstitution|[Ss]tatuts?|[Pp]acte|[Pp]rotocole|[Rr]èglement)\b"
    r"(?:\s(?:du\s|de\sla\s|des\s|de\s|d['’])[\w-]+)?"
)
_SPANISH = pattern(
    r"(?:[Cc]arta|[Cc]onvenio|[Cc]onvención|[Tt]ratado|[Aa]cuerdo|[Cc]onstitución|[Ee]statutos?|[Pp]acto|[Pp]rotocolo"
    r"|[Rr]eglamento)\b(?:\s(?:del\s|de\sla\s|de\slos\s|de\s)[\w-]+)?"
)
_LANGUAGES = (
    (("of", "to"), _ENGLISH),
    (("der", "des"), _GERMAN),
    (("de la", "du", "des", "de l'", "de l’"), _FRENCH),
    (("de la", "del", "de los", "de las"), _SPANISH),
)
_BARE = {
    "charter": "charter charta charte carta",
    "convention": "convention konvention convencion convenio",
    "covenant": "covenant pakts paktes pacte pacto",
    "treaty": "treaty vertrags vertrages traite tratado",
    "constitution": "constitution verfassung constitucion",
    "agreement": "agreement abkommens ubereinkommens accord acuerdo",
    "protocol": "protocol protokolls protocole protocolo",
    "statute": "statute statuts statutes statut estatuto",
    "declaration": "declaration erklarung declaracion",
    "pact": "pact",
    "by-laws": "bylaws",
    "act": "act",
}
HEADS = pattern(
    r"\b(?:Charter|Charta|Charte|Carta|Convention|Konvention|Convención|Covenant|Treaty|Traité|Tratado|Constitution"
    r"|Verfassung|Agreement|Abkommen|Accord|Protocol|Statute|Declaration|Pact|By-?[Ll]aws|Act)\b"
)


def unknown(text: str, at: int, connector: str, unit: str) -> Span | None:
    """The name of a work at *at*, after *connector*; German and Romance ones only after "article"."""
    words = " ".join(connector.replace(",", " ").split()).casefold()
    for connectors, name in _LANGUAGES:
        if name is not _ENGLISH and unit not in {"article", "preamble"}:
            continue
        if words in connectors or (name is _ENGLISH and words.split()[0] in connectors):
            match = name().match(text, at)
            if match:
                return Span(*match.span())
    return None


@cache
def _heads() -> dict[str, str]:
    return {word: head for head, words in _BARE.items() for word in words.split()}


def bare_head(name: str) -> str | None:
    """What kind of work *name* is, if it says only that: "Charter", "la Charte"."""
    return _heads().get(letters(name))


SHY = frozenset(("paragraph", "preamble", "chapter", "schedule", "recital", "rule", "regulation"))
"""Units that much else than a law has: they count only with a work that has a capital."""


def own_name(name: str, unit: str) -> bool:
    """Whether all of *name* is a name as :data:`HEADS` make it, with a capital: "Harbour Charter", "By-laws"."""
    if unit == "short":
        return is_dated(name) and _ENGLISH().fullmatch(name) is not None
    is_proper = name[:1].isupper() and not name.startswith(_ARTICLES) and (" " in name or "\n" in name)
    return (is_proper or name in _ALONE) and unit not in SHY and _ENGLISH().fullmatch(name) is not None


def is_dated(name: str) -> bool:
    """Whether *name* ends with a year, as statutes of Britain and Ireland do."""
    return name[-4:].isdecimal() or name[-5:-1].isdecimal()


_ARTICLES = ("The ", "This ", "That ", "Our ", "A ", "An ")
_ALONE = frozenset(("By-laws", "By-Laws", "Bylaws", "Constitution", "Statutes"))


def is_elsewhere(name: str) -> bool:
    """Whether another table has *name*, or the words it begins with."""
    words = name.split()
    return any(letters("".join(words[:count])) in elsewhere() for count in range(1, len(words) + 1))
