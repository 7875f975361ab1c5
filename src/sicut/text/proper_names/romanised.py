"""Names of other scripts in Latin letters: Cyrillic, Greek, Hebrew, Arabic, Georgian, Armenian.

After the national romanisations as BGN/PCGN gives them (Cyrillic, Arabic, Hebrew, Georgian, Armenian), ISO 843 for
Greek; without their diacritics. Vowels that a script does not write are
not guessed.
"""

from collections.abc import Mapping
from functools import cache

from sicut.text.fold import letters

_CYRILLIC = """а a б b в v г g ґ g ѓ g д d ђ d е e ё yo є ye ж zh з z ѕ dz и i й y і i ї yi ј y к k ќ k л l љ l м m
    н n њ n о o п p р r с s т t ћ c у u ў w ф f х kh ц ts ч ch џ j ш sh щ shch ъ _ ы y ь _ э e ю yu я ya
    қ k ғ gh ң n ө o ү u ұ u һ h ә a җ j"""
_GREEK = "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o"
_HEBREW = (
    "א _ ב b ג g ד d ה h ו w ז z ח h ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע _ פ p ף p צ ts ץ ts ק k ר r ש sh ת t"
)
_ARABIC = """ا a أ a إ i آ a ء _ ؤ _ ئ _ ب b ت t ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض d ط t ظ z ع _ غ gh
    ف f ق q ك k ل l م m ن n ه h ة _ و w ي y ى a پ p چ ch ژ zh گ g ک k ی y"""
_GEORGIAN = """ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q
    შ sh ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h"""
_ARMENIAN = """ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o
    չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ v փ p ք k օ o ֆ f և ev"""
UNVOWELLED = frozenset("אבגדהוזחטיכךלמםנןסעפףצץקרשת") | frozenset(_ARABIC.split()[::2])
"""Letters of the scripts that leave vowels out."""


@cache
def _table() -> Mapping[int, str]:
    table: dict[int, str] = {}
    for script in (_CYRILLIC, _GREEK, _HEBREW, _ARABIC, _GEORGIAN, _ARMENIAN):
        pieces = script.split()
        table |= {ord(c): latin.strip("_") for c, latin in zip(pieces[::2], pieces[1::2], strict=True)}
    return table


def romanised(word: str) -> str:
    """A word in small Latin letters; what stands in no script known here stays as it is, folded."""
    if word.isascii():
        return letters(word)
    lowered = word.lower().replace("ου", "u").replace("μπ", "b").replace("ու", "u")
    table = _table()
    return letters("".join(table[ord(c)] if ord(c) in table else letters(c).translate(table) for c in lowered))


def is_unvowelled(word: str) -> bool:
    """Whether a word is in a script that leaves vowels out."""
    return any(c in UNVOWELLED for c in word)
