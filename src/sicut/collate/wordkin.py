"""How two folded words are akin: denied by an affix, inflected, spelt otherwise."""

from collections.abc import Iterator
from functools import lru_cache

from sicut.text.distance import edit_distance, similar
from sicut.text.lexicon import Lexicon

LEAST_STEM, LEAST_DENIED, LONGEST_ENDING, LONGEST = 3, 4, 7, 64
SWAPPED = 2
TYPO_LETTERS = 4
LEAST_TYPO = 5
VERB_ENDINGS = frozenset(("", *"en n t te ten e st et ete eten".split()))
GERMAN_NOUNS = frozenset({"ung", "ungen"})
_SPELLINGS = {
    frozenset(pair.split())
    for pair in (
        "grey gray;plough plow;cheque check;tyre tire;kerb curb;storey story;programme program;draught draft;"
        "gaol jail;aluminium aluminum;sceptic skeptic;sceptical skeptical;mould mold;pyjamas pajamas;"
        "judgement judgment;ageing aging;whilst while;amongst among;towards toward;learnt learned;burnt burned;"
        "manoeuvre maneuver;moustache mustache;cosy cozy;axe ax;doughnut donut;tsar czar;night nite;through thru;"
        "although altho;ok okay;enquiry inquiry;per cent percent"
    ).split(";")
}
_ENDINGS = (
    ("isations", "izations"), ("isation", "ization"), ("ising", "izing"), ("ised", "ized"), ("ises", "izes"),
    ("iser", "izer"), ("ise", "ize"), ("ysed", "yzed"), ("yses", "yzes"), ("ysing", "yzing"), ("yse", "yze"),
    ("ogues", "ogs"), ("ogue", "og"), ("ences", "enses"), ("ence", "ense"), ("tres", "ters"), ("tre", "ter"),
    ("bres", "bers"), ("bre", "ber"), ("lled", "led"), ("lling", "ling"), ("ller", "ler"), ("llers", "lers"),
    ("llor", "lor"), ("lfil", "lfill"), ("pped", "ped"), ("pping", "ping"),
)  # fmt: skip
_INSIDE = (("our", "or"), ("ae", "e"), ("oe", "e"))


def is_denied(one: str, other: str, words: Lexicon) -> bool:
    """Whether an affix makes one of the words the contrary of the other ("lawful", "unlawful")."""
    shorter, longer = sorted((one, other), key=lambda key: (len(key), key))
    if len(shorter) < LEAST_DENIED or len(longer) > LONGEST or longer in words.kin.undenied:
        return False
    for prefix in words.kin.prefixes:
        rest = longer.removeprefix(prefix)
        if rest != longer and len(rest) >= LEAST_DENIED and _fits(prefix, rest) and _is_stem(rest, shorter, words):
            return True
    return any(
        _without(key, suffix, against) for suffix in words.kin.suffixes for key, against in ((one, other), (other, one))
    )


def _is_stem(rest: str, word: str, words: Lexicon) -> bool:
    return rest == word or (rest[:LEAST_DENIED] == word[:LEAST_DENIED] and is_inflected(rest, word, words))


def _fits(prefix: str, rest: str) -> bool:
    """Whether a Latin prefix has the form that the letter after it asks for."""
    first = {"im": "pbm", "il": "l", "ir": "r"}.get(prefix)
    if prefix == "in":
        return rest[0] not in "pbmlr"
    return first is None or rest[0] in first


def _without(key: str, suffix: str, against: str) -> bool:
    stem = key.removesuffix(suffix)
    return LEAST_DENIED <= len(stem) < len(key) and against in {
        stem,
        stem + "ful",
        stem + "voll",
        stem + "s",
    }


def is_inflected(one: str, other: str, words: Lexicon) -> bool:
    """Whether both may be forms of one word: by a table, or by endings that inflection exchanges."""
    if _lexemes(one, words) & _lexemes(other, words):
        return True
    if max(len(one), len(other)) > LONGEST or frozenset((one, other)) in words.kin.twins:
        return False
    if any(a in paradigm and b in paradigm for a, b in _endings(one, other) for paradigm in words.kin.paradigms):
        return True
    return GERMAN_NOUNS in words.kin.paradigms and _is_participle(one, other)


def _lexemes(key: str, words: Lexicon) -> frozenset[str]:
    """The words with irregular forms that *key* may be a form of; a regular ending may stand after one of them."""
    for ending, instead in (("", ""), ("s", ""), ("es", ""), ("ing", ""), ("ing", "e")):
        stem = key.removesuffix(ending) + instead
        if stem in words.kin.forms and (stem == key or (key.endswith(ending) and len(stem) >= LEAST_STEM)):
            return words.kin.forms[stem]
    return frozenset()


def _endings(one: str, other: str) -> Iterator[tuple[str, str]]:
    """What is left of both words after each stem that they share, the longest first; a doubled letter is no ending."""
    common = 0
    while common < min(len(one), len(other)) and one[common] == other[common]:
        common += 1
    for stem in range(common, max(LEAST_STEM, common - LONGEST_ENDING) - 1, -1):
        a, b = one[stem:], other[stem:]
        yield a, b
        for single, double in ((a, b), (b, a)):
            if stem == common and double[:1] == one[stem - 1] and len(double) > 1 and single in {"", "s"}:
                yield (single, double[1:])


def _is_participle(one: str, other: str) -> bool:
    """Whether one word is the German participle of the other."""
    for participle, verb in ((one, other), (other, one)):
        stem = participle.removeprefix("ge")
        roots = (stem.removesuffix(ending) for ending in ("et", "t", "en") if stem.endswith(ending))
        if stem != participle and any(_is_verb(verb, root) for root in roots):
            return True
    return False


def _is_verb(word: str, root: str) -> bool:
    return len(root) >= LEAST_STEM and word.startswith(root) and word.removeprefix(root) in VERB_ENDINGS


def is_respelt(one: str, other: str) -> bool:
    """Whether both are the British and the American spelling of an English word."""
    if frozenset((one, other)) in _SPELLINGS:
        return True
    for british, american in ((one, other), (other, one)):
        for ending, turned in _ENDINGS:
            if (
                british.endswith(ending)
                and british[: -len(ending)] + turned == american
                and len(british) > TYPO_LETTERS
            ):
                return True
        for inside, turned in _INSIDE:
            if len(american) >= TYPO_LETTERS and inside in british and british.replace(inside, turned, 1) == american:
                return True
    return False


@lru_cache(maxsize=4096)
def is_typo(one: str, other: str) -> bool:
    """Whether one word is likely the other, mistyped: a letter in four, or two neighbours exchanged."""
    if not similar(one, other):
        return False
    return is_swapped(one, other) or edit_distance(one, other, 3) <= max(
        1, (max(len(one), len(other)) + 1) // TYPO_LETTERS
    )


def is_swapped(one: str, other: str) -> bool:
    """Whether the words differ by two neighbouring letters that stand in the other order, and by nothing else."""
    if len(one) != len(other):
        return False
    apart = [at for at, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    return (
        len(apart) == SWAPPED
        and apart[1] == apart[0] + 1
        and (one[apart[0]], one[apart[1]]) == (other[apart[1]], other[apart[0]])
    )


def is_slip(one: str, other: str) -> bool:
    """Whether the words differ as only a slip of the hand would: letters exchanged, or one left out or doubled."""
    if min(len(one), len(other)) < LEAST_TYPO or one[0] != other[0]:
        return False
    return is_swapped(one, other) or (len(one) != len(other) and edit_distance(one, other, 1) == 1)
