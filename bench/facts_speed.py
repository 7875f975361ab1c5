"""What facts cost: a report of 1 MB, full of numbers, dates and names, against sources of 5 MB; then half and double.

Seconds of the processor, in this process. The finders alone are run twice, as the first run reads tables; a whole check
is run for 0.5, 1 and 2 MB, and the times are given with their ratio, which is 2 where time is linear in the report.
"""

from collections.abc import Callable, Iterator
from importlib import import_module
from random import Random
from time import process_time
from typing import NamedTuple

from sicut.api import Text, check
from sicut.config import Settings
from sicut.model.policy import Scope

MEGABYTE = 1_000_000
SOURCES = 5
FINDERS = (
    ("sicut.text.quantities", "find_amounts", ()),
    ("sicut.text.dates", "find_dates", (None,)),
    ("sicut.text.proper_names", "find_names", ()),
)
_FIRST = "Ada Bela Cecil Dora Emil Fatima Gustav Hanna Ivo Jonna Kaspar Lena Milan Nora Otto Petra".split()
_START = "Ald Brand Cor Dun Eck Fal Gren Hol Ister Kor Lind Mar Nord Os Pell Rav Sund Tor Ull Vik".split()
_END = "berg croft dal enko fjord gard holm ing ker low mann nes over quist rud stad ton vik wick zen".split()
_THINGS = "berths boats books lamps piles crates members readers nets barrels windows ropes visitors pupils".split()
_PLACES = "harbour library bridge ferry council choir lighthouse school market museum".split()
_MONTHS = "January February March April May June July August September October November December".split()
_WORDS = (
    "wind water evening clerk book winter stair door room letter stone hill road rain bell garden coat table bread "
    "lamp old calm late narrow quiet grey wet long heavy green turned waited stood listened carried opened climbed"
).split()


class Fact(NamedTuple):
    """What a sentence of a source says, and another of the report."""

    place: str
    person: str
    day: str
    what: str
    thing: str
    number: int
    small: int

    def told(self, form: int) -> str:
        """The sentence in a source."""
        return (
            f"The {self.what} of {self.place} had {self.number:,} {self.thing} on {self.day}.",
            f"On {self.day} {self.person} counted {self.small} {self.thing} at the {self.what} of {self.place}.",
            f"The repair of the {self.what} cost {self.small / 10} million crowns, said {self.person}.",
            f"About {self.small} percent of the {self.thing} went to {self.place}, and {self.number:,} stayed.",
        )[form]

    def retold(self, form: int) -> str:
        """The sentence in the report."""
        return (
            f"By the register {self.place} counted {self.number:,} {self.thing} in its {self.what} on {self.day}.",
            f"The register says {self.person} saw {self.small} {self.thing} on {self.day} in {self.place}.",
            f"As {self.person} put it, {self.small / 10} million crowns went into the {self.what}.",
            f"By the register {self.place} got {self.small} percent of all {self.thing}; {self.number:,} remained.",
        )[form]


def figures() -> Iterator[str]:
    """The lines to print."""
    told = [_prose(Random(n)) for n in range(SOURCES)]
    sources = [Text(f"source{n}.txt", text) for n, (text, _) in enumerate(told)]
    facts = [fact for _, each in told for fact in each]
    yield from _finders(_report(facts, MEGABYTE))
    for scope in (Scope.ATTRIBUTED, Scope.ALL):
        before = None
        for half in (1, 2, 4):
            report = _report(facts, MEGABYTE * half // 2)
            began = process_time()
            result = check([Text("report.txt", report)], sources, Settings(scope=scope))
            took = process_time() - began
            ratio = f", {took / before:.2f} times as long" if before else ""
            stated = sum(one.claim.kind.value in {"count", "quantity", "date", "name"} for one in result.claims)
            yield f"check, {scope}, {half / 2:3.1f} MB against {SOURCES} MB: {took:7.2f} s, {stated} claims{ratio}"
            before = took


def _finders(text: str) -> Iterator[str]:
    for module, name, more in FINDERS:
        try:
            find: Callable[..., tuple[object, ...]] = getattr(import_module(module), name)
        except (ImportError, AttributeError):
            yield f"{module}.{name} is not there"
            continue
        times, found = [], 0
        for _ in range(2):
            began = process_time()
            found = len(find(text, "en", *more))
            times.append(process_time() - began)
        yield f"{name:14} 1 MB: {times[0]:.2f} s, again {times[1]:.2f} s; {found} found"


def _report(facts: list[Fact], size: int) -> str:
    """Paragraphs that retell *facts*, one in ten with other numbers, among sentences without any."""
    rnd, pieces, have = Random(size), [], 0
    while have < size:
        told = [rnd.choice(facts) for _ in range(rnd.randrange(2, 6))]
        changed = [one._replace(small=rnd.randrange(11, 99)) if rnd.random() < 1 / 10 else one for one in told]
        pieces.append(" ".join(f"{one.retold(one.number % 4)} {_plain(rnd)}" for one in changed))
        have += len(pieces[-1]) + 2
    return "\n\n".join(pieces)


def _prose(rnd: Random) -> tuple[str, list[Fact]]:
    """A source of 1 MB, and the facts in it."""
    pieces, facts, have = [], [], 0
    while have < MEGABYTE:
        told = [_fact(rnd) for _ in range(rnd.randrange(2, 6))]
        pieces.append(" ".join(f"{one.told(one.number % 4)} {_plain(rnd)}" for one in told))
        facts.extend(told)
        have += len(pieces[-1]) + 2
    return "\n\n".join(pieces), facts


def _fact(rnd: Random) -> Fact:
    place = f"{rnd.choice(_START)}{rnd.choice(_END)}"
    person = f"{rnd.choice(_FIRST)} {rnd.choice(_START)}{rnd.choice(_END)}"
    day = f"{rnd.randrange(1, 29)} {rnd.choice(_MONTHS)} {rnd.randrange(1950, 2032)}"
    what, thing = rnd.choice(_PLACES), rnd.choice(_THINGS)
    return Fact(place, person, day, what, thing, rnd.randrange(1_000, 90_000), rnd.randrange(11, 99))


def _plain(rnd: Random) -> str:
    return " ".join(rnd.choices(_WORDS, k=rnd.randrange(6, 14))).capitalize() + "."


if __name__ == "__main__":
    print(*figures(), sep="\n")
