"""What the control words of RTF do to the text."""

import re
from collections import Counter

from sicut.model.document import BlockKind, InlineKind
from sicut.model.reading import TrackedChanges
from sicut.read import rtf_words as words
from sicut.read.flow import CELL, PARAGRAPH, ROW, Flow, Setting
from sicut.read.numerals import is_simple
from sicut.read.rtf_groups import Format, Outer, State
from sicut.read.rtf_tables import Tables
from sicut.read.side_by_side import Draft, Drafts
from sicut.read.spoken import spoken
from sicut.read.tracked import tracked_remarks

_HYPERLINK = re.compile(r'\s*HYPERLINK\s+(?:\\l\s+)?"([^"]*)"')
_HEAD = frozenset("mac pc pca deff ansicpg deflang deflangfe adeflang".split())
_BODY = 9
_MOST_SKIPPED = 100
_SURROGATES = range(0xD800, 0xE000)
_LOW = 0xDC00


class Rtf:
    """Takes the tokens of a document."""

    def __init__(self, tracked: TrackedChanges) -> None:
        self._accepted = tracked is TrackedChanges.ACCEPTED
        self._drafts = Drafts()
        self._stack: list[State] = []
        self._state = State()
        self._ansi = "cp1252"
        self._tables = Tables()
        self._default_font: int | None = None
        self._gap = PARAGRAPH
        self._raw = bytearray()
        self._skip = 0
        self._high: int | None = None
        self._starred = False
        self._begins = False
        self._apart: Draft | None = None
        self._outer: list[Outer] = []
        self._told: dict[str, list[str]] = {}
        self._dates: dict[str, list[int]] = {}
        self._label_read = False
        self._languages: Counter[int] = Counter()
        self._default_language: dict[str, int] = {}
        self._changes = [0, 0]
        self._revised = ""
        self._undecoded = 0
        self._quotation = -1
        self._was_quotation = False
        self._pictures = 0
        self._instruction: list[str] = []
        self._target: str | None = None
        self._property = ""
        self._beside: list[tuple[BlockKind, list[str]]] = []
        self.is_beyond = False
        """Whether text stands outside of all groups."""

    @property
    def skips(self) -> bool:
        """Whether nothing up to the end of the open group is text."""
        return self._state.skips

    def group(self, *, begins: bool) -> None:
        """A group begins or ends."""
        self._flush()
        self._skip = 0
        if begins:
            self._stack.append(self._state)
            if self._state.own or self._state.link is not None:
                self._state = self._state._replace(own=False, link=None)
            self._begins, self._starred = True, False
            return
        self._begins = False
        if self._stack:
            self._end()

    def _end(self) -> None:
        ended, self._state = self._state, self._stack.pop()
        if ended.into == "fldinst" and self._state.into != "fldinst":
            found = _HYPERLINK.match("".join(self._instruction))
            self._target = found[1] if found else None
            self._instruction.clear()
        elif ended.into == "sn" and self._state.into != "sn":
            self._property = "".join(self._told.pop("sn", ()))
        elif ended.link is not None and ended.draft is not None:
            if self._target is not None:
                ended.draft.mark(InlineKind.LINK, ended.link, self._target)
            self._target = None
        if ended.own:
            if ended.draft is not None:
                self._settle(ended.draft, ended.form)
            _, draft, self._gap = self._outer.pop()
            self._state = self._state._replace(draft=draft)
            self._apart = None
        elif self._state.into == ended.into:
            self._state = self._state._replace(draft=ended.draft)
        if ended.into == "" and (ended.hidden, ended.deleted) != (self._state.hidden, self._state.deleted):
            self._apart = None

    def run(self, data: bytes, steps: int = 0) -> None:
        """Bytes of text; *steps*: how many characters a reader that knows Unicode passes over, if not one a byte."""
        self._begins = False
        if self._skip:
            passed = min(self._skip, steps or len(data))
            self._skip -= passed
            data = b"" if steps else data[passed:]
        self._raw += data

    def binary(self) -> None:
        """Bytes that are no text."""
        self._skip = max(0, self._skip - 1)

    def symbol(self, symbol: bytes) -> None:
        """A control symbol."""
        self._flush()
        if symbol == b"*":
            self._starred = True
        elif self._passed():
            pass
        elif symbol in {b"\r", b"\n"}:
            self._paragraph(PARAGRAPH)
        elif symbol in words.SYMBOLS:
            self._write(words.SYMBOLS[symbol])

    def _passed(self) -> bool:
        """Whether one more thing is the fallback of a character."""
        passed = self._skip > 0
        self._skip = max(0, self._skip - 1)
        return passed

    def word(self, word: str, number: int | None) -> None:
        """A control word."""
        self._flush()
        first, self._begins = self._begins, False
        starred, self._starred = self._starred, False
        if first and self._destination(word, starred=starred):
            return
        if word == "u":
            self._unicode(number or 0)
        elif word in words.CHARACTERS:
            if not self._passed():
                self._write(words.CHARACTERS[word])
        elif word in words.PARAGRAPH_ENDS:
            self._paragraph(PARAGRAPH)
        elif word in words.CELL_ENDS:
            self._state = self._state._replace(form=self._state.form._replace(in_table=True))
            self._paragraph(CELL)
        elif word in words.ROW_ENDS:
            self._paragraph(ROW)
        elif self._state.into in {"fonttbl", "stylesheet"}:
            self._tables.word(self._state.into, word, number)
        elif word in words.DATE_WORDS and self._state.into in words.DATES:
            self._dates.setdefault(self._state.into, []).append(number or 0)
        else:
            self._property_word(word, number)

    def _destination(self, word: str, *, starred: bool) -> bool:
        """The word that begins a group may say what it is for."""
        into = self._state.into
        if word in words.FORM_TEXTS and into == "formfield":
            self._tell_beside(BlockKind.FURNITURE)
        elif word in words.SKIPPED or (starred and into and not self._is_known(word)):
            self._state = self._state._replace(skips=True)
        elif starred and not self._is_known(word):
            self._tell_beside(BlockKind.HIDDEN)
        elif word in {"pict", "formfield"}:
            self._pictures += word == "pict"
            self._state = self._state._replace(into=word)
        elif word in {"fonttbl", "stylesheet", "fldinst", "sn", "sv", "info", "upr"} or word in words.DATES:
            self._state = self._state._replace(into=word)
        elif word == "ud" or word in {"listtext", "pntext"}:
            previous = self._stack[-2].into if len(self._stack) > 1 else ""
            self._state = self._state._replace(into=previous if word == "ud" else into, unread=word != "ud")
        elif word in words.TITLES and into in {"info", "upr"}:
            self._state = self._state._replace(into=word)
        elif (kind := _kind_of(word)) is not None:
            self._apart_from(kind)
        elif word == "fldrslt":
            draft = self._open() if self._target is not None and not into else self._state.draft
            self._state = self._state._replace(draft=draft, link=None if draft is None else draft.length)
        else:
            return False
        return True

    def _tell_beside(self, kind: BlockKind) -> None:
        """The group holds a text that is not of the paragraph around it."""
        self._beside.append((kind, []))
        self._state = self._state._replace(into="beside")

    @staticmethod
    def _is_known(word: str) -> bool:
        return (
            word in words.KNOWN
            or word in words.NOTES | words.HIDDEN | words.FURNITURE | words.HEADERS
            or word in {"fldinst", "cs", "upr", "sn", "sv", "listtext", "pntext", "picprop", "formfield"}
        )

    def _apart_from(self, kind: BlockKind) -> None:
        """What comes stands beside the paragraph that is open."""
        kind = self._kind if self._kind.is_apart else kind
        self._outer.append(Outer(kind, self._state.draft, self._gap))
        self._gap, self._apart = PARAGRAPH, None
        self._state = State(codec=self._state.codec, fallback=self._state.fallback, own=True)

    @property
    def _kind(self) -> BlockKind:
        return self._outer[-1].kind if self._outer else BlockKind.PARAGRAPH

    def _property_word(self, word: str, number: int | None) -> None:
        on = number != 0
        state = self._state
        if word in {"b", "ab"}:
            self._state = state._replace(bold=on)
        elif word in {"i", "ai"}:
            self._state = state._replace(italic=on)
        elif word in {"v", "deleted", "revised"}:
            hidden = on if word == "v" else state.hidden
            deleted, inserted = (
                on if word == w else v for w, v in (("deleted", state.deleted), ("revised", state.inserted))
            )
            self._state, self._apart = state._replace(hidden=hidden, deleted=deleted, inserted=inserted), None
        elif word == "plain":
            codec = self._tables.fonts.get(self._default_font or 0)
            plain = state._replace(codec=codec, bold=False, italic=False, hidden=False, deleted=False, inserted=False)
            self._state = plain._replace(language=None)
        elif word in {"f", "af"} and number is not None:
            self._state = state._replace(codec=self._tables.fonts.get(number))
        elif word == "uc":
            self._state = state._replace(fallback=min(_MOST_SKIPPED, max(0, number or 0)))
        elif word == "lang" and number is not None:
            self._state = state._replace(language=number)
        elif word in _HEAD:
            self._head_word(word, number)
        else:
            self._paragraph_word(word, number)

    def _head_word(self, word: str, number: int | None) -> None:
        """What the head of the document says of all of it."""
        if word in {"mac", "pc", "pca"}:
            self._ansi = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}[word]
        elif word == "deff":
            self._default_font = number
        elif word == "ansicpg":
            self._ansi = words.code_page(number or 0) or "cp1252"
        else:
            self._default_language.setdefault(word, number or 0)

    def _paragraph_word(self, word: str, number: int | None) -> None:
        form = self._state.form
        if word == "pard":
            form = Format()
        elif word == "s" and number is not None:
            form = self._tables.styles.get(number, Format())._replace(in_table=form.in_table)
        elif word == "outlinelevel" and number is not None:
            form = form._replace(heading=number + 1 if 0 <= number < _BODY else None)
        elif word == "intbl":
            form = form._replace(in_table=True)
        elif word == "ilvl" and number is not None:
            form = form._replace(level=max(0, min(number, _BODY)) + 1)
        elif word == "ls":
            form = form._replace(item=bool(number))
        else:
            return
        self._state = self._state._replace(form=form)

    def _unicode(self, number: int) -> None:
        self._skip = self._state.fallback
        unit = number & 0xFFFF if number < 0 or number <= 0xFFFF else number  # noqa: PLR2004 - 16 bits, signed or not
        if unit in _SURROGATES:
            if unit < _LOW:
                self._lone()
                self._high = unit
            elif self._high is not None:
                high, self._high = self._high, None
                self._put(chr(0x10000 + ((high - 0xD800) << 10) + (unit - _LOW)))
            else:
                self._put("\ufffd")
        else:
            self._write(chr(unit) if 0 < unit <= 0x10FFFF else "\ufffd" if unit else "")  # noqa: PLR2004 - the last

    def _lone(self) -> None:
        if self._high is not None:
            self._high = None
            self._put("\ufffd")

    def _flush(self) -> None:
        """Decode the bytes that have come."""
        if not self._raw:
            return
        data = bytes(self._raw)
        self._raw.clear()
        codec = self._state.codec or self._ansi
        try:
            text = data.decode(codec)
        except (UnicodeDecodeError, LookupError):
            text = data.decode("cp1252", "replace") if codec == "cp1252" else data.decode(codec, "replace")
            self._undecoded += text.count("\ufffd")
        self._write(text)

    def _write(self, text: str) -> None:
        self._lone()
        if text:
            self._put(text)

    def _put(self, text: str) -> None:
        state = self._state
        if state.into:
            self._keep(text)
            return
        if not self._stack:
            self.is_beyond = self.is_beyond or bool(text.strip(" \t\r\n\0\x1a"))
            text = text.replace("\0", "")
        draft = self._open()
        self._count_change(text)
        hidden = state.hidden or (state.deleted if self._accepted else state.inserted)
        if hidden and not draft.setting.kind.is_apart:
            if self._apart is None:
                self._apart = self._drafts.begin(Setting(BlockKind.HIDDEN))
            self._apart.write(text)
            return
        start = draft.length
        draft.write(text, "" if state.unread and not self._is_words(text) else None)
        if state.language is not None:
            self._languages[state.language] += len(text)
        for kind, holds in ((InlineKind.STRONG, state.bold), (InlineKind.EMPHASIS, state.italic)):
            if holds:
                draft.mark_on(kind, start)

    def _is_words(self, label: str) -> bool:
        """Whether a piece of an item's label is to be read: in a heading, or as it says more than a place in a list."""
        if label.strip():
            self._label_read = self._stack[-1].form.heading is not None or not is_simple(label)
        return self._label_read

    def _count_change(self, text: str) -> None:
        state = self._state
        revised = "deleted" if state.deleted else "inserted" if state.inserted else ""
        if revised != self._revised and revised and text.strip():
            self._changes[revised == "deleted"] += 1
        if text.strip() or revised:
            self._revised = revised

    def _open(self) -> Draft:
        """The paragraph that is open."""
        if self._state.draft is None:
            kind = self._kind
            draft = self._drafts.begin(Setting(kind), self._gap)
            self._gap = PARAGRAPH
            self._state = self._state._replace(draft=draft)
            return draft
        return self._state.draft

    def _paragraph(self, gap: str) -> None:
        """The open paragraph ends; *gap*: what it is apart from the next by."""
        state = self._state
        if state.into:
            self._keep("\n")
            return
        if gap is PARAGRAPH and (state.deleted if self._accepted else state.inserted) and state.draft is not None:
            return  # its end was deleted: it goes on
        draft = state.draft
        if draft is not None:
            self._settle(draft, state.form)
        self._gap = gap
        self._state = state._replace(draft=None)
        self._apart = None

    def _settle(self, draft: Draft, form: Format) -> None:
        """What the paragraph is, is known at its end."""
        kind = draft.setting.kind
        level, quotation = 0, None
        if kind is BlockKind.PARAGRAPH:
            if form.heading is not None:
                kind, level = BlockKind.HEADING, form.heading
            elif form.in_table:
                kind = BlockKind.CELL
            elif form.item:
                kind, level = BlockKind.LIST_ITEM, form.level
            elif form.quotation:
                kind = BlockKind.BLOCK_QUOTATION
                self._quotation += not self._was_quotation
                quotation = self._quotation
            self._was_quotation = quotation is not None
            if not form.in_table:
                draft.gap = PARAGRAPH
        draft.setting = draft.setting._replace(kind=kind, level=level, quotation=quotation)

    def _keep(self, text: str) -> None:
        """A text that is not of the document, but tells of it."""
        into = self._state.into
        if into == "fldinst":
            self._instruction.append(text)
        elif into == "stylesheet":
            self._tables.name(text)
        elif into == "beside":
            self._beside[-1][1].append(text)
        elif into == "sv" and self._property in words.SPEAKING_PROPERTIES:
            self._drafts.begin(Setting(BlockKind.FURNITURE)).write(text)
        elif into == "sn" or into in words.TITLES:
            self._told.setdefault(into, []).append(text)

    def told(self, name: str) -> str | None:
        """What the document says of itself."""
        date = self._dates.get(name)
        if date is not None:
            return "-".join(f"{part:02d}" for part in date[:3]) if date[0] else None
        return "".join(self._told.get(name, ())).strip() or None

    @property
    def missing(self) -> list[str]:
        """What could not be read."""
        self._flush()
        found = []
        if self._undecoded:
            found.append(f"{self._undecoded} characters are not valid in the code page that it names")
        if self._pictures and not any(draft.text.strip() for draft in self._drafts):
            found.append("it has pictures and no text; if they show text, they need OCR")
        return found

    @property
    def remarks(self) -> tuple[str, ...]:
        """What was decided about tracked changes."""
        inserted, deleted = self._changes
        return tracked_remarks(inserted, deleted, accepted=self._accepted)

    def language(self) -> str | None:
        """The language that most of the text is marked as, or the default one."""
        text = "".join(draft.text[:1000] for draft in self._drafts if not draft.setting.kind.is_apart)
        western, asian, complex_ = (
            _tag(self._default_language.get(word)) for word in ("deflang", "deflangfe", "adeflang")
        )
        most = self._languages.most_common(1)
        return spoken(text, (_tag(most[0][0]) if most else None) or western, asian, complex_)

    def finish(self, flow: Flow) -> None:
        """Write all into *flow*: what the document says of itself first."""
        if self._state.draft is not None:
            self._settle(self._state.draft, self._state.form)
        for name in ("title", "subject", "keywords", "comment", "doccomm", "category"):
            flow.open(Setting(BlockKind.FURNITURE))
            flow.write(self.told(name) or "")
        self._drafts.pour(flow)
        for kind, pieces in self._beside:
            text = "".join(pieces)
            if kind is not BlockKind.HIDDEN or words.PROSE.search(text) is not None:
                flow.open(Setting(kind))
                flow.write(text)


def _kind_of(word: str) -> BlockKind | None:
    """What the paragraphs are of a destination that stands beside the text."""
    if word in words.HEADERS or word in words.FURNITURE:
        return BlockKind.FURNITURE
    if word in words.NOTES:
        return BlockKind.NOTE
    if word in words.HIDDEN:
        return BlockKind.HIDDEN
    return BlockKind.PARAGRAPH if word in words.BOXES else None


def _tag(number: int | None) -> str | None:
    from locale import windows_locale

    return windows_locale.get(number or 0, "").replace("_", "-") or None
