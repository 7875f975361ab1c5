"""Names for the members of an archive: fit to be shown, no two alike."""

_LONGEST = 2_000


class Names:
    """Gives each member a name of its own: what cannot be printed is taken out, a second one has ``#2`` after it."""

    __slots__ = ("_count",)

    def __init__(self) -> None:
        self._count: dict[str, int] = {}

    def of(self, name: str) -> str:
        """The name for a member that calls itself *name*."""
        plain = "".join(c for c in name[:_LONGEST] if c.isprintable()).strip() or "unnamed"
        count = self._count[plain] = self._count.get(plain, 0) + 1
        numbered = f"{plain}#{count}"
        while count > 1 and numbered in self._count:
            count = self._count[plain] = count + 1
            numbered = f"{plain}#{count}"
        if count == 1:
            return plain
        self._count[numbered] = 1
        return numbered
