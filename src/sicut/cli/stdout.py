"""Standard output: UTF-8 and line feeds everywhere; a reader that has gone away is no error."""

import os
import sys
from collections.abc import Iterable
from typing import Final

WIDTH: Final = 100
"""The columns of an output that is not a terminal."""
_NARROWEST: Final = 40


def encoded(text: str | bytes) -> bytes:
    """*text* in UTF-8, or the bytes as they are."""
    return text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")


def print_text(text: str | bytes) -> None:
    """Write *text* to standard output as it is; the caller has escaped what must be."""
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(encoded(text))
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        # What Python still holds back must not fail again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def tell(lines: Iterable[str]) -> None:
    """Write *lines* to standard error, each as what sicut says of a run; they are escaped here."""
    from sicut.render.escape import terminal

    for line in lines:
        sys.stderr.write(f"sicut: {terminal(line)}\n")


def is_terminal() -> bool:
    """Whether standard output is a terminal."""
    return sys.stdout.isatty()


def wants_colour() -> bool:
    """Whether standard output is a terminal that is to have colours (see no-color.org)."""
    return is_terminal() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def width() -> int:
    """The columns of standard output; the same for every output that is not a terminal."""
    try:
        columns = os.get_terminal_size(sys.stdout.fileno()).columns if is_terminal() else WIDTH
    except (OSError, ValueError):
        return WIDTH
    return max(_NARROWEST, columns or WIDTH)
