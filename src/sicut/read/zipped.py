"""ZIP archives of which nobody vouches for: what they say of themselves is checked before and while it is expanded.

Refused: more members or bytes than a limit, members that overlap (the bomb of D. Fifield, WOOT 2019), two members of
one name. Nothing is ever written to disk, so a member's name can lead nowhere.
"""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from itertools import pairwise
from typing import NoReturn

from sicut.errors import UnreadableError
from sicut.read import scan

_ENCRYPTED = 0x1
_HEADER = 30
_COMPRESSIONS = frozenset((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2))


class Zipped:
    """An archive, its members by name, in their order."""

    def __init__(self, data: bytes, path: str) -> None:
        """Look at the list of members.

        Raises:
            UnreadableError: it is no ZIP archive, or beyond a limit of :mod:`sicut.read.scan`.
        """
        self._path = path
        try:
            self._file = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, NotImplementedError, ValueError, OverflowError, LookupError, struct.error):
            raise UnreadableError(path, "it is damaged: it is no intact ZIP archive") from None
        self._left = scan.MAX_EXPANDED
        self._members = self._checked(self._file.infolist())

    def _checked(self, members: list[zipfile.ZipInfo]) -> dict[str, zipfile.ZipInfo]:
        if len(members) > scan.MAX_MEMBERS:
            self._refuse(f"it has more than {scan.MAX_MEMBERS} members")
        if sum(one.file_size for one in members) > scan.MAX_EXPANDED:
            self._refuse(f"it expands to more than {scan.MAX_EXPANDED // scan.MIB} MiB")
        found: dict[str, zipfile.ZipInfo] = {}
        for one in members:
            if one.filename in found and not one.filename.endswith("/"):
                self._refuse(f"it has two members called {one.filename[:80]}")
            found[one.filename] = one
        for one, other in pairwise(sorted(members, key=lambda member: member.header_offset)):
            if one.header_offset + _HEADER + one.compress_size > other.header_offset:
                self._refuse("its members overlap, as those of a bomb do")
        return {name: one for name, one in found.items() if not one.filename.endswith("/")}

    def __contains__(self, name: str) -> bool:
        return name in self._members

    def __iter__(self) -> Iterator[str]:
        return iter(self._members)

    def size(self, name: str) -> int:
        """How many bytes a member says that it has."""
        return self._members[name].file_size

    def read(self, name: str) -> bytes:
        """The bytes of a member.

        Raises:
            UnreadableError: it is not there, encrypted, damaged, or larger than it says.
        """
        member = self._members.get(name)
        if member is None:
            self._refuse(f"it has no member {name[:80]}")
        if member.flag_bits & _ENCRYPTED:
            self._refuse("it is protected by a password")
        if member.compress_type not in _COMPRESSIONS:
            self._refuse(f"its member {name[:80]} is compressed in a way for which there is no reader")
        try:
            with self._file.open(member) as file:
                data = file.read(min(self._left, member.file_size) + 1)
        except (
            zipfile.BadZipFile,
            zlib.error,
            NotImplementedError,
            EOFError,
            OSError,
            ValueError,
            RuntimeError,
            struct.error,
        ):
            self._refuse(f"its member {name[:80]} is damaged")
        if len(data) > member.file_size or len(data) > self._left:
            self._refuse(f"its member {name[:80]} expands to more than it says")
        self._left -= len(data)
        return data

    def _refuse(self, reason: str) -> NoReturn:
        raise UnreadableError(self._path, reason)
