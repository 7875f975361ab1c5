"""Telling sicut's own outputs from sources: a result is never a witness."""

import re

from sicut.text.pattern import pattern

# ``re.ASCII`` and bounded slices: what is looked at does not grow with the file.
_JSON = pattern(rb'\s*+\{\s*+"version"\s*+:\s*+[0-9]{1,9}\s*+,\s*+"tool"\s*+:\s*+\{\s*+"name"\s*+:\s*+"sicut"')
_HTML = pattern(rb'<meta\s++name="generator"\s++content="sicut', re.IGNORECASE)
_SUMMARY = pattern(rb"[0-9]+ quotations? checked, [0-9]+ not checked, [0-9]+ marks? set aside")
_HEAD = 4096
_TAIL = 1024


def is_own_output(data: bytes) -> bool:
    """Whether *data* is something that sicut wrote: its JSON, its dossier, or the text of a run."""
    head = data[:_HEAD].removeprefix(b"\xef\xbb\xbf")
    if _JSON().match(head) or _HTML().search(head):
        return True
    lines = data[-_TAIL:].strip(b" \t\r\n").replace(b"\r", b"\n").split(b"\n")
    return _SUMMARY().match(lines[-1]) is not None
