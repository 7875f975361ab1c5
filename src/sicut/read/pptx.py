"""PPTX (Office Open XML, PresentationML): the slides in their order, with their notes and comments.

A page is a slide. Its title is a heading; hidden slides are hidden text; what stands on masters and layouts, outside
of placeholders, is furniture.
"""

from collections import Counter
from collections.abc import Mapping

from sicut.errors import UnreadableError
from sicut.model.document import BlockKind
from sicut.model.reading import ReadingOptions
from sicut.read.chunks import objects
from sicut.read.drafts import Draft, put
from sicut.read.flow import Flow
from sicut.read.opc import Package, read_package
from sicut.read.parsed import Parsed, counted
from sicut.read.pptx_comments import comments_of
from sicut.read.pptx_slide import Slide


def parse(data: bytes, path: str, reading: ReadingOptions) -> Parsed:
    """Read a PPTX.

    Raises:
        UnreadableError: it is none, or beyond a limit of :mod:`sicut.read.scan`.
    """
    return read_package(
        data, path, reading, "pptx", lambda package, main: _Presentation(package, main, reading).parsed()
    )


class _Presentation:
    def __init__(self, package: Package, main: str, reading: ReadingOptions) -> None:
        self._package, self._main, self._reading = package, main, reading
        self._flow = Flow()
        self._pictures: list[int] = []
        self._languages: Counter[str] = Counter()

    def parsed(self) -> Parsed:
        """The presentation as read."""
        package, flow = self._package, self._flow
        slides = self._slides()
        for page, name in enumerate(slides, 1):
            if name is None:
                package.miss(f"slide {page} is not in the file")
            else:
                self._slide(name, page)
        self._masters([name for name in slides if name])
        properties = package.metadata()
        if not flow.has_text:
            count = len(self._pictures)
            pictures = f"it holds no text but pictures, on {counted(count, 'slide')}: they need OCR"
            reason = pictures if count else "no text"
            raise UnreadableError(package.path, package.missing or reason)
        put(flow, (Draft.of(text, BlockKind.FURNITURE) for text in properties.texts))
        if self._pictures:
            listed = ", ".join(map(str, self._pictures[:20]))
            package.miss(f"the text of the pictures on slides without other text is missing ({listed}): they need OCR")
        package.miss_unread()
        language = next((tag for tag, _ in self._languages.most_common() if tag), None)
        return flow.finish(language, package.missing, None, properties.metadata)

    def _slides(self) -> list[str | None]:
        """The parts of the slides in their order; ``None`` for one that is not there. Those not listed come last."""
        reader = _Order()
        self._package.walk(self._main, reader)
        relations = self._package.relations(self._main)
        listed = [relations.get(identifier) for identifier in reader.found]
        slides = [one.target if one is not None and one.target in self._package else None for one in listed]
        known = set(slides)
        return slides + [name for name in self._package.related(self._main, "slide") if name not in known]

    def _slide(self, name: str, page: int) -> None:
        slide = Slide(self._package, name, page)
        self._package.walk(name, slide)
        slide.finish()
        drafts = slide.drafts
        self._languages += slide.languages
        if not any(draft.text.strip() for draft in drafts) and slide.pictures:
            self._pictures.append(page)
        for part in self._package.related(name, "notesSlide"):
            notes = Slide(self._package, part, page, BlockKind.NOTE)
            self._package.walk(part, notes)
            notes.finish()
            drafts += [draft._replace(setting=draft.setting._replace(section=slide.section)) for draft in notes.drafts]
        drafts += comments_of(self._package, self._main, name, page)
        if slide.hidden:
            drafts = [draft.turned(BlockKind.HIDDEN, page=page) for draft in drafts]
        put(self._flow, drafts)
        put(self._flow, objects(self._package, [name], self._reading))

    def _masters(self, slides: list[str]) -> None:
        """What masters and layouts show by themselves, each text once."""
        layouts = dict.fromkeys(part for name in slides for part in self._package.related(name, "slideLayout"))
        masters = dict.fromkeys(part for name in layouts for part in self._package.related(name, "slideMaster"))
        seen: dict[str, Draft] = {}
        for part in (*masters, *layouts):
            layout = Slide(self._package, part, None, BlockKind.FURNITURE, placeholders=False)
            self._package.walk(part, layout)
            layout.finish()
            for draft in layout.drafts:
                seen.setdefault(draft.text, draft)
        put(self._flow, seen.values())


class _Order:
    """Reads the list of slides."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "p:sldId":
            self.found.append(attributes.get("r:id", ""))

    def end(self, name: str) -> None:
        pass

    def text(self, text: str, line: int, column: int) -> None:
        pass
