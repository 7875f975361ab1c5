"""Quotations in another language than their sources: they cannot be held against them word for word."""

from collections.abc import Sequence
from functools import lru_cache

from sicut.locate.declared import Declared
from sicut.locate.lemmas import Unit
from sicut.locate.library import Range
from sicut.model.collation import Reason, ReasonCode
from sicut.text.language import guess

SAMPLE = 4_000


def foreign(lemmas: Sequence[Unit], kinds: frozenset[Declared], scope: Range) -> Reason | None:
    """Why words that were not found need not stand in these sources at all: they are a translation.

    Said of a quotation that the report calls its own translation, and of one in a language that none of the sources is
    in, as far as all of their languages can be told.
    """
    if Declared.TRANSLATION in kinds:
        return Reason(ReasonCode.OTHER_LANGUAGE, "the report calls it a translation of its own")
    text = lemmas[0].lemma.tokens.text
    spans = [span for unit in lemmas for span in unit.lemma.tokens.spans]
    own = guess(text[spans[0].start : spans[-1].end])
    if own is None:
        return None
    readings = scope.library.index.readings
    languages: set[str] = set()
    for witness in sorted(scope.search.witnesses):
        language = _language(readings[witness].text[:SAMPLE])
        if language is None or language == own:
            return None
        languages.add(language)
    if not languages:
        return None
    named = ", ".join(sorted(languages))
    text = f"its language is {own}, that of the sources {named}"
    return Reason(ReasonCode.OTHER_LANGUAGE, text, scope.searched.complete)


@lru_cache(maxsize=1024)
def _language(text: str) -> str | None:
    return guess(text)
