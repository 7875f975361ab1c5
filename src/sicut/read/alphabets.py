"""The letters of languages beyond ASCII, in lower case: those that no language has together tell a wrong encoding."""

from collections import Counter

_EUROPEAN = (
    "àâæçéèêëîïôœùûüÿ áéíñóúüïç áâãàçéêíóôõúü äöüßé àèéìíîòóùú åäöéàü åæøéòô áðéíóúýþæö áéëïóüèöêç àçèéíïòóúü ëç "
    "ąćęłńóśźżé áčďéěíňóřšťúůýž áäčďéíľňóôšťúýž áéíóöőúüű ăâîșțşţé čćđšžé çğıöşüâîûi̇ ąčęėįšųūž āčēģīķļņšūž äöõüšž "
    "абвгдежзийклмнопрстуфхцчшщъыьэюяё абвгґдеєжзиіїйклмнопрстуфхцчшщьюя абвгдеёжзійклмнопрстуўфхцчшыьэюя "
    "абвгдежзиіїѣйклмнопрстуфхцчшщъыьэюя абвгдђежзијклљмнњопрстћуфхцчџшё абвгдѓежзѕијклљмнњопрстќуфхцчџш "
    "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ"
).split()
_RANGES = ((0x5D0, 0x5EA), (0x620, 0x6D3), (0xE01, 0xE5B))
_ALPHABETS = (
    *map(frozenset, _EUROPEAN),
    *(frozenset(map(chr, range(first, last + 1))) for first, last in _RANGES),
)
_ODD_ONE_IN = 100


def is_of_a_language(text: str) -> bool:
    """Whether nearly all letters of *text* beyond ASCII are those of one language."""
    letters = Counter(c for c in text.lower() if c > "\x7f" and c.isalpha())
    total = letters.total()
    return any(
        sum(count for letter, count in letters.items() if letter not in alphabet) <= total // _ODD_ONE_IN
        for alphabet in _ALPHABETS
    )
