"""The native core against the Python reference on random texts of ten scripts, for longer than the tests take.

    python bench/sameness.py 2000

runs those properties of ``tests/core`` that set no number themselves with so many examples each, from a seed that is
another in each run. Ends with 1 and shows the example where the engines differ.
"""

import os
import sys
from pathlib import Path

import pytest

EXAMPLES = "1000"
FILES = ("test_same_index", "test_same_places", "test_same_segments", "test_mapper_core", "test_extend_core")


def main() -> int:
    """Run the properties, and give the exit code."""
    os.environ["SICUT_EXAMPLES"] = sys.argv[1] if len(sys.argv) > 1 else EXAMPLES
    folder = Path(__file__).parents[1] / "tests" / "core"
    return int(pytest.main(["-q", "-p", "no:cacheprovider", *(str(folder / f"{name}.py") for name in FILES)]))


if __name__ == "__main__":
    sys.exit(main())
