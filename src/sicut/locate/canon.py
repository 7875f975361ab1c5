"""Quotations with a reference beside them, or given out as scripture, held against editions."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from sicut.editions.edition import Edition
from sicut.editions.naming import place_name
from sicut.locate.at_hand import Cited, Editions, at, searched
from sicut.locate.bare_verses import in_chapter, is_bare
from sicut.locate.cuttings import cuttings
from sicut.locate.existence import existence
from sicut.locate.holding import held, is_clean
from sicut.locate.library import Range, open_library
from sicut.locate.placing import head, numbered, placing
from sicut.model.claim import Candidate, Citation, Form, Quotation, Reference
from sicut.model.collation import (
    Attestation,
    Collation,
    Fit,
    Outcome,
    Placing,
    Reason,
    ReasonCode,
    Status,
    Unchecked,
)
from sicut.model.policy import Policy
from sicut.model.reference import System
from sicut.model.span import Span
from sicut.text.arabic_letters import has_arabic
from sicut.text.language import script_of
from sicut.text.segment import words
from sicut.text.shown import Reading

_SCRIPTURE = frozenset((System.BIBLE, System.QURAN, System.CLASSIC))
LEAST_WORDS, LEAST_MOVED, BESIDE = 4, 3, 40
CLOSE = 0.8
"""Words that are so like those of a translation that the user chose (share of equal words) are taken for that one."""


class Canon:
    """The references of one report, and what they lead to."""

    def __init__(self, report: Reading, references: Sequence[Reference], editions: Editions, policy: Policy) -> None:
        self.report, self.references, self.editions, self.policy = report, references, editions, policy
        self._by_name: dict[tuple[str, str | None], Reference] = {}
        for one in references:
            self._by_name.setdefault((one.work, one.ref), one)
        self._scripture = {one.work: one.system for one in references if one.system in _SCRIPTURE}

    def outcome(self, reference: Reference) -> Outcome:
        """Whether the place that *reference* names exists; where it stands, in each edition at hand."""
        return existence(reference, self.editions)

    def meant(self, citation: Citation) -> tuple[Reference, ...]:
        """The references that *citation* stands for; one that points back has the one it points to."""
        first = bisect_left(self.references, citation.span.start, key=lambda one: one.span.start)
        last = bisect_left(self.references, citation.span.end, lo=first, key=lambda one: one.span.start)
        if first < last:
            return tuple(self.references[first:last])
        same = self._by_name.get((citation.target, citation.locator))
        return () if same is None else (same,)

    def held(
        self, claim: Quotation, citation: Citation, work: str | None, sources: Callable[[Quotation], Outcome]
    ) -> Outcome:
        """The quotation *claim* held against the place that *citation* names, then the work, then the *sources*.

        *work*: that which the report gives the words out as from, if that is another one, is told of words found
        nowhere: a saying of a prophet told behind a verse does not miss from the verse.
        """
        meant = self.meant(citation)
        editions = self._editions(meant, claim)
        if not editions:
            return self._by_sources(claim, meant, sources)
        bound = replace(claim, cited=citation._replace(witness=editions[0].edition.document.siglum))
        is_short = len(words(self.report.document.slice(claim.span))) < LEAST_MOVED
        own = self._at_place(bound, editions)
        if _is_verified(own) and not (is_short and _is_elsewhere(own)):
            return own
        anywhere = self._anywhere(bound, editions)
        if _is_verified(anywhere) and not is_short:
            return anywhere
        told = sources(claim)
        if _is_verified(told):
            return told
        if is_short:
            return Unchecked(bound, Reason(ReasonCode.TOO_SHORT, "too short to be told from other words"), own.searched)
        outcome = self._differing(bound, editions, own, anywhere, told)
        other = work is not None and all(one.work != work for one in meant)
        if isinstance(outcome, Attestation) and not outcome.passages:
            if work is not None and other:
                return self._given_out(claim, work, told)
            if work is None and not self._is_beside(claim, citation):
                return told
        return outcome

    def _is_beside(self, claim: Quotation, citation: Citation) -> bool:
        """Whether the reference stands near enough to say that words found nowhere should be of its work."""
        return max(citation.span.start - claim.outer.end, claim.outer.start - citation.span.end) <= BESIDE

    def given(self, claim: Quotation, work: str | None, outcome: Outcome) -> Outcome:
        """*outcome* of *claim*, which names no place, as far as works that are cited by place can tell more.

        *work*: that which the report gives the words out as from. Words that no source has are looked for in it, else
        in the works that the report cites, or that the script calls for.
        """
        if isinstance(outcome, Attestation) and outcome.passages:
            edition = self.editions.scripture(outcome.passages[0].siglum)
            return outcome if edition is None else self._with_place(outcome, edition)
        if work is not None:
            return self._given_out(claim, work, outcome)
        if len(words(self.report.document.slice(claim.span))) < LEAST_WORDS:
            return outcome
        for reference in self._called_for(claim):
            found = self._anywhere(claim, self._editions((reference,), claim))
            if isinstance(found, Attestation) and found.status is Status.VERIFIED:
                return found
        return outcome

    def unmarked(self, taken: Sequence[Span], announced: Sequence[int]) -> Iterator[Candidate]:
        """Scripture in the report's running text, outside the spans *taken*, as far as its script calls for a work."""
        document = self.report.document
        if not announced and not has_arabic(document.text):
            return
        from sicut.locate.unmarked import unmarked

        whole = Quotation(document.siglum, Span(0, 0), Span(0, 0), (), Form.INLINE)
        for edition in self.editions.of(_work(whole, "Qur'an")):
            if edition.is_original:
                yield from unmarked(self.report, self._whole([edition]), edition, taken, announced, self.references)
                return

    def _given_out(self, claim: Quotation, work: str, outcome: Outcome) -> Outcome:
        """Words given out as from *work*, held against it."""
        reference = _work(claim, work)
        editions = self._editions((reference,), claim)
        if not editions:
            return self._by_sources(claim, (reference,), lambda _: outcome)
        found = self._anywhere(claim, editions)
        if isinstance(found, Unchecked) or _is_verified(found):
            return found
        return self._differing(claim, editions, found, found, outcome)

    def _called_for(self, claim: Quotation) -> Iterator[Reference]:
        """One reference to each work that may hold a quotation without one."""
        works = dict(self._scripture)
        if has_arabic(self.report.document.slice(claim.span)):
            works.setdefault("Qur'an", System.QURAN)
        yield from (_work(claim, work, system) for work, system in works.items())

    def _with_place(self, outcome: Attestation, edition: Edition) -> Attestation:
        """*outcome* with its place in *edition*, if it is verified there."""
        places = list(edition.places_in(outcome.passages[0].span))
        if not places or outcome.status is not Status.VERIFIED:
            return outcome
        actual = place_name(edition.work, places[0], places[-1])
        return replace(outcome, placing=Placing(Fit.AT, edition.document.siglum, None, actual))

    def _editions(self, meant: Sequence[Reference], claim: Quotation) -> tuple[Cited, ...]:
        """Each edition at hand of the works meant in the script of *claim*, once, with the references to it."""
        script = script_of(self.report.document.slice(claim.span))
        found: dict[str, Cited] = {}
        for reference in meant:
            for edition in _named(self.editions.of(reference), reference.edition):
                if script_of(edition.document.text) != script:
                    continue
                siglum = edition.document.siglum
                before = found[siglum].references if siglum in found else ()
                found[siglum] = Cited(edition, (*before, reference))
        return tuple(found[siglum] for siglum in sorted(found))

    def _by_sources(
        self, claim: Quotation, meant: Sequence[Reference], sources: Callable[[Quotation], Outcome]
    ) -> Outcome:
        """What the sources say where no edition is at hand."""
        told = sources(claim)
        absent = isinstance(told, Unchecked) or told.status is Status.NOT_FOUND
        return Unchecked(claim, self._missing(meant[0]), told.searched) if absent and meant else told

    def _missing(self, reference: Reference) -> Reason:
        """Why no edition can be asked."""
        editions = self.editions.of(reference)
        if not editions:
            return self.editions.missing(reference)
        if reference.edition is not None and not _named(editions, reference.edition):
            return Reason(ReasonCode.MISSING_EDITION, f"{reference.edition}, which it names, is not at hand")
        text = f"no text of {reference.work} in the script of the words is at hand"
        return Reason(ReasonCode.MISSING_EDITION, text)

    def _at_place(self, claim: Quotation, editions: Sequence[Cited]) -> Outcome:
        """The words held against the places named and what stands around them."""
        found = [cut for one in editions for cut in cuttings(one.edition, one.reaches, claim.span.width)]
        library = open_library([cut.document for cut in found])
        scope = Range(library, (), self.policy.bound)
        outcome = held(claim, self.report, scope, self.policy)
        told = searched([one.edition for one in editions])
        if isinstance(outcome, Unchecked):
            return replace(outcome, searched=told)
        by_name = {cut.document.siglum: cut for cut in found}
        passages = tuple(dict.fromkeys(by_name[one.siglum].back(one) for one in outcome.passages))
        return self._placed(replace(outcome, searched=told, passages=passages, nearest=None), editions)

    def _placed(self, outcome: Attestation, editions: Sequence[Cited]) -> Outcome:
        """*outcome* with how its best place lies to the place named; misattributed if it is another one."""
        if not outcome.passages:
            return outcome
        by_siglum = {one.edition.document.siglum: one for one in editions}
        passages = [self._numbered(one, by_siglum[one.siglum].edition) for one in outcome.passages]
        if outcome.status is Status.ALTERED and all(map(is_clean, passages)):
            outcome = replace(outcome, status=Status.VERIFIED)
        placed = [(self._placing(by_siglum[one.siglum], one), one) for one in passages]
        best = min(placed, key=lambda one: list(Fit).index(one[0].fit))[0]
        kept = tuple(passage for place, passage in placed if place.fit is best.fit)
        claim = outcome.claim
        if isinstance(claim, Quotation) and claim.cited is not None:
            claim = replace(claim, cited=claim.cited._replace(witness=best.siglum))
        elsewhere = best.fit is Fit.ELSEWHERE and best.numbering is None
        status = Status.MISATTRIBUTED if elsewhere else outcome.status
        return replace(outcome, claim=claim, status=status, passages=kept, placing=best)

    def _numbered(self, passage: Collation, edition: Edition) -> Collation:
        return numbered(passage, edition, self.report.document, self.policy)

    def _placing(self, meant: Cited, passage: Collation) -> Placing:
        """Where *passage* is; a verse named alone may be of the very chapter in which its words stand."""
        found = placing(meant.edition, meant.references, passage)
        chapter = next(meant.edition.places_in(passage.span), ())[:-1]
        bare = [one for one in meant.references if is_bare(self.report.document.slice(one.span))]
        if found.fit is not Fit.ELSEWHERE or not bare or not chapter:
            return found
        moved = [replace(one, reaches=in_chapter(one, chapter)) for one in bare]
        other = placing(meant.edition, moved, passage)
        return found if other.fit is Fit.ELSEWHERE else other

    def _anywhere(self, claim: Quotation, editions: Sequence[Cited]) -> Outcome:
        """The words held against the whole of the editions."""
        outcome = held(claim, self.report, self._whole([one.edition for one in editions]), self.policy)
        return outcome if isinstance(outcome, Unchecked) else self._placed(outcome, editions)

    def _whole(self, editions: Sequence[Edition]) -> Range:
        """All of *editions* to look in."""
        return Range(self.editions.library(editions), (), self.policy.bound)

    def _differing(
        self, claim: Quotation, editions: Sequence[Cited], own: Outcome, anywhere: Outcome, told: Outcome
    ) -> Outcome:
        """The outcome for words that stand nowhere just so."""
        original = any(one.is_the_text for one in editions)
        chosen = {one.edition.document.siglum for one in editions if one.edition.is_chosen}
        for outcome in (own, anywhere):
            passages = outcome.passages if isinstance(outcome, Attestation) else ()
            if passages and (original or (passages[0].identity >= CLOSE and passages[0].siglum in chosen)):
                return outcome
        if isinstance(told, Attestation) and told.passages:
            return told
        if original and isinstance(anywhere, Attestation):
            return self._absent(claim, editions, anywhere)
        text = f"of a translation that is not at hand, or altered: {_listed(editions)} has other words"
        return Unchecked(claim, Reason(ReasonCode.MISSING_EDITION, text), anywhere.searched)

    def _absent(self, claim: Quotation, editions: Sequence[Cited], outcome: Attestation) -> Attestation:
        """Words that the work has nowhere, with the place that they may be meant to be from, else that named."""
        one = next(one for one in editions if one.is_the_text)
        siglum, cited = one.edition.document.siglum, next((r for r in one.reaches if one.edition.span(r)), None)
        meant = self.editions.places(one.edition).meant(self.report.document.slice(claim.span), cited)
        nearest, actual = None, ""
        if meant is not None and meant.resembles:
            nearest = at(one.edition, meant.span)
            actual = place_name(one.edition.work, meant.places[0], meant.places[-1])
        span = None if cited is None else one.edition.span(cited)
        placing = Placing(Fit.ABSENT, siglum, None if span is None else head(one.edition, span), actual)
        return Attestation(claim, Status.NOT_FOUND, outcome.searched, (), nearest, placing)


def _named(editions: tuple[Edition, ...], name: str | None) -> tuple[Edition, ...]:
    return editions if name is None else tuple(one for one in editions if one.is_called(name))


def _is_elsewhere(outcome: Outcome) -> bool:
    placing = outcome.placing if isinstance(outcome, Attestation) else None
    return placing is not None and placing.fit is Fit.ELSEWHERE


def _is_verified(outcome: Outcome) -> bool:
    """Whether the words stand somewhere with licensed variants only, at the place named or not."""
    return isinstance(outcome, Attestation) and bool(outcome.passages) and all(map(is_clean, outcome.passages))


def _work(claim: Quotation, work: str, system: System = System.QURAN) -> Reference:
    """A reference to all of *work*, at the place of *claim*."""
    return Reference(claim.document, claim.span, claim.span, system, work, "")


def _listed(editions: Sequence[Cited]) -> str:
    return " and ".join(one.edition.name for one in editions)
