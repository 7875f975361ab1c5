"""``--statistics``: how many findings each rule has, instead of the findings themselves."""

from collections import Counter
from collections.abc import Collection

from sicut.model.result import Result
from sicut.render.closing import closing_lines, open_findings
from sicut.render.escape import terminal


def render_statistics(result: Result, *, show: Collection[str]) -> str:
    """A line for each rule that objects, the most frequent first, then the last lines of the text formats."""
    counts = Counter((finding.code, finding.name, finding.severity) for finding in open_findings(result))
    rows = sorted(counts.items(), key=lambda row: (-row[1], row[0]))
    columns = max((len(str(number)) for _, number in rows), default=0)
    lines = [
        f"{number:>{columns}}  {terminal(code)}  {terminal(name)} [{severity}]"
        for (code, name, severity), number in rows
    ]
    return "\n".join((*lines, *closing_lines(result, show))) + "\n"
