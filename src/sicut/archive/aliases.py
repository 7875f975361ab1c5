"""The names by which reports may call a document, as far as its own face shows them: its title, and its number."""

from collections.abc import Iterator

from sicut.model.document import Document
from sicut.model.span import Span
from sicut.text.pattern import pattern
from sicut.text.segment import words
from sicut.text.shown import shown

_FACE = 1_500
_LINES = 12
_LONGEST_LINE = 100
_LONGEST_TITLE = 150
_LEAST_WORDS = 2

_REPORTERS = (
    r"U\.?\s?S\.?|S\.\s?Ct\.|L\.\s?Ed\.(?:\s?2d)?|F\.(?:\s?(?:2d|3d|4th|Supp\.(?:\s?[23]d)?))?|N\.[EYW]\.(?:\s?[23]d)?|"
    r"S\.[EW]\.(?:\s?[23]d)?|[AP]\.[23]d|So\.\s?[23]d|CLR|DLR|BVerfGE|BGHZ|BGHSt|BGE"
)
_NUMBER = r"[0-9]{1,5}(?:[-/][0-9]{1,5}){0,2}"
_KINDS = r"Resolution|Decision|Decree|Directive|Regulation|Order|Ordinance|Motion|Recommendation|Opinion|Bill|Act"
_OTHER_KINDS = r"Beschluss|Verordnung|Richtlinie|Drucksache|Décret|Décision|Règlement|Résolution|Decreto|Resolución|Ley"
# A number counts where a line begins with it, or with what it is called: other documents are named inside lines.
_NUMBERED = pattern(
    rf"[ \t#*>]{{0,8}}(?:No\. )?("
    rf"[0-9]{{1,4}} (?:{_REPORTERS}) [0-9]{{1,5}}"
    rf"|\[[0-9]{{4}}\] (?:[0-9]{{1,2}} )?[A-Z][A-Za-z]{{1,7}}(?: [A-Z][a-z]{{2,6}})? [0-9]{{1,5}}"
    rf"|(?:Joined )?Cases? (?:[CTF][-‑–])?{_NUMBER}"
    rf"|(?:{_KINDS}|{_OTHER_KINDS})(?: \([A-Z]{{2,8}}\))?(?: (?:No\.?|Nr\.?|n°|núm\.))? {_NUMBER}(?:/[A-Z]{{2,4}})?"
    rf"|(?:Application|Docket|File|Case) [Nn]o\.? {_NUMBER}"
    rf"|(?:A|S|E|ST|CAT|CERD|CCPR)/(?:[A-Z0-9]{{1,8}}/){{0,4}}[0-9]{{1,5}}(?:/[0-9]{{1,5}})?"
    rf"|COM\([0-9]{{4}}\) ?[0-9]{{1,5}}"
    rf")(?![0-9/-])"
)
_SHORT = (("Resolution", "Res."), ("Regulation", "Reg."), ("Directive", "Dir."), ("Decision", "Dec."))


def aliases_of(document: Document) -> tuple[str, ...]:
    """The names on the face of *document*, each once: its title, its number, and the number's short form."""
    return tuple(dict.fromkeys(_names(document)))


def _names(document: Document) -> Iterator[str]:
    title = " ".join((document.metadata.title or "").split())
    if len(title) <= _LONGEST_TITLE and len(words(title)) >= _LEAST_WORDS:
        yield title
    face = shown(document, Span(0, min(len(document.text), _FACE)))
    for line in (title, *face.splitlines()[:_LINES]):
        found = _NUMBERED().match(line) if len(line) <= _LONGEST_LINE else None
        if found is not None:
            number = " ".join(found[1].split())
            yield number
            for whole, short in _SHORT:
                if number.startswith(whole + " "):
                    yield short + number.removeprefix(whole)
