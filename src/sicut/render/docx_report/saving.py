"""The bytes of a Word file: the same for the same document, at any time."""

import io
import zipfile
from typing import TYPE_CHECKING, Final

from sicut.model.word_copy import AUTHOR, MARK

if TYPE_CHECKING:
    from docx.document import Document as Word

_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_UNIX: Final = 3
_PLAIN_FILE: Final = 0o644 << 16
_CORE: Final = "/docProps/core.xml"


def saved(word: "Word", *, kept: bool) -> bytes:
    """The file, with no clock in it. One that is *kept* has its own properties, and gets none that it lacks."""
    if not kept:
        word.core_properties.identifier = MARK
        word.core_properties.author = AUTHOR
        word.core_properties.comments = ""
    elif any(str(part.partname) == _CORE for part in word.part.package.iter_parts()):
        word.core_properties.identifier = word.core_properties.identifier or MARK
    written, out = io.BytesIO(), io.BytesIO()
    word.save(written)
    with zipfile.ZipFile(written) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            member = zipfile.ZipInfo(name, _EPOCH)
            member.create_system, member.external_attr = _UNIX, _PLAIN_FILE
            new.writestr(member, old.read(name), zipfile.ZIP_DEFLATED)
        new.comment = MARK.encode()
    return out.getvalue()
