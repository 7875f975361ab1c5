"""Characters that show nothing or look like another: each one put into a quotation, and honest texts full of them.

Altered: every character of UTS #39 whose prototype is one letter that the texts have, put for that letter in a word of
several; every Default_Ignorable character but the soft hyphen, put into a word. None of these may be called verified.

Honest: quotations of texts with joiners (Persian, Hindi), emoji sequences, no-break spaces before French signs and
soft hyphens, on one side or both. None of these should have an error or a warning.

``-n`` honest cases a class; ``--half``, ``--seed``, ``--texts`` as in `judgement.py`; ``-v`` prints each miss.
"""

import re
from argparse import Namespace
from collections import Counter
from collections.abc import Iterator
from random import Random

from judgement import Case, checked, describe, parser_of, total
from judgement_books import Shelf, shelves
from judgement_cuts import Device, Made, Maker
from judgement_honest import joiners, no_break_space, soft_hyphen, source_soft_hyphen
from sicut.model.collation import Status
from sicut.text.confusable_table import PROTOTYPES
from sicut.text.unicode import is_ignorable, is_word_character

SOFT_HYPHEN = "\xad"
LANGUAGES = ("en", "de", "ru", "ar", "zh", "fa")
TRIES = 60
HONEST: dict[str, tuple[Device, tuple[str, ...]]] = {
    "joiners, emoji": (joiners, ("fa", "hi", "emoji")),
    "no-break spaces": (no_break_space, ("fr",)),
    "soft hyphens": (soft_hyphen, ("en", "de", "fr", "es", "ru")),
    "soft hyphens of the source": (source_soft_hyphen, ("en", "de", "fr", "es", "ru")),
}


def main() -> None:
    """Measure, and print the totals."""
    options = _options()
    held = shelves(options.half, options.texts)
    print(f"half: {options.half}; seed: {options.seed}\n")
    altered = {
        "look-alikes (UTS #39)": list(_look_alikes(held, options)),
        "Default_Ignorable": list(_ignorables(held["en"], options)),
    }
    for name, cases in altered.items():
        _show(name, cases, options)
        total("  called verified", cases, lambda case: case.status == Status.VERIFIED, "goal: 0")
        total("  without a finding", cases, lambda case: not case.codes(judged=False), "goal: 0")
    honest = [case for name in HONEST for case in _honest(name, held, options)]
    _show("honest", honest, options)
    total("  with an error or a warning", honest, lambda case: bool(case.codes()), "goal: at most 0.1 %")


def _look_alikes(held: dict[str, Shelf], options: Namespace) -> Iterator[Case]:
    pairs = [(chr(point), letter) for point, letter in PROTOTYPES.items() if _is_letter_pair(chr(point), letter)]
    makers = [Maker(held[language], Random(f"{options.seed} {language}")) for language in LANGUAGES]
    for character, letter in pairs:
        maker = next((maker for maker in makers if maker.shelf.books[0].text.count(letter)), None)
        made = _replaced(maker, letter, character) if maker is not None else None
        if maker is not None and made is not None:
            yield checked(f"U+{ord(character):04X}", maker, made, maker.shelf.index)


def _is_letter_pair(character: str, letter: str) -> bool:
    return len(letter) == 1 and is_word_character(letter) and letter != character


def _replaced(maker: Maker, letter: str, character: str) -> Made | None:
    for _ in range(TRIES):
        cut = maker.cut()
        inside = re.compile(rf"(?<=\w){re.escape(letter)}|{re.escape(letter)}(?=\w)")
        spots = [match.start() for match in inside.finditer(cut.text)] if cut is not None else []
        if cut is not None and spots:
            spot = maker.rnd.choice(spots)
            return Made(cut.text[:spot] + character + cut.text[spot + 1 :])
    return None


def _ignorables(shelf: Shelf, options: Namespace) -> Iterator[Case]:
    maker = Maker(shelf, Random(f"{options.seed} ignorable"))
    for character in map(chr, range(0x110000)):
        if not is_ignorable(character) or character == SOFT_HYPHEN:
            continue
        cut = next(cut for cut in iter(maker.cut, 0) if cut is not None)
        spot = maker.rnd.randrange(1, len(cut.text))
        yield checked(
            f"U+{ord(character):04X}", maker, Made(cut.text[:spot] + character + cut.text[spot:]), shelf.index
        )


def _honest(name: str, held: dict[str, Shelf], options: Namespace) -> Iterator[Case]:
    device, languages = HONEST[name]
    for language in languages:
        maker = Maker(held[language], Random(f"{options.seed} {name} {language}"))
        made = (device(maker) for _ in range(TRIES * options.n))
        wanted = (one for one in made if one is not None)
        for _, one in zip(range(options.n // len(languages)), wanted, strict=False):
            yield checked(name, maker, one, maker.shelf.index)


def _show(name: str, cases: list[Case], options: Namespace) -> None:
    status = Counter(case.status for case in cases)
    print(f"{name}: {len(cases)} cases; {', '.join(f'{one} {count}' for one, count in sorted(status.items()))}")
    if options.verbose:
        for case in cases:
            if (case.status == Status.VERIFIED) != (name == "honest"):
                print(case.name)
                describe(case)


def _options() -> Namespace:
    parser = parser_of(__doc__, 200)
    parser.add_argument("-v", dest="verbose", action="store_true", help="print each miss")
    return parser.parse_args()


if __name__ == "__main__":
    main()
