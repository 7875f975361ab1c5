"""Property tests try the same examples in each run, and leave nothing behind."""

import os

from hypothesis import settings

EXAMPLES = int(os.environ.get("SICUT_EXAMPLES", "0"))
"""How many examples of each property ``bench/sameness.py`` wants, other ones in each run; 0: always the same few."""
settings.register_profile(
    "same", derandomize=not EXAMPLES, max_examples=EXAMPLES or 100, deadline=None, database=None, print_blob=True
)
settings.load_profile("same")
