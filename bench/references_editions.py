"""Texts of works with their places: how long the packages take to load, and the structure of a document to be found."""

from collections.abc import Iterator
from time import perf_counter

from sicut.editions.packaged import missing_package, packaged
from sicut.editions.structure import structure
from sicut.model.document import Role
from sicut.read.reader import read_bytes

_MIB = 1_000_000
_ARTICLE = """## Article {number}

(1) The council of the harbour shall decide on the quays in the manner that is told here. It may do so again.

(a) first thing;

(b) second thing.

(2) Nobody else shall decide.

"""


def figures() -> Iterator[str]:
    """One line for each package and for the structure of a statute and of prose, of a megabyte each."""
    for work in ("Bible", "Qur'an"):
        missing = missing_package(work)
        if missing is not None:
            yield missing
        start = perf_counter()
        for edition in packaged(work):
            seconds = perf_counter() - start
            yield f"{edition.name}: {len(edition.places):,} places in {seconds:.2f} s"
            start = perf_counter()
    statute = "".join(_ARTICLE.format(number=number) for number in range(1, _MIB // len(_ARTICLE)))
    prose = ("The harbour was closed that year, and nobody came to it. " * 12 + "\n\n") * (_MIB // 690)
    for name, text in (("a statute", statute), ("prose", prose)):
        document = read_bytes(text.encode(), "a.md", siglum="a", role=Role.WITNESS)
        start = perf_counter()
        places = structure(document)
        yield f"{name} of {len(text) / _MIB:.1f} MB: {len(places):,} places in {perf_counter() - start:.2f} s"


def main() -> None:
    """Print the figures."""
    for line in figures():
        print(line)


if __name__ == "__main__":
    main()
