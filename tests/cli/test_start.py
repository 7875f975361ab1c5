"""What a check of plain text does not import: each of these takes as long as several quotations."""

import os
import subprocess
import sys
from pathlib import Path

SRC = Path(__file__).parents[2] / "src"
HEAVY = "argparse rich pyromark selectolax charset_normalizer bibtexparser difflib textwrap tomllib subprocess"
OF_VALUES = (
    "sicut.text.dates sicut.text.proper_names sicut.text.quantities sicut.text.listings sicut.text.binding "
    "sicut.claims.absences sicut.claims.facts.finding sicut.locate.facts sicut.locate.absences"
)
NEEDLESS = f"{HEAVY} {OF_VALUES}".split()


def test_a_check_of_plain_text_imports_little(tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_text('The council said: "The ferry calls twice a day."\n', encoding="utf-8")
    (tmp_path / "speech.txt").write_text("The ferry calls twice a day.\n", encoding="utf-8")
    program = (
        "import sys\n"
        "from sicut.cli import main\n"
        "code = main()\n"
        f"print(code, *(name for name in {NEEDLESS!r} if name in sys.modules))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, "check", "--isolated", "report.txt", "--sources", "speech.txt"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(SRC)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stdout.splitlines()[-1] == "0"
