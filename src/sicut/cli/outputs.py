"""Where outputs go: standard output, or files that are written whole or not at all."""

import os
import stat
from collections.abc import Iterable, Sequence
from pathlib import Path

from sicut.cli.stdout import encoded, is_terminal, print_text
from sicut.config import Output, OutputFormat
from sicut.errors import UsageError
from sicut.read.folder import real_path


def assigned(outputs: Sequence[Output], output_file: str | None) -> tuple[Output, ...]:
    """*outputs* with *output_file* for the one that names no file; raises UsageError when two go to one place."""
    loose = [output for output in outputs if output.path is None]
    if output_file is not None and not loose:
        raise UsageError("--output-file: every --output-format names a file already")
    if len(loose) > 1:
        names = " and ".join(output.format for output in loose)
        raise UsageError(f"{names} cannot go to one place: write FORMAT:FILE for all but one")
    placed = tuple(output._replace(path=output.path or output_file) for output in outputs)
    targets = [os.path.realpath(output.path) for output in placed if output.path is not None]
    if len(set(targets)) < len(targets):
        raise UsageError("two outputs cannot go to the same file")
    return placed


def protect(outputs: Iterable[Output], read: Iterable[str]) -> None:
    """Raises UsageError when an output would be written over one of the files *read*."""
    paths = [output.path for output in outputs if output.path is not None]
    kept = {real_path(path) for path in read} if paths else set()
    for path in paths:
        if real_path(path) in kept:
            raise UsageError(f"{path} is a text under check or a source: choose another output file")


def require_place(outputs: Iterable[Output]) -> None:
    """Raises UsageError when an output that is no text would be printed on a terminal."""
    for output in outputs:
        if output.path is None and output.format is OutputFormat.DOCX and is_terminal():
            raise UsageError("a terminal cannot show docx: write --output-format docx:FILE")


def write_all(texts: Iterable[tuple[Output, str | bytes]]) -> None:
    """Write each text to the place of its output: the files first, so that nothing is printed when one fails."""
    for output, text in sorted(texts, key=lambda one: one[0].path is None):
        if output.path is None:
            print_text(text)
        else:
            write_file(output.path, text)


def write_file(path: str, text: str | bytes) -> None:
    """Write *text* to *path*, in UTF-8 unless it is bytes: all of it, or the old file stays. Raises UsageError."""
    target = Path(os.path.realpath(path))
    data = encoded(text)
    try:
        if target.exists() and not stat.S_ISREG(target.stat().st_mode) and not target.is_dir():
            target.write_bytes(data)
        else:
            _replace(target, data)
    except OSError as error:
        raise UsageError(f"cannot write {path}: {error.strerror or 'unknown cause'}") from None


def _replace(target: Path, data: bytes) -> None:
    fresh = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        with fresh.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(target)
    finally:
        fresh.unlink(missing_ok=True)
