"""The colours of the text formats: ANSI sequences, or nothing at all."""

from typing import Final

_BOLD: Final = "1"
_RED: Final = "31"
_GREEN: Final = "32"
_YELLOW: Final = "33"
_BLUE: Final = "34"
_CYAN: Final = "36"
_SEVERITIES: Final = {"error": _RED, "warning": _YELLOW, "info": _BLUE}


class Palette:
    """Paints text that is already escaped; leaves it as it is when colours are off."""

    def __init__(self, *, on: bool) -> None:
        self._on = on

    def strong(self, text: str) -> str:
        """A path, a heading."""
        return self._paint(text, _BOLD)

    def faint(self, text: str) -> str:
        """A frame's border."""
        return self._paint(text, _CYAN)

    def severity(self, text: str, severity: str) -> str:
        """Text that belongs to a finding of *severity*."""
        return self._paint(text, _SEVERITIES[severity])

    def gone(self, text: str) -> str:
        """Words that only the report has."""
        return self._paint(text, _RED)

    def came(self, text: str) -> str:
        """Words that only the source has."""
        return self._paint(text, _GREEN)

    def _paint(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self._on and text else text
