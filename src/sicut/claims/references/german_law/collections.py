"""Collections that count decisions otherwise than by volume and page: "BGE 143 III 297", "SozR 3-4100 § 117 Nr. 12"."""

import re
from collections.abc import Iterator

from sicut.claims.references.german_law.citation import Decision, Reporter
from sicut.claims.references.german_law.tails import tail_at
from sicut.claims.references.occurrences import occurrences
from sicut.model.span import Span
from sicut.text.pattern import pattern

_GAP = r"[ \xa0\n]"
_NR = rf"(?:Nr\.?{_GAP}?[0-9]{{1,4}}[a-z]?|Nrn\.?{_GAP}?[0-9]{{1,4}}(?:(?:,|{_GAP}und){_GAP}[0-9]{{1,4}})*)"
_SECTION = rf"(?:§§?|Art\.?){_GAP}?[0-9]{{1,4}}[a-z]?(?:{_GAP}(?:Abs\.?|Satz|S\.){_GAP}[0-9]+)*"
_STATUTE = rf"[A-ZÄÖÜ][A-Za-zÄÖÜäöü/-]*[A-ZÄÖÜ][A-Za-z]*(?:{_GAP}[IVX]+(?!\w))?"
_PLACED = rf"(?:{_STATUTE}{_GAP})?{_SECTION}{_GAP}(?:{_STATUTE}{_GAP})?"
_WORD = rf"(?:[A-ZÄÖÜ][a-zäöü]+{_GAP})?"
_SHAPES = {
    "bge": rf"BGE{_GAP}(?P<volume>[0-9]{{1,3}}{_GAP}(?:I[ab]?|II|III|IV|VI?)){_GAP}(?P<page>[0-9]{{1,4}})(?![0-9])",
    "bvge": rf"BVGE{_GAP}(?:20)?[0-9]{{2,4}}/[0-9]{{1,3}}",
    "stbl": rf"BStBl\.?{_GAP}(?:I{{1,3}}{_GAP})?[12][0-9]{{3}}(?:{_GAP}?,?{_GAP}?I{{1,3}})?"
    rf"(?:,{_GAP}?|{_GAP})(?:S\.{_GAP})?[0-9]{{1,4}}(?![0-9.])",
    "sozr": rf"SozR{_GAP}(?:(?:[1-9]-)?[0-9]{{4}}{_GAP}(?:{_SECTION}|Allg|Übk\w*){_GAP}(?:{_STATUTE}{_GAP})?{_NR}"
    rf"(?:{_GAP}S\.?{_GAP}[0-9]{{1,4}})?|{_NR}{_GAP}zu{_GAP}{_SECTION}(?:{_GAP}{_STATUTE})?)",
    "buchholz": rf"Buchholz{_GAP}[0-9]{{2,3}}(?:\.[0-9]{{1,3}})*{_GAP}(?:{_SECTION}{_GAP})?(?:{_STATUTE}{_GAP})?{_NR}",
    "ap": rf"(?:AP|LM){_GAP}(?:{_NR}{_GAP}zu{_GAP}{_SECTION}(?:{_GAP}\(?{_STATUTE}\)?)?|{_PLACED}{_WORD}{_NR})",
    "eza": rf"(?:EzAÜG|EzA|LAGE){_GAP}{_PLACED}(?:n\.{_GAP}F\.{_GAP})?{_WORD}{_NR}",
    "brs": rf"BRS{_GAP}[0-9]{{1,3}}{_GAP}{_NR}",
    "slg": rf"(?:Slg\.?|EuGHE){_GAP}(?:I{_GAP})?(?:19|20)[0-9]{{2}}{_GAP}?,?{_GAP}?(?:S\.{_GAP})?(?:I{{1,2}}[-‑–])?"
    r"[0-9]{1,5}(?![0-9/])",
    "vfslg": rf"(?:VfSlg|VwSlg)\.?{_GAP}[0-9]{{1,2}}\.?[0-9]{{3}}(?:{_GAP}?[AF])?(?:/(?:19|20)[0-9]{{2}})?",
    "rs": rf"(?:RIS-Justiz{_GAP})?RS0[0-9]{{6}}(?![0-9])",
    "sz": rf"(?:SZ|EvBl|JBl|ÖBl){_GAP}(?:(?:19|20)[0-9]{{2}}|[0-9]{{2}})/[0-9]{{1,3}}(?![0-9/])",
    "ecli": r"ECLI:(?:DE|AT|CH|LI):[A-Z0-9]{1,10}:[12][0-9]{3}:[A-Z0-9][A-Z0-9.]*[A-Z0-9]",
}
_COLLECTION = pattern(r"(?<![\w-])(?:" + "|".join(f"(?P<{name}>{shape})" for name, shape in _SHAPES.items()) + ")")
_FIRST = tuple(
    "BGE BVGE BStBl SozR Buchholz AP LM EzA LAGE BRS Slg EuGHE VfSlg VwSlg RIS-Justiz RS0 SZ EvBl JBl ÖBl ECLI:".split()
)


def collected(text: str) -> Iterator[Decision]:
    """The decisions that *text* cites by such a collection, in order."""
    floor = 0
    for at in occurrences(text, _FIRST):
        found = _COLLECTION().match(text, at) if at >= floor else None
        if found is None:
            continue
        tail = tail_at(text, found.end(), has_pages=bool(found["bge"] or found["slg"]))
        name, _, rest = re.sub(r"\s+", " ", found.group()).partition(" ")
        reporter = Reporter(name, "", rest)
        if found["bge"]:
            reporter = Reporter(name, found["volume"], found["page"])
        floor = tail.end
        yield Decision(
            Span(found.start(), tail.end),
            found.end(),
            tail.pages_end,
            None,
            None,
            None,
            reporter,
            tail.pages,
            tail.margins,
        )
