"""How it is told that tracked changes were read, and how."""

from sicut.read.parsed import counted


def tracked_remarks(inserted: int, deleted: int, *, accepted: bool) -> tuple[str, ...]:
    """The remark on the tracked changes of a document; none if there are none."""
    if not inserted and not deleted:
        return ()
    insertions = counted(inserted, "insertion") + " (hidden)" * (not accepted and inserted > 0)
    deletions = counted(deleted, "deletion") + " (hidden)" * (accepted and deleted > 0)
    return (f"tracked changes are read as {'accepted' if accepted else 'rejected'}: {insertions}, {deletions}",)
