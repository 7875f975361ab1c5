"""The very bytes of reports."""

from collections.abc import Mapping
from hashlib import sha256

from sicut.errors import UnreadableError
from sicut.model.document import Role
from sicut.model.result import Result
from sicut.read.files import load


def originals(result: Result) -> Mapping[str, bytes]:
    """The bytes of each report of *result*, by siglum; a file that is gone, or has changed since, is left out."""
    found: dict[str, bytes] = {}
    for document in result.documents:
        if document.role is Role.REPORT and document.inside is None:
            try:
                data = load(document.path)
            except UnreadableError:
                continue
            if sha256(data).hexdigest() == document.sha256:
                found[document.siglum] = data
    return found
