"""What the elements of a page tell beside their text: of the page itself, of its frames, what its attributes say."""

from typing import TYPE_CHECKING

from sicut.read.html_metadata import PageMetadata
from sicut.read.walls import Facts

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

TELLING = frozenset("meta link script img area frame iframe input".split())
_DESCRIPTIONS = frozenset(("description", "og:description", "twitter:description"))
_INPUTS = frozenset("text search email url tel submit button reset image".split())


class Notices:
    """Collects them. ``facts``: ``None`` if it is no page of the web; ``inner``: frames that stand in an attribute.

    ``alternatives``: what the attributes since the last block say; the same is said once.
    """

    __slots__ = ("_said", "alternatives", "facts", "has_labels", "has_script", "inner", "told")

    def __init__(self, lowered: str, *, web: bool) -> None:
        """*lowered*: the source of the page in lower case."""
        self.told = PageMetadata()
        self.facts = Facts() if web else None
        self.has_script = False
        self.has_labels = "title=" in lowered or "aria-label" in lowered
        self.inner: list[str] = []
        self.alternatives: list[str] = []
        self._said: set[str] = set()

    def tell(self, name: str, node: "LexborNode") -> None:
        """Note what an element without a text of its own tells of the page."""
        attributes = node.attributes
        if name == "meta":
            self._meta(attributes)
        elif name == "link" and (attributes.get("rel") or "").lower() == "canonical":
            self.told.canonical(attributes.get("href"))
        elif name == "script":
            self.has_script = True
            if (attributes.get("type") or "").lower() == "application/ld+json" and node.first_child is not None:
                self.told.linked_data(node.first_child.text_content or "")
        elif name in {"img", "area"}:
            self._say(attributes.get("alt"))
        elif name == "iframe" and (content := attributes.get("srcdoc")):
            self.inner.append(content)
        elif name in {"frame", "iframe"} and self.facts and attributes.get("src"):
            self.facts = self.facts._replace(frames=self.facts.frames + 1)
        elif name == "input":
            self._input(attributes)

    def _meta(self, attributes: dict[str, str | None]) -> None:
        self.told.meta(attributes)
        content = attributes.get("content")
        if (attributes.get("name") or attributes.get("property") or "").lower() in _DESCRIPTIONS:
            self._say(content)
        if self.facts and (attributes.get("http-equiv") or "").lower() == "refresh":
            self.facts = self.facts._replace(sends_on="url" in (content or "").lower())

    def _input(self, attributes: dict[str, str | None]) -> None:
        kind = (attributes.get("type") or "text").lower()
        if kind == "password" and self.facts:
            self.facts = self.facts._replace(password=True)
        if kind in _INPUTS:
            for key in ("value", "placeholder", "alt"):
                self._say(attributes.get(key))

    def label(self, name: str, node: "LexborNode") -> None:
        """Note what an element is called; of a link, if its text does not say the same."""
        attributes = node.attributes
        for key in ("title", "aria-label"):
            label = attributes.get(key)
            if label and (name != "a" or label.strip() not in (node.text() or "")):
                self._say(label)

    def _say(self, text: str | None) -> None:
        """Keep what an attribute says for the end of the block; the same is said once."""
        said = " ".join((text or "").split())
        if said and said not in self._said:
            self._said.add(said)
            self.alternatives.append(said)
