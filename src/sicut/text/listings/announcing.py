"""Which number in the words above or before a list says how many it lists."""

import re
from collections.abc import Sequence

from sicut.model.span import Span
from sicut.model.value import Amount
from sicut.text.fold import letters
from sicut.text.listings import words as told
from sicut.text.listings.listing import Listing, ListingKind
from sicut.text.segment import Word, words
from sicut.text.unicode import is_upper

_HAN = re.compile(r"[\u3400-\u9fff]")
_BRACKETED = re.compile(r"(?:[\s\u3400-\u9fff][(]|（)\s*$")
_SECTION = re.compile(r"[0-9]+\s+[^\W\d_]")
"""The number of a section, before its title."""
_CLOSED = re.compile(r"[^()（）]*[)）]")
"""The number stands in brackets that are closed before the list."""
_NAMELY_GAP = 40
_TAIL, _SHORT_TAIL, _VERB_TAIL, _LINKED_TAIL, _HEADING = 14, 3, 10, 7, 4
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_CYRILLIC = re.compile(r"[а-яё]")
_RUSSIAN_VERB = re.compile(r"(?:ли|лись|ет|ит|ют|ут|ят|ся|ся|ла|ло)$")
_ARABIC_NOUN = re.compile(r"(?:ة|ات|ون|ين|ى|ية)$")
_SUBJECTS = tuple(
    letters(stem) for stem in told.LISTED_AS_SUBJECT if stem not in {"are", "were", "sind", "waren", "sont"}
)


def announced(text: str, listing: Listing, numbers: Sequence[Amount]) -> Amount | None:
    """The one of *numbers*, all of them in the lead of *listing*, that says how many it lists."""
    lead = listing.lead
    if lead is None:
        return None
    ends = text[lead.end - 1 : lead.end] in {":", "："} or text[lead.end : lead.end + 2].lstrip()[:1] in {":", "："}
    if listing.kind is not ListingKind.INLINE and not ends:
        return _in_heading(text, lead, numbers)
    number = numbers[-1]
    is_of_columns = listing.kind is ListingKind.ROWS and told.NO_ROWS().match(text, number.span.end) is not None
    if is_of_columns or text[number.span.end : number.span.end + 1] in {"-", "–", "/"}:
        return None
    if _CLOSED.match(text, number.span.end, lead.end):
        return _in_heading(text, lead, numbers)
    if _HAN.search(text, *lead):
        return number if _fits_chinese(text, lead, number) else None
    fits = _leads(text, lead, number) if ends or _has_namely(text, lead, listing) else _stands_by(text, lead, number)
    if fits:
        return number
    if listing.kind is ListingKind.SIGNATURES:
        return _in_heading(text, lead, numbers)
    return next((one for one in numbers[:-1] if ends and _is_pointed_at(text, lead, one)), None)


def _has_namely(text: str, lead: Span, listing: Listing) -> bool:
    return told.NAMELY().search(text, lead.end, min(listing.span.start + 1, lead.end + _NAMELY_GAP)) is not None


def _in_heading(text: str, lead: Span, numbers: Sequence[Amount]) -> Amount | None:
    """A number as in "Signatories (12)", "The nine members", "Twelve signatories"."""
    number = numbers[-1]
    before, after = _around(text, lead, number)
    if (
        text[number.span.end : number.span.end + 1] in {".", ":", "\u066b"}
        or text[number.span.start - 1 : number.span.start] == "."
    ):
        return None
    section = _SECTION.match(text, number.span.start)
    if not before and section is not None and is_upper(text[section.end() - 1]):
        return None
    if len(numbers) > 1 or len(before) + len(after) > _HEADING or text[lead.end - 1] in ".!?":
        return None
    if _BRACKETED.search(text, lead.start, number.span.start) and not after:
        return number if before else None
    if _HAN.search(text, *lead):
        return number if not before and told.MEASURES_CHINESE().match(text, number.span.end) else None
    if any(word.key not in told.ARTICLES | told.FOLLOWING for word in before) or not after:
        return None
    rest = [word for word in after if told.IN_ALL().search(word.key) is None]
    few = 2
    return number if len(rest) <= few and rest[0].key not in told.NEVER_LISTED else None


def _around(text: str, lead: Span, number: Amount) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
    return words(text[lead.start : number.span.start]), words(text[number.span.end : lead.end])


def _leads(text: str, lead: Span, number: Amount) -> bool:
    """Whether what *number* counts is listed behind the colon."""
    before, after = _around(text, lead, number)
    if not after or len(after) > _TAIL or after[0].key in told.NEVER_LISTED:
        return _is_pointed_at(text, lead, number) and not after
    if _is_pointed_at(text, lead, number):
        return True
    if any(word.key in told.FOLLOWING for word in (*before, *after)) or not _stands_free(before):
        return False
    return _ends_as_noun(text[number.span.end : lead.end], after) or _has_subject_verb(after) or _is_linked(after)


def _is_pointed_at(text: str, lead: Span, number: Amount) -> bool:
    """Whether "following" or "these" belongs to *number*: "the following nine", "los nueve organismos siguientes"."""
    before, after = _around(text, lead, number)
    near = 2
    led = [word for word in before[-near:] if word.key in told.FOLLOWING]
    if led:
        place = before.index(led[-1])
        is_part = place > 0 and before[place - 1].key in told.NO_PARTITIVE
        parted = "," in text[lead.start + led[-1].span.end : number.span.start]
        return not is_part and not parted and not any(word.key in told.FOLLOWING for word in after)
    places = [place for place, word in enumerate(after) if word.key in told.FOLLOWING]
    if not places or places[0] > near or len(places) > 1 or after[places[0]].key not in told.FOLLOWING_BEHIND:
        return False
    if any(word.key in told.PREPOSITIONS - {"a"} for word in before[-near:]):
        return False
    if not places[0] and _ARABIC.search(after[0].key) is None:
        return False
    return not any(word.key in told.ARTICLES for word in after[: places[0]])


def _stands_free(before: Sequence[Word]) -> bool:
    """Whether no preposition stands before the number, other than the "by" of "signed by"."""
    keys = [word.key for word in before]
    has_article = bool(keys) and keys[-1] in told.ARTICLES
    if has_article:
        keys.pop()
    if not keys:
        return True
    if keys[-1] in told.BY and any(key.startswith(_SUBJECTS) for key in keys[-_SHORT_TAIL - 1 : -1]):
        return True
    if keys[-1] in told.NO_PARTITIVE:
        return (
            keys[-1] == "of"
            and not has_article
            and len(keys) > 1
            and keys[-2].startswith(("consist", "made", "compos"))
        )
    return keys[-1] not in told.PREPOSITIONS


def _ends_as_noun(written: str, after: Sequence[Word]) -> bool:
    """Whether nothing but a noun and its adjectives follows the number."""
    if len(after) > _SHORT_TAIL or _is_finite(after[-1].key) or after[0].key in told.FINITE | told.POINTERS:
        return False
    last = written[slice(*after[-1].span)]
    if _CYRILLIC.search(last.lower()):
        return not _RUSSIAN_VERB.search(last) or (len(after) == 1 and not last.endswith(("ли", "лись", "ся")))
    if _ARABIC.search(last):
        return len(after) == 1 or _ARABIC_NOUN.search(last) is not None
    if len(after) == 1:
        return not last.endswith("ed")
    return is_upper(last[0]) or (last.endswith(("s", "x")) and not last.endswith("ss"))


def _is_finite(key: str) -> bool:
    return key in told.FINITE | told.NEVER_LISTED | told.PREPOSITIONS | told.POINTERS


def _has_subject_verb(after: Sequence[Word]) -> bool:
    """Whether a verb follows whose subject is what is listed: "signed", "took part", "were" at the end."""
    verbs = [place for place, word in enumerate(after) if place and word.key.startswith(_SUBJECTS)]
    if after[-1].key in told.COPULAS and len(after) > 1:
        is_one = after[-1].key in told.ENGLISH_COPULAS and not any(map(_may_be_several, after[:-1]))
        return len(after) <= _LINKED_TAIL and not is_one
    if not verbs or len(after) > _VERB_TAIL or verbs[0] > _SHORT_TAIL + 1:
        return False
    behind = after[verbs[-1] + 1 :]
    if not behind:
        return True
    last = behind[-1].key
    small = 5
    return len(behind) <= small and not _is_finite(last) and not last.endswith(("ing", "ed")) and last != "that"


def _may_be_several(word: Word) -> bool:
    return word.key.endswith("s") or word.key in told.ENGLISH_PLURALS


def _is_linked(after: Sequence[Word]) -> bool:
    """Whether a noun follows with words that limit it: "three points of order"."""
    links = [place for place, word in enumerate(after) if word.key in told.LINKING]
    if not links or links[0] not in {1, 2} or len(after) > _LINKED_TAIL:
        return False
    return not any(_is_verb(word.key) for word in after)


def _is_verb(key: str) -> bool:
    return key in told.FINITE or key.endswith(("ed", "ing"))


def _stands_by(text: str, lead: Span, number: Amount) -> bool:
    """Whether the list is in apposition to what is counted: "three boats (Alva, Berit and Cora)"."""
    before, after = _around(text, lead, number)
    few = 2
    if not after or len(after) > few or after[0].key in told.NEVER_LISTED or "," in text[number.span.end : lead.end]:
        return False
    keys = [word.key for word in before if word.key not in told.ARTICLES]
    if keys and keys[-1] in told.NO_PARTITIVE:
        return False
    return _ends_as_noun(text[number.span.end : lead.end], after) and after[-1].key not in told.OTHERS


def _fits_chinese(text: str, lead: Span, number: Amount) -> bool:
    before = text[max(lead.start, number.span.start - 4) : number.span.start]
    after = text[number.span.end : lead.end].rstrip(" ：:")
    wide, narrow = 14, 7
    if told.CHINESE_SAYING().search(after) or "，" in after or len(after) > wide or not after:
        return False
    if told.FOLLOWING_CHINESE().search(before) or after.endswith("如下"):
        return True
    if told.MEASURES_CHINESE().match(after) is None or before.endswith(
        ("对", "向", "与", "和", "在", "给", "第", "中")
    ):
        return False
    return told.SUBJECT_CHINESE().search(after) is not None or len(after) <= narrow


def named_beside(text: str, amount: Amount, listing: Listing) -> range:
    """How many are named beside a number of "others", and so belong to the list: "the chamber and nine other bodies".

    Where the list does not name them, it may be one of the others alone.
    """
    lead = listing.lead or amount.span
    after = text[amount.span.end : lead.end]
    is_chinese = _HAN.search(after) is not None
    few = 2
    near = words(after)[:few]
    others = told.OTHERS_CHINESE().match(after) if is_chinese else any(word.key in told.OTHERS for word in near)
    before = text[lead.start : amount.span.start].rstrip()
    joint = re.search(r"(?:\b(?:and|und|et|y|и)|&|[和及与]|\sو)$", before, re.IGNORECASE)
    if not others or joint is None:
        return range(1)
    head = before[: joint.start()]
    beside = [word.key for word in words(head)][-_SHORT_TAIL:]
    shortest = 1 if is_chinese else 4
    items = {word.key for item in listing.items for word in words(text[slice(*item)])}
    is_listed = any(key in items for key in beside if len(key) >= shortest)
    more = len(re.findall(r"[,،、]|\b(?:and|und|et|y|и)\b", head))
    return range(1 if is_listed else 0, 2 + more)
