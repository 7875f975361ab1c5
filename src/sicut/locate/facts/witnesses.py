"""The values that each witness states, ready to be looked up; a witness is looked through when a claim first asks."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from sicut.locate.facts.joined import Joined
from sicut.locate.facts.keys import amount_keys, date_keys
from sicut.locate.facts.listed import Listed
from sicut.locate.facts.sizes import Sizes
from sicut.locate.facts.spreads import Spreads
from sicut.locate.facts.tables import Item, Table
from sicut.locate.library import Library
from sicut.model.document import Document
from sicut.model.span import Span
from sicut.model.value import About, Amount, When
from sicut.text.binding import Likeness, likeness
from sicut.text.dates import document_date
from sicut.text.dates.clock import OCLOCK
from sicut.text.listings import without_sums
from sicut.text.proper_names import NameIndex, Wordings
from sicut.text.segment import Columns, columns
from sicut.text.shown import Reading
from sicut.text.tongue import tongue
from sicut.text.values import Values


def _primary(language: str) -> str:
    return language.partition("-")[0].lower()


class Witness:
    """One witness: its text as shown, and its values."""

    def __init__(self, reading: Reading) -> None:
        self.reading, self.document = reading, reading.document
        self.language = self.document.language or tongue(reading.text)
        self.values = Values(reading, self.language, document_date(self.document))

    @cached_property
    def amounts(self) -> Table[Amount]:
        """Its numbers; the keys are their values."""
        return Table(self.values.amounts, self.values.about, amount_keys)

    @cached_property
    def sizes(self) -> Sizes:
        """Its numbers by their size."""
        return Sizes(self.values.amounts)

    @cached_property
    def joined(self) -> Joined:
        """Its counts that "and" joins."""
        items = self.amounts.items
        return Joined(self.reading.text, [item.value for item in items], [item.about for item in items])

    @cached_property
    def hours(self) -> tuple[Item[Amount], ...]:
        """Those of its numbers that are hours of the day."""
        return tuple(item for item in self.amounts.items if item.value.unit == OCLOCK)

    @cached_property
    def dates(self) -> Table[When]:
        """Its dates; the keys are what :func:`date_keys` says."""
        return Table(self.values.dates, self.values.about, date_keys)

    @cached_property
    def spreads(self) -> Spreads:
        """The time between its dates."""
        return Spreads([item.value for item in self.dates.items], [item.about.sentence for item in self.dates.items])

    @cached_property
    def listed(self) -> Listed:
        """Its lists, but for those whose items have numbers of their own."""
        found = without_sums(self.values.amounts, self.values.listings)
        return Listed(self.reading.text, self.language, found)

    @cached_property
    def first(self) -> Mapping[str, Span]:
        """Each of its names as written, on one line, and where it first stands."""
        found: dict[str, Span] = {}
        for name in self.values.names:
            found.setdefault(" ".join(self.reading.text[slice(*name.span)].split()), name.span)
        return found

    @cached_property
    def names(self) -> NameIndex:
        """Its names, to be compared with one."""
        return NameIndex(self.first)

    @cached_property
    def wordings(self) -> Wordings:
        """Its words, to be searched for names whatever their capitals."""
        return Wordings(self.reading.text)

    @cached_property
    def _columns(self) -> Columns:
        return columns(self.reading.text)

    @cached_property
    def _positions(self) -> Mapping[str, Sequence[int]]:
        """Where each folded word stands, by number."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for number, key in enumerate(self._columns.keys):
            found[key].append(number)
        return found

    def run(self, wanted: Sequence[str]) -> Span | None:
        """Where the folded words *wanted* first stand one after the other in its text as shown."""
        if not wanted:
            return None
        starts, ends, own = self._columns
        places = [self._positions.get(word, ()) for word in wanted]
        rare = min(range(len(wanted)), key=lambda number: len(places[number]))
        size = len(wanted)
        for at in (place - rare for place in places[rare]):
            if at >= 0 and at + size <= len(own) and all(own[at + i] == wanted[i] for i in range(size)):
                return Span(starts[at], ends[at + size - 1])
        return None

    def like(self, ours: About, theirs: About, language: str | None = None) -> Likeness:
        """How alike what two values are of is, rare words of this witness above all; *language* is that of ours.

        What is told in two languages cannot be compared by its words.
        """
        if language is not None and self.language is not None and _primary(language) != _primary(self.language):
            return Likeness()
        return likeness(ours, theirs, self.values.rarity)

    def source_span(self, span: Span) -> Span:
        """Where *span* of the text as shown stands in the document."""
        return self.reading.source_span(span)


class Witnesses:
    """The witnesses of one library, each looked through once."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._known: dict[str, Witness] = {}

    def of(self, documents: Sequence[Document]) -> Iterator[Witness]:
        """Those of *documents* that could be read, in their order."""
        for document in documents:
            at = self._library.positions.get(document.siglum)
            if at is not None:
                if document.siglum not in self._known:
                    self._known[document.siglum] = Witness(self._library.index.readings[at])
                yield self._known[document.siglum]
