"""How much of documents sicut reads: planted sentences, golden documents, round trips, hostile files, speed.

``planted`` (``--only "docx odt"``, ``-v``: each case), ``golden`` (``-v``: each miss), ``roundtrip``, ``hostile``,
``speed``; see README.md. What needs LibreOffice or Chromium is left out, with a line, where they are not installed.
"""

from argparse import ArgumentParser
from importlib import import_module

PARTS = ("planted", "golden", "roundtrip", "hostile", "speed")


def main() -> None:
    """Run the part that is named."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("part", choices=PARTS)
    parser.add_argument("--only", default="", help="formats (planted), or scripts (roundtrip)")
    parser.add_argument("--forms", default="", help="formats (roundtrip)")
    parser.add_argument("--texts", type=int, default=200, help="how many texts make the round trip")
    parser.add_argument("--folder", default="", help="where files are made and kept (roundtrip, hostile)")
    parser.add_argument("--rounds", type=int, default=3, help="how many pairs of runs (speed)")
    parser.add_argument("-v", "--verbose", action="store_true", help="each case, each miss")
    options = parser.parse_args()
    import_module(f"reading_{options.part}").run(options)


if __name__ == "__main__":
    main()
