"""Arabic words in two spellings: that of the Qur'an's script (rasm), that of today, and all between.

Two spellings are one word if they can be read as the same consonants with the same vowels. They may differ in what
handbooks of the Qur'an's script list: letters left out, added, or put for others, the hamza, words written in one; and
in what schools of today's spelling differ in: the seat of the hamza, the dots of a final yeh. Vowel marks may be left
out, but where both spellings have one it must be the same.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from sicut.text.arabic_letters import (
    ALEF,
    DAGGER,
    DAMMA,
    DAMMATAN,
    FATHA,
    FATHATAN,
    HAMZA,
    HAMZAS,
    HEH,
    KASRA,
    KASRATAN,
    LAM,
    MADDA,
    NOON,
    SEATS,
    SMALL,
    SUKUN,
    TEH,
    TEH_MARBUTA,
    WAW,
    YEH,
    YEH_DOTLESS,
    Letter,
    is_arabic,
    parsed,
)
from sicut.text.fold import TATWEEL, letters
from sicut.text.unicode import is_mark

LONGEST = 64
_WEAK = frozenset({ALEF, WAW, YEH, YEH_DOTLESS, DAGGER, TEH, TEH_MARBUTA})
# Marks with which one school of print writes an open tanwin and another a long vowel.
_SOUNDS = {"\u0656": KASRA + KASRATAN, "\u0657": DAMMA + FATHATAN, "\u065e": DAMMATAN}

# Words that the old script spells in its own way, each before its spelling of today.
_OLD_AND_NEW = """إسحق إسحاق إبرهيم إبراهيم إسمعيل إسماعيل هرون هارون سليمن سليمان لقمن لقمان عمرن عمران داوود داود
    سموات سماوات سموت سماوات صلوة صلاة زكوة زكاة حيوة حياة الربوا الربا مشكوة مشكاة منوة مناة رحمان رحمن
    أقصا أقصى طغا طغى لدا لدى ملقوا ملاقو"""
# Those that end in a long "u", after which the old script writes an alef as after the plurals of verbs, and two plurals
# where it does not.
_WITH_FINAL_ALEF = """أولو بنو ملاقو مرسلو كاشفو ناكسو صالو تاركو مهلكو ذائقو باسطو يدعو تدعو ندعو أدعو يتلو تتلو نتلو
    أتلو سأتلو يرجو ترجو يعفو أشكو يمحو يبلو تبلو نبلو يربو"""
_WITHOUT_FINAL_ALEF = "عتوا سعوا"
_OF_LIVING = "يحيي تحيي نحيي أحيي محيي"
_OF_ASKING = "سل سله سلهم سلوا سلوهم سلوهن"
_OPEN_TEH = "رحمت نعمت سنت امرأت بقيت قرت فطرت شجرت لعنت جنت ابنت معصيت كلمت غيابت مرضات بينت جمالت"
# Words, by their beginnings, whose long "a" has no alef in the spelling of today.
_WITHOUT_ALEF = tuple(map(letters, "هذ هؤلا ذلك لكن إله أولئك رحمن سمو ههن".split()))
# Particles whose final alef is written as a yeh without dots; with the dots they are other words ("on", "on me").
_PARTICLES = frozenset(map(letters, "على إلى لدى حتى متى بلى سوى أنى".split()))

# Words of which the first is written in one with the second: calls; those that end in a sound which the second takes up
# ("an lā", "allā"); others.
_CONJUNCTIONS = frozenset({"و", "ف"})
CALLS = frozenset(before + call for before in ("", *_CONJUNCTIONS) for call in ("يا", "ها"))
"""Folded particles of calling, which the Qur'an's script writes in one with the next word."""
_TAKEN_UP = frozenset(zip("ان ان ان من من عن عن ام ام".split(), "لا لن ما ما من ما من ما من".split(), strict=True))
_RUN_ON = frozenset(zip("كي لكي في اين بيس".split(), "لا لا ما ما ما".split(), strict=True))


def is_one_word(one: str, other: str) -> bool:
    """Whether two Arabic words are one word, in the same or another spelling, with the same vowels or without."""
    arabic = bool(one and other) and is_arabic(one[0]) and is_arabic(other[0])
    return arabic and max(len(one), len(other)) <= LONGEST and _compared(one, other)


@lru_cache(maxsize=4096)
def _compared(one: str, other: str) -> bool:
    return _Comparison(one, other).holds()


def is_one_parted(parted: Sequence[str], joined: str) -> bool:
    """Whether two words are those of *joined*, which the Qur'an's script or today's spelling writes in one."""
    if len(parted) != 2:  # noqa: PLR2004
        return False
    first, second = parted
    key, rest = _without_conjunction(letters(first)), letters(second)
    if is_call(key) or (key, rest) in _RUN_ON:
        return is_one_word(first + second, joined)
    if (key, rest) in _TAKEN_UP:
        last = max(at for at, c in enumerate(first) if not is_mark(c))
        return is_one_word(first[:last] + second, joined)
    return False


def is_call(key: str) -> bool:
    """Whether a folded word is a particle of calling, which the Qur'an's script writes in one with the next word."""
    return key in CALLS


def _without_conjunction(key: str) -> str:
    return key[1:] if key[:1] in _CONJUNCTIONS else key


_WORDS = [letters(word) for word in _OLD_AND_NEW.split()]
_RESPELT = (
    dict(zip(_WORDS[::2], _WORDS[1::2], strict=True))
    | {letters(word) + ALEF: letters(word) for word in _WITH_FINAL_ALEF.split()}
    | {letters(word)[:-1]: letters(word) for word in _WITHOUT_FINAL_ALEF.split()}
    | {letters(word)[:-1]: letters(word) for word in _OF_LIVING.split()}
    | {word: f"{ALEF}{word[0]}{ALEF}{word[1:]}" for word in _OF_ASKING.split()}
)
_TEH_WORDS = frozenset(map(letters, _OPEN_TEH.split()))


def _stems(key: str) -> Iterator[tuple[str, str]]:
    """A folded word parted into the particles and the article written in one with it, as far as it may have some."""
    for size in range(5):
        if not key[:size].strip("اوفبلك"):
            yield key[:size], key[size:]


def _standard(word: str, spelt: Sequence[Letter]) -> str:
    """Today's spelling of a word of the tables, folded; of any other word its own."""
    key = letters(word)
    for before, stem in _stems(key):
        if stem in _RESPELT:
            return before + _RESPELT[stem]
        if stem in _TEH_WORDS and _is_noun(spelt):
            return before + stem[:-1] + TEH_MARBUTA
    return key


def _is_noun(spelt: Sequence[Letter]) -> bool:
    """Whether the vowels tell that the final teh is the ending of a noun, not of a verb."""
    before, last = spelt[-2:]
    return (before.vowels == {FATHA} or before.sound == ALEF) and bool(last.vowels - {SUKUN})


def _agree(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether one side's vowels are among the other's, or are marks of the same sound."""
    if one <= other or other <= one:
        return True
    heard = ({sound for c in side for sound in _SOUNDS.get(c, c)} for side in (one, other))
    return bool(set.intersection(*heard))


class _Comparison:
    """The letters of two spellings, walked side by side. ``respelt``: the tables say that they are one word."""

    def __init__(self, one: str, other: str) -> None:
        self.one, self.other = parsed(one), parsed(other)
        standard = _standard(one, self.one), _standard(other, self.other)
        keys = letters(one), letters(other)
        self.respelt = keys[0] != keys[1] and standard[0] == standard[1]
        self.without_alef = any(stem.startswith(_WITHOUT_ALEF) for key in keys for _, stem in _stems(key))

    def holds(self) -> bool:
        """Whether some walk takes all letters of both. At most one visit for each pair of places."""
        waiting, seen = [(0, 0)], {(0, 0)}
        while waiting:
            i, j = waiting.pop()
            if i == len(self.one) and j == len(self.other):
                return True
            for more, less in self._moves(i, j):
                place = i + more, j + less
                if place not in seen:
                    seen.add(place)
                    waiting.append(place)
        return False

    def _moves(self, i: int, j: int) -> Iterator[tuple[int, int]]:
        one, other = self.one, self.other
        if i < len(one) and j < len(other):
            if self._is_like(i, j):
                yield 1, 1
            if _is_pair(one, i, other[j]):
                yield 2, 1
            if _is_pair(other, j, one[i]):
                yield 1, 2
        if i < len(one) and self._may_lack(one, i, other[j - 1] if j else None):
            yield 1, 0
        if j < len(other) and self._may_lack(other, j, one[i - 1] if i else None):
            yield 0, 1

    def _may_lack(self, spelt: Sequence[Letter], at: int, there: Letter | None) -> bool:
        """Whether the other spelling, in which the letter *there* stands before, may lack the letter at *at*."""
        letter = spelt[at]
        if letter.sound == ALEF and at and _is_call(spelt, at):
            return True
        if letter.base == DAGGER:
            return not (there and there.vowels) or there.base == YEH_DOTLESS or self.without_alef or self.respelt
        if letter.base in SMALL or (self.respelt and letter.base in {ALEF, WAW, YEH} and letter.is_bare):
            return True
        if letter.base == ALEF and at + 1 == len(spelt) and at and spelt[at - 1].is_hamza and letter.is_bare:
            return FATHATAN in spelt[at - 1].vowels or spelt[at - 1].base == WAW
        if letter.base == ALEF and at + 1 == len(spelt) and at > 1 and spelt[at - 1].base == WAW:
            return spelt[at - 1].is_hamza or spelt[at - 2].is_hamza
        return letter.silent and letter.base in SEATS

    def _is_like(self, i: int, j: int) -> bool:
        """Whether one letter may stand for the other, with the vowels of both."""
        a, b = self.one[i], self.other[j]
        if not _agree(a.vowels, b.vowels):
            return False
        if a.base == b.base and _is_one_hamza(a, b):
            return True
        if a.is_hamza or b.is_hamza:
            return a.is_hamza and b.is_hamza and _is_seat(self.one, i, self.other, j)
        bases = {a.base, b.base}
        if bases == {YEH, YEH_DOTLESS}:
            return _is_yeh(self.one, i) and _is_yeh(self.other, j)
        if a.sound == b.sound:
            return a.sound != ALEF or (a.is_bare and b.is_bare)
        if bases == {ALEF, YEH_DOTLESS} and _is_after_hamza(self.one, i) and _is_after_hamza(self.other, j):
            return True
        return self.respelt and bases <= _WEAK


def _is_one_hamza(a: Letter, b: Letter) -> bool:
    """Whether the hamzas of the same letter agree; that of an alef is often left out, that of a yeh may stand below."""
    below = {a.hamza, b.hamza} == HAMZAS and a.base == b.base == YEH
    return a.hamza == b.hamza or below or (a.base == b.base == ALEF and not (a.hamza and b.hamza))


def _is_after_hamza(spelt: Sequence[Letter], at: int) -> bool:
    """Whether the last letter follows a hamza: the old script writes an alef there where today has a yeh ("raʾā")."""
    return 0 < at == len(spelt) - 1 and spelt[at - 1].is_hamza and spelt[at].is_bare


def _is_call(spelt: Sequence[Letter], at: int) -> bool:
    """Whether an alef is that of "yā" or "hā" before another alef, which takes its place."""
    if at > 2 or at + 1 >= len(spelt) or spelt[at - 1].base not in {YEH, HEH}:  # noqa: PLR2004
        return False
    after = spelt[at + 1]
    return (after.base == TATWEEL or (after.base == ALEF and bool(after.hamza))) and (at == 1 or spelt[0].base == WAW)


def _is_yeh(spelt: Sequence[Letter], at: int) -> bool:
    """Whether a yeh can be one: it has dots, or nothing says that it is an alef."""
    if spelt[at].base != YEH_DOTLESS:
        return True
    if at + 1 < len(spelt):
        return spelt[at + 1].base != DAGGER
    before = spelt[at - 1].vowels if at else frozenset[str]()
    if not spelt[at].is_bare or KASRA in before:
        return True
    if before & {FATHA, FATHATAN}:
        return False
    return _without_conjunction("".join(letter.base for letter in spelt)).replace(YEH_DOTLESS, YEH) not in _PARTICLES


def _is_seat(one: Sequence[Letter], i: int, other: Sequence[Letter], j: int) -> bool:
    """Whether two schools put one hamza on these two seats."""
    places = (one, i), (other, j)
    bases = {one[i].base, other[j].base}
    after = [[letter.sound for letter in side[at + 1 :]] for side, at in places]
    if any(_is_without_seat(side, at) for side, at in places):
        return True
    if not i or not j:
        return i == j and HAMZA in bases
    if one[i - 1].is_hamza and other[j - 1].is_hamza:
        return i == j == 1
    if not after[0] or not after[1]:
        long = {side[at - 1].sound for side, at in places} == {ALEF}
        return after[0] == after[1] and (bases == {ALEF} or (long and bases <= {HAMZA, YEH}))
    return _is_by_long_vowel(bases, *after)


def _is_without_seat(spelt: Sequence[Letter], at: int) -> bool:
    """Whether a hamza has a seat that tells nothing: none, as in the vowelled text of the Qur'an, or a silent letter.

    Today's spelling puts a hamza on the line within a word only after a long vowel.
    """
    if spelt[at].base == HAMZA and spelt[at].vowels and 0 < at < len(spelt) - 1:
        return spelt[at - 1].sound not in {ALEF, WAW, YEH}
    return spelt[at].base == TATWEEL or (at + 1 < len(spelt) and spelt[at + 1].silent)


def _is_by_long_vowel(bases: set[str], *after: Sequence[str]) -> bool:
    """Whether seats are those of a hamza before the long vowel of the letters *after* it, where schools part."""
    first = {sounds[0] for sounds in after}
    if first == {WAW}:
        plural = all("".join(sounds) in {WAW, WAW + ALEF, WAW + NOON} for sounds in after)
        return bases <= {HAMZA, WAW, YEH} or (plural and bases <= {HAMZA, WAW, ALEF})
    return bases <= {HAMZA, YEH} and (first == {YEH} or all([*sounds] == [ALEF] for sounds in after))


def _is_pair(spelt: Sequence[Letter], at: int, single: Letter) -> bool:
    """Whether two letters stand for a *single* one: an alef written waw or yeh, a hamza before alef, a doubled lam."""
    if at + 1 >= len(spelt):
        return False
    first, second = spelt[at], spelt[at + 1]
    if second.base == DAGGER and first.base in {WAW, YEH, YEH_DOTLESS} and first.is_bare:
        return single.base == ALEF and single.is_bare
    if first.is_hamza and second.sound == ALEF and second.is_bare:
        return single.base == ALEF and single.hamza == MADDA and first.vowels <= {FATHA}
    if first.base == second.base == single.base == LAM and at and spelt[at - 1].base == ALEF:
        return single.shadda and first.vowels <= {SUKUN} and _agree(second.vowels, single.vowels)
    return False
