"""What ``find`` prints for a reader: the places, best first, with the words in context and the differences."""

from sicut.model.collation import Attestation, Collation, Unchecked
from sicut.model.result import FindResult
from sicut.render.closing import counted
from sicut.render.colour import Palette
from sicut.render.difference import Apparatus, differences
from sicut.render.excerpt import words
from sicut.render.frame import Painter, frame, gutter_width, place_with_page
from sicut.render.places import Places


def render_find(found: FindResult, *, colour: bool, width: int) -> str:
    """*found* for a reader, in lines of at most *width* columns."""
    painter = Painter(Places((found.query, *found.documents)), Palette(on=colour), width)
    outcome = found.outcome
    if isinstance(outcome, Unchecked):
        return f"not checked: {words(outcome.reason.text, 1000)} ({outcome.reason.code})\n"
    blocks = [_passage(painter, outcome, passage) for passage in outcome.passages]
    sources = counted(len(outcome.searched.complete) + len(outcome.searched.incomplete), "source")
    if blocks:
        return "\n\n".join((*blocks, f"{counted(len(blocks), 'place')} in {sources}")) + "\n"
    if outcome.nearest is not None:
        blocks.append(f"nearest wording:\n{_passage(painter, outcome, outcome.nearest)}")
    return "\n\n".join((*blocks, f"not found in {sources}")) + "\n"


def _passage(painter: Painter, outcome: Attestation, passage: Collation) -> str:
    gutter = gutter_width(painter.places, ((passage.siglum, passage.span),))
    lines = [painter.palette.strong(place_with_page(painter.places, passage.siglum, passage.span.start))]
    lines += frame(painter, passage.siglum, passage.span, gutter)
    narrower = painter._replace(columns=painter.columns - gutter - 3)
    changes = differences(narrower, Apparatus(outcome.claim, passage), outcome.claim.span)
    lines += [f"{painter.palette.faint(' ' * gutter + ' =')} {line}" for line in changes]
    return "\n".join(lines)
