"""Property tests try the same examples in each run, and leave nothing behind."""

from hypothesis import settings

settings.register_profile("same", derandomize=True, deadline=None, database=None, print_blob=True)
settings.load_profile("same")
