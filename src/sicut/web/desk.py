"""The state of the one session: what is chosen, the run, what it found, and what was decided since."""

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from enum import StrEnum
from threading import Lock
from typing import NamedTuple

from sicut.api import OpenIndex, check, open_index
from sicut.api.decisions import Decisions, decided, decisions_home, decisions_over
from sicut.api.stored import Progress as Told
from sicut.config import Settings
from sicut.errors import ArchiveError, SicutError, UsageError
from sicut.model.document import Role
from sicut.model.finding import Finding
from sicut.model.result import FindResult, Result
from sicut.render.formats import Look
from sicut.web.choice import Choice
from sicut.web.watch import Seen, decisions_of, files_of
from sicut.web.worker import Worker


class Phase(StrEnum):
    """What goes on: nothing is chosen, a run, a result to look at, or an error."""

    IDLE = "idle"
    RUNNING = "running"
    READY = "ready"
    FAILED = "failed"


class Progress(NamedTuple):
    """The stage of a run, how much of it is done, and of how much."""

    stage: str = "reading"
    done: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class Checked:
    """What the run number ``run`` found, with the decisions in force."""

    run: int
    choice: Choice
    result: Result
    decisions: Decisions
    look: Look


@dataclass(frozen=True, slots=True)
class State:
    """All that pages show. ``generation`` grows with each change of ``checked`` or ``error``, ``run`` with each run."""

    generation: int = 0
    run: int = 0
    phase: Phase = Phase.IDLE
    choice: Choice | None = None
    progress: Progress = field(default_factory=Progress)
    checked: Checked | None = None
    error: str = ""


class _SupersededError(Exception):
    """Another run was asked for while this one went on."""


class Desk:
    """The session. Every method may be called from any thread."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._lock = Lock()
        self._state = State()
        self._worker = Worker()
        self._wanted = 0
        self._seen: Seen | None = None
        self._last: Seen | None = None
        self._decisions_seen: Seen | None = None
        self._index: tuple[int, OpenIndex] | None = None

    @property
    def state(self) -> State:
        """The state now; it never changes, another one takes its place."""
        return self._state

    def start(self, choice: Choice) -> Future[None]:
        """Begin to check *choice*; a run that goes on is given up."""
        with self._lock:
            self._wanted += 1
            run = self._wanted
            kept = self._state.checked
            same = kept is not None and kept.choice == choice
            self._state = replace(
                self._state,
                run=run,
                phase=Phase.RUNNING,
                choice=choice,
                progress=Progress(),
                checked=kept if same else None,
                error="",
            )
        return self._worker.ask(lambda: self._run(run, choice))

    def stop(self) -> None:
        """End the thread once it has nothing to do."""
        self._wanted += 1
        self._worker.stop()

    def _run(self, run: int, choice: Choice) -> None:
        def progress(stage: str, done: int, total: int) -> None:
            if run != self._wanted:
                raise _SupersededError
            with self._lock:
                self._state = replace(self._state, progress=Progress(stage, done, total))

        if run != self._wanted:
            return
        seen = Seen.of(files_of(choice), digests=True)
        try:
            checked, error = self._checked(run, choice, progress), ""
        except _SupersededError:
            return
        except SicutError as wrong:
            checked, error = None, str(wrong)
        except Exception as wrong:  # noqa: BLE001 - the page says it, and goes on
            checked, error = None, f"internal error: {type(wrong).__name__}: {wrong}; please report it"
        self._publish(run, seen, checked, error)

    def _checked(self, run: int, choice: Choice, progress: Told) -> Checked:
        from sicut.api.pictures import page_pictures
        from sicut.api.rules import rules_in_words

        result = check(choice.reports, choice.sources, self.settings, progress=progress)
        look = Look(show=self.settings.show, pictures=page_pictures(result), rules=rules_in_words(result))
        return Checked(run, choice, result, Decisions(), look)

    def _publish(self, run: int, seen: Seen, checked: Checked | None, error: str) -> None:
        with self._lock:
            if run != self._wanted:
                return
            self._seen, self._last = seen, None
            if checked is not None:
                checked = self._with_decisions(checked)
            self._state = replace(
                self._state,
                generation=self._state.generation + 1,
                phase=Phase.FAILED if checked is None else Phase.READY,
                checked=checked,
                error=error,
            )

    # --- decisions

    def _with_decisions(self, checked: Checked) -> Checked:
        """*checked* with the decisions as they stand now."""
        result = checked.result
        reports = [document for document in result.documents if document.role is Role.REPORT]
        self._decisions_seen = Seen.of(self._decision_files(reports_of(result)), digests=True)
        try:
            found = decisions_over(reports)
        except ArchiveError as wrong:
            found = Decisions(faults=(str(wrong),))
        bare = [replace(one, allowed=None) if _by_decision(one) else one for one in result.findings]
        documents = {document.siglum: document for document in result.documents}
        findings, told = decided(bare, result.claims, documents, found)
        return replace(checked, result=replace(result, findings=findings, decided=told), decisions=found)

    @staticmethod
    def _decision_files(paths: Sequence[str]) -> tuple[str, ...]:
        return decisions_of(decisions_home(path) for path in paths)

    def redecide(self) -> None:
        """Look at the decisions again: somebody has added some."""
        with self._lock:
            checked = self._state.checked
            if checked is not None:
                fresh = self._with_decisions(checked)
                self._state = replace(self._state, generation=self._state.generation + 1, checked=fresh)

    # --- the watcher's look

    def look(self) -> None:
        """Check again if a file in use has changed and is not being written; take over decisions made elsewhere."""
        state, seen = self._state, self._seen
        if state.phase is Phase.RUNNING or state.choice is None or seen is None:
            return
        now = Seen.of(files_of(state.choice))
        if now.marks != seen.marks:
            if self._last is None or self._last.marks != now.marks:
                self._last = now  # it may still be written: it must look the same twice
            elif seen.is_of(now):
                self._seen = seen.marked_as(now)
            else:
                self.start(state.choice)
            return
        self._look_at_decisions(state)

    def _look_at_decisions(self, state: State) -> None:
        before = self._decisions_seen
        if state.checked is None or before is None:
            return
        if not before.is_of(Seen.of(self._decision_files(reports_of(state.checked.result)))):
            self.redecide()

    # --- search

    def search(self, query: str) -> FindResult:
        """Where *query* stands in the sources.

        Raises:
            UsageError: there are no sources, or *query* has no word.
        """
        return self._worker.ask(lambda: self._search(query)).result()

    def _search(self, query: str) -> FindResult:
        state = self._state
        choice = state.choice
        if choice is None or not choice.sources:
            raise UsageError("there are no sources to search: choose some")
        if self._index is None or self._index[0] != state.run:
            self._index = None
            self._index = state.run, open_index(choice.sources, self.settings)
        return self._index[1].search(query)


def _by_decision(finding: Finding) -> bool:
    return finding.allowed is not None and finding.allowed.by == "decision"


def reports_of(result: Result) -> tuple[str, ...]:
    """The paths of the reports of *result*."""
    return tuple(document.path for document in result.documents if document.role is Role.REPORT)
