"""Whether a sentence that no marks set off is rather somebody's speech, or the story around it.

Told by its words: the first and second person, the present tense, a question or a call speak for speech; a verb in the
past tense, and nothing of those, for the story. English and German; of other languages nothing is told.
"""

from collections.abc import Iterator, Sequence
from enum import Enum
from functools import cache
from typing import NamedTuple

from sicut.claims.cues import cues_of
from sicut.claims.layout import trimmed
from sicut.model.span import Span
from sicut.text.fold import listed
from sicut.text.pattern import pattern
from sicut.text.segment import Word, words
from sicut.text.unicode import is_digit, is_upper, is_word_character


class Voice(Enum):
    """``SPOKEN``: rather speech; ``TOLD``: rather the story; ``OPEN``: it does not tell."""

    SPOKEN = "spoken"
    TOLD = "told"
    OPEN = "open"


class Sentence(NamedTuple):
    """A sentence, in shown offsets, with its words (their offsets too) and its voice."""

    span: Span
    found: tuple[Word, ...]
    voice: Voice


_STOP = pattern(r"(?<![.!?…])[.!?…]++(?:\s?['’\"”“«»]){0,3}+\s++|\n\s*\n")
_PRESENT = {
    "en": """am is are has have isnt arent hasnt havent dont doesnt cant wont will shall can may must thats theres
        heres whats ive youve weve theyve im youre theyre youll lets let please yes knows thinks says wants means
        seems looks goes comes gets makes takes does""",
    "de": """ist sind bin bist seid hat hast habt wird wirst werdet kann kannst könnt muß muss mußt musst müßt
        darf darfst dürft will willst wollt soll sollst sollt mag magst gibt giebt geht kommt weiß weißt tut thut
        macht steht bleibt heißt ja nein bitte ach""",
}
_PAST = {
    "en": """was were had did went came saw took gave made got knew thought stood sat ran fell held kept left began
        spoke said told heard felt found brought put turned drew lay wore wrote broke led became grew threw
        caught bent shook sang drank slept spent sent met set""",
    "de": """war waren hatte hatten wurde wurden ging gingen kam kamen stand standen saß sass saßen sah sahen sprach
        sprachen lag lagen nahm nahmen gab gaben hielt hielten fiel fielen ließ liess ließen lief liefen blieb
        blieben schien schienen trat traten zog zogen schlug schlugen trug trugen griff rief riefen warf warfen
        fand fanden begann begannen schrieb schrieben las lasen fuhr fuhren stieg stiegen schwieg schwiegen hob
        hoben bot boten brach brachen schritt schritten sank sanken sprang sprangen stieß trieb verließ verstand
        vernahm empfand erhob erschien entstand befand verlor wußte wusste dachte brachte kannte nannte wandte
        sandte schloß schloss floh flog wuchs half starb traf verschwand bat hing fing ging gefiel geschah""",
}
_NO_PAST = {
    "en": """indeed need used red bed hundred wicked sacred naked beloved feed seed speed weed bleed breed shed sled
        tired pleased ashamed afraid supposed""",
    "de": """heute bitte leute könnte möchte sollte müßte dürfte hätte wollte konnte mußte weite rechte letzte erste
        beste zweite dritte alte gute gestalte bedeute warte biete halte""",
}
_NARRATOR = {"en": frozenset(("i", "we", "my", "me")), "de": frozenset(("ich", "wir", "mich", "mir", "mein", "meine"))}
_POLITE = frozenset(("sie", "ihnen", "ihr", "ihre", "ihren", "ihrem", "ihrer", "euch", "euer", "eure", "euren"))
_ED = 4
_OFTEN = 3
_SHARE = 4


def language_of(language: str | None) -> str:
    """The language whose voices are told, of a BCP 47 tag; empty if they are not."""
    name = (language or "").split("-")[0]
    return name if name in _PRESENT else ""


@cache
def _spoken(name: str, *, narrated: bool) -> frozenset[str]:
    present = listed(_PRESENT[name]) - (listed(_PAST[name]) if name == "en" else frozenset())
    person = cues_of(name).person - (frozenset(("ihr", "well", "were")))
    return present | (person - _NARRATOR[name] if narrated else person)


def _is_past(text: str, found: Sequence[Word], at: int, name: str) -> bool:
    """Whether the word *at* is a verb in the past tense."""
    key, span = found[at].key, found[at].span
    if key in listed(_PAST[name]):
        return True
    if key in listed(_NO_PAST[name]) or is_upper(text[span.start]) or len(key) < _ED:
        return False
    if name == "en":
        return key.endswith("ed")
    if not key.endswith(("te", "ten")):
        return False
    after = text[found[at + 1].span.start] if at + 1 < len(found) else ","
    return not is_upper(after)


def voice_of(text: str, found: Sequence[Word], name: str, *, narrated: bool = False) -> Voice:
    """The voice of a sentence with the words *found* (offsets of *text*); *narrated*: “I” tells the story."""
    if not found:
        return Voice.OPEN
    spoken = _spoken(name, narrated=narrated)
    if any(word.key in spoken for word in found):
        return Voice.SPOKEN
    if name == "de" and any(word.key in _POLITE and is_upper(text[word.span.start]) for word in found[1:]):
        return Voice.SPOKEN
    end = found[-1].span.end
    if text[end : end + 2].strip()[:1] in {"!", "?"}:
        return Voice.SPOKEN
    return Voice.TOLD if any(_is_past(text, found, at, name) for at in range(len(found))) else Voice.OPEN


def is_personal(text: str, found: Sequence[Word], name: str) -> bool:
    """Whether the words *found* are plainly somebody's to somebody: the first or second person."""
    person = cues_of(name).person - {"ihr", "well", "were"}
    polite = name == "de" and any(word.key in _POLITE and is_upper(text[word.span.start]) for word in found[1:])
    return polite or any(word.key in person for word in found)


def sentences(text: str, span: Span, name: str, *, narrated: bool = False) -> Iterator[Sentence]:
    """The sentences within *span*; *narrated*: “I” may tell the story. Linear in its width."""
    for whole, found in part_into_sentences(text, span):
        yield Sentence(whole, found, voice_of(text, found, name, narrated=narrated))


def part_into_sentences(text: str, span: Span) -> Iterator[tuple[Span, tuple[Word, ...]]]:
    """The sentences within *span*, each with its words."""
    at = span.start
    for stop in (*_STOP().finditer(text, span.start, span.end), None):
        end = span.end if stop is None else stop.end()
        if stop is not None and end < span.end and not _begins(text, end):
            continue
        whole = trimmed(text, Span(at, end))
        found = words(text[whole.start : whole.end], whole.start)
        if found:
            yield whole, found
        at = end


def _begins(text: str, at: int) -> bool:
    """Whether a sentence may begin at *at*: no small letter there."""
    return not is_word_character(text[at]) or is_upper(text[at]) or is_digit(text[at])


def is_narrated(text: str, found: Sequence[Word], name: str) -> bool:
    """Whether somebody tells the story as “I”: mostly with a verb in the past tense right beside it."""
    own = _NARRATOR[name]
    places = [at for at, word in enumerate(found) if word.key in own]
    past = sum(any(_is_past(text, found, by, name) for by in (at - 1, at + 1) if 0 <= by < len(found)) for at in places)
    return past >= _OFTEN and past * _SHARE >= len(places)
