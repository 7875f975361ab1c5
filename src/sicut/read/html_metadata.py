"""What a page says of itself in its head: title, author, date, its own address."""

import json
import re
from collections.abc import Iterator, Mapping

from sicut.model.document import Metadata
from sicut.text.pattern import pattern

_LONGEST = 1_000
_LONGEST_JSON = 500_000
_MOST_OBJECTS = 500
# The better first; names in lower case.
_TITLES = "citation_title og:title json:headline dcterms.title dc.title twitter:title title".split()
_AUTHORS = (
    "citation_author author article:author dcterms.creator dc.creator byl sailthru.author parsely-author json:author"
).split()
_DATES = (
    "article:published_time json:datepublished datepublished citation_publication_date citation_date dcterms.issued "
    "dcterms.date dc.date.issued dc.date og:published_time parsely-pub-date sailthru.date pubdate publishdate date"
).split()
_WANTED = frozenset((*_TITLES, *_AUTHORS, *_DATES, "og:url"))
_SEVERAL = frozenset(("citation_author", "dc.creator", "dcterms.creator"))
_MOST_AUTHORS = 50
_SAVED = pattern(r"\bsaved from url=\([0-9]{1,6}\)(\S{1,4000})|\burl:[ \t]*(https?://\S{1,4000})", re.IGNORECASE)


class PageMetadata:
    """Collects what the elements of a head tell; of two values for one thing the first counts."""

    __slots__ = ("_canonical", "_found", "_saved")

    def __init__(self) -> None:
        self._found: dict[str, list[str]] = {}
        self._canonical: str | None = None
        self._saved: str | None = None

    def _tell(self, name: str, value: object) -> None:
        if name not in _WANTED or not isinstance(value, str):
            return
        said = " ".join(value[: 4 * _LONGEST].split())[:_LONGEST]
        known = self._found.setdefault(name, [])
        if said and (not known or (name in _SEVERAL and len(known) < _MOST_AUTHORS)):
            known.append(said)

    def title(self, text: str) -> None:
        """The ``title`` element."""
        self._tell("title", text)

    def meta(self, attributes: Mapping[str, str | None]) -> None:
        """A ``meta`` element."""
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or ""
        self._tell(name.strip().lower(), attributes.get("content"))

    def canonical(self, address: str | None) -> None:
        """A link to the page's own address."""
        if address and (self._canonical is None or ("://" in address and "://" not in self._canonical)):
            self._canonical = address.strip()

    def comment(self, content: str) -> None:
        """A comment: browsers write there from where they saved the page."""
        if self._saved is None and "url" in content[:_LONGEST]:
            found = _SAVED().search(content[: 8 * _LONGEST])
            self._saved = (found[1] or found[2]) if found else None

    def linked_data(self, text: str) -> None:
        """A description in JSON-LD."""
        if len(text) > _LONGEST_JSON:
            return
        try:
            told: object = json.loads(text)
        except (ValueError, RecursionError):
            return
        for one in _objects(told):
            if "headline" in one or "datePublished" in one:
                self._tell("json:headline", one.get("headline"))
                self._tell("json:datepublished", one.get("datePublished"))
                self._tell("json:author", ", ".join(_names(one.get("author"))))

    @property
    def address(self) -> str | None:
        """The page's own address."""
        own = self._canonical if self._canonical and "://" in self._canonical else None
        return own or next(iter(self._found.get("og:url", ())), None) or self._saved or self._canonical

    @property
    def metadata(self) -> Metadata:
        """Title, author and date."""
        authors = [name for name in _AUTHORS if any("://" not in value for value in self._found.get(name, ()))]
        return Metadata(
            self._first(_TITLES),
            ", ".join(value for value in self._found[authors[0]] if "://" not in value) if authors else None,
            self._first(_DATES),
        )

    def _first(self, names: list[str]) -> str | None:
        return next((self._found[name][0] for name in names if self._found.get(name)), None)


def _objects(told: object) -> Iterator[Mapping[str, object]]:
    """The objects of a description, the outer first, not too many."""
    waiting: list[object] = [told]
    for number, one in enumerate(waiting):
        if number == _MOST_OBJECTS:
            return
        if isinstance(one, dict):
            yield one
            waiting += [one[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in one]
        elif isinstance(one, list):
            waiting += one[:_MOST_OBJECTS]


def _names(told: object) -> Iterator[str]:
    for one in told[:_MOST_AUTHORS] if isinstance(told, list) else (told,):
        name = one.get("name") if isinstance(one, dict) else one
        if isinstance(name, str):
            yield name
