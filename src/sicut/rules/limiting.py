"""Words that negate, limit or reverse what stands beside them, in seven languages.

The languages are English, German, French, Spanish, Arabic, Russian and Chinese; a text in any of them is
searched for the words of all, as few texts say which language they are in. Words of one language
that are harmless and common in another are left out.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from sicut.text.segment import Word
from sicut.text.segment import keys as keys_of
from sicut.text.unicode import APOSTROPHES


class Limit(StrEnum):
    """What a limiting word does to what it belongs to."""

    CONDITION = "sets a condition to"
    EXCEPTION = "makes an exception to"
    CONTRAST = "qualifies"
    NEGATION = "negates"
    DOUBT = "casts doubt on"


class Limiter(NamedTuple):
    """A limiting phrase: the words from the index ``first`` up to ``end``."""

    limit: Limit
    first: int
    end: int


class _Entry(NamedTuple):
    """``limit`` is ``None`` for a phrase that only looks limiting."""

    limit: Limit | None
    joins: bool
    joins_parted: bool
    stands_inside: bool


# Conjunctions that may follow a clause directly.
JOINING: Mapping[Limit, str] = MappingProxyType({
    Limit.CONDITION: (
        "if;only if;unless;only when;only after;only until;provided that;providing that;on condition;on the condition;"
        "as long as;so long as;si;à moins que;à moins de;à moins d'un;sauf si;pourvu que;pourvu qu'il;à condition que;"
        "à condition de;seulement si;a menos que;a no ser que;salvo que;salvo si;siempre que;con tal de que;"
        "con tal que;sólo si;a condición de que;إذا;لو;ما لم;بشرط أن;بشرط;شرط أن;شريطة أن;إلا إذا;فقط إذا"
    ),
    Limit.EXCEPTION: (
        "except;except for;excepting;save for;apart from;aside from;with the exception;sauf;excepté;hormis;"
        "à l'exception;excepto;con excepción;a excepción;إلا;ما عدا;باستثناء;سوى"
    ),
    Limit.CONTRAST: (
        "but;although;though;albeit;mais;bien que;quoique;pero;aunque;لكن;ولكن;لكنه;لكنها;لكننا;لكنهم;لكنني;ولكنه;"
        "ولكنها;ولكننا;غير أن;بيد أن;إلا أن;رغم أن;مع أن;على الرغم"
    ),
})  # fmt: skip

# Those that count only after a comma or the like: written so by rule, or of other meanings elsewhere.
JOINING_PARTED: Mapping[Limit, str] = MappingProxyType({
    Limit.CONDITION: (
        "provided;assuming;assuming that;wenn;falls;sofern;solange;es sei denn;außer wenn;nur wenn;aber nur wenn;"
        "vorausgesetzt;unter der Bedingung;если;если только;при условии;только если;но только если;разве что;лишь если;"
        "если же;如果;除非;只要;只有;假如;倘若;要是;前提是"
    ),
    Limit.EXCEPTION: (
        "excluding;other than;außer;ausgenommen;bis auf;mit Ausnahme;abgesehen von;salvo;hors;кроме;за исключением;"
        "исключая;除了;除外"
    ),
    Limit.CONTRAST: (
        "however;yet;nevertheless;nonetheless;even though;aber;doch;jedoch;allerdings;obwohl;obgleich;wenngleich;"
        "cependant;toutefois;pourtant;néanmoins;sin embargo;no obstante;но;однако;хотя;впрочем;但;但是;然而;不过;"
        "可是;虽然;尽管"
    ),
    Limit.NEGATION: (
        "not;at least not;though not;never;by no means;nicht;jedenfalls nicht;zumindest nicht;keineswegs;niemals;pas;"
        "du moins pas;jamais;nunca;al menos no;не;по крайней мере не;ليس;وليس;不是;而不是;并非"
    ),
})  # fmt: skip

# Words that limit their own clause, wherever they stand in it.
INSIDE: Mapping[Limit, str] = MappingProxyType({
    Limit.NEGATION: (
        "not;never;no;none;nobody;nothing;nowhere;neither;cannot;without;"
        "nicht;nie;niemals;kein;keine;keinen;keinem;keiner;keines;niemand;nichts;weder;keineswegs;ohne;"
        "ne;pas;jamais;aucun;aucune;rien;nullement;sans;nunca;jamás;nadie;nada;ningún;ninguna;ninguno;tampoco;"
        "لا;لم;لن;ليس;ليست;ليسوا;ولا;ولم;ولن;وليس;وليست;بدون;не;ни;нет;никогда;никто;ничего;нельзя;без;"
        "不;没;没有;未;并非;从未;绝不"
    ),
    Limit.DOUBT: (
        "allegedly;reportedly;supposedly;purportedly;hardly;scarcely;barely;seldom;rarely;almost;nearly;"
        "angeblich;vermeintlich;mutmaßlich;kaum;selten;beinahe;prétendument;soi-disant;guère;à peine;presque;"
        "supuestamente;presuntamente;apenas;casi;يزعم;يقال;بالكاد;якобы;будто;вряд ли;едва;едва ли;почти;"
        "据称;据说;所谓;几乎"
    ),
    Limit.EXCEPTION: "only;nur;lediglich;seulement;solamente;únicamente;فقط;только;лишь;仅;只有",
})  # fmt: skip

HARMLESS = (
    "but also;but even;not only;not just;not merely;not least;not to mention;no doubt;no less;no sooner;"
    "nothing less;even if;as if;as though;if ever;if only;if any;if necessary;if you please;if you like;only too;"
    "nothing but;not but;nicht nur;nicht zuletzt;ohne Zweifel;als wenn;sondern auch;non seulement;mais aussi;"
    "mais encore;pas seulement;sans doute;même si;comme si;no sólo;no solamente;sino también;pero también;"
    "sin duda;aun si;como si;incluso si;не только;но и;даже если;как если;ليس فقط;لا شك;بل;حتى لو;حتى إذا;كما لو;"
    "不仅;不但;不断;不久;不只;不得不;没错;即使"
)

THAT = "that;dass;daß;que;qu'il;qu'elle;что;أن;بأن;أنه;أنها"
NEGATED = (
    "believe;believes;think;thinks;say;says;said;saying;claim;claims;claimed;mean;means;suppose;suggest;suggests;"
    "true;evidence;proof;case;convinced;certain;sure;guarantee;promise;promised;expect;mean;follow;"
    "glaube;glauben;glaubt;denke;denken;sage;sagen;sagt;gesagt;behaupte;behauptet;stimmt;wahr;richtig;heißt;Beweis;"
    "crois;croit;croyons;pense;pensons;dis;dit;vrai;exact;preuve;creo;cree;creemos;pienso;digo;dice;dicho;cierto;"
    "verdad;prueba;думаю;думает;считаю;считает;верю;правда;верно;говорю;говорил;доказательств;"
    "أعتقد;يعتقد;نعتقد;أظن;صحيحا;صحيح;أقول;يقول;دليل"
)
DENYING = (
    "deny;denies;denied;denying;doubt;doubts;doubted;false;untrue;lie;myth;wrong;rumour;rumor;alleged;alleges;"
    "pretend;pretends;pretended;bestreite;bestreitet;bestritt;bezweifle;bezweifelt;falsch;gelogen;leugnet;"
    "nie;nier;démenti;dément;doute;faux;niego;niega;negó;desmintió;dudo;duda;falso;mentira;отрицаю;отрицает;отрицал;"
    "отрицала;сомневаюсь;сомневается;неправда;неверно;ложь;слух;"
    "أنكر;ينكر;نفى;ينفي;أشك;يشك;كذب;خطأ;يزعم;زعم"
)
AND = "and;or;but;und;oder;aber;et;ou;mais;y;o;pero;и;или;но;а;و;أو"

LONGEST = 6


def limiters(found: Sequence[Word], text: str) -> tuple[Limiter, ...]:
    """All limiting phrases among the words *found* of *text*, as if they stood in one clause. Linear."""
    limits: list[Limiter] = []
    at = 0
    while at < len(found):
        length, entry = _longest(found, at)
        if entry is None:
            if is_negated(found[at], text):
                limits.append(Limiter(Limit.NEGATION, at, at + 1))
        elif entry.limit is not None and (entry.stands_inside or entry.joins) and _is_meant(found[at], text):
            limits.append(Limiter(entry.limit, at, at + length))
        at += length
    return tuple(limits)


def joining(found: Sequence[Word], text: str, at: int, *, parted: bool) -> Limiter | None:
    """The limiting conjunction that begins at the index *at*; ``parted``: a comma or the like stands before it."""
    length, entry = _longest(found, at)
    if entry is None or entry.limit is None or not _is_meant(found[at], text):
        return None
    joins = entry.joins or (parted and entry.joins_parted)
    return Limiter(entry.limit, at, at + length) if joins else None


def leading(found: Sequence[Word], text: str) -> Limiter | None:
    """The limiting phrase that ends with the last word: a condition, a negation or a doubt of what comes next."""
    for at in range(max(0, len(found) - LONGEST), len(found)):
        length, entry = _longest(found, at)
        if entry is not None and at + length == len(found):
            if entry.limit in (None, Limit.EXCEPTION, Limit.CONTRAST) or not _is_meant(found[at], text):
                return None
            return Limiter(entry.limit, at, at + length)
    last = len(found) - 1
    return Limiter(Limit.NEGATION, last, last + 1) if found and is_negated(found[last], text) else None


def denying(found: Sequence[Word], text: str) -> Limiter | None:
    """A phrase such as ``I do not believe that`` or ``he denied that`` that ends with the last word.

    ``I do not doubt that`` is none.
    """
    if not found or found[-1].key not in keys(THAT):
        return None
    first = max(0, len(found) - LONGEST - 1)
    near = found[first:-1]
    negated = [at for at, word in enumerate(near, first) if _is_negation(word, text)]
    denied = [at for at, word in enumerate(near, first) if word.key in keys(DENYING)]
    believed = any(word.key in keys(NEGATED) for word in near)
    if bool(denied) != bool(negated) and (denied or believed):
        limit = Limit.DOUBT if denied else Limit.NEGATION
        return Limiter(limit, min([*denied, *negated]), len(found))
    return None


def is_negated(word: Word, text: str) -> bool:
    """Whether a negation is written together with *word*: ``doesn't``, ``n'est``."""
    written = text[word.span.start : word.span.end]
    head, tail = written[:2], written[-3:]
    if len(head) > 1 and head[0] in "nN" and head[1] in APOSTROPHES:
        return True
    return len(written) > len(tail) and tail[0] in "nN" and tail[1] in APOSTROPHES and tail[2] in "tT"


@cache
def keys(listed: str) -> frozenset[str]:
    """The folded words of a list of words."""
    return frozenset(keys_of(listed))


def _is_negation(word: Word, text: str) -> bool:
    return word.key in negations() or is_negated(word, text)


@cache
def negations() -> frozenset[str]:
    """The single words that negate, folded."""
    return frozenset(phrase[0] for phrase in _phrases(INSIDE[Limit.NEGATION]) if len(phrase) == 1)


def _is_meant(word: Word, text: str) -> bool:
    """Whether the written word is the one of the list: Spanish ``sí`` (yes) folds like ``si`` (if)."""
    written = text[word.span.start : word.span.end]
    return word.key != "si" or not ("í" in written or "i\u0301" in written or "Í" in written)


def _longest(found: Sequence[Word], at: int) -> tuple[int, _Entry | None]:
    """The longest phrase of the tables that begins at the index *at*, and how many words it has."""
    table = _table()
    for length in range(min(LONGEST, len(found) - at), 0, -1):
        entry = table.get(tuple(word.key for word in found[at : at + length]))
        if entry is not None:
            return length, entry
    return 1, None


@cache
def _table() -> Mapping[tuple[str, ...], _Entry]:
    table: dict[tuple[str, ...], _Entry] = {}
    for rows, place in ((JOINING, 1), (JOINING_PARTED, 2), (INSIDE, 3)):
        for limit, listed in rows.items():
            for phrase in _phrases(listed):
                old = table.get(phrase, _Entry(limit, joins=False, joins_parted=False, stands_inside=False))
                table[phrase] = _Entry(
                    old.limit,
                    joins=old.joins or place == 1,
                    joins_parted=old.joins_parted or place == 2,  # noqa: PLR2004 - the place in the list above
                    stands_inside=old.stands_inside or place == 3,  # noqa: PLR2004
                )
    for phrase in _phrases(HARMLESS):
        table[phrase] = _Entry(None, joins=False, joins_parted=False, stands_inside=False)
    return table


def _phrases(listed: str) -> list[tuple[str, ...]]:
    return [keys_of(one) for one in listed.split(";")]
