"""Whether a number or date of a claim is found at the right place of its document, by what it is of.

``summedits``: consistent claims with a number or date whose value stands in the document. All sentences of the document
that have a value of the same kind are ranked by how alike they are to the claim's; printed is how often the best has
the value, and how often it has among those where the document has others; then what is said of places with another
value: surely the same thing. The rows of even and of odd number are apart.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterator
from typing import Any

from measure import data, rows
from sicut.model.span import Span
from sicut.text.binding import Bindings, likeness, surely_same
from sicut.text.binding.likeness import Likeness

NUMBER = re.compile(
    r"(?<![\w.,])[$£€]?\d[\d,]*(?:\.\d+)?(?![\w])(?:%| (?:percent|per cent|million|billion|trillion)\b)?|"
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b",
    re.IGNORECASE,
)
WORDS = dict(zip("two three four five six seven eight nine ten eleven twelve".split(), range(2, 13), strict=True))


def figures() -> Iterator[str]:
    """The lines of the report."""
    data("summedits.jsonl")
    counts = (Counter[str](), Counter[str]())
    for number, row in enumerate(rows("summedits.jsonl")):
        if row["numeric"]:
            counts[number % 2].update(_edited(row))
        if row["consistent"]:
            counts[number % 2].update(_judged(row, show="-v" in sys.argv and number % 2 == 0))
    for half, counted in zip(("even", "odd"), counts, strict=True):
        yield (
            f"summedits {half}: of {counted['all']} values in their document the best place has it in "
            f"{_share(counted['top'], counted['all'])}; of {counted['rival']} with rivals in "
            f"{_share(counted['best'], counted['rival'])}; surely of one thing with the own place {counted['own']}, "
            f"with another alone {counted['wrong']}; numbers edited {counted['edited']}, caught {counted['caught']}"
        )


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.3f}" if whole else "-"


def key(text: str) -> tuple[str, str]:
    """The kind and value of a number as written here."""
    number = text.casefold().replace(",", "").replace("per cent", "percent").replace("%", " percent")
    kind = "money" if number[0] in "$£€" else "percent" if "percent" in number else "number"
    plain = number.lstrip("$£€").strip()
    if kind == "number" and re.fullmatch(r"(?:1[89]|20)\d\d", plain):
        kind = "year"
    return kind, str(WORDS.get(plain, plain))


def rank(like: Likeness) -> tuple[float, ...]:
    """What the places of a document are ordered by."""
    return (surely_same(like), not like.excluded, like.covered + like.names_shared / 4 + like.same_head / 2)


def _judged(row: dict[str, Any], *, show: bool) -> Iterator[str]:
    claim, source = Bindings(row["claim"], "en"), Bindings(row["doc"], "en")
    there = [(key(m[0]), Span(*m.span())) for m in NUMBER.finditer(row["doc"])]
    for match in NUMBER.finditer(row["claim"]):
        kind, value = key(match[0])
        places = [(found, span) for found, span in there if found[0] == kind]
        if (kind, value) not in [found for found, _ in places]:
            continue
        ours = claim.about(Span(*match.span()))
        likes = [(likeness(ours, source.about(span), source.rarity), found[1], span) for found, span in places]
        best = max(rank(like) for like, _, _ in likes)
        hit = any(rank(like) == best and found == value for like, found, _ in likes)
        rival = any(found != value for _, found, _ in likes)
        own = any(surely_same(like) for like, found, _ in likes if found == value)
        wrong = any(surely_same(like) for like, found, _ in likes if found != value)
        yield from ["all", *["top"] * hit, *["rival"] * rival, *["best"] * (rival and hit)]
        yield from [*["own"] * own, *["wrong"] * (wrong and not own)]
        if show and (not hit or (wrong and not own)):
            _show(row, match, likes, source, ours=ours, value=value)


def _edited(row: dict[str, Any]) -> Iterator[str]:
    """The numbers of a claim that neither its original nor the document has; and those told to be otherwise there."""
    claim, source = Bindings(row["claim"], "en"), Bindings(row["doc"], "en")
    there = [(key(m[0]), Span(*m.span())) for m in NUMBER.finditer(row["doc"])]
    before = {key(m[0]) for m in NUMBER.finditer(row["original"])}
    for match in NUMBER.finditer(row["claim"]):
        own = key(match[0])
        if own in before or own in [found for found, _ in there]:
            continue
        ours = claim.about(Span(*match.span()))
        places = [source.about(span) for found, span in there if found[0] == own[0]]
        yield "edited"
        if any(surely_same(likeness(ours, place, source.rarity)) for place in places):
            yield "caught"


def _show(row: dict[str, Any], match: re.Match[str], likes: list[Any], source: Bindings, **more: Any) -> None:
    print("\nCLAIM", match[0], "::", row["claim"], "\n   ", more["ours"][2:-1])
    likes.sort(key=lambda item: rank(item[0]), reverse=True)
    shown = [*likes[:2], *[item for item in likes if item[1] == more["value"]][:1]]
    for like, found, span in shown:
        about = source.about(span)
        sentence = " ".join(source.text[about.sentence.start : about.sentence.end].split())
        print("  ", found, surely_same(like), [round(x, 2) for x in like], sentence, "\n       ", about[2:-1])


if __name__ == "__main__":
    for line in figures():
        print(line)
