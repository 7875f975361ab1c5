"""The forms of German verbs, from their infinitives: “an|kündigen” gives *kündigte*, *ankündigte*, *angekündigt*."""

from typing import NamedTuple

_WHOLE = ("be", "emp", "ent", "er", "ge", "miss", "ver", "wider", "zer", "über", "unter")
_HARD = ("d", "t", "chn", "ffn", "gn", "dm", "tm")


class Forms(NamedTuple):
    """Words apart by spaces: those that say by themselves, and those that need an auxiliary."""

    finite: str
    helped: str


def regular(verbs: str) -> Forms:
    """The forms of regular *verbs*, infinitives apart by spaces; ``|`` parts what a clause moves to its end."""
    forms = [_regular(*_parted(verb)) for verb in verbs.split()]
    return Forms(" ".join(form.finite for form in forms), " ".join(form.helped for form in forms))


def irregular(verbs: str) -> Forms:
    """The same of verbs given as “werfen wirft warf geworfen”, apart by commas, each with what may stand before it.

    A first word that ends in ``|`` lists, apart by ``/``, what parts from the verb: “vor/zurück|werfen …”.
    """
    finite, helped = [], []
    for verb in verbs.split(","):
        (first, *rest), own = verb.split(), verb.split()
        moved, bare = first.rsplit("|", 1) if "|" in first else ("", first)
        own = [bare, *rest]
        for one in moved.split("/") if moved else [""]:
            form = _irregular(one, *own)
            finite.append(form.finite)
            helped.append(form.helped)
    return Forms(" ".join(finite), " ".join(helped))


def _parted(verb: str) -> tuple[str, str]:
    moved, _, bare = verb.rpartition("|")
    return moved, bare


def _regular(moved: str, verb: str) -> Forms:
    stem = verb.removesuffix("n").removesuffix("e") if verb.endswith("en") else verb.removesuffix("n")
    link = "e" if stem.endswith(_HARD) else ""
    whole = verb.startswith(_WHOLE) or verb.endswith("ieren")
    return _irregular(moved, verb, f"{stem}{link}t", f"{stem}{link}te", f"{'' if whole else 'ge'}{stem}{link}t")


def _irregular(moved: str, verb: str, present: str, past: str, participle: str) -> Forms:
    pasts = f"{past} {past}n" if past.endswith("e") else f"{past} {past}en"
    finite = f"{verb} {present} {pasts}"
    if not moved:
        return Forms(finite, f"{participle} {verb}")
    joined = " ".join(moved + word for word in finite.split())
    return Forms(f"{finite} {joined}", f"{moved}{participle} {moved}{verb} {moved}zu{verb}")
