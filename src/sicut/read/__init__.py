"""Bytes to documents: one file per format, and one door (:mod:`sicut.read.reader`)."""

from sicut.read.bibliography import read_bibliography
from sicut.read.folder import Listing, assign_sigla, list_sources, real_path
from sicut.read.includes import Included, included_by, included_files
from sicut.read.own import is_own_output
from sicut.read.reader import read_bytes, read_file, read_source

__all__ = [
    "Included",
    "Listing",
    "assign_sigla",
    "included_by",
    "included_files",
    "is_own_output",
    "list_sources",
    "read_bibliography",
    "read_bytes",
    "read_file",
    "read_source",
    "real_path",
]
