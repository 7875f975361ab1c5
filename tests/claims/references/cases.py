"""Tables of texts and of the references in them, as lines."""

Row = tuple[str, tuple[tuple[str, str, str], ...]]


def rows(table: str) -> list[Row]:
    r"""Each text of *table*, with the span, the work and the places of each reference in it.

    A text stands at the margin, ``\n`` in it is a line feed; below it, indented, ``SPAN = WORK: PLACES``.
    """
    found: list[tuple[str, list[tuple[str, str, str]]]] = []
    for line in table.strip().splitlines():
        shown = line.strip().replace("\\n", "\n")
        if not line.startswith(" "):
            found.append((shown, []))
            continue
        span, _, told = shown.rpartition(" = ")
        work, _, ref = told.partition(": ")
        found[-1][1].append((span, work, ref))
    return [(text, tuple(wanted)) for text, wanted in found]
