"""The forms of regular French and Spanish verbs, from their infinitives; accents do not count."""

from collections.abc import Callable

from sicut.claims.sayings.german_verbs import Forms

_VOWELS = tuple("aeiouéèê")
"""What “le” and “se” lose their own vowel before; one word with them, as the apostrophe does not count."""


def french(verbs: str) -> Forms:
    """The forms of French *verbs* in -er: the third persons that tell stories, and participles and infinitives."""
    return _forms(verbs, _french)


def spanish(verbs: str) -> Forms:
    """The same of Spanish *verbs* in -ar."""
    return _forms(verbs, _spanish)


def _forms(verbs: str, conjugated: Callable[[str], Forms]) -> Forms:
    forms = [conjugated(verb.removesuffix("er").removesuffix("ar")) for verb in verbs.split()]
    return Forms(" ".join(form.finite for form in forms), " ".join(form.helped for form in forms))


def _french(stem: str) -> Forms:
    soft = stem + "e" if stem.endswith("g") else stem
    finite = f"{stem}e {stem}ent {soft}ait {soft}aient {soft}a {stem}erent {stem}era"
    helped = f"{stem}e {stem}ee {stem}es {stem}ees {stem}er"
    if stem.startswith(_VOWELS):
        finite += "".join(f" {clitic}{form}" for form in finite.split() for clitic in "ls")
        helped += f" d{stem}er"
    return Forms(finite, helped)


def _spanish(stem: str) -> Forms:
    return Forms(
        f"{stem}a {stem}an {stem}o {stem}aron {stem}aba {stem}aban",
        f"{stem}ado {stem}ada {stem}ados {stem}ar {stem}ando",
    )
