"""The settings of a run: their defaults, and the files that change them."""

from sicut.config.file import ConfigFile, find_file, load, read_file
from sicut.config.nearest import nearest
from sicut.config.settings import Output, OutputFormat, Settings, Show

__all__ = [
    "ConfigFile",
    "Output",
    "OutputFormat",
    "Settings",
    "Show",
    "find_file",
    "load",
    "nearest",
    "read_file",
]
