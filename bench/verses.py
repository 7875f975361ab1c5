"""Verses that language models gave as the Qur'an's, each held against an edition: is it one, or not?

Subtask 1B of IslamicEval 2025, on the spans given there (development part, kind `Ayah`). A span counts as called
correct when it is verified: every difference licensed. ``-v`` prints each disagreement. The data's own annotators
forgive slips of one letter or vowel in some rows and not in others, and call wrong what breaks off early, or runs on to
the next verse without its number, which no check of words can tell.
"""

import sys
from collections import Counter

from measure import rows
from sicut.api import Text, open_index
from sicut.model.collation import Attestation, Outcome, Status


def main() -> None:
    """Measure, and print the figures."""
    suras: dict[int, list[str]] = {}
    for verse in rows("quran_uthmani.jsonl"):
        suras.setdefault(int(verse["surah"]), []).append(verse["text"])
    index = open_index([Text(f"{sura:03}.txt", "\n\n".join(verses)) for sura, verses in suras.items()])
    counts: Counter[tuple[str, str]] = Counter()
    for answer in rows("islamiceval2025_dev.jsonl"):
        for span in answer["spans"]:
            if span["kind"] != "Ayah" or span["label"] not in {"correct", "wrong"}:
                continue
            text = answer["response"][span["start"] : span["end"]]
            called = "correct" if is_verse(index.find(text)) else "wrong"
            counts[span["label"], called] += 1
            if "-v" in sys.argv and called != span["label"]:
                print(f"{span['label']}, called {called}: {text}\n  {span.get('correction')}")
    right = counts["correct", "correct"] + counts["wrong", "wrong"]
    print(f"accuracy {right / counts.total():.3f} of {counts.total()}")
    for (label, called), count in sorted(counts.items()):
        print(f"  {label}, called {called}: {count}")


def is_verse(outcome: Outcome) -> bool:
    """Whether the words stand in the edition, every difference licensed."""
    return isinstance(outcome, Attestation) and outcome.status is Status.VERIFIED


if __name__ == "__main__":
    main()
