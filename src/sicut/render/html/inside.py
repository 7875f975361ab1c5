"""The run that rides in a page: its JSON, as it is, or packed when it is long.

A long report's JSON holds its quotations four times; packed, it takes about a tenth of the room, so that the file
stays within three times the texts that it shows. bzip2, since its one library gives the same bytes on every machine;
those of deflate depend on which of several was built in.
"""

import bz2
import json
from base64 import b64decode, b64encode
from typing import Final

from sicut.model.result import Result
from sicut.render.as_json import render_json
from sicut.render.escape import json_text
from sicut.render.html.markup import Markup, raw

_PLAIN: Final = 1 << 18
_MOST: Final = 1 << 28


def packed(result: Result) -> Markup:
    """The element ``#sicut-result`` with the JSON of *result* on one line; nothing in it could end the element.

    Where that is longer than 256 KiB it is a JSON string: base64 (RFC 4648) of a bzip2 stream.
    """
    compact = json.dumps(json.loads(render_json(result)), ensure_ascii=False, separators=(",", ":"))
    plain = json_text(compact).replace("<", "\\u003c")
    attributes = {"type": "application/json", "id": "sicut-result"}
    if len(plain) <= _PLAIN:
        return raw("script", attributes, plain)
    stream = b64encode(bz2.compress(plain.encode(), 9)).decode("ascii")
    return raw("script", {**attributes, "data-coding": "bzip2"}, f'"{stream}"')


def unpacked(content: str) -> object:
    """The run's JSON, read, out of the *content* of the element, which may come from anywhere.

    Raises:
        ValueError: it is no JSON, or unpacked it would be larger than 256 MiB.
    """
    found: object = json.loads(content)
    if not isinstance(found, str):
        return found
    reader = bz2.BZ2Decompressor()
    try:
        plain = reader.decompress(b64decode(found, validate=True), _MOST)
    except OSError as error:
        raise ValueError(str(error)) from error
    if not reader.eof:
        raise ValueError("more than could be unpacked")
    run: object = json.loads(plain)
    return run
