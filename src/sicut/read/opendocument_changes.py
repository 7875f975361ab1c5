"""Tracked changes of an OpenDocument text (ODF 1.3, 5.5): deleted text stands apart, what was inserted is marked."""

from sicut.model.document import BlockKind
from sicut.model.reading import TrackedChanges
from sicut.read.flow import Setting
from sicut.read.side_by_side import Draft, Drafts
from sicut.read.tracked import tracked_remarks


class Changes:
    """Takes the changes in their order, and tells which text stands."""

    def __init__(self, tracked: TrackedChanges) -> None:
        self._accepted = tracked is TrackedChanges.ACCEPTED
        self._deleted: dict[str, list[Draft]] = {}
        self._inserted: set[str] = set()
        self._region = ""
        self._open: set[str] = set()
        self._joined: Draft | None = None
        self._ended: set[int] = set()
        self.storing = False
        """Whether what comes was deleted, and is to be kept."""

    @property
    def rejects(self) -> bool:
        """Whether what comes was inserted by a change that is rejected."""
        return bool(self._open) and not self._accepted and not self.storing

    @property
    def remarks(self) -> tuple[str, ...]:
        """What was decided, if anything was to be."""
        inserted, deleted = len(self._inserted), len(self._deleted)
        return tracked_remarks(inserted, deleted, accepted=self._accepted)

    def begin_region(self, name: str) -> None:
        """A change is described."""
        self._region = name

    def end_region(self) -> None:
        """It has been described."""
        self._region = ""

    def kind(self, name: str) -> None:
        """What kind of change it is."""
        if name == "text:insertion":
            self._inserted.add(self._region)
        elif name == "text:deletion":
            self._deleted.setdefault(self._region, [])

    def store(self, setting: Setting, gap: str) -> Draft:
        """Begin a paragraph of the change that is described."""
        draft = Draft(setting, gap)
        self._deleted.setdefault(self._region, []).append(draft)
        return draft

    def insertion(self, name: str, *, begins: bool, draft: Draft | None) -> None:
        """An insertion begins or ends, in the paragraph *draft*."""
        if name not in self._inserted:
            return
        if begins:
            self._open.add(name)
            if self.rejects:
                self._joined = draft
        else:
            self._open.discard(name)
            if not self._open:
                self._joined = None

    def take_joined(self) -> Draft | None:
        """The paragraph that goes on, where the end of it was inserted and is rejected."""
        return self._joined if self.rejects else None

    def deletion(self, name: str, drafts: Drafts, draft: Draft | None) -> Draft | None:
        """What was deleted here is hidden text, or goes on in *draft*; the paragraph that is now open."""
        stored = self._deleted.get(name)
        if not stored:
            return draft
        self._deleted[name] = []
        if self._accepted or draft is None:
            _put(stored, drafts, hidden=self._accepted)
            return draft
        draft.add(stored[0])
        if len(stored) == 1:
            return draft
        self._ended.add(id(draft))
        _put(stored[1:], drafts, hidden=False)
        return stored[-1]

    def replaced(self, draft: Draft) -> bool:
        """Whether a deletion that is read has ended this paragraph."""
        return id(draft) in self._ended

    def put_left(self, drafts: Drafts) -> None:
        """What was deleted at a place that the text does not name stands at its end."""
        for stored in self._deleted.values():
            _put(stored, drafts, hidden=True)


def _put(stored: list[Draft], drafts: Drafts, *, hidden: bool) -> None:
    for draft in stored:
        if hidden:
            draft.setting = Setting(BlockKind.HIDDEN)
        drafts.put(draft)
