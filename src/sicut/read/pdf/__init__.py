"""PDF: the text of its pages as they are read, with the number of each and what is missing.

PDFium (pypdfium2) takes the characters out; lines, columns, paragraphs, notes and running headers are made of where
they stand. What PDFium leaves in doubt is looked at by pypdf as well; see :mod:`sicut.read.pdf.second`.
"""

from sicut.errors import UnreadableError
from sicut.model.reading import ReadingOptions
from sicut.read.parsed import Parsed


def parse(data: bytes, path: str, reading: ReadingOptions) -> Parsed:
    """Read the PDF *data*.

    Raises:
        UnreadableError: it is no PDF, damaged beyond repair, or protected by a password.
    """
    from sicut.read.pdf.library import DamagedError, File, ProtectedError
    from sicut.read.pdf.repair import parts, repaired
    from sicut.read.pdf.traps import calls_without_end
    from sicut.read.pdf.whole import read_file

    if calls_without_end(data):
        raise UnreadableError(path, "its drawings call each other without end; print it to a new PDF")
    missing = None
    try:
        try:
            file = File(data)
        except DamagedError:
            data, missing = repaired(data) or b"", "the file is damaged: some of its text may be missing"
            file = File(data)
    except ProtectedError:
        raise UnreadableError(path, "it is protected by a password; save a copy without one") from None
    except DamagedError:
        raise UnreadableError(path, "it is no intact PDF; open and save it anew, or print it to a new PDF") from None
    looked_through = parts(data)
    if missing is None and looked_through.damaged:
        missing = "parts of the file are damaged: some of its text may be missing"
    try:
        parsed = read_file(file, data, looked_through.names, reading)
    finally:
        file.close()
    return parsed.lacking(missing)
