"""Put the output of the commands that README.md shows into it; ``--check`` only tells whether it is there.

A run stands in README.md as a comment that names the folder, then a fenced block whose first line is the
command::

    <!-- run in src/sicut/cli/example -->
    ```console
    $ sicut check report.md --sources sources/
    …
    ```
"""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
RUN = re.compile(
    r"^<!-- run in (?P<folder>\S+) -->\n```console\n\$ sicut (?P<arguments>[^\n]*)\n(?P<output>.*?)^```$",
    flags=re.MULTILINE | re.DOTALL,
)


def main(arguments: list[str]) -> int:
    """Write README.md anew, or check it; returns the exit code."""
    old = README.read_text(encoding="utf-8")
    new = RUN.sub(renewed, old)
    if "--check" not in arguments:
        README.write_text(new, encoding="utf-8")
    elif new != old:
        print("README.md does not show what sicut prints now; run: make docs")
        return 1
    return 0


def renewed(match: re.Match[str]) -> str:
    """The block of a run with the output that its command gives now."""
    output = sicut_output(match["folder"], match["arguments"])
    start, end = match.start("output") - match.start(), match.end("output") - match.start()
    return match[0][:start] + output + match[0][end:]


def sicut_output(folder: str, arguments: str) -> str:
    """What ``sicut ARGUMENTS`` prints in a copy of *folder*, as into a file: a check leaves its state there."""
    command = [
        sys.executable,
        "-c",
        "import sys; from sicut.cli import main; sys.exit(main())",
        *shlex.split(arguments),
    ]
    environment = {name: value for name, value in os.environ.items() if name not in {"COLUMNS", "FORCE_COLOR"}}
    paths = [str(ROOT / "src"), *filter(None, [environment.get("PYTHONPATH")])]
    environment |= {"PYTHONPATH": os.pathsep.join(paths), "PYTHONUTF8": "1"}
    with TemporaryDirectory() as kept:
        place = shutil.copytree(ROOT / folder, Path(kept, "copy"), ignore=shutil.ignore_patterns(".sicut"))
        done = subprocess.run(
            command, cwd=place, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
        )
    if done.returncode not in {0, 1} or done.stderr:
        sys.exit(f"sicut {arguments}: exit code {done.returncode}\n{done.stderr}")
    return "\n".join(line.rstrip() for line in done.stdout.splitlines()) + "\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
