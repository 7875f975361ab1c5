"""By what sicut knows its own words again in a Word copy that it has written: renderer and reader both need it."""

from typing import Final

AUTHOR: Final = "sicut"
"""Who comments."""
ENDING: Final = "_sicut_checked"
"""The bookmark at which the report ends, and the table of claims begins."""
MARK: Final = "urn:sicut:output"
"""The comment of the archive, at the very end of the file, and its identifier (``dc:identifier``)."""
