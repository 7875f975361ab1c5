"""The letters of an Arabic word with their marks, however a hand, a keyboard or a print writes them."""

from collections.abc import Sequence
from typing import NamedTuple

from sicut.text.fold import TATWEEL, fold_character
from sicut.text.normal import decompose, visible
from sicut.text.pattern import pattern
from sicut.text.unicode import is_mark

_LETTER = pattern("[\u0621-\u064a\u066e-\u06d3\ufb50-\ufd3d\ufe70-\ufefc]")

ALEF, WAW, YEH, LAM, HEH, NOON, HAMZA = "اويلهنء"
TEH, TEH_MARBUTA, YEH_DOTLESS, YEH_PERSIAN = "تةىی"
DAGGER, SMALL_WAW, SMALL_YEH, HIGH_YEH, HIGH_NOON = "\u0670\u06e5\u06e6\u06e7\u06e8"
FATHATAN, DAMMATAN, KASRATAN, FATHA, DAMMA, KASRA, SHADDA, SUKUN = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"
MADDA, HAMZA_ABOVE, HAMZA_BELOW, SILENT = "\u0653\u0654\u0655\u06df"
HAMZAS = frozenset({HAMZA_ABOVE, HAMZA_BELOW})
SMALL = {DAGGER: ALEF, SMALL_WAW: WAW, SMALL_YEH: YEH, HIGH_YEH: YEH, HIGH_NOON: NOON}
"""Letters that the Qur'an's script lacks and its readers wrote small, by the letter that they are."""
SEATS = frozenset({ALEF, WAW, YEH, YEH_DOTLESS, YEH_PERSIAN})

# The alef wasla; the kaf of Persian keyboards; open tanwin; the sukun of the Qur'an; small vowels.
_HANDS = str.maketrans(
    "\u0671\u06a9\u08f0\u08f1\u08f2\u06e1\u0618\u0619\u061a",
    f"{ALEF}\u0643{FATHATAN}{DAMMATAN}{KASRATAN}{SUKUN}{FATHA}{DAMMA}{KASRA}",
)
# The second stroke of a tanwin before a labial.
_SMALL_MEEMS = frozenset("\u06e2\u06ed")
_TANWIN = {FATHA: FATHATAN, DAMMA: DAMMATAN, KASRA: KASRATAN}
# Signs of recitation and pause, which editions of one text place differently.
_RECITATION = frozenset(
    chr(point)
    for first, last in ((0x610, 0x617), (0x658, 0x658), (0x6D6, 0x6DC), (0x6E0, 0x6E4), (0x6EA, 0x6ED), (0x8D3, 0x8E1))
    for point in range(first, last + 1)
)
_NO_VOWELS = _RECITATION | HAMZAS | {MADDA, SHADDA, SILENT}


class Letter(NamedTuple):
    """A letter with its marks.

    ``hamza`` is the sign of one above or below it, or the madda of an alef. A hamza without a seat is a letter of its
    own, with the base of a tatweel.
    """

    base: str
    vowels: frozenset[str]
    hamza: str
    shadda: bool
    silent: bool

    @property
    def is_hamza(self) -> bool:
        """Whether the letter is a hamza, on whatever seat, or on none."""
        return self.base in {HAMZA, TATWEEL} or self.hamza in HAMZAS

    @property
    def is_bare(self) -> bool:
        """Whether the letter has no vowel and no hamza of its own: it makes another vowel long."""
        return not (self.vowels or self.shadda or self.hamza in HAMZAS)

    @property
    def sound(self) -> str:
        """What the letter says, whatever its size, dots or seat."""
        if self.is_hamza:
            return HAMZA
        return YEH if self.base in {YEH_DOTLESS, YEH_PERSIAN} else SMALL.get(self.base, self.base)


def is_arabic(c: str) -> bool:
    """Whether *c* belongs to the Arabic script."""
    return (
        "\u0600" <= c <= "\u06ff" or "\u0750" <= c <= "\u077f" or "\u0870" <= c <= "\u08ff" or "\ufb50" <= c <= "\ufdff"
        or "\ufe70" <= c <= "\ufefc"
    )  # fmt: skip


def has_arabic(text: str) -> bool:
    """Whether *text* has a letter of the Arabic script."""
    return _LETTER().search(text) is not None


def spelt_out(word: str) -> str:
    """*word* with presentation forms and ligatures written letter by letter, without tatweel, in one hand."""
    plain = "".join(fold_character(c) if "\ufb50" <= c <= "\ufefc" else c for c in visible(word))
    return decompose(plain.translate(_HANDS))


def parsed(word: str) -> tuple[Letter, ...]:
    """The letters of *word* in order."""
    runs: list[list[str]] = []
    for c in spelt_out(word):
        if c in SMALL or not (is_mark(c) and runs):
            runs.append([c])
        elif c == HAMZA_ABOVE and runs[-1] == [DAGGER] and len(runs) > 1 and runs[-2][0] == TATWEEL:
            runs[-2].append(c)
        elif c == HAMZA_ABOVE and runs[-1][0] not in SEATS and runs[-1][0] != TATWEEL:
            runs.append([TATWEEL, c])
        else:
            runs[-1].append(c)
    return tuple(_letter(run, inside=at > 0) for at, run in enumerate(_settled(runs)))


def _settled(runs: Sequence[list[str]]) -> list[list[str]]:
    """The letters without tatweels, whose marks go to the small letter above or the one before.

    The tanwin on a final alef goes to the letter before.
    """
    kept: list[list[str]] = []
    for at, run in enumerate(runs):
        after = runs[at + 1] if at + 1 < len(runs) else [""]
        if run[0] != TATWEEL or HAMZA_ABOVE in run:
            kept.append(run)
        elif after[0] in SMALL and after[0] != DAGGER:
            after.extend(run[1:])
        elif kept:
            kept[-1].extend(run[1:])
    if len(kept) > 1 and kept[-1][0] in {ALEF, YEH_DOTLESS} and FATHATAN in kept[-1] and not HAMZAS & {*kept[-1]}:
        kept[-1].remove(FATHATAN)
        kept[-2] = [*(c for c in kept[-2] if c != FATHA), FATHATAN]
    return kept


def _letter(run: Sequence[str], *, inside: bool) -> Letter:
    """The letter of a *run*; an alef within a word that has a sukun is silent, as one school of print writes it."""
    base, marks = run[0], frozenset(run[1:])
    hamza = next((c for c in (MADDA, HAMZA_ABOVE, HAMZA_BELOW) if c in marks and base in SEATS), "")
    if hamza == MADDA and base != ALEF:
        hamza = HAMZA_ABOVE if HAMZA_ABOVE in marks else ""
    vowels = marks - _NO_VOWELS
    if marks & _SMALL_MEEMS and len(vowels) == 1:
        vowels = frozenset(_TANWIN.get(c, c) for c in vowels)
    silent = inside and base == ALEF and not hamza and SUKUN in vowels
    return Letter(base, vowels - {SUKUN} if silent else vowels, hamza, SHADDA in marks, silent or SILENT in marks)
