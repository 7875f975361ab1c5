"""Write src/sicut/text/lexicon/anywhere.py: the words that every comparison asks for, whatever the language.

To unite the lexicons of all languages takes longer than a small report; few reports need more of them than this.
``--check`` writes nothing and fails when the file is not what it should be.
"""

import sys
from pathlib import Path
from textwrap import wrap

from sicut.text.lexicon import lexicon

TARGET = Path(__file__).parent.parent / "src/sicut/text/lexicon/anywhere.py"
WIDTH = 90
HEAD = '"""Words of all languages that are not weak, written by scripts/lexicon_tables.py; do not edit."""\n'


def table(name: str, words: frozenset[str]) -> str:
    """A set of folded words."""
    lines = "\n".join(f"    {line}" for line in wrap(" ".join(sorted(words)), WIDTH))
    return f'\n{name} = frozenset(\n    """\n{lines}\n    """.split()\n)\n'


def tables() -> str:
    """The whole file."""
    known = lexicon(None)
    numbers = frozenset(known.numbers.keys() | known.ordinals.keys() | known.tallies.keys())
    return HEAD + table("NEGATIONS", known.negations - known.weak) + table("NUMBERS", numbers - known.weak)


def main() -> None:
    """Write the file, or check it."""
    made = tables()
    if "--check" not in sys.argv[1:]:
        TARGET.write_text(made, encoding="utf-8")
    elif not TARGET.is_file() or TARGET.read_text(encoding="utf-8") != made:
        sys.exit(f"{TARGET.name} is not what the lexicons give: run python scripts/lexicon_tables.py")


if __name__ == "__main__":
    main()
