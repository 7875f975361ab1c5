"""The units of laws, treaties and contracts in several languages: "Art. 5 Abs. 1 lit. a"."""

from functools import cache
from typing import Final

from sicut.model.reference import Place
from sicut.text.pattern import pattern

_WORDS: Final = {
    "article": "article articles art arts artikel artikels artículo articulo artículos articolo artigo artykuł "
    "статья статьи статье статей ст المادة مادة المواد",
    "section": "section sections sec secs sect s § §§ sección seccion sezione seção",
    "part": "part parts teil partie parte",
    "book": "book buch livre libro книга الكتاب",
    "title": "title titel titre título titulo titolo الباب",
    "division": "division abschnitt subchapter subpart раздел القسم",
    "paragraph": "paragraph paragraphs para paras par abs absatz absätze alinéa al apartado párrafo paragraphe comma "
    "часть ч الفقرة فقرة rn rdnr randnummer",
    "letter": "letter lit litt buchst buchstabe letra lettre подпункт пп",
    "number": "number no nos nr nummer ziff ziffer número numéro n пункт п",
    "sentence": "sentence satz phrase",
    "point": "point points punkt punto",
    "recital": "recital recitals erwägungsgrund considérant considerando",
    "clause": "clause clauses cl cláusula klausel البند بند",
    "rule": "rule rules regel règle regla правило القاعدة قاعدة",
    "principle": "principle principles grundsatz principe principio принцип المبدأ",
    "chapter": "chapter chapters kapitel chapitre capítulo capitulo глава الفصل فصل",
    "annex": "annex anhang annexe anexo schedule приложение الملحق",
}
_UNIT: Final = pattern(r"[ ,]*+(§{1,2}|[^\W\d_]{1,14})\.?[ \xa0]?(?=[0-9IVXLCDM(]|[a-z]\b)")
_NUMBER: Final = pattern(
    r"[ \xa0]?\(?([0-9]{1,4}[a-z]?(?:\.[0-9]{1,4}[a-z]?){0,5}|[IVXLCDM]{1,8}(?![^\W_])|[a-z](?![^\W_]))[.)]?"
)
_BRACKETED: Final = pattern(r"[ \xa0]?\(([0-9]{1,4}[a-z]?|[a-z]{1,4})\)")
_MOST: Final = 16
_ROMAN: Final = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}


@cache
def _units() -> dict[str, str]:
    return {word: unit for unit, words in _WORDS.items() for word in words.split()}


def unit_of(word: str) -> str | None:
    """The unit that *word* names, in whatever language ("Art.", "Статья", "§"); ``None``: it names none."""
    return _units().get(word.rstrip(".").casefold())


def roman(text: str) -> int | None:
    """The value of a Roman numeral in its usual form; ``None``: it is none."""
    low = text.casefold()
    if not low or any(c not in _ROMAN for c in low):
        return None
    values = [_ROMAN[c] for c in low]
    total = sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))
    return total if numeral(total) == low else None


def numeral(number: int) -> str:
    """The Roman numeral of *number*, in small letters."""
    signs = zip(
        (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1),
        "m cm d cd c xc l xl x ix v iv i".split(),
        strict=True,
    )
    told = ""
    for value, sign in signs:
        count, number = divmod(number, value)
        told += sign * count
    return told


def value_of(label: str) -> str:
    """A label as places have it: small letters, a Roman numeral as its number; a lone C, D, L or M is a letter."""
    low = label.casefold()
    value = None if low in {"c", "d", "l", "m"} else roman(low)
    return low if value is None else str(value)


def legal_place(text: str) -> Place:
    """The place that *text* names, from the outside in; empty if it is not all a place.

    ``"Art. 5 Abs. 1 lit. a"``, ``"Article 5(1)(a)"`` and ``"§ 7.1"`` are places.
    """
    text, parts, at = text.strip(), list[str](), 0
    while at < len(text) and len(parts) < _MOST:
        bracketed = _BRACKETED().match(text, at) if parts else None
        if bracketed is not None:
            label = bracketed[1].casefold()
            parts.append(f"{_below(parts, label)} {label}")
            at = bracketed.end()
            continue
        word = _UNIT().match(text, at)
        unit = None if word is None else unit_of(word[1])
        number = None if word is None else _NUMBER().match(text, word.end())
        if unit is None or number is None:
            return ()
        unit = "sentence" if parts and unit == "section" and not number[1].isalpha() else unit
        label = number[1].casefold() if unit in {"letter", "number"} else value_of(number[1])
        parts.append(f"{unit} {label}")
        at = number.end()
    return tuple(parts) if at == len(text) else ()


def _below(parts: list[str], label: str) -> str:
    """What a number in brackets counts, below *parts*."""
    if label[0].isdigit():
        return "paragraph" if len(parts) == 1 else "number"
    return "letter"
