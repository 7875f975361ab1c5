"""Golden documents: is the text that is known to stand in them in what sicut reads?

The expected text is Markdown that another tool wrote: the markup and that tool's own words are taken off
(``golden_pieces.py``), and it is cut into pieces (lines, cells of tables). A piece is found when its words stand
together and in order in the document's words as shown, or as they are written (numbers of lists and marks of notes
stand in the text and read as nothing).
"""

import json
from argparse import Namespace
from collections import Counter
from typing import NamedTuple

from golden_pieces import pieces_of
from measure import data, rows
from reading_judged import read
from reading_texts import folded, words_shown


class Piece(NamedTuple):
    """A piece of expected text that was looked for."""

    document: str
    words: str
    is_found: bool


def run(options: Namespace) -> None:
    """Read all golden documents and print the shares."""
    pieces: list[Piece] = []
    states: Counter[str] = Counter()
    for row in rows("golden_docs.jsonl"):
        found, state = _read(row["path"])
        states[state.split(":")[0]] += 1
        own = [
            Piece(row["id"], " … ".join(parts), all(_holds(found, part) for part in parts))
            for parts in pieces_of(row["expected_text"], row["id"].split("/")[1])
            if any(folded(part).strip() for part in parts)
        ]
        pieces += own
        missed = [one for one in own if not one.is_found]
        if missed:
            print(f"{row['id']}: {len(missed)} of {len(own)} missed; {state}")
            for one in missed if options.verbose else missed[:2]:
                print(f"    {one.words[:150]!r}")
    _print(pieces, states)


def _read(path: str) -> tuple[str, str]:
    try:
        documents = read(path, data(path).read_bytes())
    except Exception as error:  # noqa: BLE001 - whatever a reader lets out is a fault
        return "", f"raises {type(error).__name__}: {error}"
    state = "; ".join(f"{one.extraction}: {one.reason}" if one.reason else str(one.extraction) for one in documents)
    written = " ¶ ".join(folded(one.text) for one in documents)
    return f"{words_shown(documents)} ¶ {written}", state


def _print(pieces: list[Piece], states: Counter[str]) -> None:
    documents = {one.document for one in pieces}
    whole = len(documents) - len({one.document for one in pieces if not one.is_found})
    print(f"\ndocuments {json.dumps(dict(sorted(states.items())))}")
    print(f"documents with all pieces   {whole} of {len(documents)} ({whole / len(documents):.1%})")
    found = [one for one in pieces if one.is_found]
    print(f"pieces                      {len(found)} of {len(pieces)} ({len(found) / len(pieces):.2%}); goal: 99 %")
    letters, of = (sum(len(folded(one.words)) for one in some) for some in (found, pieces))
    print(f"characters                  {letters} of {of} ({letters / of:.2%})")
    by_kind: dict[str, list[bool]] = {}
    for one in pieces:
        by_kind.setdefault(one.document.split("/")[1], []).append(one.is_found)
    for kind, kept in sorted(by_kind.items()):
        print(f"  {kind:8} {sum(kept)} of {len(kept)} ({sum(kept) / len(kept):.2%})")


def _holds(shown: str, piece: str) -> bool:
    """Whether the words stand there; joined or parted by white space and signs alone they are the same."""
    words = folded(piece)
    return words in shown or words.replace(" ", "") in shown.replace(" ", "")
