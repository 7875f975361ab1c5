"""Whether words are proper names, as far as capitals tell, and whether two of them name another.

Capitals tell nothing in Arabic and Chinese, and little in German; there the answer is mostly that nobody knows.
"""

from sicut.text.fold import fold_character, listed
from sicut.text.persons import TITLES
from sicut.text.segment import Word, words
from sicut.text.unicode import is_upper, is_word_character

ARTICLES = listed(
    "the a an this that these those his her its their our my your der die das den dem des ein eine einen einem einer "
    "le la les l un une des el los las una unos unas lo"
)
FUNCTION = listed(
    "i we you he she it they who one us me him them and or but of in on at to from with for by if when then there here "
    "ich wir er sie es und oder je nous vous il elle ils elles on et ou yo él nosotros y o я мы он она они вы ты это и "
    "в на с"
)
NICKNAMES = frozenset({
    ("bob", "robert"), ("rob", "robert"), ("bill", "william"), ("will", "william"), ("dick", "richard"),
    ("peggy", "margaret"), ("jack", "john"), ("ted", "edward"), ("ted", "theodore"), ("jim", "james"),
    ("mike", "michael"), ("tony", "anthony"), ("betty", "elizabeth"), ("liz", "elizabeth"), ("kate", "catherine"),
    ("polly", "mary"), ("molly", "mary"), ("sasha", "alexander"), ("pepe", "jose"), ("paco", "francisco"),
})  # fmt: skip
LEAST_SHARED = 3


def is_other_name(bracket: str, replaced: str, *, before: str, source: str) -> bool:
    """Whether *bracket* and the words *replaced* are names that have nothing in common.

    *before* is what stands before the replaced words in their sentence, *source* their whole text: a
    capital at the start of a sentence tells nothing unless *source* has the word so elsewhere.
    """
    mine, theirs = words(bracket), words(replaced)
    starts = not words(before)
    news = [word for word in mine if _is_name(word, bracket)]
    olds = [word for word in theirs if _is_name(word, replaced)]
    if starts and olds and olds[0] is theirs[0] and not _is_known(replaced[slice(*olds[0].span)], source):
        olds = olds[1:]
    if not news or not olds or _has_article(mine) or _has_article(theirs) or _has_article(words(before)[-1:]):
        return False
    return not _agree([word.key for word in news], [word.key for word in olds])


def _has_article(found: tuple[Word, ...]) -> bool:
    return any(word.key in ARTICLES for word in found)


def _is_name(word: Word, text: str) -> bool:
    return is_upper(text[word.span.start]) and word.key not in ARTICLES | FUNCTION | TITLES


def _agree(news: list[str], olds: list[str]) -> bool:
    """Whether one may be a form of the other: a word in common, an abbreviation, a short form, initials."""
    if set(news) <= set(olds) or set(olds) <= set(news):
        return True
    first, others = [key for key in news if key not in olds], [key for key in olds if key not in news]
    if len(first) < len(news):
        return any(_alike(one, other) for one in first for other in others)
    initials = {"".join(key[0] for key in keys) for keys in (news, olds) if len(keys) > 1}
    return any(_alike(one, other) for one in news for other in olds) or bool(initials & {*news, *olds})


def _alike(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    if (shorter, longer) in NICKNAMES or (longer, shorter) in NICKNAMES:
        return True
    return longer.startswith(shorter) or (len(shorter) >= LEAST_SHARED and shorter[:LEAST_SHARED] in longer)


def _is_known(word: str, source: str) -> bool:
    """Whether *source* has *word* with its capital inside a sentence, and nowhere without."""
    if _stands(fold_character(word[0]) + word[1:], source, inside=False):
        return False
    return _stands(word, source, inside=True)


def _stands(word: str, source: str, *, inside: bool) -> bool:
    at = source.find(word)
    while at >= 0:
        end = at + len(word)
        apart = not (at and is_word_character(source[at - 1])) and not is_word_character(source[end : end + 1] or " ")
        led = source[max(0, at - 3) : at].strip(" ,")
        if apart and (not inside or (led and is_word_character(led[-1]))):
            return True
        at = source.find(word, end)
    return False
